//! One story, indexed: which row has an id, where each reference leads, which rows lead to a row, and where a place is.
//!
//! Whatever reads tables looks rows up here and nowhere else. An index is made once, in time that grows with the tables.
//!
//! ```
//! use clemency::index::{At, Index};
//! use clemency::Entity;
//!
//! let index = Index::embedded();
//! let said = index.attribution_speaker.from(At::of(Entity::AliceJohnson));
//! println!("{} attributions", said.len());
//! for attribution in said {
//!     for quote in index.quote_attribution.from(*attribution) {
//!         println!("{}", index.row(*quote).text);
//!     }
//! }
//! ```

mod at;
mod link;
mod place;
mod span;

use std::ops::Range;

use once_cell::sync::OnceCell;

use crate::tables::{
    ArticleRow, AttributionRow, DiscrepancyRow, EntityRow, EventRow, FactRow, MentionRow, MultibyteRow, ParticipantRow,
    PositionRow, PredicateRow, QuoteRow, ReadingRow, ReportRow, Row, Schema, SegmentRow, Tables, UncoveredRow,
    UtteranceRow,
};

pub use at::At;
pub use link::{Ids, Link};
pub use place::Place;
pub use span::{GAP, Span, Spans};

use place::Places;

/// A column that refers to a table, without the types of their rows.
pub struct Reference<'i> {
    /// The table that refers.
    pub from: &'static Schema,
    /// The column that refers, by its place.
    pub column: usize,
    /// The table referred to.
    pub to: &'static Schema,
    link: &'i dyn Leads,
}

impl Reference<'_> {
    /// The row that a row refers to, both by their places.
    ///
    /// ```
    /// use clemency::index::Index;
    ///
    /// let index = Index::embedded();
    /// let article = index.references().find(|reference| reference.from.name == "segments").unwrap();
    /// assert_eq!((article.to.name, article.to(0)), ("articles", Some(0)));
    /// assert_eq!(article.rows(0).next(), Some(0));
    /// ```
    #[must_use]
    pub fn to(&self, row: usize) -> Option<usize> {
        self.link.row_of(row)
    }

    /// The rows that refer to a row, all by their places.
    pub fn rows(&self, row: usize) -> impl Iterator<Item = usize> {
        self.link.rows_to(row)
    }
}

/// A link, whatever its rows are.
trait Leads {
    fn row_of(&self, row: usize) -> Option<usize>;
    fn rows_to(&self, row: usize) -> Box<dyn Iterator<Item = usize> + '_>;
}

impl<A: Row, B: Row> Leads for Link<A, B> {
    fn row_of(&self, row: usize) -> Option<usize> {
        self.to(At::new(row)).map(At::place)
    }

    fn rows_to(&self, row: usize) -> Box<dyn Iterator<Item = usize> + '_> {
        Box::new(self.from(At::new(row)).iter().map(|at| at.place()))
    }
}

/// The text of a cell that refers, if there is any.
trait Names {
    fn name(&self) -> Option<&str>;
}

impl Names for String {
    fn name(&self) -> Option<&str> {
        Some(self).filter(|name| !name.is_empty()).map(String::as_str)
    }
}

impl Names for Option<String> {
    fn name(&self) -> Option<&str> {
        self.as_ref().and_then(Names::name)
    }
}

