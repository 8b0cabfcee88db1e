//! Where accounts part: the sides of each point, with what each account has for its side.

use std::collections::{BTreeMap, HashMap};

use super::pairs::Pairs;
use crate::index::{At, Index};
use crate::tables::{ArticleRow, DiscrepancyRow, FactRow, ReportRow};
use crate::vocabulary::Weight;

/// A point on which accounts part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discrepancy {
    /// The point: its row has its kind, its question and how far the texts reconcile the sides.
    pub at: At<DiscrepancyRow>,
    /// The sides, in order.
    pub sides: Vec<Side>,
}

/// A side of a discrepancy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its number.
    pub side: u32,
    /// The accounts that take it.
    pub accounts: Vec<Taken>,
}

/// A side as one account takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The account.
    pub article: At<ArticleRow>,
    /// The facts it rests on; none where the account is silent.
    pub facts: Vec<At<FactRow>>,
    /// The account's reports of these facts.
    pub evidence: Vec<At<ReportRow>>,
}

/// How often two accounts part, and how often they stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// One account.
    pub a: At<ArticleRow>,
    /// The other.
    pub b: At<ArticleRow>,
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
/// use clemency::compare::discrepancies;
/// use clemency::index::{At, Index};
/// use clemency::vocabulary::{DiscrepancyKind, Domain};
/// use clemency::{Article, Discrepancy};
///
/// let index = Index::embedded();
/// let (kind, domain) = (DiscrepancyKind::Contradiction, Domain::Count);
/// let counts = discrepancies(index, Some(kind.word()), Some(domain.word()));
/// assert_eq!(counts[0].at, At::of(Discrepancy::CountsNumber));
/// assert_eq!(counts[0].sides[0].accounts[0].article, At::of(Article::A));
///
/// let all = discrepancies(index, None, None);
/// assert_eq!(all.len(), Discrepancy::COUNT);
/// assert!(all.is_sorted_by_key(|point| point.at.constant().unwrap().weight()));
/// ```
#[must_use]
pub fn discrepancies(index: &Index, kind: Option<&str>, domain: Option<&str>) -> Vec<Discrepancy> {
    let mut points: Vec<_> = index.rows::<DiscrepancyRow>().collect();
    points.retain(|at| {
        let row = index.row(*at);
        kind.is_none_or(|kind| kind == row.kind) && domain.is_none_or(|domain| domain == row.domain)
    });
    // A word that is no weight comes last.
    let weight = |word: &str| Weight::ALL.iter().position(|weight| weight.word() == word);
    points.sort_by_key(|at| weight(&index.row(*at).weight).unwrap_or(Weight::ALL.len()));
    let reports = reports(index);
    let taken = |(article, facts): (_, Vec<_>)| {
        let evidence = facts.iter().filter_map(|fact| reports.get(&(*fact, article))).flatten().copied().collect();
        Taken { article, facts, evidence }
    };
    let point = |at| Discrepancy {
        at,
        sides: sides(index, at)
            .into_iter()
            .map(|(side, accounts)| Side { side, accounts: accounts.into_iter().map(taken).collect() })
            .collect(),
    };
    points.into_iter().map(point).collect()
}

/// The facts of each account on each side of a point.
fn sides(index: &Index, point: At<DiscrepancyRow>) -> BTreeMap<u32, BTreeMap<At<ArticleRow>, Vec<At<FactRow>>>> {
    let mut sides: BTreeMap<_, BTreeMap<_, Vec<_>>> = BTreeMap::new();
    for &at in index.position_discrepancy.from(point) {
        let (row, fact) = (index.row(at), index.position_fact.to(at));
        if let Some(article) = index.position_article.to(at).filter(|_| fact.is_some() || row.fact.is_none()) {
            sides.entry(row.side).or_default().entry(article).or_default().extend(fact);
        }
    }
    sides
}

/// The reports of a fact in an account.
pub(super) type Reports = HashMap<(At<FactRow>, At<ArticleRow>), Vec<At<ReportRow>>>;

/// What each account reports of each fact.
pub(super) fn reports(index: &Index) -> Reports {
    let mut reports = Reports::new();
    for at in index.rows::<ReportRow>() {
        if let Some(key) = index.report_fact.to(at).zip(index.report_article.to(at)) {
            reports.entry(key).or_default().push(at);
        }
    }
    reports
}

/// How often each two accounts part and stand together over some discrepancies, in the order of the accounts.
///
/// ```
/// use clemency::compare::{discrepancies, partings};
/// use clemency::index::Index;
///
/// let index = Index::embedded();
/// let contradictions = discrepancies(index, Some("contradiction"), None);
/// assert_eq!(partings(index, &contradictions).len(), 10); // five accounts, two by two
/// ```
#[must_use]
pub fn partings(index: &Index, discrepancies: &[Discrepancy]) -> Vec<Parting> {
    let mut pairs = Pairs::new(index, |a, b| Parting { a, b, together: 0, apart: 0, one_silent: 0 });
    let mut spoken = vec![0; index.tables.articles.len()];
    for point in discrepancies {
        let mut taken = Vec::new();
        for side in &point.sides {
            let speaking = side.accounts.iter().filter(|taken| !taken.facts.is_empty());
            taken.extend(speaking.map(|taken| (taken.article, side.side)));
        }
        taken.sort_unstable();
        let accounts: Vec<_> = taken.chunk_by(|(one, _), (other, _)| one == other).collect();
        for (place, a) in accounts.iter().enumerate() {
            spoken[a[0].0.place()] += 1;
            for b in &accounts[place + 1..] {
                let pair = pairs.of(a[0].0, b[0].0);
                let shared = a.iter().any(|(_, side)| b.binary_search(&(b[0].0, *side)).is_ok());
                *if shared { &mut pair.together } else { &mut pair.apart } += 1;
            }
        }
    }
    for pair in pairs.iter_mut() {
        let of_either = spoken[pair.a.place()] + spoken[pair.b.place()];
        pair.one_silent = of_either - 2 * (pair.together + pair.apart);
    }
    pairs.into_vec()
}
