//! The pictures in `docs/` are drawn from the data: the comparison that the README shows, and the tables with their
//! references.
#![cfg(all(feature = "compare", feature = "tables"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use crate::common;
use clemency::compare::{agreement, compare, ledger, readings};
use clemency::index::{At, Index};
use clemency::tables::{Holds, Schema, Tables};
use clemency::{Article, Utterance};

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The frame of a picture: its size, name and description, and its colours in light and dark. Text is drawn in the
/// reader's own fonts, so nothing may hang on a width that is measured closer than `mono` says.
fn picture(width: f64, height: f64, title: &str, about: &str, style: &str, body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"title about\">\n<title id=\"title\">{}</title>\n<desc id=\"about\">{}</desc>\n\
         <style>\nsvg{{--paper:#fff;--ink:#1f2328;--soft:#59636e;--rule:#d1d9e0;--tint:#fff1c2;--mark:#9a5b00;--bar:#3b6ea5;\
         --bar2:#b9cfe6}}\n@media (prefers-color-scheme:dark){{svg{{--paper:#0d1117;--ink:#e6edf3;--soft:#9aa4af;\
         --rule:#30363d;--tint:#3f2f0a;--mark:#f2b84b;--bar:#7fb0e6;--bar2:#274563}}}}\n\
         text{{fill:var(--ink);font-family:system-ui,sans-serif}}\n.paper{{fill:var(--paper)}}\n{style}</style>\n\
         <rect class=\"paper\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n{body}</svg>\n",
        escaped(title),
        escaped(about),
    )
}

/// The width to reckon with for a monospace text of this size: no common font is wider.
fn mono(characters: usize, size: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a line is short")]
    let characters = characters as f64;
    characters * size * 0.615
}

/// The bytes of a reading that some other reading has otherwise; an empty range where others have more words.
fn told_otherwise(own: &str, others: &[&str]) -> Vec<Range<usize>> {
    let mut marked = vec![false; own.len()];
    let mut gaps = BTreeSet::new();
    for other in others {
        for run in compare(own, other).runs.iter().filter(|run| run.edit.is_some()) {
            marked[run.a.clone()].fill(true);
            if run.a.is_empty() {
                gaps.insert(run.a.start);
            }
        }
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for at in 0..=own.len() {
        let is_marked = marked.get(at).copied().unwrap_or_default();
        match ranges.last_mut() {
            Some(last) if is_marked && last.end == at => last.end = at + 1,
            _ if is_marked => ranges.push(at..at + 1),
            // A mark beside the gap shows it already.
            Some(last) if last.end == at => {}
            _ if gaps.contains(&at) => ranges.push(at..at),
            _ => {}
        }
    }
    // A blank before a word is no part of what the eye should find.
    for range in &mut ranges {
        let text = &own[range.clone()];
        let words = text.trim();
        if !words.is_empty() {
            range.start += text.len() - text.trim_start().len();
            range.end = range.start + words.len();
        }
    }
    ranges
}

/// The lines of a text, each no longer than so many characters, as ranges of bytes.
fn lines(text: &str, longest: usize) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let end = at + word.len();
        match lines.last_mut() {
            Some(line) if text[line.start..end].trim_end().chars().count() <= longest => line.end = end,
            _ => lines.push(at..end),
        }
        at = end;
    }
    lines
}

#[test]
fn the_lines_of_a_picture_hold_the_text_and_are_no_longer_than_said() {
    let text = "one two three, four";
    let wrapped: Vec<_> = lines(text, 9).into_iter().map(|line| &text[line]).collect();
    assert_eq!(wrapped, ["one two ", "three, ", "four"]);
}

#[test]
fn what_is_marked_is_what_another_account_prints_otherwise() {
    let marks =
        |own, other| told_otherwise(own, &[other]).iter().map(|mark| (mark.start, mark.end)).collect::<Vec<_>>();
    assert_eq!(marks("In talks and here.", "In talks, here."), [(9, 12)]);
    assert_eq!(marks("In talks here.", "In talks and here."), [(9, 9)]);
    assert!(told_otherwise("In talks.", &["In talks."]).is_empty());
}

/// The sentence that the README shows.
const SENTENCE: Utterance = Utterance::InTalks;

