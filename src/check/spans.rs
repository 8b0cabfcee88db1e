//! Rules of spans, and of the words and digests that go with them.

use std::collections::{BTreeMap, HashMap};

use super::ground::{GAP, Ground, lies_in};
use super::{Findings, Place, cover, place};
use crate::tables::SegmentRow;

pub(super) fn whole(ground: &Ground, findings: &mut Findings) {
    for span in &ground.spans {
        match (span.start, span.end) {
            (Some(start), Some(end)) if start < end => {}
            (Some(start), Some(end)) => findings.add(span.place, format!("the span {start}..{end} holds nothing")),
            (start, _) => {
                let end = if start.is_some() { "end" } else { "start" };
                findings.add(span.place, format!("the span has no {end}"));
            }
        }
    }
}

pub(super) fn inside(ground: &Ground, findings: &mut Findings) {
    for span in &ground.spans {
        if let Some((start, end)) = span.range()
            && let Some(article) = ground.articles.get(span.article)
            && end > article.bytes
        {
            let found =
                format!("the span {start}..{end} ends past the {} bytes of article `{}`", article.bytes, span.article);
            findings.add(span.place, found);
        }
    }
}

pub(super) fn boundary(ground: &Ground, findings: &mut Findings) {
    let mut widths: HashMap<&str, BTreeMap<u32, u32>> = HashMap::new();
    for row in ground.tables.multibyte.iter() {
        widths.entry(&row.article).or_default().insert(row.byte, row.width);
    }
    for span in &ground.spans {
        let Some(widths) = widths.get(span.article) else { continue };
        for at in [span.start, span.end].into_iter().flatten() {
            if let Some((byte, width)) = widths.range(..at).next_back()
                && at < byte.saturating_add(*width)
            {
                findings.add(span.place, format!("byte {at} lies inside the character at {byte}"));
            }
        }
    }
}

pub(super) fn length(ground: &Ground, findings: &mut Findings) {
    for (at, _, (start, end), text) in texts(ground) {
        if text.len() as u64 != u64::from(end - start) {
            findings.add(
                at,
                format!("the text has {} bytes where the span {start}..{end} has {}", text.len(), end - start),
            );
        }
    }
}

pub(super) fn characters(ground: &Ground, findings: &mut Findings) {
    let mut known: HashMap<&str, Vec<(u32, u32)>> = HashMap::new();
    for row in ground.tables.multibyte.iter() {
        known.entry(&row.article).or_default().push((row.byte, row.width));
    }
    for (at, article, (start, end), text) in fitting(ground) {
        let there = known.get(article).map_or(&[][..], Vec::as_slice);
        let there = there.iter().filter(|(byte, _)| (start..end).contains(byte)).copied();
        let here = cover::multibyte(text).map(|(byte, width)| (start.saturating_add(byte), width));
        if !there.eq(here) {
            findings
                .add(at, format!("`{text}` has other non-ASCII characters than multibyte.csv has for {start}..{end}"));
        }
    }
}

pub(super) fn agreement(ground: &Ground, findings: &mut Findings) {
    let mut bytes: HashMap<(&str, u32), (u8, Place)> = HashMap::new();
    for (at, article, (start, end), text) in fitting(ground) {
        let clash = (start..end).zip(text.bytes()).find_map(|(offset, byte)| {
            let (known, other) = *bytes.entry((article, offset)).or_insert((byte, at));
            (known != byte).then_some((offset, other))
        });
        if let Some((offset, other)) = clash {
            let found = format!("`{text}` differs at byte {offset} from the text in {}:{}", other.file, other.line);
            findings.add(at, found);
        }
    }
}

/// Every text with its place, article and span. A cue with a gap is no run of bytes, so only `verify` can judge it.
fn texts<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, &'g str, (u32, u32), &'g str)> {
    ground.spans.iter().filter_map(|span| {
        let (column, text) = span.text.filter(|(column, text)| *column != "cue" || !text.contains(GAP))?;
        Some((place(span.place.file, span.place.line, column), span.article, span.range()?, text))
    })
}

/// Those that are as long as their spans. Of the others `text-length` tells.
pub(super) fn fitting<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, &'g str, (u32, u32), &'g str)> {
    texts(ground).filter(|(.., (start, end), text)| text.len() as u64 == u64::from(end - start))
}

/// Columns whose spans are cut from one sentence. Quotes may run on, and so may the words of whoever is quoted.
const OF_A_SENTENCE: &[(&str, &str)] = &[
    ("mentions.csv", "start"),
    ("attributions.csv", "source_start"),
    ("attributions.csv", "cue_start"),
    ("attributions.csv", "content_start"),
    ("reports.csv", "start"),
];

pub(super) fn one_sentence(ground: &Ground, findings: &mut Findings) {
    for span in ground.spans.iter().filter(|span| OF_A_SENTENCE.contains(&(span.place.file, span.place.column))) {
        let Some((start, end)) = span.range() else { continue };
        let holds = |(_, segment): &(u64, &SegmentRow)| lies_in((start, end), (segment.start, segment.end));
        // Past the end of the article `span-inside` tells.
        let inside = ground.articles.get(span.article).is_some_and(|article| end <= article.bytes);
        if inside && !ground.segments_of(span.article).iter().any(holds) {
            findings.add(span.place, format!("{start}..{end} lies in no one sentence of article `{}`", span.article));
        }
    }
}
