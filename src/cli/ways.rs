//! From the rows of a table to the values that they have in a column, along references.

use clemency::index::Reference;
use clemency::tables::{Holds, Schema, Sheet};

/// How many references to follow before giving up: reading, quote, attribution.
const FARTHEST: usize = 2;

/// All ways from the rows of a table to a column, worked out once from what refers to what.
pub(super) struct Ways<'i> {
    ahead: Vec<Way<'i>>,
    /// What refers to the table, and the ways from there.
    back: Vec<(&'i Reference<'i>, Vec<Way<'i>>)>,
}

/// One way: the references to follow from row to row, and the column at its end.
struct Way<'i> {
    steps: Vec<&'i Reference<'i>>,
    sheet: &'i Sheet<'i>,
    column: usize,
}

impl<'i> Ways<'i> {
    pub(super) fn new(references: &'i [Reference], sheets: &'i [Sheet], table: &Schema, column: &str) -> Self {
        let ahead = |table| {
            let mut ways = Vec::new();
            ahead(references, sheets, table, column, &mut Vec::new(), &mut ways);
            ways
        };
        let back = references.iter().filter(|reference| reference.to.name == table.name);
        Self { ahead: ahead(table), back: back.map(|reference| (reference, ahead(reference.from))).collect() }
    }

    /// The values that a row has: its own, or that of the row it refers to, or those of the rows that refer to it.
    pub(super) fn values(&self, row: usize) -> impl Iterator<Item = &'i str> {
        let own = first(&self.ahead, row);
        let back = if own.is_none() { &self.back[..] } else { &[] };
        let theirs =
            back.iter().flat_map(move |(reference, ways)| reference.rows(row).filter_map(|row| first(ways, row)));
        own.into_iter().chain(theirs)
    }
}

fn first<'i>(ways: &[Way<'i>], row: usize) -> Option<&'i str> {
    ways.iter().find_map(|way| {
        let end = way.steps.iter().try_fold(row, |row, step| step.to(row))?;
        Some(way.sheet.field(end, way.column).as_str()).filter(|value| !value.is_empty())
    })
}

/// Gathers the ways from a table to a column in the order in which they are tried.
fn ahead<'i>(
    references: &'i [Reference],
    sheets: &'i [Sheet],
    table: &Schema,
    column: &str,
    steps: &mut Vec<&'i Reference<'i>>,
    ways: &mut Vec<Way<'i>>,
) {
    if let Some(column) = table.position(column) {
        let sheet = sheets.iter().find(|sheet| sheet.schema.name == table.name);
        ways.extend(sheet.map(|sheet| Way { steps: steps.clone(), sheet, column }));
    } else if steps.len() < FARTHEST {
        for reference in references.iter().filter(|reference| reference.from.name == table.name) {
            // A row nested in another, or carrying it on, is not what it refers to.
            let one_table = matches!(reference.from.columns[reference.column].holds, Holds::Reference([_]));
            if one_table && reference.to.name != table.name {
                steps.push(reference);
                ahead(references, sheets, reference.to, column, steps, ways);
                steps.pop();
            }
        }
    }
}
