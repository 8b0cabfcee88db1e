//! The spans of all tables, each with what its row says of the words there.

use std::ops::Range;

use super::{At, Index};
use crate::tables::{
    ArticleRow, AttributionRow, MentionRow, QuoteRow, ReadingRow, ReportRow, Row, Schema, SegmentRow, UncoveredRow,
};

/// What stands in a cue for the words between its parts that are not its own.
pub const GAP: &str = " … ";

/// A span of an article, with what its row says of it.
#[derive(Clone, Copy, Debug)]
pub struct Span<'t> {
    /// The table.
    pub table: &'static Schema,
    /// The row, by its place.
    pub row: usize,
    /// The line of the row.
    pub line: u64,
    /// The column of the first byte.
    pub column: &'static str,
    /// The article; nothing where the row names none that is there.
    pub article: Option<At<ArticleRow>>,
    /// The first byte, where it is given.
    pub start: Option<u32>,
    /// The byte after the last, where it is given.
    pub end: Option<u32>,
    /// The words that stand there, with their column; those of a cue may leave out others, with [`GAP`] in their place.
    pub text: Option<(&'static str, &'t str)>,
    /// The digest of the bytes that stand there.
    pub sha256: Option<&'t str>,
}

impl Span<'_> {
    /// Both ends, where there is a span at all and it begins before it ends.
    #[must_use]
    pub fn range(&self) -> Option<(u32, u32)> {
        self.start.zip(self.end).filter(|(start, end)| start < end)
    }
}

/// The spans of a story, table by table.
///
/// ```
/// use clemency::Article;
/// use clemency::index::{At, Index};
///
/// let spans = Index::embedded().spans();
/// let in_a = spans.of(At::of(Article::A));
/// assert!(in_a.clone().count() < spans.all().len());
/// assert!(in_a.clone().all(|span| span.range().is_some()));
/// ```
#[derive(Debug)]
pub struct Spans<'t> {
    all: Vec<Span<'t>>,
    /// For each article its spans, by their places.
    of: Vec<Vec<u32>>,
}

impl<'t> Spans<'t> {
    pub(super) fn new(index: &Index<'t>) -> Self {
        let mut all = Vec::new();
        segments(index, &mut all);
        mentions(index, &mut all);
        attributions(index, &mut all);
        quotes(index, &mut all);
        readings(index, &mut all);
        reports(index, &mut all);
        uncovered(index, &mut all);
        let mut of = vec![Vec::new(); index.tables.articles.len()];
        for (span, place) in all.iter().zip(0..) {
            if let Some(article) = span.article {
                of[article.place()].push(place);
            }
        }
        Self { all, of }
    }

    /// Every span, in the order of the tables.
    #[must_use]
    pub fn all(&self) -> &[Span<'t>] {
        &self.all
    }

    /// The spans in an article, in the order of the tables.
    pub fn of(&self, article: At<ArticleRow>) -> impl Iterator<Item = &Span<'t>> + Clone {
        self.of.get(article.place()).into_iter().flatten().map(|place| &self.all[*place as usize])
    }
}

/// A span with both ends, which begins at the column `start`.
fn span<'t, R: Row>(index: &Index<'t>, at: At<R>, article: Option<At<ArticleRow>>, bytes: Range<u32>) -> Span<'t> {
    Span {
        table: &R::SCHEMA,
        row: at.place(),
        line: index.line(at),
        column: "start",
        article,
        start: Some(bytes.start),
        end: Some(bytes.end),
        text: None,
        sha256: None,
    }
}

fn segments<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<SegmentRow>().map(|at| {
        let row = index.row(at);
        Span { sha256: Some(&row.sha256), ..span(index, at, index.segment_article.to(at), row.start..row.end) }
    }));
}

fn mentions<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<MentionRow>().map(|at| {
        let row = index.row(at);
        Span { text: Some(("text", &row.text)), ..span(index, at, index.mention_article.to(at), row.start..row.end) }
    }));
}

fn attributions<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    for at in index.rows::<AttributionRow>() {
        let row = index.row(at);
        let whole = span(index, at, index.attribution_article.to(at), 0..0);
        let parts = [
            ("source_start", row.source_start, row.source_end, None),
            ("cue_start", row.cue_start, row.cue_end, row.cue.as_deref().map(|cue| ("cue", cue))),
            ("content_start", row.content_start, row.content_end, None),
        ];
        let given = parts.into_iter().filter(|(_, start, end, _)| start.is_some() || end.is_some());
        all.extend(given.map(|(column, start, end, text)| Span { column, start, end, text, ..whole }));
    }
}

fn quotes<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<QuoteRow>().map(|at| {
        let row = index.row(at);
        Span { text: Some(("text", &row.text)), ..span(index, at, index.quote_article.to(at), row.start..row.end) }
    }));
}

fn readings<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<ReadingRow>().map(|at| {
        let row = index.row(at);
        Span { text: Some(("text", &row.text)), ..span(index, at, index.reading_article(at), row.start..row.end) }
    }));
}

fn reports<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<ReportRow>().map(|at| {
        let row = index.row(at);
        Span { sha256: Some(&row.sha256), ..span(index, at, index.report_article.to(at), row.start..row.end) }
    }));
}

fn uncovered<'t>(index: &Index<'t>, all: &mut Vec<Span<'t>>) {
    all.extend(index.rows::<UncoveredRow>().map(|at| {
        let row = index.row(at);
        span(index, at, index.uncovered_article.to(at), row.start..row.end)
    }));
}
