//! What is said of the dataset as a whole, in one place for all formats.

use crate::tables::Tables;

/// The project's own citation file; the constants below say what it says.
pub(super) const CITATION: &str = include_str!("../../CITATION.cff");

pub(super) const NAME: &str = env!("CARGO_PKG_NAME");
pub(super) const VERSION: &str = crate::DATA_VERSION;
pub(super) const TITLE: &str = "clemency: five news accounts of one act of clemency, as checked tables";
pub(super) const DESCRIPTION: &str = "Facts, quotations and attributions in five news articles on how Kim Kardashian took \
     up the case of Alice Marie Johnson, who was serving life, and how she came to be freed; annotated by hand, span by \
     span, and compared.";
pub(super) const KEYWORDS: [&str; 4] = ["quotation attribution", "news", "dataset", "discrepancies between accounts"];
pub(super) const AUTHOR: &str = "The clemency maintainers";

/// Whose the rows are: the files hold annotations and words of others, and no code.
pub(super) const RIGHTS: &str = "The annotations are licensed under CC BY 4.0. The quoted words, headlines, names, \
    short descriptions and cue words remain their speakers' and publishers'. No article is included.";
pub(super) const LICENCE: &str = "CC-BY-4.0";
pub(super) const LICENCE_TITLE: &str = "Creative Commons Attribution 4.0 International";
pub(super) const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The same by name, for formats that hold such pairs beside the rows. It is said of the crate's own rows alone: of
/// anybody else's nothing is known but their form.
#[cfg(any(feature = "parquet", feature = "sqlite"))]
pub(super) fn about(tables: &Tables) -> &'static [(&'static str, &'static str)] {
    if is_own(tables) {
        &[
            ("name", NAME),
            ("title", TITLE),
            ("version", VERSION),
            ("description", DESCRIPTION),
            ("licence", LICENCE),
            ("rights", RIGHTS),
        ]
    } else {
        &[]
    }
}

/// Whether the rows are the crate's own.
pub(super) fn is_own(tables: &Tables) -> bool {
    tables == Tables::embedded()
}
