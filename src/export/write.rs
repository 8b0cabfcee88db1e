//! From files in memory to a directory: all of them, or none.

use std::fs;
use std::io;
use std::path::Path;

use super::{ExportError, File};
use crate::tables::{Made, leads_somewhere, write_all};

/// Writes files into a directory that is not there yet; with `force`, over those of one that is, whose other files are
/// left alone.
///
/// # Errors
/// A directory that is there without `force`, and any file that could not be written. A new directory, and those above
/// it, then do not come to be; in one that is there, each file is the old one or the new one.
///
/// ```
/// use clemency::export::{ExportError, Format, export, write};
/// use clemency::tables::Tables;
///
/// let dir = std::env::temp_dir().join(format!("clemency-doc-export-{}", std::process::id()));
/// let files = export(Tables::embedded(), Format::Csv, None)?;
/// write(&files, &dir, false)?;
/// assert!(dir.join("wide/quotes_wide.csv").is_file());
/// assert!(matches!(write(&files, &dir, false), Err(ExportError::Exists { .. })));
/// # std::fs::remove_dir_all(&dir).unwrap();
/// # Ok::<(), ExportError>(())
/// ```
pub fn write(files: &[File], dir: impl AsRef<Path>, force: bool) -> Result<(), ExportError> {
    let dir = dir.as_ref();
    let unwritable = |path: &Path, source: io::Error| ExportError::Unwritable { path: path.to_owned(), source };
    leads_somewhere(dir).map_err(|source| unwritable(dir, source))?;
    if let Some(file) = dir.ancestors().find(|path| path.exists() && !path.is_dir()) {
        return Err(unwritable(file, io::Error::new(io::ErrorKind::NotADirectory, "it is there and is no directory")));
    }
    let there = fs::symlink_metadata(dir).is_ok();
    if there && !force {
        return Err(ExportError::Exists { path: dir.to_owned() });
    }
    let into = |dir: &Path| write_all(dir, files.iter().map(|file| (&file.path, &file.bytes)));
    if there {
        return into(dir).map_err(|error| unwritable(&error.path, error.source));
    }
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut made = Made::default();
    made.make(parent).map_err(|source| unwritable(parent, source))?;
    let mut builder = tempfile::Builder::new();
    // A temporary directory is private by default; an export is as open as any new directory of the user's.
    #[cfg(unix)]
    builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o777));
    let beside = builder.prefix(".clemency-").tempdir_in(parent).map_err(|source| unwritable(parent, source))?;
    into(beside.path()).map_err(|error| {
        let path = error.path.strip_prefix(beside.path()).map_or(error.path.clone(), |file| dir.join(file));
        unwritable(&path, error.source)
    })?;
    fs::rename(beside.path(), dir).map_err(|source| unwritable(dir, source))?;
    made.keep();
    let _ = beside.keep(); // it has its own name now, and is not to be removed
    Ok(())
}
