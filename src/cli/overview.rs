//! The page that a call without a command shows.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use clemency::check::{Sentences, sentences};
use clemency::compare::discrepancies;
use clemency::index::{At, Index};
use clemency::tables::{ArticleRow, DiscrepancyRow, FactRow, ReadingRow};

use super::accounts::siglum;
use super::page::{Page, count};

/// How many facts, and how many discrepancies, the page shows.
const FACTS: usize = 6;
const POINTS: usize = 4;

pub(super) fn page(index: &Index, mut page: Page) -> String {
    page.heading(&format!("clemency {}", env!("CARGO_PKG_VERSION")));
    page.paragraph(env!("CARGO_PKG_DESCRIPTION"));
    accounts(index, &mut page);
    agreed(index, &mut page);
    parted(index, &mut page);
    readings(index, &mut page);
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

fn accounts(index: &Index, page: &mut Page) {
    page.heading(&format!("{} of one story", count(index.tables.articles.len(), "account")));
    let row = |(at, sentences): (At<ArticleRow>, Sentences)| {
        let article = index.row(at);
        let quotes = index.quote_article.from(at);
        let attributions = quotes.iter().filter_map(|quote| index.quote_attribution.to(*quote));
        let voices: HashSet<_> = attributions.map(|attribution| &index.row(attribution).speaker).collect();
        let facts: HashSet<_> = index.report_article.from(at).iter().map(|report| &index.row(*report).fact).collect();
        let covered = (sentences.annotated + sentences.listed) * 100;
        vec![
            article.article.clone(),
            article.title.clone(),
            article.words.to_string(),
            quotes.len().to_string(),
            voices.len().to_string(),
            facts.len().to_string(),
            format!("{} %", covered.checked_div(sentences.total).unwrap_or(100)),
        ]
    };
    let rows: Vec<_> = index.rows().zip(sentences(index)).map(row).collect();
    let header = ["", "title", "words", "quotes", "speakers", "facts", "covered"];
    page.table(&header, &rows, &header[2..], &[]);
}

/// The facts that most accounts report.
fn agreed(index: &Index, page: &mut Page) {
    let accounts = |fact: At<FactRow>| -> BTreeSet<&str> {
        index.report_fact.from(fact).iter().map(|report| index.row(*report).article.as_str()).collect()
    };
    let mut facts: Vec<_> = index.rows().map(|fact| (accounts(fact), &index.row(fact).statement)).collect();
    facts.retain(|(articles, _)| articles.len() > 1);
    facts.sort_by_key(|(articles, _)| std::cmp::Reverse(articles.len()));
    let number = index.tables.articles.len();
    let all = facts.iter().filter(|(articles, _)| articles.len() == number).count();
    let several = count(facts.len(), "fact");
    page.heading(&format!("What they agree on: {several} in more than one account, {all} in all"));
    for (articles, statement) in facts.into_iter().take(FACTS) {
        page.item(&sigla(articles.into_iter()), (number * 2).saturating_sub(1), statement);
    }
}

/// The weightiest points: of one weight the contradictions first, and then what the texts leave open.
fn parted(index: &Index, page: &mut Page) {
    let mut points = discrepancies(index, None, None);
    let contradiction = |row: &DiscrepancyRow| row.kind == "contradiction";
    page.heading(&format!(
        "Where they part: {}, {}",
        count(points.len(), "discrepancy"),
        count(points.iter().filter(|point| contradiction(index.row(point.at))).count(), "contradiction")
    ));
    for weight in points.chunk_by_mut(|one, other| index.row(one.at).weight == index.row(other.at).weight) {
        let open = |row: &DiscrepancyRow| ["no", "partly"].iter().position(|word| *word == row.reconcilable);
        weight.sort_by_key(|point| {
            (!contradiction(index.row(point.at)), open(index.row(point.at)).unwrap_or(usize::MAX))
        });
    }
    let width = index.tables.articles.len() * 2 + 1;
    for point in points.into_iter().take(POINTS) {
        let row = index.row(point.at);
        page.paragraph(&format!("{} ({})", row.question, row.discrepancy));
        let mut silent = Vec::new();
        for side in point.sides {
            // A letter stands before what this account says, and before nothing else.
            let mut said: Vec<(_, Vec<&str>)> = Vec::new();
            let mut places = HashMap::new();
            for taken in &side.accounts {
                for fact in &taken.facts {
                    let place = *places.entry(*fact).or_insert(said.len());
                    if place == said.len() {
                        said.push((*fact, Vec::new()));
                    }
                    said[place].1.push(siglum(index, taken.article));
                }
            }
            for (fact, articles) in said {
                page.item(&format!("  {}", sigla(articles.into_iter())), width, &index.row(fact).statement);
            }
            let of_side = side.accounts.into_iter().filter(|taken| taken.facts.is_empty());
            silent.extend(of_side.map(|taken| siglum(index, taken.article)));
        }
        if !silent.is_empty() {
            page.item(&format!("  {}", sigla(silent.into_iter())), width, "silent");
        }
    }
}

/// The utterance with most different readings, as each account prints it.
fn readings(index: &Index, page: &mut Page) {
    let mut printed: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for at in index.rows::<ReadingRow>() {
        if let Some(quote) = index.reading_quote.to(at) {
            let (reading, article) = (index.row(at), &index.row(quote).article);
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
    let silent = index.tables.articles.iter().map(|row| row.article.as_str()).filter(|a| !accounts.contains_key(a));
    let silent = sigla(silent);
    if !silent.is_empty() {
        page.item(&silent, 1, "(not printed)");
    }
}

fn sigla<'s>(articles: impl Iterator<Item = &'s str>) -> String {
    articles.collect::<Vec<_>>().join(" ")
}
