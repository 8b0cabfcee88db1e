//! Rules that hold the tables to one text.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::digests::hex;
use super::ground::Ground;
use super::{Findings, Place, cover, place};
use crate::index::{GAP, Span};
use crate::tables::{ArticleRow, MultibyteRow, QuoteRow, SegmentRow, read_text};

/// A text, as it was found, beside the row of its article.
pub(super) struct Text<'a> {
    pub(super) article: &'a ArticleRow,
    line: u64,
    path: PathBuf,
    /// The digest of the file, where there is one.
    digest: Option<String>,
    /// What it says, or why it cannot be read.
    found: Result<String, String>,
}

impl<'a> Text<'a> {
    pub(super) fn read(article: &'a ArticleRow, line: u64, dir: &Path) -> Self {
        let path = dir.join(&article.file);
        let (digest, found) = match read_text(dir, &article.file) {
            Ok(bytes) => (Some(hex(&bytes)), String::from_utf8(bytes).map_err(|error| error.to_string())),
            Err(error) => (None, Err(error.to_string())),
        };
        Self { article, line, path, digest, found }
    }

    /// The text; empty where the first rules have refused it.
    pub(super) fn text(&self) -> &str {
        self.found.as_deref().unwrap_or_default()
    }

    /// The part of the text between two bytes; nothing where they are no place in it.
    pub(super) fn slice(&self, start: u32, end: u32) -> Option<&str> {
        self.text().get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
    }

    /// Where the text's quotation marks stand: double ones, and curly single ones that open.
    pub(super) fn marks(&self) -> Vec<(usize, char)> {
        self.text().char_indices().filter(|(_, c)| matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{2018}')).collect()
    }

    /// The spans in the text.
    fn spans<'g, 't>(&self, ground: &'g Ground<'t>) -> impl Iterator<Item = &'g Span<'t>> {
        let article = ground.index.articles.at(&self.article.article);
        article.into_iter().flat_map(|article| ground.spans.of(article))
    }

    /// For each end of each quote with a mark: the cell, the quote, the mark it names, and where that mark stands, if it
    /// does. Blanks may stand between a quote and its mark.
    pub(super) fn quoted<'g>(&self, ground: &'g Ground) -> Vec<(Place, &'g str, &'g str, Option<usize>)> {
        let mut ends = Vec::new();
        for (at, quote) in ground.rows_in::<QuoteRow>(self.article) {
            let (Ok(start), Ok(end)) = (usize::try_from(quote.start), usize::try_from(quote.end)) else { continue };
            let (Some(before), Some(after)) = (self.text().get(..start), self.text().get(end..)) else { continue };
            let opens = before.char_indices().rev().find(|(_, c)| !c.is_whitespace());
            let closes = after.char_indices().find(|(_, c)| !c.is_whitespace()).map(|(i, c)| (end + i, c));
            for (column, named, found, curly) in [
                ("open_mark", &quote.open_mark, opens, ['\u{201c}', '\u{2018}']),
                ("close_mark", &quote.close_mark, closes, ['\u{201d}', '\u{2019}']),
            ] {
                let Some(named) = named else { continue };
                let expected = match named.as_str() {
                    "straight-double" => '"',
                    "straight-single" => '\'',
                    "curly-double" => curly[0],
                    _ => curly[1],
                };
                let stands = found.filter(|(_, mark)| *mark == expected).map(|(at, _)| at);
                ends.push((ground.cell(at, column), quote.quote.as_str(), named.as_str(), stands));
            }
        }
        ends
    }

    /// Where marks stand that a quote accounts for.
    pub(super) fn accounted(&self, ground: &Ground) -> HashSet<usize> {
        self.quoted(ground).into_iter().filter_map(|(.., stands)| stands).collect()
    }
}

pub(super) fn there(_: &Ground, text: &Text, findings: &mut Findings) {
    if let Err(why) = &text.found {
        findings.add(place("articles.csv", text.line, "file"), format!("{}: {why}", text.path.display()));
    }
}

pub(super) fn digest(_: &Ground, text: &Text, findings: &mut Findings) {
    let expected = &text.article.sha256;
    if let Some(found) = text.digest.as_ref().filter(|found| *found != expected) {
        let expected = if expected.is_empty() { "no digest" } else { expected };
        let found = format!("{}: expected {expected}, found {found}", text.path.display());
        findings.add(place("articles.csv", text.line, "sha256"), found);
    }
}

pub(super) fn size(_: &Ground, text: &Text, findings: &mut Findings) {
    let article = text.article;
    for (column, stated, counted) in [
        ("bytes", article.bytes, text.text().len()),
        ("chars", article.chars, text.text().chars().count()),
        ("words", article.words, text.text().split_whitespace().count()),
    ] {
        if u32::try_from(counted) != Ok(stated) {
            let at = place("articles.csv", text.line, column);
            findings.add(at, format!("the text has {counted}, not {stated}"));
        }
    }
}

