//! Words drawn together, and what they are in full.

use std::borrow::Cow;

/// The endings that draw a word together with the one before it, and the words each can stand for.
///
/// `can't`, `won't` and `shan't` are `can not`, `will not` and `shall not`; `cannot` is `can not` and `can't`.
///
/// ```
/// use clemency::compare::CONTRACTIONS;
///
/// assert!(CONTRACTIONS.contains(&("'s", &["is", "has", "us"]))); // it's, she's, let's
/// ```
pub const CONTRACTIONS: &[(&str, &[&str])] = &[
    ("n't", &["not"]),
    ("'ve", &["have"]),
    ("'re", &["are"]),
    ("'ll", &["will", "shall"]),
    ("'d", &["had", "would", "did"]),
    ("'m", &["am"]),
    ("'s", &["is", "has", "us"]),
];

/// Stems that the ending changes.
const IRREGULAR: &[(&str, &str)] = &[("ca", "can"), ("wo", "will"), ("sha", "shall")];

/// At which end of some words to look.
#[derive(Clone, Copy)]
pub(super) enum Side {
    Start,
    End,
}

/// How many words at one end of both lists are a contraction and its words in full, whichever list has which.
pub(super) fn contracted(a: &[Cow<'_, str>], b: &[Cow<'_, str>], side: Side) -> Option<(usize, usize)> {
    [(1, 2), (2, 1), (1, 1)].into_iter().find(|&(of_a, of_b)| match (side.take(a, of_a), side.take(b, of_b)) {
        (Some(a), Some(b)) => is_in_full(a, b) || is_in_full(b, a),
        _ => false,
    })
}

impl Side {
    fn take<T>(self, words: &[T], count: usize) -> Option<&[T]> {
        match self {
            Self::Start => words.get(..count),
            Self::End => words.get(words.len().checked_sub(count)?..),
        }
    }
}

/// Whether one word is these words drawn together.
fn is_in_full(word: &[Cow<'_, str>], full: &[Cow<'_, str>]) -> bool {
    match (word, full) {
        ([word], [full]) => word == "can't" && full == "cannot",
        ([word], [first, second]) => {
            let drawn_together = CONTRACTIONS.iter().any(|(ending, words)| {
                let Some(stem) = word.strip_suffix(ending) else { return false };
                let irregular = IRREGULAR.iter().find(|(changed, _)| *ending == "n't" && *changed == stem);
                first == irregular.map_or(stem, |(_, whole)| whole) && words.contains(&second.as_ref())
            });
            drawn_together || (word == "cannot" && first == "can" && second == "not")
        }
        _ => false,
    }
}
