//! The program at the command line: what people see, and what other programs rely on.
#![cfg(feature = "cli")]

use std::fs;
use std::process::{Command, Stdio};

use crate::common;
use clemency::tables::Tables;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_clemency");

/// What a call prints and with which code it ends, at a width of 100 columns.
pub(crate) fn call(arguments: &[&str]) -> (String, String, i32) {
    call_at(100, arguments)
}

fn call_at(columns: u16, arguments: &[&str]) -> (String, String, i32) {
    let output = common::run(PROGRAM, arguments, columns);
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code().expect("the program ends by itself"))
}

/// What a sound call prints.
pub(crate) fn page(arguments: &[&str]) -> String {
    let (out, err, code) = call(arguments);
    assert_eq!((err.as_str(), code), ("", 0), "{arguments:?}");
    out
}

/// The message of a call that is wrong.
pub(crate) fn refusal(arguments: &[&str]) -> String {
    let (out, err, code) = call(arguments);
    assert_eq!((out.as_str(), code), ("", 2), "{arguments:?}");
    err
}

#[test]
fn a_call_without_a_command_shows_the_overview() {
    common::snapshot("overview", &page(&[]));
}

/// The points that the overview shows: their ids, and the lines under each as letters and words.
fn points(out: &str) -> Vec<(String, Vec<(String, String)>)> {
    let section = out.split("\n\n").find(|section| section.starts_with("Where they part")).expect("it is there");
    let mut points: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in section.lines().skip(1) {
        if let Some(side) = line.strip_prefix("  ") {
            let (letters, words) = side.split_once("  ").expect("letters stand before words");
            let (_, lines) = points.last_mut().expect("a point has a question");
            lines.push((letters.to_owned(), words.trim().to_owned()));
        } else {
            let (_, id) = line.rsplit_once('(').expect("the id follows the question");
            points.push((id.trim_end_matches(')').to_owned(), Vec::new()));
        }
    }
    points
}

#[test]
fn under_the_letters_of_accounts_the_overview_prints_what_they_say_and_nothing_else() {
    let tables = Tables::embedded();
    // Wide enough for every statement to be one line.
    let (out, ..) = call_at(250, &[]);
    let mut several = false;
    for (point, lines) in points(&out) {
        for (letters, words) in &lines {
            let says = |article: &str| {
                let mut facts = tables.facts.iter().filter(|fact| fact.statement == *words);
                facts.any(|fact| tables.reports.iter().any(|row| row.fact == fact.fact && row.article == article))
            };
            assert!(words == "silent" || letters.split(' ').all(says), "{letters}: {words}");
        }
        let mut expected: Vec<(String, String)> = Vec::new();
        for position in tables.positions.iter().filter(|row| row.discrepancy == point) {
            let fact = tables.facts.iter().find(|fact| Some(&fact.fact) == position.fact.as_ref());
            let words = fact.map_or("silent", |fact| fact.statement.as_str());
            expected.push((position.article.clone(), words.to_owned()));
        }
        let mut printed: Vec<_> = lines
            .iter()
            .flat_map(|(letters, words)| letters.split(' ').map(|article| (article.to_owned(), words.clone())))
            .collect();
        several |= printed.len() > tables.articles.len();
        expected.sort();
        printed.sort();
        assert_eq!(printed, expected, "{point}");
    }
    assert!(several, "no account says two things on one point");
}

#[test]
fn the_overview_leads_with_the_weightiest_points_and_of_these_with_the_contradictions_that_stay_open() {
    let mut tables = Tables::embedded().clone();
    let expected: Vec<_> = [4, 2, 5, 0].map(|i| tables.discrepancies[i].discrepancy.clone()).into();
    common::edit(&mut tables.discrepancies, |rows| {
        for row in rows.iter_mut() {
            (row.weight, row.kind, row.reconcilable) = ("minor".into(), "contradiction".into(), "no".into());
        }
        let mut set = |place: usize, weight: &str, kind: &str, reconcilable: &str| {
            let row: &mut clemency::tables::DiscrepancyRow = &mut rows[place];
            (row.weight, row.kind, row.reconcilable) = (weight.into(), kind.into(), reconcilable.into());
        };
        set(0, "notable", "omission", "yes");
        set(2, "lead", "contradiction", "partly");
        set(4, "lead", "contradiction", "no");
        set(5, "lead", "omission", "no");
    });
    let dir = common::scratch("cli-overview");
    tables.write(&dir).expect("the build directory can be written");
    let data = dir.to_str().expect("the build directory has a plain name");
    let (out, ..) = call_at(250, &["--data", data]);
    let shown: Vec<_> = points(&out).into_iter().map(|(point, _)| point).collect();
    assert_eq!(shown, expected);
}

