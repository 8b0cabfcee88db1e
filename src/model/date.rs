//! Dates, as exact as the texts are.

use core::fmt;

use super::cells::Cells;

/// A date in EDTF (ISO 8601-2), with the days it can be.
///
/// ```
/// use clemency::{Day, Event};
///
/// let date = Event::TwitterStory.date().expect("article c dates it");
/// assert_eq!(date.edtf(), "2017-10");
/// assert_eq!(date.earliest(), Some(Day { year: 2017, month: 10, day: 1 }));
/// assert_eq!(date.latest(), Some(Day { year: 2017, month: 10, day: 31 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    edtf: &'static str,
    earliest: Option<Day>,
    latest: Option<Day>,
}

/// A day of the Gregorian calendar; days order as they follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year.
    pub year: i16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// After the text, the first and the last day follow as numbers in the form 20180606, or 0 where the year is open.
    pub(super) const fn read(cells: &mut Cells) -> Self {
        Self { edtf: cells.text(), earliest: Day::read(cells), latest: Day::read(cells) }
    }

    pub(super) const fn read_optional(cells: &mut Cells) -> Option<Self> {
        let date = Self::read(cells);
        if date.edtf.is_empty() { None } else { Some(date) }
    }

    /// The date as the table has it.
    #[must_use]
    pub const fn edtf(self) -> &'static str {
        self.edtf
    }

    /// The first day it can be; none where the year is open.
    #[must_use]
    pub const fn earliest(self) -> Option<Day> {
        self.earliest
    }

    /// The last day it can be; none where the year is open.
    #[must_use]
    pub const fn latest(self) -> Option<Day> {
        self.latest
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.edtf)
    }
}

impl Day {
    #[expect(clippy::cast_possible_truncation, reason = "the generator writes what fits")]
    const fn read(cells: &mut Cells) -> Option<Self> {
        match cells.number() {
            0 => None,
            day => Some(Self { year: (day / 10_000) as i16, month: (day / 100 % 100) as u8, day: (day % 100) as u8 }),
        }
    }
}
