//! Rules of quotes, readings and utterances.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::ground::{Ground, lies_in, overlap};
use super::grouped::Ranges;
use super::nesting::{Apart, Nesting};
use super::{Findings, Place};
use crate::tables::{AttributionRow, MultibyteRow, QuoteRow, ReadingRow, SegmentRow, UtteranceRow};

/// The width in UTF-8 of a curly mark.
const CURLY_MARK: u32 = 3;

fn span(quote: &QuoteRow) -> (u32, u32) {
    (quote.start, quote.end)
}

pub(super) fn readings_tile(ground: &Ground, findings: &mut Findings) {
    for (row, quote) in ground.rows::<QuoteRow>() {
        // Quotes that share an id have the same readings.
        let first = ground.index.quotes.at(&quote.quote);
        let readings = first.map_or(&[][..], |first| ground.index.reading_quote.from(first));
        let mut readings: Vec<_> = readings.iter().map(|at| (*at, ground.index.row(*at))).collect();
        readings.sort_by_key(|(_, reading)| reading.start);
        let mut read = quote.start;
        for (at, reading) in readings {
            let at = ground.cell::<ReadingRow>(at, "start");
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
            unread(quote, read, reading.start, at, findings);
            read = read.max(reading.end);
        }
        unread(quote, read, quote.end, ground.cell(row, "start"), findings);
    }
}

/// Tells of words of the quote between two bytes of the article that no reading holds.
fn unread(quote: &QuoteRow, from: u32, to: u32, at: Place, findings: &mut Findings) {
    let offset = |byte: u32| byte.checked_sub(quote.start).and_then(|offset| usize::try_from(offset).ok());
    if let (Some(from), Some(to)) = (offset(from), offset(to))
        && let Some(words) = quote.text.get(from..to)
        && !words.trim().is_empty()
    {
        findings.add(at, format!("no reading of `{}` holds `{}`", quote.quote, words.trim()));
    }
}

pub(super) fn parts_run(ground: &Ground, findings: &mut Findings) {
    let mut quotes: Vec<_> = ground
        .rows::<QuoteRow>()
        .map(|(at, quote)| {
            let attribution = ground.index.quote_attribution.to(at).ok_or(quote.attribution.as_str());
            (attribution, quote.start, at)
        })
        .collect();
    quotes.sort_unstable();
    for quotes in quotes.chunk_by(|(one, ..), (other, ..)| one == other) {
        for (expected, (.., at)) in (1..).zip(quotes) {
            let quote = ground.index.row(*at);
            if quote.part != expected {
                let found =
                    format!("part {} of `{}` stands where part {expected} should", quote.part, quote.attribution);
                findings.add(ground.cell(*at, "part"), found);
            }
        }
    }
}

pub(super) fn reading_parts_run(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let mut readings: Vec<_> = ground
        .rows::<ReadingRow>()
        .map(|(at, row)| {
            let utterance = index.reading_utterance.to(at).ok_or(row.utterance.as_str());
            ((utterance, ground.reading_account(at)), row.start, row.part, at)
        })
        .collect();
    readings.sort_unstable();
    for readings in readings.chunk_by(|(one, ..), (other, ..)| one == other) {
        let mut before = 0_u32;
        for ((_, account), _, part, at) in readings {
            // A headline may print the words first: then the count begins again.
            if before.checked_add(1) != Some(*part) && *part != 1 {
                let (utterance, article) = (&index.row(*at).utterance, account.map_or("", |of| ground.name(of)));
                let found = format!("part {part} of `{utterance}` in article `{article}` follows part {before}");
                findings.add(ground.cell(*at, "part"), found);
            }
            before = *part;
        }
    }
}

pub(super) fn nested_inside(ground: &Ground, findings: &mut Findings) {
    for (row, quote) in ground.rows::<QuoteRow>() {
        let Some(outer) = ground.index.quote_inside.to(row).map(|outer| ground.index.row(outer)) else { continue };
        let at = ground.cell(row, "inside");
        if outer.article != quote.article || !lies_in(span(quote), span(outer)) || span(quote) == span(outer) {
            findings.add(at, format!("`{}` does not lie inside `{}`", quote.quote, outer.quote));
        }
        if outer.attribution == quote.attribution {
            findings.add(at, format!("`{}` and `{}` have one attribution", quote.quote, outer.quote));
        }
    }
}

/// Each quote is told once, of the nearest before it: where many lie over each other, pairs would be too many.
pub(super) fn overlap_nests(ground: &Ground, findings: &mut Findings) {
    let mut quotes: Vec<_> = ground.rows::<QuoteRow>().map(|(at, quote)| (ground.account(at), at, quote)).collect();
    quotes.sort_by_key(|(account, _, quote)| (*account, quote.start, Reverse(quote.end)));
    let nesting = Nesting::new(ground.index.rows(), &ground.index.quote_inside);
    for quotes in quotes.chunk_by(|(one, ..), (other, ..)| one == other) {
        let mut open = Apart::new(quotes.iter().map(|(_, at, _)| nesting.times(*at)).collect());
        for (place, (_, at, quote)) in quotes.iter().enumerate() {
            while let Some(before) = open.last_apart_from(place) {
                let (.., first) = quotes[before];
                if first.end <= quote.start {
                    open.take_out(before); // it ends before all that follow begin, too
                    continue;
                }
                if overlap(span(first), span(quote)) {
                    let found = format!("`{}` overlaps `{}` and is not nested in it", quote.quote, first.quote);
                    findings.add(ground.cell(*at, "inside"), found);
                }
                break;
            }
            // Of quotes that share an id the first stands around what names it.
            if ground.index.quotes.at(&quote.quote) == Some(*at) {
                open.put_in(place);
            }
        }
    }
}

