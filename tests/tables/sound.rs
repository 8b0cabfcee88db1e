//! The dataset that the crate carries is sound.
#![cfg(feature = "tables")]

use clemency::check::check;
use clemency::tables::Tables;

#[test]
fn the_dataset_keeps_every_promise() {
    let violations = check(Tables::embedded());
    let list: Vec<_> = violations.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}
