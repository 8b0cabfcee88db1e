//! Between files and tables nothing is lost, nothing is guessed, and everything that is wrong is told at once.
#![cfg(feature = "tables")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::cases::cases;
use crate::common;
use clemency::check::{RULES, check, verify};
use clemency::tables::{FaultKind, PositionRow, ReadError, RetiredRow, Table, Tables, UncoveredRow};
use proptest::prelude::*;

/// A directory with the dataset in it, one file of which holds other bytes.
fn with_file(name: &str, file: &str, bytes: &[u8]) -> PathBuf {
    let dir = common::scratch(name);
    Tables::embedded().write(&dir).expect("the build directory can be written");
    fs::write(dir.join(file), bytes).expect("the build directory can be written");
    dir
}

/// A directory with tables without rows.
fn without_rows(name: &str) -> PathBuf {
    let dir = common::scratch(name);
    Tables::default().write(&dir).expect("the build directory can be written");
    dir
}

/// Reads a directory in which one file holds other bytes for the time being.
fn read_with(dir: &Path, file: &str, bytes: &[u8]) -> Result<Tables, ReadError> {
    let whole = fs::read(dir.join(file)).expect("the file is there");
    fs::write(dir.join(file), bytes).expect("the build directory can be written");
    let read = Tables::read(dir);
    fs::write(dir.join(file), whole).expect("the build directory can be written");
    read
}

/// What is said of a directory whose `uncovered.csv` holds these bytes.
fn said_of(name: &str, bytes: &[u8]) -> String {
    let dir = with_file(name, "uncovered.csv", bytes);
    let said = Tables::read(&dir).expect_err("the file is broken").to_string();
    said.replace(&dir.join("uncovered.csv").display().to_string(), "uncovered.csv")
}

/// A file that a spreadsheet or an editor wrote in another way is written anew and the test fails, so that the change
/// is read; under `CI` it only fails.
#[test]
fn every_file_of_the_dataset_is_in_its_canonical_form() {
    let sheets = Tables::embedded().sheets();
    let mut stale = Vec::new();
    assert_eq!(Tables::embedded_files().count(), sheets.len());
    for (sheet, (file, text)) in sheets.iter().zip(Tables::embedded_files()) {
        assert_eq!(sheet.schema.to_string(), file);
        if sheet.to_csv() != text {
            stale.push(file);
        }
    }
    if !stale.is_empty() && std::env::var_os("CI").is_none() {
        let data = common::file("data");
        let tables = Tables::read(&data).expect("the data directory can be read");
        tables.write(data).expect("the data directory can be written");
    }
    assert!(
        stale.is_empty(),
        "{stale:?} are not as the crate writes them; `cargo test --all-features --test tables` writes them anew, then passes"
    );
}

#[test]
fn the_data_directory_is_what_the_crate_carries() {
    let data = common::file("data");
    assert_eq!(&Tables::read(data).expect("the data directory can be read"), Tables::embedded());
}

#[test]
fn what_is_written_reads_back_the_same() {
    let dir = common::scratch("back");
    Tables::embedded().write(&dir).expect("the build directory can be written");
    assert_eq!(&Tables::read(&dir).expect("what was written can be read"), Tables::embedded());
}

