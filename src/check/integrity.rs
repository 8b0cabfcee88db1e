//! Rules that treat all tables alike: keys, references, vocabularies, ids, order, cells.

use std::collections::{HashMap, HashSet};

use super::ground::Ground;
use super::{Findings, place};
use crate::tables::{Column, EntityRow, Holds, Sheet};

/// The most that a cell of a common spreadsheet holds, in UTF-16 code units.
const LONGEST_CELL: usize = 32_767;

/// Words that stand for no value.
const PLACEHOLDERS: &[&str] = &[
    "na",
    "n/a",
    "nan",
    "null",
    "nil",
    "none",
    "not given",
    "not named",
    "not stated",
    "something not named",
    "unknown",
    "unnamed",
    "tbd",
    "todo",
    "-",
    "?",
];

/// Words that stand for none only where they are the value of a fact. That something was asked is no answer to it.
const NO_VALUES: &[&str] = &["asked"];

/// Every cell with its place and column.
pub(super) fn cells<'s>(ground: &'s Ground) -> impl Iterator<Item = (super::Place, &'static Column, &'s str)> {
    ground.sheets.iter().flat_map(|sheet| {
        sheet.located().flat_map(move |(line, cells)| {
            sheet
                .schema
                .columns
                .iter()
                .zip(cells)
                .map(move |(column, cell)| (place(sheet.schema.file, line, column.name), column, cell.as_str()))
        })
    })
}

/// The cells of a row in the named columns.
fn pick<'c>(sheet: &Sheet, cells: &'c [String], columns: &[&str]) -> Vec<&'c str> {
    columns.iter().filter_map(|column| sheet.schema.position(column)).map(|i| cells[i].as_str()).collect()
}

pub(super) fn unique_key(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let mut first = HashMap::new();
        for (line, cells) in sheet.located() {
            let key = pick(sheet, cells, sheet.schema.key);
            if let Some(before) = first.get(&key) {
                let found = format!("`{}` is the key of line {before} too", key.join(", "));
                findings.add(place(sheet.schema.file, line, sheet.schema.key[0]), found);
            } else {
                first.insert(key, line);
            }
        }
    }
    // An entity and an event can both be the subject of a fact, so they may not share an id.
    for (line, event) in ground.tables.events.located() {
        if ground.entities.contains_key(event.event.as_str()) {
            findings.add(place("events.csv", line, "event"), format!("`{}` is an entity too", event.event));
        }
    }
}

pub(super) fn reference(ground: &Ground, findings: &mut Findings) {
    let ids: HashMap<&str, HashSet<&str>> = ground
        .sheets
        .iter()
        .map(|sheet| (sheet.schema.name, sheet.cells.iter().map(|cells| cells[0].as_str()).collect()))
        .collect();
    for (place, column, cell) in cells(ground) {
        if let Holds::Reference(tables) = column.holds
            && !cell.is_empty()
            && !tables.iter().any(|table| ids[table].contains(cell))
        {
            findings.add(place, format!("`{cell}` is no row of {}.csv", tables.join(".csv or ")));
        }
    }
}

pub(super) fn vocabulary(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in cells(ground) {
        if let Holds::Vocabulary(vocabulary) = column.holds
            && !cell.is_empty()
            && !vocabulary.has(cell)
        {
            let words: Vec<_> = vocabulary.words.iter().map(|(word, _)| *word).collect();
            findings.add(place, format!("`{cell}` is none of {}", words.join(", ")));
        }
    }
}

pub(super) fn id_form(ground: &Ground, findings: &mut Findings) {
    let slug = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_lowercase())
            && id
                .split('-')
                .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
    };
    for (place, column, cell) in cells(ground) {
        if column.holds == Holds::Id && !cell.is_empty() && !slug(cell) {
            findings.add(place, format!("`{cell}` is no slug"));
        }
    }
}

pub(super) fn id_siglum(ground: &Ground, findings: &mut Findings) {
    let quotes =
        ground.tables.quotes.located().map(|(line, q)| (place("quotes.csv", line, "quote"), &q.quote, &q.article));
    let attributions = ground
        .tables
        .attributions
        .located()
        .map(|(line, a)| (place("attributions.csv", line, "attribution"), &a.attribution, &a.article));
    for (place, id, article) in quotes.chain(attributions) {
        if id.rsplit_once('-').is_none_or(|(_, siglum)| siglum != article) {
            findings.add(place, format!("`{id}` is in article `{article}`"));
        }
    }
}

pub(super) fn retired_id(ground: &Ground, findings: &mut Findings) {
    let retired: HashSet<_> = ground.tables.retired.iter().map(|row| (row.table.as_str(), row.id.as_str())).collect();
    for sheet in ground.sheets.iter().filter(|sheet| sheet.schema.columns[0].holds == Holds::Id) {
        for (line, cells) in sheet.located() {
            if retired.contains(&(sheet.schema.name, cells[0].as_str())) {
                let found = format!("`{}` is listed in retired.csv", cells[0]);
                findings.add(place(sheet.schema.file, line, sheet.schema.columns[0].name), found);
            }
        }
    }
}

