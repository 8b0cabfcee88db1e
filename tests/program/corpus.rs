//! The program over a directory of stories.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::{PROGRAM, VIEWS, call, page, refusal};
use crate::common;
use clemency::tables::Tables;
use serde_json::Value;

/// A corpus of the dataset twice and of a story that cannot be read, between them by its name.
fn corpus(name: &str) -> (PathBuf, String) {
    let dir = common::scratch(name);
    for story in ["first", "middle", "second"] {
        Tables::embedded().write(dir.join(story)).expect("the build directory can be written");
    }
    fs::remove_file(dir.join("middle/quotes.csv")).expect("the file was written");
    let path = path(&dir);
    (dir, path)
}

fn path(dir: &Path) -> String {
    dir.to_str().expect("the build directory has a plain name").to_owned()
}

/// What a command prints of a corpus of which one story cannot be read.
fn of_corpus(arguments: &[&str], data: &str) -> String {
    let (out, err, code) = call(&[arguments, &["--data", data]].concat());
    assert_eq!(code, 1, "{arguments:?}: {err}");
    let told: Vec<_> = err.lines().collect();
    assert_eq!(told[0], "clemency: the story `middle` cannot be read");
    assert!(told[1].contains("middle/quotes.csv: the file is missing") && told.len() == 2, "{err}");
    out
}

/// Every command that prints in several formats.
fn commands() -> impl Iterator<Item = &'static [&'static str]> {
    const OTHERS: [&[&str]; 3] =
        [&["list", "quotes"], &["list", "facts", "--article", "e"], &["verify", "--articles", "docs"]];
    OTHERS.into_iter().chain(VIEWS)
}

/// What a command prints of the dataset by itself, sound or not.
fn of_one(arguments: &[&str]) -> String {
    call(arguments).0
}

#[test]
fn a_story_of_a_corpus_is_printed_as_by_itself_under_its_name() {
    let (_, data) = corpus("cli-corpus-text");
    for arguments in [&[][..], &["show", "mission"], &["list", "quotes"], &["ledger"], &["timeline"]] {
        let one = page(arguments);
        assert_eq!(of_corpus(arguments, &data), format!("first\n\n{one}\nsecond\n\n{one}"), "{arguments:?}");
    }
}

#[test]
fn a_corpus_as_csv_is_one_table_with_the_story_in_the_first_column() {
    let (_, data) = corpus("cli-corpus-csv");
    for arguments in commands() {
        let arguments = [arguments, &["--format", "csv"]].concat();
        let rows = |table: &str| -> Vec<Vec<String>> {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
            let rows = reader.records().map(|row| row.expect("the program prints CSV"));
            rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
        };
        let one = rows(&of_one(&arguments));
        let with = |story: &str, row: &Vec<String>| [&[story.to_owned()], &row[..]].concat();
        let mut expected = vec![with("story", &one[0])];
        for story in ["first", "second"] {
            expected.extend(one[1..].iter().map(|row| with(story, row)));
        }
        if arguments[0] == "verify" {
            in_directories_of_stories(&mut expected, |row| (row[0].clone(), &mut row[5]));
        }
        assert_eq!(rows(&of_corpus(&arguments, &data)), expected, "{arguments:?}");
    }
}

/// The text of an article is looked for in the directory that has the name of its story.
fn in_directories_of_stories<R>(rows: &mut [R], told: impl Fn(&mut R) -> (String, &mut String)) {
    for row in rows {
        let (story, found) = told(row);
        *found = found.replace("docs/", &format!("docs/{story}/"));
    }
}

