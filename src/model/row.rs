//! What rows without an id of their own can do.

use core::fmt;

use super::ROWS;
use super::cells::Listed;

/// Prints a row with its columns.
pub(super) fn tell(f: &mut fmt::Formatter<'_>, row: &str, columns: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    let mut told = f.debug_struct(row);
    for (column, cell) in columns {
        told.field(column, cell);
    }
    told.finish()
}

/// A row without an id of its own. Each table has a name for its rows, such as [`Mention`](super::Mention).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle<const TABLE: usize>(pub(super) u16);

/// No table of such rows is longer.
const MOST: usize = 1024;

impl<const TABLE: usize> Handle<TABLE> {
    #[expect(clippy::cast_possible_truncation, reason = "a table is short")]
    const EVERY: &'static [Self; MOST] = &{
        let mut every = [Self(0); MOST];
        let mut row = 0;
        while row < MOST {
            every[row].0 = row as u16;
            row += 1;
        }
        every
    };

    /// How many rows there are.
    pub const COUNT: usize = ROWS[TABLE];

    /// Every row, in the order of the table.
    pub const ALL: &'static [Self] = Self::EVERY.split_at(Self::COUNT).0;
}

impl<const TABLE: usize> Listed for Handle<TABLE> {
    const ALL: &'static [Self] = Self::ALL;
}

/// What handles of one table have besides their columns. The columns in brackets tell a row from every other.
macro_rules! row_type {
    ($Row:ident [$($key:ident: $Key:ty = $own:expr),+] $row:ident => { $($column:literal: $cell:expr),+ }) => {
        impl ::core::fmt::Debug for $Row {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let $row = self;
                $crate::model::row::tell(f, stringify!($Row), &[$(($column, &$cell)),+])
            }
        }

        row_serde! { $Row [$($key: $Key = $own),+] $row => { $($column: $cell),+ } }
    };
}

/// Without the feature, nothing.
#[cfg(not(feature = "serde"))]
macro_rules! row_serde {
    ($($row:tt)+) => {};
}

/// Serialises a row as the map of its columns, and finds it again by its key.
#[cfg(feature = "serde")]
macro_rules! row_serde {
    ($Row:ident [$($key:ident: $Key:ty = $own:expr),+] $row:ident => { $($column:literal: $cell:expr),+ }) => {
        impl ::serde::Serialize for $Row {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeStruct as _;
                let $row = self;
                let mut map = serializer.serialize_struct(stringify!($Row), [$($column),+].len())?;
                $(map.serialize_field($column, &$cell)?;)+
                map.end()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $Row {
            /// Finds the row by its key; the other columns may be there or not, and are not read.
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(::serde::Deserialize, Debug, PartialEq)]
                struct Key {
                    $($key: $Key),+
                }
                let key = Key::deserialize(deserializer)?;
                let found = Self::ALL.iter().copied().find(|$row| Key { $($key: $own),+ } == key);
                found.ok_or_else(|| ::serde::de::Error::custom(format_args!("no row has this {key:?}")))
            }
        }
    };
}
