//! What a spreadsheet would do to a cell, or has done to it.

use super::ground::Ground;
use super::integrity::texts;
use super::taken::taken_for;
use super::{Findings, Place, facts};
use crate::hidden::is_hidden;
use crate::tables::{Column, Holds};

/// The most that a cell of a common spreadsheet holds, in UTF-16 code units.
const LONGEST_CELL: usize = 32_767;

/// What a spreadsheet puts into a cell whose formula has no value.
const ERRORS: [&str; 7] = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];

pub(super) fn safe(ground: &Ground, findings: &mut Findings) {
    for (place, column, cell) in texts(ground) {
        let chosen = matches!(column.holds, Holds::Text | Holds::Id);
        // References, words and digests, most of all cells, seldom need a second look.
        if !chosen && plain(cell) {
            continue;
        }
        let mut tell = |found: String| findings.add(place, found);
        // The value of a fact may be a date: then EDTF is its form, whatever a spreadsheet makes of it.
        let is_date = || is_date(place, column, cell);
        if cell.starts_with(['=', '+', '-', '@']) && !(cell.starts_with('-') && is_date()) {
            tell(format!("`{cell}` begins as a formula does"));
        } else if chosen
            && let Some(what) = taken_for(cell)
            && !is_date()
        {
            tell(format!("`{cell}` {what}"));
        }
        if cell.starts_with('#') && (ERRORS.contains(&cell) || (cell.len() > 1 && cell.trim_matches('#').is_empty())) {
            tell(format!("`{cell}` is what a spreadsheet shows for a value that it lost or has no room for"));
        }
        // Nearly every cell is short and of plain characters, of which only blanks at the edges are to be looked for.
        if cell.len() > LONGEST_CELL || !cell.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            characters(cell, &mut tell);
        }
        if let Some(blank) = edge(cell) {
            tell(format!("`{cell}` has the blank U+{:04X} at an edge", u32::from(blank)));
        }
    }
}

/// Whether a cell is one word of letters, digits and hyphens, as any spreadsheet takes it.
fn plain(cell: &str) -> bool {
    let bytes = cell.as_bytes();
    bytes.len() <= LONGEST_CELL
        && bytes.first() != Some(&b'-')
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

/// Tells of the first character that does not show, the first trace of a wrong encoding, and too many characters.
fn characters(cell: &str, tell: &mut impl FnMut(String)) {
    let (mut hidden, mut garbled) = (None, None);
    let (mut before, mut units) = (None, 0);
    for (at, c) in cell.chars().enumerate() {
        if hidden.is_none() && is_hidden(c) {
            hidden = Some((at, c));
        }
        if garbled.is_none() && (c == char::REPLACEMENT_CHARACTER || before.is_some_and(|before| is_garbled(before, c)))
        {
            garbled = Some((before, c));
        }
        (before, units) = (Some(c), units + c.len_utf16());
    }
    if let Some((at, c)) = hidden {
        let name = if c == '\u{feff}' { ", a byte order mark" } else { "" };
        tell(format!("the cell holds U+{:04X}{name}, which does not show, as character {}", u32::from(c), at + 1));
    }
    match garbled {
        Some((_, char::REPLACEMENT_CHARACTER)) => {
            tell("the cell holds U+FFFD, which stands for a character that was lost".to_owned());
        }
        Some((Some(before), c)) => {
            tell(format!("the cell holds `{before}{c}`, which is another character read in a wrong encoding"));
        }
        _ => {}
    }
    if units > LONGEST_CELL {
        tell(format!("the cell is longer than {LONGEST_CELL} UTF-16 code units"));
    }
}

/// The blank that a cell begins or ends with.
fn edge(cell: &str) -> Option<char> {
    let ends = [cell.chars().next(), cell.chars().next_back()];
    ends.into_iter().flatten().find(|c| c.is_whitespace())
}

/// Whether a cell that may hold a date holds one.
fn is_date(place: Place, column: &Column, cell: &str) -> bool {
    (column.holds == Holds::Date || place.column == "value") && facts::date(cell).is_ok()
}

/// Whether two characters are what the UTF-8 of a common one becomes where it is read as Windows-1252, as in `cafÃ©` and `itâ€™s`.
/// Marks that may well follow a letter at the end of a word are left out.
fn is_garbled(first: char, second: char) -> bool {
    match first {
        'Ã' | 'Â' => {
            matches!(second, '\u{a0}'..='\u{ba}' | '\u{bc}'..='\u{bf}' | 'Ÿ' | '‰' | 'œ' | '„')
        }
        'â' => matches!(second, '€' | '‚' | '„'),
        _ => false,
    }
}
