//! What the words of a vocabulary can do.

use super::UnknownId;
use super::cells::Listed;

/// The value that has this word, of all that a vocabulary has.
pub(super) fn find<T: Listed>(of: &'static str, words: &[&'static str], word: &str) -> Result<T, UnknownId> {
    match words.iter().position(|known| *known == word) {
        Some(place) => Ok(T::ALL[place]),
        None => Err(UnknownId::new(of, word, words)),
    }
}

/// What every enum of words has.
macro_rules! word_type {
    ($Word:ident [$($variant:ident = $word:literal),+]) => {
        impl $Word {
            /// Every word, in the order a reader would want them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word as the tables have it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }

        by_place!($Word: |word| word as u8);

        impl $crate::model::cells::Listed for $Word {
            const ALL: &'static [Self] = Self::ALL;
        }

        impl ::core::str::FromStr for $Word {
            type Err = $crate::model::UnknownId;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                $crate::model::word::find(stringify!($Word), Self::WORDS, word)
            }
        }

        impl ::core::fmt::Display for $Word {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.word())
            }
        }

        text_serde!($Word, word);
    };
}
