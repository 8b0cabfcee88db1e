//! How far the passes of the annotation agree, and how far annotators do who had no part in it, computed from their spans.
#![cfg(feature = "tables")]

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use crate::common;
use clemency::tables::{AttributionRow, MentionRow, QuoteRow, Tables};

/// A row of a pass: its cells by column.
type Row = HashMap<String, String>;
/// An article and a half-open range of its bytes.
type Span = (String, u32, u32);

fn table(path: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(common::file(path)).expect("the table is there");
    reader.deserialize().collect::<Result<_, _>>().expect("it is a table")
}

fn pass(layer: &str, number: u8) -> Vec<Row> {
    table(&format!("data/passes/{layer}-{number}.csv"))
}

/// The span of a row in two of its columns, where it has one.
fn span(row: &Row, start: &str, end: &str) -> Option<Span> {
    Some((row["article"].clone(), row[start].parse().ok()?, row[end].parse().ok()?))
}

fn spans(rows: &[Row], start: &str, end: &str) -> Vec<Span> {
    rows.iter().filter_map(|row| span(row, start, end)).collect()
}

/// Those of the second list that the first has too, each as often as both have it; and the rest of the second.
fn shared<'a, T: Ord>(first: &[T], second: &'a [T]) -> (Vec<&'a T>, Vec<&'a T>) {
    let mut left: BTreeMap<&T, usize> = BTreeMap::new();
    for one in first {
        *left.entry(one).or_default() += 1;
    }
    second.iter().partition(|one| left.get_mut(one).is_some_and(|n| n.checked_sub(1).map(|m| *n = m).is_some()))
}

/// Twice the spans that both have over the spans of both: 1 where they are the same, 0 where they share none.
fn exact_f1<T: Ord>(first: &[T], second: &[T]) -> f64 {
    ratio(2 * shared(first, second).0.len(), first.len() + second.len())
}

/// The same over bytes instead of spans.
fn byte_f1(first: &[Span], second: &[Span]) -> f64 {
    let bytes = |spans: &[Span]| -> BTreeSet<(String, u32)> {
        spans.iter().flat_map(|(article, start, end)| (*start..*end).map(|byte| (article.clone(), byte))).collect()
    };
    let (first, second) = (bytes(first), bytes(second));
    ratio(2 * first.intersection(&second).count(), first.len() + second.len())
}

fn ratio(part: usize, whole: usize) -> f64 {
    let exact = |n: usize| f64::from(u32::try_from(n).expect("counts are small"));
    if whole == 0 { 1.0 } else { exact(part) / exact(whole) }
}

/// Of the spans that both passes have once, how many have the same value in a column.
fn same_label(first: &[Row], second: &[Row], column: &str) -> (usize, usize) {
    let once = |rows: &[Row]| {
        let mut map: BTreeMap<Span, Vec<String>> = BTreeMap::new();
        for row in rows {
            map.entry(span(row, "start", "end").expect("every row has a span")).or_default().push(row[column].clone());
        }
        map.retain(|_, values| values.len() == 1);
        map
    };
    let (first, second) = (once(first), once(second));
    let both: Vec<_> = first.iter().filter_map(|(span, value)| Some((value, second.get(span)?))).collect();
    (both.iter().filter(|(a, b)| a == b).count(), both.len())
}

const LAYERS: &[(&str, &str, &str, &str)] = &[
    ("quotes", "quotes", "start", "end"),
    ("words attributed", "attributions", "start", "end"),
    ("sources", "attributions", "source_start", "source_end"),
    ("cues", "attributions", "cue_start", "cue_end"),
    ("mentions", "mentions", "start", "end"),
    ("evidence of facts", "facts", "start", "end"),
];

const LABELS: &[(&str, &[&str])] = &[
    ("quotes", &["speaker", "form"]),
    ("attributions", &["speaker", "mode", "act", "addressee", "occasion"]),
    ("mentions", &["form", "trait"]),
    ("facts", &["speaker", "certainty"]),
];

/// Of each label: its layer and column, how many passes 1 and 2 have alike, and of how many.
fn labels() -> Vec<(&'static str, &'static str, usize, usize)> {
    let of_layer = |(layer, columns): &(&'static str, &'static [&'static str])| {
        let [first, second] = [1, 2].map(|number| pass(layer, number));
        let label = |column: &&'static str| {
            let (same, both) = same_label(&first, &second, column);
            (*layer, *column, same, both)
        };
        columns.iter().map(label).collect::<Vec<_>>()
    };
    LABELS.iter().flat_map(of_layer).collect()
}

