//! What the rules stand on: the tables, indexed once.

use std::collections::HashMap;

use super::{Place, place};
use crate::tables::{
    ArticleRow, AttributionRow, EntityRow, EventRow, FactRow, PredicateRow, QuoteRow, ReadingRow, Row, SegmentRow,
    Sheet, Table, Tables,
};

/// The tables with the look-ups that more than one rule needs.
pub(super) struct Ground<'a> {
    pub(super) tables: &'a Tables,
    pub(super) sheets: Vec<Sheet<'a>>,
    pub(super) articles: HashMap<&'a str, &'a ArticleRow>,
    pub(super) entities: HashMap<&'a str, &'a EntityRow>,
    pub(super) events: HashMap<&'a str, &'a EventRow>,
    pub(super) attributions: HashMap<&'a str, &'a AttributionRow>,
    pub(super) quotes: HashMap<&'a str, &'a QuoteRow>,
    pub(super) facts: HashMap<&'a str, &'a FactRow>,
    pub(super) predicates: HashMap<&'a str, &'a PredicateRow>,
    pub(super) segments_of: HashMap<&'a str, Vec<(u64, &'a SegmentRow)>>,
    pub(super) quotes_of: HashMap<&'a str, Vec<(u64, &'a QuoteRow)>>,
    pub(super) readings_of: HashMap<&'a str, Vec<(u64, &'a ReadingRow)>>,
    pub(super) spans: Vec<Span<'a>>,
}

/// A span of an article with what its row says of it.
pub(super) struct Span<'a> {
    pub(super) place: Place,
    pub(super) article: &'a str,
    pub(super) start: Option<u32>,
    pub(super) end: Option<u32>,
    /// The words that stand there, by column; those of a cue may leave out others between them.
    pub(super) text: Option<(&'static str, &'a str)>,
    /// The digest of the bytes that stand there.
    pub(super) sha256: Option<&'a str>,
}

/// What stands in a cue for the words between its parts that are not its own.
pub(crate) const GAP: &str = " … ";

impl Span<'_> {
    /// Both ends, where there is a span at all and it begins before it ends.
    pub(super) fn range(&self) -> Option<(u32, u32)> {
        match (self.start, self.end) {
            (Some(start), Some(end)) if start < end => Some((start, end)),
            _ => None,
        }
    }
}

impl<'a> Ground<'a> {
    pub(super) fn new(tables: &'a Tables) -> Self {
        let quotes = index(&tables.quotes, |row| &row.quote);
        Self {
            spans: spans(tables, &quotes),
            sheets: tables.sheets(),
            articles: index(&tables.articles, |row| &row.article),
            entities: index(&tables.entities, |row| &row.entity),
            events: index(&tables.events, |row| &row.event),
            attributions: index(&tables.attributions, |row| &row.attribution),
            facts: index(&tables.facts, |row| &row.fact),
            segments_of: group(&tables.segments, |row| &row.article),
            quotes_of: group(&tables.quotes, |row| &row.attribution),
            readings_of: group(&tables.readings, |row| &row.quote),
            predicates: index(&tables.predicates, |row| &row.predicate),
            quotes,
            tables,
        }
    }

