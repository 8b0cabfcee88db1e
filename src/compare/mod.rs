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
#![cfg_attr(
    feature = "tables",
    doc = r"
The accounts are set side by side as well: their readings of an utterance, a ledger of facts, the points on which they
part, the events, the voices. Each of these views is made from an [`Index`](crate::index::Index), of the dataset or of any
tables, and names rows by their handles. A row that refers to what is not there has no place in a view;
[`check`](crate::check) tells of it."
)]

mod align;
mod contraction;
#[cfg(feature = "tables")]
mod discrepancies;
mod edit;
mod form;
#[cfg(feature = "tables")]
mod ledger;
#[cfg(feature = "tables")]
mod pairs;
#[cfg(feature = "tables")]
mod readings;
#[cfg(feature = "tables")]
mod timeline;
mod variants;
#[cfg(feature = "tables")]
mod voices;
#[cfg(feature = "tables")]
mod whole;
mod words;

pub use align::compare;
pub use contraction::CONTRACTIONS;
pub use edit::{Comparison, Edit, EditKind, Run, apply};
pub use form::NormalForm;
pub use variants::{Variant, variants};

#[cfg(feature = "tables")]
pub use {
    discrepancies::{Discrepancy, Parting, Side, Taken, discrepancies, partings},
    ledger::{Apart, Ledger, LedgerCell, LedgerRow, Sharing, Standing, ledger},
    readings::{Echo, Printed, Readings, readings},
    timeline::{Moment, Told, timeline},
    voices::{Agreement, Description, Voice, agreement, describe, voices},
    whole::Whole,
};
