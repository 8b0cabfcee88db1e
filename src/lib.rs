//! Five news accounts of one act of clemency: what they report, whose words they print and whom they make
//! responsible, span by span, as checked tables.
//!
//! Five articles tell how Alice Marie Johnson's life sentence was commuted after Kim Kardashian took up her case. The
//! crate carries what they say as tables: one row a quotation, an attribution, a fact, a report of a fact, a point on
//! which the accounts part; each anchored by byte span in its article. The articles themselves are not included.
//!
#![cfg_attr(
    feature = "tables",
    doc = r#"
How many ways did the accounts print one sentence?

```
use std::collections::BTreeSet;

use clemency::tables::Tables;

let readings = &Tables::embedded().readings;
let printed = readings.iter().filter(|reading| reading.utterance == "in-talks");
let ways: BTreeSet<&str> = printed.map(|reading| reading.text.as_str()).collect();
assert_eq!(ways.len(), 3);
```

- [`tables`]: the rows, and reading and writing them.
- [`check`]: what sound tables promise, and where they break it; with the texts at hand, [`check::verify`].
"#
)]
//!
//! # Features
//!
//! The default is empty.
//!
//! - `tables`: the modules `tables` and `check`.
//! - `cli`: the program `clemency`, which shows, lists, checks and verifies.
//!
//! # Licence
//!
//! Code: MIT or Apache-2.0. Annotations: CC BY 4.0. Quoted words remain their speakers' and publishers'.
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "tables")]
pub mod check;
#[cfg(feature = "tables")]
pub mod tables;

#[cfg(all(doctest, feature = "tables"))]
#[doc = include_str!("../README.md")]
struct Readme;
