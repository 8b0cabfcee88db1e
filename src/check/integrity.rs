//! Rules that treat all tables alike: keys, references, vocabularies, ids, order.

use std::collections::HashSet;

use super::ground::Ground;
use super::{Findings, Place, place};
use crate::index::{At, Reference};
use crate::tables::{AttributionRow, Column, EventRow, Field, Holds, QuoteRow, Sheet};

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

/// How many rows are looked at together, column by column: few enough to stay in the cache from one column to the next.
const TOGETHER: usize = 64;

/// Every field of the columns wanted, with its place and column.
fn fields<'g>(
    ground: &Ground<'g>,
    wanted: impl Fn(&'static str, &Column) -> bool + Copy,
) -> impl Iterator<Item = (Place, &'static Column, Field<'g>)> {
    ground.sheets.iter().flat_map(move |sheet| {
        let file = sheet.schema.file;
        let columns = sheet.schema.columns.iter().enumerate().filter(move |(_, column)| wanted(file, column));
        sheet.lines().chunks(TOGETHER).enumerate().flat_map(move |(chunk, lines)| {
            columns.clone().flat_map(move |(at, column)| {
                let rows = lines.iter().zip(chunk * TOGETHER..);
                rows.map(move |(line, row)| (place(file, *line, column.name), column, sheet.field(row, at)))
            })
        })
    })
}

/// Every cell of the columns wanted that holds text, with its place and column.
pub(super) fn texts_in<'g>(
    ground: &Ground<'g>,
    wanted: impl Fn(&'static str, &Column) -> bool + Copy,
) -> impl Iterator<Item = (Place, &'static Column, &'g str)> {
    fields(ground, wanted).filter_map(|(place, column, field)| match field {
        Field::Text(text) => Some((place, column, text)),
        _ => None,
    })
}

/// Every cell that holds text, with its place and column.
pub(super) fn texts<'g>(ground: &Ground<'g>) -> impl Iterator<Item = (Place, &'static Column, &'g str)> {
    texts_in(ground, |_, _| true)
}

/// The places of columns.
fn columns(sheet: &Sheet, names: &[&str]) -> Vec<usize> {
    names.iter().filter_map(|name| sheet.schema.position(name)).collect()
}

/// The fields of a row in some columns.
fn rank<'g>(sheet: &Sheet<'g>, columns: &[usize], row: usize) -> impl Iterator<Item = Field<'g>> {
    columns.iter().map(move |column| sheet.field(row, *column))
}

pub(super) fn unique_key(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let columns = columns(sheet, sheet.schema.key);
        let key = |row| rank(sheet, &columns, row);
        // Keys that ascend from row to row are all different.
        if (1..sheet.len()).all(|row| key(row - 1).lt(key(row))) {
            continue;
        }
        let mut rows: Vec<_> = (0..sheet.len()).collect();
        rows.sort_by(|one, other| key(*one).cmp(key(*other)));
        for same in rows.chunk_by(|one, other| key(*one).eq(key(*other))) {
            for row in &same[1..] {
                let (before, key) = (sheet.lines()[same[0]], key(*row).map(|field| field.to_string()));
                let found = format!("`{}` is the key of line {before} too", key.collect::<Vec<_>>().join(", "));
                findings.add(place(sheet.schema.file, sheet.lines()[*row], sheet.schema.key[0]), found);
            }
        }
    }
    // An entity and an event can both be the subject of a fact, so they may not share an id.
    for (at, event) in ground.rows::<EventRow>() {
        if ground.index.entities.at(&event.event).is_some() {
            findings.add(ground.cell(at, "event"), format!("`{}` is an entity too", event.event));
        }
    }
}

/// Every column that refers, with the links that its references make: one for each table it may refer to.
fn references<'g>(ground: &'g Ground) -> impl Iterator<Item = (&'g Sheet<'g>, usize, Vec<Reference<'g>>)> {
    let refers = |column: &Column| matches!(column.holds, Holds::Reference(_));
    ground.sheets.iter().flat_map(move |sheet| {
        let columns = (0..sheet.schema.columns.len()).filter(move |at| refers(&sheet.schema.columns[*at]));
        columns.map(move |at| {
            let links =
                ground.index.references().filter(|link| link.from.name == sheet.schema.name && link.column == at);
            (sheet, at, links.collect())
        })
    })
}

pub(super) fn reference(ground: &Ground, findings: &mut Findings) {
    for (sheet, at, links) in references(ground) {
        let column = &sheet.schema.columns[at];
        for (row, line) in sheet.lines().iter().enumerate() {
            if links.iter().all(|link| link.to(row).is_none())
                && let Field::Text(cell) = sheet.field(row, at)
            {
                let tables: Vec<_> = links.iter().map(|link| link.to.file).collect();
                let found = format!("`{cell}` is no row of {}", tables.join(" or "));
                findings.add(place(sheet.schema.file, *line, column.name), found);
            }
        }
    }
}

