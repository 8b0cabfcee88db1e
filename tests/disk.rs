//! What a disk, a system or another program can do to files: afterwards each is whole, the old one or the new one.
#![cfg(all(feature = "tables", unix))]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use clemency::tables::{Fault, FaultKind, Holds, Table, Tables, UncoveredRow};
use common::edit;

/// Other tables than the embedded ones, in every file that has rows: the same, and the first row of each again.
fn others() -> Tables {
    let mut tables = Tables::embedded().clone();
    macro_rules! again {
        ($($table:ident),+) => { $(edit(&mut tables.$table, |rows| rows.extend(rows.first().cloned()));)+ };
    }
    again!(articles, multibyte, segments, entities, mentions, events, participants, utterances, attributions, quotes);
    again!(readings, predicates, facts, reports, discrepancies, positions, uncovered);
    tables
}

/// The directory that a child process of a test works in.
const CHILD: &str = "CLEMENCY_TEST_CHILD";

/// What a child process does: this test program, started again for one of the tests that are ignored.
#[test]
#[ignore = "what a child process does, for the tests below"]
fn child_writes_for_ever() {
    let dir = PathBuf::from(std::env::var_os(CHILD).expect("a parent started this"));
    let versions = [others(), Tables::embedded().clone()];
    for tables in versions.iter().cycle() {
        tables.write(&dir).expect("nothing is in the way");
    }
}

#[test]
#[ignore = "what a child process does, for the tests below"]
fn child_writes_once() {
    let dir = PathBuf::from(std::env::var_os(CHILD).expect("a parent started this"));
    if let Err(error) = others().write(dir) {
        println!("refused: {error}");
    }
}

/// Runs a test of this program as a child, after words of a shell that set its stage; `$0` is the program.
fn child(stage: &str, program: &Path, test: &str, dir: &Path) -> Output {
    Command::new("sh")
        .args(["-c", &format!("{stage} \"$0\" --exact {test} --ignored --nocapture")])
        .arg(program)
        .env(CHILD, dir)
        .output()
        .expect("the shell starts")
}

/// Runs a test of this program as a child, and kills it after some milliseconds, if it has not ended by then.
fn killed(test: &str, dir: &Path, after: u64) {
    let mut child = Command::new(this_program())
        .args(["--exact", test, "--ignored"])
        .env(CHILD, dir)
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("the program starts again");
    thread::sleep(Duration::from_millis(after));
    child.kill().expect("the child is ours");
    child.wait().expect("the child has ended");
}

/// Permissions do not hold root back: then a child is nobody, and its program has to be where nobody can run it.
fn as_nobody() -> &'static str {
    let root = fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    if root { "exec setpriv --reuid=65534 --regid=65534 --clear-groups --" } else { "exec" }
}

fn this_program() -> PathBuf {
    std::env::current_exe().expect("the program knows where it is")
}

/// Every file of a directory with what it holds, temporary ones aside.
fn files(dir: &Path) -> Vec<(String, String)> {
    let names = Tables::schemas().iter().map(|schema| schema.file);
    names.map(|name| (name.to_owned(), fs::read_to_string(dir.join(name)).unwrap_or_default())).collect()
}

fn temporary(dir: &Path) -> usize {
    let entries = fs::read_dir(dir).expect("the directory is there").flatten();
    entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(".clemency-")).count()
}

fn written(name: &str) -> PathBuf {
    let dir = common::scratch(name);
    Tables::embedded().write(&dir).expect("the build directory can be written");
    dir
}

#[test]
fn killed_in_the_middle_of_a_write_leaves_every_file_the_old_one_or_the_new_one() {
    let dir = written("killed");
    let [old, new] = [Tables::embedded(), &others()].map(|tables| {
        tables.sheets().iter().map(|sheet| (sheet.schema.file.to_owned(), sheet.to_csv())).collect::<Vec<_>>()
    });
    let mut seen = BTreeSet::new();
    for kill in 0..40 {
        killed("child_writes_for_ever", &dir, 40 + 7 * kill);
        for ((found, old), new) in files(&dir).iter().zip(&old).zip(&new) {
            assert!(found == old || found == new, "{} is neither the old file nor the new one", found.0);
            seen.insert(found == old);
        }
    }
    assert_eq!(seen.len(), 2, "no kill fell after a write of the other tables");
}

#[test]
fn a_file_that_cannot_grow_is_named_and_the_old_ones_are_as_they_were() {
    let dir = written("full");
    let before = files(&dir);
    // What a full disk does to a write, without a disk: no file may have more than eight blocks.
    let output = child("trap '' XFSZ; ulimit -f 8; exec", &this_program(), "child_writes_once", &dir);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("refused: ") && said.contains(".csv: "), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(files(&dir), before);
    assert_eq!(temporary(&dir), 0, "a temporary file was left");
}

