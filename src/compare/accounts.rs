//! What the views ask of accounts, wherever their rows are: in tables, or in the typed constants.

use std::hash::Hash;
use std::ops::Range;

/// Accounts that the views can set side by side: [`Dataset`](super::Dataset), and with the feature `tables` a
/// reference to any tables.
///
/// What a view names is of the types of the accounts that it was made from: over the dataset `Fact` is
/// [`clemency::Fact`](crate::Fact) and `Report` is [`clemency::Report`](crate::Report); over tables an id is its text and a row a
/// reference to the row.
///
/// ```
/// use clemency::compare::{Accounts, Dataset, ledger};
///
/// fn facts<'t>(accounts: impl Accounts<'t>) -> usize {
///     ledger(accounts).rows.len()
/// }
/// assert_eq!(facts(Dataset), clemency::Fact::COUNT);
/// ```
pub trait Accounts<'t>: Rows<'t> {}

impl<'t, S: Rows<'t>> Accounts<'t> for S {}

/// The rows that the views are made from, in the order of their tables. It is for the crate alone to implement.
pub trait Rows<'t>: Copy {
    type Article: Copy + Ord + Hash;
    type Attribution: Copy + Eq + Hash;
    type Discrepancy: Copy + Eq + Hash;
    type Entity: Copy + Ord + Hash;
    type Event: Copy + Eq + Hash;
    type Fact: Copy + Eq + Hash;
    type Utterance: Copy + Eq + Hash;
    /// A subject with a predicate of which it has one value only, at the event that the fact belongs to.
    type Single: Copy + PartialEq;
    type Value: Copy + PartialEq;
    type DiscrepancyRow;
    type EventRow;
    type UtteranceRow;
    type Mention: Copy;
    type Reading: Copy;
    type Report: Copy;
    type Kind: Copy + PartialEq;
    type Domain: Copy + PartialEq;

    fn articles(self) -> impl Iterator<Item = Self::Article>;
    fn attributions(self) -> impl Iterator<Item = Attributed<'t, Self>>;
    fn discrepancies(self) -> impl Iterator<Item = Point<'t, Self>>;
    fn events(self) -> impl Iterator<Item = Happened<'t, Self>>;
    fn facts(self) -> impl Iterator<Item = Stated<'t, Self>>;
    fn mentions(self) -> impl Iterator<Item = Mentioned<'t, Self>>;
    fn positions(self) -> impl Iterator<Item = Positioned<'t, Self>>;
    /// The attribution and the words of every quote.
    fn quotes(self) -> impl Iterator<Item = (Self::Attribution, &'t str)>;
    fn readings(self) -> impl Iterator<Item = Read<'t, Self>>;
    fn reports(self) -> impl Iterator<Item = Reported<'t, Self>>;
    fn utterances(self) -> impl Iterator<Item = Said<'t, Self>>;
}

/// An attribution.
pub struct Attributed<'t, S: Rows<'t>> {
    pub attribution: S::Attribution,
    pub article: S::Article,
    pub speaker: S::Entity,
    pub mode: &'t str,
    pub cue: Option<&'t str>,
    pub occasion: Option<S::Event>,
}

/// A discrepancy.
pub struct Point<'t, S: Rows<'t>> {
    pub discrepancy: S::Discrepancy,
    pub row: S::DiscrepancyRow,
    pub kind: S::Kind,
    pub kind_word: &'t str,
    pub domain: S::Domain,
    pub weight: &'t str,
}

/// A fact.
pub struct Stated<'t, S: Rows<'t>> {
    pub fact: S::Fact,
    /// The events that are its subject, its value or what it belongs to.
    pub events: [Option<S::Event>; 3],
    /// What it gives the one value of, if its predicate is single-valued.
    pub single: Option<S::Single>,
    pub value: S::Value,
}

/// An event.
pub struct Happened<'t, S: Rows<'t>> {
    pub event: S::Event,
    pub row: S::EventRow,
    pub after: Option<S::Event>,
}

/// A mention.
pub struct Mentioned<'t, S: Rows<'t>> {
    pub row: S::Mention,
    pub article: S::Article,
    pub entity: S::Entity,
    pub form: &'t str,
    pub r#trait: Option<&'t str>,
    pub text: &'t str,
}

/// A position.
pub struct Positioned<'t, S: Rows<'t>> {
    pub discrepancy: S::Discrepancy,
    pub side: u32,
    pub article: S::Article,
    pub fact: Option<S::Fact>,
}

/// A reading.
pub struct Read<'t, S: Rows<'t>> {
    pub row: S::Reading,
    pub utterance: S::Utterance,
    pub article: S::Article,
    pub part: u32,
    pub bytes: Range<u32>,
    pub text: &'t str,
}

/// A report.
pub struct Reported<'t, S: Rows<'t>> {
    pub row: S::Report,
    pub fact: S::Fact,
    pub article: S::Article,
    pub bytes: Range<u32>,
    pub attribution: Option<S::Attribution>,
    pub certainty: &'t str,
}

/// An utterance.
pub struct Said<'t, S: Rows<'t>> {
    pub utterance: S::Utterance,
    pub row: S::UtteranceRow,
    pub speaker: S::Entity,
    pub occasion: Option<S::Event>,
}

/// Every two accounts, in their order.
pub(super) fn pairs<'t, S: Rows<'t>>(accounts: S) -> impl Iterator<Item = (S::Article, S::Article)> {
    let articles: Vec<_> = accounts.articles().collect();
    (0..articles.len()).flat_map(move |i| {
        let with = |j: usize| (articles[i], articles[j]);
        (i + 1..articles.len()).map(with).collect::<Vec<_>>()
    })
}