#[test]
fn the_picture_of_the_comparison_is_that_of_the_data() {
    const WIDTH: f64 = 640.0;
    const SIZE: f64 = 21.0;
    const LEFT: f64 = 64.0;
    let index = Index::embedded();
    let all = readings(index, At::of(SENTENCE));
    let texts: Vec<&str> = all.printed.iter().map(|printed| printed.text.as_str()).collect();
    let longest = (20..100).take_while(|n| LEFT + mono(*n, SIZE) <= WIDTH - 20.0).last().expect("a line fits");

    let mut body = String::new();
    let speaker = SENTENCE.speaker().name();
    let _ = writeln!(body, "<text class=\"h\" x=\"24\" y=\"42\">One sentence by {speaker}</text>");
    let mut y = 82.0;
    let mut about = String::new();
    for printed in &all.printed {
        let (article, text) = (&index.row(printed.article).article, &printed.text);
        let _ = write!(about, "Account {article}: {text} ");
        let others: Vec<&str> = texts.iter().copied().filter(|other| other != text).collect();
        let marks = told_otherwise(text, &others);
        let _ = writeln!(body, "<text class=\"m b\" x=\"24\" y=\"{y}\">{article}</text>");
        for line in lines(text, longest) {
            let (mut spans, mut at) = (String::new(), line.start);
            for mark in marks.iter().filter(|mark| mark.start < line.end && mark.end >= line.start) {
                let (start, end) = (mark.start.max(line.start), mark.end.min(line.end));
                spans.push_str(&escaped(&text[at..start]));
                if mark.is_empty() {
                    spans.push_str("<tspan class=\"c\">‸</tspan>");
                } else {
                    let _ = write!(spans, "<tspan class=\"c\">{}</tspan>", escaped(&text[start..end]));
                }
                at = end;
            }
            spans.push_str(escaped(&text[at..line.end]).trim_end());
            let _ = writeln!(body, "<text class=\"m\" x=\"{LEFT}\" y=\"{y}\" xml:space=\"preserve\">{spans}</text>");
            y += 30.0;
        }
        y += 10.0;
    }
    let silent: Vec<&str> = all.omitted_by.iter().map(|article| index.row(*article).article.as_str()).collect();
    let _ = writeln!(
        body,
        "<text class=\"m b\" x=\"24\" y=\"{y}\">{}</text><text class=\"m s\" x=\"{LEFT}\" y=\"{y}\">(not printed)</text>",
        silent.join(" ")
    );
    let _ = write!(about, "Not printed by {}. ", silent.join(" and "));
    y += 36.0;
    let _ = writeln!(
        body,
        "<text class=\"s\" x=\"24\" y=\"{y}\"><tspan class=\"c\">Underlined</tspan>: another account prints it otherwise.</text>",
    );
    y += 28.0;
    let _ = writeln!(body, "<path class=\"r\" d=\"M24 {y}H{}\"/>", WIDTH - 24.0);
    y += 40.0;
    let (bars, told) = sharing_bars(y);
    body.push_str(&bars);
    let (grid, pairs) = sharing_of_pairs(y);
    body.push_str(&grid);
    let _ = write!(about, "{told}{pairs}");

    let style = ".h{font-size:23px;font-weight:600}\n.m{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,\
                 'DejaVu Sans Mono',monospace;font-size:21px}\n.b{font-weight:700}\n.s{fill:var(--soft);font-size:18px}\n\
                 .m.s{font-style:italic}\n.c{fill:var(--mark);font-weight:700;text-decoration:underline;\
                 text-decoration-thickness:2px}\n.n{font-size:18px}\n.t{font-size:18px;font-weight:600}\n.e{text-anchor:end}\n\
                 .o{text-anchor:middle}\n.r{stroke:var(--rule)}\n.bar{fill:var(--bar)}\n.dim{fill:var(--bar2)}\n";
    let title = format!("One sentence as {} of {} accounts print it", all.printed.len(), Article::COUNT);
    let picture = picture(WIDTH, y + 222.0, &title, about.trim_end(), style, &body);
    common::all_held(&[("docs/comparison.svg", &*picture)]);
}

#[test]
fn the_rows_in_the_readme_are_those_behind_the_picture() {
    let (_, file) = Tables::embedded_files().find(|(name, _)| *name == "readings.csv").expect("there is such a table");
    let own = format!("{SENTENCE},");
    let rows: Vec<&str> =
        file.lines().enumerate().filter(|(n, row)| *n == 0 || row.starts_with(&own)).map(|(_, row)| row).collect();
    assert!(rows.len() > 2, "{rows:?}");
    common::generated("README.md", "rows", &format!("```csv\n{}\n```", rows.join("\n")));
}

