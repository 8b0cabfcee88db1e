// Made from data/ by `cargo test --all-features --test codegen`; edit that, not this file.

mod articles;
mod multibyte;
mod segments;
mod entities;
mod mentions;
mod events;
mod participants;
mod utterances;
mod attributions;
mod quotes;
mod readings;
mod predicates;
mod facts;
mod reports;
mod discrepancies;
mod positions;
mod uncovered;
pub mod vocabulary;
pub use articles::Article;
pub use multibyte::Multibyte;
pub use segments::Segment;
pub use entities::Entity;
pub use mentions::Mention;
pub use events::Event;
pub use participants::Participant;
pub use utterances::Utterance;
pub use attributions::Attribution;
pub use quotes::Quote;
pub use readings::Reading;
pub use predicates::Predicate;
pub use facts::Fact;
pub use reports::Report;
pub use discrepancies::Discrepancy;
pub use positions::Position;
pub use uncovered::Uncovered;
/// What the tables need of one another.
mod prelude {
    pub(super) use super::vocabulary::*;
    pub(super) use super::*;
    pub(super) use crate::model::span::Bytes;
    pub(super) use crate::model::{Date, Handle, Span, Subject, Value, cells};
}
/// How many rows the tables have that handles are of.
pub(super) const ROWS: &[usize] = &[125, 186, 269, 51, 133, 586, 415, 6];
/**
How many rows the dataset has, by table.

```
assert_eq!(clemency::COUNTS.articles, 5);
```
*/
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Rows of `articles.csv`: The accounts: one row an article.
    pub articles: usize,
    /// Rows of `multibyte.csv`: Every non-ASCII character of an article, so that byte offsets convert to characters without the text.
    pub multibyte: usize,
    /// Rows of `segments.csv`: Each article cut into sentences; together they cover every non-blank byte.
    pub segments: usize,
    /// Rows of `entities.csv`: Everyone and everything that the articles name or describe.
    pub entities: usize,
    /// Rows of `mentions.csv`: Each name or description of a person, group or organisation, inside quotations too; pronouns are left out.
    pub mentions: usize,
    /// Rows of `events.csv`: What happened, as far as the texts place it, in the order of the story.
    pub events: usize,
    /// Rows of `participants.csv`: Who took part in an event, and as what.
    pub participants: usize,
    /// Rows of `utterances.csv`: One thing said, about a sentence long, whoever printed it.
    pub utterances: usize,
    /// Rows of `attributions.csv`: Who is made responsible for which words: a source, a cue and a content.
    pub attributions: usize,
    /// Rows of `quotes.csv`: Quoted words: one row an unbroken run.
    pub quotes: usize,
    /// Rows of `readings.csv`: How an article prints an utterance; the readings of a quote tile it.
    pub readings: usize,
    /// Rows of `predicates.csv`: The controlled vocabulary of facts.
    pub predicates: usize,
    /// Rows of `facts.csv`: One subject, one predicate, one value.
    pub facts: usize,
    /// Rows of `reports.csv`: A fact as one article reports it, with the evidence.
    pub reports: usize,
    /// Rows of `discrepancies.csv`: Where accounts part.
    pub discrepancies: usize,
    /// Rows of `positions.csv`: The sides of a discrepancy.
    pub positions: usize,
    /// Rows of `uncovered.csv`: Sentences that carry no fact, and why.
    pub uncovered: usize,
}
/// How many rows the dataset has, by table.
pub const COUNTS: Counts = Counts {
    articles: Article::COUNT,
    multibyte: Multibyte::COUNT,
    segments: Segment::COUNT,
    entities: Entity::COUNT,
    mentions: Mention::COUNT,
    events: Event::COUNT,
    participants: Participant::COUNT,
    utterances: Utterance::COUNT,
    attributions: Attribution::COUNT,
    quotes: Quote::COUNT,
    readings: Reading::COUNT,
    predicates: Predicate::COUNT,
    facts: Fact::COUNT,
    reports: Report::COUNT,
    discrepancies: Discrepancy::COUNT,
    positions: Position::COUNT,
    uncovered: Uncovered::COUNT,
};
