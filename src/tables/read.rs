//! From bytes to rows: strict, and everything that is wrong is told at once.

use csv::{ByteRecord, ReaderBuilder};

use super::error::{Fault, FaultKind};
use super::schema::{Row, Schema};
use super::table::Table;

/// The rows in the bytes of a file. What is wrong goes to `faults`; the rows that can be read are kept.
pub(super) fn table<R: Row>(bytes: &[u8], faults: &mut Vec<Fault>) -> Table<R> {
    let before = faults.len();
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    match layout(&R::SCHEMA, bytes, faults) {
        Some(layout) if faults.len() == before => {
            for (line, record) in layout.records {
                if let Some(row) = row(&layout.order, &record, line, faults) {
                    rows.push(row);
                    lines.push(line);
                }
            }
        }
        _ => {}
    }
    Table::with_lines(rows, lines)
}

/// A file taken apart: where each column of the table stands, and the records after the header.
struct Layout {
    order: Vec<usize>,
    records: Vec<(u64, ByteRecord)>,
}

fn layout(schema: &Schema, bytes: &[u8], faults: &mut Vec<Fault>) -> Option<Layout> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let fault = |line, kind| Fault { file: schema.file.to_owned(), line, column: None, kind };
    if let Err(error) = std::str::from_utf8(bytes) {
        let offset = error.valid_up_to();
        faults.push(fault(Some(line_of(bytes, offset)), FaultKind::NotUtf8 { byte: bytes[offset], offset }));
        return None;
    }
    if let Some(offset) = bytes.iter().position(|&b| b == 0) {
        faults.push(fault(Some(line_of(bytes, offset)), FaultKind::Nul { offset }));
        return None;
    }
    if let Some((line, message)) = broken_quoting(bytes) {
        faults.push(fault(Some(line), FaultKind::Quoting(message)));
        return None;
    }
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let mut records = Vec::new();
    let (mut line, mut counted) = (1, 0);
    for record in reader.byte_records() {
        match record {
            Ok(record) => {
                let before = record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(counted);
                // The reader stands before the line ends that it skips, and a row begins after them.
                let begin = before + bytes[before..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
                line += bytes[counted..begin].iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
                counted = begin;
                records.push((line, record));
            }
            Err(error) => {
                faults.push(fault(None, FaultKind::Unreadable(error.into())));
                return None;
            }
        }
    }
    if records.is_empty() {
        faults.push(fault(None, FaultKind::Empty { header: header(schema) }));
        return None;
    }
    let (line, head) = records.remove(0);
    let order = order(schema, line, &head, faults);
    Some(Layout { order, records })
}

/// Where each column of the table stands in the file; any order will do, but no column less or more.
fn order(schema: &Schema, line: u64, head: &ByteRecord, faults: &mut Vec<Fault>) -> Vec<usize> {
    let names: Vec<_> = head.iter().map(String::from_utf8_lossy).collect();
    let mut fault = |column: &str, kind| {
        faults.push(Fault { file: schema.file.to_owned(), line: Some(line), column: Some(column.to_owned()), kind });
    };
    for (i, name) in names.iter().enumerate() {
        if schema.position(name).is_none() {
            fault(name, FaultKind::ExtraColumn { header: header(schema) });
        } else if names[..i].contains(name) {
            fault(name, FaultKind::RepeatedColumn);
        }
    }
    let mut order = Vec::with_capacity(schema.columns.len());
    for column in schema.columns {
        match names.iter().position(|name| name == column.name) {
            Some(place) => order.push(place),
            None => fault(column.name, FaultKind::MissingColumn { header: header(schema) }),
        }
    }
    order
}

fn row<R: Row>(order: &[usize], record: &ByteRecord, line: u64, faults: &mut Vec<Fault>) -> Option<R> {
    let file = R::SCHEMA.file.to_owned();
    if record.len() != order.len() {
        let kind = FaultKind::Ragged { expected: order.len(), found: record.len() };
        faults.push(Fault { file, line: Some(line), column: None, kind });
        return None;
    }
    let cells: Vec<_> = order.iter().map(|&place| String::from_utf8_lossy(&record[place])).collect();
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    match R::from_cells(&cells) {
        Ok(row) => Some(row),
        Err(bad) => {
            for (column, expected) in bad {
                let found = R::SCHEMA.position(column).map_or("", |i| cells[i]).to_owned();
                faults.push(Fault {
                    file: file.clone(),
                    line: Some(line),
                    column: Some(column.to_owned()),
                    kind: FaultKind::Cell { found, expected },
                });
            }
            None
        }
    }
}

fn header(schema: &Schema) -> String {
    schema.columns.iter().map(|c| c.name).collect::<Vec<_>>().join(",")
}

fn line_of(bytes: &[u8], offset: usize) -> u64 {
    bytes[..offset].split(|&byte| byte == b'\n').count() as u64
}

/// The first quotation mark that RFC 4180 does not allow. The `csv` crate takes such marks as text and may run
/// several rows into one cell; in a curated file they are a slip of the hand.
fn broken_quoting(bytes: &[u8]) -> Option<(u64, &'static str)> {
    enum At {
        CellStart,
        Plain,
        Quoted { since: usize },
        Closed,
    }
    let mut at = At::CellStart;
    for (i, &byte) in bytes.iter().enumerate() {
        at = match (at, byte) {
            (At::Quoted { .. }, b'"') => At::Closed,
            (At::Quoted { since }, _) => At::Quoted { since },
            (At::Closed | At::CellStart, b'"') => At::Quoted { since: i },
            (_, b',' | b'\n' | b'\r') => At::CellStart,
            (At::Plain, b'"') => {
                return Some((
                    line_of(bytes, i),
                    "a quotation mark stands inside a cell that does not begin with one; put the cell in quotation marks and double those inside",
                ));
            }
            (At::Closed, _) => {
                return Some((
                    line_of(bytes, i),
                    "text follows the quotation mark that closes a cell; double the marks inside the cell",
                ));
            }
            (At::CellStart | At::Plain, _) => At::Plain,
        };
    }
    match at {
        At::Quoted { since } => {
            Some((line_of(bytes, since), "a quotation mark opens a cell that nothing closes; close it"))
        }
        _ => None,
    }
}
