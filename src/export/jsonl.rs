//! One object a quotation, as quotation corpora have it: the words, their place, and source, cue, content and speaker.
//!
//! Every object has every key; what is not known, or not there, is null. A key names the unit of its offset, and all
//! offsets are of the text whose digest the object tells.

use std::collections::HashMap;

use serde::Serialize;

use super::{File, place};
use crate::index::{At, Index};
use crate::tables::{ArticleRow, AttributionRow, EntityRow, QuoteRow, ReadingRow, Tables};

pub(super) fn files(tables: &Tables) -> Vec<File> {
    let index = &Index::new(tables);
    let mentions = &Mentions::of(index);
    let mut lines = Vec::new();
    for quote in index.rows() {
        let written = serde_json::to_writer(&mut lines, &Quotation::of(index, mentions, quote));
        // Writing to memory has nothing to fail on, and every key is text.
        debug_assert!(written.is_ok());
        lines.push(b'\n');
    }
    vec![File::new("quotes.jsonl", lines)]
}

/// The words of mentions, by their spans; of several over the same words, those of the first.
struct Mentions<'i>(HashMap<(At<ArticleRow>, u32, u32), &'i str>);

impl<'i> Mentions<'i> {
    fn of(index: &Index<'i>) -> Self {
        let mut words = HashMap::new();
        for at in index.rows() {
            let row = index.row(at);
            if let Some(article) = index.mention_article.to(at) {
                words.entry((article, row.start, row.end)).or_insert(row.text.as_str());
            }
        }
        Self(words)
    }
}

#[derive(Serialize)]
struct Quotation<'i> {
    id: &'i str,
    article: &'i str,
    title: Option<&'i str>,
    file: Option<&'i str>,
    sha256: Option<&'i str>,
    text: &'i str,
    #[serde(flatten)]
    located: Located,
    form: &'i str,
    open_mark: Option<&'i str>,
    close_mark: Option<&'i str>,
    inside: Option<&'i str>,
    speaker: Option<Entity<'i>>,
    attribution: &'i str,
    part: u32,
    other_parts: Vec<&'i str>,
    within: Option<&'i str>,
    continues: Option<&'i str>,
    mode: Option<&'i str>,
    act: Option<&'i str>,
    medium: Option<&'i str>,
    reality: Option<&'i str>,
    source: Option<Source<'i>>,
    cue: Option<Cue<'i>>,
    content: Option<Span>,
    addressee: Option<Addressee<'i>>,
    occasion: Option<Occasion<'i>>,
    utterances: Vec<Utterance<'i>>,
}

/// The words that name the speaker, where the dataset prints them: where they are a mention.
#[derive(Serialize)]
struct Source<'i> {
    text: Option<&'i str>,
    form: &'i str,
    #[serde(flatten)]
    span: Span,
}

#[derive(Serialize)]
struct Cue<'i> {
    text: Option<&'i str>,
    position: Option<&'i str>,
    #[serde(flatten)]
    span: Span,
}

#[derive(Serialize)]
struct Entity<'i> {
    id: &'i str,
    name: Option<&'i str>,
    kind: Option<&'i str>,
}

#[derive(Serialize)]
struct Addressee<'i> {
    #[serde(flatten)]
    entity: Entity<'i>,
    basis: Option<&'i str>,
}

#[derive(Serialize)]
struct Occasion<'i> {
    id: &'i str,
    label: Option<&'i str>,
    date: Option<&'i str>,
    basis: Option<&'i str>,
}

#[derive(Serialize)]
struct Utterance<'i> {
    id: &'i str,
    gist: Option<&'i str>,
    part: u32,
    text: &'i str,
    #[serde(flatten)]
    located: Located,
}

/// A span, with the paragraph and the sentence in which it begins.
#[derive(Serialize)]
struct Located {
    paragraph: Option<u32>,
    sentence: Option<u32>,
    #[serde(flatten)]
    span: Span,
}

#[derive(Serialize)]
struct Span {
    start_byte: u32,
    end_byte: u32,
    start_char: u32,
    end_char: u32,
}

