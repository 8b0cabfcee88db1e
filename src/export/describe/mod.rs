//! Descriptors of the CSV files, one a standard, all made from the data dictionary.

mod croissant;
mod csvw;
mod datapackage;

use serde_json::Value;

use super::{File, dataset, dictionary};
use crate::tables::{Column, Holds, Schema};

/// One CSV file with what it holds.
pub(super) struct Resource {
    pub(super) schema: &'static Schema,
    pub(super) path: String,
    pub(super) bytes: usize,
    pub(super) sha256: String,
}

/// The descriptors of files. Title, version, authors and licence are those of the crate's own rows; of anybody else's
/// nothing is known but the files and the columns.
pub(super) fn files(resources: &[Resource], own: bool) -> Vec<File> {
    let json = |path: &str, value: Value| File::new(path, format!("{value:#}\n"));
    let mut files = vec![
        json("datapackage.json", datapackage::descriptor(resources, own)),
        json("csvw-metadata.json", csvw::descriptor(resources, own)),
        json("croissant.json", croissant::descriptor(resources, own)),
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
