//! `clemency show`: a row with everything that hangs on it.

use clemency::index::{Index, Reference};
use clemency::tables::{Field, Holds, Schema, Sheet};

use super::Refusal;
use super::page::{Page, count};
use super::suggest::{meant, nearest};

pub(super) fn page(index: &Index, id: &str, mut page: Page) -> Result<String, Refusal> {
    let rows = Rows { sheets: index.tables.sheets(), references: index.references().collect() };
    let (table, bare) = id.split_once('/').map_or((None, id), |(table, bare)| (Some(table), bare));
    let with_ids = || rows.sheets.iter().filter(|sheet| has_id(sheet.schema));
    let mut found = false;
    for sheet in with_ids().filter(|sheet| table.is_none_or(|name| sheet.schema.name == name)) {
        for row in (0..sheet.len()).filter(|row| sheet.field(*row, 0).as_str() == bare) {
            found = true;
            page.heading(&format!("{}/{bare}", sheet.schema.name));
            rows.own(sheet, row, &mut page);
            rows.hanging(sheet, row, &mut page);
        }
    }
    if !found {
        let ids = with_ids().flat_map(|sheet| (0..sheet.len()).map(|row| sheet.field(row, 0).as_str()));
        let near = nearest(bare, ids);
        return Err(Refusal::Usage(format!("there is no row `{id}` in any table{}", meant(&near))));
    }
    Ok(page.finish())
}

/// Whether the rows of a table have an id of their own.
fn has_id(schema: &Schema) -> bool {
    schema.key.len() == 1
}

/// The tables without their types, and what refers to what.
struct Rows<'i> {
    sheets: Vec<Sheet<'i>>,
    references: Vec<Reference<'i>>,
}

