//! The program, run as a process.

mod cli;
#[cfg(feature = "tables")]
#[path = "../common/mod.rs"]
mod common;
mod contributing;
mod corpus;
