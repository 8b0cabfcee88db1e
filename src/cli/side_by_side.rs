//! `clemency compare`: the readings of an utterance, two by two.

use clap::ValueEnum;
use clemency::compare::{self, Comparison, NormalForm};
use clemency::tables::{ReadingRow, Tables, UtteranceRow};
use serde::Serialize;

use super::accounts::{csv, json};
use super::page::Page;
use super::suggest::{meant, nearest};
use super::{Format, Refusal};

/// What counts as a difference.
#[derive(Clone, Copy, Default, ValueEnum)]
pub(super) enum Level {
    /// Every character
    #[default]
    Verbatim,
    /// Words and marks, not their shape or case, nor the stop at the end
    Typographic,
    /// Words alone: no mark, case or end of a sentence
    Words,
}

impl From<Level> for NormalForm {
    fn from(level: Level) -> Self {
        match level {
            Level::Verbatim => Self::Verbatim,
            Level::Typographic => Self::Typographic,
            Level::Words => Self::Words,
        }
    }
}

/// Two variants of an utterance, each named by the accounts that print it.
#[derive(Serialize)]
struct Pair<'t> {
    utterance: &'t str,
    a: Vec<&'t str>,
    b: Vec<&'t str>,
    comparison: Comparison<'t>,
}

pub(super) fn page(
    tables: &Tables,
    id: &str,
    level: NormalForm,
    format: Format,
    mut page: Page,
) -> Result<String, Refusal> {
    let readings: Vec<_> = utterances(tables, id)?.into_iter().filter_map(|id| compare::readings(tables, id)).collect();
    let pairs: Vec<_> = readings.iter().flat_map(|readings| pairs(readings, level)).collect();
    match format {
        Format::Json => return Ok(json(&pairs)),
        Format::Csv => {
            let header = ["utterance", "a", "b", "edit", "at", "from", "to"];
            let edits = pairs.iter().flat_map(|pair| pair.comparison.edits().map(move |edit| (pair, edit)));
            let cells = edits.map(|(pair, edit)| {
                let (a, b, at) = (pair.a.join(" "), pair.b.join(" "), edit.at.to_string());
                [pair.utterance, &a, &b, edit.kind.name(), &at, edit.from, edit.to].map(str::to_owned).to_vec()
            });
            return Ok(csv(&header, &cells.collect::<Vec<_>>()));
        }
        Format::Text => {}
    }
    let width = tables.articles.len() * 2;
    for readings in &readings {
        page.heading(&format!("{} ({})", readings.row.utterance, readings.row.speaker));
        for variant in readings.variants(level) {
            page.item(&variant.witnesses.join(" "), width, variant.text);
        }
        if !readings.omitted_by.is_empty() {
            page.item(&readings.omitted_by.join(" "), width, "(not printed)");
        }
        for pair in pairs.iter().filter(|pair| pair.utterance == readings.row.utterance) {
            page.gap();
            page.line(&format!("{} → {}", pair.a.join(" "), pair.b.join(" ")));
            page.item("", 0, &marked(&pair.comparison));
            let mut kinds: Vec<_> = pair.comparison.edits().map(|edit| edit.kind).collect();
            kinds.sort_unstable();
            kinds.dedup();
            page.item("", 0, &kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", "));
        }
    }
    Ok(page.finish())
}

/// The utterances that an id means: itself, or those that a quote prints.
fn utterances<'t>(tables: &'t Tables, id: &str) -> Result<Vec<&'t str>, Refusal> {
    if let Some(row) = tables.utterances.iter().find(|row| row.utterance == id) {
        return Ok(vec![&row.utterance]);
    }
    let of_quote = tables.readings.iter().filter(|row| row.quote == id);
    let mut found: Vec<_> = of_quote.map(|row| (row.start, row.utterance.as_str())).collect();
    found.sort_unstable();
    found.dedup_by_key(|(_, utterance)| *utterance);
    if !found.is_empty() {
        return Ok(found.into_iter().map(|(_, utterance)| utterance).collect());
    }
    let utterances = tables.utterances.iter().map(|row| row.utterance.as_str());
    let near = nearest(id, utterances.chain(tables.quotes.iter().map(|row| row.quote.as_str())));
    Err(Refusal::Usage(format!("there is no utterance or quote `{id}`{}", meant(&near))))
}

/// The readings of an utterance in tables.
type OfTables<'t> = compare::Readings<&'t UtteranceRow, &'t str, &'t ReadingRow, &'t str, &'t str>;

/// Every two variants of an utterance, with the differences that count.
fn pairs<'r>(readings: &'r OfTables<'r>, level: NormalForm) -> Vec<Pair<'r>> {
    let variants = readings.variants(level);
    let with_later = variants.iter().enumerate().flat_map(|(i, a)| variants[i + 1..].iter().map(move |b| (a, b)));
    let pair = |(a, b): (&compare::Variant<'r, &'r str>, &compare::Variant<'r, &'r str>)| Pair {
        utterance: &readings.row.utterance,
        a: a.witnesses.clone(),
        b: b.witnesses.clone(),
        comparison: compare::compare(a.text, b.text).in_form(level),
    };
    with_later.map(pair).collect()
}

/// The first reading with the edits in it, as `wdiff` prints them: `[-what stood there-]`, `{+what comes for it+}`.
fn marked(comparison: &Comparison) -> String {
    let mut text = String::new();
    for run in &comparison.runs {
        let (from, to) = (&comparison.a[run.a.clone()], &comparison.b[run.b.clone()]);
        if run.edit.is_none() {
            text.push_str(from);
            continue;
        }
        if !from.is_empty() {
            text.extend(["[-", from, "-]"]);
        }
        if !to.is_empty() {
            text.extend(["{+", to, "+}"]);
        }
    }
    text
}
