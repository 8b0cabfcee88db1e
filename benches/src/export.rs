//! Whole exports, from CSV files to files, against libraries that write the same tables in the same run; and the rules
//! against the rules of a Data Package.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use clemency::export::{Format, export, write};
use clemency::tables::Tables;

use crate::growth::time;
use crate::process::{self, python};
use crate::replicate::{Inputs, Mode, SIZES};
use crate::{Measure, settled};

/// How often each is done, by size; the least time counts, as whatever else the machine does only adds.
const TIMES: [usize; 3] = [5, 3, 1];

/// One figure a size.
type Figures = [f64; 3];

pub fn measures(program: &Path, inputs: &Inputs) -> Vec<Measure> {
    let formats = [
        (Format::Csv, "export as CSV, with the wide sheets and the descriptors"),
        (Format::Xlsx, "export as a workbook, with the wide sheets"),
        (Format::Zip, "export as an archive of both"),
        (Format::Json, "export as one JSON document, with its schema"),
        (Format::Jsonl, "export of the quotes as JSON lines"),
        (Format::Parquet, "export as Parquet"),
        (Format::Sqlite, "export as SQLite, with keys, views and full-text search"),
    ];
    let mut measures: Vec<_> = formats
        .into_iter()
        .flat_map(|(format, what)| settled(|| vec![against_libraries(format, what, inputs)]))
        .collect();
    measures.extend(settled(|| vec![against_serde_json(inputs)]));
    measures.extend(settled(|| vec![against_frictionless(program, inputs)]));
    measures
}

fn against_libraries(format: Format, what: &'static str, inputs: &Inputs) -> Measure {
    let ours = each(|size| {
        least(size, || {
            let tables = Tables::read(&inputs.of(Mode::Stories)[size].dir).expect("the tables can be read");
            made(&tables, format, inputs);
        })
    });
    let peers = peers(format, inputs);
    // Polars and what is larger are there to compare with, and nothing is promised of them.
    let kept = peers.iter().filter(|(peer, _)| *peer != "polars").all(|(_, peer)| ours[0] < peer[0]);
    let ratios: Vec<_> = peers.iter().map(|(peer, seconds)| format!("{peer} {}", ratios(seconds, &ours))).collect();
    Measure {
        what,
        ours: times(&ours),
        peers: ratios.join("; "),
        budget: Some(("faster than pandas and DuckDB, at 1", kept)),
    }
}

/// From rows to a file, what the document costs beyond the rows alone.
fn against_serde_json(inputs: &Inputs) -> Measure {
    let mut ours = Figures::default();
    let rows = each(|size| {
        let tables = Tables::read(&inputs.of(Mode::Stories)[size].dir).expect("the tables can be read");
        ours[size] = least(size, || made(&tables, Format::Json, inputs));
        let file = inputs.out();
        let _ = fs::remove_dir_all(&file);
        let rows = least(size, || write_rows(&tables, &file).expect("the file can be written"));
        fs::remove_file(file).expect("it was written");
        rows
    });
    let kept = (0..SIZES.len()).all(|size| ours[size] <= 3.0 * rows[size]);
    Measure {
        what: "one JSON document from rows in memory",
        ours: times(&ours),
        peers: format!("`serde_json::to_writer` of the same rows {}", ratios(&rows, &ours)),
        budget: Some(("at most 3 × the time", kept)),
    }
}

fn write_rows(tables: &Tables, file: &Path) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(file)?);
    macro_rules! write_all {
        ($($table:ident)+) => {
            // Names every table, or this does not compile.
            let Tables { $($table),+ } = tables;
            $(
                write!(file, "{}\"{}\":", if stringify!($table) == "articles" { '{' } else { ',' }, stringify!($table))?;
                serde_json::to_writer(&mut file, &$table[..])?;
            )+
        };
    }
    write_all!(articles multibyte segments entities mentions events participants utterances attributions quotes readings
        predicates facts reports discrepancies positions uncovered retired);
    writeln!(file, "}}")?;
    file.flush()
}

/// Whole processes, and time of the processor; the sheets that follow from the tables are not looked at.
fn against_frictionless(program: &Path, inputs: &Inputs) -> Measure {
    let cost = |size: usize, line: &[&std::ffi::OsStr]| {
        let line: Vec<_> = line.iter().map(|&word| word.to_owned()).collect();
        let costs = (0..TIMES[size]).map(|_| match process::run(&line) {
            Ok(cost) => cost.ms / 1e3,
            Err(stopped) => panic!("{line:?}: {stopped}"),
        });
        costs.fold(f64::INFINITY, f64::min)
    };
    let ours = each(|size| {
        let dir = &inputs.of(Mode::Stories)[size].dir;
        cost(size, &[program.as_ref(), "check".as_ref(), "--data".as_ref(), dir.as_ref()])
    });
    let python = python();
    let theirs = each(|size| {
        let tables = Tables::read(&inputs.of(Mode::Stories)[size].dir).expect("the tables can be read");
        made(&tables, Format::Csv, inputs);
        let package = inputs.out().join("datapackage.json");
        let text = fs::read(&package).expect("it was written");
        let mut described: serde_json::Value = serde_json::from_slice(&text).expect("it is JSON");
        let resources = described["resources"].as_array_mut().expect("it has resources");
        resources.retain(|resource| Tables::schemas().iter().any(|schema| resource["name"] == schema.name));
        assert_eq!(resources.len(), Tables::schemas().len(), "every table is described");
        fs::write(&package, described.to_string()).expect("the folder can be written");
        let validate = ["-m", "frictionless", "validate"].map(std::ffi::OsStr::new);
        cost(size, &[&[python.as_ref()], &validate[..], &[package.as_ref()]].concat())
    });
    let kept = theirs[0] >= 20.0 * ours[0] && theirs[2] >= 4.0 * ours[2];
    Measure {
        what: "`clemency check`, of the processor",
        ours: times(&ours),
        peers: format!("`frictionless validate` {}", ratios(&theirs, &ours)),
        budget: Some(("20 × faster at 1, 4 × at 100", kept)),
    }
}

fn made(tables: &Tables, format: Format, inputs: &Inputs) {
    let out = inputs.out();
    let _ = fs::remove_dir_all(&out);
    let files = export(tables, format, None).expect("sound tables fit every format");
    write(&files, &out, false).expect("the folder can be written");
}

/// For each peer that writes a format its seconds. The Python has pandas, `DuckDB`, polars and what they write with.
fn peers(format: Format, inputs: &Inputs) -> BTreeMap<String, Figures> {
    let mut command = Command::new(python());
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/src/peers.py")).arg(format.name()).arg(inputs.out());
    for (input, times) in inputs.of(Mode::Stories).iter().zip(TIMES) {
        command.arg(&input.dir).arg(times.to_string());
    }
    let output = command.output().expect("Python starts");
    assert!(output.status.success(), "the peers: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("the peers print JSON")
}

fn each(figure: impl FnMut(usize) -> f64) -> Figures {
    [0, 1, 2].map(figure)
}

fn least(size: usize, mut work: impl FnMut()) -> f64 {
    let seconds = (0..TIMES[size]).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64()
    });
    seconds.fold(f64::INFINITY, f64::min)
}

fn times(seconds: &Figures) -> String {
    seconds.map(|seconds| time(seconds * 1e3)).join(", ")
}

fn ratios(theirs: &Figures, ours: &Figures) -> String {
    [0, 1, 2].map(|size| format!("{:.2}", theirs[size] / ours[size])).join(", ") + " ×"
}
