//! Descriptors of the CSV files, one a standard, all made from the data dictionary.

mod croissant;
mod csvw;
mod datapackage;

use serde_json::Value;

use super::{File, dataset, dictionary};
use crate::check::hex;
use crate::tables::{Column, Holds, Schema};

/// One CSV file with what it holds.
struct Resource<'f> {
    schema: &'static Schema,
    path: &'f str,
    bytes: usize,
    sha256: String,
}

/// The descriptors of files and of the sheets they hold. Title, version, authors and licence are those of the crate's
/// own rows; of anybody else's nothing is known but the files and the columns.
pub(super) fn files(sheets: &[(&'static Schema, File)], own: bool) -> Vec<File> {
    let resources = sheets.iter().map(|(schema, file)| Resource {
        schema,
        path: &file.path,
        bytes: file.bytes.len(),
        sha256: hex(&file.bytes),
    });
    let resources: Vec<_> = resources.collect();
    let json = |path: &str, value: Value| File::new(path, format!("{value:#}\n"));
    let mut files = vec![
        json("datapackage.json", datapackage::descriptor(&resources, own)),
        json("csvw-metadata.json", csvw::descriptor(&resources, own)),
        json("croissant.json", croissant::descriptor(&resources, own)),
    ];
    if own {
        files.push(File::new("CITATION.cff", dataset::CITATION));
    }
    files
}

/// What a column means, and the words of its vocabulary with their meanings.
fn description(column: &Column) -> String {
    let meaning = dictionary::meaning(column);
    let Holds::Vocabulary(vocabulary) = column.holds else { return meaning };
    let words = vocabulary.words.iter().map(|(word, meaning)| format!("{word} ({meaning})"));
    format!("{meaning} One of: {}.", words.collect::<Vec<_>>().join("; "))
}
