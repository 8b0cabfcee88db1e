//! Which witnesses share a reading.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::form::NormalForm;

/// Readings that are the same in a normal form, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Variant<'t, W> {
    /// The first of the readings, as printed.
    pub text: &'t str,
    /// The witnesses, each once, in the order of their readings.
    pub witnesses: Vec<W>,
}

/// Groups readings that are the same in a normal form, in the order in which they first appear.
///
/// ```
/// use clemency::compare::{NormalForm, variants};
///
/// let readings = [("a", "It wasn't."), ("b", "It wasn’t,"), ("c", "And it wasn’t.")];
/// let groups = variants(&readings, NormalForm::Typographic);
/// assert_eq!(groups.len(), 2);
/// assert_eq!((groups[0].text, groups[0].witnesses.as_slice()), ("It wasn't.", &["a", "b"][..]));
/// ```
#[must_use]
pub fn variants<'t, W: Copy + Eq + Hash>(readings: &[(W, &'t str)], form: NormalForm) -> Vec<Variant<'t, W>> {
    let mut groups: Vec<Variant<'t, W>> = Vec::new();
    let mut group_of = HashMap::new();
    let mut known = HashSet::new();
    for &(witness, text) in readings {
        let group = *group_of.entry(form.of(text)).or_insert_with(|| {
            groups.push(Variant { text, witnesses: Vec::new() });
            groups.len() - 1
        });
        if known.insert((group, witness)) {
            groups[group].witnesses.push(witness);
        }
    }
    groups
}
