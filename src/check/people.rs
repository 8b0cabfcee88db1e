//! Rules of who is named, described and present.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::ground::{Ground, lies_in};
use super::integrity::texts;
use super::{Findings, place};

/// The columns that hold sentences of our own.
const OWN_PROSE: &[(&str, &str)] = &[
    ("entities.csv", "note"),
    ("events.csv", "label"),
    ("events.csv", "derivation"),
    ("utterances.csv", "gist"),
    ("facts.csv", "statement"),
    ("discrepancies.csv", "question"),
    ("discrepancies.csv", "explanation"),
];

pub(super) fn described(ground: &Ground, findings: &mut Findings) {
    for (line, row) in ground.tables.mentions.located() {
        if row.r#trait.is_some() != (row.form == "description") {
            findings.add(place("mentions.csv", line, "trait"), format!("the form is `{}`", row.form));
        }
    }
}

pub(super) fn name_printed(ground: &Ground, findings: &mut Findings) {
    let mut names: HashMap<&str, HashSet<&str>> = HashMap::new();
    for row in ground.tables.mentions.iter().filter(|row| row.form == "name") {
        names.entry(&row.entity).or_default().insert(&row.text);
    }
    for (line, row) in ground.tables.entities.located() {
        if !row.name.is_empty()
            && names.get(row.entity.as_str()).is_some_and(|printed| !printed.contains(row.name.as_str()))
        {
            findings.add(place("entities.csv", line, "name"), format!("no mention of it by name is `{}`", row.name));
        }
    }
}

pub(super) fn first_name(ground: &Ground, findings: &mut Findings) {
    let entities = &ground.tables.entities;
    let mentions = ground.tables.mentions.iter().filter(|row| row.form == "name");
    let by_name: HashSet<&str> = mentions.clone().map(|row| row.entity.as_str()).collect();
    // Whoever is only described has a description for a name.
    let people = entities.iter().filter(|row| row.kind == "person" && by_name.contains(row.entity.as_str()));
    let first_names: BTreeSet<&str> = people.filter_map(|row| Some(row.name.trim().split_once(' ')?.0)).collect();

    let names = entities.iter().map(|row| row.name.as_str()).chain(mentions.map(|row| row.text.as_str()));
    let full_names = names.filter_map(|name| Some((name, name.split_once(' ')?)));
    let full_names: BTreeSet<String> =
        full_names.flat_map(|(name, (first, rest))| [name.to_owned(), format!("{rest} ({first})")]).collect();

    let prose = texts(ground).filter(|(at, ..)| OWN_PROSE.contains(&(at.file, at.column)));
    for (at, _, cell) in prose {
        // What stands in double marks is an article's.
        for own in cell.split('"').step_by(2) {
            let full =
                |name: (usize, usize)| full_names.iter().any(|full| whole(own, full).any(|full| lies_in(name, full)));
            let bare = |first: &&&str| whole(own, first).any(|name| !full(name));
            for first in first_names.iter().filter(bare) {
                findings.add(at, format!("`{first}` stands without the rest of a name in `{cell}`"));
            }
        }
    }
}

/// Where a name stands in a text as whole words.
fn whole<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    let places = text.match_indices(name).map(|(start, name)| (start, start + name.len()));
    places.filter(|&(start, end)| {
        !text[..start].ends_with(char::is_alphanumeric) && !text[end..].starts_with(char::is_alphanumeric)
    })
}

pub(super) fn took_part(ground: &Ground, findings: &mut Findings) {
    let present: HashSet<_> =
        ground.tables.participants.iter().map(|row| (row.event.as_str(), row.entity.as_str())).collect();
    let person = |id: &str| ground.entities.get(id).is_some_and(|entity| entity.kind == "person");
    for (line, row) in ground.tables.attributions.located() {
        let Some(occasion) = row.occasion.as_deref() else { continue };
        for (column, who) in [("speaker", Some(row.speaker.as_str())), ("addressee", row.addressee.as_deref())] {
            // Who else a group or a body stands for is not ours to say.
            if let Some(who) = who.filter(|who| person(who) && !present.contains(&(occasion, *who))) {
                let found = format!("`{who}` is no participant of `{occasion}`");
                findings.add(place("attributions.csv", line, column), found);
            }
        }
    }
}
