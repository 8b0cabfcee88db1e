//! The formats with types, read back by the libraries that make them: every cell is there, and what a database forbids
//! is told.
#![cfg(any(feature = "parquet", feature = "sqlite"))]

use crate::cases::cases;
use crate::common;
use clemency::export::{ExportError, File, Format, export, wide};
use clemency::tables::{Column, Holds, QuoteRow, Schema, Sheet, Tables};
use proptest::prelude::*;

/// Text that a careless writer would spoil. Never empty: that is no value.
const HOSTILE: &[&str] = &[
    " ",
    "\0",
    "a\0b",
    "'",
    "''",
    "\"",
    "\n",
    "\r\n",
    "NULL",
    "nan",
    "0",
    "007",
    "1e3",
    "0x10",
    "\u{feff}a",
    "e\u{301}",
    "👩‍👩‍👧",
    "\u{202e}abc",
    "\u{10ffff}",
    "\u{fffd}",
    "\u{1}",
    "; DROP TABLE quotes; --",
    "-- x",
    "?1",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![proptest::sample::select(HOSTILE).prop_map(str::to_owned), "(?s).{1,16}", "['\"\0\n]{1,16}"]
}

/// Tables with these texts wherever a row has free text.
fn with_text(texts: &[String]) -> Tables {
    let mut tables = Tables::embedded().clone();
    let mut texts = texts.iter().cycle();
    let mut next = || texts.next().cloned().unwrap_or_default();
    common::edit(&mut tables.quotes, |rows| rows.iter_mut().for_each(|row| row.text = next()));
    common::edit(&mut tables.facts, |rows| {
        for row in rows {
            (row.statement, row.value) = (next(), next());
        }
    });
    common::edit(&mut tables.entities, |rows| {
        for row in rows {
            (row.name, row.note) = (next(), Some(next()));
        }
    });
    tables
}

fn refused(tables: &Tables, format: Format) -> String {
    match export(tables, format, None) {
        Err(ExportError::Unfit { format: said, why }) if said == format => why,
        Err(error) => panic!("refused as something else: {error}"),
        Ok(_) => panic!("not refused"),
    }
}

fn quotes(change: impl FnOnce(&mut Vec<QuoteRow>)) -> Tables {
    let mut tables = Tables::embedded().clone();
    common::edit(&mut tables.quotes, change);
    tables
}

/// The tables, then the wide sheets.
fn sheets(tables: &Tables) -> Vec<Sheet<'_>> {
    let mut sheets = tables.sheets();
    sheets.extend(wide(tables));
    sheets
}

/// What a typed format holds of a cell.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Null,
    Number(i64),
    Text(String),
    Another(String),
}

/// What it should hold.
fn expected(schema: &Schema, row: &[String]) -> Vec<Value> {
    let value = |(column, cell): (&Column, &String)| match column.holds {
        _ if cell.is_empty() => Value::Null,
        Holds::Number => Value::Number(cell.parse().expect("a column of numbers has numbers")),
        _ => Value::Text(cell.clone()),
    };
    schema.columns.iter().zip(row).map(value).collect()
}

fn same(sheet: &Sheet, names: &[String], rows: &[Vec<Value>]) {
    let table = sheet.schema.name;
    assert!(
        names.iter().eq(sheet.schema.columns.iter().map(|column| column.name)),
        "the columns of {table}: {names:?}"
    );
    assert_eq!(rows.len(), sheet.len(), "the rows of {table}");
    for ((row, line), cells) in rows.iter().zip(sheet.lines()).zip(sheet.cells()) {
        assert_eq!(row, &expected(sheet.schema, &cells), "line {line} of {table}");
    }
}

#[cfg(feature = "parquet")]
mod parquet_files {
    use super::*;

    use std::fs;
    use std::io::Write as _;

    use ::parquet::basic::{Encoding, LogicalType, Repetition, Type};
    use ::parquet::file::reader::{FileReader, SerializedFileReader};
    use ::parquet::record::Field;

    fn open(file: &File) -> SerializedFileReader<fs::File> {
        let mut on_disk = tempfile::tempfile().expect("a temporary file can be made");
        on_disk.write_all(&file.bytes).expect("the file can be written");
        SerializedFileReader::new(on_disk).expect("the file is one of Parquet")
    }