/// How many facts are in one account alone, in two, and so on: the picture and the words.
#[expect(clippy::cast_precision_loss, reason = "there are hundreds of facts")]
fn sharing_bars(top: f64) -> (String, String) {
    let ledger = ledger(Index::embedded());
    let mut shared = [0_usize; Article::COUNT];
    for row in &ledger.rows {
        let having = row.cells.iter().filter(|cell| cell.standing.has_it()).count();
        if let Some(place) = having.checked_sub(1) {
            shared[place] += 1;
        }
    }
    let most = shared.iter().copied().max().unwrap_or(1) as f64;
    let mut body = format!("<text class=\"t\" x=\"24\" y=\"{top}\">Facts by number of accounts</text>\n");
    let mut told = String::from("Facts by the number of accounts that report them:");
    for (place, facts) in shared.iter().enumerate() {
        let y = top + 36.0 + 36.0 * place as f64;
        let length = (*facts as f64 / most * 180.0).round().max(2.0);
        let _ = writeln!(
            body,
            "<text class=\"n e\" x=\"36\" y=\"{y}\">{}</text><rect class=\"bar\" x=\"48\" y=\"{}\" width=\"{length}\" \
             height=\"20\" rx=\"2\"/><text class=\"n\" x=\"{}\" y=\"{y}\">{facts}</text>",
            place + 1,
            y - 16.0,
            56.0 + length
        );
        let _ = write!(told, "{} {}: {facts}", if place == 0 { "" } else { "," }, place + 1);
    }
    (body, told + ". ")
}

/// How many facts each two accounts share: the picture and the words.
fn sharing_of_pairs(top: f64) -> (String, String) {
    let index = Index::embedded();
    let pairs = agreement(index);
    let most = pairs.iter().map(|pair| pair.facts_in_both).max().unwrap_or(1);
    #[expect(clippy::cast_precision_loss, reason = "there are five accounts")]
    let along = |n: usize| n as f64;
    let left = 396.0;
    let mut body = format!("<text class=\"t\" x=\"{left}\" y=\"{top}\">Facts that two share</text>\n");
    let mut told = String::from("Facts that two accounts share:");
    for (n, article) in Article::ALL.iter().enumerate() {
        let (x, y) = (left + 6.0 + 46.0 * along(n), top + 36.0 + 36.0 * along(n));
        let _ = writeln!(body, "<text class=\"n o b\" x=\"{x}\" y=\"{y}\">{article}</text>");
    }
    for (n, pair) in pairs.iter().enumerate() {
        let (column, row) = (pair.a.place(), pair.b.place());
        let (x, y) = (left + 6.0 + 46.0 * along(column), top + 36.0 + 36.0 * along(row));
        let strength = along(pair.facts_in_both) / along(most);
        let _ = writeln!(
            body,
            "<rect class=\"dim\" opacity=\"{strength:.2}\" x=\"{}\" y=\"{}\" width=\"42\" height=\"32\" rx=\"2\"/>\
             <text class=\"n o\" x=\"{x}\" y=\"{y}\">{}</text>",
            x - 21.0,
            y - 22.0,
            pair.facts_in_both
        );
        let (a, b) = (&index.row(pair.a).article, &index.row(pair.b).article);
        let _ = write!(told, "{} {a} and {b}: {}", if n == 0 { "" } else { "," }, pair.facts_in_both);
    }
    (body, told + ".")
}

// The tables.

const ROW: f64 = 17.0;
const BOX: f64 = 214.0;

/// The columns of tables, each with the place of its left edge, that of its top, and its tables from top to bottom.
const COLUMNS: [(f64, f64, &[&str]); 3] = [
    (34.0, 62.0, &["articles", "multibyte", "segments", "uncovered", "mentions", "entities", "retired"]),
    (312.0, 84.0, &["quotes", "attributions", "readings", "utterances", "participants"]),
    (622.0, 56.0, &["discrepancies", "positions", "reports", "facts", "predicates", "events"]),
];

/// A line that collects the references to a table: the table, the side it is entered from, where it runs, and what joins
/// it there. `around` is the horizontal way to a second gutter, where the line has to pass a column of tables.
struct Trunk {
    to: &'static str,
    enters: Side,
    x: f64,
    around: Option<(f64, f64)>,
    joins: &'static [&'static str],
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}
use Side::{Left, Right};

