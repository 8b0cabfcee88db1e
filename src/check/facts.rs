//! Rules of facts, reports, predicates and dates.

use std::cmp::Reverse;
use std::collections::HashMap;

use edtf_core::{Date, DateField, Edtf, Precision};

use super::ground::Ground;
use super::grouped::Ranges;
use super::{Findings, Place};
use crate::tables::{ArticleRow, AttributionRow, EventRow, FactRow, PredicateRow, ReportRow};

pub(super) fn value_parses(ground: &Ground, findings: &mut Findings) {
    for (at, fact) in ground.rows::<FactRow>() {
        let Some(predicate) = ground.index.fact_predicate.to(at).map(|at| ground.index.row(at)) else { continue };
        if !fits(ground, predicate, &fact.value) {
            findings.add(ground.cell(at, "value"), format!("`{}` is no {}", fact.value, predicate.value_kind));
        }
    }
}

fn fits(ground: &Ground, predicate: &PredicateRow, value: &str) -> bool {
    match predicate.value_kind.as_str() {
        "count" | "duration" => value.parse::<u32>().is_ok_and(|number| number.to_string() == value),
        "date" => date(value).is_ok(),
        "entity" => ground.index.entities.at(value).is_some(),
        "event" => ground.index.events.at(value).is_some(),
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
    let in_open_year = |date: &Date| {
        text.starts_with("XXXX-")
            && date.precision() != Precision::Season
            && !date.month.into_iter().chain(date.day).any(DateField::has_unspecified)
    };
    if date.level() <= 1 || matches!(&date, Edtf::Date(date) if in_open_year(date)) {
        Ok(())
    } else {
        Err(format!("it is EDTF of level {}", date.level()))
    }
}

pub(super) fn unit(ground: &Ground, findings: &mut Findings) {
    for (at, row) in ground.rows::<PredicateRow>() {
        let measured = matches!(row.value_kind.as_str(), "count" | "duration");
        if measured != row.unit.is_some() {
            let found = format!(
                "`{}` holds a {} and its unit is `{}`",
                row.predicate,
                row.value_kind,
                row.unit.as_deref().unwrap_or_default()
            );
            findings.add(ground.cell(at, "unit"), found);
        }
    }
}

pub(super) fn distinct(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    let mut first = HashMap::new();
    for (at, fact) in ground.rows::<FactRow>() {
        // Rows are compared by their places, and only what is no row by its name.
        let subject = (index.fact_subject_entity.to(at), index.fact_subject_event.to(at));
        let subject = if subject == (None, None) { Err(&fact.subject) } else { Ok(subject) };
        let predicate = index.fact_predicate.to(at).ok_or(&fact.predicate);
        let event = index.fact_event.to(at).ok_or(&fact.event);
        let what = (subject, predicate, event, &fact.value);
        if let Some(before) = first.get(&what) {
            findings.add(ground.cell(at, "fact"), format!("`{}` says what `{before}` says", fact.fact));
        } else {
            first.insert(what, &fact.fact);
        }
    }
}

pub(super) fn reported(ground: &Ground, findings: &mut Findings) {
    for (at, fact) in ground.rows::<FactRow>() {
        // Facts that share an id are reported together.
        let reported = |at| !ground.index.report_fact.from(at).is_empty();
        if !reported(at) && !ground.index.facts.at(&fact.fact).is_some_and(reported) {
            findings.add(ground.cell(at, "fact"), format!("no article reports `{}`", fact.fact));
        }
    }
}

/// The reports that name a known attribution, with that: its place and its row.
fn voiced<'g>(ground: &'g Ground) -> impl Iterator<Item = (Place, &'g ReportRow, usize, &'g AttributionRow)> {
    ground.rows::<ReportRow>().filter_map(|(at, report)| {
        let attribution = ground.index.report_attribution.to(at)?;
        Some((ground.cell(at, "attribution"), report, attribution.place(), ground.index.row(attribution)))
    })
}

pub(super) fn report_voice(ground: &Ground, findings: &mut Findings) {
    let words = ground.words();
    for (at, report, place, attribution) in voiced(ground) {
        if attribution.article != report.article || !words.touch(place, (report.start, report.end)) {
            let found =
                format!("the words of `{}` do not lie over {}..{}", attribution.attribution, report.start, report.end);
            findings.add(at, found);
        }
    }
}