#[test]
fn each_fault_of_a_file_is_told_with_file_line_and_column() {
    let cases: &[(&str, &[u8])] = &[
        ("empty", b""),
        ("blank lines only", b"\n\n"),
        ("a column missing", b"article,start,reason\na,1,x\n"),
        ("a column too many", b"article,start,end,reason,colour\na,1,2,x,red\n"),
        ("a column twice", b"article,start,end,reason,end\na,1,2,x,2\n"),
        ("semicolons", b"article;start;end;reason\na;1;2;x\n"),
        ("semicolons and marks", b"\n\"article\";start;end;\"reason\"\na;1;2;\"One; two\"\n"),
        ("tabs", b"article\tstart\tend\treason\na\t1\t2\tx\n"),
        (
            "a name with a blank and one with a hidden character",
            "article,start ,e\u{200b}nd,reason\na,1,2,x\n".as_bytes(),
        ),
        ("a name of blanks and none", "article,start,end,reason,\u{a0}\u{200b},\na,1,2,x,,\n".as_bytes()),
        ("two byte order marks", "\u{feff}\u{feff}article,start,end,reason\na,1,2,x\n".as_bytes()),
        ("a byte order mark before a cell", "article,start,end,reason\n\u{feff}\"a\",1,2,x\n".as_bytes()),
        (
            "two files in one",
            "article,start,end,reason\na,1,2,x\n\u{feff}article,start,end,reason\na,3,4,x\n".as_bytes(),
        ),
        ("a row of commas", b"article,start,end,reason\na,1,2,x\n,,,\na,3,4,x\n"),
        ("rows of commas at the end", b"article,start,end,reason\na,1,2,x\n,,,\n\"\",,,\n,,,\n"),
        ("a word for a number", b"article,start,end,reason\na,1,2,x\na,one,2,x\n"),
        ("a number with a sign", b"article,start,end,reason\na,+1,02,x\n"),
        ("a number too large", b"article,start,end,reason\na,1,4294967296,x\n"),
        ("a number left out", b"article,start,end,reason\na,,2,x\n"),
        ("a cell too few", b"article,start,end,reason\na,1,2\n"),
        ("a cell too many", b"article,start,end,reason\na,1,2,x,y\n"),
        ("not UTF-8", b"article,start,end,reason\na,1,2,\xe9t\xe9\n"),
        ("UTF-16", b"\xff\xfea\0r\0t\0"),
        ("UTF-16 without a mark", b"a\0r\0t\0"),
        ("a NUL", b"article,start,end,reason\na,1,2,x\0y\n"),
        ("a mark inside a cell", b"article,start,end,reason\na,1,2,so \"called\"\n"),
        ("text after a closing mark", b"article,start,end,reason\na,1,2,\"so\" called\n"),
        ("a mark that nothing closes", b"article,start,end,reason\na,1,2,\"so called\na,3,4,x\n"),
    ];
    let page: Vec<_> = cases
        .iter()
        .enumerate()
        .map(|(i, (what, bytes))| format!("{what}\n  {}", said_of(&format!("fault-{i}"), bytes).replace('\n', "\n  ")))
        .collect();
    common::snapshot("faults_of_a_file", &page.join("\n"));
}

#[test]
fn the_faults_of_all_files_are_told_together() {
    let dir = with_file("together", "facts.csv", b"fact\nx\n");
    fs::write(dir.join("quotes.csv"), b"").expect("the build directory can be written");
    fs::remove_file(dir.join("articles.csv")).expect("the file was there");
    let error = Tables::read(&dir).expect_err("three files are broken");
    let files: Vec<_> = error.faults.iter().map(|fault| fault.file.rsplit('/').next().unwrap_or_default()).collect();
    assert_eq!(
        files,
        ["articles.csv", "quotes.csv", "facts.csv", "facts.csv", "facts.csv", "facts.csv", "facts.csv", "facts.csv"]
    );
    assert!(matches!(error.faults[0].kind, FaultKind::Missing));
}

#[test]
fn a_directory_that_is_not_there_is_told_once() {
    let dir = with_file("told-once", "facts.csv", b"");
    for dir in [dir.join("nowhere"), dir.join("facts.csv"), dir.join("facts.csv/below")] {
        let error = Tables::read(&dir).expect_err("there is no such directory");
        assert!(matches!(error.faults[..], [ref fault] if matches!(fault.kind, FaultKind::NoDirectory)), "{error}");
        assert!(error.to_string().starts_with(&format!("{}: there is no such directory", dir.display())), "{error}");
    }
    // The empty path is the directory at hand, which has no tables here.
    let error = Tables::read("").expect_err("the tables are in data/");
    assert_eq!(error.faults.len(), Tables::schemas().len());
}

#[test]
fn a_directory_in_the_place_of_a_file_is_named() {
    let dir = common::scratch("in-the-place");
    Tables::embedded().write(&dir).expect("the build directory can be written");
    fs::remove_file(dir.join("facts.csv")).expect("the file was there");
    fs::create_dir(dir.join("facts.csv")).expect("the build directory can be written");
    let error = Tables::read(&dir).expect_err("a directory is no file");
    assert!(
        matches!(error.faults[..], [ref fault] if matches!(fault.kind, FaultKind::NoFile { found: "a directory" }))
    );
}

#[test]
fn columns_in_another_order_crlf_and_a_byte_order_mark_are_read() {
    let text = "\u{feff}reason,end,start,article\r\n\"a, b\",2,1,a\r\n\r\nx,4,3,a\r\n";
    let tables = Tables::read(with_file("dialects", "uncovered.csv", text.as_bytes())).expect("the file is sound");
    let rows: Vec<_> = tables.uncovered.iter().map(|row| (row.start, row.reason.as_str())).collect();
    assert_eq!(rows, [(1, "a, b"), (3, "x")]);
    assert_eq!(tables.uncovered.line(1), 4);
}

