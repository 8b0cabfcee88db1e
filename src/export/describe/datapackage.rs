//! `datapackage.json`: Data Package v2.

use serde_json::{Map, Value, json};

use super::dictionary::{pattern, target};
use super::{Resource, dataset, description};
use crate::tables::{Column, Holds, Schema};

pub(super) fn descriptor(resources: &[Resource], own: bool) -> Value {
    let mut package = json!({ "$schema": "https://datapackage.org/profiles/2.0/datapackage.json" });
    if own {
        let licence =
            json!({ "name": dataset::LICENCE, "path": dataset::LICENCE_URL, "title": dataset::LICENCE_TITLE });
        package["name"] = dataset::NAME.into();
        package["title"] = dataset::TITLE.into();
        package["description"] = format!("{} {}", dataset::DESCRIPTION, dataset::RIGHTS).into();
        package["version"] = dataset::VERSION.into();
        package["licenses"] = json!([licence]);
        package["contributors"] = json!([{ "title": dataset::AUTHOR, "roles": ["author"] }]);
        package["keywords"] = json!(dataset::KEYWORDS);
    }
    package["resources"] = resources.iter().map(resource).collect();
    package
}

fn resource(resource: &Resource) -> Value {
    json!({
        "name": resource.schema.name,
        "path": resource.path,
        "type": "table",
        "description": resource.schema.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": resource.bytes,
        "hash": format!("sha256:{}", resource.sha256),
        "dialect": { "delimiter": ",", "lineTerminator": "\n" },
        "schema": table_schema(resource.schema),
    })
}

fn table_schema(schema: &Schema) -> Value {
    let foreign_key = |column: &Column| {
        let (to, key) = target(column)?;
        // A table refers to itself by not naming the resource.
        let reference = if to.name == schema.name {
            json!({ "fields": [key] })
        } else {
            json!({ "resource": to.name, "fields": [key] })
        };
        Some(json!({ "fields": [column.name], "reference": reference }))
    };
    let mut table = Map::new();
    table.insert("fields".into(), schema.columns.iter().map(field).collect());
    table.insert("missingValues".into(), json!([""]));
    // Every part of a primary key has to have a value.
    if schema.columns.iter().all(|column| column.required || !schema.key.contains(&column.name)) {
        table.insert("primaryKey".into(), json!(schema.key));
    } else {
        table.insert("uniqueKeys".into(), json!([schema.key]));
    }
    let foreign_keys: Vec<_> = schema.columns.iter().filter_map(foreign_key).collect();
    if !foreign_keys.is_empty() {
        table.insert("foreignKeys".into(), foreign_keys.into());
    }
    table.into()
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".into(), true.into());
    }
    if let Some(pattern) = pattern(column) {
        constraints.insert("pattern".into(), pattern.into());
    }
    let mut kind = "string";
    match column.holds {
        Holds::Number => {
            kind = "integer";
            constraints.insert("minimum".into(), 0.into());
        }
        Holds::Vocabulary(vocabulary) => {
            constraints.insert("enum".into(), vocabulary.words.iter().map(|(word, _)| *word).collect());
        }
        _ => {}
    }
    let mut field = Map::new();
    field.insert("name".into(), column.name.into());
    field.insert("type".into(), kind.into());
    field.insert("description".into(), description(column).into());
    if !constraints.is_empty() {
        field.insert("constraints".into(), constraints.into());
    }
    field.into()
}
