//! Facts and accounts: which account reports which fact, and how.

use std::collections::{BTreeMap, HashMap};

use super::accounts::{Accounts, Reported};

/// How an account stands to a fact.
///
/// The first that holds is taken, in the order in which they stand here: an account that says a thing plainly once
/// says it, however often it hedges elsewhere, and one that reports a fact reports it, even if it also has what
/// contradicts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
#[cfg_attr(any(feature = "serde", feature = "tables"), serde(rename_all = "kebab-case"))]
pub enum Standing {
    /// A report says it plainly, in the account's own voice.
    Reported,
    /// A report says it plainly, on somebody's word.
    Attributed,
    /// Reports say it with a hedge, and none plainly.
    Hedged,
    /// All reports deny it; or there is none, and the account contradicts it on the point at issue: on another side of
    /// a contradiction it has a fact that gives the same subject another value of the same single-valued predicate.
    /// Facts that stand on a side besides contradict nothing.
    Differing,
    /// Nothing of it.
    Silent,
}

impl Standing {
    /// The name, in lower case.
    ///
    /// ```
    /// assert_eq!(clemency::compare::Standing::Differing.name(), "differing");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Attributed => "attributed",
            Self::Hedged => "hedged",
            Self::Differing => "differing",
            Self::Silent => "silent",
        }
    }

    /// Whether the account has the fact, in whatever way.
    ///
    /// ```
    /// use clemency::compare::Standing;
    ///
    /// assert!(Standing::Hedged.has_it() && !Standing::Differing.has_it());
    /// ```
    #[must_use]
    pub const fn has_it(self) -> bool {
        matches!(self, Self::Reported | Self::Attributed | Self::Hedged)
    }
}

/// A fact in one account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct LedgerCell<R> {
    /// How the account stands to it.
    pub standing: Standing,
    /// The reports that show it: of the fact, or where the account differs without denying, of the facts it has instead.
    pub evidence: Vec<R>,
}

/// A fact in every account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct LedgerRow<F, R> {
    /// The fact.
    pub fact: F,
    /// One cell an account, in the order of [`Ledger::articles`].
    pub cells: Vec<LedgerCell<R>>,
}

/// Every fact in every account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Ledger<A, F, R> {
    /// The accounts.
    pub articles: Vec<A>,
    /// The facts, in the order of their table.
    pub rows: Vec<LedgerRow<F, R>>,
}

/// The facts that exactly these accounts have.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Sharing<A, F> {
    /// The accounts.
    pub articles: Vec<A>,
    /// The facts.
    pub facts: Vec<F>,
}

/// What sets one account apart from all others.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Apart<A, F> {
    /// The account.
    pub article: A,
    /// Facts that it alone has.
    pub only: Vec<F>,
    /// Facts that all others have and it has not.
    pub left_out: Vec<F>,
}

/// Sets every fact against every account.
///
/// ```
/// use clemency::Fact;
/// use clemency::compare::{Dataset, Standing, ledger};
///
/// let ledger = ledger(Dataset);
/// let row = ledger.rows.iter().find(|row| row.fact == Fact::AgeJohnson63).unwrap();
/// let standings: Vec<_> = row.cells.iter().map(|cell| cell.standing).collect();
/// assert_eq!(standings[0], Standing::Reported);
/// assert_eq!(standings[1], Standing::Silent);
/// assert!(row.cells[1].evidence.is_empty());
/// ```
#[doc(alias = "matrix")]
#[doc(alias = "overlap")]
#[must_use]
pub fn ledger<'t, S: Accounts<'t>>(accounts: S) -> Ledger<S::Article, S::Fact, S::Report> {
    let mut reports: HashMap<(S::Fact, S::Article), Vec<(Standing, S::Report)>> = HashMap::new();
    for report in accounts.reports() {
        reports.entry((report.fact, report.article)).or_default().push((standing(&report), report.row));
    }
    let against = against(accounts);
    let articles: Vec<_> = accounts.articles().collect();
    let cell = |fact, article| {
        let of = |fact| reports.get(&(fact, article)).into_iter().flatten();
        // The plainest report decides.
        if let Some(standing) = of(fact).map(|(standing, _)| *standing).min() {
            return LedgerCell { standing, evidence: of(fact).map(|(_, row)| *row).collect() };
        }
        let instead = against.get(&(fact, article));
        let evidence = instead.into_iter().flatten().flat_map(|fact| of(*fact)).map(|(_, row)| *row).collect();
        LedgerCell { standing: if instead.is_some() { Standing::Differing } else { Standing::Silent }, evidence }
    };
    let row = |fact| LedgerRow { fact, cells: articles.iter().map(|article| cell(fact, *article)).collect() };
    Ledger { rows: accounts.facts().map(|stated| row(stated.fact)).collect(), articles }
}

