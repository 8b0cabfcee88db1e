//! How many cases a property is tried with.

use proptest::test_runner::Config;

/// As many as show what the property promises, in a time that nobody minds; `PROPTEST_CASES` asks for another number.
pub(crate) fn cases(enough: u32) -> Config {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    if asked { Config::default() } else { Config::with_cases(enough) }
}
