//! The tables and the wide sheets as CSV, with descriptors.

use super::describe::{self, Resource};
use super::{File, Kind, dataset, of_each_sheet};
use crate::check::hex;
use crate::tables::{Sheet, Tables};

pub(super) fn files(tables: &Tables) -> Vec<File> {
    let sheets = of_each_sheet(tables, |sheet: &Sheet, kind| {
        let folder = match kind {
            Kind::Table => "tables",
            Kind::Wide => "wide",
        };
        let file = File::new(format!("{folder}/{}", sheet.schema.file), sheet.to_csv());
        let sha256 = hex(&file.bytes);
        (Resource { schema: sheet.schema, path: file.path.clone(), bytes: file.bytes.len(), sha256 }, file)
    });
    let (resources, mut files): (Vec<_>, Vec<_>) = sheets.into_iter().unzip();
    files.extend(describe::files(&resources, dataset::is_own(tables)));
    files
}
