//! A workbook: a readme, what every column means, the sheets that need no joining, then a sheet a table. Text stays text.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format as Style, FormatAlign, FormatBorder, IgnoreError, Note, Url, Workbook,
    Worksheet, XlsxError,
};

use super::{ExportError, File, Format, dataset, wide};
use crate::tables::{Column, Field, Holds, Sheet, Tables};

/// The most that a cell holds, in UTF-16 code units, and the most line breaks.
const LONGEST: usize = 32_767;
const BREAKS: usize = 253;
/// The most rows that a worksheet has, the header among them.
const ROWS: usize = 1_048_576;
/// The widest that a column is made, in characters; longer texts are wrapped.
const WIDEST: usize = 64;
/// The height of a line and the most that a row may have, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
const A4: u8 = 9;

/// What holds for this dataset alone.
const OWN: &[(&str, &str)] =
    &[("What it is", dataset::DESCRIPTION), ("Version", dataset::VERSION), ("Licence", dataset::RIGHTS)];
const OTHER: &[(&str, &str)] = &[("What it is", "Tables in the form of the dataset clemency, with other rows.")];

/// What holds for all tables of this form.
const READING: &[(&str, &str)] = &[
    (
        "Sheets",
        "Those that end in _wide can be read without the others: they have names beside ids, and places as a \
         reader counts them. Every other sheet is a table.",
    ),
    ("Columns", "The sheet columns says what each holds; so does the note on each header."),
    ("Ids", "An id is the same in every sheet. The filter of a header finds all rows of one."),
    (
        "Places",
        "start and end count bytes of the article's file, which is UTF-8, from 0; end is the byte after the \
         last. In the wide sheets they are start_byte and end_byte, and start_char and end_char count the same in \
         Unicode code points. Paragraphs, and sentences within each, are counted from 1.",
    ),
    (
        "Dates",
        "EDTF (ISO 8601-2), as precise as the articles are: 2017-10 is a month, XXXX-05-30 a day of some year. \
         They are text, as ids are, and a spreadsheet does not change them.",
    ),
    ("Empty cells", "No value."),
];

pub(super) fn files(tables: &Tables) -> Result<Vec<File>, ExportError> {
    // A wide sheet has the rows of a table and repeats its cells, so what is wrong is told of the tables.
    tables.sheets().iter().try_for_each(fits)?;
    // Of anybody else's tables nothing is known but their form.
    let about = if dataset::is_own(tables) { OWN } else { OTHER };
    let sheets: Vec<_> = wide(tables).into_iter().chain(tables.sheets()).collect();
    let bytes = book(&sheets, about).and_then(|mut book| book.save_to_buffer());
    let bytes = bytes.map_err(|error| ExportError::unfit(Format::Xlsx, error.to_string()))?;
    Ok(vec![File::new("clemency.xlsx", bytes)])
}

fn fits(sheet: &Sheet) -> Result<(), ExportError> {
    if sheet.len() >= ROWS {
        let why = format!("{}: {} rows; a worksheet ends at {ROWS} with its header", sheet.schema.file, sheet.len());
        return Err(ExportError::unfit(Format::Xlsx, why));
    }
    for (row, line) in sheet.lines().iter().enumerate() {
        for (column, field) in sheet.schema.columns.iter().zip(sheet.row(row)) {
            if let Some(why) = refused(field.as_str()) {
                let why = format!("{}:{line}:{}: {why}", sheet.schema.file, column.name);
                return Err(ExportError::unfit(Format::Xlsx, why));
            }
        }
    }
    Ok(())
}

/// Why a spreadsheet would lose or change a cell.
fn refused(cell: &str) -> Option<String> {
    // The format has an escape for them, which not every program reads.
    let unread = |c: &char| matches!(c, '\0'..='\x08' | '\x0b'..='\x1f' | '\u{fffe}' | '\u{ffff}');
    if let Some(c) = cell.chars().find(unread) {
        return Some(format!("the cell holds the character U+{:04X}", u32::from(c)));
    }
    if cell.encode_utf16().count() > LONGEST {
        return Some(format!("the cell is longer than {LONGEST} UTF-16 code units"));
    }
    if cell.matches('\n').count() > BREAKS {
        return Some(format!("the cell has more than {BREAKS} line breaks"));
    }
    // The library takes such a text for markup of its own.
    (cell.starts_with("<r>") && cell.ends_with("</r>"))
        .then(|| "the cell begins with `<r>` and ends with `</r>`".into())
}