#[test]
fn a_corpus_as_json_is_one_array_of_objects_that_begin_with_the_story() {
    let (_, data) = corpus("cli-corpus-json");
    for arguments in commands() {
        let arguments = [arguments, &["--format", "json"]].concat();
        let one: Value = serde_json::from_str(&of_one(&arguments)).expect("the program prints JSON");
        let objects = one.as_array().cloned().unwrap_or_else(|| vec![one]);
        let mut expected = Vec::new();
        for story in ["first", "second"] {
            for object in &objects {
                let story = [("story".to_owned(), Value::from(story))];
                let members = object.as_object().expect("an object").clone();
                expected.push(story.into_iter().chain(members).collect::<serde_json::Map<_, _>>().into());
            }
        }
        let mut expected = serde_json::to_string_pretty(&Value::Array(expected)).expect("it is JSON") + "\n";
        if arguments[0] == "verify" {
            let (first, second) = expected.split_once("\"second\"").expect("there are two");
            let below = |part: &str, story| part.replace("docs/", &format!("docs/{story}/"));
            expected = below(first, "first") + "\"second\"" + &below(second, "second");
        }
        assert_eq!(of_corpus(&arguments, &data), expected, "{arguments:?}");
    }
    let none = of_corpus(&["list", "retired", "--format", "json"], &data);
    assert_eq!(none, "[]\n");
}

#[test]
fn the_ledger_of_a_corpus_has_the_accounts_of_every_story_and_an_empty_cell_where_a_story_has_no_such_account() {
    let dir = common::scratch("cli-corpus-ledger");
    let mut tables = Tables::embedded().clone();
    common::edit(&mut tables.articles, |rows| rows.truncate(2));
    tables.write(dir.join("few")).expect("the build directory can be written");
    common::edit(&mut tables.articles, |rows| rows[1].article = "f".to_owned());
    tables.write(dir.join("more")).expect("the build directory can be written");
    let table = page(&["ledger", "--format", "csv", "--data", &path(&dir)]);
    let mut lines = table.lines();
    assert_eq!(lines.next(), Some("story,fact,a,b,f"));
    let cells = |story: &str| -> Vec<Vec<&str>> {
        let rows = table.lines().filter(|line| line.starts_with(story));
        rows.map(|line| line.split(',').collect()).collect()
    };
    let (few, more) = (cells("few"), cells("more"));
    assert_eq!((few.len(), more.len()), (tables.facts.len(), tables.facts.len()));
    assert!(few.iter().all(|row| row.len() == 5 && !row[3].is_empty() && row[4].is_empty()));
    assert!(more.iter().all(|row| row.len() == 5 && row[3].is_empty() && !row[4].is_empty()));
}

#[test]
fn what_some_stories_have_is_shown_of_these_and_refused_only_where_none_has_it() {
    let dir = common::scratch("cli-corpus-some");
    let mut tables = Tables::embedded().clone();
    tables.write(dir.join("first")).expect("the build directory can be written");
    common::edit(&mut tables.utterances, |rows| rows.retain(|row| row.utterance != "mission"));
    common::edit(&mut tables.entities, |rows| rows.retain(|row| row.entity != "jared"));
    common::edit(&mut tables.articles, |rows| rows.retain(|row| row.article != "e"));
    tables.write(dir.join("second")).expect("the build directory can be written");
    let data = path(&dir);
    for arguments in [
        &["show", "mission"][..],
        &["compare", "mission"],
        &["describe", "jared"],
        &["list", "quotes", "--article", "e"],
    ] {
        let one = page(arguments);
        assert_eq!(page(&[arguments, &["--data", &data]].concat()), format!("first\n\n{one}"), "{arguments:?}");
    }
    for arguments in [&["show", "misson"][..], &["compare", "misson"], &["describe", "kim-k"], &["list", "quote"]] {
        assert_eq!(refusal(&[arguments, &["--data", &data]].concat()), refusal(arguments), "{arguments:?}");
    }
}

#[test]
fn check_names_the_story_of_what_it_finds_and_says_how_many_stories_there_are() {
    let (dir, data) = corpus("cli-corpus-check");
    let file = dir.join("second/events.csv");
    let text = fs::read_to_string(&file).expect("the file was written");
    fs::write(&file, text.replace(",2018-06-06,derived", ",6 June,derived")).expect("it can be written");
    common::snapshot("check_corpus", &of_corpus(&["check"], &data));
    let csv = of_corpus(&["check", "--format", "csv"], &data);
    assert!(csv.starts_with("story,file,line,column,rule,found,mend\nsecond,events.csv,"), "{csv}");
    let json: Value =
        serde_json::from_str(&of_corpus(&["check", "--format", "json"], &data)).expect("the program prints JSON");
    let found = json.as_array().expect("findings are an array");
    assert!(!found.is_empty() && found.iter().all(|finding| finding["story"] == "second"), "{json}");
}

