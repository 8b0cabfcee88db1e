//! `clemency ledger`, `discrepancies`, `timeline`, `voices` and `describe`: the accounts side by side.

use clap::Args;
use clemency::compare::{self, Standing};
use clemency::tables::{DiscrepancyRow, EventRow, MentionRow, ReportRow, Tables};
use serde::Serialize;

use super::page::{Page, count};
use super::suggest::{meant, nearest};
use super::{Format, Refusal};

/// Which discrepancies, and how to print them.
#[derive(Args)]
pub(super) struct Points {
    /// Only those of this kind, such as `contradiction`
    #[arg(long)]
    kind: Option<String>,
    /// Only those of this domain, such as `date`
    #[arg(long)]
    domain: Option<String>,
    /// How to print them
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
}

/// A view as a table; machines get it whole.
pub(super) struct View<'v> {
    pub(super) heading: String,
    pub(super) header: Vec<&'v str>,
    pub(super) rows: Vec<Vec<String>>,
    pub(super) numbers: &'v [&'v str],
    pub(super) ids: &'v [&'v str],
}

impl View<'_> {
    fn print(&self, whole: &impl Serialize, format: Format, page: Page) -> String {
        match format {
            Format::Text => self.lay_out(page).finish(),
            Format::Json => json(whole),
            Format::Csv => self.csv(),
        }
    }

    fn lay_out(&self, mut page: Page) -> Page {
        page.heading(&self.heading);
        if !self.rows.is_empty() {
            page.table(&self.header, &self.rows, self.numbers, self.ids);
        }
        page
    }

    fn csv(&self) -> String {
        csv(&self.header, &self.rows)
    }
}

/// Any view for machines. Views hold text and numbers, which JSON has a form for.
pub(super) fn json(whole: &impl Serialize) -> String {
    serde_json::to_string_pretty(whole).unwrap_or_default() + "\n"
}

