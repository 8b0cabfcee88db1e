//! The spans of the tables, each held to the text it is said to lie in before a format makes use of it.

use std::collections::HashSet;
use std::ops::Range;

use super::{ExportError, Format, Texts};
use crate::check::hex;
use crate::index::{self, At, GAP, Index, Link};
use crate::tables::{ArticleRow, ReadingRow, Row};

/// What a span of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Layer {
    Quote,
    Content,
    Source,
    Cue,
    Mention,
    Report,
}

impl Layer {
    /// That of a row's span which begins in a column; the others of the tables are of no use to these formats.
    fn of(span: &index::Span) -> Option<Self> {
        match (span.table.name, span.column) {
            ("quotes", _) => Some(Self::Quote),
            ("attributions", "content_start") => Some(Self::Content),
            ("attributions", "source_start") => Some(Self::Source),
            ("attributions", "cue_start") => Some(Self::Cue),
            ("mentions", _) => Some(Self::Mention),
            ("reports", _) => Some(Self::Report),
            _ => None,
        }
    }
}

/// A span, with the row that has it.
pub(super) struct Span {
    pub(super) layer: Layer,
    pub(super) row: usize,
    /// Runs of bytes, in order; more than one where a cue has a gap.
    pub(super) runs: Vec<Range<usize>>,
}

impl Span {
    /// From the first byte to the last, whatever lies between.
    pub(super) fn extent(&self) -> Range<usize> {
        let of = |run: Option<&Range<usize>>| run.cloned().unwrap_or_default();
        of(self.runs.first()).start..of(self.runs.last()).end
    }
}

/// An article with its text, which is the one that the tables were made from, and every span in it.
pub(super) struct Held<'t> {
    pub(super) at: At<ArticleRow>,
    pub(super) article: &'t str,
    pub(super) text: &'t str,
    pub(super) spans: Vec<Span>,
    /// The bytes that go on with a character.
    further: Vec<usize>,
}

impl Held<'_> {
    /// Where a character begins, counted in Unicode code points.
    pub(super) fn char_at(&self, byte: usize) -> usize {
        byte - self.further.partition_point(|further| *further < byte)
    }
}

/// Every article in the order of its table.
pub(super) fn articles<'t>(index: &Index<'t>, texts: &'t Texts, format: Format) -> Result<Vec<Held<'t>>, ExportError> {
    let held = index
        .rows::<ArticleRow>()
        .map(|at| text(index, at, texts).map_err(|why| unfit(format, ArticleRow::SCHEMA.file, index.line(at), &why)));
    let mut held = held.collect::<Result<Vec<_>, _>>()?;
    each_in_an_article(index, format)?;
    let spans = index.spans();
    for held in &mut held {
        for span in spans.of(held.at) {
            let Some(layer) = Layer::of(span) else { continue };
            let (start, end) = ends(span, format)?;
            let refused = |why: String| unfit(format, span.table.file, span.line, &why);
            let runs = runs(held.text, start, end, span.text.map(|(_, words)| words)).map_err(refused)?;
            held.spans.push(Span { layer, row: span.row, runs });
        }
    }
    Ok(held)
}

/// Refuses what has no place in an article, as far as that is seen without the texts.
pub(super) fn anchored(index: &Index, format: Format) -> Result<(), ExportError> {
    each_in_an_article(index, format)?;
    if let Some(at) = index.rows::<ReadingRow>().find(|at| index.reading_article(*at).is_none()) {
        let why = format!("there is no article for quote `{}`", index.row(at).quote);
        return Err(unfit(format, ReadingRow::SCHEMA.file, index.line(at), &why));
    }
    for span in index.spans().all() {
        let Some(article) = span.article else { continue };
        let (start, end) = ends(span, format)?;
        let cut = [start, end].into_iter().any(|byte| index.cuts_a_character(article, byte));
        if start >= end || end > index.row(article).bytes || cut {
            return Err(unfit(format, span.table.file, span.line, &no_run(start, end)));
        }
    }
    Ok(())
}

