//! From bytes to rows: strict, and everything that is wrong is told at once.

use csv::{Reader, ReaderBuilder, StringRecord};
use memchr::{memchr, memchr2_iter};

use super::error::{Fault, FaultKind};
use super::header::{self, TOLD};
use super::schema::{Column, Row, Schema};
use super::table::Table;

/// What some programs write before a text to say that it is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

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
    let mut records = Records::new(sound(bytes, &R::SCHEMA)?);
    let Some((line, head)) = records.next()? else {
        return Err(Broken { line: None, kind: FaultKind::Empty { header: header::row(&R::SCHEMA) } });
    };
    let before = faults.len();
    let order = header::order(&R::SCHEMA, line, head, faults);
    if faults.len() > before {
        return Ok(());
    }
    let head = head.clone();
    let mut told = RowFaults::new(R::SCHEMA.file, faults);
    while let Some((line, record)) = records.next()? {
        match row(&order, &head, record) {
            Ok(row) => kept(line, row),
            Err(wrong) => wrong.into_iter().for_each(|(column, kind)| told.add(line, column, kind)),
        }
    }
    Ok(())
}

/// The text of a file: UTF-8 without NUL, its cells separated by commas, with quotation marks as RFC 4180 allows them.
fn sound<'b>(bytes: &'b [u8], schema: &Schema) -> Result<&'b str, Broken> {
    let broken = |offset: usize, kind| Broken { line: Some(1 + line_ends(&bytes[..offset])), kind };
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        broken(offset, FaultKind::NotUtf8 { byte: bytes[offset], offset })
    })?;
    if let Some(offset) = memchr(0, bytes) {
        return Err(broken(offset, FaultKind::Nul { offset }));
    }
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let begin = bytes.len() - text.len();
    if text.starts_with(BYTE_ORDER_MARK) {
        return Err(broken(begin, FaultKind::ByteOrderMark));
    }
    // The wrong separator makes quotation marks look wrong, too.
    if let Some((offset, name)) = header::separator(text, schema) {
        return Err(broken(begin + offset, FaultKind::Separator(name)));
    }
    quoting(text.as_bytes()).map_err(|(offset, kind)| broken(begin + offset, kind))?;
    Ok(text)
}

