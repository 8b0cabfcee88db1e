//! A page of styled text, fitted to a width. Styles are the page's own: what data hold is shown and never obeyed.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write};

use anstyle::{AnsiColor, Style};
use clemency::check::is_hidden;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};

/// The width where there is no terminal to ask.
const PLAIN_WIDTH: usize = 100;
/// The least width that a page is laid out for; narrower terminals wrap it themselves.
const LEAST_WIDTH: usize = 32;

const HEADING: Style = Style::new().bold();
const ID: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// The most characters of a cell, or of another text, that a page shows.
const LONGEST: usize = 10_000;

/// How many bytes a page gathers before it is printed in parts.
const MUCH: usize = 1 << 16;

/// Lines gathered for printing.
pub(super) struct Page {
    text: String,
    width: usize,
    /// How many lines fill the screen, where the page goes to one.
    pub(super) height: Option<usize>,
    styled: bool,
    /// Whether it is to be printed as a whole, with other pages before it.
    whole: bool,
}

impl Page {
    /// An empty page as wide as the terminal, or as `COLUMNS` says where there is none.
    pub(super) fn for_terminal() -> Self {
        let size = terminal_size::terminal_size();
        let terminal = size.map(|(width, _)| usize::from(width.0));
        let height = size.filter(|_| io::stdout().is_terminal()).map(|(_, height)| usize::from(height.0));
        let columns = || std::env::var("COLUMNS").ok()?.parse().ok();
        let width = terminal.or_else(columns).unwrap_or(PLAIN_WIDTH);
        // Where a stream lets sequences through, it wants styles; elsewhere the page has none.
        let styled = anstream::stdout().current_choice() == anstream::ColorChoice::AlwaysAnsi;
        Self { text: String::new(), width: width.max(LEAST_WIDTH), height, styled, whole: false }
    }

    /// The same page, of which nothing is printed before it is finished.
    pub(super) fn whole(self) -> Self {
        Self { whole: true, ..self }
    }

    /// Data in place of the page: printed as they come, or given as text where the page is to be whole.
    pub(super) fn data(self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<String> {
        let mut data = Vec::new();
        if self.whole {
            write(&mut data)?;
        } else {
            super::print_by(write)?;
        }
        String::from_utf8(data).map_err(io::Error::other)
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// Prints what has gathered, where that is much. For use before a line: a gap is set after the line above it.
    pub(super) fn print_gathered(&mut self) -> io::Result<()> {
        if self.text.len() >= MUCH && !self.whole {
            super::print(&self.text)?;
            self.text.clear();
        }
        Ok(())
    }

    /// A heading, set off from what stands above it.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        for line in wrap(&shown(text, LONGEST), self.width) {
            let line = self.paint(HEADING, line);
            self.push(&line);
        }
    }

    /// One blank line, unless the page begins here or has one already.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub(super) fn line(&mut self, text: &str) {
        self.push(&shown(text, LONGEST));
    }

    /// A line that is fit to be shown.
    fn push(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A paragraph, wrapped.
    pub(super) fn paragraph(&mut self, text: &str) {
        for line in wrap(&shown(text, LONGEST), self.width) {
            self.push(&line);
        }
    }

    /// A paragraph after a label in a column of its own, wrapped under itself.
    pub(super) fn item(&mut self, label: &str, label_width: usize, text: &str) {
        let (label, text) = (shown(label, LONGEST), shown(text, LONGEST));
        let own_width = textwrap::core::display_width(&label);
        let lead = label_width.max(own_width) + 2;
        let painted = self.paint(ID, label);
        // A label that would take more than half of the page stands on a line of its own.
        if lead * 2 > self.width {
            self.push(&painted);
            for line in wrap(&text, self.width - 2) {
                self.push(&format!("  {line}"));
            }
            return;
        }
        let lines = wrap(&text, self.width - lead);
        let mut label = painted + &" ".repeat(lead - own_width);
        for line in &lines {
            self.push(format!("{label}{line}").trim_end());
            label = " ".repeat(lead);
        }
        if lines.is_empty() {
            self.push(label.trim_end());
        }
    }

    /// A table whose cells are wrapped to fit. Columns named as numbers are set to the right; columns named as ids
    /// are wrapped only where they would take more than half of the page.
    pub(super) fn table(&mut self, header: &[&str], rows: &[Vec<impl AsRef<str>>], numbers: &[&str], ids: &[&str]) {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        table.set_header(header.iter().map(|name| shown(name, LONGEST)));
        table.add_rows(rows.iter().map(|cells| cells.iter().map(|cell| shown(cell.as_ref(), LONGEST))));
        let widths = table.column_max_content_widths();
        let of_ids =
            header.iter().zip(&widths).filter(|(name, _)| ids.contains(name)).map(|(_, width)| usize::from(*width));
        let ids_fit = of_ids.sum::<usize>() * 2 <= self.width;
        for (column, name) in table.column_iter_mut().zip(header) {
            if ids_fit && ids.contains(name) {
                column.set_constraint(ColumnConstraint::ContentWidth);
            }
            column.set_padding((0, 2));
            if numbers.contains(name) {
                column.set_cell_alignment(comfy_table::CellAlignment::Right);
            }
        }
        for (i, line) in table.lines().enumerate() {
            let line = line.trim_end();
            let line = if i == 0 { self.paint(FAINT, line) } else { line.to_owned() };
            self.push(&line);
        }
    }

    fn paint(&self, style: Style, text: impl Display) -> String {
        if self.styled { format!("{style}{text}{style:#}") } else { text.to_string() }
    }
}

/// A text fit to be shown: a character that does not show by itself as its code point, such as `\u{1b}`, and of a text
/// that is longer than allowed the beginning, the end, and how long it is.
pub(super) fn shown(text: &str, longest: usize) -> Cow<'_, str> {
    let text = cut(text, longest);
    if !text.contains(is_hidden) {
        return text;
    }
    let mut shown = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if is_hidden(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

fn cut(text: &str, longest: usize) -> Cow<'_, str> {
    // No text has more characters than bytes.
    let length = if text.len() <= longest { 0 } else { text.chars().count() };
    if length <= longest {
        return Cow::Borrowed(text);
    }
    let tail = longest / 10;
    let from_start = text.char_indices().nth(longest - tail).map_or(0, |(at, _)| at);
    let from_end = text.char_indices().rev().nth(tail - 1).map_or(text.len(), |(at, _)| at);
    let (start, end) = (&text[..from_start], &text[from_end..]);
    Cow::Owned(format!("{start} … [{longest} of {length} characters are shown] … {end}"))
}

/// Lines of at most a width. A word that is no longer than that, an id with hyphens too, is never cut.
fn wrap(text: &str, width: usize) -> Vec<Cow<'_, str>> {
    textwrap::wrap(text, textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation))
}

/// One thing or several: `1 row`, `2 rows`.
pub(super) fn count(number: usize, thing: &str) -> String {
    match (number, thing.strip_suffix('y')) {
        (1, _) => format!("1 {thing}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {thing}s"),
    }
}
