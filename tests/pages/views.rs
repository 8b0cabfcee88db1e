//! The dataset as a person would read it, one page a view, so that a change of data is read as a change of the page.
#![cfg(feature = "tables")]

use std::fmt::Write as _;

use crate::common;
use clemency::tables::{AttributionRow, FactRow, Tables};

/// Adds a line to a page.
fn line(page: &mut String, text: &str) {
    let _ = writeln!(page, "{}", text.trim_end()); // writing to a string has nothing to fail on
}

fn speech(row: &AttributionRow) -> String {
    let tables = Tables::embedded();
    let mut page = String::new();
    let (mode, act, medium) = (&row.mode, &row.act, &row.medium);
    let reality = if row.reality == "said" { "" } else { ", imagined" };
    line(&mut page, &format!("{}: {mode} {act}, {medium}{reality}", row.attribution));
    let to =
        row.addressee.as_ref().zip(row.addressee_basis.as_ref()).map(|(who, basis)| format!(" to {who} ({basis})"));
    let on =
        row.occasion.as_ref().zip(row.occasion_basis.as_ref()).map(|(what, basis)| format!(", at {what} ({basis})"));
    let (form, to, on) = (&row.source_form, to.unwrap_or_default(), on.unwrap_or_default());
    line(&mut page, &format!("  {}, by {form}{to}{on}", row.speaker));
    if let (Some(cue), Some(position)) = (&row.cue, &row.cue_position) {
        line(&mut page, &format!("  cue ({position}): {cue}"));
    }
    for (how, other) in [("within", &row.within), ("continues", &row.continues)] {
        if let Some(other) = other {
            line(&mut page, &format!("  {how} {other}"));
        }
    }
    if let (Some(start), Some(end)) = (row.content_start, row.content_end) {
        line(&mut page, &format!("  content {start}..{end}"));
    }
    for quote in tables.quotes.iter().filter(|quote| quote.attribution == row.attribution) {
        line(&mut page, &format!("  {} {}: “{}”", quote.form, quote.quote, quote.text));
    }
    page
}

#[test]
fn who_says_what_in_each_article() {
    for article in Tables::embedded().articles.iter() {
        let rows = Tables::embedded().attributions.iter().filter(|row| row.article == article.article);
        let page: Vec<_> = rows.map(speech).collect();
        common::snapshot(&format!("speech_{}", article.article), &page.join("\n"));
    }
}

#[test]
fn each_utterance_in_its_readings() {
    let tables = Tables::embedded();
    let mut page = String::new();
    for utterance in tables.utterances.iter() {
        line(&mut page, &format!("{} ({}): {}", utterance.utterance, utterance.speaker, utterance.gist));
        for reading in tables.readings.iter().filter(|reading| reading.utterance == utterance.utterance) {
            line(&mut page, &format!("  {} {}: “{}”", reading.quote, reading.part, reading.text));
        }
    }
    common::snapshot("readings", &page);
}

fn reported(fact: &FactRow) -> String {
    let mut page = String::new();
    let event = fact.event.as_ref().map(|event| format!(", at {event}")).unwrap_or_default();
    line(&mut page, &format!("{}: {}", fact.fact, fact.statement));
    line(&mut page, &format!("  {} {} = {}{event}", fact.subject, fact.predicate, fact.value));
    for report in Tables::embedded().reports.iter().filter(|report| report.fact == fact.fact) {
        let voice = report.attribution.as_deref().unwrap_or("its own voice");
        let hedge = if report.certainty == "plain" { String::new() } else { format!(", {}", report.certainty) };
        let (article, start, end) = (&report.article, report.start, report.end);
        line(&mut page, &format!("  {article} {start}..{end}: “{}” ({voice}{hedge})", report.as_stated));
    }
    page
}

#[test]
fn the_facts_of_each_topic_with_their_reports() {
    let facts = &Tables::embedded().facts;
    let mut topics: Vec<_> = facts.iter().map(|fact| &fact.topic).collect();
    topics.dedup();
    for topic in topics {
        let page: String = facts.iter().filter(|fact| &fact.topic == topic).map(reported).collect();
        common::snapshot(&format!("facts_{topic}"), &page);
    }
}

#[cfg(feature = "compare")]
#[test]
fn each_discrepancy_with_its_sides() {
    let index = clemency::index::Index::embedded();
    let mut page = String::new();
    for point in clemency::compare::discrepancies(index, None, None) {
        let row = index.row(point.at);
        let words = [&*row.weight, &row.kind, &row.domain].join(", ");
        line(&mut page, &format!("{} ({words}, reconcilable: {})", row.discrepancy, row.reconcilable));
        line(&mut page, &format!("  {}", row.question));
        for position in index.position_discrepancy.from(point.at).iter().map(|position| index.row(*position)) {
            let fact = position.fact.as_deref().unwrap_or("silent");
            line(&mut page, &format!("  {} {}: {fact}", position.side, position.article));
        }
        line(&mut page, &format!("  {}", row.explanation));
    }
    common::snapshot("discrepancies", &page);
}

#[test]
fn the_events_in_their_order() {
    let mut page = String::new();
    for row in Tables::embedded().events.iter() {
        let date = row.date.as_deref().unwrap_or("no date");
        line(&mut page, &format!("{} ({}): {}; {date}, {}", row.event, row.kind, row.label, row.date_basis));
        for (what, value) in [("derived", &row.derivation), ("at", &row.place), ("after", &row.after)] {
            if let Some(value) = value {
                line(&mut page, &format!("  {what}: {value}"));
            }
        }
        for part in Tables::embedded().participants.iter().filter(|part| part.event == row.event) {
            line(&mut page, &format!("  {}: {}", part.role, part.entity));
        }
    }
    common::snapshot("events", &page);
}
