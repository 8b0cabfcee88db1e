//! What an export promises: the same rows, the same bytes, all of its files or none.
#![cfg(feature = "export")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common;
use clemency::Quote;
use clemency::export::{ExportError, File, Format, Texts, export, wide, write};
use clemency::tables::{Sheet, Tables};

/// What an export of some format holds; nothing for one that needs the texts, or a feature that is not on.
fn made(format: Format) -> Option<Vec<File>> {
    match export(Tables::embedded(), format, None) {
        Err(ExportError::NotBuilt { .. } | ExportError::NeedsTexts { .. }) => None,
        made => Some(made.expect("sound tables fit every format")),
    }
}

/// Every file below a directory with what it holds.
fn files(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(dir).expect("the directory can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.clone(), fs::read(path).expect("the file can be read"));
        }
    }
    all
}

fn some_files(word: &str) -> Vec<File> {
    let file = |path: &str| File { path: path.to_owned(), bytes: format!("{word} {path}").into_bytes() };
    vec![file("first.txt"), file("below/second.txt")]
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let first = Format::ALL.map(made);
    // A clock would show that counts in seconds, or in two as archives do.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    for (format, first) in Format::ALL.into_iter().zip(first) {
        assert!(first == made(format), "{format}");
    }
}

#[test]
fn every_format_has_files_and_says_what_it_lacks() {
    for format in Format::ALL {
        match export(Tables::embedded(), format, None) {
            Ok(files) => {
                assert!(!format.holds_texts() && !files.is_empty(), "{format}");
                assert!(files.iter().all(|file| !file.bytes.is_empty()), "{format}");
            }
            Err(ExportError::NeedsTexts { format: named }) => assert!(named == format && format.holds_texts()),
            Err(ExportError::NotBuilt { format: named }) => {
                assert!(named == format && format.feature() != "export", "{format}");
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn the_tables_of_a_csv_export_are_the_tables() {
    let dir = common::scratch("export-csv").join("new");
    write(&made(Format::Csv).expect("CSV needs nothing"), &dir, false).expect("the build directory can be written");
    assert_eq!(&Tables::read(dir.join("tables")).expect("what was written can be read"), Tables::embedded());
    for (name, text) in Tables::embedded_files() {
        assert_eq!(fs::read_to_string(dir.join("tables").join(name)).expect("the file is there"), text, "{name}");
    }
}

/// A column of a sheet.
fn column(sheet: &Sheet, name: &str) -> Vec<String> {
    let place = sheet.schema.position(name).unwrap_or_else(|| panic!("{} has no {name}", sheet.schema.name));
    (0..sheet.len()).map(|row| sheet.field(row, place).to_string()).collect()
}

#[test]
fn a_wide_sheet_has_a_row_a_row_and_the_names_that_go_with_its_ids() {
    let tables = Tables::embedded();
    let [quotes, facts, readings] = &wide(tables)[..] else { panic!("three sheets") };
    assert_eq!(quotes.len(), tables.quotes.len());
    assert_eq!(facts.len(), tables.reports.len());
    assert_eq!(readings.len(), tables.readings.len());
    for sheet in [quotes, facts, readings] {
        for (id, name) in [("speaker", "speaker_name"), ("occasion", "occasion_label"), ("event", "event_label")] {
            let Some(_) = sheet.schema.position(id) else { continue };
            for (id, name) in column(sheet, id).into_iter().zip(column(sheet, name)) {
                let entity = tables.entities.iter().find(|row| row.entity == id).map(|row| row.name.as_str());
                let event = tables.events.iter().find(|row| row.event == id).map(|row| row.label.as_str());
                assert_eq!(name, entity.or(event).unwrap_or_default(), "{}: {id}", sheet.schema.name);
            }
        }
        for (article, title) in column(sheet, "article").into_iter().zip(column(sheet, "article_title")) {
            let row = tables.articles.iter().find(|row| row.article == article).expect("the article is there");
            assert_eq!(title, row.title);
        }
        // Nothing that is always there is empty, and every column is of use.
        for (place, about) in sheet.schema.columns.iter().enumerate() {
            let filled = sheet.cells().iter().filter(|row| !row[place].is_empty()).count();
            assert!(filled > 0 && (!about.required || filled == sheet.len()), "{}", about.name);
        }
    }
}

#[test]
fn a_wide_sheet_tells_places_as_the_typed_constants_do() {
    let quotes = &wide(Tables::embedded())[0];
    let number = |name: &str, row: usize| column(quotes, name)[row].parse::<u32>().expect("a number");
    for (row, id) in column(quotes, "quote").into_iter().enumerate() {
        let quote: Quote = id.parse().expect("the quote is there");
        let (bytes, chars) = (quote.span().bytes(), quote.span().chars());
        assert_eq!((number("start_byte", row), number("end_byte", row)), (bytes.start, bytes.end), "{id}");
        assert_eq!((number("start_char", row), number("end_char", row)), (chars.start, chars.end), "{id}");
        let within = quote.article().segments().iter().find(|segment| segment.span().bytes().contains(&bytes.start));
        let within = within.expect("a sentence begins at or before every quote");
        assert_eq!(number("paragraph", row), within.paragraph(), "{id}");
        assert_eq!(number("sentence", row), within.sentence(), "{id}");
    }
}

#[test]
fn widths_that_no_text_has_are_counted_without_an_overflow() {
    let mut tables = Tables::embedded().clone();
    common::edit(&mut tables.multibyte, |rows| rows.iter_mut().for_each(|row| row.width = u32::MAX));
    let quotes = &wide(&tables)[0];
    assert_eq!(column(quotes, "end_char").last().map(String::as_str), Some("0"));
}

#[test]
fn a_directory_that_is_there_is_refused_and_left_as_it_was() {
    let dir = common::scratch("export-there");
    fs::write(dir.join("first.txt"), "mine").expect("the build directory can be written");
    let before = files(&dir);
    let error = write(&some_files("new"), &dir, false).expect_err("it is there");
    assert!(matches!(&error, ExportError::Exists { path } if *path == dir), "{error}");
    assert_eq!(files(&dir), before);
}

#[test]
fn force_writes_over_the_files_of_the_export_and_no_others() {
    let dir = common::scratch("export-force");
    fs::write(dir.join("mine.txt"), "mine").expect("the build directory can be written");
    for word in ["old", "new"] {
        write(&some_files(word), &dir, true).expect("the build directory can be written");
    }
    let all = files(&dir).into_values().map(|bytes| String::from_utf8(bytes).expect("text")).collect::<Vec<_>>();
    assert_eq!(all, ["new below/second.txt", "new first.txt", "mine"]);
}

#[test]
fn what_is_in_the_way_of_a_file_is_named_and_nothing_is_written() {
    let dir = common::scratch("export-in-the-way");
    fs::create_dir(dir.join("first.txt")).expect("the build directory can be written");
    let error = write(&some_files("new"), &dir, true).expect_err("a directory has the name");
    assert!(matches!(&error, ExportError::Unwritable { path, .. } if path.ends_with("first.txt")), "{error}");
    assert!(files(&dir).is_empty());

    let file = dir.join("a-file");
    fs::write(&file, "mine").expect("the build directory can be written");
    for force in [false, true] {
        write(&some_files("new"), &file, force).expect_err("a file has the name");
        write(&some_files("new"), file.join("below"), force).expect_err("a file is no directory");
    }
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "mine");
}

#[test]
fn a_new_directory_may_be_named_in_any_way_that_a_path_has() {
    let dir = common::scratch("export-paths");
    for name in ["plain", "with blank", "trailing/", "a/b/c", "./d", "é"] {
        write(&some_files("new"), dir.join(name), false).expect("the build directory can be written");
        assert_eq!(files(&dir.join(name)).len(), 2, "{name}");
    }
    assert!(fs::read_dir(&dir).expect("it is there").flatten().all(|entry| {
        !entry.file_name().to_string_lossy().starts_with(".clemency-") // nothing of the making is left
    }));
}

#[test]
fn texts_are_taken_only_as_the_tables_know_them() {
    let dir = common::scratch("export-texts");
    let mut tables = Tables::embedded().clone();
    common::edit(&mut tables.articles, |rows| rows.truncate(1));
    let path = dir.join(&tables.articles[0].file);
    let refused = |tables: &Tables| match Texts::read(tables, &dir).expect_err("not the text") {
        ExportError::Text { path: named, why } if named == path => why,
        error => panic!("{error}"),
    };
    refused(&tables); // it is not there
    fs::write(&path, "another text").expect("the build directory can be written");
    assert!(refused(&tables).contains("digest"));
    // The digest of the bytes `another text`, by sha256sum.
    // The digest of the bytes `another text`, by sha256sum.
    let digest = "4895ecc6f0c011072af486ea30a1239caa1b297fb61ecaca8ac94d9c2071be22";
    common::edit(&mut tables.articles, |rows| digest.clone_into(&mut rows[0].sha256));
    assert_eq!(Texts::read(&tables, &dir).expect("the digest is right").of("a"), "another text");
    // A name that leads out of the directory is refused, even to the right text.
    fs::create_dir(dir.join("inside")).expect("the build directory can be written");
    let file = format!("../{}", tables.articles[0].file);
    common::edit(&mut tables.articles, |rows| rows[0].file = file);
    let error = Texts::read(&tables, dir.join("inside")).expect_err("it leads out").to_string();
    assert!(error.contains("no plain name of a file"), "{error}");
}

#[test]
fn the_pages_list_every_format_and_what_it_needs() {
    let mut table = "| format | what it is | needs |\n|---|---|---|\n".to_owned();
    for format in Format::ALL {
        let needs = match format.feature() {
            _ if format.holds_texts() => "your own copy of the texts, `--articles DIR`".to_owned(),
            "export" => String::new(),
            feature => format!("the feature `{feature}`"),
        };
        let _ = writeln!(table, "| `{format}` | {} | {needs} |", format.about());
    }
    common::all_generated(&[("README.md", "formats", &table), ("docs/formats.md", "formats", &table)]);
}
