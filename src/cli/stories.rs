//! A command over a corpus: several stories at a time, printed in the order of their names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::mem;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use clemency::tables::{Corpus, Story};

use super::page::{Page, count};
use super::{Command, Format, Refusal, answer, fail, print, tell};

/// Carries out a command on every story.
///
/// What one story does not have may be in another, so it is refused only where none has it. A story that cannot be read or
/// exported is told by name, and the others are gone through all the same.
pub(super) fn run(command: Option<&Command>, corpus: &Corpus) -> ExitCode {
    let stories: Vec<_> = corpus.stories().collect();
    let work = |story: Story| {
        let mut page = Page::for_terminal().whole();
        page.heading(story.name());
        answer(command, &story.read()?, Some(story.name()), page)
    };
    let mut joined = Joined::new(command);
    let (mut sound, mut unsound, mut unreadable, mut unwritten) = (0, 0, 0, 0);
    let (mut refusal, mut unprinted) = (None, None);
    let mut put = |text: &str| {
        if unprinted.is_none() {
            unprinted = print(text).err();
        }
    };
    in_order(&stories, work, |story, outcome| match outcome {
        Ok(outcome) => {
            *if outcome.sound { &mut sound } else { &mut unsound } += 1;
            put(&joined.add(story.name(), outcome.page));
        }
        Err(Refusal::Usage(message)) => refusal = refusal.take().or(Some(message)),
        Err(Refusal::Unreadable(error)) => {
            unreadable += 1;
            let first = format!("the story `{}` cannot be read", story.name());
            tell(std::iter::once(first).chain(error.faults.iter().map(ToString::to_string)));
        }
        Err(Refusal::Export(error)) => {
            unwritten += 1;
            tell([format!("the story `{}` is not exported: {error}", story.name())]);
        }
        // Pages and data are whole, so nothing is printed before this.
        Err(Refusal::Output(error)) => refusal = refusal.take().or(Some(error.to_string())),
    });
    if sound + unsound > 0 {
        put(&joined.finish());
        if joined.format == Format::Text && matches!(command, Some(Command::Check { .. } | Command::Verify { .. })) {
            let number = count(stories.len(), "story");
            put(&format!(
                "\n{number}: {sound} without a violation, {unsound} with violations, {unreadable} that cannot be read.\n"
            ));
        }
    } else if let Some(message) = refusal {
        return fail(message, ExitCode::from(2));
    }
    match unprinted {
        Some(error) => super::unprinted(&error),
        None if unwritten > 0 => ExitCode::from(2),
        None if unsound + unreadable > 0 => ExitCode::FAILURE,
        None => ExitCode::SUCCESS,
    }
}

