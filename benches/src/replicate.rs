//! Sound tables N times as large as ours, made from them: what the costs of the program are measured on.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use clemency::check::check;
use clemency::tables::{Column, Holds, Schema, Tables};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

/// What there is N times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Stories of five accounts each, in one directory. Only the first keeps its discrepancies: every article has a place
    /// in every discrepancy, so those of all stories would grow with the square of N.
    Stories,
    /// The words of each of five articles, one time after the other.
    Long,
    /// Directories, each with our tables as they are, in one.
    Corpus,
}

/// How many times as much there is.
pub const SIZES: [usize; 3] = [1, 10, 100];

/// What the costs are measured on: every mode in every size.
pub struct Inputs {
    folder: TempDir,
    inputs: Vec<(Mode, Vec<Input>)>,
}

/// Tables, and the texts of their articles if ours are given.
pub struct Input {
    pub dir: PathBuf,
    pub texts: Option<PathBuf>,
}

impl Inputs {
    /// Makes them, with the texts of the directory that `CLEMENCY_ARTICLES` names.
    pub fn new() -> Self {
        let folder = in_memory();
        let ours = std::env::var_os("CLEMENCY_ARTICLES").map(PathBuf::from);
        let inputs = [Mode::Stories, Mode::Long, Mode::Corpus].map(|mode| {
            let input = |times: usize| {
                let dir = folder.path().join(format!("{mode:?}-{times}"));
                Input { texts: replicate(mode, times, &dir, ours.as_deref()), dir }
            };
            (mode, SIZES.map(input).into())
        });
        Self { inputs: inputs.into(), folder }
    }

    /// Of one mode, from small to large.
    pub fn of(&self, mode: Mode) -> &[Input] {
        let (_, inputs) = self.inputs.iter().find(|(of, _)| *of == mode).expect("every mode is made");
        inputs
    }

    /// A place for what comes out; whoever writes there clears it.
    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }
}

/// A folder where the disk takes no part in what is measured, if the system has a place in memory.
fn in_memory() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("a temporary folder can be made")
}

type Cells = Vec<String>;

/// Makes the directory, and gives that of its texts if ours are given.
fn replicate(mode: Mode, times: usize, dir: &Path, texts: Option<&Path>) -> Option<PathBuf> {
    if mode == Mode::Corpus {
        for copy in 0..times {
            let dir = dir.join(format!("s{copy:05}"));
            Tables::embedded().write(&dir).expect("the folder can be written");
        }
        return None;
    }
    let mut copier = Copier::new(mode, times);
    let texts = texts.map(|texts| match mode {
        Mode::Long => copier.lengthen(texts, &dir.join("texts")),
        _ => texts.to_owned(),
    });
    fs::create_dir_all(dir).expect("the folder can be made");
    for schema in Tables::schemas() {
        let rows = copier.table(schema);
        let mut file = csv::Writer::from_path(dir.join(schema.file)).expect("the folder can be written");
        file.write_record(schema.columns.iter().map(|column| column.name)).expect("the file can be written");
        for row in rows {
            file.write_record(row).expect("the file can be written");
        }
        file.flush().expect("the file can be written");
    }
    if times == 10 {
        let found = check(&Tables::read(dir).expect("the tables can be read"));
        assert!(found.is_empty(), "the tables are sound: {found:#?}");
    }
    texts
}

struct Copier {
    mode: Mode,
    times: usize,
    ours: HashMap<&'static str, Vec<Cells>>,
    /// How far apart the copies of an article lie in a long one: in bytes, and in paragraphs.
    lengths: HashMap<String, u32>,
    paragraphs: HashMap<String, u32>,
    /// What the values of each predicate are.
    kinds: HashMap<String, String>,
    /// The digest of each article that has been made longer.
    digests: HashMap<String, String>,
}

impl Copier {
    fn new(mode: Mode, times: usize) -> Self {
        let rows = |text: &'static str| csv::Reader::from_reader(text.as_bytes()).into_deserialize::<Cells>();
        let files = Tables::schemas().iter().zip(Tables::embedded_files());
        let tables = Tables::embedded();
        let mut paragraphs = HashMap::new();
        for row in tables.segments.iter() {
            let last = paragraphs.entry(row.article.clone()).or_default();
            *last = row.paragraph.max(*last);
        }
        Self {
            mode,
            times,
            ours: files
                .map(|(schema, (_, text))| (schema.name, rows(text).map(|row| row.expect("cells")).collect()))
                .collect(),
            // A line feed stands between two copies.
            lengths: tables.articles.iter().map(|row| (row.article.clone(), row.bytes + 1)).collect(),
            paragraphs,
            kinds: tables.predicates.iter().map(|row| (row.predicate.clone(), row.value_kind.clone())).collect(),
            digests: HashMap::new(),
        }
    }

