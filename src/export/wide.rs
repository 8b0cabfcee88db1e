//! Sheets that a person can read without joining: names beside ids, places as a reader counts them.

use super::place;
use crate::index::{At, Index};
use crate::tables::Holds::{Date, Number, Reference, Text, Vocabulary};
use crate::tables::vocabulary as words;
use crate::tables::{Cell, Column, FactRow, Field, QuoteRow, ReadingRow, ReportRow, Schema, Sheet, plain, schema};

/// Declares a wide sheet: its columns with what they mean, and how each cell is had from the row it is made of. The type
/// says whether sound tables always have the cell; where others lack the row it comes from, it is empty. `with` are the
/// rows and the place that several cells are had from.
macro_rules! wide {
    (
        $(#[doc = $about:literal])+
        $build:ident $NAME:ident: $sheet:ident |$index:ident, $at:ident, $row:ident: $Row:ty|, key [$($key:ident),+],
        with [$($name:ident = $found:expr),+] {
            $( $(#[doc = $meaning:literal])+ $column:ident: $cell:ty = $holds:expr => $value:expr; )+
        }
    ) => {
        /// Its columns.
        pub(super) const $NAME: Schema = schema!(
            $sheet: [$($about)+], key [$($key),+], order [],
            $( [$($meaning)+] $column: $cell = $holds ),+
        );

        $(#[doc = $about])+
        pub(super) fn $build<'t>($index: &Index<'t>) -> Sheet<'t> {
            let rows = $index.rows::<$Row>();
            let lines = (2..).take(rows.len()).collect();
            let mut fields = Vec::with_capacity(rows.len() * $NAME.columns.len());
            for $at in rows {
                let $row = $index.row($at);
                $( let $name = $found; )+
                fields.extend([$( Field::from($value) ),+]);
            }
            Sheet::made(&$NAME, fields, lines)
        }
    };
}

wide! {
    /// Every quote with who says it, to whom, where and how; a row a quote.
    quotes QUOTES: quotes_wide |index, at, row: QuoteRow|, key [quote], with [
        article = index.quote_article.to(at),
        from = index.quote_attribution.to(at),
        said = from.map(|from| index.row(from)),
        speaker = from.and_then(|from| index.attribution_speaker.to(from)),
        addressee = from.and_then(|from| index.attribution_addressee.to(from)),
        occasion = from.and_then(|from| index.attribution_occasion.to(from)),
        place = place(index, article, row.start, row.end),
        segment = place.sentence.map(|sentence| index.row(sentence))
    ] {
        /// The quote.
        quote: String = Reference(&["quotes"]) => &row.quote;
        /// The article.
        article: String = Reference(&["articles"]) => &row.article;
        /// The headline of the article.
        article_title: String = Text => article.map(|article| &index.row(article).title);
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
        speaker_name: String = Text => speaker.map(|speaker| &index.row(speaker).name);
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
        addressee_name: Option<String> = Text => addressee.map(|addressee| &index.row(addressee).name);
        /// The event at which it was said.
        occasion: Option<String> = Reference(&["events"]) => said.and_then(|said| said.occasion.as_ref());
        /// The event in a few words.
        occasion_label: Option<String> = Text => occasion.map(|occasion| &index.row(occasion).label);
        /// The quote in whose words this one stands.
        inside: Option<String> = Reference(&["quotes"]) => row.inside.as_ref();
        /// The attribution.
        attribution: String = Reference(&["attributions"]) => &row.attribution;
        /// The first byte inside the marks.
        start_byte: u32 = Number => row.start;
        /// The byte after the last.
        end_byte: u32 = Number => row.end;
        /// The first character, counted in Unicode code points.
        start_char: u32 = Number => place.chars.start;
        /// The character after the last.
        end_char: u32 = Number => place.chars.end;
    }
}

wide! {
    /// Every fact as each account reports it, with the evidence; a row a report.
    facts FACTS: facts_wide |index, at, row: ReportRow|, key [fact, article, start_byte, end_byte], with [
        article = index.report_article.to(at),
        of = index.report_fact.to(at),
        fact = of.map(|of| index.row(of)),
        predicate = of.and_then(|of| index.fact_predicate.to(of)).map(|predicate| index.row(predicate)),
        event = of.and_then(|of| index.fact_event.to(of)).map(|event| index.row(event)),
        from = index.report_attribution.to(at),
        said = from.map(|from| index.row(from)),
        speaker = from.and_then(|from| index.attribution_speaker.to(from)),
        place = place(index, article, row.start, row.end),
        segment = place.sentence.map(|sentence| index.row(sentence))
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
        subject_name: String = Text => of.and_then(|of| subject_name(index, of));
        /// The relation.
        predicate: String = Reference(&["predicates"]) => fact.map(|fact| &fact.predicate);
        /// The relation in words.
        predicate_label: String = Text => predicate.map(|predicate| &predicate.label);
        /// The value.
        value: String = Text => fact.map(|fact| &fact.value);
        /// What people call the value, where it is an entity or an event.
        value_name: Option<String> = Text => fact.and_then(|fact| name(index, &fact.value));
        /// The unit of a count or a duration.
        unit: Option<String> = Text => predicate.and_then(|predicate| predicate.unit.as_ref());
        /// The event the fact belongs to.
        event: Option<String> = Reference(&["events"]) => fact.and_then(|fact| fact.event.as_ref());
        /// The event in a few words.
        event_label: Option<String> = Text => event.map(|event| &event.label);
        /// When the event happened.
        event_date: Option<String> = Date => event.and_then(|event| event.date.as_ref());
        /// The article that reports it.
        article: String = Reference(&["articles"]) => &row.article;
        /// The headline of the article.
        article_title: String = Text => article.map(|article| &index.row(article).title);
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
        speaker_name: Option<String> = Text => speaker.map(|speaker| &index.row(speaker).name);
        /// The first byte of the evidence.
        start_byte: u32 = Number => row.start;
        /// The byte after the last.
        end_byte: u32 = Number => row.end;
        /// The first character, counted in Unicode code points.
        start_char: u32 = Number => place.chars.start;
        /// The character after the last.
        end_char: u32 = Number => place.chars.end;
    }
}

wide! {
    /// Every utterance as each account prints it; a row a reading.
    readings READINGS: readings_wide |index, at, row: ReadingRow|, key [utterance, quote, part], with [
        of = index.reading_utterance.to(at),
        said = of.map(|of| index.row(of)),
        speaker = of.and_then(|of| index.utterance_speaker.to(of)),
        occasion = of.and_then(|of| index.utterance_occasion.to(of)),
        quote = index.reading_quote.to(at).map(|quote| index.row(quote)),
        article = index.reading_article(at),
        place = quote.map(|_| place(index, article, row.start, row.end)),
        segment = place.as_ref().and_then(|place| place.sentence).map(|sentence| index.row(sentence))
    ] {
        /// The utterance.
        utterance: String = Reference(&["utterances"]) => &row.utterance;
        /// What was said, in few words.
        gist: String = Text => said.map(|said| &said.gist);
        /// Whose words they are.
        speaker: String = Reference(&["entities"]) => said.map(|said| &said.speaker);
        /// What people call the speaker.
        speaker_name: String = Text => speaker.map(|speaker| &index.row(speaker).name);
        /// The event at which they were said.
        occasion: Option<String> = Reference(&["events"]) => said.and_then(|said| said.occasion.as_ref());
        /// The event in a few words.
        occasion_label: Option<String> = Text => occasion.map(|occasion| &index.row(occasion).label);
        /// The article.
        article: String = Reference(&["articles"]) => quote.map(|quote| &quote.article);
        /// The headline of the article.
        article_title: String = Text => article.map(|article| &index.row(article).title);
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
        start_char: u32 = Number => place.as_ref().map(|place| place.chars.start);
        /// The character after the last.
        end_char: u32 = Number => place.as_ref().map(|place| place.chars.end);
    }
}

/// What people call the entity or the event that a fact is about.
fn subject_name<'t>(index: &Index<'t>, fact: At<FactRow>) -> Option<&'t str> {
    let entity = index.fact_subject_entity.to(fact).map(|entity| &index.row(entity).name);
    let name = entity.or_else(|| index.fact_subject_event.to(fact).map(|event| &index.row(event).label));
    name.map(String::as_str)
}

/// What people call the entity or the event that has this id: a value that is one may be of any kind.
fn name<'t>(index: &Index<'t>, id: &str) -> Option<&'t str> {
    let entity = index.entities.at(id).map(|entity| &index.row(entity).name);
    let name = entity.or_else(|| index.events.at(id).map(|event| &index.row(event).label));
    name.map(String::as_str)
}
