//! One typed file a table and a wide sheet, for whoever computes with columns.

use std::error::Error;
use std::sync::Arc;

use ::parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use ::parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use ::parquet::errors::ParquetError;
use ::parquet::file::metadata::KeyValue;
use ::parquet::file::properties::{WriterProperties, WriterPropertiesPtr};
use ::parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use ::parquet::schema::types::{ColumnPath, Type, TypePtr};
use serde_json::{Value, json};

use super::{ExportError, File, Format, Kind, dataset, of_each_sheet};
use crate::tables::{Column, Field, Holds, Schema, Sheet, Tables};

/// Names and values that are said of the dataset.
type About = &'static [(&'static str, &'static str)];

pub(super) fn files(tables: &Tables) -> Result<Vec<File>, ExportError> {
    let about = dataset::about(tables);
    let file = |sheet: &Sheet, kind| {
        let folder = match kind {
            Kind::Table => "",
            Kind::Wide => "wide/",
        };
        match bytes(sheet, about) {
            Ok(bytes) => Ok(File::new(format!("{folder}{}.parquet", sheet.schema.name), bytes)),
            Err(error) => Err(ExportError::unfit(Format::Parquet, error.to_string())),
        }
    };
    of_each_sheet(tables, file).into_iter().collect()
}

fn bytes(sheet: &Sheet, about: About) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut file = SerializedFileWriter::new(Vec::new(), typed(sheet.schema)?, properties(sheet.schema, about))?;
    let mut rows = file.next_row_group()?;
    for (at, column) in sheet.schema.columns.iter().enumerate() {
        if let Some(mut chunk) = rows.next_column()? {
            fill(&mut chunk, sheet, at, column)?;
            chunk.close()?;
        }
    }
    rows.close()?;
    Ok(file.into_inner()?)
}

/// The columns with their types. Numbers are signed, so that one less another is what it should be, and of 64 bits,
/// which is what every reader makes of a whole number.
fn typed(schema: &Schema) -> Result<TypePtr, ParquetError> {
    let column = |column: &Column| {
        let (physical, logical) = match column.holds {
            Holds::Number => (Physical::INT64, None),
            _ => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
        };
        let repetition = if column.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
        let builder = Type::primitive_type_builder(column.name, physical);
        builder.with_logical_type(logical).with_repetition(repetition).build().map(Arc::new)
    };
    let columns = schema.columns.iter().map(column).collect::<Result<_, _>>()?;
    Type::group_type_builder(schema.name).with_fields(columns).build().map(Arc::new)
}

/// How it is encoded, and what it says of itself. Without compression: the words that return are in dictionaries.
fn properties(schema: &Schema, about: About) -> WriterPropertiesPtr {
    let returns = |column: &&Column| matches!(column.holds, Holds::Reference(_) | Holds::Vocabulary(_));
    let mut properties = WriterProperties::builder()
        .set_created_by(concat!("clemency version ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_compression(Compression::UNCOMPRESSED)
        .set_dictionary_enabled(false)
        .set_key_value_metadata(Some(says(schema, about)));
    for column in schema.columns.iter().filter(returns) {
        properties = properties.set_column_dictionary_enabled(ColumnPath::from(column.name), true);
    }
    Arc::new(properties.build())
}

/// What the dataset, the table and the columns are.
fn says(schema: &Schema, about: About) -> Vec<KeyValue> {
    let meaning = |column: &Column| (column.name.to_owned(), Value::from(column.about));
    let meanings = Value::Object(schema.columns.iter().map(meaning).collect());
    let about = about.iter().map(|(key, value)| (*key, (*value).to_owned()));
    let of_table = [("table", schema.about.to_owned()), ("columns", meanings.to_string())];
    let pairs = about.chain(of_table).chain([("pandas", for_pandas(schema).to_string())]);
    pairs.map(|(key, value)| KeyValue::new(key.to_owned(), value)).collect()
}

/// What pandas looks for. Without it, a column of whole numbers that has gaps would become one of fractions.
fn for_pandas(schema: &Schema) -> Value {
    let has_gaps = |column: &&Column| column.holds == Holds::Number && !column.required;
    let integers = |column: &Column| {
        json!({
            "name": column.name, "field_name": column.name,
            "pandas_type": "int64", "numpy_type": "Int64", "metadata": null
        })
    };
    let columns: Vec<_> = schema.columns.iter().filter(has_gaps).map(integers).collect();
    json!({ "index_columns": [], "column_indexes": [], "columns": columns, "pandas_version": "1.0.0" })
}

fn fill(chunk: &mut SerializedColumnWriter, sheet: &Sheet, at: usize, column: &Column) -> Result<(), Box<dyn Error>> {
    // Where a column can be empty, each row says whether a value follows for it.
    let mut levels = Vec::with_capacity(if column.required { 0 } else { sheet.len() });
    let (mut numbers, mut texts, mut ends) = (Vec::new(), String::new(), Vec::new());
    for row in 0..sheet.len() {
        let field = sheet.field(row, at);
        if !column.required {
            levels.push(i16::from(field != Field::Empty));
        }
        match field {
            Field::Number(number) => numbers.push(i64::from(number)),
            Field::Text(text) => {
                texts.push_str(text);
                ends.push(texts.len());
            }
            Field::Empty if column.required => {
                let (file, line) = (sheet.schema.file, sheet.lines()[row]);
                return Err(format!("{file}:{line}:{}: the value is missing", column.name).into());
            }
            Field::Empty => {}
        }
    }
    let levels = (!column.required).then_some(levels.as_slice());
    if column.holds == Holds::Number {
        chunk.typed::<Int64Type>().write_batch(&numbers, levels, None)?;
    } else {
        chunk.typed::<ByteArrayType>().write_batch(&parts(texts, &ends), levels, None)?;
    }
    Ok(())
}

/// The texts of a column, each a part of one stretch of memory.
fn parts(texts: String, ends: &[usize]) -> Vec<ByteArray> {
    let all = ByteArray::from(texts.into_bytes());
    let starts = [0].into_iter().chain(ends.iter().copied());
    starts.zip(ends).map(|(start, end)| all.slice(start, end - start)).collect()
}
