//! All formats that have tables hold the same cells, each as another library reads it back.
#![cfg(all(feature = "parquet", feature = "sqlite", feature = "xlsx"))]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use clemency::export::{File, Format, export, wide};
use clemency::tables::{Sheet, Tables};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, MAIN_DB};
use serde_json::Value;

/// Every sheet by its name: the names of the columns, then the cells of each row. No value is `None`.
type Cells = BTreeMap<String, Vec<Vec<Option<String>>>>;

fn files(format: Format) -> Vec<File> {
    export(Tables::embedded(), format, None).expect("the dataset fits every format")
}

fn filled(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| cell.to_owned())
}

fn of_sheets(sheets: &[Sheet]) -> Cells {
    let cells = |sheet: &Sheet| {
        let header = sheet.schema.columns.iter().map(|column| filled(column.name)).collect();
        let rows = sheet.cells().into_iter().map(|row| row.iter().map(|cell| filled(cell)).collect());
        (sheet.schema.name.to_owned(), [header].into_iter().chain(rows).collect())
    };
    sheets.iter().map(cells).collect()
}

/// The name of a sheet by the path of its file, where the file is one.
fn sheet_of<'f>(file: &'f File, suffix: &str) -> Option<&'f str> {
    file.path.rsplit('/').next()?.strip_suffix(suffix)
}

fn of_csv(files: &[File]) -> Cells {
    let tables = files.iter().filter_map(|file| Some((sheet_of(file, ".csv")?.to_owned(), &file.bytes)));
    let cells = tables.map(|(name, bytes)| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
        let rows = reader.records().map(|row| row.expect("the file is CSV").iter().map(filled).collect());
        (name, rows.collect())
    });
    cells.collect()
}

fn of_workbook(bytes: &[u8]) -> Cells {
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("the file is a workbook");
    let sheets = book.sheet_names().into_iter().filter(|name| !["readme", "columns"].contains(&name.as_str()));
    let cell = |cell: &Data| match cell {
        Data::Empty => None,
        other => Some(other.to_string()),
    };
    let cells = sheets.map(|name| {
        let rows = book.worksheet_range(&name).expect("the sheet is there");
        (name, rows.rows().map(|row| row.iter().map(cell).collect()).collect())
    });
    cells.collect()
}

/// The file of the archive that has this end, and the others.
fn of_archive(bytes: &[u8]) -> (Vec<u8>, Vec<File>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("the file is an archive");
    let mut files: Vec<File> = (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("the file can be unpacked");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("the file can be unpacked");
            File { path: file.name().expect("the name is text").into_owned(), bytes }
        })
        .collect();
    let book = files.iter().position(|file| file.path == "clemency.xlsx").expect("the workbook is in it");
    (files.remove(book).bytes, files)
}

fn of_json(bytes: &[u8]) -> Cells {
    let document: Value = serde_json::from_slice(bytes).expect("the file is JSON");
    let cell = |value: &Value| match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let cells = document["tables"].as_object().expect("the tables are there").iter().map(|(name, rows)| {
        let rows = rows.as_array().expect("a table is an array").iter().map(|row| row.as_object().expect("a row"));
        // A table without rows has no header here.
        let header = rows.clone().next().map(|row| row.keys().map(|key| filled(key)).collect());
        (name.clone(), header.into_iter().chain(rows.map(|row| row.values().map(cell).collect())).collect())
    });
    cells.collect()
}

fn of_parquet(files: &[File]) -> Cells {
    let cell = |(_, field): (&String, &Field)| match field {
        Field::Null => None,
        Field::Long(number) => Some(number.to_string()),
        Field::Str(text) => Some(text.clone()),
        other => panic!("a cell of another type: {other}"),
    };
    let cells = files.iter().map(|file| {
        let mut on_disk = tempfile::tempfile().expect("a temporary file can be made");
        on_disk.write_all(&file.bytes).expect("the file can be written");
        let reader = SerializedFileReader::new(on_disk).expect("the file is one of Parquet");
        let columns = reader.metadata().file_metadata().schema_descr().root_schema().get_fields();
        let header = columns.iter().map(|column| filled(column.name())).collect();
        let rows = reader.get_row_iter(None).expect("the rows can be read");
        let rows = rows.map(|row| row.expect("the row can be read").get_column_iter().map(cell).collect());
        let name = sheet_of(file, ".parquet").expect("the file is named after its sheet").to_owned();
        (name, [header].into_iter().chain(rows).collect())
    });
    cells.collect()
}

