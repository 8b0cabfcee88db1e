//! The score: how many mutants there are, and what became of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clemency::tables::Tables;

use super::Outcome;
use super::expected::Expected;

/// What became of some mutants.
#[derive(Default)]
struct Tally {
    mutants: usize,
    refused: usize,
    told: usize,
    with_texts: usize,
    judged: usize,
    alive: usize,
    rules: BTreeMap<&'static str, usize>,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome) {
        self.mutants += 1;
        match (&outcome.broken, outcome.expected) {
            (None, _) => self.refused += 1,
            (Some(broken), _) if !broken.is_empty() => {
                self.told += 1;
                *self.rules.entry(outcome.telling().unwrap_or("another")).or_default() += 1;
            }
            (_, Expected::Measured(_)) => self.with_texts += 1,
            (_, Expected::Judged(_)) => self.judged += 1,
            _ => self.alive += 1,
        }
    }

    fn cells(&self) -> String {
        format!(
            "{} | {} | {} | {} | {} | {}",
            self.mutants, self.refused, self.told, self.with_texts, self.judged, self.alive
        )
    }

    /// The rules by the number of mutants that each told of, the first so many.
    fn rules(&self, most: usize) -> String {
        let mut rules: Vec<_> = self.rules.iter().collect();
        rules.sort_by_key(|(code, count)| (std::cmp::Reverse(**count), **code));
        let shown: Vec<_> = rules.iter().take(most).map(|(code, count)| format!("`{code}` {count}")).collect();
        let others: usize = rules.iter().skip(most).map(|(_, count)| **count).sum();
        if others == 0 { shown.join(", ") } else { format!("{}, others {others}", shown.join(", ")) }
    }
}

const HEAD: &str =
    "mutants | refused by the reader | told by a rule | told with the texts | other sound tables | alive";
const RULE: &str = "---:|---:|---:|---:|---:|---:";

fn by<'o, K: Ord>(outcomes: &'o [Outcome], key: impl Fn(&'o Outcome) -> K) -> BTreeMap<K, Tally> {
    let mut tallies: BTreeMap<K, Tally> = BTreeMap::new();
    for outcome in outcomes {
        tallies.entry(key(outcome)).or_default().add(outcome);
    }
    tallies
}

/// The score by table, and by slip.
pub(crate) fn summary(outcomes: &[Outcome]) -> String {
    let mut page = format!("| table | {HEAD} | rules that tell of most |\n|---|{RULE}|---|\n");
    let tables = by(outcomes, |outcome| outcome.mutant.table());
    for schema in Tables::schemas() {
        if let Some(tally) = tables.get(schema.name) {
            let _ = writeln!(page, "| `{}` | {} | {} |", schema.name, tally.cells(), tally.rules(4));
        }
    }
    for (name, tally) in by(outcomes, |_| "all") {
        let _ = writeln!(page, "| {name} | {} | |", tally.cells());
    }
    let _ = write!(page, "\n| slip | {HEAD} | rules that tell of most |\n|---|{RULE}|---|\n");
    for (operator, tally) in by(outcomes, |outcome| outcome.mutant.operator) {
        let _ = writeln!(page, "| {operator} | {} | {} |", tally.cells(), tally.rules(4));
    }
    let _ = write!(page, "\n| other sound tables, and why no rule can know | mutants |\n|---|---:|\n");
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.survives()) {
        if let Expected::Judged(why) = outcome.expected {
            *reasons.entry(why).or_default() += 1;
        }
    }
    for (why, count) in reasons {
        let _ = writeln!(page, "| {why} | {count} |");
    }
    page
}

/// Which rule is meant for which slip in which column, and the score.
pub(crate) fn detail(outcomes: &[Outcome]) -> String {
    let mut page = format!("| slip | in | meant | {HEAD} | rules that tell |\n|---|---|---|{RULE}|---|\n");
    let meant = |outcome: &Outcome| match outcome.expected {
        Expected::Refusal => "the reader refuses it".to_owned(),
        Expected::Rule(codes) => codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(" or "),
        Expected::Measured(codes) => {
            format!(
                "any rule; with the texts {}",
                codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(" or ")
            )
        }
        Expected::Judged(_) => "any rule, or none".to_owned(),
    };
    let lines = by(outcomes, |outcome| {
        let kind = outcome.mutant.kind().map_or("row", super::kinds::Kind::name);
        (outcome.mutant.operator, kind, meant(outcome))
    });
    for ((operator, kind, meant), tally) in lines {
        let _ = writeln!(page, "| {operator} | {kind} | {meant} | {} | {} |", tally.cells(), tally.rules(5));
    }
    page
}

/// How many mutants of each table there are of each slip.
pub(crate) fn matrix(outcomes: &[Outcome]) -> String {
    let counts = by(outcomes, |outcome| (outcome.mutant.operator, outcome.mutant.table()));
    let operators = by(outcomes, |outcome| outcome.mutant.operator);
    let tables: Vec<_> = Tables::schemas().iter().map(|schema| schema.name).collect();
    let mut page = format!("| slip | {} |\n|---|{}\n", tables.join(" | "), "---:|".repeat(tables.len()));
    for operator in operators.keys() {
        let cells: Vec<_> = tables
            .iter()
            .map(|table| counts.get(&(operator, *table)).map_or_else(String::new, |tally| tally.mutants.to_string()))
            .collect();
        let _ = writeln!(page, "| {operator} | {} |", cells.join(" | "));
    }
    page
}