pub(super) fn csv(header: &[&str], rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail, and every row is as long as the header.
    let _ = writer.write_record(header);
    for row in rows {
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

pub(super) fn ledger(tables: &Tables, format: Format, page: Page) -> String {
    let ledger = compare::ledger(tables);
    let cell = |standing: Standing| match (format, standing) {
        (Format::Text, Standing::Silent) => ".".to_owned(),
        // A letter each fits any terminal.
        (Format::Text, standing) => standing.name()[..1].to_uppercase(),
        _ => standing.name().to_owned(),
    };
    let row = |row: &compare::LedgerRow<&str, &ReportRow>| {
        std::iter::once(row.fact.to_owned()).chain(row.cells.iter().map(|c| cell(c.standing))).collect()
    };
    let heading = format!(
        "{} in {}: R reported, A attributed, H hedged, D differing",
        count(ledger.rows.len(), "fact"),
        count(ledger.articles.len(), "account")
    );
    let header: Vec<_> = std::iter::once("fact").chain(ledger.articles.iter().copied()).collect();
    let (sharing, apart) = (ledger.sharing(), ledger.apart());
    let whole = WholeLedger { ledger: &ledger, sharing: &sharing, apart: &apart };
    let view = View { heading, header, rows: ledger.rows.iter().map(row).collect(), numbers: &[], ids: &[] };
    let page = view.lay_out(page);
    match format {
        Format::Text => in_common(&whole, page),
        Format::Json => json(&whole),
        Format::Csv => view.csv(),
    }
}

/// The ledger with what it comes to.
#[derive(Serialize)]
struct WholeLedger<'l, 't> {
    #[serde(flatten)]
    ledger: &'l compare::Ledger<&'t str, &'t str, &'t ReportRow>,
    sharing: &'l [compare::Sharing<&'t str, &'t str>],
    apart: &'l [compare::Apart<&'t str, &'t str>],
}

/// Which accounts share how many facts, and what sets each apart. Facts of one account are counted and not named: they
/// are the rows with one letter.
fn in_common(whole: &WholeLedger, mut page: Page) -> String {
    let accounts = whole.ledger.articles.len();
    page.heading("facts that exactly these accounts have");
    for sharing in whole.sharing {
        let facts = count(sharing.facts.len(), "fact");
        let text =
            if sharing.articles.len() == accounts { format!("{facts}: {}", sharing.facts.join(", ")) } else { facts };
        let having = if sharing.articles.is_empty() { "none".to_owned() } else { sharing.articles.join(" ") };
        page.item(&having, accounts * 2, &text);
    }
    page.heading("what sets each account apart");
    for apart in whole.apart {
        let left_out = if apart.left_out.is_empty() { "nothing".to_owned() } else { apart.left_out.join(", ") };
        let text = format!("alone has {}; alone leaves out {left_out}", count(apart.only.len(), "fact"));
        page.item(apart.article, 1, &text);
    }
    page.finish()
}

pub(super) fn discrepancies(tables: &Tables, points: &Points, mut page: Page) -> Result<String, Refusal> {
    known("kind", points.kind.as_deref(), || tables.discrepancies.iter().map(|row| row.kind.as_str()))?;
    known("domain", points.domain.as_deref(), || tables.discrepancies.iter().map(|row| row.domain.as_str()))?;
    let found = compare::discrepancies(tables, points.kind.as_deref(), points.domain.as_deref());
    let partings = compare::partings(tables, &found);
    match points.format {
        Format::Json => return Ok(json(&WholePoints { discrepancies: &found, partings: &partings })),
        Format::Csv => {
            let header =
                ["discrepancy", "kind", "domain", "weight", "side", "article", "fact", "start", "end", "as_stated"];
            let rows = found.iter().flat_map(|point| point.sides.iter().map(move |side| (point.row, side)));
            let rows = rows.flat_map(|(row, side)| side.accounts.iter().map(move |taken| (row, side.side, taken)));
            let cells = rows.flat_map(|(row, side, taken)| {
                let side = side.to_string();
                let row = [row.discrepancy.as_str(), &row.kind, &row.domain, &row.weight, &side, taken.article];
                let row = row.map(str::to_owned);
                let report = |report: &&ReportRow| {
                    [report.fact.clone(), report.start.to_string(), report.end.to_string(), report.as_stated.clone()]
                };
                let mut evidence: Vec<_> = taken.evidence.iter().map(report).collect();
                if evidence.is_empty() {
                    evidence.push(Default::default()); // silent
                }
                evidence.into_iter().map(move |cells| row.iter().cloned().chain(cells).collect())
            });
            return Ok(csv(&header, &cells.collect::<Vec<_>>()));
        }
        Format::Text => {}
    }
    page.heading(&count(found.len(), "discrepancy"));
    let width = 5 + tables.articles.iter().map(|row| row.article.len()).max().unwrap_or_default();
    for point in &found {
        page.gap();
        let (row, question) = (point.row, &point.row.question);
        page.paragraph(&format!("{question} ({}: {}, {}, {})", row.discrepancy, row.weight, row.kind, row.domain));
        for side in &point.sides {
            let (silent, taken): (Vec<_>, Vec<_>) = side.accounts.iter().partition(|taken| taken.facts.is_empty());
            for (i, taken) in taken.iter().enumerate() {
                let number = if i == 0 { side.side.to_string() } else { String::new() };
                page.item(&format!("  {number:>2} {}", taken.article), width, &with_evidence(taken));
            }
            if !silent.is_empty() {
                let accounts: Vec<_> = silent.iter().map(|taken| taken.article).collect();
                page.item("   -", width, &format!("silent: {}", accounts.join(" ")));
            }
        }
        page.item("   =", width, &row.explanation);
    }
    page.heading("points on which two accounts share a side/are on different sides");
    let cells = partings.iter().map(|pair| (pair.a, pair.b, format!("{}/{}", pair.together, pair.apart)));
    matrix(tables, &cells.collect::<Vec<_>>(), &mut page);
    Ok(page.finish())
}

/// The facts that an account rests its side on, each with the words in which it has them.
fn with_evidence(taken: &compare::Taken<&str, &str, &ReportRow>) -> String {
    let fact = |fact: &&str| {
        let of_fact = taken.evidence.iter().filter(|report| report.fact == *fact);
        let mut words: Vec<String> = of_fact.map(|report| format!("“{}”", report.as_stated)).collect();
        words.dedup();
        format!("{fact} {}", words.join(" "))
    };
    taken.facts.iter().map(fact).collect::<Vec<_>>().join(", ")
}

/// The discrepancies with how often each two accounts part over them.
#[derive(Serialize)]
struct WholePoints<'p, 't> {
    discrepancies: &'p [compare::Discrepancy<&'t DiscrepancyRow, &'t str, &'t str, &'t ReportRow>],
    partings: &'p [compare::Parting<&'t str>],
}

/// Something of every two accounts, each pair once, as a triangle.
fn matrix(tables: &Tables, cells: &[(&str, &str, String)], page: &mut Page) {
    let sigla: Vec<_> = tables.articles.iter().map(|row| row.article.as_str()).collect();
    let header: Vec<_> = std::iter::once("").chain(sigla.iter().skip(1).copied()).collect();
    let cell = |a: &str, b: &str| {
        cells.iter().find(|(of, with, _)| (*of, *with) == (a, b)).map_or_else(String::new, |(.., cell)| cell.clone())
    };
    let row = |a: &&str| std::iter::once((*a).to_owned()).chain(header[1..].iter().map(|b| cell(a, b))).collect();
    let rows: Vec<Vec<_>> = sigla.iter().take(sigla.len().saturating_sub(1)).map(row).collect();
    if !rows.is_empty() {
        page.table(&header, &rows, &header[1..], &[]);
    }
}

pub(super) fn timeline(tables: &Tables, format: Format, page: Page) -> String {
    let moments = compare::timeline(tables);
    let row = |moment: &compare::Moment<&EventRow, &str, &str, &str>| {
        let told = moment.told_by.iter().map(|told| told.article).collect::<Vec<_>>().join(" ");
        let date = moment.row.date.clone().unwrap_or_default();
        let (event, basis) = (moment.row.event.clone(), moment.row.date_basis.clone());
        vec![date, basis, event, moment.after.first().copied().unwrap_or_default().to_owned(), told]
    };
    let view = View {
        heading: format!("{} in the order of the story", count(moments.len(), "event")),
        header: vec!["date", "basis", "event", "after", "told by"],
        rows: moments.iter().map(row).collect(),
        numbers: &[],
        ids: &["date", "event"],
    };
    view.print(&moments, format, page)
}

pub(super) fn voices(tables: &Tables, format: Format, mut page: Page) -> String {
    let voices = compare::voices(tables);
    let agreement: Vec<_> = compare::agreement(tables).into_iter().map(Agreed::new).collect();
    let cues = |voice: &compare::Voice<&str, &str>| {
        let cues = voice.cues.iter().map(|(cue, times)| match times {
            1 => cue.clone(),
            times => format!("{cue} ({times})"),
        });
        cues.collect::<Vec<_>>().join(", ")
    };
    match format {
        Format::Json => return json(&WholeVoices { voices: &voices, agreement }),
        Format::Csv => {
            let header = ["speaker", "article", "quotes", "words", "direct", "indirect", "mixed", "cues"];
            let row = |v: &compare::Voice<&str, &str>| {
                let numbers = [v.quotes, v.words, v.direct, v.indirect, v.mixed].map(|number| number.to_string());
                let mut row = vec![v.speaker.to_owned(), v.article.to_owned()];
                row.extend(numbers);
                row.push(cues(v));
                row
            };
            return csv(&header, &voices.iter().map(row).collect::<Vec<_>>());
        }
        Format::Text => {}
    }
    let mut speaker = None;
    for voice in &voices {
        if speaker.replace(voice.speaker) != Some(voice.speaker) {
            page.heading(voice.speaker);
        }
        let (quotes, words) = (count(voice.quotes, "quote"), count(voice.words, "word"));
        let modes = format!("direct {}, indirect {}, mixed {}", voice.direct, voice.indirect, voice.mixed);
        page.item(voice.article, 1, &format!("{quotes}, {words}; {modes}; {}", cues(voice)));
    }
    page.heading("what each two accounts have in common, of what either has");
    let header = ["accounts", "facts", "", "utterances", ""];
    let row = |pair: &Agreed| {
        let counts = &pair.counts;
        let index = |share: Option<f64>| share.map_or_else(String::new, |share| format!("{share:.2}"));
        vec![
            format!("{} {}", counts.a, counts.b),
            format!("{}/{}", counts.facts_in_both, counts.facts_in_either),
            index(pair.of_facts),
            format!("{}/{}", counts.utterances_in_both, counts.utterances_in_either),
            index(pair.of_utterances),
        ]
    };
    page.table(&header, &agreement.iter().map(row).collect::<Vec<_>>(), &["facts", "utterances", ""], &[]);
    page.finish()
}

/// The voices with how much each two accounts have in common.
#[derive(Serialize)]
struct WholeVoices<'v, 't> {
    voices: &'v [compare::Voice<&'t str, &'t str>],
    agreement: Vec<Agreed<'t>>,
}

/// What two accounts have in common, in counts and as the Jaccard index of them.
#[derive(Serialize)]
struct Agreed<'t> {
    #[serde(flatten)]
    counts: compare::Agreement<&'t str>,
    of_facts: Option<f64>,
    of_utterances: Option<f64>,
}

