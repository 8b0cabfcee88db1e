//! What the words of the closed lists are.

use core::fmt;
use core::str::FromStr;

use super::UnknownId;
use super::cells::Listed;
use super::vocabulary::LISTS;

/// A word of a closed list. Each list has a name for its words, such as [`Mode`](super::vocabulary::Mode).
///
/// One type for all lists, and no enum each: a program that depends on the crate checks the traits once, not for every
/// list. A word of one list is still no word of another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word<const LIST: usize>(pub(super) u8);

/// What a list is called in Rust, and its words: as the tables have them, and as constants.
pub(super) struct List {
    pub(super) name: &'static str,
    pub(super) words: &'static [&'static str],
    pub(super) constants: &'static [&'static str],
}

/// No list has more words.
const MOST: usize = 32;

impl<const LIST: usize> Word<LIST> {
    #[expect(clippy::cast_possible_truncation, reason = "a list is short")]
    const EVERY: &'static [Self; MOST] = &{
        let mut every = [Self(0); MOST];
        let mut place = 0;
        while place < MOST {
            every[place].0 = place as u8;
            place += 1;
        }
        every
    };

    /// Every word, in the order a reader would want them.
    pub const ALL: &'static [Self] = Self::EVERY.split_at(LISTS[LIST].words.len()).0;

    /// The word as the tables have it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        LISTS[LIST].words[self.0 as usize]
    }
}

impl<const LIST: usize> Listed for Word<LIST> {
    const ALL: &'static [Self] = Self::ALL;
}

impl<const LIST: usize> fmt::Debug for Word<LIST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(LISTS[LIST].constants[self.0 as usize])
    }
}

impl<const LIST: usize> fmt::Display for Word<LIST> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

impl<const LIST: usize> FromStr for Word<LIST> {
    type Err = UnknownId;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let List { name, words, .. } = LISTS[LIST];
        match words.iter().position(|known| *known == word) {
            Some(place) => Ok(Self::ALL[place]),
            None => Err(UnknownId::new(name, word, words)),
        }
    }
}

text_serde!([const LIST: usize] Word<LIST>, word);
