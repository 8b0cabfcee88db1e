//! What a comparison comes to: runs that tile both readings, and the edits that lead from one to the other.

use std::fmt;
use std::ops::Range;

use super::form::NormalForm;

/// In what way two readings differ at one place.
///
/// ```
/// use clemency::compare::{EditKind, compare};
///
/// let kinds = |a, b| compare(a, b).edits().map(|edit| edit.kind).collect::<Vec<_>>();
/// assert_eq!(kinds("the President’s", "the President's"), [EditKind::Typography]);
/// assert_eq!(kinds("the President", "the president"), [EditKind::Case]);
/// assert_eq!(kinds("would have gone", "would've gone"), [EditKind::Contraction]);
/// assert_eq!(kinds("instant. And then", "instant, and then"), [EditKind::Sentence]);
/// assert_eq!(kinds("when that came", "when (the news) came"), [EditKind::Bracket]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize), serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum EditKind {
    /// Other forms of the same marks, other blanks: `'` and `’`, `-` and `–`.
    Typography,
    /// Other marks between the same words.
    Punctuation,
    /// Capital and small letters of the same word.
    Case,
    /// A word drawn together, and the same words in full: see [`CONTRACTIONS`](super::CONTRACTIONS).
    Contraction,
    /// Words in square or round brackets, which whoever printed the speech put in, with or without words they stand for.
    Bracket,
    /// The same words with an end of a sentence between them in one reading only.
    Sentence,
    /// Words that the second reading leaves out.
    Omission,
    /// Words that the second reading has besides.
    Addition,
    /// Other words in the same place.
    Word,
}

impl EditKind {
    /// Every kind, from those of print to those of words.
    pub const ALL: [Self; 9] = [
        Self::Typography,
        Self::Punctuation,
        Self::Case,
        Self::Contraction,
        Self::Bracket,
        Self::Sentence,
        Self::Omission,
        Self::Addition,
        Self::Word,
    ];

    /// The name, in lower case.
    ///
    /// ```
    /// assert_eq!(clemency::compare::EditKind::Omission.name(), "omission");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Typography => "typography",
            Self::Punctuation => "punctuation",
            Self::Case => "case",
            Self::Contraction => "contraction",
            Self::Bracket => "bracket",
            Self::Sentence => "sentence",
            Self::Omission => "omission",
            Self::Addition => "addition",
            Self::Word => "word",
        }
    }

    /// The kind, seen from the other reading: what one leaves out, the other has besides.
    ///
    /// ```
    /// use clemency::compare::EditKind;
    ///
    /// assert_eq!(EditKind::Omission.inverted(), EditKind::Addition);
    /// assert_eq!(EditKind::Case.inverted(), EditKind::Case);
    /// ```
    #[must_use]
    pub const fn inverted(self) -> Self {
        match self {
            Self::Omission => Self::Addition,
            Self::Addition => Self::Omission,
            other => other,
        }
    }
}

impl fmt::Display for EditKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A stretch of both readings: the same in both, or an edit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Run {
    /// In what way the readings differ here; nothing where they are the same.
    pub edit: Option<EditKind>,
    /// The bytes of the first reading.
    pub a: Range<usize>,
    /// The bytes of the second reading.
    pub b: Range<usize>,
}

impl Run {
    /// Adds the run to those before it, with the last of them in one where both are the same in both readings.
    pub(super) fn join(self, runs: &mut Vec<Self>) {
        match runs.last_mut() {
            Some(last) if last.edit.is_none() && self.edit.is_none() => {
                (last.a.end, last.b.end) = (self.a.end, self.b.end);
            }
            _ => runs.push(self),
        }
    }
}

/// Two readings, and the runs that tile both in order.
#[doc(alias = "diff")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Comparison<'t> {
    /// The first reading.
    pub a: &'t str,
    /// The second reading.
    pub b: &'t str,
    /// The runs, in the order of both readings.
    pub runs: Vec<Run>,
}

