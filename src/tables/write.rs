//! From rows to files: canonical, and never half-written.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use csv::{QuoteStyle, Terminator, WriterBuilder};
use tempfile::TempPath;

use super::error::WriteError;
use super::made::{Made, leads_somewhere};
use super::table::{Field, Sheet};

impl Sheet<'_> {
    /// The file in its canonical form: UTF-8, comma, LF, header row, quotation marks only where they are needed.
    #[must_use]
    pub fn to_csv(&self) -> String {
        let mut writer = WriterBuilder::new()
            .quote_style(QuoteStyle::Necessary)
            .terminator(Terminator::Any(b'\n'))
            .from_writer(Vec::new());
        let header = self.schema.columns.iter().map(|column| column.name);
        let mut digits = String::new();
        let rows = || -> csv::Result<()> {
            writer.write_record(header)?;
            for row in 0..self.len() {
                for field in self.row(row) {
                    match field {
                        Field::Number(number) => {
                            digits.clear();
                            let _ = write!(digits, "{number}"); // writing to a string has nothing to fail on
                            writer.write_field(&digits)?;
                        }
                        text => writer.write_field(text.as_str())?,
                    }
                }
                writer.write_record(None::<&[u8]>)?;
            }
            Ok(())
        };
        let written = rows();
        // Writing to memory has nothing to fail on, and rows are as wide as their schema.
        debug_assert!(written.is_ok());
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

/// Puts the sheets into a directory, each under the name of its file.
pub(super) fn directory(sheets: &[Sheet], dir: &Path) -> Result<(), WriteError> {
    write_all(dir, sheets.iter().map(|sheet| (sheet.schema.file, sheet.to_csv())))
}

/// Writes every file beside its place first, and renames them into place only when all are written. Where that fails, the
/// directories it made go again.
///
/// Each file is closed as soon as it is written: an export may have more files than a process may have open.
pub(crate) fn write_all(
    dir: &Path,
    files: impl IntoIterator<Item = (impl AsRef<Path>, impl AsRef<[u8]>)>,
) -> Result<(), WriteError> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| WriteError { path, source }
    };
    leads_somewhere(dir).map_err(at(dir))?;
    // Declared before the files, which where something fails have to go first.
    let mut made = Made::default();
    made.make(dir).map_err(at(dir))?;
    let mut written = Vec::new();
    for (name, bytes) in files {
        let path = dir.join(name);
        let folder = path.parent().unwrap_or(dir);
        made.make(folder).map_err(at(folder))?;
        let target = target(&path);
        // Renaming would put a file in the place of a device or a pipe that a link names.
        if fs::metadata(&target).is_ok_and(|there| !there.is_file()) {
            return Err(at(&target)(io::Error::new(io::ErrorKind::InvalidInput, "it is there and is no file")));
        }
        written.push((beside(&target, bytes.as_ref()).map_err(at(&target))?, target));
    }
    for (file, target) in written {
        file.persist(&target).map_err(|error| at(&target)(error.error))?;
    }
    made.keep();
    Ok(())
}

/// The file itself where the name is a link to it, so that the link stays.
fn target(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn beside(target: &Path, bytes: &[u8]) -> io::Result<TempPath> {
    let mut builder = tempfile::Builder::new();
    // A temporary file is private by default; a table is as open as any new file of the user's.
    #[cfg(unix)]
    let mode = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666);
    #[cfg(unix)]
    builder.permissions(mode);
    let mut file = builder.prefix(".clemency-").tempfile_in(target.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path())
}
