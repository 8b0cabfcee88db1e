//! What more than one test file needs.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use clemency::tables::{Row, Schema, Table, Tables};
use sha2::{Digest, Sha256};

/// Holds a text to the snapshot of this name in `snapshots/`.
pub(crate) fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(
        "Read the difference; where the new text is right, run the test with INSTA_UPDATE=always and commit the file.",
    );
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// Changes the rows of a table.
pub(crate) fn edit<R: Row>(table: &mut Table<R>, change: impl FnOnce(&mut Vec<R>)) {
    let mut rows = table.to_vec();
    change(&mut rows);
    *table = Table::from(rows);
}

/// A table as cells that a test can change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cells {
    pub(crate) schema: &'static Schema,
    pub(crate) cells: Vec<Vec<String>>,
}

impl Cells {
    pub(crate) fn of(tables: &Tables) -> Vec<Self> {
        tables.sheets().iter().map(|sheet| Self { schema: sheet.schema, cells: sheet.cells() }).collect()
    }

    /// The file, with every cell in quotation marks.
    pub(crate) fn to_csv(&self) -> String {
        let header = self.schema.columns.iter().map(|column| column.name.to_owned()).collect();
        let line = |cells: &Vec<String>| {
            let cells = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            cells.collect::<Vec<_>>().join(",") + "\n"
        };
        std::iter::once(&header).chain(&self.cells).map(line).collect()
    }
}

/// The SHA-256 digest of some bytes, as the tables have it.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The first row that is so.
pub(crate) fn at<R>(rows: &mut [R], is: impl Fn(&R) -> bool) -> &mut R {
    rows.iter_mut().find(|row| is(row)).expect("the dataset has such a row")
}

/// A new directory under the build directory, for the files of one test.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).expect("the build directory can be written");
    dir
}

/// Runs a program in the directory of the project, with nothing of the terminal in its environment.
pub(crate) fn run(program: &str, arguments: &[&str], columns: u16) -> Output {
    run_in(Path::new("."), program, arguments, columns)
}

/// The same in another directory.
pub(crate) fn run_in(dir: &Path, program: &str, arguments: &[&str], columns: u16) -> Output {
    Command::new(program)
        .args(arguments)
        .current_dir(dir)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env("COLUMNS", columns.to_string())
        .output()
        .expect("the program starts")
}

/// A file of the project, by its path from the root, which cargo names when it runs a test: so tests that are compiled
/// already can look at a copy.
pub(crate) fn file(name: &str) -> PathBuf {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&root).join(name)
}

/// The Markdown pages of a directory of the project, by their paths from the root.
pub(crate) fn pages(dir: &str) -> Vec<String> {
    let entries = std::fs::read_dir(file(dir)).expect("the directory can be read").filter_map(Result::ok);
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let pages = names.filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "md"));
    pages.map(|name| Path::new(dir).join(name).to_string_lossy().into_owned()).collect()
}

/// Holds the part of a file between two marks to a text that the tests make. Where it is stale it is written anew
/// and the test fails, so that the change is read; under `CI` it only fails.
pub(crate) fn generated(file: &str, mark: &str, text: &str) {
    all_generated(&[(file, mark, text)]);
}

/// The same for several parts at once.
pub(crate) fn all_generated<S: AsRef<str>>(parts: &[(S, &str, S)]) {
    // Tests of one program run side by side, and may hold parts of one file.
    static FILES: Mutex<()> = Mutex::new(());
    let _one_at_a_time = FILES.lock().unwrap_or_else(PoisonError::into_inner);
    let stale = parts
        .iter()
        .filter(|(file, mark, text)| is_stale(file.as_ref(), mark, text.as_ref()))
        .map(|(file, mark, _)| format!("{}: the part `{mark}`", file.as_ref()));
    none_stale(&stale.collect::<Vec<_>>());
}

/// The same for whole files that the tests make.
pub(crate) fn all_held<S: AsRef<str>>(files: &[(S, S)]) {
    let stale = files
        .iter()
        .filter(|(name, text)| {
            let old = std::fs::read_to_string(file(name.as_ref())).unwrap_or_default();
            write_where_stale(name.as_ref(), &old, text.as_ref())
        })
        .map(|(name, _)| name.as_ref().to_owned());
    none_stale(&stale.collect::<Vec<_>>());
}

fn none_stale(stale: &[String]) {
    let program = PathBuf::from(std::env::args().next().unwrap_or_default());
    let stem = program.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let maker = stem.rsplit_once('-').map_or(stem, |(name, _)| name);
    assert!(
        stale.is_empty(),
        "stale: {}; `cargo test --all-features --test {maker}` writes what is stale anew, then passes",
        stale.join(", ")
    );
}

fn is_stale(name: &str, mark: &str, text: &str) -> bool {
    let old = std::fs::read_to_string(file(name)).expect("the file is there");
    let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let start = old.find(&open).unwrap_or_else(|| panic!("{name} has no mark {open}")) + open.len();
    let end = start + old[start..].find(&close).unwrap_or_else(|| panic!("{name} has no mark {close}"));
    write_where_stale(name, &old, &format!("{}\n{}\n\n{}", &old[..start], text.trim_end(), &old[end..]))
}

/// Whether a file is not what it should be. Then it is written, but not under `CI`.
fn write_where_stale(name: &str, old: &str, new: &str) -> bool {
    if old != new && std::env::var_os("CI").is_none() {
        std::fs::write(file(name), new).expect("the file can be written");
    }
    old != new
}

/// The directory of the five texts, for the tests that need them; they are no part of the project.
pub(crate) fn articles() -> PathBuf {
    let dir = std::env::var_os("CLEMENCY_ARTICLES").expect("CLEMENCY_ARTICLES names the directory of the five texts");
    std::fs::canonicalize(dir).expect("the directory of the five texts is there")
}