#[test]
fn directories_made_for_files_that_cannot_be_written_are_not_left() {
    let place = common::scratch("full-above");
    let output = child("trap '' XFSZ; ulimit -f 8; exec", &this_program(), "child_writes_once", &place.join("a/b"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("refused: "), "{said}");
    assert!(!place.join("a").exists(), "a directory was left");
}

#[test]
fn more_files_are_written_than_may_be_open_at_once() {
    let dir = common::scratch("few-open");
    assert!(Tables::schemas().len() > 12);
    let output = child("ulimit -n 12; exec", &this_program(), "child_writes_once", &dir);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && !said.contains("refused"), "{said}");
    assert_eq!(Tables::read(&dir).expect("what was written can be read"), others());
}

#[test]
#[ignore = "mounts a file system, so it needs root"]
fn a_full_disk_is_named_and_the_old_files_are_as_they_were() {
    let dir = common::scratch("mounted");
    let mount = "size=384k,mode=755";
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", mount, "none"]).arg(&dir).status();
    assert!(mounted.is_ok_and(|status| status.success()), "a file system could not be mounted");
    let told = (Tables::embedded().write(&dir), files(&dir), others().write(&dir), files(&dir), temporary(&dir));
    let freed = Command::new("umount").arg(&dir).status();
    let (first, before, second, after, temporary) = told;
    first.expect("there is room for the tables once");
    let error = second.expect_err("there is no room for the tables twice");
    assert_eq!(error.source.kind(), std::io::ErrorKind::StorageFull, "{error}");
    assert!(before == after && temporary == 0);
    assert!(freed.is_ok_and(|status| status.success()));
}

#[test]
fn a_directory_without_permission_is_named_and_left_as_it_was() {
    let place = tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o755)).tempdir();
    let place = place.expect("there is a directory for temporary files");
    let (dir, program) = (place.path().join("data"), place.path().join("program"));
    fs::copy(this_program(), &program).expect("the program can be copied");
    Tables::embedded().write(&dir).expect("the directory can be written");
    let before = files(&dir);
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o555)).expect("the directory is ours");
    let output = child(as_nobody(), &program, "child_writes_once", &dir);
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o755)).expect("the directory is ours");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("refused: ") && said.contains("denied"), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(files(&dir), before);
}

#[test]
fn a_link_to_nothing_becomes_the_file() {
    let dir = common::scratch("dangling");
    symlink(dir.join("nowhere"), dir.join("facts.csv")).expect("the build directory can hold a link");
    Tables::embedded().write(&dir).expect("the build directory can be written");
    assert_eq!(&Tables::read(&dir).expect("what was written can be read"), Tables::embedded());
}

#[test]
fn what_is_no_file_is_not_written_over() {
    let dir = common::scratch("no-file");
    let pipe = dir.join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success()));
    symlink(&pipe, dir.join("facts.csv")).expect("the build directory can hold a link");
    let error = Tables::embedded().write(&dir).expect_err("a pipe is no file");
    assert!(error.path.ends_with("pipe"), "{error}");
    assert!(!fs::metadata(&pipe).expect("the pipe is there").is_file());
    assert!(!dir.join("articles.csv").exists() && temporary(&dir) == 0);
}

#[test]
fn what_is_no_file_is_named_and_not_opened() {
    // A socket has a short path.
    let place = tempfile::tempdir().expect("there is a directory for temporary files");
    let at = |name: &str| place.path().join(name);
    assert!(Command::new("mkfifo").arg(at("pipe")).status().is_ok_and(|status| status.success()));
    let _socket = UnixListener::bind(at("socket")).expect("a socket can be made");
    let cases = [
        (at("pipe"), "a pipe"),
        (at("socket"), "a socket"),
        (PathBuf::from("/dev/zero"), "a device"),
        (place.path().to_owned(), "a directory"),
    ];
    let dir = written("not-opened");
    for (path, name) in cases {
        fs::remove_file(dir.join("facts.csv")).expect("it is there");
        symlink(path, dir.join("facts.csv")).expect("the build directory can hold a link");
        let faults = Tables::read(&dir).expect_err("it is no file").faults;
        assert!(matches!(faults[..], [Fault { kind: FaultKind::NoFile { found }, .. }] if found == name), "{faults:?}");
        assert!(
            faults[0]
                .to_string()
                .ends_with(&format!("facts.csv: it is {name} and no file; put the table's file in its place"))
        );
    }
}

