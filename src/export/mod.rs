//! Takes the dataset away: the same rows in every format that its users open.
//!
//! A format is made whole in memory, as [`File`]s with a path and bytes; [`write()`] puts them into a directory, or puts
//! nothing there. The same tables always give the same bytes, whenever and wherever they are exported.
//!
//! ```
//! use clemency::export::{Format, export};
//! use clemency::tables::Tables;
//!
//! let files = export(Tables::embedded(), Format::Jsonl, None)?;
//! assert_eq!(files[0].path, "quotes.jsonl");
//! let quotes = files[0].bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
//! assert_eq!(quotes.count(), Tables::embedded().quotes.len());
//! # Ok::<(), clemency::export::ExportError>(())
//! ```

mod annotation;
mod brat;
mod conll;
mod csv;
mod dataset;
mod describe;
mod dictionary;
mod error;
mod format;
mod held;
mod json;
mod jsonl;
mod lines;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(feature = "sqlite")]
mod sqlite;
mod texts;
mod wide;
mod write;
#[cfg(feature = "xlsx")]
mod xlsx;
#[cfg(feature = "xlsx")]
mod zip;

use std::ops::Range;
use std::panic::resume_unwind;
use std::thread::{self, Builder};

use crate::index::{At, Index, Place};
use crate::tables::{ArticleRow, Sheet, Tables};

pub use error::ExportError;
pub use format::Format;
pub use texts::Texts;
pub use write::write;

/// One file of an export.
///
/// ```
/// use clemency::export::{Format, export};
/// use clemency::tables::Tables;
///
/// for file in export(Tables::embedded(), Format::Csv, None)? {
///     println!("{}: {} bytes", file.path, file.bytes.len());
/// }
/// # Ok::<(), clemency::export::ExportError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The path below the directory of the export, with `/` between names.
    pub path: String,
    /// What the file holds.
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.into(), bytes: bytes.into() }
    }
}

/// Makes the files of a format.
///
/// # Errors
/// A format that holds the texts, without them; a format whose feature is not on; tables that the format cannot hold,
/// such as a database whose keys are not unique.
///
/// ```
/// use clemency::export::{ExportError, Format, export};
/// use clemency::tables::Tables;
///
/// let refused = export(Tables::embedded(), Format::Brat, None).unwrap_err();
/// assert!(matches!(refused, ExportError::NeedsTexts { .. })); // the crate does not have the texts
/// ```
pub fn export(tables: &Tables, format: Format, texts: Option<&Texts>) -> Result<Vec<File>, ExportError> {
    format.files(tables, texts)
}

/// The sheets that can be read without joining: names beside ids, places as a reader counts them.
///
/// ```
/// use clemency::export::wide;
/// use clemency::tables::Tables;
///
/// let quotes = &wide(Tables::embedded())[0];
/// let column = |name| quotes.schema.position(name).unwrap();
/// assert_eq!(quotes.schema.name, "quotes_wide");
/// assert_eq!(quotes.field(0, column("speaker")).as_str(), "kim-kardashian");
/// assert_eq!(quotes.field(0, column("speaker_name")).as_str(), "Kim Kardashian");
/// ```
#[must_use]
pub fn wide(tables: &Tables) -> Vec<Sheet<'_>> {
    let index = Index::new(tables);
    vec![wide::quotes(&index), wide::facts(&index), wide::readings(&index)]
}

/// What is made of each table and then of each wide sheet, which are the longer; so both kinds are made at a time.
fn of_each_sheet<T: Send>(tables: &Tables, make: impl Fn(&Sheet, Kind) -> T + Sync) -> Vec<T> {
    let of_wide = || wide(tables).iter().map(|sheet| make(sheet, Kind::Wide)).collect::<Vec<_>>();
    thread::scope(|scope| {
        let apart = Builder::new().spawn_scoped(scope, of_wide);
        let mut all: Vec<_> = tables.sheets().iter().map(|sheet| make(sheet, Kind::Table)).collect();
        all.extend(match apart {
            Ok(apart) => apart.join().unwrap_or_else(|panic| resume_unwind(panic)),
            Err(_) => of_wide(), // the system gives no further thread
        });
        all
    })
}

/// What a sheet is.
#[derive(Clone, Copy)]
enum Kind {
    Table,
    Wide,
}

/// A range of the bytes of an article; of one that is not there no character is known to be longer than a byte.
fn place(index: &Index, article: Option<At<ArticleRow>>, start: u32, end: u32) -> Place {
    let bytes = start..end;
    let alike = |bytes: Range<u32>| Place { chars: bytes.clone(), utf16: bytes.clone(), bytes, sentence: None };
    article.map_or_else(|| alike(bytes.clone()), |article| index.place(article, bytes.clone()))
}
