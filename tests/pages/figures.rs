//! The figures that the chapters give in tables are those of the data.
#![cfg(all(feature = "compare", feature = "tables"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write as _};

use crate::common;
use clemency::check::sentences;
use clemency::compare::{Parting, agreement, discrepancies, ledger, partings};
use clemency::index::{At, Index};
use clemency::tables::{Holds, Tables};
use clemency::vocabulary::{Certainty, DiscrepancyKind, SegmentKind, Trait};
use clemency::{Article, Mention, Quote, Report, Segment};

/// A table of Markdown with a column an account.
fn by_account(first: &str) -> String {
    let (mut head, mut rule) = (format!("| {first} |"), "|---|".to_owned());
    for account in Article::ALL {
        let _ = write!(head, " {account} |");
        rule.push_str("---:|");
    }
    format!("{head}\n{rule}\n")
}

/// A row of such a table, with a figure of each account.
fn row<D: Display>(page: &mut String, first: &str, of: impl Fn(Article) -> D) {
    let _ = write!(page, "| {first} |");
    for account in Article::ALL {
        let _ = write!(page, " {} |", of(*account));
    }
    page.push('\n');
}

/// The accounts against the accounts: what is above the diagonal, on it and below it.
fn matrix<D: Display, O: Display, U: Display>(
    above: impl Fn(Article, Article) -> O,
    on: impl Fn(Article) -> D,
    below: impl Fn(Article, Article) -> U,
) -> String {
    let mut page = by_account("");
    for (i, row) in Article::ALL.iter().enumerate() {
        let _ = write!(page, "| **{row}** |");
        for (j, column) in Article::ALL.iter().enumerate() {
            let _ = match i.cmp(&j) {
                std::cmp::Ordering::Less => write!(page, " {} |", above(*row, *column)),
                std::cmp::Ordering::Equal => write!(page, " *{}* |", on(*row)),
                std::cmp::Ordering::Greater => write!(page, " {} |", below(*column, *row)),
            };
        }
        page.push('\n');
    }
    page
}

/// The matrix of the discrepancies of a kind, or of all.
fn points(kind: Option<DiscrepancyKind>) -> String {
    let index = Index::embedded();
    let points = discrepancies(index, kind.map(DiscrepancyKind::word), None);
    let pairs = partings(index, &points);
    let pair = |a, b| -> &Parting {
        let accounts = (At::of(a), At::of(b));
        pairs.iter().find(|pair| (pair.a, pair.b) == accounts).expect("every pair")
    };
    let speaks = |account| {
        let taken = |point: &&clemency::compare::Discrepancy| {
            let mut taken = point.sides.iter().flat_map(|side| &side.accounts);
            taken.any(|taken| taken.article == At::of(account) && !taken.facts.is_empty())
        };
        points.iter().filter(taken).count()
    };
    matrix(|a, b| pair(a, b).together, speaks, |a, b| pair(a, b).apart)
}

#[test]
fn the_matrices_of_the_accounts_are_those_of_the_views() {
    let agreed = agreement(Index::embedded());
    let pair = |a, b| {
        let accounts = (At::of(a), At::of(b));
        agreed.iter().find(|pair| (pair.a, pair.b) == accounts).expect("every pair")
    };
    let facts = matrix(
        |a, b| pair(a, b).facts_in_both,
        |account| account.facts().len(),
        |a, b| format!("{:.2}", pair(a, b).of_facts().expect("the accounts report facts")),
    );
    let file = "docs/discrepancies.md";
    common::all_generated(&[
        (file, "all points", &points(None)),
        (file, "contradictions", &points(Some(DiscrepancyKind::Contradiction))),
        (file, "facts in common", &facts),
    ]);
}

#[test]
fn the_datasheet_counts_the_rows_of_every_table_by_account() {
    let mut page = by_account("table | rows");
    page = page.replacen("|---|", "|---|---:|", 1);
    for sheet in Tables::embedded().sheets() {
        let column = sheet.schema.position("article");
        row(&mut page, &format!("`{}` | {}", sheet.schema.file, sheet.len()), |account| {
            let own = |column: usize| sheet.cells().iter().filter(|cells| cells[column] == account.id()).count();
            column.map(|column| own(column).to_string()).unwrap_or_default()
        });
    }
    common::generated("docs/datasheet.md", "rows", &page);
}

/// The words of the quotes that stand in no other quote.
fn words_quoted(account: Article) -> usize {
    let outer = account.quotes().iter().filter(|quote| quote.inside().is_none());
    outer.map(|quote| quote.text().split_whitespace().count()).sum()
}

fn share(part: usize, whole: usize) -> String {
    format!("{} %", (100 * part + whole / 2) / whole)
}

