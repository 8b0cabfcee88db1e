//! Which rule is meant for which slip in which kind of cell: the table that the mutants are held to.

use std::collections::HashSet;
use std::sync::LazyLock;

use clemency::tables::Holds;

use super::kinds::Kind;
use super::mutant::{Mutant, SHEETS};

/// What a mutant must meet.
#[derive(Clone, Copy)]
pub(crate) enum Expected {
    /// The file is refused as it is read: no row can hold such a cell.
    Refusal,
    /// One of these rules, from the tables alone.
    Rule(&'static [&'static str]),
    /// Any rule: one of the tables', or with the texts at hand one of these.
    Measured(&'static [&'static str]),
    /// Tables that are other ones, and may be as sound; why no rule can know.
    Judged(&'static str),
}

use Expected::{Judged, Measured, Refusal, Rule};

/// An id that is changed leaves those behind who name it; one that is swapped gives them another's row.
const LOST: &[&str] = &[
    "reference",
    "unused",
    "utterance-read",
    "fact-reported",
    "two-sides",
    "id-siglum",
    "row-order",
    "readings-tile",
    "mode",
    "cue-position",
    "report-voice",
    "attribution-order",
    "quote-occasion",
];
const SAFE: Expected = Rule(&["spreadsheet-safe"]);

const OWN_WORDS: &str = "words of our own, or about the article, that stand at no span";
const ANOTHER_CHOICE: &str = "another id or word of the list, which a reader of the text would have to judge";
const LEFT_OUT: &str = "a cell that may be empty, where a reader of the text would have to judge";
const UNNAMED: &str = "an id that no other row names";
const FEWER: &str = "fewer rows: no rule knows what the annotators could have found besides";
const STORY: &str = "the order of the story is curated where `after` does not set it";
const VALUE: &str = "another value in the form that its predicate sets";
const WIDER: &str =
    "a source or a content with whole words more or less: which belong to it, a reader would have to judge";
const DAY: &str = "another date in the form of dates";
const NUMBERING: &str = "the side or part fits the others as well";

/// The rule meant for a mutant. The first line that fits decides.
pub(crate) fn expected(mutant: &Mutant) -> Expected {
    let column = mutant.column.map_or("", |column| column.name);
    let required = mutant.column.is_some_and(|column| column.required);
    let Some(kind) = mutant.kind() else { return rows(mutant) };
    let counted = matches!(kind, Kind::End | Kind::Ordinal | Kind::Measure);
    match (mutant.operator, kind) {
        // What no number can be is refused by the reader; an empty cell too where a number is needed.
        ("leading nought", _) => Refusal,
        ("trailing blank", _) if counted => Refusal,
        ("blank", _) if counted && required => Refusal,
        // What the spreadsheet would spoil, whatever the column.
        ("trailing blank" | "formula" | "line break" | "hidden character", _) => SAFE,
        ("placeholder", Kind::Printed) if column != "cue" => Measured(&["text-span"]),
        ("placeholder", _) => Rule(&["placeholder"]),
        // Half of a group of cells that go together.
        ("blank", _) if required => Rule(&["required-cell"]),
        ("blank", Kind::End) => Rule(&["span-whole"]),
        ("blank", Kind::Printed) => Rule(&["cue"]),
        ("blank", _) => blank(mutant, column),
        // Ids, and words of a list.
        ("unknown word" | "cut" | "one letter" | "other case" | "swapped with the next", Kind::Id)
            if !named(mutant) =>
        {
            Judged(UNNAMED)
        }
        ("swapped with the next", Kind::Id) if mutant.table() == "events" => Judged(STORY),
        ("unknown word" | "cut" | "one letter" | "other case" | "swapped with the next", Kind::Id) => Rule(LOST),
        ("unknown word" | "cut" | "other case", Kind::Reference) => Rule(&["reference"]),
        ("one letter", Kind::Reference) if column != "article" => Rule(&["reference"]),
        ("unknown word" | "cut" | "one letter" | "other case", Kind::Word) => Rule(&["vocabulary"]),
        ("circle of one" | "circle of two", _) => Rule(&["within", "continues", "event-order", "nested-inside"]),
        ("other word" | "swapped with the next" | "one letter", Kind::Reference | Kind::Word) => choice(mutant, column),
        // What is measured in the text.
        (_, Kind::Digest) if matches!(mutant.operator, "cut" | "other case") => Rule(&["digest-form", "text-digest"]),
        (_, Kind::Digest) => Measured(&["text-digest", "text-evidence"]),
        (_, Kind::Printed) => Measured(&["text-span"]),
        ("nought" | "largest" | "swapped with the next", Kind::End) if uncopied(column) => Judged(WIDER),
        (_, Kind::End) => Measured(&["text-span", "text-word", "text-edge", "text-evidence", "text-gap"]),
        (_, Kind::Measure) => Measured(&["text-size", "text-multibyte"]),
        (_, Kind::Ordinal) if matches!(mutant.table(), "positions" | "readings") => Judged(NUMBERING),
        (_, Kind::Ordinal) => Rule(&["segments-tile", "parts-run"]),
        // Dates and values.
        (_, Kind::Date) => Judged(DAY),
        (_, Kind::Value) => Judged(VALUE),
        (_, Kind::Free) => free(column),
        (operator, kind) => panic!("no rule is named for {operator} in {kind:?}"),
    }
}

