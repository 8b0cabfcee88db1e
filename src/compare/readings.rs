//! One utterance across the accounts: who prints it and how, who leaves it out, who has it in other words.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::form::NormalForm;
use super::variants::{Variant, variants};
use crate::tables::{ReadingRow, Tables, UtteranceRow};

/// An utterance in every account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Readings<'t> {
    /// The utterance.
    pub row: &'t UtteranceRow,
    /// Each time it is printed, in the order of the accounts and their texts.
    pub printed: Vec<Printed<'t>>,
    /// The accounts that do not print it.
    pub omitted_by: Vec<&'t str>,
    /// What accounts that do not print it report instead.
    pub echoes: Vec<Echo<'t>>,
}

/// An utterance as an account prints it once.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Printed<'t> {
    /// The account.
    pub article: &'t str,
    /// The words. Parts are joined by ` … `, because the words of the account stand between them.
    pub text: String,
    /// The parts, in order.
    pub parts: Vec<&'t ReadingRow>,
}

/// A fact that an account has from the speaker at the same occasion, reported and not printed, where the words that
/// another account prints are evidence for the same fact.
///
/// The tables tie reported words to facts and not to utterances. So this says that an account has a fact of the
/// utterance on the same person's word, and not that its sentence renders the utterance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Echo<'t> {
    /// The account.
    pub article: &'t str,
    /// The indirect attribution.
    pub attribution: &'t str,
    /// The fact.
    pub fact: &'t str,
}

impl Readings<'_> {
    /// The readings that are the same in a normal form, each with the accounts that print it.
    ///
    /// ```
    /// use clemency::compare::{NormalForm, readings};
    /// use clemency::tables::Tables;
    ///
    /// let readings = readings(Tables::embedded(), "not-instant").unwrap();
    /// assert_eq!(readings.variants(NormalForm::Verbatim).len(), 4);
    /// assert_eq!(readings.variants(NormalForm::Words).len(), 2);
    /// ```
    #[must_use]
    pub fn variants(&self, form: NormalForm) -> Vec<Variant<'_, &str>> {
        let printed: Vec<_> = self.printed.iter().map(|printed| (printed.article, printed.text.as_str())).collect();
        variants(&printed, form)
    }
}

/// Sets the readings of an utterance side by side; nothing where there is no such utterance.
///
/// ```
/// use clemency::compare::readings;
/// use clemency::tables::Tables;
///
/// let readings = readings(Tables::embedded(), "mission").unwrap();
/// assert_eq!(readings.printed.len(), 5); // c prints a word of it in its headline besides
/// assert_eq!(readings.omitted_by, ["e"]);
/// ```
#[must_use]
pub fn readings<'t>(tables: &'t Tables, utterance: &str) -> Option<Readings<'t>> {
    let row = tables.utterances.iter().find(|row| row.utterance == utterance)?;
    let article_of: HashMap<&str, &str> =
        tables.quotes.iter().map(|row| (row.quote.as_str(), row.article.as_str())).collect();
    let mut of_article: BTreeMap<&str, Vec<&ReadingRow>> = BTreeMap::new();
    for reading in tables.readings.iter().filter(|reading| reading.utterance == utterance) {
        if let Some(article) = article_of.get(reading.quote.as_str()) {
            of_article.entry(article).or_default().push(reading);
        }
    }
    let mut printed: Vec<Printed> = Vec::new();
    for (article, rows) in &mut of_article {
        rows.sort_by_key(|row| row.start);
        for (i, row) in rows.iter().enumerate() {
            match printed.last_mut().filter(|_| i > 0 && row.part > 1) {
                Some(last) => {
                    last.text.push_str(" … ");
                    last.text.push_str(&row.text);
                    last.parts.push(row);
                }
                None => printed.push(Printed { article, text: row.text.clone(), parts: vec![row] }),
            }
        }
    }
    let omitted = |article: &&str| !of_article.contains_key(article);
    let omitted_by = tables.articles.iter().map(|row| row.article.as_str()).filter(omitted).collect();
    Some(Readings { row, omitted_by, echoes: echoes(tables, row, &of_article), printed })
}

fn echoes<'t>(
    tables: &'t Tables,
    utterance: &UtteranceRow,
    printed: &BTreeMap<&str, Vec<&ReadingRow>>,
) -> Vec<Echo<'t>> {
    let over_words = |article: &str, start: u32, end: u32| {
        let rows = printed.get(article).into_iter().flatten();
        rows.into_iter().any(|row| start < row.end && row.start < end)
    };
    let evident = tables.reports.iter().filter(|row| row.attribution.is_some());
    let of_words = evident.filter(|row| over_words(&row.article, row.start, row.end));
    let facts: BTreeSet<&str> = of_words.map(|row| row.fact.as_str()).collect();
    let indirect = tables.attributions.iter().filter(|row| row.mode == "indirect" && row.speaker == utterance.speaker);
    let same_occasion = indirect.filter(|row| row.occasion.is_some() && row.occasion == utterance.occasion);
    let attributions: BTreeSet<&str> = same_occasion.map(|row| row.attribution.as_str()).collect();
    let echoes: BTreeSet<_> = tables
        .reports
        .iter()
        .filter(|row| facts.contains(row.fact.as_str()) && !printed.contains_key(row.article.as_str()))
        .filter_map(|row| {
            let attribution = row.attribution.as_deref().filter(|attribution| attributions.contains(attribution))?;
            Some(Echo { article: &row.article, attribution, fact: &row.fact })
        })
        .collect();
    echoes.into_iter().collect()
}
