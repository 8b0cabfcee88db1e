//! The JSON document, its schema, the objects of the quotations and the annotations say what the rows say.
#![cfg(feature = "export")]

use std::collections::{BTreeMap, BTreeSet};

use crate::common;
use clemency::export::{File, Format, export};
use clemency::tables::{Column, Holds, Row, Schema, Sheet, Table, Tables};
use clemency::{Article, Attribution, Mention, Quote, Reading, Report, Span};
use serde_json::{Value, json};

fn files(tables: &Tables, format: Format) -> Vec<File> {
    export(tables, format, None).expect("the format needs nothing but the tables")
}

fn parsed(file: &File) -> Value {
    serde_json::from_slice(&file.bytes).unwrap_or_else(|error| panic!("{}: {error}", file.path))
}

fn document(tables: &Tables) -> Value {
    parsed(&files(tables, Format::Json)[0])
}

fn quotations(tables: &Tables) -> Vec<Value> {
    let file = &files(tables, Format::Jsonl)[0];
    let text = std::str::from_utf8(&file.bytes).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'), "the last line ends too");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn annotations(tables: &Tables) -> Value {
    parsed(&files(tables, Format::Annotation)[0])
}

fn items(collection: &Value) -> &[Value] {
    collection["first"]["items"].as_array().map_or(&[], Vec::as_slice)
}

/// Where a document does not say what the tables say.
fn differences(document: &Value, tables: &Tables) -> Vec<String> {
    let mut differences = Vec::new();
    let sheets = tables.sheets();
    let of = &document["tables"];
    if keys(of) != sheets.iter().map(|sheet| sheet.schema.name).collect::<Vec<_>>() {
        differences.push("the tables are others".to_owned());
    }
    for sheet in sheets {
        let name = sheet.schema.name;
        let Some(rows) = of[name].as_array() else {
            differences.push(format!("{name} is no array"));
            continue;
        };
        if rows.len() != sheet.len() {
            differences.push(format!("{name} has {} rows", rows.len()));
        }
        for (n, (row, cells)) in rows.iter().zip(sheet.cells()).enumerate() {
            if keys(row) != sheet.schema.columns.iter().map(|column| column.name).collect::<Vec<_>>() {
                differences.push(format!("{name} {n} has other columns"));
            }
            for (column, cell) in sheet.schema.columns.iter().zip(cells) {
                let same = match &row[column.name] {
                    Value::Null => cell.is_empty(),
                    Value::Number(number) => column.holds == Holds::Number && number.to_string() == cell,
                    Value::String(text) => column.holds != Holds::Number && *text == cell && !cell.is_empty(),
                    _ => false,
                };
                if !same {
                    differences.push(format!("{name} {n} {}: {}", column.name, row[column.name]));
                }
            }
        }
    }
    differences
}

fn keys(object: &Value) -> Vec<&str> {
    object.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
}

#[test]
fn the_document_has_every_cell_of_every_table_with_its_type() {
    let document = document(Tables::embedded());
    assert_eq!(document["name"], "clemency");
    assert_eq!(document["version"], clemency::DATA_VERSION);
    assert_eq!(document["license"], "CC-BY-4.0");
    assert!(document["rights"].as_str().unwrap().contains("remain their speakers'"), "{}", document["rights"]);
    assert_eq!(differences(&document, Tables::embedded()), [""; 0]);
}

#[test]
fn a_cell_of_another_value_or_type_is_a_difference() {
    let right = document(Tables::embedded());
    let spoilt = |change: &dyn Fn(&mut Value)| {
        let mut document = right.clone();
        change(&mut document["tables"]);
        differences(&document, Tables::embedded()).len()
    };
    assert_eq!(spoilt(&|tables| tables["quotes"][3]["start"] = json!("1655")), 1);
    assert_eq!(spoilt(&|tables| tables["quotes"][3]["start"] = json!(1656)), 1);
    assert_eq!(spoilt(&|tables| tables["quotes"][3]["inside"] = json!("")), 1);
    assert_eq!(spoilt(&|tables| tables["entities"][0]["name"] = Value::Null), 1);
    assert_eq!(spoilt(&|tables| tables["entities"][0]["more"] = json!(1)), 1);
    assert_eq!(spoilt(&|tables| drop(tables["reports"].as_array_mut().unwrap().pop())), 1);
    assert_eq!(spoilt(&|tables| tables["retired"] = json!({})), 1);
}

