//! Who is quoted by whom and how, how people are described, and how much any two accounts have in common.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::form::NormalForm;
use super::pairs::Pairs;
use super::words::printed;
use crate::index::{At, Index};
use crate::tables::{ArticleRow, AttributionRow, EntityRow, FactRow, MentionRow, UtteranceRow};

/// A speaker in one account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Who speaks.
    pub speaker: At<EntityRow>,
    /// The account.
    pub article: At<ArticleRow>,
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

/// Who speaks in which account: speakers in the order of their table, accounts in theirs.
///
/// ```
/// use clemency::compare::voices;
/// use clemency::index::{At, Index};
/// use clemency::{Article, Entity};
///
/// let voices = voices(Index::embedded());
/// let (speaker, article) = (At::of(Entity::WhiteHouse), At::of(Article::B));
/// let statement = voices.iter().find(|voice| (voice.speaker, voice.article) == (speaker, article)).unwrap();
/// assert!(statement.words > 0);
/// ```
#[must_use]
pub fn voices(index: &Index) -> Vec<Voice> {
    let mut voices = Vec::new();
    for speaker in index.rows::<EntityRow>() {
        let said = index.attribution_speaker.from(speaker).iter();
        let said = said.filter_map(|at| Some((index.attribution_article.to(*at)?, *at)));
        let mut said: Vec<_> = said.collect();
        said.sort_unstable();
        let accounts = said.chunk_by(|(one, _), (other, _)| one == other);
        voices.extend(accounts.map(|said| voice(index, speaker, said)));
    }
    voices
}

/// What one account attributes to a speaker.
fn voice(index: &Index, speaker: At<EntityRow>, said: &[(At<ArticleRow>, At<AttributionRow>)]) -> Voice {
    let article = said[0].0;
    let mut voice = Voice { speaker, article, quotes: 0, words: 0, direct: 0, indirect: 0, mixed: 0, cues: Vec::new() };
    let mut cues: BTreeMap<String, usize> = BTreeMap::new();
    for (_, at) in said {
        let row = index.row(*at);
        match row.mode.as_str() {
            "direct" => voice.direct += 1,
            "indirect" => voice.indirect += 1,
            "mixed" => voice.mixed += 1,
            _ => {}
        }
        if let Some(cue) = &row.cue {
            *cues.entry(cue.to_lowercase()).or_default() += 1;
        }
        for quote in index.quote_attribution.from(*at) {
            voice.quotes += 1;
            voice.words += printed(&index.row(*quote).text).count();
        }
    }
    voice.cues = cues.into_iter().collect();
    voice.cues.sort_by_key(|(_, times)| Reverse(*times));
    voice
}

/// A name or a description that an account uses of somebody or something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description<'t> {
    /// The account.
    pub article: At<ArticleRow>,
    /// Whether it is a name or a description.
    pub form: &'t str,
    /// What a description tells; nothing for a name.
    pub r#trait: Option<&'t str>,
    /// The words, as first printed.
    pub text: &'t str,
    /// Every mention in these words, whatever their typography.
    pub mentions: Vec<At<MentionRow>>,
}

