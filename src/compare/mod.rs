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
//! The accounts are set side by side as well: their readings of an utterance, a ledger of facts, the points on which they
//! part, the events, the voices. Each of these views takes [`Dataset`], and with the feature `tables` any tables.
#![expect(clippy::type_complexity, reason = "an alias would hide what a view is made of")]

mod accounts;
mod align;
mod contraction;
mod dataset;
mod discrepancies;
mod edit;
mod form;
mod ledger;
mod readings;
#[cfg(feature = "tables")]
mod tables;
mod timeline;
mod variants;
mod voices;
mod words;

pub use accounts::Accounts;
pub use align::compare;
pub use contraction::CONTRACTIONS;
pub use dataset::Dataset;
pub use discrepancies::{Discrepancy, Parting, Side, Taken, discrepancies, partings};
pub use edit::{Comparison, Edit, EditKind, Run, apply};
pub use form::NormalForm;
pub use ledger::{Apart, Ledger, LedgerCell, LedgerRow, Sharing, Standing, ledger};
pub use readings::{Echo, Printed, Readings, readings};
pub use timeline::{Moment, Told, timeline};
pub use variants::{Variant, variants};
pub use voices::{Agreement, Description, Voice, agreement, describe, voices};
