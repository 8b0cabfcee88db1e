//! The ids of the largest table as a map of `phf`.

use std::env;
use std::fs;
use std::path::Path;

use clemency::tables::Tables;

fn main() {
    let mut map = phf_codegen::Map::new();
    for (place, fact) in Tables::embedded().facts.iter().enumerate() {
        map.entry(fact.fact.as_str(), place.to_string());
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let source = format!("pub static PHF: phf::Map<&'static str, u16> = {};\n", map.build());
    fs::write(Path::new(&out).join("phf.rs"), source).expect("the build directory can be written");
    println!("cargo::rerun-if-changed=../data/facts.csv");
}
