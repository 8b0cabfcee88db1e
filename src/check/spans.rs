//! Rules of spans, and of the words that go with them.

use super::ground::{Character, Ground};
use super::{Findings, Place, cover, place};
use crate::index::{GAP, Span};

impl Span<'_> {
    /// The place of its first byte.
    pub(super) fn place(&self) -> Place {
        self.cell(self.column)
    }

    /// A cell of its row.
    pub(super) fn cell(&self, column: &'static str) -> Place {
        place(self.table.file, self.line, column)
    }
}

pub(super) fn whole(ground: &Ground, findings: &mut Findings) {
    for (_, span) in ground.spans() {
        match (span.start, span.end) {
            (Some(start), Some(end)) if start < end => {}
            (Some(start), Some(end)) => findings.add(span.place(), format!("the span {start}..{end} holds nothing")),
            (start, _) => {
                let end = if start.is_some() { "end" } else { "start" };
                findings.add(span.place(), format!("the span has no {end}"));
            }
        }
    }
}

pub(super) fn inside(ground: &Ground, findings: &mut Findings) {
    for span in ground.spans.all() {
        if let Some((start, end)) = span.range()
            && let Some(article) = span.article.map(|at| ground.index.row(at))
            && end > article.bytes
        {
            let found = format!(
                "the span {start}..{end} ends past the {} bytes of article `{}`",
                article.bytes, article.article
            );
            findings.add(span.place(), found);
        }
    }
}

pub(super) fn boundary(ground: &Ground, findings: &mut Findings) {
    let characters = ground.characters();
    for (account, span) in ground.spans() {
        let characters = characters.of(account);
        for at in [span.start, span.end].into_iter().flatten() {
            let before = characters.partition_point(|character| character.byte < at);
            if let Some(Character { byte, width, .. }) = before.checked_sub(1).map(|last| characters[last])
                && at < byte.saturating_add(width)
            {
                findings.add(span.place(), format!("byte {at} lies inside the character at {byte}"));
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
    let characters = ground.characters();
    for (at, account, (start, end), text) in fitting(ground) {
        let known = characters.of(account);
        let first = known.partition_point(|character| character.byte < start);
        let there = known[first..].iter().take_while(|character| character.byte < end);
        let here = cover::multibyte(text).map(|(byte, width)| (start.saturating_add(byte), width));
        // They stand in the table as they do in the article, too.
        if !there.clone().map(|character| (character.byte, character.width)).eq(here)
            || !there.map(|character| character.row).is_sorted()
        {
            findings
                .add(at, format!("`{text}` has other non-ASCII characters than multibyte.csv has for {start}..{end}"));
        }
    }
}

pub(super) fn agreement(ground: &Ground, findings: &mut Findings) {
    let printed = ground.printed();
    if fitting(ground).all(|(_, account, span, text)| printed.get(account, span) == Some(text.as_bytes())) {
        return;
    }
    let texts: Vec<_> = fitting(ground).collect();
    // For each byte that is printed the first text that has it, counted from 1.
    let mut first = vec![0_usize; printed.len()];
    for (number, (at, account, (start, _), text)) in (1..).zip(&texts) {
        let Some(from) = printed.place(*account, *start) else { continue };
        let clash = (*start..).zip(text.bytes()).zip(&mut first[from..]).find_map(|((offset, byte), first)| {
            if *first == 0 {
                *first = number;
            }
            let (other, _, (from, _), words) = &texts[*first - 1];
            (words.as_bytes()[(offset - from) as usize] != byte).then_some((offset, other))
        });
        if let Some((offset, other)) = clash {
            let found = format!("`{text}` differs at byte {offset} from the text in {}:{}", other.file, other.line);
            findings.add(*at, found);
        }
    }
}

/// Every text with its place, account and span. A cue with a gap is no run of bytes, so only `verify` can judge it.
fn texts<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, usize, (u32, u32), &'g str)> {
    ground.spans().filter_map(|(account, span)| {
        let (column, text) = span.text.filter(|(column, text)| *column != "cue" || !text.contains(GAP))?;
        Some((span.cell(column), account, span.range()?, text))
    })
}

/// Those that are as long as their spans. Of the others `text-length` tells.
pub(super) fn fitting<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, usize, (u32, u32), &'g str)> {
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
    let sentences = ground.sentences();
    for span in ground.spans.all().iter().filter(|span| OF_A_SENTENCE.contains(&(span.table.file, span.column))) {
        let (Some((start, end)), Some(at)) = (span.range(), span.article) else { continue };
        let article = ground.index.row(at);
        // Past the end of the article `span-inside` tells.
        if end <= article.bytes && !sentences.hold(at.place(), (start, end)) {
            let found = format!("{start}..{end} lies in no one sentence of article `{}`", article.article);
            findings.add(span.place(), found);
        }
    }
}