/// The standing that one report comes to.
fn standing<'t, S: Accounts<'t>>(report: &Reported<'t, S>) -> Standing {
    match (report.certainty, &report.attribution) {
        ("denied", _) => Standing::Differing,
        ("hedged", _) => Standing::Hedged,
        (_, Some(_)) => Standing::Attributed,
        (_, None) => Standing::Reported,
    }
}

/// Facts by a fact and an account.
type Instead<F, A> = HashMap<(F, A), Vec<F>>;

/// The facts that an account has instead of a fact: on another side of a contradiction, another value of what can have
/// one value only.
fn against<'t, S: Accounts<'t>>(accounts: S) -> Instead<S::Fact, S::Article> {
    let mut positions: HashMap<_, Vec<_>> = HashMap::new();
    for position in accounts.positions() {
        if let Some(fact) = position.fact {
            positions.entry(position.discrepancy).or_default().push((position.side, position.article, fact));
        }
    }
    let values = accounts.facts().filter_map(|row| Some((row.fact, (row.single?, row.value))));
    let values: HashMap<_, _> = values.collect();
    let exclude = |fact, instead| match (values.get(&fact), values.get(&instead)) {
        (Some((single, value)), Some((same, other))) => single == same && value != other,
        _ => false,
    };
    let mut against = Instead::new();
    for point in accounts.discrepancies().filter(|point| point.kind_word == "contradiction") {
        let positions = positions.get(&point.discrepancy).map_or(&[][..], Vec::as_slice);
        for (side, _, fact) in positions {
            let other_sides = positions.iter().filter(|(other, ..)| other != side);
            for (_, article, instead) in other_sides.filter(|(.., instead)| exclude(*fact, *instead)) {
                let instead_of = against.entry((*fact, *article)).or_default();
                if !instead_of.contains(instead) {
                    instead_of.push(*instead);
                }
            }
        }
    }
    against
}

impl<A: Copy, F: Copy, R> Ledger<A, F, R> {
    /// The facts by the accounts that have them: in most accounts first, then in the order of the accounts.
    ///
    /// ```
    /// use clemency::Article;
    /// use clemency::compare::{Dataset, ledger};
    ///
    /// let sharing = ledger(Dataset).sharing();
    /// assert_eq!(sharing[0].articles, Article::ALL);
    /// ```
    #[must_use]
    pub fn sharing(&self) -> Vec<Sharing<A, F>> {
        let mut by_accounts: BTreeMap<Vec<usize>, Vec<F>> = BTreeMap::new();
        for row in &self.rows {
            by_accounts.entry(having(row)).or_default().push(row.fact);
        }
        let mut sharing: Vec<_> = by_accounts.into_iter().collect();
        sharing.sort_by_key(|(accounts, _)| std::cmp::Reverse(accounts.len()));
        let named = |accounts: Vec<usize>| accounts.into_iter().map(|i| self.articles[i]).collect();
        sharing.into_iter().map(|(accounts, facts)| Sharing { articles: named(accounts), facts }).collect()
    }

    /// What each account alone has, and what it alone leaves out.
    ///
    /// ```
    /// use clemency::compare::{Dataset, ledger};
    ///
    /// for apart in ledger(Dataset).apart() {
    ///     assert!(apart.only.iter().all(|fact| fact.articles() == [apart.article]));
    /// }
    /// ```
    #[must_use]
    pub fn apart(&self) -> Vec<Apart<A, F>> {
        let only = |i: usize| self.rows.iter().filter(move |row| having(row) == [i]).map(|row| row.fact).collect();
        let all_but = |i: usize| (0..self.articles.len()).filter(|other| *other != i).collect::<Vec<_>>();
        let left_out = |i: usize| {
            let others = all_but(i);
            self.rows.iter().filter(|row| !others.is_empty() && having(row) == others).map(|row| row.fact).collect()
        };
        let accounts = self.articles.iter().enumerate();
        accounts.map(|(i, article)| Apart { article: *article, only: only(i), left_out: left_out(i) }).collect()
    }
}

/// Which accounts have a fact, by their places.
fn having<F, R>(row: &LedgerRow<F, R>) -> Vec<usize> {
    row.cells.iter().enumerate().filter(|(_, cell)| cell.standing.has_it()).map(|(i, _)| i).collect()
}
