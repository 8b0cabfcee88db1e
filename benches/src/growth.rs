//! How time and memory of every command grow with its input.
//!
//! Each runs as a process on 1, 10 and 100 times our tables: time is that of the processor, memory the peak. What the
//! program takes to start, to print its version, is taken off both. Ten times the input may then cost twelve times as
//! much. This is judged where the larger of two costs is above 30 ms or 30 MiB, as less is not told from noise; so between
//! 1 and 10 it is only for what is slow. What a limit stops or exits with an error is over its budget.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::process::{Cost, Stopped, run};
use crate::replicate::{Input, Inputs, Mode, SIZES};

const BUDGET: f64 = 12.0;
const NOISE: f64 = 30.0;
/// How often each size is run at first.
const RUNS: [usize; 3] = [5, 3, 1];

const COMMANDS: &[&str] = &[
    "check",
    "",
    "list quotes",
    "list quotes --format csv",
    "list quotes --article a",
    "list quotes --speaker kim-kardashian",
    "list facts --article a",
    "show kim-kardashian",
    "show a",
    "show about-politics",
    "discrepancies --format csv",
    "timeline",
    "describe kim-kardashian",
    "compare some-people-think",
    "export csv",
    "export json",
    "export jsonl",
    "export annotation",
    "export parquet",
    "export sqlite",
    "export xlsx",
    "export zip",
];
/// What is of every fact in every account, or of every two accounts. In one directory of many stories it grows with the
/// square of them, which is why a corpus has a directory for each.
const BY_ACCOUNTS: &[&str] = &["ledger", "ledger --format csv", "ledger --format json", "discrepancies", "voices"];
const WITH_TEXTS: &[&str] = &["verify", "export brat", "export conll"];

const OF_A_CORPUS: &[&str] =
    &["check", "list quotes", "list facts --format csv", "show kim-kardashian", "export csv", "export parquet"];

/// A page of tables, and what is over its budget.
pub fn page(program: &Path, inputs: &Inputs) -> (String, Vec<String>) {
    let bench = Bench { program, inputs };
    let start = bench.least(5, "--version", None).unwrap_or_else(|_| panic!("{} starts", program.display()));
    let (mut page, mut over) = (String::new(), Vec::new());
    for (mode, of, commands) in [
        (Mode::Stories, "stories of five accounts in one directory", &[COMMANDS, WITH_TEXTS][..]),
        (Mode::Long, "times the words in each of five accounts", &[COMMANDS, BY_ACCOUNTS, WITH_TEXTS]),
        (Mode::Corpus, "directories of our tables in one", &[OF_A_CORPUS, BY_ACCOUNTS]),
    ] {
        let [one, ten, hundred] = SIZES;
        let _ = writeln!(
            page,
            "| {of} | {one} | {ten} | {hundred} | {ten} → {hundred} | MiB at {hundred} | {ten} → {hundred} |"
        );
        page += "|---|---:|---:|---:|---:|---:|---:|\n";
        for command in commands.iter().copied().flatten() {
            if WITH_TEXTS.contains(command) && inputs.of(mode)[0].texts.is_none() {
                let _ = writeln!(page, "| `{command}` | left out: needs the texts, `CLEMENCY_ARTICLES` | | | | | |");
                continue;
            }
            let growth = bench.growth(mode, command, start);
            let name = if command.is_empty() { "clemency" } else { command };
            let _ = writeln!(page, "| `{name}` | {} |", growth.cells().join(" | "));
            over.extend(growth.over().iter().map(|what| format!("`{name}`, {of}: {what}")));
        }
        page += "\n";
    }
    page.pop();
    (page, over)
}

struct Bench<'b> {
    program: &'b Path,
    inputs: &'b Inputs,
}