#[test]
fn what_the_documentation_prints_is_what_the_program_prints() {
    let mut parts = Vec::new();
    for name in ["", "docs"].into_iter().flat_map(common::pages) {
        let text = fs::read_to_string(common::file(&name)).expect("the page can be read");
        for mark in text.lines().filter_map(|line| line.strip_prefix("<!-- ")?.strip_suffix(" -->")) {
            if let Some(arguments) = mark.strip_prefix("$ clemency") {
                let arguments: Vec<&str> = arguments.split_whitespace().collect();
                let (out, err, _) = call(&arguments);
                parts.push((name.clone(), mark.to_owned(), format!("```text\n{}\n```", (out + &err).trim_end())));
            }
        }
    }
    assert!(!parts.is_empty(), "the README shows what the program prints");
    common::all_generated(&parts.iter().map(|(file, mark, text)| (file, mark.as_str(), text)).collect::<Vec<_>>());
}

#[test]
fn the_overview_fits_a_narrow_terminal() {
    let (out, ..) = call_at(60, &[]);
    common::snapshot("overview_narrow", &out);
    assert!(out.lines().all(|line| line.chars().count() <= 60));
}

#[test]
fn show_prints_a_row_with_everything_that_hangs_on_it() {
    for id in [
        "mission",
        "mission-a",
        "mission-told-a",
        "years-in-prison",
        "facts/model-prisoner",
        "jared",
        "oval-office-meeting",
        "years-served",
    ] {
        common::snapshot(&format!("show_{}", id.replace('/', "_")), &page(&["show", id]));
    }
}

#[test]
fn show_finds_every_id_of_every_table() {
    // One call a table is enough for the program; the look-up itself is asked for every id.
    for sheet in Tables::embedded().sheets().iter().filter(|sheet| sheet.schema.key.len() == 1 && !sheet.is_empty()) {
        let id = format!("{}/{}", sheet.schema.name, sheet.cells()[sheet.len() - 1][0]);
        assert!(page(&["show", &id]).starts_with(&id));
    }
}

#[test]
fn an_id_that_is_not_there_is_refused_with_those_that_are_near() {
    let refusals = [
        refusal(&["show", "misson"]),
        refusal(&["show", "facts/mission"]),
        refusal(&["show", "Kardashian"]),
        refusal(&["show", "zzz"]),
    ];
    common::snapshot("refusals_of_show", &refusals.concat());
}

#[test]
fn a_table_or_filter_that_is_not_there_is_refused() {
    let refusals = [
        refusal(&["list", "quote"]),
        refusal(&["list", "quotes", "--article", "z"]),
        refusal(&["list", "quotes", "--speaker", "kim"]),
        refusal(&["list", "facts", "--topic", "prisons"]),
        refusal(&["list", "multibyte", "--topic", "prison"]),
    ];
    common::snapshot("refusals_of_list", &refusals.concat());
}

#[test]
fn a_call_that_makes_no_sense_is_refused_with_its_usage() {
    for arguments in [&["shwo"][..], &["show"], &["list"], &["verify"], &["check", "--format", "xml"], &["--nope"]] {
        assert!(refusal(arguments).contains("Usage") || refusal(arguments).contains("--help"), "{arguments:?}");
    }
}

#[test]
fn list_prints_the_rows_that_fit() {
    common::snapshot("list_quotes_of_e", &page(&["list", "quotes", "--article", "e"]));
    common::snapshot("list_facts_of_clemency", &page(&["list", "facts", "--topic", "clemency", "--article", "b"]));
    common::snapshot("list_utterances_of_kotb_and_others", &page(&["list", "attributions", "--speaker", "hoda-kotb"]));
    common::snapshot("list_retired", &page(&["list", "retired"]));
}

