//! A database: typed tables with their keys, the wide sheets as views, and a full-text index.

mod declare;

use std::error::Error;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Row, ToSql, Transaction, params, params_from_iter};

use super::{ExportError, File, Format, dataset, wide};
use crate::tables::{Field, Holds, Schema, Sheet, Tables};

const VIEWS: &str = include_str!("views.sql");
const DICTIONARY: &str = include_str!("dictionary.sql");
const SEARCH: &str = include_str!("search.sql");

/// The first reference to no row.
const LOST: &str = r#"
    SELECT lost."table", lost.rowid, lost.parent, key."from" FROM pragma_foreign_key_check AS lost
    JOIN pragma_foreign_key_list(lost."table") AS key ON key.id = lost.fkid LIMIT 1"#;

pub(super) fn files(tables: &Tables) -> Result<Vec<File>, ExportError> {
    let bytes = database(tables).map_err(|error| ExportError::unfit(Format::Sqlite, error.to_string()))?;
    Ok(vec![File::new("clemency.sqlite", bytes)])
}

/// Made in memory and never changed: no page is free, and nothing tells when, where or by which version it was written.
fn database(tables: &Tables) -> Result<Vec<u8>, Box<dyn Error>> {
    let sheets = tables.sheets();
    let mut database = Connection::open_in_memory()?;
    // The id is `Clem` in ASCII. References are looked into when all rows are there, as one may be further down; what
    // cannot be loaded is thrown away as a whole, so there is nothing to go back to.
    database.execute_batch(
        "PRAGMA page_size = 4096; PRAGMA application_id = 0x436c656d; PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF",
    )?;
    let load = database.transaction()?;
    for sheet in &sheets {
        load.execute_batch(&declare::table(sheet.schema))?;
    }
    for sheet in &sheets {
        fill(&load, sheet)?;
    }
    all_refer(&load, &sheets)?;
    for part in [VIEWS, DICTIONARY, SEARCH] {
        load.execute_batch(part)?;
    }
    for (name, value) in dataset::about(tables) {
        load.execute("INSERT INTO about VALUES (?, ?)", [name, value])?;
    }
    for schema in Tables::schemas() {
        describe(&load, "table", schema)?;
    }
    for schema in [&wide::QUOTES, &wide::FACTS, &wide::READINGS] {
        describe(&load, "view", schema)?;
    }
    load.commit()?;
    Ok(database.serialize(MAIN_DB)?.to_vec())
}

impl ToSql for Field<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match *self {
            Self::Empty => ToSqlOutput::Owned(Value::Null),
            Self::Number(number) => ToSqlOutput::Owned(number.into()),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

fn fill(load: &Transaction, sheet: &Sheet) -> Result<(), Box<dyn Error>> {
    let Schema { name, file, columns, .. } = sheet.schema;
    let places = vec!["?"; columns.len()].join(", ");
    let mut insert = load.prepare(&format!("INSERT INTO \"{name}\" VALUES ({places})"))?;
    for (row, line) in sheet.lines().iter().enumerate() {
        insert.execute(params_from_iter(sheet.row(row))).map_err(|error| format!("{file}:{line}: {error}"))?;
    }
    Ok(())
}

/// Says where a reference to no row stands, as the commit that it stops would not.
fn all_refer(load: &Transaction, sheets: &[Sheet]) -> Result<(), Box<dyn Error>> {
    let text = |row: &Row, at| row.get::<_, String>(at);
    let found = |row: &Row| Ok((text(row, 0)?, row.get::<_, i64>(1)?, text(row, 2)?, text(row, 3)?));
    let Some((table, row, parent, column)) = load.query_row(LOST, [], found).optional()? else { return Ok(()) };
    // The rows of a table are numbered from 1.
    let mut lines = sheets.iter().filter(|sheet| sheet.schema.name == table).flat_map(|sheet| (1..).zip(sheet.lines()));
    let line = lines.find(|(number, _)| *number == row).map_or(0, |(_, line)| *line);
    Err(format!("{table}.csv:{line}:{column}: no row of {parent} has this id").into())
}

/// Enters a table or view, its columns and their words into the data dictionary.
fn describe(load: &Transaction, kind: &str, schema: &Schema) -> rusqlite::Result<()> {
    let mut entry = load.prepare("INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?, ?)")?;
    // Several columns have words of one list.
    let mut enter_word = load.prepare("INSERT OR IGNORE INTO vocabularies VALUES (?, ?, ?)")?;
    let none = None::<&str>;
    entry.execute(params![schema.name, none, schema.about, kind, none, none, none])?;
    for column in schema.columns {
        let (kind, tables, list) = match column.holds {
            Holds::Id => ("id", None, None),
            Holds::Reference(tables) => ("reference", Some(tables.join(", ")), None),
            Holds::Vocabulary(list) => ("vocabulary", None, Some(list)),
            Holds::Number => ("number", None, None),
            Holds::Text => ("text", None, None),
            Holds::Digest => ("digest", None, None),
            Holds::Date => ("date", None, None),
        };
        let list_name = list.map(|list| list.name);
        entry.execute(params![schema.name, column.name, column.about, kind, column.required, tables, list_name])?;
        if let Some(list) = list {
            for (word, meaning) in list.words {
                enter_word.execute([list.name, word, meaning])?;
            }
        }
    }
    Ok(())
}
