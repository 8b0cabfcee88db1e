//! How far the two passes of the annotation agree, computed from their spans.
#![cfg(feature = "tables")]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;

use crate::common;
use clemency::tables::Tables;

/// A row of a pass: its cells by column.
type Row = HashMap<String, String>;
/// An article and a half-open range of its bytes.
type Span = (String, u32, u32);

fn pass(layer: &str, number: u8) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("data/passes/{layer}-{number}.csv"));
    let mut reader = csv::Reader::from_path(path).expect("the pass is there");
    reader.deserialize().collect::<Result<_, _>>().expect("the pass is a table")
}

/// The span of a row in two of its columns, where it has one.
fn span(row: &Row, start: &str, end: &str) -> Option<Span> {
    Some((row["article"].clone(), row[start].parse().ok()?, row[end].parse().ok()?))
}

fn spans(rows: &[Row], start: &str, end: &str) -> Vec<Span> {
    rows.iter().filter_map(|row| span(row, start, end)).collect()
}

/// Twice the spans that both have over the spans of both: 1 where they are the same, 0 where they share none.
fn exact_f1(first: &[Span], second: &[Span]) -> f64 {
    let mut left: BTreeMap<&Span, usize> = BTreeMap::new();
    for span in first {
        *left.entry(span).or_default() += 1;
    }
    let shared =
        second.iter().filter(|span| left.get_mut(span).is_some_and(|n| n.checked_sub(1).map(|m| *n = m).is_some()));
    ratio(2 * shared.count(), first.len() + second.len())
}

/// The same over bytes instead of spans.
fn byte_f1(first: &[Span], second: &[Span]) -> f64 {
    let bytes = |spans: &[Span]| -> BTreeSet<(String, u32)> {
        spans.iter().flat_map(|(article, start, end)| (*start..*end).map(|byte| (article.clone(), byte))).collect()
    };
    let (first, second) = (bytes(first), bytes(second));
    ratio(2 * first.intersection(&second).count(), first.len() + second.len())
}

fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |n: usize| f64::from(u32::try_from(n).expect("counts are small"));
    if whole == 0 { 1.0 } else { exact(part) / exact(whole) }
}

/// Of the spans that both passes have once, how many have the same value in a column.
fn same_label(first: &[Row], second: &[Row], column: &str) -> (usize, usize) {
    let once = |rows: &[Row]| {
        let mut map: BTreeMap<Span, Vec<String>> = BTreeMap::new();
        for row in rows {
            map.entry(span(row, "start", "end").expect("every row has a span")).or_default().push(row[column].clone());
        }
        map.retain(|_, values| values.len() == 1);
        map
    };
    let (first, second) = (once(first), once(second));
    let both: Vec<_> = first.iter().filter_map(|(span, value)| Some((value, second.get(span)?))).collect();
    (both.iter().filter(|(a, b)| a == b).count(), both.len())
}

const LAYERS: &[(&str, &str, &str, &str)] = &[
    ("quotes", "quotes", "start", "end"),
    ("words attributed", "attributions", "start", "end"),
    ("sources", "attributions", "source_start", "source_end"),
    ("cues", "attributions", "cue_start", "cue_end"),
    ("mentions", "mentions", "start", "end"),
    ("evidence of facts", "facts", "start", "end"),
];

const LABELS: &[(&str, &[&str])] = &[
    ("quotes", &["speaker", "form"]),
    ("attributions", &["speaker", "mode", "act", "addressee", "occasion"]),
    ("mentions", &["form", "trait"]),
    ("facts", &["speaker", "certainty"]),
];

/// Of each label: its layer and column, how many passes 1 and 2 have alike, and of how many.
fn labels() -> Vec<(&'static str, &'static str, usize, usize)> {
    let of_layer = |(layer, columns): &(&'static str, &'static [&'static str])| {
        let [first, second] = [1, 2].map(|number| pass(layer, number));
        let label = |column: &&'static str| {
            let (same, both) = same_label(&first, &second, column);
            (*layer, *column, same, both)
        };
        columns.iter().map(label).collect::<Vec<_>>()
    };
    LABELS.iter().flat_map(of_layer).collect()
}

