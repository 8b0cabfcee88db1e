//! `clemency ledger`, `discrepancies`, `timeline`, `voices` and `describe`: the accounts side by side.

use std::collections::HashMap;

use clap::Args;
use clemency::compare::{
    self, Agreement, Description, Ledger, LedgerCell, LedgerRow, Moment, Standing, Taken, Voice, Whole,
};
use clemency::index::{At, Index};
use clemency::tables::{ArticleRow, DiscrepancyRow, FactRow, ReportRow};
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

/// A view that is one table, row by row.
struct View<'v, R> {
    heading: String,
    header: &'v [&'v str],
    rows: R,
    numbers: &'v [&'v str],
    ids: &'v [&'v str],
}

impl<R: Iterator<Item = Vec<String>>> View<'_, R> {
    /// Prints the table, or for machines that want it the whole view.
    fn print(self, whole: &impl Serialize, format: Format, mut page: Page) -> String {
        match format {
            Format::Text => {
                page.heading(&self.heading);
                let rows: Vec<_> = self.rows.collect();
                if !rows.is_empty() {
                    page.table(self.header, &rows, self.numbers, self.ids);
                }
                page.finish()
            }
            Format::Json => json(whole),
            Format::Csv => csv(self.header, self.rows),
        }
    }
}

/// Any view for machines. Views hold text and numbers, which JSON has a form for.
pub(super) fn json(whole: &impl Serialize) -> String {
    serde_json::to_string_pretty(whole).unwrap_or_default() + "\n"
}

pub(super) fn csv<R: IntoIterator<Item: AsRef<[u8]>>>(header: &[&str], rows: impl IntoIterator<Item = R>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail, and every row is as long as the header.
    let _ = writer.write_record(header);
    for row in rows {
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

pub(super) fn ledger(index: &Index, format: Format, mut page: Page) -> String {
    let ledger = compare::ledger(index);
    let header: Vec<_> = std::iter::once("fact").chain(sigla(index, &ledger.articles)).collect();
    match format {
        Format::Json => {
            let (sharing, apart) = (ledger.sharing(), ledger.apart());
            let (sharing, apart) = (Whole::each(index, &sharing), Whole::each(index, &apart));
            return json(&WholeLedger { ledger: Whole::new(index, &ledger), sharing, apart });
        }
        Format::Csv => {
            let row = |row: &LedgerRow| {
                let cells: Vec<_> = row.cells.iter().map(|cell| cell.standing.name()).collect();
                std::iter::once(index.row(row.fact).fact.as_str()).chain(cells)
            };
            return csv(&header, ledger.rows.iter().map(row));
        }
        Format::Text => {}
    }
    page.heading(&format!(
        "{} in {}: R reported, A attributed, H hedged, D differing",
        count(ledger.rows.len(), "fact"),
        count(ledger.articles.len(), "account")
    ));
    let cell = |cell: &LedgerCell| match cell.standing {
        Standing::Silent => ".".to_owned(),
        // A letter each fits any terminal.
        standing => standing.name()[..1].to_uppercase(),
    };
    let row =
        |row: &LedgerRow| std::iter::once(index.row(row.fact).fact.clone()).chain(row.cells.iter().map(cell)).collect();
    let rows: Vec<Vec<_>> = ledger.rows.iter().map(row).collect();
    if !rows.is_empty() {
        page.table(&header, &rows, &[], &[]);
    }
    in_common(index, &ledger, &mut page);
    page.finish()
}

/// The ledger with what it comes to.
#[derive(Serialize)]
struct WholeLedger<L, S, A> {
    #[serde(flatten)]
    ledger: L,
    sharing: S,
    apart: A,
}

/// Which accounts share how many facts, and what sets each apart. Facts of one account are counted and not named: they
/// are the rows with one letter.
fn in_common(index: &Index, ledger: &Ledger, page: &mut Page) {
    let accounts = ledger.articles.len();
    let facts =
        |facts: &[At<FactRow>]| facts.iter().map(|fact| index.row(*fact).fact.as_str()).collect::<Vec<_>>().join(", ");
    page.heading("facts that exactly these accounts have");
    for sharing in ledger.sharing() {
        let number = count(sharing.facts.len(), "fact");
        let text =
            if sharing.articles.len() == accounts { format!("{number}: {}", facts(&sharing.facts)) } else { number };
        let having =
            if sharing.articles.is_empty() { "none".to_owned() } else { sigla(index, &sharing.articles).join(" ") };
        page.item(&having, accounts * 2, &text);
    }
    page.heading("what sets each account apart");
    for apart in ledger.apart() {
        let left_out = if apart.left_out.is_empty() { "nothing".to_owned() } else { facts(&apart.left_out) };
        let text = format!("alone has {}; alone leaves out {left_out}", count(apart.only.len(), "fact"));
        page.item(siglum(index, apart.article), 1, &text);
    }
}

pub(super) fn siglum<'t>(index: &Index<'t>, article: At<ArticleRow>) -> &'t str {
    &index.row(article).article
}

pub(super) fn sigla<'t>(index: &Index<'t>, articles: &[At<ArticleRow>]) -> Vec<&'t str> {
    articles.iter().map(|article| siglum(index, *article)).collect()
}