/// What the schema is to say of the cells of a column.
fn cell(column: &Column) -> Value {
    let kinds = |kind: &str| if column.required { json!(kind) } else { json!([kind, "null"]) };
    match column.holds {
        Holds::Number => json!({"type": kinds("integer"), "minimum": 0, "maximum": u32::MAX}),
        Holds::Text => json!({"type": kinds("string"), "minLength": 1}),
        Holds::Digest => json!({"type": kinds("string"), "pattern": "^[0-9a-f]{64}$"}),
        Holds::Date => json!({"type": kinds("string"), "pattern": "^[^\\s]+$"}),
        Holds::Vocabulary(words) if column.required => json!({"$ref": format!("#/$defs/{}", words.name)}),
        Holds::Vocabulary(words) => json!({"anyOf": [{"$ref": format!("#/$defs/{}", words.name)}, {"type": "null"}]}),
        _ => json!({"type": kinds("string"), "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}),
    }
}

#[test]
fn the_schema_is_the_data_dictionary() {
    let schema = parsed(&files(Tables::embedded(), Format::Json)[1]);
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["additionalProperties"], false);
    let tables = &schema["properties"]["tables"];
    assert_eq!(tables["additionalProperties"], false);
    assert_eq!(keys(&tables["properties"]), Tables::schemas().iter().map(|table| table.name).collect::<Vec<_>>());
    assert_eq!(tables["required"], json!(keys(&tables["properties"])));
    for table in Tables::schemas() {
        assert_eq!(tables["properties"][table.name]["description"], table.about);
        assert_eq!(tables["properties"][table.name]["uniqueItems"], true);
        assert_eq!(tables["properties"][table.name]["items"]["$ref"], format!("#/$defs/{}", table.name));
        let row = &schema["$defs"][table.name];
        assert_eq!(row["type"], "object");
        assert_eq!(row["additionalProperties"], false);
        assert_eq!(row["required"], json!(table.columns.iter().map(|column| column.name).collect::<Vec<_>>()));
        assert_eq!(json!(keys(&row["properties"])), row["required"]);
        for column in table.columns {
            let mut said = row["properties"][column.name].clone();
            let about = said.as_object_mut().unwrap().remove("description").unwrap();
            assert!(about.as_str().unwrap().starts_with(column.about), "{}.{}", table.name, column.name);
            assert_eq!(said, cell(column), "{}.{}", table.name, column.name);
            if let Holds::Reference(tables) = column.holds {
                assert!(about.as_str().unwrap().ends_with(&format!("The id of a row of {}.", tables.join(" or "))));
            }
            if let Holds::Vocabulary(words) = column.holds {
                let said = schema["$defs"][words.name]["oneOf"].as_array().unwrap().iter();
                let said: Vec<_> =
                    said.map(|word| (word["const"].as_str().unwrap(), word["description"].as_str().unwrap())).collect();
                assert_eq!(said, words.words);
            }
        }
    }
}

/// The place that an object of a quotation tells, against a span.
#[track_caller]
fn stands(object: &Value, span: Option<Span>) {
    let Some(span) = span else { return assert_eq!(*object, Value::Null) };
    let place = ["start_byte", "end_byte", "start_char", "end_char"].map(|key| object[key].as_u64().unwrap());
    let (bytes, chars) = (span.bytes(), span.chars());
    assert_eq!(place, [bytes.start, bytes.end, chars.start, chars.end].map(u64::from), "{object}");
}

#[track_caller]
fn stands_in_its_sentence(object: &Value, span: Span) {
    stands(object, Some(span));
    let mut segments = span.article().segments().iter();
    let segment = segments.find(|segment| segment.span().bytes().contains(&span.bytes().start)).unwrap();
    assert_eq!((&object["paragraph"], &object["sentence"]), (&json!(segment.paragraph()), &json!(segment.sentence())));
}

#[test]
fn every_quotation_says_what_its_constant_says() {
    let lines = quotations(Tables::embedded());
    assert_eq!(lines.len(), Quote::ALL.len());
    for (line, row) in lines.iter().zip(Tables::embedded().quotes.iter()) {
        let quote: Quote = row.quote.parse().unwrap();
        let (said, article) = (quote.attribution(), quote.article());
        assert_eq!(keys(line), keys(&lines[0]), "every object has every key");
        let is = |key: &str, value: Value| assert_eq!(line[key], value, "{key} of {quote}");
        is("id", json!(quote.id()));
        is("article", json!(article.id()));
        is("title", json!(article.title()));
        is("file", json!(article.file()));
        is("sha256", json!(article.sha256()));
        is("text", json!(quote.text()));
        stands_in_its_sentence(line, quote.span());
        assert_eq!(quote.text().chars().count(), quote.span().chars().len());
        is("form", json!(quote.form().to_string()));
        is("open_mark", json!(quote.open_mark().map(|mark| mark.to_string())));
        is("close_mark", json!(quote.close_mark().map(|mark| mark.to_string())));
        is("inside", json!(quote.inside().map(Quote::id)));
        let speaker = quote.speaker();
        is("speaker", json!({"id": speaker.id(), "name": speaker.name(), "kind": speaker.kind().to_string()}));
        is("attribution", json!(said.id()));
        is("part", json!(quote.part()));
        let others = said.quotes().iter().filter(|other| **other != quote).map(|other| other.id());
        is("other_parts", json!(others.collect::<Vec<_>>()));
        is("within", json!(said.within().map(Attribution::id)));
        is("continues", json!(said.continues().map(Attribution::id)));
        is("mode", json!(said.mode().to_string()));
        is("act", json!(said.act().to_string()));
        is("medium", json!(said.medium().to_string()));
        is("reality", json!(said.reality().to_string()));
        stands(&line["source"], said.source());
        stands(&line["cue"], said.cue_span());
        stands(&line["content"], said.content());
        assert_eq!(line["cue"]["text"], json!(said.cue()));
        assert_eq!(line["cue"]["position"], json!(said.cue_position().map(|position| position.to_string())));
        assert_eq!(line["source"]["form"], said.source_form().to_string());
        let mention = article.mentions().iter().find(|mention| Some(mention.span()) == said.source());
        assert_eq!(line["source"]["text"], json!(mention.map(|mention| mention.text())));
        is(
            "addressee",
            json!(said.addressee().map(|entity| json!({
                "id": entity.id(), "name": entity.name(), "kind": entity.kind().to_string(),
                "basis": said.addressee_basis().map(|basis| basis.to_string()),
            }))),
        );
        is(
            "occasion",
            json!(said.occasion().map(|event| json!({
                "id": event.id(), "label": event.label(), "date": event.date().map(|date| date.to_string()),
                "basis": said.occasion_basis().map(|basis| basis.to_string()),
            }))),
        );
        let mut readings = quote.readings().to_vec();
        readings.sort_by_key(|reading| reading.span());
        let utterances = line["utterances"].as_array().unwrap();
        assert_eq!(utterances.len(), readings.len());
        for (object, reading) in utterances.iter().zip(readings) {
            assert_eq!(object["id"], reading.utterance().id());
            assert_eq!(object["gist"], reading.utterance().gist());
            assert_eq!(object["part"], reading.part());
            assert_eq!(object["text"], reading.text());
            stands_in_its_sentence(object, reading.span());
        }
    }
}

/// The places that the annotations of the dataset have to have, by their ids.
fn places() -> BTreeMap<String, Span> {
    let mut places = BTreeMap::new();
    places.extend(Quote::ALL.iter().map(|quote| (format!("#quotes/{quote}"), quote.span())));
    for said in Attribution::ALL {
        let parts = [("source", said.source()), ("cue", said.cue_span()), ("content", said.content())];
        let parts = parts.into_iter().filter_map(|(name, span)| Some((format!("#attributions/{said}/{name}"), span?)));
        places.extend(parts);
    }
    places.extend(
        Reading::ALL
            .iter()
            .map(|row| (format!("#readings/{}/{}/{}", row.utterance(), row.quote(), row.part()), row.span())),
    );
    let at = |span: Span| format!("{}/{}/{}", span.article(), span.bytes().start, span.bytes().end);
    let mention = |row: &Mention| (format!("#mentions/{}/{}", at(row.span()), row.entity()), row.span());
    places.extend(Mention::ALL.iter().map(mention));
    let report = |row: &Report| (format!("#reports/{}/{}", row.fact(), at(row.span())), row.span());
    places.extend(Report::ALL.iter().map(report));
    places
}

/// Where the annotations do not stand where the rows stand.
fn misplaced(collection: &Value) -> Vec<String> {
    let mut places = places();
    let mut misplaced = Vec::new();
    for item in items(collection) {
        let id = item["id"].as_str().unwrap_or_default();
        let Some(span) = places.remove(id) else {
            misplaced.push(format!("{id} is of no row, or there twice"));
            continue;
        };
        let (article, bytes, chars) = (span.article(), span.bytes(), span.chars());
        let target = json!({
            "type": "SpecificResource",
            "source": article.file(),
            "state": {"type": "TimeState", "cached": format!("nih:sha-256;{}", article.sha256())},
            "selector": [
                {"type": "TextPositionSelector", "start": chars.start, "end": chars.end},
                {"type": "DataPositionSelector", "start": bytes.start, "end": bytes.end},
            ],
        });
        if item["target"] != target {
            misplaced.push(format!("{id}: {}", item["target"]));
        }
    }
    misplaced.extend(places.into_keys().map(|id| format!("{id} is missing")));
    misplaced
}

#[test]
fn every_annotation_stands_where_its_row_stands() {
    let collection = annotations(Tables::embedded());
    assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(collection["total"], items(&collection).len());
    assert_eq!(misplaced(&collection), [""; 0]);
    assert!(!collection.to_string().contains("TextQuoteSelector"));
}

#[test]
fn an_annotation_out_of_place_is_told() {
    let right = annotations(Tables::embedded());
    let spoilt = |change: &dyn Fn(&mut Value)| {
        let mut collection = right.clone();
        change(&mut collection["first"]["items"]);
        misplaced(&collection).len()
    };
    assert_eq!(spoilt(&|items| items[30]["target"]["selector"][0]["start"] = json!(1)), 1);
    assert_eq!(spoilt(&|items| items[30]["target"]["selector"][1]["end"] = json!(1)), 1);
    assert_eq!(spoilt(&|items| items[30]["target"]["state"]["cached"] = json!("nih:sha-256;00")), 1);
    assert_eq!(spoilt(&|items| items[30]["target"]["source"] = json!(Article::A.file())), 1);
    assert_eq!(spoilt(&|items| drop(items.as_array_mut().unwrap().pop())), 1);
    assert_eq!(spoilt(&|items| items[1] = items[0].clone()), 2);
}

/// What each body of an annotation says: the column or, of a tag, nothing; and the value or the id of the resource.
fn says(item: &Value) -> BTreeSet<(String, String)> {
    let bodies = item["body"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let value =
        |body: &Value| if body["type"] == "TextualBody" { text(&body["value"]) } else { text(&body["source"]["id"]) };
    bodies.map(|body| (text(&body["label"]), value(body))).collect()
}

#[test]
fn the_bodies_of_an_annotation_say_what_its_row_says() {
    let collection = annotations(Tables::embedded());
    let by_id: BTreeMap<_, _> = items(&collection).iter().map(|item| (item["id"].as_str().unwrap(), item)).collect();
    let holds = |id: &str, column: &str, value: &str| {
        assert!(says(by_id[id]).contains(&(column.to_owned(), value.to_owned())), "{id}: {column} {value}");
    };
    for quote in Quote::ALL {
        let id = &format!("#quotes/{quote}");
        holds(id, "", "quote");
        holds(id, "form", &quote.form().to_string());
        holds(id, "speaker", &format!("#entities/{}", quote.speaker()));
        holds(id, "attribution", &format!("#attributions/{}", quote.attribution()));
        quote.inside().iter().for_each(|outer| holds(id, "inside", &format!("#quotes/{outer}")));
    }
    for said in Attribution::ALL {
        for part in ["source", "cue", "content"] {
            let id = &format!("#attributions/{said}/{part}");
            if !by_id.contains_key(id.as_str()) {
                continue;
            }
            holds(id, "", part);
            holds(id, "attribution", &format!("#attributions/{said}"));
            holds(id, "mode", &said.mode().to_string());
            holds(id, "act", &said.act().to_string());
            holds(id, "medium", &said.medium().to_string());
            holds(id, "reality", &said.reality().to_string());
            said.addressee().iter().for_each(|entity| holds(id, "addressee", &format!("#entities/{entity}")));
            said.occasion().iter().for_each(|event| holds(id, "occasion", &format!("#events/{event}")));
            said.within().iter().for_each(|outer| holds(id, "within", &format!("#attributions/{outer}")));
            said.continues().iter().for_each(|former| holds(id, "continues", &format!("#attributions/{former}")));
            if part == "cue" {
                said.cue_position().iter().for_each(|position| holds(id, "cue_position", &position.to_string()));
            } else {
                holds(id, "speaker", &format!("#entities/{}", said.speaker()));
            }
            if part == "source" {
                holds(id, "source_form", &said.source_form().to_string());
            }
        }
    }
    for reading in Reading::ALL {
        let (utterance, quote) = (reading.utterance(), reading.quote());
        let id = &format!("#readings/{utterance}/{quote}/{}", reading.part());
        holds(id, "", "reading");
        holds(id, "utterance", &format!("#utterances/{utterance}"));
        holds(id, "quote", &format!("#quotes/{quote}"));
    }
    for mention in Mention::ALL {
        let (entity, bytes) = (mention.entity(), mention.span().bytes());
        let id = &format!("#mentions/{}/{}/{}/{entity}", mention.article(), bytes.start, bytes.end);
        holds(id, "", "mention");
        holds(id, "entity", &format!("#entities/{entity}"));
        holds(id, "form", &mention.form().to_string());
        mention.r#trait().iter().for_each(|kind| holds(id, "trait", &kind.to_string()));
        let named = by_id[id.as_str()]["body"].as_array().unwrap().iter().find(|body| body["label"] == "entity");
        assert_eq!(named.unwrap()["source"]["label"], entity.name());
    }
    for report in Report::ALL {
        let (fact, bytes) = (report.fact(), report.span().bytes());
        let id = &format!("#reports/{fact}/{}/{}/{}", report.article(), bytes.start, bytes.end);
        holds(id, "", "evidence");
        holds(id, "fact", &format!("#facts/{fact}"));
        holds(id, "as_stated", report.as_stated());
        holds(id, "certainty", &report.certainty().to_string());
        report.attribution().iter().for_each(|said| holds(id, "attribution", &format!("#attributions/{said}")));
    }
}

/// Every other row of a table gone, so that ids lead nowhere.
fn thinned<R: Row>(table: &Table<R>) -> Table<R> {
    Table::from(table.iter().skip(1).step_by(2).cloned().collect::<Vec<_>>())
}

#[test]
fn what_a_row_misses_is_null() {
    let mut tables = Tables::embedded().clone();
    tables.articles = thinned(&tables.articles);
    tables.attributions = Table::default();
    tables.entities = thinned(&tables.entities);
    tables.quotes = thinned(&tables.quotes);
    tables.utterances = Table::default();
    tables.segments = Table::default();
    common::edit(&mut tables.quotes, |rows| {
        rows[0].form = String::new();
        (rows[1].start, rows[1].end) = (u32::MAX, 0);
    });
    assert_eq!(differences(&document(&tables), &tables), [""; 0]);
    let lines = quotations(&tables);
    assert_eq!(lines.len(), tables.quotes.len());
    for key in ["sha256", "speaker", "mode", "source", "cue", "content", "addressee", "occasion", "paragraph"] {
        assert_eq!(lines[0][key], Value::Null, "{key}");
    }
    assert_eq!(lines[0]["other_parts"], json!([]));
}

#[test]
fn tables_without_rows_have_no_page_of_annotations() {
    let none = Tables::default();
    assert_eq!(differences(&document(&none), &none), [""; 0]);
    assert_eq!(quotations(&none), [json!(null); 0]);
    let collection = annotations(&none);
    assert_eq!((&collection["total"], collection.get("first")), (&json!(0), None));
}

#[test]
fn an_id_of_any_characters_stays_one_part_of_an_iri() {
    let mut tables = Tables::embedded().clone();
    let quote = tables.quotes[0].quote.clone();
    common::edit(&mut tables.readings, |rows| {
        rows.iter_mut().filter(|row| row.quote == quote).for_each(|row| row.quote = "a/b c#é%".to_owned());
    });
    common::edit(&mut tables.quotes, |rows| rows[0].quote = "a/b c#é%".to_owned());
    common::edit(&mut tables.articles, |rows| rows[0].file = "my text#1.txt".to_owned());
    let collection = annotations(&tables);
    assert_eq!(items(&collection)[0]["id"], "#quotes/a%2Fb%20c%23%C3%A9%25");
    assert_eq!(items(&collection)[0]["target"]["source"], "my%20text%231.txt");
}

#[test]
fn a_row_of_a_table_is_a_line_of_the_document() {
    let file = &files(Tables::embedded(), Format::Json)[0];
    let text = std::str::from_utf8(&file.bytes).unwrap();
    let rows: usize = Tables::embedded().sheets().iter().map(Sheet::len).sum();
    let lines: Vec<_> = text.lines().filter(|line| line.starts_with("      {")).collect();
    assert_eq!(lines.len(), rows);
    let is_row = |line: &&str| serde_json::from_str::<Value>(line.trim_end_matches(',')).is_ok();
    assert!(lines.iter().all(is_row));
    let columns = |schema: &Schema| schema.columns.iter().map(|column| column.name).collect::<Vec<_>>();
    let first: Value = serde_json::from_str(lines[0].trim_end_matches(',')).unwrap();
    assert_eq!(keys(&first), columns(&Tables::schemas()[0]));
}
