//! A page of styled text, fitted to a width.

use std::fmt::{Display, Write as _};

use anstyle::{AnsiColor, Style};
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};

/// The width where there is no terminal to ask.
const PLAIN_WIDTH: usize = 100;
/// The least width that a page is laid out for; narrower terminals wrap it themselves.
const LEAST_WIDTH: usize = 32;

const HEADING: Style = Style::new().bold();
const ID: Style = AnsiColor::Cyan.on_default();
const FAINT: Style = Style::new().dimmed();

/// Lines gathered for printing.
pub(super) struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// An empty page as wide as the terminal, or as `COLUMNS` says where there is none.
    pub(super) fn for_terminal() -> Self {
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let columns = || std::env::var("COLUMNS").ok()?.parse().ok();
        let width = terminal.or_else(columns).unwrap_or(PLAIN_WIDTH);
        Self { text: String::new(), width: width.max(LEAST_WIDTH) }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A heading, set off from what stands above it.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        for line in wrap(text, self.width) {
            self.line(&paint(HEADING, line));
        }
    }

    /// One blank line, unless the page begins here or has one already.
    pub(super) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A paragraph, wrapped.
    pub(super) fn paragraph(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            self.line(&line);
        }
    }

    /// A paragraph after a label in a column of its own, wrapped under itself.
    pub(super) fn item(&mut self, label: &str, label_width: usize, text: &str) {
        let lead = label_width.max(textwrap::core::display_width(label)) + 2;
        // A label that would take more than half of the page stands on a line of its own.
        if lead * 2 > self.width {
            self.line(&paint(ID, label));
            for line in wrap(text, self.width - 2) {
                self.line(&format!("  {line}"));
            }
            return;
        }
        let lines = wrap(text, self.width - lead);
        let mut label = paint(ID, label) + &" ".repeat(lead - textwrap::core::display_width(label));
        for line in &lines {
            self.line(format!("{label}{line}").trim_end());
            label = " ".repeat(lead);
        }
        if lines.is_empty() {
            self.line(label.trim_end());
        }
    }

    /// A table whose cells are wrapped to fit. Columns named as numbers are set to the right; columns named as ids
    /// are wrapped only where they would take more than half of the page.
    pub(super) fn table(&mut self, header: &[&str], rows: &[Vec<String>], numbers: &[&str], ids: &[&str]) {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width).unwrap_or(u16::MAX));
        table.set_header(header);
        table.add_rows(rows);
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
            self.line(&if i == 0 { paint(FAINT, line) } else { line.to_owned() });
        }
    }
}

/// Lines of at most a width. A word that is no longer than that, an id with hyphens too, is never cut.
fn wrap(text: &str, width: usize) -> Vec<std::borrow::Cow<'_, str>> {
    textwrap::wrap(text, textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation))
}

fn paint(style: Style, text: impl Display) -> String {
    let mut painted = String::new();
    let _ = write!(painted, "{style}{text}{style:#}"); // writing to a string has nothing to fail on
    painted
}

/// One thing or several: `1 row`, `2 rows`.
pub(super) fn count(number: usize, thing: &str) -> String {
    match (number, thing.strip_suffix('y')) {
        (1, _) => format!("1 {thing}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {thing}s"),
    }
}