/// Whether a span has neither a copy of its words nor their digest.
fn uncopied(column: &str) -> bool {
    column.starts_with("source_") || column.starts_with("content_")
}

fn free(column: &str) -> Expected {
    match column {
        "title" => Rule(&["title-printed"]),
        "file" => Measured(&["text-there", "text-digest"]),
        _ => Judged(OWN_WORDS),
    }
}

fn blank(mutant: &Mutant, column: &str) -> Expected {
    match (mutant.table(), column) {
        (_, "trait") => Rule(&["described"]),
        (_, "unit") => Rule(&["unit"]),
        (_, "date" | "published" | "derivation") => Rule(&["date-basis"]),
        (_, "cue_position") => Rule(&["cue"]),
        ("attributions", "addressee" | "addressee_basis" | "occasion" | "occasion_basis") => Rule(&["named-basis"]),
        ("utterances", "occasion") => Rule(&["quote-occasion"]),
        ("quotes", "open_mark") => Rule(&["marks"]),
        ("quotes", "inside") => Rule(&["overlap-nests"]),
        ("positions", "fact") => Rule(&["position-true", "silence"]),
        _ => Judged(LEFT_OUT),
    }
}

fn choice(mutant: &Mutant, column: &str) -> Expected {
    match (mutant.table(), column) {
        ("mentions", "form") => Rule(&["described"]),
        (_, "cue_position") if mutant.operator == "other word" => Rule(&["cue-position"]),
        ("attributions", "mode") => Rule(&["mode"]),
        ("utterances", "speaker") => Rule(&["quote-speaker"]),
        ("utterances", "occasion") => Rule(&["quote-occasion"]),
        ("quotes", "open_mark" | "close_mark") => Measured(&["text-mark-kind", "text-marks"]),
        ("quotes" | "attributions", "article") => Rule(&["id-siglum"]),
        ("multibyte" | "segments" | "mentions" | "uncovered" | "reports", "article") => {
            Measured(&["text-multibyte", "text-span", "text-evidence", "text-gap"])
        }
        ("readings", "quote") => Rule(&["readings-tile"]),
        ("quotes", "attribution") => Rule(&["mode", "parts-run", "cue-position", "quote-speaker"]),
        ("positions", "discrepancy") => Rule(&["position-true", "two-sides", "article-placed", "row-order"]),
        _ => Judged(ANOTHER_CHOICE),
    }
}

fn rows(mutant: &Mutant) -> Expected {
    match (mutant.operator, mutant.table()) {
        ("row twice", _) => Rule(&["unique-key"]),
        ("rows reordered", "events") => Judged(STORY),
        ("rows reordered", "attributions") => Rule(&["attribution-order"]),
        ("rows reordered", _) => Rule(&["row-order"]),
        ("row dropped", "multibyte") => Rule(&["multibyte-sum"]),
        ("row dropped", "segments") => Rule(&["segments-tile"]),
        ("row dropped", "readings") => Rule(&["readings-tile"]),
        ("row dropped", "uncovered") => Rule(&["sentence-covered"]),
        ("row dropped", "quotes" | "utterances" | "predicates" | "facts" | "discrepancies" | "events" | "articles") => {
            Rule(&["reference"])
        }
        ("row dropped", _) => Judged(FEWER),
        (operator, table) => panic!("no rule is named for {operator} in {table}"),
    }
}

/// Whether another row names the id of the row that is changed.
fn named(mutant: &Mutant) -> bool {
    static NAMED: LazyLock<HashSet<(&str, &str)>> = LazyLock::new(|| {
        let cells = SHEETS.iter().flat_map(|sheet| {
            let columns = sheet.schema.columns.iter().enumerate();
            columns
                .flat_map(move |(place, column)| sheet.cells.iter().map(move |cells| (column, cells[place].as_str())))
        });
        let references = cells.filter_map(|(column, cell)| match column.holds {
            Holds::Reference(tables) => Some((tables, cell)),
            _ => None,
        });
        references.flat_map(|(tables, cell)| tables.iter().map(move |table| (*table, cell))).collect()
    });
    NAMED.contains(&(mutant.table(), mutant.id()))
}
