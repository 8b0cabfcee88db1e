//! The typed constants are the tables: every cell, every relation, every position.
#![cfg(feature = "tables")]

use std::collections::BTreeSet;
use std::mem::size_of;

use clemency::tables::{Holds, Sheet, Tables};
use clemency::{
    Article, Attribution, COUNTS, DATA_VERSION, Date, Day, Discrepancy, Entity, Event, Fact, Mention, Multibyte,
    Participant, Position, Predicate, Quote, Reading, Report, Segment, Span, Subject, Uncovered, UnknownId, Utterance,
    Value, vocabulary::Mode,
};

/// A typed value as its cell in the table.
trait Cell {
    fn cell(self) -> String;
}

impl Cell for bool {
    fn cell(self) -> String {
        if self { "yes" } else { "no" }.to_owned()
    }
}

impl<T: Cell> Cell for Option<T> {
    fn cell(self) -> String {
        self.map(Cell::cell).unwrap_or_default()
    }
}

macro_rules! cells {
    ($($shown:ty),+) => { $(impl Cell for $shown {
        fn cell(self) -> String {
            self.to_string()
        }
    })+ };
}

cells!(&str, u32, Date, Subject, Value, Article, Entity, Event, Utterance, Attribution, Quote, Predicate, Fact);
cells!(Discrepancy);

mod words {
    use super::Cell;
    use clemency::vocabulary::*;
    macro_rules! words {
        ($($word:ty),+) => { $(impl Cell for $word {
            fn cell(self) -> String {
                self.word().to_owned()
            }
        })+ };
    }
    words!(Act, Basis, Certainty, CuePosition, DiscrepancyKind, Domain, EntityKind, EventKind, Mark, Medium);
    words!(MentionForm, Mode, Named, QuoteForm, Reality, Reconcilable, Role, SegmentKind, SourceForm, Stage);
    words!(Topic, Trait, ValueKind, Weight);
}

fn start(span: impl Into<Option<Span>>) -> String {
    span.into().map(|span| span.bytes().start).cell()
}

fn end(span: impl Into<Option<Span>>) -> String {
    span.into().map(|span| span.bytes().end).cell()
}

/// A table's name, its columns and its rows as cells.
type Filled = (&'static str, Vec<&'static str>, Vec<Vec<String>>);