pub(super) fn row_order(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let order = sheet.schema.order;
        let rank = |cells: &[String]| -> Vec<(u32, String)> {
            let numbers_by_value = |cell: &str| (cell.parse().unwrap_or(0), cell.to_owned());
            order
                .iter()
                .filter_map(|name| sheet.schema.position(name))
                .map(|i| match sheet.schema.columns[i].holds {
                    Holds::Number => numbers_by_value(&cells[i]),
                    _ => (0, cells[i].clone()),
                })
                .collect()
        };
        let ranks: Vec<_> = sheet.cells.iter().map(|cells| rank(cells)).collect();
        for (i, pair) in ranks.windows(2).enumerate() {
            if pair[0] > pair[1] {
                let found = format!("the row stands after one it should precede, by {}", order.join(", "));
                findings.add(place(sheet.schema.file, sheet.lines[i + 1], order[0]), found);
            }
        }
    }
}

pub(super) fn required_cell(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in cells(ground) {
        if column.required && cell.is_empty() {
            findings.add(place, "the cell is empty");
        }
    }
}

pub(super) fn spreadsheet_safe(ground: &Ground, findings: &mut Findings) {
    let zero_width = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    for (place, column, cell) in cells(ground) {
        if cell.starts_with(['=', '+', '-', '@']) {
            findings.add(place, format!("`{cell}` begins as a formula does"));
        }
        // The value of a fact may be a date: then EDTF is its form, whatever a spreadsheet makes of it.
        let edtf = || place.column == "value" && super::facts::date(cell).is_ok();
        if column.holds == Holds::Text && reads_as_date(cell) && !edtf() {
            findings.add(place, format!("`{cell}` reads as a date, and would be turned into one"));
        }
        if let Some(c) = cell.chars().find(|&c| c.is_control() || zero_width(c)) {
            findings.add(place, format!("the cell holds the character U+{:04X}", u32::from(c)));
        }
        if cell.trim() != cell {
            findings.add(place, format!("`{cell}` has a blank at an edge"));
        }
        if cell.encode_utf16().count() > LONGEST_CELL {
            findings.add(place, format!("the cell is longer than {LONGEST_CELL} UTF-16 code units"));
        }
    }
}

/// Whether a text is a month beside a number, or numbers with a mark of dates between them.
fn reads_as_date(text: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let month = |word: &str| {
        let word = word.to_ascii_lowercase();
        MONTHS.iter().any(|month| word.starts_with(month)) && word.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let words = text.split([' ', '-', '/', ',', ':']).filter(|word| !word.is_empty());
    let words: Vec<_> = words.take(4).collect(); // no date has more than three
    let marked = text.contains(['-', '/', ':']);
    match words[..] {
        [a, b] => (month(a) && number(b)) || (number(a) && month(b)) || (marked && number(a) && number(b)),
        [a, b, c] => (month(a) || month(b) || marked) && [a, b, c].iter().all(|word| number(word) || month(word)),
        _ => false,
    }
}

pub(super) fn placeholder(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in cells(ground) {
        // Verbatim words are what they are: a quote may well be "None".
        let verbatim = matches!((place.file, column.name), ("quotes.csv" | "readings.csv" | "mentions.csv", "text"));
        let lower = cell.to_lowercase();
        let no_value = (place.file, column.name) == ("facts.csv", "value") && NO_VALUES.contains(&lower.as_str());
        if no_value || (!verbatim && PLACEHOLDERS.contains(&lower.as_str())) {
            findings.add(place, format!("`{cell}` stands for no value"));
        }
    }
}

pub(super) fn unused(ground: &Ground, findings: &mut Findings) {
    let mut used: HashSet<(&str, &str)> = HashSet::new();
    for (_, column, cell) in cells(ground) {
        if let Holds::Reference(tables) = column.holds {
            used.extend(tables.iter().map(|table| (*table, cell)));
        }
    }
    // A place or a work is there because it is named; it has no mentions.
    let named_only = |entity: &EntityRow| matches!(entity.kind.as_str(), "place" | "work");
    for sheet in ground.sheets.iter().filter(|s| matches!(s.schema.name, "entities" | "events" | "predicates")) {
        for (line, cells) in sheet.located() {
            let id = cells[0].as_str();
            let exempt = sheet.schema.name == "entities" && ground.entities.get(id).is_some_and(|e| named_only(e));
            if !used.contains(&(sheet.schema.name, id)) && !exempt {
                let found = format!("`{id}` is named by no other row");
                findings.add(place(sheet.schema.file, line, sheet.schema.columns[0].name), found);
            }
        }
    }
}
