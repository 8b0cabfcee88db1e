//! brat stand-off: each text beside its annotations, and the configuration that brat shows them with.
//!
//! Quotes, contents, sources, mentions and the evidence of reports are text-bound annotations. An attribution is an event: its
//! trigger is the cue, its arguments are source, quotes and content, and the attributions it stands within or continues.
//! brat knows no event without a trigger, so where a table has no cue, the words attributed take its place. Sources and
//! triggers that lie on the same words are one annotation, as brat asks for.
//!
//! Each column with a vocabulary, an entity or an event is an attribute, whose values `annotation.conf` lists: brat shows
//! them without the database that its normalisations need. Ids, and what a report says besides, are notes.
//!
//! Offsets count Unicode code points. No annotation holds a line break: its words are then given in fragments, and so are
//! those of a cue with a gap. Readings and uncovered sentences are left to the other formats.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use super::held::{self, Held, Layer, Span, is_plain, unfit};
use super::{ExportError, File, Format, Texts};
use crate::index::{At, Index};
use crate::tables::{AttributionRow, Column, Holds, QuoteRow, ReportRow, Row, Sheet, Tables, Vocabulary};

pub(super) fn files(tables: &Tables, texts: &Texts) -> Result<Vec<File>, ExportError> {
    let index = &Index::new(tables);
    let attributes = Attributes::of(index)?;
    let mut files = Vec::new();
    for held in held::articles(index, texts, Format::Brat)? {
        files.push(File::new(format!("{}.txt", held.article), held.text));
        files.push(File::new(format!("{}.ann", held.article), annotations(index, &held, &attributes)?));
    }
    files.push(File::new("annotation.conf", attributes.annotation_conf()));
    files.push(File::new("visual.conf", attributes.visual_conf()));
    Ok(files)
}

/// The types of text-bound annotations, with the colour each is drawn in.
const TYPES: [(&str, &str); 6] = [
    ("Quote", "#ffe9a8"),
    ("Content", "#fff6da"),
    ("Source", "#bcd9f5"),
    ("Mention", "#d9d9d9"),
    ("Report", "#cfe8cf"),
    (EVENT, "#f5c6aa"),
];

/// The type of the events, and of their triggers.
const EVENT: &str = "Attribution";

const fn name(layer: Layer) -> &'static str {
    match layer {
        Layer::Quote => "Quote",
        Layer::Content => "Content",
        Layer::Source => "Source",
        Layer::Cue => EVENT,
        Layer::Mention => "Mention",
        Layer::Report => "Report",
    }
}

/// A column as an attribute of a type.
struct Attribute {
    name: String,
    of: &'static str,
    column: &'static Column,
    position: usize,
    values: Values,
}

/// What an attribute can be.
enum Values {
    Words(&'static Vocabulary),
    Entities,
    Events,
}

impl Values {
    fn of(column: &Column) -> Option<Self> {
        match column.holds {
            Holds::Vocabulary(list) => Some(Self::Words(list)),
            Holds::Reference(["entities"]) => Some(Self::Entities),
            Holds::Reference(["events"]) => Some(Self::Events),
            _ => None,
        }
    }

    fn all<'t>(&self, tables: &'t Tables) -> Vec<&'t str> {
        match self {
            Self::Words(list) => list.words.iter().map(|(word, _)| *word).collect(),
            Self::Entities => tables.entities.iter().map(|row| row.entity.as_str()).collect(),
            Self::Events => tables.events.iter().map(|row| row.event.as_str()).collect(),
        }
    }

    fn has(&self, index: &Index, value: &str) -> bool {
        match self {
            Self::Words(list) => list.has(value),
            Self::Entities => index.entities.at(value).is_some(),
            Self::Events => index.events.at(value).is_some(),
        }
    }
}

struct Attributes<'i> {
    index: &'i Index<'i>,
    all: Vec<Attribute>,
    sheets: [(&'static str, Sheet<'i>); 4],
}

