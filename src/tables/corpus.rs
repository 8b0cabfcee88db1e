//! Many stories: a directory with a directory for each.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{ReadError, Tables};

/// A directory of stories, each a directory of tables, in the order of their names.
///
/// A story is read when it is asked for, and nothing outside of the directory is.
///
/// ```
/// use clemency::tables::{Corpus, Tables};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let dir = std::env::temp_dir().join(format!("clemency-doc-corpus-{}", std::process::id()));
/// Tables::embedded().write(dir.join("first"))?;
/// Tables::embedded().write(dir.join("second"))?;
///
/// let corpus = Corpus::open(&dir)?.expect("the tables are one level down");
/// for story in corpus.stories() {
///     println!("{}: {} facts", story.name(), story.read()?.facts.len());
/// }
/// assert!(Corpus::open(dir.join("first"))?.is_none()); // one story
/// # std::fs::remove_dir_all(dir)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Corpus {
    dir: PathBuf,
    /// The same, with no link in it.
    real: PathBuf,
    names: Vec<String>,
}

/// One story of a [`Corpus`].
#[derive(Clone, Copy, Debug)]
pub struct Story<'c> {
    corpus: &'c Corpus,
    name: &'c str,
}

/// Why a directory is neither a story nor a corpus.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CorpusError {
    /// The directory, or one in it, cannot be read.
    #[error("{path}: {source}; name a directory of tables, or one with a directory for each story", path = .path.display())]
    Unreadable {
        /// The directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// There is nothing to read.
    #[error(
        "{path}: there is no story in it: neither a file of a table, such as articles.csv, nor a directory with such files",
        path = .path.display()
    )]
    Empty {
        /// The directory.
        path: PathBuf,
    },
    /// The name of a story would have to be changed in paths, tables or patterns.
    #[error(
        "{path}: the name of a story is made of ASCII letters, digits, `-`, `_` and `.`; give the directory such a name",
        path = .path.display()
    )]
    Name {
        /// The directory of the story.
        path: PathBuf,
    },
    /// A link to a directory that is no story of the corpus.
    #[error("{path}: the link leads out of the corpus; put the directory itself there", path = .path.display())]
    Outside {
        /// The link.
        path: PathBuf,
    },
}

impl Corpus {
    /// Finds the stories of a directory; none where it holds a file of a table, and so is one story, for
    /// [`Tables::read`].
    ///
    /// Files beside the stories, and what has a name that begins with a dot, are passed over.
    ///
    /// # Errors
    /// A directory that cannot be read or holds no other; a story whose name is not made of ASCII letters, digits, `-`,
    /// `_` and `.`; a link to a directory elsewhere.
    pub fn open(dir: impl AsRef<Path>) -> Result<Option<Self>, CorpusError> {
        let dir = dir.as_ref();
        let unreadable = |path: &Path| {
            let path = path.to_owned();
            |source| CorpusError::Unreadable { path, source }
        };
        let entries = fs::read_dir(dir).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(unreadable(dir))?;
        let real = fs::canonicalize(dir).map_err(unreadable(dir))?;
        let mut found: Vec<_> = entries.into_iter().map(|entry| entry.file_name()).collect();
        if found.iter().any(|name| Tables::schemas().iter().any(|schema| name == schema.file)) {
            return Ok(None);
        }
        found.sort_unstable();
        let mut names = Vec::new();
        for name in found.iter().filter(|name| !name.as_encoded_bytes().starts_with(b".")) {
            let path = dir.join(name);
            match fs::metadata(&path) {
                Ok(there) if there.is_dir() => {}
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(unreadable(&path)(error)),
                _ => continue, // a file, or a link to nothing
            }
            let Some(name) = plain(name) else { return Err(CorpusError::Name { path }) };
            if fs::canonicalize(&path).map_err(unreadable(&path))?.parent() != Some(&real) {
                return Err(CorpusError::Outside { path });
            }
            names.push(name.to_owned());
        }
        if names.is_empty() {
            return Err(CorpusError::Empty { path: dir.to_owned() });
        }
        Ok(Some(Self { dir: dir.to_owned(), real, names }))
    }

    /// The stories, in the order of their names.
    #[must_use]
    pub fn stories(&self) -> impl ExactSizeIterator<Item = Story<'_>> {
        self.names.iter().map(|name| Story { corpus: self, name })
    }
}

impl<'c> Story<'c> {
    /// The name of the story, which is that of its directory.
    #[must_use]
    pub const fn name(self) -> &'c str {
        self.name
    }

    /// Reads the tables of the story.
    ///
    /// # Errors
    /// Every fault of every file, as [`Tables::read`] tells them, and a file that is a link out of the corpus.
    pub fn read(self) -> Result<Tables, ReadError> {
        Tables::read_inside(&self.corpus.dir.join(self.name), Some(&self.corpus.real))
    }
}

/// A name that needs no quotation marks anywhere.
fn plain(name: &OsStr) -> Option<&str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    name.to_str().filter(|name| name.bytes().all(fits))
}
