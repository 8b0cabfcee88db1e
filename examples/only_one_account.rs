//! What one account alone reports, with the words it rests on.
//!
//! `cargo run --example only_one_account -- b`

use clemency::{Article, Fact};

fn main() -> Result<(), clemency::UnknownId> {
    let articles: Vec<Article> = match std::env::args().nth(1) {
        Some(id) => vec![id.parse()?],
        None => Article::ALL.to_vec(),
    };
    for article in articles {
        let alone: Vec<&Fact> = article.facts().iter().filter(|fact| fact.articles() == [article]).collect();
        println!("{article}: {} of its {} facts\n", alone.len(), article.facts().len());
        for fact in alone {
            let words: Vec<&str> = fact.reports().iter().map(|report| report.as_stated()).collect();
            println!("  {} ({})", fact.statement(), words.join("; "));
        }
        println!();
    }
    Ok(())
}
