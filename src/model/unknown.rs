//! The error of an id that no row has.

use core::fmt;

/// The error of reading an id that no row has, or a word that no vocabulary has.
///
/// ```
/// use clemency::Entity;
///
/// let error = "kim-kardashain".parse::<Entity>().unwrap_err();
/// assert_eq!(error.to_string(), "there is no such Entity; the nearest is `kim-kardashian`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownId {
    of: &'static str,
    nearest: &'static str,
}

impl UnknownId {
    /// The type that has no such id.
    #[must_use]
    pub const fn of(self) -> &'static str {
        self.of
    }

    /// The id of that type which is most like the one that was not found.
    #[must_use]
    pub const fn nearest(self) -> &'static str {
        self.nearest
    }

    #[cold]
    pub(super) fn new(of: &'static str, id: &str, ids: &[&'static str]) -> Self {
        let distance = |known: &&&str| distance(id.as_bytes(), known.as_bytes());
        Self { of, nearest: ids.iter().min_by_key(distance).copied().unwrap_or_default() }
    }
}

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no such {}; the nearest is `{}`", self.of, self.nearest)
    }
}

impl core::error::Error for UnknownId {}

/// The longest part of an id that is compared; longer ones differ by more than a slip of the hand.
const LONGEST: usize = 63;

/// How many bytes must be put in, taken out or changed to come from one id to the other. (No library: `strsim` and
/// its like allocate.)
fn distance(a: &[u8], b: &[u8]) -> usize {
    let (a, b) = (&a[..a.len().min(LONGEST)], &b[..b.len().min(LONGEST)]);
    let mut row: [usize; LONGEST + 1] = core::array::from_fn(|i| i);
    for (i, left) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let changed = corner + usize::from(left != right);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}
