//! How a table is declared: the types, keys, references and closed lists of the data dictionary, with its comments.

use super::super::dictionary::target;
use crate::tables::{Column, Holds, Schema};

/// `SELECT *` has the columns of the file, and `ORDER BY rowid` its order.
pub(super) fn table(schema: &Schema) -> String {
    let (name, about) = (schema.name, schema.about);
    let of_key = |name: &&str| schema.columns.get(schema.position(name)?);
    let (mut key, mut can_be_null) = (Vec::new(), false);
    for Column { name, required, .. } in schema.key.iter().filter_map(of_key) {
        key.push(if *required { format!("\"{name}\"") } else { format!("ifnull(\"{name}\", '')") });
        can_be_null |= !required;
    }
    let key = key.join(", ");
    let mut declared: Vec<_> = schema.columns.iter().map(column).collect();
    let mut index = String::new();
    if can_be_null {
        // A primary key has no nulls, and to a unique index no null is like another.
        index = format!("CREATE UNIQUE INDEX \"{name}_key\" ON \"{name}\" ({key});\n");
    } else {
        declared.push(format!("    PRIMARY KEY ({key})"));
    }
    format!("CREATE TABLE \"{name}\" ( -- {about}\n{}\n) STRICT;\n{index}", declared.join(",\n"))
}

/// Every name is quoted: some, such as `end`, are words of SQL.
fn column(column: &Column) -> String {
    let (name, about) = (column.name, column.about);
    let kind = if column.holds == Holds::Number { "INTEGER" } else { "TEXT" };
    let required = if column.required { " NOT NULL" } else { "" };
    let held = match (column.holds, target(column)) {
        (Holds::Vocabulary(vocabulary), _) => {
            let words: Vec<_> = vocabulary.words.iter().map(|(word, _)| format!("'{word}'")).collect();
            format!(" CHECK (\"{name}\" IN ({}))", words.join(", "))
        }
        (_, Some((table, id))) => format!(" REFERENCES \"{}\" (\"{id}\")", table.name),
        _ => String::new(),
    };
    format!("    -- {about}\n    \"{name}\" {kind}{required}{held}")
}
