//! Rows by their places.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::tables::Constant;

/// A row of a table, by its place there: 0 is the first.
///
/// A handle of the dataset is its constant, and the other way round: the place is that of the constant in `ALL`.
///
/// ```
/// use clemency::Quote;
/// use clemency::index::{At, Index};
/// use clemency::tables::QuoteRow;
///
/// let index = Index::embedded();
/// let quote: At<QuoteRow> = At::of(Quote::MissionA);
/// assert_eq!(index.row(quote).quote, "mission-a");
/// assert_eq!(quote.constant(), Some(Quote::MissionA));
/// ```
pub struct At<R> {
    pub(super) place: u32,
    of: PhantomData<fn() -> R>,
}

impl<R> At<R> {
    /// Tables that can be read have no more rows than that: each takes several bytes of a file of limited size.
    pub(crate) fn new(place: usize) -> Self {
        Self { place: u32::try_from(place).unwrap_or(u32::MAX), of: PhantomData }
    }

    /// The place in the table.
    #[must_use]
    pub const fn place(self) -> usize {
        self.place as usize
    }
}

impl<R: Constant> At<R> {
    /// The row of the dataset that a constant stands for.
    #[must_use]
    pub fn of(constant: R::Of) -> Self {
        // Constants are ordered as they are listed.
        Self::new(R::ALL.partition_point(|other| *other < constant))
    }

    /// The constant that stands for this row of the dataset; none past its rows. A handle of other tables has none that
    /// means anything.
    #[must_use]
    pub fn constant(self) -> Option<R::Of> {
        R::ALL.get(self.place()).copied()
    }
}

impl<R> Clone for At<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for At<R> {}

impl<R> PartialEq for At<R> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl<R> Eq for At<R> {}

impl<R> PartialOrd for At<R> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<R> Ord for At<R> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place.cmp(&other.place)
    }
}

impl<R> Hash for At<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.place.hash(state);
    }
}

impl<R> fmt::Debug for At<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("At").field(&self.place).finish()
    }
}
