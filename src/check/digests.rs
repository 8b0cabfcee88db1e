//! Rules of digests, as far as the tables print the words that are digested.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::ground::Ground;
use super::spans::fitting;
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
    let printed = Printed::new(ground);
    let (mut digest_of, mut length_of) = (HashMap::new(), HashMap::new());
    for (at, article, span, digest) in digests(ground).filter(|(.., digest)| well_formed(digest)) {
        let Some((start, end)) = span else { continue };
        let there = printed.get(article, start, end).map(hex).filter(|there| there != digest);
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

/// The bytes that the tables print of each article, in runs that neither touch nor overlap, in their order.
struct Printed<'g>(HashMap<&'g str, Vec<(u32, Vec<u8>)>>);

impl<'g> Printed<'g> {
    /// Where two texts differ, the later counts, and `text-agreement` tells.
    fn new(ground: &'g Ground) -> Self {
        let mut texts = HashMap::<_, Vec<_>>::new();
        for (_, article, (start, end), text) in fitting(ground) {
            texts.entry(article).or_default().push((start, end, text.as_bytes()));
        }
        Self(texts.into_iter().map(|(article, texts)| (article, runs(&texts))).collect())
    }

    /// The bytes of a range, where all of them are printed.
    fn get(&self, article: &str, start: u32, end: u32) -> Option<&[u8]> {
        let runs = self.0.get(article)?;
        let (from, bytes) = &runs[runs.partition_point(|(from, _)| *from <= start).checked_sub(1)?];
        bytes.get((start - from) as usize..(end - from) as usize)
    }
}

fn runs(texts: &[(u32, u32, &[u8])]) -> Vec<(u32, Vec<u8>)> {
    let mut ranges: Vec<_> = texts.iter().map(|(start, end, _)| (*start, *end)).collect();
    ranges.sort_unstable();
    let mut merged = Vec::<(u32, u32)>::new();
    for (start, end) in ranges {
        match merged.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            _ => merged.push((start, end)),
        }
    }
    let mut runs: Vec<_> = merged.into_iter().map(|(start, end)| (start, vec![0; (end - start) as usize])).collect();
    for (start, _, text) in texts {
        let at = runs.partition_point(|(from, _)| from <= start);
        let (from, bytes) = &mut runs[at - 1];
        let at = (start - *from) as usize;
        bytes[at..at + text.len()].copy_from_slice(text);
    }
    runs
}
