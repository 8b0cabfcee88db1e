//! What is exported, in every format.

#[cfg(feature = "export")]
#[path = "../common/cases.rs"]
mod cases;
#[cfg(feature = "tables")]
#[path = "../common/mod.rs"]
mod common;
mod databases;
mod descriptors;
mod export;
mod json;
mod parity;
mod spreadsheets;
mod standoff;
