//! The tables against the texts themselves, and how much of these the annotation covers.

use std::path::Path;

use super::cover::{Cover, Sentences};
use super::ground::Ground;
use super::texts::Text;
use super::{Find, Findings, TEXT_RULES, Violation, broken, ordered};
use crate::index::Index;
use crate::tables::Tables;

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
/// Rows of an article whose text is missing or another one are not compared: the digest says it all. Nothing outside of
/// the directory is read, whatever name `articles.csv` gives.
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
#[doc(alias = "validate")]
#[doc(alias = "checksum")]
#[must_use]
pub fn verify(tables: &Tables, dir: impl AsRef<Path>) -> Verification {
    let index = Index::new(tables);
    let ground = Ground::new(&index);
    let cover = Cover::new(&ground);
    let (mut violations, mut coverage) = (Vec::new(), Vec::new());
    for (line, article) in tables.articles.located() {
        let text = Text::read(article, line, dir.as_ref());
        let look = |find, findings: &mut Findings| {
            if let Find::InText(find) = find {
                find(&ground, &text, findings);
            }
        };
        let (refusing, comparing) = TEXT_RULES.split_at(REFUSING);
        let mut found = broken(refusing, look);
        if found.is_empty() {
            found = broken(comparing, look);
            coverage.push(measure(&cover, &ground, &text));
        }
        violations.extend(found);
    }
    Verification { violations: ordered(violations), coverage }
}

/// How many of the rules that need the texts, from the first, refuse a text whole.
const REFUSING: usize = 2;

fn measure(cover: &Cover, ground: &Ground, text: &Text) -> Coverage {
    let (mut bytes, mut bytes_covered) = (0, 0);
    for (account, segment) in cover.matter(text.article) {
        for (offset, c) in text.slice(segment.start, segment.end).unwrap_or_default().char_indices() {
            if !c.is_whitespace() {
                let byte = segment.start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
                bytes += c.len_utf8();
                if cover.reaches(account, byte) {
                    bytes_covered += c.len_utf8();
                }
            }
        }
    }
    let Sentences { article, total, annotated, listed } = cover.sentences(text.article);
    let (marks, accounted) = (text.marks(), text.accounted(ground));
    Coverage {
        article,
        bytes,
        bytes_covered,
        sentences: total,
        sentences_annotated: annotated,
        sentences_listed: listed,
        marks: marks.len(),
        marks_accounted: marks.iter().filter(|(at, _)| accounted.contains(at)).count(),
    }
}
