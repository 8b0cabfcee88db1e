//! Rules of cover: nothing of an article is passed over.

use std::collections::HashMap;

use super::ground::{Ground, overlap};
use super::{Findings, place};
use crate::tables::{SegmentRow, Tables};

/// Parts of the page that say nothing about the story.
const BOILERPLATE: &[&str] = &["kicker", "photo-credit", "video-prompt", "credit-line"];

/// The most bytes between two segments, or before the first: blank lines and no-break spaces. That nothing but
/// blanks stands there is for [`verify`](super::verify) to see.
const WIDEST_GAP: u32 = 4;

/// Where the non-ASCII characters of a text stand, and how wide they are.
pub(super) fn multibyte(text: &str) -> impl Iterator<Item = (u32, u32)> {
    text.char_indices()
        .filter(|(_, c)| !c.is_ascii())
        .filter_map(|(byte, c)| Some((u32::try_from(byte).ok()?, u32::try_from(c.len_utf8()).ok()?)))
}

pub(super) fn segments_tile(ground: &Ground, findings: &mut Findings) {
    for article in ground.tables.articles.iter() {
        let (mut end, mut paragraph, mut sentence, mut last) = (0, 0_u32, 0_u32, 1);
        for &(line, segment) in ground.segments_of(&article.article) {
            let at = |column| place("segments.csv", line, column);
            if segment.start < end {
                findings.add(
                    at("start"),
                    format!("the segment begins at {} before the one above ends at {end}", segment.start),
                );
            } else if segment.start - end > WIDEST_GAP {
                findings.add(at("start"), format!("bytes {end}..{} are in no segment", segment.start));
            }
            let (follows, opens) = (
                segment.paragraph == paragraph && sentence.checked_add(1) == Some(segment.sentence),
                paragraph.checked_add(1) == Some(segment.paragraph) && segment.sentence == 1,
            );
            if !follows && !opens {
                let found = format!("{}.{} follows {paragraph}.{sentence}", segment.paragraph, segment.sentence);
                findings.add(at("sentence"), found);
            }
            (end, paragraph, sentence, last) = (segment.end, segment.paragraph, segment.sentence, line);
        }
        if article.bytes.saturating_sub(end) > WIDEST_GAP {
            let found = format!("bytes {end}..{} of article `{}` are in no segment", article.bytes, article.article);
            findings.add(place("segments.csv", last, "end"), found);
        }
    }
}

pub(super) fn multibyte_sum(ground: &Ground, findings: &mut Findings) {
    let mut extra: HashMap<&str, u64> = HashMap::new();
    let mut free: HashMap<&str, u64> = HashMap::new();
    for (line, row) in ground.tables.multibyte.located() {
        let at = |column| place("multibyte.csv", line, column);
        if !(2..=4).contains(&row.width) {
            findings.add(at("width"), format!("a character is not {} bytes wide", row.width));
        }
        let free = free.entry(&row.article).or_default();
        let end = u64::from(row.byte) + u64::from(row.width);
        if u64::from(row.byte) < *free {
            findings.add(at("byte"), format!("the character at {} begins inside the one above", row.byte));
        }
        if ground.articles.get(row.article.as_str()).is_some_and(|article| end > u64::from(article.bytes)) {
            findings.add(at("byte"), format!("the character at {} ends past the article", row.byte));
        }
        *free = end;
        *extra.entry(&row.article).or_default() += u64::from(row.width).saturating_sub(1);
    }
    for (line, article) in ground.tables.articles.located() {
        let extra = extra.get(article.article.as_str()).copied().unwrap_or(0);
        if u64::from(article.bytes) != u64::from(article.chars) + extra {
            let found =
                format!("{} bytes are not {} characters and {extra} further bytes", article.bytes, article.chars);
            findings.add(place("articles.csv", line, "chars"), found);
        }
    }
}

pub(super) fn sentence_covered(ground: &Ground, findings: &mut Findings) {
    let reported = reported(ground.tables);
    let listed = listed(ground.tables);
    for (line, segment) in ground.tables.segments.located() {
        if !touches(&reported, segment) && !touches(&listed, segment) {
            let found = format!(
                "sentence {}.{} of article `{}` carries no report",
                segment.paragraph, segment.sentence, segment.article
            );
            findings.add(place("segments.csv", line, "start"), found);
        }
    }
}