pub(super) fn topic_voice(ground: &Ground, findings: &mut Findings) {
    let quoted = Ranges::new(ground.tables.attributions.len(), ground.quoted());
    for (at, report, place, attribution) in voiced(ground) {
        if attribution.act == "topic" && !quoted.touch(place, (report.start, report.end)) {
            let found = format!(
                "`{}` is a topic, and quotes nothing at {}..{}",
                attribution.attribution, report.start, report.end
            );
            findings.add(at, found);
        }
    }
}

/// Each report is told once, of the words that reach furthest: where many stand in many, pairs would be too many.
pub(super) fn imagined(ground: &Ground, findings: &mut Findings) {
    let imagined = ground.rows::<AttributionRow>().filter(|(_, row)| row.reality == "imagined");
    let mut words: Vec<_> = imagined
        .flat_map(|(at, row)| ground.words_of(row).map(move |(start, end)| ((ground.account(at), start), end, row)))
        .collect();
    words.sort_by_key(|(begin, ..)| *begin);
    let mut reports: Vec<_> =
        ground.rows::<ReportRow>().map(|(at, report)| ((ground.account(at), report.start), at, report)).collect();
    reports.sort_by_key(|(begin, ..)| *begin);

    let (mut words, mut account) = (words.into_iter().peekable(), 0);
    // Of the words that begin so far in the account those of two attributions, which reach furthest.
    let mut furthest = Vec::<(u32, &AttributionRow)>::new();
    for (begin, at, report) in reports {
        if begin.0 != account {
            (account, furthest) = (begin.0, Vec::new());
        }
        while let Some(((of, _), end, row)) = words.next_if(|(other, ..)| *other <= begin) {
            if of == account {
                match furthest.iter_mut().find(|(_, other)| other.attribution == row.attribution) {
                    Some((reach, _)) => *reach = end.max(*reach),
                    None => furthest.push((end, row)),
                }
                furthest.sort_by_key(|(reach, _)| Reverse(*reach));
                furthest.truncate(2);
            }
        }
        let theirs = |row: &AttributionRow| report.attribution.as_ref() == Some(&row.attribution);
        if let Some((_, row)) = furthest.iter().find(|(reach, row)| report.end <= *reach && !theirs(row)) {
            let found = format!("{}..{} stands in the imagined words of `{}`", begin.1, report.end, row.attribution);
            findings.add(ground.cell(at, "attribution"), found);
        }
    }
}

pub(super) fn date_form(ground: &Ground, findings: &mut Findings) {
    let articles = ground.rows::<ArticleRow>().map(|(at, row)| (ground.cell(at, "published"), &row.published));
    let events = ground.rows::<EventRow>().map(|(at, row)| (ground.cell(at, "date"), &row.date));
    for (at, text) in articles.chain(events) {
        if let Some(text) = text
            && let Err(why) = date(text)
        {
            findings.add(at, format!("`{text}`: {why}"));
        }
    }
}

pub(super) fn date_basis(ground: &Ground, findings: &mut Findings) {
    for (at, row) in ground.rows::<ArticleRow>() {
        if row.published.is_some() == (row.published_basis == "unstated") {
            findings.add(ground.cell(at, "published_basis"), format!("the basis is `{}`", row.published_basis));
        }
    }
    for (at, row) in ground.rows::<EventRow>() {
        if row.date.is_some() == (row.date_basis == "unstated") {
            findings.add(ground.cell(at, "date_basis"), format!("the basis is `{}`", row.date_basis));
        }
        if row.derivation.is_some() != (row.date_basis == "derived") {
            findings.add(ground.cell(at, "derivation"), format!("the basis is `{}`", row.date_basis));
        }
    }
}

pub(super) fn event_order(ground: &Ground, findings: &mut Findings) {
    for (at, row) in ground.rows::<EventRow>() {
        if let Some(before) = ground.index.event_after.to(at).filter(|before| *before >= at) {
            let before = &ground.index.row(before).event;
            findings.add(ground.cell(at, "after"), format!("`{before}` does not stand above `{}`", row.event));
        }
    }
}
