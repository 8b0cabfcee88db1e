//! The page that a call without a command shows.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use clemency::check::sentences;
use clemency::compare::discrepancies;
use clemency::tables::{DiscrepancyRow, Tables};

use super::page::{Page, count};

/// How many facts, and how many discrepancies, the page shows.
const FACTS: usize = 6;
const POINTS: usize = 4;

pub(super) fn page(tables: &Tables, mut page: Page) -> String {
    page.heading(&format!("clemency {}", env!("CARGO_PKG_VERSION")));
    page.paragraph(env!("CARGO_PKG_DESCRIPTION"));
    accounts(tables, &mut page);
    agreed(tables, &mut page);
    parted(tables, &mut page);
    readings(tables, &mut page);
    page.heading("What to type next");
    let calls = [
        ("clemency show kim-kardashian", "everything that hangs on a person"),
        ("clemency list quotes --article e", "the words that one account prints"),
        ("clemency list facts --topic clemency", "the facts of one topic"),
        ("clemency list reports --format csv", "any table for a spreadsheet"),
        ("clemency check", "the rules that the tables keep"),
        ("clemency help", "all commands"),
    ];
    let width = calls.iter().map(|(call, _)| call.len()).max().unwrap_or(0);
    for (call, what) in calls {
        page.item(call, width, what);
    }
    page.finish()
}

fn accounts(tables: &Tables, page: &mut Page) {
    page.heading(&format!("{} of one story", count(tables.articles.len(), "account")));
    let speakers: HashMap<_, _> =
        tables.attributions.iter().map(|row| (row.attribution.as_str(), row.speaker.as_str())).collect();
    let rows: Vec<_> = tables
        .articles
        .iter()
        .zip(sentences(tables))
        .map(|(article, sentences)| {
            let quotes = || tables.quotes.iter().filter(|row| row.article == article.article);
            let voices: HashSet<_> = quotes().filter_map(|row| speakers.get(row.attribution.as_str())).collect();
            let reports = tables.reports.iter().filter(|row| row.article == article.article);
            let facts: HashSet<_> = reports.map(|row| row.fact.as_str()).collect();
            let covered = (sentences.annotated + sentences.listed) * 100;
            vec![
                article.article.clone(),
                article.title.clone(),
                article.words.to_string(),
                quotes().count().to_string(),
                voices.len().to_string(),
                facts.len().to_string(),
                format!("{} %", covered.checked_div(sentences.total).unwrap_or(100)),
            ]
        })
        .collect();
    let header = ["", "title", "words", "quotes", "speakers", "facts", "covered"];
    page.table(&header, &rows, &header[2..], &[]);
}

/// The facts that most accounts report.
fn agreed(tables: &Tables, page: &mut Page) {
    let mut by_fact: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for report in tables.reports.iter() {
        by_fact.entry(&report.fact).or_default().insert(&report.article);
    }
    let mut facts: Vec<_> = tables
        .facts
        .iter()
        .filter_map(|fact| Some((by_fact.get(fact.fact.as_str())?, fact.statement.as_str())))
        .filter(|(articles, _)| articles.len() > 1)
        .collect();
    facts.sort_by_key(|(articles, _)| std::cmp::Reverse(articles.len()));
    let all = facts.iter().filter(|(articles, _)| articles.len() == tables.articles.len()).count();
    let several = count(facts.len(), "fact");
    page.heading(&format!("What they agree on: {several} in more than one account, {all} in all"));
    for (articles, statement) in facts.into_iter().take(FACTS) {
        page.item(&sigla(articles.iter().copied()), tables.articles.len() * 2 - 1, statement);
    }
}

/// The weightiest points: of one weight the contradictions first, and then what the texts leave open.
fn parted(tables: &Tables, page: &mut Page) {
    let mut points = discrepancies(tables, None, None);
    let contradiction = |row: &DiscrepancyRow| row.kind == "contradiction";
    page.heading(&format!(
        "Where they part: {}, {}",
        count(points.len(), "discrepancy"),
        count(points.iter().filter(|point| contradiction(point.row)).count(), "contradiction")
    ));
    for weight in points.chunk_by_mut(|one, other| one.row.weight == other.row.weight) {
        let open = |row: &DiscrepancyRow| ["no", "partly"].iter().position(|word| *word == row.reconcilable);
        weight.sort_by_key(|point| (!contradiction(point.row), open(point.row).unwrap_or(usize::MAX)));
    }
    let statements: HashMap<_, _> =
        tables.facts.iter().map(|fact| (fact.fact.as_str(), fact.statement.as_str())).collect();
    let width = tables.articles.len() * 2 + 1;
    for point in points.into_iter().take(POINTS) {
        page.paragraph(&format!("{} ({})", point.row.question, point.row.discrepancy));
        let mut silent = Vec::new();
        for side in point.sides {
            // A letter stands before what this account says, and before nothing else.
            let mut said: Vec<(&str, Vec<&str>)> = Vec::new();
            for taken in &side.accounts {
                for fact in &taken.facts {
                    match said.iter_mut().find(|(known, _)| known == fact) {
                        Some((_, articles)) => articles.push(taken.article),
                        None => said.push((fact, vec![taken.article])),
                    }
                }
            }
            for (fact, articles) in said {
                let statement = statements.get(fact).copied().unwrap_or(fact);
                page.item(&format!("  {}", sigla(articles.into_iter())), width, statement);
            }
            let of_side = side.accounts.into_iter().filter(|taken| taken.facts.is_empty());
            silent.extend(of_side.map(|taken| taken.article));
        }
        if !silent.is_empty() {
            page.item(&format!("  {}", sigla(silent.into_iter())), width, "silent");
        }
    }
}

/// The utterance with most different readings, as each account prints it.
fn readings(tables: &Tables, page: &mut Page) {
    let articles: HashMap<_, _> = tables.quotes.iter().map(|row| (row.quote.as_str(), row.article.as_str())).collect();
    let mut printed: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for reading in tables.readings.iter() {
        if let Some(article) = articles.get(reading.quote.as_str()) {
            printed.entry(&reading.utterance).or_default().entry(article).or_default().push(&reading.text);
        }
    }
    let variety = |accounts: &BTreeMap<&str, Vec<&str>>| {
        let texts: HashSet<_> = accounts.values().collect();
        (texts.len(), accounts.len(), accounts.values().flatten().map(|text| text.len()).sum::<usize>())
    };
    let Some((utterance, accounts)) = printed.iter().max_by_key(|(_, accounts)| variety(accounts)) else { return };
    page.heading(&format!("One utterance, {}: {utterance}", count(variety(accounts).0, "reading")));
    for (article, texts) in accounts {
        page.item(article, 1, &texts.join(" … "));
    }
    let silent = tables.articles.iter().map(|row| row.article.as_str()).filter(|a| !accounts.contains_key(a));
    let silent = sigla(silent);
    if !silent.is_empty() {
        page.item(&silent, 1, "(not printed)");
    }
}

fn sigla<'s>(articles: impl Iterator<Item = &'s str>) -> String {
    articles.collect::<Vec<_>>().join(" ")
}
