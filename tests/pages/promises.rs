//! Every promise of `docs/trust.md` names the script that keeps it, and that script has the step it names.
#![cfg(feature = "tables")]

use std::collections::BTreeSet;

use crate::common;

fn text(file: &str) -> String {
    std::fs::read_to_string(common::file(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The steps of a script, up to what the shell puts into their names.
fn steps(script: &str) -> BTreeSet<&str> {
    let names = script.lines().filter_map(|line| line.strip_prefix("step ")?.strip_prefix(['\'', '"']));
    names.map(|name| name.split(['\'', '"']).next().unwrap_or(name).split(": $").next().unwrap_or(name)).collect()
}

/// The promises of the page: each with its script and its step.
fn promises(page: &str) -> Vec<[&str; 3]> {
    let (_, table) = page.split_once("<!-- promises -->").expect("the page lists its promises");
    let (table, _) = table.split_once("<!-- /promises -->").expect("the list ends");
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(2);
    let cells = rows.map(|row| row.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    cells.map(|cells| cells.try_into().expect("a promise, a script and a step")).collect()
}

/// What is wrong with the list of a page, held to the two scripts.
fn wrong(page: &str, run: &str, deep: &str) -> Vec<String> {
    let promises = promises(page);
    let mut wrong = Vec::new();
    for [promise, script, step] in &promises {
        let steps = match *script {
            "`.ci/run`" => steps(run),
            "`.ci/deep`" => steps(deep),
            _ => BTreeSet::new(),
        };
        if !steps.contains(step) {
            wrong.push(format!("{promise}: {script} has no step `{step}`"));
        }
    }
    for heading in page.lines().filter_map(|line| line.strip_prefix("## ")) {
        if !promises.iter().any(|[promise, ..]| promise.split(':').next() == Some(heading)) {
            wrong.push(format!("no script is said to keep: {heading}"));
        }
    }
    let named: BTreeSet<_> =
        promises.iter().filter(|[_, script, _]| *script == "`.ci/deep`").map(|row| row[2]).collect();
    wrong.extend(steps(deep).difference(&named).map(|step| format!("the step `{step}` keeps no promise")));
    wrong
}

#[test]
fn every_promise_names_the_script_and_the_step_that_keep_it() {
    assert_eq!(wrong(&text("docs/trust.md"), &text(".ci/run"), &text(".ci/deep")), [""; 0]);
}

#[test]
fn a_promise_without_its_step_is_told() {
    let (page, run, deep) = (text("docs/trust.md"), text(".ci/run"), text(".ci/deep"));
    for [promise, script, step] in promises(&page) {
        let (run, deep) = (run.replace(step, "gone"), deep.replace(step, "gone"));
        let told = wrong(&page, &run, &deep);
        assert!(told.contains(&format!("{promise}: {script} has no step `{step}`")), "{told:?}");
    }
    let told = wrong(&page.replace("## Parsers take any input", "## Parsers take anything"), &run, &deep);
    assert_eq!(told, ["no script is said to keep: Parsers take anything"]);
    let told = wrong(&page, &run, &format!("{deep}\nstep 'of no use'\n"));
    assert_eq!(told, ["the step `of no use` keeps no promise"]);
}
