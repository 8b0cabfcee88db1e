//! One utterance across the accounts: who prints it and how, who leaves it out, who has it in other words.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::form::NormalForm;
use super::variants::{Variant, variants};
use crate::index::{At, Index};
use crate::tables::{ArticleRow, AttributionRow, FactRow, ReadingRow, ReportRow, UtteranceRow};

/// An utterance in every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readings {
    /// The utterance.
    pub at: At<UtteranceRow>,
    /// Each time it is printed, in the order of the accounts and their texts.
    pub printed: Vec<Printed>,
    /// The accounts that do not print it.
    pub omitted_by: Vec<At<ArticleRow>>,
    /// What accounts that do not print it report instead.
    pub echoes: Vec<Echo>,
}

/// An utterance as an account prints it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The account.
    pub article: At<ArticleRow>,
    /// The words. Parts are joined by ` … `, because the words of the account stand between them.
    pub text: String,
    /// The parts, in order.
    pub parts: Vec<At<ReadingRow>>,
}

/// A fact that an account has from the speaker at the same occasion, reported and not printed, where the words that
/// another account prints are evidence for the same fact.
///
/// The tables tie reported words to facts and not to utterances. So this says that an account has a fact of the
/// utterance on the same person's word, and not that its sentence renders the utterance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Echo {
    /// The account.
    pub article: At<ArticleRow>,
    /// The indirect attribution.
    pub attribution: At<AttributionRow>,
    /// The fact.
    pub fact: At<FactRow>,
}

impl Readings {
    /// The readings that are the same in a normal form, each with the accounts that print it.
    ///
    /// ```
    /// use clemency::Utterance;
    /// use clemency::compare::{NormalForm, readings};
    /// use clemency::index::{At, Index};
    ///
    /// let readings = readings(Index::embedded(), At::of(Utterance::NotInstant));
    /// assert_eq!(readings.variants(NormalForm::Verbatim).len(), 4);
    /// assert_eq!(readings.variants(NormalForm::Words).len(), 2);
    /// ```
    #[must_use]
    pub fn variants(&self, form: NormalForm) -> Vec<Variant<'_, At<ArticleRow>>> {
        let printed: Vec<_> = self.printed.iter().map(|printed| (printed.article, printed.text.as_str())).collect();
        variants(&printed, form)
    }
}

/// Sets the readings of an utterance side by side.
///
/// ```
/// use clemency::compare::readings;
/// use clemency::index::{At, Index};
/// use clemency::{Article, Utterance};
///
/// let readings = readings(Index::embedded(), At::of(Utterance::Mission));
/// assert_eq!(readings.printed.len(), 5); // c prints a word of it in its headline besides
/// assert_eq!(readings.omitted_by, [At::of(Article::E)]);
/// ```
#[must_use]
pub fn readings(index: &Index, utterance: At<UtteranceRow>) -> Readings {
    let mut of_article = ByArticle::new();
    for &reading in index.reading_utterance.from(utterance) {
        if let Some(article) = index.reading_article(reading) {
            of_article.entry(article).or_default().push(reading);
        }
    }
    let mut printed: Vec<Printed> = Vec::new();
    for (&article, readings) in &mut of_article {
        readings.sort_by_key(|reading| index.row(*reading).start);
        for (i, &reading) in readings.iter().enumerate() {
            let row = index.row(reading);
            match printed.last_mut().filter(|_| i > 0 && row.part > 1) {
                Some(last) => {
                    last.text.push_str(" … ");
                    last.text.push_str(&row.text);
                    last.parts.push(reading);
                }
                None => printed.push(Printed { article, text: row.text.clone(), parts: vec![reading] }),
            }
        }
    }
    let omitted_by = index.rows().filter(|article| !of_article.contains_key(article)).collect();
    Readings { at: utterance, printed, omitted_by, echoes: echoes(index, utterance, &of_article) }
}

/// The readings of an utterance in each account that prints it, in the order of its text.
type ByArticle = BTreeMap<At<ArticleRow>, Vec<At<ReadingRow>>>;

/// What accounts that do not print an utterance report of it, in the order of their texts.
fn echoes(index: &Index, utterance: At<UtteranceRow>, printed: &ByArticle) -> Vec<Echo> {
    let Some(occasion) = index.utterance_occasion.to(utterance) else { return Vec::new() };
    let speaker = index.utterance_speaker.to(utterance);
    let reported = index.attribution_occasion.from(occasion).iter().filter(|at| {
        index.row(**at).mode == "indirect" && speaker.is_some() && index.attribution_speaker.to(**at) == speaker
    });
    let mut reports: Vec<_> = reported.flat_map(|at| index.report_attribution.from(*at)).copied().collect();
    reports.sort_unstable();
    let words: HashMap<_, _> = printed.iter().map(|(article, readings)| (*article, words(index, readings))).collect();
    let evident = |report: At<ReportRow>| {
        let row = index.row(report);
        let words = index.report_article.to(report).and_then(|article| words.get(&article));
        let before = words.and_then(|words| words[..words.partition_point(|(start, _)| *start < row.end)].last());
        row.attribution.is_some() && before.is_some_and(|(_, end)| row.start < *end)
    };
    let mut said = HashMap::new();
    let mut known = HashSet::new();
    let echo = |report| {
        let article = index.report_article.to(report).filter(|article| !printed.contains_key(article))?;
        let (attribution, fact) = (index.report_attribution.to(report)?, index.report_fact.to(report)?);
        let reports = index.report_fact.from(fact);
        let said = *said.entry(fact).or_insert_with(|| reports.iter().any(|report| evident(*report)));
        Some(Echo { article, attribution, fact }).filter(|echo| said && known.insert(*echo))
    };
    reports.into_iter().filter_map(echo).collect()
}

/// The first byte of each reading in an account, and how far it and those before it reach.
fn words(index: &Index, readings: &[At<ReadingRow>]) -> Vec<(u32, u32)> {
    let mut end = 0;
    let reading = |at: &At<ReadingRow>| {
        let row = index.row(*at);
        end = row.end.max(end);
        (row.start, end)
    };
    readings.iter().map(reading).collect()
}