/// The spans of the dataset itself, layer by layer as in `LAYERS`.
fn settled(layer: &str) -> Vec<Span> {
    let tables = Tables::embedded();
    let attributions = tables.attributions.iter();
    match layer {
        "quotes" => tables.quotes.iter().map(|q| (q.article.clone(), q.start, q.end)).collect(),
        "sources" => attributions.filter_map(|a| Some((a.article.clone(), a.source_start?, a.source_end?))).collect(),
        "cues" => attributions.filter_map(|a| Some((a.article.clone(), a.cue_start?, a.cue_end?))).collect(),
        "words attributed" => attributions
            .filter_map(|a| {
                let quotes = || tables.quotes.iter().filter(|q| q.attribution == a.attribution);
                let start = a.content_start.or_else(|| quotes().map(|q| q.start).min())?;
                let end = a.content_end.or_else(|| quotes().map(|q| q.end).max())?;
                Some((a.article.clone(), start, end))
            })
            .collect(),
        "mentions" => tables.mentions.iter().map(|m| (m.article.clone(), m.start, m.end)).collect(),
        _ => tables.reports.iter().map(|r| (r.article.clone(), r.start, r.end)).collect(),
    }
}

#[test]
fn the_agreement_of_the_passes_is_the_one_the_documentation_states() {
    let mut page = String::from(
        "| spans | pass 1 | pass 2 | pass 3 | dataset | F1 of passes 1 and 2 | of their bytes | 1 with dataset | 2 with dataset | 3 with dataset |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for (name, layer, start, end) in LAYERS {
        let [first, second, third] = [1, 2, 3].map(|number| spans(&pass(layer, number), start, end));
        let settled = settled(name);
        let _ = writeln!(
            page,
            "| {name} | {} | {} | {} | {} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} |",
            first.len(),
            second.len(),
            third.len(),
            settled.len(),
            exact_f1(&first, &second),
            byte_f1(&first, &second),
            exact_f1(&first, &settled),
            exact_f1(&second, &settled),
            exact_f1(&third, &settled),
        );
    }
    page.push_str("\n| on spans that passes 1 and 2 both have | column | the same | share |\n|---|---|---:|---:|\n");
    for (layer, column, same, both) in labels() {
        let _ = writeln!(page, "| {layer} | {column} | {same} of {both} | {:.3} |", ratio(same, both));
    }
    common::generated("docs/curation.md", "agreement", &page);
}

#[test]
fn what_the_passes_agree_on_least_comes_first_in_the_list_of_weak_places() {
    let mut agreed = Vec::new();
    for (name, layer, start, end) in LAYERS {
        let [first, second] = [1, 2].map(|number| spans(&pass(layer, number), start, end));
        agreed.push((exact_f1(&first, &second), format!("spans: {name}"), "F1 of equal spans"));
    }
    for (layer, column, same, both) in labels() {
        agreed.push((ratio(same, both), format!("{layer}: {column}"), "share of equal labels"));
    }
    agreed.sort_by(|(a, ..), (b, ..)| a.total_cmp(b));
    let list = |agreed: &[(f64, String, &str)]| {
        let mut page = String::from("| what | agreement of passes 1 and 2 | measured as |\n|---|---:|---|\n");
        for (figure, name, measure) in agreed {
            let _ = writeln!(page, "| {name} | {figure:.3} | {measure} |");
        }
        page
    };
    common::all_generated(&[
        ("docs/limits.md", "weakest", &list(&agreed[..5])),
        ("docs/datasheet.md", "agreement in brief", &list(&agreed)),
    ]);
}

/// A point of a pass over the discrepancies: its labels, who is on which side, and the row of the table that it became or went into.
struct Point {
    labels: [String; 3],
    sides: BTreeMap<String, BTreeSet<String>>,
    row: String,
    became_it: bool,
}

const POINT_LABELS: [&str; 3] = ["kind", "weight", "reconcilable"];

