//! What is anchored by a span, as [Web Annotations](https://www.w3.org/TR/annotation-model/): an annotation a row, of an
//! attribution one each for source, cue and content.
//!
//! - An id is a fragment of the file, so nothing depends on where it is kept. A text is the name of its file.
//! - The standard counts text positions in code points. The same place in bytes is a second selector, not a refinement.
//!   There is no selector that quotes: it would copy words out of the texts.
//! - The state of a text is its digest. The standard's way to name the copy that is meant is `cached` of a `TimeState`,
//!   and RFC 6920's to name a copy by its digest is `nih:`, with the hexadecimal digits of `articles.csv`.
//! - A body's `label` is the column whose value it has; of a resource it is the name that people read.

use std::fmt::Write;
use std::ops::Range;

use serde::{Serialize, Serializer};

use super::{ExportError, File, Format, dataset, held, lines};
use crate::index::{At, Index};
use crate::tables::{ArticleRow, AttributionRow, MentionRow, QuoteRow, ReadingRow, ReportRow, Tables};

pub(super) fn files(tables: &Tables) -> Result<Vec<File>, ExportError> {
    let index = &Index::new(tables);
    held::anchored(index, Format::Annotation)?;
    Ok(vec![File::new("annotations.jsonld", lines::written(&Collection::of(index)))])
}

#[derive(Serialize)]
struct Collection<'i> {
    #[serde(rename = "@context")]
    context: &'static str,
    id: &'static str,
    r#type: &'static str,
    total: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rights: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<Page<'i>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page<'i> {
    id: &'static str,
    r#type: &'static str,
    start_index: usize,
    items: Items<'i>,
}

impl<'i> Collection<'i> {
    fn of(index: &'i Index) -> Self {
        let tables = index.tables;
        let parts = index
            .rows::<AttributionRow>()
            .map(|at| Part::ALL.iter().filter(|part| part.span(index.row(at)).is_some()).count());
        let total = parts.sum::<usize>()
            + tables.quotes.len()
            + tables.readings.len()
            + tables.mentions.len()
            + tables.reports.len();
        let own = dataset::is_own(tables);
        // The standard has no page without annotations.
        let page = Page { id: "#page", r#type: "AnnotationPage", start_index: 0, items: Items(index) };
        Self {
            context: "http://www.w3.org/ns/anno.jsonld",
            id: "#annotations",
            r#type: "AnnotationCollection",
            total,
            label: own.then(|| format!("{} {}", dataset::NAME, dataset::VERSION)),
            rights: own.then_some(dataset::LICENCE_URL),
            first: (total > 0).then_some(page),
            last: (total > 0).then_some("#page"),
        }
    }
}

/// The annotations, each made when it is written.
struct Items<'i>(&'i Index<'i>);

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let index = self.0;
        // Every row has its article: `files` refuses the tables otherwise.
        let items = (index.rows().filter_map(|at| quote(index, at)))
            .chain(index.rows().flat_map(|at| Part::ALL.iter().filter_map(move |part| attribution(index, at, *part))))
            .chain(index.rows().filter_map(|at| reading(index, at)))
            .chain(index.rows().filter_map(|at| mention(index, at)))
            .chain(index.rows().filter_map(|at| report(index, at)));
        to.collect_seq(items)
    }
}

fn quote<'i>(index: &Index<'i>, at: At<QuoteRow>) -> Option<Annotation<'i>> {
    let row = index.row(at);
    let mut body = vec![tag("quote"), word("form", &row.form)];
    body.extend(row.inside.iter().map(|quote| link("inside", iri(&["quotes", quote]), None)));
    body.push(link("attribution", iri(&["attributions", &row.attribution]), None));
    body.extend(index.quote_attribution.to(at).map(|said| said_by(index, said)));
    let target = Target::new(index, index.quote_article.to(at)?, row.start, row.end);
    Some(Annotation::new(&["quotes", &row.quote], "classifying", body, target))
}

/// The parts of an attribution.
#[derive(Clone, Copy)]
enum Part {
    Source,
    Cue,
    Content,
}