/// How each account names and describes an entity: by account, names first, then by trait, then in the order of the
/// text. Nothing where no account mentions it.
///
/// ```
/// use clemency::compare::describe;
/// use clemency::index::{At, Index};
/// use clemency::{Article, Entity};
///
/// let descriptions = describe(Index::embedded(), At::of(Entity::AliceJohnson));
/// let in_b = descriptions.iter().filter(|description| description.article == At::of(Article::B));
/// assert!(in_b.clone().any(|description| description.r#trait == Some("legal-status")));
/// ```
#[must_use]
pub fn describe<'t>(index: &Index<'t>, entity: At<EntityRow>) -> Vec<Description<'t>> {
    let mut descriptions: Vec<Description> = Vec::new();
    let mut place = HashMap::new();
    for &at in index.mention_entity.from(entity) {
        let Some(article) = index.mention_article.to(at) else { continue };
        let row = index.row(at);
        let (form, r#trait, text) = (row.form.as_str(), row.r#trait.as_deref(), row.text.as_str());
        let place = *place.entry((article, form, r#trait, NormalForm::Typographic.of(text))).or_insert_with(|| {
            descriptions.push(Description { article, form, r#trait, text, mentions: Vec::new() });
            descriptions.len() - 1
        });
        descriptions[place].mentions.push(at);
    }
    // The sort is stable, so that the order of the text stays.
    descriptions.sort_by_key(|d| (d.article, d.form != "name", d.r#trait));
    descriptions
}

/// How much two accounts have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// One account.
    pub a: At<ArticleRow>,
    /// The other.
    pub b: At<ArticleRow>,
    /// Facts that both report, in whatever way but denying.
    pub facts_in_both: usize,
    /// Facts that at least one of them reports.
    pub facts_in_either: usize,
    /// Utterances that both print, whole or in part.
    pub utterances_in_both: usize,
    /// Utterances that at least one of them prints.
    pub utterances_in_either: usize,
}

impl Agreement {
    /// The Jaccard index of the facts; nothing where neither reports any.
    ///
    /// ```
    /// use clemency::compare::agreement;
    /// use clemency::index::Index;
    ///
    /// assert!(agreement(Index::embedded()).iter().all(|pair| pair.of_facts() < Some(1.0)));
    /// ```
    #[must_use]
    pub fn of_facts(&self) -> Option<f64> {
        share(self.facts_in_both, self.facts_in_either)
    }

    /// The Jaccard index of the utterances; nothing where neither prints any.
    ///
    /// ```
    /// use clemency::compare::agreement;
    /// use clemency::index::Index;
    ///
    /// assert!(agreement(Index::embedded()).iter().all(|pair| pair.of_utterances() < Some(1.0)));
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
/// use clemency::compare::agreement;
/// use clemency::index::{At, Index};
///
/// let agreement = agreement(Index::embedded());
/// let closest = agreement.iter().max_by_key(|pair| pair.utterances_in_both).unwrap();
/// assert_eq!((closest.a, closest.b), (At::of(Article::C), At::of(Article::D)));
/// ```
#[doc(alias = "jaccard")]
#[doc(alias = "similarity")]
#[doc(alias = "overlap")]
#[must_use]
pub fn agreement(index: &Index) -> Vec<Agreement> {
    let new =
        |a, b| Agreement { a, b, facts_in_both: 0, facts_in_either: 0, utterances_in_both: 0, utterances_in_either: 0 };
    let mut pairs = Pairs::new(index, new);
    let facts = index.rows::<FactRow>().map(|fact| {
        let reports = index.report_fact.from(fact).iter().filter(|at| index.row(**at).certainty != "denied");
        reports.filter_map(|at| index.report_article.to(*at)).collect()
    });
    let of_facts = shared(index, facts, |a, b| pairs.of(a, b).facts_in_both += 1);
    let utterances = index.rows::<UtteranceRow>().map(|utterance| {
        let readings = index.reading_utterance.from(utterance).iter();
        readings.filter_map(|at| index.reading_article(*at)).collect()
    });
    let of_utterances = shared(index, utterances, |a, b| pairs.of(a, b).utterances_in_both += 1);
    for pair in pairs.iter_mut() {
        let of_both = |of: &[usize]| of[pair.a.place()] + of[pair.b.place()];
        pair.facts_in_either = of_both(&of_facts) - pair.facts_in_both;
        pair.utterances_in_either = of_both(&of_utterances) - pair.utterances_in_both;
    }
    pairs.into_vec()
}

/// Tells of every two accounts that have the same thing; how many things each account has.
fn shared(
    index: &Index,
    things: impl Iterator<Item = Vec<At<ArticleRow>>>,
    mut both: impl FnMut(At<ArticleRow>, At<ArticleRow>),
) -> Vec<usize> {
    let mut of = vec![0; index.tables.articles.len()];
    for mut accounts in things {
        accounts.sort_unstable();
        accounts.dedup();
        for (place, a) in accounts.iter().enumerate() {
            of[a.place()] += 1;
            accounts[place + 1..].iter().for_each(|b| both(*a, *b));
        }
    }
    of
}
