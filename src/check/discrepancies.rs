//! Rules of discrepancies and their sides.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::ground::Ground;
use super::{Findings, place};
use crate::tables::{DiscrepancyRow, FactRow, PositionRow};

/// The positions of each discrepancy.
fn positions<'g>(ground: &'g Ground) -> HashMap<&'g str, Vec<(u64, &'g PositionRow)>> {
    let mut map = HashMap::<_, Vec<_>>::new();
    for (line, row) in ground.tables.positions.located() {
        map.entry(row.discrepancy.as_str()).or_default().push((line, row));
    }
    map
}

/// What a fact gives the one value of: a subject, a predicate and the event that the fact belongs to, if the predicate
/// is single-valued.
fn single<'g>(ground: &Ground, fact: &'g FactRow) -> Option<(&'g str, &'g str, Option<&'g str>)> {
    let predicate = ground.predicates.get(fact.predicate.as_str())?;
    (predicate.single_valued == "yes").then_some((&fact.subject, &fact.predicate, fact.event.as_deref()))
}

pub(super) fn two_sides(ground: &Ground, findings: &mut Findings) {
    let positions = positions(ground);
    for (line, row) in ground.tables.discrepancies.located() {
        let sides: BTreeSet<u32> =
            positions.get(row.discrepancy.as_str()).into_iter().flatten().map(|(_, position)| position.side).collect();
        if sides.len() < 2 || !sides.iter().copied().eq((1..).take(sides.len())) {
            let sides: Vec<_> = sides.iter().map(u32::to_string).collect();
            let found = format!("`{}` has the sides [{}]", row.discrepancy, sides.join(", "));
            findings.add(place("discrepancies.csv", line, "discrepancy"), found);
        }
    }
}

pub(super) fn position_true(ground: &Ground, findings: &mut Findings) {
    let reported: HashSet<_> =
        ground.tables.reports.iter().map(|row| (row.fact.as_str(), row.article.as_str())).collect();
    for positions in positions(ground).into_values() {
        let facts: Vec<_> = positions.iter().filter_map(|(_, row)| row.fact.as_deref()).collect();
        for (line, row) in &positions {
            if let Some(fact) = &row.fact {
                if ground.facts.contains_key(fact.as_str())
                    && !reported.contains(&(fact.as_str(), row.article.as_str()))
                {
                    let found = format!("article `{}` does not report `{fact}`", row.article);
                    findings.add(place("positions.csv", *line, "fact"), found);
                }
            } else if let Some(fact) = facts.iter().find(|fact| reported.contains(&(**fact, row.article.as_str()))) {
                let found = format!("article `{}` is not silent: it reports `{fact}`", row.article);
                findings.add(place("positions.csv", *line, "fact"), found);
            }
        }
    }
}

pub(super) fn silence(ground: &Ground, findings: &mut Findings) {
    let positions = positions(ground);
    for (line, row) in ground.tables.discrepancies.located() {
        let positions = positions.get(row.discrepancy.as_str()).map_or(&[][..], Vec::as_slice);
        let (silent, speaking): (Vec<_>, Vec<_>) =
            positions.iter().map(|(_, position)| *position).partition(|position| position.fact.is_none());
        let sides = |rows: &[&PositionRow]| rows.iter().map(|row| row.side).collect::<BTreeSet<_>>();
        let both = silent
            .iter()
            .any(|mute| speaking.iter().any(|other| other.side == mute.side || other.article == mute.article));
        let found = if both {
            "a silent article takes a side, or shares one with an article that is not silent"
        } else if sides(&silent).len() > 1 {
            "the silent articles stand on more than one side"
        } else if !silent.is_empty() && sides(&speaking).len() == 1 && row.kind != "omission" {
            "all articles but the silent ones are on one side, and it is no omission"
        } else {
            continue;
        };
        findings.add(place("discrepancies.csv", line, "kind"), format!("`{}`: {found}", row.discrepancy));
    }
}

pub(super) fn article_placed(ground: &Ground, findings: &mut Findings) {
    let positions = positions(ground);
    for (line, row) in ground.tables.discrepancies.located() {
        let positions = positions.get(row.discrepancy.as_str()).into_iter().flatten();
        let placed: HashSet<_> = positions.map(|(_, position)| position.article.as_str()).collect();
        // An article can part with itself: then it stands alone.
        if placed.len() > 1 {
            let articles = ground.tables.articles.iter().map(|article| article.article.as_str());
            for article in articles.filter(|article| !placed.contains(article)) {
                let found = format!("article `{article}` is on no side of `{}`, and not silent", row.discrepancy);
                findings.add(place("discrepancies.csv", line, "discrepancy"), found);
            }
        }
    }
}