/// The typed rows of every table as cells.
#[expect(clippy::too_many_lines, reason = "every column is named")]
fn typed() -> Vec<Filled> {
    macro_rules! table {
        ($table:literal, $Row:ident, |$row:ident| $($column:literal = $cell:expr),+) => {
            ($table, vec![$($column),+], $Row::ALL.iter().map(|&$row| vec![$($cell),+]).collect())
        };
    }
    vec![
        table!(
            "articles",
            Article,
            |row| "article" = row.cell(),
            "title" = row.title().cell(),
            "section" = row.section().cell(),
            "byline" = row.byline().cell(),
            "file" = row.file().cell(),
            "bytes" = row.bytes().cell(),
            "chars" = row.chars().cell(),
            "words" = row.words().cell(),
            "sha256" = row.sha256().cell(),
            "published" = row.published().cell(),
            "published_basis" = row.published_basis().cell(),
            "stage" = row.stage().cell(),
            "note" = row.note().cell()
        ),
        table!(
            "multibyte",
            Multibyte,
            |row| "article" = row.article().cell(),
            "byte" = row.byte().cell(),
            "width" = row.width().cell()
        ),
        table!(
            "segments",
            Segment,
            |row| "article" = row.article().cell(),
            "paragraph" = row.paragraph().cell(),
            "sentence" = row.sentence().cell(),
            "kind" = row.kind().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "sha256" = row.sha256().cell()
        ),
        table!(
            "entities",
            Entity,
            |row| "entity" = row.cell(),
            "kind" = row.kind().cell(),
            "name" = row.name().cell(),
            "note" = row.note().cell()
        ),
        table!(
            "mentions",
            Mention,
            |row| "article" = row.article().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "text" = row.text().cell(),
            "entity" = row.entity().cell(),
            "form" = row.form().cell(),
            "trait" = row.r#trait().cell()
        ),
        table!(
            "events",
            Event,
            |row| "event" = row.cell(),
            "label" = row.label().cell(),
            "kind" = row.kind().cell(),
            "date" = row.date().cell(),
            "date_basis" = row.date_basis().cell(),
            "derivation" = row.derivation().cell(),
            "place" = row.place().cell(),
            "after" = row.after().cell()
        ),
        table!(
            "participants",
            Participant,
            |row| "event" = row.event().cell(),
            "entity" = row.entity().cell(),
            "role" = row.role().cell()
        ),
        table!(
            "utterances",
            Utterance,
            |row| "utterance" = row.cell(),
            "speaker" = row.speaker().cell(),
            "occasion" = row.occasion().cell(),
            "gist" = row.gist().cell()
        ),
        table!(
            "attributions",
            Attribution,
            |row| "attribution" = row.cell(),
            "article" = row.article().cell(),
            "mode" = row.mode().cell(),
            "act" = row.act().cell(),
            "medium" = row.medium().cell(),
            "speaker" = row.speaker().cell(),
            "source_start" = start(row.source()),
            "source_end" = end(row.source()),
            "source_form" = row.source_form().cell(),
            "cue_start" = start(row.cue_span()),
            "cue_end" = end(row.cue_span()),
            "cue" = row.cue().cell(),
            "cue_position" = row.cue_position().cell(),
            "addressee" = row.addressee().cell(),
            "addressee_basis" = row.addressee_basis().cell(),
            "occasion" = row.occasion().cell(),
            "occasion_basis" = row.occasion_basis().cell(),
            "within" = row.within().cell(),
            "continues" = row.continues().cell(),
            "content_start" = start(row.content()),
            "content_end" = end(row.content()),
            "reality" = row.reality().cell()
        ),
        table!(
            "quotes",
            Quote,
            |row| "quote" = row.cell(),
            "article" = row.article().cell(),
            "attribution" = row.attribution().cell(),
            "part" = row.part().cell(),
            "form" = row.form().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "text" = row.text().cell(),
            "open_mark" = row.open_mark().cell(),
            "close_mark" = row.close_mark().cell(),
            "inside" = row.inside().cell()
        ),
        table!(
            "readings",
            Reading,
            |row| "utterance" = row.utterance().cell(),
            "quote" = row.quote().cell(),
            "part" = row.part().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "text" = row.text().cell()
        ),
        table!(
            "predicates",
            Predicate,
            |row| "predicate" = row.cell(),
            "label" = row.label().cell(),
            "value_kind" = row.value_kind().cell(),
            "unit" = row.unit().cell(),
            "single_valued" = row.single_valued().cell(),
            "definition" = row.definition().cell()
        ),
        table!(
            "facts",
            Fact,
            |row| "fact" = row.cell(),
            "topic" = row.topic().cell(),
            "subject" = row.subject().cell(),
            "predicate" = row.predicate().cell(),
            "value" = row.value().cell(),
            "statement" = row.statement().cell(),
            "event" = row.event().cell()
        ),
        table!(
            "reports",
            Report,
            |row| "fact" = row.fact().cell(),
            "article" = row.article().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "sha256" = row.sha256().cell(),
            "as_stated" = row.as_stated().cell(),
            "attribution" = row.attribution().cell(),
            "certainty" = row.certainty().cell()
        ),
        table!(
            "discrepancies",
            Discrepancy,
            |row| "discrepancy" = row.cell(),
            "kind" = row.kind().cell(),
            "domain" = row.domain().cell(),
            "weight" = row.weight().cell(),
            "question" = row.question().cell(),
            "reconcilable" = row.reconcilable().cell(),
            "explanation" = row.explanation().cell()
        ),
        table!(
            "positions",
            Position,
            |row| "discrepancy" = row.discrepancy().cell(),
            "side" = row.side().cell(),
            "article" = row.article().cell(),
            "fact" = row.fact().cell()
        ),
        table!(
            "uncovered",
            Uncovered,
            |row| "article" = row.article().cell(),
            "start" = start(row.span()),
            "end" = end(row.span()),
            "reason" = row.reason().cell()
        ),
    ]
}

