//! The tables against the texts themselves.

use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::cover::{self, Sentences};
use super::ground::{GAP, Ground, overlap};
use super::{Findings, Violation, ordered, place};
use crate::tables::{ArticleRow, Tables};

/// The rules that need the texts, as code and promise.
pub const TEXT_RULES: &[(&str, &str)] = &[
    ("text-there", "the text of every article is there and can be read"),
    ("text-digest", "the text has the digest of its article"),
    ("text-size", "the text has the bytes, characters and words of its article"),
    ("text-multibyte", "multibyte.csv lists every non-ASCII character of the text, and no other"),
    ("text-span", "the words of a row stand in the text at its span"),
    ("text-evidence", "the digest of a row is that of the bytes at its span"),
    ("text-marks", "every double quotation mark, and every curly single one that opens, opens or closes a quote"),
    ("text-mark-kind", "the marks a quote names stand around it"),
    ("text-gap", "nothing but blanks stands between segments"),
];

/// What [`verify`] found: violations, and how far the annotation covers each text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Verification {
    /// What is wrong, in the order of the tables.
    pub violations: Vec<Violation>,
    /// One row an article whose text was the right one.
    pub coverage: Vec<Coverage>,
}

/// How far the annotation covers a text. Boilerplate counts in no figure.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// The siglum of the article.
    pub article: String,
    /// Non-blank bytes in sentences.
    pub bytes: usize,
    /// Of these, bytes in a quote, an attribution or the evidence of a report.
    pub bytes_covered: usize,
    /// Sentences.
    pub sentences: usize,
    /// Of these, sentences with a quote, an attribution or a report.
    pub sentences_annotated: usize,
    /// Of the others, sentences that `uncovered.csv` lists with a reason.
    pub sentences_listed: usize,
    /// Double quotation marks, and curly single ones that open.
    pub marks: usize,
    /// Of these, marks that open or close a quote of the tables.
    pub marks_accounted: usize,
}

/// Compares the tables with the texts in a directory, each under the name that `articles.csv` gives it.
///
/// Rows of an article whose text is missing or another one are not compared: the digest says it all.
///
/// # Errors
/// None: what is wrong with a text is a violation with the text's name.
///
/// ```
/// use clemency::{check::verify, tables::Tables};
///
/// let found = verify(Tables::embedded(), "no-such-directory");
/// assert_eq!(found.violations.len(), 5); // one text missing an article
/// assert_eq!(found.violations[0].rule, "text-there");
/// ```
#[must_use]
pub fn verify(tables: &Tables, dir: impl AsRef<Path>) -> Verification {
    let ground = Ground::new(tables);
    let mut violations = Vec::new();
    let mut coverage = Vec::new();
    for (line, article) in tables.articles.located() {
        let mut report = Report { violations: &mut violations };
        if let Some(text) = text(article, line, dir.as_ref(), &mut report) {
            size(article, line, &text, &mut report);
            multibyte(&ground, article, &text, &mut report);
            spans(&ground, article, &text, &mut report);
            gaps(&ground, article, &text, &mut report);
            let marks = marks(&ground, article, &text, &mut report);
            coverage.push(measure(&ground, article, &text, marks));
        }
    }
    Verification { violations: ordered(violations), coverage }
}

/// Gathers violations of the rules that need the texts.
struct Report<'v> {
    violations: &'v mut Vec<Violation>,
}

impl Report<'_> {
    fn add(&mut self, rule: &'static str, at: super::Place, found: impl Into<String>) {
        let mend = match rule {
            "text-there" => "put the text there under the name that articles.csv gives it",
            "text-digest" => "get the text that the dataset was made from; no other bytes will do",
            "text-multibyte" | "text-size" => "measure the text again",
            "text-evidence" => "measure the span again, or compute the digest again",
            "text-marks" => "add the quote, or measure its span again",
            "text-mark-kind" => "give the marks that stand in the text",
            "text-gap" => "let the segments hold all words",
            _ => "measure the span again, or copy the words again",
        };
        let mut findings = Findings { rule, mend, violations: Vec::new() };
        findings.add(at, found);
        self.violations.append(&mut findings.violations);
    }
}

