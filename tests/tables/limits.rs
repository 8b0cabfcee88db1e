//! Where a rule has a limit, the last that it allows is allowed, and the next is not.
#![cfg(feature = "tables")]

use crate::common::{at, edit};
use clemency::check::{Violation, check};
use clemency::tables::{EntityRow, PositionRow, Tables};

/// What a rule finds after a change of the sound tables.
fn found(rule: &str, change: impl FnOnce(&mut Tables)) -> Vec<Violation> {
    let mut tables = Tables::embedded().clone();
    change(&mut tables);
    check(&tables).into_iter().filter(|violation| violation.rule == rule).collect()
}

/// Whether a change of the sound tables breaks a rule.
fn breaks(rule: &str, change: impl FnOnce(&mut Tables)) -> bool {
    !found(rule, change).is_empty()
}

type Change = fn(&mut Tables);

/// Where a rule can be broken in several ways: each way, with words of what is told.
const BREAKS: &[(&str, &str, Change)] = &[
    ("within", "`news-broken-b` is nested in itself", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.attribution == "news-broken-b").within = Some("news-broken-b".into());
        });
    }),
    ("continues", "`love-responds-e` does not stand before `love-tells-e`", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.attribution == "love-tells-e").continues = Some("love-responds-e".into());
        });
    }),
    ("mode", "it has no quote", |t| mode(t, "news-broken-b", "mixed")),
    ("mode", "it is direct and has content", |t| mode(t, "unfair-declared-b", "direct")),
    ("mode", "it has no content", |t| mode(t, "statement-b", "mixed")),
    ("mode", "a quote lies outside its content", |t| {
        edit(&mut t.attributions, |rows| {
            let row = at(rows, |r| r.attribution == "unfair-declared-b");
            row.content_start = row.content_start.map(|start| start + 5);
        });
    }),
    ("segments-tile", "2.2 follows 1.1", |t| edit(&mut t.segments, |rows| rows[1].sentence = 2)),
    ("segments-tile", "3.1 follows 1.1", |t| edit(&mut t.segments, |rows| rows[1].paragraph = 3)),
    ("uncovered-true", "the sentence carries a report", |t| {
        let told = t.segments[1].clone();
        edit(&mut t.uncovered, |rows| (rows[0].start, rows[0].end) = (told.start, told.end));
    }),
    ("digest-agreement", "the words that the tables print", |t| unprinted_cue(t, "xxxxxxxxxxxxxxxxxxxx")),
    // Printed in two texts that touch.
    ("digest-agreement", "the words that the tables print", |t| {
        edit(&mut t.attributions, |rows| {
            for (row, start) in rows.iter_mut().zip([3317, 3327]) {
                (row.cue_start, row.cue_end, row.cue) = (Some(start), Some(start + 10), Some("x".repeat(10)));
            }
        });
    }),
    ("text-length", "the text has 6 bytes", |t| {
        edit(&mut t.attributions, |rows| {
            at(rows, |r| r.attribution == "news-broken-b").cue = Some("broken".into());
        });
    }),
    ("readings-tile", "is read already", |t| {
        edit(&mut t.readings, |rows| at(rows, |r| r.text.starts_with("I knew")).start -= 3);
    }),
    ("readings-tile", "past the quote's end", |t| edit(&mut t.quotes, |rows| at(rows, |r| r.quote == "no-a").end -= 1)),
    ("marks", "a block has no marks", |t| {
        edit(&mut t.quotes, |rows| at(rows, |r| r.form == "block").open_mark = Some("straight-double".into()));
    }),
    ("marks", "no mark closes the quote", |t| {
        edit(&mut t.quotes, |rows| at(rows, |r| r.quote == "mission-a").close_mark = None);
    }),
    ("silence", "takes a side, or shares one", |t| {
        edit(&mut t.positions, |rows| at(rows, |r| r.discrepancy == "announcer" && r.fact.is_none()).side = 1);
    }),
    ("silence", "takes a side, or shares one", |t| {
        edit(&mut t.positions, |rows| {
            at(rows, |r| r.discrepancy == "announcer" && r.fact.is_none()).article = "b".into();
        });
    }),
    ("single-value", "`sentenced-in-199", |t| {
        // Both facts are on one side.
        edit(&mut t.positions, |rows| at(rows, |r| r.discrepancy == "sentencing-year" && r.side == 2).side = 1);
    }),
    ("single-value", "`sentenced-in-199", |t| {
        // The facts are on different sides, but not of one discrepancy.
        edit(&mut t.positions, |rows| {
            at(rows, |r| r.discrepancy == "sentencing-year" && r.side == 2).discrepancy = "counts-number".into();
        });
    }),
    ("point-at-issue", "`counts-number`", |t| {
        edit(&mut t.positions, |rows| {
            let other = |r: &&mut PositionRow| r.discrepancy == "counts-number" && r.side == 2;
            rows.iter_mut().filter(other).for_each(|row| row.fact = None);
        });
    }),
    ("facts-differ", "`counts-number`", |t| {
        edit(&mut t.positions, |rows| {
            let row = at(rows, |r| r.discrepancy == "counts-number" && r.side == 2);
            row.fact = Some("eight-counts".into());
        });
    }),
    ("spreadsheet-safe", "reads as a date", |t| edit(&mut t.facts, |rows| rows[0].value = "June 6".into())),
    ("spreadsheet-safe", "reads as a date", |t| edit(&mut t.reports, |rows| rows[0].as_stated = "2018-06-06".into())),
];

