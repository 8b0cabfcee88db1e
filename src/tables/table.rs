//! A table in memory: rows, and the line each stands on in its file.

use std::ops::Deref;

use super::schema::{Row, Schema};

/// Rows of one kind, each with the line it was read from.
///
/// Dereferences to a slice of rows. To change rows, make a table anew from a vector:
///
/// ```
/// use clemency::tables::{Table, Tables};
///
/// let mut rows = Tables::embedded().entities.to_vec();
/// rows.truncate(2);
/// let table = Table::from(rows);
/// assert_eq!(table.line(1), 3); // the header is line 1
/// ```
#[derive(Clone, Debug)]
pub struct Table<R> {
    rows: Vec<R>,
    lines: Vec<u64>,
}

impl<R: Row> Table<R> {
    pub(super) fn with_lines(rows: Vec<R>, lines: Vec<u64>) -> Self {
        Self { rows, lines }
    }

    /// The line, from 1, on which a row begins; past the last row, the line it would begin on.
    #[must_use]
    pub fn line(&self, row: usize) -> u64 {
        self.lines.get(row).copied().unwrap_or(row as u64 + 2)
    }

    /// Rows with their lines, in the order of the table.
    pub fn located(&self) -> impl Iterator<Item = (u64, &R)> {
        self.lines.iter().copied().zip(&self.rows)
    }

    /// The table with every cell as text.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        Sheet { schema: &R::SCHEMA, cells: self.rows.iter().map(Row::cells).collect(), lines: self.lines.clone() }
    }
}

impl<R> Deref for Table<R> {
    type Target = [R];

    fn deref(&self) -> &[R] {
        &self.rows
    }
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Self { rows: Vec::new(), lines: Vec::new() }
    }
}

/// Lines are counted as the rows would be written: a line break inside a cell counts.
impl<R: Row> From<Vec<R>> for Table<R> {
    fn from(rows: Vec<R>) -> Self {
        let mut next = 2;
        let lines = rows
            .iter()
            .map(|row| {
                let line = next;
                let breaks = row.cells().iter().map(|cell| cell.matches('\n').count()).sum::<usize>();
                next += 1 + breaks as u64;
                line
            })
            .collect();
        Self { rows, lines }
    }
}

/// Two tables are equal when their rows are; where the rows stood does not count.
impl<R: PartialEq> PartialEq for Table<R> {
    fn eq(&self, other: &Self) -> bool {
        self.rows == other.rows
    }
}

impl<R: Eq> Eq for Table<R> {}

/// A table without its types: what a check or an export that treats all tables alike works on.
///
/// ```
/// use clemency::tables::Tables;
///
/// for sheet in Tables::embedded().sheets() {
///     println!("{}: {} rows, {} columns", sheet.schema.file, sheet.cells.len(), sheet.schema.columns.len());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The table.
    pub schema: &'static Schema,
    /// One vector a row, in the order of the schema's columns.
    pub cells: Vec<Vec<String>>,
    /// The line of each row.
    pub lines: Vec<u64>,
}

impl Sheet {
    /// Rows with their lines.
    pub fn located(&self) -> impl Iterator<Item = (u64, &[String])> {
        self.lines.iter().copied().zip(self.cells.iter().map(Vec::as_slice))
    }
}
