//! Rules of attributions: source, cue, content, and how they hang together.

use std::cmp::Reverse;
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
        // Of two that begin at one byte, the one whose words enclose the other's is first.
        let mut places: Vec<_> = ground.places_of(row).into_iter().map(|(start, end)| (start, Reverse(end))).collect();
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
    let mut mentions: HashMap<_, Vec<_>> = HashMap::new();
    for row in ground.tables.mentions.iter() {
        mentions.entry((row.article.as_str(), row.entity.as_str())).or_default().push((row.start, row.form.as_str()));
    }
    for (at, row) in rows(ground) {
        let Some((start, end)) = row.source_start.zip(row.source_end) else { continue };
        let of_speaker = mentions.get(&(row.article.as_str(), row.speaker.as_str())).map_or(&[][..], Vec::as_slice);
        // A mention may run on past its source, over a clause that holds the cue.
        let forms: Vec<_> =
            of_speaker.iter().filter(|(byte, _)| (start..end).contains(byte)).map(|(_, form)| *form).collect();
        let form = row.source_form.as_str();
        let named = match form {
            "name" | "description" => forms.contains(&form),
            "pronoun" => forms.is_empty(),
            _ => true,
        };
        if !named {
            let found = format!(
                "the source is a {form}; of `{}` there begin in {start}..{end}: [{}]",
                row.speaker,
                forms.join(", ")
            );
            findings.add(at("speaker"), found);
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
    for (at, row) in rows(ground) {
        let Some((cue, position)) = row.cue_start.zip(row.cue_end).zip(row.cue_position.as_deref()) else { continue };
        let words = ground.words_of(row);
        let shared = ground
            .segments_of(&row.article)
            .iter()
            .map(|(_, segment)| (segment.start, segment.end))
            .any(|sentence| overlap(cue, sentence) && words.iter().any(|&words| overlap(words, sentence)));
        let ahead = words.iter().all(|words| cue.1 <= words.0);
        let stands = match position {
            "local" => shared,
            "lead-in" => !shared && ahead,
            _ => true, // `vocabulary` tells
        };
        if !stands && !words.is_empty() {
            let found = format!("the cue {}..{} does not stand {position} to the words", cue.0, cue.1);
            findings.add(at("cue_position"), found);
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
