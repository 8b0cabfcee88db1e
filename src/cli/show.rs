//! `clemency show`: a row with everything that hangs on it.

use clemency::tables::{Holds, Tables};

use super::Refusal;
use super::lookup::{Lookup, Sheet, has_id, meant};
use super::page::{Page, count};

pub(super) fn page(tables: &Tables, id: &str, mut page: Page) -> Result<String, Refusal> {
    let lookup = Lookup::new(tables);
    let (table, bare) = id.split_once('/').map_or((None, id), |(table, bare)| (Some(table), bare));
    let rows: Vec<_> =
        lookup.find(bare).filter(|(sheet, _)| table.is_none_or(|name| sheet.schema.name == name)).collect();
    if rows.is_empty() {
        let near = lookup.near(bare);
        return Err(Refusal::Usage(format!("there is no row `{id}` in any table{}", meant(&near))));
    }
    for (sheet, cells) in rows {
        page.heading(&format!("{}/{}", sheet.schema.name, cells[0]));
        row(&lookup, sheet, cells, &mut page);
        hanging(&lookup, sheet, cells, &mut page);
    }
    Ok(page.finish())
}

/// The row itself, a line a column; places and digests on one line each.
fn row(lookup: &Lookup, sheet: &Sheet, cells: &[String], page: &mut Page) {
    let label_width = sheet.schema.columns.iter().map(|column| column.name.len()).max().unwrap_or(0);
    for (column, cell) in sheet.schema.columns.iter().zip(cells).skip(1).filter(|(_, cell)| !cell.is_empty()) {
        let gloss = match column.holds {
            Holds::Reference(_) => lookup
                .find(cell)
                .find(|(other, _)| refers_to(column.holds, other))
                .map(|(other, row)| gist(lookup, other, row)),
            Holds::Vocabulary(vocabulary) => {
                vocabulary.words.iter().find(|(word, _)| word == cell).map(|(_, meaning)| (*meaning).to_owned())
            }
            _ => None,
        };
        let text = gloss.map_or_else(|| cell.clone(), |gloss| format!("{cell} – {gloss}"));
        page.item(column.name, label_width, &text);
    }
}

fn refers_to(holds: Holds, sheet: &Sheet) -> bool {
    matches!(holds, Holds::Reference(tables) if tables.contains(&sheet.schema.name))
}

/// The rows that name this one, table by table.
fn hanging(lookup: &Lookup, sheet: &Sheet, cells: &[String], page: &mut Page) {
    let naming: Vec<_> = lookup.naming(sheet.schema.name, &cells[0]).collect();
    for other in &lookup.sheets {
        let mut columns: Vec<&str> = Vec::new();
        for (_, column, _) in naming.iter().filter(|(table, ..)| table.schema.name == other.schema.name) {
            if !columns.contains(column) {
                columns.push(column);
            }
        }
        for column in columns {
            let rows: Vec<_> = naming
                .iter()
                .filter(|(table, name, _)| table.schema.name == other.schema.name && name == &column)
                .collect();
            page.gap();
            let own = other.schema.columns.iter().any(|c| c.name == column && column == sheet.schema.key[0]);
            let role = if own { String::new() } else { format!(", as {column}") };
            page.line(&format!("{} in {}{role}", count(rows.len(), "row"), other.schema.file));
            let labels: Vec<_> = rows.iter().map(|(table, _, row)| label(table, row, column)).collect();
            let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0).min(40);
            for ((table, _, row), label) in rows.iter().zip(&labels) {
                page.item(label, width, &gist(lookup, table, row));
            }
        }
    }
}

/// What to call a row: its id, or the parts of its key that the heading does not say.
fn label(sheet: &Sheet, cells: &[String], known: &str) -> String {
    if has_id(sheet.schema) {
        return cells[0].clone();
    }
    let place = |name| sheet.schema.position(name).map(|i| cells[i].as_str());
    let parts = sheet
        .schema
        .key
        .iter()
        .filter(|name| !["start", "end", "part", "role", known].contains(name))
        .filter_map(|name| place(name));
    let label = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    match (place("start"), place("end")) {
        (Some(start), Some(end)) => format!("{label} {start}..{end}").trim_start().to_owned(),
        _ => label,
    }
}

/// A row in one line, as a person would put it.
fn gist(lookup: &Lookup, sheet: &Sheet, cells: &[String]) -> String {
    let cell = |name: &str| sheet.schema.position(name).map_or("", |i| cells[i].as_str());
    let joined = |names: &[&str]| {
        let parts: Vec<_> = names.iter().map(|name| cell(name)).filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    };
    match sheet.schema.name {
        "articles" => cell("title").to_owned(),
        "entities" => cell("name").to_owned(),
        "events" => match cell("date") {
            "" => cell("label").to_owned(),
            date => format!("{} ({date})", cell("label")),
        },
        "mentions" => format!("“{}”, {}", cell("text"), joined(&["form", "trait"])),
        "segments" => format!("{}.{}, {}", cell("paragraph"), cell("sentence"), cell("kind")),
        "utterances" => format!("{}: {}", cell("speaker"), cell("gist")),
        "quotes" | "readings" => format!("“{}”", cell("text")),
        "attributions" => {
            let cue = if cell("cue").is_empty() { String::new() } else { format!(" “{}”", cell("cue")) };
            let to = if cell("addressee").is_empty() { String::new() } else { format!(" to {}", cell("addressee")) };
            format!("{}{cue}{to}; {}", cell("speaker"), joined(&["mode", "act"]))
        }
        "predicates" => cell("definition").to_owned(),
        "facts" => cell("statement").to_owned(),
        "reports" => {
            let voice = match cell("attribution") {
                "" => "in its own voice".to_owned(),
                id => {
                    match lookup.find(id).find_map(|(other, row)| Some(row[other.schema.position("speaker")?].clone()))
                    {
                        Some(speaker) => format!("on the word of {speaker}"),
                        None => format!("on the word of {id}"),
                    }
                }
            };
            let hedge = if cell("certainty") == "plain" { String::new() } else { format!(", {}", cell("certainty")) };
            format!("“{}”, {voice}{hedge}", cell("as_stated"))
        }
        "discrepancies" => format!("{} ({})", cell("question"), cell("kind")),
        "positions" if cell("fact").is_empty() => "silent".to_owned(),
        "positions" => lookup
            .find(cell("fact"))
            .find(|(other, _)| other.schema.name == "facts")
            .map_or_else(String::new, |(other, row)| gist(lookup, other, row)),
        "participants" => cell("role").to_owned(),
        "uncovered" => cell("reason").to_owned(),
        _ => cells.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(", "),
    }
}
