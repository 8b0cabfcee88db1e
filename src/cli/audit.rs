//! `clemency check` and `clemency verify`: what the rules find.

use std::io::{self, Write};
use std::path::Path;

use clap::Args;
use clemency::check::{self, Coverage, RULES, TEXT_RULES, Violation};
use clemency::tables::{Sheet, Tables};

use super::page::{Page, count};
use super::{Format, Outcome, Refusal, of_story};

/// How to print what is found.
#[derive(Args)]
pub(super) struct Wanted {
    /// How to print what is found
    #[arg(long, value_enum, default_value_t)]
    pub(super) format: Format,
    /// Print at most so many violations as text, and count the others [default: on a terminal a screen full, else all]
    #[arg(long, value_name = "N")]
    max: Option<usize>,
}

pub(super) fn check(tables: &Tables, story: Option<&str>, wanted: &Wanted, mut page: Page) -> Result<Outcome, Refusal> {
    let violations = check::check(tables);
    let sound = violations.is_empty();
    if wanted.format != Format::Text {
        let page = page.data(|out| machine(wanted.format, &violations, &violations, out))?;
        return Ok(Outcome { page, sound });
    }
    list(&violations, story, wanted.max, &mut page)?;
    let rows: usize = tables.sheets().iter().map(Sheet::len).sum();
    page.paragraph(&format!(
        "{} in {} of {} by {}.",
        verdict(violations.len()),
        count(rows, "row"),
        count(Tables::schemas().len(), "table"),
        count(RULES.len(), "rule"),
    ));
    Ok(Outcome { page: page.finish(), sound })
}

pub(super) fn verify(
    tables: &Tables,
    texts: &Path,
    story: Option<&str>,
    wanted: &Wanted,
    mut page: Page,
) -> Result<Outcome, Refusal> {
    // Broken tables would be measured wrongly, so the rules that need no texts come first.
    let mut found = check::verify(tables, of_story(texts, story));
    found.violations.splice(0..0, check::check(tables));
    let sound = found.violations.is_empty();
    if wanted.format != Format::Text {
        let page = page.data(|out| machine(wanted.format, &found.violations, &found, out))?;
        return Ok(Outcome { page, sound });
    }
    list(&found.violations, story, wanted.max, &mut page)?;
    if !found.coverage.is_empty() {
        coverage(&found.coverage, &mut page);
        page.gap();
    }
    page.paragraph(&format!(
        "{} in {} of {} compared, by {}.",
        verdict(found.violations.len()),
        found.coverage.len(),
        count(tables.articles.len(), "text"),
        count(RULES.len() + TEXT_RULES.len(), "rule"),
    ));
    Ok(Outcome { page: page.finish(), sound })
}

fn verdict(violations: usize) -> String {
    if violations == 0 { "No violation".to_owned() } else { count(violations, "violation") }
}

/// Writes the findings for machines: the violations as CSV, or everything as JSON.
fn machine(
    format: Format,
    violations: &[Violation],
    whole: &impl serde::Serialize,
    out: &mut dyn Write,
) -> io::Result<()> {
    if format == Format::Json {
        serde_json::to_writer_pretty(&mut *out, whole)?;
        return writeln!(out);
    }
    let mut writer = csv::Writer::from_writer(out);
    if violations.is_empty() {
        writer.write_record(["file", "line", "column", "rule", "found", "mend"]).map_err(unwritten)?;
    }
    violations.iter().try_for_each(|violation| writer.serialize(violation)).map_err(unwritten)?;
    writer.flush()
}

fn unwritten(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Lists the violations as they come, or the first of them: a million would fill the memory, and a screen for hours.
fn list(violations: &[Violation], story: Option<&str>, max: Option<usize>, page: &mut Page) -> io::Result<()> {
    let dir = story.map_or_else(String::new, |story| format!("{story}/"));
    // A violation takes about three lines.
    let max = max.or(page.height.map(|height| (height / 3).max(1))).unwrap_or(usize::MAX);
    let (listed, others) = violations.split_at(max.min(violations.len()));
    for violation in listed {
        page.print_gathered()?;
        let place = format!("{dir}{}:{}:{}", violation.file, violation.line, violation.column);
        page.line(&format!("{place}: {} [{}]", violation.found, violation.rule));
        page.item("  mend", 6, violation.mend);
    }
    page.gap();
    if !others.is_empty() {
        let others = count(others.len(), "more violation");
        page.paragraph(&format!("{others}; `--max {}` or `--format csv` lists all.", violations.len()));
    }
    Ok(())
}

fn coverage(coverage: &[Coverage], page: &mut Page) {
    let share = |part: usize, whole: usize| {
        // Rounded down, so that 100 % is said of nothing less.
        let percent = (part * 100).checked_div(whole).unwrap_or(100);
        format!("{part} of {whole}, {percent} %")
    };
    let rows: Vec<_> = coverage
        .iter()
        .map(|c| {
            vec![
                c.article.clone(),
                share(c.sentences_annotated + c.sentences_listed, c.sentences),
                c.sentences_listed.to_string(),
                share(c.marks_accounted, c.marks),
                share(c.bytes_covered, c.bytes),
            ]
        })
        .collect();
    page.heading("Covered by the annotation, boilerplate aside");
    page.table(
        &["article", "sentences", "by reason only", "quotation marks", "bytes"],
        &rows,
        &["by reason only"],
        &[],
    );
}
