//! The events of the story, and which account tells of each.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::accounts::Accounts;

/// An event in its place.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Moment<R, E, A, F> {
    /// The event, with its EDTF date and how the date is known.
    pub row: R,
    /// The events that the texts put before it, the nearest first. Dates are not compared: what is open stays open.
    pub after: Vec<E>,
    /// The accounts that tell of it, each with the facts it reports that belong to the event, are about it or have it
    /// as their value.
    pub told_by: Vec<Told<A, F>>,
}

/// What one account tells of an event.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Told<A, F> {
    /// The account.
    pub article: A,
    /// The facts, each once, in the order of their table.
    pub facts: Vec<F>,
}

/// The events in the order of their table, which is that of the story.
///
/// ```
/// use clemency::compare::{Dataset, timeline};
/// use clemency::{Article, Event};
///
/// let timeline = timeline(Dataset);
/// let grant = timeline.iter().find(|moment| moment.row == Event::Grant).unwrap();
/// assert_eq!(grant.after[..2], [Event::OvalOfficeMeeting, Event::IvankaCall]);
/// assert_eq!(grant.told_by[0].article, Article::B);
/// ```
#[must_use]
pub fn timeline<'t, S: Accounts<'t>>(accounts: S) -> Vec<Moment<S::EventRow, S::Event, S::Article, S::Fact>> {
    let before: HashMap<_, _> = accounts.events().filter_map(|event| Some((event.event, event.after?))).collect();
    let mut tellers: HashMap<S::Fact, Vec<S::Article>> = HashMap::new();
    for report in accounts.reports() {
        let tellers = tellers.entry(report.fact).or_default();
        if !tellers.contains(&report.article) {
            tellers.push(report.article);
        }
    }
    let facts: Vec<_> = accounts.facts().collect();
    let moment = |event: super::accounts::Happened<'t, S>| {
        let mut told: BTreeMap<S::Article, Vec<S::Fact>> = BTreeMap::new();
        for stated in facts.iter().filter(|stated| stated.events.contains(&Some(event.event))) {
            for article in tellers.get(&stated.fact).into_iter().flatten() {
                told.entry(*article).or_default().push(stated.fact);
            }
        }
        let told_by = told.into_iter().map(|(article, facts)| Told { article, facts }).collect();
        Moment { row: event.row, after: chain(event.event, &before), told_by }
    };
    accounts.events().map(moment).collect()
}

/// The events before an event, one before the other; tables that are not sound may have them in a circle.
fn chain<E: Copy + Eq + Hash>(event: E, before: &HashMap<E, E>) -> Vec<E> {
    let mut chain = Vec::new();
    let mut at = event;
    while let Some(&next) = before.get(&at).filter(|next| **next != event && !chain.contains(*next)) {
        chain.push(next);
        at = next;
    }
    chain
}
