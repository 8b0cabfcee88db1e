//! Four questions to the five accounts, each answered by about five lines.
//!
//! `cargo run --example four_questions`

use std::collections::BTreeSet;

use clemency::{Article, Event, Fact, Utterance, Value, vocabulary::Reality};

fn main() {
    println!("Who first told what to whom?");
    // Events stand in the order of the story, so the first time that a pair comes up is the first it is told of.
    let mut pairs = BTreeSet::new();
    for told in Event::ALL.iter().flat_map(|event| event.attributions()) {
        let (Some(hearer), Reality::Said) = (told.addressee(), told.reality()) else { continue };
        if pairs.insert((told.speaker(), hearer)) {
            let occasion = told.occasion().map(Event::label).unwrap_or_default();
            println!("  {} to {}: {occasion} ({})", told.speaker().name(), hearer.name(), told.article());
        }
    }

    println!("\nWhich account says pardon?");
    // A value is matched on; a fact has a report for each place that states it.
    for fact in Fact::ALL.iter().filter(|fact| fact.value() == Value::Text("pardon")) {
        for report in fact.reports() {
            println!("  {}: “{}”. {}", report.article(), report.as_stated(), fact.statement());
        }
    }

    println!("\nWhat does only one account report?");
    // The example `only_one_account` lists them all.
    for article in Article::ALL {
        let alone: Vec<&Fact> = article.facts().iter().filter(|fact| fact.articles() == [*article]).collect();
        println!("  {article}: {} facts, among them: {}", alone.len(), alone[alone.len() / 2].statement());
    }

    println!("\nIn how many ways was the same sentence printed?");
    // Of the sentences that four accounts or more print, each of them in one piece.
    for utterance in Utterance::ALL.iter().filter(|utterance| utterance.articles().len() > 3) {
        let ways: BTreeSet<&str> = utterance.readings().iter().map(|reading| reading.text()).collect();
        assert!(utterance.readings().iter().all(|reading| reading.part() == 1));
        println!("  {} in {} accounts: {}", ways.len(), utterance.articles().len(), utterance.gist());
    }
}
