//! What can go wrong between files and tables.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// One thing that is wrong with a file, and where.
#[derive(Debug)]
pub struct Fault {
    /// The file, by the path it was read from.
    pub file: String,
    /// The line, from 1, where one can be named.
    pub line: Option<u64>,
    /// The column, where one can be named.
    pub column: Option<String>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The ways a file can fail to be a table.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FaultKind {
    /// The directory of all files is not there, or is none.
    #[error("there is no such directory; name the one that holds the CSV files of the tables")]
    NoDirectory,
    /// The file is not there.
    #[error("the file is missing; a table without rows is a file with its header row alone")]
    Missing,
    /// What has the name of the file is something else.
    #[error("it is {found} and no file; put the table's file in its place")]
    NoFile {
        /// What it is: a directory, a pipe, a socket or a device.
        found: &'static str,
    },
    /// The file is larger than that of any table may be: [`Tables::LARGEST_FILE`](super::Tables::LARGEST_FILE).
    #[error("the file has {bytes} bytes, and a table's file may have {largest}; take rows out")]
    TooLarge {
        /// The bytes of the file; where it has grown while it was read, those read until then.
        bytes: u64,
        /// The bytes it may have.
        largest: u64,
    },
    /// The file is there and cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// The file is a link that leads out of its corpus.
    #[error("the file is a link that leads out of the corpus; put the file itself there")]
    Outside,
    /// The file has not even a header row.
    #[error("the file is empty; it must begin with the header row `{header}`")]
    Empty {
        /// The header row it should have.
        header: String,
    },
    /// A byte that is not UTF-8.
    #[error("byte {byte:#04x} at offset {offset} is not UTF-8; save the file as UTF-8")]
    NotUtf8 {
        /// The byte found.
        byte: u8,
        /// Its place in the file, from 0.
        offset: usize,
    },
    /// A NUL character.
    #[error("there is a NUL character at offset {offset}; take it out, or save the file as UTF-8 if it is UTF-16")]
    Nul {
        /// Its place in the file, from 0.
        offset: usize,
    },
    /// A byte order mark that does not begin the file.
    #[error("a byte order mark (U+FEFF) stands here, as where one file is put behind another; take it out")]
    ByteOrderMark,
    /// Another character than a comma between cells: its name.
    #[error("the cells are separated by {0}; save the file as CSV with commas")]
    Separator(&'static str),
    /// A quotation mark that breaks the rules of CSV.
    #[error("{0}")]
    Quoting(&'static str),
    /// A column that the table has and the header row has not.
    #[error("the column is missing from the header row; the table has `{header}`")]
    MissingColumn {
        /// The header row it should have.
        header: String,
    },
    /// A column that the table has not.
    #[error("the table has no such column; it has `{header}`")]
    ExtraColumn {
        /// The header row it should have.
        header: String,
    },
    /// A column that stands twice in the header row.
    #[error("the column stands twice in the header row; take one out")]
    RepeatedColumn,
    /// A column whose name has blanks or characters that do not show in it.
    #[error("the header row has it as `{}`; take out the blanks and the characters that do not show", found.escape_default())]
    DisguisedColumn {
        /// The name as it stands.
        found: String,
    },
    /// A cell of the header row that is empty, or where nothing shows.
    #[error("cell {place} of the header row is empty; write the name of the column, or delete the column")]
    UnnamedColumn {
        /// The place of the cell in its row, from 1.
        place: usize,
    },
    /// Columns that the table has not or that stand twice, after the first twenty, which are told one by one.
    #[error("{more} more of the columns do not belong there; is it the file of another table?")]
    MoreColumns {
        /// How many there are after the first twenty.
        more: usize,
    },
    /// Rows without any value, one after the other.
    #[error("{}", empty(*rows))]
    EmptyRows {
        /// How many there are.
        rows: usize,
    },
    /// A row with more cells than the header row, or with fewer where the last ones may not be empty.
    #[error(
        "the row has {found} cells where the header row has {expected}; {}",
        if found > expected { "is a comma outside quotation marks?" } else { "is a comma missing?" }
    )]
    Ragged {
        /// The cells of the header row.
        expected: usize,
        /// The cells of the row.
        found: usize,
    },
    /// Rows that end before their last cells, all of which may be empty; each file has one such fault.
    #[error(
        "the row has {found} cells where the header row has {expected}{}: empty cells are cut off at the right end, or a comma is missing; write a comma before each cell",
        too_short(*others)
    )]
    CutOff {
        /// The cells of the header row.
        expected: usize,
        /// The cells of the first such row.
        found: usize,
        /// How many rows of the file are like it.
        others: usize,
    },
    /// What is wrong with rows, after the first twenty faults, which are told one by one.
    #[error("from here on there are {more} more faults; mend those before them first")]
    MoreFaults {
        /// How many there are after the first twenty.
        more: usize,
    },
    /// A cell that does not hold what its column must.
    #[error("found `{found}`, expected {expected}")]
    Cell {
        /// The cell as it stands.
        found: String,
        /// What it should be.
        expected: &'static str,
    },
}

fn empty(rows: usize) -> String {
    if rows == 1 {
        "the row is empty; delete it".to_owned()
    } else {
        format!("{rows} rows from here on are empty; delete them")
    }
}

fn too_short(rows: usize) -> String {
    if rows == 0 { String::new() } else { format!(", and {rows} others are too short") }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ":{column}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

/// Why a directory could not be read as tables: every fault of every file.
#[derive(Debug, thiserror::Error)]
#[error("{}", lines(.faults))]
pub struct ReadError {
    /// What is wrong, in the order of the tables and of their lines; never empty.
    pub faults: Vec<Fault>,
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n")
}

/// Why tables could not be written. Files that were there before are whole.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}; the file that stood there before is as it was", path.display())]
pub struct WriteError {
    /// The file or directory that could not be written.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}
