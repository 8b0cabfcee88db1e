//! Where something stands in an article.

use core::ops::Range;

use super::Article;
use super::cells::Cells;

/// The half-open range of a span, as it is stored.
#[derive(Clone, Copy)]
pub(super) struct Bytes {
    start: u32,
    end: u32,
}

impl Bytes {
    pub(super) const fn read(cells: &mut Cells) -> Self {
        Self { start: cells.number(), end: cells.number() }
    }

    /// No span is empty, so `0 0` is none.
    pub(super) const fn read_optional(cells: &mut Cells) -> Option<Self> {
        match Self::read(cells) {
            Self { end: 0, .. } => None,
            bytes => Some(bytes),
        }
    }

    pub(super) const fn optional_in(bytes: Option<Self>, article: Article) -> Option<Span> {
        match bytes {
            Some(bytes) => Some(Span::new(article, bytes)),
            None => None,
        }
    }
}

/// A run of an article's text, by half-open ranges. Only bytes are stored; the others are counted from them.
///
/// ```
/// use clemency::Quote;
///
/// let span = Quote::MissionC.span();
/// assert_eq!(span.bytes(), 1069..1119);
/// assert_eq!(span.chars(), 1064..1112);
/// assert_eq!(span.utf16(), span.chars()); // no character here is outside the basic plane
/// ```
#[doc(alias = "offset")]
#[doc(alias = "position")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    article: Article,
    start: u32,
    end: u32,
}

impl Span {
    pub(super) const fn new(article: Article, bytes: Bytes) -> Self {
        Self { article, start: bytes.start, end: bytes.end }
    }

    /// The article whose text it is.
    #[must_use]
    pub const fn article(self) -> Article {
        self.article
    }

    /// The range in UTF-8 bytes.
    #[must_use]
    pub const fn bytes(self) -> Range<u32> {
        self.start..self.end
    }

    /// The range in Unicode code points, as Python counts.
    #[must_use]
    pub const fn chars(self) -> Range<u32> {
        self.counted(false)
    }

    /// The range in UTF-16 code units, as JavaScript and Java count.
    #[must_use]
    pub const fn utf16(self) -> Range<u32> {
        self.counted(true)
    }

    const fn counted(self, utf16: bool) -> Range<u32> {
        let wide = self.article.multibyte();
        let (mut start, mut end) = (self.start, self.end);
        let mut i = 0;
        while i < wide.len() && wide[i].byte() < self.end {
            // A character of four bytes is one code point and two UTF-16 units.
            let extra = wide[i].width() - if utf16 && wide[i].width() == 4 { 2 } else { 1 };
            end -= extra;
            if wide[i].byte() < self.start {
                start -= extra;
            }
            i += 1;
        }
        start..end
    }
}
