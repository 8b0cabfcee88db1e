//! Rules of cover: nothing of an article is passed over.

use super::ground::Ground;
use super::grouped::Ranges;
use super::{Findings, place};
use crate::index::Index;
use crate::tables::{ArticleRow, AttributionRow, MultibyteRow, SegmentRow, UncoveredRow};

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
        for (row, segment) in ground.rows_in::<SegmentRow>(article) {
            let at = |column| ground.cell(row, column);
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
            (end, paragraph, sentence) = (segment.end, segment.paragraph, segment.sentence);
            last = ground.index.line(row);
        }
        if article.bytes.saturating_sub(end) > WIDEST_GAP {
            let found = format!("bytes {end}..{} of article `{}` are in no segment", article.bytes, article.article);
            findings.add(place("segments.csv", last, "end"), found);
        }
    }
}

pub(super) fn multibyte_sum(ground: &Ground, findings: &mut Findings) {
    let (mut extra, mut free) = (vec![0; ground.accounts()], vec![0; ground.accounts()]);
    for (row, character) in ground.rows::<MultibyteRow>() {
        let at = |column| ground.cell(row, column);
        if !(2..=4).contains(&character.width) {
            findings.add(at("width"), format!("a character is not {} bytes wide", character.width));
        }
        let account = ground.account(row);
        let end = u64::from(character.byte) + u64::from(character.width);
        if u64::from(character.byte) < free[account] {
            findings.add(at("byte"), format!("the character at {} begins inside the one above", character.byte));
        }
        if ground.tables.articles.get(account).is_some_and(|article| end > u64::from(article.bytes)) {
            findings.add(at("byte"), format!("the character at {} ends past the article", character.byte));
        }
        free[account] = end;
        extra[account] += u64::from(character.width).saturating_sub(1);
    }
    for (at, article) in ground.rows::<ArticleRow>() {
        // Rows that share a siglum have the same.
        let extra = ground.index.articles.at(&article.article).map_or(0, |first| extra[first.place()]);
        if u64::from(article.bytes) != u64::from(article.chars) + extra {
            let found =
                format!("{} bytes are not {} characters and {extra} further bytes", article.bytes, article.chars);
            findings.add(ground.cell(at, "chars"), found);
        }
    }
}

pub(super) fn sentence_covered(ground: &Ground, findings: &mut Findings) {
    let (reported, listed) = (reported(ground), listed(ground));
    for (at, segment) in ground.rows::<SegmentRow>() {
        let (account, span) = (ground.account(at), (segment.start, segment.end));
        if !reported.touch(account, span) && !listed.touch(account, span) {
            let found = format!(
                "sentence {}.{} of article `{}` carries no report",
                segment.paragraph, segment.sentence, segment.article
            );
            findings.add(ground.cell(at, "start"), found);
        }
    }
}

pub(super) fn uncovered_true(ground: &Ground, findings: &mut Findings) {
    let reported = reported(ground);
    let mut segments: Vec<_> =
        ground.rows::<SegmentRow>().map(|(at, row)| (ground.account(at), (row.start, row.end))).collect();
    segments.sort_unstable();
    for (row, uncovered) in ground.rows::<UncoveredRow>() {
        let at = ground.cell(row, "start");
        let (account, span) = (ground.account(row), (uncovered.start, uncovered.end));
        if segments.binary_search(&(account, span)).is_err() {
            findings.add(at, format!("{}..{} is no segment of article `{}`", span.0, span.1, uncovered.article));
        } else if reported.touch(account, span) {
            findings.add(at, "the sentence carries a report");
        }
    }
}

fn listed(ground: &Ground) -> Ranges {
    let rows = ground.rows::<UncoveredRow>();
    Ranges::new(ground.accounts(), rows.map(|(at, row)| (ground.account(at), (row.start, row.end))))
}

fn reported(ground: &Ground) -> Ranges {
    Ranges::new(ground.accounts(), ground.evidence())
}

/// Where quotes, attributions and reports stand.
fn annotated(ground: &Ground) -> Ranges {
    let attributions = ground
        .rows::<AttributionRow>()
        .flat_map(|(at, row)| ground.places_of(row).map(move |span| (ground.account(at), span)));
    Ranges::new(ground.accounts(), attributions.chain(ground.evidence()))
}

/// How many sentences of an article the annotation reaches. Boilerplate does not count.
///
/// ```
/// use clemency::{check::sentences, index::Index};
///
/// for article in sentences(Index::embedded()) {
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
pub fn sentences(index: &Index) -> Vec<Sentences> {
    let ground = Ground::new(index);
    let cover = Cover::new(&ground);
    index.tables.articles.iter().map(|article| cover.sentences(article)).collect()
}

/// How far the annotation reaches.
pub(super) struct Cover<'g, 't> {
    ground: &'g Ground<'t>,
    annotated: Ranges,
    listed: Ranges,
}

impl<'g, 't> Cover<'g, 't> {
    pub(super) fn new(ground: &'g Ground<'t>) -> Self {
        Self { ground, annotated: annotated(ground), listed: listed(ground) }
    }

    pub(super) fn sentences(&self, article: &ArticleRow) -> Sentences {
        let mut sentences = Sentences { article: article.article.clone(), total: 0, annotated: 0, listed: 0 };
        for (account, segment) in self.matter(article) {
            let span = (segment.start, segment.end);
            sentences.total += 1;
            if self.annotated.touch(account, span) {
                sentences.annotated += 1;
            } else if self.listed.touch(account, span) {
                sentences.listed += 1;
            }
        }
        sentences
    }

    /// The segments of an article that are no boilerplate, with their account.
    pub(super) fn matter(&self, article: &ArticleRow) -> impl Iterator<Item = (usize, &'t SegmentRow)> {
        let segments =
            self.ground.rows_in::<SegmentRow>(article).map(|(at, segment)| (self.ground.account(at), segment));
        segments.filter(|(_, segment)| !BOILERPLATE.contains(&segment.kind.as_str()))
    }

    /// Whether a byte of an account lies in a quote, an attribution or the evidence of a report.
    pub(super) fn reaches(&self, account: usize, byte: u32) -> bool {
        self.annotated.touch(account, (byte, byte.saturating_add(1)))
    }
}
