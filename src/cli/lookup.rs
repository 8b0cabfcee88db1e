//! Following references from row to row, and finding ids.

use std::collections::HashSet;

use clemency::tables::{Holds, Schema, Tables};

/// The tables without their types, and how to walk between them.
pub(super) struct Lookup<'t> {
    tables: &'t Tables,
    pub(super) sheets: Vec<Sheet>,
}

pub(super) struct Sheet {
    pub(super) schema: &'static Schema,
    pub(super) cells: Vec<Vec<String>>,
}

/// How many references to follow before giving up: reading, quote, attribution.
const FARTHEST: usize = 2;

impl<'t> Lookup<'t> {
    pub(super) fn new(tables: &'t Tables) -> Self {
        let sheets = tables.sheets();
        Self {
            tables,
            sheets: sheets.iter().map(|sheet| Sheet { schema: sheet.schema, cells: sheet.cells() }).collect(),
        }
    }

    pub(super) fn sheet(&self, table: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.schema.name == table)
    }

    /// Rows with this id: the table and the cells.
    pub(super) fn find<'s>(&'s self, id: &'s str) -> impl Iterator<Item = (&'s Sheet, &'s [String])> {
        self.sheets.iter().filter(|sheet| has_id(sheet.schema)).flat_map(move |sheet| {
            sheet.cells.iter().filter(move |cells| cells[0] == id).map(move |cells| (sheet, cells.as_slice()))
        })
    }

    /// Rows of other tables that name this id of this table: the table, the column and the cells.
    pub(super) fn naming<'s>(
        &'s self,
        table: &'s str,
        id: &'s str,
    ) -> impl Iterator<Item = (&'s Sheet, &'static str, &'s [String])> {
        let referring = self.sheets.iter().flat_map(move |sheet| {
            let columns =
                sheet.schema.columns.iter().enumerate().filter(move |(_, column)| refers(column.holds, table));
            columns.flat_map(move |(i, column)| {
                sheet
                    .cells
                    .iter()
                    .filter(move |cells| cells[i] == id)
                    .map(move |cells| (sheet, column.name, cells.as_slice()))
            })
        });
        referring.chain(self.valued(table, id))
    }

    /// Facts whose value is the id of a row of this table.
    fn valued<'s>(
        &'s self,
        table: &'s str,
        id: &'s str,
    ) -> impl Iterator<Item = (&'s Sheet, &'static str, &'s [String])> {
        let kind = match table {
            "entities" => "entity",
            "events" => "event",
            _ => "",
        };
        let predicates = self.tables.predicates.iter().filter(|row| row.value_kind == kind);
        let of_kind: HashSet<_> = predicates.map(|row| row.predicate.as_str()).collect();
        let facts = self.tables.facts.iter().zip(
            self.sheet("facts")
                .into_iter()
                .flat_map(|sheet| sheet.cells.iter().map(move |cells| (sheet, "value", cells.as_slice()))),
        );
        facts.filter(move |(row, _)| row.value == id && of_kind.contains(row.predicate.as_str())).map(|(_, fact)| fact)
    }

    /// The values a row has in a column: its own, or those of the row it refers to, or of rows that refer to it.
    pub(super) fn values<'s>(&'s self, sheet: &'s Sheet, cells: &'s [String], column: &str) -> HashSet<&'s str> {
        if let Some(value) = self.ahead(sheet, cells, column, FARTHEST) {
            return HashSet::from([value]);
        }
        if !has_id(sheet.schema) {
            return HashSet::new();
        }
        self.naming(sheet.schema.name, &cells[0])
            .filter_map(|(other, _, cells)| self.ahead(other, cells, column, FARTHEST))
            .collect()
    }

    /// Whether rows of a table can have values in a column at all.
    pub(super) fn reaches(&self, sheet: &Sheet, column: &str) -> bool {
        sheet.cells.is_empty() || sheet.cells.iter().any(|cells| !self.values(sheet, cells, column).is_empty())
    }

    fn ahead<'s>(&'s self, sheet: &'s Sheet, cells: &'s [String], column: &str, far: usize) -> Option<&'s str> {
        if let Some(i) = sheet.schema.position(column) {
            return Some(cells[i].as_str()).filter(|value| !value.is_empty());
        }
        if far == 0 {
            return None;
        }
        sheet.schema.columns.iter().enumerate().find_map(|(i, reference)| {
            // A row nested in another, or carrying it on, is not what it refers to.
            let Holds::Reference([table]) = reference.holds else { return None };
            let other = self.sheet(table).filter(|other| other.schema.name != sheet.schema.name)?;
            let cells = other.cells.iter().find(|other| other[0] == cells[i])?;
            self.ahead(other, cells, column, far - 1)
        })
    }

    /// The ids nearest to one that is not there, nearest first.
    pub(super) fn near(&self, id: &str) -> Vec<String> {
        let ids = self.sheets.iter().filter(|s| has_id(s.schema)).flat_map(|s| s.cells.iter().map(|c| c[0].as_str()));
        nearest(id, ids)
    }
}

/// Whether the rows of a table have an id of their own.
pub(super) fn has_id(schema: &Schema) -> bool {
    schema.key.len() == 1
}

fn refers(holds: Holds, table: &str) -> bool {
    matches!(holds, Holds::Reference(tables) if tables.contains(&table))
}

/// Up to three of the known words that are most like a word, where any is.
pub(super) fn nearest<'s>(word: &str, known: impl Iterator<Item = &'s str>) -> Vec<String> {
    const LIKE: f64 = 0.75;
    let word = word.to_lowercase();
    let likeness = |known: &str| {
        if known.contains(&word) { 1.0 } else { strsim::jaro_winkler(&word, known) }
    };
    let mut like: Vec<_> = known.map(|known| (likeness(known), known)).filter(|(like, _)| *like >= LIKE).collect();
    like.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.len().cmp(&b.1.len())).then(a.1.cmp(b.1)));
    like.dedup_by_key(|(_, known)| *known);
    like.into_iter().take(3).map(|(_, known)| known.to_owned()).collect()
}

/// The end of an error message: what may have been meant.
pub(super) fn meant(near: &[String]) -> String {
    match near {
        [] => String::new(),
        near => format!("; did you mean {}?", near.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(" or ")),
    }
}
