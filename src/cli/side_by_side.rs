//! `clemency compare`: the readings of an utterance, two by two.

use clap::ValueEnum;
use clemency::compare::{self, Comparison, NormalForm, Readings};
use clemency::index::{At, Index};
use clemency::tables::{ArticleRow, UtteranceRow};
use serde::Serialize;

use super::accounts::{csv, json, sigla};
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
    index: &Index,
    id: &str,
    level: NormalForm,
    format: Format,
    mut page: Page,
) -> Result<String, Refusal> {
    let readings: Vec<_> = utterances(index, id)?.into_iter().map(|at| compare::readings(index, at)).collect();
    let pairs = readings.iter().map(|readings| pairs(index, readings, level));
    match format {
        Format::Json => return Ok(json(&pairs.flatten().collect::<Vec<_>>())),
        Format::Csv => {
            let header = ["utterance", "a", "b", "edit", "at", "from", "to"];
            return Ok(csv(&header, pairs.flatten().flat_map(|pair| edits(&pair))));
        }
        Format::Text => {}
    }
    let sigla = |articles: &[At<ArticleRow>]| sigla(index, articles).join(" ");
    let width = index.tables.articles.len() * 2;
    for (readings, pairs) in readings.iter().zip(pairs) {
        let row = index.row(readings.at);
        page.heading(&format!("{} ({})", row.utterance, row.speaker));
        for variant in readings.variants(level) {
            page.item(&sigla(&variant.witnesses), width, variant.text);
        }
        if !readings.omitted_by.is_empty() {
            page.item(&sigla(&readings.omitted_by), width, "(not printed)");
        }
        for pair in pairs {
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
fn utterances(index: &Index, id: &str) -> Result<Vec<At<UtteranceRow>>, Refusal> {
    if let Some(utterance) = index.utterances.at(id) {
        return Ok(vec![utterance]);
    }
    let readings = index.quotes.at(id).map(|quote| index.reading_quote.from(quote)).unwrap_or_default();
    let printed = readings.iter().filter_map(|at| Some((index.row(*at).start, index.reading_utterance.to(*at)?)));
    let mut printed: Vec<_> = printed.collect();
    printed.sort_unstable();
    printed.dedup_by_key(|(_, utterance)| *utterance);
    if !printed.is_empty() {
        return Ok(printed.into_iter().map(|(_, utterance)| utterance).collect());
    }
    let utterances = index.tables.utterances.iter().map(|row| row.utterance.as_str());
    let near = nearest(id, utterances.chain(index.tables.quotes.iter().map(|row| row.quote.as_str())));
    Err(Refusal::Usage(format!("there is no utterance or quote `{id}`{}", meant(&near))))
}

/// Every two variants of an utterance, with the differences that count.
fn pairs<'p>(index: &Index<'p>, readings: &'p Readings, level: NormalForm) -> Vec<Pair<'p>> {
    let variants = readings.variants(level);
    let with_later = variants.iter().enumerate().flat_map(|(i, a)| variants[i + 1..].iter().map(move |b| (a, b)));
    let pair = |(a, b): (&compare::Variant<'p, _>, &compare::Variant<'p, _>)| Pair {
        utterance: &index.row(readings.at).utterance,
        a: sigla(index, &a.witnesses),
        b: sigla(index, &b.witnesses),
        comparison: compare::compare(a.text, b.text).in_form(level),
    };
    with_later.map(pair).collect()
}

/// A row for each difference of two variants.
fn edits(pair: &Pair) -> Vec<Vec<String>> {
    let (a, b) = (pair.a.join(" "), pair.b.join(" "));
    let edit = |edit: compare::Edit| {
        let at = edit.at.to_string();
        [pair.utterance, &a, &b, edit.kind.name(), &at, edit.from, edit.to].map(str::to_owned).to_vec()
    };
    pair.comparison.edits().map(edit).collect()
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