#[test]
fn filters_follow_references_both_ways() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let (out, ..) = call(&[arguments, &["--format", "csv"]].concat());
        out.lines().skip(1).filter_map(|line| Some(line.split(',').next()?.to_owned())).collect()
    };
    let tables = Tables::embedded();
    // A quote has its speaker by its attribution, a fact its articles by its reports.
    let spoken: Vec<_> = tables
        .quotes
        .iter()
        .filter(|q| tables.attributions.iter().any(|a| a.attribution == q.attribution && a.speaker == "white-house"))
        .map(|q| q.quote.clone())
        .collect();
    assert_eq!(ids(&["list", "quotes", "--speaker", "white-house"]), spoken);
    let reported: Vec<_> = tables
        .facts
        .iter()
        .filter(|f| tables.reports.iter().any(|r| r.fact == f.fact && r.article == "e"))
        .map(|f| f.fact.clone())
        .collect();
    assert_eq!(ids(&["list", "facts", "--article", "e"]), reported);
}

#[test]
fn list_as_csv_is_the_file_itself() {
    for (file, text) in Tables::embedded_files() {
        assert_eq!(page(&["list", file.trim_end_matches(".csv"), "--format", "csv"]), text, "{file}");
        assert_eq!(page(&["list", file, "--format", "csv"]), text, "{file}");
    }
}

#[test]
fn list_as_json_has_every_cell_numbers_as_numbers_and_empty_cells_as_null() {
    for sheet in Tables::embedded().sheets() {
        let rows: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&page(&["list", sheet.schema.name, "--format", "json"]))
                .expect("the program prints JSON");
        let cells: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let cell = |value: &serde_json::Value| match value {
                    serde_json::Value::String(text) => text.clone(),
                    serde_json::Value::Null => String::new(),
                    number => number.to_string(),
                };
                sheet.schema.columns.iter().map(|column| cell(&row[column.name])).collect()
            })
            .collect();
        assert_eq!(cells, sheet.cells(), "{}", sheet.schema.name);
    }
}

#[test]
fn the_accounts_are_set_side_by_side() {
    for (name, arguments) in [
        ("compare_not-instant", &["compare", "not-instant"][..]),
        ("compare_quote", &["compare", "issue-d"]),
        ("compare_in_words", &["compare", "not-instant", "--level", "words"]),
        ("compare_csv", &["compare", "holy-dance", "--format", "csv"]),
        ("ledger_csv", &["ledger", "--format", "csv"]),
        ("ledger_page", &["ledger"]),
        ("discrepancies_of_dates", &["discrepancies", "--domain", "date"]),
        ("timeline_page", &["timeline"]),
        ("voices_page", &["voices"]),
        ("describe_kim-kardashian", &["describe", "kim-kardashian"]),
    ] {
        common::snapshot(name, &page(arguments));
    }
}

#[test]
fn at_a_level_only_differences_of_that_level_are_told_in_every_format() {
    let whole = page(&["compare", "in-talks"]);
    assert_eq!(page(&["compare", "in-talks", "--level", "verbatim"]), whole);
    let typography: &[&str] = &["typography", "case"];
    let marks: &[&str] = &["typography", "case", "punctuation", "sentence"];
    for (utterance, level, folded, told) in [
        ("in-talks", "typographic", typography, &["bracket", "addition", "punctuation"][..]),
        ("in-talks", "words", marks, &["bracket", "addition"]), // words in brackets are words
        ("cannot-stop", "typographic", typography, &["omission", "sentence"]),
        ("cannot-stop", "words", marks, &["omission"]),
    ] {
        let edits = |format| page(&["compare", utterance, "--level", level, "--format", format]);
        let (text, csv) = (edits("text"), edits("csv"));
        let json: serde_json::Value = serde_json::from_str(&edits("json")).expect("the program prints JSON");
        let pairs = json.as_array().expect("the pairs are an array");
        let runs = pairs.iter().flat_map(|pair| pair["comparison"]["runs"].as_array().expect("a pair has runs"));
        let kinds: Vec<_> = runs.filter_map(|run| run["edit"].as_str()).collect();
        let listed: Vec<_> =
            text.lines().filter(|line| line.starts_with("  ")).flat_map(|l| l.trim().split(", ")).collect();
        let has = |kind: &str| [kinds.contains(&kind), listed.contains(&kind), csv.contains(&format!(",{kind},"))];
        for kind in folded {
            assert_eq!(has(kind), [false; 3], "{kind} in {utterance} at {level}");
        }
        for kind in told {
            assert_eq!(has(kind), [true; 3], "{kind} in {utterance} at {level}");
        }
        assert_eq!(csv.lines().count() - 1, kinds.len());
    }
    assert!(refusal(&["compare", "not-instant", "--level", "letters"]).contains("typographic"));
}

const VIEWS: [&[&str]; 6] = [
    &["compare", "holy-dance"],
    &["ledger"],
    &["discrepancies"],
    &["timeline"],
    &["voices"],
    &["describe", "alice-johnson"],
];

