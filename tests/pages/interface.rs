//! The public interface is the one that was read and agreed to.
#![cfg(feature = "tables")]

use std::fmt::Write as _;

use crate::common;

#[test]
#[ignore = "needs what rustdoc knows of the crate: CLEMENCY_RUSTDOC names its JSON"]
fn the_public_interface_is_the_one_in_the_snapshots() {
    let json = std::env::var_os("CLEMENCY_RUSTDOC").expect("CLEMENCY_RUSTDOC names the JSON that rustdoc made");
    let builder = public_api::Builder::from_rustdoc_json(json);
    // What every type has, and what is derived, says nothing.
    let builder = builder.omit_blanket_impls(true).omit_auto_trait_impls(true).omit_auto_derived_impls(true);
    let interface = builder.build().expect("the JSON is of this version of rustdoc");
    let mut text = String::new();
    for item in interface.items().map(ToString::to_string) {
        // The guide is there for documentation alone.
        if !item.starts_with("pub mod clemency::guide") {
            let _ = writeln!(text, "{item}");
        }
    }
    common::all_held(&[("snapshots/public-api.txt".to_owned(), text)]);
}