impl Rows<'_> {
    /// The row itself, a line a column; places and digests on one line each.
    fn own(&self, sheet: &Sheet, row: usize, page: &mut Page) {
        let label_width = sheet.schema.columns.iter().map(|column| column.name.len()).max().unwrap_or(0);
        let cells = sheet.schema.columns.iter().zip(sheet.row(row)).skip(1);
        for (column, cell) in cells.filter(|(_, cell)| *cell != Field::Empty) {
            let gloss = match column.holds {
                Holds::Reference(_) => self.to(sheet, row, column.name).map(|(other, row)| self.gist(other, row)),
                Holds::Vocabulary(vocabulary) => {
                    let word = vocabulary.words.iter().find(|(word, _)| *word == cell.as_str());
                    word.map(|(_, meaning)| (*meaning).to_owned())
                }
                _ => None,
            };
            let text = gloss.map_or_else(|| cell.to_string(), |gloss| format!("{cell} – {gloss}"));
            page.item(column.name, label_width, &text);
        }
    }

    /// The row that a row refers to in a column.
    fn to(&self, sheet: &Sheet, row: usize, column: &str) -> Option<(&Sheet<'_>, usize)> {
        let mut of_column = self.references.iter().filter(|reference| {
            reference.from.name == sheet.schema.name && reference.from.columns[reference.column].name == column
        });
        of_column.find_map(|reference| Some((self.sheet(reference.to)?, reference.to(row)?)))
    }

    fn sheet(&self, schema: &Schema) -> Option<&Sheet<'_>> {
        self.sheets.iter().find(|sheet| sheet.schema.name == schema.name)
    }

    /// The rows that name this one, table by table and column by column.
    fn hanging(&self, sheet: &Sheet, row: usize, page: &mut Page) {
        for reference in self.references.iter().filter(|reference| reference.to.name == sheet.schema.name) {
            let Some(other) = self.sheet(reference.from) else { continue };
            let rows: Vec<_> = reference.rows(row).collect();
            if rows.is_empty() {
                continue;
            }
            let column = other.schema.columns[reference.column].name;
            page.gap();
            let role = if column == sheet.schema.key[0] { String::new() } else { format!(", as {column}") };
            page.line(&format!("{} in {}{role}", count(rows.len(), "row"), other.schema.file));
            let labels: Vec<_> = rows.iter().map(|row| label(other, *row, column)).collect();
            let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0).min(40);
            for (row, label) in rows.iter().zip(&labels) {
                page.item(label, width, &self.gist(other, *row));
            }
        }
    }

    /// A row in one line, as a person would put it.
    fn gist(&self, sheet: &Sheet, row: usize) -> String {
        let cell = |name: &str| field(sheet, row, name);
        let joined = |names: &[&str]| of_fields(names.iter().map(|name| cell(name)), ", ");
        match sheet.schema.name {
            "articles" => cell("title").to_string(),
            "entities" => cell("name").to_string(),
            "events" => match cell("date") {
                Field::Empty => cell("label").to_string(),
                date => format!("{} ({date})", cell("label")),
            },
            "mentions" => format!("“{}”, {}", cell("text"), joined(&["form", "trait"])),
            "segments" => format!("{}.{}, {}", cell("paragraph"), cell("sentence"), cell("kind")),
            "utterances" => format!("{}: {}", cell("speaker"), cell("gist")),
            "quotes" | "readings" => format!("“{}”", cell("text")),
            "attributions" => {
                let cue = if cell("cue") == Field::Empty { String::new() } else { format!(" “{}”", cell("cue")) };
                let addressee = cell("addressee");
                let to = if addressee == Field::Empty { String::new() } else { format!(" to {addressee}") };
                format!("{}{cue}{to}; {}", cell("speaker"), joined(&["mode", "act"]))
            }
            "predicates" => cell("definition").to_string(),
            "facts" => cell("statement").to_string(),
            "reports" => {
                let voice = match cell("attribution") {
                    Field::Empty => "in its own voice".to_owned(),
                    id => match self.to(sheet, row, "attribution") {
                        Some((other, row)) => format!("on the word of {}", field(other, row, "speaker")),
                        None => format!("on the word of {id}"),
                    },
                };
                let certainty = cell("certainty");
                let hedge = if certainty.as_str() == "plain" { String::new() } else { format!(", {certainty}") };
                format!("“{}”, {voice}{hedge}", cell("as_stated"))
            }
            "discrepancies" => format!("{} ({})", cell("question"), cell("kind")),
            "positions" if cell("fact") == Field::Empty => "silent".to_owned(),
            "positions" => self.to(sheet, row, "fact").map_or_else(String::new, |(other, row)| self.gist(other, row)),
            "participants" => cell("role").to_string(),
            "uncovered" => cell("reason").to_string(),
            _ => of_fields(sheet.row(row), ", "),
        }
    }
}

/// What to call a row: its id, or the parts of its key that the heading does not say.
fn label(sheet: &Sheet, row: usize, known: &str) -> String {
    if has_id(sheet.schema) {
        return sheet.field(row, 0).to_string();
    }
    let key = sheet.schema.key.iter().filter(|name| !["start", "end", "part", "role", known].contains(name));
    let label = of_fields(key.map(|name| field(sheet, row, name)), " ");
    let place = |name| sheet.schema.position(name).map(|column| sheet.field(row, column));
    match (place("start"), place("end")) {
        (Some(start), Some(end)) => format!("{label} {start}..{end}").trim_start().to_owned(),
        _ => label,
    }
}

fn field<'s>(sheet: &Sheet<'s>, row: usize, column: &str) -> Field<'s> {
    sheet.schema.position(column).map_or(Field::Empty, |column| sheet.field(row, column))
}

/// The fields that are not empty, one after the other.
fn of_fields<'s>(fields: impl Iterator<Item = Field<'s>>, between: &str) -> String {
    let full = fields.filter(|field| *field != Field::Empty).map(|field| field.to_string());
    full.collect::<Vec<_>>().join(between)
}