#[test]
fn every_view_fits_a_narrow_terminal() {
    for arguments in VIEWS {
        let (out, ..) = call_at(60, arguments);
        let widest = out.lines().map(|line| line.chars().count()).max();
        assert!(widest.is_some_and(|widest| widest <= 60), "{arguments:?}: {widest:?}");
    }
}

#[test]
fn wide_and_combining_characters_are_counted_by_the_columns_they_take() {
    let mut tables = Tables::embedded().clone();
    common::edit(&mut tables.readings, |rows| {
        for (i, row) in rows.iter_mut().filter(|row| row.utterance == "holy-dance").enumerate() {
            row.text = format!("{} {} {i}", "我跳了一支舞，".repeat(12), "cafe\u{301} nai\u{308}ve ".repeat(12));
        }
    });
    let dir = common::scratch("cli-wide");
    tables.write(&dir).expect("the build directory can be written");
    let data = dir.to_str().expect("the build directory has a plain name");
    for columns in [32, 40, 60] {
        let (out, err, code) = call_at(columns, &["compare", "holy-dance", "--data", data]);
        assert_eq!((err.as_str(), code), ("", 0));
        let widths = out.lines().map(textwrap::core::display_width);
        assert!(widths.max().is_some_and(|widest| widest <= usize::from(columns)), "{out}");
        assert!(!out.lines().any(|line| line.trim_start().starts_with(['\u{301}', '\u{308}'])), "{out}");
        assert!(out.lines().any(|line| line.contains('我')) && out.contains("cafe\u{301}"));
    }
}

#[test]
fn every_view_is_printed_for_machines() {
    for arguments in VIEWS {
        let whole: serde_json::Value =
            serde_json::from_str(&page(&[arguments, &["--format", "json"]].concat())).expect("the program prints JSON");
        let parts: &[&str] = match arguments[0] {
            "ledger" => &["articles", "rows", "sharing", "apart"],
            "discrepancies" => &["discrepancies", "partings"],
            "voices" => &["voices", "agreement"],
            _ => &[],
        };
        assert!(whole.is_array() == parts.is_empty(), "{arguments:?}");
        assert!(parts.iter().all(|part| whole[part].as_array().is_some_and(|rows| !rows.is_empty())), "{arguments:?}");
        let table = page(&[arguments, &["--format", "csv"]].concat());
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        assert!(reader.records().all(|row| row.is_ok()), "{arguments:?}");
    }
}

#[test]
fn what_no_view_knows_is_refused() {
    let refusals = [
        refusal(&["compare", "misson"]),
        refusal(&["describe", "kim-k"]),
        refusal(&["discrepancies", "--kind", "contradicton"]),
        refusal(&["discrepancies", "--domain", "dates"]),
    ];
    common::snapshot("refusals_of_views", &refusals.concat());
}

#[test]
fn check_ends_with_0_where_all_is_sound_and_1_where_a_rule_is_broken() {
    common::snapshot("check_sound", &page(&["check"]));
    let dir = common::scratch("cli-broken");
    Tables::embedded().write(&dir).expect("the build directory can be written");
    let file = dir.join("events.csv");
    let text = fs::read_to_string(&file).expect("the file was written");
    fs::write(&file, text.replace(",2018-06-06,derived", ",6 June,derived"))
        .expect("the build directory can be written");
    let data = dir.to_str().expect("the build directory has a plain name");
    let (out, err, code) = call(&["check", "--data", data]);
    assert_eq!((err.as_str(), code), ("", 1));
    common::snapshot("check_broken", &out);
    let (json, _, code) = call(&["check", "--data", data, "--format", "json"]);
    assert_eq!(code, 1);
    common::snapshot("check_broken_json", &json);
    let (csv, _, code) = call(&["check", "--data", data, "--format", "csv"]);
    assert_eq!(code, 1);
    common::snapshot("check_broken_csv", &csv);
}

#[test]
fn tables_that_cannot_be_read_are_told_on_the_error_stream() {
    let dir = common::scratch("cli-unreadable");
    Tables::embedded().write(&dir).expect("the build directory can be written");
    fs::remove_file(dir.join("quotes.csv")).expect("the file was written");
    let data = dir.to_str().expect("the build directory has a plain name");
    for arguments in [&["check", "--data", data][..], &["--data", data], &["list", "facts", "--data", data]] {
        let (out, err, code) = call(arguments);
        assert_eq!((out.as_str(), code), ("", 1));
        assert!(err.contains("quotes.csv: the file is missing"), "{err}");
    }
}

