//! Rules of attributions: source, cue, content, and how they hang together.

use std::cmp::Reverse;

use super::ground::{Ground, lies_in, overlap};
use super::nesting::Nesting;
use super::{Findings, Place};
use crate::tables::{AttributionRow, MentionRow};

fn rows<'g>(ground: &'g Ground) -> impl Iterator<Item = (impl Fn(&'static str) -> Place, &'g AttributionRow)> {
    ground.rows().map(move |(at, row)| (move |column| ground.cell(at, column), row))
}

pub(super) fn order(ground: &Ground, findings: &mut Findings) {
    let mut before = None;
    for (at, row) in rows(ground) {
        // Of two that begin at one byte, the one whose words enclose the other's is first.
        let mut places: Vec<_> = ground.places_of(row).map(|(start, end)| (start, Reverse(end))).collect();
        places.sort_unstable();
        let rank = (row.article.as_str(), places);
        if before.is_some_and(|before| before > rank) {
            findings.add(
                at("attribution"),
                format!("`{}` stands after an attribution that it should precede", row.attribution),
            );
        }
        before = Some(rank);
    }
}

pub(super) fn within(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let (words, nesting) = (ground.words(), Nesting::new(index.rows(), &index.attribution_within));
    for (at, row) in ground.rows::<AttributionRow>() {
        let Some(around) = index.attribution_within.to(at) else { continue };
        let outer = index.row(around);
        if nesting.circular(at) {
            findings.add(ground.cell(at, "within"), format!("`{}` is nested in itself", row.attribution));
        } else if outer.article != row.article || !ground.places_of(row).all(|span| words.hold(around.place(), span)) {
            findings.add(
                ground.cell(at, "within"),
                format!("`{}` does not lie inside the words of `{}`", row.attribution, outer.attribution),
            );
        }
    }
}

pub(super) fn continues(ground: &Ground, findings: &mut Findings) {
    for (at, row) in ground.rows::<AttributionRow>() {
        let Some(before) = ground.index.attribution_continues.to(at) else { continue }; // `reference` tells
        let first = ground.index.row(before);
        let found = if before >= at {
            format!("`{}` does not stand before `{}`", first.attribution, row.attribution)
        } else if first.article != row.article || first.speaker != row.speaker {
            format!("`{}` is by `{}` in article `{}`", first.attribution, first.speaker, first.article)
        } else {
            continue;
        };
        findings.add(ground.cell(at, "continues"), found);
    }
}

pub(super) fn mode(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        let quotes = ground.quotes_of(row);
        let content = row.content_start.zip(row.content_end);
        let lies_in = |content| {
            let quotes = quotes.iter().map(|at| ground.index.row(*at));
            quotes.map(|quote| (quote.start, quote.end)).all(|quote| lies_in(quote, content))
        };
        let found = match (row.mode.as_str(), quotes.is_empty(), content) {
            ("direct" | "mixed", true, _) => "it has no quote",
            ("direct", _, Some(_)) => "it is direct and has content",
            ("indirect", false, _) => "it is indirect and has a quote",
            ("indirect" | "mixed", _, None) => "it has no content",
            ("mixed", _, Some(content)) if !lies_in(content) => "a quote lies outside its content",
            _ => continue,
        };
        findings.add(at("mode"), format!("`{}` is {}: {found}", row.attribution, row.mode));
    }
}

pub(super) fn source(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        let spanned = row.source_start.is_some() || row.source_end.is_some();
        if spanned == (row.source_form == "implicit") {
            let found = if spanned { "an implicit source has a span" } else { "the source has no span" };
            findings.add(at("source_form"), found);
        }
    }
}

pub(super) fn source_named(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    // Who is named or described where in each account.
    let mut mentions: Vec<_> = ground
        .rows::<MentionRow>()
        .map(|(at, row)| (ground.account(at), index.mention_entity.to(at).ok_or(row.entity.as_str()), row.start, at))
        .collect();
    mentions.sort_unstable();
    for (at, row) in ground.rows::<AttributionRow>() {
        let Some((start, end)) = row.source_start.zip(row.source_end) else { continue };
        let speaker = index.attribution_speaker.to(at).ok_or(row.speaker.as_str());
        let begins = |byte: u32| {
            let source = (ground.account(at), speaker, byte);
            mentions.partition_point(|(account, who, start, _)| (*account, *who, *start) < source)
        };
        // A mention may run on past its source, over a clause that holds the cue.
        let there = mentions.get(begins(start)..begins(end)).unwrap_or_default();
        let mut forms = there.iter().map(|(.., mention)| index.row(*mention).form.as_str());
        let form = row.source_form.as_str();
        let named = match form {
            "name" | "description" => forms.any(|there| there == form),
            "pronoun" => there.is_empty(),
            _ => true,
        };
        if !named {
            let mut there = there.to_vec();
            there.sort_unstable_by_key(|(.., mention)| *mention);
            let forms: Vec<_> = there.iter().map(|(.., mention)| index.row(*mention).form.as_str()).collect();
            let found = format!(
                "the source is a {form}; of `{}` there begin in {start}..{end}: [{}]",
                row.speaker,
                forms.join(", ")
            );
            findings.add(ground.cell(at, "speaker"), found);
        }
    }
}

pub(super) fn cue(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        let given = [row.cue_start.is_some(), row.cue_end.is_some(), row.cue.is_some(), row.cue_position.is_some()];
        if given.iter().any(|&g| g) && !given.iter().all(|&g| g) {
            findings.add(at("cue"), format!("`{}` has only some of the cue's cells", row.attribution));
        }
    }
}

pub(super) fn cue_apart(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        let cue = row.cue_start.zip(row.cue_end);
        let content = row.content_start.zip(row.content_end);
        if let (Some(cue), Some(content)) = (cue, content)
            && overlap(cue, content)
        {
            let found = format!("the cue {}..{} lies over the content {}..{}", cue.0, cue.1, content.0, content.1);
            findings.add(at("cue_start"), found);
        }
    }
}

pub(super) fn cue_position(ground: &Ground, findings: &mut Findings) {
    let sentences = ground.sentences();
    for (at, row) in ground.rows::<AttributionRow>() {
        let Some((cue, position)) = row.cue_start.zip(row.cue_end).zip(row.cue_position.as_deref()) else { continue };
        let (account, mut words) = (ground.account(at), ground.words_of(row));
        // A sentence shares bytes with both where it begins before either ends, and ends after both have begun.
        let sentence = |words: (u32, u32)| sentences.touch(account, (cue.0.max(words.0), cue.1.min(words.1)));
        let shared = words.clone().any(sentence);
        let ahead = words.clone().all(|words| cue.1 <= words.0);
        let stands = match position {
            "local" => shared,
            "lead-in" => !shared && ahead,
            _ => true, // `vocabulary` tells
        };
        if !stands && words.next().is_some() {
            let found = format!("the cue {}..{} does not stand {position} to the words", cue.0, cue.1);
            findings.add(ground.cell(at, "cue_position"), found);
        }
    }
}

pub(super) fn named_basis(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        for (column, value, basis) in [
            ("addressee_basis", &row.addressee, &row.addressee_basis),
            ("occasion_basis", &row.occasion, &row.occasion_basis),
        ] {
            if value.is_some() != basis.is_some() {
                findings.add(at(column), "one of the two cells is empty");
            }
        }
    }
}

pub(super) fn thought(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        if row.act == "thought" && row.medium != "thought" {
            findings.add(at("act"), format!("the act is `{}` and the medium `{}`", row.act, row.medium));
        }
    }
}
