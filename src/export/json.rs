//! The tables as one document, with the JSON Schema that the data dictionary makes of them.
//!
//! The wide sheets are not in it: all they say follows from the tables, and a document that says a thing twice can
//! contradict itself.

use serde_json::{Map, Value, json};

use super::{File, dataset, dictionary};
use crate::tables::{Column, Field, Holds, Schema, Sheet, Tables, Vocabulary};

const SCHEMA: &str = "clemency.schema.json";

pub(super) fn files(tables: &Tables) -> Vec<File> {
    vec![File::new("clemency.json", lines(&document(tables))), File::new(SCHEMA, lines_to(&schema(), usize::MAX))]
}

fn document(tables: &Tables) -> Value {
    let own = dataset::is_own(tables);
    let tables: Map<_, _> = tables.sheets().iter().map(|sheet| (sheet.schema.name.to_owned(), rows(sheet))).collect();
    let mut document = json!({"$schema": SCHEMA});
    if own {
        document["name"] = dataset::NAME.into();
        document["version"] = dataset::VERSION.into();
        document["license"] = dataset::LICENCE.into();
        document["rights"] = dataset::RIGHTS.into();
    }
    document["tables"] = tables.into();
    document
}

fn rows(sheet: &Sheet) -> Value {
    let row = |row: usize| -> Value {
        let cells = sheet.schema.columns.iter().zip(sheet.row(row));
        cells.map(|(column, field)| (column.name.to_owned(), value(field))).collect::<Map<_, _>>().into()
    };
    (0..sheet.len()).map(row).collect()
}

fn value(field: Field) -> Value {
    match field {
        Field::Empty => Value::Null,
        Field::Number(number) => number.into(),
        Field::Text(text) => text.into(),
    }
}

fn schema() -> Value {
    let mut tables = Map::new();
    let mut definitions = Map::new();
    for schema in Tables::schemas() {
        let rows = json!({
            "description": schema.about,
            "type": "array",
            "items": {"$ref": format!("#/$defs/{}", schema.name)},
            "uniqueItems": true,
        });
        tables.insert(schema.name.to_owned(), rows);
        definitions.insert(schema.name.to_owned(), row(schema));
    }
    for column in Tables::schemas().iter().flat_map(|schema| schema.columns) {
        if let Holds::Vocabulary(words) = column.holds {
            definitions.insert(words.name.to_owned(), vocabulary(words));
        }
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": dataset::NAME,
        "description": "The tables of clemency, or others of their form.",
        "type": "object",
        "required": ["$schema", "tables"],
        "additionalProperties": false,
        "properties": {
            "$schema": {"description": "Where this schema is.", "type": "string"},
            "name": {"description": "The name of the dataset.", "type": "string"},
            "version": {"description": "The version of the data.", "type": "string", "pattern": r"^\d+\.\d+\.\d+"},
            "license": {"description": "The licence of the annotations, by its SPDX id.", "type": "string"},
            "rights": {"description": "What the licence is of, and what it is not of.", "type": "string"},
            "tables": object("Every table, an array of its rows.", &tables),
        },
        "$defs": definitions,
    })
}

/// An object that has all of these properties, and no other.
fn object(about: &str, properties: &Map<String, Value>) -> Value {
    let required: Vec<_> = properties.keys().cloned().collect();
    json!({
        "description": about,
        "type": "object",
        "required": required,
        "additionalProperties": false,
        "properties": properties,
    })
}

fn row(schema: &Schema) -> Value {
    let columns = schema.columns.iter().map(|column| (column.name.to_owned(), cell(column))).collect();
    object(&format!("A row; no two have the same {}.", schema.key.join(", ")), &columns)
}

fn cell(column: &Column) -> Value {
    let mut cell = json!({"description": dictionary::meaning(column)});
    if let Holds::Vocabulary(words) = column.holds {
        let words = format!("#/$defs/{}", words.name);
        if column.required {
            cell["$ref"] = words.into();
        } else {
            cell["anyOf"] = json!([{"$ref": words}, {"type": "null"}]);
        }
        return cell;
    }
    let kind = if column.holds == Holds::Number { "integer" } else { "string" };
    cell["type"] = if column.required { kind.into() } else { json!([kind, "null"]) };
    // What goes for numbers and for text is not asked of a null.
    match (column.holds, dictionary::pattern(column)) {
        (Holds::Number, _) => {
            cell["minimum"] = 0.into();
            cell["maximum"] = u32::MAX.into();
        }
        (_, Some(pattern)) => cell["pattern"] = format!("^{pattern}$").into(),
        (Holds::Date, None) => cell["pattern"] = r"^[^\s]+$".into(),
        (_, None) => cell["minLength"] = 1.into(),
    }
    cell
}

fn vocabulary(words: &Vocabulary) -> Value {
    let word = |(word, meaning): &(&str, &str)| json!({"const": word, "description": meaning});
    json!({"description": words.about, "oneOf": words.words.iter().map(word).collect::<Vec<_>>()})
}

/// A document whose rows stand three levels deep, with a line a row: to be read, and compared by the line.
pub(super) fn lines(document: &Value) -> String {
    lines_to(document, 3)
}

/// JSON with a line for each member of what is less than so deep.
fn lines_to(document: &Value, depth: usize) -> String {
    let mut text = String::new();
    write(&mut text, document, depth, "\n");
    text.push('\n');
    text
}

fn write(text: &mut String, value: &Value, depth: usize, line: &str) {
    let deeper = format!("{line}  ");
    match value {
        Value::Array(items) if depth > 0 && !items.is_empty() => {
            for (n, item) in items.iter().enumerate() {
                text.push(if n == 0 { '[' } else { ',' });
                text.push_str(&deeper);
                write(text, item, depth - 1, &deeper);
            }
            text.push_str(line);
            text.push(']');
        }
        Value::Object(members) if depth > 0 && !members.is_empty() => {
            for (n, (name, member)) in members.iter().enumerate() {
                text.push(if n == 0 { '{' } else { ',' });
                text.push_str(&deeper);
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(text, member, depth - 1, &deeper);
            }
            text.push_str(line);
            text.push('}');
        }
        _ => text.push_str(&value.to_string()),
    }
}