fn points(number: u8) -> Vec<Point> {
    let mut points: BTreeMap<String, Point> = BTreeMap::new();
    for row in pass("discrepancies", number) {
        let point = points.entry(row["point"].clone()).or_insert_with(|| Point {
            labels: POINT_LABELS.map(|column| row[column].clone()),
            sides: BTreeMap::new(),
            row: row["discrepancy"].clone(),
            became_it: row["became"] == "point",
        });
        point.sides.entry(row["side"].clone()).or_default().insert(row["article"].clone());
    }
    points.into_values().collect()
}

/// The accounts that a point groups together, whatever its sides are called; the silent ones are the side without a name.
fn groups(point: &Point) -> BTreeSet<(bool, &BTreeSet<String>)> {
    point.sides.iter().map(|(side, articles)| (side.is_empty(), articles)).collect()
}

#[test]
fn the_agreement_on_discrepancies_is_the_one_the_documentation_states() {
    let tables = Tables::embedded();
    let registered: BTreeSet<&str> = tables.discrepancies.iter().map(|row| row.discrepancy.as_str()).collect();
    let passes = [points(1), points(2)];
    for point in passes.iter().flatten().filter(|point| !point.row.is_empty()) {
        assert!(registered.contains(point.row.as_str()), "`{}` of a pass is no discrepancy", point.row);
    }
    let rows = |points: &[Point]| points.iter().map(|point| point.row.clone()).collect::<BTreeSet<_>>();
    let [first, second] = passes.each_ref().map(|points| rows(points));
    let mut page = String::from("| discrepancies | pass 1 | pass 2 |\n|---|---:|---:|\n");
    let mut line = |name: &str, count: &dyn Fn(&[Point]) -> usize| {
        let _ = writeln!(page, "| {name} | {} | {} |", count(&passes[0]), count(&passes[1]));
    };
    line("points", &|points| points.len());
    line("became a row of the table", &|points| points.iter().filter(|point| point.became_it).count());
    line("went into a row, with others", &|points| points.iter().filter(|p| !p.row.is_empty() && !p.became_it).count());
    line("not registered", &|points| points.iter().filter(|point| point.row.is_empty()).count());
    page.push_str("\n| rows of the table | number |\n|---|---:|\n");
    let of = |held: &dyn Fn(&str) -> bool| registered.iter().filter(|row| held(row)).count();
    for (name, number) in [
        ("in both passes", of(&|row| first.contains(row) && second.contains(row))),
        ("in one of them", of(&|row| first.contains(row) != second.contains(row))),
        ("in neither: known from the readers of 0.1.0", of(&|row| !first.contains(row) && !second.contains(row))),
    ] {
        let _ = writeln!(page, "| {name} | {number} |");
    }
    let alone = |points: &'_ [Point], row: &str| points.iter().position(|point| point.became_it && point.row == row);
    let pairs: Vec<(&Point, &Point)> = registered
        .iter()
        .filter_map(|row| Some((&passes[0][alone(&passes[0], row)?], &passes[1][alone(&passes[1], row)?])))
        .collect();
    let _ = writeln!(
        page,
        "\n| of the {} rows that are a point of their own in both | the same | share |\n|---|---:|---:|",
        pairs.len()
    );
    let mut line = |what: &str, alike: &dyn Fn(&Point, &Point) -> bool| {
        let same = pairs.iter().filter(|(one, other)| alike(one, other)).count();
        let _ = writeln!(page, "| {what} | {same} | {:.3} |", ratio(same, pairs.len()));
    };
    for (place, column) in POINT_LABELS.iter().enumerate() {
        line(column, &|one, other| one.labels[place] == other.labels[place]);
    }
    line("the silent accounts", &|one, other| one.sides.get("") == other.sides.get(""));
    line("who is on a side with whom", &|one, other| groups(one) == groups(other));
    common::generated("docs/curation.md", "agreement on discrepancies", &page);
}

