//! Five news accounts of one act of clemency: what they report, whose words they print and whom they make
//! responsible, span by span, as constants and as checked tables.
//!
//! Five articles tell how Alice Marie Johnson's life sentence was commuted after Kim Kardashian took up her case. The
//! crate carries what they say as rows: a quotation, an attribution, a fact, a report of a fact, a point on which the
//! accounts part; each anchored by byte span in its article. The articles themselves are not included.
//!
//! ```
//! use clemency::{Entity, Quote, Utterance};
//!
//! // Who says this, and to whom?
//! let quote = Quote::MissionA;
//! assert_eq!(quote.speaker().name(), "Kim Kardashian");
//! assert_eq!(quote.attribution().addressee(), Some(Entity::HodaKotb));
//!
//! // In how many articles, and where?
//! for reading in Utterance::InTalks.readings() {
//!     println!("{} {:?} {}", reading.article(), reading.span().bytes(), reading.text());
//! }
//!
//! // Every relation goes both ways, and everything is there at compile time.
//! const QUOTED: usize = Entity::KimKardashian.quotes().len();
//! assert!(Entity::KimKardashian.quotes().contains(&quote) && QUOTED > 40);
//! ```
//!
//! # The types
//!
//! Things with an id are enums. A variant is a row: its documentation says what the row says, getters give its columns,
//! and references are other variants, so a wrong one cannot be written down.
//!
//! | enum | one is |
//! |---|---|
//! | [`Article`] | an account |
//! | [`Entity`] | somebody or something that the articles name or describe |
//! | [`Event`] | something that happened |
//! | [`Utterance`] | one thing said, whoever printed it |
//! | [`Attribution`] | who is made responsible for which words: a source, a cue, a content |
//! | [`Quote`] | an unbroken run of quoted words |
//! | [`Predicate`] | a relation that facts stand in |
//! | [`Fact`] | one subject, one predicate, one [`Value`] |
//! | [`Discrepancy`] | a point on which the accounts part |
//!
//! Rows without an id of their own are small handles with the same getters: [`Segment`], [`Mention`], [`Participant`],
//! [`Reading`], [`Report`], [`Position`], [`Multibyte`] and [`Uncovered`]. Columns with a closed list of words are the
//! enums of [`vocabulary`]. Places in an article are [`Span`]s, which count bytes, characters and UTF-16 units; dates
//! are [`Date`]s with the days they can be.
#![cfg_attr(
    feature = "tables",
    doc = r"
# The tables

- [`tables`]: the rows as they stand in the files, and reading and writing any directory in this format.
- [`check`]: what sound tables promise, and where they break it; with the texts at hand, [`check::verify`].
"
)]
#![cfg_attr(
    feature = "compare",
    doc = "- [`compare`]: any two readings as a list of word edits, and the five accounts side by side."
)]
//!
//! # Features
//!
//! The default is empty: no dependency, no build script, no `std`, no allocation.
//!
//! - `serde`: ids and words as text, rows as maps of their columns. An unknown id is an error that names it.
//! - `tables`: the modules `tables` and `check`.
//! - `compare`: the module `compare`, readings and accounts side by side; with `tables`, those of any tables.
//! - `cli`: the program `clemency`, which shows, lists, compares, checks and verifies.
//!
//! # Licence
//!
//! Code: MIT or Apache-2.0. Annotations: CC BY 4.0. Quoted words remain their speakers' and publishers'.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(any(feature = "compare", feature = "tables")), no_std)]

#[cfg(feature = "tables")]
pub mod check;
#[cfg(feature = "compare")]
pub mod compare;
/// The book: the story, the method and the code, every statement executed.
#[cfg(all(any(doc, doctest), feature = "compare", feature = "serde", feature = "tables"))]
pub mod guide;
mod model;
#[cfg(feature = "tables")]
pub mod tables;

pub use model::*;

#[cfg(all(doctest, feature = "tables"))]
#[doc = include_str!("../README.md")]
struct Readme;
