//! With the texts at hand, every way in which tables and texts can differ is found. The text here is made up.
#![cfg(feature = "tables")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{self, edit};
use clemency::check::{Sentences, TEXT_RULES, Verification, sentences, verify};
use clemency::index::Index;
use clemency::tables::{ArticleRow, AttributionRow, MultibyteRow, QuoteRow, SegmentRow, Table, Tables, UncoveredRow};

const TEXT: &str = "Rain – again.\n\nThe mayor, asked why, said: “We dance, \"always\".”\n\nHe left.";

/// What `sha256sum` prints for the text, and for its sentences.
const DIGESTS: [&str; 4] = [
    "8541c60be4cf39164e5116f1a2446dd648aec2edb373186e4e5fbcad67f70eb8",
    "5f7eff0d16605d0397e6442739ce2121387db2c2111ea649a5148944acd94857",
    "0039a253223674199a4c34e66781685750946fcaef58d0fc9813dca0b96e5a93",
    "7ce6575d63f3ba1fbe616640130fb370b8b96bb103c54a4805688e986d7c4a88",
];

fn at(words: &str) -> (u32, u32) {
    let start = TEXT.find(words).expect("the words stand in the text");
    let byte = |n: usize| u32::try_from(n).expect("the text is short");
    (byte(start), byte(start + words.len()))
}

fn segment(paragraph: u32, words: &str, digest: &str) -> SegmentRow {
    let (start, end) = at(words);
    let kind = "body".into();
    SegmentRow { article: "a".into(), paragraph, sentence: 1, kind, start, end, sha256: digest.into() }
}

fn row(id: &str, words: &str, marks: &str) -> QuoteRow {
    QuoteRow {
        quote: id.into(),
        article: "a".into(),
        attribution: "said-a".into(),
        part: 1,
        form: "sentence".into(),
        text: words.into(),
        open_mark: Some(marks.into()),
        close_mark: Some(marks.into()),
        ..QuoteRow::default()
    }
}

fn quote(id: &str, words: &str, marks: &str, inside: Option<&str>) -> QuoteRow {
    let (start, end) = at(words);
    QuoteRow { start, end, inside: inside.map(Into::into), ..row(id, words, marks) }
}

fn sound() -> Tables {
    let count = |n: usize| u32::try_from(n).expect("the text is short");
    let (cue, source) = (at("asked why, said"), at("The mayor"));
    let article = ArticleRow {
        article: "a".into(),
        file: "a.txt".into(),
        bytes: count(TEXT.len()),
        chars: count(TEXT.chars().count()),
        words: count(TEXT.split_whitespace().count()),
        sha256: DIGESTS[0].into(),
        ..ArticleRow::default()
    };
    let attribution = AttributionRow {
        attribution: "said-a".into(),
        article: "a".into(),
        source_start: Some(source.0),
        source_end: Some(source.1),
        cue_start: Some(cue.0),
        cue_end: Some(cue.1),
        cue: Some("asked … said".into()),
        ..AttributionRow::default()
    };
    let multibyte = TEXT.char_indices().filter(|(_, c)| !c.is_ascii());
    let (start, end) = at("He left.");
    Tables {
        articles: Table::from(vec![article]),
        multibyte: Table::from(
            multibyte
                .map(|(byte, c)| MultibyteRow { article: "a".into(), byte: count(byte), width: count(c.len_utf8()) })
                .collect::<Vec<_>>(),
        ),
        segments: Table::from(vec![
            segment(1, "Rain – again.", DIGESTS[1]),
            segment(2, "The mayor, asked why, said: “We dance, \"always\".”", DIGESTS[2]),
            segment(3, "He left.", DIGESTS[3]),
        ]),
        attributions: Table::from(vec![attribution]),
        quotes: Table::from(vec![
            quote("dance-a", "We dance, \"always\".", "curly-double", None),
            quote("always-a", "always", "straight-double", Some("dance-a")),
        ]),
        uncovered: Table::from(vec![UncoveredRow { article: "a".into(), start, end, reason: "made up".into() }]),
        ..Tables::default()
    }
}

fn texts(name: &str, text: &[u8]) -> PathBuf {
    let dir = common::scratch(name);
    fs::write(dir.join("a.txt"), text).expect("the build directory can be written");
    dir
}

