//! Facts and accounts: which account reports which fact, and how.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::discrepancies::{Reports, reports};
use crate::index::{At, Index};
use crate::tables::{ArticleRow, DiscrepancyRow, FactRow, ReportRow};

/// How an account stands to a fact.
///
/// The first that holds is taken, in the order in which they stand here: an account that says a thing plainly once
/// says it, however often it hedges elsewhere, and one that reports a fact reports it, even if it also has what
/// contradicts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerCell {
    /// How the account stands to it.
    pub standing: Standing,
    /// The reports that show it: of the fact, or where the account differs without denying, of the facts it has instead.
    pub evidence: Vec<At<ReportRow>>,
}

/// A fact in every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// The fact.
    pub fact: At<FactRow>,
    /// One cell an account, in the order of [`Ledger::articles`].
    pub cells: Vec<LedgerCell>,
}

/// Every fact in every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The accounts.
    pub articles: Vec<At<ArticleRow>>,
    /// The facts, in the order of their table.
    pub rows: Vec<LedgerRow>,
}

/// The facts that exactly these accounts have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sharing {
    /// The accounts.
    pub articles: Vec<At<ArticleRow>>,
    /// The facts.
    pub facts: Vec<At<FactRow>>,
}

/// What sets one account apart from all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The account.
    pub article: At<ArticleRow>,
    /// Facts that it alone has.
    pub only: Vec<At<FactRow>>,
    /// Facts that all others have and it has not.
    pub left_out: Vec<At<FactRow>>,
}

/// Sets every fact against every account.
///
/// ```
/// use clemency::Fact;
/// use clemency::compare::{Standing, ledger};
/// use clemency::index::{At, Index};
///
/// let ledger = ledger(Index::embedded());
/// let row = ledger.rows.iter().find(|row| row.fact == At::of(Fact::AgeJohnson63)).unwrap();
/// let standings: Vec<_> = row.cells.iter().map(|cell| cell.standing).collect();
/// assert_eq!(standings[0], Standing::Reported);
/// assert_eq!(standings[1], Standing::Silent);
/// assert!(row.cells[1].evidence.is_empty());
/// ```
#[doc(alias = "matrix")]
#[doc(alias = "overlap")]
#[must_use]
pub fn ledger(index: &Index) -> Ledger {
    let (reports, against) = (reports(index), against(index));
    let row = |fact| LedgerRow { fact, cells: cells(index, fact, &reports, against.get(&fact)) };
    Ledger { articles: index.rows().collect(), rows: index.rows().map(row).collect() }
}

/// A fact in every account.
fn cells(index: &Index, fact: At<FactRow>, reports: &Reports, against: Option<&Instead>) -> Vec<LedgerCell> {
    let silent = LedgerCell { standing: Standing::Silent, evidence: Vec::new() };
    let mut cells = vec![silent; index.tables.articles.len()];
    for &report in index.report_fact.from(fact) {
        if let Some(article) = index.report_article.to(report) {
            let cell = &mut cells[article.place()];
            // The plainest report decides.
            cell.standing = cell.standing.min(standing(index.row(report)));
            cell.evidence.push(report);
        }
    }
    for (article, instead) in against.into_iter().flatten() {
        let cell = &mut cells[article.place()];
        if cell.standing == Standing::Silent {
            cell.standing = Standing::Differing;
            cell.evidence.extend(instead.iter().filter_map(|fact| reports.get(&(*fact, *article))).flatten());
        }
    }
    cells
}

/// The standing that one report comes to.
fn standing(report: &ReportRow) -> Standing {
    match (report.certainty.as_str(), &report.attribution) {
        ("denied", _) => Standing::Differing,
        ("hedged", _) => Standing::Hedged,
        (_, Some(_)) => Standing::Attributed,
        (_, None) => Standing::Reported,
    }
}

/// The facts that accounts have instead of a fact.
type Instead = BTreeMap<At<ArticleRow>, Vec<At<FactRow>>>;