#[test]
fn what_the_passes_over_silence_found_is_what_the_documentation_states() {
    let tables = Tables::embedded();
    let reported: BTreeSet<(&str, &str)> =
        tables.reports.iter().map(|row| (row.fact.as_str(), row.article.as_str())).collect();
    let passes = [1, 2].map(|number| pass("silence", number));
    let cells = |number: usize, found: &str| -> BTreeSet<(String, String)> {
        let rows = passes[number].iter().filter(|row| row["found"] == found);
        rows.map(|row| (row["fact"].clone(), row["article"].clone())).collect()
    };
    let mut page = String::from(
        "| cells | pass 1 | pass 2 | both | either | of these, reported now |\n|---|---:|---:|---:|---:|---:|\n",
    );
    for found in ["not silent", "doubt"] {
        let [first, second] = [0, 1].map(|number| cells(number, found));
        let either: BTreeSet<_> = first.union(&second).collect();
        let now = either.iter().filter(|(fact, article)| reported.contains(&(fact.as_str(), article.as_str()))).count();
        let both = first.intersection(&second).count();
        let _ = writeln!(page, "| {found} | {} | {} | {both} | {} | {now} |", first.len(), second.len(), either.len());
    }
    let silent = tables.facts.len() * tables.articles.len() - reported.len();
    let _ = writeln!(
        page,
        "\nNow {silent} cells are silent: {} facts by {} accounts.",
        tables.facts.len(),
        tables.articles.len()
    );
    common::generated("docs/curation.md", "silence", &page);
}

/// What the other annotators marked: a name, the file, and the ending of its columns for one annotator where both are given.
const OTHERS: &[(&str, &str, &str)] = &[
    ("sentences", "segments", ""),
    ("quotes", "quotes", ""),
    ("indirect attributions, annotator 1", "indirect", "_1"),
    ("indirect attributions, annotator 2", "indirect", "_2"),
    ("mentions", "mentions", ""),
    ("pairs of readings", "readings", ""),
    ("evidence, annotator 1", "evidence", "_1"),
    ("evidence, annotator 2", "evidence", "_2"),
];

fn others(layer: &str, annotator: &str) -> Vec<Row> {
    let mut rows = table(&format!("data/independent/{layer}.csv"));
    for row in rows.iter_mut().filter(|_| !annotator.is_empty()) {
        for column in ["start", "end"] {
            let own = row[&format!("{column}{annotator}")].clone();
            row.insert(column.to_owned(), own);
        }
    }
    rows
}

/// The dataset as it was in 0.1.0, and as it is: rows of a layer in the columns of the other annotators.
const STATES: [fn(&str) -> Vec<Row>; 2] = [|layer| table(&format!("data/independent/0.1.0/{layer}.csv")), current];

/// The cells of a span, in columns that end so.
fn cells(article: &str, start: u32, end: u32, ending: &str) -> Row {
    [("article", article.to_owned()), ("start", start.to_string()), ("end", end.to_string())]
        .map(|(column, cell)| (format!("{column}{ending}"), cell))
        .into()
}

fn current(layer: &str) -> Vec<Row> {
    let row = |article: &str, start, end, labels: &[(&str, &str)]| {
        let mut row = cells(article, start, end, "");
        row.extend(labels.iter().map(|&(column, cell)| (column.to_owned(), cell.to_owned())));
        row
    };
    let tables = Tables::embedded();
    match layer {
        "segments" => tables.segments.iter().map(|s| row(&s.article, s.start, s.end, &[])).collect(),
        "quotes" => {
            let attribution = |id: &str| tables.attributions.iter().find(|a| a.attribution == id);
            let quote = |q: &QuoteRow| {
                let speaker = &attribution(&q.attribution).expect("a quote has an attribution").speaker;
                let nested = if q.inside.is_some() { "yes" } else { "no" };
                row(&q.article, q.start, q.end, &[("speaker", speaker), ("nested", nested)])
            };
            tables.quotes.iter().map(quote).collect()
        }
        // Words that are all quoted have no content of their own; the others are indirect or mixed.
        "indirect" => {
            let content = |a: &AttributionRow| {
                Some(row(&a.article, a.content_start?, a.content_end?, &[("speaker", &a.speaker)]))
            };
            tables.attributions.iter().filter_map(content).collect()
        }
        "mentions" => {
            let labels = |m: &MentionRow| row(&m.article, m.start, m.end, &[("entity", &m.entity), ("form", &m.form)]);
            tables.mentions.iter().map(labels).collect()
        }
        "readings" => pairs(tables),
        "evidence" => tables.reports.iter().map(|r| row(&r.article, r.start, r.end, &[])).collect(),
        other => unreachable!("no layer {other}"),
    }
}