impl Part {
    const ALL: [Self; 3] = [Self::Source, Self::Cue, Self::Content];

    fn span(self, row: &AttributionRow) -> Option<(u32, u32)> {
        let (start, end) = match self {
            Self::Source => (row.source_start, row.source_end),
            Self::Cue => (row.cue_start, row.cue_end),
            Self::Content => (row.content_start, row.content_end),
        };
        start.zip(end)
    }
}

fn attribution<'i>(index: &Index<'i>, at: At<AttributionRow>, part: Part) -> Option<Annotation<'i>> {
    let row = index.row(at);
    let (start, end) = part.span(row)?;
    let (name, why) = match part {
        Part::Source => ("source", "identifying"),
        Part::Cue => ("cue", "classifying"),
        Part::Content => ("content", "classifying"),
    };
    let mut body = vec![tag(name)];
    match part {
        Part::Source => body.extend([said_by(index, at), word("source_form", &row.source_form)]),
        Part::Cue => body.extend(row.cue_position.iter().map(|position| word("cue_position", position))),
        Part::Content => body.push(said_by(index, at)),
    }
    body.push(link("attribution", iri(&["attributions", &row.attribution]), None));
    relation(index, at, &mut body);
    let target = Target::new(index, index.attribution_article.to(at)?, start, end);
    Some(Annotation::new(&["attributions", &row.attribution, name], why, body, target))
}

/// What is true of an attribution as a whole.
fn relation<'i>(index: &Index<'i>, at: At<AttributionRow>, body: &mut Vec<Body<'i>>) {
    let row = index.row(at);
    body.push(word("mode", &row.mode));
    body.push(word("act", &row.act));
    body.push(word("medium", &row.medium));
    body.push(word("reality", &row.reality));
    let addressee = index.attribution_addressee.to(at).map(|entity| index.row(entity).name.as_str());
    let occasion = index.attribution_occasion.to(at).map(|event| index.row(event).label.as_str());
    let links = [
        ("addressee", "entities", &row.addressee, addressee),
        ("occasion", "events", &row.occasion, occasion),
        ("within", "attributions", &row.within, None),
        ("continues", "attributions", &row.continues, None),
    ];
    for (column, table, id, name) in links {
        body.extend(id.iter().map(|id| link(column, iri(&[table, id]), name)));
    }
}

fn reading<'i>(index: &Index<'i>, at: At<ReadingRow>) -> Option<Annotation<'i>> {
    let row = index.row(at);
    let gist = index.reading_utterance.to(at).map(|utterance| index.row(utterance).gist.as_str());
    let body = vec![
        tag("reading"),
        resource("identifying", "utterance", iri(&["utterances", &row.utterance]), gist),
        link("quote", iri(&["quotes", &row.quote]), None),
    ];
    let id = ["readings", &row.utterance, &row.quote, &row.part.to_string()];
    let target = Target::new(index, index.reading_article(at)?, row.start, row.end);
    Some(Annotation::new(&id, "identifying", body, target))
}

fn mention<'i>(index: &Index<'i>, at: At<MentionRow>) -> Option<Annotation<'i>> {
    let row = index.row(at);
    let name = index.mention_entity.to(at).map(|entity| index.row(entity).name.as_str());
    let entity = resource("identifying", "entity", iri(&["entities", &row.entity]), name);
    let mut body = vec![tag("mention"), entity, word("form", &row.form)];
    body.extend(row.r#trait.iter().map(|kind| word("trait", kind)));
    let id = ["mentions", &row.article, &row.start.to_string(), &row.end.to_string(), &row.entity];
    let target = Target::new(index, index.mention_article.to(at)?, row.start, row.end);
    Some(Annotation::new(&id, "identifying", body, target))
}

