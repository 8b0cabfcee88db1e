//! Where accounts part: the sides of each point, with what each account has for its side.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::tables::{DiscrepancyRow, ReportRow, Tables};

/// A point on which accounts part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Discrepancy<'t> {
    /// The point: its kind, its question and how far the texts reconcile the sides.
    pub row: &'t DiscrepancyRow,
    /// The sides, in order.
    pub sides: Vec<Side<'t>>,
}

/// A side of a discrepancy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Side<'t> {
    /// Its number.
    pub side: u32,
    /// The accounts that take it.
    pub accounts: Vec<Taken<'t>>,
}

/// A side as one account takes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Taken<'t> {
    /// The account.
    pub article: &'t str,
    /// The facts it rests on; none where the account is silent.
    pub facts: Vec<&'t str>,
    /// The account's reports of these facts.
    pub evidence: Vec<&'t ReportRow>,
}

/// How often two accounts part, and how often they stand together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parting<'t> {
    /// One account.
    pub a: &'t str,
    /// The other.
    pub b: &'t str,
    /// Points on which both speak and share a side.
    pub together: usize,
    /// Points on which both speak and share no side.
    pub apart: usize,
    /// Points on which only one of the two speaks.
    pub one_silent: usize,
}

/// The discrepancies of a kind and a domain, or of any, with their sides and evidence, in the order of their table.
///
/// ```
/// use clemency::compare::discrepancies;
/// use clemency::tables::Tables;
///
/// let tables = Tables::embedded();
/// let counts = discrepancies(tables, Some("contradiction"), Some("count"));
/// assert_eq!(counts[0].row.discrepancy, "counts-number");
/// assert_eq!(counts[0].sides[0].accounts[0].article, "a");
/// assert_eq!(discrepancies(tables, None, None).len(), tables.discrepancies.len());
/// ```
#[must_use]
pub fn discrepancies<'t>(tables: &'t Tables, kind: Option<&str>, domain: Option<&str>) -> Vec<Discrepancy<'t>> {
    let mut positions: BTreeMap<&str, BTreeMap<u32, BTreeMap<&str, Vec<&str>>>> = BTreeMap::new();
    for row in tables.positions.iter() {
        let sides = positions.entry(&row.discrepancy).or_default();
        sides.entry(row.side).or_default().entry(&row.article).or_default().extend(row.fact.as_deref());
    }
    let mut reports: BTreeMap<(&str, &str), Vec<&ReportRow>> = BTreeMap::new();
    for row in tables.reports.iter() {
        reports.entry((&row.fact, &row.article)).or_default().push(row);
    }
    let taken = |article: &'t str, facts: Vec<&'t str>| {
        let evidence = facts.iter().filter_map(|fact| reports.get(&(*fact, article))).flatten().copied().collect();
        Taken { article, facts, evidence }
    };
    let fits = |wanted: Option<&str>, word: &str| wanted.is_none_or(|wanted| wanted == word);
    let wanted = tables.discrepancies.iter().filter(|row| fits(kind, &row.kind) && fits(domain, &row.domain));
    wanted
        .map(|row| {
            let sides = positions.get(row.discrepancy.as_str()).cloned().unwrap_or_default();
            let sides = sides.into_iter().map(|(side, accounts)| Side {
                side,
                accounts: accounts.into_iter().map(|(article, facts)| taken(article, facts)).collect(),
            });
            Discrepancy { row, sides: sides.collect() }
        })
        .collect()
}

/// How often each two accounts part and stand together over some discrepancies, in the order of the accounts.
///
/// ```
/// use clemency::compare::{discrepancies, partings};
/// use clemency::tables::Tables;
///
/// let tables = Tables::embedded();
/// let contradictions = discrepancies(tables, Some("contradiction"), None);
/// let pairs = partings(tables, &contradictions);
/// assert_eq!(pairs.len(), 10); // five accounts, two by two
/// ```
#[must_use]
pub fn partings<'t>(tables: &'t Tables, discrepancies: &[Discrepancy<'t>]) -> Vec<Parting<'t>> {
    let sides_of = |point: &Discrepancy, article: &str| -> Vec<u32> {
        let takes =
            |side: &&Side| side.accounts.iter().any(|taken| taken.article == article && !taken.facts.is_empty());
        point.sides.iter().filter(takes).map(|side| side.side).collect()
    };
    super::pairs(tables)
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
