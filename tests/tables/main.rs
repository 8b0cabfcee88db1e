//! Files, rows, rules and typed constants. Each module names the features that it needs.

#[cfg(feature = "tables")]
#[path = "../common/cases.rs"]
mod cases;
#[cfg(feature = "tables")]
#[path = "../common/mod.rs"]
mod common;
mod corpus;
mod files;
mod growth;
mod index;
mod limits;
mod roundtrip;
mod rules;
mod serde;
mod sound;
mod typed;
mod verify;
