//! The workbook and the archive for spreadsheets: every cell is read back by another library, or its loss is told.
#![cfg(feature = "xlsx")]

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use crate::cases::cases;
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use clemency::export::{ExportError, Format, export, wide};
use clemency::tables::{EntityRow, EventRow, Holds, MultibyteRow, Sheet, Table, Tables};
use proptest::prelude::*;
use zip::{DateTime, ZipArchive};

fn file(tables: &Tables, format: Format) -> Result<Vec<u8>, ExportError> {
    let mut files = export(tables, format, None)?;
    assert_eq!(files.len(), 1);
    Ok(files.remove(0).bytes)
}

fn workbook(tables: &Tables) -> Result<Xlsx<Cursor<Vec<u8>>>, ExportError> {
    Ok(open_workbook_from_rs(Cursor::new(file(tables, Format::Xlsx)?)).expect("another library reads the workbook"))
}

fn sheets(tables: &Tables) -> Vec<Sheet<'_>> {
    wide(tables).into_iter().chain(tables.sheets()).collect()
}

/// What a spreadsheet should make of a cell.
fn data(holds: Holds, cell: &str) -> Data {
    match cell {
        "" => Data::Empty,
        _ if holds == Holds::Number => Data::Float(cell.parse().expect("a number")),
        _ => Data::String(cell.to_owned()),
    }
}

/// The cells of a sheet, row by row, as wide as its widest row.
fn cells(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(name).expect("the sheet is there");
    assert_eq!(range.start(), Some((0, 0)), "{name}");
    range.rows().map(<[Data]>::to_vec).collect()
}

/// Tables with no rows but entities of these names.
fn named(names: &[String]) -> Tables {
    let row = |name: &String| EntityRow { name: name.clone(), ..EntityRow::default() };
    Tables { entities: Table::from(names.iter().map(row).collect::<Vec<_>>()), ..Tables::default() }
}

/// The names of the entities as the workbook has them.
fn names(tables: &Tables) -> Result<Vec<Data>, ExportError> {
    let mut rows = cells(&mut workbook(tables)?, "entities").into_iter();
    let at = rows.next().and_then(|header| header.iter().position(|cell| cell == "name")).expect("a column of names");
    Ok(rows.map(|row| row[at].clone()).collect())
}

#[test]
fn every_cell_of_every_sheet_is_in_the_workbook_with_its_type() {
    let tables = Tables::embedded();
    let mut book = workbook(tables).unwrap();
    for sheet in sheets(tables) {
        let header = sheet.schema.columns.iter().map(|column| Data::String(column.name.to_owned())).collect::<Vec<_>>();
        let row = |cells: &Vec<String>| {
            sheet.schema.columns.iter().zip(cells).map(|(column, cell)| data(column.holds, cell)).collect()
        };
        let expected: Vec<_> = std::iter::once(header).chain(sheet.cells().iter().map(row)).collect();
        assert!(cells(&mut book, sheet.schema.name) == expected, "{}", sheet.schema.name);
    }
}

#[test]
fn the_sheets_that_need_no_joining_come_before_the_tables() {
    let tables = Tables::embedded();
    let names = sheets(tables).iter().map(|sheet| sheet.schema.name).collect::<Vec<_>>();
    assert_eq!(workbook(tables).unwrap().sheet_names(), [&["readme", "columns"], &*names].concat());
    assert_eq!(names[0], "quotes_wide");
}

#[test]
fn the_readme_tells_every_sheet_with_its_rows_and_links_to_it() {
    let tables = Tables::embedded();
    let readme = cells(&mut workbook(tables).unwrap(), "readme");
    let expected = sheets(tables).into_iter().map(|sheet| {
        let rows = u32::try_from(sheet.len()).unwrap();
        [sheet.schema.name, sheet.schema.about]
            .map(|text| Data::String(text.into()))
            .to_vec()
            .into_iter()
            .chain([Data::Float(rows.into())])
            .collect::<Vec<_>>()
    });
    let start = readme.iter().position(|row| row[0] == "sheet").unwrap() + 1;
    assert!(readme[start..].iter().cloned().eq(expected), "{:?}", &readme[start..]);
    assert!(readme.iter().any(|row| row[0] == "Version" && row[1] == clemency::DATA_VERSION));

    let mut parts = ZipArchive::new(Cursor::new(file(tables, Format::Xlsx).unwrap())).unwrap();
    let mut page = String::new();
    parts.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut page).unwrap();
    for sheet in sheets(tables) {
        assert!(page.contains(&format!("location=\"{}!A1\"", sheet.schema.name)), "{}", sheet.schema.name);
    }
}

