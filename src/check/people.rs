//! Rules of who is named, described and present.

use std::collections::{BTreeSet, HashSet};

use super::Findings;
use super::ground::Ground;
use super::integrity::texts_in;
use crate::tables::{AttributionRow, EntityRow, MentionRow, ParticipantRow};

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
    for (at, row) in ground.rows::<MentionRow>() {
        if row.r#trait.is_some() != (row.form == "description") {
            findings.add(ground.cell(at, "trait"), format!("the form is `{}`", row.form));
        }
    }
}

pub(super) fn name_printed(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    for (at, row) in ground.rows::<EntityRow>().filter(|(_, row)| !row.name.is_empty()) {
        // Entities that share an id have the same mentions.
        let Some(first) = index.entities.at(&row.entity) else { continue };
        let mut names =
            index.mention_entity.from(first).iter().map(|at| index.row(*at)).filter(|row| row.form == "name");
        if names.clone().next().is_some() && !names.any(|mention| mention.text == row.name) {
            findings.add(ground.cell(at, "name"), format!("no mention of it by name is `{}`", row.name));
        }
    }
}

pub(super) fn first_name(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let mentions = || ground.rows::<MentionRow>().filter(|(_, row)| row.form == "name");
    let mut by_name = vec![false; ground.tables.entities.len()];
    for entity in mentions().filter_map(|(at, _)| index.mention_entity.to(at)) {
        by_name[entity.place()] = true;
    }
    // Whoever is only described has a description for a name.
    let named = |row: &EntityRow| index.entities.at(&row.entity).is_some_and(|first| by_name[first.place()]);
    let people = ground.tables.entities.iter().filter(|row| row.kind == "person" && named(row));
    let first_names = Names::new(people.filter_map(|row| Some(row.name.trim().split_once(' ')?.0.to_owned())));

    let printed = ground.tables.entities.iter().map(|row| &row.name).chain(mentions().map(|(_, row)| &row.text));
    let full_names: HashSet<&str> = printed.map(String::as_str).filter(|name| name.contains(' ')).collect();
    let full_names = Names::new(full_names.into_iter().flat_map(|name| {
        let turned = name.split_once(' ').map(|(first, rest)| format!("{rest} ({first})"));
        turned.into_iter().chain([name.to_owned()])
    }));

    for (at, _, cell) in texts_in(ground, |file, column| OWN_PROSE.contains(&(file, column.name))) {
        // What stands in double marks is an article's.
        let bare: BTreeSet<_> =
            cell.split('"').step_by(2).flat_map(|own| bare(own, &first_names, &full_names)).collect();
        for first in bare {
            findings.add(at, format!("`{first}` stands without the rest of a name in `{cell}`"));
        }
    }
}

/// The first names in a text that stand in no full name there.
fn bare<'t>(text: &'t str, first_names: &Names, full_names: &Names) -> Vec<&'t str> {
    let mut firsts = first_names.all(text).peekable();
    if firsts.peek().is_none() {
        return Vec::new(); // as in most
    }
    let (mut fulls, mut covered) = (full_names.all(text).peekable(), 0);
    let bare = firsts.filter(|(start, end)| {
        while let Some((_, full)) = fulls.next_if(|(full, _)| full <= start) {
            covered = full.max(covered);
        }
        covered < *end
    });
    bare.map(|(start, end)| &text[start..end]).collect()
}

/// Names, to be found in a text.
struct Names {
    /// In their order: those that a text begins with are the last before it in this order, and its own beginnings.
    sorted: Vec<String>,
    /// For each name the longest other one that it begins with.
    shorter: Vec<Option<usize>>,
    /// Which bytes names begin with: few, so that most of a text is passed over.
    begin_with: [bool; 256],
}

impl Names {
    fn new(names: impl Iterator<Item = String>) -> Self {
        let names: Vec<_> = names.collect::<BTreeSet<_>>().into_iter().collect();
        let mut begin_with = [false; 256];
        for byte in names.iter().filter_map(|name| name.bytes().next()) {
            begin_with[usize::from(byte)] = true;
        }
        let mut shorter: Vec<Option<usize>> = Vec::with_capacity(names.len());
        for (place, name) in names.iter().enumerate() {
            let mut before = place.checked_sub(1);
            while let Some(other) = before.filter(|other| !name.starts_with(&names[*other])) {
                before = shorter[other];
            }
            shorter.push(before);
        }
        Self { sorted: names, shorter, begin_with }
    }

    /// Where they stand in a text as whole words, by their first bytes.
    fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
        let begins = |start: usize| !text[..start].ends_with(char::is_alphanumeric);
        let bytes = text.bytes().enumerate().filter(|(_, byte)| self.begin_with[usize::from(*byte)]);
        bytes.filter(move |(start, _)| begins(*start)).flat_map(|(start, _)| {
            let rest = &text[start..];
            let last = self.sorted.partition_point(|name| name.as_str() <= rest).checked_sub(1);
            let names = std::iter::successors(last, |place| self.shorter[*place]).map(|place| &self.sorted[place]);
            let ends = names.filter(|name| rest.starts_with(name.as_str())).map(String::len);
            let whole = ends.filter(|end| !rest[*end..].starts_with(char::is_alphanumeric));
            whole.map(move |end| (start, start + end))
        })
    }
}

pub(super) fn took_part(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let present: HashSet<_> = ground
        .rows::<ParticipantRow>()
        .filter_map(|(at, row)| {
            Some((index.participant_event.to(at).ok_or(row.event.as_str()), index.participant_entity.to(at)?))
        })
        .collect();
    for (at, row) in ground.rows::<AttributionRow>() {
        let Some(occasion) = row.occasion.as_deref() else { continue };
        let event = index.attribution_occasion.to(at).ok_or(occasion);
        let who = [("speaker", index.attribution_speaker.to(at)), ("addressee", index.attribution_addressee.to(at))];
        for (column, who) in who {
            let Some(who) = who else { continue };
            let person = index.row(who);
            // Who else a group or a body stands for is not ours to say.
            if person.kind == "person" && !present.contains(&(event, who)) {
                let found = format!("`{}` is no participant of `{occasion}`", person.entity);
                findings.add(ground.cell(at, column), found);
            }
        }
    }
}
