//! Rules of quotes, readings and utterances.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::ground::{Ground, lies_in, overlap};
use super::{Findings, place};
use crate::tables::QuoteRow;

/// The width in UTF-8 of a curly mark.
const CURLY_MARK: u32 = 3;

fn span(quote: &QuoteRow) -> (u32, u32) {
    (quote.start, quote.end)
}

pub(super) fn readings_tile(ground: &Ground, findings: &mut Findings) {
    for (line, quote) in ground.tables.quotes.located() {
        let mut readings = ground.readings_of.get(quote.quote.as_str()).cloned().unwrap_or_default();
        readings.sort_by_key(|(_, reading)| reading.start);
        let mut read = quote.start;
        for (line, reading) in readings {
            let at = place("readings.csv", line, "start");
            if reading.start < read {
                findings.add(
                    at,
                    format!(
                        "the reading begins at {} where {read} is read already, or before the quote",
                        reading.start
                    ),
                );
            }
            if reading.end > quote.end {
                findings.add(at, format!("the reading ends at {} past the quote's end at {}", reading.end, quote.end));
            }
            unread(quote, read, reading.start, line, "readings.csv", findings);
            read = read.max(reading.end);
        }
        unread(quote, read, quote.end, line, "quotes.csv", findings);
    }
}

/// Tells of words of the quote between two bytes of the article that no reading holds.
fn unread(quote: &QuoteRow, from: u32, to: u32, line: u64, file: &'static str, findings: &mut Findings) {
    let offset = |byte: u32| byte.checked_sub(quote.start).and_then(|offset| usize::try_from(offset).ok());
    if let (Some(from), Some(to)) = (offset(from), offset(to))
        && let Some(words) = quote.text.get(from..to)
        && !words.trim().is_empty()
    {
        findings.add(place(file, line, "start"), format!("no reading of `{}` holds `{}`", quote.quote, words.trim()));
    }
}

pub(super) fn parts_run(ground: &Ground, findings: &mut Findings) {
    for quotes in ground.quotes_of.values() {
        let mut quotes = quotes.clone();
        quotes.sort_by_key(|(_, quote)| quote.start);
        for (expected, (line, quote)) in (1..).zip(quotes) {
            if quote.part != expected {
                let found =
                    format!("part {} of `{}` stands where part {expected} should", quote.part, quote.attribution);
                findings.add(place("quotes.csv", line, "part"), found);
            }
        }
    }
}

pub(super) fn reading_parts_run(ground: &Ground, findings: &mut Findings) {
    let mut readings: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (line, reading) in ground.tables.readings.located() {
        let article = ground.quotes.get(reading.quote.as_str()).map_or("", |quote| quote.article.as_str());
        readings.entry((reading.utterance.as_str(), article)).or_default().push((reading.start, reading.part, line));
    }
    for ((utterance, article), mut readings) in readings {
        readings.sort_unstable();
        let mut before = 0_u32;
        for (_, part, line) in readings {
            // A headline may print the words first: then the count begins again.
            if before.checked_add(1) != Some(part) && part != 1 {
                let found = format!("part {part} of `{utterance}` in article `{article}` follows part {before}");
                findings.add(place("readings.csv", line, "part"), found);
            }
            before = part;
        }
    }
}

pub(super) fn nested_inside(ground: &Ground, findings: &mut Findings) {
    for (line, quote) in ground.tables.quotes.located() {
        let Some(outer) = quote.inside.as_deref().and_then(|id| ground.quotes.get(id)) else { continue };
        let at = place("quotes.csv", line, "inside");
        if outer.article != quote.article || !lies_in(span(quote), span(outer)) || span(quote) == span(outer) {
            findings.add(at, format!("`{}` does not lie inside `{}`", quote.quote, outer.quote));
        }
        if outer.attribution == quote.attribution {
            findings.add(at, format!("`{}` and `{}` have one attribution", quote.quote, outer.quote));
        }
    }
}

pub(super) fn overlap_nests(ground: &Ground, findings: &mut Findings) {
    let nested = |inner: &QuoteRow, outer: &QuoteRow| {
        let mut seen = HashSet::new();
        let mut up = inner.inside.as_deref();
        while let Some(id) = up.filter(|id| seen.insert(*id)) {
            if id == outer.quote {
                return true;
            }
            up = ground.quotes.get(id).and_then(|quote| quote.inside.as_deref());
        }
        false
    };
    let mut quotes: Vec<_> = ground.tables.quotes.located().collect();
    quotes.sort_by(|(_, a), (_, b)| (&a.article, a.start, b.end).cmp(&(&b.article, b.start, a.end)));
    for (i, (_, first)) in quotes.iter().enumerate() {
        for (line, second) in &quotes[i + 1..] {
            if second.article != first.article || second.start >= first.end {
                break;
            }
            if overlap(span(first), span(second)) && !nested(first, second) && !nested(second, first) {
                let found = format!("`{}` overlaps `{}` and is not nested in it", second.quote, first.quote);
                findings.add(place("quotes.csv", *line, "inside"), found);
            }
        }
    }
}