fn verified(name: &str, tables: &Tables) -> Verification {
    verify(tables, texts(name, TEXT.as_bytes()))
}

#[test]
fn sound_tables_and_the_right_text_agree_and_the_cover_is_measured() {
    let found = verified("sound", &sound());
    assert_eq!(found.violations, []);
    let [cover] = &found.coverage[..] else { panic!("there is one article") };
    assert_eq!((cover.sentences, cover.sentences_annotated, cover.sentences_listed), (3, 1, 1));
    assert_eq!((cover.marks, cover.marks_accounted), (4, 4));
    let inked = |words: &str| words.split_whitespace().map(str::len).sum::<usize>();
    let covered = ["The mayor", "asked why, said", "We dance, \"always\"."].map(inked).iter().sum();
    assert_eq!((cover.bytes, cover.bytes_covered), (inked(TEXT), covered));
    assert_eq!(
        sentences(&Index::new(&sound())),
        [Sentences { article: "a".into(), total: 3, annotated: 1, listed: 1 }]
    );
}

type Fault = fn(&mut Tables);

const FAULTS: &[(&str, Fault)] = &[
    ("text-there", |t| edit(&mut t.articles, |rows| rows[0].file = "b.txt".into())),
    ("text-digest", |t| edit(&mut t.articles, |rows| rows[0].sha256 = "0".repeat(64))),
    ("text-size", |t| edit(&mut t.articles, |rows| rows[0].words += 1)),
    ("text-multibyte", |t| edit(&mut t.multibyte, |rows| drop(rows.pop()))),
    ("text-multibyte", |t| edit(&mut t.multibyte, |rows| rows.truncate(1))),
    ("text-multibyte", |t| edit(&mut t.multibyte, |rows| rows[0].byte += 1)),
    ("text-span", |t| edit(&mut t.quotes, |rows| rows[1].text = "Always".into())),
    ("text-span", |t| edit(&mut t.quotes, |rows| rows[0].text = "We … \"always\".".into())),
    ("text-span", |t| edit(&mut t.attributions, |rows| rows[0].cue = Some("asked … says".into()))),
    ("text-span", |t| edit(&mut t.attributions, |rows| rows[0].cue = Some("asked why … , said".into()))),
    ("text-span", |t| edit(&mut t.attributions, |rows| rows[0].source_end = rows[0].source_end.map(|end| end + 2))),
    ("text-word", |t| edit(&mut t.attributions, |rows| rows[0].source_end = rows[0].source_end.map(|end| end - 1))),
    ("text-word", |t| edit(&mut t.attributions, |rows| rows[0].source_start = rows[0].source_start.map(|at| at + 1))),
    ("text-edge", |t| edit(&mut t.attributions, |rows| rows[0].source_end = rows[0].source_end.map(|end| end + 1))),
    ("text-edge", |t| content(t, "“We dance, \"always\"")),
    ("text-edge", |t| content(t, "We dance, \"always")),
    ("text-evidence", |t| edit(&mut t.segments, |rows| rows[0].sha256 = "0".repeat(64))),
    ("text-marks", |t| edit(&mut t.quotes, |rows| rows.truncate(1))),
    ("text-mark-kind", |t| edit(&mut t.quotes, |rows| rows.insert(0, quote("rain-a", "Rain", "curly-single", None)))),
    ("text-gap", |t| edit(&mut t.segments, |rows| rows.truncate(2))),
];

fn content(t: &mut Tables, words: &str) {
    let (start, end) = at(words);
    edit(&mut t.attributions, |rows| (rows[0].content_start, rows[0].content_end) = (Some(start), Some(end)));
}

#[test]
fn every_rule_that_needs_the_texts_is_tripped_by_its_own_fault() {
    for (i, (code, fault)) in FAULTS.iter().enumerate() {
        let mut tables = sound();
        fault(&mut tables);
        let found = verified(&format!("fault-of-text-{i}"), &tables).violations;
        let codes: BTreeSet<_> = found.iter().map(|violation| violation.rule).collect();
        assert_eq!(codes, BTreeSet::from([*code]), "{found:?}");
    }
}

