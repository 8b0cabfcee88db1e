//! The formats, and what each asks for.

use std::fmt;

/// A format that the dataset can be taken away in.
///
/// ```
/// use clemency::export::Format;
///
/// assert_eq!(Format::Jsonl.to_string(), "jsonl");
/// assert!(Format::ALL.iter().filter(|format| format.holds_texts()).eq(&[Format::Brat, Format::Conll]));
/// assert_eq!(Format::Parquet.feature(), "parquet");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// The tables as CSV, the wide sheets, and descriptors of them.
    Csv,
    /// A workbook, a sheet a table and one a wide sheet.
    Xlsx,
    /// Everything for spreadsheets, CSV and workbook, in one archive.
    Zip,
    /// One document, with its JSON Schema.
    Json,
    /// One object a quotation.
    Jsonl,
    /// One typed file a table and a wide sheet.
    Parquet,
    /// A database with keys, views and a full-text index.
    Sqlite,
    /// brat stand-off; holds the texts.
    Brat,
    /// W3C Web Annotation, as JSON-LD.
    Annotation,
    /// A token a line, with what it is part of; holds the texts.
    Conll,
}

impl Format {
    /// Every format, those of spreadsheets first.
    pub const ALL: [Self; 10] = [
        Self::Csv,
        Self::Xlsx,
        Self::Zip,
        Self::Json,
        Self::Jsonl,
        Self::Parquet,
        Self::Sqlite,
        Self::Brat,
        Self::Annotation,
        Self::Conll,
    ];

    /// The name at the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Zip => "zip",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Parquet => "parquet",
            Self::Sqlite => "sqlite",
            Self::Brat => "brat",
            Self::Annotation => "annotation",
            Self::Conll => "conll",
        }
    }

    /// What its files are, in a few words.
    #[must_use]
    pub const fn about(self) -> &'static str {
        match self {
            Self::Csv => "the tables, sheets to read without joining, and descriptors",
            Self::Xlsx => "a workbook of the same sheets, with a page that explains them",
            Self::Zip => "the CSV files and the workbook in one archive",
            Self::Json => "one document, with its JSON Schema",
            Self::Jsonl => "one object a quotation",
            Self::Parquet => "a file of typed columns for each of the same sheets",
            Self::Sqlite => "a database with keys, views and full-text search",
            Self::Brat => "brat stand-off, with the texts",
            Self::Annotation => "W3C Web Annotations as JSON-LD",
            Self::Conll => "a token a line, with what it is part of",
        }
    }

    /// Whether its files hold the texts, so that it is made from one's own copy of them only.
    #[must_use]
    pub const fn holds_texts(self) -> bool {
        matches!(self, Self::Brat | Self::Conll)
    }

    /// The feature of this crate that makes it.
    #[must_use]
    pub const fn feature(self) -> &'static str {
        match self {
            Self::Xlsx | Self::Zip => "xlsx",
            Self::Parquet => "parquet",
            Self::Sqlite => "sqlite",
            _ => "export",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
