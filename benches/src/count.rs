//! Instructions of a getter, of navigation and of a relation, against arrays written by hand.

use std::hint::black_box;
use std::process::Command;

use clemency::vocabulary::{Act, CuePosition, EntityKind, Mark, Medium, Mode, Named, QuoteForm, Reality, SourceForm};
use clemency::{Article, Attribution, Entity, Event, Quote, Span};

use crate::Measure;

/// Rows as one would write them by hand: a struct a table, a field a column, an array.
macro_rules! by_hand {
    ($Row:ident, $ROWS:ident of $Id:ident { $($column:ident: $of:ty),+ $(,)? }) => {
        #[derive(Clone, Copy)]
        #[allow(dead_code)]
        struct $Row {
            $($column: $of),+
        }

        static $ROWS: [$Row; $Id::COUNT] = {
            let mut rows = [$Row { $($column: $Id::ALL[0].$column()),+ }; $Id::COUNT];
            let mut row = 0;
            while row < rows.len() {
                rows[row] = $Row { $($column: $Id::ALL[row].$column()),+ };
                row += 1;
            }
            rows
        };
    };
}

by_hand!(QuoteRow, QUOTES of Quote {
    article: Article, attribution: Attribution, part: u32, form: QuoteForm, span: Span, text: &'static str,
    open_mark: Option<Mark>, close_mark: Option<Mark>, inside: Option<Quote>,
});
by_hand!(AttributionRow, ATTRIBUTIONS of Attribution {
    article: Article, mode: Mode, act: Act, medium: Medium, speaker: Entity, source: Option<Span>,
    source_form: SourceForm, cue_span: Option<Span>, cue: Option<&'static str>, cue_position: Option<CuePosition>,
    addressee: Option<Entity>, addressee_basis: Option<Named>, occasion: Option<Event>, occasion_basis: Option<Named>,
    within: Option<Attribution>, continues: Option<Attribution>, content: Option<Span>, reality: Reality,
});
by_hand!(EntityRow, ENTITIES of Entity { kind: EntityKind, name: &'static str, note: Option<&'static str> });

static QUOTES_OF: [&[Quote]; Entity::COUNT] = {
    let mut runs: [&[Quote]; Entity::COUNT] = [&[]; Entity::COUNT];
    let mut row = 0;
    while row < runs.len() {
        runs[row] = Entity::ALL[row].quotes();
        row += 1;
    }
    runs
};

/// Does an operation so many times, for an instruction counter to watch.
pub fn one(operation: &str, times: usize) {
    let (quote, entity) = (Quote::MissionA, Entity::KimKardashian);
    macro_rules! repeat {
        ($do:expr) => {
            for _ in 0..times {
                black_box($do);
            }
        };
    }
    match operation {
        "getter" => repeat!(black_box(quote).text()),
        "getter by hand" => repeat!(QUOTES[black_box(quote) as usize].text),
        "navigation" => repeat!(black_box(quote).attribution().speaker().name()),
        "navigation by hand" => repeat!({
            let attribution = QUOTES[black_box(quote) as usize].attribution;
            ENTITIES[ATTRIBUTIONS[attribution as usize].speaker as usize].name
        }),
        "relation" => repeat!(black_box(entity).quotes()),
        "relation by hand" => repeat!(QUOTES_OF[black_box(entity) as usize]),
        _ => panic!("no operation `{operation}`"),
    }
}

/// Instructions of one operation: what a thousand more of them add, divided by a thousand.
pub fn instructions(operation: &str) -> f64 {
    let [few, many] = [1000, 2000].map(|times: u32| {
        let program = std::env::current_exe().expect("this program has a path");
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(program)
            .args(["count", operation, &times.to_string()])
            .current_dir(&folder)
            .output()
            .expect("valgrind is installed");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
        collected.and_then(|count| count.trim().parse::<f64>().ok()).unwrap_or_else(|| panic!("valgrind: {text}"))
    });
    (many - few) / 1000.0
}

pub fn measures() -> Vec<Measure> {
    let pairs = [
        ("instructions of a getter, loop included", "getter", "getter by hand"),
        ("instructions from a quote to the name of its speaker", "navigation", "navigation by hand"),
        ("instructions of a relation (the quotes of a speaker)", "relation", "relation by hand"),
    ];
    let line = |(what, ours, by_hand)| {
        let (ours, by_hand) = (instructions(ours), instructions(by_hand));
        let budget = Some(("equal", ours <= by_hand));
        Measure { what, ours: format!("{ours:.0}"), peers: format!("array by hand {by_hand:.0}"), budget }
    };
    pairs.map(line).into()
}
