//! The data dictionary and the list of rules in the documentation are those of the code.
#![cfg(feature = "tables")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::common;
use clemency::check::{RULES, Rule, TEXT_RULES, check};
use clemency::tables::{Column, Holds, Sheet, Table, Tables, Vocabulary};

fn kind(column: &Column) -> String {
    let kind = match column.holds {
        Holds::Id => "id".to_owned(),
        Holds::Reference(tables) => {
            format!("id of {}", tables.iter().map(|t| format!("`{t}`")).collect::<Vec<_>>().join(" or "))
        }
        Holds::Vocabulary(words) => {
            words.words.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(" ")
        }
        Holds::Number => "whole number".to_owned(),
        Holds::Text => "text".to_owned(),
        Holds::Digest => "SHA-256, hexadecimal".to_owned(),
        Holds::Date => "EDTF date".to_owned(),
        _ => "?".to_owned(),
    };
    if column.required { kind } else { format!("{kind}; may be empty") }
}

/// The first value that a column has in the data.
fn example(sheet: &Sheet, place: usize) -> Option<String> {
    let cell = sheet.cells().into_iter().map(|mut cells| cells.swap_remove(place)).find(|cell| !cell.is_empty())?;
    let short: String = cell.chars().take(40).collect();
    Some(if short.len() < cell.len() { format!("{short}…") } else { short })
}

/// What a page says of sheets: what each holds, and every column with its meaning.
fn explained(sheets: &[Sheet]) -> String {
    let mut page = String::new();
    for sheet in sheets {
        let schema = sheet.schema;
        assert!(!schema.about.is_empty(), "{} has no description", schema.name);
        let (about, rows, key) = (schema.about, sheet.len(), schema.key.join(", "));
        let _ = writeln!(page, "### `{}`\n\n{about} {rows} rows; key: {key}.\n", schema.file);
        page.push_str("| column | meaning | holds | example |\n|---|---|---|---|\n");
        for (place, column) in schema.columns.iter().enumerate() {
            assert!(!column.about.is_empty(), "{}.{} has no meaning", schema.name, column.name);
            let example = example(sheet, place).map(|cell| format!("`{cell}`")).unwrap_or_default();
            let _ = writeln!(page, "| `{}` | {} | {} | {example} |", column.name, column.about, kind(column));
        }
        page.push('\n');
    }
    page
}

#[test]
fn every_column_has_a_meaning_in_the_dictionary() {
    common::generated("docs/data.md", "tables", &explained(&Tables::embedded().sheets()));
}

#[test]
#[cfg(feature = "export")]
fn every_column_of_a_wide_sheet_has_a_meaning_in_the_dictionary() {
    common::generated("docs/data.md", "wide", &explained(&clemency::export::wide(Tables::embedded())));
}

#[test]
fn every_word_of_a_vocabulary_has_a_meaning_in_the_dictionary() {
    let mut columns: BTreeMap<&str, (&Vocabulary, Vec<String>)> = BTreeMap::new();
    for schema in Tables::schemas() {
        for column in schema.columns {
            if let Holds::Vocabulary(vocabulary) = column.holds {
                let (_, columns) = columns.entry(vocabulary.name).or_insert((vocabulary, Vec::new()));
                columns.push(format!("`{}.{}`", schema.name, column.name));
            }
        }
    }
    let mut page = String::new();
    for (vocabulary, columns) in columns.values() {
        let _ = writeln!(page, "### {}\n\n{} {}\n", vocabulary.name, vocabulary.about, columns.join(", "));
        page.push_str("| word | meaning |\n|---|---|\n");
        for (word, meaning) in vocabulary.words {
            assert!(!meaning.is_empty(), "{word} has no meaning");
            let _ = writeln!(page, "| `{word}` | {meaning} |");
        }
        page.push('\n');
    }
    common::generated("docs/data.md", "vocabularies", &page);
}

fn promises(rules: &[Rule]) -> String {
    let mut page = String::from("| code | promise | how to mend it |\n|---|---|---|\n");
    for rule in rules {
        let _ = writeln!(page, "| `{}` | {} | {} |", rule.code, rule.promise, rule.mend);
    }
    page
}

#[test]
fn every_rule_is_in_the_list_of_promises() {
    common::generated("docs/checks.md", "rules", &promises(RULES));
    common::generated("docs/checks.md", "text rules", &promises(TEXT_RULES));
}

#[test]
fn the_violation_in_the_documentation_is_a_real_one() {
    let mut tables = Tables::embedded().clone();
    let mut quotes = tables.quotes.to_vec();
    quotes[1].attribution = "mission-tolt-a".into();
    tables.quotes = Table::from(quotes);
    let found: Vec<_> = check(&tables).iter().map(ToString::to_string).filter(|v| v.contains("[reference]")).collect();
    common::generated("docs/checks.md", "violation", &format!("```text\n{}\n```", found.join("\n")));
}
