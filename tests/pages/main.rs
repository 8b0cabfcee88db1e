//! What people read: the book, its figures and pictures, the pages of the data.

mod agreement;
mod book;
#[cfg(feature = "tables")]
#[path = "../common/mod.rs"]
mod common;
mod dictionary;
mod figures;
mod interface;
mod pictures;
mod promises;
mod views;