impl<'i> Attributes<'i> {
    fn of(index: &'i Index) -> Result<Self, ExportError> {
        let tables = index.tables;
        let sheets = [
            (EVENT, tables.attributions.sheet()),
            ("Quote", tables.quotes.sheet()),
            ("Mention", tables.mentions.sheet()),
            ("Report", tables.reports.sheet()),
        ];
        let mut all = Vec::new();
        for (of, sheet) in &sheets {
            for (position, column) in sheet.schema.columns.iter().enumerate() {
                let Some(values) = Values::of(column) else { continue };
                if let Some(value) = values.all(tables).into_iter().find(|value| !is_plain(value)) {
                    let why = format!("`{value}` cannot be the value of an attribute");
                    return Err(ExportError::unfit(Format::Brat, why));
                }
                all.push(Attribute { name: camel(of, column.name), of, column, position, values });
            }
        }
        Ok(Self { index, all, sheets })
    }

    /// The attributes of a row, as name and value.
    fn of_row(&self, of: &str, row: usize) -> Result<Vec<(&str, &str)>, ExportError> {
        let sheet = self.sheets.iter().find(|(name, _)| *name == of).map(|(_, sheet)| sheet);
        let Some((sheet, line)) = sheet.and_then(|sheet| Some((sheet, *sheet.lines().get(row)?))) else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for attribute in self.all.iter().filter(|attribute| attribute.of == of) {
            let value = sheet.field(row, attribute.position).as_str();
            if value.is_empty() {
                continue;
            }
            if !attribute.values.has(self.index, value) {
                let why = format!("`{value}` is no value of `{}`", attribute.column.name);
                return Err(unfit(Format::Brat, sheet.schema.file, line, &why));
            }
            found.push((attribute.name.as_str(), value));
        }
        Ok(found)
    }

    fn annotation_conf(&self) -> String {
        let mut conf = String::from("[entities]\n");
        for (name, _) in TYPES.iter().filter(|(name, _)| *name != EVENT) {
            let _ = writeln!(conf, "{name}");
        }
        conf += "\n[relations]\n# Any words may be annotated more than once.\n";
        conf += "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n";
        conf += "\n[events]\n";
        let _ = writeln!(
            conf,
            "{EVENT}\tSource?:Source, Quote*:Quote, Content?:Content, Within?:{EVENT}, Continues?:{EVENT}"
        );
        conf += "\n[attributes]\n";
        for attribute in &self.all {
            let values = attribute.values.all(self.index.tables);
            let _ = writeln!(conf, "# {}", attribute.column.about);
            let _ = writeln!(conf, "{}\tArg:{}, Value:{}", attribute.name, attribute.of, values.join("|"));
        }
        conf
    }

    fn visual_conf(&self) -> String {
        let mut conf = String::from("[labels]\n");
        for (name, _) in TYPES {
            let _ = writeln!(conf, "{name} | {name} | {}", &name[..3]);
        }
        for attribute in &self.all {
            let label = attribute.column.name.replace('_', " ");
            let _ = writeln!(conf, "{} | {label}", attribute.name);
        }
        conf += "\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:white, borderColor:darken\n";
        conf += "ARC_DEFAULT\tcolor:black, arrowHead:triangle-5\n";
        for (name, colour) in TYPES {
            let _ = writeln!(conf, "{name}\tbgColor:{colour}");
        }
        conf += "# In the label: whom a mention stands for, who speaks and how. A broken line: not plain, not said. The rest: on pointing.\n";
        for attribute in &self.all {
            let drawn = match attribute.name.as_str() {
                "MentionEntity" | "AttributionSpeaker" | "AttributionMode" => continue, // brat puts the value into the label
                "ReportCertainty" | "AttributionReality" => {
                    let values = attribute.values.all(self.index.tables);
                    let lines: Vec<_> = (0..values.len()).map(|n| if n == 0 { "1-0" } else { "3-3" }).collect();
                    format!("dashArray:{}", lines.join("|"))
                }
                _ => "glyph:<EMPTY>".to_owned(),
            };
            let _ = writeln!(conf, "{}\t{drawn}", attribute.name);
        }
        conf
    }
}

/// `Quote` and `open_mark` as `QuoteOpenMark`.
fn camel(of: &str, column: &str) -> String {
    let words = column.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_ascii_uppercase() + rest
    });
    of.to_owned() + &words.collect::<String>()
}