const TRUNKS: &[Trunk] = &[
    // In the left margin, and between the first two columns.
    Trunk {
        to: "articles",
        enters: Left,
        x: 16.0,
        around: None,
        joins: &["multibyte.article", "segments.article", "uncovered.article", "mentions.article"],
    },
    Trunk {
        to: "articles",
        enters: Right,
        x: 264.0,
        around: Some((46.0, 546.0)),
        joins: &["quotes.article", "attributions.article", "reports.article", "positions.article"],
    },
    Trunk {
        to: "entities",
        enters: Right,
        x: 276.0,
        around: Some((772.0, 608.0)),
        joins: &[
            "mentions.entity",
            "attributions.speaker",
            "attributions.addressee",
            "utterances.speaker",
            "participants.entity",
            "facts.subject",
            "events.place",
        ],
    },
    Trunk { to: "quotes", enters: Left, x: 294.0, around: None, joins: &["quotes.inside", "readings.quote"] },
    // Between the second and the third.
    Trunk { to: "utterances", enters: Right, x: 534.0, around: None, joins: &["readings.utterance"] },
    Trunk {
        to: "attributions",
        enters: Right,
        x: 558.0,
        around: None,
        joins: &["quotes.attribution", "attributions.within", "attributions.continues", "reports.attribution"],
    },
    Trunk {
        to: "events",
        enters: Left,
        x: 590.0,
        around: None,
        joins: &["attributions.occasion", "utterances.occasion", "participants.event"],
    },
    // In the right margin.
    Trunk { to: "discrepancies", enters: Right, x: 846.0, around: None, joins: &["positions.discrepancy"] },
    Trunk { to: "facts", enters: Right, x: 858.0, around: None, joins: &["positions.fact", "reports.fact"] },
    Trunk { to: "predicates", enters: Right, x: 846.0, around: None, joins: &["facts.predicate"] },
    Trunk {
        to: "events",
        enters: Right,
        x: 870.0,
        around: None,
        joins: &["facts.subject", "facts.event", "events.after"],
    },
];

fn tables_of(holds: Holds) -> &'static [&'static str] {
    if let Holds::Reference(tables) = holds { tables } else { &[] }
}

/// What a table shows: the columns of its key, and those that refer to other tables.
fn shown(schema: &Schema) -> Vec<&'static clemency::tables::Column> {
    let shown = |name: &str, holds: Holds| schema.key.contains(&name) || !tables_of(holds).is_empty();
    schema.columns.iter().filter(|column| shown(column.name, column.holds)).collect()
}

#[test]
fn the_picture_of_the_tables_has_every_table_key_and_reference() {
    let schemas: BTreeMap<&str, &Schema> = Tables::schemas().iter().map(|schema| (schema.name, schema)).collect();
    let placed: BTreeSet<&str> = COLUMNS.iter().flat_map(|(_, _, tables)| tables.iter().copied()).collect();
    assert!(placed.iter().eq(schemas.keys()), "a place for every table, and a table in every place");
    let references: BTreeSet<(String, &str)> = schemas
        .values()
        .flat_map(|schema| schema.columns.iter().map(|column| (schema.name, column)))
        .flat_map(|(table, column)| {
            tables_of(column.holds).iter().map(move |to| (format!("{table}.{}", column.name), *to))
        })
        .collect();
    let joined: BTreeSet<(String, &str)> =
        TRUNKS.iter().flat_map(|trunk| trunk.joins.iter().map(|from| ((*from).to_owned(), trunk.to))).collect();
    assert_eq!(joined, references, "a line for every reference, and a reference for every line");

    // Where each table's name and each column stands: its left edge and the middle of its row.
    let mut at: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    let mut boxes = String::new();
    let mut lowest: f64 = 0.0;
    for (x, top, tables) in COLUMNS {
        let mut y = top;
        for table in tables {
            let schema = schemas[table];
            y = table_box(schema, x, y, &mut at, &mut boxes) + 1.5 * ROW;
        }
        lowest = lowest.max(y);
    }
    let mut lines = String::new();
    for trunk in TRUNKS {
        lines.push_str(&line(trunk, &at));
    }
    let mut body = lines + &boxes;
    let height = 826.0_f64.max(lowest + ROW);
    let _ = writeln!(body, "<text class=\"t\" x=\"34\" y=\"32\">The tables and their references</text>");
    let note = "underlined: the key · →: a row of that table · ?: may be empty · +: further columns";
    let _ = writeln!(body, "<text class=\"k\" x=\"34\" y=\"{}\">{note}</text>", height - 16.0);
    let mut about = String::new();
    for (from, to) in &references {
        let _ = write!(about, "{}{from} refers to {to}", if about.is_empty() { "" } else { "; " });
    }
    let style = "text{font-size:12.5px}\n.t{font-size:16px;font-weight:600}\n.k{fill:var(--soft)}\n\
                 .c{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:12px}\n\
                 .s{fill:var(--soft)}\n.u{text-decoration:underline}\n.n{font-weight:700}\n\
                 .f{fill:var(--paper);stroke:var(--soft)}\n.g{fill:var(--bar2)}\n.l{fill:none;stroke:var(--bar);stroke-width:1.3}\n\
                 .d{fill:var(--bar)}\n";
    let picture = picture(892.0, height, "The tables and their references", &(about + "."), style, &body);
    assert!(picture.len() < 30_000, "{} bytes", picture.len());
    common::all_held(&[("docs/tables.svg", &*picture)]);
}

