//! The texts of the articles on the user's disk: the one place where a path comes from the data.

use std::fs;
use std::path::Path;

use super::file::{self, FileError};

/// The most bytes that are read as the text of an article.
const LARGEST: u64 = 64 << 20;

/// Why a file is not read as the text of an article.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextError {
    #[error("this is no plain name of a file; write it without `..`, `\\` or `:`, and let it begin with no `/`")]
    Name,
    #[error(transparent)]
    File(#[from] FileError),
}

/// The bytes of the text that `articles.csv` gives this name, from inside a directory and nowhere else.
pub(crate) fn read_text(dir: &Path, name: &str) -> Result<Vec<u8>, TextError> {
    if !is_plain(name) {
        return Err(TextError::Name);
    }
    let dir = fs::canonicalize(dir.join(".")).map_err(FileError::from)?;
    Ok(file::bytes(&dir.join(name), Some(&dir), LARGEST)?)
}

/// Whether a name is a path downwards on every system: no root, drive, stream or way up.
fn is_plain(name: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    name.split('/').all(part)
}
