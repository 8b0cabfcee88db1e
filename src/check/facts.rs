//! Rules of facts, reports, predicates and dates.

use std::collections::{HashMap, HashSet};

use edtf_core::Edtf;

use super::ground::{Ground, lies_in, overlap};
use super::{Findings, place};
use crate::tables::PredicateRow;

pub(super) fn value_parses(ground: &Ground, findings: &mut Findings) {
    for (line, fact) in ground.tables.facts.located() {
        let Some(predicate) = ground.predicates.get(fact.predicate.as_str()) else { continue };
        if !fits(ground, predicate, &fact.value) {
            let found = format!("`{}` is no {}", fact.value, predicate.value_kind);
            findings.add(place("facts.csv", line, "value"), found);
        }
    }
}

fn fits(ground: &Ground, predicate: &PredicateRow, value: &str) -> bool {
    match predicate.value_kind.as_str() {
        "count" | "duration" => value.parse::<u32>().is_ok_and(|number| number.to_string() == value),
        "date" => date(value).is_ok(),
        "entity" => ground.entities.contains_key(value),
        "event" => ground.events.contains_key(value),
        "flag" => matches!(value, "yes" | "no"),
        "text" => !matches!(value, "yes" | "no"),
        // An unknown kind is for `vocabulary` to tell.
        _ => true,
    }
}

/// Whether a text is a date as the tables have them, or why not.
pub(super) fn date(text: &str) -> Result<(), String> {
    let date = Edtf::parse(text).map_err(|error| error.to_string())?;
    // Level 2 is let in for one thing that level 1 has no way to say: a day or month of a year left open.
    if date.level() <= 1 || (text.starts_with("XXXX-") && !text.contains('/')) {
        Ok(())
    } else {
        Err(format!("it is EDTF of level {}", date.level()))
    }
}

pub(super) fn unit(ground: &Ground, findings: &mut Findings) {
    for (line, row) in ground.tables.predicates.located() {
        let measured = matches!(row.value_kind.as_str(), "count" | "duration");
        if measured != row.unit.is_some() {
            let found = format!(
                "`{}` holds a {} and its unit is `{}`",
                row.predicate,
                row.value_kind,
                row.unit.as_deref().unwrap_or_default()
            );
            findings.add(place("predicates.csv", line, "unit"), found);
        }
    }
}

pub(super) fn distinct(ground: &Ground, findings: &mut Findings) {
    let mut first = HashMap::new();
    for (line, fact) in ground.tables.facts.located() {
        let what = (&fact.subject, &fact.predicate, &fact.value, &fact.event);
        if let Some(before) = first.get(&what) {
            findings.add(place("facts.csv", line, "fact"), format!("`{}` says what `{before}` says", fact.fact));
        } else {
            first.insert(what, &fact.fact);
        }
    }
}

pub(super) fn reported(ground: &Ground, findings: &mut Findings) {
    let reported: HashSet<_> = ground.tables.reports.iter().map(|row| row.fact.as_str()).collect();
    for (line, fact) in ground.tables.facts.located() {
        if !reported.contains(fact.fact.as_str()) {
            findings.add(place("facts.csv", line, "fact"), format!("no article reports `{}`", fact.fact));
        }
    }
}

pub(super) fn report_voice(ground: &Ground, findings: &mut Findings) {
    for (line, report) in ground.tables.reports.located() {
        let Some(attribution) = report.attribution.as_deref().and_then(|id| ground.attributions.get(id)) else {
            continue;
        };
        let over = |span: &(u32, u32)| overlap(*span, (report.start, report.end));
        if attribution.article != report.article || !ground.words_of(attribution).iter().any(over) {
            let found =
                format!("the words of `{}` do not lie over {}..{}", attribution.attribution, report.start, report.end);
            findings.add(place("reports.csv", line, "attribution"), found);
        }
    }
}

pub(super) fn topic_voice(ground: &Ground, findings: &mut Findings) {
    for (line, report) in ground.tables.reports.located() {
        let Some(attribution) = report.attribution.as_deref().and_then(|id| ground.attributions.get(id)) else {
            continue;
        };
        let quotes = ground.quotes_of(&attribution.attribution);
        let in_marks = quotes.iter().any(|(_, quote)| overlap((quote.start, quote.end), (report.start, report.end)));
        if attribution.act == "topic" && !in_marks {
            let found = format!(
                "`{}` is a topic, and quotes nothing at {}..{}",
                attribution.attribution, report.start, report.end
            );
            findings.add(place("reports.csv", line, "attribution"), found);
        }
    }
}

pub(super) fn imagined(ground: &Ground, findings: &mut Findings) {
    for row in ground.tables.attributions.iter().filter(|row| row.reality == "imagined") {
        let words = ground.words_of(row);
        for (line, report) in ground.tables.reports.located().filter(|(_, report)| report.article == row.article) {
            let evidence = (report.start, report.end);
            let theirs = report.attribution.as_ref() == Some(&row.attribution);
            if !theirs && words.iter().any(|words| lies_in(evidence, *words)) {
                let found =
                    format!("{}..{} stands in the imagined words of `{}`", evidence.0, evidence.1, row.attribution);
                findings.add(place("reports.csv", line, "attribution"), found);
            }
        }
    }
}

pub(super) fn date_form(ground: &Ground, findings: &mut Findings) {
    let articles =
        ground.tables.articles.located().map(|(line, row)| (place("articles.csv", line, "published"), &row.published));
    let events = ground.tables.events.located().map(|(line, row)| (place("events.csv", line, "date"), &row.date));
    for (at, text) in articles.chain(events) {
        if let Some(text) = text
            && let Err(why) = date(text)
        {
            findings.add(at, format!("`{text}`: {why}"));
        }
    }
}

pub(super) fn date_basis(ground: &Ground, findings: &mut Findings) {
    for (line, row) in ground.tables.articles.located() {
        if row.published.is_some() == (row.published_basis == "unstated") {
            findings
                .add(place("articles.csv", line, "published_basis"), format!("the basis is `{}`", row.published_basis));
        }
    }
    for (line, row) in ground.tables.events.located() {
        let at = |column| place("events.csv", line, column);
        if row.date.is_some() == (row.date_basis == "unstated") {
            findings.add(at("date_basis"), format!("the basis is `{}`", row.date_basis));
        }
        if row.derivation.is_some() != (row.date_basis == "derived") {
            findings.add(at("derivation"), format!("the basis is `{}`", row.date_basis));
        }
    }
}

pub(super) fn event_order(ground: &Ground, findings: &mut Findings) {
    let mut earlier = HashSet::new();
    for (line, row) in ground.tables.events.located() {
        if let Some(before) = row.after.as_deref()
            && ground.events.contains_key(before)
            && !earlier.contains(before)
        {
            findings
                .add(place("events.csv", line, "after"), format!("`{before}` does not stand above `{}`", row.event));
        }
        earlier.insert(row.event.as_str());
    }
}