/// Declares the index: the tables whose rows have ids, and the columns that refer to them. A column that refers to two
/// tables has a link to each. Where a link holds in some rows only, `if` says in which.
macro_rules! index {
    (
        of $tables:ident, places $multibyte:ident $segments:ident;
        ids { $($ids:ident: $Of:ident . $id:ident,)+ }
        links { $($link:ident: $From:ident . $column:ident => $To:ident in $to:ident $(if $fits:expr)?,)+ }
    ) => {
        /// The tables of one story with the way from each row to every other.
        #[derive(Debug)]
        pub struct Index<'t> {
            /// The tables.
            pub tables: &'t Tables,
            places: Places,
            $(
                #[doc = concat!("The rows of `", stringify!($ids), "` by their ids.")]
                pub $ids: Ids<'t, $Of>,
            )+
            $(
                #[doc = concat!("From [`", stringify!($From), "::", stringify!($column), "`] to the `", stringify!($to), "` it names.")]
                pub $link: Link<$From, $To>,
            )+
        }

        impl<'t> Index<'t> {
            /// Indexes the tables of a story.
            #[must_use]
            pub fn new($tables: &'t Tables) -> Self {
                $( let $ids = Ids::new(<$Of>::table($tables), |row| row.$id.as_str()); )+
                $(
                    let $link = Link::new(<$From>::table($tables), <$To>::table($tables), &$to, |row: &$From| {
                        let name = row.$column.name();
                        $( let name = name.filter(|_| $fits(row)); )?
                        name
                    });
                )+
                Self { tables: $tables, places: Places::new($tables, &$multibyte, &$segments), $($ids,)+ $($link,)+ }
            }

            /// Every column that refers to a table, in the order of the tables.
            pub fn references(&self) -> impl Iterator<Item = Reference<'_>> {
                [$(
                    Reference {
                        from: &<$From as Row>::SCHEMA,
                        column: const { position(&<$From as Row>::SCHEMA, stringify!($column)) },
                        to: &<$To as Row>::SCHEMA,
                        link: &self.$link,
                    },
                )+].into_iter()
            }
        }
    };
}

/// The place of a column, when the crate is built.
const fn position(schema: &Schema, column: &str) -> usize {
    let mut at = 0;
    while !same(schema.columns[at].name.as_bytes(), column.as_bytes()) {
        at += 1;
    }
    at
}

const fn same(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([first, rest @ ..], [other, more @ ..]) = (a, b) {
        if *first != *other {
            return false;
        }
        (a, b) = (rest, more);
    }
    a.is_empty() && b.is_empty()
}

/// Whether the values of a fact are ids of this kind.
fn valued(tables: &Tables, predicates: &Ids<PredicateRow>, fact: &FactRow, kind: &str) -> bool {
    predicates.at(&fact.predicate).is_some_and(|at| tables.predicates[at.place()].value_kind == kind)
}

index! {
    of tables, places multibyte_article segment_article;
    ids {
        articles: ArticleRow.article,
        entities: EntityRow.entity,
        events: EventRow.event,
        utterances: UtteranceRow.utterance,
        attributions: AttributionRow.attribution,
        quotes: QuoteRow.quote,
        predicates: PredicateRow.predicate,
        facts: FactRow.fact,
        discrepancies: DiscrepancyRow.discrepancy,
    }
    links {
        multibyte_article: MultibyteRow.article => ArticleRow in articles,
        segment_article: SegmentRow.article => ArticleRow in articles,
        mention_article: MentionRow.article => ArticleRow in articles,
        mention_entity: MentionRow.entity => EntityRow in entities,
        event_place: EventRow.place => EntityRow in entities,
        event_after: EventRow.after => EventRow in events,
        participant_event: ParticipantRow.event => EventRow in events,
        participant_entity: ParticipantRow.entity => EntityRow in entities,
        utterance_speaker: UtteranceRow.speaker => EntityRow in entities,
        utterance_occasion: UtteranceRow.occasion => EventRow in events,
        attribution_article: AttributionRow.article => ArticleRow in articles,
        attribution_speaker: AttributionRow.speaker => EntityRow in entities,
        attribution_addressee: AttributionRow.addressee => EntityRow in entities,
        attribution_occasion: AttributionRow.occasion => EventRow in events,
        attribution_within: AttributionRow.within => AttributionRow in attributions,
        attribution_continues: AttributionRow.continues => AttributionRow in attributions,
        quote_article: QuoteRow.article => ArticleRow in articles,
        quote_attribution: QuoteRow.attribution => AttributionRow in attributions,
        quote_inside: QuoteRow.inside => QuoteRow in quotes,
        reading_utterance: ReadingRow.utterance => UtteranceRow in utterances,
        reading_quote: ReadingRow.quote => QuoteRow in quotes,
        fact_subject_entity: FactRow.subject => EntityRow in entities,
        fact_subject_event: FactRow.subject => EventRow in events,
        fact_predicate: FactRow.predicate => PredicateRow in predicates,
        fact_event: FactRow.event => EventRow in events,
        fact_value_entity: FactRow.value => EntityRow in entities if |row| valued(tables, &predicates, row, "entity"),
        fact_value_event: FactRow.value => EventRow in events if |row| valued(tables, &predicates, row, "event"),
        report_fact: ReportRow.fact => FactRow in facts,
        report_article: ReportRow.article => ArticleRow in articles,
        report_attribution: ReportRow.attribution => AttributionRow in attributions,
        position_discrepancy: PositionRow.discrepancy => DiscrepancyRow in discrepancies,
        position_article: PositionRow.article => ArticleRow in articles,
        position_fact: PositionRow.fact => FactRow in facts,
        uncovered_article: UncoveredRow.article => ArticleRow in articles,
    }
}

