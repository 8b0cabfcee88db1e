//! What a table is made of, declared once: the rows' structs, their columns and what each column holds.

use std::fmt;

use super::Tables;
use super::table::{Field, Table};
use super::vocabulary::Vocabulary;

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Holds {
    /// The row's own id: a lower-case ASCII slug.
    Id,
    /// The id of a row of one of these tables.
    Reference(&'static [&'static str]),
    /// One of a closed list of words.
    Vocabulary(&'static Vocabulary),
    /// A whole number: a count, or a byte position.
    Number,
    /// Free text: words of our own, or words as an article prints them.
    Text,
    /// An SHA-256 digest, 64 lower-case hexadecimal digits.
    Digest,
    /// A date in EDTF (ISO 8601-2).
    Date,
}

/// One column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name in the header row.
    pub name: &'static str,
    /// What the column means, for the data dictionary.
    pub about: &'static str,
    /// What its cells hold.
    pub holds: Holds,
    /// Whether every row has a value here.
    pub required: bool,
}

/// One table: its file, its columns, and how its rows are told apart and ordered.
///
/// ```
/// use clemency::tables::{Holds, Tables};
///
/// let quotes = Tables::schemas().iter().find(|schema| schema.name == "quotes").unwrap();
/// let form = &quotes.columns[quotes.position("form").unwrap()];
/// assert!(form.required);
/// let Holds::Vocabulary(forms) = form.holds else { panic!("a form is one of a list") };
/// assert!(forms.has("block"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The name, which is the file's without `.csv`.
    pub name: &'static str,
    /// The file's name.
    pub file: &'static str,
    /// What the table holds, for the data dictionary.
    pub about: &'static str,
    /// The columns, in the order of the file.
    pub columns: &'static [Column],
    /// The columns that together tell one row from every other.
    pub key: &'static [&'static str],
    /// The columns the rows are ordered by; empty where the order is curated.
    pub order: &'static [&'static str],
}

impl Schema {
    /// The place of a column in the table's order.
    #[must_use]
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name == column)
    }
}

impl fmt::Display for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file)
    }
}

/// A row of a table: a struct whose fields are the columns.
///
/// Implemented by the row structs of this module, and by nothing else.
///
/// ```
/// use clemency::tables::{Field, ParticipantRow, Row};
///
/// let row = ParticipantRow::from_cells(&["grant", "donald-trump", "agent"]).unwrap();
/// assert_eq!(row.entity, "donald-trump");
/// assert_eq!(row.field(1), Field::Text("donald-trump"));
/// assert_eq!(row.cells(), ["grant", "donald-trump", "agent"]);
/// ```
pub trait Row: Clone + fmt::Debug + Send + Sync + 'static {
    /// The table this is a row of.
    const SCHEMA: Schema;

    /// The rows of this kind among the tables of a dataset.
    fn table(tables: &Tables) -> &Table<Self>;

    /// What the row has in a column, by the column's place; nothing past the last.
    fn field(&self, column: usize) -> Field<'_>;

    /// The cells in the order of the columns, as they stand in the file.
    fn cells(&self) -> Vec<String> {
        (0..Self::SCHEMA.columns.len()).map(|column| self.field(column).to_string()).collect()
    }

    /// The row that these cells make; `Err` names each column whose cell can't be read, and what it should hold.
    ///
    /// # Errors
    /// One entry a cell that does not hold what its column must.
    fn from_cells(cells: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, Vec<(&'static str, &'static str)>>;
}

/// A row whose table is an enum or a handle of the dataset as well, with a constant for each row.
pub trait Constant: Row {
    /// The type of the constants.
    type Of: Copy + Ord + fmt::Debug + 'static;

    /// Every constant, in the order of the table.
    const ALL: &'static [Self::Of];
}

/// A type a cell can have. The empty cell is no value: only `Option` and `String` read it.
pub(crate) trait Cell: Sized {
    const REQUIRED: bool;
    const EXPECTED: &'static str;
    fn field(&self) -> Field<'_>;
    fn parse(cell: &str) -> Option<Self>;
}

impl Cell for String {
    const REQUIRED: bool = true;
    const EXPECTED: &'static str = "text";

    fn field(&self) -> Field<'_> {
        Field::from(self.as_str())
    }

    fn parse(cell: &str) -> Option<Self> {
        Some(cell.to_owned())
    }
}

impl Cell for u32 {
    const REQUIRED: bool = true;
    const EXPECTED: &'static str = "a whole number from 0 to 4294967295 in plain digits";

    fn field(&self) -> Field<'_> {
        Field::Number(*self)
    }

    /// Only the form that is written is read, so `+5` or `007` is never changed on its way through.
    fn parse(cell: &str) -> Option<Self> {
        match cell.as_bytes() {
            [b'0'] | [b'1'..=b'9', ..] => cell.parse().ok(),
            _ => None,
        }
    }
}

impl<T: Cell> Cell for Option<T> {
    const REQUIRED: bool = false;
    const EXPECTED: &'static str = T::EXPECTED;

