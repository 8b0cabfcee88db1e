//! With the five texts at hand: the tables are those of these texts, byte by byte, and of no others.
#![cfg(feature = "tables")]

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clemency::check::verify;
use clemency::tables::{ArticleRow, Holds, Table, Tables};

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn the_tables_are_those_of_the_texts() {
    let found = verify(Tables::embedded(), common::articles());
    assert_eq!(found.violations, []);
    assert_eq!(found.coverage.len(), Tables::embedded().articles.len());
}

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn one_changed_text_is_refused_and_the_others_are_compared() {
    let dir = common::scratch("one-changed-text");
    for article in Tables::embedded().articles.iter() {
        fs::copy(common::articles().join(&article.file), dir.join(&article.file)).expect("the text can be copied");
    }
    for article in Tables::embedded().articles.iter() {
        let text = fs::read(dir.join(&article.file)).expect("the text is there");
        fs::write(dir.join(&article.file), &text[1..]).expect("the build directory can be written");
        let found = verify(Tables::embedded(), &dir);
        let [violation] = &found.violations[..] else { panic!("one digest differs: {:?}", found.violations) };
        assert!(violation.rule == "text-digest" && violation.found.contains(&article.file), "{violation}");
        assert!(
            found.coverage.len() + 1 == Tables::embedded().articles.len()
                && found.coverage.iter().all(|cover| cover.article != article.article)
        );
        fs::write(dir.join(&article.file), text).expect("the build directory can be written");
    }
}

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn every_single_byte_changed_left_out_put_in_or_cut_off_is_refused() {
    let dir = common::scratch("every-byte");
    let mut page = String::from(
        "| text | bytes | one bit changed | left out | put in | cut off | accepted |\n|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for article in Tables::embedded().articles.iter() {
        let text = fs::read(common::articles().join(&article.file)).expect("the text is there");
        assert!(accepts(&dir, article, &text), "the text itself is refused");
        let (mut changed, mut left_out, mut put_in, mut cut_off, mut accepted) = (0, 0, 0, 0, 0);
        let mut refuse = |count: &mut usize, text: &[u8]| {
            *count += 1;
            accepted += usize::from(accepts(&dir, article, text));
        };
        for at in 0..text.len() {
            for bit in 0..8 {
                let mut other = text.clone();
                other[at] ^= 1 << bit;
                refuse(&mut changed, &other);
            }
            refuse(&mut left_out, &[&text[..at], &text[at + 1..]].concat());
            refuse(&mut cut_off, &text[..at]);
        }
        for at in 0..=text.len() {
            for byte in [b" ", b"x", b"\n"] {
                refuse(&mut put_in, &[&text[..at], byte, &text[at..]].concat());
            }
        }
        let bytes = text.len();
        let _ = writeln!(
            page,
            "| {} | {bytes} | {changed} | {left_out} | {put_in} | {cut_off} | {accepted} |",
            article.article
        );
        assert_eq!(accepted, 0, "a changed text of article {} was taken for the text", article.article);
    }
    common::generated("docs/trust.md", "texts", &page);
}

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn what_our_sentences_have_in_marks_is_printed_by_an_article() {
    // A capital at the beginning and the shape of an apostrophe are ours.
    let folded = |text: &str| text.to_lowercase().replace('\u{2019}', "'");
    let articles = Tables::embedded().articles.iter();
    let texts = articles.map(|article| fs::read_to_string(common::articles().join(&article.file)));
    let texts: Vec<_> = texts.map(|text| folded(&text.expect("the text is there"))).collect();
    let (mut found, mut missing) = (0, Vec::new());
    for sheet in Tables::embedded().sheets() {
        let verbatim = ["mentions", "quotes", "readings"].contains(&sheet.schema.name);
        for (row, line) in sheet.lines().iter().enumerate().filter(|_| !verbatim) {
            let fields = sheet.schema.columns.iter().zip(sheet.row(row));
            let prose = fields.filter(|(column, _)| column.holds == Holds::Text);
            for words in prose.flat_map(|(_, field)| field.as_str().split('"').skip(1).step_by(2)) {
                found += 1;
                if !texts.iter().any(|text| text.contains(&folded(words))) {
                    missing.push(format!("{}:{line}: {words}", sheet.schema));
                }
            }
        }
    }
    assert!(found > 50 && missing.is_empty(), "of {found} in marks no article prints {missing:#?}");
}

/// Whether a text passes for that of an article. The rows of other tables have no part in that.
fn accepts(dir: &Path, article: &ArticleRow, text: &[u8]) -> bool {
    let file = dir.join(&article.file);
    // Some file systems write to the disk at once what is written over a file, and not what is written anew.
    let _ = fs::remove_file(&file);
    fs::write(&file, text).expect("the build directory can be written");
    let alone = Tables { articles: Table::from(vec![article.clone()]), ..Tables::default() };
    let refused = verify(&alone, dir).violations.iter().any(|found| matches!(found.rule, "text-digest" | "text-there"));
    !refused
}