fn sheet(name: &str) -> Sheet<'static> {
    Tables::embedded().sheets().into_iter().find(|sheet| sheet.schema.name == name).expect("the table is there")
}

#[test]
fn every_cell_of_every_table_is_the_same_in_the_typed_row() {
    let typed = typed();
    let names: Vec<&str> = typed.iter().map(|(name, ..)| *name).collect();
    let tables: Vec<&str> = Tables::schemas().iter().map(|schema| schema.name).collect();
    assert_eq!(names, tables[..names.len()], "the tables that are types");
    assert_eq!(tables[names.len()..], ["retired"], "withdrawn ids are no type");
    for (name, columns, rows) in typed {
        let sheet = sheet(name);
        let all: Vec<&str> = sheet.schema.columns.iter().map(|column| column.name).collect();
        assert_eq!(columns, all, "{name}: the columns");
        assert_eq!(rows.len(), sheet.len(), "{name}: the number of rows");
        for ((line, cells), row) in (2..).zip(sheet.cells()).zip(&rows) {
            assert_eq!(*row, cells, "data/{name}.csv:{line}");
        }
    }
}

#[test]
fn counts_are_those_of_the_files() {
    let counts = format!("{COUNTS:?}");
    for (name, ..) in typed() {
        let expected = format!("{name}: {}", sheet(name).len());
        assert!(counts.contains(&expected), "{expected} is not in {counts}");
    }
}

/// For every reference of every table: the way back leads from the row referred to, to the rows that refer, in order.
#[test]
fn the_manifest_the_citation_and_the_pages_name_the_version_of_the_data() {
    let named = |text: &str, before: &str, after: &str| -> String {
        let version = text.lines().find_map(|line| line.strip_prefix(before)?.strip_suffix(after));
        version.unwrap_or_else(|| panic!("no line begins with {before}")).to_owned()
    };
    assert_eq!(named(include_str!("../../Cargo.toml"), "version = \"", "\""), DATA_VERSION);
    assert_eq!(named(include_str!("../../CITATION.cff"), "version: ", ""), DATA_VERSION);
    for page in [include_str!("../../README.md"), include_str!("../../docs/rust.md")] {
        let series = named(page, "clemency = \"", "\"");
        assert!(DATA_VERSION.starts_with(&format!("{series}.")), "{series}");
    }
}