    fn field(&self) -> Field<'_> {
        self.as_ref().map_or(Field::Empty, Cell::field)
    }

    fn parse(cell: &str) -> Option<Self> {
        if cell.is_empty() { Some(None) } else { T::parse(cell).map(Some) }
    }
}

/// The name of a field without the `r#` that a keyword needs.
pub(crate) const fn plain(field: &str) -> &str {
    match field.as_bytes() {
        [b'r', b'#', name @ ..] => match std::str::from_utf8(name) {
            Ok(name) => name,
            Err(_) => field,
        },
        _ => field,
    }
}

/// What a table is made of, from its comments and its columns: what they mean, the type of a cell, what it holds.
macro_rules! schema {
    (
        $table:ident: [$($about:literal)+], key [$($key:ident),+], order [$($order:ident),*],
        $( [$($meaning:literal)+] $column:ident: $cell:ty = $holds:expr ),+
    ) => {
        Schema {
            name: stringify!($table),
            file: concat!(stringify!($table), ".csv"),
            about: concat!($($about),+).trim_ascii(), // a comment begins with a blank
            columns: &[$( Column {
                name: plain(stringify!($column)),
                about: concat!($($meaning),+).trim_ascii(),
                holds: $holds,
                required: <$cell as Cell>::REQUIRED,
            } ),+],
            key: &[$(stringify!($key)),+],
            order: &[$(stringify!($order)),*],
        }
    };
}

pub(crate) use schema;

/// Declares row structs, and the set of tables, from one list. A table whose rows are constants of the dataset says of which
/// type.
macro_rules! tables {
    ($(
        $(#[doc = $about:literal])+
        $table:ident: $row:ident $(of $Constant:ident)?, key [$($key:ident),+], order [$($order:ident),*] {
            $( $(#[doc = $meaning:literal])+ $column:ident: $cell:ty = $holds:expr, )+
        }
    )+) => {
        $(
            $(
                impl Constant for $row {
                    type Of = crate::$Constant;

                    const ALL: &'static [Self::Of] = crate::$Constant::ALL;
                }
            )?

            $(#[doc = $about])+
            #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
            pub struct $row {
                $( $(#[doc = $meaning])+ pub $column: $cell, )+
            }

            impl Row for $row {
                const SCHEMA: Schema = schema!(
                    $table: [$($about)+], key [$($key),+], order [$($order),*],
                    $( [$($meaning)+] $column: $cell = $holds ),+
                );

                fn table(tables: &Tables) -> &Table<Self> {
                    &tables.$table
                }

                fn field(&self, column: usize) -> Field<'_> {
                    let mut places = 0..;
                    $(
                        if places.next() == Some(column) {
                            return self.$column.field();
                        }
                    )+
                    Field::Empty
                }

                fn from_cells(
                    cells: impl IntoIterator<Item = impl AsRef<str>>,
                ) -> Result<Self, Vec<(&'static str, &'static str)>> {
                    let mut bad = Vec::new();
                    let mut cells = cells.into_iter();
                    $(
                        let $column = <$cell as Cell>::parse(cells.next().as_ref().map_or("", AsRef::as_ref));
                        if $column.is_none() {
                            bad.push((plain(stringify!($column)), <$cell as Cell>::EXPECTED));
                        }
                    )+
                    match ($($column,)+) {
                        ($(Some($column),)+) => Ok(Self { $($column),+ }),
                        _ => Err(bad),
                    }
                }
            }
        )+

        /// Every table of a dataset, in the order of [`Tables::schemas`].
        #[doc(alias = "csv")]
        #[doc(alias = "dataset")]
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Tables {
            $( $(#[doc = $about])+ pub $table: Table<$row>, )+
        }

        impl Tables {
            /// What each table is made of, in the order the tables are read best.
            #[must_use]
            pub const fn schemas() -> &'static [Schema] {
                &[$( $row::SCHEMA ),+]
            }

            /// The tables without their types: every cell as text, in the order of [`Tables::schemas`].
            #[must_use]
            pub fn sheets(&self) -> Vec<Sheet<'_>> {
                vec![$( self.$table.sheet() ),+]
            }

            /// Reads each table from what `bytes_of` says its file holds; `faults` gathers what is wrong.
            pub(super) fn from_files(
                mut bytes_of: impl FnMut(&'static Schema) -> Result<Vec<u8>, Fault>,
                faults: &mut Vec<Fault>,
            ) -> Self {
                Self { $( $table: {
                    const SCHEMA: &Schema = &$row::SCHEMA;
                    match bytes_of(SCHEMA) {
                        Ok(bytes) => read::table(&bytes, faults),
                        Err(fault) => { faults.push(fault); Table::default() }
                    }
                }, )+ }
            }

            /// Each table's file as it stood when the crate was built.
            pub(super) fn embedded_file(schema: &Schema) -> &'static str {
                match schema.name {
                    $( stringify!($table) => include_str!(concat!("../../data/", stringify!($table), ".csv")), )+
                    _ => "",
                }
            }
        }
    };
}

pub(crate) use tables;
