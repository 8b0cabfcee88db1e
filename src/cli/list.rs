//! `clemency list`: a table, or the rows of it that fit.

use std::path::Path;

use clap::Args;
use clemency::tables::{Field, Holds, Schema, Tables};

use super::lookup::{Lookup, Sheet, meant, nearest};
use super::page::{Page, count};
use super::{Format, Refusal};

/// Which rows, and how to print them.
#[derive(Args)]
pub(super) struct Wanted {
    /// The table, such as `quotes` or `facts`
    table: String,
    /// Only rows that belong to this article, by its siglum
    #[arg(long, value_name = "SIGLUM")]
    article: Option<String>,
    /// Only rows with these words' speaker
    #[arg(long, value_name = "ENTITY")]
    speaker: Option<String>,
    /// Only rows of this topic of facts
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// How to print the rows
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn page(tables: &Tables, wanted: &Wanted, mut page: Page) -> Result<String, Refusal> {
    let lookup = Lookup::new(tables);
    let table = Path::new(&wanted.table).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let Some(sheet) = lookup.sheet(table) else {
        let names = || Tables::schemas().iter().map(|schema| schema.name);
        let near = nearest(table, names());
        let all = names().collect::<Vec<_>>().join(", ");
        return Err(Refusal::Usage(format!("there is no table `{}`{} (tables: {all})", wanted.table, meant(&near))));
    };
    let filters = [("article", &wanted.article), ("speaker", &wanted.speaker), ("topic", &wanted.topic)];
    let filters: Vec<_> = filters.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))).collect();
    for (name, value) in &filters {
        known(&lookup, sheet, name, value)?;
    }
    let fits = |cells: &[String]| filters.iter().all(|(name, value)| lookup.values(sheet, cells, name).contains(value));
    let fitting: Vec<_> = (0..sheet.cells.len()).filter(|row| fits(&sheet.cells[*row])).collect();
    let sheets = tables.sheets();
    let Some(rows) = sheets.iter().find(|whole| whole.schema.name == table).map(|whole| whole.only(&fitting)) else {
        return Ok(String::new());
    };
    match wanted.format {
        Format::Csv => return Ok(rows.to_csv()),
        Format::Json => return Ok(json(&rows)),
        Format::Text => {}
    }
    page.heading(&format!("{} ({} of {})", sheet.schema.name, rows.len(), count(sheet.cells.len(), "row")));
    page.paragraph(sheet.schema.about);
    if !rows.is_empty() {
        page.gap();
        let columns = columns(sheet.schema);
        let header: Vec<_> = columns.iter().map(|&i| sheet.schema.columns[i].name).collect();
        let of_kind = |fits: fn(Holds) -> bool| -> Vec<&str> {
            sheet.schema.columns.iter().filter(|column| fits(column.holds)).map(|column| column.name).collect()
        };
        let numbers = of_kind(|holds| holds == Holds::Number);
        let ids = of_kind(|holds| matches!(holds, Holds::Id | Holds::Reference(_)));
        let cells: Vec<_> =
            (0..rows.len()).map(|row| columns.iter().map(|&i| rows.field(row, i).to_string()).collect()).collect();
        page.table(&header, &cells, &numbers, &ids);
    }
    if columns(sheet.schema).len() < sheet.schema.columns.len() {
        page.gap();
        page.paragraph("Some columns are left out here; --format csv or json has them all.");
    }
    Ok(page.finish())
}

/// Refuses a filter that the table has no values for, and a value that no row has.
fn known(lookup: &Lookup, sheet: &Sheet, name: &str, value: &str) -> Result<(), Refusal> {
    if !lookup.reaches(sheet, name) {
        let able = lookup.sheets.iter().filter(|sheet| !sheet.cells.is_empty() && lookup.reaches(sheet, name));
        let able = able.map(|sheet| sheet.schema.name).collect::<Vec<_>>().join(", ");
        let table = sheet.schema.name;
        return Err(Refusal::Usage(format!("the rows of `{table}` have no {name}; --{name} works with {able}")));
    }
    let (home, column) = match name {
        "article" => ("articles", "article"),
        "speaker" => ("entities", "entity"),
        _ => ("facts", "topic"),
    };
    let known: Vec<_> = lookup
        .sheet(home)
        .into_iter()
        .flat_map(|home| home.cells.iter().filter_map(|cells| Some(cells[home.schema.position(column)?].as_str())))
        .collect();
    if known.contains(&value) {
        return Ok(());
    }
    Err(Refusal::Usage(format!("there is no {name} `{value}`{}", meant(&nearest(value, known.into_iter())))))
}

/// Rows as an array of objects: numbers as numbers, empty cells as null.
fn json(sheet: &clemency::tables::Sheet) -> String {
    let value = |field| match field {
        Field::Number(number) => number.into(),
        Field::Empty => serde_json::Value::Null,
        Field::Text(text) => text.into(),
    };
    let row = |row: usize| {
        let columns = sheet.schema.columns.iter().zip(sheet.row(row));
        serde_json::Value::Object(columns.map(|(column, field)| (column.name.to_owned(), value(field))).collect())
    };
    let rows: serde_json::Value = (0..sheet.len()).map(row).collect();
    format!("{rows:#}\n")
}

/// The columns that a person reads; digests, and places in the text, are for machines.
fn columns(schema: &Schema) -> Vec<usize> {
    let read: &[&str] = match schema.name {
        "articles" => &["article", "title", "words", "published", "stage"],
        "attributions" => &["attribution", "mode", "act", "speaker", "cue"],
        "quotes" => &["quote", "form", "text"],
        "readings" => &["utterance", "quote", "text"],
        "utterances" => &["utterance", "speaker", "gist"],
        "events" => &["event", "label", "date", "date_basis", "place"],
        "predicates" => &["predicate", "value_kind", "unit", "definition"],
        "facts" => &["fact", "value", "statement"],
        "reports" => &["fact", "article", "as_stated", "attribution", "certainty"],
        "discrepancies" => &["discrepancy", "kind", "domain", "weight", "question"],
        _ => return (0..schema.columns.len()).filter(|&i| schema.columns[i].holds != Holds::Digest).collect(),
    };
    read.iter().filter_map(|name| schema.position(name)).collect()
}