#[test]
fn of_other_rows_the_readme_claims_neither_the_version_nor_the_licence() {
    let mut tables = Tables::embedded().clone();
    tables.entities = Table::default();
    let readme = cells(&mut workbook(&tables).unwrap(), "readme");
    assert!(readme.iter().any(|row| row[0] == "What it is" && row[1].to_string().contains("other rows")));
    assert!(!readme.iter().any(|row| row[0] == "Version" || row[0] == "Licence"));
}

#[test]
fn the_sheet_of_columns_is_the_data_dictionary() {
    let tables = Tables::embedded();
    let rows = cells(&mut workbook(tables).unwrap(), "columns");
    let columns = sheets(tables)
        .into_iter()
        .flat_map(|sheet| sheet.schema.columns.iter().map(move |column| (sheet.schema, column)));
    assert_eq!(rows.len(), 1 + columns.clone().count());
    for (row, (schema, column)) in rows[1..].iter().zip(columns) {
        assert_eq!(row[..3], [schema.name, column.name, column.about].map(|text| Data::String(text.into())));
        assert_eq!(row[4] == Data::Empty, column.required, "{}.{}", schema.name, column.name);
        assert_eq!(row[5] == "key", schema.key.contains(&column.name), "{}.{}", schema.name, column.name);
        if let Holds::Vocabulary(list) = column.holds {
            let words = row[6].to_string();
            assert!(words.lines().map(|line| line.split_once(": ").unwrap()).eq(list.words.iter().copied()), "{words}");
        }
    }
    let held = rows[1..].iter().map(|row| row[3].to_string()).collect::<BTreeSet<_>>();
    for kind in [
        "id",
        "id of articles",
        "id of entities or events",
        "one of these words",
        "whole number",
        "text",
        "date (EDTF)",
        "SHA-256, hexadecimal",
    ] {
        assert!(held.contains(kind), "{kind}: {held:?}");
    }
}

/// Texts that a spreadsheet likes to take for something else.
const HOSTILE: &[&str] = &[
    "=1+1",
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@SUM(A1)",
    "'",
    "'tis",
    "''",
    "007",
    "1e3",
    "12345678901234567890",
    "1/2",
    "2017-10",
    "2018-06-06",
    "XXXX-05-30",
    "TRUE",
    "#N/A",
    "#REF!",
    " ",
    " a",
    "a ",
    "\t",
    "\ta\t",
    "\n",
    "a\nb",
    "\n\na\n",
    "<",
    "&amp;",
    "<r>",
    "</r>",
    "<t>a</t>",
    "]]>",
    "\"",
    "_x0041_",
    "_x005F_x0041_",
    "_x000D_",
    "_xFFFE_",
    "\u{7f}",
    "\u{85}",
    "\u{a0}",
    "\u{200b}",
    "\u{2028}",
    "\u{202e}abc",
    "\u{feff}a",
    "\u{fffd}",
    "\u{1f469}\u{200d}\u{1f467}",
    "e\u{301}",
    "é",
    "\u{10fffd}",
    "http://example.org/",
    "internal:readme!A1",
    "mailto:a@example.org",
    "[Red]0",
    "NULL",
    "0",
    "-0",
    "-0001",
    "12:30",
    "50%",
    "$1",
    "1,000",
];

