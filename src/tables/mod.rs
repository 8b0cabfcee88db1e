//! The dataset as it stands in its files: one struct a table, ids and vocabularies as text.
//!
//! Any directory in this format can be read, sound or not; whether it is sound is for [`check`](crate::check) to say.
//! A directory of such directories is a [`Corpus`].
//!
//! ```
//! use clemency::tables::Tables;
//!
//! let tables = Tables::embedded();
//! assert_eq!(tables.articles.len(), 5);
//! let quote = &tables.quotes[0];
//! assert_eq!(quote.text.len() as u32, quote.end - quote.start); // spans count UTF-8 bytes
//! ```

mod corpus;
mod error;
mod file;
mod header;
mod made;
mod read;
mod rows;
mod schema;
mod table;
mod text;
pub(crate) mod vocabulary;
mod write;

use std::fs;
use std::io;
use std::path::Path;

use once_cell::sync::OnceCell;

pub use corpus::{Corpus, CorpusError, Story};
pub use error::{Fault, FaultKind, ReadError, WriteError};
pub use rows::*;
pub use schema::{Column, Constant, Holds, Row, Schema};
pub use table::{Field, Sheet, Table};
pub(crate) use text::read_text;
pub use vocabulary::Vocabulary;

use file::FileError;

#[cfg(feature = "export")]
pub(crate) use {
    made::{Made, leads_somewhere},
    schema::{Cell, plain, schema},
    write::write_all,
};

impl Tables {
    /// The bytes that the file of a table may have at most; a larger one is refused before it is read.
    ///
    /// ```
    /// use clemency::tables::Tables;
    ///
    /// let largest = Tables::embedded_files().map(|(_, text)| text.len() as u64).max().unwrap();
    /// assert!(10_000 * largest < Tables::LARGEST_FILE);
    /// ```
    pub const LARGEST_FILE: u64 = u32::MAX as u64; // rows, lines and spans count in 32 bits

    /// The dataset that the crate carries, read at the first call.
    #[must_use]
    pub fn embedded() -> &'static Tables {
        static EMBEDDED: OnceCell<Tables> = OnceCell::new();
        EMBEDDED.get_or_init(|| {
            let mut faults = Vec::new();
            let tables = Tables::from_files(|schema| Ok(Tables::embedded_file(schema).into()), &mut faults);
            debug_assert!(faults.is_empty(), "{}", ReadError { faults });
            tables
        })
    }

    /// The files that [`Tables::embedded`] reads, as they stood when the crate was built: name and text.
    ///
    /// ```
    /// use clemency::tables::Tables;
    ///
    /// let (name, text) = Tables::embedded_files().next().unwrap();
    /// assert_eq!(name, "articles.csv");
    /// assert!(text.starts_with("article,title,"));
    /// ```
    pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static str)> {
        Tables::schemas().iter().map(|schema| (schema.file, Tables::embedded_file(schema)))
    }

    /// Reads the tables of a directory. Columns may stand in any order; CRLF, a CR alone and a byte order mark are read
    /// too.
    ///
    /// # Errors
    /// A directory that is not there; else every fault of every file, with line and column: a file that is missing, empty,
    /// too large, not UTF-8 or not CSV, a pipe or a device in its place, a header row with a column less or more, a row
    /// with a cell less or more, a number that is none.
    ///
    /// ```
    /// use clemency::tables::{FaultKind, Tables};
    ///
    /// let error = Tables::read("no-such-directory").unwrap_err();
    /// assert!(matches!(error.faults[0].kind, FaultKind::NoDirectory));
    /// println!("{error}"); // a line a fault
    /// ```
    pub fn read(dir: impl AsRef<Path>) -> Result<Tables, ReadError> {
        Self::read_inside(dir.as_ref(), None)
    }

    /// Reads the tables of a directory. Where another directory is given, no file may lie outside of it.
    fn read_inside(dir: &Path, inside: Option<&Path>) -> Result<Tables, ReadError> {
        if let Err(error) = fs::metadata(dir.join(".")) {
            let kind = match error.kind() {
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => FaultKind::NoDirectory,
                _ => FaultKind::Unreadable(error),
            };
            let file = dir.display().to_string();
            return Err(ReadError { faults: vec![Fault { file, line: None, column: None, kind }] });
        }
        let mut faults = Vec::new();
        let bytes_of = |schema: &Schema| {
            let fault =
                |error: FileError| Fault { file: schema.file.to_owned(), line: None, column: None, kind: error.into() };
            file::bytes(&dir.join(schema.file), inside, Tables::LARGEST_FILE).map_err(fault)
        };
        let tables = Tables::from_files(bytes_of, &mut faults);
        for fault in &mut faults {
            fault.file = dir.join(&fault.file).display().to_string();
        }
        if faults.is_empty() { Ok(tables) } else { Err(ReadError { faults }) }
    }

    /// Writes the tables in canonical form, making the directory where it is not there. Other files are left alone.
    ///
    /// # Errors
    /// The file that could not be written. No file is ever half-written: each is the old one or the new one.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use clemency::tables::Tables;
    ///
    /// let dir = std::env::temp_dir().join("clemency-doc-write");
    /// Tables::embedded().write(&dir)?;
    /// assert_eq!(&Tables::read(&dir)?, Tables::embedded());
    /// # std::fs::remove_dir_all(dir)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn write(&self, dir: impl AsRef<Path>) -> Result<(), WriteError> {
        write::directory(&self.sheets(), dir.as_ref())
    }
}