pub(super) fn marks(ground: &Ground, findings: &mut Findings) {
    for (line, quote) in ground.tables.quotes.located() {
        let at = |column| place("quotes.csv", line, column);
        if quote.form == "block" {
            if quote.open_mark.is_some() || quote.close_mark.is_some() {
                findings.add(at("open_mark"), "a block has no marks");
            }
            continue;
        }
        if quote.open_mark.is_none() {
            findings.add(at("open_mark"), "no mark opens the quote");
        }
        if quote.close_mark.is_none() && !ends_paragraph(ground, quote) {
            findings.add(at("close_mark"), "no mark closes the quote, and it does not end its paragraph");
        }
    }
}

/// Whether the last segment of a paragraph ends where the quote does.
fn ends_paragraph(ground: &Ground, quote: &QuoteRow) -> bool {
    let segments = ground.segments_of(&quote.article);
    segments.iter().enumerate().any(|(i, (_, segment))| {
        let last = segments.get(i + 1).is_none_or(|(_, next)| next.sentence == 1);
        segment.end == quote.end && last
    })
}

/// The most bytes of blanks between a mark and the words it stands at.
const WIDEST_BLANK: u32 = 4;

pub(super) fn mark_width(ground: &Ground, findings: &mut Findings) {
    let mut curly: HashMap<&str, BTreeSet<u32>> = HashMap::new();
    for row in ground.tables.multibyte.iter().filter(|row| row.width == CURLY_MARK) {
        curly.entry(&row.article).or_default().insert(row.byte);
    }
    for (line, quote) in ground.tables.quotes.located() {
        let curly = curly.get(quote.article.as_str());
        let wide = |from: u32, to: u32| curly.is_some_and(|bytes| bytes.range(from..=to).next().is_some());
        let before = |blank: u32| quote.start.saturating_sub(CURLY_MARK + blank);
        let after = |blank: u32| quote.end.saturating_add(blank);
        for (column, mark, beside, near) in [
            ("open_mark", &quote.open_mark, wide(before(0), before(0)), wide(before(WIDEST_BLANK), before(0))),
            ("close_mark", &quote.close_mark, wide(after(0), after(0)), wide(after(0), after(WIDEST_BLANK))),
        ] {
            let Some(mark) = mark else { continue };
            let stands = if mark.starts_with("curly") { near } else { !beside };
            if !stands {
                let found = format!("multibyte.csv does not go with a {mark} mark at that end of `{}`", quote.quote);
                findings.add(place("quotes.csv", line, column), found);
            }
        }
    }
}

pub(super) fn block_set(ground: &Ground, findings: &mut Findings) {
    let mut blocks: HashMap<&str, Vec<(u32, u32)>> = HashMap::new();
    for quote in ground.tables.quotes.iter().filter(|quote| quote.form == "block") {
        blocks.entry(&quote.article).or_default().push(span(quote));
    }
    for (line, segment) in ground.tables.segments.located() {
        let blocks = blocks.get(segment.article.as_str()).map_or(&[][..], Vec::as_slice);
        let quoted = blocks.iter().any(|&block| overlap(block, (segment.start, segment.end)));
        if quoted != (segment.kind == "block-quote") {
            let found = if quoted {
                "a quote of the form `block` lies over it"
            } else {
                "no quote of the form `block` lies over it"
            };
            findings
                .add(place("segments.csv", line, "kind"), format!("the segment is a {}, and {found}", segment.kind));
        }
    }
}

pub(super) fn speaker(ground: &Ground, findings: &mut Findings) {
    let speakers: BTreeMap<_, _> =
        ground.tables.utterances.iter().map(|row| (row.utterance.as_str(), row.speaker.as_str())).collect();
    for (line, reading) in ground.tables.readings.located() {
        if let Some(quote) = ground.quotes.get(reading.quote.as_str())
            && let Some(attribution) = ground.attributions.get(quote.attribution.as_str())
            && let Some(speaker) = speakers.get(reading.utterance.as_str())
            && attribution.speaker != *speaker
        {
            let found = format!(
                "`{}` is said by `{speaker}`, and `{}` by `{}`",
                reading.utterance, quote.quote, attribution.speaker
            );
            findings.add(place("readings.csv", line, "utterance"), found);
        }
    }
}

pub(super) fn occasion(ground: &Ground, findings: &mut Findings) {
    let occasions: BTreeMap<_, _> =
        ground.tables.utterances.iter().map(|row| (row.utterance.as_str(), &row.occasion)).collect();
    for (line, reading) in ground.tables.readings.located() {
        if let Some(quote) = ground.quotes.get(reading.quote.as_str())
            && let Some(attribution) = ground.attributions.get(quote.attribution.as_str())
            && let Some(occasion) = occasions.get(reading.utterance.as_str())
            && attribution.occasion != **occasion
        {
            let [one, other] = [occasion, &attribution.occasion].map(|id| id.as_deref().unwrap_or_default());
            let found = format!("`{}` was said at `{one}`, and `{}` at `{other}`", reading.utterance, quote.quote);
            findings.add(place("readings.csv", line, "utterance"), found);
        }
    }
}

pub(super) fn utterance_read(ground: &Ground, findings: &mut Findings) {
    let read: HashSet<_> = ground.tables.readings.iter().map(|row| row.utterance.as_str()).collect();
    for (line, row) in ground.tables.utterances.located() {
        if !read.contains(row.utterance.as_str()) {
            findings.add(place("utterances.csv", line, "utterance"), format!("no reading prints `{}`", row.utterance));
        }
    }
}
