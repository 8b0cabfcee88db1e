//! From arguments to a page of text and an exit code. The dataset's own logic is in the library.

mod accounts;
mod audit;
mod export;
mod list;
mod overview;
mod page;
mod show;
mod side_by_side;
mod stories;
mod suggest;
mod ways;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use clemency::export::ExportError;
use clemency::index::Index;
use clemency::tables::{Corpus, ReadError, Tables};

use page::Page;

/// Five news accounts of one act of clemency: what they report, whose words they print, where they part.
///
/// Without a command it shows an overview. Exit codes: 0 all is well, 1 the tables break a rule or cannot be
/// read, 2 the call is wrong or the output cannot be written.
///
/// Text is made for people: a character that does not show is printed as its code point, such as `\u{1b}`, and a cell of more
/// than 10,000 characters is cut. `--format csv` and `json` print every cell as it is, byte for byte.
#[derive(Parser)]
#[command(version, about, long_about, max_term_width = 100)]
struct Call {
    #[command(subcommand)]
    command: Option<Command>,
    /// Read the tables of this directory, or of every directory in it, a story each, instead of those that the program
    /// carries
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Show a row of any table, by its id, with everything that hangs on it
    Show {
        /// The id, such as `mission`, or with its table, such as `facts/model-prisoner`
        id: String,
    },
    /// List a table, or the rows of it that fit
    List(list::Wanted),
    /// Compare the readings of an utterance, two by two
    Compare {
        /// The utterance, or a quote that prints it
        id: String,
        /// The form in which readings count as the same, and which a difference has to change
        #[arg(long, value_enum, default_value_t)]
        level: side_by_side::Level,
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Set every fact against every account
    Ledger {
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tell where the accounts part, every side with its facts
    Discrepancies(accounts::Points),
    /// Tell the events in their order, and which account tells of each
    Timeline {
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tell who is quoted by whom, in how many words and with which cues
    Voices {
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tell how each account names and describes somebody
    Describe {
        /// The person, group, organisation, place or work
        entity: String,
        /// How to print it
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write everything in another format, into a new directory
    Export(export::Wanted),
    /// Check the tables against every rule
    Check(audit::Wanted),
    /// Compare the tables with the texts of the articles
    Verify {
        /// The directory of the texts
        #[arg(long, value_name = "DIR")]
        articles: PathBuf,
        #[command(flatten)]
        wanted: audit::Wanted,
    },
}

impl Command {
    /// How the command prints.
    fn format(&self) -> Format {
        match self {
            Self::Show { .. } | Self::Export(_) => Format::Text,
            Self::List(wanted) => wanted.format,
            Self::Discrepancies(points) => points.format,
            Self::Compare { format, .. }
            | Self::Ledger { format }
            | Self::Timeline { format }
            | Self::Voices { format }
            | Self::Describe { format, .. } => *format,
            Self::Check(wanted) | Self::Verify { wanted, .. } => wanted.format,
        }
    }

    /// The directory of the texts that the command is to read.
    fn articles(&self) -> Option<&Path> {
        match self {
            Self::Verify { articles, .. } => Some(articles),
            Self::Export(wanted) => wanted.articles.as_deref(),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, fitted to the terminal
    #[default]
    Text,
    /// An array of objects, or an object of such arrays where a page has several parts
    Json,
    /// Comma-separated values with a header row
    Csv,
}

/// The most characters of a message that are printed.
const LONGEST_MESSAGE: usize = 1_000;

/// What a command comes to: a page, and whether the tables were sound.
struct Outcome {
    page: String,
    sound: bool,
}

impl From<String> for Outcome {
    fn from(page: String) -> Self {
        Self { page, sound: true }
    }
}

/// Why a command could not be carried out.
enum Refusal {
    /// The call names what is not there.
    Usage(String),
    /// The tables of a directory cannot be read.
    Unreadable(ReadError),
    /// The export cannot be made or written.
    Export(ExportError),
    /// The output cannot be written.
    Output(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<ExportError> for Refusal {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        Self::Unreadable(error)
    }
}

/// Carries out the command line.
pub(crate) fn run() -> ExitCode {
    let Call { command, data } = Call::parse();
    // Without it each of the texts would be told to be missing.
    if let Some(dir) = command.as_ref().and_then(Command::articles).filter(|dir| !dir.join(".").is_dir()) {
        let message =
            format!("{}: there is no such directory; name the one that holds the texts of the articles", dir.display());
        return fail(message, ExitCode::from(2));
    }
    let one = |tables: &Tables| answer(command.as_ref(), tables, None, Page::for_terminal());
    let outcome = match data.map(|dir| (Corpus::open(&dir), dir)) {
        None => one(Tables::embedded()),
        Some((Ok(Some(corpus)), _)) => return stories::run(command.as_ref(), &corpus),
        Some((Ok(None), dir)) => Tables::read(dir).map_err(Refusal::from).and_then(|tables| one(&tables)),
        Some((Err(error), _)) => return fail(error, ExitCode::FAILURE),
    };
    let printed = outcome.and_then(|Outcome { page, sound }| Ok(print(&page).map(|()| sound)?));
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Refusal::Usage(message)) => fail(message, ExitCode::from(2)),
        Err(Refusal::Export(error)) => fail(error, ExitCode::from(2)),
        Err(Refusal::Output(error)) => unprinted(&error),
        Err(Refusal::Unreadable(error)) => fail_each(error.faults, ExitCode::FAILURE),
    }
}

/// What a command comes to on one story, which has a name where it is one of several.
fn answer(command: Option<&Command>, tables: &Tables, story: Option<&str>, page: Page) -> Result<Outcome, Refusal> {
    let index = || Index::new(tables);
    match command {
        None => Ok(overview::page(&index(), page).into()),
        Some(Command::Show { id }) => show::page(&index(), id, page).map(Outcome::from),
        Some(Command::List(wanted)) => list::page(&index(), wanted, page).map(Outcome::from),
        Some(Command::Compare { id, level, format }) => {
            side_by_side::page(&index(), id, (*level).into(), *format, page).map(Outcome::from)
        }
        Some(Command::Ledger { format }) => Ok(accounts::ledger(&index(), *format, page).into()),
        Some(Command::Discrepancies(points)) => accounts::discrepancies(&index(), points, page).map(Outcome::from),
        Some(Command::Timeline { format }) => Ok(accounts::timeline(&index(), *format, page).into()),
        Some(Command::Voices { format }) => Ok(accounts::voices(&index(), *format, page).into()),
        Some(Command::Describe { entity, format }) => {
            accounts::describe(&index(), entity, *format, page).map(Outcome::from)
        }
        Some(Command::Export(wanted)) => export::page(tables, wanted, story, page).map(Outcome::from),
        Some(Command::Check(wanted)) => audit::check(tables, story, wanted, page),
        Some(Command::Verify { articles, wanted }) => audit::verify(tables, articles, story, wanted, page),
    }
}

/// Where a directory of the user's has what belongs to a story: as the corpus has, in one of its name.
fn of_story(dir: &Path, story: Option<&str>) -> PathBuf {
    story.map_or_else(|| dir.to_owned(), |story| dir.join(story))
}

/// Prints a page or data, byte for byte.
fn print(page: &str) -> io::Result<()> {
    print_by(|out| out.write_all(page.as_bytes()))
}

/// Prints what is written as it comes. A reader who has gone away is no error.
fn print_by(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn unprinted(error: &io::Error) -> ExitCode {
    fail(format!("the output cannot be written: {error}"), ExitCode::from(2))
}

fn fail(message: impl Display, code: ExitCode) -> ExitCode {
    fail_each([message], code)
}

/// Tells what is wrong, a line each, and gives the exit code.
fn fail_each(messages: impl IntoIterator<Item = impl Display>, code: ExitCode) -> ExitCode {
    tell(messages);
    code
}

/// Tells what is wrong, a line each.
fn tell(messages: impl IntoIterator<Item = impl Display>) {
    let lines: Vec<_> =
        messages.into_iter().map(|message| page::shown(&message.to_string(), LONGEST_MESSAGE).into_owned()).collect();
    // Where even the error stream is gone, the exit code still tells.
    let _ = writeln!(io::stderr(), "clemency: {}", lines.join("\n"));
}
