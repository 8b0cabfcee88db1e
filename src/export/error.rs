//! Why the dataset could not be taken away.

use std::io;
use std::path::PathBuf;

use super::Format;

/// Why an export could not be made or written. Nothing that was there before is lost.
///
/// ```
/// use clemency::export::{ExportError, Texts};
/// use clemency::tables::Tables;
///
/// let ExportError::Text { path, .. } = Texts::read(Tables::embedded(), "elsewhere").unwrap_err() else { panic!() };
/// assert!(path.starts_with("elsewhere"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExportError {
    /// The format holds the articles' texts, which the crate does not have.
    #[error(
        "{format} holds the texts of the articles, which are not included; name the directory of your own copy with --articles DIR"
    )]
    NeedsTexts {
        /// The format.
        format: Format,
    },
    /// The format is made by a feature that the crate was built without.
    #[error("{format} was left out when this program was built; build it with the feature `{feature}`", feature = .format.feature())]
    NotBuilt {
        /// The format.
        format: Format,
    },
    /// A text is missing or another one.
    #[error("{path}: {why}; get the text that the dataset was made from, no other bytes will do", path = .path.display())]
    Text {
        /// The file of the text.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Rows that the format cannot hold.
    #[error("{format} cannot hold these tables: {why}; see what `clemency check` says of them")]
    Unfit {
        /// The format.
        format: Format,
        /// What it refused, with the file and the line where they are known.
        why: String,
    },
    /// There is something in the place of the export.
    #[error("{path} is there already; name another directory, or write over its files with --force", path = .path.display())]
    Exists {
        /// The directory.
        path: PathBuf,
    },
    /// A file could not be written.
    #[error("{path}: {source}; no file was left half-written", path = .path.display())]
    Unwritable {
        /// The file or directory.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl ExportError {
    /// Says what a format refuses, and where.
    pub(super) fn unfit(format: Format, why: impl Into<String>) -> Self {
        Self::Unfit { format, why: why.into() }
    }
}
