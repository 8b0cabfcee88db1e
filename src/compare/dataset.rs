//! The accounts of the dataset, as the typed constants have them.

use super::accounts::{Attributed, Happened, Mentioned, Point, Positioned, Read, Reported, Rows, Said, Stated};
use crate::vocabulary::{DiscrepancyKind, Domain, Trait};
use crate::{
    Article, Attribution, Discrepancy, Entity, Event, Fact, Mention, Position, Predicate, Quote, Reading, Report,
    Subject, Utterance, Value,
};

/// The five accounts of the dataset: what a view over them names are the typed constants.
///
/// ```
/// use clemency::compare::{Dataset, Standing, ledger};
/// use clemency::{Article, Fact};
///
/// let ledger = ledger(Dataset);
/// let row = ledger.rows.iter().find(|row| row.fact == Fact::AgeJohnson63).unwrap();
/// assert_eq!((ledger.articles[0], row.cells[0].standing), (Article::A, Standing::Reported));
/// assert_eq!(row.cells[0].evidence[0].article(), Article::A);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dataset;

impl Rows<'static> for Dataset {
    type Article = Article;
    type Attribution = Attribution;
    type Discrepancy = Discrepancy;
    type Entity = Entity;
    type Event = Event;
    type Fact = Fact;
    type Utterance = Utterance;
    type Single = (Subject, Predicate, Option<Event>);
    type Value = Value;
    type DiscrepancyRow = Discrepancy;
    type EventRow = Event;
    type UtteranceRow = Utterance;
    type Mention = Mention;
    type Reading = Reading;
    type Report = Report;
    type Kind = DiscrepancyKind;
    type Domain = Domain;

    fn articles(self) -> impl Iterator<Item = Article> {
        Article::ALL.iter().copied()
    }

    fn attributions(self) -> impl Iterator<Item = Attributed<'static, Self>> {
        Attribution::ALL.iter().map(|&attribution| Attributed {
            attribution,
            article: attribution.article(),
            speaker: attribution.speaker(),
            mode: attribution.mode().word(),
            cue: attribution.cue(),
            occasion: attribution.occasion(),
        })
    }

    fn discrepancies(self) -> impl Iterator<Item = Point<'static, Self>> {
        Discrepancy::ALL.iter().map(|&discrepancy| {
            let kind = discrepancy.kind();
            let (domain, weight) = (discrepancy.domain(), discrepancy.weight().word());
            Point { discrepancy, row: discrepancy, kind, kind_word: kind.word(), domain, weight }
        })
    }

    fn events(self) -> impl Iterator<Item = Happened<'static, Self>> {
        Event::ALL.iter().map(|&event| Happened { event, row: event, after: event.after() })
    }

    fn facts(self) -> impl Iterator<Item = Stated<'static, Self>> {
        Fact::ALL.iter().map(|&fact| {
            let (subject, predicate, value) = (fact.subject(), fact.predicate(), fact.value());
            let of_subject = if let Subject::Event(event) = subject { Some(event) } else { None };
            let of_value = if let Value::Event(event) = value { Some(event) } else { None };
            Stated {
                fact,
                events: [of_subject, of_value, fact.event()],
                single: predicate.single_valued().then_some((subject, predicate, fact.event())),
                value,
            }
        })
    }

    fn mentions(self) -> impl Iterator<Item = Mentioned<'static, Self>> {
        Mention::ALL.iter().map(|&row| Mentioned {
            row,
            article: row.article(),
            entity: row.entity(),
            form: row.form().word(),
            r#trait: row.r#trait().map(Trait::word),
            text: row.text(),
        })
    }

    fn positions(self) -> impl Iterator<Item = Positioned<'static, Self>> {
        Position::ALL.iter().map(|row| Positioned {
            discrepancy: row.discrepancy(),
            side: row.side(),
            article: row.article(),
            fact: row.fact(),
        })
    }

    fn quotes(self) -> impl Iterator<Item = (Attribution, &'static str)> {
        Quote::ALL.iter().map(|quote| (quote.attribution(), quote.text()))
    }

    fn readings(self) -> impl Iterator<Item = Read<'static, Self>> {
        Reading::ALL.iter().map(|&row| Read {
            row,
            utterance: row.utterance(),
            article: row.article(),
            part: row.part(),
            bytes: row.span().bytes(),
            text: row.text(),
        })
    }

    fn reports(self) -> impl Iterator<Item = Reported<'static, Self>> {
        Report::ALL.iter().map(|&row| Reported {
            row,
            fact: row.fact(),
            article: row.article(),
            bytes: row.span().bytes(),
            attribution: row.attribution(),
            certainty: row.certainty().word(),
        })
    }

    fn utterances(self) -> impl Iterator<Item = Said<'static, Self>> {
        Utterance::ALL.iter().map(|&utterance| Said {
            utterance,
            row: utterance,
            speaker: utterance.speaker(),
            occasion: utterance.occasion(),
        })
    }
}