pub(super) fn vocabulary(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in texts_in(ground, |_, column| matches!(column.holds, Holds::Vocabulary(_))) {
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
    for (place, _, cell) in texts_in(ground, |_, column| column.holds == Holds::Id) {
        if !slug(cell) {
            findings.add(place, format!("`{cell}` is no slug"));
        }
    }
}

pub(super) fn id_siglum(ground: &Ground, findings: &mut Findings) {
    let quotes = ground.rows::<QuoteRow>().map(|(at, row)| (ground.cell(at, "quote"), &row.quote, &row.article));
    let attributions = ground
        .rows::<AttributionRow>()
        .map(|(at, row)| (ground.cell(at, "attribution"), &row.attribution, &row.article));
    for (place, id, article) in quotes.chain(attributions) {
        if id.rsplit_once('-').is_none_or(|(_, siglum)| siglum != article) {
            findings.add(place, format!("`{id}` is in article `{article}`"));
        }
    }
}

pub(super) fn retired_id(ground: &Ground, findings: &mut Findings) {
    for sheet in ground.sheets.iter().filter(|sheet| sheet.schema.columns[0].holds == Holds::Id) {
        let retired = ground.tables.retired.iter().filter(|row| row.table == sheet.schema.name);
        let retired: HashSet<_> = retired.map(|row| row.id.as_str()).collect();
        if retired.is_empty() {
            continue;
        }
        for (row, line) in sheet.lines().iter().enumerate() {
            let id = sheet.field(row, 0).as_str();
            if retired.contains(id) {
                let found = format!("`{id}` is listed in retired.csv");
                findings.add(place(sheet.schema.file, *line, sheet.schema.columns[0].name), found);
            }
        }
    }
}

pub(super) fn row_order(ground: &Ground, findings: &mut Findings) {
    for sheet in &ground.sheets {
        let columns = columns(sheet, sheet.schema.order);
        let rank = |row| rank(sheet, &columns, row);
        for row in (1..sheet.len()).filter(|row| rank(row - 1).gt(rank(*row))) {
            let by = columns.iter().map(|column| &sheet.schema.columns[*column]);
            let by = by.map(|column| match column.holds {
                Holds::Number => format!("{} as a number", column.name),
                _ => column.name.to_owned(),
            });
            let found = format!("the row stands after one it should precede, by {}", by.collect::<Vec<_>>().join(", "));
            findings.add(place(sheet.schema.file, sheet.lines()[row], sheet.schema.order[0]), found);
        }
    }
}

pub(super) fn required_cell(ground: &Ground, findings: &mut Findings) {
    // A number is there, or the row is not read.
    let wanted = |_, column: &Column| column.required && column.holds != Holds::Number;
    for (place, _, field) in fields(ground, wanted) {
        if field == Field::Empty {
            findings.add(place, "the cell is empty");
        }
    }
}

pub(super) fn placeholder(ground: &Ground, findings: &mut Findings) {
    // Verbatim words are what they are: a quote may well be "None".
    let own = |file, column: &Column| {
        !matches!((file, column.name), ("quotes.csv" | "readings.csv" | "mentions.csv", "text"))
    };
    let longest = PLACEHOLDERS.iter().chain(NO_VALUES).map(|word| word.len()).max().unwrap_or_default();
    for (place, _, cell) in texts_in(ground, own).filter(|(.., cell)| cell.len() <= longest) {
        let is = |word: &&str| cell.eq_ignore_ascii_case(word);
        let no_value = NO_VALUES.iter().any(is) && (place.file, place.column) == ("facts.csv", "value");
        if no_value || PLACEHOLDERS.iter().any(is) {
            findings.add(place, format!("`{cell}` stands for no value"));
        }
    }
}

pub(super) fn unused(ground: &Ground, findings: &mut Findings) {
    let index = &ground.index;
    for sheet in ground.sheets.iter().filter(|s| matches!(s.schema.name, "entities" | "events" | "predicates")) {
        let mut named = vec![false; sheet.len()];
        for (from, _, links) in references(ground) {
            for link in links.iter().filter(|link| link.to.name == sheet.schema.name) {
                (0..from.len()).filter_map(|row| link.to(row)).for_each(|row| named[row] = true);
            }
        }
        for (row, line) in sheet.lines().iter().enumerate().filter(|(row, _)| !named[*row]) {
            let id = sheet.field(row, 0).as_str();
            // Rows that share an id are named together, and are what the first is.
            let first = match sheet.schema.name {
                "entities" => index.entities.at(id).map(At::place),
                "events" => index.events.at(id).map(At::place),
                _ => index.predicates.at(id).map(At::place),
            };
            let exempt = sheet.schema.name == "entities" && first.is_some_and(|first| named_only(ground, first));
            if !first.is_some_and(|first| named[first]) && !exempt {
                let found = format!("`{id}` is named by no other row");
                findings.add(place(sheet.schema.file, *line, sheet.schema.columns[0].name), found);
            }
        }
    }
}

/// A place or a work is there because it is named; it has no mentions.
fn named_only(ground: &Ground, entity: usize) -> bool {
    matches!(ground.tables.entities[entity].kind.as_str(), "place" | "work")
}
