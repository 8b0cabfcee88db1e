//! Readings side by side: what is the same, what differs, and in which way.
//!
//! No reading is the base text. Any two can be compared, and the comparison the other way round is its inverse.
//!
//! ```
//! use clemency::compare::{EditKind, compare};
//!
//! let comparison = compare("It became this mission,", "this mission.");
//! let edits: Vec<_> = comparison.edits().map(|edit| (edit.kind, edit.from, edit.to)).collect();
//! assert_eq!(edits, [(EditKind::Omission, "It became ", ""), (EditKind::Punctuation, ",", ".")]);
//! ```
//!
//! With the feature `tables` the accounts of any tables are set side by side: their readings of an utterance, a ledger of
//! facts, the points on which they part, the events, the voices.

mod align;
mod contraction;
#[cfg(feature = "tables")]
mod discrepancies;
mod edit;
mod form;
#[cfg(feature = "tables")]
mod ledger;
#[cfg(feature = "tables")]
mod readings;
#[cfg(feature = "tables")]
mod timeline;
mod variants;
#[cfg(feature = "tables")]
mod voices;
mod words;

#[cfg(feature = "tables")]
use crate::tables::Tables;

pub use align::compare;
pub use contraction::CONTRACTIONS;
#[cfg(feature = "tables")]
pub use discrepancies::{Discrepancy, Parting, Side, Taken, discrepancies, partings};
pub use edit::{Comparison, Edit, EditKind, Run, apply};
pub use form::NormalForm;
#[cfg(feature = "tables")]
pub use ledger::{Apart, Ledger, LedgerCell, LedgerRow, Sharing, Standing, ledger};
#[cfg(feature = "tables")]
pub use readings::{Echo, Printed, Readings, readings};
#[cfg(feature = "tables")]
pub use timeline::{Moment, Told, timeline};
pub use variants::{Variant, variants};
#[cfg(feature = "tables")]
pub use voices::{Agreement, Description, Voice, agreement, describe, voices};

/// Every two accounts, in their order.
#[cfg(feature = "tables")]
fn pairs(tables: &Tables) -> impl Iterator<Item = (&str, &str)> {
    let sigla = tables.articles.iter().map(|row| row.article.as_str());
    sigla.enumerate().flat_map(|(i, a)| tables.articles.iter().skip(i + 1).map(move |row| (a, row.article.as_str())))
}
