//! The texts of the articles on the user's disk: the one place where a path comes from the data.

use std::fs::{self, File, FileType};
use std::io::{self, Read as _};
use std::path::Path;

/// The most bytes that are read as the text of an article.
const LARGEST: u64 = 64 << 20;

/// Why a file is not read as the text of an article.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TextError {
    #[error("it is not there")]
    Missing,
    #[error("this is no plain name of a file; write it without `..`, `\\` or `:`, and let it begin with no `/`")]
    Name,
    #[error("it is a link that leads out of the directory of the texts")]
    Outside,
    #[error("it is {0}, and no file")]
    Kind(&'static str),
    #[error("it has more than {LARGEST} bytes, the most that a text may have")]
    Large,
    #[error("{0}")]
    Unreadable(#[source] io::Error),
}

impl From<io::Error> for TextError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            _ => Self::Unreadable(error),
        }
    }
}

/// The bytes of the text that `articles.csv` gives this name, from inside a directory and nowhere else.
///
/// Nothing but a file is opened: opening a pipe would wait for ever, and a device has no end.
pub(crate) fn read_text(dir: &Path, name: &str) -> Result<Vec<u8>, TextError> {
    if !is_plain(name) {
        return Err(TextError::Name);
    }
    let (dir, path) = (fs::canonicalize(dir.join("."))?, fs::canonicalize(dir.join(name))?);
    if !path.starts_with(dir) {
        return Err(TextError::Outside);
    }
    let kind = fs::metadata(&path)?.file_type();
    if !kind.is_file() {
        return Err(TextError::Kind(named(kind)));
    }
    let mut bytes = Vec::new();
    File::open(&path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
    // What was read is counted, and not what the system says, since the file may grow meanwhile.
    if bytes.len() as u64 > LARGEST { Err(TextError::Large) } else { Ok(bytes) }
}

/// Whether a name is a path downwards on every system: no root, drive, stream or way up.
fn is_plain(name: &str) -> bool {
    let part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', ':', '\0']);
    name.split('/').all(part)
}

/// What is in the place of a file.
fn named(kind: FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return "a named pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    if kind.is_dir() { "a directory" } else { "something else" }
}