/// The text of an article, where it is the one that the tables were made from.
fn text(article: &ArticleRow, line: u64, dir: &Path, report: &mut Report) -> Option<String> {
    let path = dir.join(&article.file);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let why =
                if error.kind() == io::ErrorKind::NotFound { "it is not there".into() } else { error.to_string() };
            report.add("text-there", place("articles.csv", line, "file"), format!("{}: {why}", path.display()));
            return None;
        }
    };
    let digest = hex(&bytes);
    if digest != article.sha256 {
        let found = format!("{}: expected {}, found {digest}", path.display(), article.sha256);
        report.add("text-digest", place("articles.csv", line, "sha256"), found);
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            report.add("text-there", place("articles.csv", line, "file"), format!("{}: {error}", path.display()));
            None
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // writing to a string has nothing to fail on
        hex
    })
}

fn size(article: &ArticleRow, line: u64, text: &str, report: &mut Report) {
    for (column, stated, counted) in [
        ("bytes", article.bytes, text.len()),
        ("chars", article.chars, text.chars().count()),
        ("words", article.words, text.split_whitespace().count()),
    ] {
        if u32::try_from(counted) != Ok(stated) {
            report.add(
                "text-size",
                place("articles.csv", line, column),
                format!("the text has {counted}, not {stated}"),
            );
        }
    }
}

fn multibyte(ground: &Ground, article: &ArticleRow, text: &str, report: &mut Report) {
    let rows: Vec<_> = ground.tables.multibyte.located().filter(|(_, row)| row.article == article.article).collect();
    let there: Vec<_> = cover::multibyte(text).collect();
    for (line, row) in &rows {
        if !there.contains(&(row.byte, row.width)) {
            let found = format!("no character of {} bytes begins at {}", row.width, row.byte);
            report.add("text-multibyte", place("multibyte.csv", *line, "byte"), found);
        }
    }
    for (byte, width) in there {
        if !rows.iter().any(|(_, row)| (row.byte, row.width) == (byte, width)) {
            let found =
                format!("the character of {width} bytes at {byte} of article `{}` is not listed", article.article);
            report.add("text-multibyte", place("multibyte.csv", 1, "byte"), found);
        }
    }
}

/// The part of a text between two bytes; nothing where they are no place in it.
fn slice(text: &str, start: u32, end: u32) -> Option<&str> {
    text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
}

fn spans(ground: &Ground, article: &ArticleRow, text: &str, report: &mut Report) {
    for span in ground.spans.iter().filter(|span| span.article == article.article) {
        let Some((start, end)) = span.range() else { continue };
        let there = slice(text, start, end);
        if let Some((column, words)) = span.text
            && !there.is_some_and(|there| stands(column, words, there))
        {
            let found = format!("`{words}` does not stand at {start}..{end}");
            report.add("text-span", place(span.place.file, span.place.line, column), found);
        }
        if let Some(digest) = span.sha256
            && there.map(|words| hex(words.as_bytes())).as_deref() != Some(digest)
        {
            let found = format!("the bytes {start}..{end} have another digest");
            report.add("text-evidence", place(span.place.file, span.place.line, "sha256"), found);
        }
        if there.is_some_and(|words| words.trim() != words) {
            report.add("text-span", span.place, format!("the span {start}..{end} begins or ends with a blank"));
        }
    }
}

/// Whether words are those of the text; a cue's may leave others out between them.
fn stands(column: &str, words: &str, there: &str) -> bool {
    let mut parts = words.split(GAP);
    match (column, parts.next(), parts.next(), parts.next()) {
        ("cue", Some(first), Some(last), None) => {
            there.len() > first.len() + last.len() && there.starts_with(first) && there.ends_with(last)
        }
        _ => words == there,
    }
}