fn book(sheets: &[Sheet], about: &[(&str, &str)]) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    // Without a date the library puts the present one.
    let properties = DocProperties::new().set_title(dataset::NAME).set_comment(about[0].1);
    book.set_properties(&properties.set_creation_datetime(&ExcelDateTime::from_ymd(1980, 1, 1)?));
    let styles = Styles::new();
    readme(book.add_worksheet(), about, sheets, &styles)?;
    columns(book.add_worksheet(), sheets, &styles)?;
    for sheet in sheets {
        fill(book.add_worksheet(), sheet, &styles)?;
    }
    Ok(book)
}

struct Styles {
    title: Style,
    header: Style,
    text: Style,
    number: Style,
    link: Style,
}

impl Styles {
    fn new() -> Self {
        let top = Style::new().set_align(FormatAlign::Top);
        let text = top.clone().set_num_format("@").set_text_wrap();
        Self {
            title: Style::new().set_bold().set_font_size(18),
            header: text
                .clone()
                .set_bold()
                .set_background_color(Color::RGB(0xE7_EC_F2))
                .set_border_bottom(FormatBorder::Thin),
            number: top.set_num_format("0").set_align(FormatAlign::Right).set_indent(1),
            link: Style::new().set_hyperlink().set_align(FormatAlign::Top),
            text,
        }
    }
}

