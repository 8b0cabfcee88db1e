//! The tables as one document, with the JSON Schema that the data dictionary makes of them.
//!
//! The wide sheets are not in it: all they say follows from the tables, and a document that says a thing twice can
//! contradict itself.

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::{File, dataset, dictionary, lines};
use crate::tables::{Column, Holds, Schema, Sheet, Tables, Vocabulary};

const SCHEMA: &str = "clemency.schema.json";

pub(super) fn files(tables: &Tables) -> Vec<File> {
    vec![
        File::new("clemency.json", lines::written(&Document::of(tables))),
        File::new(SCHEMA, format!("{:#}\n", schema())),
    ]
}

#[derive(Serialize)]
struct Document<'t> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    #[serde(flatten)]
    dataset: Option<Dataset>,
    tables: Sheets<'t>,
}

/// What is said of the crate's own rows alone.
#[derive(Serialize)]
struct Dataset {
    name: &'static str,
    version: &'static str,
    license: &'static str,
    rights: &'static str,
}

impl<'t> Document<'t> {
    fn of(tables: &'t Tables) -> Self {
        let dataset = Dataset {
            name: dataset::NAME,
            version: dataset::VERSION,
            license: dataset::LICENCE,
            rights: dataset::RIGHTS,
        };
        let dataset = dataset::is_own(tables).then_some(dataset);
        Self { schema: SCHEMA, dataset, tables: Sheets(tables.sheets()) }
    }
}

/// The tables by their names.
struct Sheets<'t>(Vec<Sheet<'t>>);

impl Serialize for Sheets<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|sheet| (sheet.schema.name, sheet)))
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
