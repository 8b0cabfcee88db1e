//! What is said of each row where its type is documented: the row as a person would want to read it.

use std::fmt::Write as _;

use clemency::tables::{
    ArticleRow, AttributionRow, DiscrepancyRow, EntityRow, EventRow, FactRow, PositionRow, PredicateRow, QuoteRow,
    Tables, UtteranceRow,
};

use crate::names::{type_of, variant};

/// The documentation of the rows of a table, one text and some words to search it by a row.
pub(crate) fn rows(tables: &Tables, table: &str) -> Vec<(String, Vec<String>)> {
    match table {
        "articles" => tables.articles.iter().map(|row| (article(row), vec![row.title.clone()])).collect(),
        "entities" => tables.entities.iter().map(|row| entity(tables, row)).collect(),
        "events" => tables.events.iter().map(|row| (event(tables, row), Vec::new())).collect(),
        "utterances" => tables.utterances.iter().map(|row| (utterance(tables, row), Vec::new())).collect(),
        "attributions" => tables.attributions.iter().map(|row| (attribution(tables, row), Vec::new())).collect(),
        "quotes" => tables.quotes.iter().map(|row| (quote(tables, row), Vec::new())).collect(),
        "predicates" => tables.predicates.iter().map(|row| (predicate(row), vec![row.label.clone()])).collect(),
        "facts" => tables.facts.iter().map(|row| fact(tables, row)).collect(),
        "discrepancies" => tables.discrepancies.iter().map(|row| (discrepancy(tables, row), Vec::new())).collect(),
        _ => Vec::new(),
    }
}

fn article(row: &ArticleRow) -> String {
    let published = row.published.as_deref().unwrap_or("at a date not told");
    let (words, basis, stage) = (row.words, &row.published_basis, row.stage.replace('-', " the "));
    let title = plain(&row.title);
    format!("{title}\n\n{words} words; published {published} ({basis}), {stage}. File `{}`.", row.file)
}

fn entity(tables: &Tables, row: &EntityRow) -> (String, Vec<String>) {
    let note = row.note.as_deref().map(|note| format!(" {}", plain(note))).unwrap_or_default();
    let named = tables.mentions.iter().filter(|mention| mention.entity == row.entity && mention.form == "name");
    (format!("{} ({}).{note}", plain(&row.name), row.kind), named.map(|mention| mention.text.clone()).collect())
}

fn event(tables: &Tables, row: &EventRow) -> String {
    let date = row.date.as_ref().map(|date| format!("; {date} ({})", row.date_basis)).unwrap_or_default();
    let place = row.place.as_ref().map(|place| format!("; at {}", named(tables, place))).unwrap_or_default();
    let mut text = format!("{}{date}{place}.", plain(&row.label));
    let part = |(entity, role): (&String, &String)| format!("{} ({role})", named(tables, entity));
    let taking_part = tables.participants.iter().filter(|part| part.event == row.event);
    let parts: Vec<String> = taking_part.map(|row| part((&row.entity, &row.role))).collect();
    if !parts.is_empty() {
        let _ = write!(text, "\n\nWith {}.", parts.join(", "));
    }
    if let Some(after) = &row.after {
        let _ = write!(text, "\n\nAfter {}.", link("events", after));
    }
    text
}

fn utterance(tables: &Tables, row: &UtteranceRow) -> String {
    let mut text =
        format!("{}: {}{}", named(tables, &row.speaker), plain(&row.gist), at(tables, row.occasion.as_ref()));
    for reading in tables.readings.iter().filter(|reading| reading.utterance == row.utterance) {
        let article = tables.quotes.iter().find(|quote| quote.quote == reading.quote).map(|quote| &*quote.article);
        let quote = link("quotes", &reading.quote);
        let _ = write!(text, "\n- {}: “{}” ({quote})", article.unwrap_or_default(), plain(&reading.text));
    }
    text.replacen("\n- ", "\n\n- ", 1)
}

fn attribution(tables: &Tables, row: &AttributionRow) -> String {
    let mut text = named(tables, &row.speaker);
    if let Some(cue) = &row.cue {
        let _ = write!(text, " “{}”", plain(cue));
    }
    if let Some(addressee) = &row.addressee {
        let _ = write!(text, ", to {}", named(tables, addressee));
    }
    let (mode, act, medium) = (capital(&row.mode), &row.act, &row.medium);
    let _ =
        write!(text, ". {mode} {act} ({medium}), in {}.{}", account(&row.article), at(tables, row.occasion.as_ref()));
    if let Some(within) = &row.within {
        let _ = write!(text, " Within {}.", link("attributions", within));
    }
    if let Some(earlier) = &row.continues {
        let _ = write!(text, " Continues {}.", link("attributions", earlier));
    }
    for quote in tables.quotes.iter().filter(|quote| quote.attribution == row.attribution) {
        let _ = write!(text, "\n\n“{}” ({})", plain(&quote.text), link("quotes", &quote.quote));
    }
    text
}

