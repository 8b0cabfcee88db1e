//! Where accounts part: the sides of each point, with what each account has for its side.

use std::collections::{BTreeMap, HashMap};

use super::accounts::{Accounts, Point, pairs};
use crate::vocabulary::Weight;

/// A point on which accounts part.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Discrepancy<D, A, F, R> {
    /// The point: its kind, its question and how far the texts reconcile the sides.
    pub row: D,
    /// The sides, in order.
    pub sides: Vec<Side<A, F, R>>,
}

/// A side of a discrepancy.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Side<A, F, R> {
    /// Its number.
    pub side: u32,
    /// The accounts that take it.
    pub accounts: Vec<Taken<A, F, R>>,
}

/// A side as one account takes it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Taken<A, F, R> {
    /// The account.
    pub article: A,
    /// The facts it rests on; none where the account is silent.
    pub facts: Vec<F>,
    /// The account's reports of these facts.
    pub evidence: Vec<R>,
}

/// How often two accounts part, and how often they stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Parting<A> {
    /// One account.
    pub a: A,
    /// The other.
    pub b: A,
    /// Points on which both speak and share a side.
    pub together: usize,
    /// Points on which both speak and share no side.
    pub apart: usize,
    /// Points on which only one of the two speaks.
    pub one_silent: usize,
}

/// The discrepancies of a kind and a domain, or of any, with their sides and evidence: the weightiest first, and those
/// of one weight in the order of their table.
///
/// ```
/// use clemency::compare::{Dataset, discrepancies};
/// use clemency::vocabulary::{DiscrepancyKind, Domain};
/// use clemency::{Article, Discrepancy};
///
/// let counts = discrepancies(Dataset, Some(DiscrepancyKind::Contradiction), Some(Domain::Count));
/// assert_eq!(counts[0].row, Discrepancy::CountsNumber);
/// assert_eq!(counts[0].sides[0].accounts[0].article, Article::A);
///
/// let all = discrepancies(Dataset, None, None);
/// assert_eq!(all.len(), Discrepancy::COUNT);
/// assert!(all.is_sorted_by_key(|point| point.row.weight()));
/// ```
#[must_use]
pub fn discrepancies<'t, S: Accounts<'t>>(
    accounts: S,
    kind: Option<S::Kind>,
    domain: Option<S::Domain>,
) -> Vec<Discrepancy<S::DiscrepancyRow, S::Article, S::Fact, S::Report>> {
    let mut positions: HashMap<_, Sides<S::Article, S::Fact>> = HashMap::new();
    for position in accounts.positions() {
        let sides = positions.entry(position.discrepancy).or_default();
        sides.entry(position.side).or_default().entry(position.article).or_default().extend(position.fact);
    }
    let mut reports: HashMap<(S::Fact, S::Article), Vec<S::Report>> = HashMap::new();
    for report in accounts.reports() {
        reports.entry((report.fact, report.article)).or_default().push(report.row);
    }
    let taken = |(article, facts): (S::Article, Vec<S::Fact>)| {
        let evidence = facts.iter().filter_map(|fact| reports.get(&(*fact, article))).flatten().copied().collect();
        Taken { article, facts, evidence }
    };
    let mut found = Vec::new();
    for point in weightiest_first(accounts) {
        let fits = kind.is_none_or(|kind| kind == point.kind);
        if fits && domain.is_none_or(|domain| domain == point.domain) {
            let sides = positions.remove(&point.discrepancy).unwrap_or_default().into_iter();
            let side = |(side, accounts): (u32, BTreeMap<_, _>)| Side {
                side,
                accounts: accounts.into_iter().map(taken).collect(),
            };
            found.push(Discrepancy { row: point.row, sides: sides.map(side).collect() });
        }
    }
    found
}

/// Every discrepancy in the order in which views show them. A word that is no weight comes last.
fn weightiest_first<'t, S: Accounts<'t>>(accounts: S) -> Vec<Point<'t, S>> {
    let mut points: Vec<_> = accounts.discrepancies().collect();
    points.sort_by_key(|point| {
        Weight::ALL.iter().position(|weight| weight.word() == point.weight).unwrap_or(Weight::ALL.len())
    });
    points
}

/// The facts of each account on each side.
type Sides<A, F> = BTreeMap<u32, BTreeMap<A, Vec<F>>>;

/// How often each two accounts part and stand together over some discrepancies, in the order of the accounts.
///
/// ```
/// use clemency::compare::{Dataset, discrepancies, partings};
/// use clemency::vocabulary::DiscrepancyKind;
///
/// let contradictions = discrepancies(Dataset, Some(DiscrepancyKind::Contradiction), None);
/// let pairs = partings(Dataset, &contradictions);
/// assert_eq!(pairs.len(), 10); // five accounts, two by two
/// ```
#[must_use]
pub fn partings<'t, S: Accounts<'t>, D, F, R>(
    accounts: S,
    discrepancies: &[Discrepancy<D, S::Article, F, R>],
) -> Vec<Parting<S::Article>> {
    let sides_of = |point: &Discrepancy<D, S::Article, F, R>, article| -> Vec<u32> {
        let takes = |side: &&Side<S::Article, F, R>| {
            side.accounts.iter().any(|taken| taken.article == article && !taken.facts.is_empty())
        };
        point.sides.iter().filter(takes).map(|side| side.side).collect()
    };
    pairs(accounts)
        .map(|(a, b)| {
            let mut parting = Parting { a, b, together: 0, apart: 0, one_silent: 0 };
            for point in discrepancies {
                let (of_a, of_b) = (sides_of(point, a), sides_of(point, b));
                match (of_a.is_empty(), of_b.is_empty()) {
                    (true, true) => {}
                    (false, false) if of_a.iter().any(|side| of_b.contains(side)) => parting.together += 1,
                    (false, false) => parting.apart += 1,
                    _ => parting.one_silent += 1,
                }
            }
            parting
        })
        .collect()
}