/// The first quotation mark that RFC 4180 does not allow. The `csv` crate takes such marks as text and may run
/// several rows into one cell; in a curated file they are a slip of the hand.
fn quoting(bytes: &[u8]) -> Result<(), (usize, FaultKind)> {
    let wrong = |offset, message| Err((offset, FaultKind::Quoting(message)));
    let bounds_cell = |byte: &u8| matches!(byte, b',' | b'\n' | b'\r');
    let mut plain = 0;
    while let Some(found) = memchr(b'"', &bytes[plain..]) {
        let open = plain + found;
        if !bytes[..open].last().is_none_or(bounds_cell) {
            if bytes[..open].ends_with(BYTE_ORDER_MARK.as_bytes()) {
                return Err((open, FaultKind::ByteOrderMark));
            }
            return wrong(
                open,
                "a quotation mark stands inside a cell that does not begin with one; put the cell in quotation marks and double those inside",
            );
        }
        let mut quoted = open + 1;
        plain = loop {
            let Some(found) = memchr(b'"', &bytes[quoted..]) else {
                return wrong(open, "a quotation mark opens a cell that nothing closes; close it");
            };
            let after = quoted + found + 1;
            match bytes.get(after) {
                Some(b'"') => quoted = after + 1,
                Some(byte) if !bounds_cell(byte) => {
                    return wrong(
                        after,
                        "text follows the quotation mark that closes a cell; double the marks inside the cell",
                    );
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
    /// The line of the last record, and where in the bytes that record begins.
    line: u64,
    begin: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        Self { bytes, reader, record: StringRecord::new(), line: 1, begin: 0 }
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
        self.line += line_ends(&self.bytes[self.begin..before + skipped]);
        self.begin = before + skipped;
        Ok(Some((self.line, &self.record)))
    }
}

/// How many lines end in some bytes: in LF, in CRLF or in CR alone.
pub(super) fn line_ends(bytes: &[u8]) -> u64 {
    let ends = |at: &usize| bytes[*at] == b'\n' || bytes.get(at + 1) != Some(&b'\n');
    memchr2_iter(b'\n', b'\r', bytes).filter(ends).count() as u64
}

/// The row of a record, or what is wrong with it: with the whole of it, or with the cells of columns.
fn row<R: Row>(
    order: &[usize],
    head: &StringRecord,
    record: &StringRecord,
) -> Result<R, Vec<(Option<&'static str>, FaultKind)>> {
    if let Some(kind) = misshapen::<R>(order, head, record) {
        return Err(vec![(None, kind)]);
    }
    R::from_cells(order.iter().map(|&place| &record[place])).map_err(|bad| {
        let cell = |column| R::SCHEMA.position(column).map_or("", |i| &record[order[i]]).to_owned();
        bad.into_iter()
            .map(|(column, expected)| (Some(column), FaultKind::Cell { found: cell(column), expected }))
            .collect()
    })
}

/// What is wrong with a record whatever its columns hold.
fn misshapen<R: Row>(order: &[usize], head: &StringRecord, record: &StringRecord) -> Option<FaultKind> {
    let (expected, found) = (head.len(), record.len());
    if record.iter().all(str::is_empty) {
        return Some(FaultKind::EmptyRows { rows: 1 });
    }
    if found != expected {
        let may_be_empty = |(&place, column): (&usize, &Column)| place < found || !column.required;
        let cut_off = found < expected && order.iter().zip(R::SCHEMA.columns).all(may_be_empty);
        let kind = if cut_off {
            FaultKind::CutOff { expected, found, others: 0 }
        } else {
            FaultKind::Ragged { expected, found }
        };
        return Some(kind);
    }
    // The header row of a file that was put behind this one.
    let unmarked = record.iter().map(|cell| cell.strip_prefix(BYTE_ORDER_MARK).unwrap_or(cell));
    (record[0].starts_with(BYTE_ORDER_MARK) && unmarked.eq(head)).then_some(FaultKind::ByteOrderMark)
}

/// What is wrong with the rows of a file, of which there may be millions: the first of it one by one, the rest as a number.
struct RowFaults<'f> {
    file: &'static str,
    faults: &'f mut Vec<Fault>,
    /// Where the rest is counted.
    rest: usize,
    /// Where rows are counted that are cut off.
    cut_off: Option<usize>,
    /// Where rows are counted that are empty, and the line on which the next of them would stand.
    empty: Option<(usize, u64)>,
}

impl<'f> RowFaults<'f> {
    fn new(file: &'static str, faults: &'f mut Vec<Fault>) -> Self {
        let rest = faults.len() + TOLD;
        Self { file, faults, rest, cut_off: None, empty: None }
    }

    fn add(&mut self, line: u64, column: Option<&'static str>, kind: FaultKind) {
        let gathered = match kind {
            FaultKind::CutOff { .. } => self.cut_off,
            FaultKind::EmptyRows { .. } => self.empty.filter(|(_, next)| *next == line).map(|(at, _)| at),
            _ => None,
        };
        let at = gathered.unwrap_or(self.faults.len().min(self.rest));
        match kind {
            FaultKind::CutOff { .. } => self.cut_off = Some(at),
            FaultKind::EmptyRows { .. } => self.empty = Some((at, line + 1)),
            _ => {}
        }
        if let Some(Fault { kind, .. }) = self.faults.get_mut(at) {
            if let FaultKind::CutOff { others: more, .. }
            | FaultKind::EmptyRows { rows: more }
            | FaultKind::MoreFaults { more } = kind
            {
                *more += 1;
            }
            return;
        }
        let (column, kind) = if at < self.rest { (column, kind) } else { (None, FaultKind::MoreFaults { more: 1 }) };
        let column = column.map(str::to_owned);
        self.faults.push(Fault { file: self.file.to_owned(), line: Some(line), column, kind });
    }
}
