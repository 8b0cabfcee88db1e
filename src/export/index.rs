//! Rows by their ids, and places of a text in bytes and in characters.

use std::collections::HashMap;

use crate::tables::{
    ArticleRow, AttributionRow, EntityRow, EventRow, FactRow, MultibyteRow, PredicateRow, QuoteRow, SegmentRow, Tables,
    UtteranceRow,
};

/// The tables, indexed once for whatever looks names up for ids.
pub(super) struct Index<'t> {
    pub(super) tables: &'t Tables,
    articles: HashMap<&'t str, &'t ArticleRow>,
    attributions: HashMap<&'t str, &'t AttributionRow>,
    entities: HashMap<&'t str, &'t EntityRow>,
    events: HashMap<&'t str, &'t EventRow>,
    facts: HashMap<&'t str, &'t FactRow>,
    predicates: HashMap<&'t str, &'t PredicateRow>,
    quotes: HashMap<&'t str, &'t QuoteRow>,
    utterances: HashMap<&'t str, &'t UtteranceRow>,
    multibyte: HashMap<&'t str, Vec<&'t MultibyteRow>>,
    segments: HashMap<&'t str, Vec<&'t SegmentRow>>,
}

/// A half-open range of a text, in both units.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) bytes: (u32, u32),
    pub(super) chars: (u32, u32),
}

impl<'t> Index<'t> {
    pub(super) fn new(tables: &'t Tables) -> Self {
        Self {
            articles: by_id(&tables.articles, |row| &row.article),
            attributions: by_id(&tables.attributions, |row| &row.attribution),
            entities: by_id(&tables.entities, |row| &row.entity),
            events: by_id(&tables.events, |row| &row.event),
            facts: by_id(&tables.facts, |row| &row.fact),
            predicates: by_id(&tables.predicates, |row| &row.predicate),
            quotes: by_id(&tables.quotes, |row| &row.quote),
            utterances: by_id(&tables.utterances, |row| &row.utterance),
            multibyte: grouped(&tables.multibyte, |row| &row.article),
            segments: grouped(&tables.segments, |row| &row.article),
            tables,
        }
    }

    pub(super) fn article(&self, id: &str) -> Option<&'t ArticleRow> {
        self.articles.get(id).copied()
    }

    pub(super) fn attribution(&self, id: &str) -> Option<&'t AttributionRow> {
        self.attributions.get(id).copied()
    }

    pub(super) fn entity(&self, id: &str) -> Option<&'t EntityRow> {
        self.entities.get(id).copied()
    }

    pub(super) fn fact(&self, id: &str) -> Option<&'t FactRow> {
        self.facts.get(id).copied()
    }

    pub(super) fn predicate(&self, id: &str) -> Option<&'t PredicateRow> {
        self.predicates.get(id).copied()
    }

    pub(super) fn quote(&self, id: &str) -> Option<&'t QuoteRow> {
        self.quotes.get(id).copied()
    }

    pub(super) fn utterance(&self, id: &str) -> Option<&'t UtteranceRow> {
        self.utterances.get(id).copied()
    }

    /// The headline of an article.
    pub(super) fn title(&self, article: &str) -> Option<&'t str> {
        self.article(article).map(|row| row.title.as_str())
    }

    /// What people call the entity or the event that has this id.
    pub(super) fn name(&self, id: &str) -> Option<&'t str> {
        let entity = self.entities.get(id).map(|row| row.name.as_str());
        entity.or_else(|| self.events.get(id).map(|row| row.label.as_str()))
    }

    /// When the event that has this id happened.
    pub(super) fn date(&self, event: &str) -> Option<&'t str> {
        self.events.get(event)?.date.as_deref()
    }

    /// A range of an article's bytes, in characters too.
    pub(super) fn place(&self, article: &str, start: u32, end: u32) -> Place {
        let multibyte = self.multibyte.get(article).map_or(&[][..], Vec::as_slice);
        let char_at = |byte: u32| {
            let more = multibyte.iter().filter(|row| row.byte < byte).map(|row| row.width.saturating_sub(1));
            more.fold(byte, u32::saturating_sub)
        };
        Place { bytes: (start, end), chars: (char_at(start), char_at(end)) }
    }

    /// The sentence in which a byte of an article stands.
    pub(super) fn segment(&self, article: &str, byte: u32) -> Option<&'t SegmentRow> {
        let segments = self.segments.get(article)?;
        segments.iter().copied().find(|row| row.start <= byte && byte < row.end)
    }
}

/// Rows by id; of rows that share one the first counts.
fn by_id<'t, R>(rows: &'t [R], id: impl Fn(&'t R) -> &'t String) -> HashMap<&'t str, &'t R> {
    rows.iter().rev().map(|row| (id(row).as_str(), row)).collect()
}

fn grouped<'t, R>(rows: &'t [R], of: impl Fn(&'t R) -> &'t String) -> HashMap<&'t str, Vec<&'t R>> {
    let mut groups = HashMap::<_, Vec<_>>::new();
    for row in rows {
        groups.entry(of(row).as_str()).or_default().push(row);
    }
    groups
}