/// Draws a table, notes where its rows stand, and gives the place below it.
fn table_box(schema: &Schema, x: f64, top: f64, at: &mut BTreeMap<String, (f64, f64)>, body: &mut String) -> f64 {
    let columns = shown(schema);
    let more = schema.columns.len() - columns.len();
    #[expect(clippy::cast_precision_loss, reason = "a table has a few columns")]
    let rows = columns.len() as f64 + if more > 0 { 1.0 } else { 0.0 };
    let height = ROW * (rows + 1.0) + 6.0;
    let _ = writeln!(
        body,
        "<rect class=\"f\" x=\"{x}\" y=\"{top}\" width=\"{BOX}\" height=\"{height}\" rx=\"3\"/>\
         <path class=\"g\" d=\"M{} {}h{}v{ROW}h-{}z\"/><text class=\"c n\" x=\"{}\" y=\"{}\">{}</text>",
        x + 1.0,
        top + 1.0,
        BOX - 2.0,
        BOX - 2.0,
        x + 8.0,
        top + 13.0,
        schema.name
    );
    at.insert(schema.name.to_owned(), (x, top + ROW / 2.0));
    let mut y = top + ROW + 3.0;
    for column in columns {
        let to = tables_of(column.holds);
        let key = if schema.key.contains(&column.name) { " u" } else { "" };
        let maybe = if column.required { "" } else { "?" };
        let to = if to.is_empty() { String::new() } else { format!(" → {}", to.join(", ")) };
        let length = column.name.chars().count() + maybe.len() + to.chars().count();
        assert!(mono(length, 12.0) <= BOX - 14.0, "{}.{} does not fit", schema.name, column.name);
        let _ = writeln!(
            body,
            "<text class=\"c\" x=\"{}\" y=\"{}\"><tspan class=\"{}\">{}</tspan><tspan class=\"s\">{maybe}{to}</tspan></text>",
            x + 8.0,
            y + 13.0,
            key.trim_start(),
            column.name
        );
        at.insert(format!("{}.{}", schema.name, column.name), (x, y + ROW / 2.0));
        y += ROW;
    }
    if more > 0 {
        let _ = writeln!(body, "<text class=\"c s\" x=\"{}\" y=\"{}\">+ {more}</text>", x + 8.0, y + 13.0);
    }
    top + height
}

/// Draws the line that collects the references to a table.
fn line(trunk: &Trunk, at: &BTreeMap<String, (f64, f64)>) -> String {
    let (left, y) = at[trunk.to];
    let end = if trunk.enters == Left { left } else { left + BOX };
    let tip = if trunk.enters == Left { -7 } else { 7 };
    let mut path = format!("M{} {y}H{}", end + f64::from(tip), trunk.x);
    let mut dots = format!("<path class=\"d\" d=\"M{end} {y}l{tip} -4v8z\"/>");
    let mut reach: BTreeMap<bool, (f64, f64)> = BTreeMap::from([(false, (y, y))]);
    if let Some((over, x)) = trunk.around {
        let _ = write!(path, "V{over}H{x}");
        reach.insert(true, (over, over));
    }
    for join in trunk.joins {
        let (left, y) = at[*join];
        // A column joins in the gutter next to it.
        let near = |x: f64| (x - left).abs().min((x - left - BOX).abs());
        let far = trunk.around.is_some_and(|(_, x)| near(x) < near(trunk.x));
        let x = if far { trunk.around.map_or(trunk.x, |(_, x)| x) } else { trunk.x };
        let from = if x < left { left } else { left + BOX };
        let _ = write!(path, "M{from} {y}H{x}");
        let _ = write!(dots, "<circle class=\"d\" cx=\"{x}\" cy=\"{y}\" r=\"2.6\"/>");
        let (first, last) = reach.entry(far).or_insert((y, y));
        (*first, *last) = (first.min(y), last.max(y));
    }
    for (far, (first, last)) in reach {
        let x = if far { trunk.around.map_or(trunk.x, |(_, x)| x) } else { trunk.x };
        let _ = write!(path, "M{x} {first}V{last}");
    }
    format!("<path class=\"l\" d=\"{path}\"/>{dots}\n")
}