impl<'i> Quotation<'i> {
    fn of(index: &Index<'i>, mentions: &Mentions<'i>, at: At<QuoteRow>) -> Self {
        let row = index.row(at);
        let place = index.quote_article.to(at);
        let article = place.map(|place| index.row(place));
        let from = index.quote_attribution.to(at);
        let said = from.map(|from| index.row(from));
        let siblings = from.map_or(&[][..], |from| index.quote_attribution.from(from)).iter();
        let mut readings = index.reading_quote.from(at).to_vec();
        readings.sort_by_key(|reading| index.row(*reading).start);
        Self {
            id: &row.quote,
            article: &row.article,
            title: article.map(|article| article.title.as_str()),
            file: article.map(|article| article.file.as_str()),
            sha256: article.map(|article| article.sha256.as_str()),
            text: &row.text,
            located: Located::of(index, place, row.start, row.end),
            form: &row.form,
            open_mark: row.open_mark.as_deref(),
            close_mark: row.close_mark.as_deref(),
            inside: row.inside.as_deref(),
            speaker: from.map(|from| Entity::of(index, &index.row(from).speaker, index.attribution_speaker.to(from))),
            attribution: &row.attribution,
            part: row.part,
            other_parts: siblings.map(|other| index.row(*other).quote.as_str()).filter(|id| *id != row.quote).collect(),
            within: said.and_then(|said| said.within.as_deref()),
            continues: said.and_then(|said| said.continues.as_deref()),
            mode: said.map(|said| said.mode.as_str()),
            act: said.map(|said| said.act.as_str()),
            medium: said.map(|said| said.medium.as_str()),
            reality: said.map(|said| said.reality.as_str()),
            source: from.and_then(|from| source(index, mentions, from)),
            cue: from.and_then(|from| cue(index, from)),
            content: from.and_then(|from| content(index, from)),
            addressee: from.and_then(|from| addressee(index, from)),
            occasion: from.and_then(|from| occasion(index, from)),
            utterances: readings.into_iter().map(|reading| utterance(index, place, reading)).collect(),
        }
    }
}

fn source<'i>(index: &Index<'i>, mentions: &Mentions<'i>, said: At<AttributionRow>) -> Option<Source<'i>> {
    let (row, article) = (index.row(said), index.attribution_article.to(said));
    let (start, end) = row.source_start.zip(row.source_end)?;
    let text = article.and_then(|article| mentions.0.get(&(article, start, end)).copied());
    Some(Source { text, form: &row.source_form, span: Span::of(index, article, start, end) })
}

fn cue<'i>(index: &Index<'i>, said: At<AttributionRow>) -> Option<Cue<'i>> {
    let row = index.row(said);
    let span = Span::of(index, index.attribution_article.to(said), row.cue_start?, row.cue_end?);
    Some(Cue { text: row.cue.as_deref(), position: row.cue_position.as_deref(), span })
}

fn content(index: &Index, said: At<AttributionRow>) -> Option<Span> {
    let row = index.row(said);
    Some(Span::of(index, index.attribution_article.to(said), row.content_start?, row.content_end?))
}

fn addressee<'i>(index: &Index<'i>, said: At<AttributionRow>) -> Option<Addressee<'i>> {
    let row = index.row(said);
    let entity = Entity::of(index, row.addressee.as_deref()?, index.attribution_addressee.to(said));
    Some(Addressee { entity, basis: row.addressee_basis.as_deref() })
}

fn occasion<'i>(index: &Index<'i>, said: At<AttributionRow>) -> Option<Occasion<'i>> {
    let row = index.row(said);
    let event = index.attribution_occasion.to(said).map(|event| index.row(event));
    Some(Occasion {
        id: row.occasion.as_deref()?,
        label: event.map(|event| event.label.as_str()),
        date: event.and_then(|event| event.date.as_deref()),
        basis: row.occasion_basis.as_deref(),
    })
}

fn utterance<'i>(index: &Index<'i>, article: Option<At<ArticleRow>>, reading: At<ReadingRow>) -> Utterance<'i> {
    let row = index.row(reading);
    Utterance {
        id: &row.utterance,
        gist: index.reading_utterance.to(reading).map(|utterance| index.row(utterance).gist.as_str()),
        part: row.part,
        text: &row.text,
        located: Located::of(index, article, row.start, row.end),
    }
}

impl<'i> Entity<'i> {
    fn of(index: &Index<'i>, id: &'i str, at: Option<At<EntityRow>>) -> Self {
        let row = at.map(|at| index.row(at));
        Self { id, name: row.map(|row| row.name.as_str()), kind: row.map(|row| row.kind.as_str()) }
    }
}

impl Located {
    fn of(index: &Index, article: Option<At<ArticleRow>>, start: u32, end: u32) -> Self {
        let sentence = place(index, article, start, end).sentence.map(|sentence| index.row(sentence));
        Self {
            paragraph: sentence.map(|sentence| sentence.paragraph),
            sentence: sentence.map(|sentence| sentence.sentence),
            span: Span::of(index, article, start, end),
        }
    }
}

impl Span {
    fn of(index: &Index, article: Option<At<ArticleRow>>, start: u32, end: u32) -> Self {
        let chars = place(index, article, start, end).chars;
        Self { start_byte: start, end_byte: end, start_char: chars.start, end_char: chars.end }
    }
}
