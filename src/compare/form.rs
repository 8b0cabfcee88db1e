//! The forms in which readings can count as the same.

use std::borrow::Cow;

use super::words::{self, Words};

/// What of a reading counts when it is asked whether two are the same.
///
/// Each form keeps less than the one before it: readings that are the same in one are the same in every later one.
/// No form normalises Unicode: a composed `é` and an `e` with a combining accent are different letters, so bring both
/// texts into one normalisation form first where they come from different hands.
///
/// ```
/// use clemency::compare::NormalForm;
///
/// let printed = "But I [just]  don’t – “enjoy”\u{a0}THIS,";
/// assert_eq!(NormalForm::Verbatim.of(printed), printed);
/// assert_eq!(NormalForm::Typographic.of(printed), "but i [just] don't - “enjoy“ this");
/// assert_eq!(NormalForm::Words.of(printed), "but i just don't enjoy this");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum NormalForm {
    /// Every character as printed.
    Verbatim,
    /// What a house style decides is folded; marks count, their shape does not.
    ///
    /// - An apostrophe in a word, straight or curly, is `'`; every other quotation mark, straight or curly, single or
    ///   double or angled, is `“`.
    /// - Hyphens and dashes of any length, one or several in a row, are `-`; `…` is three full stops.
    /// - Blanks of any kind, one or several, are one space, and none at either end; soft hyphens, word joiners and byte
    ///   order marks are gone.
    /// - Letters are small.
    /// - Full stops, commas, colons, semicolons and dashes at the end are gone, also before quotation marks that close
    ///   there: a full stop becomes a comma where a clause like "she said" follows. Question and exclamation marks
    ///   stay, because no house style changes them.
    Typographic,
    /// The words alone, in small letters, one space between two. A word has its boundaries by Unicode Standard Annex 29 and at every blank;
    /// apostrophes in it are `'`. Words in brackets count. Contractions are not resolved.
    Words,
}

impl NormalForm {
    /// Every form, from the one that keeps most.
    pub const ALL: [Self; 3] = [Self::Verbatim, Self::Typographic, Self::Words];

    /// The name, in lower case.
    ///
    /// ```
    /// assert_eq!(clemency::compare::NormalForm::Words.name(), "words");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verbatim => "verbatim",
            Self::Typographic => "typographic",
            Self::Words => "words",
        }
    }

    /// A text in this form.
    ///
    /// ```
    /// use clemency::compare::NormalForm;
    ///
    /// assert_eq!(NormalForm::Words.of("I’ve [just] lived it."), "i've just lived it");
    /// assert_eq!(NormalForm::Typographic.of("I’ve [just] lived it."), "i've [just] lived it");
    /// ```
    #[must_use]
    pub fn of(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Verbatim => Cow::Borrowed(text),
            Self::Typographic => Cow::Owned(typographic(text)),
            Self::Words => Cow::Owned(Words::of(text).keys.join(" ")),
        }
    }
}

fn typographic(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut done = 0;
    for word in words::printed(text) {
        fold_gap(&text[done..word.start], &mut folded);
        let mut letters = words::folded(&text[word.clone()]).into_owned();
        // A mark of another shape that only a combining sign makes a word would join letters if it became an apostrophe.
        if text[word.clone()].starts_with(words::is_quote) {
            letters.replace_range(..1, QUOTE.encode_utf8(&mut [0; 4]));
        }
        folded.push_str(&letters);
        done = word.end;
    }
    fold_gap(&text[done..], &mut folded);
    let marks = folded.trim_end_matches(|c| is_stop(c) || c == QUOTE || c == ' ').len();
    let closing = folded[marks..].matches(QUOTE).count();
    folded.truncate(marks);
    folded.extend(std::iter::repeat_n(QUOTE, closing));
    folded
}

/// The mark that stands for every quotation mark. It never joins letters to one word, as the straight ones can.
const QUOTE: char = '“';

/// Whether a mark ends a clause without saying how it is meant.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ':' | ';' | '-')
}

/// Adds what stands between two words.
fn fold_gap(gap: &str, folded: &mut String) {
    for c in gap.chars().filter(|c| !words::is_invisible(*c)) {
        match mark(c) {
            '…' => folded.push_str("..."),
            ' ' if folded.is_empty() || folded.ends_with(' ') => {}
            '-' if folded.ends_with('-') => {}
            c => folded.extend(c.to_lowercase()),
        }
    }
}

/// A mark without its shape: one for all quotation marks, for all dashes, for all blanks.
fn mark(c: char) -> char {
    match c {
        _ if words::is_blank(c) => ' ',
        _ if words::is_quote(c) => QUOTE,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        c => c,
    }
}

/// Whether two gaps between words differ in the shape of marks and in blanks only.
pub(super) fn same_marks(a: &str, b: &str) -> bool {
    let marks = |gap: &str| {
        let mut folded = String::new();
        fold_gap(gap, &mut folded);
        folded.retain(|c| c != ' ');
        folded
    };
    marks(a) == marks(b)
}
