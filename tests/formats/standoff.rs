//! Annotations beside their texts: every span lands on its words, in brat and in `CoNLL`, and other texts are refused.
#![cfg(feature = "export")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use crate::cases::cases;
use crate::common::{self, edit, sha256};
use clemency::export::{ExportError, File, Format, Texts, export};
use clemency::tables::{
    ArticleRow, AttributionRow, EntityRow, EventRow, MentionRow, QuoteRow, ReportRow, SegmentRow, Table, Tables,
};
use proptest::prelude::*;

/// Made up: characters of one to four bytes, a quotation over two lines and three sentences, a cue with a gap.
const TEXT: &str = "Rain 🌧🌧 – again.\n\nIn a note, the mayor of Rain Town said: “We dance, \"always\".\nWe don’t stop. \
                    Ever.”\n\nShe left; 🙂 he, they say, stays\u{a0}put.\n";
/// With a mark that Unicode takes together with the tab before it.
const OTHER: &str = "Nobody\t\u{301}spoke.";

fn at_nth(words: &str, nth: usize) -> (u32, u32) {
    let (start, _) = TEXT.match_indices(words).nth(nth).expect("the words stand in the text");
    let byte = |n: usize| u32::try_from(n).expect("the text is short");
    (byte(start), byte(start + words.len()))
}

fn at(words: &str) -> (u32, u32) {
    at_nth(words, 0)
}

fn article(article: &str, text: &str) -> ArticleRow {
    ArticleRow {
        article: article.into(),
        file: format!("{article}.txt"),
        sha256: sha256(text.as_bytes()),
        ..ArticleRow::default()
    }
}

fn segment(paragraph: u32, sentence: u32, words: &str) -> SegmentRow {
    let (start, end) = at(words);
    SegmentRow { article: "a".into(), paragraph, sentence, kind: "body".into(), start, end, ..SegmentRow::default() }
}

fn attribution(id: &str, source: Option<&str>, cue: Option<(&str, &str)>, content: Option<&str>) -> AttributionRow {
    let ends = |words: Option<&str>| words.map(at).unzip();
    let ((source_start, source_end), (content_start, content_end)) = (ends(source), ends(content));
    let (cue_start, cue_end) = ends(cue.map(|(span, _)| span));
    AttributionRow {
        attribution: id.into(),
        article: "a".into(),
        mode: "indirect".into(),
        act: "statement".into(),
        medium: "speech".into(),
        speaker: "mayor".into(),
        source_form: "description".into(),
        reality: "said".into(),
        cue: cue.map(|(_, words)| words.into()),
        source_start,
        source_end,
        cue_start,
        cue_end,
        content_start,
        content_end,
        ..AttributionRow::default()
    }
}

fn quote(id: &str, part: u32, words: &str, inside: Option<&str>) -> QuoteRow {
    let (start, end) = at(words);
    QuoteRow {
        quote: id.into(),
        article: "a".into(),
        attribution: "note-a".into(),
        part,
        form: "sentence".into(),
        start,
        end,
        text: words.into(),
        open_mark: Some("curly-double".into()),
        inside: inside.map(Into::into),
        ..QuoteRow::default()
    }
}

fn mention(words: &str, nth: usize, entity: &str) -> MentionRow {
    let (start, end) = at_nth(words, nth);
    let form = "description".into();
    MentionRow {
        article: "a".into(),
        start,
        end,
        text: words.into(),
        entity: entity.into(),
        form,
        r#trait: Some("role".into()),
    }
}

fn report(fact: &str, words: &str, attribution: Option<&str>) -> ReportRow {
    let (start, end) = at(words);
    ReportRow {
        fact: fact.into(),
        article: "a".into(),
        start,
        end,
        as_stated: "a\tfew words".into(),
        attribution: attribution.map(Into::into),
        certainty: "plain".into(),
        ..ReportRow::default()
    }
}