#[test]
fn a_line_ends_in_lf_in_crlf_or_in_cr_alone() {
    let text = "\narticle,start,end,reason\na,1,2,\"x\ny\"\n\n\na,3,4,z\na,5,+6,z\n";
    for (name, end) in [("lf", "\n"), ("crlf", "\r\n"), ("cr", "\r")] {
        let said = said_of(&format!("ends-in-{name}"), text.replace('\n', end).as_bytes());
        assert!(said.starts_with("uncovered.csv:8:end: "), "{name}: {said}");
        let sound = text.replace('+', "").replace('\n', end);
        let dir = with_file(&format!("lines-{name}"), "uncovered.csv", sound.as_bytes());
        let tables = Tables::read(dir).expect("the file is sound");
        assert_eq!(tables.uncovered.located().map(|(line, _)| line).collect::<Vec<_>>(), [3, 7, 8], "{name}");
    }
}

#[test]
fn line_ends_of_every_kind_count_in_one_file_and_in_cells() {
    let text = "\u{feff}article,start,end,reason\r\na,1,2,\"x\ry\r\nz\n\"\ra,3,4,z\n\r\na,5,6,z\r\ra,7,8,z\n";
    let sound = with_file("mixed-ends", "uncovered.csv", text.as_bytes());
    let tables = Tables::read(sound).expect("the file is sound");
    assert_eq!(tables.uncovered.located().map(|(line, _)| line).collect::<Vec<_>>(), [2, 6, 8, 10]);
    // A table that is made counts as one that is read.
    let made = Table::from(tables.uncovered.to_vec());
    assert_eq!(made.located().map(|(line, _)| line).collect::<Vec<_>>(), [2, 6, 7, 8]);
    let read = with_file("mixed-ends-again", "uncovered.csv", made.sheet().to_csv().as_bytes());
    let read = Tables::read(read).expect("the file is sound").uncovered;
    assert!(read.located().eq(made.located()));
    for (slip, kind) in [("+7", "found `+7`"), ("7\0", "NUL"), ("7\"", "quotation mark")] {
        let said = said_of("mixed-ends-slip", text.replace(",7", &format!(",{slip}")).as_bytes());
        assert!(said.starts_with("uncovered.csv:10:") && said.contains(kind), "{said}");
    }
    // Every rule tells by these lines, and so does every message of `verify`.
    let rows = || text.replace("a,", "nowhere,").replace("nowhere,rticle", "article");
    let tables = Tables::read(with_file("mixed-ends-found", "uncovered.csv", rows().as_bytes())).expect("it is read");
    let lines: Vec<_> = check(&tables).iter().filter(|v| v.rule == "reference").map(|v| v.line).collect();
    assert_eq!(lines, [2, 6, 8, 10]);
    let articles = Tables::embedded().sheets()[0].to_csv().replace('\n', "\r");
    let tables = Tables::read(with_file("mixed-ends-verify", "articles.csv", articles.as_bytes())).expect("it is read");
    let lines: Vec<_> = verify(&tables, "no-such-directory").violations.iter().map(|v| v.line).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6]);
}

#[test]
fn offsets_count_the_byte_order_mark_too() {
    let said = said_of("offset", "\u{feff}article,start,end,reason\na,1,2,x\0\n".as_bytes());
    assert!(said.contains("NUL character at offset 35"), "{said}");
}