pub(super) fn single_value(ground: &Ground, findings: &mut Findings) {
    let registering: HashSet<_> = ground
        .tables
        .discrepancies
        .iter()
        .filter(|row| matches!(row.kind.as_str(), "contradiction" | "granularity" | "supersession"))
        .map(|row| row.discrepancy.as_str())
        .collect();
    let mut side_of: HashMap<&str, Vec<(&str, u32)>> = HashMap::new();
    for row in ground.tables.positions.iter().filter(|row| registering.contains(row.discrepancy.as_str())) {
        if let Some(fact) = row.fact.as_deref() {
            side_of.entry(fact).or_default().push((&row.discrepancy, row.side));
        }
    }
    let apart = |a: &str, b: &str| {
        let sides = |fact: &str| side_of.get(fact).cloned().unwrap_or_default();
        sides(a).iter().any(|(d, side)| sides(b).iter().any(|(e, other)| d == e && side != other))
    };
    let mut values: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (line, fact) in ground.tables.facts.located() {
        if let Some(single) = single(ground, fact) {
            values.entry(single).or_default().push((line, fact));
        }
    }
    for facts in values.values() {
        for (i, (_, first)) in facts.iter().enumerate() {
            // The fact itself is among them: it has the value it has.
            for (line, second) in &facts[i..] {
                if first.value != second.value && !apart(&first.fact, &second.fact) {
                    let found = format!("`{}` and `{}` give `{}` two values", first.fact, second.fact, first.predicate);
                    findings.add(place("facts.csv", *line, "value"), found);
                }
            }
        }
    }
}

/// Every contradiction, with the facts of each side.
fn contradictions<'g>(
    ground: &'g Ground,
) -> impl Iterator<Item = (u64, &'g DiscrepancyRow, BTreeMap<u32, BTreeSet<&'g str>>)> {
    let positions = positions(ground);
    let contradictions = ground.tables.discrepancies.located().filter(|(_, row)| row.kind == "contradiction");
    contradictions.map(move |(line, row)| {
        let mut facts: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
        for (_, position) in positions.get(row.discrepancy.as_str()).into_iter().flatten() {
            if let Some(fact) = position.fact.as_deref() {
                facts.entry(position.side).or_default().insert(fact);
            }
        }
        (line, row, facts)
    })
}

pub(super) fn facts_differ(ground: &Ground, findings: &mut Findings) {
    for (line, row, facts) in contradictions(ground) {
        let shared = facts
            .values()
            .enumerate()
            .any(|(i, side)| facts.values().skip(i + 1).any(|other| !side.is_disjoint(other)));
        if shared {
            let found = format!("two sides of `{}` rest on one fact", row.discrepancy);
            findings.add(place("discrepancies.csv", line, "kind"), found);
        }
    }
}

pub(super) fn point_at_issue(ground: &Ground, findings: &mut Findings) {
    for (line, row, facts) in contradictions(ground) {
        // For each thing that has one value: the sides that give it one, with the values.
        let mut values: HashMap<_, Vec<(u32, &str)>> = HashMap::new();
        for (side, facts) in &facts {
            for fact in facts.iter().filter_map(|id| ground.facts.get(id)) {
                if let Some(single) = single(ground, fact) {
                    values.entry(single).or_default().push((*side, &fact.value));
                }
            }
        }
        let mut given = values.values();
        let apart = |(side, value): &(u32, &str), (other, another): &(u32, &str)| side != other && value != another;
        if !given.any(|given| given.iter().any(|one| given.iter().any(|other| apart(one, other)))) {
            let found = format!("no two sides of `{}` give one thing two values", row.discrepancy);
            findings.add(place("discrepancies.csv", line, "kind"), found);
        }
    }
}

pub(super) fn contradiction_open(ground: &Ground, findings: &mut Findings) {
    for (line, row, _) in contradictions(ground) {
        if row.reconcilable == "yes" {
            let found = format!("`{}` is a contradiction, and its sides are said to agree", row.discrepancy);
            findings.add(place("discrepancies.csv", line, "reconcilable"), found);
        }
    }
}
