//! The accounts of any tables.

use std::collections::HashMap;

use super::accounts::{Attributed, Happened, Mentioned, Point, Positioned, Read, Reported, Rows, Said, Stated};
use crate::tables::{DiscrepancyRow, EventRow, MentionRow, PredicateRow, ReadingRow, ReportRow, Tables, UtteranceRow};

impl<'t> Rows<'t> for &'t Tables {
    type Article = &'t str;
    type Attribution = &'t str;
    type Discrepancy = &'t str;
    type Entity = &'t str;
    type Event = &'t str;
    type Fact = &'t str;
    type Utterance = &'t str;
    type Single = (&'t str, &'t str, Option<&'t str>);
    type Value = &'t str;
    type DiscrepancyRow = &'t DiscrepancyRow;
    type EventRow = &'t EventRow;
    type UtteranceRow = &'t UtteranceRow;
    type Mention = &'t MentionRow;
    type Reading = &'t ReadingRow;
    type Report = &'t ReportRow;
    type Kind = &'t str;
    type Domain = &'t str;

    fn articles(self) -> impl Iterator<Item = &'t str> {
        self.articles.iter().map(|row| row.article.as_str())
    }

    fn attributions(self) -> impl Iterator<Item = Attributed<'t, Self>> {
        self.attributions.iter().map(|row| Attributed {
            attribution: row.attribution.as_str(),
            article: row.article.as_str(),
            speaker: row.speaker.as_str(),
            mode: &row.mode,
            cue: row.cue.as_deref(),
            occasion: row.occasion.as_deref(),
        })
    }

    fn discrepancies(self) -> impl Iterator<Item = Point<'t, Self>> {
        self.discrepancies.iter().map(|row| Point {
            discrepancy: row.discrepancy.as_str(),
            row,
            kind: row.kind.as_str(),
            kind_word: row.kind.as_str(),
            domain: row.domain.as_str(),
            weight: &row.weight,
        })
    }

    fn events(self) -> impl Iterator<Item = Happened<'t, Self>> {
        self.events.iter().map(|row| Happened { event: row.event.as_str(), row, after: row.after.as_deref() })
    }

    fn facts(self) -> impl Iterator<Item = Stated<'t, Self>> {
        let predicates: HashMap<&str, &PredicateRow> =
            self.predicates.iter().map(|row| (row.predicate.as_str(), row)).collect();
        self.facts.iter().map(move |row| {
            let predicate = predicates.get(row.predicate.as_str());
            let (subject, value) = (row.subject.as_str(), row.value.as_str());
            let event = predicate.is_some_and(|predicate| predicate.value_kind == "event").then_some(value);
            let single = predicate.is_some_and(|predicate| predicate.single_valued == "yes");
            Stated {
                fact: row.fact.as_str(),
                // A subject that is an entity has the id of no event.
                events: [Some(subject), event, row.event.as_deref()],
                single: single.then_some((subject, row.predicate.as_str(), row.event.as_deref())),
                value,
            }
        })
    }

    fn mentions(self) -> impl Iterator<Item = Mentioned<'t, Self>> {
        self.mentions.iter().map(|row| Mentioned {
            row,
            article: row.article.as_str(),
            entity: row.entity.as_str(),
            form: &row.form,
            r#trait: row.r#trait.as_deref(),
            text: &row.text,
        })
    }

    fn positions(self) -> impl Iterator<Item = Positioned<'t, Self>> {
        self.positions.iter().map(|row| Positioned {
            discrepancy: row.discrepancy.as_str(),
            side: row.side,
            article: row.article.as_str(),
            fact: row.fact.as_deref(),
        })
    }

    fn quotes(self) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.quotes.iter().map(|row| (row.attribution.as_str(), row.text.as_str()))
    }

    /// A reading of a quote that is not there has no account, and is left out.
    fn readings(self) -> impl Iterator<Item = Read<'t, Self>> {
        let article_of: HashMap<&str, &str> =
            self.quotes.iter().map(|row| (row.quote.as_str(), row.article.as_str())).collect();
        self.readings.iter().filter_map(move |row| {
            Some(Read {
                row,
                utterance: row.utterance.as_str(),
                article: article_of.get(row.quote.as_str()).copied()?,
                part: row.part,
                bytes: row.start..row.end,
                text: &row.text,
            })
        })
    }

    fn reports(self) -> impl Iterator<Item = Reported<'t, Self>> {
        self.reports.iter().map(|row| Reported {
            row,
            fact: row.fact.as_str(),
            article: row.article.as_str(),
            bytes: row.start..row.end,
            attribution: row.attribution.as_deref(),
            certainty: &row.certainty,
        })
    }

    fn utterances(self) -> impl Iterator<Item = Said<'t, Self>> {
        self.utterances.iter().map(|row| Said {
            utterance: row.utterance.as_str(),
            row,
            speaker: row.speaker.as_str(),
            occasion: row.occasion.as_deref(),
        })
    }
}
