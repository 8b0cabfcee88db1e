//! What a program pays that depends on the crate: a cold check in CPU seconds, crates compiled, bytes linked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use nix::sys::resource::UsageWho;

use crate::{Measure, cpu_seconds, median};

const PEERS: [&str; 5] = ["webpki-roots", "unicode-ident", "emojis", "iso_currency", "celes"];
/// How often the crate is checked beside each of its peers. Most for the one that the budget names.
const ROUNDS: [usize; 5] = [15, 5, 3, 3, 3];

pub fn measures() -> Vec<Measure> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let own = project(folder.path(), "clemency", &dependency("clemency"), "");
    let mut seconds = Vec::new();
    // Beside one another, so that what else the machine does falls on both.
    let peers = PEERS.iter().zip(ROUNDS).map(|(name, rounds)| {
        let peer = project(folder.path(), name, &dependency(name), "");
        let ratios = (0..rounds).map(|_| {
            seconds.push(check(&own));
            check(&peer) / seconds[seconds.len() - 1]
        });
        (name, median(ratios.collect()), crates(&peer))
    });
    let peers: Vec<_> = peers.collect();
    let check = Measure {
        what: "cold `cargo check` of a dependent, CPU time (crates compiled)",
        ours: format!("{:.2} s ({})", median(seconds), crates(&own)),
        peers: peers
            .iter()
            .map(|(name, ratio, crates)| format!("{name} {ratio:.2} × ({crates})"))
            .collect::<Vec<_>>()
            .join(", "),
        budget: Some(("at most 1.4 × webpki-roots", 1.4 * peers[0].1 >= 1.0)),
    };
    vec![check, features(folder.path()), bytes(folder.path())]
}

/// How many crates each feature brings.
fn features(folder: &Path) -> Measure {
    let features = ["serde", "tables", "compare", "export", "xlsx", "parquet", "sqlite", "cli"].map(|feature| {
        let dependency = dependency("clemency").replace(" }", &format!(", features = [{feature:?}] }}"));
        format!("`{feature}` {}", crates(&project(folder, feature, &dependency, "")))
    });
    Measure {
        what: "crates in the tree of a dependent, clemency among them, by feature",
        ours: "none 1".to_owned(),
        peers: features.join(", "),
        budget: None,
    }
}

fn dependency(name: &str) -> String {
    match name {
        "clemency" => format!("clemency = {{ path = {:?} }}", concat!(env!("CARGO_MANIFEST_DIR"), "/..")),
        other => format!("{other} = \"*\""),
    }
}

fn project(folder: &Path, name: &str, dependency: &str, main: &str) -> PathBuf {
    let project = folder.join(name);
    fs::create_dir_all(project.join("src")).expect("the temporary folder can be written");
    let manifest = format!(
        "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n{dependency}\n\
         [profile.release]\nstrip = true\n[workspace]\n"
    );
    let write = |file: &str, text: &str| fs::write(project.join(file), text).expect("the folder can be written");
    write("Cargo.toml", &manifest);
    write("src/main.rs", &format!("fn main() {{ {main} }}\n"));
    cargo(&project, &["fetch", "--quiet"]);
    project
}

/// Everybody is compiled as from a registry: not incrementally, and without lints.
fn cargo(project: &Path, arguments: &[&str]) -> String {
    let output = Command::new("cargo")
        .args(arguments)
        .current_dir(project)
        .env("CARGO_TARGET_DIR", project.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "--cap-lints allow")
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn crates(project: &Path) -> usize {
    let tree = cargo(project, &["tree", "--offline", "--prefix", "none", "--edges", "normal,build", "--no-dedupe"]);
    let mut names: Vec<&str> = tree.lines().skip(1).collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

/// CPU seconds of a check with nothing compiled before, of cargo and all it starts.
fn check(project: &Path) -> f64 {
    let _ = fs::remove_dir_all(project.join("target"));
    let before = cpu_seconds(UsageWho::RUSAGE_CHILDREN);
    cargo(project, &["check", "--quiet", "--offline"]);
    cpu_seconds(UsageWho::RUSAGE_CHILDREN) - before
}

/// Bytes that a stripped release binary grows by.
fn bytes(folder: &Path) -> Measure {
    let uses = [
        ("nothing", ""),
        ("entities", "for e in clemency::Entity::ALL { println!(\"{}\", e.name()); }"),
        ("everything", EVERYTHING),
    ];
    let sizes = uses.map(|(name, main)| {
        let project = project(folder, name, &dependency("clemency"), main);
        cargo(&project, &["build", "--release", "--quiet", "--offline"]);
        fs::metadata(project.join("target/release/dependent")).expect("it was built").len()
    });
    let kib = |size: u64| (size - sizes[0]).div_ceil(1024);
    Measure {
        what: "a stripped release binary grows by, with `Entity` alone",
        ours: format!("{} KiB", kib(sizes[1])),
        peers: format!("with every table {} KiB", kib(sizes[2])),
        budget: Some(("what is not used is not linked", 4 * kib(sizes[1]) < kib(sizes[2]))),
    }
}

/// A program that uses every table and prints it.
const EVERYTHING: &str = "
    use clemency::*;
    macro_rules! all { ($($Row:ident),+) => { $( for row in $Row::ALL { println!(\"{row:?}\"); } )+ } }
    all!(Segment, Mention, Participant, Reading, Report, Position, Multibyte, Uncovered);
    for row in Article::ALL { println!(\"{row} {} {:?}\", row.title(), row.facts()); }
    for row in Entity::ALL { println!(\"{row} {} {:?} {:?}\", row.name(), row.quotes(), row.mentions()); }
    for row in Event::ALL { println!(\"{row} {} {:?}\", row.label(), row.facts()); }
    for row in Utterance::ALL { println!(\"{row} {} {:?}\", row.gist(), row.readings()); }
    for row in Attribution::ALL { println!(\"{row} {:?} {:?}\", row.cue(), row.quotes()); }
    for row in Quote::ALL { println!(\"{row} {} {:?}\", row.text(), row.readings()); }
    for row in Predicate::ALL { println!(\"{row} {} {:?}\", row.label(), row.facts()); }
    for row in Fact::ALL { println!(\"{row} {} {} {:?}\", row.statement(), row.value(), row.reports()); }
    for row in Discrepancy::ALL { println!(\"{row} {} {:?}\", row.question(), row.positions()); }
";
