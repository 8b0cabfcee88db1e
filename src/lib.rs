//! Five news articles on one story, annotated by hand, span by span: what each reports, whose words it prints, and
//! where they differ; as typed constants and as checked tables.
//!
//! The story is how Kim Kardashian took up the case of Alice Marie Johnson, who was serving life, and how she came to be
//! freed. The articles themselves are not included.
//!
//! ```
//! use clemency::{Entity, Quote, Utterance};
//!
//! let quote = Quote::MissionA; // a row of the table of quotes
//! assert_eq!(quote.speaker().name(), "Kim Kardashian");
//! assert_eq!(quote.attribution().addressee(), Some(Entity::HodaKotb));
//! assert!(Entity::KimKardashian.quotes().contains(&quote)); // every relation goes both ways
//!
//! // One thing said, in every account that prints it, with its place there.
//! for reading in Utterance::InTalks.readings() {
//!     println!("{} {:?} {}", reading.article(), reading.span().bytes(), reading.text());
//! }
//! ```
//!
//! # Where to find what
//!
//! - The rows: the enums and handles of [the types](#the-types). What a word in a column means: [`vocabulary`].
#![cfg_attr(
    all(feature = "compare", feature = "export", feature = "serde"),
    doc = r"- The story, the method and the code, read from front to back: [the book](guide)."
)]
#![cfg_attr(feature = "compare", doc = "- Two readings, word by word: [`compare::compare`].")]
#![cfg_attr(
    all(feature = "compare", feature = "tables"),
    doc = "- The accounts side by side, in their readings, facts, partings, events and voices: [`compare`](mod@compare)."
)]
#![cfg_attr(
    feature = "tables",
    doc = r"- The files, to read, change and write any directory in this format: [`tables`].
- What sound tables promise, and where they break it: [`check`]; held against the five texts: [`check::verify`]."
)]
#![cfg_attr(
    feature = "export",
    doc = "- The whole dataset in the format that you open, from a workbook to a database: [`export`]."
)]
//!
//! # Features
//!
//! None is on by default: no dependency, no build script, no `std`, no allocation.
//!
//! - `serde`: ids and words as text, rows as maps of their columns. An unknown id is an error that names it.
//! - `tables`: the modules `tables` and `check`.
//! - `compare`: the module `compare`; with `tables`, its views of the accounts.
//! - `export`: the module `export`; with `xlsx`, `parquet` and `sqlite`, their formats too.
//! - `cli`: the program `clemency`, which shows, lists, compares, checks, verifies and exports.
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
//! [`Reading`], [`Report`], [`Position`], [`Multibyte`] and [`Uncovered`]. The words of columns with a closed list are the
//! constants of [`vocabulary`]. Places in an article are [`Span`]s, which count bytes, characters and UTF-16 units; dates
//! are [`Date`]s with the days they can be.
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
#[cfg(feature = "export")]
pub mod export;
/// The book: the story, the method and the code, every statement executed.
#[cfg(all(any(doc, doctest), feature = "compare", feature = "export", feature = "serde"))]
pub mod guide;
#[cfg(feature = "tables")]
mod hidden;
#[cfg(feature = "tables")]
pub mod index;
mod model;
#[cfg(feature = "tables")]
pub mod tables;

pub use model::*;

#[cfg(all(doctest, feature = "tables"))]
#[doc = include_str!("../README.md")]
struct Readme;
