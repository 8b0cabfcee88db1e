//! `csvw-metadata.json`: CSV on the Web.

use serde_json::{Map, Value, json};

use super::dictionary::{pattern, target};
use super::{Resource, dataset, description};
use crate::tables::{Column, Holds};

pub(super) fn descriptor(resources: &[Resource], own: bool) -> Value {
    let mut group = json!({ "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }] });
    if own {
        group["dc:title"] = dataset::TITLE.into();
        group["dc:description"] = dataset::DESCRIPTION.into();
        group["dc:rights"] = dataset::RIGHTS.into();
        group["dc:license"] = json!({ "@id": dataset::LICENCE_URL });
        group["dc:creator"] = dataset::AUTHOR.into();
        group["dc:subject"] = json!(dataset::KEYWORDS);
        group["schema:version"] = dataset::VERSION.into();
    }
    group["tables"] = resources.iter().map(|resource| table(resource, resources)).collect();
    group
}

fn table(resource: &Resource, resources: &[Resource]) -> Value {
    let foreign_key = |column: &Column| {
        // Every row of a table with a foreign key has to refer to a row, so a column that may be empty has none.
        let (to, key) = target(column).filter(|_| column.required)?;
        let to = resources.iter().find(|resource| resource.schema.name == to.name)?;
        Some(json!({
            "columnReference": column.name,
            "reference": { "resource": to.path, "columnReference": key },
        }))
    };
    let schema = resource.schema;
    let mut table_schema = Map::new();
    table_schema.insert("columns".into(), schema.columns.iter().map(column_description).collect());
    table_schema.insert("primaryKey".into(), json!(schema.key));
    let foreign_keys: Vec<_> = schema.columns.iter().filter_map(foreign_key).collect();
    if !foreign_keys.is_empty() {
        table_schema.insert("foreignKeys".into(), foreign_keys.into());
    }
    json!({
        "url": resource.path,
        "dc:title": schema.name,
        "dc:description": schema.about,
        "tableSchema": table_schema,
    })
}

fn column_description(column: &Column) -> Value {
    let format = match column.holds {
        Holds::Vocabulary(vocabulary) => {
            Some(vocabulary.words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join("|"))
        }
        _ => pattern(column).map(str::to_owned),
    };
    let datatype = match (column.holds, format) {
        (Holds::Number, _) => json!("unsignedInt"),
        (_, Some(format)) => json!({ "base": "string", "format": format }),
        (_, None) => json!("string"),
    };
    json!({
        "name": column.name,
        "titles": column.name,
        "dc:description": description(column),
        "datatype": datatype,
        "required": column.required,
    })
}