fn report<'i>(index: &Index<'i>, at: At<ReportRow>) -> Option<Annotation<'i>> {
    let row = index.row(at);
    let statement = index.report_fact.to(at).map(|fact| index.row(fact).statement.as_str());
    let mut body = vec![
        tag("evidence"),
        link("fact", iri(&["facts", &row.fact]), statement),
        text("describing", "as_stated", &row.as_stated),
        word("certainty", &row.certainty),
    ];
    body.extend(row.attribution.iter().map(|said| link("attribution", iri(&["attributions", said]), None)));
    let id = ["reports", &row.fact, &row.article, &row.start.to_string(), &row.end.to_string()];
    let target = Target::new(index, index.report_article.to(at)?, row.start, row.end);
    Some(Annotation::new(&id, "linking", body, target))
}

#[derive(Serialize)]
struct Annotation<'i> {
    id: String,
    r#type: &'static str,
    motivation: &'static str,
    body: Vec<Body<'i>>,
    target: Target,
}

impl<'i> Annotation<'i> {
    fn new(id: &[&str], motivation: &'static str, body: Vec<Body<'i>>, target: Target) -> Self {
        Self { id: iri(id), r#type: "Annotation", motivation, body, target }
    }
}

/// Where an annotation is anchored.
#[derive(Serialize)]
struct Target {
    r#type: &'static str,
    source: String,
    state: State,
    selector: [Selector; 2],
}

#[derive(Serialize)]
struct State {
    r#type: &'static str,
    cached: String,
}

#[derive(Serialize)]
struct Selector {
    r#type: &'static str,
    start: u32,
    end: u32,
}

impl Target {
    fn new(index: &Index, article: At<ArticleRow>, start: u32, end: u32) -> Self {
        let (place, row) = (index.place(article, start..end), index.row(article));
        let selector = |r#type, span: Range<u32>| Selector { r#type, start: span.start, end: span.end };
        Self {
            r#type: "SpecificResource",
            source: escaped(&row.file),
            state: State { r#type: "TimeState", cached: format!("nih:sha-256;{}", escaped(&row.sha256)) },
            selector: [selector("TextPositionSelector", place.chars), selector("DataPositionSelector", place.bytes)],
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type")]
enum Body<'i> {
    TextualBody {
        purpose: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        label: Option<&'static str>,
        value: &'i str,
    },
    SpecificResource {
        purpose: &'static str,
        label: &'static str,
        source: Source<'i>,
    },
}

#[derive(Serialize)]
struct Source<'i> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'i str>,
}

/// What kind of span it is.
fn tag(kind: &'static str) -> Body<'static> {
    Body::TextualBody { purpose: "tagging", label: None, value: kind }
}

/// A word of a vocabulary.
fn word<'i>(column: &'static str, value: &'i str) -> Body<'i> {
    text("classifying", column, value)
}

fn text<'i>(purpose: &'static str, column: &'static str, value: &'i str) -> Body<'i> {
    Body::TextualBody { purpose, label: Some(column), value }
}

fn said_by<'i>(index: &Index<'i>, said: At<AttributionRow>) -> Body<'i> {
    let name = index.attribution_speaker.to(said).map(|entity| index.row(entity).name.as_str());
    resource("identifying", "speaker", iri(&["entities", &index.row(said).speaker]), name)
}

fn link<'i>(column: &'static str, to: String, name: Option<&'i str>) -> Body<'i> {
    resource("linking", column, to, name)
}

fn resource<'i>(purpose: &'static str, column: &'static str, to: String, name: Option<&'i str>) -> Body<'i> {
    Body::SpecificResource { purpose, label: column, source: Source { id: to, label: name } }
}

/// A row's id in this file.
fn iri(parts: &[&str]) -> String {
    let mut iri = String::new();
    for (n, part) in parts.iter().enumerate() {
        iri.push(if n == 0 { '#' } else { '/' });
        escape(&mut iri, part);
    }
    iri
}

/// Part of an IRI: whatever could end it or mean something else there is written as percent and hexadecimal digits.
fn escaped(part: &str) -> String {
    let mut escaped = String::new();
    escape(&mut escaped, part);
    escaped
}

fn escape(iri: &mut String, part: &str) {
    for byte in part.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            iri.push(char::from(byte));
        } else {
            let _ = write!(iri, "%{byte:02X}"); // writing to a string has nothing to fail on
        }
    }
}