/// What a rule lets pass; where another rule tells of it, that one is named.
const KEEPS: &[(&str, Change)] = &[
    // Two attributions with the same words stand in either order.
    ("attribution-order", |t| {
        edit(&mut t.attributions, |rows| {
            let i = rows.iter().position(|r| r.attribution == "news-broken-b").expect("the dataset has such a row");
            rows.insert(i + 1, rows[i].clone());
        });
    }),
    // `reference` tells.
    ("continues", |t| edit(&mut t.attributions, |rows| rows[0].continues = Some("nobody-a".into()))),
    // A cue with words left out is no run of bytes.
    ("digest-agreement", |t| unprinted_cue(t, "xxxxxxxx … xxxxxxx")),
    // Segments that touch a block are no part of it.
    ("block-set", |t| edit(&mut t.segments, |rows| at(rows, |r| r.article == "a" && r.start == 727).start = 725)),
    ("block-set", |t| edit(&mut t.segments, |rows| at(rows, |r| r.article == "a" && r.end == 535).end = 537)),
    // `span-whole` tells.
    ("text-length", |t| edit(&mut t.mentions, |rows| rows[0].end = rows[0].start)),
    // A place is there because it is named.
    ("unused", |t| {
        edit(&mut t.entities, |rows| {
            let place = EntityRow { entity: "nowhere".into(), kind: "place".into(), ..rows[0].clone() };
            rows.push(place);
        });
    }),
    // An article that differs from itself stands alone.
    ("article-placed", |t| {
        edit(&mut t.positions, |rows| {
            rows.retain(|r| r.discrepancy != "advice-against-visit" || r.article == "d");
            at(rows, |r| r.fact.as_deref() == Some("family-supportive")).side = 2;
        });
    }),
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].value = "2018-06-06".into())),
    // A date before the year 1 is written with a minus, and no other way.
    ("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].value = "-0001".into())),
    ("spreadsheet-safe", |t| dated(t, "-0001")),
    ("spreadsheet-safe", |t| dated(t, "-9999")),
    ("spreadsheet-safe", |t| dated(t, "-0044-03-15")),
    ("date-form", |t| dated(t, "-0044-03-15")),
    ("spreadsheet-safe", |t| dated(t, "-0043")),
    ("date-form", |t| dated(t, "-0043")),
    ("spreadsheet-safe", |t| edit(&mut t.articles, |rows| rows[0].published = Some("-0043".into()))),
    ("date-form", |t| edit(&mut t.articles, |rows| rows[0].published = Some("-0043".into()))),
];

