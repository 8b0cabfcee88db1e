//! What a check costs grows with the rows, however these hang together, and so does what it tells. Where every row were
//! held to every other, or followed up anew, the tables here would take minutes.
#![cfg(feature = "tables")]

use std::collections::BTreeSet;

use clemency::check::{Violation, check};
use clemency::tables::{
    ArticleRow, AttributionRow, DiscrepancyRow, FactRow, PositionRow, PredicateRow, QuoteRow, ReportRow, Row, Table,
    Tables,
};

/// As many rows as there are numbers.
fn rows<R: Row>(count: u32, row: impl Fn(u32) -> R) -> Table<R> {
    Table::from((0..count).map(row).collect::<Vec<_>>())
}

/// What a rule finds.
fn found(rule: &str, tables: &Tables) -> Vec<Violation> {
    check(tables).into_iter().filter(|violation| violation.rule == rule).collect()
}

/// The lines on which a rule finds something, each of them once.
fn once_a_line(rule: &str, tables: &Tables) -> usize {
    let found = found(rule, tables);
    let lines: BTreeSet<_> = found.iter().map(|violation| violation.line).collect();
    assert_eq!(lines.len(), found.len(), "{:?}", &found[..2]);
    lines.len()
}

fn article(article: String) -> ArticleRow {
    ArticleRow { article, bytes: 1_000_000, ..ArticleRow::default() }
}

/// Attributions over the same words, each within another one.
fn attributions(count: u32, within: impl Fn(u32) -> Option<u32>) -> Tables {
    let attributions = rows(count, |number| AttributionRow {
        attribution: format!("n{number}-a"),
        article: "a".into(),
        content_start: Some(0),
        content_end: Some(10),
        within: within(number).map(|outer| format!("n{outer}-a")),
        ..AttributionRow::default()
    });
    Tables { articles: rows(1, |_| article("a".into())), attributions, ..Tables::default() }
}

/// Quotes with their spans, each inside another one.
fn quotes(count: u32, span: impl Fn(u32) -> (u32, u32), inside: impl Fn(u32) -> Option<u32>) -> Tables {
    let quotes = rows(count, |number| QuoteRow {
        quote: format!("n{number}-a"),
        article: "a".into(),
        attribution: format!("n{number}-a"),
        start: span(number).0,
        end: span(number).1,
        inside: inside(number).map(|outer| format!("n{outer}-a")),
        ..QuoteRow::default()
    });
    Tables { articles: rows(1, |_| article("a".into())), quotes, ..Tables::default() }
}

#[test]
fn a_chain_of_thirty_thousand_attributions_is_followed_up_once() {
    assert_eq!(found("within", &attributions(30_000, |number| number.checked_sub(1))), []);
}

#[test]
fn all_that_leads_into_a_circle_of_attributions_is_told_and_nothing_else() {
    // The first three are a circle, a chain of 10,000 leads into it, and another one does not.
    let tables = attributions(20_000, |number| match number {
        0 => Some(2),
        10_000 => None,
        _ => Some(number - 1),
    });
    let circular = found("within", &tables);
    assert_eq!(circular.len(), 10_000 - 3 + 3);
    assert!(circular.iter().all(|violation| violation.found.ends_with("is nested in itself")));
    assert!(circular.iter().all(|violation| violation.line < 10_000 + 2));
}

#[test]
fn each_of_a_thousand_quotes_over_one_span_is_told_once_of_the_one_before_it() {
    let tables = quotes(1_000, |_| (0, 10), |_| None);
    assert_eq!(once_a_line("overlap-nests", &tables), 999);
    let last = found("overlap-nests", &tables).pop().expect("many overlap");
    assert_eq!(last.found, "`n999-a` overlaps `n998-a` and is not nested in it");
}

#[test]
fn a_nest_of_ten_thousand_quotes_is_sound_and_those_that_leave_some_out_are_told() {
    let around = |number| (number, 20_000 - number);
    assert_eq!(found("overlap-nests", &quotes(10_000, around, |number| number.checked_sub(1))), []);

    // Number 5,000 names the outermost, so that it and all in it lie across those between.
    let inside = |number: u32| if number == 5_000 { Some(0) } else { number.checked_sub(1) };
    let tables = quotes(10_000, around, inside);
    assert_eq!(once_a_line("overlap-nests", &tables), 5_000);
    let across = |violation: &Violation| violation.found.ends_with("overlaps `n4999-a` and is not nested in it");
    assert!(found("overlap-nests", &tables).iter().all(across));
}

#[test]
fn quotes_that_stand_in_each_other_in_a_circle_overlap_by_nesting() {
    let circle = |number| Some((number + 1) % 10_000);
    assert_eq!(found("overlap-nests", &quotes(10_000, |_| (0, 10), circle)), []);
}

#[test]
fn a_discrepancy_without_places_for_many_articles_is_told_once() {
    let discrepancy = |number: u32| format!("d{number:04}");
    let position = |number: u32| PositionRow {
        discrepancy: discrepancy(number / 2),
        side: number % 2 + 1,
        article: format!("n{}", number % 2),
        fact: None,
    };
    let tables = Tables {
        articles: rows(2_000, |number| article(format!("n{number}"))),
        discrepancies: rows(2_000, |number| DiscrepancyRow {
            discrepancy: discrepancy(number),
            ..DiscrepancyRow::default()
        }),
        positions: rows(4_000, position),
        ..Tables::default()
    };
    assert_eq!(once_a_line("article-placed", &tables), 2_000);
    let first = found("article-placed", &tables).swap_remove(0);
    let told = "1998 articles are on no side of `d0000`, and not silent: `n2`, `n3`, `n4`, `n5`, `n6`, …";
    assert_eq!(first.found, told);
}

#[test]
fn each_of_many_facts_that_give_one_thing_another_value_is_told_once() {
    let tables = Tables {
        predicates: rows(1, |_| PredicateRow {
            predicate: "age".into(),
            single_valued: "yes".into(),
            ..PredicateRow::default()
        }),
        // Two thousand with one value, and two thousand with others.
        facts: rows(4_000, |number| FactRow {
            fact: format!("f{number}"),
            subject: "somebody".into(),
            predicate: "age".into(),
            value: number.saturating_sub(2_000).to_string(),
            ..FactRow::default()
        }),
        ..Tables::default()
    };
    assert_eq!(once_a_line("single-value", &tables), 1_999);
}

#[test]
fn each_of_many_reports_in_many_imagined_words_is_told_once_and_not_of_its_own() {
    let mut tables = attributions(2_000, |_| None);
    let imagined = |row: &AttributionRow| AttributionRow { reality: "imagined".into(), ..row.clone() };
    tables.attributions = Table::from(tables.attributions.iter().map(imagined).collect::<Vec<_>>());
    tables.reports = rows(2_000, |number| ReportRow {
        fact: "f".into(),
        article: "a".into(),
        start: 0,
        end: 5,
        attribution: Some(format!("n{number}-a")),
        ..ReportRow::default()
    });
    assert_eq!(once_a_line("imagined", &tables), 2_000);
    let own = |violation: &Violation| violation.found.ends_with(&format!("`n{}-a`", violation.line - 2));
    assert!(!found("imagined", &tables).iter().any(own));
}