/// The files below a directory, by their paths, with what they hold.
fn files(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).expect("it is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            found.extend(
                files(&path)
                    .into_iter()
                    .map(|(file, bytes)| (Path::new(path.file_name().expect("it has one")).join(file), bytes)),
            );
        } else {
            found.push((path.file_name().expect("it has one").into(), fs::read(&path).expect("it can be read")));
        }
    }
    found.sort();
    found
}

#[test]
fn each_story_is_exported_whole_into_a_partition_of_its_own() {
    let (dir, data) = corpus("cli-corpus-export");
    let out = common::scratch("cli-corpus-exported");
    let [single, all] = ["single", "all"].map(|name| path(&out.join(name)));
    page(&["export", "json", "--out", &single]);
    let printed = of_corpus(&["export", "json", "--out", &all], &data);
    assert!(printed.contains(&format!("{all}/story=first/clemency.json")), "{printed}");
    let expected = files(Path::new(&single));
    let names = || fs::read_dir(&all).expect("it is there").map(|entry| entry.expect("it can be read").file_name());
    let mut partitions: Vec<_> = names().collect();
    partitions.sort();
    assert_eq!(partitions, ["story=first", "story=second"]);
    for partition in partitions {
        assert!(files(&Path::new(&all).join(partition)) == expected);
    }
    // One that is there is refused, and the others are written.
    fs::remove_dir_all(dir.join("middle")).expect("it is there");
    fs::remove_dir_all(Path::new(&all).join("story=second")).expect("it is there");
    fs::write(Path::new(&all).join("story=first/mine.txt"), "mine").expect("it can be written");
    let (printed, err, code) = call(&["export", "json", "--out", &all, "--data", &data]);
    assert!(err.contains("the story `first` is not exported") && err.contains("--force"), "{err}");
    assert_eq!((err.lines().count(), code), (1, 2));
    assert!(!printed.contains("story=first") && files(&Path::new(&all).join("story=second")) == expected, "{printed}");
    // Texts are looked for in the directory of the story.
    let (_, err, code) = call(&["export", "brat", "--articles", "docs", "--out", &all, "--data", &data]);
    assert!(err.contains("docs/first/000_") && err.contains("docs/second/000_"), "{err}");
    assert_eq!(code, 2);
}

#[test]
fn what_is_no_corpus_is_refused_by_name() {
    let dir = common::scratch("cli-corpus-refused");
    let refused = |data: &Path| {
        let (out, err, code) = call(&["list", "quotes", "--data", &path(data)]);
        assert_eq!((out.as_str(), code), ("", 1));
        err
    };
    assert!(refused(&dir).contains("there is no story in it"));
    assert!(refused(&dir.join("no-such-directory")).contains("no-such-directory"));
    for name in ["..b", ".hidden"] {
        fs::create_dir(dir.join(name)).expect("the build directory can be written");
    }
    assert!(refused(&dir).contains("there is no story in it"));
    fs::create_dir(dir.join("my story")).expect("the build directory can be written");
    assert!(refused(&dir).contains("my story: the name of a story is made of"));
}

#[cfg(unix)]
#[test]
fn a_link_out_of_a_corpus_is_refused_by_name() {
    let (dir, data) = corpus("cli-corpus-link");
    std::os::unix::fs::symlink(common::file("data"), dir.join("link")).expect("the build directory can be written");
    let (out, err, code) = call(&["list", "quotes", "--data", &data]);
    assert_eq!((out.as_str(), code), ("", 1));
    assert!(err.contains("link: the link leads out of the corpus"), "{err}");
}

#[cfg(target_os = "linux")]
#[test]
fn output_over_a_corpus_that_cannot_be_written_is_an_error() {
    let (_, data) = corpus("cli-corpus-full");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("the system has /dev/full");
    let output = std::process::Command::new(PROGRAM).args(["list", "reports", "--data", &data]).stdout(full).output();
    let output = output.expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8_lossy(&output.stderr).matches("cannot be written").count(), 1);
}
