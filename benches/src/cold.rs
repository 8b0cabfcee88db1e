//! The first row and all rows, each in a process of its own, from the first line of `main`.

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use clemency::tables::{Holds, Tables};
use clemency::{Fact, Quote};

use crate::{Measure, median};

const CONTENDERS: [&str; 4] = ["constants", "CSV", "JSON", "SQLite"];
const RUNS: usize = 41;

/// Measures one contender in this process, and prints both times in nanoseconds.
pub fn one(contender: &str) {
    let (json, script) = (prepared("JSON", contender, json), prepared("SQLite", contender, sql));
    let start = Instant::now();
    let (first, all) = match contender {
        "constants" => {
            black_box(Quote::ALL[0].text());
            let first = start.elapsed();
            black_box(Quote::ALL.iter().map(|quote| quote.text().len()).sum::<usize>());
            black_box(Fact::ALL.iter().map(|fact| fact.statement().len()).sum::<usize>());
            (first, start.elapsed())
        }
        "CSV" => {
            let tables = Tables::embedded();
            black_box(&tables.quotes[0].text);
            let first = start.elapsed();
            black_box(tables.quotes.iter().map(|row| row.text.len()).sum::<usize>());
            black_box(tables.facts.iter().map(|row| row.statement.len()).sum::<usize>());
            (first, start.elapsed())
        }
        "JSON" => {
            let data: serde_json::Value = serde_json::from_str(&json).expect("it was written by serde_json");
            black_box(data["quotes"][0]["text"].as_str());
            let first = start.elapsed();
            let sum = |table: &str, column: &str| {
                let rows = data[table].as_array().expect("a table is an array");
                rows.iter().map(|row| row[column].as_str().map_or(0, str::len)).sum::<usize>()
            };
            black_box(sum("quotes", "text") + sum("facts", "statement"));
            (first, start.elapsed())
        }
        _ => {
            let data = rusqlite::Connection::open_in_memory().expect("memory is there");
            data.execute_batch(&script).expect("the script is sound");
            let text = |sql: &str| data.query_row(sql, [], |row| row.get::<_, String>(0)).expect("there is a row");
            black_box(text("SELECT text FROM quotes LIMIT 1"));
            let first = start.elapsed();
            let sum = |sql: &str| data.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("there is a sum");
            black_box(sum("SELECT sum(length(text)) FROM quotes") + sum("SELECT sum(length(statement)) FROM facts"));
            (first, start.elapsed())
        }
    };
    println!("{} {}", first.as_nanos(), all.as_nanos());
}

/// What a contender has in its program, made before the clock starts.
fn prepared(of: &str, contender: &str, make: fn() -> String) -> String {
    if of == contender { make() } else { String::new() }
}

fn json() -> String {
    let tables = Tables::embedded().sheets().into_iter().map(|sheet| {
        let names = sheet.schema.columns.iter().map(|column| column.name);
        let rows = sheet.cells().into_iter().map(|cells| {
            names.clone().map(str::to_owned).zip(cells.into_iter().map(serde_json::Value::String)).collect()
        });
        (sheet.schema.name.to_owned(), serde_json::Value::Array(rows.map(serde_json::Value::Object).collect()))
    });
    serde_json::Value::Object(tables.collect()).to_string()
}

fn sql() -> String {
    let mut script = "BEGIN;".to_owned();
    for sheet in Tables::embedded().sheets() {
        let kind = |holds| if holds == Holds::Number { "INTEGER" } else { "TEXT" };
        let columns = sheet.schema.columns.iter().map(|column| format!("\"{}\" {}", column.name, kind(column.holds)));
        let name = sheet.schema.name;
        let _ = write!(script, "CREATE TABLE {name} ({}) STRICT;", columns.collect::<Vec<_>>().join(","));
        for cells in sheet.cells() {
            let quoted = cells.iter().map(|cell| match cell.as_str() {
                "" => "NULL".to_owned(),
                cell => format!("'{}'", cell.replace('\'', "''")),
            });
            let _ = write!(script, "INSERT INTO {name} VALUES ({});", quoted.collect::<Vec<_>>().join(","));
        }
    }
    script + "COMMIT;"
}

pub fn measures() -> Vec<Measure> {
    let program = std::env::current_exe().expect("this program has a path");
    let mut times = CONTENDERS.map(|_| (Vec::new(), Vec::new()));
    for _ in 0..RUNS {
        for (contender, (first, all)) in CONTENDERS.iter().zip(&mut times) {
            let output = Command::new(&program).args(["cold", contender]).output().expect("this program runs");
            let text = String::from_utf8(output.stdout).expect("it prints figures");
            let mut figures = text.split_whitespace().map(|figure| figure.parse::<f64>().expect("a figure"));
            first.push(figures.next().expect("the first row"));
            all.push(figures.next().expect("all rows"));
        }
    }
    let [first, all]: [Vec<f64>; 2] = [
        times.iter().map(|(first, _)| median(first.clone())).collect(),
        times.iter().map(|(_, all)| median(all.clone())).collect(),
    ];
    let line = |what, times: &[f64], budget| {
        let peers = CONTENDERS[1..].iter().zip(&times[1..]);
        let peers: Vec<String> = peers.map(|(name, time)| format!("{name} {:.0} ×", time / times[0])).collect();
        Measure { what, ours: format!("{:.2} µs", times[0] / 1000.0), peers: peers.join(", "), budget }
    };
    let soonest = first[1..].iter().copied().fold(f64::INFINITY, f64::min) / first[0];
    vec![
        line("first row from a cold start", &first, Some(("1,000 × faster", soonest >= 1000.0))),
        line("all quotes and facts from a cold start", &all, None),
    ]
}