    /// The segments of an article, with their lines.
    pub(super) fn segments_of(&self, article: &str) -> &[(u64, &'a SegmentRow)] {
        self.segments_of.get(article).map_or(&[], Vec::as_slice)
    }

    /// The quotes of an attribution, with their lines.
    pub(super) fn quotes_of(&self, attribution: &str) -> &[(u64, &'a QuoteRow)] {
        self.quotes_of.get(attribution).map_or(&[], Vec::as_slice)
    }

    /// Where the words of an attribution stand: its content and its quotes.
    pub(super) fn words_of(&self, attribution: &AttributionRow) -> Vec<(u32, u32)> {
        let content = attribution.content_start.zip(attribution.content_end);
        let quotes = self.quotes_of(&attribution.attribution).iter().map(|(_, quote)| (quote.start, quote.end));
        content.into_iter().chain(quotes).collect()
    }

    /// Every place of an attribution: source, cue, content and quotes.
    pub(super) fn places_of(&self, attribution: &AttributionRow) -> Vec<(u32, u32)> {
        let mut places = self.words_of(attribution);
        places.extend(attribution.source_start.zip(attribution.source_end));
        places.extend(attribution.cue_start.zip(attribution.cue_end));
        places
    }
}

/// Rows by id. Of rows that share one the first counts; the rule `unique-key` tells of the others.
fn index<'a, R>(rows: &'a [R], id: impl Fn(&'a R) -> &'a String) -> HashMap<&'a str, &'a R> {
    rows.iter().rev().map(|row| (id(row).as_str(), row)).collect()
}

/// Rows by something that several may share, with their lines.
fn group<'a, R: Row>(rows: &'a Table<R>, of: impl Fn(&'a R) -> &'a String) -> HashMap<&'a str, Vec<(u64, &'a R)>> {
    let mut groups = HashMap::<_, Vec<_>>::new();
    for (line, row) in rows.located() {
        groups.entry(of(row).as_str()).or_default().push((line, row));
    }
    groups
}

/// Whether two half-open ranges share a byte.
pub(super) fn overlap(a: (u32, u32), b: (u32, u32)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// Whether the first range lies in the second.
pub(super) fn lies_in<N: PartialOrd + Copy>(inner: (N, N), outer: (N, N)) -> bool {
    outer.0 <= inner.0 && inner.1 <= outer.1
}

/// Every span of every table, in the order of the tables.
fn spans<'a>(tables: &'a Tables, quotes: &HashMap<&'a str, &'a QuoteRow>) -> Vec<Span<'a>> {
    let mut spans = Vec::new();
    for (line, row) in tables.segments.located() {
        spans.push(Span {
            sha256: Some(&row.sha256),
            ..span(place("segments.csv", line, "start"), &row.article, row.start, row.end)
        });
    }
    for (line, row) in tables.mentions.located() {
        spans.push(Span {
            text: Some(("text", &row.text)),
            ..span(place("mentions.csv", line, "start"), &row.article, row.start, row.end)
        });
    }
    for (line, row) in tables.attributions.located() {
        let at = |column| place("attributions.csv", line, column);
        let cue = row.cue.as_deref().map(|cue| ("cue", cue));
        for (column, start, end, text) in [
            ("source_start", row.source_start, row.source_end, None),
            ("cue_start", row.cue_start, row.cue_end, cue),
            ("content_start", row.content_start, row.content_end, None),
        ] {
            if start.is_some() || end.is_some() {
                spans.push(Span { place: at(column), article: &row.article, start, end, text, sha256: None });
            }
        }
    }
    for (line, row) in tables.quotes.located() {
        spans.push(Span {
            text: Some(("text", &row.text)),
            ..span(place("quotes.csv", line, "start"), &row.article, row.start, row.end)
        });
    }
    for (line, row) in tables.readings.located() {
        // A reading is in the article of its quote; where that is unknown, `reference` tells.
        if let Some(quote) = quotes.get(row.quote.as_str()) {
            spans.push(Span {
                text: Some(("text", &row.text)),
                ..span(place("readings.csv", line, "start"), &quote.article, row.start, row.end)
            });
        }
    }
    for (line, row) in tables.reports.located() {
        spans.push(Span {
            sha256: Some(&row.sha256),
            ..span(place("reports.csv", line, "start"), &row.article, row.start, row.end)
        });
    }
    for (line, row) in tables.uncovered.located() {
        spans.push(span(place("uncovered.csv", line, "start"), &row.article, row.start, row.end));
    }
    spans
}

fn span(place: Place, article: &str, start: u32, end: u32) -> Span<'_> {
    Span { place, article, start: Some(start), end: Some(end), text: None, sha256: None }
}
