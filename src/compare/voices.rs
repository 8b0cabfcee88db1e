//! Who is quoted by whom and how, how people are described, and how much any two accounts have in common.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use super::form::NormalForm;
use super::words::printed;
use crate::tables::{MentionRow, Tables};

/// A speaker in one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Voice<'t> {
    /// Who speaks.
    pub speaker: &'t str,
    /// The account.
    pub article: &'t str,
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
/// use clemency::compare::voices;
/// use clemency::tables::Tables;
///
/// let voices = voices(Tables::embedded());
/// let statement = voices.iter().find(|voice| voice.speaker == "white-house" && voice.article == "b").unwrap();
/// assert!(statement.words > 0);
/// ```
#[must_use]
pub fn voices(tables: &Tables) -> Vec<Voice<'_>> {
    let mut voices: BTreeMap<(&str, &str), Voice> = BTreeMap::new();
    let mut cues: HashMap<(&str, &str), BTreeMap<String, usize>> = HashMap::new();
    let mut key_of = HashMap::new();
    for row in tables.attributions.iter() {
        let (speaker, article) = (row.speaker.as_str(), row.article.as_str());
        key_of.insert(row.attribution.as_str(), (speaker, article));
        let voice = voices.entry((speaker, article)).or_insert_with(|| {
            let cues = Vec::new();
            Voice { speaker, article, quotes: 0, words: 0, direct: 0, indirect: 0, mixed: 0, cues }
        });
        match row.mode.as_str() {
            "direct" => voice.direct += 1,
            "indirect" => voice.indirect += 1,
            "mixed" => voice.mixed += 1,
            _ => {}
        }
        if let Some(cue) = &row.cue {
            let cues = cues.entry((speaker, article)).or_default();
            *cues.entry(cue.to_lowercase()).or_default() += 1;
        }
    }
    for row in tables.quotes.iter() {
        if let Some(voice) = key_of.get(row.attribution.as_str()).and_then(|key| voices.get_mut(key)) {
            voice.quotes += 1;
            voice.words += printed(&row.text).count();
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
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Description<'t> {
    /// The account.
    pub article: &'t str,
    /// Whether it is a name or a description.
    pub form: &'t str,
    /// What a description tells; nothing for a name.
    pub r#trait: Option<&'t str>,
    /// The words, as first printed.
    pub text: &'t str,
    /// Every mention in these words, whatever their typography.
    pub mentions: Vec<&'t MentionRow>,
}

/// How each account names and describes an entity: by account, names first, then by trait, then in the order of the
/// text. Nothing where no account mentions it.
///
/// ```
/// use clemency::compare::describe;
/// use clemency::tables::Tables;
///
/// let descriptions = describe(Tables::embedded(), "alice-johnson");
/// assert!(descriptions.iter().any(|d| d.article == "b" && d.r#trait == Some("character")));
/// ```
#[must_use]
pub fn describe<'t>(tables: &'t Tables, entity: &str) -> Vec<Description<'t>> {
    let mut descriptions: Vec<Description> = Vec::new();
    let mut place = HashMap::new();
    for row in tables.mentions.iter().filter(|row| row.entity == entity) {
        let (article, form, r#trait) = (row.article.as_str(), row.form.as_str(), row.r#trait.as_deref());
        let at = *place.entry((article, form, r#trait, NormalForm::Typographic.of(&row.text))).or_insert_with(|| {
            descriptions.push(Description { article, form, r#trait, text: &row.text, mentions: Vec::new() });
            descriptions.len() - 1
        });
        descriptions[at].mentions.push(row);
    }
    // The sort is stable, so that the order of the text stays.
    descriptions.sort_by_key(|d| (d.article, d.form != "name", d.r#trait));
    descriptions
}

/// How much two accounts have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreement<'t> {
    /// One account.
    pub a: &'t str,
    /// The other.
    pub b: &'t str,
    /// Facts that both report, in whatever way but denying.
    pub facts_in_both: usize,
    /// Facts that at least one of them reports.
    pub facts_in_either: usize,
    /// Utterances that both print, whole or in part.
    pub utterances_in_both: usize,
    /// Utterances that at least one of them prints.
    pub utterances_in_either: usize,
}

impl Agreement<'_> {
    /// The Jaccard index of the facts; nothing where neither reports any.
    #[must_use]
    pub fn of_facts(&self) -> Option<f64> {
        share(self.facts_in_both, self.facts_in_either)
    }

    /// The Jaccard index of the utterances; nothing where neither prints any.
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
/// use clemency::compare::agreement;
/// use clemency::tables::Tables;
///
/// let closest = agreement(Tables::embedded()).into_iter().max_by_key(|pair| pair.utterances_in_both).unwrap();
/// assert_eq!((closest.a, closest.b), ("c", "d"));
/// assert!(closest.of_utterances() <= Some(1.0));
/// ```
#[must_use]
pub fn agreement(tables: &Tables) -> Vec<Agreement<'_>> {
    let mut facts: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in tables.reports.iter().filter(|row| row.certainty != "denied") {
        facts.entry(&row.article).or_default().insert(&row.fact);
    }
    let article_of: HashMap<&str, &str> =
        tables.quotes.iter().map(|row| (row.quote.as_str(), row.article.as_str())).collect();
    let mut utterances: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for row in tables.readings.iter() {
        if let Some(article) = article_of.get(row.quote.as_str()) {
            utterances.entry(article).or_default().insert(&row.utterance);
        }
    }
    let both = |of: &BTreeMap<&str, BTreeSet<&str>>, a, b| {
        let none = BTreeSet::new();
        let (a, b) = (of.get(a).unwrap_or(&none), of.get(b).unwrap_or(&none));
        (a.intersection(b).count(), a.union(b).count())
    };
    super::pairs(tables)
        .map(|(a, b)| {
            let (facts_in_both, facts_in_either) = both(&facts, a, b);
            let (utterances_in_both, utterances_in_either) = both(&utterances, a, b);
            Agreement { a, b, facts_in_both, facts_in_either, utterances_in_both, utterances_in_either }
        })
        .collect()
}
