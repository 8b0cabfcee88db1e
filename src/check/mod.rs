//! The promises that sound tables keep, one small rule a promise.
//!
//! [`check`] needs the tables alone; [`verify`] also takes the texts.
//!
//! ```
//! use clemency::check::check;
//! use clemency::tables::{Table, Tables};
//!
//! let mut tables = Tables::embedded().clone();
//! assert!(check(&tables).is_empty());
//!
//! let mut quotes = tables.quotes.to_vec();
//! quotes[0].attribution = "nobody".into();
//! tables.quotes = Table::from(quotes);
//! let violation = check(&tables).into_iter().find(|v| v.rule == "reference").unwrap();
//! assert_eq!((violation.file, violation.line, violation.column), ("quotes.csv", 2, "attribution"));
//! ```

mod attributions;
mod cover;
mod digests;
mod discrepancies;
mod facts;
mod ground;
mod grouped;
mod integrity;
mod nesting;
mod people;
mod printed;
mod quotes;
mod spans;
mod spreadsheet;
mod taken;
mod texts;
mod verify;

use std::fmt;

use crate::index::Index;
use crate::tables::Tables;
use ground::Ground;
use texts::Text;

pub use crate::hidden::is_hidden;
pub use cover::{Sentences, sentences};
#[cfg(feature = "export")]
pub(crate) use digests::hex;
pub use verify::{Coverage, Verification, verify};

/// A promise, and the function that finds where it is broken.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The name that violations carry.
    pub code: &'static str,
    /// What sound tables promise, in one line.
    pub promise: &'static str,
    /// What to do where it is broken.
    pub mend: &'static str,
    find: Find,
}

/// What a rule looks at: the tables, or one text at a time beside them.
#[derive(Clone, Copy)]
enum Find {
    InTables(fn(&Ground, &mut Findings)),
    InText(fn(&Ground, &Text, &mut Findings)),
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule").field("code", &self.code).field("promise", &self.promise).finish_non_exhaustive()
    }
}

/// A place where the tables break a promise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Violation {
    /// The file, by its name in the data directory, or the name of a text.
    pub file: &'static str,
    /// The line in that file; 1, the header row, where the whole table is meant.
    pub line: u64,
    /// The column.
    pub column: &'static str,
    /// The code of the rule: the `code` of one of [`RULES`] or [`TEXT_RULES`].
    pub rule: &'static str,
    /// What was found.
    pub found: String,
    /// What to do.
    pub mend: &'static str,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: [{}] {}; {}", self.file, self.line, self.column, self.rule, self.found, self.mend)
    }
}

/// What one rule has found so far.
struct Findings {
    rule: &'static str,
    mend: &'static str,
    violations: Vec<Violation>,
}

impl Findings {
    fn add(&mut self, place: Place, found: impl Into<String>) {
        let Place { file, line, column } = place;
        let (rule, mend) = (self.rule, self.mend);
        self.violations.push(Violation { file, line, column, rule, found: found.into(), mend });
    }
}

/// A cell, by file, line and column.
#[derive(Clone, Copy)]
struct Place {
    file: &'static str,
    line: u64,
    column: &'static str,
}

fn place(file: &'static str, line: u64, column: &'static str) -> Place {
    Place { file, line, column }
}

macro_rules! rules {
    ($look:ident: $($module:ident::$find:ident $code:literal: $promise:literal, $mend:literal;)+) => {
        &[$(Rule { code: $code, promise: $promise, mend: $mend, find: Find::$look($module::$find) }),+]
    };
}