#[test]
fn verify_without_the_texts_names_each_that_is_missing() {
    let (out, err, code) = call(&["verify", "--articles", "no-such-directory"]);
    assert_eq!((err.as_str(), code), ("", 1));
    common::snapshot("verify_missing", &out);
    let (json, _, code) = call(&["verify", "--articles", "no-such-directory", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&json).expect("the program prints JSON");
    let lengths = ["violations", "coverage"].map(|part| found[part].as_array().map(Vec::len));
    assert_eq!((lengths, code), ([Some(Tables::embedded().articles.len()), Some(0)], 1));
}

#[test]
fn the_page_is_plain_off_a_terminal_and_styled_where_it_is_forced() {
    let run = |force: bool, no_color: bool| {
        let mut command = Command::new(PROGRAM);
        command.env_remove("CLICOLOR_FORCE").env_remove("NO_COLOR");
        if force {
            command.env("CLICOLOR_FORCE", "1");
        }
        if no_color {
            command.env("NO_COLOR", "1");
        }
        String::from_utf8(command.output().expect("the program starts").stdout).expect("the program prints UTF-8")
    };
    assert!(!run(false, false).contains('\u{1b}'));
    assert!(run(true, false).contains('\u{1b}'));
    assert!(!run(false, true).contains('\u{1b}'));
}

#[test]
fn a_reader_who_goes_away_is_no_error() {
    let mut child = Command::new(PROGRAM)
        .args(["list", "reports", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the system has /dev/full");
    let output = Command::new(PROGRAM).args(["list", "reports"]).stdout(full).output().expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be written"));
}

#[test]
fn export_says_what_it_wrote_and_where() {
    let dir = common::scratch("cli-export");
    let call = |arguments: &[&str]| {
        let output = common::run_in(&dir, PROGRAM, &[&["export"], arguments].concat(), 100);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        String::from_utf8(output.stdout).expect("the program prints UTF-8")
    };
    common::snapshot("export_csv", &call(&["csv"]));
    assert!(dir.join("clemency-csv/tables/quotes.csv").is_file());
    // Tables of one's own go the same way.
    let written = call(&["jsonl", "--out", "mine", "--data", "clemency-csv/tables"]);
    assert_eq!(written.lines().next(), Some("mine/quotes.jsonl"));
}

#[test]
fn an_export_that_cannot_be_is_refused_and_says_what_to_do() {
    let dir = common::scratch("cli-export-refused");
    fs::create_dir(dir.join("there")).expect("the build directory can be written");
    fs::write(dir.join("there/note.txt"), "mine").expect("the build directory can be written");
    let refused = |arguments: &[&str]| {
        let output = common::run_in(&dir, PROGRAM, &[&["export"], arguments].concat(), 100);
        assert_eq!((output.stdout.len(), output.status.code()), (0, Some(2)), "{arguments:?}");
        format!("$ clemency export {}\n{}\n", arguments.join(" "), String::from_utf8_lossy(&output.stderr))
    };
    let refusals = [
        refused(&["xslx"]),
        refused(&["csv", "--out", "there"]),
        refused(&["csv", "--out", "there/note.txt/new"]),
        refused(&["csv", "--out", "there/note.txt", "--force"]),
        refused(&["brat"]),
        refused(&["conll", "--articles", "there"]),
    ];
    common::snapshot("refusals_of_export", &refusals.concat());
    let left: Vec<_> = fs::read_dir(&dir).expect("it is there").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["there"]);
    assert_eq!(fs::read_to_string(dir.join("there/note.txt")).expect("it is there"), "mine");
}

#[test]
fn a_format_that_was_left_out_is_refused_with_the_feature_that_brings_it() {
    use clemency::export::Format;
    let dir = common::scratch("cli-export-left-out");
    for format in Format::ALL.into_iter().filter(|format| format.feature() != "export") {
        let arguments = ["export", format.name(), "--out", "new", "--force"];
        let output = common::run_in(&dir, PROGRAM, &arguments, 100);
        let there = match format.feature() {
            "xlsx" => cfg!(feature = "xlsx"),
            "parquet" => cfg!(feature = "parquet"),
            _ => cfg!(feature = "sqlite"),
        };
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.success(), there, "{said}");
        assert!(there || said.contains(&format!("build it with the feature `{}`", format.feature())), "{said}");
    }
}
