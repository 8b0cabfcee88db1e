//! The tables and the wide sheets as CSV, with descriptors.

use super::{File, dataset, describe, wide};
use crate::tables::{Sheet, Tables};

pub(super) fn files(tables: &Tables) -> Vec<File> {
    let file = |folder: &str, sheet: &Sheet| {
        (sheet.schema, File::new(format!("{folder}/{}", sheet.schema.file), sheet.to_csv()))
    };
    let mut sheets: Vec<_> = tables.sheets().iter().map(|sheet| file("tables", sheet)).collect();
    sheets.extend(wide(tables).iter().map(|sheet| file("wide", sheet)));
    let descriptors = describe::files(&sheets, dataset::is_own(tables));
    sheets.into_iter().map(|(_, file)| file).chain(descriptors).collect()
}