/// Every two readings of one utterance in two accounts.
fn pairs(tables: &Tables) -> Vec<Row> {
    let article: HashMap<_, _> = tables.quotes.iter().map(|q| (&q.quote, &q.article)).collect();
    let mut utterances: BTreeMap<&str, Vec<(&str, u32, u32)>> = BTreeMap::new();
    for reading in tables.readings.iter() {
        let place = (article[&reading.quote].as_str(), reading.start, reading.end);
        utterances.entry(&reading.utterance).or_default().push(place);
    }
    let mut rows = Vec::new();
    for readings in utterances.values_mut() {
        readings.sort_unstable();
        for (n, first) in readings.iter().enumerate() {
            for second in readings[n + 1..].iter().filter(|second| first.0 != second.0) {
                let mut pair = cells(first.0, first.1, first.2, "_1");
                pair.extend(cells(second.0, second.1, second.2, "_2"));
                rows.push(pair);
            }
        }
    }
    rows
}

/// What a row marks: one span, or the two of a pair.
fn marked(rows: &[Row]) -> Vec<Vec<Span>> {
    let of_row = |row: &Row| {
        let side = |n: &str| {
            let number = |column: &str| row.get(&format!("{column}{n}"))?.parse().ok();
            Some((row.get(&format!("article{n}"))?.clone(), number("start")?, number("end")?))
        };
        let spans: Vec<Span> = ["", "_1", "_2"].into_iter().filter_map(side).collect();
        assert!(!spans.is_empty(), "{row:?} marks something");
        spans
    };
    rows.iter().map(of_row).collect()
}

/// Whether two share a byte; of pairs, whether both spans do.
fn meet(first: &[Span], second: &[Span]) -> bool {
    first.iter().zip(second).all(|(a, b)| a.0 == b.0 && a.1 < b.2 && b.1 < a.2)
}

/// Those of both that meet one of the other, over all of both.
fn overlap_f1(first: &[Vec<Span>], second: &[Vec<Span>]) -> f64 {
    let met =
        |of: &[Vec<Span>], by: &[Vec<Span>]| of.iter().filter(|one| by.iter().any(|other| meet(one, other))).count();
    ratio(met(first, second) + met(second, first), first.len() + second.len())
}

/// Spans with a label each.
fn labelled(rows: &[Row], column: &str) -> Vec<(Vec<Span>, String)> {
    marked(rows).into_iter().zip(rows.iter().map(|row| row[column].clone())).collect()
}

fn spans_table() -> String {
    let mut page = String::from(
        "| spans | theirs | 0.1.0 | F1 | overlapping | of their bytes | now | F1 | overlapping | of their bytes |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for (name, layer, annotator) in OTHERS {
        let theirs = marked(&others(layer, annotator));
        let _ = write!(page, "| {name} | {} |", theirs.len());
        for state in STATES {
            let ours = marked(&state(layer));
            let bytes = byte_f1(&theirs.concat(), &ours.concat());
            let (exact, overlapping) = (exact_f1(&theirs, &ours), overlap_f1(&theirs, &ours));
            let _ = write!(page, " {} | {exact:.3} | {overlapping:.3} | {bytes:.3} |", ours.len());
        }
        page.push('\n');
    }
    page
}

/// Labels that both have: a name, the file, the annotator, and the column.
const OTHERS_LABELS: &[(&str, &str, &str, &str)] = &[
    ("quotes", "quotes", "", "speaker"),
    ("quotes", "quotes", "", "nested"),
    ("indirect attributions, annotator 1", "indirect", "_1", "speaker"),
    ("indirect attributions, annotator 2", "indirect", "_2", "speaker"),
    ("mentions", "mentions", "", "entity"),
    ("mentions", "mentions", "", "form"),
];

fn labels_table() -> String {
    let mut page = String::from(
        "| on spans that both have | column | the same in 0.1.0 | share | end to end | the same now | share | end to end |\n\
         |---|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for (name, layer, annotator, column) in OTHERS_LABELS {
        let theirs = others(layer, annotator);
        let _ = write!(page, "| {name} | {column} |");
        for state in STATES {
            let ours = state(layer);
            let (same, both) = same_label(&theirs, &ours, column);
            let end_to_end = exact_f1(&labelled(&theirs, column), &labelled(&ours, column));
            let _ = write!(page, " {same} of {both} | {:.3} | {end_to_end:.3} |", ratio(same, both));
        }
        page.push('\n');
    }
    page
}

