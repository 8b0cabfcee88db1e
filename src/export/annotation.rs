//! What is anchored by a span, as [Web Annotations](https://www.w3.org/TR/annotation-model/): an annotation a row, of an
//! attribution one each for source, cue and content.
//!
//! - An id is a fragment of the file, so nothing depends on where it is kept. A text is the name of its file.
//! - The standard counts text positions in code points. The same place in bytes is a second selector, not a refinement.
//!   There is no selector that quotes: it would copy words out of the texts.
//! - The state of a text is its digest. The standard's way to name the copy that is meant is `cached` of a `TimeState`,
//!   and RFC 6920's to name a copy by its digest is `nih:`, with the hexadecimal digits of `articles.csv`.
//! - A body's `label` is the column whose value it has; of a resource it is the name that people read.

use serde_json::{Map, Value, json};

use super::index::Index;
use super::json::lines;
use super::{File, dataset};
use crate::tables::{AttributionRow, MentionRow, QuoteRow, ReadingRow, ReportRow, Tables};

pub(super) fn files(tables: &Tables) -> Vec<File> {
    let index = &Index::new(tables);
    let items: Vec<Value> = (tables.quotes.iter().map(|row| quote(index, row)))
        .chain(tables.attributions.iter().flat_map(|row| attribution(index, row)))
        .chain(tables.readings.iter().map(|row| reading(index, row)))
        .chain(tables.mentions.iter().map(|row| mention(index, row)))
        .chain(tables.reports.iter().map(|row| report(index, row)))
        .collect();
    let mut collection = json!({
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#annotations",
        "type": "AnnotationCollection",
        "total": items.len(),
    });
    if dataset::is_own(tables) {
        collection["label"] = format!("{} {}", dataset::NAME, dataset::VERSION).into();
        collection["rights"] = dataset::LICENCE_URL.into();
    }
    // The standard has no page without annotations.
    if !items.is_empty() {
        collection["first"] = json!({"id": "#page", "type": "AnnotationPage", "startIndex": 0});
        collection["first"]["items"] = items.into();
        collection["last"] = "#page".into();
    }
    vec![File::new("annotations.jsonld", lines(&collection))]
}

fn quote(index: &Index, row: &QuoteRow) -> Value {
    let mut body = vec![tag("quote"), word("form", &row.form)];
    body.extend(row.inside.iter().map(|quote| link("inside", &iri(&["quotes", quote]), None)));
    body.push(link("attribution", &iri(&["attributions", &row.attribution]), None));
    body.extend(index.attribution(&row.attribution).map(|said| said_by(index, said)));
    annotation(index, &["quotes", &row.quote], "classifying", body, &row.article, (row.start, row.end))
}

fn attribution(index: &Index, row: &AttributionRow) -> Vec<Value> {
    let part = |name, why, start: Option<u32>, end: Option<u32>, own: Vec<Value>| {
        let mut body = vec![tag(name)];
        body.extend(own);
        body.push(link("attribution", &iri(&["attributions", &row.attribution]), None));
        body.extend(relation(index, row));
        Some(annotation(index, &["attributions", &row.attribution, name], why, body, &row.article, (start?, end?)))
    };
    let source = vec![said_by(index, row), word("source_form", &row.source_form)];
    let cue = row.cue_position.iter().map(|position| word("cue_position", position)).collect();
    let parts = [
        part("source", "identifying", row.source_start, row.source_end, source),
        part("cue", "classifying", row.cue_start, row.cue_end, cue),
        part("content", "classifying", row.content_start, row.content_end, vec![said_by(index, row)]),
    ];
    parts.into_iter().flatten().collect()
}

/// What is true of an attribution as a whole.
fn relation(index: &Index, row: &AttributionRow) -> Vec<Value> {
    let words = [("mode", &row.mode), ("act", &row.act), ("medium", &row.medium), ("reality", &row.reality)];
    let mut body: Vec<_> = words.iter().map(|(column, value)| word(column, value)).collect();
    let links = [
        ("addressee", "entities", &row.addressee),
        ("occasion", "events", &row.occasion),
        ("within", "attributions", &row.within),
        ("continues", "attributions", &row.continues),
    ];
    for (column, table, id) in links {
        body.extend(id.iter().map(|id| link(column, &iri(&[table, id]), index.name(id))));
    }
    body
}

