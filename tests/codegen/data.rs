//! The tables as cells, and where each id stands.

use std::collections::HashMap;

use clemency::tables::{Holds, Tables};

use crate::common::Cells;

pub(crate) struct Data {
    sheets: Vec<Cells>,
    places: HashMap<&'static str, HashMap<String, usize>>,
}

impl Data {
    pub(crate) fn new(tables: &Tables) -> Self {
        let sheets = Cells::of(tables);
        let mut places = HashMap::new();
        for sheet in &sheets {
            if let [first, ..] = sheet.schema.columns
                && first.holds == Holds::Id
            {
                let ids = sheet.cells.iter().enumerate().map(|(place, cells)| (cells[0].clone(), place));
                places.insert(sheet.schema.name, ids.collect());
            }
        }
        Self { sheets, places }
    }

    pub(crate) fn sheet(&self, table: &str) -> &Cells {
        self.sheets.iter().find(|sheet| sheet.schema.name == table).expect("the table is one of the dataset")
    }

    pub(crate) fn rows(&self, table: &str) -> usize {
        self.sheet(table).cells.len()
    }

    /// The cell of a row; empty where it has no value.
    pub(crate) fn cell(&self, table: &str, row: usize, column: &str) -> &str {
        let sheet = self.sheet(table);
        let place = sheet.schema.position(column).unwrap_or_else(|| panic!("{table} has no column {column}"));
        &sheet.cells[row][place]
    }

    /// The place of an id in its table.
    pub(crate) fn place(&self, table: &str, id: &str) -> Result<usize, String> {
        let place = self.places.get(table).and_then(|ids| ids.get(id));
        place.copied().ok_or_else(|| format!("{table} has no `{id}`"))
    }

    /// Where the columns of a path lead from a row: to a row of the table `goal`, or to none.
    pub(crate) fn follow(&self, table: &str, row: usize, path: &str, goal: &str) -> Result<Option<usize>, String> {
        let (mut table, mut row) = (table, row);
        for column in path.split('.').filter(|column| !column.is_empty()) {
            let id = self.cell(table, row, column);
            if id.is_empty() {
                return Ok(None);
            }
            let targets = self.targets(table, row, column)?;
            if targets.is_empty() {
                return Ok(None);
            }
            let Some((next, place)) = targets.iter().find_map(|next| Some((*next, self.place(next, id).ok()?))) else {
                return Err(format!("{table}.{column}: `{id}` is in none of {targets:?}"));
            };
            (table, row) = (next, place);
        }
        Ok((table == goal).then_some(row))
    }

    /// The tables that a column refers to; for a value, the one its predicate sets.
    fn targets(&self, table: &str, row: usize, column: &str) -> Result<&'static [&'static str], String> {
        if (table, column) == ("facts", "value") {
            let predicate = self.place("predicates", self.cell(table, row, "predicate"))?;
            return Ok(match self.cell("predicates", predicate, "value_kind") {
                "entity" => &["entities"],
                "event" => &["events"],
                _ => &[],
            });
        }
        let schema = self.sheet(table).schema;
        match schema.columns.iter().find(|known| known.name == column).map(|known| known.holds) {
            Some(Holds::Reference(tables)) => Ok(tables),
            _ => panic!("{table}.{column} is no reference"),
        }
    }

    /// What rows are ordered by where one leads to several: the table's order, for readings the order of the texts.
    pub(crate) fn text_order(&self, table: &str, row: usize) -> (usize, u32) {
        match table {
            "readings" => {
                let quote = self.place("quotes", self.cell(table, row, "quote")).unwrap_or_default();
                (quote, self.cell(table, row, "start").parse().unwrap_or_default())
            }
            _ => (row, 0),
        }
    }
}