pub(super) fn discrepancies(index: &Index, points: &Points, mut page: Page) -> Result<String, Refusal> {
    let rows = &index.tables.discrepancies;
    known("kind", points.kind.as_deref(), || rows.iter().map(|row| row.kind.as_str()))?;
    known("domain", points.domain.as_deref(), || rows.iter().map(|row| row.domain.as_str()))?;
    let found = compare::discrepancies(index, points.kind.as_deref(), points.domain.as_deref());
    match points.format {
        Format::Json => {
            let partings = compare::partings(index, &found);
            let (discrepancies, partings) = (Whole::each(index, &found), Whole::each(index, &partings));
            return Ok(json(&WholePoints { discrepancies, partings }));
        }
        Format::Csv => {
            let header =
                ["discrepancy", "kind", "domain", "weight", "side", "article", "fact", "start", "end", "as_stated"];
            let sides = found.iter().flat_map(|point| point.sides.iter().map(move |side| (index.row(point.at), side)));
            let accounts = sides.flat_map(|(row, side)| side.accounts.iter().map(move |taken| (row, side.side, taken)));
            return Ok(csv(&header, accounts.flat_map(|(row, side, taken)| evidence(index, row, side, taken))));
        }
        Format::Text => {}
    }
    page.heading(&count(found.len(), "discrepancy"));
    let width = 5 + index.tables.articles.iter().map(|row| row.article.len()).max().unwrap_or_default();
    for point in &found {
        page.gap();
        let row = index.row(point.at);
        let what = format!("{}: {}, {}, {}", row.discrepancy, row.weight, row.kind, row.domain);
        page.paragraph(&format!("{} ({what})", row.question));
        for side in &point.sides {
            let (silent, taken): (Vec<_>, Vec<_>) = side.accounts.iter().partition(|taken| taken.facts.is_empty());
            for (i, taken) in taken.iter().enumerate() {
                let number = if i == 0 { side.side.to_string() } else { String::new() };
                let label = format!("  {number:>2} {}", siglum(index, taken.article));
                page.item(&label, width, &with_evidence(index, taken));
            }
            if !silent.is_empty() {
                let accounts: Vec<_> = silent.iter().map(|taken| siglum(index, taken.article)).collect();
                page.item("   -", width, &format!("silent: {}", accounts.join(" ")));
            }
        }
        page.item("   =", width, &row.explanation);
    }
    page.heading("points on which two accounts share a side/are on different sides");
    let pairs = compare::partings(index, &found);
    triangle(index, pairs.iter().map(|pair| format!("{}/{}", pair.together, pair.apart)), &mut page);
    Ok(page.finish())
}

/// A row for each report that an account rests its side on, or one without any where it is silent.
fn evidence(index: &Index, row: &DiscrepancyRow, side: u32, taken: &Taken) -> Vec<Vec<String>> {
    let side = side.to_string();
    let point = [&row.discrepancy, &row.kind, &row.domain, &row.weight, &side, siglum(index, taken.article)];
    let report = |report: &_| {
        let row: &ReportRow = index.row(*report);
        [row.fact.clone(), row.start.to_string(), row.end.to_string(), row.as_stated.clone()]
    };
    let mut reports: Vec<_> = taken.evidence.iter().map(report).collect();
    if reports.is_empty() {
        reports.push(Default::default());
    }
    reports.into_iter().map(|report| point.map(str::to_owned).into_iter().chain(report).collect()).collect()
}

/// The facts that an account rests its side on, each with the words in which it has them.
fn with_evidence(index: &Index, taken: &Taken) -> String {
    let mut words: HashMap<&str, Vec<String>> = HashMap::new();
    for report in taken.evidence.iter().map(|report| index.row(*report)) {
        words.entry(&report.fact).or_default().push(format!("“{}”", report.as_stated));
    }
    words.values_mut().for_each(Vec::dedup);
    let fact = |fact: &At<FactRow>| {
        let fact = index.row(*fact).fact.as_str();
        format!("{fact} {}", words.get(fact).map(|words| words.join(" ")).unwrap_or_default())
    };
    taken.facts.iter().map(fact).collect::<Vec<_>>().join(", ")
}

/// The discrepancies with how often each two accounts part over them.
#[derive(Serialize)]
struct WholePoints<D, P> {
    discrepancies: D,
    partings: P,
}

/// Something of every two accounts, in their order, as a triangle.
fn triangle(index: &Index, mut cells: impl Iterator<Item = String>, page: &mut Page) {
    let sigla = sigla(index, &index.rows().collect::<Vec<_>>());
    let [_, later @ ..] = sigla.as_slice() else { return };
    let header: Vec<_> = std::iter::once("").chain(later.iter().copied()).collect();
    let row = |(place, siglum): (usize, &&str)| {
        let cells = (0..later.len()).map(|column| if column < place { None } else { cells.next() });
        std::iter::once((*siglum).to_owned()).chain(cells.map(Option::unwrap_or_default)).collect()
    };
    let rows: Vec<Vec<_>> = sigla.iter().enumerate().take(later.len()).map(row).collect();
    if !rows.is_empty() {
        page.table(&header, &rows, later, &[]);
    }
}

