//! Every rule is tripped by a fault made for it, and by no other rule's.
#![cfg(feature = "tables")]

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::common::{self, at, edit};
use clemency::check::{RULES, check};
use clemency::tables::{AttributionRow, PositionRow, PredicateRow, ReportRow, RetiredRow, Tables};

/// A change of sound tables that one rule alone must notice.
type Fault = fn(&mut Tables);

const FAULTS: &[(&str, Fault)] = &[
    ("unique-key", |t| edit(&mut t.participants, |rows| rows.insert(0, rows[0].clone()))),
    ("reference", |t| {
        edit(&mut t.facts, |rows| rows[0].event = Some("today-interviev".into()));
    }),
    ("vocabulary", |t| edit(&mut t.participants, |rows| rows[0].role = "agents".into())),
    ("id-form", |t| {
        edit(&mut t.discrepancies, |rows| rows[0].discrepancy = rows[0].discrepancy.replace('-', "_"));
        let (old, new) =
            (Tables::embedded().discrepancies[0].discrepancy.clone(), t.discrepancies[0].discrepancy.clone());
        edit(&mut t.positions, |rows| {
            rows.iter_mut().filter(|r| r.discrepancy == old).for_each(|r| r.discrepancy.clone_from(&new));
        });
    }),
    ("id-siglum", |t| {
        let old = t.quotes[0].quote.clone();
        let new = old.trim_end_matches("-a").to_owned();
        edit(&mut t.quotes, |rows| rows[0].quote.clone_from(&new));
        edit(&mut t.readings, |rows| rows.iter_mut().filter(|r| r.quote == old).for_each(|r| r.quote.clone_from(&new)));
    }),
    ("retired-id", |t| {
        let id = t.entities[0].entity.clone();
        let row = RetiredRow { table: "entities".into(), id, since: "0.2.0".into(), why: "merged".into() };
        edit(&mut t.retired, |rows| rows.push(row));
    }),
    ("row-order", |t| edit(&mut t.entities, |rows| rows.swap(0, 1))),
    ("required-cell", |t| edit(&mut t.facts, |rows| rows[0].statement.clear())),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement.insert(0, '='))),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement.push('\u{200b}'))),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement.push('\n'))),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement.push(' '))),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement = "x".repeat(32_768))),
    ("spreadsheet-safe", |t| edit(&mut t.reports, |rows| rows[0].as_stated = "June 6".into())),
    ("spreadsheet-safe", |t| edit(&mut t.reports, |rows| rows[0].as_stated = "2 Mar 1999".into())),
    ("spreadsheet-safe", |t| edit(&mut t.reports, |rows| rows[0].as_stated = "10/11".into())),
    ("spreadsheet-safe", |t| edit(&mut t.reports, |rows| rows[0].as_stated = "#REF!".into())),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement.push_str("itâ€™s"))),
    ("placeholder", |t| edit(&mut t.entities, |rows| rows[0].note = Some("N/A".into()))),
    ("placeholder", |t| value_of_a_text_predicate(t, "Not given")),
    ("placeholder", |t| value_of_a_text_predicate(t, "something not named")),
    ("placeholder", |t| value_of_a_text_predicate(t, "asked")),
    ("unused", |t| edit(&mut t.mentions, |rows| rows.retain(|r| r.entity != "getty-images"))),
    ("span-whole", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.source_form == "pronoun" && r.within.is_none()).source_end = None;
        });
    }),
    ("span-inside", |t| {
        edit(&mut t.mentions, |rows| {
            let last = at(rows, |r| r.entity == "gregory-korte");
            (last.start, last.end) = (last.start + 20, last.end + 20);
        });
    }),
    ("span-boundary", |t| {
        let dash = t.multibyte[0].byte;
        // Two facts rest on these words.
        let ends = |r: &&mut ReportRow| r.article == "a" && (r.start..r.end).contains(&dash);
        edit(&mut t.reports, |rows| rows.iter_mut().filter(ends).for_each(|row| row.end = dash + 1));
    }),
    ("text-length", |t| edit(&mut t.mentions, |rows| at(rows, |r| r.form == "description").text.push('s'))),
    ("text-characters", |t| {
        edit(&mut t.mentions, |rows| {
            at(rows, |r| r.entity == "gregory-korte").text.replace_range(0..2, "é");
        });
        edit(&mut t.entities, |rows| at(rows, |r| r.entity == "gregory-korte").name.replace_range(0..2, "é"));
    }),
    ("text-agreement", |t| {
        edit(&mut t.quotes, |rows| {
            let row = at(rows, |r| r.text.starts_with("Because"));
            row.text.replace_range(0..1, "b");
        });
    }),
    ("one-sentence", |t| {
        let row = t.attributions.iter().find(|r| r.attribution == "news-broken-b").expect("the dataset has such a row");
        let (article, content) = (row.article.clone(), row.content_end);
        let next =
            t.segments.iter().find(|s| s.article == article && Some(s.start) > content).expect("a sentence follows");
        let past = next.start + 1;
        edit(&mut t.attributions, |rows| at(rows, |r| r.attribution == "news-broken-b").content_end = Some(past));
    }),
    ("digest-form", |t| edit(&mut t.reports, |rows| rows[0].sha256 = rows[0].sha256.to_uppercase())),
    ("digest-agreement", |t| edit(&mut t.reports, |rows| other_digit(&mut rows[0].sha256))),
    ("digest-agreement", |t| {
        edit(&mut t.reports, |rows| {
            other_digit(&mut at(rows, |r| r.fact == "ivanka-great" && r.article == "d").sha256);
        });
    }),
    ("digest-agreement", |t| edit(&mut t.segments, |rows| rows[1].sha256 = rows[2].sha256.clone())),
    ("title-printed", |t| edit(&mut t.articles, |rows| rows[0].title.push('s'))),
    ("title-printed", |t| edit(&mut t.segments, |rows| at(rows, |r| r.kind == "title").kind = "kicker".into())),
    ("described", |t| edit(&mut t.mentions, |rows| at(rows, |r| r.form == "description").r#trait = None)),
    ("name-printed", |t| edit(&mut t.entities, |rows| at(rows, |r| r.entity == "kim-kardashian").name.push('s'))),
    ("first-name", |t| edit(&mut t.entities, |rows| rows[0].note = Some("She met Kim.".into()))),
    ("first-name", |t| edit(&mut t.events, |rows| rows[0].label = "Kim's call".into())),
    ("first-name", |t| {
        edit(&mut t.events, |rows| at(rows, |r| r.derivation.is_some()).derivation = Some("b has Kim's date.".into()));
    }),
    ("first-name", |t| edit(&mut t.utterances, |rows| rows[0].gist = "Did Kim know?".into())),
    ("first-name", |t| edit(&mut t.facts, |rows| rows[0].statement = "Johnson met Kim.".into())),
    ("first-name", |t| edit(&mut t.discrepancies, |rows| rows[0].question = "Did Kim know?".into())),
    ("first-name", |t| edit(&mut t.discrepancies, |rows| rows[0].explanation = "Only b names Kim.".into())),
    ("took-part", |t| {
        edit(&mut t.participants, |rows| rows.retain(|r| (&*r.event, &*r.entity) != ("today-interview", "hoda-kotb")));
    }),
    ("segments-tile", |t| edit(&mut t.segments, |rows| rows[3].sentence += 1)),
    ("multibyte-sum", |t| edit(&mut t.articles, |rows| rows[0].chars += 1)),
    ("sentence-covered", |t| edit(&mut t.uncovered, |rows| rows.truncate(rows.len() - 1))),
    ("uncovered-true", |t| edit(&mut t.uncovered, |rows| at(rows, |r| r.article == "e").end -= 1)),
    ("readings-tile", |t| {
        edit(&mut t.readings, |rows| {
            let row = at(rows, |r| r.text.starts_with("I knew"));
            row.text.replace_range(0..2, "");
            row.start += 2;
        });
    }),
    ("parts-run", |t| edit(&mut t.quotes, |rows| at(rows, |r| r.part == 2).part = 3)),
    ("reading-parts-run", |t| edit(&mut t.readings, |rows| rows[0].part = 2)),
    ("nested-inside", |t| {
        let id = t.quotes.iter().find(|r| r.article == "e").expect("article e has quotes").quote.clone();
        edit(&mut t.quotes, |rows| at(rows, |r| r.quote == "love-back-e").inside = Some(id));
    }),
    ("overlap-nests", |t| edit(&mut t.quotes, |rows| at(rows, |r| r.quote == "know-what-d").inside = None)),
    ("marks", |t| edit(&mut t.quotes, |rows| at(rows, |r| r.open_mark.is_some()).open_mark = None)),
    ("mark-width", |t| {
        edit(&mut t.quotes, |rows| at(rows, |r| r.open_mark.is_some()).open_mark = Some("curly-double".into()));
    }),
    ("mark-width", |t| {
        edit(&mut t.quotes, |rows| {
            at(rows, |r| r.close_mark.as_deref() == Some("curly-double")).close_mark = Some("straight-double".into());
        });
    }),
    ("block-set", |t| edit(&mut t.segments, |rows| at(rows, |r| r.kind == "block-quote").kind = "body".into())),
    ("block-set", |t| edit(&mut t.segments, |rows| at(rows, |r| r.kind == "body").kind = "block-quote".into())),
    ("quote-speaker", |t| {
        edit(&mut t.utterances, |rows| at(rows, |r| r.utterance == "minor").speaker = "hoda-kotb".into());
    }),
    ("quote-occasion", |t| edit(&mut t.utterances, |rows| at(rows, |r| r.utterance == "minor").occasion = None)),
    ("utterance-read", |t| {
        edit(&mut t.utterances, |rows| {
            let mut row = rows[0].clone();
            row.utterance.push_str("-2");
            rows.insert(1, row);
        });
    }),
    ("attribution-order", |t| {
        edit(&mut t.attributions, |rows| {
            let i = rows.iter().position(|r| r.attribution == "love-responds-e").expect("the dataset has such a row");
            rows.swap(i, i + 1);
        });
    }),
    ("attribution-order", |t| {
        edit(&mut t.attributions, |rows| {
            let i = rows.iter().position(|r| r.attribution == "op-ed-admitted-a").expect("the dataset has such a row");
            rows.swap(i, i + 1);
        });
    }),
    ("within", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.attribution == "love-responds-e").within = Some("love-tells-e".into());
        });
    }),
    ("continues", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.attribution == "love-responds-e").continues = Some("love-tells-e".into());
        });
    }),
    ("mode", |t| edit(&mut t.attributions, |rows| at(rows, |r| r.mode == "mixed").mode = "indirect".into())),
    ("source", |t| {
        edit(&mut t.attributions, |rows| at(rows, |r| r.source_form == "pronoun").source_form = "implicit".into());
    }),
    ("source-named", |t| {
        edit(&mut t.attributions, |rows| at(rows, |r| r.source_form == "pronoun").source_form = "name".into());
    }),
    ("source-named", |t| {
        edit(&mut t.attributions, |rows| at(rows, |r| r.source_form == "name").source_form = "description".into());
    }),
    ("source-named", |t| {
        edit(&mut t.attributions, |rows| at(rows, |r| r.source_form == "name").source_form = "pronoun".into());
    }),
    ("cue", |t| edit(&mut t.attributions, |rows| at(rows, |r| r.cue.is_some()).cue_position = None)),
    ("cue-apart", |t| {
        edit(&mut t.attributions, |rows| {
            let row = at(rows, |r| r.attribution == "news-broken-b");
            row.content_start = row.cue_start;
        });
    }),
    ("cue-position", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.cue_position.as_deref() == Some("local")).cue_position = Some("lead-in".into());
        });
    }),
    ("cue-position", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.cue_position.as_deref() == Some("lead-in")).cue_position = Some("local".into());
        });
    }),
    ("named-basis", |t| edit(&mut t.attributions, |rows| at(rows, |r| r.addressee.is_some()).addressee = None)),
    ("thought", |t| edit(&mut t.attributions, |rows| at(rows, |r| r.act == "thought").medium = "writing".into())),
    ("value-parses", |t| edit(&mut t.facts, |rows| at(rows, |r| r.fact == "eight-counts").value = "eight".into())),
    ("value-parses", |t| value_of_a_text_predicate(t, "yes")),
    ("value-parses", |t| value_of_a_text_predicate(t, "no")),
    ("unit", |t| edit(&mut t.predicates, |rows| at(rows, |r| r.predicate == "age").unit = None)),
    ("fact-distinct", |t| {
        let mut twin = t.facts.iter().find(|r| r.fact == "eight-counts").expect("the dataset has such a row").clone();
        twin.fact.push_str("-2");
        let mut report =
            t.reports.iter().find(|r| r.fact == "eight-counts").expect("the dataset has such a row").clone();
        report.fact.clone_from(&twin.fact);
        edit(&mut t.facts, |rows| rows.push(twin));
        edit(&mut t.reports, |rows| rows.push(report));
        sort(t);
    }),
    ("fact-reported", |t| {
        let mut extra = t.facts[0].clone();
        extra.fact.push_str("-2");
        extra.predicate = "hopes".into();
        edit(&mut t.facts, |rows| rows.push(extra));
        sort(t);
    }),
    ("report-voice", |t| {
        edit(&mut t.reports, |rows| {
            at(rows, |r| r.article == "e" && r.attribution.is_none()).attribution = Some("love-tells-e".into());
        });
    }),
    ("topic-voice", |t| {
        let topics: Vec<_> =
            t.attributions.iter().filter(|r| r.act == "topic" && r.mode == "indirect").cloned().collect();
        edit(&mut t.reports, |rows| {
            let over = |r: &ReportRow, of: &AttributionRow| {
                r.article == of.article && Some(r.start) < of.content_end && of.content_start < Some(r.end)
            };
            let row = at(rows, |r| r.attribution.is_none() && topics.iter().any(|of| over(r, of)));
            row.attribution = topics.iter().find(|of| over(row, of)).map(|of| of.attribution.clone());
        });
    }),
    ("imagined", |t| {
        // An account has a word of its own in them.
        let reports = t.reports.clone();
        edit(&mut t.attributions, |rows| {
            at(rows, |r| named_inside(r, &reports).contains(&None)).reality = "imagined".into();
        });
    }),
    ("imagined", |t| {
        // They are reported as somebody else's.
        let reports = t.reports.clone();
        edit(&mut t.attributions, |rows| {
            let another = |r: &AttributionRow, named: Option<String>| named.is_some_and(|id| id != r.attribution);
            at(rows, |r| named_inside(r, &reports).into_iter().any(|named| another(r, named))).reality =
                "imagined".into();
        });
    }),
    ("date-form", |t| edit(&mut t.events, |rows| at(rows, |r| r.event == "grant").date = Some("6 June 2018".into()))),
    ("date-basis", |t| edit(&mut t.events, |rows| at(rows, |r| r.event == "grant").derivation = None)),
    ("event-order", |t| edit(&mut t.events, |rows| rows[0].after = Some("grant".into()))),
    ("two-sides", |t| {
        edit(&mut t.positions, |rows| rows.retain(|r| r.discrepancy != "interview-place" || r.side == 1));
    }),
    ("position-true", |t| {
        // An account that reports the fact of one side is put among the silent ones.
        edit(&mut t.positions, |rows| {
            let row = at(rows, |r| r.discrepancy == "who-granted" && r.article == "b");
            (row.side, row.fact) = (2, None);
            rows.sort_by(position);
        });
    }),
    ("position-true", |t| {
        // An account that reports the fact of one side is put on the other.
        edit(&mut t.positions, |rows| {
            let row = at(rows, |r| r.discrepancy == "first-or-one-time" && r.article == "b");
            (row.side, row.fact) = (1, Some("one-time-involvement".into()));
            rows.sort_by(position);
        });
    }),
    ("silence", |t| {
        edit(&mut t.discrepancies, |rows| at(rows, |r| r.discrepancy == "hardship").kind = "granularity".into());
    }),
    ("silence", |t| {
        edit(&mut t.positions, |rows| {
            at(rows, |r| r.discrepancy == "announcer" && r.fact.is_none()).side = 1;
            rows.sort_by(position);
        });
    }),
    ("silence", |t| {
        edit(&mut t.positions, |rows| {
            at(rows, |r| r.discrepancy == "announcer" && r.fact.is_none()).side = 5;
            rows.sort_by(position);
        });
    }),
    ("article-placed", |t| {
        edit(&mut t.positions, |rows| {
            let i = rows
                .iter()
                .position(|r| r.discrepancy == "announcer" && r.fact.is_none())
                .expect("the dataset has such a row");
            rows.remove(i);
        });
    }),
    ("single-value", |t| {
        edit(&mut t.discrepancies, |rows| rows.retain(|r| r.discrepancy != "sentencing-year"));
        edit(&mut t.positions, |rows| rows.retain(|r| r.discrepancy != "sentencing-year"));
    }),
    ("facts-differ", |t| {
        let contradictions: Vec<_> = t.discrepancies.iter().filter(|r| r.kind == "contradiction").cloned().collect();
        edit(&mut t.positions, |rows| {
            let one =
                at(rows, |r| r.side == 1 && contradictions.iter().any(|d| d.discrepancy == r.discrepancy)).clone();
            rows.push(PositionRow { side: 2, ..one });
            rows.sort_by(position);
        });
    }),
    ("point-at-issue", |t| {
        edit(&mut t.discrepancies, |rows| {
            at(rows, |r| r.discrepancy == "first-or-one-time").kind = "contradiction".into();
        });
    }),
    ("point-at-issue", |t| {
        edit(&mut t.predicates, |rows| rows.iter_mut().for_each(|row| row.single_valued = "no".into()));
    }),
    ("point-at-issue", |t| {
        edit(&mut t.facts, |rows| at(rows, |r| r.fact == "sentenced-in-1997").event = Some("grant".into()));
    }),
    ("contradiction-open", |t| {
        edit(&mut t.discrepancies, |rows| at(rows, |r| r.kind == "contradiction").reconcilable = "yes".into());
    }),
];

