//! Rules of digests, as far as the tables print the words that are digested.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::ground::{GAP, Ground};
use super::{Findings, Place, place};

/// The SHA-256 digest of some bytes, as the tables have it.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // writing to a string has nothing to fail on
        hex
    })
}

fn well_formed(digest: &str) -> bool {
    digest.len() == 64 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

pub(super) fn form(ground: &Ground, findings: &mut Findings) {
    let articles = ground
        .tables
        .articles
        .located()
        .map(|(line, row)| (place("articles.csv", line, "sha256"), row.sha256.as_str()));
    let spans = digests(ground).map(|(at, _, _, digest)| (at, digest));
    for (at, digest) in articles.chain(spans) {
        if !well_formed(digest) && !digest.is_empty() {
            findings.add(at, format!("`{digest}` is no SHA-256 digest"));
        }
    }
}

pub(super) fn agreement(ground: &Ground, findings: &mut Findings) {
    let printed = printed(ground);
    let (mut digest_of, mut length_of) = (HashMap::new(), HashMap::new());
    for (at, article, span, digest) in digests(ground).filter(|(.., digest)| well_formed(digest)) {
        let Some((start, end)) = span else { continue };
        let known: Option<Vec<u8>> = (start..end).map(|byte| printed.get(&(article, byte)).copied()).collect();
        let there = known.map(|bytes| hex(&bytes)).filter(|there| there != digest);
        if let Some(there) = there {
            findings.add(at, format!("the words that the tables print at {start}..{end} have the digest {there}"));
        } else if *digest_of.entry((article, start, end)).or_insert(digest) != digest {
            findings.add(at, format!("{start}..{end} of article `{article}` has another digest above"));
        } else if *length_of.entry(digest).or_insert(end - start) != end - start {
            findings.add(at, "the same digest stands above for a span of another length");
        }
    }
}

pub(super) fn title(ground: &Ground, findings: &mut Findings) {
    for (line, article) in ground.tables.articles.located() {
        let titles = ground.segments_of(&article.article).iter().filter(|(_, segment)| segment.kind == "title");
        let digests: Vec<_> = titles.map(|(_, segment)| segment.sha256.as_str()).collect();
        let title = hex(article.title.as_bytes());
        if digests != [title.as_str()] {
            let found = format!(
                "{} of {} title segments have its digest {title}",
                digests.iter().filter(|digest| **digest == title).count(),
                digests.len()
            );
            findings.add(place("articles.csv", line, "title"), found);
        }
    }
}

/// Every digest of a span, with its place, article and span.
fn digests<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, &'g str, Option<(u32, u32)>, &'g str)> {
    ground.spans.iter().filter_map(|span| {
        Some((place(span.place.file, span.place.line, "sha256"), span.article, span.range(), span.sha256?))
    })
}

/// The bytes that the tables print, by article and place. Where two texts differ, `text-agreement` tells.
fn printed<'g>(ground: &'g Ground) -> HashMap<(&'g str, u32), u8> {
    let mut printed = HashMap::new();
    for span in &ground.spans {
        if let Some((start, end)) = span.range()
            && let Some((column, text)) = span.text
            && text.len() as u64 == u64::from(end - start)
            && !(column == "cue" && text.contains(GAP))
        {
            printed.extend((start..end).map(|byte| (span.article, byte)).zip(text.bytes()));
        }
    }
    printed
}
