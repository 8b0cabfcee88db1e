//! One object a quotation, as quotation corpora have it: the words, their place, and source, cue, content and speaker.
//!
//! Every object has every key; what is not known, or not there, is null. A key names the unit of its offset, and all
//! offsets are of the text whose digest the object tells.

use serde_json::{Value, json};

use super::File;
use super::index::Index;
use crate::tables::{AttributionRow, QuoteRow, ReadingRow, Tables};

pub(super) fn files(tables: &Tables) -> Vec<File> {
    let index = Index::new(tables);
    let lines = tables.quotes.iter().flat_map(|row| [quotation(&index, row).to_string(), "\n".to_owned()]);
    vec![File::new("quotes.jsonl", lines.collect::<String>())]
}

fn quotation(index: &Index, row: &QuoteRow) -> Value {
    let article = index.article(&row.article);
    let said = index.attribution(&row.attribution);
    let mut readings: Vec<_> = index.tables.readings.iter().filter(|reading| reading.quote == row.quote).collect();
    readings.sort_by_key(|reading| reading.start);
    let siblings = index.tables.quotes.iter().filter(|other| other.attribution == row.attribution);
    let mut object = json!({
        "id": row.quote,
        "article": row.article,
        "title": article.map(|article| &article.title),
        "file": article.map(|article| &article.file),
        "sha256": article.map(|article| &article.sha256),
        "text": row.text,
    });
    add(&mut object, located(index, &row.article, row.start, row.end));
    let more = json!({
        "form": row.form,
        "open_mark": row.open_mark,
        "close_mark": row.close_mark,
        "inside": row.inside,
        "speaker": said.map(|said| entity(index, &said.speaker)),
        "attribution": row.attribution,
        "part": row.part,
        "other_parts": siblings.map(|other| &other.quote).filter(|id| **id != row.quote).collect::<Vec<_>>(),
        "within": said.map(|said| &said.within),
        "continues": said.map(|said| &said.continues),
        "mode": said.map(|said| &said.mode),
        "act": said.map(|said| &said.act),
        "medium": said.map(|said| &said.medium),
        "reality": said.map(|said| &said.reality),
        "source": said.and_then(|said| source(index, said)),
        "cue": said.and_then(|said| cue(index, said)),
        "content": said.and_then(|said| span(index, &said.article, said.content_start, said.content_end)),
        "addressee": said.and_then(|said| addressee(index, said)),
        "occasion": said.and_then(|said| occasion(index, said)),
        "utterances": readings.iter().map(|reading| utterance(index, &row.article, reading)).collect::<Vec<_>>(),
    });
    add(&mut object, more);
    object
}

/// The words that name the speaker, where the dataset prints them: where they are a mention.
fn source(index: &Index, said: &AttributionRow) -> Option<Value> {
    let place = span(index, &said.article, said.source_start, said.source_end)?;
    let is_source = |start, end| (Some(start), Some(end)) == (said.source_start, said.source_end);
    let mut mentions = index.tables.mentions.iter();
    let mention = mentions.find(|mention| mention.article == said.article && is_source(mention.start, mention.end));
    let mut source = json!({"text": mention.map(|mention| &mention.text), "form": said.source_form});
    add(&mut source, place);
    Some(source)
}

fn cue(index: &Index, said: &AttributionRow) -> Option<Value> {
    let place = span(index, &said.article, said.cue_start, said.cue_end)?;
    let mut cue = json!({"text": said.cue, "position": said.cue_position});
    add(&mut cue, place);
    Some(cue)
}

fn addressee(index: &Index, said: &AttributionRow) -> Option<Value> {
    let mut addressee = entity(index, said.addressee.as_ref()?);
    add(&mut addressee, json!({"basis": said.addressee_basis}));
    Some(addressee)
}

fn occasion(index: &Index, said: &AttributionRow) -> Option<Value> {
    let id = said.occasion.as_ref()?;
    Some(json!({"id": id, "label": index.name(id), "date": index.date(id), "basis": said.occasion_basis}))
}

fn utterance(index: &Index, article: &str, reading: &ReadingRow) -> Value {
    let gist = index.utterance(&reading.utterance).map(|utterance| &utterance.gist);
    let mut object = json!({"id": reading.utterance, "gist": gist, "part": reading.part, "text": reading.text});
    add(&mut object, located(index, article, reading.start, reading.end));
    object
}

fn entity(index: &Index, id: &str) -> Value {
    json!({"id": id, "name": index.name(id), "kind": index.entity(id).map(|entity| &entity.kind)})
}

fn span(index: &Index, article: &str, start: Option<u32>, end: Option<u32>) -> Option<Value> {
    let place = index.place(article, start?, end?);
    Some(json!({
        "start_byte": place.bytes.0,
        "end_byte": place.bytes.1,
        "start_char": place.chars.0,
        "end_char": place.chars.1,
    }))
}

/// A span, with the paragraph and the sentence in which it begins.
fn located(index: &Index, article: &str, start: u32, end: u32) -> Value {
    let segment = index.segment(article, start);
    let mut place = json!({
        "paragraph": segment.map(|segment| segment.paragraph),
        "sentence": segment.map(|segment| segment.sentence),
    });
    add(&mut place, span(index, article, Some(start), Some(end)).unwrap_or_default());
    place
}

/// Adds the members of one object to another.
fn add(object: &mut Value, more: Value) {
    if let (Value::Object(object), Value::Object(more)) = (object, more) {
        object.extend(more);
    }
}