#[test]
fn every_reference_leads_back() {
    macro_rules! back {
        ($($column:literal of $table:literal: $From:ident.$way:ident, |$row:ident| $key:expr);+ $(;)?) => {
            vec![$( {
                let ways = $From::ALL.iter().map(|from| (from.to_string(), from.$way().iter().map(|$row| $key).collect()));
                ($table, $column, ways.collect::<Vec<(String, Vec<String>)>>())
            } ),+]
        };
    }
    let at = |article: Article, span: Span| format!("{article} {} {}", span.bytes().start, span.bytes().end);
    let ways = back! {
        "article" of "multibyte": Article.multibyte, |row| format!("{} {}", row.article(), row.byte());
        "article" of "segments": Article.segments, |row| format!("{} {}", row.article(), row.span().bytes().start);
        "article" of "mentions": Article.mentions, |row| format!("{} {}", at(row.article(), row.span()), row.entity());
        "entity" of "mentions": Entity.mentions, |row| format!("{} {}", at(row.article(), row.span()), row.entity());
        "place" of "events": Entity.events, |row| row.to_string();
        "after" of "events": Event.followed_by, |row| row.to_string();
        "event" of "participants": Event.participants, |row| format!("{} {} {}", row.event(), row.entity(), row.role());
        "entity" of "participants": Entity.participants, |row| format!("{} {} {}", row.event(), row.entity(), row.role());
        "speaker" of "utterances": Entity.utterances, |row| row.to_string();
        "occasion" of "utterances": Event.utterances, |row| row.to_string();
        "article" of "attributions": Article.attributions, |row| row.to_string();
        "speaker" of "attributions": Entity.attributions, |row| row.to_string();
        "addressee" of "attributions": Entity.addressed, |row| row.to_string();
        "occasion" of "attributions": Event.attributions, |row| row.to_string();
        "within" of "attributions": Attribution.nested, |row| row.to_string();
        "continues" of "attributions": Attribution.continued_by, |row| row.to_string();
        "article" of "quotes": Article.quotes, |row| row.to_string();
        "attribution" of "quotes": Attribution.quotes, |row| row.to_string();
        "inside" of "quotes": Quote.nested, |row| row.to_string();
        "utterance" of "readings": Utterance.readings, |row| format!("{} {} {}", row.utterance(), row.quote(), row.part());
        "quote" of "readings": Quote.readings, |row| format!("{} {} {}", row.utterance(), row.quote(), row.part());
        "subject" of "facts": Entity.facts, |row| row.to_string();
        "subject" of "facts": Event.facts_about, |row| row.to_string();
        "predicate" of "facts": Predicate.facts, |row| row.to_string();
        "event" of "facts": Event.facts, |row| row.to_string();
        "fact" of "reports": Fact.reports, |row| format!("{} {}", row.fact(), at(row.article(), row.span()));
        "article" of "reports": Article.reports, |row| format!("{} {}", row.fact(), at(row.article(), row.span()));
        "attribution" of "reports": Attribution.reports, |row| format!("{} {}", row.fact(), at(row.article(), row.span()));
        "discrepancy" of "positions": Discrepancy.positions, |row| position(*row);
        "article" of "positions": Article.positions, |row| position(*row);
        "fact" of "positions": Fact.positions, |row| position(*row);
        "article" of "uncovered": Article.uncovered, |row| format!("{} {}", row.article(), row.span().bytes().start);
    };

    let mut led = BTreeSet::new();
    for (table, column, ways) in ways {
        led.insert((table, column));
        let sheet = sheet(table);
        let schema = sheet.schema;
        let key: Vec<usize> = schema.key.iter().map(|name| schema.position(name).expect("a key is a column")).collect();
        let place = schema.position(column).expect("the column is there");
        for (from, mut rows) in ways {
            let name = |cells: &Vec<String>| key.iter().map(|place| &*cells[*place]).collect::<Vec<_>>().join(" ");
            let mut expected: Vec<String> = sheet.cells().iter().filter(|row| row[place] == from).map(name).collect();
            if table == "readings" {
                // They stand in the order of the texts, which the next test holds.
                rows.sort();
                expected.sort();
            }
            assert_eq!(rows, expected, "{table}.{column} back from {from}");
        }
    }
    for schema in Tables::schemas() {
        for column in schema.columns.iter().filter(|column| matches!(column.holds, Holds::Reference(_))) {
            assert!(led.contains(&(schema.name, column.name)), "{}.{} has no way back", schema.name, column.name);
        }
    }
}

fn position(row: Position) -> String {
    format!("{} {} {} {}", row.discrepancy(), row.side(), row.article(), row.fact().map(Fact::id).unwrap_or_default())
}

