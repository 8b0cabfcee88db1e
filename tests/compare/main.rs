//! Readings and accounts, side by side.

mod accounts;
#[cfg(feature = "compare")]
#[path = "../common/cases.rs"]
mod cases;
#[cfg(feature = "tables")]
#[path = "../common/mod.rs"]
mod common;
mod edits;
