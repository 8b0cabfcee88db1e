//! The tables and their columns: one struct a table, one field a column.
//!
//! The comments below are the data dictionary; [`Tables::schemas`] gives them at run time.

use super::schema::Holds::{Date, Digest, Id, Number, Reference, Text, Vocabulary};
use super::schema::{Cell, Column, Constant, Row, Schema, plain, schema, tables};
use super::table::{Field, Sheet, Table};
use super::vocabulary as words;
use super::{Fault, read};

tables! {
    /// The accounts: one row an article.
    articles: ArticleRow of Article, key [article], order [article] {
        /// The siglum of the article, a single letter, in the order of the files.
        article: String = Id,
        /// The headline as printed.
        title: String = Text,
        /// The section label printed with the article.
        section: Option<String> = Text,
        /// Whom the article credits with the writing, as far as it prints it.
        byline: Option<String> = Text,
        /// The name of the text file that all byte positions refer to.
        file: String = Text,
        /// The length of the file, in bytes.
        bytes: u32 = Number,
        /// The length of the file, in Unicode code points.
        chars: u32 = Number,
        /// The number of runs of non-blank characters in the file.
        words: u32 = Number,
        /// The SHA-256 digest of the file.
        sha256: String = Digest,
        /// When the article was published, as far as the texts support it.
        published: Option<String> = Date,
        /// How the date of publication is known.
        published_basis: String = Vocabulary(words::BASIS),
        /// Whether the article was written before or after the president granted clemency.
        stage: String = Vocabulary(words::STAGE),
        /// What else a reader needs to know of the article, the derivation of a derived date included.
        note: Option<String> = Text,
    }

    /// Every non-ASCII character of an article, so that byte offsets convert to characters without the text.
    multibyte: MultibyteRow of Multibyte, key [article, byte], order [article, byte] {
        /// The article.
        article: String = Reference(&["articles"]),
        /// The byte at which the character begins.
        byte: u32 = Number,
        /// The number of bytes the character takes in UTF-8: 2, 3 or 4.
        width: u32 = Number,
    }

    /// Each article cut into sentences; together they cover every non-blank byte.
    segments: SegmentRow of Segment, key [article, start], order [article, start] {
        /// The article.
        article: String = Reference(&["articles"]),
        /// The paragraph, counted from 1 through the article; headlines and prompts count.
        paragraph: u32 = Number,
        /// The sentence, counted from 1 through the paragraph.
        sentence: u32 = Number,
        /// What part of the page it is.
        kind: String = Vocabulary(words::SEGMENT_KIND),
        /// The first byte.
        start: u32 = Number,
        /// The byte after the last.
        end: u32 = Number,
        /// The SHA-256 digest of the sentence's bytes.
        sha256: String = Digest,
    }

    /// Everyone and everything that the articles name or describe.
    entities: EntityRow of Entity, key [entity], order [entity] {
        /// The id.
        entity: String = Id,
        /// What kind of thing it is.
        kind: String = Vocabulary(words::ENTITY_KIND),
        /// One form used in the articles, with first and last name for a person whose both names are printed; nothing is
        /// supplied from elsewhere.
        name: String = Text,
        /// Who or what it is, as the articles tell it, in our words.
        note: Option<String> = Text,
    }

    /// Each name or description of a person, group or organisation, inside quotations too; pronouns are left out.
    mentions: MentionRow of Mention, key [article, start, end, entity], order [article, start, end] {
        /// The article.
        article: String = Reference(&["articles"]),
        /// The first byte.
        start: u32 = Number,
        /// The byte after the last.
        end: u32 = Number,
        /// The words as printed.
        text: String = Text,
        /// Whom the words stand for.
        entity: String = Reference(&["entities"]),
        /// Whether it is a name or a description.
        form: String = Vocabulary(words::MENTION_FORM),
        /// What a description tells; empty for a name.
        r#trait: Option<String> = Vocabulary(words::TRAIT),
    }

    /// What happened, as far as the texts place it, in the order of the story.
    events: EventRow of Event, key [event], order [] {
        /// The id.
        event: String = Id,
        /// The event in a few words of our own.
        label: String = Text,
        /// What kind of event it is.
        kind: String = Vocabulary(words::EVENT_KIND),
        /// When it happened; empty where the texts do not tell.
        date: Option<String> = Date,
        /// How the date is known.
        date_basis: String = Vocabulary(words::BASIS),
        /// How a derived date follows from the texts.
        derivation: Option<String> = Text,
        /// Where it happened.
        place: Option<String> = Reference(&["entities"]),
        /// The event that the texts put right before it.
        after: Option<String> = Reference(&["events"]),
    }

    /// Who took part in an event, and as what.
    participants: ParticipantRow of Participant, key [event, entity, role], order [event, entity, role] {
        /// The event.
        event: String = Reference(&["events"]),
        /// The person, group or organisation.
        entity: String = Reference(&["entities"]),
        /// The part taken.
        role: String = Vocabulary(words::ROLE),
    }

    /// One thing said, about a sentence long, whoever printed it.
    utterances: UtteranceRow of Utterance, key [utterance], order [utterance] {
        /// The id.
        utterance: String = Id,
        /// Whose words they are.
        speaker: String = Reference(&["entities"]),
        /// The event at which they were said.
        occasion: Option<String> = Reference(&["events"]),
        /// What was said, in our words.
        gist: String = Text,
    }

    /// Who is made responsible for which words: a source, a cue and a content.
    attributions: AttributionRow of Attribution, key [attribution], order [] {
        /// The id; its last part is the siglum of the article.
        attribution: String = Id,
        /// The article.
        article: String = Reference(&["articles"]),
        /// Whether the words are printed as said, reported, or both.
        mode: String = Vocabulary(words::MODE),
        /// What is done in saying it.
        act: String = Vocabulary(words::ACT),
        /// By which way the words came.
        medium: String = Vocabulary(words::MEDIUM),
        /// Who is made responsible.
        speaker: String = Reference(&["entities"]),
        /// The first byte of the words that name the speaker.
        source_start: Option<u32> = Number,
        /// The byte after the last of the source.
        source_end: Option<u32> = Number,
        /// How the source names the speaker.
        source_form: String = Vocabulary(words::SOURCE_FORM),
        /// The first byte of the cue.
        cue_start: Option<u32> = Number,
        /// The byte after the last of the cue.
        cue_end: Option<u32> = Number,
        /// The words that make it speech or thought, as printed, without the addressee.
        cue: Option<String> = Text,
        /// Whether the cue stands with the words or in an earlier sentence that leads them in.
        cue_position: Option<String> = Vocabulary(words::CUE_POSITION),
        /// To whom it was said.
        addressee: Option<String> = Reference(&["entities"]),
        /// How the addressee is known.
        addressee_basis: Option<String> = Vocabulary(words::NAMED),
        /// The event at which it was said.
        occasion: Option<String> = Reference(&["events"]),
        /// How the occasion is known.
        occasion_basis: Option<String> = Vocabulary(words::NAMED),
        /// The attribution in whose words this one stands.
        within: Option<String> = Reference(&["attributions"]),
        /// The attribution whose quotation this one carries on.
        continues: Option<String> = Reference(&["attributions"]),
        /// The first byte of the reported words, for indirect and mixed modes.
        content_start: Option<u32> = Number,
        /// The byte after the last of the reported words.
        content_end: Option<u32> = Number,
        /// Whether the words were said, or are imagined or expected.
        reality: String = Vocabulary(words::REALITY),
    }

    /// Quoted words: one row an unbroken run.
    quotes: QuoteRow of Quote, key [quote], order [article, start] {
        /// The id; its last part is the siglum of the article.
        quote: String = Id,
        /// The article.
        article: String = Reference(&["articles"]),
        /// Who is made responsible for the words.
        attribution: String = Reference(&["attributions"]),
        /// Which part of its attribution's quotation it is, counted from 1.
        part: u32 = Number,
        /// How much is quoted, and how it is set.
        form: String = Vocabulary(words::QUOTE_FORM),
        /// The first byte inside the marks.
        start: u32 = Number,
        /// The byte after the last inside the marks.
        end: u32 = Number,
        /// The words as printed, without the marks.
        text: String = Text,
        /// The mark that opens it.
        open_mark: Option<String> = Vocabulary(words::MARK),
        /// The mark that closes it; empty where the quotation runs on into the next paragraph, or the article forgot it.
        close_mark: Option<String> = Vocabulary(words::MARK),
        /// The quote in whose words this one stands.
        inside: Option<String> = Reference(&["quotes"]),
    }

    /// How an article prints an utterance; the readings of a quote tile it.
    readings: ReadingRow of Reading, key [utterance, quote, part], order [utterance, quote, part] {
        /// The utterance.
        utterance: String = Reference(&["utterances"]),
        /// The quote that prints it.
        quote: String = Reference(&["quotes"]),
        /// Which part of the utterance it is in this article, counted from 1; from 1 again where it is printed again.
        part: u32 = Number,
        /// The first byte, in the article.
        start: u32 = Number,
        /// The byte after the last, in the article.
        end: u32 = Number,
        /// The words as printed.
        text: String = Text,
    }

    /// The controlled vocabulary of facts.
    predicates: PredicateRow of Predicate, key [predicate], order [predicate] {
        /// The id.
        predicate: String = Id,
        /// The relation in words that can stand between a subject and a value.
        label: String = Text,
        /// What its values are.
        value_kind: String = Vocabulary(words::VALUE_KIND),
        /// The unit of a count or a duration.
        unit: Option<String> = Text,
        /// Whether a subject can have one value only.
        single_valued: String = Vocabulary(words::YES_NO),
        /// What it means, and what it does not.
        definition: String = Text,
    }

    /// One subject, one predicate, one value.
    facts: FactRow of Fact, key [fact], order [topic, fact] {
        /// The id.
        fact: String = Id,
        /// The part of the story it belongs to.
        topic: String = Vocabulary(words::TOPIC),
        /// What the fact is about: an entity or an event.
        subject: String = Reference(&["entities", "events"]),
        /// The relation.
        predicate: String = Reference(&["predicates"]),
        /// The value, in the form its predicate sets.
        value: String = Text,
        /// The fact as a sentence of our own.
        statement: String = Text,
        /// The event it belongs to.
        event: Option<String> = Reference(&["events"]),
    }

    /// A fact as one article reports it, with the evidence.
    reports: ReportRow of Report, key [fact, article, start, end], order [fact, article, start] {
        /// The fact.
        fact: String = Reference(&["facts"]),
        /// The article.
        article: String = Reference(&["articles"]),
        /// The first byte of the evidence.
        start: u32 = Number,
        /// The byte after the last of the evidence.
        end: u32 = Number,
        /// The SHA-256 digest of the evidence.
        sha256: String = Digest,
        /// The value as the article states it, in a few words.
        as_stated: String = Text,
        /// On whose word the article reports it; empty in the article's own voice.
        attribution: Option<String> = Reference(&["attributions"]),
        /// How sure the article or its speaker is.
        certainty: String = Vocabulary(words::CERTAINTY),
    }

    /// Where accounts part.
    discrepancies: DiscrepancyRow of Discrepancy, key [discrepancy], order [discrepancy] {
        /// The id.
        discrepancy: String = Id,
        /// In what way they part.
        kind: String = Vocabulary(words::DISCREPANCY_KIND),
        /// What it is about.
        domain: String = Vocabulary(words::DOMAIN),
        /// How much it matters to the story; the weightiest come first in every view.
        weight: String = Vocabulary(words::WEIGHT),
        /// The point at issue, as a neutral question.
        question: String = Text,
        /// Whether the texts alone reconcile the sides.
        reconcilable: String = Vocabulary(words::RECONCILABLE),
        /// How far the texts reconcile them, and why.
        explanation: String = Text,
    }

    /// The sides of a discrepancy.
    positions: PositionRow of Position, key [discrepancy, side, article, fact], order [discrepancy, side, article, fact] {
        /// The discrepancy.
        discrepancy: String = Reference(&["discrepancies"]),
        /// The side, counted from 1.
        side: u32 = Number,
        /// The article that takes it.
        article: String = Reference(&["articles"]),
        /// The fact it rests on; empty where the article is silent.
        fact: Option<String> = Reference(&["facts"]),
    }

    /// Sentences that carry no fact, and why.
    uncovered: UncoveredRow of Uncovered, key [article, start], order [article, start] {
        /// The article.
        article: String = Reference(&["articles"]),
        /// The first byte of the sentence.
        start: u32 = Number,
        /// The byte after its last.
        end: u32 = Number,
        /// Why no fact rests on it.
        reason: String = Text,
    }

    /// Ids that were withdrawn and are never used again.
    retired: RetiredRow, key [table, id], order [table, id] {
        /// The table the id belonged to.
        table: String = Text,
        /// The id.
        id: String = Id,
        /// The data version in which it was withdrawn.
        since: String = Text,
        /// Why.
        why: String = Text,
    }
}