#[test]
fn a_mark_of_another_kind_than_its_quote_names_belongs_to_no_quote() {
    let mut tables = sound();
    edit(&mut tables.quotes, |rows| rows[1].close_mark = Some("curly-single".into()));
    let found = verified("another-kind", &tables).violations;
    let codes: Vec<_> = found.iter().map(|violation| violation.rule).collect();
    assert_eq!(codes, ["text-marks", "text-mark-kind"]);
}

#[test]
fn every_mark_is_known_by_its_kind_and_blanks_may_stand_beside_it() {
    const MARKED: &str = "“ One ” ‘two’ 'three' \"four\"";
    let marked = |id: &str, marks: &str| {
        let start = MARKED.find(id).expect("the words stand in the text");
        let byte = |n: usize| u32::try_from(n).expect("the text is short");
        QuoteRow { start: byte(start), end: byte(start + id.len()), ..row(id, id, marks) }
    };
    let mut tables = sound();
    edit(&mut tables.articles, |rows| {
        rows[0].sha256 = "8511515c175e0d48fce891878221cb381895d11f645ef34a469fd4be821cb6ff".into();
    });
    tables.quotes = Table::from(vec![
        marked("One", "curly-double"),
        marked("two", "curly-single"),
        marked("three", "straight-single"),
        marked("four", "straight-double"),
    ]);
    let found = verify(&tables, texts("marked", MARKED.as_bytes()));
    let of_marks: Vec<_> =
        found.violations.iter().filter(|violation| violation.rule.starts_with("text-mark")).collect();
    assert!(of_marks.is_empty(), "{of_marks:?}");
    // An apostrophe and a single mark that closes look alike, so of single marks only the curly one that opens counts.
    let counts: Vec<_> = found.coverage.iter().map(|cover| (cover.marks, cover.marks_accounted)).collect();
    assert_eq!(counts, [(5, 5)]);
}

#[test]
fn a_text_that_cannot_be_read_is_told_from_one_that_is_not_there() {
    let told = |file: &str| {
        let mut tables = sound();
        edit(&mut tables.articles, |rows| rows[0].file = file.into());
        let found = verified("no-text", &tables).violations;
        let [violation] = &found[..] else { panic!("there is no text: {found:?}") };
        assert_eq!(violation.rule, "text-there");
        violation.found.ends_with("it is not there")
    };
    // A directory is there, but no text.
    assert!(told("b.txt") && !told("."));
}

/// What `text-there` says of the text of an article with a file of this name.
fn refused(dir: &Path, file: &str) -> String {
    let mut tables = sound();
    edit(&mut tables.articles, |rows| rows[0].file = file.into());
    let found = verify(&tables, dir).violations;
    let [violation] = &found[..] else { panic!("the text is refused whole: {found:?}") };
    assert_eq!((violation.rule, violation.column), ("text-there", "file"), "{violation}");
    violation.found.clone()
}

