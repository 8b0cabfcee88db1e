//! The events of the story, and which account tells of each.

use std::collections::HashSet;
use std::iter;

use crate::index::{At, Index};
use crate::tables::{ArticleRow, EventRow, FactRow};

/// An event in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The event: its row has its EDTF date and how the date is known.
    pub at: At<EventRow>,
    /// The accounts that tell of it, each with the facts it reports that belong to the event, are about it or have it
    /// as their value.
    pub told_by: Vec<Told>,
}

/// What one account tells of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The account.
    pub article: At<ArticleRow>,
    /// The facts, each once, in the order of their table.
    pub facts: Vec<At<FactRow>>,
}

impl Moment {
    /// The events that the texts put before it, the nearest first. Dates are not compared: what is open stays open.
    ///
    /// ```
    /// use clemency::Event;
    /// use clemency::compare::timeline;
    /// use clemency::index::{At, Index};
    ///
    /// let index = Index::embedded();
    /// let grant = &timeline(index)[Event::Grant as usize];
    /// let nearest: Vec<_> = grant.after(index).take(2).collect();
    /// assert_eq!(nearest, [At::of(Event::OvalOfficeMeeting), At::of(Event::IvankaCall)]);
    /// ```
    pub fn after(&self, index: &Index) -> impl Iterator<Item = At<EventRow>> {
        // Tables that are not sound may have events in a circle.
        let mut known = HashSet::from([self.at]);
        let before = iter::successors(index.event_after.to(self.at), |at| index.event_after.to(*at));
        before.take_while(move |at| known.insert(*at))
    }
}

/// The events in the order of their table, which is that of the story.
///
/// ```
/// use clemency::compare::timeline;
/// use clemency::index::{At, Index};
/// use clemency::{Article, Event};
///
/// let timeline = timeline(Index::embedded());
/// let grant = timeline.iter().find(|moment| moment.at == At::of(Event::Grant)).unwrap();
/// assert_eq!(grant.told_by[0].article, At::of(Article::B));
/// ```
#[must_use]
pub fn timeline(index: &Index) -> Vec<Moment> {
    index.rows().map(|at| Moment { at, told_by: told_by(index, at) }).collect()
}

fn told_by(index: &Index, event: At<EventRow>) -> Vec<Told> {
    let links = [&index.fact_event, &index.fact_subject_event, &index.fact_value_event];
    let facts = links.into_iter().flat_map(|link| link.from(event));
    let reports = facts.flat_map(|fact| index.report_fact.from(*fact).iter().map(move |report| (*fact, report)));
    let told = reports.filter_map(|(fact, report)| Some((index.report_article.to(*report)?, fact)));
    let mut told: Vec<_> = told.collect();
    told.sort_unstable();
    told.dedup();
    let accounts = told.chunk_by(|(one, _), (other, _)| one == other);
    accounts.map(|told| Told { article: told[0].0, facts: told.iter().map(|(_, fact)| *fact).collect() }).collect()
}
