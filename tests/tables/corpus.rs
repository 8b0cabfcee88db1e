//! A directory of stories is read as far as it is asked for, and nothing outside of it is.
#![cfg(feature = "tables")]

use std::fs;
use std::path::Path;

use crate::common;
use clemency::tables::{Corpus, CorpusError, FaultKind, Story, Tables};

fn make(dir: impl AsRef<Path>) {
    fs::create_dir_all(dir).expect("the build directory can be written");
}

fn names(dir: &Path) -> Vec<String> {
    let corpus = Corpus::open(dir).expect("it is a corpus").expect("it is not one story");
    corpus.stories().map(|story| story.name().to_owned()).collect()
}

#[test]
fn the_stories_of_a_corpus_are_its_directories_in_the_order_of_their_names() {
    let dir = common::scratch("corpus-names");
    for name in ["b", "B", "a.1", "a-1_x", "10", "9", "a..b", ".hidden", "..b"] {
        make(dir.join(name));
    }
    fs::write(dir.join("readme.txt"), "mine").expect("the build directory can be written");
    assert_eq!(names(&dir), ["10", "9", "B", "a-1_x", "a..b", "a.1", "b"]);
}

#[test]
fn a_directory_with_any_file_of_a_table_is_one_story() {
    for file in Tables::schemas().iter().map(|schema| schema.file) {
        let dir = common::scratch("corpus-one");
        make(dir.join("below"));
        assert_eq!(names(&dir), ["below"]);
        fs::write(dir.join(file), "").expect("the build directory can be written");
        assert!(Corpus::open(&dir).expect("it is a story").is_none(), "{file}");
    }
}

#[test]
fn a_story_is_read_when_it_is_asked_for_and_tells_its_faults_by_its_path() {
    let dir = common::scratch("corpus-read");
    Tables::embedded().write(dir.join("whole")).expect("the build directory can be written");
    make(dir.join("broken"));
    make(dir.join("deep/er"));
    Tables::embedded().write(dir.join("deep/er")).expect("the build directory can be written");
    let corpus = Corpus::open(&dir).expect("it is a corpus").expect("it is not one story");
    let read: Vec<_> = corpus.stories().map(Story::read).collect();
    assert_eq!(read[2].as_ref().expect("the story is whole"), Tables::embedded());
    for (error, name) in read[..2].iter().zip(["broken", "deep"]) {
        let error = error.as_ref().expect_err("no file is there");
        assert_eq!(error.faults.len(), Tables::schemas().len());
        let path = dir.join(name).join("articles.csv").display().to_string();
        assert_eq!(error.faults[0].file, path);
    }
}

#[test]
fn what_is_no_corpus_is_told_with_what_was_looked_for() {
    let dir = common::scratch("corpus-none");
    let empty = Corpus::open(&dir).expect_err("it is empty");
    assert!(matches!(&empty, CorpusError::Empty { path } if *path == dir));
    assert!(empty.to_string().contains("articles.csv"), "{empty}");
    fs::write(dir.join("notes.csv"), "mine").expect("the build directory can be written");
    for path in [dir.join("no-such-directory"), dir.join("notes.csv")] {
        let error = Corpus::open(&path).expect_err("it is no directory");
        assert!(matches!(&error, CorpusError::Unreadable { path: named, .. } if *named == path), "{error}");
    }
}

#[test]
fn a_story_whose_name_is_not_plain_is_refused_by_its_name() {
    for name in ["a b", "a=b", "é", "a,b", "%2e%2e", "-\n"] {
        let dir = common::scratch("corpus-plain");
        make(dir.join("fine"));
        make(dir.join(name));
        let error = Corpus::open(&dir).expect_err("the name is not plain");
        assert!(matches!(&error, CorpusError::Name { path } if *path == dir.join(name)), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_a_corpus() {
    use std::os::unix::fs::symlink;

    let outside = common::scratch("corpus-outside");
    Tables::embedded().write(outside.join("deep")).expect("the build directory can be written");
    let dir = common::scratch("corpus-links");
    Tables::embedded().write(dir.join("story")).expect("the build directory can be written");
    let link = |to: &Path| {
        let _ = fs::remove_file(dir.join("link"));
        symlink(to, dir.join("link")).expect("the build directory can be written");
    };
    // A link to a story of the corpus is one more name of it; one to a file, or to nothing, is passed over.
    link(Path::new("story"));
    assert_eq!(names(&dir), ["link", "story"]);
    for passed_over in ["story/quotes.csv", "nothing"] {
        link(Path::new(passed_over));
        assert_eq!(names(&dir), ["story"]);
    }
    for leads_out in [&outside.join("deep"), Path::new(".."), Path::new("."), Path::new("../corpus-outside/deep")] {
        link(leads_out);
        let error = Corpus::open(&dir).expect_err("the link leads out");
        assert!(matches!(&error, CorpusError::Outside { path } if *path == dir.join("link")), "{error}");
    }
    fs::remove_file(dir.join("link")).expect("the link is there");

    let file = dir.join("story/quotes.csv");
    fs::remove_file(&file).expect("the file is there");
    symlink(outside.join("deep/quotes.csv"), &file).expect("the build directory can be written");
    let corpus = Corpus::open(&dir).expect("it is a corpus").expect("it is not one story");
    let error = corpus.stories().next().expect("there is a story").read().expect_err("the file is elsewhere");
    assert!(matches!(error.faults[..], [ref fault] if matches!(fault.kind, FaultKind::Outside)), "{error}");
}
