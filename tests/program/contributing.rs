//! What CONTRIBUTING.md shows a curator is what the program prints.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;

use crate::common;
use clemency::tables::Tables;

/// Runs the program where `data` is the directory of the tables, as in the project, and tells what it prints.
fn check(place: &Path) -> (String, Option<i32>) {
    let output = common::run_in(place, env!("CARGO_BIN_EXE_clemency"), &["check", "--data", "data"], 100);
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    (text(output.stdout) + &text(output.stderr), output.status.code())
}

/// The mark of a part, the file, what stands in it, what a slip of the hand makes of it, and what is told of that.
const SLIPS: &[(&str, &str, &str, &str, &str)] = &[
    ("a shifted span", "mentions.csv", "\na,22,28,Ivanka,", "\na,22,29,Ivanka,", "text-length"),
    ("a wrong id", "quotes.csv", "\nmission-a,a,mission-told-a,", "\nmission-a,a,mission-tol-a,", "reference"),
    ("another separator", "multibyte.csv", ",", ";", "separated by semicolons"),
];

#[test]
fn the_slips_that_contributing_shows_are_told_as_it_shows_them_and_are_gone_once_mended() {
    let place = common::scratch("contributing");
    let data = place.join("data");
    Tables::embedded().write(&data).expect("the build directory can be written");
    let mut parts = Vec::new();
    for (mark, file, sound, slip, rule) in SLIPS {
        let whole = fs::read_to_string(data.join(file)).expect("the file was written");
        let broken = whole.replace(sound, slip);
        assert_ne!(whole, broken, "{file} has no {sound}");
        fs::write(data.join(file), broken).expect("the build directory can be written");
        let (told, code) = check(&place);
        assert!(code == Some(1) && told.contains(rule), "{told}");
        assert!(!told.contains(env!("CARGO_MANIFEST_DIR")), "{told}");
        parts.push((*mark, format!("```text\n{}\n```", told.trim_end())));
        fs::write(data.join(file), whole).expect("the build directory can be written");
    }
    let (told, code) = check(&place);
    assert_eq!(code, Some(0), "{told}");
    parts.push(("mended", format!("```text\n{}\n```", told.trim_end())));
    let parts: Vec<_> = parts.iter().map(|(mark, text)| ("CONTRIBUTING.md", *mark, text.as_str())).collect();
    common::all_generated(&parts);
}
