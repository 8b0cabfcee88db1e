//! `clemency export`: the dataset in another format, in a directory.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clemency::export::{self, Format, Texts};
use clemency::tables::Tables;

use super::page::{Page, count};
use super::{Refusal, of_story};

#[derive(Args)]
pub(super) struct Wanted {
    /// The format
    #[arg(value_parser = formats())]
    format: Format,
    /// The directory to make [default: clemency-FORMAT]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The directory of the articles' texts, for the formats that hold them
    #[arg(long, value_name = "DIR")]
    pub(super) articles: Option<PathBuf>,
    /// Write over the files of a directory that is there
    #[arg(long)]
    force: bool,
}

fn formats() -> impl TypedValueParser<Value = Format> {
    let names = Format::ALL.map(|format| {
        let needs = match format.feature() {
            _ if format.holds_texts() => "; needs --articles".to_owned(),
            "export" => String::new(),
            feature => format!("; needs the feature {feature}"),
        };
        PossibleValue::new(format.name()).help(format.about().to_owned() + &needs)
    });
    PossibleValuesParser::new(names)
        .try_map(|name| Format::ALL.into_iter().find(|format| format.name() == name).ok_or("no such format"))
}

/// Where a story has a name, its texts are in a directory of that name, and it is written as the partition of that name: so
/// readers of partitioned datasets give its rows a column `story`.
pub(super) fn page(tables: &Tables, wanted: &Wanted, story: Option<&str>, mut page: Page) -> Result<String, Refusal> {
    let texts = wanted.articles.as_ref().map(|dir| Texts::read(tables, of_story(dir, story))).transpose()?;
    let files = export::export(tables, wanted.format, texts.as_ref())?;
    let mut dir = wanted.out.clone().unwrap_or_else(|| format!("clemency-{}", wanted.format).into());
    dir.extend(story.map(|story| format!("story={story}")));
    export::write(&files, &dir, wanted.force)?;
    for file in &files {
        page.line(&dir.join(&file.path).display().to_string());
    }
    page.gap();
    page.line(&format!("{} written.", count(files.len(), "file")));
    Ok(page.finish())
}