    /// All rows of a table, in its order.
    fn table(&self, schema: &Schema) -> Vec<Cells> {
        let ours = &self.ours[schema.name];
        let mut rows: Vec<Cells> = match (self.mode, schema.name) {
            (Mode::Long, "articles") => ours.iter().map(|row| self.longer(schema, row)).collect(),
            (Mode::Stories, "discrepancies") => ours.clone(),
            (Mode::Stories, "positions") => ours.iter().cloned().chain(self.silent()).collect(),
            _ => (0..self.times).flat_map(|copy| ours.iter().map(move |row| self.row(schema, row, copy))).collect(),
        };
        // Attributions have an order of their own inside each article, events one of their own in each story.
        let article: &[&str] = if schema.position("article").is_some() { &["article"] } else { &[] };
        let order = if schema.order.is_empty() { article } else { schema.order };
        let order: Vec<usize> = order.iter().filter_map(|name| schema.position(name)).collect();
        let compare = |a: &Cells, b: &Cells, i: usize| match schema.columns[i].holds {
            Holds::Number => number(&a[i]).cmp(&number(&b[i])),
            _ => a[i].cmp(&b[i]),
        };
        rows.sort_by(|a, b| order.iter().fold(Ordering::Equal, |so_far, &i| so_far.then_with(|| compare(a, b, i))));
        rows
    }

    /// A row in one of the copies; the first is ours.
    fn row(&self, schema: &Schema, row: &[String], copy: usize) -> Cells {
        if copy == 0 {
            return row.to_vec();
        }
        let cell = |name: &str| schema.position(name).map_or("", |i| row[i].as_str());
        // The id of a quote ends in its article.
        let article =
            if cell("article").is_empty() { cell("quote").rsplit('-').next().unwrap_or("") } else { cell("article") };
        let names = ["entity", "event"].contains(&self.kinds.get(cell("predicate")).map_or("", String::as_str));
        let times = u32::try_from(copy).expect("some copies");
        let further = |cell: &str, by: u32| (number(cell) + times * by).to_string();
        let copied = |(column, cell): (&Column, &String)| match (self.mode, column.name, column.holds) {
            _ if cell.is_empty() => String::new(),
            (Mode::Long, "article", _) => cell.clone(),
            (Mode::Long, "paragraph", _) => further(cell, self.paragraphs[article]),
            (Mode::Long, name, Holds::Number) if is_place(name) => further(cell, self.lengths[article]),
            (Mode::Long, "kind", _) if cell == "title" => "related-link".to_owned(), // an article has one title
            // Where there is one value only, a second one would need a discrepancy.
            (Mode::Stories, "single_valued", _) => "no".to_owned(),
            (_, "value", _) if names => self.id(cell, copy),
            (_, _, Holds::Id | Holds::Reference(_)) => self.id(cell, copy),
            _ => cell.clone(),
        };
        schema.columns.iter().zip(row).map(copied).collect()
    }

    /// Ids of quotes and attributions end in their article.
    fn id(&self, ours: &str, copy: usize) -> String {
        if self.mode == Mode::Stories { format!("{ours}r{copy:05}") } else { format!("r{copy:05}-{ours}") }
    }

    /// The silence of all articles of the other stories on each point of the first.
    fn silent(&self) -> impl Iterator<Item = Cells> {
        let mut sides: HashMap<&str, (Option<u32>, u32, Vec<&str>)> = HashMap::new();
        for row in Tables::embedded().positions.iter() {
            let (silent, last, articles) = sides.entry(&row.discrepancy).or_default();
            *silent = silent.or(row.fact.is_none().then_some(row.side));
            *last = row.side.max(*last);
            articles.push(&row.article);
        }
        // One that an article has with itself is no matter of the others.
        sides.retain(|_, (_, _, articles)| articles.iter().any(|article| *article != articles[0]));
        let articles = &self.ours["articles"];
        let others = move |copy| articles.iter().map(move |row| self.id(&row[0], copy));
        sides.into_iter().flat_map(move |(discrepancy, (silent, last, _))| {
            let side = silent.unwrap_or(last + 1).to_string();
            let row = move |article| vec![discrepancy.to_owned(), side.clone(), article, String::new()];
            (1..self.times).flat_map(others).map(row)
        })
    }

    fn longer(&self, schema: &Schema, row: &[String]) -> Cells {
        let times = u32::try_from(self.times).expect("some copies");
        let longer = |(column, cell): (&Column, &String)| match column.name {
            "bytes" | "chars" => (number(cell) * times + times - 1).to_string(),
            "words" => (number(cell) * times).to_string(),
            "sha256" => self.digests.get(&row[0]).unwrap_or(cell).clone(),
            _ => cell.clone(),
        };
        schema.columns.iter().zip(row).map(longer).collect()
    }

    fn lengthen(&mut self, texts: &Path, dir: &Path) -> PathBuf {
        fs::create_dir_all(dir).expect("the folder can be made");
        for row in Tables::embedded().articles.iter() {
            let text = fs::read_to_string(texts.join(&row.file)).expect("the text is there");
            let text = vec![text; self.times].join("\n");
            let digest =
                Sha256::digest(&text).iter().fold(String::new(), |so_far, byte| so_far + &format!("{byte:02x}"));
            self.digests.insert(row.article.clone(), digest);
            fs::write(dir.join(&row.file), text).expect("the folder can be written");
        }
        dir.to_owned()
    }
}

/// Whether a column is a byte of the article.
fn is_place(column: &str) -> bool {
    column == "byte" || column.ends_with("start") || column.ends_with("end")
}

fn number(cell: &str) -> u32 {
    cell.parse().expect("a number")
}