    fn all_the_same(tables: &Tables) {
        let files = export(tables, Format::Parquet, None).expect("the tables are sound enough");
        let sheets = sheets(tables);
        assert_eq!(files.len(), sheets.len());
        for (file, sheet) in files.iter().zip(&sheets) {
            let folder = if sheet.schema.name.ends_with("_wide") { "wide/" } else { "" };
            assert_eq!(file.path, format!("{folder}{}.parquet", sheet.schema.name));
            let reader = open(file);
            let fields = reader.metadata().file_metadata().schema_descr().root_schema().get_fields();
            let names: Vec<_> = fields.iter().map(|field| field.name().to_owned()).collect();
            let value = |field: &Field| match field {
                Field::Null => Value::Null,
                Field::Long(number) => Value::Number(*number),
                Field::Str(text) => Value::Text(text.clone()),
                other => Value::Another(other.to_string()),
            };
            let rows = reader.get_row_iter(None).expect("the rows are read").map(|row| row.expect("the row is read"));
            let rows: Vec<_> = rows.map(|row| row.get_column_iter().map(|(_, field)| value(field)).collect()).collect();
            same(sheet, &names, &rows);
        }
    }

    #[test]
    fn every_cell_comes_back_with_its_type() {
        all_the_same(Tables::embedded());
    }

    #[test]
    fn the_columns_have_the_types_of_the_dictionary_and_words_that_return_are_kept_once() {
        let files = export(Tables::embedded(), Format::Parquet, None).unwrap();
        for (file, sheet) in files.iter().zip(sheets(Tables::embedded())) {
            let reader = open(file);
            let described = reader.metadata().file_metadata().schema_descr();
            for (found, column) in described.columns().iter().zip(sheet.schema.columns) {
                let (kind, logical) = match column.holds {
                    Holds::Number => (Type::INT64, None),
                    _ => (Type::BYTE_ARRAY, Some(&LogicalType::String)),
                };
                let repetition = if column.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
                let of =
                    (found.physical_type(), found.logical_type_ref(), found.self_type().get_basic_info().repetition());
                assert_eq!(of, (kind, logical, repetition), "{}.{}", sheet.schema.name, column.name);
            }
            for (chunk, column) in reader.metadata().row_group(0).columns().iter().zip(sheet.schema.columns) {
                let returns = matches!(column.holds, Holds::Reference(_) | Holds::Vocabulary(_));
                let in_dictionary = chunk.encodings().any(|encoding| encoding == Encoding::RLE_DICTIONARY);
                assert_eq!(in_dictionary, returns, "{}.{}", sheet.schema.name, column.name);
            }
        }
    }

    #[test]
    fn a_file_says_what_it_is() {
        let files = export(Tables::embedded(), Format::Parquet, None).unwrap();
        for (file, sheet) in files.iter().zip(sheets(Tables::embedded())) {
            let reader = open(file);
            let about = reader.metadata().file_metadata();
            assert_eq!(about.created_by(), Some(concat!("clemency version ", env!("CARGO_PKG_VERSION"))));
            let pairs = about.key_value_metadata().unwrap();
            let value = |key| pairs.iter().find(|pair| pair.key == key).unwrap().value.as_deref().unwrap();
            assert_eq!(value("licence"), "CC-BY-4.0");
            assert_eq!(value("version"), env!("CARGO_PKG_VERSION"));
            assert_eq!(value("table"), sheet.schema.about);
            let meanings: serde_json::Value = serde_json::from_str(value("columns")).unwrap();
            for column in sheet.schema.columns {
                assert_eq!(meanings[column.name], column.about);
            }
        }
    }

    #[test]
    fn a_missing_value_is_told_with_its_place() {
        let tables = quotes(|rows| rows[2].text.clear());
        assert_eq!(refused(&tables, Format::Parquet), "quotes.csv:4:text: the value is missing");
    }

    proptest! {
        #![proptest_config(cases(8))]
        #[test]
        fn any_text_comes_back(texts in proptest::collection::vec(text(), 40)) {
            all_the_same(&with_text(&texts));
        }
    }
}

#[cfg(feature = "sqlite")]
mod database {
    use super::*;

    use clemency::tables::{EntityRow, PositionRow, SegmentRow};
    use rusqlite::types::ValueRef;
    use rusqlite::{Connection, MAIN_DB};

    fn bytes(tables: &Tables) -> Vec<u8> {
        let files = export(tables, Format::Sqlite, None).expect("the tables are sound enough");
        let [File { path, bytes }] = &files[..] else { panic!("{} files", files.len()) };
        assert_eq!(path, "clemency.sqlite");
        bytes.clone()
    }