/// A text-bound annotation, so that the sorted ones stand in the order of the text, the wider first. Quotes, mentions and
/// reports have one a row; the others have no more to say than where they are, and one serves all rows.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Bound {
    start: usize,
    end: Reverse<usize>,
    layer: Layer,
    fragments: Vec<(usize, usize)>,
    row: Option<usize>,
}

impl Bound {
    fn new(text: &str, layer: Layer, span: &Span) -> Self {
        let Range { start, end } = span.extent();
        let row = matches!(layer, Layer::Quote | Layer::Mention | Layer::Report).then_some(span.row);
        Self { start, end: Reverse(end), layer, fragments: fragments(text, &span.runs), row }
    }
}

/// The runs without what would break a line of the file or its columns, and without blanks at the ends of what is left.
fn fragments(text: &str, runs: &[Range<usize>]) -> Vec<(usize, usize)> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let mut found = Vec::new();
    for run in runs {
        let mut start = run.start;
        for piece in text[run.clone()].split_inclusive(breaks) {
            let words = piece.trim_end_matches(breaks).trim();
            let first = start + piece.find(words).unwrap_or(0);
            if !words.is_empty() {
                found.push((first, first + words.len()));
            }
            start += piece.len();
        }
    }
    found
}

/// An article's annotations on their way to lines.
struct Document<'i> {
    index: &'i Index<'i>,
    held: &'i Held<'i>,
    /// The attributions, in the order of their events.
    attributions: &'i [At<AttributionRow>],
    of_row: HashMap<(Layer, usize), Bound>,
    /// In the order of their numbers.
    bounds: Vec<Bound>,
}

fn annotations(index: &Index, held: &Held, attributes: &Attributes) -> Result<String, ExportError> {
    let attributions = index.attribution_article.from(held.at);
    let bound = |span: &Span| ((span.layer, span.row), Bound::new(held.text, span.layer, span));
    let of_row: HashMap<_, _> = held.spans.iter().map(bound).collect();
    let bounds = of_row.values().cloned().collect();
    let mut document = Document { index, held, attributions, of_row, bounds };
    document.quotes_are_attributed()?;
    let triggers = document.triggers()?;
    document.bounds.extend(triggers.iter().cloned());
    document.bounds.sort();
    document.bounds.dedup();

    let mut lines: String = document.bounds.iter().map(|bound| document.bound_line(bound)).collect();
    let mut said = Said::default();
    for (n, (trigger, attribution)) in triggers.iter().zip(attributions).enumerate() {
        let id = format!("E{}", n + 1);
        let _ = writeln!(lines, "{id}\t{EVENT}:{}{}", document.id(trigger), document.arguments(*attribution)?);
        said.attributes(&id, &attributes.of_row(EVENT, attribution.place())?);
        said.note(&id, &index.row(*attribution).attribution);
    }
    for (n, bound) in document.bounds.iter().enumerate() {
        let (Some(row), id) = (bound.row, format!("T{}", n + 1)) else { continue };
        said.attributes(&id, &attributes.of_row(name(bound.layer), row)?);
        match bound.layer {
            Layer::Quote => said.note(&id, &index.tables.quotes[row].quote),
            Layer::Report => said.note(&id, &report(&index.tables.reports[row])),
            _ => {}
        }
    }
    Ok(lines + &said.attributes + &said.notes)
}

