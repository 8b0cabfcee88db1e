//! From bytes to rows: strict, and everything that is wrong is told at once.

use csv::{Reader, ReaderBuilder, StringRecord};
use memchr::{memchr, memchr_iter};

use super::error::{Fault, FaultKind};
use super::schema::{Row, Schema};
use super::table::Table;

/// The rows in the bytes of a file. What is wrong goes to `faults`; the rows that can be read are kept.
pub(super) fn table<R: Row>(bytes: &[u8], faults: &mut Vec<Fault>) -> Table<R> {
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    let kept = |line, row| {
        rows.push(row);
        lines.push(line);
    };
    if let Err(Broken { line, kind }) = each_row(bytes, faults, kept) {
        faults.push(Fault { file: R::SCHEMA.file.to_owned(), line, column: None, kind });
    }
    Table::with_lines(rows, lines)
}

/// What is wrong with a file as a whole, and on which line.
struct Broken {
    line: Option<u64>,
    kind: FaultKind,
}

/// Every row that can be read, with the line that it begins on.
fn each_row<R: Row>(bytes: &[u8], faults: &mut Vec<Fault>, mut kept: impl FnMut(u64, R)) -> Result<(), Broken> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    sound(bytes)?;
    let mut records = Records::new(bytes);
    let Some((line, head)) = records.next()? else {
        return Err(Broken { line: None, kind: FaultKind::Empty { header: header(&R::SCHEMA) } });
    };
    let before = faults.len();
    let order = order(&R::SCHEMA, line, head, faults);
    if faults.len() == before {
        while let Some((line, record)) = records.next()? {
            if let Some(row) = row(&order, record, line, faults) {
                kept(line, row);
            }
        }
    }
    Ok(())
}

/// Whether the bytes are text, without NUL, with quotation marks as RFC 4180 allows them.
fn sound(bytes: &[u8]) -> Result<(), Broken> {
    let broken = |offset: usize, kind| Broken { line: Some(1 + count(line_end(bytes), &bytes[..offset])), kind };
    if let Err(error) = std::str::from_utf8(bytes) {
        let offset = error.valid_up_to();
        return Err(broken(offset, FaultKind::NotUtf8 { byte: bytes[offset], offset }));
    }
    if let Some(offset) = memchr(0, bytes) {
        return Err(broken(offset, FaultKind::Nul { offset }));
    }
    quoting(bytes).map_err(|(offset, message)| broken(offset, FaultKind::Quoting(message)))
}

/// The first quotation mark that RFC 4180 does not allow. The `csv` crate takes such marks as text and may run
/// several rows into one cell; in a curated file they are a slip of the hand.
fn quoting(bytes: &[u8]) -> Result<(), (usize, &'static str)> {
    let bounds_cell = |byte: &u8| matches!(byte, b',' | b'\n' | b'\r');
    let mut plain = 0;
    while let Some(found) = memchr(b'"', &bytes[plain..]) {
        let open = plain + found;
        if !bytes[..open].last().is_none_or(bounds_cell) {
            return Err((
                open,
                "a quotation mark stands inside a cell that does not begin with one; put the cell in quotation marks and double those inside",
            ));
        }
        let mut quoted = open + 1;
        plain = loop {
            let Some(found) = memchr(b'"', &bytes[quoted..]) else {
                return Err((open, "a quotation mark opens a cell that nothing closes; close it"));
            };
            let after = quoted + found + 1;
            match bytes.get(after) {
                Some(b'"') => quoted = after + 1,
                Some(byte) if !bounds_cell(byte) => {
                    return Err((
                        after,
                        "text follows the quotation mark that closes a cell; double the marks inside the cell",
                    ));
                }
                _ => break after,
            }
        };
    }
    Ok(())
}

/// The records of a file one after the other, in one place in memory.
struct Records<'a> {
    bytes: &'a [u8],
    reader: Reader<&'a [u8]>,
    record: StringRecord,
    line_end: u8,
    /// The line of the last record, and where in the bytes that record begins.
    line: u64,
    begin: usize,
}

impl<'a> Records<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        Self { bytes, reader, record: StringRecord::new(), line_end: line_end(bytes), line: 1, begin: 0 }
    }

    /// The next record, with the line that it begins on.
    fn next(&mut self) -> Result<Option<(u64, &StringRecord)>, Broken> {
        match self.reader.read_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return Ok(None),
            Err(error) => return Err(Broken { line: None, kind: FaultKind::Unreadable(error.into()) }),
        }
        let before = self.record.position().and_then(|at| usize::try_from(at.byte()).ok()).unwrap_or(self.begin);
        // The reader stands before the line ends that it skips, and a row begins after them.
        let skipped = self.bytes[before..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.line += count(self.line_end, &self.bytes[self.begin..before + skipped]);
        self.begin = before + skipped;
        Ok(Some((self.line, &self.record)))
    }
}

/// The byte that ends a line, with or without a CR before it; in a file without LF, the CR alone.
fn line_end(bytes: &[u8]) -> u8 {
    if memchr(b'\n', bytes).is_some() { b'\n' } else { b'\r' }
}

fn count(byte: u8, bytes: &[u8]) -> u64 {
    memchr_iter(byte, bytes).count() as u64
}

/// How many columns of a header row that do not belong there are told by name.
const NAMED: usize = 20;

/// Where each column of the table stands in the file; any order will do, but no column less or more.
fn order(schema: &Schema, line: u64, head: &StringRecord, faults: &mut Vec<Fault>) -> Vec<usize> {
    let mut fault = |column: Option<&str>, kind| {
        faults.push(Fault { file: schema.file.to_owned(), line: Some(line), column: column.map(str::to_owned), kind });
    };
    let mut places = vec![None; schema.columns.len()];
    let mut unwanted = 0;
    for (place, name) in head.iter().enumerate() {
        let column = schema.position(name);
        if let Some(free @ None) = column.map(|column| &mut places[column]) {
            *free = Some(place);
            continue;
        }
        unwanted += 1;
        if unwanted <= NAMED {
            let extra = || FaultKind::ExtraColumn { header: header(schema) };
            fault(Some(name), column.map_or_else(extra, |_| FaultKind::RepeatedColumn));
        }
    }
    if unwanted > NAMED {
        fault(None, FaultKind::MoreColumns { more: unwanted - NAMED });
    }
    for (column, _) in schema.columns.iter().zip(&places).filter(|(_, place)| place.is_none()) {
        fault(Some(column.name), FaultKind::MissingColumn { header: header(schema) });
    }
    places.into_iter().flatten().collect()
}

fn row<R: Row>(order: &[usize], record: &StringRecord, line: u64, faults: &mut Vec<Fault>) -> Option<R> {
    let mut fault = |column: Option<&str>, kind| {
        let file = R::SCHEMA.file.to_owned();
        faults.push(Fault { file, line: Some(line), column: column.map(str::to_owned), kind });
    };
    if record.len() != order.len() {
        fault(None, FaultKind::Ragged { expected: order.len(), found: record.len() });
        return None;
    }
    match R::from_cells(order.iter().map(|&place| &record[place])) {
        Ok(row) => Some(row),
        Err(bad) => {
            for (column, expected) in bad {
                let found = R::SCHEMA.position(column).map_or("", |i| &record[order[i]]).to_owned();
                fault(Some(column), FaultKind::Cell { found, expected });
            }
            None
        }
    }
}

fn header(schema: &Schema) -> String {
    schema.columns.iter().map(|c| c.name).collect::<Vec<_>>().join(",")
}
