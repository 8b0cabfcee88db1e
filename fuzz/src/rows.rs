//! Any text as a cell: ids, numbers, words of lists, dates in EDTF, values of facts, digests and spans. Read, then checked.
#![no_main]

use clemency::check::{RULES, check};
use clemency::tables::{
    ArticleRow, EventRow, FactRow, PredicateRow, QuoteRow, ReadingRow, ReportRow, Row, Table, Tables,
};
use libfuzzer_sys::fuzz_target;

/// A row of a table, with one text in the columns that the bits of a mask name, and numbers where a text is no number.
fn row<R: Row>(text: &str, mask: u32) -> Table<R> {
    let mut cells: Vec<&str> =
        (0..R::SCHEMA.columns.len()).map(|i| if mask >> i & 1 == 1 { text } else { "" }).collect();
    for _ in 0..2 {
        match R::from_cells(&cells) {
            Ok(row) => {
                let written = row.cells();
                let back = R::from_cells(&written);
                assert!(back.is_ok_and(|back| back.cells() == cells), "a cell does not come back");
                return Table::from(vec![row]);
            }
            Err(bad) => bad.iter().filter_map(|(column, _)| R::SCHEMA.position(column)).for_each(|i| cells[i] = "7"),
        }
    }
    Table::default()
}

fuzz_target!(|data: &[u8]| {
    let Some((mask, text)) = data.split_first_chunk::<4>() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let mask = u32::from_le_bytes(*mask);
    let dated = PredicateRow { predicate: "when".into(), value_kind: "date".into(), ..PredicateRow::default() };
    let fact = FactRow { predicate: "when".into(), value: text.into(), ..FactRow::default() };
    let tables = Tables {
        articles: row::<ArticleRow>(text, mask),
        events: Table::from(vec![EventRow { date: Some(text.into()), ..EventRow::default() }]),
        predicates: Table::from(vec![dated]),
        facts: Table::from(vec![fact]),
        quotes: row::<QuoteRow>(text, mask),
        readings: row::<ReadingRow>(text, mask),
        reports: row::<ReportRow>(text, mask),
        attributions: row(text, mask),
        positions: row(text, mask),
        segments: row(text, mask),
        multibyte: row(text, mask),
        mentions: row(text, mask),
        ..Tables::default()
    };
    for violation in check(&tables) {
        assert!(RULES.iter().any(|rule| rule.code == violation.rule));
        let _ = violation.to_string();
    }
});
