//! One utterance across the accounts: who prints it and how, who leaves it out, who has it in other words.

use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

use super::accounts::{Accounts, Read, Said};
use super::form::NormalForm;
use super::variants::{Variant, variants};

/// An utterance in every account.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Readings<U, A, R, T, F> {
    /// The utterance.
    pub row: U,
    /// Each time it is printed, in the order of the accounts and their texts.
    pub printed: Vec<Printed<A, R>>,
    /// The accounts that do not print it.
    pub omitted_by: Vec<A>,
    /// What accounts that do not print it report instead.
    pub echoes: Vec<Echo<A, T, F>>,
}

/// An utterance as an account prints it once.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Printed<A, R> {
    /// The account.
    pub article: A,
    /// The words. Parts are joined by ` … `, because the words of the account stand between them.
    pub text: String,
    /// The parts, in order.
    pub parts: Vec<R>,
}

/// A fact that an account has from the speaker at the same occasion, reported and not printed, where the words that
/// another account prints are evidence for the same fact.
///
/// The tables tie reported words to facts and not to utterances. So this says that an account has a fact of the
/// utterance on the same person's word, and not that its sentence renders the utterance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Echo<A, T, F> {
    /// The account.
    pub article: A,
    /// The indirect attribution.
    pub attribution: T,
    /// The fact.
    pub fact: F,
}

impl<U, A: Copy + Eq + Hash, R, T, F> Readings<U, A, R, T, F> {
    /// The readings that are the same in a normal form, each with the accounts that print it.
    ///
    /// ```
    /// use clemency::Utterance;
    /// use clemency::compare::{Dataset, NormalForm, readings};
    ///
    /// let readings = readings(Dataset, Utterance::NotInstant).unwrap();
    /// assert_eq!(readings.variants(NormalForm::Verbatim).len(), 4);
    /// assert_eq!(readings.variants(NormalForm::Words).len(), 2);
    /// ```
    #[must_use]
    pub fn variants(&self, form: NormalForm) -> Vec<Variant<'_, A>> {
        let printed: Vec<_> = self.printed.iter().map(|printed| (printed.article, printed.text.as_str())).collect();
        variants(&printed, form)
    }
}

/// Sets the readings of an utterance side by side; nothing where there is no such utterance.
///
/// ```
/// use clemency::compare::{Dataset, readings};
/// use clemency::{Article, Utterance};
///
/// let readings = readings(Dataset, Utterance::Mission).unwrap();
/// assert_eq!(readings.printed.len(), 5); // c prints a word of it in its headline besides
/// assert_eq!(readings.omitted_by, [Article::E]);
/// ```
#[must_use]
pub fn readings<'t, S: Accounts<'t>>(
    accounts: S,
    utterance: S::Utterance,
) -> Option<Readings<S::UtteranceRow, S::Article, S::Reading, S::Attribution, S::Fact>> {
    let said = accounts.utterances().find(|said| said.utterance == utterance)?;
    let mut of_article: ByArticle<'t, S> = BTreeMap::new();
    for reading in accounts.readings().filter(|reading| reading.utterance == utterance) {
        of_article.entry(reading.article).or_default().push(reading);
    }
    let mut printed: Vec<Printed<_, _>> = Vec::new();
    for (article, readings) in &mut of_article {
        readings.sort_by_key(|reading| reading.bytes.start);
        for (i, reading) in readings.iter().enumerate() {
            match printed.last_mut().filter(|_| i > 0 && reading.part > 1) {
                Some(last) => {
                    last.text.push_str(" … ");
                    last.text.push_str(reading.text);
                    last.parts.push(reading.row);
                }
                None => {
                    printed.push(Printed {
                        article: *article,
                        text: reading.text.to_owned(),
                        parts: vec![reading.row],
                    });
                }
            }
        }
    }
    let omitted_by = accounts.articles().filter(|article| !of_article.contains_key(article)).collect();
    Some(Readings { omitted_by, echoes: echoes(accounts, &said, &of_article), printed, row: said.row })
}

/// The readings of an utterance in each account.
type ByArticle<'t, S> = BTreeMap<<S as super::accounts::Rows<'t>>::Article, Vec<Read<'t, S>>>;

/// What accounts that do not print an utterance report of it, in the order of their texts.
fn echoes<'t, S: Accounts<'t>>(
    accounts: S,
    said: &Said<'t, S>,
    printed: &ByArticle<'t, S>,
) -> Vec<Echo<S::Article, S::Attribution, S::Fact>> {
    let over_words = |article: &S::Article, bytes: &Range<u32>| {
        let mut readings = printed.get(article).into_iter().flatten();
        readings.any(|reading| bytes.start < reading.bytes.end && reading.bytes.start < bytes.end)
    };
    let evident = accounts.reports().filter(|report| report.attribution.is_some());
    let of_words = evident.filter(|report| over_words(&report.article, &report.bytes));
    let facts: HashSet<_> = of_words.map(|report| report.fact).collect();
    let indirect = accounts.attributions().filter(|row| row.mode == "indirect" && row.speaker == said.speaker);
    let same_occasion = indirect.filter(|row| row.occasion.is_some() && row.occasion == said.occasion);
    let attributions: HashSet<_> = same_occasion.map(|row| row.attribution).collect();
    let mut known = HashSet::new();
    let reports = accounts.reports().filter(|row| facts.contains(&row.fact) && !printed.contains_key(&row.article));
    let echoes = reports.filter_map(|row| {
        let attribution = row.attribution.filter(|attribution| attributions.contains(attribution))?;
        Some(Echo { article: row.article, attribution, fact: row.fact })
    });
    echoes.filter(|echo| known.insert(*echo)).collect()
}