/// The ways over a table between are what a walk over that table finds, in the order of the texts.
#[test]
fn ways_over_two_references_are_those_of_the_table_between() {
    fn unique<T: Ord + Copy>(items: impl Iterator<Item = T>) -> Vec<T> {
        items.collect::<BTreeSet<T>>().into_iter().collect()
    }
    for article in Article::ALL {
        assert_eq!(article.facts(), unique(article.reports().iter().map(|row| row.fact())));
        assert_eq!(article.entities(), unique(article.mentions().iter().map(|row| row.entity())));
        assert_eq!(article.discrepancies(), unique(article.positions().iter().map(|row| row.discrepancy())));
        let readings: Vec<Reading> = article.quotes().iter().flat_map(|quote| quote.readings()).copied().collect();
        assert_eq!(article.readings(), readings);
        assert_eq!(article.utterances(), unique(readings.iter().map(|row| row.utterance())));
    }
    for entity in Entity::ALL {
        let quotes = Quote::ALL.iter().copied().filter(|quote| quote.speaker() == *entity);
        assert_eq!(entity.quotes(), quotes.collect::<Vec<_>>());
        let facts = Fact::ALL.iter().copied().filter(|fact| fact.value() == Value::Entity(*entity));
        assert_eq!(entity.facts_of_value(), facts.collect::<Vec<_>>());
        assert_eq!(entity.articles(), unique(entity.mentions().iter().map(|row| row.article())));
    }
    for event in Event::ALL {
        let facts = Fact::ALL.iter().copied().filter(|fact| fact.value() == Value::Event(*event));
        assert_eq!(event.facts_of_value(), facts.collect::<Vec<_>>());
    }
    for utterance in Utterance::ALL {
        let readings = utterance.readings();
        assert!(readings.is_sorted_by_key(|row| (row.quote(), row.span())), "{utterance}");
        assert_eq!(utterance.quotes(), unique(readings.iter().map(|row| row.quote())));
        assert_eq!(utterance.articles(), unique(readings.iter().map(|row| row.article())));
    }
    for quote in Quote::ALL {
        assert!(quote.readings().is_sorted_by_key(|row| row.span()), "{quote}");
        assert_eq!(quote.utterances(), unique(quote.readings().iter().map(|row| row.utterance())));
    }
    for fact in Fact::ALL {
        assert_eq!(fact.articles(), unique(fact.reports().iter().map(|row| row.article())));
        assert_eq!(fact.discrepancies(), unique(fact.positions().iter().map(|row| row.discrepancy())));
    }
    for discrepancy in Discrepancy::ALL {
        assert_eq!(discrepancy.facts(), unique(discrepancy.positions().iter().filter_map(|row| row.fact())));
    }
}

#[test]
fn every_id_and_word_is_found_and_a_slip_is_told_the_nearest() {
    macro_rules! ids {
        ($($Id:ident),+) => { $(
            assert_eq!($Id::COUNT, $Id::ALL.len());
            assert!($Id::ALL.is_sorted());
            for id in $Id::ALL {
                assert_eq!(id.id().parse(), Ok(*id));
                assert_eq!(format!("{id:?}"), format!("{}({id})", stringify!($Id)));
                for slip in [format!("{id}~"), id.id().to_uppercase()] {
                    let error: UnknownId = slip.parse::<$Id>().expect_err(&slip);
                    assert_eq!(error.of(), stringify!($Id));
                    assert!(error.nearest().parse::<$Id>().is_ok());
                }
            }
            assert!("".parse::<$Id>().is_err());
            assert!("ü".repeat(300).parse::<$Id>().is_err());
        )+ };
    }
    ids!(Article, Entity, Event, Utterance, Attribution, Quote, Predicate, Fact, Discrepancy);
    assert_eq!("indirect".parse(), Ok(Mode::Indirect));
    assert_eq!("indirekt".parse::<Mode>().unwrap_err().to_string(), "there is no such Mode; the nearest is `indirect`");
}

/// Positions in characters and in UTF-16 are counted from `multibyte.csv`: over the whole text they come to the
/// lengths that the article's row states.
#[test]
fn positions_convert_without_the_text() {
    for article in Article::ALL {
        let last = article.segments().iter().map(|row| row.span()).max_by_key(|span| span.bytes().end);
        let last = last.expect("an article has sentences");
        let after = article.multibyte().iter().filter(|row| row.byte() >= last.bytes().end).count();
        assert_eq!(after, 0);
        assert_eq!(article.bytes() - last.bytes().end, article.chars() - last.chars().end, "{article}");
        let wide = article.multibyte().iter().filter(|row| row.width() == 4).count();
        assert_eq!(last.utf16().end - last.chars().end, u32::try_from(wide).expect("a few"));
    }
    for quote in Quote::ALL {
        let (chars, utf16) = (quote.span().chars(), quote.span().utf16());
        assert_eq!(chars.len(), quote.text().chars().count(), "{quote}");
        assert_eq!(utf16.len(), quote.text().encode_utf16().count(), "{quote}");
    }
    for mention in Mention::ALL {
        assert_eq!(mention.span().chars().len(), mention.text().chars().count(), "{mention:?}");
    }
}