fn reading(index: &Index, row: &ReadingRow) -> Value {
    let gist = index.utterance(&row.utterance).map(|utterance| utterance.gist.as_str());
    let body = vec![
        tag("reading"),
        resource("identifying", "utterance", &iri(&["utterances", &row.utterance]), gist),
        link("quote", &iri(&["quotes", &row.quote]), None),
    ];
    let article = index.quote(&row.quote).map_or("", |quote| &quote.article);
    let id = ["readings", &row.utterance, &row.quote, &row.part.to_string()];
    annotation(index, &id, "identifying", body, article, (row.start, row.end))
}

fn mention(index: &Index, row: &MentionRow) -> Value {
    let entity = resource("identifying", "entity", &iri(&["entities", &row.entity]), index.name(&row.entity));
    let mut body = vec![tag("mention"), entity, word("form", &row.form)];
    body.extend(row.r#trait.iter().map(|kind| word("trait", kind)));
    let id = ["mentions", &row.article, &row.start.to_string(), &row.end.to_string(), &row.entity];
    annotation(index, &id, "identifying", body, &row.article, (row.start, row.end))
}

fn report(index: &Index, row: &ReportRow) -> Value {
    let statement = index.fact(&row.fact).map(|fact| fact.statement.as_str());
    let mut body = vec![
        tag("evidence"),
        link("fact", &iri(&["facts", &row.fact]), statement),
        text("describing", "as_stated", &row.as_stated),
        word("certainty", &row.certainty),
    ];
    body.extend(row.attribution.iter().map(|said| link("attribution", &iri(&["attributions", said]), None)));
    let id = ["reports", &row.fact, &row.article, &row.start.to_string(), &row.end.to_string()];
    annotation(index, &id, "linking", body, &row.article, (row.start, row.end))
}

fn annotation(index: &Index, id: &[&str], why: &str, body: Vec<Value>, article: &str, span: (u32, u32)) -> Value {
    let place = index.place(article, span.0, span.1);
    let article = index.article(article);
    let mut annotation = json!({"id": iri(id), "type": "Annotation", "motivation": why});
    annotation["body"] = body.into();
    annotation["target"] = json!({
        "type": "SpecificResource",
        "source": article.map(|row| escaped(&row.file)),
        "state": article.map(|row| json!({"type": "TimeState", "cached": format!("nih:sha-256;{}", escaped(&row.sha256))})),
        "selector": [
            {"type": "TextPositionSelector", "start": place.chars.0, "end": place.chars.1},
            {"type": "DataPositionSelector", "start": place.bytes.0, "end": place.bytes.1},
        ],
    });
    annotation
}

/// What kind of span it is.
fn tag(kind: &str) -> Value {
    json!({"type": "TextualBody", "purpose": "tagging", "value": kind})
}

/// A word of a vocabulary.
fn word(column: &str, value: &str) -> Value {
    text("classifying", column, value)
}

fn text(purpose: &str, column: &str, value: &str) -> Value {
    json!({"type": "TextualBody", "purpose": purpose, "label": column, "value": value})
}

fn said_by(index: &Index, said: &AttributionRow) -> Value {
    resource("identifying", "speaker", &iri(&["entities", &said.speaker]), index.name(&said.speaker))
}

fn link(column: &str, to: &str, name: Option<&str>) -> Value {
    resource("linking", column, to, name)
}

fn resource(purpose: &str, column: &str, to: &str, name: Option<&str>) -> Value {
    let mut source = Map::new();
    source.insert("id".to_owned(), to.into());
    source.extend(name.map(|name| ("label".to_owned(), name.into())));
    json!({"type": "SpecificResource", "purpose": purpose, "label": column, "source": source})
}

/// A row's id in this file.
fn iri(parts: &[&str]) -> String {
    let parts: Vec<_> = parts.iter().map(|part| escaped(part)).collect();
    format!("#{}", parts.join("/"))
}

/// Part of an IRI: whatever could end it or mean something else there is written as percent and hexadecimal digits.
fn escaped(part: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let escape = |byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    part.bytes().map(escape).collect()
}
