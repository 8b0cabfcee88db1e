//! The header row: which columns a file has, in which order, and what separates its cells.

use csv::StringRecord;

use super::error::{Fault, FaultKind};
use super::schema::Schema;
use crate::hidden::is_hidden;

/// How many faults of one kind of thing are told one by one.
pub(super) const TOLD: usize = 20;

/// The header row that a table has.
pub(super) fn row(schema: &Schema) -> String {
    schema.columns.iter().map(|c| c.name).collect::<Vec<_>>().join(",")
}

/// What separates the cells if it is no comma, and where the line is that shows it: there it stands between names of columns.
pub(super) fn separator(text: &str, schema: &Schema) -> Option<(usize, &'static str)> {
    let begin = text.find(|c| !matches!(c, '\n' | '\r'))?;
    let line = text[begin..].split(['\n', '\r']).next()?;
    let is_column = |cell: &&str| schema.position(plain(cell).trim_matches('"')).is_some();
    let separates = |mark: char| line.split(mark).filter(is_column).nth(1).is_some();
    let marks = [(';', "semicolons"), ('\t', "tabs")];
    marks.into_iter().find(|(mark, _)| separates(*mark)).map(|(_, name)| (begin, name))
}

/// Where each column of the table stands in the file; any order will do, but no column less or more.
pub(super) fn order(schema: &Schema, line: u64, head: &StringRecord, faults: &mut Vec<Fault>) -> Vec<usize> {
    let mut fault = |column: Option<&str>, kind| {
        faults.push(Fault { file: schema.file.to_owned(), line: Some(line), column: column.map(str::to_owned), kind });
    };
    let mut places = vec![None; schema.columns.len()];
    let mut unwanted = 0;
    for (place, name) in head.iter().enumerate() {
        let plain = plain(name);
        let column = schema.position(&plain);
        let free = column.map(|column| &mut places[column]).filter(|free| free.is_none());
        let is_free = free.is_some();
        if let Some(free) = free {
            *free = Some(place);
            if plain == name {
                continue;
            }
        }
        unwanted += 1;
        if unwanted <= TOLD {
            match column {
                Some(_) if is_free => fault(Some(&plain), FaultKind::DisguisedColumn { found: name.to_owned() }),
                Some(_) => fault(Some(&plain), FaultKind::RepeatedColumn),
                None if plain.is_empty() => fault(None, FaultKind::UnnamedColumn { place: place + 1 }),
                None => fault(Some(name), FaultKind::ExtraColumn { header: row(schema) }),
            }
        }
    }
    if unwanted > TOLD {
        fault(None, FaultKind::MoreColumns { more: unwanted - TOLD });
    }
    for (column, _) in schema.columns.iter().zip(&places).filter(|(_, place)| place.is_none()) {
        fault(Some(column.name), FaultKind::MissingColumn { header: row(schema) });
    }
    places.into_iter().flatten().collect()
}

/// A name without blanks and characters that do not show.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace() && !is_hidden(*c)).collect()
}
