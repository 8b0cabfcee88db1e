//! The events of the story, and which account tells of each.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::tables::{EventRow, FactRow, Tables};

/// An event in its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Moment<'t> {
    /// The event, with its EDTF date and how the date is known.
    pub row: &'t EventRow,
    /// The events that the texts put before it, the nearest first. Dates are not compared: what is open stays open.
    pub after: Vec<&'t str>,
    /// The accounts that tell of it, each with the facts it reports that belong to the event, are about it or have it
    /// as their value.
    pub told_by: Vec<Told<'t>>,
}

/// What one account tells of an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told<'t> {
    /// The account.
    pub article: &'t str,
    /// The facts, each once, in the order of their table.
    pub facts: Vec<&'t str>,
}

/// The events in the order of their table, which is that of the story.
///
/// ```
/// use clemency::compare::timeline;
/// use clemency::tables::Tables;
///
/// let timeline = timeline(Tables::embedded());
/// let conviction = timeline.iter().find(|moment| moment.row.event == "conviction").unwrap();
/// assert_eq!(conviction.row.date.as_deref(), Some("1996"));
/// assert!(!conviction.told_by.is_empty());
/// ```
#[must_use]
pub fn timeline(tables: &Tables) -> Vec<Moment<'_>> {
    let before: BTreeMap<&str, &str> =
        tables.events.iter().filter_map(|row| Some((row.event.as_str(), row.after.as_deref()?))).collect();
    let of_events: Vec<&str> = {
        let predicates = tables.predicates.iter().filter(|row| row.value_kind == "event");
        predicates.map(|row| row.predicate.as_str()).collect()
    };
    let mut tellers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for report in tables.reports.iter() {
        let tellers = tellers.entry(&report.fact).or_default();
        if !tellers.contains(&report.article.as_str()) {
            tellers.push(&report.article);
        }
    }
    let belongs = |fact: &FactRow, event: &str| {
        let value = of_events.contains(&fact.predicate.as_str()) && fact.value == event;
        value || fact.subject == event || fact.event.as_deref() == Some(event)
    };
    tables
        .events
        .iter()
        .map(|row| {
            let mut told: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
            for fact in tables.facts.iter().filter(|fact| belongs(fact, &row.event)) {
                for article in tellers.get(fact.fact.as_str()).into_iter().flatten() {
                    told.entry(article).or_default().push(&fact.fact);
                }
            }
            let told_by = told.into_iter().map(|(article, facts)| Told { article, facts }).collect();
            Moment { row, after: chain(&row.event, &before), told_by }
        })
        .collect()
}

/// The events before an event, one before the other; tables that are not sound may have them in a circle.
fn chain<'t>(event: &str, before: &BTreeMap<&str, &'t str>) -> Vec<&'t str> {
    let mut chain: Vec<&'t str> = Vec::new();
    let mut at = event;
    while let Some(next) = before.get(at).filter(|next| **next != event && !chain.contains(next)) {
        chain.push(next);
        at = next;
    }
    chain
}