/// Every rule that needs the tables alone, in the order of the subjects: integrity, spans, digests, people,
/// cover, quotes, attributions, facts, discrepancies.
///
/// ```
/// for rule in clemency::check::RULES {
///     println!("{}: {}", rule.code, rule.promise);
/// }
/// ```
pub static RULES: &[Rule] = rules! { InTables:
    integrity::unique_key "unique-key": "no two rows of a table have the same key", "give one of them another id, or take it out";
    integrity::reference "reference": "every id that a cell names is the key of a row", "correct the id, or add the row it names";
    integrity::vocabulary "vocabulary": "a cell with a closed list of words holds one of them", "use a word of the list";
    integrity::id_form "id-form": "an id is a lower-case ASCII slug that begins with a letter", "use a-z, 0-9 and single hyphens, beginning with a letter";
    integrity::id_siglum "id-siglum": "the id of a quote or an attribution ends in the siglum of its article", "end the id in a hyphen and the article's siglum";
    integrity::retired_id "retired-id": "a withdrawn id is never used again", "choose another id";
    integrity::row_order "row-order": "the rows stand in the order of their table", "move the row to its place among the others; a spreadsheet sorts in another order, above all where columns are text";
    integrity::required_cell "required-cell": "a column that every row needs is never empty", "fill the cell";
    spreadsheet::safe "spreadsheet-safe": "a cell survives a spreadsheet, and shows no trace of one: no formula, no text or id that reads as a date, a time, a number or a truth value and would be written in another way, no error of a formula, no line break or other character that does not show, no trace of a wrong encoding, no blank edge or excess length", "reword the cell, take the character out, or fill it again from where it came";
    integrity::placeholder "placeholder": "no value is an empty cell, not a word that stands for none", "empty the cell, or give the value";
    integrity::unused "unused": "every person, group and organisation, every event and every predicate is named by another row", "name it, or take the row out";
    spans::whole "span-whole": "a span has both ends, and begins before it ends", "give the first byte and the byte after the last";
    spans::inside "span-inside": "a span lies inside its article", "measure the span again in the article's file";
    spans::boundary "span-boundary": "a span cuts no character in two", "measure the span again in bytes";
    spans::length "text-length": "a text is as long as its span", "copy the text again, or measure the span again";
    spans::characters "text-characters": "a text has its non-ASCII characters where the article has them", "copy the text again from the article";
    spans::agreement "text-agreement": "texts over the same bytes of an article are the same", "copy both texts again from the article";
    spans::one_sentence "one-sentence": "a mention, a source, a cue, a content and the evidence of a report each lie in one sentence", "measure the span again, or the sentences";
    digests::form "digest-form": "a digest is 64 lower-case hexadecimal digits", "compute it again, for example with `sha256sum`";
    digests::agreement "digest-agreement": "a digest is that of the words the tables print at its span, and the same wherever the span is", "compute it again, or measure the span again";
    digests::title "title-printed": "the title of an article is the words of its one title segment", "copy the title again, or mark the segment that holds it";
    people::described "described": "a description has a trait, and a name has none", "fill or empty the trait";
    people::name_printed "name-printed": "the name of whoever is mentioned by name is one of these names", "use a name that an article prints";
    people::first_name "first-name": "our own sentences call nobody by a bare first name whose full name is known", "write the family name or the full name, or set words of an article in double marks";
    people::took_part "took-part": "a person who speaks or is spoken to at an occasion takes part in it", "add the participant, or correct the occasion";
    cover::segments_tile "segments-tile": "segments follow one another through the article, numbered by paragraph and sentence", "number paragraphs and sentences from 1 without a gap, and let no segments overlap";
    cover::multibyte_sum "multibyte-sum": "the non-ASCII characters of an article account for its bytes beyond its characters", "list every non-ASCII character once";
    cover::sentence_covered "sentence-covered": "every sentence carries a report, or is listed as uncovered with the reason", "add a report, or a row in uncovered.csv";
    cover::uncovered_true "uncovered-true": "a sentence listed as uncovered is one segment, and carries no report", "take the row out, or measure it again";
    quotes::readings_tile "readings-tile": "the readings of a quote cover its words once, blanks aside", "let the readings of the quote follow one another without a gap";
    quotes::parts_run "parts-run": "the parts of a quotation run from 1 in the order of the text", "number the parts again";
    quotes::reading_parts_run "reading-parts-run": "the parts of an utterance in an article run from 1 in the order of the text, and from 1 again where it is repeated", "number the parts again";
    quotes::nested_inside "nested-inside": "a nested quote lies inside its encloser, in the same article, under another attribution", "name the quote that encloses it, and who speaks in it";
    quotes::overlap_nests "overlap-nests": "quotes of an article overlap only by nesting", "set `inside`, or measure the spans again";
    quotes::marks "marks": "a quote has its marks unless it is a block or runs on past the paragraph", "give the marks, or the form `block`";
    quotes::mark_width "mark-width": "a non-ASCII character stands where a quote has a curly mark, and none where it has a straight one", "give the marks that the article prints";
    quotes::block_set "block-set": "a segment is a block quote where a quote of the form `block` lies over it, and nowhere else", "correct the form of the quote, or the kind of the segment";
    quotes::speaker "quote-speaker": "the speaker of a quote is the speaker of its utterances", "correct the attribution, or the utterance";
    quotes::occasion "quote-occasion": "the occasion of a quote is the occasion of its utterances", "correct the attribution, or the utterance";
    quotes::utterance_read "utterance-read": "every utterance is printed somewhere", "add a reading, or take the utterance out";
    attributions::order "attribution-order": "attributions stand in the order of their articles and of their words", "sort by article, then by the bytes of source, cue, content and quotes; of two that begin together, the longer first";
    attributions::within "within": "a nested attribution lies inside the words of another one of its article, and not in a circle", "name the attribution in whose words it stands";
    attributions::continues "continues": "an attribution carries on an earlier one of its article, by the same speaker", "name the attribution it carries on, or leave the cell empty";
    attributions::mode "mode": "direct has quotes, indirect has content, mixed has both, the quotes inside the content", "change the mode, or add what it needs";
    attributions::source "source": "a source has a span unless it is implicit", "give the span, or the form `implicit`";
    attributions::source_named "source-named": "a mention of the speaker, of the same form, begins in a source that is a name or a description, and none in a pronoun", "correct the speaker, the form, the span, or the mention";
    attributions::cue "cue": "a cue has its words, its span and its position, or none of them", "fill or empty the cue columns together";
    attributions::cue_apart "cue-apart": "a cue and the content it goes with share no word", "measure both spans again";
    attributions::cue_position "cue-position": "a local cue stands in a sentence of its words, a lead-in in one before them", "correct the position, or measure the spans again";
    attributions::named_basis "named-basis": "an addressee or an occasion is given together with how it is known", "fill or empty both cells";
    attributions::thought "thought": "a thought is not uttered: its medium is thought", "set the medium to `thought`, or another act";
    facts::value_parses "value-parses": "a value is of the kind that its predicate sets", "write the value in that form";
    facts::unit "unit": "counts and durations have a unit, other values none", "fill or empty the unit";
    facts::distinct "fact-distinct": "no two facts are the same", "merge them: one fact, two reports";
    facts::reported "fact-reported": "every fact is reported by an article", "add a report, or take the fact out";
    facts::report_voice "report-voice": "the words of the attribution that a report names lie over its evidence", "name the attribution whose words carry the evidence, or none";
    facts::topic_voice "topic-voice": "a report that names a topic rests on words that the topic quotes", "name no attribution: what somebody speaks of, the account takes for granted";
    facts::imagined "imagined": "what stands wholly in words that somebody is imagined to say or think is reported as theirs alone", "name their attribution, or take the report out";
    facts::date_form "date-form": "a date is EDTF of level 0 or 1, or a day or month of an open year", "write the date as in 1997, 2017-10, 2018-06-06 or XXXX-05-30";
    facts::date_basis "date-basis": "a date has a basis, and a derived one says how", "fill date, basis and derivation to agree";
    facts::event_order "event-order": "an event follows the row of the one it names as before it", "move the row, or correct `after`";
    discrepancies::two_sides "two-sides": "a discrepancy has two sides or more, numbered from 1", "give each side its number";
    discrepancies::position_true "position-true": "a side's article reports its fact, and a silent article reports no fact of the discrepancy", "add the report, or correct the side";
    discrepancies::silence "silence": "silent articles are on a side of their own, and where the others are on one side it is an omission", "correct the sides, or the kind";
    discrepancies::article_placed "article-placed": "every article has a place in a discrepancy, unless one article parts with itself", "give the article its side, or the side of the silent";
    discrepancies::single_value "single-value": "two values where there can be one are registered as a contradiction, a granularity or a supersession", "add a discrepancy with a side a value, or correct the facts";
    discrepancies::facts_differ "facts-differ": "the sides of a contradiction rest on different facts", "name the facts that cannot both hold";
    discrepancies::point_at_issue "point-at-issue": "two sides of a contradiction give one thing two values where there can be one", "name the facts that cannot both hold, or set another kind";
    discrepancies::contradiction_open "contradiction-open": "the texts never reconcile a contradiction in full", "set another kind, or set `reconcilable` to `partly` or `no`";
};