fn dated(t: &mut Tables, date: &str) {
    edit(&mut t.events, |rows| at(rows, |r| r.event == "grant").date = Some(date.into()));
}

fn mode(t: &mut Tables, id: &str, mode: &str) {
    edit(&mut t.attributions, |rows| at(rows, |r| r.attribution == id).mode = mode.into());
}

/// Gives an attribution a cue of twenty bytes over a sentence of which the tables print no other word.
fn unprinted_cue(t: &mut Tables, cue: &str) {
    assert_eq!(cue.len(), 20);
    edit(&mut t.attributions, |rows| {
        (rows[0].cue_start, rows[0].cue_end, rows[0].cue) = (Some(3317), Some(3337), Some(cue.into()));
    });
}

#[test]
fn every_way_to_break_a_rule_is_told_in_its_own_words() {
    let untold: Vec<_> = BREAKS
        .iter()
        .map(|(rule, words, change)| (rule, words, found(rule, change)))
        .filter(|(_, words, found)| !found.iter().any(|violation| violation.found.contains(*words)))
        .collect();
    assert!(untold.is_empty(), "{untold:#?}");
}

#[test]
fn a_rule_lets_pass_what_is_none_of_its_business() {
    let told: Vec<_> = KEEPS.iter().flat_map(|(rule, change)| found(rule, change)).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn an_id_begins_with_a_letter_and_its_words_have_one_hyphen_between_them() {
    let wrong = |id: &str| breaks("id-form", |t| edit(&mut t.discrepancies, |rows| rows[0].discrepancy = id.into()));
    for id in ["x", "x1", "x-1", "x-y-z"] {
        assert!(!wrong(id), "{id}");
    }
    for id in ["1-x", "-x", "x-", "x--y", "X", "x y", "é"] {
        assert!(wrong(id), "{id}");
    }
}

/// Cells that a spreadsheet in some language turns into something else, by what it takes them for.
const TAKEN: &[(&str, &[&str])] = &[
    ("a truth value, and would be turned into one", &["true", "FALSE", "tRuE"]),
    (
        "a time, and would be turned into one",
        &["5 PM", "5pm", "12 am", "17:30", "5:30 PM", "5:30:15.5", "25:00", "1000:00", "3:16", "5:"],
    ),
    (
        "a number, and would be written in another way",
        &[
            "1,000",
            "1,000,000",
            "007",
            "00",
            ".5",
            "5.",
            "3.10",
            "1.0",
            "$5",
            "$ 5",
            "($5)",
            "(5)",
            "( 5 )",
            "£5",
            "5 €",
            "50%",
            "5 %",
            "1E5",
            "1e-5",
            "1 E5",
            ".5E5",
            "1e400",
            "1234567890123456",
            "12345678901234567890",
            "1 1/2",
            "5-",
            "5+",
        ],
    ),
    (
        "a date, and would be turned into one",
        &[
            "June 6",
            "6 jun",
            "May-6",
            "10/11",
            "9/11",
            "Mar 2, 1999",
            "2 Mar 1999",
            "1/2/1999",
            "2018-06-06",
            "2018-06",
            "may-30",
            "sept-11",
            "sept.11",
            "sept. 5",
            "Oct. 5, 2018",
            "6-6",
            "13/1",
            "24/7",
            "Wednesday, June 6, 2018",
            "Tue May 5 2018",
            "2018-06-06T12:00",
            "2018-06-06 12:00:00.5",
            "6/6/2018 12:00",
        ],
    ),
];
/// Cells that every spreadsheet leaves as they are, or as they look.
const LEFT: &[&str] = &[
    "0",
    "7",
    "1996",
    "123456789012345",
    "0.5",
    "3.14",
    "June",
    "June on",
    "in June",
    "room 6",
    "6 rooms",
    "mar4 6",
    "mayor 6",
    "decision-5",
    "10 11",
    "and/or",
    "and/6",
    "6/and",
    "1 2 3",
    "June and 6",
    "on 6 June",
    "6 in June",
    "and/or/not",
    "10/11 12 13",
    "Monday 5",
    "50-50",
    "99/98",
    "(five)",
    "2E",
    "E5",
    "0x1F",
    "5th",
    "5 million",
    "5 p",
    "I am",
    "am",
    "yes",
    "1.2.3",
    "true.",
    "%",
    "()",
    "e",
    ".",
    ",5",
];

#[test]
fn a_text_or_an_id_that_a_spreadsheet_takes_for_something_else_is_told() {
    for (what, cells) in TAKEN {
        for (cell, found) in told(cells) {
            assert_eq!(found, [format!("`{cell}` reads as {what}")]);
        }
    }
    for (cell, found) in told(LEFT) {
        assert_eq!(found, [""; 0], "{cell}");
    }
    let id = |id: &str| breaks("spreadsheet-safe", |t| edit(&mut t.events, |rows| rows[0].event = id.into()));
    assert!(["may-30", "sept-11", "true", "mar-1-2018"].into_iter().all(id));
    assert!(!["may", "maybe-30", "march-on", "true-story"].into_iter().any(id));
}

/// What `spreadsheet-safe` tells of each of some cells with words of an account.
fn told<S: AsRef<str>>(words: &[S]) -> Vec<(&str, Vec<String>)> {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.reports, |rows| {
        rows.iter_mut().zip(words).for_each(|(row, words)| words.as_ref().clone_into(&mut row.as_stated));
    });
    let told =
        check(&tables).into_iter().filter(|found| (found.rule, found.file) == ("spreadsheet-safe", "reports.csv"));
    let told: Vec<_> = told.collect();
    // A line break in a cell above moves the lines.
    let lines = words.iter().enumerate().map(|(row, words)| (tables.reports.line(row), words.as_ref()));
    lines
        .map(|(line, words)| (words, told.iter().filter(|v| v.line == line).map(|v| v.found.clone()).collect()))
        .collect()
}

