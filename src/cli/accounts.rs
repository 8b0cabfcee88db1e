//! `clemency ledger`, `discrepancies`, `timeline`, `voices` and `describe`: the accounts side by side.

use clap::Args;
use clemency::compare::{self, Standing};
use clemency::tables::{EventRow, MentionRow, ReportRow, Tables};
use serde::Serialize;

use super::lookup::{meant, nearest};
use super::page::{Page, count};
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
    format: Format,
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
    fn print(self, whole: &impl Serialize, format: Format, mut page: Page) -> String {
        match format {
            Format::Text => {
                page.heading(&self.heading);
                if !self.rows.is_empty() {
                    page.table(&self.header, &self.rows, self.numbers, self.ids);
                }
                page.finish()
            }
            Format::Json => json(whole),
            Format::Csv => csv(&self.header, &self.rows),
        }
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
    let view = View { heading, header, rows: ledger.rows.iter().map(row).collect(), numbers: &[], ids: &[] };
    view.print(&ledger, format, page)
}

pub(super) fn discrepancies(tables: &Tables, points: &Points, mut page: Page) -> Result<String, Refusal> {
    known("kind", points.kind.as_deref(), || tables.discrepancies.iter().map(|row| row.kind.as_str()))?;
    known("domain", points.domain.as_deref(), || tables.discrepancies.iter().map(|row| row.domain.as_str()))?;
    let found = compare::discrepancies(tables, points.kind.as_deref(), points.domain.as_deref());
    match points.format {
        Format::Json => return Ok(json(&found)),
        Format::Csv => {
            let header = ["discrepancy", "kind", "domain", "side", "article", "fact"];
            let rows = found.iter().flat_map(|point| point.sides.iter().map(move |side| (point.row, side)));
            let rows = rows.flat_map(|(row, side)| side.accounts.iter().map(move |taken| (row, side.side, taken)));
            let cells = rows.flat_map(|(row, side, taken)| {
                let facts = if taken.facts.is_empty() { vec![""] } else { taken.facts.clone() };
                let row =
                    [&row.discrepancy, &row.kind, &row.domain, &side.to_string(), taken.article].map(str::to_owned);
                facts.into_iter().map(move |fact| row.iter().cloned().chain([fact.to_owned()]).collect())
            });
            return Ok(csv(&header, &cells.collect::<Vec<_>>()));
        }
        Format::Text => {}
    }
    page.heading(&count(found.len(), "discrepancy"));
    for point in &found {
        page.gap();
        let (row, question) = (point.row, &point.row.question);
        page.paragraph(&format!("{question} ({}: {}, {})", row.discrepancy, row.kind, row.domain));
        for side in &point.sides {
            let accounts: Vec<_> = side.accounts.iter().map(|taken| taken.article).collect();
            let mut facts: Vec<&str> = side.accounts.iter().flat_map(|taken| taken.facts.iter().copied()).collect();
            facts.sort_unstable();
            facts.dedup();
            let facts = if facts.is_empty() { "silent".to_owned() } else { facts.join(", ") };
            page.item(&format!("  {}", accounts.join(" ")), tables.articles.len() * 2 + 1, &facts);
        }
        page.item("  =", tables.articles.len() * 2 + 1, &row.explanation);
    }
    Ok(page.finish())
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
    let cues = |voice: &compare::Voice<&str, &str>| {
        let cues = voice.cues.iter().map(|(cue, times)| match times {
            1 => cue.clone(),
            times => format!("{cue} ({times})"),
        });
        cues.collect::<Vec<_>>().join(", ")
    };
    match format {
        Format::Json => return json(&voices),
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
    page.finish()
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
