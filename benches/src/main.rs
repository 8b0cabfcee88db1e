//! What the crate costs, against its peers, and how that grows, in one run: `cargo run --release` in this folder prints
//! both tables, and `cargo run --release -- write` writes them into README.md and docs/trust.md. It fails where a budget is
//! not kept.
//!
//! Needs `valgrind` for instruction counts, the registry for the peers that a dependent could have instead, a Python with
//! those of the exports and of `check` (`CLEMENCY_PYTHON`, or `python3`; .ci/requirements.txt names them), and for the
//! commands that read the texts their directory, `CLEMENCY_ARTICLES`.

mod cold;
mod count;
mod depend;
mod export;
mod growth;
mod lookup;
mod process;
mod read;
mod readings;
mod replicate;

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

/// One line of the table.
#[derive(Clone)]
pub struct Measure {
    what: &'static str,
    ours: String,
    peers: String,
    /// What was promised, and whether it is kept.
    budget: Option<(&'static str, bool)>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["cold", contender] => cold::one(contender),
        ["count", operation, times] => count::one(operation, times.parse().expect("a number of times")),
        ["run", ref command @ ..] => process::one(command),
        [] => return report(false),
        ["write"] => return report(true),
        _ => panic!("`write`, or nothing"),
    }
    ExitCode::SUCCESS
}

fn report(write: bool) -> ExitCode {
    let (program, inputs) = (process::program(), replicate::Inputs::new());
    let groups = [cold::measures, count::measures, lookup::measures, read::measures, readings::measures];
    let mut measures: Vec<Measure> = groups.into_iter().flat_map(settled).collect();
    measures.extend(export::measures(&program, &inputs));
    measures.extend(settled(depend::measures));
    let mut table = "| | clemency | peers in the same run | promised |\n|---|---|---|---|\n".to_owned();
    for Measure { what, ours, peers, budget } in &measures {
        let promised = budget.map(|(promised, _)| promised).unwrap_or_default();
        let _ = writeln!(table, "| {what} | {ours} | {peers} | {promised} |");
    }
    let (grown, grown_over) = growth::page(&program, &inputs);
    print!("{table}\n{grown}");
    if write {
        between("README.md", "measured", &table);
        between("docs/trust.md", "grown", &grown);
    }
    let broken = measures.iter().filter(|measure| measure.budget.is_some_and(|(_, kept)| !kept));
    let over: Vec<_> = broken.map(|measure| measure.what.to_owned()).chain(grown_over).collect();
    for what in &over {
        eprintln!("over budget: {what}");
    }
    if over.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes a text between the marks of a file.
fn between(file: &str, mark: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let old = std::fs::read_to_string(&file).expect("the file can be read");
    let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let start = old.find(&open).expect("the file has the mark") + open.len();
    let end = old.find(&close).expect("the file has the closing mark");
    std::fs::write(file, format!("{}\n{text}\n{}", &old[..start], &old[end..])).expect("the file can be written");
}

/// What is over its budget is measured again: a budget is broken where it is three times in a row. One time can be the
/// doing of whatever else the machine does.
fn settled(measures: impl Fn() -> Vec<Measure>) -> Vec<Measure> {
    let kept = |all: &[Measure]| all.iter().all(|measure| measure.budget.is_none_or(|(_, kept)| kept));
    let mut tries = (0..3).map(|_| measures());
    let first = tries.next().expect("three tries");
    if kept(&first) { first } else { tries.find(|all| kept(all)).unwrap_or(first) }
}

/// The middle of some figures.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// The CPU time of this process, or of those it has started and waited for.
///
/// # Panics
/// Where the system does not count it.
#[must_use]
pub fn cpu_seconds(of: UsageWho) -> f64 {
    let usage = getrusage(of).expect("the system counts");
    let time = Duration::from_micros((usage.user_time() + usage.system_time()).num_microseconds().unsigned_abs());
    time.as_secs_f64()
}
