//! What the data dictionary says of a column, in one place for every format that describes itself.

use crate::tables::{Column, Holds, Schema, Tables};

/// What a column means, with what a reader of the one file would miss: the tables of a reference, the form of a date.
pub(super) fn meaning(column: &Column) -> String {
    let about = column.about;
    match column.holds {
        Holds::Reference(tables) => format!("{about} The id of a row of {}.", tables.join(" or ")),
        Holds::Date => format!("{about} In EDTF (ISO 8601-2)."),
        _ => about.to_owned(),
    }
}

/// The form of every value of a column, as a regular expression that matches the whole of it.
pub(super) fn pattern(column: &Column) -> Option<&'static str> {
    match column.holds {
        Holds::Id | Holds::Reference(_) => Some("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
        Holds::Digest => Some("[0-9a-f]{64}"),
        Holds::Vocabulary(_) | Holds::Number | Holds::Text | Holds::Date => None,
    }
}

/// The table and the column that a column refers to. Only one table can be the target of a foreign key; a reference to
/// one table or another is left to the description.
pub(super) fn target(column: &Column) -> Option<(&'static Schema, &'static str)> {
    let Holds::Reference([table]) = column.holds else { return None };
    let schema = Tables::schemas().iter().find(|schema| schema.name == *table)?;
    let [key] = schema.key else { return None };
    Some((schema, key))
}