impl Document<'_> {
    /// The annotation of a row's span, where it has one.
    fn bound(&self, layer: Layer, row: usize) -> Option<&Bound> {
        self.of_row.get(&(layer, row))
    }

    fn quotes(&self, attribution: At<AttributionRow>) -> impl Iterator<Item = &Bound> {
        let rows = self.index.quote_attribution.from(attribution).iter();
        // Those of other articles have none here.
        rows.filter_map(|quote| self.bound(Layer::Quote, quote.place()))
    }

    fn id(&self, bound: &Bound) -> String {
        format!("T{}", self.bounds.binary_search(bound).map_or(0, |at| at + 1))
    }

    /// The event of an attribution, where it is one of the article.
    fn event(&self, attribution: Option<At<AttributionRow>>) -> Option<String> {
        let at = self.attributions.binary_search(&attribution?).ok()?;
        Some(format!("E{}", at + 1))
    }

    fn quotes_are_attributed(&self) -> Result<(), ExportError> {
        for quote in self.index.quote_article.from(self.held.at) {
            if self.event(self.index.quote_attribution.to(*quote)).is_none() {
                let why = format!("`{}` is no attribution of the article", self.index.row(*quote).attribution);
                return Err(unfit(Format::Brat, QuoteRow::SCHEMA.file, self.index.line(*quote), &why));
            }
        }
        Ok(())
    }

    /// What triggers each attribution.
    fn triggers(&self) -> Result<Vec<Bound>, ExportError> {
        let trigger = |attribution: &At<AttributionRow>| {
            let row = attribution.place();
            let words = self.bound(Layer::Cue, row).or_else(|| self.bound(Layer::Content, row));
            let words = words.or_else(|| self.quotes(*attribution).next());
            let none = "it has neither a cue nor words attributed, and an event needs some";
            let words = words
                .ok_or_else(|| unfit(Format::Brat, AttributionRow::SCHEMA.file, self.index.line(*attribution), none))?;
            Ok(Bound { layer: Layer::Cue, row: None, ..words.clone() })
        };
        self.attributions.iter().map(trigger).collect()
    }

    fn bound_line(&self, bound: &Bound) -> String {
        let char_at = |byte| self.held.char_at(byte);
        let places = bound.fragments.iter().map(|(start, end)| format!("{} {}", char_at(*start), char_at(*end)));
        let words = bound.fragments.iter().map(|(start, end)| &self.held.text[*start..*end]);
        let (places, words) = (places.collect::<Vec<_>>().join(";"), words.collect::<Vec<_>>().join(" "));
        format!("{}\t{} {places}\t{words}\n", self.id(bound), name(bound.layer))
    }

    /// What an attribution's event holds besides its trigger.
    fn arguments(&self, attribution: At<AttributionRow>) -> Result<String, ExportError> {
        let (row, index) = (self.index.row(attribution), self.index);
        let mut arguments = String::new();
        let mut add = |role: &str, id: String| arguments.extend([" ", role, ":", &id]);
        if let Some(source) = self.bound(Layer::Source, attribution.place()) {
            add("Source", self.id(source));
        }
        for (n, quote) in self.quotes(attribution).enumerate() {
            // The first of several has no number.
            let role = if n == 0 { "Quote".to_owned() } else { format!("Quote{}", n + 1) };
            add(&role, self.id(quote));
        }
        if let Some(content) = self.bound(Layer::Content, attribution.place()) {
            add("Content", self.id(content));
        }
        let others = [
            ("Within", &row.within, index.attribution_within.to(attribution)),
            ("Continues", &row.continues, index.attribution_continues.to(attribution)),
        ];
        for (role, other, at) in others {
            let Some(other) = other else { continue };
            let why = || format!("`{other}` is no attribution of the article");
            let refused = || unfit(Format::Brat, AttributionRow::SCHEMA.file, index.line(attribution), &why());
            add(role, self.event(at).ok_or_else(refused)?);
        }
        Ok(arguments)
    }
}

fn report(row: &ReportRow) -> String {
    let word = row.attribution.as_ref().map(|attribution| format!("; attribution: {attribution}")).unwrap_or_default();
    format!("{}; as stated: {}{word}", row.fact, row.as_stated)
}

/// What is said of annotations, numbered as it comes.
#[derive(Default)]
struct Said {
    attributes: String,
    notes: String,
    count: [usize; 2],
}

impl Said {
    fn attributes(&mut self, of: &str, attributes: &[(&str, &str)]) {
        for (name, value) in attributes {
            self.count[0] += 1;
            let _ = writeln!(self.attributes, "A{}\t{name} {of} {value}", self.count[0]);
        }
    }

    fn note(&mut self, of: &str, note: &str) {
        self.count[1] += 1;
        let note: String = note.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(self.notes, "#{}\tAnnotatorNotes {of}\t{note}", self.count[1]);
    }
}