#[test]
fn a_file_larger_than_any_table_may_be_is_refused_before_it_is_read() {
    let (dir, largest) = (written("too-large"), Tables::LARGEST_FILE);
    // It takes no room on the disk.
    let file = fs::File::create(dir.join("facts.csv")).expect("the build directory can be written");
    file.set_len(largest + 1).expect("a file can have a hole");
    let faults = Tables::read(&dir).expect_err("the file is too large").faults;
    let bytes = largest + 1;
    assert!(
        matches!(faults[..], [Fault { kind: FaultKind::TooLarge { bytes: told, .. }, .. }] if told == bytes),
        "{faults:?}"
    );
    assert!(faults[0].to_string().contains(&format!("has {bytes} bytes, and a table's file may have {largest};")));
}

#[test]
fn a_very_large_cell_comes_back() {
    let dir = common::scratch("large");
    let reason = "\"a, b\"\n".repeat(1 << 21);
    let row = UncoveredRow { article: "a".into(), start: 0, end: 1, reason };
    let tables = Tables { uncovered: Table::from(vec![row]), ..Tables::default() };
    tables.write(&dir).expect("the build directory can be written");
    assert!(Tables::read(&dir).expect("what was written can be read") == tables);
}

#[test]
fn a_reader_beside_a_writer_gets_whole_files() {
    let (dir, done) = (written("beside"), AtomicBool::new(false));
    let [old, new] = [Tables::embedded().clone(), others()];
    thread::scope(|scope| {
        scope.spawn(|| {
            for tables in [&new, &old].into_iter().cycle().take(10) {
                tables.write(&dir).expect("the build directory can be written");
            }
            done.store(true, Ordering::Relaxed);
        });
        while !done.load(Ordering::Relaxed) {
            let read = Tables::read(&dir).expect("each file is whole");
            assert!(read.facts == old.facts || read.facts == new.facts);
        }
    });
}

#[test]
fn a_file_that_changes_in_place_while_it_is_read_gives_rows_or_an_error() {
    let (dir, done) = (written("in-place"), AtomicBool::new(false));
    let text = fs::read(dir.join("reports.csv")).expect("the file is there");
    thread::scope(|scope| {
        scope.spawn(|| {
            for cut in (0..text.len()).step_by(text.len() / 300) {
                fs::write(dir.join("reports.csv"), &text[..cut]).expect("the build directory can be written");
            }
            done.store(true, Ordering::Relaxed);
        });
        while !done.load(Ordering::Relaxed) {
            if let Err(error) = Tables::read(&dir) {
                assert!(error.faults.iter().all(|fault| fault.file.ends_with("reports.csv")), "{error}");
            }
        }
    });
}

#[test]
#[ignore = "what a child process does, for the test below"]
fn child_reads_and_says_its_memory() {
    let dir = PathBuf::from(std::env::var_os(CHILD).expect("a parent started this"));
    let _tables = Tables::read(dir).expect("what was written can be read");
    let status = fs::read_to_string("/proc/self/status").expect("the system tells of memory");
    let peak = status.lines().find(|line| line.starts_with("VmHWM:")).expect("the system tells the peak");
    println!("\n{peak}");
}

/// What a table's file may be made of, and the most memory that reading it takes, in bytes for a byte of the file.
const MEMORY: [(&str, u32); 3] = [
    ("the rows of the dataset, again and again", 10),
    ("rows with a letter or a digit in every cell", 32),
    ("a row with a cell of 8 MB", 4),
];

#[test]
#[cfg(target_os = "linux")]
#[cfg_attr(debug_assertions, ignore = "large files take long without optimisation; run it with --release")]
fn reading_takes_memory_in_proportion_whatever_the_rows() {
    const BYTES: usize = 8_000_000;
    let dir = common::scratch("memory");
    Tables::default().write(&dir).expect("the build directory can be written");
    let peak = || {
        let output = child("exec", &this_program(), "child_reads_and_says_its_memory", &dir);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        let kib = said.split_whitespace().skip_while(|word| *word != "VmHWM:").nth(1);
        kib.and_then(|kib| kib.parse::<u32>().ok()).unwrap_or_else(|| panic!("{said}"))
    };
    let nothing = peak();
    let page = fs::read_to_string(common::file("docs/trust.md")).expect("the page is there");
    for (what, most) in MEMORY {
        assert!(page.contains(&format!("| {what} | at most {most} |")), "the page has another figure for {what}");
    }
    let times = |kib: u32, bytes| f64::from(kib) * 1024.0 / f64::from(u32::try_from(bytes).expect("a few million"));
    let mut reached = [0.0; MEMORY.len()];
    for (schema, (file, own)) in Tables::schemas().iter().zip(Tables::embedded_files()) {
        let (header, own) = own.split_once('\n').expect("every table has a header row");
        let cells = schema.columns.iter().map(|column| if column.holds == Holds::Number { "1" } else { "a" });
        let short = cells.collect::<Vec<_>>().join(",") + "\n";
        let long = short.replacen('a', &"x".repeat(BYTES), 1);
        let bodies = [own.repeat(BYTES / own.len().max(1)), short.repeat(BYTES / short.len()), long];
        for (reached, body) in reached.iter_mut().zip(bodies).filter(|(_, body)| !body.is_empty()) {
            fs::write(dir.join(file), format!("{header}\n{body}")).expect("the build directory can be written");
            *reached = f64::max(*reached, times(peak().saturating_sub(nothing), body.len()));
        }
        fs::write(dir.join(file), format!("{header}\n")).expect("the build directory can be written");
    }
    println!("bytes of memory a byte: {reached:.2?}");
    for ((what, most), reached) in MEMORY.iter().zip(reached) {
        assert!(reached <= f64::from(*most), "{what}: {reached:.2}");
    }
}