#[test]
fn the_datasheet_measures_every_account() {
    let mut page = by_account("measure");
    let mut line = |name: &str, of: &dyn Fn(Article) -> String| row(&mut page, name, of);
    let covered = sentences(Index::embedded());
    let covered = |account: Article| covered.iter().find(|row| row.article == account.id()).expect("every account");
    let apart = ledger(Index::embedded()).apart();
    let apart = |account| apart.iter().find(|apart| apart.article == At::of(account)).expect("every account");
    let reports = |account: Article, fits: &dyn Fn(&Report) -> bool| {
        account.reports().iter().filter(|report| fits(report)).count().to_string()
    };
    let words = |account: Article| usize::try_from(account.words()).expect("words fit");
    line("bytes", &|a| a.bytes().to_string());
    line("characters", &|a| a.chars().to_string());
    line("words", &|a| a.words().to_string());
    line("sentences", &|a| covered(a).total.to_string());
    line("of them with a quote, an attribution or a report", &|a| covered(a).annotated.to_string());
    line("of the others, listed with a reason", &|a| covered(a).listed.to_string());
    line("words quoted", &|a| words_quoted(a).to_string());
    line("of its words", &|a| share(words_quoted(a), words(a)));
    line("speakers quoted", &|a| {
        a.quotes().iter().map(|quote| quote.speaker().id()).collect::<BTreeSet<_>>().len().to_string()
    });
    line("facts", &|a| a.facts().len().to_string());
    line("of them in no other account", &|a| apart(a).only.len().to_string());
    line("of them missing, though in all others", &|a| apart(a).left_out.len().to_string());
    line("reports in its own voice", &|a| reports(a, &|report| report.attribution().is_none()));
    line("reports on somebody's word", &|a| reports(a, &|report| report.attribution().is_some()));
    line("reports hedged", &|a| reports(a, &|report| report.certainty() == Certainty::Hedged));
    common::generated("docs/datasheet.md", "accounts", &page);
}

#[test]
fn the_datasheet_counts_the_spans_and_digests_of_every_table() {
    let mut page = String::from("| table | spans | bytes under them | digests |\n|---|---:|---:|---:|\n");
    let (mut all_spans, mut all_digests) = (0, 0);
    for sheet in Tables::embedded().sheets() {
        let (mut spans, mut bytes, mut digests) = (0, BTreeSet::new(), 0);
        let article = sheet.schema.position("article");
        for (place, column) in sheet.schema.columns.iter().enumerate() {
            let filled = || sheet.cells().into_iter().filter(move |cells| !cells[place].is_empty());
            if matches!(column.holds, Holds::Digest) {
                digests += filled().count();
            }
            if let Some(end) = column.name.strip_suffix("start").and_then(|s| sheet.schema.position(&format!("{s}end")))
            {
                spans += filled().count();
                for cells in filled() {
                    let number = |place: usize| cells[place].parse::<u32>().expect("a number");
                    let account = article.map_or_else(|| quoted_in(&cells, &sheet), |at| cells[at].clone());
                    bytes.extend((number(place)..number(end)).map(|byte| (account.clone(), byte)));
                }
            }
        }
        if spans + digests > 0 {
            let _ = writeln!(page, "| `{}` | {spans} | {} | {digests} |", sheet.schema.file, bytes.len());
        }
        all_spans += spans;
        all_digests += digests;
    }
    let whole: u32 = Article::ALL.iter().map(|account| account.bytes()).sum();
    let _ = writeln!(page, "| all, of {whole} bytes | {all_spans} |  | {all_digests} |");
    common::generated("docs/datasheet.md", "spans", &page);
}

/// The article of a row that has it by way of its quote.
fn quoted_in(cells: &[String], sheet: &clemency::tables::Sheet) -> String {
    let quote: Quote = cells[sheet.schema.position("quote").expect("a quote")].parse().expect("it is there");
    quote.article().id().to_owned()
}

#[test]
fn the_datasheet_counts_what_people_are_described_by() {
    let mut page = by_account("trait");
    for kind in Trait::ALL {
        let with = |mention: &&Mention| mention.r#trait() == Some(*kind);
        row(&mut page, &format!("`{kind}`"), |account| account.mentions().iter().filter(with).count());
    }
    common::generated("docs/datasheet.md", "traits", &page);
}

#[test]
fn the_datasheet_counts_what_stands_round_the_sentences() {
    let mut page = by_account("segment");
    for kind in SegmentKind::ALL {
        let of_kind = |segment: &&Segment| segment.kind() == *kind;
        row(&mut page, &format!("`{kind}`"), |account| account.segments().iter().filter(of_kind).count());
    }
    common::generated("docs/datasheet.md", "segments", &page);
}

#[test]
fn the_discrepancies_by_kind_and_domain_are_those_of_the_data() {
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for point in clemency::Discrepancy::ALL {
        *counts.entry(point.domain().word()).or_default().entry(point.kind().word()).or_default() += 1;
    }
    let kinds: Vec<&str> = DiscrepancyKind::ALL.iter().map(|kind| kind.word()).collect();
    let mut page = format!("| domain | {} |\n|---|{}\n", kinds.join(" | "), "---:|".repeat(kinds.len()));
    for (domain, of) in &counts {
        let cells: Vec<String> =
            kinds.iter().map(|kind| of.get(kind).map_or_else(String::new, usize::to_string)).collect();
        let _ = writeln!(page, "| `{domain}` | {} |", cells.join(" | "));
    }
    common::generated("docs/discrepancies.md", "domains", &page);
}
