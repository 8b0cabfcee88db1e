//! Where a rule has a limit, the last that it allows is allowed, and the next is not.
#![cfg(feature = "tables")]

mod common;

use clemency::check::check;
use clemency::tables::Tables;
use common::edit;

/// Whether a change of the sound tables breaks a rule.
fn breaks(rule: &str, change: impl FnOnce(&mut Tables)) -> bool {
    let mut tables = Tables::embedded().clone();
    change(&mut tables);
    check(&tables).iter().any(|violation| violation.rule == rule)
}

#[test]
fn four_blank_bytes_may_stand_before_a_segment_and_five_may_not() {
    let starts_at = |start| breaks("segments-tile", |t| edit(&mut t.segments, |rows| rows[0].start = start));
    assert!(!starts_at(4) && starts_at(5));
}

#[test]
fn four_blank_bytes_may_stand_after_the_last_segment_and_five_may_not() {
    let last = |t: &Tables| t.segments.iter().filter(|s| s.article == "a").map(|s| s.end).max().unwrap_or_default();
    let more = |gap| {
        breaks("segments-tile", |t| {
            let bytes = last(t) + gap;
            edit(&mut t.articles, |rows| rows[0].bytes = bytes);
        })
    };
    assert!(!more(4) && more(5));
}

#[test]
fn a_cell_holds_as_many_units_as_a_spreadsheet_and_no_more() {
    let long = |units| breaks("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement = "x".repeat(units)));
    assert!(!long(32_767) && long(32_768));
}

#[test]
fn four_blank_bytes_may_stand_between_a_curly_mark_and_its_quote_and_five_may_not() {
    let curly = |row: &clemency::tables::QuoteRow| row.open_mark.as_deref() == Some("curly-double");
    let away = |blank| {
        breaks("mark-width", |t| {
            edit(&mut t.quotes, |rows| {
                let row = rows.iter_mut().find(|row| curly(row)).expect("the dataset has such a quote");
                row.start += blank;
            });
        })
    };
    assert!(!away(4) && away(5));
}

#[test]
fn a_span_may_end_with_its_article_and_not_a_byte_later() {
    let ends = |past| {
        breaks("span-inside", |t| {
            let bytes = t.articles[0].bytes;
            edit(&mut t.mentions, |rows| rows[0].end = bytes + past);
        })
    };
    assert!(!ends(0) && ends(1));
}

#[test]
fn a_span_holds_at_least_a_byte() {
    let holds = |bytes| breaks("span-whole", |t| edit(&mut t.mentions, |rows| rows[0].end = rows[0].start + bytes));
    assert!(!holds(1) && holds(0));
}

#[test]
fn a_character_is_two_to_four_bytes_wide() {
    let wide = |width| {
        breaks("multibyte-sum", |t| {
            let extra = t.multibyte[0].width - 1;
            edit(&mut t.multibyte, |rows| rows[0].width = width);
            edit(&mut t.articles, |rows| rows[0].chars = rows[0].chars + extra - width.saturating_sub(1));
        })
    };
    assert_eq!([1, 2, 3, 4, 5].map(wide), [true, false, false, false, true]);
}
