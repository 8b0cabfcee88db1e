//! `croissant.json`: Croissant 1.0, which is schema.org's `Dataset` with its rows described.

use serde_json::{Value, json};

use super::{Resource, dataset, description};
use crate::tables::{Column, Holds, Schema};

pub(super) fn descriptor(resources: &[Resource], own: bool) -> Value {
    let mut metadata = json!({
        "@context": context(),
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
    });
    if own {
        metadata["name"] = dataset::NAME.into();
        metadata["alternateName"] = dataset::TITLE.into();
        metadata["description"] = format!("{} {}", dataset::DESCRIPTION, dataset::RIGHTS).into();
        metadata["version"] = dataset::VERSION.into();
        metadata["license"] = dataset::LICENCE_URL.into();
        metadata["creator"] = json!({ "@type": "sc:Organization", "name": dataset::AUTHOR });
        metadata["keywords"] = json!(dataset::KEYWORDS);
        metadata["citeAs"] = citation().into();
    }
    metadata["inLanguage"] = "en".into();
    metadata["distribution"] = resources.iter().map(file_object).collect();
    metadata["recordSet"] = resources.iter().map(record_set).collect();
    metadata
}

/// An entry for BibTeX, as the specification asks for.
fn citation() -> String {
    let (name, author, title, version) = (dataset::NAME, dataset::AUTHOR, dataset::TITLE, dataset::VERSION);
    format!("@dataset{{{name}, author = {{{{{author}}}}}, title = {{{{{title}}}}}, version = {{{version}}}}}")
}

/// The context that the specification asks for, word by word.
fn context() -> Value {
    json!({
        "@language": "en",
        "@vocab": "https://schema.org/",
        "citeAs": "cr:citeAs",
        "column": "cr:column",
        "conformsTo": "dct:conformsTo",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "data": { "@id": "cr:data", "@type": "@json" },
        "dataType": { "@id": "cr:dataType", "@type": "@vocab" },
        "dct": "http://purl.org/dc/terms/",
        "equivalentProperty": "cr:equivalentProperty",
        "examples": { "@id": "cr:examples", "@type": "@json" },
        "extract": "cr:extract",
        "field": "cr:field",
        "fileProperty": "cr:fileProperty",
        "fileObject": "cr:fileObject",
        "fileSet": "cr:fileSet",
        "format": "cr:format",
        "includes": "cr:includes",
        "isLiveDataset": "cr:isLiveDataset",
        "jsonPath": "cr:jsonPath",
        "key": "cr:key",
        "md5": "cr:md5",
        "parentField": "cr:parentField",
        "path": "cr:path",
        "recordSet": "cr:recordSet",
        "references": "cr:references",
        "regex": "cr:regex",
        "repeated": "cr:repeated",
        "replace": "cr:replace",
        "samplingRate": "cr:samplingRate",
        "sc": "https://schema.org/",
        "separator": "cr:separator",
        "source": "cr:source",
        "subField": "cr:subField",
        "transform": "cr:transform",
    })
}

fn file_object(resource: &Resource) -> Value {
    json!({
        "@type": "cr:FileObject",
        "@id": resource.path,
        "name": resource.schema.file,
        "description": resource.schema.about,
        "contentUrl": resource.path,
        "contentSize": format!("{} B", resource.bytes),
        "encodingFormat": "text/csv",
        "sha256": resource.sha256,
    })
}

fn record_set(resource: &Resource) -> Value {
    let schema = resource.schema;
    let key = schema.key.iter().map(|column| json!({ "@id": id(schema, column) }));
    json!({
        "@type": "cr:RecordSet",
        "@id": schema.name,
        "name": schema.name,
        "description": schema.about,
        "key": key.collect::<Vec<_>>(),
        "field": schema.columns.iter().map(|column| field(resource, column)).collect::<Vec<_>>(),
    })
}

/// A reference is left to the description: mlcroissant joins along each that is declared, and then gives the rows of a
/// record set at its first reading only, none at the second, and fails at a table that refers to itself.
fn field(resource: &Resource, column: &Column) -> Value {
    json!({
        "@type": "cr:Field",
        "@id": id(resource.schema, column.name),
        "name": column.name,
        "description": description(column),
        "dataType": if column.holds == Holds::Number { "sc:Integer" } else { "sc:Text" },
        "source": { "fileObject": { "@id": resource.path }, "extract": { "column": column.name } },
    })
}

fn id(schema: &Schema, column: &str) -> String {
    format!("{}/{column}", schema.name)
}