fn position(one: &PositionRow, other: &PositionRow) -> Ordering {
    let rank = |row: &PositionRow| (row.discrepancy.clone(), row.side, row.article.clone(), row.fact.clone());
    rank(one).cmp(&rank(other))
}

/// Gives a fact, which needs no number, date or id for a value, another one.
fn value_of_a_text_predicate(t: &mut Tables, value: &str) {
    let predicates = t.predicates.clone();
    let text = |row: &PredicateRow| row.value_kind == "text" && row.single_valued == "no";
    edit(&mut t.facts, |rows| {
        let row = at(rows, |fact| predicates.iter().any(|row| row.predicate == fact.predicate && text(row)));
        row.value = value.into();
    });
}

/// The attributions that reports name which stand wholly in the content of an attribution.
fn named_inside(of: &AttributionRow, reports: &[ReportRow]) -> Vec<Option<String>> {
    let inside = |report: &&ReportRow| {
        report.article == of.article
            && of.content_start.is_some_and(|start| start <= report.start)
            && of.content_end.is_some_and(|end| report.end <= end)
    };
    reports.iter().filter(inside).map(|report| report.attribution.clone()).collect()
}

/// Changes the first digit of a digest for another.
fn other_digit(digest: &mut String) {
    let other = if digest.starts_with('0') { "1" } else { "0" };
    digest.replace_range(0..1, other);
}

