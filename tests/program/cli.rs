//! The program at the command line: what people see, and what other programs rely on.
#![cfg(feature = "cli")]

use std::fs;
use std::process::{Command, Stdio};

use crate::common;
use clemency::check;
use clemency::tables::{Tables, UncoveredRow};

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

/// The views of accounts.
pub(crate) const VIEWS: [&[&str]; 6] = [
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

/// A directory of the tables with a violation a line, of one rule, in one file.
fn with_violations(name: &str, violations: u32) -> String {
    let row = |n| UncoveredRow { article: "nowhere".into(), start: n, end: n + 1, reason: "x".into() };
    let rows: Vec<_> = (0..violations).map(row).collect();
    let tables = Tables { uncovered: rows.into(), ..Tables::default() };
    let found = check::check(&tables).len();
    let dir = common::scratch(name);
    tables.write(&dir).expect("the build directory can be written");
    assert!(found >= violations as usize);
    dir.into_os_string().into_string().expect("the build directory has a plain name")
}

#[test]
fn at_most_so_many_violations_are_printed_and_the_others_are_counted() {
    let data = with_violations("cli-max", 20);
    let checked = |arguments: &[&str]| {
        let (out, err, code) = call(&[arguments, &["--data", &data]].concat());
        assert_eq!((err.as_str(), code), ("", 1), "{arguments:?}");
        let listed = out.lines().filter(|line| line.starts_with("uncovered.csv:")).count();
        let others = out.lines().find_map(|line| line.split_once(" more violation"));
        (listed, others.map_or(0, |(number, _)| number.parse::<usize>().expect("a number")), out)
    };
    // Where no terminal is, all are printed.
    let (all, others, whole) = checked(&["check"]);
    assert!(all >= 20 && others == 0, "{whole}");
    let verdict = whole.lines().last().expect("there is a last line");
    for max in [0, 1, 19, all - 1, all, all + 1, usize::MAX] {
        for command in [&["check"][..], &["verify", "--articles", "docs"]] {
            let (listed, others, out) = checked(&[command, &["--max", &max.to_string()]].concat());
            assert_eq!((listed, others), (max.min(all), all.saturating_sub(max)), "{out}");
            assert!(command[0] == "verify" || out.lines().last() == Some(verdict), "{out}");
        }
    }
    // A machine gets all of them.
    let (csv, ..) = call(&["check", "--max", "1", "--format", "csv", "--data", &data]);
    assert_eq!(csv.lines().count(), all + 1);
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_a_screen_full_of_violations_is_printed() {
    let data = with_violations("cli-screen", 500);
    let checked = |arguments: &str| {
        let command = format!("stty rows 30 columns 100; {PROGRAM} check {arguments} --data {data}");
        let output = Command::new("script").args(["-qec", &command, "/dev/null"]).stdin(Stdio::null()).output();
        let output = output.expect("the system has `script`");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout).expect("the program prints UTF-8").replace("\r\n", "\n")
    };
    let listed = |out: &str| out.lines().filter(|line| line.starts_with("uncovered.csv:")).count();
    let out = checked("");
    assert_eq!(listed(&out), 10, "{out}");
    assert!(out.lines().count() <= 30 && out.contains(" more violations; `--max "), "{out}");
    assert!(listed(&checked("--max 400")) == 400);
}

#[test]
fn many_violations_are_printed_whole() {
    let data = with_violations("cli-many", 3_000);
    let (out, err, code) = call(&["check", "--data", &data]);
    assert_eq!((err.as_str(), code), ("", 1));
    let violations = check::check(&Tables::read(&data).expect("what was written can be read"));
    // More than a page gathers before it is printed in parts.
    assert!(out.len() > 2 << 16);
    let mut lines = out.lines();
    for violation in &violations {
        let line = lines.next().expect("there is a line for each");
        assert!(line.starts_with(&format!("{}:{}:", violation.file, violation.line)) && line.ends_with(']'), "{line}");
        assert!(lines.next().is_some_and(|line| line.starts_with("  mend  ")));
    }
    assert_eq!(lines.next(), Some(""));
    let (json, ..) = call(&["check", "--format", "json", "--data", &data]);
    let told: Vec<serde_json::Value> = serde_json::from_str(&json).expect("the program prints JSON");
    assert_eq!(told.len(), violations.len());
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
    let (out, err, code) = call(&["verify", "--articles", "docs"]);
    assert_eq!((err.as_str(), code), ("", 1));
    common::snapshot("verify_missing", &out);
    let (json, _, code) = call(&["verify", "--articles", "docs", "--format", "json"]);
    let found: serde_json::Value = serde_json::from_str(&json).expect("the program prints JSON");
    let lengths = ["violations", "coverage"].map(|part| found[part].as_array().map(Vec::len));
    assert_eq!((lengths, code), ([Some(Tables::embedded().articles.len()), Some(0)], 1));
}

#[test]
fn a_directory_that_is_not_there_is_told_once_by_every_command() {
    let dir = common::scratch("cli-nowhere");
    fs::write(dir.join("file"), "").expect("the build directory can be written");
    let path =
        |name: &str| dir.join(name).into_os_string().into_string().expect("the build directory has a plain name");
    let out = path("out");
    let others = [
        &[][..],
        &["show", "mission"],
        &["list", "quotes"],
        &["export", "csv", "--out", &out],
        &["check"],
        &["verify", "--articles", "docs"],
    ];
    for data in [path("nowhere"), path("file"), path("file/below")] {
        for arguments in VIEWS.into_iter().chain(others) {
            let (printed, said, code) = call(&[arguments, &["--data", &data]].concat());
            assert_eq!((printed.as_str(), said.lines().count(), code), ("", 1, 1), "{arguments:?}: {said}");
            assert!(said.starts_with(&format!("clemency: {data}: ")) && said.contains("name a directory"), "{said}");
        }
    }
    let corpus = path("corpus");
    Tables::embedded().write(dir.join("corpus/story")).expect("the build directory can be written");
    for texts in [path("nowhere"), path("file"), path("file/below")] {
        for command in [&["verify"][..], &["export", "brat", "--out", &out], &["export", "conll", "--out", &out]] {
            for data in [&[][..], &["--data", &corpus]] {
                let said = refusal(&[command, &["--articles", &texts], data].concat());
                let expected = "there is no such directory; name the one that holds the texts of the articles";
                assert_eq!(said, format!("clemency: {texts}: {expected}\n"), "{command:?}");
            }
        }
    }
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

/// A title for a terminal that never ends, a colour, a direction and blanks that nobody sees: what swallows or turns what
/// follows where a terminal obeys it.
const SPELL: &str = "\u{1b}]0;x \u{1b}[31m \u{9b}2J \u{202e}\u{2066} \u{200b}\u{ad}\u{7f} \r\n\u{2028}\u{e0041}";

/// The same as a page shows it.
const SHOWN: &str = r"\u{1b}]0;x \u{1b}[31m \u{9b}2J \u{202e}\u{2066} \u{200b}\u{ad}\u{7f} \r\n\u{2028}\u{e0041}";

/// A directory of tables whose cells, ids among them, hold the spell, and the tables.
fn spellbound(name: &str) -> (String, Tables) {
    let mut tables = Tables::embedded().clone();
    let spell = |text: &mut String| text.push_str(SPELL);
    common::edit(&mut tables.entities, |rows| rows.iter_mut().for_each(|row| spell(&mut row.name)));
    common::edit(&mut tables.events, |rows| rows.iter_mut().for_each(|row| spell(&mut row.event)));
    common::edit(&mut tables.facts, |rows| {
        rows.iter_mut().flat_map(|row| [&mut row.fact, &mut row.statement]).for_each(spell);
    });
    common::edit(&mut tables.reports, |rows| {
        rows.iter_mut().flat_map(|row| [&mut row.fact, &mut row.as_stated]).for_each(spell);
    });
    common::edit(&mut tables.positions, |rows| rows.iter_mut().filter_map(|row| row.fact.as_mut()).for_each(spell));
    common::edit(&mut tables.readings, |rows| rows.iter_mut().step_by(2).for_each(|row| spell(&mut row.text)));
    common::edit(&mut tables.mentions, |rows| rows.iter_mut().for_each(|row| spell(&mut row.text)));
    common::edit(&mut tables.attributions, |rows| rows.iter_mut().filter_map(|row| row.cue.as_mut()).for_each(spell));
    common::edit(&mut tables.discrepancies, |rows| rows.iter_mut().for_each(|row| spell(&mut row.question)));
    let dir = common::scratch(name);
    tables.write(&dir).expect("the build directory can be written");
    (dir.into_os_string().into_string().expect("the build directory has a plain name"), tables)
}

/// A call whose output goes through no terminal, or is styled as for one.
fn printed(arguments: &[&str], styled: bool) -> String {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env("COLUMNS", "200");
    if styled {
        command.env("CLICOLOR_FORCE", "1");
    }
    let output = command.output().expect("the program starts");
    String::from_utf8([output.stdout, output.stderr].concat()).expect("the program prints UTF-8")
}

/// Whether a page holds nothing that a terminal obeys, but line ends and the page's own styles.
fn obeys_nothing(page: &str) -> bool {
    let styles = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[36m"];
    let plain = styles.iter().fold(page.to_owned(), |page, style| page.replace(style, ""));
    !plain.contains(|c: char| c != '\n' && check::is_hidden(c))
}

#[test]
fn what_cells_ids_and_messages_hold_is_shown_on_a_page_and_never_obeyed() {
    let (data, _) = spellbound("cli-spell");
    let entity = "kim-kardashian";
    let fact = format!("facts/mission{SPELL}");
    let nowhere = format!("no{SPELL}where");
    let texts = common::scratch("cli-spell-texts").join(&nowhere);
    fs::create_dir(&texts).expect("the build directory can be written");
    for arguments in [
        &["show", entity][..],
        &["show", &fact],
        &["list", "facts"],
        &["list", "entities"],
        &["compare", "holy-dance"],
        &["ledger"],
        &["discrepancies"],
        &["timeline"],
        &["voices"],
        &["describe", entity],
        &["check"],
        &["verify", "--articles", &nowhere],
        &["verify", "--articles", texts.to_str().expect("it is UTF-8")],
        &[],
    ] {
        let out = printed(&[arguments, &["--data", &data]].concat(), true);
        assert!(obeys_nothing(&out), "{arguments:?}: {out:?}");
        assert!(out.contains(r"\u{1b}") && out.contains(r"\u{202e}"), "{arguments:?}: {out}");
    }
    // A message shows what was asked for, and the file that is faulty with its cell.
    let out = printed(&["show", &format!("x{SPELL}")], true);
    assert!(out.contains(&format!("`x{SHOWN}`")) && obeys_nothing(&out), "{out}");
    let path = std::path::Path::new(&data).join("uncovered.csv");
    fs::write(&path, format!("article,start,end,reason\na,\"x{SPELL}\",2,r\n")).expect("the file can be written");
    let out = printed(&["check", "--data", &data], true);
    assert!(out.contains(&format!("found `x{SHOWN}`")) && obeys_nothing(&out), "{out}");
}

#[test]
fn what_is_printed_for_machines_is_the_data_byte_for_byte() {
    let (data, tables) = spellbound("cli-spell-machine");
    for (sheet, styled) in tables.sheets().into_iter().zip([false, true].into_iter().cycle()) {
        let name = sheet.schema.name;
        assert!(printed(&["list", name, "--format", "csv", "--data", &data], styled) == sheet.to_csv(), "{name}");
        let json = printed(&["list", name, "--format", "json", "--data", &data], styled);
        let rows: Vec<serde_json::Value> = serde_json::from_str(&json).expect("the program prints JSON");
        let first = sheet.schema.columns[0].name;
        let ids = rows.iter().map(|row| row[first].as_str().unwrap_or_default());
        assert!(ids.eq((0..sheet.len()).map(|row| sheet.field(row, 0).as_str())), "{name}");
    }
    for (arguments, styled) in VIEWS.into_iter().zip([false, true].into_iter().cycle()) {
        let csv = printed(&[arguments, &["--format", "csv", "--data", &data]].concat(), styled);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let cells: Vec<_> = reader.records().map(|row| row.expect("the program prints CSV")).collect();
        assert!(cells.iter().flatten().any(|cell| cell.contains('\u{1b}')), "{arguments:?}: {csv}");
    }
}

#[test]
fn a_cell_that_fills_a_page_is_cut_there_and_says_how_long_it_is() {
    let mut tables = Tables::embedded().clone();
    let statement = format!("begins {} ends", "äb ".repeat(100_000));
    let length = statement.chars().count();
    common::edit(&mut tables.facts, |rows| {
        rows[0].statement.clone_from(&statement);
        rows[1].statement = "ab ".repeat(3_333) + "x"; // as long as a page shows
    });
    let dir = common::scratch("cli-long");
    tables.write(&dir).expect("the build directory can be written");
    let data = dir.to_str().expect("the build directory has a plain name");
    let told = format!("[10000 of {length} characters are shown]");
    for arguments in [&["list", "facts", "--data", data][..], &["show", &tables.facts[0].fact, "--data", data]] {
        let out = page(arguments);
        let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("begins äb") && words.contains("äb ends"), "{out}");
        assert!(words.contains("characters are shown]") && out.len() < statement.len() / 2, "{}", out.len());
        assert!(arguments[0] == "list" || words.contains(&told), "{out}");
    }
    let whole = page(&["show", &tables.facts[1].fact, "--data", data]);
    assert!(!whole.contains("are shown"), "{whole}");
    let csv = page(&["list", "facts", "--format", "csv", "--data", data]);
    assert!(csv.contains(&statement));
}

#[test]
fn a_very_long_word_is_refused_without_those_that_are_near_and_is_cut_in_the_message() {
    let mut tables = Tables::embedded().clone();
    let long = "a".repeat(300);
    common::edit(&mut tables.facts, |rows| rows[0].fact.clone_from(&long));
    let dir = common::scratch("cli-long-word");
    tables.write(&dir).expect("the build directory can be written");
    let data = dir.to_str().expect("the build directory has a plain name");
    for word in ["a".repeat(301), "misson".repeat(20_000)] {
        for arguments in [
            &["show", &word][..],
            &["list", &word],
            &["list", "quotes", "--speaker", &word],
            &["describe", &word],
            &["compare", &word],
        ] {
            let said = refusal(&[arguments, &["--data", data]].concat());
            assert!(!said.contains("did you mean") && said.chars().count() < 1_200, "{said}");
            assert!(word.len() < 1_000 || said.contains("characters are shown]"), "{said}");
        }
    }
    assert!(refusal(&["show", "misson", "--data", data]).contains("did you mean"));
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
