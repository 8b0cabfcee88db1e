//! Rules of discrepancies and their sides.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Findings;
use super::ground::Ground;
use crate::index::At;
use crate::tables::{ArticleRow, DiscrepancyRow, FactRow, PositionRow, ReportRow};

/// Every discrepancy with its positions. Those that share an id have the same.
fn discrepancies<'g>(
    ground: &'g Ground,
) -> impl Iterator<Item = (At<DiscrepancyRow>, &'g DiscrepancyRow, &'g [At<PositionRow>])> {
    ground.rows::<DiscrepancyRow>().map(|(at, row)| {
        let first = ground.index.discrepancies.at(&row.discrepancy);
        (at, row, first.map_or(&[][..], |first| ground.index.position_discrepancy.from(first)))
    })
}

/// What a fact gives the one value of: a subject, a predicate and the event that the fact belongs to, if the predicate
/// is single-valued.
fn single<'g>(ground: &'g Ground, at: At<FactRow>) -> Option<(&'g str, &'g str, Option<&'g str>)> {
    let (fact, predicate) = (ground.index.row(at), ground.index.row(ground.index.fact_predicate.to(at)?));
    (predicate.single_valued == "yes").then_some((&fact.subject, &fact.predicate, fact.event.as_deref()))
}

pub(super) fn two_sides(ground: &Ground, findings: &mut Findings) {
    for (at, row, positions) in discrepancies(ground) {
        let sides: BTreeSet<u32> = positions.iter().map(|position| ground.index.row(*position).side).collect();
        if sides.len() < 2 || !sides.iter().copied().eq((1..).take(sides.len())) {
            let sides: Vec<_> = sides.iter().map(u32::to_string).collect();
            let found = format!("`{}` has the sides [{}]", row.discrepancy, sides.join(", "));
            findings.add(ground.cell(at, "discrepancy"), found);
        }
    }
}

pub(super) fn position_true(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    // Of each fact, or of what is named as one, the accounts that report it.
    let mut reporting: HashMap<_, Vec<_>> = HashMap::new();
    for (at, row) in ground.rows::<PositionRow>() {
        if let Some(fact) = row.fact.as_deref() {
            reporting.entry(index.position_fact.to(at).ok_or(fact)).or_default();
        }
    }
    for (at, row) in ground.rows::<ReportRow>() {
        if let Some(accounts) = reporting.get_mut(&index.report_fact.to(at).ok_or(row.fact.as_str())) {
            accounts.push(ground.account(at));
        }
    }
    for accounts in reporting.values_mut() {
        accounts.sort_unstable();
    }

    let mut positions: Vec<_> = ground
        .rows::<PositionRow>()
        .map(|(at, row)| (index.position_discrepancy.to(at).ok_or(row.discrepancy.as_str()), at, row))
        .collect();
    positions.sort_by_key(|(of, at, _)| (*of, *at));
    for positions in positions.chunk_by(|(one, ..), (other, ..)| one == other) {
        let named = |at: At<PositionRow>, fact| index.position_fact.to(at).ok_or(fact);
        // Of each account the first fact of the discrepancy that it reports.
        let (mut first, mut seen) = (HashMap::new(), HashSet::new());
        if positions.iter().any(|(.., row)| row.fact.is_none()) {
            let facts = positions.iter().filter_map(|(_, at, row)| Some((*at, row.fact.as_deref()?)));
            for (at, fact) in facts.filter(|(at, fact)| seen.insert(named(*at, *fact))) {
                reporting[&named(at, fact)].iter().for_each(|account| {
                    first.entry(*account).or_insert(fact);
                });
            }
        }
        for (_, at, row) in positions {
            let account = ground.account(*at);
            let found = match row.fact.as_deref() {
                Some(fact) => {
                    let reporting = &reporting[&named(*at, fact)];
                    if index.position_fact.to(*at).is_none() || reporting.binary_search(&account).is_ok() {
                        continue; // of a fact that is none `reference` tells
                    }
                    format!("article `{}` does not report `{fact}`", row.article)
                }
                None => match first.get(&account) {
                    Some(fact) => format!("article `{}` is not silent: it reports `{fact}`", row.article),
                    None => continue,
                },
            };
            findings.add(ground.cell(*at, "fact"), found);
        }
    }
}

pub(super) fn silence(ground: &Ground, findings: &mut Findings) {
    for (at, row, positions) in discrepancies(ground) {
        let (silent, speaking): (Vec<_>, Vec<_>) = positions
            .iter()
            .map(|at| (ground.index.row(*at), ground.account(*at)))
            .partition(|(position, _)| position.fact.is_none());
        let sides = |rows: &[(&PositionRow, usize)]| rows.iter().map(|(row, _)| row.side).collect::<HashSet<_>>();
        let accounts =
            |rows: &[(&PositionRow, usize)]| rows.iter().map(|(_, account)| *account).collect::<HashSet<_>>();
        let (mute, spoken) = (sides(&silent), sides(&speaking));
        let both = !mute.is_disjoint(&spoken) || !accounts(&silent).is_disjoint(&accounts(&speaking));
        let found = if both {
            "a silent article takes a side, or shares one with an article that is not silent"
        } else if mute.len() > 1 {
            "the silent articles stand on more than one side"
        } else if !silent.is_empty() && spoken.len() == 1 && row.kind != "omission" {
            "all articles but the silent ones are on one side, and it is no omission"
        } else {
            continue;
        };
        findings.add(ground.cell(at, "kind"), format!("`{}`: {found}", row.discrepancy));
    }
}

/// How many of the articles without a place are named.
const NAMED: usize = 5;

