//! The dataset as Rust types: every row a constant, with nothing to load, allocate or depend on.

#[macro_use]
mod cells;
#[macro_use]
mod place;
#[macro_use]
mod text;
#[macro_use]
mod id;
#[macro_use]
mod row;
mod date;
#[allow(clippy::all, clippy::pedantic, reason = "made by the test `codegen`, which says what it means")]
#[rustfmt::skip]
mod generated;
mod slots;
mod span;
mod unknown;
mod value;
mod word;

pub use date::{Date, Day};
use generated::ROWS;
pub use generated::*;
pub use row::Handle;
pub use span::Span;
pub use unknown::UnknownId;
pub use value::{Subject, Value};

/// The version of the data, which is that of the crate: a row added is a minor version, a corrected value a patch, an
/// id withdrawn or a column renamed a major one.
///
/// ```
/// assert!(clemency::DATA_VERSION.starts_with("0.2"));
/// ```
pub const DATA_VERSION: &str = env!("CARGO_PKG_VERSION");
