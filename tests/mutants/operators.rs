//! The ways in which a hand slips: each makes other cells of a table, or nothing where it does not apply.

use clemency::tables::{Column, Holds, Row, Schema, Table, Tables};

use super::common::Cells;
use super::kinds::Kind;
use super::mutant::SHEETS;

/// A change of one cell, in a row of a sheet; `None` where it changes nothing.
pub(crate) struct CellOperator {
    pub(crate) name: &'static str,
    pub(crate) applies: fn(Kind) -> bool,
    pub(crate) change: fn(&str, &Column) -> Option<String>,
}

fn any(_: Kind) -> bool {
    true
}

fn worded(kind: Kind) -> bool {
    !counted(kind)
}

fn counted(kind: Kind) -> bool {
    matches!(kind, Kind::End | Kind::Ordinal | Kind::Measure)
}

fn named(kind: Kind) -> bool {
    matches!(kind, Kind::Id | Kind::Reference | Kind::Word)
}

pub(crate) const CELLS: &[CellOperator] = &[
    CellOperator { name: "blank", applies: any, change: |cell, _| (!cell.is_empty()).then(String::new) },
    CellOperator { name: "unknown word", applies: named, change: |cell, _| filled(cell, |cell| format!("{cell}-x")) },
    CellOperator { name: "other word", applies: |kind| matches!(kind, Kind::Reference | Kind::Word), change: other },
    CellOperator {
        name: "cut",
        applies: worded,
        change: |cell, _| {
            let cut = cell.char_indices().next_back().map_or("", |(last, _)| &cell[..last]);
            (!cut.is_empty()).then(|| cut.to_owned())
        },
    },
    CellOperator { name: "one letter", applies: worded, change: |cell, _| letter(cell) },
    CellOperator {
        name: "other case",
        applies: worded,
        change: |cell, _| {
            let letter = cell.char_indices().find(|(_, c)| c.is_ascii_alphabetic())?;
            let mut cell = cell.to_owned();
            cell[letter.0..=letter.0].make_ascii_uppercase();
            if letter.1.is_ascii_uppercase() {
                cell[letter.0..=letter.0].make_ascii_lowercase();
            }
            Some(cell)
        },
    },
    CellOperator { name: "one more", applies: any, change: |cell, _| count(cell, |n| n.checked_add(1)) },
    CellOperator { name: "one less", applies: any, change: |cell, _| count(cell, |n| n.checked_sub(1)) },
    CellOperator { name: "nought", applies: counted, change: |cell, _| count(cell, |n| (n > 0).then_some(0)) },
    CellOperator { name: "largest", applies: counted, change: |cell, _| count(cell, |_| Some(u32::MAX)) },
    CellOperator {
        name: "leading nought",
        applies: counted,
        change: |cell, _| filled(cell, |cell| format!("0{cell}")),
    },
    CellOperator { name: "trailing blank", applies: any, change: |cell, _| filled(cell, |cell| format!("{cell} ")) },
    CellOperator { name: "formula", applies: worded, change: |cell, _| filled(cell, |cell| format!("={cell}")) },
    CellOperator { name: "line break", applies: worded, change: |cell, _| filled(cell, |cell| format!("{cell}\nx")) },
    CellOperator {
        name: "hidden character",
        applies: worded,
        change: |cell, _| filled(cell, |cell| format!("{cell}\u{200b}x")),
    },
    CellOperator { name: "placeholder", applies: worded, change: |_, _| Some("n/a".to_owned()) },
];

fn filled(cell: &str, change: impl FnOnce(&str) -> String) -> Option<String> {
    (!cell.is_empty()).then(|| change(cell))
}

fn count(cell: &str, change: impl FnOnce(u32) -> Option<u32>) -> Option<String> {
    change(cell.parse().ok()?).map(|n| n.to_string()).filter(|changed| changed != cell)
}

/// The letter or digit in the middle, or the next after it, becomes the one that follows it.
fn letter(cell: &str) -> Option<String> {
    let middle = cell.len() / 2;
    let (at, c) = cell.char_indices().find(|(at, c)| *at >= middle && c.is_ascii_alphanumeric())?;
    let next = match c {
        'f' => 'a', // so that a digit of a digest remains one
        'z' => 'y',
        'Z' => 'Y',
        '9' => '0',
        c => char::from(u8::try_from(c).ok()? + 1),
    };
    let mut cell = cell.to_owned();
    cell.replace_range(at..=at, next.encode_utf8(&mut [0; 4]));
    Some(cell)
}

/// The next word of the list, or the next id of the table.
fn other(cell: &str, column: &Column) -> Option<String> {
    let words: Vec<&str> = match column.holds {
        Holds::Vocabulary(words) => words.words.iter().map(|(word, _)| *word).collect(),
        Holds::Reference(tables) => {
            let named = SHEETS.iter().filter(|sheet| tables.contains(&sheet.schema.name));
            named.flat_map(|sheet| sheet.cells.iter().map(|cells| cells[0].as_str())).collect()
        }
        _ => return None,
    };
    let at = words.iter().position(|word| *word == cell)?;
    Some(words[(at + 1) % words.len()].to_owned()).filter(|other| other != cell)
}

/// A change of the rows at a place.
pub(crate) struct RowOperator {
    pub(crate) name: &'static str,
    pub(crate) change: fn(&mut Vec<Vec<String>>, usize) -> bool,
}

pub(crate) const ROWS: &[RowOperator] = &[
    RowOperator {
        name: "row twice",
        change: |rows, row| {
            rows.insert(row, rows[row].clone());
            true
        },
    },
    RowOperator {
        name: "row dropped",
        change: |rows, row| {
            rows.remove(row);
            true
        },
    },
    RowOperator {
        name: "rows reordered",
        change: |rows, row| {
            let other = row + 1 < rows.len();
            if other {
                rows.swap(row, row + 1);
            }
            other
        },
    },
];

/// The columns that hold a reference to their own table: the ones that can run in a circle.
pub(crate) fn circular(schema: &Schema) -> impl Iterator<Item = &'static Column> {
    let name = schema.name;
    schema.columns.iter().filter(move |column| matches!(column.holds, Holds::Reference([table]) if *table == name))
}

/// The pairs of columns that are the ends of one span.
pub(crate) fn spans(schema: &'static Schema) -> impl Iterator<Item = (usize, usize)> {
    schema.columns.iter().enumerate().filter_map(|(start, column)| {
        let end = column.name.strip_suffix("start").map(|stem| format!("{stem}end"))?;
        Some((start, schema.position(&end)?))
    })
}

/// The tables with other cells in one of them; `None` where no row of that table can hold them.
pub(crate) fn with(sheet: &Cells) -> Option<Tables> {
    fn rows<R: Row>(sheet: &Cells) -> Option<Table<R>> {
        let row = |cells: &Vec<String>| R::from_cells(cells).ok();
        Some(Table::from(sheet.cells.iter().map(row).collect::<Option<Vec<_>>>()?))
    }
    macro_rules! set {
        ($($table:ident),+) => {{
            let mut tables = Tables::embedded().clone();
            match sheet.schema.name {
                $(stringify!($table) => tables.$table = rows(sheet)?,)+
                unknown => panic!("no table is called {unknown}"),
            }
            Some(tables)
        }};
    }
    set!(
        articles,
        multibyte,
        segments,
        entities,
        mentions,
        events,
        participants,
        utterances,
        attributions,
        quotes,
        readings,
        predicates,
        facts,
        reports,
        discrepancies,
        positions,
        uncovered,
        retired
    )
}