/// Refuses articles that share an id, and rows of an article that is not there, which would be lost.
fn each_in_an_article(index: &Index, format: Format) -> Result<(), ExportError> {
    let mut ids = HashSet::new();
    if let Some(at) = index.rows::<ArticleRow>().find(|at| !ids.insert(&index.row(*at).article)) {
        let why = format!("article `{}` is there twice", index.row(at).article);
        return Err(unfit(format, ArticleRow::SCHEMA.file, index.line(at), &why));
    }
    in_articles(index, &index.quote_article, format, |row| &row.article)?;
    in_articles(index, &index.attribution_article, format, |row| &row.article)?;
    in_articles(index, &index.mention_article, format, |row| &row.article)?;
    in_articles(index, &index.report_article, format, |row| &row.article)
}

/// Both ends of a span.
fn ends(span: &index::Span, format: Format) -> Result<(u32, u32), ExportError> {
    let one_only = || unfit(format, span.table.file, span.line, "a span has one end only");
    span.start.zip(span.end).ok_or_else(one_only)
}

fn no_run(start: u32, end: u32) -> String {
    format!("{start}..{end} is no run of words of the text")
}

/// Says that a row cannot be held to its text.
pub(super) fn unfit(format: Format, file: &str, line: u64, why: &str) -> ExportError {
    ExportError::unfit(format, format!("{file}:{line}: {why}"))
}

/// Whether a word can stand in a file's name, an id or a list of any of the formats.
pub(super) fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn text<'t>(index: &Index<'t>, at: At<ArticleRow>, texts: &'t Texts) -> Result<Held<'t>, String> {
    let row = index.row(at);
    let (article, text) = (row.article.as_str(), texts.of(&row.article));
    if !is_plain(article) {
        return Err(format!("`{article}` cannot be the name of a file"));
    }
    if hex(text.as_bytes()) != row.sha256 {
        return Err(format!("the text at hand is not that of article `{article}`"));
    }
    if let Some(byte) = text.find('\r') {
        return Err(format!(
            "the text of article `{article}` holds a carriage return at byte {byte}; readers of the format turn CRLF \
             into LF, and every offset after it would be wrong"
        ));
    }
    let further = (0..text.len()).filter(|byte| !text.is_char_boundary(*byte)).collect();
    Ok(Held { at, article, text, spans: Vec::new(), further })
}

/// Refuses a row of an article that is not there.
fn in_articles<'t, R: Row>(
    index: &Index<'t>,
    link: &Link<R, ArticleRow>,
    format: Format,
    named: impl Fn(&'t R) -> &'t str,
) -> Result<(), ExportError> {
    match index.rows::<R>().find(|at| link.to(*at).is_none()) {
        Some(at) => {
            let why = format!("there is no article `{}`", named(index.row(at)));
            Err(unfit(format, R::SCHEMA.file, index.line(at), &why))
        }
        None => Ok(()),
    }
}

/// The runs of bytes that a span stands for: one, or those around the gap of a cue.
fn runs(text: &str, start: u32, end: u32, words: Option<&str>) -> Result<Vec<Range<usize>>, String> {
    let span = start as usize..end as usize;
    let inked = |words: &str| words.chars().any(|c| !c.is_whitespace() && !c.is_control());
    let there = text.get(span.clone()).filter(|there| inked(there));
    let there = there.ok_or_else(|| no_run(start, end))?;
    if words.is_none_or(|words| words == there) {
        return Ok(vec![span]);
    }
    let around = words.and_then(|words| words.split_once(GAP)).filter(|(first, last)| {
        let both = first.len() + last.len();
        inked(first) && inked(last) && there.len() > both && there.starts_with(first) && there.ends_with(last)
    });
    let (first, last) = around.ok_or_else(|| format!("the words are not those of the text at {start}..{end}"))?;
    Ok(vec![span.start..span.start + first.len(), span.end - last.len()..span.end])
}
