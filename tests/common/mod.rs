//! What more than one test file needs.
#![allow(dead_code, reason = "each test file uses some of it")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use clemency::tables::{Row, Table};

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

/// Runs a command with nothing of the terminal in its environment.
pub(crate) fn run(program: &str, arguments: &[&str], columns: u16) -> Output {
    Command::new(program)
        .args(arguments)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .env("COLUMNS", columns.to_string())
        .output()
        .expect("the program starts")
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
    let stale: Vec<String> = parts
        .iter()
        .filter(|(file, mark, text)| is_stale(file.as_ref(), mark, text.as_ref()))
        .map(|(file, mark, _)| format!("{}: the part `{mark}`", file.as_ref()))
        .collect();
    let program = PathBuf::from(std::env::args().next().unwrap_or_default());
    let stem = program.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let maker = stem.rsplit_once('-').map_or(stem, |(name, _)| name);
    assert!(
        stale.is_empty(),
        "stale: {}; `cargo test --all-features --test {maker}` writes what is stale anew, then passes",
        stale.join(", ")
    );
}

fn is_stale(file: &str, mark: &str, text: &str) -> bool {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let old = std::fs::read_to_string(&path).expect("the file is there");
    let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let start = old.find(&open).unwrap_or_else(|| panic!("{file} has no mark {open}")) + open.len();
    let end = start + old[start..].find(&close).unwrap_or_else(|| panic!("{file} has no mark {close}"));
    let text = format!("\n{}\n\n", text.trim_end());
    let stale = old[start..end] != text;
    if stale && std::env::var_os("CI").is_none() {
        std::fs::write(&path, format!("{}{text}{}", &old[..start], &old[end..])).expect("the file can be written");
    }
    stale
}

/// The directory of the five texts, for the tests that need them; they are no part of the project.
pub(crate) fn articles() -> PathBuf {
    let dir = std::env::var_os("CLEMENCY_ARTICLES").expect("CLEMENCY_ARTICLES names the directory of the five texts");
    std::fs::canonicalize(dir).expect("the directory of the five texts is there")
}
