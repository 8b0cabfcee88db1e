//! Facts and accounts: which account reports which fact, and how.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::tables::{ReportRow, Tables};

/// How an account stands to a fact.
///
/// The first that holds is taken, in the order in which they stand here: an account that says a thing plainly once
/// says it, however often it hedges elsewhere, and one that reports a fact reports it, even if it takes the other side
/// of a contradiction as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A report says it plainly, in the account's own voice.
    Reported,
    /// A report says it plainly, on somebody's word.
    Attributed,
    /// Reports say it with a hedge, and none plainly.
    Hedged,
    /// All reports deny it; or there is none, and in a contradiction the account takes a side against the fact's and
    /// not the fact's.
    Differing,
    /// Nothing of it.
    Silent,
}

impl Standing {
    /// The name, in lower case.
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
    #[must_use]
    pub const fn has_it(self) -> bool {
        matches!(self, Self::Reported | Self::Attributed | Self::Hedged)
    }
}

/// A fact in one account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LedgerCell<'t> {
    /// How the account stands to it.
    pub standing: Standing,
    /// The reports that show it: of the fact, or where the account differs without denying, of the facts it has instead.
    pub evidence: Vec<&'t ReportRow>,
}

/// A fact in every account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LedgerRow<'t> {
    /// The fact.
    pub fact: &'t str,
    /// One cell an account, in the order of [`Ledger::articles`].
    pub cells: Vec<LedgerCell<'t>>,
}

/// Every fact in every account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ledger<'t> {
    /// The accounts.
    pub articles: Vec<&'t str>,
    /// The facts, in the order of their table.
    pub rows: Vec<LedgerRow<'t>>,
}

/// The facts that exactly these accounts have.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sharing<'t> {
    /// The accounts.
    pub articles: Vec<&'t str>,
    /// The facts.
    pub facts: Vec<&'t str>,
}

/// What sets one account apart from all others.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Apart<'t> {
    /// The account.
    pub article: &'t str,
    /// Facts that it alone has.
    pub only: Vec<&'t str>,
    /// Facts that all others have and it has not.
    pub left_out: Vec<&'t str>,
}

/// Sets every fact against every account.
///
/// ```
/// use clemency::compare::{Standing, ledger};
/// use clemency::tables::Tables;
///
/// let ledger = ledger(Tables::embedded());
/// let row = ledger.rows.iter().find(|row| row.fact == "age-johnson-63").unwrap();
/// let standings: Vec<_> = row.cells.iter().map(|cell| cell.standing).collect();
/// assert_eq!(standings[0], Standing::Reported);
/// assert_eq!(standings[1], Standing::Silent);
/// assert!(row.cells[1].evidence.is_empty());
/// ```
#[must_use]
pub fn ledger(tables: &Tables) -> Ledger<'_> {
    let mut reports: HashMap<(&str, &str), Vec<&ReportRow>> = HashMap::new();
    for row in tables.reports.iter() {
        reports.entry((&row.fact, &row.article)).or_default().push(row);
    }
    let against = against(tables);
    let articles: Vec<_> = tables.articles.iter().map(|row| row.article.as_str()).collect();
    let cell = |fact, article| {
        let of = |fact| reports.get(&(fact, article)).cloned().unwrap_or_default();
        let evidence = of(fact);
        if let Some(standing) = strongest(&evidence) {
            return LedgerCell { standing, evidence };
        }
        match against.get(&(fact, article)) {
            Some(facts) => {
                LedgerCell { standing: Standing::Differing, evidence: facts.iter().flat_map(|fact| of(fact)).collect() }
            }
            None => LedgerCell { standing: Standing::Silent, evidence },
        }
    };
    let facts = tables.facts.iter().map(|row| row.fact.as_str());
    let rows =
        facts.map(|fact| LedgerRow { fact, cells: articles.iter().map(|article| cell(fact, article)).collect() });
    Ledger { rows: rows.collect(), articles }
}