/// Where their id for somebody is another than ours.
fn ids_table() -> String {
    let mut found: BTreeMap<[String; 4], usize> = BTreeMap::new();
    for (layer, annotator, column) in
        [("quotes", "", "speaker"), ("indirect", "_1", "speaker"), ("mentions", "", "entity")]
    {
        let states = STATES.map(|state| labelled(&state(layer), column));
        for (span, theirs) in labelled(&others(layer, annotator), column) {
            let ours = states.each_ref().map(|ours| {
                let own = ours.iter().find(|(other, _)| *other == span);
                own.map_or("no such span".to_owned(), |(_, id)| format!("`{id}`"))
            });
            let known = Tables::embedded().entities.iter().any(|entity| entity.entity == theirs);
            let theirs = format!("`{theirs}`");
            if !known || ours.iter().any(|id| id.starts_with('`') && *id != theirs) {
                let [before, now] = ours;
                *found.entry([column.to_owned(), theirs, before, now]).or_default() += 1;
            }
        }
    }
    let mut page = String::from("| column | their id | ours in 0.1.0 | ours now | spans |\n|---|---|---|---|---:|\n");
    for ([column, theirs, before, now], count) in found {
        let _ = writeln!(page, "| {column} | {theirs} | {before} | {now} | {count} |");
    }
    page
}

/// Their indirect attributions by kind and strength, and how many of each the dataset has.
fn indirect_table() -> String {
    let rows = table("data/independent/indirect.csv");
    let [first, second] = ["_1", "_2"].map(|annotator| marked(&others("indirect", annotator)));
    let states = STATES.map(|state| marked(&state("indirect")));
    let mut kinds: BTreeMap<[&str; 2], Vec<usize>> = BTreeMap::new();
    for (n, row) in rows.iter().enumerate() {
        kinds.entry([&row["strength"], &row["kind"]]).or_default().push(n);
    }
    let mut page = String::from(
        "| strength | kind | theirs | 0.1.0: the same span | overlapping | now: the same span | overlapping |\n\
         |---|---|---:|---:|---:|---:|---:|\n",
    );
    for ([strength, kind], members) in kinds {
        let _ = write!(page, "| {strength} | {kind} | {} |", members.len());
        for ours in &states {
            let found = |is: fn(&[Span], &[Span]) -> bool| {
                let has = |n: &&usize| ours.iter().any(|own| is(own, &first[**n]) || is(own, &second[**n]));
                members.iter().filter(has).count()
            };
            let _ = write!(page, " {} | {} |", found(|a, b| a == b), found(meet));
        }
        page.push('\n');
    }
    page
}

/// Whether a span of theirs stands so to one of the same article that is evidence in the dataset.
type Cut = fn(&Span, &Span) -> bool;

const CUTS: &[(&str, Cut)] = &[
    ("the same span as a report", |theirs, ours| theirs == ours),
    ("the same, and one byte more at the end", |theirs, ours| theirs.1 == ours.1 && theirs.2 == ours.2 + 1),
    ("begins earlier, ends alike", |theirs, ours| theirs.1 < ours.1 && theirs.2 == ours.2),
    ("begins alike, ends later", |theirs, ours| theirs.1 == ours.1 && theirs.2 > ours.2),
    ("begins earlier and ends later", |theirs, ours| theirs.1 < ours.1 && ours.2 < theirs.2),
    ("lies within the evidence of a report, and is shorter", |theirs, ours| ours.1 <= theirs.1 && theirs.2 <= ours.2),
    ("crosses the evidence of a report", |theirs, ours| theirs.1 < ours.2 && ours.1 < theirs.2),
    ("meets the evidence of no report", |_, _| true),
];

/// The nearest case counts, so the first that holds of any report.
fn evidence_table() -> String {
    let theirs = ["_1", "_2"].map(|annotator| spans(&others("evidence", annotator), "start", "end"));
    let ours = STATES.map(|state| spans(&state("evidence"), "start", "end"));
    let cut = |span: &Span, ours: &[Span]| {
        let near: Vec<_> = ours.iter().filter(|own| own.0 == span.0).collect();
        CUTS.iter().position(|(_, is)| near.iter().any(|own| is(span, own)))
    };
    let mut page = String::from(
        "| their evidence | annotator 1, 0.1.0 | annotator 2, 0.1.0 | annotator 1, now | annotator 2, now |\n\
         |---|---:|---:|---:|---:|\n",
    );
    for (n, (name, _)) in CUTS.iter().enumerate() {
        let _ = write!(page, "| {name} |");
        for ours in &ours {
            for theirs in &theirs {
                let _ = write!(page, " {} |", theirs.iter().filter(|span| cut(span, ours) == Some(n)).count());
            }
        }
        page.push('\n');
    }
    page.push_str("| *a report whose evidence meets none of theirs* |");
    for ours in &ours {
        for theirs in &theirs {
            let alone =
                ours.iter().filter(|own| !theirs.iter().any(|span| meet(&[(*span).clone()], &[(*own).clone()])));
            let _ = write!(page, " {} of {} |", alone.count(), ours.len());
        }
    }
    page.push('\n');
    page
}

