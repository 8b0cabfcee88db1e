//! Any text as every cell of a row of any table: ids, words and numbers come back as they were, or are refused.
#![no_main]

use clemency::tables::{
    ArticleRow, AttributionRow, EventRow, FactRow, MultibyteRow, PositionRow, QuoteRow, ReadingRow, ReportRow, Row,
    SegmentRow,
};
use libfuzzer_sys::fuzz_target;

fn read<R: Row>(text: &str, other: &str) {
    for cells in [vec![text; R::SCHEMA.columns.len()], vec![other; R::SCHEMA.columns.len()]] {
        match R::from_cells(&cells) {
            Ok(row) => assert_eq!(row.cells(), cells, "a cell does not come back"),
            Err(bad) => assert!(bad.iter().all(|(column, _)| R::SCHEMA.position(column).is_some())),
        }
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((table, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (text, other) = text.split_once('\n').unwrap_or((text, ""));
    let read: fn(&str, &str) = match table % 11 {
        0 => read::<ArticleRow>,
        1 => read::<AttributionRow>,
        2 => read::<EventRow>,
        3 => read::<FactRow>,
        4 => read::<MultibyteRow>,
        5 => read::<PositionRow>,
        6 => read::<QuoteRow>,
        7 => read::<ReadingRow>,
        8 => read::<ReportRow>,
        9 => read::<SegmentRow>,
        _ => read::<clemency::tables::RetiredRow>,
    };
    read(text, other);
});
