//! The formats: what each is, what it asks for, and what makes its files. A new one is added here, beside its module.

use std::fmt;

use super::{ExportError, File, Texts};
use crate::tables::Tables;

/// Declares the formats, each with its name, what its files are in a few words, the feature that makes it, and how. Those
/// that hold the texts say so.
macro_rules! formats {
    ($(
        $(#[doc = $meaning:literal])+
        $Format:ident = $name:literal, $about:literal, $feature:tt $(, holds $texts:ident)? => |$tables:pat_param, $from:pat_param| $make:expr;
    )+) => {
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
            $( $(#[doc = $meaning])+ $Format, )+
        }

        impl Format {
            /// Every format, those of spreadsheets first.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$Format),+];

            /// The name at the command line.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$Format => $name, )+
                }
            }

            /// What its files are, in a few words.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self {
                    $( Self::$Format => $about, )+
                }
            }

            /// Whether its files hold the texts, so that it is made from one's own copy of them only.
            #[must_use]
            pub const fn holds_texts(self) -> bool {
                match self {
                    $( Self::$Format => matches!(concat!($( stringify!($texts) )?).as_bytes(), [_, ..]), )+
                }
            }

            /// The feature of this crate that makes it.
            #[must_use]
            pub const fn feature(self) -> &'static str {
                match self {
                    $( Self::$Format => $feature, )+
                }
            }

            /// Makes the files, from the texts where it holds them.
            pub(super) fn files(self, tables: &Tables, texts: Option<&Texts>) -> Result<Vec<File>, ExportError> {
                let texts = || texts.ok_or(ExportError::NeedsTexts { format: self });
                match self {
                    $(
                        #[cfg(feature = $feature)]
                        Self::$Format => {
                            let ($tables, $from) = (tables, &texts);
                            $make
                        }
                    )+
                    #[allow(unreachable_patterns, reason = "with all features no format is left")]
                    _ => Err(ExportError::NotBuilt { format: self }),
                }
            }
        }
    };
}

formats! {
    /// The tables as CSV, the wide sheets, and descriptors of them.
    Csv = "csv", "the tables, sheets to read without joining, and descriptors", "export"
        => |tables, _| Ok(super::csv::files(tables));
    /// A workbook, a sheet a table and one a wide sheet.
    Xlsx = "xlsx", "a workbook of the same sheets, with a page that explains them", "xlsx"
        => |tables, _| super::xlsx::files(tables);
    /// Everything for spreadsheets, CSV and workbook, in one archive.
    Zip = "zip", "the CSV files and the workbook in one archive", "xlsx"
        => |tables, _| super::zip::files(tables);
    /// One document, with its JSON Schema.
    Json = "json", "one document, with its JSON Schema", "export"
        => |tables, _| Ok(super::json::files(tables));
    /// One object a quotation.
    Jsonl = "jsonl", "one object a quotation", "export"
        => |tables, _| Ok(super::jsonl::files(tables));
    /// One typed file a table and a wide sheet.
    Parquet = "parquet", "a file of typed columns for each of the same sheets", "parquet"
        => |tables, _| super::parquet::files(tables);
    /// A database with keys, views and a full-text index.
    Sqlite = "sqlite", "a database with keys, views and full-text search", "sqlite"
        => |tables, _| super::sqlite::files(tables);
    /// brat stand-off; holds the texts.
    Brat = "brat", "brat stand-off, with the texts", "export", holds texts
        => |tables, texts| super::brat::files(tables, texts()?);
    /// W3C Web Annotation, as JSON-LD.
    Annotation = "annotation", "W3C Web Annotations as JSON-LD", "export"
        => |tables, _| super::annotation::files(tables);
    /// A token a line, with what it is part of; holds the texts.
    Conll = "conll", "a token a line, with what it is part of", "export", holds texts
        => |tables, texts| super::conll::files(tables, texts()?);
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