#[test]
fn a_text_that_looks_like_something_else_stays_text() {
    let hostile: Vec<_> = HOSTILE.iter().map(|&text| text.to_owned()).collect();
    let found = names(&named(&hostile)).unwrap();
    let expected: Vec<_> = hostile.into_iter().map(Data::String).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_date_before_the_year_1_is_no_number_in_the_workbook() {
    let row = |date: &str| EventRow { date: Some(date.into()), ..EventRow::default() };
    let dates = ["-0001", "-9999", "-0044-03-15"];
    let tables = Tables { events: Table::from(dates.map(row).to_vec()), ..Tables::default() };
    let mut rows = cells(&mut workbook(&tables).unwrap(), "events").into_iter();
    let at = rows.next().and_then(|header| header.iter().position(|cell| cell == "date")).expect("a column of dates");
    assert!(rows.map(|row| row[at].clone()).eq(dates.map(|date| Data::String(date.to_owned()))));
}

fn refused(cell: &str) -> bool {
    cell.chars().any(|c| (c < ' ' && c != '\t' && c != '\n') || c == '\u{fffe}' || c == '\u{ffff}')
        || (cell.starts_with("<r>") && cell.ends_with("</r>"))
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn whatever_a_cell_holds_is_read_back_or_refused(
        texts in prop::collection::vec(prop_oneof![
            "\\PC{1,12}",
            "[^\0-\x08\x0b-\x1f\u{fffe}\u{ffff}]{1,12}",
            "(?s).{1,4}",
            "[_x0-9A-F<>/r&;\n\t ]{1,16}",
        ], 1..12)
    ) {
        match names(&named(&texts)) {
            Ok(found) => prop_assert_eq!(found, texts.into_iter().map(Data::String).collect::<Vec<_>>()),
            Err(_) => prop_assert!(texts.iter().any(|text| refused(text))),
        }
    }
}

#[test]
fn a_cell_that_a_workbook_cannot_hold_is_refused_with_its_place() {
    let why = |text: &str| {
        let error = names(&named(&["before".to_owned(), text.to_owned()])).unwrap_err();
        assert!(matches!(error, ExportError::Unfit { .. }));
        error.to_string()
    };
    let at = "xlsx cannot hold these tables: entities.csv:3:name: ";
    for (text, reason) in [
        ("\0", "the cell holds the character U+0000"),
        ("a\r\n", "the cell holds the character U+000D"),
        ("\x1f", "the cell holds the character U+001F"),
        ("a\u{fffe}", "the cell holds the character U+FFFE"),
        ("\u{ffff}", "the cell holds the character U+FFFF"),
        ("<r>a</r>", "the cell begins with `<r>` and ends with `</r>`"),
    ] {
        assert!(why(text).starts_with(&format!("{at}{reason}; ")), "{}", why(text));
    }
    let zip = file(&named(&["\0".to_owned()]), Format::Zip).unwrap_err();
    assert!(zip.to_string().contains("entities.csv:2:name: "), "{zip}");
}

#[test]
fn a_cell_is_as_long_as_a_spreadsheet_allows_and_never_cut() {
    // An astral character is two of the units that spreadsheets count in.
    let most = ["a".repeat(32_767), format!("{}a", "\u{1f600}".repeat(16_383)), "a\n".repeat(253)];
    for text in most {
        assert_eq!(names(&named(std::slice::from_ref(&text))).unwrap(), [Data::String(text.clone())]);
        let more = if text.contains('\n') { text + "\n" } else { text + "a" };
        let error = names(&named(&[more])).unwrap_err().to_string();
        assert!(error.contains("entities.csv:2:name: the cell "), "{error}");
    }
}

#[test]
fn a_table_that_a_worksheet_cannot_hold_is_refused_by_name_with_its_rows() {
    let multibyte = Table::from(vec![MultibyteRow::default(); 1_048_576]);
    let tables = Tables { multibyte, ..Tables::default() };
    for format in [Format::Xlsx, Format::Zip] {
        let error = file(&tables, format).unwrap_err();
        assert!(matches!(error, ExportError::Unfit { .. }));
        let why = "multibyte.csv: 1048576 rows; a worksheet ends at 1048576 with its header; ";
        assert!(error.to_string().contains(why), "{error}");
    }
}

#[test]
fn tables_without_rows_make_a_workbook_of_headers() {
    let tables = Tables::default();
    let mut book = workbook(&tables).unwrap();
    for sheet in sheets(&tables) {
        assert_eq!(cells(&mut book, sheet.schema.name).len(), 1);
    }
}

#[test]
fn no_file_in_an_archive_is_of_today() {
    for format in [Format::Xlsx, Format::Zip] {
        let mut parts = ZipArchive::new(Cursor::new(file(Tables::embedded(), format).unwrap())).unwrap();
        for at in 0..parts.len() {
            assert_eq!(parts.by_index(at).unwrap().last_modified(), Some(DateTime::default()), "{format}");
        }
    }
}

#[test]
fn the_archive_holds_exactly_the_files_of_csv_and_xlsx() {
    let tables = Tables::embedded();
    let files = [Format::Csv, Format::Xlsx].map(|format| export(tables, format, None).unwrap()).concat();
    let mut archive = ZipArchive::new(Cursor::new(file(tables, Format::Zip).unwrap())).unwrap();
    assert_eq!(archive.len(), files.len());
    for (at, expected) in files.iter().enumerate() {
        let mut part = archive.by_index(at).unwrap();
        assert_eq!(part.name().unwrap(), expected.path);
        assert_eq!(part.unix_mode(), Some(0o100_644));
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        assert!(bytes == expected.bytes, "{}", expected.path);
    }
}
