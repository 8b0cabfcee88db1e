//! Rules that treat all tables alike: keys, references, vocabularies, ids, order, cells.

use std::collections::{HashMap, HashSet};

use super::ground::Ground;
use super::{Findings, place};
use crate::tables::{Column, EntityRow, Field, Holds};

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

/// Every field with its place and column.
fn fields<'g>(ground: &Ground<'g>) -> impl Iterator<Item = (super::Place, &'static Column, Field<'g>)> {
    ground.sheets.iter().flat_map(|sheet| {
        sheet.schema.columns.iter().enumerate().flat_map(move |(at, column)| {
            let rows = sheet.lines().iter().enumerate();
            rows.map(move |(row, line)| (place(sheet.schema.file, *line, column.name), column, sheet.field(row, at)))
        })
    })
}

/// Every cell that holds text, with its place and column.
pub(super) fn texts<'g>(ground: &Ground<'g>) -> impl Iterator<Item = (super::Place, &'static Column, &'g str)> {
    fields(ground).filter_map(|(place, column, field)| match field {
        Field::Text(text) => Some((place, column, text)),
        _ => None,
    })
}

pub(super) fn unique_key(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let mut first = HashMap::new();
        let columns: Vec<_> = sheet.schema.key.iter().filter_map(|column| sheet.schema.position(column)).collect();
        for (row, line) in sheet.lines().iter().copied().enumerate() {
            let key: Vec<_> = columns.iter().map(|column| sheet.field(row, *column)).collect();
            if let Some(before) = first.get(&key) {
                let key: Vec<_> = key.iter().map(ToString::to_string).collect();
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
        .map(|sheet| (sheet.schema.name, (0..sheet.len()).map(|row| sheet.field(row, 0).as_str()).collect()))
        .collect();
    for (place, column, cell) in texts(ground) {
        if let Holds::Reference(tables) = column.holds
            && !tables.iter().any(|table| ids[table].contains(cell))
        {
            findings.add(place, format!("`{cell}` is no row of {}.csv", tables.join(".csv or ")));
        }
    }
}

pub(super) fn vocabulary(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in texts(ground) {
        if let Holds::Vocabulary(vocabulary) = column.holds
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
    for (place, column, cell) in texts(ground) {
        if column.holds == Holds::Id && !slug(cell) {
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
        for (row, line) in sheet.lines().iter().copied().enumerate() {
            let id = sheet.field(row, 0).as_str();
            if retired.contains(&(sheet.schema.name, id)) {
                let found = format!("`{id}` is listed in retired.csv");
                findings.add(place(sheet.schema.file, line, sheet.schema.columns[0].name), found);
            }
        }
    }
}

pub(super) fn row_order(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let order = sheet.schema.order;
        let columns: Vec<_> = order.iter().filter_map(|name| sheet.schema.position(name)).collect();
        let rank = |row: usize| columns.iter().map(move |column| sheet.field(row, *column));
        for row in 1..sheet.len() {
            if rank(row - 1).gt(rank(row)) {
                let found = format!("the row stands after one it should precede, by {}", order.join(", "));
                findings.add(place(sheet.schema.file, sheet.lines()[row], order[0]), found);
            }
        }
    }
}

pub(super) fn required_cell(ground: &Ground, findings: &mut Findings) {
    for (place, column, field) in fields(ground) {
        if column.required && field == Field::Empty {
            findings.add(place, "the cell is empty");
        }
    }
}

pub(super) fn spreadsheet_safe(ground: &Ground, findings: &mut Findings) {
    let zero_width = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    for (place, column, cell) in texts(ground) {
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
    for (place, column, cell) in texts(ground) {
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
    for (_, column, cell) in texts(ground) {
        if let Holds::Reference(tables) = column.holds {
            used.extend(tables.iter().map(|table| (*table, cell)));
        }
    }
    // A place or a work is there because it is named; it has no mentions.
    let named_only = |entity: &EntityRow| matches!(entity.kind.as_str(), "place" | "work");
    for sheet in ground.sheets.iter().filter(|s| matches!(s.schema.name, "entities" | "events" | "predicates")) {
        for (row, line) in sheet.lines().iter().copied().enumerate() {
            let id = sheet.field(row, 0).as_str();
            let exempt = sheet.schema.name == "entities" && ground.entities.get(id).is_some_and(|e| named_only(e));
            if !used.contains(&(sheet.schema.name, id)) && !exempt {
                let found = format!("`{id}` is named by no other row");
                findings.add(place(sheet.schema.file, line, sheet.schema.columns[0].name), found);
            }
        }
    }
}
