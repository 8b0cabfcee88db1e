//! Every slip of the hand that can be made in the sound tables is told by the rule that is meant for it.
#![cfg(feature = "tables")]

#[path = "../common/mod.rs"]
mod common;
mod expected;
mod kinds;
mod mutant;
mod operators;
mod score;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;

use expected::{Expected, expected};
use mutant::{Made, Mutant, SHEETS, asked, broken, broken_with, mutants};

/// A mutant, what is expected of it, and the rules it breaks; `None` where the reader refuses it.
struct Outcome {
    mutant: Mutant,
    expected: Expected,
    broken: Option<BTreeSet<&'static str>>,
    /// The rules it breaks with the texts at hand, where it is looked for there.
    with_texts: Option<BTreeSet<&'static str>>,
}

impl Outcome {
    /// Whether the tables alone are as sound as before.
    fn survives(&self) -> bool {
        self.broken.as_ref().is_some_and(BTreeSet::is_empty)
    }

    /// The rule that tells of the mutant: the one that is meant, or else the first.
    fn telling(&self) -> Option<&'static str> {
        let broken = self.broken.as_ref()?;
        let meant = match self.expected {
            Expected::Rule(codes) | Expected::Measured(codes) => codes,
            _ => &[],
        };
        meant.iter().find(|code| broken.contains(*code)).or_else(|| broken.first()).copied()
    }

    /// Whether what is expected has come true, as far as the tables alone can show it.
    fn met(&self) -> bool {
        match (self.expected, &self.broken) {
            (Expected::Rule(codes), Some(broken)) => codes.iter().any(|code| broken.contains(code)),
            (Expected::Refusal, Some(_)) => false,
            _ => true,
        }
    }
}

/// What a look at every mutant tells, in the order of the tables.
fn each<T: Send>(look: impl Fn(&Made) -> T + Sync) -> Vec<T> {
    let (next, told) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || {
        while let Some((table, sheet)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, SHEETS.get(i)?)))
        {
            let mut here = Vec::new();
            mutants(table, sheet, &mut |made| here.push(look(&made)));
            told.lock().unwrap_or_else(PoisonError::into_inner).insert(table, here);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    told.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().flatten().collect()
}

static OUTCOMES: LazyLock<Vec<Outcome>> = LazyLock::new(|| {
    let articles = std::env::var_os("CLEMENCY_ARTICLES").map(|_| common::articles());
    each(|made| {
        let (expected, broken) = (expected(&made.mutant), broken(made));
        let unseen = matches!(expected, Expected::Measured(_)) && broken.as_ref().is_some_and(BTreeSet::is_empty);
        let with_texts = articles.as_deref().filter(|_| unseen).map(|articles| broken_with(made, articles));
        Outcome { mutant: made.mutant, expected, broken, with_texts }
    })
});

#[test]
#[cfg_attr(debug_assertions, ignore = "takes minutes without optimisation; run it with --release")]
fn every_mutant_is_told_by_the_rule_meant_for_it() {
    let missed: Vec<_> = OUTCOMES
        .iter()
        .filter(|outcome| !outcome.met())
        .map(|outcome| format!("{} broke {:?}", outcome.mutant, outcome.broken))
        .collect();
    assert!(missed.is_empty(), "{} mutants were not told by the rule meant:\n{}", missed.len(), missed.join("\n"));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "takes minutes without optimisation; run it with --release")]
fn the_score_is_the_one_the_documentation_states() {
    if asked().is_some() {
        println!("{}", score::summary(&OUTCOMES));
        return;
    }
    common::all_generated(&[
        ("docs/trust.md", "mutants", &score::summary(&OUTCOMES)),
        ("docs/mutants.md", "expected", &score::detail(&OUTCOMES)),
        ("docs/mutants.md", "matrix", &score::matrix(&OUTCOMES)),
    ]);
}

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn with_the_texts_every_mutant_of_what_is_measured_is_told() {
    let _ = common::articles();
    let measured = OUTCOMES.iter().filter(|outcome| outcome.survives()).filter_map(|outcome| match outcome.expected {
        Expected::Measured(codes) => Some((outcome.mutant, codes, outcome.with_texts.clone().unwrap_or_default())),
        _ => None,
    });
    let (mut missed, mut told) = (Vec::new(), BTreeMap::<_, usize>::new());
    for (mutant, codes, broken) in measured {
        match codes.iter().find(|code| broken.contains(*code)) {
            Some(rule) => *told.entry((mutant.kind().map_or("row", kinds::Kind::name), rule)).or_default() += 1,
            None => missed.push(format!("{mutant} broke {broken:?}")),
        }
    }
    assert!(missed.is_empty(), "{} mutants were not told:\n{}", missed.len(), missed.join("\n"));
    if asked().is_none() {
        let mut page = String::from("| changed | rule that tells, with the texts | mutants |\n|---|---|---:|\n");
        for ((kind, rule), count) in told {
            let _ = writeln!(page, "| {kind} | `{rule}` | {count} |");
        }
        common::generated("docs/trust.md", "mutants with the texts", &page);
    }
}
