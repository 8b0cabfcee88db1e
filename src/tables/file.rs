//! From a path to bytes, where the path leads to a file that ends.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use super::error::FaultKind;

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FileError {
    #[error("it is not there")]
    Missing,
    #[error("it is a link that leads out of its directory")]
    Outside,
    #[error("it is {0}, and no file")]
    NoFile(&'static str),
    #[error("it has {bytes} bytes, and {largest} are the most that it may have")]
    TooLarge { bytes: u64, largest: u64 },
    #[error("{0}")]
    Unreadable(#[source] io::Error),
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            _ => Self::Unreadable(error),
        }
    }
}

impl From<FileError> for FaultKind {
    fn from(error: FileError) -> Self {
        match error {
            FileError::Missing => Self::Missing,
            FileError::Outside => Self::Outside,
            FileError::NoFile(found) => Self::NoFile { found },
            FileError::TooLarge { bytes, largest } => Self::TooLarge { bytes, largest },
            FileError::Unreadable(error) => Self::Unreadable(error),
        }
    }
}

/// The bytes of a file of a largest size, which lies in a directory if one is given: by its path without links. What is no
/// file is not even opened: to open a pipe waits for a writer, and a device need not end.
pub(super) fn bytes(path: &Path, inside: Option<&Path>, largest: u64) -> Result<Vec<u8>, FileError> {
    let path = fs::canonicalize(path)?;
    if inside.is_some_and(|dir| !path.starts_with(dir)) {
        return Err(FileError::Outside);
    }
    length(&fs::metadata(&path)?, largest)?;
    let file = File::open(&path)?;
    // Something else may have been put there in between.
    let length = length(&file.metadata()?, largest)?;
    let mut bytes = Vec::new();
    let out_of_memory = || FileError::Unreadable(ErrorKind::OutOfMemory.into());
    let room = usize::try_from(length).map_err(|_| out_of_memory())?;
    bytes.try_reserve_exact(room).map_err(|_| out_of_memory())?;
    // The file may grow meanwhile.
    file.take(largest + 1).read_to_end(&mut bytes)?;
    allowed(bytes.len() as u64, largest)?;
    Ok(bytes)
}

/// The length of a file that may be read.
fn length(meta: &Metadata, largest: u64) -> Result<u64, FileError> {
    if meta.is_file() { allowed(meta.len(), largest) } else { Err(FileError::NoFile(named(meta))) }
}

fn allowed(bytes: u64, largest: u64) -> Result<u64, FileError> {
    if bytes <= largest { Ok(bytes) } else { Err(FileError::TooLarge { bytes, largest }) }
}

/// What stands where a file should.
fn named(meta: &Metadata) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if meta.file_type().is_fifo() {
            return "a pipe";
        }
        if meta.file_type().is_socket() {
            return "a socket";
        }
    }
    if meta.is_dir() { "a directory" } else { "a device" }
}
