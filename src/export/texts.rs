//! The user's own copy of the articles, each held to its digest.

use std::collections::HashMap;
use std::path::Path;

use super::ExportError;
use crate::check::hex;
use crate::tables::{ArticleRow, Tables, read_text};

/// The texts of the articles, byte for byte those that the tables were made from.
#[derive(Clone, Debug)]
pub struct Texts {
    by_article: HashMap<String, String>,
}

impl Texts {
    /// Reads every article of the tables from a directory, under the name that `articles.csv` gives it.
    ///
    /// # Errors
    /// The first text that is missing, cannot be read, or has another digest. A name that leads out of the directory is
    /// refused, and so is whatever is no file.
    ///
    /// ```
    /// use clemency::export::Texts;
    /// use clemency::tables::Tables;
    ///
    /// let refused = Texts::read(Tables::embedded(), "no-such-directory").unwrap_err();
    /// assert!(refused.to_string().contains(&Tables::embedded().articles[0].file));
    /// ```
    pub fn read(tables: &Tables, dir: impl AsRef<Path>) -> Result<Self, ExportError> {
        let read = |row: &ArticleRow| {
            let path = dir.as_ref().join(&row.file);
            let refused = |why: String| ExportError::Text { path: path.clone(), why };
            let bytes = read_text(dir.as_ref(), &row.file).map_err(|error| refused(error.to_string()))?;
            let found = hex(&bytes);
            if found != row.sha256 {
                return Err(refused(format!("it has the digest {found}, not {}", row.sha256)));
            }
            let text = String::from_utf8(bytes).map_err(|error| refused(error.to_string()))?;
            Ok((row.article.clone(), text))
        };
        let by_article = tables.articles.iter().map(read).collect::<Result<_, _>>()?;
        Ok(Self { by_article })
    }

    /// The text of an article; empty for one that the tables do not have.
    ///
    /// ```
    /// use clemency::export::Texts;
    /// use clemency::tables::Tables;
    ///
    /// let none = Texts::read(&Tables::default(), ".")?; // tables without articles ask for no text
    /// assert_eq!(none.of("a"), "");
    /// # Ok::<(), clemency::export::ExportError>(())
    /// ```
    #[must_use]
    pub fn of(&self, article: &str) -> &str {
        self.by_article.get(article).map_or("", String::as_str)
    }
}
