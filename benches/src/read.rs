//! Reading CSV files into rows, against the `csv` crate with serde and the same structs, on the same files in turn.

use std::hint::black_box;
use std::path::Path;

use clemency::tables::{
    ArticleRow, AttributionRow, DiscrepancyRow, EntityRow, EventRow, FactRow, MentionRow, MultibyteRow, ParticipantRow,
    PositionRow, PredicateRow, QuoteRow, ReadingRow, ReportRow, RetiredRow, Row, SegmentRow, Table, Tables,
    UncoveredRow, UtteranceRow,
};
use nix::sys::resource::UsageWho;
use serde::de::DeserializeOwned;

use crate::{Measure, cpu_seconds};

/// How often each reads; the least time counts, as whatever else the machine does only adds.
const ROUNDS: usize = 41;

macro_rules! tables {
    ($($table:ident: $Row:ident),+ $(,)?) => {
        /// The dataset with every row so many times.
        fn repeated(times: usize) -> Tables {
            let tables = Tables::embedded();
            Tables { $($table: Table::from(vec![&tables.$table[..]; times].concat())),+ }
        }

        /// What the peer reads: it takes files for sound, and does not tell on which line a row stands.
        struct Rows {
            $($table: Vec<$Row>),+
        }

        impl Rows {
            fn read(dir: &Path) -> Self {
                Self { $($table: deserialized(dir)),+ }
            }

            fn are_those_of(&self, tables: &Tables) -> bool {
                $(self.$table[..] == tables.$table[..])&&+
            }
        }
    };
}

tables! {
    articles: ArticleRow,
    multibyte: MultibyteRow,
    segments: SegmentRow,
    entities: EntityRow,
    mentions: MentionRow,
    events: EventRow,
    participants: ParticipantRow,
    utterances: UtteranceRow,
    attributions: AttributionRow,
    quotes: QuoteRow,
    readings: ReadingRow,
    predicates: PredicateRow,
    facts: FactRow,
    reports: ReportRow,
    discrepancies: DiscrepancyRow,
    positions: PositionRow,
    uncovered: UncoveredRow,
    retired: RetiredRow,
}

pub fn measures() -> Vec<Measure> {
    vec![read("reading the files of the dataset", 1), read("reading files with all of its rows a hundred times", 100)]
}

fn read(what: &'static str, times: usize) -> Measure {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let dir = folder.path();
    repeated(times).write(dir).expect("the folder can be written");
    let (ours, peer) = both(dir);
    Measure {
        what,
        ours: format!("{:.2} ms", ours * 1e3),
        peers: format!("`csv` with serde {:.2} ×", peer / ours),
        budget: Some(("at most 1.3 × the time of `csv`", ours <= 1.3 * peer)),
    }
}

/// The CPU seconds in which the crate reads a directory, and those in which its peer does.
fn both(dir: &Path) -> (f64, f64) {
    let ours = || Tables::read(dir).expect("what was written can be read");
    let peer = || Rows::read(dir);
    assert!(peer().are_those_of(&ours()), "both read the same");
    (0..ROUNDS).fold((f64::INFINITY, f64::INFINITY), |(least, of_peer), _| {
        (least.min(seconds(ours)), of_peer.min(seconds(peer)))
    })
}

fn deserialized<R: Row + DeserializeOwned>(dir: &Path) -> Vec<R> {
    let reader = csv::Reader::from_path(dir.join(R::SCHEMA.file)).expect("the file is there");
    reader.into_deserialize().collect::<Result<_, _>>().expect("the file is sound")
}

fn seconds<T>(work: impl Fn() -> T) -> f64 {
    let before = cpu_seconds(UsageWho::RUSAGE_SELF);
    black_box(work());
    cpu_seconds(UsageWho::RUSAGE_SELF) - before
}
