//! Any bytes as the file of any table: rows or errors, and what is read comes back from what is written.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs, process};

use clemency::check::check;
use clemency::tables::{FaultKind, Sheet, Tables};
use libfuzzer_sys::fuzz_target;

/// A directory of this process.
fn place(name: &str) -> PathBuf {
    let dir = env::temp_dir().join(format!("clemency-fuzz-{}-{name}", process::id()));
    fs::create_dir_all(&dir).expect("the directory can be made");
    dir
}

/// A directory that never holds more than the file in question: fast to read, as the others are only missed.
static ALONE: LazyLock<PathBuf> = LazyLock::new(|| place("alone"));
/// A directory with a file for each table.
static ALL: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = place("all");
    Tables::default().write(&dir).expect("the directory can be written");
    dir
});

fuzz_target!(|data: &[u8]| {
    let Some((table, bytes)) = data.split_first() else { return };
    let schemas = Tables::schemas();
    let file = schemas[usize::from(*table) % schemas.len()].file;
    // A header row at the front, for inputs that say so: a fuzzer is slow to find one.
    let header = |schema: &clemency::tables::Schema| {
        schema.columns.iter().map(|column| column.name).collect::<Vec<_>>().join(",") + "\n"
    };
    let headed = usize::from(*table) >= schemas.len();
    let mut text = if headed { header(&schemas[usize::from(*table) % schemas.len()]).into_bytes() } else { Vec::new() };
    text.extend_from_slice(bytes);

    let path = ALONE.join(file);
    fs::write(&path, &text).expect("the directory can be written");
    let error = Tables::read(&*ALONE).expect_err("the other files are missing");
    fs::remove_file(&path).expect("the file was there");
    let _ = error.to_string();
    let lines = text.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() as u64 + 1;
    let broken = error.faults.iter().filter(|fault| !matches!(fault.kind, FaultKind::Missing)).inspect(|fault| {
        assert!(fault.line.is_none_or(|line| (1..=lines).contains(&line)), "{fault}");
    });
    if broken.count() > 0 {
        return;
    }

    let path = ALL.join(file);
    let empty = fs::read(&path).expect("the file is there");
    fs::write(&path, &text).expect("the directory can be written");
    let tables = Tables::read(&*ALL).expect("no fault was found before");
    let _ = check(&tables);
    let written: Vec<_> = tables.sheets().iter().map(Sheet::to_csv).collect();
    let canonical = written.iter().zip(schemas).find(|(_, schema)| schema.file == file).map(|(text, _)| text);
    fs::write(&path, canonical.expect("the table is there")).expect("the directory can be written");
    let again = Tables::read(&*ALL).expect("what was written can be read");
    fs::write(&path, empty).expect("the directory can be written");
    assert_eq!(again, tables);
});
