//! `clemency list`: a table, or the rows of it that fit.

use std::path::Path;

use clap::Args;
use clemency::index::Index;
use clemency::tables::{Holds, Schema, Sheet, Tables};

use super::accounts::json;
use super::page::{Page, count};
use super::suggest::{meant, nearest};
use super::ways::Ways;
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
    pub(super) format: Format,
}

pub(super) fn page(index: &Index, wanted: &Wanted, mut page: Page) -> Result<String, Refusal> {
    let sheets = index.tables.sheets();
    let table = Path::new(&wanted.table).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let Some(sheet) = sheets.iter().find(|sheet| sheet.schema.name == table) else {
        let names = || Tables::schemas().iter().map(|schema| schema.name);
        let near = nearest(table, names());
        let all = names().collect::<Vec<_>>().join(", ");
        return Err(Refusal::Usage(format!("there is no table `{}`{} (tables: {all})", wanted.table, meant(&near))));
    };
    let references: Vec<_> = index.references().collect();
    let mut fitting: Vec<_> = (0..sheet.len()).collect();
    for (name, value) in [("article", &wanted.article), ("speaker", &wanted.speaker), ("topic", &wanted.topic)] {
        if let Some(value) = value {
            let ways = |sheet: &Sheet| Ways::new(&references, &sheets, sheet.schema, name);
            known(index.tables, &sheets, ways, sheet, name, value)?;
            let ways = ways(sheet);
            fitting.retain(|row| ways.values(*row).any(|found| found == value));
        }
    }
    let rows = if fitting.len() == sheet.len() { sheet.clone() } else { sheet.only(&fitting) };
    match wanted.format {
        Format::Csv => return Ok(rows.to_csv()),
        Format::Json => return Ok(json(&rows)),
        Format::Text => {}
    }
    page.heading(&format!("{} ({} of {})", sheet.schema.name, rows.len(), count(sheet.len(), "row")));
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
fn known<'i>(
    tables: &Tables,
    sheets: &[Sheet],
    ways: impl Fn(&Sheet) -> Ways<'i>,
    sheet: &Sheet,
    name: &str,
    value: &str,
) -> Result<(), Refusal> {
    let has_values = |sheet: &Sheet| {
        let ways = ways(sheet);
        (0..sheet.len()).any(|row| ways.values(row).next().is_some())
    };
    if !sheet.is_empty() && !has_values(sheet) {
        let able = sheets.iter().filter(|sheet| has_values(sheet));
        let able = able.map(|sheet| sheet.schema.name).collect::<Vec<_>>().join(", ");
        let table = sheet.schema.name;
        return Err(Refusal::Usage(format!("the rows of `{table}` have no {name}; --{name} works with {able}")));
    }
    let known: Vec<&str> = match name {
        "article" => tables.articles.iter().map(|row| row.article.as_str()).collect(),
        "speaker" => tables.entities.iter().map(|row| row.entity.as_str()).collect(),
        _ => tables.facts.iter().map(|row| row.topic.as_str()).collect(),
    };
    if known.contains(&value) {
        return Ok(());
    }
    Err(Refusal::Usage(format!("there is no {name} `{value}`{}", meant(&nearest(value, known.into_iter())))))
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