impl Index<'static> {
    /// The index of the dataset that the crate carries, made at the first call.
    #[must_use]
    pub fn embedded() -> &'static Index<'static> {
        static EMBEDDED: OnceCell<Index<'static>> = OnceCell::new();
        EMBEDDED.get_or_init(|| Index::new(Tables::embedded()))
    }
}

impl<'t> Index<'t> {
    /// A row of one of the tables.
    ///
    /// # Panics
    /// Where the handle is one of other tables, which have more rows.
    #[must_use]
    pub fn row<R: Row>(&self, at: At<R>) -> &'t R {
        &R::table(self.tables)[at.place()]
    }

    /// The line on which a row stands in its file.
    #[must_use]
    pub fn line<R: Row>(&self, at: At<R>) -> u64 {
        R::table(self.tables).line(at.place())
    }

    /// Every row of a kind, in the order of its table.
    ///
    /// ```
    /// use clemency::index::Index;
    /// use clemency::tables::FactRow;
    ///
    /// let index = Index::embedded();
    /// let reported = index.rows::<FactRow>().all(|fact| !index.report_fact.from(fact).is_empty());
    /// assert!(reported);
    /// ```
    pub fn rows<R: Row>(&self) -> impl ExactSizeIterator<Item = At<R>> + Clone + use<R> {
        (0..R::table(self.tables).len()).map(At::new)
    }

    /// The article in which a reading stands, which is that of its quote.
    #[must_use]
    pub fn reading_article(&self, reading: At<ReadingRow>) -> Option<At<ArticleRow>> {
        self.quote_article.to(self.reading_quote.to(reading)?)
    }

    /// A range of an article's bytes, in every unit, and the sentence in which it begins.
    #[must_use]
    pub fn place(&self, article: At<ArticleRow>, bytes: Range<u32>) -> Place {
        self.places.place(article, bytes)
    }

    /// Whether a byte is inside a character of an article, as `multibyte.csv` has them.
    ///
    /// ```
    /// use clemency::index::{At, Index};
    ///
    /// let index = Index::embedded();
    /// let character = &index.tables.multibyte[0];
    /// let article = index.articles.at(&character.article).unwrap();
    /// assert!(!index.cuts_a_character(article, character.byte));
    /// assert!(index.cuts_a_character(article, character.byte + 1));
    /// ```
    #[must_use]
    pub fn cuts_a_character(&self, article: At<ArticleRow>, byte: u32) -> bool {
        self.places.cuts_a_character(article, byte)
    }

    /// Every span of the tables.
    #[must_use]
    pub fn spans(&self) -> Spans<'t> {
        Spans::new(self)
    }
}