fn of_database(bytes: &[u8]) -> Cells {
    let mut database = Connection::open_in_memory().expect("there is memory");
    database.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true).expect("the file is a database");
    let cell = |value: ValueRef| match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(number.to_string()),
        ValueRef::Text(text) => Some(String::from_utf8(text.to_vec()).expect("the text is UTF-8")),
        other => panic!("a cell of another type: {other:?}"),
    };
    let names = Tables::schemas().iter().map(|schema| (schema.name, "ORDER BY rowid"));
    let views = wide(Tables::embedded()).into_iter().map(|sheet| (sheet.schema.name, ""));
    let cells = names.chain(views).map(|(name, order)| {
        let mut all = database.prepare(&format!("SELECT * FROM {name} {order}")).expect("the table is there");
        let header: Vec<_> = all.column_names().into_iter().map(filled).collect();
        let rows = all.query_map([], |row| (0..header.len()).map(|at| Ok(cell(row.get_ref(at)?))).collect());
        let rows: Vec<_> = rows.and_then(Iterator::collect).expect("the rows can be read");
        (name.to_owned(), [header.clone()].into_iter().chain(rows).collect())
    });
    cells.collect()
}

/// The first cell that is another one.
fn difference(found: &Cells, expected: &Cells) -> Option<String> {
    if !found.keys().eq(expected.keys()) {
        return Some(format!("the sheets are {:?}", found.keys().collect::<Vec<_>>()));
    }
    for (name, rows) in expected {
        let cells = |rows: &[Vec<Option<String>>]| -> Vec<(usize, usize, Option<String>)> {
            let cell = |(line, row): (usize, &Vec<Option<String>>)| -> Vec<_> {
                row.iter().enumerate().map(|(at, cell)| (line + 1, at + 1, cell.clone())).collect()
            };
            rows.iter().enumerate().flat_map(cell).collect()
        };
        let (found, expected) = (cells(&found[name]), cells(rows));
        if let Some((one, other)) = found.iter().zip(&expected).find(|(one, other)| one != other) {
            return Some(format!("{name}: {one:?} where {other:?} should be"));
        }
        if found.len() != expected.len() {
            return Some(format!("{name}: {} cells where {} should be", found.len(), expected.len()));
        }
    }
    None
}

#[test]
fn all_formats_hold_the_same_cells() {
    let tables = of_sheets(&Tables::embedded().sheets());
    let mut all = tables.clone();
    all.extend(of_sheets(&wide(Tables::embedded())));
    let (book, csv) = of_archive(&files(Format::Zip)[0].bytes);
    let mut without_header = tables;
    without_header.values_mut().filter(|rows| rows.len() == 1).for_each(Vec::clear);
    for (format, found, expected) in [
        ("CSV", of_csv(&files(Format::Csv)), &all),
        ("XLSX", of_workbook(&files(Format::Xlsx)[0].bytes), &all),
        ("the CSV files of the archive", of_csv(&csv), &all),
        ("the workbook of the archive", of_workbook(&book), &all),
        ("JSON", of_json(&files(Format::Json)[0].bytes), &without_header),
        ("Parquet", of_parquet(&files(Format::Parquet)), &all),
        ("SQLite", of_database(&files(Format::Sqlite)[0].bytes), &all),
    ] {
        assert_eq!(difference(&found, expected), None, "{format}");
    }
}

#[test]
fn json_lines_hold_the_cells_of_the_quotes() {
    let sheet = &wide(Tables::embedded())[0];
    let lines = String::from_utf8(files(Format::Jsonl).remove(0).bytes).expect("the file is text");
    assert_eq!(lines.lines().count(), sheet.len());
    for (line, row) in lines.lines().zip(sheet.cells()) {
        let object: Value = serde_json::from_str(line).expect("a line is an object");
        for (column, cell) in sheet.schema.columns.iter().zip(row) {
            let value = match column.name {
                "quote" => &object["id"],
                "article_title" => &object["title"],
                "cue" => &object["cue"]["text"],
                thing @ ("speaker" | "addressee" | "occasion") => &object[thing]["id"],
                "speaker_name" => &object["speaker"]["name"],
                "addressee_name" => &object["addressee"]["name"],
                "occasion_label" => &object["occasion"]["label"],
                name => &object[name],
            };
            let value = value.as_str().map_or_else(|| value.to_string().replace("null", ""), str::to_owned);
            assert_eq!(value, cell, "{}: {}", object["id"], column.name);
        }
    }
}

#[test]
fn a_cell_that_differs_anywhere_is_told() {
    let all = of_sheets(&Tables::embedded().sheets());
    let told = |change: &dyn Fn(&mut Cells)| {
        let mut other = all.clone();
        change(&mut other);
        difference(&other, &all).expect("a difference").split(':').next().map(str::to_owned)
    };
    let quotes = Some("quotes".to_owned());
    assert_eq!(told(&|cells| cells.get_mut("quotes").unwrap()[40][3] = None), quotes);
    assert_eq!(told(&|cells| cells.get_mut("quotes").unwrap()[0].swap(0, 1)), quotes);
    assert_eq!(told(&|cells| drop(cells.get_mut("quotes").unwrap().pop())), quotes);
    assert!(told(&|cells| drop(cells.remove("quotes"))).unwrap().starts_with("the sheets are"));
    assert_eq!(difference(&all, &all), None);
}
