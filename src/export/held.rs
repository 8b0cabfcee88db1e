//! The spans of the tables, each held to the text it is said to lie in before a format makes use of it.

use std::collections::HashMap;
use std::ops::Range;

use super::{ExportError, Format, Texts};
use crate::check::hex;
use crate::index::GAP;
use crate::tables::{Row, Table, Tables};

/// What a span of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Quote,
    Content,
    Source,
    Cue,
    Mention,
    Report,
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

/// An article with its text, which is the one that the tables were made from, and every span in it, table by table.
pub(super) struct Held<'t> {
    pub(super) article: &'t str,
    pub(super) text: &'t str,
    pub(super) spans: Vec<Span>,
    /// How many characters begin before each byte.
    chars: Vec<usize>,
}

impl Held<'_> {
    /// Where a character begins, counted in Unicode code points.
    pub(super) fn char_at(&self, byte: usize) -> usize {
        self.chars.get(byte).copied().unwrap_or_default()
    }
}

/// Every article in the order of its table.
pub(super) fn articles<'t>(tables: &'t Tables, texts: &'t Texts, format: Format) -> Result<Vec<Held<'t>>, ExportError> {
    let mut found = Ground { format, held: Vec::new(), at: HashMap::new() };
    for (line, row) in tables.articles.located() {
        found.article(line, row, texts)?;
    }
    found
        .layer(&tables.quotes, Layer::Quote, |row| (&row.article, [Some(row.start), Some(row.end)], Some(&row.text)))?;
    found.layer(&tables.attributions, Layer::Content, |row| {
        (&row.article, [row.content_start, row.content_end], None)
    })?;
    found.layer(&tables.attributions, Layer::Source, |row| (&row.article, [row.source_start, row.source_end], None))?;
    found.layer(&tables.attributions, Layer::Cue, |row| {
        (&row.article, [row.cue_start, row.cue_end], row.cue.as_deref())
    })?;
    found.layer(&tables.mentions, Layer::Mention, |row| {
        (&row.article, [Some(row.start), Some(row.end)], Some(&row.text))
    })?;
    found.layer(&tables.reports, Layer::Report, |row| (&row.article, [Some(row.start), Some(row.end)], None))?;
    Ok(found.held)
}

/// Says that a row cannot be held to its text.
pub(super) fn unfit(format: Format, file: &str, line: u64, why: &str) -> ExportError {
    ExportError::unfit(format, format!("{file}:{line}: {why}"))
}

/// Whether a word can stand in a file's name, an id or a list of any of the formats.
pub(super) fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

struct Ground<'t> {
    format: Format,
    held: Vec<Held<'t>>,
    at: HashMap<&'t str, usize>,
}

impl<'t> Ground<'t> {
    fn article(&mut self, line: u64, row: &'t crate::tables::ArticleRow, texts: &'t Texts) -> Result<(), ExportError> {
        let refused = |why: &str| Err(unfit(self.format, "articles.csv", line, why));
        let (article, text) = (row.article.as_str(), texts.of(&row.article));
        if !is_plain(article) {
            return refused(&format!("`{article}` cannot be the name of a file"));
        }
        if hex(text.as_bytes()) != row.sha256 {
            return refused(&format!("the text at hand is not that of article `{article}`"));
        }
        if self.at.insert(article, self.held.len()).is_some() {
            return refused(&format!("article `{article}` is there twice"));
        }
        let mut chars = vec![0; text.len() + 1];
        for (byte, _) in text.char_indices() {
            chars[byte + 1] = 1;
        }
        for byte in 1..chars.len() {
            chars[byte] += chars[byte - 1];
        }
        self.held.push(Held { article, text, spans: Vec::new(), chars });
        Ok(())
    }

    fn layer<R: Row + 't>(
        &mut self,
        table: &'t Table<R>,
        layer: Layer,
        of: impl Fn(&'t R) -> (&'t String, [Option<u32>; 2], Option<&'t str>),
    ) -> Result<(), ExportError> {
        for (row, (line, found)) in table.located().enumerate() {
            let refused = |why: String| unfit(self.format, R::SCHEMA.file, line, &why);
            let (article, ends, words) = of(found);
            let at =
                self.at.get(article.as_str()).ok_or_else(|| refused(format!("there is no article `{article}`")))?;
            let held = &mut self.held[*at];
            match ends {
                [None, None] => {}
                [Some(start), Some(end)] => {
                    let runs = runs(held.text, start, end, words).map_err(refused)?;
                    held.spans.push(Span { layer, row, runs });
                }
                _ => return Err(refused("a span has one end only".to_owned())),
            }
        }
        Ok(())
    }
}

/// The runs of bytes that a span stands for: one, or those around the gap of a cue.
fn runs(text: &str, start: u32, end: u32, words: Option<&str>) -> Result<Vec<Range<usize>>, String> {
    let span = start as usize..end as usize;
    let inked = |words: &str| words.chars().any(|c| !c.is_whitespace() && !c.is_control());
    let there = text.get(span.clone()).filter(|there| inked(there));
    let there = there.ok_or_else(|| format!("{start}..{end} is no run of words of the text"))?;
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
