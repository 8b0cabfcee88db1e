//! Everything for spreadsheets, CSV files and workbook, in one archive.

use std::io::{Cursor, Write};

use ::zip::result::ZipResult;
use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::{ExportError, File, Format, csv, xlsx};
use crate::tables::Tables;

pub(super) fn files(tables: &Tables) -> Result<Vec<File>, ExportError> {
    let book = xlsx::files(tables)?;
    let mut files = csv::files(tables);
    files.extend(book);
    let bytes = archive(&files).map_err(|error| ExportError::unfit(Format::Zip, error.to_string()))?;
    Ok(vec![File::new("clemency.zip", bytes)])
}

/// The files in their order, with the first date that the format knows and as readable as files are by default.
fn archive(files: &[File]) -> ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files {
        archive.start_file(file.path.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
