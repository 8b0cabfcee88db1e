//! Whole exports, from CSV files to files, against pandas and `DuckDB` writing the same tables in the same run.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use clemency::export::{Format, export, write};
use clemency::tables::Tables;

use crate::Measure;

/// How often each is done; the least time counts, as whatever else the machine does only adds.
const TIMES: usize = 5;

pub fn measures() -> Vec<Measure> {
    let folder = in_memory();
    let data = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
    let peers = peers(data, folder.path());
    let ours = |(format, what)| {
        let seconds = (0..TIMES).map(|_| seconds(format, data, folder.path())).fold(f64::INFINITY, f64::min);
        let peers = &peers[format.name()];
        let ratios: Vec<_> = peers.iter().map(|(peer, time)| format!("{peer} {:.1} ×", time / seconds)).collect();
        Measure {
            what,
            ours: format!("{:.1} ms", seconds * 1e3),
            peers: ratios.join(", "),
            budget: Some(("sooner", peers.iter().all(|(_, time)| seconds < *time))),
        }
    };
    [
        (Format::Csv, "export as CSV, with the wide sheets and the descriptors"),
        (Format::Xlsx, "export as a workbook, with the wide sheets"),
        (Format::Zip, "export as an archive of both"),
        (Format::Json, "export as one JSON document, with its schema"),
        (Format::Jsonl, "export of the quotes as JSON lines"),
        (Format::Parquet, "export as Parquet"),
        (Format::Sqlite, "export as SQLite, with keys, views and full-text search"),
    ]
    .map(ours)
    .into()
}

/// A folder where the disk takes no part in what is measured, if the system has a place in memory.
fn in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("a temporary folder can be made")
}

fn seconds(format: Format, data: &Path, folder: &Path) -> f64 {
    let out = folder.join("out");
    let _ = std::fs::remove_dir_all(&out);
    let start = Instant::now();
    let tables = Tables::read(data).expect("the tables can be read");
    let files = export(&tables, format, None).expect("sound tables fit every format");
    write(&files, &out, false).expect("the folder can be written");
    start.elapsed().as_secs_f64()
}

/// For each format the peers that write it, with their seconds. A Python with pandas, `DuckDB`, openpyxl and pyarrow is
/// `CLEMENCY_PYTHON`, or `python3`.
fn peers(data: &Path, folder: &Path) -> BTreeMap<String, Vec<(String, f64)>> {
    let python = std::env::var_os("CLEMENCY_PYTHON").unwrap_or_else(|| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/peers.py");
    let output = Command::new(python).arg(script).arg(data).arg(folder.join("peers")).arg(TIMES.to_string()).output();
    let output = output.expect("Python starts");
    assert!(output.status.success(), "the peers: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("the peers print JSON")
}
