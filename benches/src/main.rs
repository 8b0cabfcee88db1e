//! What the crate costs, against its peers, in one run: `cargo run --release` in this folder prints the table, and
//! `cargo run --release -- ../README.md` writes it there. It fails where a budget is not kept.
//!
//! Needs `valgrind` for instruction counts, the registry for the peers that a dependent could have instead, and for
//! exports a Python with pandas, `DuckDB`, openpyxl and pyarrow: `CLEMENCY_PYTHON`, or `python3`.

mod cold;
mod count;
mod depend;
mod export;
mod lookup;
mod read;
mod readings;

use std::fmt::Write as _;
use std::process::ExitCode;

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
        [] => return report(None),
        [file] => return report(Some(file)),
        _ => panic!("one file to write the table into, or nothing"),
    }
    ExitCode::SUCCESS
}

fn report(file: Option<&str>) -> ExitCode {
    let groups = [
        cold::measures,
        count::measures,
        lookup::measures,
        read::measures,
        readings::measures,
        export::measures,
        depend::measures,
    ];
    let measures: Vec<Measure> = groups.into_iter().flat_map(settled).collect();
    let mut table = "| | clemency | peers in the same run | promised |\n|---|---|---|---|\n".to_owned();
    for Measure { what, ours, peers, budget } in &measures {
        let promised = budget.map(|(promised, _)| promised).unwrap_or_default();
        let _ = writeln!(table, "| {what} | {ours} | {peers} | {promised} |");
    }
    print!("{table}");
    if let Some(file) = file {
        let old = std::fs::read_to_string(file).expect("the file can be read");
        let (open, close) = ("<!-- measured -->\n", "<!-- /measured -->");
        let start = old.find(open).expect("the file has the mark") + open.len();
        let end = old.find(close).expect("the file has the closing mark");
        std::fs::write(file, format!("{}\n{table}\n{}", &old[..start], &old[end..])).expect("the file can be written");
    }
    let broken: Vec<_> = measures.iter().filter(|measure| measure.budget.is_some_and(|(_, kept)| !kept)).collect();
    for Measure { what, .. } in &broken {
        eprintln!("over budget: {what}");
    }
    if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is over its budget is measured again: a budget is broken where it is three times in a row. One time can be the
/// doing of whatever else the machine does.
fn settled(measures: fn() -> Vec<Measure>) -> Vec<Measure> {
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
