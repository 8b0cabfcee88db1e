//! The slips, each made at its place in the sound tables, and what becomes of it.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use clemency::check::{Violation, check, verify};
use clemency::tables::{Column, Tables};

use super::common::Cells;
use super::kinds::Kind;
use super::operators::{self, CELLS, ROWS};

/// How many rows of a table every slip is made in: all of a short one, and of a long one so many, spread evenly.
const ROWS_OF_A_TABLE: usize = 12;

/// The sound tables.
pub(crate) static SHEETS: LazyLock<Vec<Cells>> = LazyLock::new(|| Cells::of(Tables::embedded()));

/// The rows of a table that are asked for in the environment, where somebody has more time.
pub(crate) fn asked() -> Option<usize> {
    std::env::var("CLEMENCY_MUTANT_ROWS").ok()?.parse().ok()
}

/// Where and how the tables are changed.
#[derive(Clone, Copy)]
pub(crate) struct Mutant {
    pub(crate) operator: &'static str,
    /// The place of the table in `Tables::schemas`.
    table: usize,
    row: usize,
    pub(crate) column: Option<&'static Column>,
}

/// A mutant, and the table it makes.
pub(crate) struct Made {
    pub(crate) mutant: Mutant,
    pub(crate) sheet: Cells,
}

impl Mutant {
    pub(crate) fn table(&self) -> &'static str {
        Tables::schemas()[self.table].name
    }

    /// The id, or first cell, of the row as it was.
    pub(crate) fn id(&self) -> &'static str {
        &SHEETS[self.table].cells[self.row][0]
    }

    /// What the changed cells are; nothing where whole rows are changed.
    pub(crate) fn kind(&self) -> Option<Kind> {
        self.column.map(|column| Kind::of(&Tables::schemas()[self.table], column))
    }
}

impl std::fmt::Display for Mutant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let column = self.column.map_or("", |column| column.name);
        write!(f, "{}:{}:{column}: {}", Tables::schemas()[self.table].file, self.row + 2, self.operator)
    }
}

/// Every mutant of one table.
pub(crate) fn mutants(table: usize, sheet: &Cells, each: &mut impl FnMut(Made)) {
    let schema = sheet.schema;
    let mut make = |operator, row, column, change: &dyn Fn(&mut Vec<Vec<String>>) -> bool| {
        let mut cells = sheet.cells.clone();
        if change(&mut cells) && cells != sheet.cells {
            each(Made { mutant: Mutant { operator, table, row, column }, sheet: Cells { schema, cells } });
        }
    };
    for row in chosen(sheet.cells.len()) {
        for (place, column) in schema.columns.iter().enumerate() {
            let kind = Kind::of(schema, column);
            for operator in CELLS.iter().filter(|operator| (operator.applies)(kind)) {
                make(operator.name, row, Some(column), &|cells| {
                    let changed = (operator.change)(&cells[row][place], column);
                    changed.map(|cell| cells[row][place] = cell).is_some()
                });
            }
            make("swapped with the next", row, Some(column), &|cells| {
                let (above, below) = cells.split_at_mut(row + 1);
                below.first_mut().map(|below| std::mem::swap(&mut above[row][place], &mut below[place])).is_some()
            });
        }
        for (start, end) in operators::spans(schema) {
            make("span shifted", row, Some(&schema.columns[start]), &|cells| {
                let moved =
                    [start, end].map(|place| cells[row][place].parse::<u32>().map(|byte| (byte + 1).to_string()));
                let [Ok(first), Ok(last)] = moved else { return false };
                (cells[row][start], cells[row][end]) = (first, last);
                true
            });
        }
        for column in operators::circular(schema) {
            let place = schema.position(column.name).expect("the column is the table's");
            make("circle of one", row, Some(column), &|cells| {
                cells[row][place] = cells[row][0].clone();
                true
            });
            make("circle of two", row, Some(column), &|cells| {
                let other = cells.iter().position(|other| other[0] == cells[row][place]);
                let id = cells[row][0].clone();
                other.map(|other| cells[other][place] = id).is_some()
            });
        }
        for operator in ROWS {
            make(operator.name, row, None, &|cells| (operator.change)(cells, row));
        }
    }
}

fn chosen(rows: usize) -> impl Iterator<Item = usize> {
    let taken = rows.min(asked().unwrap_or(ROWS_OF_A_TABLE));
    (0..taken).map(move |i| if taken < 2 { 0 } else { i * (rows - 1) / (taken - 1) })
}

/// The rules that a mutant breaks, the texts aside; `None` where the file is refused as it is read.
pub(crate) fn broken(made: &Made) -> Option<BTreeSet<&'static str>> {
    operators::with(&made.sheet).map(|tables| rules(&check(&tables)))
}

/// The rules that a mutant breaks with the texts in a directory at hand.
pub(crate) fn broken_with(made: &Made, articles: &Path) -> BTreeSet<&'static str> {
    let tables = operators::with(&made.sheet).expect("what the reader refuses needs no text");
    rules(&verify(&tables, articles).violations)
}

fn rules(violations: &[Violation]) -> BTreeSet<&'static str> {
    violations.iter().map(|violation| violation.rule).collect()
}
