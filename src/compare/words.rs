//! The words of a reading: where they stand, and what they are compared by.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A reading as words, with the brackets that an editor put around or into them.
pub(super) struct Words<'t> {
    pub(super) text: &'t str,
    /// The bytes of each word, its brackets included.
    pub(super) spans: Vec<Range<usize>>,
    /// What each word is compared by: no case, no shape of the apostrophe, no brackets.
    pub(super) keys: Vec<Cow<'t, str>>,
    /// Whether each word stands in brackets; empty where none does.
    bracketed: Vec<bool>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        // Six bytes a word, with its blank, is about what English has.
        let room = text.len() / 6 + 1;
        let mut words =
            Self { text, spans: Vec::with_capacity(room), keys: Vec::with_capacity(room), bracketed: Vec::new() };
        for span in printed(text) {
            words.keys.push(folded(&text[span.clone()]));
            words.spans.push(span);
        }
        if text.bytes().any(|byte| matches!(byte, b'[' | b'(')) {
            words.bracket();
            words.join();
        }
        words
    }

    /// What stands before a word, or after the last one.
    pub(super) fn gap(&self, word: usize) -> Range<usize> {
        let start = word.checked_sub(1).and_then(|before| self.spans.get(before)).map_or(0, |span| span.end);
        start..self.spans.get(word).map_or(self.text.len(), |span| span.start)
    }

    /// The bytes from the first of these words to the last.
    pub(super) fn span(&self, words: &Range<usize>) -> Range<usize> {
        self.spans[words.start].start..self.spans[words.end - 1].end
    }

    /// Whether all of these words stand in brackets.
    pub(super) fn all_bracketed(&self, words: &Range<usize>) -> bool {
        self.bracketed.get(words.clone()).is_some_and(|words| !words.is_empty() && words.iter().all(|word| *word))
    }

    /// Takes each pair of brackets into the words it encloses. A bracket without its counterpart is a mark like others.
    fn bracket(&mut self) {
        self.bracketed = vec![false; self.spans.len()];
        let mut open: Option<(u8, usize, usize)> = None;
        for word in 0..=self.spans.len() {
            let gap = self.gap(word);
            for at in gap {
                match (self.text.as_bytes()[at], open) {
                    (bracket @ (b'[' | b'('), _) => open = Some((bracket, at, word)),
                    (b']', Some((b'[', start, first))) | (b')', Some((b'(', start, first))) => {
                        if first < word {
                            self.spans[first].start = start;
                            self.spans[word - 1].end = at + 1;
                            self.bracketed[first..word].fill(true);
                        }
                        open = None;
                    }
                    _ => {}
                }
            }
        }
    }

    /// Joins what brackets cut in two: `[t]he` is one word.
    fn join(&mut self) {
        let mut kept = 0;
        for word in 1..self.spans.len() {
            let (before, after) = self.text.split_at(self.spans[word].start);
            let before = before.trim_end_matches(is_invisible);
            let touching =
                before.len() <= self.spans[kept].end && (before.ends_with([']', ')']) || after.starts_with(['[', '(']));
            let whole = touching.then(|| format!("{}{}", self.keys[kept], self.keys[word]));
            if let Some(whole) = whole.filter(|whole| whole.unicode_words().count() == 1) {
                self.spans[kept].end = self.spans[word].end;
                self.keys[kept] = Cow::Owned(whole);
                self.bracketed[kept] &= self.bracketed[word];
            } else {
                kept += 1;
                self.spans.swap(kept, word);
                self.keys.swap(kept, word);
                self.bracketed.swap(kept, word);
            }
        }
        let words = self.spans.len().min(kept + 1);
        self.spans.truncate(words);
        self.keys.truncate(words);
        self.bracketed.truncate(words);
    }
}

/// The bytes of each word as the Unicode standard bounds it, without brackets. Every blank ends a word; the standard
/// lets narrow ones join, and lets combining marks stand on one.
pub(super) fn printed(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = 0;
    text.split_inclusive(is_blank).flat_map(move |chunk| {
        let start = next;
        next += chunk.len();
        let words = chunk.trim_end_matches(is_blank).unicode_word_indices();
        words.map(move |(at, word)| start + at..start + at + word.len())
    })
}

/// A word in small letters with straight apostrophes.
pub(super) fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'\'')) {
        return Cow::Borrowed(word);
    }
    let mut key = String::with_capacity(word.len());
    for c in word.chars().filter(|c| !is_invisible(*c)) {
        match c {
            _ if is_quote(c) => key.push('\''),
            _ if c.is_ascii() => key.push(c.to_ascii_lowercase()),
            _ => key.extend(c.to_lowercase()),
        }
    }
    Cow::Owned(key)
}

pub(super) fn is_quote(c: char) -> bool {
    matches!(
        c,
        '\'' | '"' | '`' | '´' | '«' | '»' | '\u{2018}'
            ..='\u{201f}' | '\u{2032}' | '\u{2033}' | '\u{2039}' | '\u{203a}' | '\u{ff02}' | '\u{ff07}'
    )
}

/// Whether a character takes up room and shows nothing; the zero-width space is for line breaks like any other space.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{200b}'
}

/// Soft hyphen, word joiner, byte order mark: hints to the printer that nobody reads.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{2060}' | '\u{feff}')
}