/// Every rule that needs the texts. Where one of the first two is broken, the text is not looked at any further.
///
/// ```
/// for rule in clemency::check::TEXT_RULES {
///     println!("{}: {}", rule.code, rule.promise);
/// }
/// ```
pub static TEXT_RULES: &[Rule] = rules! { InText:
    texts::there "text-there": "the text of every article is a file in the directory given, of at most 64 MiB, and can be read", "put the text there under the name that articles.csv gives it";
    texts::digest "text-digest": "the text has the digest of its article", "get the text that the dataset was made from; no other bytes will do";
    texts::size "text-size": "the text has the bytes, characters and words of its article", "measure the text again";
    texts::multibyte "text-multibyte": "multibyte.csv lists every non-ASCII character of the text, and no other", "measure the text again";
    texts::span "text-span": "the words of a row stand in the text at its span, and no blank at the span's edges", "measure the span again, or copy the words again";
    texts::word "text-word": "no span cuts a word in two", "measure the span again";
    texts::edge "text-edge": "a source and a content end before a stop, and hold both marks of a pair or none", "measure the span again";
    texts::evidence "text-evidence": "the digest of a row is that of the bytes at its span", "measure the span again, or compute the digest again";
    texts::marks "text-marks": "every double quotation mark, and every curly single one that opens, opens or closes a quote", "add the quote, or measure its span again";
    texts::mark_kind "text-mark-kind": "the marks a quote names stand around it", "give the marks that stand in the text";
    texts::gap "text-gap": "nothing but blanks stands between segments", "let the segments hold all words";
};

