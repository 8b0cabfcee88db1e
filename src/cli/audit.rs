//! `clemency check` and `clemency verify`: what the rules find.

use std::path::Path;

use clemency::check::{self, Coverage, RULES, TEXT_RULES, Violation};
use clemency::tables::Tables;

use super::page::{Page, count};
use super::{Format, Outcome, of_story};

pub(super) fn check(tables: &Tables, story: Option<&str>, format: Format, mut page: Page) -> Outcome {
    let violations = check::check(tables);
    if let Some(printed) = machine(format, &violations, &violations) {
        return Outcome { page: printed, sound: violations.is_empty() };
    }
    list(&violations, story, &mut page);
    let rows: usize = tables.sheets().iter().map(|sheet| sheet.len()).sum();
    page.paragraph(&format!(
        "{} in {} of {} by {}.",
        verdict(violations.len()),
        count(rows, "row"),
        count(Tables::schemas().len(), "table"),
        count(RULES.len(), "rule"),
    ));
    Outcome { page: page.finish(), sound: violations.is_empty() }
}

pub(super) fn verify(tables: &Tables, texts: &Path, story: Option<&str>, format: Format, mut page: Page) -> Outcome {
    // Broken tables would be measured wrongly, so the rules that need no texts come first.
    let mut found = check::verify(tables, of_story(texts, story));
    found.violations.splice(0..0, check::check(tables));
    let sound = found.violations.is_empty();
    if let Some(printed) = machine(format, &found.violations, &found) {
        return Outcome { page: printed, sound };
    }
    list(&found.violations, story, &mut page);
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
    Outcome { page: page.finish(), sound }
}

fn verdict(violations: usize) -> String {
    if violations == 0 { "No violation".to_owned() } else { count(violations, "violation") }
}

/// The findings for machines: the violations as CSV, or everything as JSON.
fn machine(format: Format, violations: &[Violation], whole: &impl serde::Serialize) -> Option<String> {
    match format {
        Format::Text => None,
        Format::Json => serde_json::to_string_pretty(whole).ok().map(|json| json + "\n"),
        Format::Csv => {
            let mut writer = csv::Writer::from_writer(Vec::new());
            if violations.is_empty() {
                writer.write_record(["file", "line", "column", "rule", "found", "mend"]).ok()?;
            }
            violations.iter().try_for_each(|violation| writer.serialize(violation)).ok()?;
            String::from_utf8(writer.into_inner().ok()?).ok()
        }
    }
}

fn list(violations: &[Violation], story: Option<&str>, page: &mut Page) {
    let dir = story.map_or_else(String::new, |story| format!("{story}/"));
    for violation in violations {
        let place = format!("{dir}{}:{}:{}", violation.file, violation.line, violation.column);
        page.line(&format!("{place}: {} [{}]", violation.found, violation.rule));
        page.item("  mend", 6, violation.mend);
    }
    page.gap();
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
