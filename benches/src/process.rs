//! A program as a process of its own: its time and its memory, within limits.

use std::ffi::OsString;
use std::fmt;
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use nix::sys::resource::{Resource, UsageWho, getrusage, setrlimit};
use nix::sys::time::TimeValLike as _;

const SECONDS: u64 = 120;
const GIB: u64 = 4;

/// What a run took: time of the processor, and memory at its peak.
#[derive(Clone, Copy)]
pub struct Cost {
    pub ms: f64,
    pub mib: f64,
}

impl Cost {
    /// The least of two runs: whatever else the machine does only adds.
    pub fn least(self, other: Self) -> Self {
        Self { ms: self.ms.min(other.ms), mib: self.mib.min(other.mib) }
    }
}

/// Why a run has no cost.
pub enum Stopped {
    Time,
    Memory,
    Refused(String),
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time => write!(f, "> {SECONDS} s"),
            Self::Memory => write!(f, "> {GIB} GiB"),
            Self::Refused(_) => f.write_str("refused"),
        }
    }
}

/// The release program: `CLEMENCY_PROGRAM`, or what cargo builds.
pub fn program() -> PathBuf {
    if let Some(program) = std::env::var_os("CLEMENCY_PROGRAM") {
        return program.into();
    }
    // With all features, as the tests of the release build are: what they compile serves both.
    let output = Command::new("cargo")
        .args(["build", "--release", "--locked", "--all-features", "--bin", "clemency", "--message-format", "json"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "the program can be built");
    let messages = output.stdout.split(|byte| *byte == b'\n');
    let messages = messages.filter_map(|line| serde_json::from_slice::<serde_json::Value>(line).ok());
    let mut programs = messages.filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    programs.next_back().expect("cargo names the program")
}

/// A Python with the peers: `CLEMENCY_PYTHON`, or `python3`.
pub fn python() -> OsString {
    std::env::var_os("CLEMENCY_PYTHON").unwrap_or_else(|| "python3".into())
}

/// Runs a command, and prints its microseconds, its KiB and its exit code; 128 and the signal where one ended it. This
/// process has no other child, so what the system counts for its children is that command's.
pub fn one(command: &[&str]) {
    let limit = |resource, most| setrlimit(resource, most, most).expect("a limit can be lowered");
    limit(Resource::RLIMIT_CPU, SECONDS);
    limit(Resource::RLIMIT_AS, GIB << 30);
    let run = Command::new(command[0]).args(&command[1..]).stdout(Stdio::null()).status().expect("the program runs");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts");
    let code = run.code().or(run.signal().map(|signal| 128 + signal)).unwrap_or_default();
    println!("{} {} {code}", (usage.user_time() + usage.system_time()).num_microseconds(), usage.max_rss());
}

/// What a command costs.
pub fn run(command: &[OsString]) -> Result<Cost, Stopped> {
    // A small process in between, as memory counts from what the parent holds when it starts a child.
    let itself = std::env::current_exe().expect("this program has a path");
    let output = Command::new(itself).arg("run").args(command).output().expect("this program runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let told = || String::from_utf8_lossy(&output.stderr).into_owned();
    let [us, kib, code] = text.split_whitespace().collect::<Vec<_>>()[..] else { panic!("{command:?}: {}", told()) };
    let figure = |text: &str| text.parse::<f64>().expect("a figure");
    match code {
        "0" => Ok(Cost { ms: figure(us) / 1e3, mib: figure(kib) / 1024.0 }),
        "134" => Err(Stopped::Memory), // SIGABRT
        "137" => Err(Stopped::Time),   // SIGKILL
        _ => Err(Stopped::Refused(told())),
    }
}
