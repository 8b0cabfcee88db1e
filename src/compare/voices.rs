//! Who is quoted by whom and how, how people are described, and how much any two accounts have in common.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use super::accounts::{Accounts, pairs};
use super::form::NormalForm;
use super::words::printed;

/// A speaker in one account.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Voice<E, A> {
    /// Who speaks.
    pub speaker: E,
    /// The account.
    pub article: A,
    /// The quotations.
    pub quotes: usize,
    /// The words in them. Words quoted within another quotation count for both speakers.
    pub words: usize,
    /// How many times the account makes the speaker responsible for words printed as said.
    pub direct: usize,
    /// The same for reported words.
    pub indirect: usize,
    /// The same for reported words with some of them quoted.
    pub mixed: usize,
    /// The cues in small letters, each with how often, the most frequent first, then by the alphabet.
    pub cues: Vec<(String, usize)>,
}

/// Who speaks in which account: speakers in the order of their ids, accounts in their order.
///
/// ```
/// use clemency::compare::{Dataset, voices};
/// use clemency::{Article, Entity};
///
/// let voices = voices(Dataset);
/// let statement = voices.iter().find(|v| v.speaker == Entity::WhiteHouse && v.article == Article::B).unwrap();
/// assert!(statement.words > 0);
/// ```
#[must_use]
pub fn voices<'t, S: Accounts<'t>>(accounts: S) -> Vec<Voice<S::Entity, S::Article>> {
    let mut voices: BTreeMap<_, Voice<_, _>> = BTreeMap::new();
    let mut cues: HashMap<_, BTreeMap<String, usize>> = HashMap::new();
    let mut key_of = HashMap::new();
    for row in accounts.attributions() {
        let key @ (speaker, article) = (row.speaker, row.article);
        key_of.insert(row.attribution, key);
        let voice = voices.entry(key).or_insert_with(|| {
            let cues = Vec::new();
            Voice { speaker, article, quotes: 0, words: 0, direct: 0, indirect: 0, mixed: 0, cues }
        });
        match row.mode {
            "direct" => voice.direct += 1,
            "indirect" => voice.indirect += 1,
            "mixed" => voice.mixed += 1,
            _ => {}
        }
        if let Some(cue) = row.cue {
            *cues.entry(key).or_default().entry(cue.to_lowercase()).or_default() += 1;
        }
    }
    for (attribution, text) in accounts.quotes() {
        if let Some(voice) = key_of.get(&attribution).and_then(|key| voices.get_mut(key)) {
            voice.quotes += 1;
            voice.words += printed(text).count();
        }
    }
    for (key, cues) in cues {
        if let Some(voice) = voices.get_mut(&key) {
            voice.cues = cues.into_iter().collect();
            voice.cues.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        }
    }
    voices.into_values().collect()
}

/// A name or a description that an account uses of somebody or something.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Description<'t, A, M> {
    /// The account.
    pub article: A,
    /// Whether it is a name or a description.
    pub form: &'t str,
    /// What a description tells; nothing for a name.
    pub r#trait: Option<&'t str>,
    /// The words, as first printed.
    pub text: &'t str,
    /// Every mention in these words, whatever their typography.
    pub mentions: Vec<M>,
}