pub(super) fn uncovered_true(ground: &Ground, findings: &mut Findings) {
    let reported = reported(ground.tables);
    for (line, row) in ground.tables.uncovered.located() {
        let at = place("uncovered.csv", line, "start");
        let segments = ground.segments_of(&row.article);
        let segment = segments.iter().find(|(_, segment)| (segment.start, segment.end) == (row.start, row.end));
        match segment {
            None => findings.add(at, format!("{}..{} is no segment of article `{}`", row.start, row.end, row.article)),
            Some((_, segment)) if touches(&reported, segment) => findings.add(at, "the sentence carries a report"),
            Some(_) => {}
        }
    }
}

type Spans<'a> = HashMap<&'a str, Vec<(u32, u32)>>;

fn by_article<'a>(spans: impl Iterator<Item = (&'a str, (u32, u32))>) -> Spans<'a> {
    let mut map = Spans::new();
    for (article, span) in spans {
        map.entry(article).or_default().push(span);
    }
    map
}

fn touches(spans: &Spans, segment: &SegmentRow) -> bool {
    spans
        .get(segment.article.as_str())
        .is_some_and(|spans| spans.iter().any(|&span| overlap(span, (segment.start, segment.end))))
}

fn listed(tables: &Tables) -> Spans<'_> {
    by_article(tables.uncovered.iter().map(|row| (row.article.as_str(), (row.start, row.end))))
}

fn reported(tables: &Tables) -> Spans<'_> {
    by_article(tables.reports.iter().map(|row| (row.article.as_str(), (row.start, row.end))))
}

/// Where quotes, attributions and reports stand.
fn annotated<'a>(ground: &Ground<'a>) -> Spans<'a> {
    let tables = ground.tables;
    let attributions = tables
        .attributions
        .iter()
        .flat_map(|row| ground.places_of(row).into_iter().map(|span| (row.article.as_str(), span)));
    let reports = tables.reports.iter().map(|row| (row.article.as_str(), (row.start, row.end)));
    by_article(attributions.chain(reports))
}

/// How many sentences of an article the annotation reaches. Boilerplate does not count.
///
/// ```
/// use clemency::{check::sentences, tables::Tables};
///
/// for article in sentences(Tables::embedded()) {
///     assert_eq!(article.annotated + article.listed, article.total);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Sentences {
    /// The siglum of the article.
    pub article: String,
    /// Sentences that are no boilerplate.
    pub total: usize,
    /// Of these, sentences with a quote, an attribution or a report.
    pub annotated: usize,
    /// Of the others, sentences that `uncovered.csv` lists with a reason.
    pub listed: usize,
}

/// Counts the sentences that the annotation reaches, for each article in the order of the table.
#[must_use]
pub fn sentences(tables: &Tables) -> Vec<Sentences> {
    let ground = Ground::new(tables);
    let cover = Cover::new(&ground);
    tables.articles.iter().map(|article| cover.sentences(&article.article)).collect()
}

/// How far the annotation reaches.
pub(super) struct Cover<'g, 'a> {
    ground: &'g Ground<'a>,
    annotated: Spans<'a>,
    listed: Spans<'a>,
}

impl<'g, 'a> Cover<'g, 'a> {
    pub(super) fn new(ground: &'g Ground<'a>) -> Self {
        Self { ground, annotated: annotated(ground), listed: listed(ground.tables) }
    }

    pub(super) fn sentences(&self, article: &str) -> Sentences {
        let mut sentences = Sentences { article: article.to_owned(), total: 0, annotated: 0, listed: 0 };
        for segment in self.matter(article) {
            sentences.total += 1;
            if touches(&self.annotated, segment) {
                sentences.annotated += 1;
            } else if touches(&self.listed, segment) {
                sentences.listed += 1;
            }
        }
        sentences
    }

    /// The segments of an article that are no boilerplate.
    pub(super) fn matter(&self, article: &str) -> impl Iterator<Item = &'a SegmentRow> {
        let segments = self.ground.segments_of(article).iter().map(|(_, segment)| *segment);
        segments.filter(|segment| !BOILERPLATE.contains(&segment.kind.as_str()))
    }

    /// Whether a byte of an article lies in a quote, an attribution or the evidence of a report.
    pub(super) fn reaches(&self, article: &str, byte: u32) -> bool {
        let spans = self.annotated.get(article).map_or(&[][..], Vec::as_slice);
        spans.iter().any(|span| overlap((byte, byte.saturating_add(1)), *span))
    }
}
