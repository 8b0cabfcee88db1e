//! Rules of digests, as far as the tables print the words that are digested.

use std::collections::HashMap;

use sha2::{Digest, Sha256};

use super::ground::Ground;
use super::{Findings, Place};
use crate::tables::{ArticleRow, SegmentRow};

/// The SHA-256 digest of some bytes, as the tables have it.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn well_formed(digest: &str) -> bool {
    digest.len() == 64 && digest.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

pub(super) fn form(ground: &Ground, findings: &mut Findings) {
    let articles = ground.rows::<ArticleRow>().map(|(at, row)| (ground.cell(at, "sha256"), row.sha256.as_str()));
    let spans = digests(ground).map(|(at, _, _, digest)| (at, digest));
    for (at, digest) in articles.chain(spans) {
        if !well_formed(digest) && !digest.is_empty() {
            findings.add(at, format!("`{digest}` is no SHA-256 digest"));
        }
    }
}

pub(super) fn agreement(ground: &Ground, findings: &mut Findings) {
    let printed = ground.printed();
    let (mut digest_of, mut length_of) = (HashMap::new(), HashMap::new());
    for (at, account, span, digest) in digests(ground).filter(|(.., digest)| well_formed(digest)) {
        let Some((start, end)) = span else { continue };
        let there = printed.get(account, (start, end)).map(hex).filter(|there| there != digest);
        if let Some(there) = there {
            findings.add(at, format!("the words that the tables print at {start}..{end} have the digest {there}"));
        } else if *digest_of.entry((account, start, end)).or_insert(digest) != digest {
            let article = ground.name(account);
            findings.add(at, format!("{start}..{end} of article `{article}` has another digest above"));
        } else if *length_of.entry(digest).or_insert(end - start) != end - start {
            findings.add(at, "the same digest stands above for a span of another length");
        }
    }
}

pub(super) fn title(ground: &Ground, findings: &mut Findings) {
    for (at, article) in ground.rows::<ArticleRow>() {
        let titles = ground.rows_in::<SegmentRow>(article).filter(|(_, segment)| segment.kind == "title");
        let digests: Vec<_> = titles.map(|(_, segment)| segment.sha256.as_str()).collect();
        let title = hex(article.title.as_bytes());
        if digests != [title.as_str()] {
            let found = format!(
                "{} of {} title segments have its digest {title}",
                digests.iter().filter(|digest| **digest == title).count(),
                digests.len()
            );
            findings.add(ground.cell(at, "title"), found);
        }
    }
}

/// Every digest of a span, with its place, account and span.
fn digests<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, usize, Option<(u32, u32)>, &'g str)> {
    ground.spans().filter_map(|(account, span)| Some((span.cell("sha256"), account, span.range(), span.sha256?)))
}