pub(super) fn article_placed(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let articles = || ground.rows::<ArticleRow>().filter(|(at, row)| index.articles.at(&row.article) == Some(*at));
    let all = articles().count();
    for (at, row, positions) in discrepancies(ground) {
        let placed: HashSet<_> = positions.iter().map(|position| ground.account(*position)).collect();
        let missing = all - placed.iter().filter(|account| **account < ground.tables.articles.len()).count();
        // An article can part with itself: then it stands alone.
        if placed.len() < 2 || missing == 0 {
            continue;
        }
        let names = articles().filter(|(at, _)| !placed.contains(&at.place()));
        let names: Vec<_> = names.take(NAMED).map(|(_, row)| format!("`{}`", row.article)).collect();
        let found = if missing == 1 {
            format!("article {} is on no side of `{}`, and not silent", names[0], row.discrepancy)
        } else {
            let more = if missing > NAMED { ", …" } else { "" };
            let names = names.join(", ");
            format!("{missing} articles are on no side of `{}`, and not silent: {names}{more}", row.discrepancy)
        };
        findings.add(ground.cell(at, "discrepancy"), found);
    }
}

/// Each fact is told once, of the first that it cannot stand beside: where a thing has many values, pairs would be too
/// many.
pub(super) fn single_value(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let registering =
        |row: &DiscrepancyRow| matches!(row.kind.as_str(), "contradiction" | "granularity" | "supersession");
    let sides = |fact: &FactRow| {
        let positions = index.facts.at(&fact.fact).map_or(&[][..], |first| index.position_fact.from(first));
        let registered = positions.iter().filter_map(|at| Some((index.position_discrepancy.to(*at)?, *at)));
        let registered = registered.filter(|(of, _)| registering(index.row(*of)));
        registered.map(|(of, at)| (of, index.row(at).side)).collect::<BTreeSet<_>>()
    };
    let apart = |one: &BTreeSet<_>, other: &BTreeSet<_>| {
        one.iter().any(|(of, side)| other.range((*of, 0)..=(*of, u32::MAX)).any(|(_, another)| side != another))
    };
    let mut values: HashMap<_, Vec<_>> = HashMap::new();
    for at in index.rows() {
        if let Some(single) = single(ground, at) {
            values.entry(single).or_default().push(at);
        }
    }
    for facts in values.into_values().filter(|facts| facts.len() > 1) {
        // Of facts with the same value on the same sides the first stands for all.
        let (mut different, mut seen) = (Vec::new(), HashSet::new());
        for at in facts {
            let fact = index.row(at);
            let sides = sides(fact);
            let beside = different
                .iter()
                .find(|(first, others): &&(&FactRow, BTreeSet<_>)| first.value != fact.value && !apart(others, &sides));
            if let Some((first, _)) = beside {
                let found = format!("`{}` and `{}` give `{}` two values", first.fact, fact.fact, first.predicate);
                findings.add(ground.cell(at, "value"), found);
            }
            if seen.insert((&fact.value, sides.clone())) {
                different.push((fact, sides));
            }
        }
    }
}

/// The facts that the sides of a discrepancy rest on, or what is named as one, each once a side.
type Sides<'g> = BTreeSet<(Result<At<FactRow>, &'g str>, u32)>;

/// Every contradiction with its sides.
fn contradictions<'g>(ground: &'g Ground) -> impl Iterator<Item = (At<DiscrepancyRow>, &'g DiscrepancyRow, Sides<'g>)> {
    discrepancies(ground).filter(|(_, row, _)| row.kind == "contradiction").map(|(at, row, positions)| {
        let facts = positions.iter().filter_map(|position| {
            let row = ground.index.row(*position);
            Some((ground.index.position_fact.to(*position).ok_or(row.fact.as_deref()?), row.side))
        });
        (at, row, facts.collect())
    })
}

pub(super) fn facts_differ(ground: &Ground, findings: &mut Findings) {
    for (at, row, facts) in contradictions(ground) {
        if facts.iter().zip(facts.iter().skip(1)).any(|((one, _), (other, _))| one == other) {
            let found = format!("two sides of `{}` rest on one fact", row.discrepancy);
            findings.add(ground.cell(at, "kind"), found);
        }
    }
}

pub(super) fn point_at_issue(ground: &Ground, findings: &mut Findings) {
    for (at, row, facts) in contradictions(ground) {
        // For each thing that has one value: the sides that give it one, with the values.
        let mut values: HashMap<_, Vec<(u32, &str)>> = HashMap::new();
        for (fact, side) in facts {
            if let Ok(fact) = fact
                && let Some(single) = single(ground, fact)
            {
                values.entry(single).or_default().push((side, &ground.index.row(fact).value));
            }
        }
        if !values.values().any(|given| at_issue(given)) {
            let found = format!("no two sides of `{}` give one thing two values", row.discrepancy);
            findings.add(ground.cell(at, "kind"), found);
        }
    }
}

/// Whether two sides give two values.
fn at_issue(given: &[(u32, &str)]) -> bool {
    let Some((side, value)) = given.first() else { return false };
    let apart = given.iter().any(|(other, another)| other != side && another != value);
    // Or one side gives another value, and another side the first one's.
    let another_value = given.iter().any(|(other, another)| other == side && another != value);
    let another_side = given.iter().any(|(other, another)| other != side && another == value);
    apart || (another_value && another_side)
}

pub(super) fn contradiction_open(ground: &Ground, findings: &mut Findings) {
    for (at, row, _) in discrepancies(ground) {
        if row.kind == "contradiction" && row.reconcilable == "yes" {
            let found = format!("`{}` is a contradiction, and its sides are said to agree", row.discrepancy);
            findings.add(ground.cell(at, "reconcilable"), found);
        }
    }
}
