//! Places in an article, in every unit that they are counted in.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{At, Link};
use crate::tables::{ArticleRow, MultibyteRow, SegmentRow, Tables};

/// A half-open range of an article's text.
///
/// ```
/// use clemency::Article;
/// use clemency::index::{At, Index};
///
/// let index = Index::embedded();
/// let place = index.place(At::of(Article::C), 1069..1119);
/// assert_eq!(place.chars, 1064..1112);
/// assert_eq!(place.utf16, place.chars); // no character here is outside the basic plane
/// let sentence = index.row(place.sentence.unwrap());
/// assert!(sentence.start <= 1069 && 1069 < sentence.end);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// In UTF-8 bytes.
    pub bytes: Range<u32>,
    /// In Unicode code points.
    pub chars: Range<u32>,
    /// In UTF-16 code units.
    pub utf16: Range<u32>,
    /// The sentence in which it begins; of several that overlap there, the first of the table.
    pub sentence: Option<At<SegmentRow>>,
}

/// The non-ASCII characters of every article, and where its sentences begin and end, each article's in the order of its text.
#[derive(Debug)]
pub(super) struct Places {
    characters: Vec<Vec<Character>>,
    /// The bytes from which on another sentence is the one that a byte is in, or none.
    turns: Vec<Vec<(u32, Option<At<SegmentRow>>)>>,
}

/// A non-ASCII character, with what the text up to its end is shorter by in other units.
#[derive(Debug)]
struct Character {
    byte: u32,
    width: u32,
    fewer_chars: u32,
    fewer_utf16: u32,
}

impl Places {
    pub(super) fn new(
        tables: &Tables,
        multibyte: &Link<MultibyteRow, ArticleRow>,
        segments: &Link<SegmentRow, ArticleRow>,
    ) -> Self {
        let articles = || (0..tables.articles.len()).map(At::new);
        Self {
            characters: articles().map(|article| characters(tables, multibyte.from(article))).collect(),
            turns: articles().map(|article| turns(tables, segments.from(article))).collect(),
        }
    }

    pub(super) fn place(&self, article: At<ArticleRow>, bytes: Range<u32>) -> Place {
        let before = |byte| self.character_before(article, byte);
        let chars = |byte: u32| byte.saturating_sub(before(byte).map_or(0, |character| character.fewer_chars));
        let utf16 = |byte: u32| byte.saturating_sub(before(byte).map_or(0, |character| character.fewer_utf16));
        Place {
            chars: chars(bytes.start)..chars(bytes.end),
            utf16: utf16(bytes.start)..utf16(bytes.end),
            sentence: self.sentence(article, bytes.start),
            bytes,
        }
    }

    /// Whether a byte is inside a character, neither its first nor the one after its last.
    pub(super) fn cuts_a_character(&self, article: At<ArticleRow>, byte: u32) -> bool {
        self.character_before(article, byte).is_some_and(|before| byte - before.byte < before.width)
    }

    /// The last non-ASCII character that begins before a byte.
    fn character_before(&self, article: At<ArticleRow>, byte: u32) -> Option<&Character> {
        let characters = self.characters.get(article.place())?;
        let before = characters.partition_point(|character| character.byte < byte);
        Some(&characters[before.checked_sub(1)?])
    }

    fn sentence(&self, article: At<ArticleRow>, byte: u32) -> Option<At<SegmentRow>> {
        let turns = self.turns.get(article.place())?;
        let after = turns.partition_point(|(turn, _)| *turn <= byte);
        turns[after.checked_sub(1)?].1
    }
}

fn characters(tables: &Tables, rows: &[At<MultibyteRow>]) -> Vec<Character> {
    let mut rows: Vec<_> = rows.iter().map(|at| &tables.multibyte[at.place()]).collect();
    rows.sort_by_key(|row| row.byte);
    let (mut fewer_chars, mut fewer_utf16) = (0_u32, 0_u32);
    let character = |row: &MultibyteRow| {
        // A character of four bytes takes two units of UTF-16.
        fewer_chars = fewer_chars.saturating_add(row.width.saturating_sub(1));
        fewer_utf16 = fewer_utf16.saturating_add(row.width.saturating_sub(if row.width == 4 { 2 } else { 1 }));
        Character { byte: row.byte, width: row.width, fewer_chars, fewer_utf16 }
    };
    rows.into_iter().map(character).collect()
}

fn turns(tables: &Tables, rows: &[At<SegmentRow>]) -> Vec<(u32, Option<At<SegmentRow>>)> {
    let ends = rows.iter().flat_map(|at| {
        let row = &tables.segments[at.place()];
        [(row.start, true, *at), (row.end, false, *at)].into_iter().filter(|_| row.start < row.end)
    });
    let mut ends: Vec<_> = ends.collect();
    ends.sort();
    let (mut turns, mut open) = (Vec::<(u32, _)>::with_capacity(ends.len()), BTreeSet::new());
    for (byte, opens, at) in ends {
        if opens {
            open.insert(at)
        } else {
            open.remove(&at)
        };
        turns.pop_if(|(turn, _)| *turn == byte);
        turns.push((byte, open.first().copied()));
    }
    turns
}