fn sort(t: &mut Tables) {
    edit(&mut t.facts, |rows| rows.sort_by(|a, b| (&a.topic, &a.fact).cmp(&(&b.topic, &b.fact))));
    edit(&mut t.reports, |rows| {
        rows.sort_by(|a, b| (&a.fact, &a.article, a.start).cmp(&(&b.fact, &b.article, b.start)));
    });
}

#[test]
fn every_rule_is_tripped_by_its_own_fault_and_by_no_other() {
    let mut wrong = Vec::new();
    for (code, fault) in FAULTS {
        let mut tables = Tables::embedded().clone();
        fault(&mut tables);
        let found = check(&tables);
        let codes: BTreeSet<_> = found.iter().map(|violation| violation.rule).collect();
        if codes != BTreeSet::from([*code]) {
            let found: Vec<_> = found.iter().map(|violation| format!("  {violation}")).collect();
            wrong.push(format!("the fault for {code} tripped {codes:?}:\n{}", found.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_first_name_is_bare_where_neither_the_rest_of_a_name_nor_marks_go_with_it() {
    let mut tables = Tables::embedded().clone();
    let mut bare = |label: &str| {
        edit(&mut tables.events, |rows| rows[0].label = label.to_owned());
        check(&tables).iter().filter(|violation| violation.rule == "first-name").count()
    };
    for label in
        ["Kim", "Kim's call", "Kardashian, or Kim", "\"Kim\" for Kim", "Kim (Kardashian)", "Kim or Khloe Kardashian"]
    {
        assert_eq!(bare(label), 1, "{label}");
    }
    assert_eq!(bare("Kim and Khloe"), 2);
    // Jared has no other name; the rest are no first names, or go with the rest of a name.
    for label in [
        "Kim Kardashian",
        "Kim Kardashian West's call",
        "Kim K",
        "Kardashian (Kim) and Kardashian (Khloe)",
        "Kim Kardashian and Khloe Kardashian",
        "\"Kim\" and \"Khloe\"",
        "Jared",
        "A kimono for Kimball and Hakim",
        "my call",
    ] {
        assert_eq!(bare(label), 0, "{label}");
    }
}

#[test]
fn imagined_words_can_be_reported_as_those_of_whom_they_are_imagined() {
    let mut tables = Tables::embedded().clone();
    let reports = tables.reports.clone();
    let own = |row: &AttributionRow| {
        let named = named_inside(row, &reports);
        !named.is_empty() && named.iter().all(|id| id.as_ref() == Some(&row.attribution))
    };
    edit(&mut tables.attributions, |rows| at(rows, own).reality = "imagined".into());
    assert_eq!(check(&tables), []);
}

#[test]
fn only_values_on_two_sides_are_the_point_at_issue() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.positions, |rows| rows.iter_mut().for_each(|row| row.side = 1));
    let contradictions = tables.discrepancies.iter().filter(|row| row.kind == "contradiction").count();
    let found = check(&tables).iter().filter(|violation| violation.rule == "point-at-issue").count();
    assert_eq!(found, contradictions);
}

#[test]
fn every_rule_has_a_fault() {
    let rules: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    let mut faults: Vec<_> = FAULTS.iter().map(|(code, _)| *code).collect();
    faults.dedup();
    assert_eq!(rules, faults);
}

#[test]
fn violations_stand_in_the_order_of_files_lines_and_columns_and_none_twice() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.facts, |rows| rows.iter_mut().for_each(|row| row.statement.clear()));
    edit(&mut tables.entities, |rows| rows.iter_mut().for_each(|row| row.name.clear()));
    let found = check(&tables);
    let places: Vec<_> = found.iter().map(|v| (v.file == "facts.csv", v.line)).collect();
    assert_eq!(found.len(), tables.facts.len() + tables.entities.len());
    assert!(places.windows(2).all(|pair| pair[0] < pair[1]));
}

#[test]
fn a_violation_says_where_what_and_how_to_mend() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.events, |rows| at(rows, |r| r.event == "grant").date = Some("2018-02-30".into()));
    let found: Vec<_> = check(&tables).iter().map(ToString::to_string).collect();
    common::snapshot("a_violation", &found.join("\n"));
}