fn sound() -> Tables {
    let said = "In a note, the mayor of Rain Town said";
    let entity = |id: &str| EntityRow { entity: id.into(), ..EntityRow::default() };
    let other = |start, end| SegmentRow {
        article: "b".into(),
        paragraph: 1,
        sentence: 1,
        kind: "title".into(),
        start,
        end,
        ..SegmentRow::default()
    };
    Tables {
        articles: Table::from(vec![article("a", TEXT), article("b", OTHER)]),
        segments: Table::from(vec![
            segment(1, 1, "Rain 🌧🌧 – again."),
            segment(2, 1, "In a note, the mayor of Rain Town said: “We dance, \"always\"."),
            segment(2, 2, "We don’t stop."),
            segment(2, 3, "Ever.”"),
            segment(3, 1, "She left; 🙂 he, they say, stays\u{a0}put."),
            other(0, 15),
        ]),
        entities: Table::from(vec![entity("mayor"), entity("rain-town"), entity("people")]),
        events: Table::from(vec![EventRow { event: "storm".into(), ..EventRow::default() }]),
        attributions: Table::from(vec![
            AttributionRow {
                occasion: Some("storm".into()),
                ..attribution("note-a", Some("the mayor of Rain Town"), Some((said, "In a note … said")), None)
            },
            AttributionRow {
                within: Some("they-say-a".into()),
                continues: Some("note-a".into()),
                ..attribution("left-a", None, None, Some("🙂 he"))
            },
            attribution("they-say-a", Some("they"), Some(("say", "say")), Some("stays\u{a0}put")),
            attribution("they-say-too-a", Some("they"), Some(("say", "say")), None),
        ]),
        quotes: Table::from(vec![
            quote("dance-a", 1, "We dance, \"always\".\nWe don’t stop. Ever.", None),
            quote("always-a", 2, "always", Some("dance-a")),
        ]),
        mentions: Table::from(vec![
            mention("the mayor of Rain Town", 0, "mayor"),
            mention("Rain Town", 0, "rain-town"),
            mention("they", 0, "people"),
        ]),
        reports: Table::from(vec![
            report("it-rained", "Rain 🌧", None),
            report("it-rained-again", "🌧🌧 – again", None),
            report("again", "🌧 – again", None), // begins where the first ends
            report("dances", "We dance, \"always\".\nWe", Some("note-a")),
        ]),
        ..Tables::default()
    }
}

/// A directory with the texts of the made-up articles.
fn dir(name: &str) -> PathBuf {
    let dir = common::scratch(name);
    fs::write(dir.join("a.txt"), TEXT).expect("the build directory can be written");
    fs::write(dir.join("b.txt"), OTHER).expect("the build directory can be written");
    dir
}

fn texts(name: &str) -> Texts {
    Texts::read(&sound(), dir(name)).expect("the texts are those of the tables")
}

fn text_of<'f>(files: &'f [File], path: &str) -> &'f str {
    let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(&file.bytes).expect("a text format is UTF-8")
}

/// Runs of bytes.
type Runs = Vec<(usize, usize)>;

/// Type or column, with the runs.
type Spans = BTreeSet<(String, Runs)>;

/// Every annotated span of an article as the tables have it, `names` for quote, content, source, cue, mention and report.
fn spans(tables: &Tables, article: &str, text: &str, names: [&str; 6]) -> Spans {
    let mut spans = Spans::new();
    let mut add = |name: &str, of: &str, start: Option<u32>, end: Option<u32>| {
        if let (true, Some(start), Some(end)) = (of == article, start, end) {
            spans.insert((name.to_owned(), vec![(start as usize, end as usize)]));
        }
    };
    let [quote, content, source, cue, mention, report] = names;
    tables.quotes.iter().for_each(|row| add(quote, &row.article, Some(row.start), Some(row.end)));
    tables.mentions.iter().for_each(|row| add(mention, &row.article, Some(row.start), Some(row.end)));
    tables.reports.iter().for_each(|row| add(report, &row.article, Some(row.start), Some(row.end)));
    for row in tables.attributions.iter() {
        add(content, &row.article, row.content_start, row.content_end);
        add(source, &row.article, row.source_start, row.source_end);
    }
    for row in tables.attributions.iter().filter(|row| row.article == article) {
        if let (Some(start), Some(end), Some(words)) = (row.cue_start, row.cue_end, &row.cue) {
            // Word by word from left to right; the last from the right.
            let (mut from, end) = (start as usize, end as usize);
            let mut runs = Vec::new();
            let pieces: Vec<_> = words.split(" … ").collect();
            for (n, piece) in pieces.iter().enumerate() {
                let there = &text[from..end];
                let found = if n + 1 == pieces.len() { there.rfind(piece) } else { there.find(piece) };
                let first = from + found.expect("the cue's words stand there");
                runs.push((first, first + piece.len()));
                from = first + piece.len();
            }
            spans.insert((cue.to_owned(), runs));
        }
    }
    spans
}

struct Brat {
    bounds: BTreeMap<String, (String, Runs, String)>,
    events: BTreeMap<String, Vec<(String, String)>>,
    attributes: Vec<[String; 3]>,
    notes: BTreeMap<String, String>,
}

