//! Any two texts as readings: the edits of the one give the other, the other way round they are the inverse, and a
//! text has none against itself.
#![no_main]

use clemency::compare::{NormalForm, apply, compare, variants};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &str| {
    let (a, b) = data.split_once('\n').unwrap_or((data, ""));
    let comparison = compare(a, b);
    assert_eq!(apply(a, comparison.edits()).as_deref(), Some(b));
    assert_eq!(compare(b, a), comparison.inverted());
    assert_eq!(compare(a, a).edits().count(), 0);
    for form in NormalForm::ALL {
        let same = form.of(a) == form.of(b);
        assert_eq!(variants(&[(0, a), (1, b)], form).len(), if same { 1 } else { 2 });
    }
});