impl Bench<'_> {
    fn growth(&self, mode: Mode, command: &str, start: Cost) -> Growth {
        let mut growth = Growth { start, costs: Vec::new() };
        for (size, runs) in RUNS.into_iter().enumerate() {
            growth.costs.push(self.least(runs, command, Some(&self.inputs.of(mode)[size])));
            if growth.costs[size].is_err() {
                return growth; // what is larger would be stopped, too
            }
        }
        // What is over by little can be the doing of whatever else the machine does; nothing is over by half for that.
        for _ in 0..2 {
            let most = growth.factors().into_iter().flatten().flatten().fold(0.0, f64::max);
            if most <= BUDGET || most > 1.5 * BUDGET {
                break;
            }
            for (size, cost) in growth.costs.iter_mut().enumerate() {
                let again = self.least(1, command, Some(&self.inputs.of(mode)[size]));
                if let (Ok(cost), Ok(again)) = (cost, again) {
                    *cost = cost.least(again);
                }
            }
        }
        growth
    }

    fn least(&self, runs: usize, command: &str, input: Option<&Input>) -> Result<Cost, Stopped> {
        let out = self.inputs.out();
        let mut line: Vec<OsString> = vec![self.program.into()];
        line.extend(command.split_whitespace().map(OsString::from));
        if let Some(input) = input {
            line.extend(["--data".into(), input.dir.clone().into()]);
            if let Some(texts) = input.texts.as_ref().filter(|_| WITH_TEXTS.contains(&command)) {
                line.extend(["--articles".into(), texts.into()]);
            }
        }
        if command.starts_with("export") {
            line.extend(["--out".into(), out.clone().into()]);
        }
        let once = || {
            let cost = run(&line);
            let _ = fs::remove_dir_all(&out);
            cost
        };
        (1..runs).try_fold(once()?, |least, _| Ok(least.least(once()?)))
    }
}

struct Growth {
    start: Cost,
    /// By size, up to the first that was stopped.
    costs: Vec<Result<Cost, Stopped>>,
}

impl Growth {
    /// From each size to the next how many times as much time and memory it takes, where that can be told.
    fn factors(&self) -> Vec<[Option<f64>; 2]> {
        let factor = |less: f64, more: f64, start: f64| {
            let (less, more) = (less - start, more - start);
            (more > NOISE).then(|| more / less.max(1.0))
        };
        let factors = self.costs.windows(2).map(|pair| match pair {
            [Ok(less), Ok(more)] => {
                [factor(less.ms, more.ms, self.start.ms), factor(less.mib, more.mib, self.start.mib)]
            }
            _ => [None, None],
        });
        factors.collect()
    }

    fn cells(&self) -> [String; 6] {
        let none = || "–".to_owned();
        let time = |size: usize| match self.costs.get(size) {
            Some(Ok(cost)) => time(cost.ms),
            Some(Err(stopped)) => stopped.to_string(),
            None => none(),
        };
        let last = self.factors().get(1).copied().unwrap_or_default();
        let [slower, larger] = last.map(|factor| factor.map_or_else(none, |factor| format!("{factor:.1} ×")));
        let mib =
            self.costs.get(2).and_then(|cost| cost.as_ref().ok()).map_or_else(none, |cost| format!("{:.0}", cost.mib));
        [time(0), time(1), time(2), slower, mib, larger]
    }

    fn over(&self) -> Vec<String> {
        let stopped = self.costs.iter().zip(SIZES).filter_map(|(cost, size)| match cost {
            Ok(_) => None,
            Err(Stopped::Refused(why)) => Some(format!("refused at {size}: {}", why.trim())),
            Err(stopped) => Some(format!("stopped at {size}: {stopped}")),
        });
        let factors = self.factors().into_iter().zip(SIZES.windows(2)).flat_map(|(factors, sizes)| {
            let over = factors.into_iter().zip(["time", "memory"]).filter_map(|(factor, what)| {
                factor.filter(|factor| *factor > BUDGET).map(|factor| format!("{factor:.1} × the {what}"))
            });
            over.map(|over| format!("{} → {}: {over}", sizes[0], sizes[1])).collect::<Vec<_>>()
        });
        stopped.chain(factors).collect()
    }
}

/// A time for people.
pub fn time(ms: f64) -> String {
    if ms < 1000.0 { format!("{ms:.0} ms") } else { format!("{:.2} s", ms / 1e3) }
}