#[cfg(feature = "export")]
mod exports {
    use clemency::export::{ExportError, Format, export, write};

    use super::*;

    fn exported(dir: &Path, force: bool) -> Result<(), ExportError> {
        write(&export(Tables::embedded(), Format::Csv, None)?, dir, force)
    }

    #[test]
    #[ignore = "what a child process does, for the tests below"]
    fn child_exports() {
        if let Err(error) = exported(&PathBuf::from(std::env::var_os(CHILD).expect("a parent started this")), false) {
            println!("refused: {error}");
        }
    }

    /// The names in a directory.
    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).expect("the directory is there").flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn an_export_that_a_full_disk_ends_leaves_nothing() {
        let place = common::scratch("export-full");
        let stage = "trap '' XFSZ; ulimit -f 8; exec";
        // The second needs directories above it, which are not to be left either.
        for new in ["new", "above/it/new"] {
            let output = child(stage, &this_program(), "exports::child_exports", &place.join(new));
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            // The file is named as the user would find it, not as it is called while it is made.
            assert!(said.contains("refused: ") && said.contains(&format!("export-full/{new}/tables/")), "{said}");
            assert_eq!(names(&place), [""; 0], "something was left");
        }
    }

    #[test]
    fn a_path_that_goes_up_from_nowhere_is_refused_and_nothing_is_made() {
        let place = common::scratch("export-up");
        for path in ["new/..", "new/../other", "new/deep/.."] {
            for force in [false, true] {
                let error = exported(&place.join(path), force).expect_err("it leads nowhere").to_string();
                assert!(error.contains("`..` follows `") && error.contains("which is not there"), "{error}");
            }
            let error = Tables::embedded().write(place.join(path)).expect_err("it leads nowhere").to_string();
            assert!(error.contains("`..` follows `"), "{error}");
        }
        assert_eq!(names(&place), [""; 0], "something was made");
        fs::create_dir(place.join("there")).expect("the build directory can be written");
        exported(&place.join("there/../other"), false).expect("this leads somewhere");
        assert!(place.join("other/tables/quotes.csv").is_file());
    }

    #[test]
    fn an_export_that_is_killed_is_whole_or_not_there() {
        let place = common::scratch("export-killed");
        exported(&place.join("whole"), false).expect("the build directory can be written");
        let whole = names(&place.join("whole"));
        let (mut there, mut missing) = (0, 0);
        // Each is killed a little later than the one before, until some have come to their end.
        while there < 5 {
            let dir = place.join(format!("{missing}-{there}"));
            killed("exports::child_exports", &dir, 3 * missing);
            if dir.exists() {
                assert_eq!(names(&dir).len(), whole.len(), "half an export");
                there += 1;
            } else {
                missing += 1;
            }
        }
        assert!(missing > 0, "none was killed before its end");
    }

    #[test]
    fn an_export_where_nothing_may_be_written_is_named() {
        let place = tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o755)).tempdir();
        let place = place.expect("there is a directory for temporary files");
        let (closed, program) = (place.path().join("closed"), place.path().join("program"));
        fs::copy(this_program(), &program).expect("the program can be copied");
        fs::create_dir(&closed).expect("the directory can be written");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).expect("the directory is ours");
        let output = child(as_nobody(), &program, "exports::child_exports", &closed.join("new"));
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains("refused: ") && said.contains("denied"), "{said}");
        assert_eq!(names(&closed), [""; 0]);
    }

    #[test]
    fn an_export_is_as_open_as_any_directory_of_the_user() {
        let place = common::scratch("export-open");
        exported(&place.join("new"), false).expect("the build directory can be written");
        fs::create_dir(place.join("any")).expect("the build directory can be written");
        let mode = |name: &str| fs::metadata(place.join(name)).expect("it is there").mode();
        assert_eq!(mode("new"), mode("any"));
        assert_eq!(mode("new/wide"), mode("any"));
    }
}