impl<'t> Agreed<'t> {
    fn new(counts: compare::Agreement<&'t str>) -> Self {
        Self { of_facts: counts.of_facts(), of_utterances: counts.of_utterances(), counts }
    }
}

pub(super) fn describe(tables: &Tables, entity: &str, format: Format, page: Page) -> Result<String, Refusal> {
    known("entity", Some(entity), || tables.entities.iter().map(|row| row.entity.as_str()))?;
    let descriptions = compare::describe(tables, entity);
    let row = |d: &compare::Description<&str, &MentionRow>| {
        let what = d.r#trait.unwrap_or(d.form).to_owned();
        vec![d.article.to_owned(), what, d.mentions.len().to_string(), d.text.to_owned()]
    };
    let view = View {
        heading: format!("{entity}: {}", count(descriptions.len(), "wording")),
        header: vec!["article", "tells", "times", "text"],
        rows: descriptions.iter().map(row).collect(),
        numbers: &["times"],
        ids: &["tells"],
    };
    Ok(view.print(&descriptions, format, page))
}

/// Refuses a word that no row has.
fn known<'s, I: Iterator<Item = &'s str>>(
    name: &str,
    word: Option<&str>,
    known: impl Fn() -> I,
) -> Result<(), Refusal> {
    match word {
        Some(word) if !known().any(|known| known == word) => {
            Err(Refusal::Usage(format!("there is no {name} `{word}`{}", meant(&nearest(word, known())))))
        }
        _ => Ok(()),
    }
}