/// How each account names and describes an entity: by account, names first, then by trait, then in the order of the
/// text. Nothing where no account mentions it.
///
/// ```
/// use clemency::compare::{Dataset, describe};
/// use clemency::{Article, Entity};
///
/// let descriptions = describe(Dataset, Entity::AliceJohnson);
/// assert!(descriptions.iter().any(|d| d.article == Article::B && d.r#trait == Some("legal-status")));
/// ```
#[must_use]
pub fn describe<'t, S: Accounts<'t>>(accounts: S, entity: S::Entity) -> Vec<Description<'t, S::Article, S::Mention>> {
    let mut descriptions: Vec<Description<_, _>> = Vec::new();
    let mut place = HashMap::new();
    for row in accounts.mentions().filter(|row| row.entity == entity) {
        let (article, form, r#trait, text) = (row.article, row.form, row.r#trait, row.text);
        let at = *place.entry((article, form, r#trait, NormalForm::Typographic.of(text))).or_insert_with(|| {
            descriptions.push(Description { article, form, r#trait, text, mentions: Vec::new() });
            descriptions.len() - 1
        });
        descriptions[at].mentions.push(row.row);
    }
    // The sort is stable, so that the order of the text stays.
    descriptions.sort_by_key(|d| (d.article, d.form != "name", d.r#trait));
    descriptions
}

/// How much two accounts have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(any(feature = "serde", feature = "tables"), derive(serde::Serialize))]
pub struct Agreement<A> {
    /// One account.
    pub a: A,
    /// The other.
    pub b: A,
    /// Facts that both report, in whatever way but denying.
    pub facts_in_both: usize,
    /// Facts that at least one of them reports.
    pub facts_in_either: usize,
    /// Utterances that both print, whole or in part.
    pub utterances_in_both: usize,
    /// Utterances that at least one of them prints.
    pub utterances_in_either: usize,
}

impl<A> Agreement<A> {
    /// The Jaccard index of the facts; nothing where neither reports any.
    ///
    /// ```
    /// use clemency::compare::{Dataset, agreement};
    ///
    /// assert!(agreement(Dataset).iter().all(|pair| pair.of_facts() < Some(1.0)));
    /// ```
    #[must_use]
    pub fn of_facts(&self) -> Option<f64> {
        share(self.facts_in_both, self.facts_in_either)
    }

    /// The Jaccard index of the utterances; nothing where neither prints any.
    ///
    /// ```
    /// use clemency::compare::{Dataset, agreement};
    ///
    /// assert!(agreement(Dataset).iter().all(|pair| pair.of_utterances() < Some(1.0)));
    /// ```
    #[must_use]
    pub fn of_utterances(&self) -> Option<f64> {
        share(self.utterances_in_both, self.utterances_in_either)
    }
}

#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 facts")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// How much each two accounts have in common, in the order of the accounts.
///
/// ```
/// use clemency::Article;
/// use clemency::compare::{Dataset, agreement};
///
/// let closest = agreement(Dataset).into_iter().max_by_key(|pair| pair.utterances_in_both).unwrap();
/// assert_eq!((closest.a, closest.b), (Article::C, Article::D));
/// ```
#[doc(alias = "jaccard")]
#[doc(alias = "similarity")]
#[doc(alias = "overlap")]
#[must_use]
pub fn agreement<'t, S: Accounts<'t>>(accounts: S) -> Vec<Agreement<S::Article>> {
    let mut facts: HashMap<_, HashSet<_>> = HashMap::new();
    for row in accounts.reports().filter(|row| row.certainty != "denied") {
        facts.entry(row.article).or_default().insert(row.fact);
    }
    let mut utterances: HashMap<_, HashSet<_>> = HashMap::new();
    for row in accounts.readings() {
        utterances.entry(row.article).or_default().insert(row.utterance);
    }
    pairs(accounts)
        .map(|(a, b)| {
            let (facts_in_both, facts_in_either) = both(&facts, &a, &b);
            let (utterances_in_both, utterances_in_either) = both(&utterances, &a, &b);
            Agreement { a, b, facts_in_both, facts_in_either, utterances_in_both, utterances_in_either }
        })
        .collect()
}

/// How many things both accounts have, and how many at least one of them.
fn both<A: Eq + Hash, T: Eq + Hash>(of: &HashMap<A, HashSet<T>>, a: &A, b: &A) -> (usize, usize) {
    let none = HashSet::new();
    let (a, b) = (of.get(a).unwrap_or(&none), of.get(b).unwrap_or(&none));
    (a.intersection(b).count(), a.union(b).count())
}