/// The standing that the reports of a fact come to.
fn strongest(reports: &[&ReportRow]) -> Option<Standing> {
    let standing = |report: &&ReportRow| match (report.certainty.as_str(), &report.attribution) {
        ("denied", _) => Standing::Differing,
        ("hedged", _) => Standing::Hedged,
        (_, Some(_)) => Standing::Attributed,
        (_, None) => Standing::Reported,
    };
    reports.iter().map(standing).min()
}

/// The facts that an account has instead of a fact, by the contradictions on whose other sides it stands.
fn against(tables: &Tables) -> HashMap<(&str, &str), BTreeSet<&str>> {
    let kinds = tables.discrepancies.iter().filter(|row| row.kind == "contradiction");
    let mut positions: BTreeMap<&str, Vec<_>> = kinds.map(|row| (row.discrepancy.as_str(), Vec::new())).collect();
    for row in tables.positions.iter() {
        if let (Some(positions), Some(fact)) = (positions.get_mut(row.discrepancy.as_str()), &row.fact) {
            positions.push((row.side, row.article.as_str(), fact.as_str()));
        }
    }
    let mut against: HashMap<_, BTreeSet<_>> = HashMap::new();
    for positions in positions.values() {
        for (side, _, fact) in positions {
            for (other, article, instead) in positions.iter().filter(|(other, ..)| other != side) {
                let on_both = positions.iter().any(|(own, account, _)| own == side && account == article);
                // A fact on which two sides rest speaks for neither against the other.
                let shared = positions.iter().any(|(own, _, same)| own == other && same == fact);
                if !on_both && !shared {
                    against.entry((*fact, *article)).or_default().insert(*instead);
                }
            }
        }
    }
    against
}

impl<'t> Ledger<'t> {
    /// The facts by the accounts that have them: in most accounts first, then in the order of the accounts.
    ///
    /// ```
    /// use clemency::compare::ledger;
    /// use clemency::tables::Tables;
    ///
    /// let sharing = ledger(Tables::embedded()).sharing();
    /// assert_eq!(sharing[0].articles, ["a", "b", "c", "d", "e"]);
    /// ```
    #[must_use]
    pub fn sharing(&self) -> Vec<Sharing<'t>> {
        let mut by_accounts: BTreeMap<Vec<usize>, Vec<&'t str>> = BTreeMap::new();
        for row in &self.rows {
            by_accounts.entry(having(row)).or_default().push(row.fact);
        }
        let mut sharing: Vec<_> = by_accounts.into_iter().collect();
        sharing.sort_by_key(|(accounts, _)| std::cmp::Reverse(accounts.len()));
        let named = |accounts: Vec<usize>| accounts.into_iter().map(|i| self.articles[i]).collect();
        sharing.into_iter().map(|(accounts, facts)| Sharing { articles: named(accounts), facts }).collect()
    }

    /// What each account alone has, and what it alone leaves out.
    #[must_use]
    pub fn apart(&self) -> Vec<Apart<'t>> {
        let only = |i: usize| self.rows.iter().filter(move |row| having(row) == [i]).map(|row| row.fact).collect();
        let all_but = |i: usize| (0..self.articles.len()).filter(|other| *other != i).collect::<Vec<_>>();
        let left_out = |i: usize| {
            let others = all_but(i);
            self.rows.iter().filter(|row| !others.is_empty() && having(row) == others).map(|row| row.fact).collect()
        };
        let accounts = self.articles.iter().enumerate();
        accounts.map(|(i, article)| Apart { article, only: only(i), left_out: left_out(i) }).collect()
    }
}

/// Which accounts have a fact, by their places.
fn having(row: &LedgerRow) -> Vec<usize> {
    row.cells.iter().enumerate().filter(|(_, cell)| cell.standing.has_it()).map(|(i, _)| i).collect()
}
