//! From arguments to a page of text and an exit code. The dataset's own logic is in the library.

mod accounts;
mod audit;
mod export;
mod list;
mod lookup;
mod overview;
mod page;
mod show;
mod side_by_side;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use clemency::export::ExportError;
use clemency::tables::{ReadError, Tables};

use page::Page;

/// Five news accounts of one act of clemency: what they report, whose words they print, where they part.
///
/// Without a command it shows an overview. Exit codes: 0 all is well, 1 the tables break a rule or cannot be
/// read, 2 the call is wrong or the output cannot be written.
#[derive(Parser)]
#[command(version, about, long_about, max_term_width = 100)]
struct Call {
    #[command(subcommand)]
    command: Option<Command>,
    /// Read the tables of this directory instead of those that the program carries
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
    Check {
        /// How to print what is found
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Compare the tables with the texts of the articles
    Verify {
        /// The directory of the texts
        #[arg(long, value_name = "DIR")]
        articles: PathBuf,
        /// How to print what is found
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people, fitted to the terminal
    #[default]
    Text,
    /// An array of objects, or an object of such arrays where a page has several parts
    Json,
    /// Comma-separated values with a header row
    Csv,
}

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
}

impl From<ExportError> for Refusal {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

/// Carries out the command line.
pub(crate) fn run() -> ExitCode {
    let call = Call::parse();
    let outcome = tables(call.data.as_deref()).and_then(|tables| answer(call.command, &tables));
    match outcome {
        Ok(Outcome { page, sound }) => match print(&page) {
            Ok(()) if sound => ExitCode::SUCCESS,
            Ok(()) => ExitCode::FAILURE,
            Err(error) => fail(&format!("the output cannot be written: {error}"), ExitCode::from(2)),
        },
        Err(Refusal::Usage(message)) => fail(&message, ExitCode::from(2)),
        Err(Refusal::Export(error)) => fail(&error.to_string(), ExitCode::from(2)),
        Err(Refusal::Unreadable(error)) => fail(&error.to_string(), ExitCode::FAILURE),
    }
}

fn tables(dir: Option<&std::path::Path>) -> Result<std::borrow::Cow<'static, Tables>, Refusal> {
    match dir {
        None => Ok(std::borrow::Cow::Borrowed(Tables::embedded())),
        Some(dir) => Tables::read(dir).map(std::borrow::Cow::Owned).map_err(Refusal::Unreadable),
    }
}

fn answer(command: Option<Command>, tables: &Tables) -> Result<Outcome, Refusal> {
    match command {
        None => Ok(overview::page(tables, Page::for_terminal()).into()),
        Some(Command::Show { id }) => show::page(tables, &id, Page::for_terminal()).map(Outcome::from),
        Some(Command::List(wanted)) => list::page(tables, &wanted, Page::for_terminal()).map(Outcome::from),
        Some(Command::Compare { id, level, format }) => {
            side_by_side::page(tables, &id, level.into(), format, Page::for_terminal()).map(Outcome::from)
        }
        Some(Command::Ledger { format }) => Ok(accounts::ledger(tables, format, Page::for_terminal()).into()),
        Some(Command::Discrepancies(points)) => {
            accounts::discrepancies(tables, &points, Page::for_terminal()).map(Outcome::from)
        }
        Some(Command::Timeline { format }) => Ok(accounts::timeline(tables, format, Page::for_terminal()).into()),
        Some(Command::Voices { format }) => Ok(accounts::voices(tables, format, Page::for_terminal()).into()),
        Some(Command::Describe { entity, format }) => {
            accounts::describe(tables, &entity, format, Page::for_terminal()).map(Outcome::from)
        }
        Some(Command::Export(wanted)) => export::page(tables, wanted, Page::for_terminal()).map(Outcome::from),
        Some(Command::Check { format }) => Ok(audit::check(tables, format, Page::for_terminal())),
        Some(Command::Verify { articles, format }) => {
            Ok(audit::verify(tables, &articles, format, Page::for_terminal()))
        }
    }
}

/// Prints a page, without its styles where they are not wanted. A reader who has gone away is no error.
fn print(page: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match out.write_all(page.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

fn fail(message: &str, code: ExitCode) -> ExitCode {
    // Where even the error stream is gone, the exit code still tells.
    let _ = writeln!(anstream::stderr(), "clemency: {message}");
    code
}
