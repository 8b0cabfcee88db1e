//! The constants in `src/model/generated/` are those of the tables.
#![cfg(feature = "tables")]

#[path = "../common/mod.rs"]
mod common;
mod data;
mod describe;
mod examples;
mod generate;
mod names;
mod relations;
mod slots;

use std::fs;

use clemency::tables::{Column, Holds, Row, Table, Tables};

const FOLDER: &str = "src/model/generated";

#[test]
fn the_constants_are_those_of_the_tables() {
    let files = generate::files(Tables::embedded()).expect("the tables are sound");
    let files: Vec<_> = files.into_iter().map(|(name, text)| (format!("{FOLDER}/{name}"), text)).collect();
    common::all_held(&files);
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
            let sheets = common::Cells::of(Tables::embedded());
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
                    let stands = fs::read_to_string(common::file(FOLDER).join(concat!(stringify!($table), ".rs"))).ok();
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
