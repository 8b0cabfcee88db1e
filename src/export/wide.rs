//! Sheets that a person can read without joining: names beside ids, places as a reader counts them.

use super::index::Index;
use crate::tables::Holds::{Date, Number, Reference, Text, Vocabulary};
use crate::tables::vocabulary as words;
use crate::tables::{Cell, Column, Field, QuoteRow, ReadingRow, ReportRow, Schema, Sheet, plain, schema};

/// Declares a wide sheet: its columns with what they mean, and how each cell is had from the row it is made of. The type
/// says whether sound tables always have the cell; where others lack the row it comes from, it is empty. `with` are the
/// rows and the place that several cells are had from.
macro_rules! wide {
    (
        $(#[doc = $about:literal])+
        $build:ident: $sheet:ident |$index:ident, $row:ident: &$Row:ty| of $rows:ident, key [$($key:ident),+],
        with [$($name:ident = $found:expr),+] {
            $( $(#[doc = $meaning:literal])+ $column:ident: $cell:ty = $holds:expr => $value:expr; )+
        }
    ) => {
        $(#[doc = $about])+
        pub(super) fn $build<'t>($index: &Index<'t>) -> Sheet<'t> {
            const SCHEMA: Schema = schema!(
                $sheet: [$($about)+], key [$($key),+], order [],
                $( [$($meaning)+] $column: $cell = $holds ),+
            );
            let mut fields = Vec::with_capacity($index.tables.$rows.len() * SCHEMA.columns.len());
            for $row in $index.tables.$rows.iter() {
                let $row: &'t $Row = $row;
                $( let $name = $found; )+
                fields.extend([$( Field::from($value) ),+]);
            }
            let lines = (2..).take($index.tables.$rows.len()).collect();
            Sheet::made(&SCHEMA, fields, lines)
        }
    };
}

wide! {
    /// Every quote with who says it, to whom, where and how; a row a quote.
    quotes: quotes_wide |index, row: &QuoteRow| of quotes, key [quote], with [
        said = index.attribution(&row.attribution),
        segment = index.segment(&row.article, row.start),
        place = index.place(&row.article, row.start, row.end)
    ] {
        /// The quote.
        quote: String = Reference(&["quotes"]) => &row.quote;
        /// The article.
        article: String = Reference(&["articles"]) => &row.article;
        /// The headline of the article.
        article_title: String = Text => index.title(&row.article);
        /// The paragraph in which the quote begins, counted from 1.
        paragraph: u32 = Number => segment.map(|segment| segment.paragraph);
        /// The sentence of the paragraph in which the quote begins, counted from 1.
        sentence: u32 = Number => segment.map(|segment| segment.sentence);
        /// The words as printed, without the marks.
        text: String = Text => &row.text;
        /// How much is quoted, and how it is set.
        form: String = Vocabulary(words::QUOTE_FORM) => &row.form;
        /// Which part of its attribution's quotation it is, counted from 1.
        part: u32 = Number => row.part;
        /// Who is made responsible.
        speaker: String = Reference(&["entities"]) => said.map(|said| &said.speaker);
        /// What people call the speaker.
        speaker_name: String = Text => said.and_then(|said| index.name(&said.speaker));
        /// The words that make it speech or thought, as printed.
        cue: Option<String> = Text => said.and_then(|said| said.cue.as_ref());
        /// Whether the words are printed as said, reported, or both.
        mode: String = Vocabulary(words::MODE) => said.map(|said| &said.mode);
        /// What is done in saying it.
        act: String = Vocabulary(words::ACT) => said.map(|said| &said.act);
        /// Whether the words were said, or are imagined or expected.
        reality: String = Vocabulary(words::REALITY) => said.map(|said| &said.reality);
        /// To whom it was said.
        addressee: Option<String> = Reference(&["entities"]) => said.and_then(|said| said.addressee.as_ref());
        /// What people call the addressee.
        addressee_name: Option<String> = Text => said.and_then(|said| index.name(said.addressee.as_deref()?));
        /// The event at which it was said.
        occasion: Option<String> = Reference(&["events"]) => said.and_then(|said| said.occasion.as_ref());
        /// The event in a few words.
        occasion_label: Option<String> = Text => said.and_then(|said| index.name(said.occasion.as_deref()?));
        /// The quote in whose words this one stands.
        inside: Option<String> = Reference(&["quotes"]) => row.inside.as_ref();
        /// The attribution.
        attribution: String = Reference(&["attributions"]) => &row.attribution;
        /// The first byte inside the marks.
        start_byte: u32 = Number => row.start;
        /// The byte after the last.
        end_byte: u32 = Number => row.end;
        /// The first character, counted in Unicode code points.
        start_char: u32 = Number => place.chars.0;
        /// The character after the last.
        end_char: u32 = Number => place.chars.1;
    }
}

wide! {
    /// Every fact as each account reports it, with the evidence; a row a report.
    facts: facts_wide |index, row: &ReportRow| of reports, key [fact, article, start_byte, end_byte], with [
        fact = index.fact(&row.fact),
        predicate = fact.and_then(|fact| index.predicate(&fact.predicate)),
        said = row.attribution.as_deref().and_then(|said| index.attribution(said)),
        segment = index.segment(&row.article, row.start),
        place = index.place(&row.article, row.start, row.end)
    ] {
        /// The fact.
        fact: String = Reference(&["facts"]) => &row.fact;
        /// The fact as a sentence.
        statement: String = Text => fact.map(|fact| &fact.statement);
        /// The part of the story it belongs to.
        topic: String = Vocabulary(words::TOPIC) => fact.map(|fact| &fact.topic);
        /// What the fact is about.
        subject: String = Reference(&["entities", "events"]) => fact.map(|fact| &fact.subject);
        /// What people call the subject.
        subject_name: String = Text => fact.and_then(|fact| index.name(&fact.subject));
        /// The relation.
        predicate: String = Reference(&["predicates"]) => fact.map(|fact| &fact.predicate);
        /// The relation in words.
        predicate_label: String = Text => predicate.map(|predicate| &predicate.label);
        /// The value.
        value: String = Text => fact.map(|fact| &fact.value);
        /// What people call the value, where it is an entity or an event.
        value_name: Option<String> = Text => fact.and_then(|fact| index.name(&fact.value));
        /// The unit of a count or a duration.
        unit: Option<String> = Text => predicate.and_then(|predicate| predicate.unit.as_ref());
        /// The event the fact belongs to.
        event: Option<String> = Reference(&["events"]) => fact.and_then(|fact| fact.event.as_ref());
        /// The event in a few words.
        event_label: Option<String> = Text => fact.and_then(|fact| index.name(fact.event.as_deref()?));
        /// When the event happened.
        event_date: Option<String> = Date => fact.and_then(|fact| index.date(fact.event.as_deref()?));
        /// The article that reports it.
        article: String = Reference(&["articles"]) => &row.article;
        /// The headline of the article.
        article_title: String = Text => index.title(&row.article);
        /// The paragraph in which the evidence begins, counted from 1.
        paragraph: u32 = Number => segment.map(|segment| segment.paragraph);
        /// The sentence of the paragraph in which the evidence begins, counted from 1.
        sentence: u32 = Number => segment.map(|segment| segment.sentence);
        /// The value as the article states it, in a few words.
        as_stated: String = Text => &row.as_stated;
        /// How sure the article or its speaker is.
        certainty: String = Vocabulary(words::CERTAINTY) => &row.certainty;
        /// On whose word the article reports it; empty in the article's own voice.
        attribution: Option<String> = Reference(&["attributions"]) => row.attribution.as_ref();
        /// Whose word that is.
        speaker: Option<String> = Reference(&["entities"]) => said.map(|said| &said.speaker);
        /// What people call the speaker.
        speaker_name: Option<String> = Text => said.and_then(|said| index.name(&said.speaker));
        /// The first byte of the evidence.
        start_byte: u32 = Number => row.start;
        /// The byte after the last.
        end_byte: u32 = Number => row.end;
        /// The first character, counted in Unicode code points.
        start_char: u32 = Number => place.chars.0;
        /// The character after the last.
        end_char: u32 = Number => place.chars.1;
    }
}

wide! {
    /// Every utterance as each account prints it; a row a reading.
    readings: readings_wide |index, row: &ReadingRow| of readings, key [utterance, quote, part], with [
        said = index.utterance(&row.utterance),
        quote = index.quote(&row.quote),
        segment = quote.and_then(|quote| index.segment(&quote.article, row.start)),
        place = quote.map(|quote| index.place(&quote.article, row.start, row.end))
    ] {
        /// The utterance.
        utterance: String = Reference(&["utterances"]) => &row.utterance;
        /// What was said, in few words.
        gist: String = Text => said.map(|said| &said.gist);
        /// Whose words they are.
        speaker: String = Reference(&["entities"]) => said.map(|said| &said.speaker);
        /// What people call the speaker.
        speaker_name: String = Text => said.and_then(|said| index.name(&said.speaker));
        /// The event at which they were said.
        occasion: Option<String> = Reference(&["events"]) => said.and_then(|said| said.occasion.as_ref());
        /// The event in a few words.
        occasion_label: Option<String> = Text => said.and_then(|said| index.name(said.occasion.as_deref()?));
        /// The article.
        article: String = Reference(&["articles"]) => quote.map(|quote| &quote.article);
        /// The headline of the article.
        article_title: String = Text => quote.and_then(|quote| index.title(&quote.article));
        /// The paragraph in which the reading begins, counted from 1.
        paragraph: u32 = Number => segment.map(|segment| segment.paragraph);
        /// The sentence of the paragraph in which the reading begins, counted from 1.
        sentence: u32 = Number => segment.map(|segment| segment.sentence);
        /// The words as printed.
        text: String = Text => &row.text;
        /// The quote that prints it.
        quote: String = Reference(&["quotes"]) => &row.quote;
        /// Which part of the utterance it is in this article, counted from 1.
        part: u32 = Number => row.part;
        /// The first byte, in the article.
        start_byte: u32 = Number => row.start;
        /// The byte after the last.
        end_byte: u32 = Number => row.end;
        /// The first character, counted in Unicode code points.
        start_char: u32 = Number => place.map(|place| place.chars.0);
        /// The character after the last.
        end_char: u32 = Number => place.map(|place| place.chars.1);
    }
}