impl<'t> Comparison<'t> {
    /// The comparison of the second reading with the first.
    ///
    /// ```
    /// use clemency::compare::compare;
    ///
    /// let (a, b) = ("We had been in talks, working", "We had been in talks and working");
    /// assert_eq!(compare(a, b).inverted(), compare(b, a));
    /// ```
    #[must_use]
    pub fn inverted(self) -> Self {
        let runs = self.runs.into_iter().map(|run| Run { edit: run.edit.map(EditKind::inverted), a: run.b, b: run.a });
        Self { a: self.b, b: self.a, runs: runs.collect() }
    }

    /// The comparison with those edits alone that change a normal form; what the form folds counts as the same.
    ///
    /// An edit changes the form where making it alone in the first reading does, or undoing it alone in the second. Where
    /// no edit is left, the readings are the same in that form. Those that are left lead to a reading that is the same
    /// as the second in that form, unless brackets reach from one edit into another.
    ///
    /// ```
    /// use clemency::compare::{NormalForm, compare};
    ///
    /// let comparison = compare("It wasn't an instant thing.", "And it wasn’t an instant thing,");
    /// let words = comparison.in_form(NormalForm::Words);
    /// assert!(words.edits().map(|edit| edit.to).eq(["And "]));
    /// ```
    #[must_use]
    pub fn in_form(self, form: NormalForm) -> Self {
        let Self { a, b, runs } = self;
        let (of_a, of_b) = (form.of(a), form.of(b));
        let instead = |text: &str, at: &Range<usize>, comes: &str| [&text[..at.start], comes, &text[at.end..]].concat();
        let changes = |run: &Run| {
            form.of(&instead(a, &run.a, &b[run.b.clone()])) != of_a
                || form.of(&instead(b, &run.b, &a[run.a.clone()])) != of_b
        };
        let mut told = Vec::with_capacity(runs.len());
        for run in runs {
            let edit = run.edit.filter(|_| of_a != of_b && changes(&run));
            Run { edit, ..run }.join(&mut told);
        }
        Self { a, b, runs: told }
    }

    /// The edits that lead from the first reading to the second, in order.
    ///
    /// ```
    /// use clemency::compare::{Edit, EditKind, compare};
    ///
    /// let edits: Vec<_> = compare("those who are left", "those who were left").edits().collect();
    /// assert_eq!(edits, [Edit { kind: EditKind::Word, at: 10, from: "are", to: "were" }]);
    /// ```
    pub fn edits(&self) -> impl Iterator<Item = Edit<'t>> {
        self.runs.iter().filter_map(|run| {
            let (from, to) = (&self.a[run.a.clone()], &self.b[run.b.clone()]);
            Some(Edit { kind: run.edit?, at: run.a.start, from, to })
        })
    }
}

/// One change of a reading: at a byte, these words for those.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Edit<'t> {
    /// In what way it changes the reading.
    pub kind: EditKind,
    /// The byte of the unchanged reading at which it begins.
    pub at: usize,
    /// What stands there; empty where something is only put in.
    pub from: &'t str,
    /// What comes in its place; empty where something is only left out.
    pub to: &'t str,
}

/// Makes edits in a text; nothing where they do not fit it, or do not follow one another.
///
/// ```
/// use clemency::compare::{apply, compare};
///
/// let (a, b) = ("I’ve cried with them.", "I have cried with them,");
/// assert_eq!(apply(a, compare(a, b).edits()).as_deref(), Some(b));
/// assert_eq!(apply("Know what?", compare(a, b).edits()), None);
/// ```
#[must_use]
pub fn apply<'e>(text: &str, edits: impl IntoIterator<Item = Edit<'e>>) -> Option<String> {
    let mut edited = String::with_capacity(text.len());
    let mut done = 0;
    for Edit { at, from, to, .. } in edits {
        edited.push_str(text.get(done..at)?);
        edited.push_str(to);
        done = at + text.get(at..)?.starts_with(from).then_some(from.len())?;
    }
    edited.push_str(text.get(done..)?);
    Some(edited)
}