fn gaps(ground: &Ground, article: &ArticleRow, text: &str, report: &mut Report) {
    let mut read = 0;
    let segments = ground.tables.segments.located().filter(|(_, s)| s.article == article.article);
    let mut last = 1;
    for (line, start, end) in
        segments.map(|(line, s)| (line, s.start, s.end)).chain([(0, article.bytes, article.bytes)])
    {
        last = if line == 0 { last } else { line };
        if slice(text, read, start).is_some_and(|between| !between.trim().is_empty()) {
            report.add(
                "text-gap",
                place("segments.csv", last, "start"),
                format!("the bytes {read}..{start} hold words"),
            );
        }
        read = read.max(end);
    }
}

/// The marks of a text: where each stands, and whether it can only open, only close, or do either.
fn marks(ground: &Ground, article: &ArticleRow, text: &str, report: &mut Report) -> (usize, usize) {
    let mut accounted = Vec::new();
    for (line, quote) in ground.tables.quotes.located().filter(|(_, quote)| quote.article == article.article) {
        let (Ok(start), Ok(end)) = (usize::try_from(quote.start), usize::try_from(quote.end)) else { continue };
        let (Some(before), Some(after)) = (text.get(..start), text.get(end..)) else { continue };
        let opens = before.trim_end_matches(blank).char_indices().next_back();
        let closes = after.char_indices().find(|(_, c)| !blank(*c)).map(|(i, c)| (end + i, c));
        for (column, stated, found, curly) in [
            ("open_mark", quote.open_mark.as_deref(), opens, ['\u{201c}', '\u{2018}']),
            ("close_mark", quote.close_mark.as_deref(), closes, ['\u{201d}', '\u{2019}']),
        ] {
            let Some(stated) = stated else { continue };
            let expected = match stated {
                "straight-double" => '"',
                "straight-single" => '\'',
                "curly-double" => curly[0],
                _ => curly[1],
            };
            match found {
                Some((at, mark)) if mark == expected => accounted.push(at),
                _ => report.add(
                    "text-mark-kind",
                    place("quotes.csv", line, column),
                    format!("no {stated} mark stands at that end of `{}`", quote.quote),
                ),
            }
        }
    }
    let marks: Vec<_> =
        text.char_indices().filter(|(_, c)| matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{2018}')).collect();
    for (at, mark) in &marks {
        if !accounted.contains(at) {
            let found = format!("the mark {mark} at byte {at} of article `{}` belongs to no quote", article.article);
            report.add("text-marks", place("quotes.csv", 1, "start"), found);
        }
    }
    (marks.len(), marks.iter().filter(|(at, _)| accounted.contains(at)).count())
}

/// What may stand between a quote and its mark: blanks, and the marks of a quote nested at its edge.
fn blank(c: char) -> bool {
    c.is_whitespace()
}

fn measure(ground: &Ground, article: &ArticleRow, text: &str, (marks, marks_accounted): (usize, usize)) -> Coverage {
    let annotated = cover::annotated(ground);
    let annotated = annotated.get(article.article.as_str()).map_or(&[][..], Vec::as_slice);
    let (mut bytes, mut bytes_covered) = (0, 0);
    for segment in cover::matter(ground.tables, &article.article) {
        for (offset, c) in slice(text, segment.start, segment.end).unwrap_or_default().char_indices() {
            if !c.is_whitespace() {
                let byte = segment.start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
                bytes += c.len_utf8();
                if annotated.iter().any(|span| overlap((byte, byte.saturating_add(1)), *span)) {
                    bytes_covered += c.len_utf8();
                }
            }
        }
    }
    let Sentences { article, total, annotated, listed } = cover::sentences_of(ground, &article.article);
    Coverage {
        article,
        bytes,
        bytes_covered,
        sentences: total,
        sentences_annotated: annotated,
        sentences_listed: listed,
        marks,
        marks_accounted,
    }
}