fn readme(page: &mut Worksheet, about: &[(&str, &str)], sheets: &[Sheet], styles: &Styles) -> Result<(), XlsxError> {
    const WIDTHS: [usize; 3] = [23, 100, 8];
    page.set_name("readme")?.set_screen_gridlines(false);
    page.write_with_format(0, 0, dataset::NAME, &styles.title)?;
    let bold = styles.text.clone().set_bold();
    let mut row = 2;
    for (key, value) in about.iter().chain(READING) {
        page.write_with_format(row, 0, *key, &bold)?.write_with_format(row, 1, *value, &styles.text)?;
        heighten(page, row, lines(value, WIDTHS[1]))?;
        row += 1;
    }
    row += 1;
    for (column, name) in (0..).zip(["sheet", "what it holds", "rows"]) {
        page.set_column_width(column, units(WIDTHS[usize::from(column)]))?;
        page.write_with_format(row, column, name, &styles.header)?;
    }
    for sheet in sheets {
        row += 1;
        let name = sheet.schema.name;
        page.write_url_with_format(row, 0, Url::new(format!("internal:{name}!A1")).set_text(name), &styles.link)?;
        page.write_with_format(row, 1, sheet.schema.about, &styles.text)?;
        page.write_with_format(row, 2, rows(sheet.len())?, &styles.number)?;
    }
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The data dictionary, a row a column.
fn columns(page: &mut Worksheet, sheets: &[Sheet], styles: &Styles) -> Result<(), XlsxError> {
    page.set_name("columns")?;
    let every = sheets.iter().flat_map(|sheet| sheet.schema.columns.iter().map(|column| (sheet.schema, column)));
    let cells: Vec<_> = every
        .map(|(schema, column)| {
            let empty = if column.required { "" } else { "may be empty" };
            let key = if schema.key.contains(&column.name) { "key" } else { "" };
            let (holds, words) = holds(column);
            let cells = [schema.name, column.name, column.about, &holds, empty, key, &words];
            cells.map(str::to_owned).to_vec()
        })
        .collect();
    let names = ["sheet", "column", "meaning", "holds", "empty", "key", "words"];
    for (at, name) in (0..).zip(names) {
        page.write_with_format(0, at, name, &styles.header)?;
        for (row, cells) in (1..).zip(&cells) {
            page.write_with_format(row, at, &cells[usize::from(at)], &styles.text)?;
        }
    }
    page.set_print_fit_to_pages(1, 0);
    arrange(page, &names, cells.len(), |row| cells[row].iter().map(Field::from), 2)
}

/// What a column holds, and the words of its vocabulary, a line each.
fn holds(column: &Column) -> (String, String) {
    let holds = match column.holds {
        Holds::Id => "id".into(),
        Holds::Reference(tables) => format!("id of {}", tables.join(" or ")),
        Holds::Vocabulary(list) => {
            let words: Vec<_> = list.words.iter().map(|(word, meaning)| format!("{word}: {meaning}")).collect();
            return ("one of these words".into(), words.join("\n"));
        }
        Holds::Number => "whole number".into(),
        Holds::Text => "text".into(),
        Holds::Digest => "SHA-256, hexadecimal".into(),
        Holds::Date => "date (EDTF)".into(),
    };
    (holds, String::new())
}

fn fill(page: &mut Worksheet, sheet: &Sheet, styles: &Styles) -> Result<(), XlsxError> {
    page.set_name(sheet.schema.name)?;
    for (at, column) in (0..).zip(sheet.schema.columns) {
        page.write_with_format(0, at, column.name, &styles.header)?.insert_note(0, at, &note(column))?;
        let style = if column.holds == Holds::Number { &styles.number } else { &styles.text };
        page.set_column_format(at, style)?;
        for (row, place) in (1..).zip(0..sheet.len()) {
            // A cell has the style of its column; an empty one, which would be left out, is told it.
            match sheet.field(place, usize::from(at)) {
                Field::Number(number) => page.write_number(row, at, number)?,
                Field::Text(text) => page.write_string(row, at, text)?,
                Field::Empty => page.write_blank(row, at, style)?,
            };
        }
    }
    let names: Vec<_> = sheet.schema.columns.iter().map(|column| column.name).collect();
    page.set_repeat_columns(0, 0)?;
    arrange(page, &names, sheet.len(), |row| sheet.row(row), 1)
}

/// What a column means, in a box with room for it.
fn note(column: &Column) -> Note {
    let about = column.about;
    let height = u32::try_from(10 + 18 * lines(about, 34)).unwrap_or(u32::MAX);
    Note::new(about).add_author_prefix(false).set_width(220).set_height(height)
}

/// Makes a sheet with a header row fit to read: filters, what stays in sight, widths, heights.
fn arrange<'t, C: Iterator<Item = Field<'t>>>(
    page: &mut Worksheet,
    names: &[&str],
    count: usize,
    cells: impl Fn(usize) -> C,
    fixed: u16,
) -> Result<(), XlsxError> {
    // A button stands beside the name.
    let mut widths: Vec<_> = names.iter().map(|name| name.len() + 3).collect();
    for row in 0..count {
        for (width, cell) in widths.iter_mut().zip(cells(row)) {
            *width = (*width).max(longest(cell));
        }
    }
    for (at, width) in (0..).zip(&mut widths) {
        *width = WIDEST.min(*width);
        page.set_column_width(at, units(*width))?;
    }
    for (row, place) in (1..).zip(0..count) {
        let most = cells(place).zip(&widths).map(|(cell, width)| lines(cell.as_str(), *width)).max();
        heighten(page, row, most.unwrap_or_default())?;
    }
    let (last_row, last_column) =
        (rows(count)?, u16::try_from(names.len() - 1).map_err(|_| XlsxError::RowColumnLimitError)?);
    page.autofilter(0, 0, last_row, last_column)?;
    // Ids and values of digits are text on purpose.
    page.ignore_error_range(0, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
    page.set_freeze_panes(1, fixed)?.set_repeat_rows(0, 0)?.set_paper_size(A4).set_landscape();
    Ok(())
}

/// The characters of the longest line of a cell.
fn longest(cell: Field) -> usize {
    match cell {
        Field::Empty => 0,
        Field::Number(number) => number.to_string().len(),
        Field::Text(text) => text.split('\n').map(|line| line.chars().count()).max().unwrap_or_default(),
    }
}

fn rows(rows: usize) -> Result<u32, XlsxError> {
    u32::try_from(rows).map_err(|_| XlsxError::RowColumnLimitError)
}

/// The lines that a text takes: a letter is narrower than a digit, which is the unit of widths, and wrapping loses less
/// than that.
fn lines(text: &str, width: usize) -> usize {
    text.split('\n').map(|line| (line.chars().count() * 9 / 10).div_ceil(width).max(1)).sum()
}

fn units(width: usize) -> f64 {
    u32::try_from(width + 2).unwrap_or(u32::MAX).into()
}

/// Not every program makes room for wrapped text by itself.
fn heighten(page: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        let lines = u32::try_from(lines).unwrap_or(u32::MAX);
        page.set_row_height(row, (LINE * f64::from(lines)).min(HIGHEST))?;
    }
    Ok(())
}
