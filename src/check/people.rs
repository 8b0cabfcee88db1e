//! Rules of who is named, described and present.

use std::collections::{HashMap, HashSet};

use super::ground::Ground;
use super::{Findings, place};

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