fn quote(tables: &Tables, row: &QuoteRow) -> String {
    let attribution = tables.attributions.iter().find(|attribution| attribution.attribution == row.attribution);
    let speaker = attribution.map(|row| named(tables, &row.speaker)).unwrap_or_default();
    let told = attribution.and_then(|row| row.addressee.as_ref());
    let to = told.map(|addressee| format!(" to {}", named(tables, addressee))).unwrap_or_default();
    let occasion = attribution.and_then(|row| row.occasion.as_ref());
    let inside = row.inside.as_ref().map(|quote| format!(", inside {}", link("quotes", quote))).unwrap_or_default();
    format!(
        "“{}”\n\n{speaker}{to}, in {}, bytes {} to {}{inside}; {}, part {}, {}.{}",
        plain(&row.text),
        account(&row.article),
        row.start,
        row.end,
        link("attributions", &row.attribution),
        row.part,
        row.form,
        at(tables, occasion)
    )
}

fn predicate(row: &PredicateRow) -> String {
    let unit = row.unit.as_ref().map(|unit| format!(" of {unit}")).unwrap_or_default();
    let values = if row.single_valued == "yes" { "one value a subject" } else { "any number of values" };
    let (label, definition) = (plain(&row.label), plain(&row.definition));
    format!("“… {label} …” {definition}\n\n{}{unit}; {values}.", capital(&row.value_kind))
}

fn fact(tables: &Tables, row: &FactRow) -> (String, Vec<String>) {
    let predicate = tables.predicates.iter().find(|predicate| predicate.predicate == row.predicate);
    let unit = predicate.and_then(|predicate| predicate.unit.as_ref()).map(|unit| format!(" {unit}"));
    let value = match predicate.map(|predicate| &*predicate.value_kind) {
        Some("entity") => named(tables, &row.value),
        Some("event") => link("events", &row.value),
        _ => plain(&row.value) + &unit.unwrap_or_default(),
    };
    let subject = if tables.events.iter().any(|event| event.event == row.subject) {
        link("events", &row.subject)
    } else {
        named(tables, &row.subject)
    };
    let mut text =
        format!("{}\n\n{subject}, {}: {value}.\n", plain(&row.statement), link("predicates", &row.predicate));
    let mut words = Vec::new();
    for report in tables.reports.iter().filter(|report| report.fact == row.fact) {
        let source = report.attribution.as_ref().map(|word| {
            let attribution = tables.attributions.iter().find(|row| row.attribution == *word);
            format!(", on the word of {}", attribution.map(|row| name_of(tables, &row.speaker)).unwrap_or_default())
        });
        let certainty = if report.certainty == "plain" { String::new() } else { format!(", {}", report.certainty) };
        let stated = plain(&report.as_stated);
        let _ = write!(text, "\n- {}: “{stated}”{}{certainty}", report.article, source.unwrap_or_default());
        words.push(report.as_stated.clone());
    }
    (text, words)
}

fn discrepancy(tables: &Tables, row: &DiscrepancyRow) -> String {
    let (kind, domain) = (capital(&row.kind), row.domain.replace('-', " "));
    let mut text = format!("{}\n\n", plain(&row.question));
    let _ = writeln!(text, "{kind}, about {domain}; weight: {}; reconcilable: {}.", row.weight, row.reconcilable);
    let sides: Vec<&PositionRow> = tables.positions.iter().filter(|side| side.discrepancy == row.discrepancy).collect();
    for side in sides.iter().filter(|side| side.fact.is_some()) {
        let _ = write!(text, "\n- {} {}", side.article, link("facts", side.fact.as_deref().unwrap_or_default()));
    }
    let silent: Vec<&str> = sides.iter().filter(|side| side.fact.is_none()).map(|side| &*side.article).collect();
    if !silent.is_empty() {
        let _ = write!(text, "\n- silent: {}", silent.join(", "));
    }
    format!("{text}\n\n{}", plain(&row.explanation))
}

/// The name of an entity, which leads to it.
fn named(tables: &Tables, id: &str) -> String {
    format!("[{}](Entity::{})", name_of(tables, id), variant(id))
}

fn name_of(tables: &Tables, id: &str) -> String {
    plain(tables.entities.iter().find(|entity| entity.entity == id).map_or(id, |entity| &entity.name))
}

fn link(table: &str, id: &str) -> String {
    format!("[`{0}::{1}`]", type_of(table), variant(id))
}

fn account(article: &str) -> String {
    format!("[{article}](Article::{})", variant(article))
}

fn at(tables: &Tables, occasion: Option<&String>) -> String {
    let row = occasion.and_then(|id| tables.events.iter().find(|event| event.event == *id));
    row.map(|event| format!(" At: [{}](Event::{}).", plain(&event.label), variant(&event.event))).unwrap_or_default()
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// Text in which nothing is Markdown, straight marks and rows of points or dashes included: rustdoc would print others.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        let again = matches!(c, '.' | '-') && plain.ends_with(c);
        if again || matches!(c, '\'' | '"' | '[' | ']' | '*' | '_' | '`' | '<' | '>' | '\\' | '#' | '|' | '~') {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}
