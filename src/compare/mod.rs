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

mod align;
mod contraction;
mod edit;
mod form;
mod variants;
mod words;

pub use align::compare;
pub use contraction::CONTRACTIONS;
pub use edit::{Comparison, Edit, EditKind, Run, apply};
pub use form::NormalForm;
pub use variants::{Variant, variants};