/// The two with one another. Only rows that both have are given, so this says how they cut, not what one left out.
fn between_table() -> String {
    let mut page = String::from(
        "| the two with one another | rows | the same span | one byte apart at the end | F1 of their bytes |\n\
         |---|---:|---:|---:|---:|\n",
    );
    for (name, layer) in [("indirect attributions", "indirect"), ("evidence", "evidence")] {
        let [first, second] = ["_1", "_2"].map(|annotator| spans(&others(layer, annotator), "start", "end"));
        let same = first.iter().zip(&second).filter(|(a, b)| a == b).count();
        let stop = first.iter().zip(&second).filter(|(a, b)| a.1 == b.1 && a.2.abs_diff(b.2) == 1).count();
        let bytes = byte_f1(&first, &second);
        let _ = writeln!(page, "| {name} | {} | {same} | {stop} | {bytes:.3} |", first.len());
    }
    page
}

/// A layer, a side, and what it marks.
type Difference = (String, String, Vec<Span>);

/// What only one side marks. Where both annotators are given, the span of either will do.
fn differences(state: fn(&str) -> Vec<Row>) -> Vec<Difference> {
    let mut all = Vec::new();
    for layer in ["segments", "quotes", "indirect", "mentions", "readings"] {
        let annotators: &[&str] = if layer == "indirect" { &["_1", "_2"] } else { &[""] };
        let theirs: Vec<_> = annotators.iter().map(|annotator| marked(&others(layer, annotator))).collect();
        let ours = marked(&state(layer));
        let mut add = |side: &str, what: &[Span]| all.push((layer.to_owned(), side.to_owned(), what.to_vec()));
        for (n, first) in theirs[0].iter().enumerate() {
            if !theirs.iter().any(|annotator| ours.contains(&annotator[n])) {
                add("theirs", first);
            }
        }
        for own in &ours {
            if !theirs.iter().any(|annotator| annotator.contains(own)) {
                add("ours", own);
            }
        }
    }
    all.sort_unstable();
    all
}

/// The differences of 0.1.0 as they were looked at: each, its kind, and the number of the rule that settles it.
fn explained() -> Vec<(Difference, [String; 2])> {
    let rows = table("data/independent/0.1.0/differences.csv");
    let of = |(row, what): (&Row, Vec<Span>)| {
        ((row["layer"].clone(), row["side"].clone(), what), [row["kind"].clone(), row["rule"].clone()])
    };
    rows.iter().zip(marked(&rows)).map(of).collect()
}

fn kinds_table() -> String {
    let now = differences(STATES[1]);
    let mut kinds: BTreeMap<_, Vec<Difference>> = BTreeMap::new();
    for (difference, kind) in explained() {
        kinds.entry((difference.0.clone(), kind)).or_default().push(difference);
    }
    let mut page = String::from(
        "| layer | what differs | rule | only theirs, 0.1.0 | only ours, 0.1.0 | only theirs, now | only ours, now |\n\
         |---|---|---:|---:|---:|---:|---:|\n",
    );
    let count = |of: &[&Difference]| {
        ["theirs", "ours"]
            .map(|side| of.iter().filter(|(_, whose, _)| whose == side).count())
            .map(|n| n.to_string())
            .join(" | ")
    };
    for ((layer, [kind, rule]), before) in &kinds {
        let left = shared(before, &now).0;
        let _ = writeln!(
            page,
            "| {layer} | {kind} | {rule} | {} | {} |",
            count(&before.iter().collect::<Vec<_>>()),
            count(&left)
        );
    }
    let listed: Vec<_> = explained().into_iter().map(|(difference, _)| difference).collect();
    let _ = writeln!(page, "| *any* | *what came since 0.1.0* | | 0 | 0 | {} |", count(&shared(&listed, &now).1));
    page
}

