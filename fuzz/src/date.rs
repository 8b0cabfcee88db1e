//! Any text as a date in EDTF: it is one or a violation says why not, and the same text is the same date everywhere.
#![no_main]

use clemency::check::check;
use clemency::tables::{ArticleRow, EventRow, Table, Tables};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let date = Some(text.to_owned());
    let event = EventRow { date: date.clone(), ..EventRow::default() };
    let article = ArticleRow { published: date, ..ArticleRow::default() };
    let tables = Tables { articles: Table::from(vec![article]), events: Table::from(vec![event]), ..Tables::default() };
    let found = check(&tables);
    let refused = found.iter().filter(|violation| violation.rule == "date-form").count();
    assert!(refused == 0 || refused == 2, "one text is a date here and none there: {text:?}");
});