pub(super) fn timeline(index: &Index, format: Format, page: Page) -> String {
    let moments = compare::timeline(index);
    let row = |moment: &Moment| {
        let told = moment.told_by.iter().map(|told| siglum(index, told.article)).collect::<Vec<_>>().join(" ");
        let row = index.row(moment.at);
        let after = moment.after(index).next().map(|event| index.row(event).event.clone());
        let (date, basis) = (row.date.clone().unwrap_or_default(), row.date_basis.clone());
        vec![date, basis, row.event.clone(), after.unwrap_or_default(), told]
    };
    let view = View {
        heading: format!("{} in the order of the story", count(moments.len(), "event")),
        header: &["date", "basis", "event", "after", "told by"],
        rows: moments.iter().map(row),
        numbers: &[],
        ids: &["date", "event"],
    };
    view.print(&Whole::each(index, &moments), format, page)
}

pub(super) fn voices(index: &Index, format: Format, mut page: Page) -> String {
    let voices = compare::voices(index);
    let cues = |voice: &Voice| {
        let cues = voice.cues.iter().map(|(cue, times)| match times {
            1 => cue.clone(),
            times => format!("{cue} ({times})"),
        });
        cues.collect::<Vec<_>>().join(", ")
    };
    match format {
        Format::Json => {
            let agreement = compare::agreement(index);
            let (voices, agreement) = (Whole::each(index, &voices), Whole::each(index, &agreement));
            return json(&WholeVoices { voices, agreement });
        }
        Format::Csv => {
            let header = ["speaker", "article", "quotes", "words", "direct", "indirect", "mixed", "cues"];
            let row = |v: &Voice| {
                let numbers = [v.quotes, v.words, v.direct, v.indirect, v.mixed].map(|number| number.to_string());
                let who = [&index.row(v.speaker).entity, &index.row(v.article).article].map(String::clone);
                who.into_iter().chain(numbers).chain([cues(v)]).collect::<Vec<_>>()
            };
            return csv(&header, voices.iter().map(row));
        }
        Format::Text => {}
    }
    for of_speaker in voices.chunk_by(|one, other| one.speaker == other.speaker) {
        page.heading(&index.row(of_speaker[0].speaker).entity);
        for voice in of_speaker {
            let (quotes, words) = (count(voice.quotes, "quote"), count(voice.words, "word"));
            let modes = format!("direct {}, indirect {}, mixed {}", voice.direct, voice.indirect, voice.mixed);
            page.item(siglum(index, voice.article), 1, &format!("{quotes}, {words}; {modes}; {}", cues(voice)));
        }
    }
    page.heading("what each two accounts have in common, of what either has");
    let header = ["accounts", "facts", "", "utterances", ""];
    let row = |pair: &Agreement| {
        let share = |share: Option<f64>| share.map_or_else(String::new, |share| format!("{share:.2}"));
        vec![
            format!("{} {}", siglum(index, pair.a), siglum(index, pair.b)),
            format!("{}/{}", pair.facts_in_both, pair.facts_in_either),
            share(pair.of_facts()),
            format!("{}/{}", pair.utterances_in_both, pair.utterances_in_either),
            share(pair.of_utterances()),
        ]
    };
    let rows: Vec<_> = compare::agreement(index).iter().map(row).collect();
    page.table(&header, &rows, &["facts", "utterances", ""], &[]);
    page.finish()
}

/// The voices with how much each two accounts have in common.
#[derive(Serialize)]
struct WholeVoices<V, A> {
    voices: V,
    agreement: A,
}

pub(super) fn describe(index: &Index, entity: &str, format: Format, page: Page) -> Result<String, Refusal> {
    let Some(at) = index.entities.at(entity) else {
        return Err(unknown("entity", entity, index.tables.entities.iter().map(|row| row.entity.as_str())));
    };
    let descriptions = compare::describe(index, at);
    let row = |d: &Description| {
        let what = d.r#trait.unwrap_or(d.form).to_owned();
        vec![siglum(index, d.article).to_owned(), what, d.mentions.len().to_string(), d.text.to_owned()]
    };
    let view = View {
        heading: format!("{entity}: {}", count(descriptions.len(), "wording")),
        header: &["article", "tells", "times", "text"],
        rows: descriptions.iter().map(row),
        numbers: &["times"],
        ids: &["tells"],
    };
    Ok(view.print(&Whole::each(index, &descriptions), format, page))
}

/// Refuses a word that no row has.
fn known<'s, I: Iterator<Item = &'s str>>(
    name: &str,
    word: Option<&str>,
    known: impl Fn() -> I,
) -> Result<(), Refusal> {
    match word {
        Some(word) if !known().any(|known| known == word) => Err(unknown(name, word, known())),
        _ => Ok(()),
    }
}

fn unknown<'s>(name: &str, word: &str, known: impl Iterator<Item = &'s str>) -> Refusal {
    Refusal::Usage(format!("there is no {name} `{word}`{}", meant(&nearest(word, known))))
}