    fn open(bytes: &[u8]) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), false).unwrap();
        connection
    }

    fn embedded() -> Connection {
        open(&bytes(Tables::embedded()))
    }

    fn query(connection: &Connection, sql: &str) -> (Vec<String>, Vec<Vec<Value>>) {
        let mut statement = connection.prepare(sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
        let names: Vec<_> = statement.column_names().into_iter().map(str::to_owned).collect();
        let value = |value: ValueRef| match value {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Number(number),
            ValueRef::Text(text) => Value::Text(String::from_utf8(text.to_vec()).expect("the text is UTF-8")),
            other => Value::Another(format!("{other:?}")),
        };
        let rows = statement
            .query_map([], |row| (0..names.len()).map(|at| Ok(value(row.get_ref(at)?))).collect())
            .and_then(Iterator::collect)
            .unwrap();
        (names, rows)
    }

    /// The only column of the rows.
    fn texts(connection: &Connection, sql: &str) -> Vec<String> {
        let text = |row: &Vec<Value>| match &row[0] {
            Value::Text(text) => text.clone(),
            other => format!("{other:?}"),
        };
        query(connection, sql).1.iter().map(text).collect()
    }

    fn all_the_same(tables: &Tables) {
        let connection = open(&bytes(tables));
        for sheet in tables.sheets() {
            let (names, rows) = query(&connection, &format!("SELECT * FROM \"{}\" ORDER BY rowid", sheet.schema.name));
            same(&sheet, &names, &rows);
        }
        for sheet in wide(tables) {
            let (names, rows) = query(&connection, &format!("SELECT * FROM {}", sheet.schema.name));
            same(&sheet, &names, &rows);
        }
        sound(&connection);
    }

    fn sound(connection: &Connection) {
        assert_eq!(texts(connection, "PRAGMA integrity_check"), ["ok"]);
        assert_eq!(query(connection, "PRAGMA foreign_key_check").1, Vec::<Vec<Value>>::new());
        for index in ["quotes_fts", "statements_fts"] {
            connection.execute_batch(&format!("INSERT INTO {index} ({index}) VALUES ('integrity-check')")).unwrap();
        }
    }

    #[test]
    fn every_cell_of_tables_and_views_comes_back_with_its_type() {
        all_the_same(Tables::embedded());
    }

    #[test]
    fn a_sentence_cut_twice_gives_no_row_twice() {
        let mut tables = Tables::embedded().clone();
        common::edit(&mut tables.segments, |rows| {
            *rows = rows
                .iter()
                .flat_map(|row| {
                    let again = SegmentRow { start: row.start + 1, sentence: row.sentence + 100, ..row.clone() };
                    [row.clone(), again]
                })
                .collect();
        });
        all_the_same(&tables);
    }

    #[test]
    fn every_table_is_strict_with_a_key_and_its_references() {
        let connection = embedded();
        for schema in Tables::schemas() {
            let name = schema.name;
            let strict = format!("SELECT \"strict\" FROM pragma_table_list WHERE name = '{name}'");
            assert_eq!(query(&connection, &strict).1, [[Value::Number(1)]], "{name}");
            let unique = format!("SELECT 1 FROM pragma_index_list('{name}') WHERE \"unique\"");
            assert_eq!(query(&connection, &unique).1.len(), 1, "the key of {name}");
            let keys = format!(
                "SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\" FROM pragma_foreign_key_list('{name}') ORDER BY 1"
            );
            let mut expected: Vec<_> = schema
                .columns
                .iter()
                .filter_map(|column| match column.holds {
                    Holds::Reference([table]) => {
                        let to = Tables::schemas().iter().find(|schema| schema.name == *table)?.key[0];
                        Some(format!("{} {table} {to}", column.name))
                    }
                    _ => None,
                })
                .collect();
            expected.sort();
            assert_eq!(texts(&connection, &keys), expected, "the references of {name}");
        }
    }

    #[test]
    fn later_changes_are_held_to_types_keys_references_and_words() {
        let connection = embedded();
        connection.execute_batch("PRAGMA foreign_keys = ON").unwrap();
        for (change, told) in [
            ("UPDATE quotes SET start = 'first'", "cannot store TEXT value in INTEGER column quotes.start"),
            ("UPDATE quotes SET text = NULL", "NOT NULL constraint failed: quotes.text"),
            ("UPDATE quotes SET quote = 'mission-a'", "UNIQUE constraint failed: quotes.quote"),
            ("UPDATE quotes SET form = 'loud'", "CHECK constraint failed"),
            ("UPDATE quotes SET attribution = 'nobody'", "FOREIGN KEY constraint failed"),
            ("INSERT INTO positions SELECT * FROM positions WHERE fact IS NULL", "positions_key"),
        ] {
            let error = connection.execute_batch(change).expect_err(change).to_string();
            assert!(error.contains(told), "{change}: {error}");
        }
    }

    #[test]
    fn full_text_search_finds_the_stems_of_words_and_ranks() {
        let connection = embedded();
        for (index, table, id, text) in
            [("quotes_fts", "quotes", "quote", "text"), ("statements_fts", "facts", "fact", "statement")]
        {
            let rows = |of: &str| query(&connection, &format!("SELECT {id}, {text} FROM {of} ORDER BY rowid")).1;
            assert_eq!(rows(index), rows(table));
        }
        let find = |word| {
            texts(
                &connection,
                &format!("SELECT statement FROM statements_fts WHERE statements_fts MATCH '{word}' ORDER BY rank"),
            )
        };
        let found = find("prison");
        assert!(
            found.len() > 1 && found.iter().all(|statement| statement.to_lowercase().contains("prison")),
            "{found:?}"
        );
        assert_eq!(find("prisons"), found);
        assert_eq!(find("zeppelin"), [""; 0]);
        // What the dictionary shows as an example runs as it stands there.
        let examples = texts(&connection, "SELECT meaning FROM dictionary WHERE type = 'search'");
        assert_eq!(examples.len(), 2);
        for example in examples {
            let (_, example) = example.split_once(": ").unwrap();
            assert!(!query(&connection, example).1.is_empty(), "{example}");
        }
    }

    #[test]
    fn the_dictionary_describes_every_column_and_every_word() {
        let connection = embedded();
        for sheet in sheets(Tables::embedded()) {
            let name = sheet.schema.name;
            let entries =
                format!("SELECT \"column\", meaning FROM dictionary WHERE \"table\" = '{name}' ORDER BY rowid");
            let text = |text: &str| Value::Text(text.to_owned());
            let mut expected = vec![vec![Value::Null, text(sheet.schema.about)]];
            expected.extend(sheet.schema.columns.iter().map(|column| vec![text(column.name), text(column.about)]));
            assert_eq!(query(&connection, &entries).1, expected);
            for column in sheet.schema.columns {
                let Holds::Vocabulary(list) = column.holds else { continue };
                let words = format!(
                    "SELECT word, v.meaning FROM dictionary JOIN vocabularies AS v USING (vocabulary)
                        WHERE \"table\" = '{name}' AND \"column\" = '{}' ORDER BY v.rowid",
                    column.name
                );
                let expected: Vec<_> =
                    list.words.iter().map(|(word, meaning)| vec![text(word), text(meaning)]).collect();
                assert_eq!(query(&connection, &words).1, expected);
            }
        }
        assert_eq!(texts(&connection, "SELECT value FROM about WHERE name = 'licence'"), ["CC-BY-4.0"]);
    }

    fn entities(change: impl FnOnce(&mut Vec<EntityRow>)) -> Tables {
        let mut tables = Tables::embedded().clone();
        common::edit(&mut tables.entities, change);
        tables
    }

    fn positions(change: impl FnOnce(&mut Vec<PositionRow>)) -> Tables {
        let mut tables = Tables::embedded().clone();
        common::edit(&mut tables.positions, change);
        tables
    }

    #[test]
    fn what_unsound_tables_break_is_told_with_its_place() {
        for (tables, told) in [
            (quotes(|rows| rows.push(rows[0].clone())), "quotes.csv:77: UNIQUE constraint failed: quotes.quote"),
            (
                quotes(|rows| rows[2].attribution = "nobody".into()),
                "quotes.csv:4:attribution: no row of attributions has this id",
            ),
            (
                quotes(|rows| rows[2].inside = Some("nothing".into())),
                "quotes.csv:4:inside: no row of quotes has this id",
            ),
            (quotes(|rows| rows[2].form = "loud".into()), "quotes.csv:4: CHECK constraint failed: form"),
            // The first is of an article that is silent.
            (
                positions(|rows| rows.insert(2, rows[1].clone())),
                "positions.csv:4: UNIQUE constraint failed: index 'positions_key'",
            ),
            (quotes(|rows| rows[2].text.clear()), "quotes.csv:4: NOT NULL constraint failed: quotes.text"),
            (
                entities(|rows| rows[1].entity = rows[0].entity.clone()),
                "entities.csv:3: UNIQUE constraint failed: entities.entity",
            ),
        ] {
            let why = refused(&tables, Format::Sqlite);
            assert!(why.starts_with(told), "{why}");
        }
    }

    #[test]
    fn a_row_may_refer_to_one_further_down() {
        all_the_same(&quotes(|rows| rows[0].inside = rows.last().map(|row| row.quote.clone())));
    }

    #[test]
    fn no_page_is_wasted_and_the_file_says_whose_it_is() {
        let connection = embedded();
        let number = |pragma| query(&connection, &format!("PRAGMA {pragma}")).1[0][0].clone();
        assert_eq!(number("freelist_count"), Value::Number(0));
        assert_eq!(number("page_size"), Value::Number(4096));
        assert_eq!(number("application_id"), Value::Number(i64::from(u32::from_be_bytes(*b"Clem"))));
    }

    proptest! {
        #![proptest_config(cases(8))]
        #[test]
        fn any_text_comes_back(texts in proptest::collection::vec(text(), 40)) {
            all_the_same(&with_text(&texts));
        }
    }
}