#[test]
fn another_separator_is_named_once_a_file_whatever_is_in_quotation_marks() {
    let dir = common::scratch("separators");
    for (mark, name) in [(";", "semicolons"), ("\t", "tabs")] {
        let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let needed = |cell: &str| if cell.contains(['"', ';', '\t']) { quoted(cell) } else { cell.to_owned() };
        let bare = |cell: &str| cell.to_owned();
        let ways: [&dyn Fn(&str) -> String; 3] = [&quoted, &needed, &bare];
        for (way, front) in ways.iter().flat_map(|way| [(way, ""), (way, "\u{feff}"), (way, "\r\n")]) {
            for sheet in Tables::embedded().sheets() {
                let header = sheet.schema.columns.iter().map(|column| column.name.to_owned()).collect();
                let rows = std::iter::once(header).chain(sheet.cells());
                let line =
                    |cells: Vec<String>| cells.iter().map(|cell| way(cell)).collect::<Vec<_>>().join(mark) + "\r\n";
                let text = front.to_owned() + &rows.map(line).collect::<String>();
                fs::write(dir.join(sheet.schema.file), text).expect("the build directory can be written");
            }
            let faults = Tables::read(&dir).expect_err("no file has commas").faults;
            assert_eq!(faults.len(), Tables::schemas().len());
            let line = if front == "\r\n" { 2 } else { 1 };
            for fault in faults {
                assert!(matches!(fault.kind, FaultKind::Separator(told) if told == name), "{fault}");
                assert_eq!((fault.line, fault.column), (Some(line), None));
            }
        }
    }
    // Names of columns within one cell are text.
    let said = said_of("no-separator", b"article,start,end,\"reason;end\"\na,1,2,x\n");
    assert!(said.contains("no such column") && !said.contains("semicolons"), "{said}");
}

#[test]
fn rows_without_a_value_are_told_once_a_run_and_in_no_other_way() {
    let told = |file: &str, body: &dyn Fn(&str, &str) -> String| {
        let embedded = Tables::embedded_files().find(|(name, _)| *name == file).expect("there is such a table").1;
        let (header, rows) = embedded.split_once('\n').expect("there is a header row");
        let empty = ",".repeat(header.matches(',').count()) + "\n";
        let text = format!("{header}\n{}", body(rows, &empty));
        let faults = Tables::read(with_file("empty-rows", file, text.as_bytes())).expect_err("rows are empty").faults;
        let told = faults.into_iter().map(|fault| match fault.kind {
            FaultKind::EmptyRows { rows } => (fault.line.unwrap_or_default(), rows),
            other => panic!("{other}"),
        });
        told.collect::<Vec<_>>()
    };
    // A table with numbers, and one of text alone.
    for file in ["quotes.csv", "participants.csv"] {
        let at_the_end = told(file, &|rows, empty| format!("{rows}{empty}{empty}"));
        assert!(matches!(at_the_end[..], [(_, 2)]), "{at_the_end:?}");
        assert_eq!(told(file, &|rows, empty| format!("{empty}{rows}")), [(2, 1)]);
        let (first, others) =
            (told(file, &|rows, empty| rows.replacen('\n', &format!("\n{empty}{empty}{empty}"), 1)), 3);
        assert_eq!(first, [(3, others)]);
        let apart =
            told(file, &|rows, empty| format!("{empty}{}{empty}", rows.replacen('\n', &format!("\n{empty}"), 1)));
        assert_eq!(apart.iter().map(|(_, rows)| *rows).collect::<Vec<_>>(), [1, 1, 1]);
        assert_eq!(told(file, &|_, empty| empty.repeat(100_000)), [(2, 100_000)]);
    }
}

#[test]
fn rows_that_are_cut_off_at_the_right_end_are_told_once_a_file() {
    let mut rows = 0;
    for (file, text) in Tables::embedded_files() {
        let cut: Vec<_> = text.lines().map(|line| line.trim_end_matches(',')).collect();
        let many = text.lines().filter(|line| line.ends_with(',')).count();
        let read = Tables::read(with_file("cut-off", file, (cut.join("\n") + "\n").as_bytes()));
        let Err(ReadError { faults }) = read else {
            assert_eq!(many, 0, "{file}");
            continue;
        };
        assert!(
            matches!(faults[..], [ref fault] if matches!(fault.kind, FaultKind::CutOff { others, .. } if others + 1 == many)),
            "{file}: {faults:?}"
        );
        rows += many;
    }
    assert!(rows > 100);
    // Where the last cell is needed, it is missing in each.
    let said = said_of("too-few", b"article,start,end,reason\na,1,2\na,3,4\n");
    assert_eq!(said.matches("is a comma missing?").count(), 2, "{said}");
    // With the columns in another order, the last one may be one that may be empty, or not.
    let positions = |text: &str| {
        let error = Tables::read(with_file("too-few-turned", "positions.csv", text.as_bytes()));
        error.expect_err("a row is short").faults.remove(0).kind
    };
    assert!(matches!(positions("discrepancy,side,article,fact\nd,1,a\n"), FaultKind::CutOff { others: 0, .. }));
    let many = positions("discrepancy,side,article,fact\nd,1,a\nd,2,b\nd,2,c\n").to_string();
    assert!(
        many.starts_with("the row has 3 cells where the header row has 4, and 2 others are too short: empty cells"),
        "{many}"
    );
    assert!(matches!(positions("discrepancy,side,fact,article\nd,1,f\n"), FaultKind::Ragged { .. }));
}