#[test]
fn a_formula_is_told_wherever_no_date_stands() {
    for (words, found) in told(&["=1", "+1", "-1", "@a", "-0001", "- so"]) {
        assert_eq!(found, [format!("`{words}` begins as a formula does")]);
    }
    // What begins with a minus and is no date is one in no column.
    for words in ["-1", "-0001-13", "-0001+1"] {
        assert!(breaks("spreadsheet-safe", |t| dated(t, words)), "{words}");
    }
}

#[test]
fn a_character_that_does_not_show_is_told_with_its_code_point_and_its_place() {
    // Of each kind: controls, separators, directions, formats, selectors, fillers, tags.
    let hidden = "\0\t\n\u{7f}\u{85}\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200d}\u{2028}\u{202e}\u{2066}\u{3164}\u{fe0f}\u{feff}\u{fff9}\u{e0041}\u{e01ef}";
    let words: Vec<_> = hidden.chars().map(|c| format!("né {c}né{c}é")).collect();
    for (c, (_, found)) in hidden.chars().zip(told(&words)) {
        let name = if c == '\u{feff}' { ", a byte order mark" } else { "" };
        let point = u32::from(c);
        assert_eq!(found, [format!("the cell holds U+{point:04X}{name}, which does not show, as character 4")]);
    }
    for (words, found) in told(&["naïve – “as if”", "日本", "cafe\u{301}", "a\u{a0}b", "\u{e000}", "👍"]) {
        assert_eq!(found, [""; 0], "{words}");
    }
    let found: Vec<_> = told(&["so\u{a0}", " so"]).into_iter().flat_map(|(_, found)| found).collect();
    let blanks = ["`so\u{a0}` has the blank U+00A0 at an edge", "` so` has the blank U+0020 at an edge"];
    assert_eq!(found, blanks);
}