/// Does work on every story, as many at a time as the machine has processors, and takes what it comes to in their order.
fn in_order<'c, T: Send>(
    stories: &[Story<'c>],
    work: impl Fn(Story<'c>) -> T + Sync,
    mut take: impl FnMut(Story<'c>, T),
) {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(stories.len());
    let (next, work) = (&AtomicUsize::new(0), &work);
    // What is finished waits where it cannot be printed as fast.
    let (send, receive) = mpsc::sync_channel(workers);
    thread::scope(|scope| {
        for _ in 0..workers {
            let send = send.clone();
            scope.spawn(move || {
                let place = || next.fetch_add(1, Ordering::Relaxed);
                let mine = std::iter::from_fn(|| Some(place()).filter(|place| *place < stories.len()));
                mine.map(|place| (place, work(stories[place]))).try_for_each(|finished| send.send(finished))
            });
        }
        drop(send);
        let mut finished = BTreeMap::new();
        let mut places = stories.iter().enumerate();
        let mut due = places.next();
        for (place, outcome) in receive {
            finished.insert(place, outcome);
            while let Some((story, outcome)) = due.and_then(|(place, story)| Some((story, finished.remove(&place)?))) {
                take(*story, outcome);
                due = places.next();
            }
        }
    });
}

/// The pages of the stories as one page.
struct Joined {
    format: Format,
    /// Whether the columns of the command depend on the story, so that all have to be known before the first is printed.
    varying: bool,
    begun: bool,
    columns: Vec<(String, usize)>,
    /// Stories and their tables that are still to be printed.
    held: Vec<(String, String)>,
}

impl Joined {
    fn new(command: Option<&Command>) -> Self {
        Self {
            format: command.map(Command::format).unwrap_or_default(),
            varying: matches!(command, Some(Command::Ledger { .. })),
            begun: false,
            columns: Vec::new(),
            held: Vec::new(),
        }
    }

    /// What to print once the page of a story is there.
    fn add(&mut self, story: &str, page: String) -> String {
        match self.format {
            Format::Text if mem::replace(&mut self.begun, true) => format!("\n{page}"),
            Format::Text => page,
            Format::Json => self.objects(story, &page),
            Format::Csv => {
                self.held.push((story.to_owned(), page));
                if self.varying { String::new() } else { self.rows() }
            }
        }
    }

    /// What to print after the last.
    fn finish(&mut self) -> String {
        match (self.format, self.begun) {
            (Format::Json, true) => "\n]\n".to_owned(),
            (Format::Json, false) => "[]\n".to_owned(),
            (Format::Csv, _) => self.rows(),
            (Format::Text, _) => String::new(),
        }
    }

    /// The object of a page, or each of its array, as members of one array and with the story as first member.
    ///
    /// The page is laid out by `serde_json`, a line a member, so this needs no parser, and keeps every number as it is.
    fn objects(&mut self, story: &str, page: &str) -> String {
        let indent = if page.starts_with('{') { "  " } else { "" };
        let mut objects = String::new();
        for line in page.lines().filter(|line| !["[", "]", "[]"].contains(line)) {
            match format!("{indent}{line}").as_str() {
                "  {" => {
                    objects.push_str(if mem::replace(&mut self.begun, true) { ",\n" } else { "[\n" });
                    objects.extend(["  {\n    \"story\": \"", story, "\","]);
                }
                "  }" | "  }," => objects.push_str("\n  }"),
                line => objects.extend(["\n", line]),
            }
        }
        objects
    }

    /// The rows of the tables that are held, each with its story as first cell, after the header row where it is to come.
    fn rows(&mut self) -> String {
        let held = mem::take(&mut self.held);
        let mut writer = csv::Writer::from_writer(Vec::new());
        // Writing to memory does not fail, and every row is as long as the header.
        if !mem::replace(&mut self.begun, true) {
            let mut known = HashSet::new();
            let columns = held.iter().flat_map(|(_, table)| columns(&mut reader(table)));
            self.columns = columns.filter(|column| known.insert(column.clone())).collect();
            let header = std::iter::once("story").chain(self.columns.iter().map(|(name, _)| name.as_str()));
            let _ = writer.write_record(header);
        }
        for (story, table) in &held {
            let mut reader = reader(table);
            let places: HashMap<_, _> = columns(&mut reader).into_iter().zip(0..).collect();
            let order: Vec<Option<usize>> = self.columns.iter().map(|column| places.get(column).copied()).collect();
            for record in reader.records().filter_map(Result::ok) {
                let cells = order.iter().map(|place| place.and_then(|place| record.get(place)).unwrap_or_default());
                let _ = writer.write_record(std::iter::once(story.as_str()).chain(cells));
            }
        }
        writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

fn reader(table: &str) -> csv::Reader<&[u8]> {
    csv::Reader::from_reader(table.as_bytes())
}

/// The names of the columns, each with how many of that name stand before it: tables that break rules may repeat one.
fn columns(reader: &mut csv::Reader<&[u8]>) -> Vec<(String, usize)> {
    let mut times = HashMap::new();
    let mut number = |name: &str| {
        let times = times.entry(name.to_owned()).or_insert(0);
        *times += 1;
        *times - 1
    };
    let header = reader.headers().cloned().unwrap_or_default(); // a page has its header row
    header.iter().map(|name| (name.to_owned(), number(name))).collect()
}