#[test]
fn of_faults_of_rows_twenty_are_told_and_the_rest_counted() {
    let text =
        format!("article,start,end,reason\n{}a,1,2,x\n,,,\n{}", "a,x,2,x\n".repeat(18), "a,x,y,x\n".repeat(100_000));
    let faults = |text: &str| {
        Tables::read(with_file("many", "uncovered.csv", text.as_bytes())).expect_err("cells are wrong").faults
    };
    let told = faults(&text);
    assert!(told[..18].iter().all(|fault| matches!(fault.kind, FaultKind::Cell { .. })));
    assert!(matches!(told[18].kind, FaultKind::EmptyRows { rows: 1 }));
    assert!(matches!(told[20].kind, FaultKind::MoreFaults { more: 199_999 }), "{}", told[20]);
    assert_eq!((told.len(), told[20].line), (21, Some(22)));
    // As many as are told are told without a rest.
    let told = faults(&format!("article,start,end,reason\n{}", "a,x,2,x\n".repeat(20)));
    assert!(told.len() == 20 && told.iter().all(|fault| matches!(fault.kind, FaultKind::Cell { .. })));
}

#[test]
fn a_cell_that_nothing_closes_is_told_by_the_line_where_it_opens() {
    let said = said_of("open", b"article,start,end,reason\na,1,2,\"so \"\"called\"\"\nb,3,4,x\n\"\"\n");
    assert!(said.starts_with("uncovered.csv:2: ") && said.contains("nothing closes"), "{said}");
}

#[test]
fn of_columns_without_number_twenty_are_told_and_the_rest_counted() {
    let foreign: Vec<_> = (0..100_000).map(|n| format!("column-{n}")).collect();
    let header = |columns: usize, again: usize| {
        let known = ["article", "start", "end"].into_iter().chain(std::iter::repeat_n("article", again));
        foreign[..columns].iter().map(String::as_str).chain(known).collect::<Vec<_>>().join(",") + "\n"
    };
    let faults = |columns, again| {
        let dir = with_file("columns", "uncovered.csv", header(columns, again).as_bytes());
        Tables::read(dir).expect_err("there are columns too many").faults.into_iter().map(|fault| fault.kind).collect()
    };
    let all: Vec<_> = faults(19, 1);
    assert!(matches!(
        all[18..],
        [FaultKind::ExtraColumn { .. }, FaultKind::RepeatedColumn, FaultKind::MissingColumn { .. }]
    ));
    let all: Vec<_> = faults(100_000, 100_000);
    assert!(all[..20].iter().all(|kind| matches!(kind, FaultKind::ExtraColumn { .. })));
    assert!(matches!(all[20..], [FaultKind::MoreColumns { more: 199_980 }, FaultKind::MissingColumn { .. }]));
}

#[test]
fn a_table_without_rows_is_its_header_row() {
    let dir = with_file("no-rows", "uncovered.csv", b"article,start,end,reason\n");
    assert!(Tables::read(dir).expect("the file is sound").uncovered.is_empty());
}

#[test]
fn tables_are_equal_where_their_rows_are() {
    let table = &Tables::embedded().entities;
    let rows = table.to_vec();
    assert_eq!(&Table::from(rows.clone()), table);
    assert_ne!(&Table::from(rows[1..].to_vec()), table);
}

#[test]
fn past_the_last_row_stands_the_line_it_would_begin_on() {
    let table = &Tables::embedded().entities;
    assert_eq!(table.line(table.len()), table.line(table.len() - 1) + 1);
}

#[test]
fn writing_over_a_link_writes_the_file_it_names() {
    #[cfg(unix)]
    {
        let (dir, elsewhere) = (common::scratch("link"), common::scratch("elsewhere"));
        let file = elsewhere.join("facts.csv");
        fs::write(&file, "old").expect("the build directory can be written");
        std::os::unix::fs::symlink(&file, dir.join("facts.csv")).expect("the build directory can hold a link");
        Tables::embedded().write(&dir).expect("the build directory can be written");
        assert!(fs::symlink_metadata(dir.join("facts.csv")).is_ok_and(|meta| meta.is_symlink()));
        assert!(fs::read_to_string(file).is_ok_and(|text| text.starts_with("fact,topic,")));
    }
}