/// The facts that accounts have instead of others: on another side of a contradiction, another value of what can have
/// one value only.
fn against(index: &Index) -> HashMap<At<FactRow>, Instead> {
    let mut against: HashMap<_, Instead> = HashMap::new();
    let mut known = HashSet::new();
    let value = |fact: At<FactRow>| &index.row(fact).value;
    for point in index.rows::<DiscrepancyRow>().filter(|point| index.row(*point).kind == "contradiction") {
        for sides in of_one_value(index, point).into_values() {
            for (side, taken) in &sides {
                let facts: BTreeSet<_> = taken.iter().map(|(fact, _)| *fact).collect();
                let others = sides.iter().filter(|(other, _)| *other != side).flat_map(|(_, taken)| taken);
                for (instead, article) in others {
                    for fact in facts.iter().filter(|fact| value(**fact) != value(*instead)) {
                        if known.insert((*fact, *article, *instead)) {
                            against.entry(*fact).or_default().entry(*article).or_default().push(*instead);
                        }
                    }
                }
            }
        }
    }
    against
}

/// What a fact gives the one value of: a subject, a predicate, and the event that the fact belongs to.
type Single<'t> = (&'t str, &'t str, Option<&'t str>);

/// The facts on each side, with the accounts that take them.
type Sides = BTreeMap<u32, Vec<(At<FactRow>, At<ArticleRow>)>>;

/// The sides of a point, by what their facts give the one value of.
fn of_one_value<'t>(index: &Index<'t>, point: At<DiscrepancyRow>) -> HashMap<Single<'t>, Sides> {
    let mut of: HashMap<_, Sides> = HashMap::new();
    for &at in index.position_discrepancy.from(point) {
        let Some(taken @ (fact, _)) = index.position_fact.to(at).zip(index.position_article.to(at)) else { continue };
        let row = index.row(fact);
        if index.fact_predicate.to(fact).is_some_and(|predicate| index.row(predicate).single_valued == "yes") {
            let single = (row.subject.as_str(), row.predicate.as_str(), row.event.as_deref());
            of.entry(single).or_default().entry(index.row(at).side).or_default().push(taken);
        }
    }
    of
}

impl Ledger {
    /// The facts by the accounts that have them: in most accounts first, then in the order of the accounts.
    ///
    /// ```
    /// use clemency::compare::ledger;
    /// use clemency::index::Index;
    ///
    /// let ledger = ledger(Index::embedded());
    /// assert_eq!(ledger.sharing()[0].articles, ledger.articles);
    /// ```
    #[must_use]
    pub fn sharing(&self) -> Vec<Sharing> {
        let mut by_accounts: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for row in &self.rows {
            by_accounts.entry(self.having(row).collect::<Vec<_>>()).or_default().push(row.fact);
        }
        let mut sharing: Vec<_> =
            by_accounts.into_iter().map(|(articles, facts)| Sharing { articles, facts }).collect();
        sharing.sort_by_key(|sharing| Reverse(sharing.articles.len()));
        sharing
    }

    /// What each account alone has, and what it alone leaves out.
    ///
    /// ```
    /// use clemency::compare::ledger;
    /// use clemency::index::Index;
    ///
    /// let ledger = ledger(Index::embedded());
    /// let alone: usize = ledger.apart().iter().map(|apart| apart.only.len()).sum();
    /// let sharing = ledger.sharing();
    /// let by_one = sharing.iter().filter(|sharing| sharing.articles.len() == 1);
    /// assert_eq!(alone, by_one.map(|sharing| sharing.facts.len()).sum::<usize>());
    /// ```
    #[must_use]
    pub fn apart(&self) -> Vec<Apart> {
        let new = |article: &_| Apart { article: *article, only: Vec::new(), left_out: Vec::new() };
        let mut apart: Vec<_> = self.articles.iter().map(new).collect();
        for row in &self.rows {
            let has = |account: &usize| row.cells[*account].standing.has_it();
            let (having, others): (Vec<_>, Vec<_>) = (0..row.cells.len()).partition(has);
            if let [account] = having[..] {
                apart[account].only.push(row.fact);
            }
            if let ([_, ..], [account]) = (&having[..], &others[..]) {
                apart[*account].left_out.push(row.fact);
            }
        }
        apart
    }

    /// The accounts that have a fact.
    fn having<'l>(&'l self, row: &'l LedgerRow) -> impl Iterator<Item = At<ArticleRow>> {
        self.articles.iter().zip(&row.cells).filter(|(_, cell)| cell.standing.has_it()).map(|(article, _)| *article)
    }
}