/// Every violation of every rule, in the order of files, lines and columns, none twice.
#[doc(alias = "validate")]
#[doc(alias = "lint")]
#[must_use]
pub fn check(tables: &Tables) -> Vec<Violation> {
    let index = Index::new(tables);
    let ground = Ground::new(&index);
    ordered(broken(RULES, |find, findings| {
        if let Find::InTables(find) = find {
            find(&ground, findings);
        }
    }))
}

/// What each of some rules finds where it looks.
fn broken(rules: &[Rule], look: impl Fn(Find, &mut Findings)) -> Vec<Violation> {
    let found = rules.iter().flat_map(|rule| {
        let mut findings = Findings { rule: rule.code, mend: rule.mend, violations: Vec::new() };
        look(rule.find, &mut findings);
        findings.violations
    });
    found.collect()
}

/// Files in the order of the tables, then lines, then columns as they stand.
fn ordered(violations: Vec<Violation>) -> Vec<Violation> {
    let rank = |v: &Violation| {
        let table = Tables::schemas().iter().position(|schema| schema.file == v.file);
        let column = table.and_then(|table| Tables::schemas()[table].position(v.column));
        (table.unwrap_or(usize::MAX), v.line, column)
    };
    let mut ranked: Vec<_> = violations.into_iter().map(|violation| (rank(&violation), violation)).collect();
    ranked.sort();
    ranked.dedup();
    ranked.into_iter().map(|(_, violation)| violation).collect()
}
