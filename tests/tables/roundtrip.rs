//! Whatever rows hold comes back from the file they are written to; whatever bytes a file holds, they are read or refused.
#![cfg(feature = "tables")]

use std::fs;

use crate::cases::cases;
use crate::common;
use clemency::tables::{FaultKind, ReadError, Row, Table, Tables};
use proptest::prelude::*;

/// Cells that a careless reader or writer of CSV would spoil.
const HOSTILE: &[&str] = &[
    "",
    " ",
    ",",
    "\"",
    "\"\"",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "a\"b",
    "\"a\"",
    "a,b",
    "\u{feff}",
    "\u{feff}a",
    "'",
    ";",
    "\t",
    "\\",
    "\\n",
    "=1+1",
    "#x",
    "\u{a0}",
    "\u{2028}",
    "\u{85}",
    "e\u{301}",
    "é",
    "👩‍👩‍👧",
    "\u{202e}abc",
    "\u{10ffff}",
    "\u{fffd}",
    "NULL",
    "0",
    "007",
    "-0",
    "1e3",
    "\u{1}",
    "\u{1a}",
    "\u{7f}",
];

/// Any cell: one of the hostile ones, any Unicode without NUL, or the letters that quoting is about.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![proptest::sample::select(HOSTILE).prop_map(str::to_owned), "[^\0]{0,16}", "[a\",\n\r \u{feff}]{0,16}",]
}

/// As many cells as the widest table has columns.
fn cells() -> impl Strategy<Value = Vec<String>> {
    let widest = Tables::schemas().iter().map(|schema| schema.columns.len()).max().unwrap_or_default();
    proptest::collection::vec(cell(), widest)
}

/// A row with these cells, of which one holds something, where its columns can hold them; a column that holds numbers alone has a number made of them.
fn row<R: Row>(cells: &[String]) -> R {
    let mut cells: Vec<_> = cells.iter().map(String::as_str).take(R::SCHEMA.columns.len()).collect();
    if cells.iter().all(|cell| cell.is_empty()) {
        cells[0] = "x"; // a row without a value is refused
    }
    let bad = match R::from_cells(&cells) {
        Ok(row) => return row,
        Err(bad) => bad,
    };
    let number = cells.iter().map(|cell| cell.len()).sum::<usize>().to_string();
    for (column, _) in bad {
        cells[R::SCHEMA.position(column).expect("the column is the table's")] = &number;
    }
    R::from_cells(&cells).expect("a number is read where a number is due")
}

fn all_tables(rows: &[Vec<String>]) -> Tables {
    fn table<R: Row>(rows: &[Vec<String>]) -> Table<R> {
        Table::from(rows.iter().map(|cells| row(cells)).collect::<Vec<R>>())
    }
    Tables {
        articles: table(rows),
        multibyte: table(rows),
        segments: table(rows),
        entities: table(rows),
        mentions: table(rows),
        events: table(rows),
        participants: table(rows),
        utterances: table(rows),
        attributions: table(rows),
        quotes: table(rows),
        readings: table(rows),
        predicates: table(rows),
        facts: table(rows),
        reports: table(rows),
        discrepancies: table(rows),
        positions: table(rows),
        uncovered: table(rows),
        retired: table(rows),
    }
}

fn back(name: &str, tables: &Tables) -> Result<Tables, ReadError> {
    let dir = common::scratch(name);
    tables.write(&dir).expect("the build directory can be written");
    Tables::read(dir)
}

#[test]
fn every_hostile_cell_comes_back_from_every_column() {
    let rows: Vec<Vec<String>> = HOSTILE.iter().map(|cell| vec![(*cell).to_owned(); 32]).collect();
    let tables = all_tables(&rows);
    assert_eq!(back("hostile", &tables).expect("what was written can be read"), tables);
}

#[test]
fn every_character_comes_back() {
    let all: Vec<char> = (1..=u32::from(char::MAX)).filter_map(char::from_u32).collect();
    let rows: Vec<Vec<String>> = all.chunks(4096).map(|some| vec![some.iter().collect(); 4]).collect();
    let tables =
        Tables { uncovered: Table::from(rows.iter().map(|cells| row(cells)).collect::<Vec<_>>()), ..Tables::default() };
    assert_eq!(back("characters", &tables).expect("what was written can be read"), tables);
}

#[test]
fn a_nul_is_the_one_character_that_is_refused() {
    let tables = all_tables(&[vec!["a\0b".to_owned(); 32]]);
    let error = back("nul", &tables).expect_err("a NUL is refused");
    assert_eq!(error.faults.len(), Tables::schemas().len());
    assert!(error.faults.iter().all(|fault| matches!(fault.kind, FaultKind::Nul { .. })), "{error}");
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_rows_of_any_table_come_back(rows in proptest::collection::vec(cells(), 0..5)) {
        let tables = all_tables(&rows);
        prop_assert_eq!(back("any", &tables).expect("what was written can be read"), tables);
    }

    #[test]
    fn what_is_read_is_written_in_one_form(bytes in "([a-c]{0,2}[,\"\n\r\u{feff}]?){0,40}") {
        let dir = common::scratch("one-form");
        Tables::default().write(&dir).expect("the build directory can be written");
        fs::write(dir.join("retired.csv"), format!("table,id,since,why\n{bytes}")).expect("the build directory can be written");
        if let Ok(tables) = Tables::read(&dir) {
            let once: Vec<_> = tables.sheets().iter().map(clemency::tables::Sheet::to_csv).collect();
            tables.write(&dir).expect("the build directory can be written");
            let again = Tables::read(&dir).expect("what was written can be read");
            let twice: Vec<_> = again.sheets().iter().map(clemency::tables::Sheet::to_csv).collect();
            prop_assert_eq!(&again, &tables);
            prop_assert_eq!(twice, once);
        }
    }
}
