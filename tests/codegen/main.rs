//! The constants in `src/model/generated/` are those of the tables.
#![cfg(feature = "tables")]

mod data;
mod describe;
mod examples;
mod generate;
mod names;
mod relations;
mod slots;

use std::fs;
use std::path::{Path, PathBuf};

use clemency::tables::{Column, Holds, Row, Table, Tables};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model/generated")
}

/// The files that are not what the tables make.
fn stale(tables: &Tables) -> Result<Vec<(String, String)>, String> {
    let stands = |name: &str| fs::read_to_string(folder().join(name)).unwrap_or_default();
    Ok(generate::files(tables)?.into_iter().filter(|(name, text)| stands(name) != *text).collect())
}

/// Where a file is stale it is written anew and the test fails, so that the change is read; under `CI` it only fails.
#[test]
fn the_constants_are_those_of_the_tables() {
    let stale = stale(Tables::embedded()).expect("the tables are sound");
    let names: Vec<&str> = stale.iter().map(|(name, _)| name.as_str()).collect();
    if std::env::var_os("CI").is_none() {
        fs::create_dir_all(folder()).expect("the folder can be made");
        for (name, text) in &stale {
            fs::write(folder().join(name), text).expect("the file can be written");
        }
    }
    assert!(names.is_empty(), "{names:?} were stale; `cargo test --all-features --test codegen` writes them anew");
}

/// The table with another value in one column of one row.
fn changed<R: Row>(table: &Table<R>, row: usize, column: &Column) -> Table<R> {
    let place = R::SCHEMA.position(column.name).expect("the column is of the table");
    let mut rows = table.to_vec();
    let mut cells = rows[row].cells();
    let cell = &cells[place];
    cells[place] = match column.holds {
        Holds::Number => (cell.parse::<u32>().unwrap_or_default() + 1).to_string(),
        Holds::Vocabulary(words) => {
            let another = words.words.iter().map(|(word, _)| *word).find(|word| word != cell);
            another.expect("a vocabulary has several words").to_owned()
        }
        Holds::Reference(tables) => {
            let sheets = Tables::embedded().sheets();
            let ids = &sheets.iter().find(|sheet| tables.contains(&sheet.schema.name)).expect("it is there").cells;
            ids.iter().map(|cells| &cells[0]).find(|id| *id != cell).expect("a table has several rows").clone()
        }
        Holds::Date => "1999-12-31".to_owned(),
        _ => format!("{cell}x"),
    };
    let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
    rows[row] = R::from_cells(&cells).unwrap_or_else(|bad| panic!("{bad:?}"));
    Table::from(rows)
}

#[test]
fn a_changed_cell_of_any_column_makes_the_constants_stale() {
    let sound = Tables::embedded();
    let mut seen = Vec::new();
    macro_rules! change {
        ($($table:ident),+) => { $(
            let (first, last) = (0, sound.$table.len() - 1);
            for column in sound.$table.sheet().schema.columns {
                for row in [first, last] {
                    let tables = Tables { $table: changed(&sound.$table, row, column), ..sound.clone() };
                    let file = generate::rows(&data::Data::new(&tables), &tables, stringify!($table));
                    let stands = fs::read_to_string(folder().join(concat!(stringify!($table), ".rs"))).ok();
                    // What can't be written at all is refused, which is no less than stale.
                    assert_ne!(file.ok(), stands, "{}.{}, row {row}", stringify!($table), column.name);
                }
            }
            seen.push(stringify!($table));
        )+ };
    }
    change!(articles, multibyte, segments, entities, mentions, events, participants, utterances, attributions, quotes);
    change!(readings, predicates, facts, reports, discrepancies, positions, uncovered);
    let types: Vec<&str> = names::TYPES.iter().map(|(table, ..)| *table).collect();
    assert_eq!(seen, types);
}