#[test]
fn the_agreement_with_other_annotators_is_the_one_the_documentation_states() {
    let tables = [spans_table(), labels_table(), ids_table(), indirect_table(), evidence_table(), between_table()];
    common::all_generated(&[
        ("docs/curation.md", "agreement with others", &tables.join("\n")),
        ("docs/curation.md", "differences from others", &kinds_table()),
    ]);
}

#[test]
fn every_difference_of_the_first_version_from_the_other_annotators_is_listed_with_its_kind() {
    let listed = explained();
    let mut spans: Vec<_> = listed.iter().map(|(difference, _)| difference.clone()).collect();
    spans.sort_unstable();
    assert_eq!(spans, differences(STATES[0]));
    let page = std::fs::read_to_string(common::file("docs/curation.md")).expect("the page is there");
    for (_, [kind, rule]) in &listed {
        assert!(!kind.is_empty());
        let is_written = rule.is_empty() || page.contains(&format!("\n{rule}. "));
        assert!(is_written, "{kind}: there is no rule {rule}");
    }
}

#[test]
fn a_moved_span_is_a_difference_on_both_sides() {
    let moved = differences(|layer| {
        let mut rows = STATES[0](layer);
        if layer == "quotes" {
            rows[0].insert("end".to_owned(), "700".to_owned());
        }
        rows
    });
    let difference = |side: &str, end| ("quotes".to_owned(), side.to_owned(), vec![("a".to_owned(), 537, end)]);
    let [ours, theirs] = [difference("ours", 700), difference("theirs", 725)];
    assert_eq!(shared(&differences(STATES[0]), &moved).1, [&ours, &theirs]);
}

#[test]
fn the_files_of_the_other_annotators_are_written_as_the_tables_are_and_stay_within_the_articles() {
    let sizes: HashMap<_, _> = Tables::embedded().articles.iter().map(|a| (a.article.clone(), a.bytes)).collect();
    for dir in ["data/independent", "data/independent/0.1.0"] {
        for name in ["evidence", "indirect", "mentions", "quotes", "readings", "segments"] {
            let path = format!("{dir}/{name}.csv");
            let text = std::fs::read_to_string(common::file(&path)).expect("the file is there");
            let mut writer = csv::Writer::from_writer(Vec::new());
            for record in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
                writer.write_record(&record.expect("a record")).expect("it can be written");
            }
            assert_eq!(writer.into_inner().expect("it is written"), text.as_bytes(), "{path}");
        }
    }
    let theirs = OTHERS.iter().map(|(_, layer, annotator)| others(layer, annotator));
    let first_version = OTHERS.iter().map(|(_, layer, _)| STATES[0](layer));
    for span in theirs.chain(first_version).flat_map(|rows| marked(&rows).concat()) {
        assert!(span.1 < span.2 && span.2 <= sizes[&span.0], "{span:?} is no span of its article");
    }
}

#[test]
fn f1_is_one_for_the_same_spans_and_nought_for_others() {
    let span = |start| ("a".to_owned(), start, start + 2);
    assert_eq!(exact_f1(&[span(0), span(5)], &[span(5), span(0)]).to_string(), "1");
    assert_eq!(exact_f1(&[span(0)], &[span(1)]).to_string(), "0");
    assert_eq!(byte_f1(&[span(0)], &[span(1)]).to_string(), "0.5");
    assert_eq!(exact_f1(&[span(0), span(0)], &[span(0)]).to_string(), (2.0 / 3.0).to_string());
}

#[test]
fn spans_overlap_that_share_a_byte_and_pairs_of_which_both_spans_do() {
    let span = |start| ("a".to_owned(), start, start + 2);
    let overlap = |first: &[Span], second: &[Span]| overlap_f1(&[first.to_vec()], &[second.to_vec()]).to_string();
    assert_eq!(overlap(&[span(0)], &[span(1)]), "1");
    assert_eq!(overlap(&[span(0)], &[span(2)]), "0"); // they touch
    assert_eq!(overlap(&[span(0), span(8)], &[span(1), span(9)]), "1");
    assert_eq!(overlap(&[span(0), span(8)], &[span(1), span(4)]), "0");
    assert_eq!(overlap(&[span(0)], &[("b".to_owned(), 0, 2)]), "0");
}