/// The spans of the dataset itself, layer by layer as in `LAYERS`.
fn settled(layer: &str) -> Vec<Span> {
    let tables = Tables::embedded();
    let attributions = tables.attributions.iter();
    match layer {
        "quotes" => tables.quotes.iter().map(|q| (q.article.clone(), q.start, q.end)).collect(),
        "sources" => attributions.filter_map(|a| Some((a.article.clone(), a.source_start?, a.source_end?))).collect(),
        "cues" => attributions.filter_map(|a| Some((a.article.clone(), a.cue_start?, a.cue_end?))).collect(),
        "words attributed" => attributions
            .filter_map(|a| {
                let quotes = || tables.quotes.iter().filter(|q| q.attribution == a.attribution);
                let start = a.content_start.or_else(|| quotes().map(|q| q.start).min())?;
                let end = a.content_end.or_else(|| quotes().map(|q| q.end).max())?;
                Some((a.article.clone(), start, end))
            })
            .collect(),
        "mentions" => tables.mentions.iter().map(|m| (m.article.clone(), m.start, m.end)).collect(),
        _ => tables.reports.iter().map(|r| (r.article.clone(), r.start, r.end)).collect(),
    }
}

#[test]
fn the_agreement_of_the_passes_is_the_one_the_documentation_states() {
    let mut page = String::from(
        "| spans | pass 1 | pass 2 | pass 3 | dataset | F1 of passes 1 and 2 | of their bytes | 1 with dataset | 2 with dataset | 3 with dataset |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for (name, layer, start, end) in LAYERS {
        let [first, second, third] = [1, 2, 3].map(|number| spans(&pass(layer, number), start, end));
        let settled = settled(name);
        let _ = writeln!(
            page,
            "| {name} | {} | {} | {} | {} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} |",
            first.len(),
            second.len(),
            third.len(),
            settled.len(),
            exact_f1(&first, &second),
            byte_f1(&first, &second),
            exact_f1(&first, &settled),
            exact_f1(&second, &settled),
            exact_f1(&third, &settled),
        );
    }
    page.push_str("\n| on spans that passes 1 and 2 both have | column | the same | share |\n|---|---|---:|---:|\n");
    for (layer, column, same, both) in labels() {
        let _ = writeln!(page, "| {layer} | {column} | {same} of {both} | {:.3} |", ratio(same, both));
    }
    common::generated("docs/curation.md", "agreement", &page);
}

#[test]
fn what_the_passes_agree_on_least_comes_first_in_the_list_of_weak_places() {
    let mut agreed = Vec::new();
    for (name, layer, start, end) in LAYERS {
        let [first, second] = [1, 2].map(|number| spans(&pass(layer, number), start, end));
        agreed.push((exact_f1(&first, &second), format!("spans: {name}"), "F1 of equal spans"));
    }
    for (layer, column, same, both) in labels() {
        agreed.push((ratio(same, both), format!("{layer}: {column}"), "share of equal labels"));
    }
    agreed.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let list = |agreed: &[(f64, String, &str)]| {
        let mut page = String::from("| what | agreement of passes 1 and 2 | measured as |\n|---|---:|---|\n");
        for (figure, name, measure) in agreed {
            let _ = writeln!(page, "| {name} | {figure:.3} | {measure} |");
        }
        page
    };
    common::all_generated(&[
        ("docs/limits.md", "weakest", &list(&agreed[..5])),
        ("docs/datasheet.md", "agreement in brief", &list(&agreed)),
    ]);
}

#[test]
fn f1_is_one_for_the_same_spans_and_nought_for_others() {
    let span = |start| ("a".to_owned(), start, start + 2);
    assert_eq!(exact_f1(&[span(0), span(5)], &[span(5), span(0)]).to_string(), "1");
    assert_eq!(exact_f1(&[span(0)], &[span(1)]).to_string(), "0");
    assert_eq!(byte_f1(&[span(0)], &[span(1)]).to_string(), "0.5");
    assert_eq!(exact_f1(&[span(0), span(0)], &[span(0)]).to_string(), (2.0 / 3.0).to_string());
}