#[test]
fn a_text_is_read_from_inside_the_directory_and_from_nowhere_else() {
    let dir = texts("inside", TEXT.as_bytes());
    let inside = dir.join("inside");
    fs::create_dir(&inside).expect("the build directory can be written");
    let root = dir.join("a.txt").to_string_lossy().into_owned();
    for file in
        ["../a.txt", "..", ".", "", "b/../a.txt", "./a.txt", "b//a.txt", "a.txt/", &root, "/", "C:a.txt", "b\\a.txt"]
    {
        let found = refused(&inside, file);
        assert!(found.contains("no plain name of a file"), "{found}");
    }
    fs::create_dir(inside.join("deep")).expect("the build directory can be written");
    fs::copy(dir.join("a.txt"), inside.join("deep/a.txt")).expect("the build directory can be written");
    let mut tables = sound();
    edit(&mut tables.articles, |rows| rows[0].file = "deep/a.txt".into());
    assert_eq!(verify(&tables, &inside).violations, []);
    let found = refused(&inside, "deep");
    assert!(found.ends_with("it is a directory, and no file"), "{found}");
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_lies_outside_of_the_directory_is_never_opened() {
    use std::os::unix::fs::symlink;
    let dir = texts("no-file", TEXT.as_bytes());
    let inside = dir.join("inside");
    fs::create_dir(&inside).expect("the build directory can be written");
    let pipe = inside.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    // Whoever opens the pipe for all that does not wait for ever: here is its other end.
    std::thread::spawn(move || fs::OpenOptions::new().write(true).open(pipe));
    let _socket = std::os::unix::net::UnixListener::bind(inside.join("socket")).expect("the system has sockets");
    for (to, name) in [("../a.txt", "out"), ("/dev/zero", "zero"), ("deep/a.txt", "in"), ("gone", "nowhere")] {
        symlink(to, inside.join(name)).expect("the build directory can hold a link");
    }
    fs::create_dir(inside.join("deep")).expect("the build directory can be written");
    fs::copy(dir.join("a.txt"), inside.join("deep/a.txt")).expect("the build directory can be written");
    for (file, why) in [
        ("pipe", "it is a pipe, and no file"),
        ("socket", "it is a socket, and no file"),
        ("out", "it is a link that leads out of its directory"),
        ("zero", "it is a link that leads out of its directory"),
        ("nowhere", "it is not there"),
    ] {
        let found = refused(&inside, file);
        assert!(found.ends_with(why), "{found}");
    }
    // A link that stays inside is as good as a file.
    let mut tables = sound();
    edit(&mut tables.articles, |rows| rows[0].file = "in".into());
    assert_eq!(verify(&tables, &inside).violations, []);
    let mut tables = sound();
    edit(&mut tables.articles, |rows| rows[0].file = "zero".into());
    let found = verify(&tables, "/dev").violations;
    assert!(found.iter().all(|violation| violation.found.ends_with("it is a device, and no file")), "{found:?}");
}

#[test]
fn a_text_of_more_than_64_mib_is_refused_by_its_size() {
    let dir = common::scratch("large-text");
    let file = fs::File::create(dir.join("a.txt")).expect("the build directory can be written");
    file.set_len((64 << 20) + 1).expect("the file may have a hole");
    let found = refused(&dir, "a.txt");
    assert!(found.contains("it has 67108865 bytes, and 67108864 are the most"), "{found}");
    file.set_len(64 << 20).expect("the file may have a hole");
    let found = verify(&sound(), &dir).violations;
    assert_eq!(found.iter().map(|violation| violation.rule).collect::<Vec<_>>(), ["text-digest"]);
}

#[test]
fn every_rule_that_needs_the_texts_has_a_fault() {
    let rules: Vec<_> = TEXT_RULES.iter().map(|rule| rule.code).collect();
    let mut faults: Vec<_> = FAULTS.iter().map(|(code, _)| *code).collect();
    faults.dedup();
    assert_eq!(rules, faults);
}

#[test]
fn a_text_with_one_other_byte_is_refused_by_name_with_both_digests() {
    for position in 0..TEXT.len() {
        let mut text = TEXT.as_bytes().to_vec();
        text[position] ^= 1;
        let found = verify(&sound(), texts("one-byte", &text)).violations;
        let [violation] = &found[..] else { panic!("one digest differs: {found:?}") };
        assert_eq!((violation.rule, violation.file, violation.line), ("text-digest", "articles.csv", 2));
        assert!(violation.found.contains("a.txt: expected") && violation.found.contains(DIGESTS[0]), "{violation}");
    }
}

#[test]
fn the_digest_of_a_new_article_is_told_where_its_cell_is_empty() {
    let mut tables = sound();
    edit(&mut tables.articles, |rows| rows[0].sha256.clear());
    let found = verify(&tables, texts("no-digest", TEXT.as_bytes())).violations;
    let [violation] = &found[..] else { panic!("the text has no digest to hold to: {found:?}") };
    assert!(violation.found.ends_with(&format!("expected no digest, found {}", DIGESTS[0])), "{violation}");
}

#[test]
fn a_text_that_is_not_utf8_is_refused_even_with_its_own_digest() {
    let mut tables = sound();
    // The digest of the single byte 0xff.
    let digest = "a8100ae6aa1940d0b663bb31cd466142ebbdbd5187131b92d93818987832eb89";
    edit(&mut tables.articles, |rows| rows[0].sha256 = digest.into());
    let found = verify(&tables, texts("no-utf8", b"\xff")).violations;
    assert_eq!(found.iter().map(|v| v.rule).collect::<Vec<_>>(), ["text-there"]);
}