#[test]
fn dates_span_the_days_they_can_be() {
    let day = |year, month, day| Some(Day { year, month, day });
    for event in Event::ALL {
        let Some(date) = event.date() else { continue };
        let open = date.edtf().starts_with("XXXX");
        assert_eq!(date.earliest().is_none(), open, "{event}");
        assert!(date.earliest() <= date.latest(), "{event}");
    }
    let of = |fact: Fact| match fact.value() {
        Value::Date(date) => date,
        other => panic!("{other} is no date"),
    };
    assert_eq!(of(Fact::GrantOnJune6).earliest(), None);
    let story = Event::TwitterStory.date().expect("it is dated");
    assert_eq!((story.earliest(), story.latest()), (day(2017, 10, 1), day(2017, 10, 31)));
}

/// What a value takes in memory. An id of up to 256 rows is a byte, and so is one that may be missing.
#[test]
fn sizes_are_small_and_known() {
    assert_eq!(size_of::<(Article, Entity, Event, Utterance, Attribution, Quote, Predicate, Discrepancy)>(), 8);
    assert_eq!(size_of::<Fact>(), 2);
    assert_eq!(size_of::<Option<Quote>>(), 1);
    assert_eq!(size_of::<Option<Fact>>(), 2);
    assert_eq!(size_of::<(Segment, Mention, Reading, Report, Participant, Position, Multibyte, Uncovered)>(), 16);
    assert_eq!(size_of::<Span>(), 12);
    assert_eq!(size_of::<Subject>(), 2);
    assert_eq!(size_of::<Value>(), 40);
    assert_eq!(size_of::<Option<Date>>(), size_of::<Date>());
}

/// All of this is evaluated by the compiler.
#[test]
fn rows_and_relations_are_there_in_constants() {
    const NAME: &str = Quote::MissionA.speaker().name();
    const REPORTS: usize = Fact::LifeSentence.reports().len();
    const CHARS: core::ops::Range<u32> = Quote::MissionC.span().chars();
    const EARLIEST: Option<Day> = match Event::TwitterStory.date() {
        Some(date) => date.earliest(),
        None => None,
    };
    assert_eq!(NAME, "Kim Kardashian");
    assert_eq!(REPORTS, Fact::LifeSentence.reports().len());
    assert_eq!(CHARS, Quote::MissionC.span().chars());
    assert_eq!(EARLIEST.map(|day| day.year), Some(2017));
}

/// Checked by the compiler: a type that lost a trait would not be accepted.
#[test]
fn every_type_has_every_trait() {
    use clemency::vocabulary::*;
    use std::fmt::{Debug, Display};
    use std::hash::Hash;
    use std::str::FromStr;

    fn row<T: Copy + Debug + Ord + Hash + Send + Sync + Unpin + 'static>() {}
    fn text<T: Display + FromStr<Err = UnknownId>>() {}
    #[cfg(feature = "serde")]
    fn serde<T: serde::Serialize + serde::de::DeserializeOwned>() {}
    macro_rules! have {
        ($check:ident: $($Type:ty),+) => { $($check::<$Type>();)+ };
    }
    macro_rules! all {
        ($($check:ident),+) => { $(
            have!($check: Article, Entity, Event, Utterance, Attribution, Quote, Predicate, Fact, Discrepancy);
            have!($check: Act, Basis, Certainty, CuePosition, DiscrepancyKind, Domain, EntityKind, EventKind, Mark);
            have!($check: Medium, MentionForm, Mode, Named, QuoteForm, Reality, Reconcilable, Role, SegmentKind);
            have!($check: SourceForm, Stage, Topic, Trait, ValueKind, Weight);
        )+ };
    }
    all!(row, text);
    have!(row: Multibyte, Segment, Mention, Participant, Reading, Report, Position, Uncovered);
    #[cfg(feature = "serde")]
    {
        all!(serde);
        have!(serde: Multibyte, Segment, Mention, Participant, Reading, Report, Position, Uncovered);
    }
}

/// A word can be matched on, prints the name of its constant for a programmer, and is found by its text.
#[test]
fn words_are_constants_to_match_on() {
    let place = match Mode::ALL[1] {
        Mode::Direct => 0,
        Mode::Indirect => 1,
        _ => 2,
    };
    assert_eq!(place, 1);
    assert_eq!(format!("{:?} {}", Mode::Indirect, Mode::Indirect), "Indirect indirect");
    assert!(Mode::ALL.is_sorted());
}