/// Reads an `.ann` and holds each annotation to the text, as brat does. Fragments are given in bytes.
fn brat(text: &str, ann: &str) -> Brat {
    let bytes: Vec<_> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let mut read =
        Brat { bounds: BTreeMap::new(), events: BTreeMap::new(), attributes: Vec::new(), notes: BTreeMap::new() };
    let mut ids = BTreeSet::new();
    for line in ann.lines() {
        let fields: Vec<_> = line.split('\t').collect();
        let (id, words) = (fields[0].to_owned(), fields[1].split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert!(ids.insert(id.clone()), "{id} is there twice");
        match &id[..1] {
            "T" => {
                let (name, places) = fields[1].split_once(' ').expect("a type and places");
                let number = |n: &str| bytes[n.parse::<usize>().expect("a number")];
                let fragments: Vec<_> = places
                    .split(';')
                    .map(|place| {
                        place.split_once(' ').map(|(start, end)| (number(start), number(end))).expect("two numbers")
                    })
                    .collect();
                let there: Vec<_> = fragments.iter().map(|(start, end)| &text[*start..*end]).collect();
                assert_eq!((there.join(" "), fields.len()), (fields[2].to_owned(), 3), "{line}");
                read.bounds.insert(id, (name.to_owned(), fragments, fields[2].to_owned()));
            }
            "E" => {
                let pair = |word: &String| word.split_once(':').map(|(role, of)| (role.to_owned(), of.to_owned()));
                read.events.insert(id, words.iter().map(|word| pair(word).expect("a role")).collect());
            }
            "A" => read.attributes.push(words.try_into().expect("a name, an annotation, a value")),
            "#" => {
                assert_eq!((words[0].as_str(), fields.len()), ("AnnotatorNotes", 3));
                read.notes.insert(words[1].clone(), fields[2].to_owned());
            }
            _ => panic!("unknown line: {line}"),
        }
    }
    let known = |id: &String| assert!(ids.contains(id), "{id} is nowhere");
    read.events.values().flatten().for_each(|(_, of)| known(of));
    read.attributes.iter().for_each(|[_, of, _]| known(of));
    read.notes.keys().for_each(known);
    read
}

impl Brat {
    fn spans(&self) -> Spans {
        self.bounds.values().map(|(name, fragments, _)| (name.clone(), fragments.clone())).collect()
    }

    /// An event, with the words of what it holds and the notes of other events.
    fn event(&self, note: &str) -> Vec<String> {
        let (id, _) = self.notes.iter().find(|(_, text)| *text == note).expect("the event has its note");
        let words =
            |of: &String| self.bounds.get(of).map_or_else(|| self.notes[of].clone(), |(_, _, words)| words.clone());
        self.events[id].iter().map(|(role, of)| format!("{role}: {}", words(of))).collect()
    }

    fn attributes(&self, of: impl Fn(&str) -> bool) -> BTreeSet<String> {
        let found = self.attributes.iter().filter(|[_, target, _]| of(target));
        found.map(|[name, _, value]| format!("{name}={value}")).collect()
    }
}

struct Conll {
    /// Column, label, runs.
    spans: BTreeSet<(String, String, Runs)>,
    columns: Vec<String>,
    sentences: Vec<String>,
}

/// Reads a `.conll`, holds each token to the text, and each column to IOB2.
fn conll(text: &str, file: &str) -> Conll {
    let (first, rest) = file.split_once('\n').expect("a header");
    let columns: Vec<_> = first.strip_prefix("# global.columns = ").expect("the columns").split(' ').collect();
    let chars: Vec<_> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let (mut found, mut open, mut sentences) =
        (BTreeSet::new(), BTreeMap::<usize, (String, usize, usize)>::new(), Vec::new());
    let mut end = 0;
    assert!(rest.ends_with("\n\n"), "a blank line ends each sentence");
    for block in rest.trim_end_matches('\n').split("\n\n") {
        let (comments, tokens): (Vec<_>, Vec<_>) = block.lines().partition(|line| line.starts_with('#'));
        sentences.push(comments.join("\n"));
        for (n, line) in tokens.into_iter().enumerate() {
            let cells: Vec<_> = line.split('\t').collect();
            assert_eq!((cells.len(), cells[0].parse()), (columns.len(), Ok(n + 1)), "{line}");
            let number = |at: usize| cells[at].parse::<usize>().expect("a number");
            assert_eq!(&text[number(2)..number(3)], cells[1]);
            assert_eq!((chars[number(4)], chars[number(5)]), (number(2), number(3)));
            assert!(text[end..number(2)].trim().is_empty(), "words are lost before {line}");
            end = number(3);
            for at in 6..cells.len() {
                if let Some(label) = cells[at].strip_prefix("I-") {
                    let (of, _, to) = open.get_mut(&at).expect("an I- goes on with something");
                    assert_eq!(of, label);
                    *to = number(3);
                    continue;
                }
                if let Some((label, start, end)) = open.remove(&at) {
                    found.insert((columns[at].to_owned(), label, vec![(start, end)]));
                }
                match cells[at].strip_prefix("B-") {
                    Some(label) => _ = open.insert(at, (label.to_owned(), number(2), number(3))),
                    None => assert_eq!(cells[at], "O"),
                }
            }
        }
    }
    found.extend(open.into_iter().map(|(at, (label, start, end))| (columns[at].to_owned(), label, vec![(start, end)])));
    assert!(text[end..].trim().is_empty(), "words are lost at the end");
    Conll { spans: found, columns: columns.into_iter().map(Into::into).collect(), sentences }
}

impl Conll {
    /// The runs of every layer, whichever of its columns they stand in.
    fn layers(&self) -> Spans {
        let name = |column: &str| {
            column.trim_start_matches("CLEMENCY:").trim_end_matches(|c: char| c.is_ascii_digit()).to_owned()
        };
        self.spans.iter().map(|(column, _, runs)| (name(column), runs.clone())).collect()
    }
}

const BRAT: [&str; 6] = ["Quote", "Content", "Source", "Attribution", "Mention", "Report"];
const CONLL: [&str; 6] = ["QUOTE", "CONTENT", "SOURCE", "CUE", "MENTION", "FACT"];

/// Runs as brat has them, which holds no line break in one.
fn unbroken(text: &str, spans: Spans) -> Spans {
    let cut = |(start, end): (usize, usize)| {
        let mut from = start;
        text[start..end]
            .split_inclusive('\n')
            .map(move |piece| {
                let fragment = (from, from + piece.trim_end().len());
                from += piece.len();
                fragment
            })
            .collect::<Vec<_>>()
    };
    spans.into_iter().map(|(name, runs)| (name, runs.into_iter().flat_map(cut).collect())).collect()
}

/// Runs one by one, as columns have them.
fn single(spans: Spans) -> Spans {
    spans.into_iter().flat_map(|(name, runs)| runs.into_iter().map(move |run| (name.clone(), vec![run]))).collect()
}

#[test]
fn every_span_is_found_again_on_its_words() {
    let (tables, texts) = (sound(), texts("found-again"));
    let files = export(&tables, Format::Brat, Some(&texts)).expect("the tables are sound");
    let mut expected = unbroken(TEXT, spans(&tables, "a", TEXT, BRAT));
    let content = at("🙂 he");
    // The attribution without a cue has its content for a trigger.
    expected.insert(("Attribution".into(), vec![(content.0 as usize, content.1 as usize)]));
    assert_eq!(brat(TEXT, text_of(&files, "a.ann")).spans(), expected);
    assert_eq!(text_of(&files, "b.ann"), "");

    let files = export(&tables, Format::Conll, Some(&texts)).expect("the tables are sound");
    let read = conll(TEXT, text_of(&files, "a.conll"));
    assert_eq!(read.layers(), single(spans(&tables, "a", TEXT, CONLL)));
    assert_eq!(conll(OTHER, text_of(&files, "b.conll")).columns, read.columns);
}

#[test]
#[ignore = "needs the five texts: CLEMENCY_ARTICLES names their directory"]
fn every_span_of_the_dataset_is_found_again_on_its_words() {
    let tables = Tables::embedded();
    let texts = Texts::read(tables, common::articles()).expect("the five texts are there");
    let files =
        [Format::Brat, Format::Conll].map(|format| export(tables, format, Some(&texts)).expect("the dataset is sound"));
    for article in tables.articles.iter().map(|row| row.article.as_str()) {
        let text = texts.of(article);
        assert_eq!(text_of(&files[0], &format!("{article}.txt")), text);
        let read = brat(text, text_of(&files[0], &format!("{article}.ann")));
        assert_eq!(read.spans(), unbroken(text, spans(tables, article, text, BRAT)));
        let read = conll(text, text_of(&files[1], &format!("{article}.conll")));
        assert_eq!(read.layers(), single(spans(tables, article, text, CONLL)));
    }
}

#[test]
fn a_row_has_its_own_annotation_and_sources_and_triggers_are_shared() {
    let files = export(&sound(), Format::Brat, Some(&texts("shared"))).expect("the tables are sound");
    let read = brat(TEXT, text_of(&files, "a.ann"));
    let count = |name: &str| read.bounds.values().filter(|(of, ..)| of == name).count();
    assert_eq!(BRAT.map(count), [2, 2, 2, 3, 3, 4]);
    assert_eq!((read.events.len(), read.notes.len()), (4, 4 + 2 + 4));
}

#[test]
fn annotations_are_numbered_as_they_stand_in_the_text_and_the_wider_first() {
    let files = export(&sound(), Format::Brat, Some(&texts("numbers"))).expect("the tables are sound");
    let starts = [
        "T1\tReport 0 6\tRain 🌧",
        "T2\tReport 5 15\t🌧🌧 – again",
        "T3\tReport 6 15\t🌧 – again",
        "T4\tAttribution 18 27;52 56\tIn a note said",
    ];
    let wider = [
        "T5\tSource 29 51\tthe mayor of Rain Town",
        "T6\tMention 29 51\tthe mayor of Rain Town",
        "T7\tMention 42 51\tRain Town",
    ];
    assert_eq!(text_of(&files, "a.ann").lines().take(7).collect::<Vec<_>>(), [&starts[..], &wider[..]].concat());
}

#[test]
fn an_attribution_is_an_event_of_its_cue() {
    let files = export(&sound(), Format::Brat, Some(&texts("events"))).expect("the tables are sound");
    let read = brat(TEXT, text_of(&files, "a.ann"));
    let quotation = "Quote: We dance, \"always\". We don’t stop. Ever.";
    assert_eq!(
        read.event("note-a"),
        ["Attribution: In a note said", "Source: the mayor of Rain Town", quotation, "Quote2: always"]
    );
    assert_eq!(
        read.event("left-a"),
        ["Attribution: 🙂 he", "Content: 🙂 he", "Within: they-say-a", "Continues: note-a"]
    );
    assert_eq!(read.event("they-say-a"), ["Attribution: say", "Source: they", "Content: stays\u{a0}put"]);
    assert_eq!(read.event("they-say-too-a"), ["Attribution: say", "Source: they"]);
}

#[test]
fn words_of_a_vocabulary_and_ids_of_whom_and_what_are_attributes() {
    let files = export(&sound(), Format::Brat, Some(&texts("attributes"))).expect("the tables are sound");
    let read = brat(TEXT, text_of(&files, "a.ann"));
    let quote = read.notes.iter().find(|(_, note)| *note == "always-a").expect("the quote has its note").0;
    assert_eq!(
        read.attributes(|of| of == quote),
        ["QuoteForm=sentence", "QuoteOpenMark=curly-double"].map(Into::into).into()
    );
    let said = read.attributes(|of| of == "E1");
    let some = ["AttributionOccasion=storm", "AttributionSpeaker=mayor", "AttributionMode=indirect"];
    assert!(some.iter().all(|one| said.contains(*one)) && said.len() == 7, "{said:?}");
    let mentions = read.attributes(|of| read.bounds.get(of).is_some_and(|(name, ..)| name == "Mention"));
    assert!(mentions.contains("MentionEntity=people") && mentions.contains("MentionTrait=role"), "{mentions:?}");
    let report = read.notes.values().find(|note| note.starts_with("dances")).expect("the report has its note");
    assert_eq!(report, "dances; as stated: a few words; attribution: note-a");

    let conf = text_of(&files, "annotation.conf");
    for [name, of, value] in &read.attributes {
        let line = conf.lines().find(|line| line.starts_with(&format!("{name}\t"))).expect("the attribute is listed");
        let target = read.bounds.get(of).map_or("Attribution", |(name, ..)| name);
        let values = line.split_once(&format!("\tArg:{target}, Value:")).expect("it is one of its type").1;
        assert!(values.split('|').any(|listed| listed == value), "{value} is not listed: {line}");
    }
    let visual = text_of(&files, "visual.conf");
    assert!(read.bounds.values().all(|(name, ..)| visual.contains(&format!("\n{name}\tbgColor:"))));
}

#[test]
fn spans_in_one_another_or_across_one_another_take_a_column_each() {
    let files = export(&sound(), Format::Conll, Some(&texts("columns"))).expect("the tables are sound");
    let read = conll(TEXT, text_of(&files, "a.conll"));
    let layer = |name: &str| -> Vec<_> {
        let found = read.spans.iter().filter(|(column, ..)| column.starts_with(&format!("CLEMENCY:{name}")));
        found
            .map(|(column, label, runs)| format!("{} {label}: {}", &column[9..], &TEXT[runs[0].0..runs[0].1]))
            .collect()
    };
    assert_eq!(
        layer("MENTION"),
        ["MENTION mayor: the mayor of Rain Town", "MENTION people: they", "MENTION2 rain-town: Rain Town"]
    );
    assert_eq!(layer("CUE"), ["CUE statement: In a note", "CUE statement: said", "CUE statement: say"]);
    let facts = ["FACT again: 🌧 – again", "FACT2 it-rained-again: 🌧🌧 – again", "FACT it-rained: Rain 🌧"];
    assert!(facts.iter().all(|fact| layer("FACT").iter().any(|found| found == fact)), "{:?}", layer("FACT"));
    assert_eq!(layer("QUOTE")[1], "QUOTE2 sentence: always");
    let columns = "ID FORM CLEMENCY:START_BYTE CLEMENCY:END_BYTE CLEMENCY:START_CHAR CLEMENCY:END_CHAR CLEMENCY:QUOTE \
                   CLEMENCY:QUOTE2 CLEMENCY:SOURCE CLEMENCY:CUE CLEMENCY:CONTENT CLEMENCY:MENTION CLEMENCY:MENTION2 \
                   CLEMENCY:FACT CLEMENCY:FACT2";
    assert_eq!(read.columns.join(" "), columns);
}

#[test]
fn a_layer_without_spans_has_its_column_all_the_same() {
    let tables = Tables { quotes: Table::default(), reports: Table::default(), ..sound() };
    let files = export(&tables, Format::Conll, Some(&texts("no-spans"))).expect("the tables are sound");
    let read = conll(TEXT, text_of(&files, "a.conll"));
    assert!(["CLEMENCY:QUOTE", "CLEMENCY:FACT"].iter().all(|name| read.columns.iter().any(|column| column == name)));
}

#[test]
fn a_sentence_says_where_it_stands() {
    let files = export(&sound(), Format::Conll, Some(&texts("sentences"))).expect("the tables are sound");
    let sentences = conll(TEXT, text_of(&files, "a.conll")).sentences;
    assert_eq!(sentences.len(), 5);
    assert_eq!(
        sentences[0],
        "# newdoc id = a\n# newpar id = a-1\n# sent_id = a-1-1\n# kind = body\n# text = Rain 🌧🌧 – again."
    );
    assert_eq!(sentences[2], "# sent_id = a-2-2\n# kind = body\n# text = We don’t stop.");
}

#[test]
fn the_files_read_as_they_are_meant_to() {
    for format in [Format::Brat, Format::Conll] {
        let files = export(&sound(), format, Some(&texts("read"))).expect("the tables are sound");
        let paths = files.iter().map(|file| file.path.as_str()).filter(|path| path.strip_suffix(".txt").is_none());
        let parts: Vec<_> = paths.map(|path| format!("== {path}\n{}", text_of(&files, path))).collect();
        common::snapshot(&format!("standoff-{format}"), &parts.join("\n"));
    }
}

#[test]
fn the_text_is_the_users_own_and_every_export_has_the_same_bytes() {
    for format in [Format::Brat, Format::Conll] {
        let files = || export(&sound(), format, Some(&texts("same"))).expect("the tables are sound");
        assert_eq!(files(), files());
    }
    let files = export(&sound(), Format::Brat, Some(&texts("own"))).expect("the tables are sound");
    assert_eq!((text_of(&files, "a.txt"), text_of(&files, "b.txt")), (TEXT, OTHER));
}

#[test]
fn without_the_texts_or_with_others_there_is_no_export() {
    let refused = |name: &str, change: &dyn Fn(&PathBuf)| {
        let dir = dir(name);
        change(&dir.join("a.txt"));
        let Err(ExportError::Text { path, why }) = Texts::read(&sound(), &dir) else { panic!("{name} is not refused") };
        assert_eq!(path, dir.join("a.txt"));
        why
    };
    let written = |path: &PathBuf, bytes: &[u8]| fs::write(path, bytes).expect("the build directory can be written");
    let digest = sha256(TEXT.as_bytes());
    let why = refused("one-byte", &|path| written(path, TEXT.replace("She", "Shy").as_bytes()));
    assert!(why.contains(&digest), "{why}");
    assert!(refused("a-byte-more", &|path| written(path, format!("{TEXT}\n").as_bytes())).contains(&digest));
    assert!(refused("crlf", &|path| written(path, TEXT.replace('\n', "\r\n").as_bytes())).contains(&digest));
    assert!(refused("empty", &|path| written(path, b"")).contains(&digest));
    refused("missing", &|path| fs::remove_file(path).expect("the text was there"));
    refused("unreadable", &|path| {
        fs::remove_file(path).expect("the text was there");
        fs::create_dir(path).expect("the build directory can be written");
    });
    assert!(matches!(Texts::read(&sound(), "no-such-directory"), Err(ExportError::Text { .. })));
    for format in [Format::Brat, Format::Conll] {
        assert!(matches!(export(&sound(), format, None), Err(ExportError::NeedsTexts { .. })));
    }
}

#[test]
fn a_text_that_is_not_utf_8_is_refused_even_with_its_digest() {
    let dir = dir("not-utf-8");
    fs::write(dir.join("a.txt"), b"Rain \xff").expect("the build directory can be written");
    let mut tables = sound();
    let digest = sha256(b"Rain \xff");
    edit(&mut tables.articles, |rows| rows[0].sha256 = digest);
    let Err(ExportError::Text { why, .. }) = Texts::read(&tables, &dir) else { panic!("it is not refused") };
    assert!(why.contains("utf-8"), "{why}");
}

#[test]
fn a_text_whose_line_ends_readers_would_turn_is_refused_by_name() {
    let dir = dir("carriage-return");
    let text = TEXT.replace('\n', "\r\n");
    fs::write(dir.join("b.txt"), &text).expect("the build directory can be written");
    let articles = Table::from(vec![article("a", TEXT), article("b", &text)]);
    let tables = Tables { articles, ..Tables::default() };
    let texts = Texts::read(&tables, &dir).expect("the texts have their digests");
    let byte = text.find('\r').expect("it has one");
    for format in [Format::Brat, Format::Conll] {
        let Err(ExportError::Unfit { format: refused, why }) = export(&tables, format, Some(&texts)) else {
            panic!("{format} takes it")
        };
        let place = format!("articles.csv:3: the text of article `b` holds a carriage return at byte {byte}; ");
        assert!(why.starts_with(&place) && refused == format, "{why}");
    }
}

type Fault = fn(&mut Tables);

/// What both formats refuse, with the place they name.
const FAULTS: &[(&str, Fault)] = &[
    ("quotes.csv:2: 70..9999 is no run", |t| edit(&mut t.quotes, |rows| (rows[0].start, rows[0].end) = (70, 9999))),
    ("quotes.csv:4: 9..8 is no run", |t| edit(&mut t.quotes, |rows| (rows[1].start, rows[1].end) = (9, 8))),
    ("mentions.csv:3: 6..9 is no run", |t| edit(&mut t.mentions, |rows| (rows[1].start, rows[1].end) = (6, 9))),
    ("reports.csv:2: 3..3 is no run", |t| edit(&mut t.reports, |rows| (rows[0].start, rows[0].end) = (3, 3))),
    ("reports.csv:2: 24..26 is no run", |t| edit(&mut t.reports, |rows| (rows[0].start, rows[0].end) = (24, 26))),
    ("attributions.csv:2: a span has one end only", |t| edit(&mut t.attributions, |rows| rows[0].source_end = None)),
    ("attributions.csv:4: 0..4294967295 is no run", |t| {
        edit(&mut t.attributions, |rows| (rows[2].content_start, rows[2].content_end) = (Some(0), Some(u32::MAX)));
    }),
    ("attributions.csv:2: the words are not those", |t| {
        edit(&mut t.attributions, |rows| rows[0].cue = Some("In … spoke".into()));
    }),
    ("attributions.csv:4: the words are not those", |t| {
        edit(&mut t.attributions, |rows| rows[2].cue = Some("s … ay".into()));
    }),
    ("attributions.csv:2: the words are not those", |t| {
        edit(&mut t.attributions, |rows| rows[0].cue = Some(" … said".into()));
    }),
    ("attributions.csv:2: the words are not those", |t| {
        edit(&mut t.attributions, |rows| rows[0].cue = Some("In … ".into()));
    }),
    ("quotes.csv:4: the words are not those", |t| edit(&mut t.quotes, |rows| rows[1].text = "never".into())),
    ("mentions.csv:2: there is no article `z`", |t| edit(&mut t.mentions, |rows| rows[0].article = "z".into())),
    ("articles.csv:3: `../b` cannot be the name", |t| edit(&mut t.articles, |rows| rows[1].article = "../b".into())),
    ("articles.csv:3: article `a` is there twice", |t| edit(&mut t.articles, |rows| rows[1] = rows[0].clone())),
    ("articles.csv:2: the text at hand is not that", |t| edit(&mut t.articles, |rows| rows[0].sha256 = "0".repeat(64))),
];

const FAULTS_OF_BRAT: &[(&str, Fault)] = &[
    ("quotes.csv:2: `a b` is no value of `form`", |t| edit(&mut t.quotes, |rows| rows[0].form = "a b".into())),
    ("mentions.csv:2: `nobody` is no value of `entity`", |t| {
        edit(&mut t.mentions, |rows| rows[0].entity = "nobody".into());
    }),
    ("`a|b` cannot be the value", |t| edit(&mut t.entities, |rows| rows[0].entity = "a|b".into())),
    ("attributions.csv:3: `none-a` is no attribution", |t| {
        edit(&mut t.attributions, |rows| rows[1].within = Some("none-a".into()));
    }),
    ("quotes.csv:4: `none-a` is no attribution", |t| edit(&mut t.quotes, |rows| rows[1].attribution = "none-a".into())),
    ("attributions.csv:3: it has neither", |t| {
        edit(&mut t.attributions, |rows| (rows[1].content_start, rows[1].content_end) = (None, None));
    }),
];

const FAULTS_OF_CONLL: &[(&str, Fault)] = &[
    ("reports.csv:2: `a\tb` cannot be a label", |t| edit(&mut t.reports, |rows| rows[0].fact = "a\tb".into())),
    ("quotes.csv:2: `` cannot be a label", |t| edit(&mut t.quotes, |rows| rows[0].form = String::new())),
    ("reports.csv:2: the span begins or ends with a blank", |t| {
        edit(&mut t.reports, |rows| (rows[0].start, rows[0].end) = (0, 5));
    }),
    ("segments.csv:2: before the sentence", |t| edit(&mut t.segments, |rows| drop(rows.remove(0)))),
    ("segments.csv:3: before the sentence", |t| edit(&mut t.segments, |rows| rows[1].start = 4)),
    ("segments.csv:2: the sentence is no run", |t| edit(&mut t.segments, |rows| rows[0].end = 9999)),
    ("segments.csv:2: the sentence is no run", |t| edit(&mut t.segments, |rows| rows[0].start = 6)),
    ("segments.csv: article `a` has words after", |t| edit(&mut t.segments, |rows| drop(rows.remove(4)))),
    ("segments.csv: article `b` has words after", |t| edit(&mut t.segments, |rows| drop(rows.pop()))),
];

#[test]
fn tables_that_do_not_fit_the_texts_are_refused_with_the_place() {
    let texts = texts("unfit");
    let sets = [
        (Format::Brat, FAULTS),
        (Format::Conll, FAULTS),
        (Format::Brat, FAULTS_OF_BRAT),
        (Format::Conll, FAULTS_OF_CONLL),
    ];
    for (format, faults) in sets {
        for (expected, fault) in faults {
            let mut tables = sound();
            fault(&mut tables);
            match export(&tables, format, Some(&texts)) {
                Err(ExportError::Unfit { format: refused, why }) if refused == format => {
                    assert!(why.contains(expected), "{format}: {why}, not {expected}");
                }
                other => panic!("{format}: {expected}: {:?}", other.map(|files| files.len())),
            }
        }
    }
}

/// What annotations refuse, which are made without the texts.
const FAULTS_OF_ANNOTATION: &[(&str, Fault)] = &[
    ("quotes.csv:2: 70..9999 is no run", |t| edit(&mut t.quotes, |rows| (rows[0].start, rows[0].end) = (70, 9999))),
    ("quotes.csv:3: 9..8 is no run", |t| edit(&mut t.quotes, |rows| (rows[1].start, rows[1].end) = (9, 8))),
    ("reports.csv:2: 3..3 is no run", |t| edit(&mut t.reports, |rows| (rows[0].start, rows[0].end) = (3, 3))),
    ("mentions.csv:2: 0..", |t| {
        let character = t.multibyte[0].byte;
        edit(&mut t.mentions, |rows| (rows[0].start, rows[0].end) = (0, character + 1));
    }),
    ("attributions.csv:2: a span has one end only", |t| edit(&mut t.attributions, |rows| rows[0].source_end = None)),
    ("mentions.csv:2: there is no article `z`", |t| edit(&mut t.mentions, |rows| rows[0].article = "z".into())),
    ("readings.csv:2: there is no article for quote `z`", |t| edit(&mut t.readings, |rows| rows[0].quote = "z".into())),
    ("articles.csv:3: article `a` is there twice", |t| edit(&mut t.articles, |rows| rows[1] = rows[0].clone())),
];

#[test]
fn annotations_refuse_what_has_no_place_in_an_article() {
    assert!(export(Tables::embedded(), Format::Annotation, None).is_ok());
    for (expected, fault) in FAULTS_OF_ANNOTATION {
        let mut tables = Tables::embedded().clone();
        fault(&mut tables);
        match export(&tables, Format::Annotation, None) {
            Err(ExportError::Unfit { format: Format::Annotation, why }) => {
                assert!(why.starts_with(expected), "{why}, not {expected}");
            }
            other => panic!("{expected}: {:?}", other.map(|files| files.len())),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..cases(64) })]

    /// Whatever a row says, there is no panic; and what is exported is right.
    #[test]
    fn wherever_a_span_is_put_it_is_refused_or_found_again(
        table in 0..5_usize, row in 0..2_usize, start in 0..140_u32, length in 0..60_u32,
    ) {
        let mut tables = sound();
        let end = start + length;
        let words = || TEXT.get(start as usize..end as usize).unwrap_or_default().to_owned();
        match table {
            0 => edit(&mut tables.quotes, |rows| (rows[row].start, rows[row].end, rows[row].text) = (start, end, words())),
            1 => edit(&mut tables.mentions, |rows| (rows[row].start, rows[row].end, rows[row].text) = (start, end, words())),
            2 => edit(&mut tables.reports, |rows| (rows[row].start, rows[row].end) = (start, end)),
            3 => edit(&mut tables.attributions, |rows| (rows[row].content_start, rows[row].content_end) = (Some(start), Some(end))),
            _ => edit(&mut tables.segments, |rows| (rows[row].start, rows[row].end) = (start, end)),
        }
        let texts = TEXTS.with(Clone::clone);
        if let Ok(files) = export(&tables, Format::Brat, Some(&texts)) {
            brat(TEXT, text_of(&files, "a.ann"));
        }
        if let Ok(files) = export(&tables, Format::Conll, Some(&texts)) {
            let read = conll(TEXT, text_of(&files, "a.conll"));
            prop_assert_eq!(read.layers(), single(spans(&tables, "a", TEXT, CONLL)));
        }
    }
}

thread_local! {
    static TEXTS: Texts = texts("anywhere");
}
