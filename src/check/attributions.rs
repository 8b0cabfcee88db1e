//! Rules of attributions: source, cue, content, and how they hang together.

use std::collections::{HashMap, HashSet};

use super::ground::{Ground, lies_in, overlap};
use super::{Findings, Place, place};
use crate::tables::AttributionRow;

fn rows<'g>(ground: &'g Ground) -> impl Iterator<Item = (impl Fn(&'static str) -> Place, &'g AttributionRow)> {
    ground.tables.attributions.located().map(|(line, row)| (move |column| place("attributions.csv", line, column), row))
}

pub(super) fn order(ground: &Ground, findings: &mut Findings) {
    let mut before = None;
    for (at, row) in rows(ground) {
        let first = ground.places_of(row).iter().map(|span| span.0).min();
        let rank = (row.article.as_str(), first);
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
    for (at, row) in rows(ground) {
        let Some(outer) = row.within.as_deref().and_then(|id| ground.attributions.get(id)) else { continue };
        if circles(ground, row) {
            findings.add(at("within"), format!("`{}` is nested in itself", row.attribution));
            continue;
        }
        let words = ground.words_of(outer);
        let inside = |span: &(u32, u32)| words.iter().any(|&outer| lies_in(*span, outer));
        if outer.article != row.article || !ground.places_of(row).iter().all(inside) {
            findings.add(
                at("within"),
                format!("`{}` does not lie inside the words of `{}`", row.attribution, outer.attribution),
            );
        }
    }
}

fn circles(ground: &Ground, row: &AttributionRow) -> bool {
    let mut seen = HashSet::new();
    let mut up = Some(row);
    while let Some(row) = up {
        if !seen.insert(row.attribution.as_str()) {
            return true;
        }
        up = row.within.as_deref().and_then(|id| ground.attributions.get(id)).copied();
    }
    false
}

pub(super) fn continues(ground: &Ground, findings: &mut Findings) {
    let mut earlier: HashMap<&str, &AttributionRow> = HashMap::new();
    for (at, row) in rows(ground) {
        if let Some(id) = row.continues.as_deref() {
            match earlier.get(id) {
                Some(first) if first.article == row.article && first.speaker == row.speaker => {}
                Some(first) => {
                    let found = format!("`{id}` is by `{}` in article `{}`", first.speaker, first.article);
                    findings.add(at("continues"), found);
                }
                None if ground.attributions.contains_key(id) => {
                    findings.add(at("continues"), format!("`{id}` does not stand before `{}`", row.attribution));
                }
                None => {} // `reference` tells
            }
        }
        earlier.insert(&row.attribution, row);
    }
}

pub(super) fn mode(ground: &Ground, findings: &mut Findings) {
    for (at, row) in rows(ground) {
        let quotes = ground.quotes_of(&row.attribution);
        let content = row.content_start.zip(row.content_end);
        let found = match (row.mode.as_str(), quotes.is_empty(), content) {
            ("direct" | "mixed", true, _) => "it has no quote",
            ("direct", _, Some(_)) => "it is direct and has content",
            ("indirect", false, _) => "it is indirect and has a quote",
            ("indirect" | "mixed", _, None) => "it has no content",
            ("mixed", _, Some(content))
                if !quotes.iter().all(|(_, quote)| lies_in((quote.start, quote.end), content)) =>
            {
                "a quote lies outside its content"
            }
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
    let mut begin: HashMap<_, Vec<u32>> = HashMap::new();
    for row in ground.tables.mentions.iter() {
        begin.entry((row.article.as_str(), row.entity.as_str())).or_default().push(row.start);
    }
    for (at, row) in rows(ground) {
        if let ("name" | "description", Some(start), Some(end)) =
            (row.source_form.as_str(), row.source_start, row.source_end)
        {
            // A mention may run on past its source, over a clause that holds the cue.
            let begin = begin.get(&(row.article.as_str(), row.speaker.as_str())).map_or(&[][..], Vec::as_slice);
            if !begin.iter().any(|byte| (start..end).contains(byte)) {
                findings.add(at("speaker"), format!("no mention of `{}` begins in {start}..{end}", row.speaker));
            }
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