#[test]
fn a_trace_of_damage_is_told() {
    let lost = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "##", "########"];
    for (words, found) in told(&lost) {
        let expected = format!("`{words}` is what a spreadsheet shows for a value that it lost or has no room for");
        assert_eq!(found, [expected]);
    }
    // What UTF-8 becomes where it is read as Windows-1252.
    let misread = |c: char| format!("caf{} so", c.to_string().bytes().map(windows_1252).collect::<String>());
    let misread: Vec<_> = "éèàçüöäñÉ’“”–…€™°£".chars().map(misread).collect();
    for (words, found) in told(&misread) {
        assert!(found.iter().any(|found| found.contains("read in a wrong encoding")), "{words}: {found:?}");
    }
    let [(_, found)] = &told(&["caf\u{fffd}"])[..] else { panic!("there is one cell") };
    assert_eq!(found[..], ["the cell holds U+FFFD, which stands for a character that was lost"]);
    let sound = ["#1", "#", "#MeToo", "a #N/A b", "IRMÃ”", "IRMÃ’S", "“ROMÂ»", "CAFÉ»", "não", "Âge", "pâté", "câ"];
    for (words, found) in told(&sound) {
        assert_eq!(found, [""; 0], "{words}");
    }
}

/// The character that Windows-1252 has for a byte.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|high| HIGH.get(usize::from(high)).copied()).unwrap_or(char::from(byte))
}

#[test]
fn a_value_of_every_kind_but_text_can_be_wrong() {
    let wrong = |kind: &str, value: &str| {
        breaks("value-parses", |t| {
            let of_kind = t.predicates.iter().filter(|row| row.value_kind == kind).map(|row| row.predicate.clone());
            let of_kind: Vec<_> = of_kind.collect();
            edit(&mut t.facts, |rows| at(rows, |r| of_kind.contains(&r.predicate)).value = value.into());
        })
    };
    for kind in ["count", "duration", "date", "entity", "event", "flag"] {
        assert!(wrong(kind, "no such value"), "{kind}");
    }
    assert!(!wrong("text", "no such value"));
    assert!(!wrong("count", "8") && wrong("count", "08"));
}

#[test]
fn a_date_is_of_level_0_or_1_or_leaves_its_year_open() {
    let wrong = |date: &str| breaks("date-form", |t| dated(t, date));
    for date in
        ["1997", "2018-06-06", "2018-06/2018-07", "201X", "2018?", "XXXX-05-30", "XXXX-05", "XXXX-12-31", "2018-21"]
    {
        assert!(!wrong(date), "{date}");
    }
    for date in [
        "1XXX-05",
        "156X-12-25",
        "XXXX-05-30/XXXX-06-06",
        "6 June 2018",
        "XXXX-21",
        "XXXX-24",
        "XXXX-25",
        "XXXX-41",
        "XXXX-13",
        "XXXX-1X",
        "XXXX-XX-05",
        "XXXX-05-3X",
        "XXXX-02-30",
        "XXX-05",
    ] {
        assert!(wrong(date), "{date}");
    }
}

#[test]
fn a_row_out_of_order_is_told_by_its_own_line() {
    let lines = found("row-order", |t| edit(&mut t.entities, |rows| rows.swap(4, 5)));
    assert_eq!(lines.iter().map(|violation| violation.line).collect::<Vec<_>>(), [7]);
}

#[test]
fn a_row_out_of_order_is_told_which_columns_are_ordered_as_numbers() {
    let expected = [
        ("mentions.csv", "by article, start as a number, end as a number"),
        ("positions.csv", "by discrepancy, side as a number, article, fact"),
        ("participants.csv", "by event, entity, role"),
    ];
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.mentions, |rows| rows.rotate_left(1));
    edit(&mut tables.positions, |rows| rows.rotate_left(1));
    edit(&mut tables.participants, |rows| rows.rotate_left(1));
    let told: Vec<_> = check(&tables).into_iter().filter(|found| found.rule == "row-order").collect();
    for (file, by) in expected {
        let found = told.iter().find(|told| told.file == file).map(|told| told.found.as_str());
        assert_eq!(found, Some(format!("the row stands after one it should precede, {by}").as_str()));
    }
    // As a spreadsheet sorts columns of text: the rows are told, and not to be sorted once more.
    let as_text = |t: &mut Tables| {
        edit(&mut t.mentions, |rows| rows.sort_by_key(|row| (row.article.clone(), row.start.to_string())));
    };
    let sorted = found("row-order", as_text);
    assert!(!sorted.is_empty() && sorted.iter().all(|found| found.mend.starts_with("move the row to its place")));
}