pub(super) fn marks(ground: &Ground, findings: &mut Findings) {
    let paragraphs = paragraphs(ground);
    for (row, quote) in ground.rows::<QuoteRow>() {
        let at = |column| ground.cell(row, column);
        if quote.form == "block" {
            if quote.open_mark.is_some() || quote.close_mark.is_some() {
                findings.add(at("open_mark"), "a block has no marks");
            }
            continue;
        }
        if quote.open_mark.is_none() {
            findings.add(at("open_mark"), "no mark opens the quote");
        }
        if quote.close_mark.is_none() && !paragraphs.contains(&(ground.account(row), quote.end)) {
            findings.add(at("close_mark"), "no mark closes the quote, and it does not end its paragraph");
        }
    }
}

/// Where paragraphs end, by account: with a segment that no other of theirs follows.
fn paragraphs(ground: &Ground) -> HashSet<(usize, u32)> {
    let (mut ends, mut last) = (HashSet::new(), vec![None; ground.accounts()]);
    for (at, segment) in ground.rows::<SegmentRow>() {
        let account = ground.account(at);
        let before = last[account].replace(segment.end);
        ends.extend(before.filter(|_| segment.sentence == 1).map(|end| (account, end)));
    }
    ends.extend(last.into_iter().enumerate().filter_map(|(account, end)| Some((account, end?))));
    ends
}

/// The most bytes of blanks between a mark and the words it stands at.
const WIDEST_BLANK: u32 = 4;

pub(super) fn mark_width(ground: &Ground, findings: &mut Findings) {
    let curly = ground.rows::<MultibyteRow>().filter(|(_, row)| row.width == CURLY_MARK);
    let curly = curly.map(|(at, row)| (ground.account(at), (row.byte, row.byte.saturating_add(1))));
    let curly = Ranges::new(ground.accounts(), curly);
    for (at, quote) in ground.rows::<QuoteRow>() {
        let account = ground.account(at);
        let wide = |from: u32, to: u32| curly.touch(account, (from, to.saturating_add(1)));
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
                findings.add(ground.cell(at, column), found);
            }
        }
    }
}

pub(super) fn block_set(ground: &Ground, findings: &mut Findings) {
    let blocks = ground.rows::<QuoteRow>().filter(|(_, quote)| quote.form == "block");
    let blocks = Ranges::new(ground.accounts(), blocks.map(|(at, quote)| (ground.account(at), span(quote))));
    for (at, segment) in ground.rows::<SegmentRow>() {
        let quoted = blocks.touch(ground.account(at), (segment.start, segment.end));
        if quoted != (segment.kind == "block-quote") {
            let found = if quoted {
                "a quote of the form `block` lies over it"
            } else {
                "no quote of the form `block` lies over it"
            };
            findings.add(ground.cell(at, "kind"), format!("the segment is a {}, and {found}", segment.kind));
        }
    }
}

/// The readings of known quotes, with the quote, its attribution and the utterance.
fn read<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, &'g QuoteRow, &'g AttributionRow, &'g UtteranceRow)> {
    let index = &ground.index;
    index.rows().filter_map(|reading| {
        let (quote, utterance) = (index.reading_quote.to(reading)?, index.reading_utterance.to(reading)?);
        let attribution = index.quote_attribution.to(quote)?;
        let at = ground.cell::<ReadingRow>(reading, "utterance");
        Some((at, index.row(quote), index.row(attribution), index.row(utterance)))
    })
}

pub(super) fn speaker(ground: &Ground, findings: &mut Findings) {
    for (at, quote, attribution, utterance) in read(ground) {
        if attribution.speaker != utterance.speaker {
            let found = format!(
                "`{}` is said by `{}`, and `{}` by `{}`",
                utterance.utterance, utterance.speaker, quote.quote, attribution.speaker
            );
            findings.add(at, found);
        }
    }
}

pub(super) fn occasion(ground: &Ground, findings: &mut Findings) {
    for (at, quote, attribution, utterance) in read(ground) {
        if attribution.occasion != utterance.occasion {
            let [one, other] = [&utterance.occasion, &attribution.occasion].map(|id| id.as_deref().unwrap_or_default());
            let found = format!("`{}` was said at `{one}`, and `{}` at `{other}`", utterance.utterance, quote.quote);
            findings.add(at, found);
        }
    }
}

pub(super) fn utterance_read(ground: &Ground, findings: &mut Findings) {
    for (at, row) in ground.rows::<UtteranceRow>() {
        // Utterances that share an id are read together.
        let first = ground.index.utterances.at(&row.utterance);
        if first.is_none_or(|first| ground.index.reading_utterance.from(first).is_empty()) {
            findings.add(ground.cell(at, "utterance"), format!("no reading prints `{}`", row.utterance));
        }
    }
}
