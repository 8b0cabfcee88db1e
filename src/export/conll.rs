//! CoNLL-U Plus with BIO columns: a line a token, a block a sentence.
//!
//! A token is a word, number or sign as Unicode cuts text (UAX #29), cut once more wherever a span begins or ends, so that
//! every span is a whole number of tokens. The two marks of a column are those of IOB2: `B-` begins a span, `I-` goes on
//! with it. A quotation runs on over sentences, and so does its column: an `I-` after a blank line continues the span of
//! the sentence before. A cue with a gap is a `B-` on either side of it.
//!
//! Spans of a layer can lie in one another or cross. Then the layer has as many columns as it takes: a span goes into the
//! first that is free, the wider ones first, so the outermost stand in `QUOTE`, those inside them in `QUOTE2`. Every file
//! has the same columns. Rows with the same words and the same label, such as the two speakers of one cue, are one span.
//!
//! A label is what the tables say of the span: the form of a quote, the speaker of a source, the act of a cue, the mode of
//! a content, the entity of a mention, the fact that the words are the evidence of. The rest is found by the bytes.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::held::{self, Held, Layer, is_plain, unfit};
use super::{ExportError, File, Format, Texts};
use crate::index::Index;
use crate::tables::{AttributionRow, MentionRow, QuoteRow, ReportRow, Row, SegmentRow, Tables};

const LAYERS: [(Layer, &str); 6] = [
    (Layer::Quote, "QUOTE"),
    (Layer::Source, "SOURCE"),
    (Layer::Cue, "CUE"),
    (Layer::Content, "CONTENT"),
    (Layer::Mention, "MENTION"),
    (Layer::Report, "FACT"),
];

/// A column: runs of bytes that do not overlap, in their order, each with its label.
type Level<'t> = Vec<(&'t str, Range<usize>)>;

pub(super) fn files(tables: &Tables, texts: &Texts) -> Result<Vec<File>, ExportError> {
    let index = &Index::new(tables);
    let articles = held::articles(index, texts, Format::Conll)?;
    let levels =
        |held: &Held| LAYERS.iter().map(|(layer, _)| levels(tables, held, *layer)).collect::<Result<Vec<_>, _>>();
    let mut layers = articles.iter().map(levels).collect::<Result<Vec<_>, _>>()?;
    let mut header = "# global.columns = ID FORM".to_owned();
    for name in ["START_BYTE", "END_BYTE", "START_CHAR", "END_CHAR"] {
        let _ = write!(header, " CLEMENCY:{name}");
    }
    for (at, (_, name)) in LAYERS.iter().enumerate() {
        let depth = layers.iter().map(|layers| layers[at].len()).max().unwrap_or(0).max(1);
        for layers in &mut layers {
            layers[at].resize(depth, Level::new());
        }
        for number in 1..=depth {
            let number = if number == 1 { String::new() } else { number.to_string() };
            let _ = write!(header, " CLEMENCY:{name}{number}");
        }
    }
    let file = |(held, layers): (&Held, Vec<Vec<Level>>)| {
        let columns: Vec<_> = layers.into_iter().flatten().collect();
        let text = format!("{header}\n{}", sentences(index, held, &columns)?);
        Ok(File::new(format!("{}.conll", held.article), text))
    };
    articles.iter().zip(layers).map(file).collect()
}

/// The spans of a layer, laid into as few columns as hold them without overlap.
fn levels<'t>(tables: &'t Tables, held: &Held, layer: Layer) -> Result<Vec<Level<'t>>, ExportError> {
    let mut spans = BTreeSet::new();
    for span in held.spans.iter().filter(|span| span.layer == layer) {
        let (label, file, line) = label(tables, layer, span.row);
        if !is_plain(label) {
            return Err(unfit(Format::Conll, file, line, &format!("`{label}` cannot be a label")));
        }
        if span.runs.iter().any(|run| held.text[run.clone()].trim() != &held.text[run.clone()]) {
            return Err(unfit(Format::Conll, file, line, "the span begins or ends with a blank, which no token holds"));
        }
        let Range { start, end } = span.extent();
        let runs: Vec<_> = span.runs.iter().map(|run| (run.start, run.end)).collect();
        spans.insert((start, Reverse(end), label, runs));
    }
    let mut levels: Vec<(usize, Level)> = Vec::new();
    for (start, Reverse(end), label, runs) in spans {
        let runs = runs.into_iter().map(|(start, end)| (label, start..end));
        match levels.iter_mut().find(|(free, _)| *free <= start) {
            Some((free, level)) => {
                *free = end;
                level.extend(runs);
            }
            None => levels.push((end, runs.collect())),
        }
    }
    Ok(levels.into_iter().map(|(_, level)| level).collect())
}

