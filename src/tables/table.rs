//! A table in memory: rows, and the line each stands on in its file.

use std::fmt;
use std::ops::Deref;

use super::read::line_ends;
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

    /// The table without its types.
    #[must_use]
    pub fn sheet(&self) -> Sheet<'_> {
        Sheet { schema: &R::SCHEMA, rows: Rows::Of(self) }
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
                let fields = (0..R::SCHEMA.columns.len()).map(|column| row.field(column));
                let breaks = fields.map(|field| line_ends(field.as_str().as_bytes())).sum::<u64>();
                next += 1 + breaks;
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

/// What stands in a cell.
///
/// ```
/// use clemency::tables::{Field, Row, Tables};
///
/// let quote = &Tables::embedded().quotes[0];
/// assert_eq!(quote.field(0), Field::Text(&quote.quote));
/// assert_eq!(Field::Number(7).to_string(), "7");
/// assert!(Field::Empty.to_string().is_empty());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field<'t> {
    /// Nothing.
    Empty,
    /// A whole number.
    Number(u32),
    /// Text, an id or a word; never empty.
    Text(&'t str),
}

impl<'t> Field<'t> {
    /// The text; of a number or an empty cell there is none.
    #[must_use]
    pub const fn as_str(self) -> &'t str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }
}

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// A number as a number, an empty cell as none.
impl serde::Serialize for Field<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_none(),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'t> From<&'t str> for Field<'t> {
    fn from(text: &'t str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl<'t> From<&'t String> for Field<'t> {
    fn from(text: &'t String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<u32> for Field<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl<'t, T: Into<Field<'t>>> From<Option<T>> for Field<'t> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// A table without its types: what a check or an export that treats all tables alike works on.
///
/// ```
/// use clemency::tables::Tables;
///
/// for sheet in Tables::embedded().sheets() {
///     println!("{}: {} rows, {} columns", sheet.schema.file, sheet.len(), sheet.schema.columns.len());
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Sheet<'t> {
    /// The table.
    pub schema: &'static Schema,
    rows: Rows<'t>,
}

/// Rows as maps of their columns: numbers as numbers, empty cells as nothing.
///
/// ```
/// use clemency::tables::Tables;
///
/// let rows = serde_json::to_value(Tables::embedded().participants.sheet()).unwrap();
/// assert_eq!(rows[0]["entity"], Tables::embedded().participants[0].entity.as_str());
/// ```
impl serde::Serialize for Sheet<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((0..self.len()).map(|row| Cells(self, row)))
    }
}

/// A row of a sheet, by its columns.
struct Cells<'s, 't>(&'s Sheet<'t>, usize);

impl serde::Serialize for Cells<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(sheet, row) = *self;
        serializer.collect_map(sheet.schema.columns.iter().map(|column| column.name).zip(sheet.row(row)))
    }
}

/// Where the rows of a sheet are.
#[derive(Clone, Debug)]
enum Rows<'t> {
    Of(&'t dyn Fields),
    /// The fields one row after the other, and the line of each row.
    Made(Vec<Field<'t>>, Vec<u64>),
}

/// A table, whatever its rows are.
trait Fields: fmt::Debug + Sync {
    fn field(&self, row: usize, column: usize) -> Field<'_>;
    fn lines(&self) -> &[u64];
}

impl<R: Row> Fields for Table<R> {
    fn field(&self, row: usize, column: usize) -> Field<'_> {
        self.rows[row].field(column)
    }

    fn lines(&self) -> &[u64] {
        &self.lines
    }
}

impl<'t> Sheet<'t> {
    /// A sheet of the crate's own making: the fields one row after the other, and the line of each row.
    #[cfg(feature = "export")]
    pub(crate) fn made(schema: &'static Schema, fields: Vec<Field<'t>>, lines: Vec<u64>) -> Self {
        Self { schema, rows: Rows::Made(fields, lines) }
    }

    /// The number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines().len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines().is_empty()
    }

    /// The line of each row.
    #[must_use]
    pub fn lines(&self) -> &[u64] {
        match &self.rows {
            Rows::Of(table) => table.lines(),
            Rows::Made(_, lines) => lines,
        }
    }

    /// What a row has in a column, both by their places.
    ///
    /// # Panics
    /// Where there is no such row.
    ///
    /// ```
    /// use clemency::tables::{Field, Tables};
    ///
    /// let articles = &Tables::embedded().sheets()[0];
    /// assert_eq!(articles.field(0, 0), Field::Text("a"));
    /// ```
    #[must_use]
    pub fn field(&self, row: usize, column: usize) -> Field<'t> {
        match &self.rows {
            Rows::Of(table) => table.field(row, column),
            Rows::Made(fields, _) => fields[row * self.schema.columns.len() + column],
        }
    }

    /// The fields of a row, in the order of the columns.
    ///
    /// # Panics
    /// Where there is no such row.
    ///
    /// ```
    /// use clemency::tables::{Field, Tables};
    ///
    /// let events = &Tables::embedded().participants.sheet();
    /// assert!(events.row(0).all(|field| matches!(field, Field::Text(_))));
    /// ```
    #[must_use]
    pub fn row(&self, row: usize) -> impl ExactSizeIterator<Item = Field<'t>> + Clone {
        (0..self.schema.columns.len()).map(move |column| self.field(row, column))
    }

    /// The same table with some of its rows only, by their places.
    ///
    /// ```
    /// use clemency::tables::Tables;
    ///
    /// let articles = &Tables::embedded().sheets()[0];
    /// assert_eq!(articles.only(&[4, 0]).cells()[0][0], "e");
    /// ```
    #[must_use]
    pub fn only(&self, rows: &[usize]) -> Self {
        let fields = rows.iter().flat_map(|row| self.row(*row)).collect();
        let lines = rows.iter().map(|row| self.lines()[*row]).collect();
        Self { schema: self.schema, rows: Rows::Made(fields, lines) }
    }

    /// Every cell as text: a vector a row.
    #[must_use]
    pub fn cells(&self) -> Vec<Vec<String>> {
        (0..self.len()).map(|row| self.row(row).map(|field| field.to_string()).collect()).collect()
    }
}