#[test]
fn a_write_that_fails_names_the_place_and_leaves_what_was_there() {
    let dir = common::scratch("blocked");
    fs::create_dir_all(dir.join("quotes.csv").join("in-the-way")).expect("the build directory can be written");
    fs::write(dir.join("mine.txt"), "mine").expect("the build directory can be written");
    let error = Tables::embedded().write(&dir).expect_err("a directory is in the way");
    assert!(error.to_string().contains("quotes.csv"), "{error}");
    let left: Vec<_> = fs::read_dir(&dir)
        .expect("the directory is there")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    assert!(left.iter().all(|name| !name.starts_with(".clemency")), "a temporary file was left: {left:?}");
    assert!(fs::read_to_string(dir.join("mine.txt")).is_ok_and(|text| text == "mine"));
}

#[test]
fn a_file_that_cannot_hold_a_directory_is_named() {
    let file = common::scratch("no-directory").join("file");
    fs::write(&file, "").expect("the build directory can be written");
    let error = Tables::embedded().write(file.join("data")).expect_err("a file holds no directory");
    assert!(error.to_string().contains("no-directory"), "{error}");
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_bytes_as_a_file_give_rows_or_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..200), table in 0..18_usize) {
        static DIR: LazyLock<PathBuf> = LazyLock::new(|| without_rows("any-bytes"));
        let file = Tables::schemas()[table].file;
        if let Err(error) = read_with(&DIR, file, &bytes) {
            prop_assert!(error.faults.iter().all(|fault| fault.file.ends_with(file)));
        }
    }

    #[test]
    fn any_csv_under_the_header_gives_rows_or_an_error_on_its_lines(body in "[a-z0-9,\"\n\r ]{0,120}") {
        static DIR: LazyLock<PathBuf> = LazyLock::new(|| without_rows("any-csv"));
        let text = format!("article,start,end,reason\n{body}");
        let lines = text.split(['\n', '\r']).count() as u64;
        if let Err(error) = read_with(&DIR, "uncovered.csv", text.as_bytes()) {
            prop_assert!(error.faults.iter().all(|fault| fault.line.is_some_and(|line| line <= lines)));
        }
    }

    #[test]
    fn any_rows_read_back_as_they_were_written(
        cells in proptest::collection::vec(("[^\0]{0,12}", "[^\0]{1,12}", any::<u32>(), proptest::option::of("[^\0]{1,12}")), 0..6),
    ) {
        let rows = || cells.iter().cloned();
        let tables = Tables {
            retired: rows().map(|(a, b, _, _)| RetiredRow { table: a.clone(), id: b.clone(), since: a, why: b }).collect::<Vec<_>>().into(),
            uncovered: rows().map(|(a, b, n, _)| UncoveredRow { article: a, start: n, end: n ^ 1, reason: b }).collect::<Vec<_>>().into(),
            positions: rows().map(|(a, b, n, fact)| PositionRow { discrepancy: a, side: n, article: b, fact }).collect::<Vec<_>>().into(),
            ..Tables::default()
        };
        let dir = common::scratch("any-rows");
        tables.write(&dir).expect("the build directory can be written");
        prop_assert_eq!(Tables::read(&dir).expect("what was written can be read"), tables);
    }

    #[test]
    fn any_cell_anywhere_is_read_and_checked_or_refused(
        table in 0..18_usize,
        row in any::<prop::sample::Index>(),
        column in any::<prop::sample::Index>(),
        cell in prop_oneof!["\\PC{0,12}", "[0-9]{1,10}", "[a-z-]{0,20}", Just(u32::MAX.to_string())],
    ) {
        static DIR: LazyLock<PathBuf> = LazyLock::new(|| {
            let dir = common::scratch("any-cell");
            Tables::embedded().write(&dir).expect("the build directory can be written");
            dir
        });
        let mut sheet = common::Cells::of(Tables::embedded()).swap_remove(table);
        if let Some(cells) = (!sheet.cells.is_empty()).then(|| row.get_mut(&mut sheet.cells)) {
            *column.get_mut(cells) = cell;
        }
        if let Ok(tables) = read_with(&DIR, sheet.schema.file, sheet.to_csv().as_bytes()) {
            let found = check(&tables);
            prop_assert!(found.iter().all(|violation| RULES.iter().any(|rule| rule.code == violation.rule)));
            prop_assert_eq!(verify(&tables, "no-such-directory").coverage, []);
        }
    }
}