/// The label of a row's span, and where the row stands.
fn label<'t>(tables: &'t Tables, layer: Layer, row: usize) -> (&'t str, &'static str, u64) {
    let attribution = |label: &'t str| (label, AttributionRow::SCHEMA.file, tables.attributions.line(row));
    match layer {
        Layer::Quote => (&tables.quotes[row].form, QuoteRow::SCHEMA.file, tables.quotes.line(row)),
        Layer::Source => attribution(&tables.attributions[row].speaker),
        Layer::Cue => attribution(&tables.attributions[row].act),
        Layer::Content => attribution(&tables.attributions[row].mode),
        Layer::Mention => (&tables.mentions[row].entity, MentionRow::SCHEMA.file, tables.mentions.line(row)),
        Layer::Report => (&tables.reports[row].fact, ReportRow::SCHEMA.file, tables.reports.line(row)),
    }
}

/// The blocks of an article. Its sentences must hold all of its words, or some of them would be lost.
fn sentences(index: &Index, held: &Held, columns: &[Level]) -> Result<String, ExportError> {
    let (article, text) = (held.article, held.text);
    let cuts: BTreeSet<_> = columns.iter().flatten().flat_map(|(_, run)| [run.start, run.end]).collect();
    let mut ahead: Vec<_> = columns.iter().map(Vec::as_slice).collect();
    let (mut blocks, mut end, mut paragraph) = (String::new(), 0, None);
    for at in index.segment_article.from(held.at) {
        let row = index.row(*at);
        let refused = |why: &str| unfit(Format::Conll, SegmentRow::SCHEMA.file, index.line(*at), why);
        let segment = row.start as usize..row.end as usize;
        let words = text.get(segment.clone()).filter(|words| !words.trim().is_empty());
        let words = words.ok_or_else(|| refused("the sentence is no run of words of the text"))?;
        if text.get(end..segment.start).is_none_or(|between| !between.trim().is_empty()) {
            return Err(refused("before the sentence stand words of none, or of two"));
        }
        if end == 0 {
            let _ = writeln!(blocks, "# newdoc id = {article}");
        }
        if paragraph != Some(row.paragraph) {
            let _ = writeln!(blocks, "# newpar id = {article}-{}", row.paragraph);
        }
        (end, paragraph) = (segment.end, Some(row.paragraph));
        let plain = |text: &str| text.trim().replace(char::is_control, " ");
        let _ = writeln!(blocks, "# sent_id = {article}-{}-{}", row.paragraph, row.sentence);
        let _ = writeln!(blocks, "# kind = {}\n# text = {}", plain(&row.kind), plain(words));
        for (number, token) in tokens(text, segment, &cuts).into_iter().enumerate() {
            let Range { start, end } = token;
            let form = &text[token];
            let _ = write!(
                blocks,
                "{}\t{form}\t{start}\t{end}\t{}\t{}",
                number + 1,
                held.char_at(start),
                held.char_at(end)
            );
            for column in &mut ahead {
                mark(&mut blocks, column, start);
            }
            blocks.push('\n');
        }
        blocks.push('\n');
    }
    if text[end..].trim().is_empty() {
        Ok(blocks)
    } else {
        let why = format!("{}: article `{article}` has words after its last sentence", SegmentRow::SCHEMA.file);
        Err(ExportError::unfit(Format::Conll, why))
    }
}

/// The tokens of a sentence: none is blank, and none crosses a cut.
fn tokens(text: &str, sentence: Range<usize>, cuts: &BTreeSet<usize>) -> Vec<Range<usize>> {
    let mut ends: Vec<_> = cuts.range(sentence.start + 1..sentence.end).copied().collect();
    ends.push(sentence.end);
    let (mut tokens, mut start) = (Vec::new(), sentence.start);
    for end in ends {
        for (at, word) in text[start..end].split_word_bound_indices() {
            let inked = word.trim();
            if !inked.is_empty() {
                let first = start + at + (word.len() - word.trim_start().len());
                tokens.push(first..first + inked.len());
            }
        }
        start = end;
    }
    tokens
}

/// What a column says of the token that begins at a byte. Its runs that end before are left behind.
fn mark(line: &mut String, column: &mut &[(&str, Range<usize>)], byte: usize) {
    while let [(_, run), rest @ ..] = column
        && run.end <= byte
    {
        *column = rest;
    }
    let within = column.first().filter(|(_, run)| run.contains(&byte));
    let _ = match within {
        None => write!(line, "\tO"),
        Some((label, run)) => write!(line, "\t{}-{label}", if run.start == byte { 'B' } else { 'I' }),
    };
}