pub(super) fn multibyte(ground: &Ground, text: &Text, findings: &mut Findings) {
    let article = &text.article.article;
    let rows = ground.rows_in::<MultibyteRow>(text.article);
    let listed: HashSet<_> = rows.clone().map(|(_, row)| (row.byte, row.width)).collect();
    let there: Vec<_> = cover::multibyte(text.text()).collect();
    for (at, row) in rows {
        if there.binary_search(&(row.byte, row.width)).is_err() {
            let found = format!("no character of {} bytes begins at {}", row.width, row.byte);
            findings.add(ground.cell(at, "byte"), found);
        }
    }
    for (byte, width) in there {
        if !listed.contains(&(byte, width)) {
            let found = format!("the character of {width} bytes at {byte} of article `{article}` is not listed");
            findings.add(place("multibyte.csv", 1, "byte"), found);
        }
    }
}

pub(super) fn span(ground: &Ground, text: &Text, findings: &mut Findings) {
    for span in text.spans(ground) {
        let Some((start, end)) = span.range() else { continue };
        let there = text.slice(start, end);
        if let Some((column, words)) = span.text
            && !there.is_some_and(|there| stands(column, words, there))
        {
            let at = span.cell(column);
            let there = there.map_or_else(|| "no run of characters".to_owned(), |there| format!("`{there}`"));
            findings.add(at, format!("`{words}` does not stand at {start}..{end}, but {there}"));
        }
        if there.is_some_and(|words| words.trim() != words) {
            findings.add(span.place(), format!("the span {start}..{end} begins or ends with a blank"));
        }
    }
}

pub(super) fn word(ground: &Ground, text: &Text, findings: &mut Findings) {
    for span in text.spans(ground) {
        let Some((start, end)) = span.range() else { continue };
        for at in [start, end] {
            if cuts_a_word(text, at) {
                findings.add(span.place(), format!("the span {start}..{end} cuts the word at {at} in two"));
            }
        }
    }
}

fn cuts_a_word(text: &Text, at: u32) -> bool {
    let Some((before, after)) = usize::try_from(at).ok().and_then(|at| text.text().split_at_checked(at)) else {
        return false; // `text-span` and `span-boundary` tell
    };
    before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)
}

/// Columns whose words nothing else holds to the text: no copy and no digest.
const UNCOPIED: &[&str] = &["source_start", "content_start"];

pub(super) fn edge(ground: &Ground, text: &Text, findings: &mut Findings) {
    for span in text.spans(ground).filter(|span| UNCOPIED.contains(&span.column)) {
        let Some((start, end)) = span.range() else { continue };
        let Some(words) = text.slice(start, end) else { continue };
        let found = if words.ends_with(['.', ',', ';']) {
            "ends in a stop"
        } else if !paired(words) {
            "holds one of a pair of marks"
        } else {
            continue;
        };
        findings.add(span.place(), format!("the span {start}..{end} {found}"));
    }
}

/// Whether double quotation marks and brackets open as often as they close.
fn paired(words: &str) -> bool {
    let count = |mark: char| words.matches(mark).count();
    count('"') % 2 == 0 && count('\u{201c}') == count('\u{201d}') && count('(') == count(')')
}

/// Whether words are those of the text; a cue's may leave others out between them.
fn stands(column: &str, words: &str, there: &str) -> bool {
    match words.split_once(GAP) {
        Some((first, last)) if column == "cue" => {
            there.len() > first.len() + last.len() && there.starts_with(first) && there.ends_with(last)
        }
        _ => words == there,
    }
}

pub(super) fn evidence(ground: &Ground, text: &Text, findings: &mut Findings) {
    for span in text.spans(ground) {
        let (Some((start, end)), Some(expected)) = (span.range(), span.sha256) else { continue };
        let found = match text.slice(start, end).map(|words| hex(words.as_bytes())) {
            Some(found) if found == expected => continue,
            Some(found) => format!("the bytes {start}..{end} have the digest {found}"),
            None => format!("the bytes {start}..{end} are no run of characters"),
        };
        findings.add(span.cell("sha256"), found);
    }
}

pub(super) fn marks(ground: &Ground, text: &Text, findings: &mut Findings) {
    let accounted = text.accounted(ground);
    for (at, mark) in text.marks() {
        if !accounted.contains(&at) {
            let article = &text.article.article;
            let found = format!("the mark {mark} at byte {at} of article `{article}` belongs to no quote");
            findings.add(place("quotes.csv", 1, "start"), found);
        }
    }
}

pub(super) fn mark_kind(ground: &Ground, text: &Text, findings: &mut Findings) {
    for (at, quote, named, stands) in text.quoted(ground) {
        if stands.is_none() {
            let found = format!("no {named} mark stands at that end of `{quote}`");
            findings.add(at, found);
        }
    }
}

pub(super) fn gap(ground: &Ground, text: &Text, findings: &mut Findings) {
    let segments = ground.rows_in::<SegmentRow>(text.article);
    let segments = segments.map(|(at, row)| (ground.index.line(at), row.start, row.end));
    let end = (segments.clone().last().map_or(1, |(line, ..)| line), text.article.bytes, text.article.bytes);
    let mut read = 0;
    for (line, start, end) in segments.chain([end]) {
        if text.slice(read, start).is_some_and(|between| !between.trim().is_empty()) {
            let at = place("segments.csv", line, "start");
            findings.add(at, format!("the bytes {read}..{start} hold words"));
        }
        read = read.max(end);
    }
}