#[test]
fn a_character_may_begin_where_the_one_above_ends_and_end_with_its_article() {
    let second = |byte| breaks("multibyte-sum", |t| edit(&mut t.multibyte, |rows| rows[1].byte = byte));
    let (first, bytes) = (&Tables::embedded().multibyte[0], Tables::embedded().articles[0].bytes);
    let after = first.byte + first.width;
    assert_eq!([after - 1, after, bytes - 3, bytes - 2].map(second), [true, false, false, true]);
}

#[test]
fn four_blank_bytes_may_stand_before_a_segment_and_five_may_not() {
    let starts_at = |start| breaks("segments-tile", |t| edit(&mut t.segments, |rows| rows[0].start = start));
    assert!(!starts_at(4) && starts_at(5));
}

#[test]
fn four_blank_bytes_may_stand_after_the_last_segment_and_five_may_not() {
    let last = |t: &Tables| t.segments.iter().filter(|s| s.article == "a").map(|s| s.end).max().unwrap_or_default();
    let more = |gap| {
        breaks("segments-tile", |t| {
            let bytes = last(t) + gap;
            edit(&mut t.articles, |rows| rows[0].bytes = bytes);
        })
    };
    assert!(!more(4) && more(5));
}

#[test]
fn a_cell_holds_as_many_units_as_a_spreadsheet_and_no_more() {
    let long = |units| breaks("spreadsheet-safe", |t| edit(&mut t.facts, |rows| rows[0].statement = "x".repeat(units)));
    assert!(!long(32_767) && long(32_768));
    // Units are counted, not bytes.
    let (fits, longer) = ("é".repeat(32_767), "é".repeat(32_768));
    assert_eq!(told(&[fits, longer]).iter().map(|(_, found)| found.len()).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn four_blank_bytes_may_stand_between_a_curly_mark_and_its_quote_and_five_may_not() {
    let curly = |row: &clemency::tables::QuoteRow| row.open_mark.as_deref() == Some("curly-double");
    let away = |blank| {
        breaks("mark-width", |t| {
            edit(&mut t.quotes, |rows| {
                let row = rows.iter_mut().find(|row| curly(row)).expect("the dataset has such a quote");
                row.start += blank;
            });
        })
    };
    assert!(!away(4) && away(5));
}

#[test]
fn a_span_may_end_with_its_article_and_not_a_byte_later() {
    let ends = |past| {
        breaks("span-inside", |t| {
            let bytes = t.articles[0].bytes;
            edit(&mut t.mentions, |rows| rows[0].end = bytes + past);
        })
    };
    assert!(!ends(0) && ends(1));
}

#[test]
fn a_span_holds_at_least_a_byte() {
    let holds = |bytes| breaks("span-whole", |t| edit(&mut t.mentions, |rows| rows[0].end = rows[0].start + bytes));
    assert!(!holds(1) && holds(0));
}

#[test]
fn a_character_is_two_to_four_bytes_wide() {
    let wide = |width| {
        breaks("multibyte-sum", |t| {
            let extra = t.multibyte[0].width - 1;
            edit(&mut t.multibyte, |rows| rows[0].width = width);
            edit(&mut t.articles, |rows| rows[0].chars = rows[0].chars + extra - width.saturating_sub(1));
        })
    };
    assert_eq!([1, 2, 3, 4, 5].map(wide), [true, false, false, false, true]);
}
