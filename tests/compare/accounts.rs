//! The accounts side by side: each view of the dataset as a page, and each rule of a view on tables made for it.
#![cfg(all(feature = "compare", feature = "tables"))]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::common::{self, edit};
use clemency::compare::{
    LedgerCell, NormalForm, Standing, agreement, describe, discrepancies, ledger, partings, readings, timeline, voices,
};
use clemency::index::{At, Index};
use clemency::tables::{AttributionRow, MentionRow, PositionRow, ReadingRow, ReportRow, Row, Tables, UtteranceRow};
use clemency::{Article, Entity, Utterance};

/// Adds a line to a page.
fn line(page: &mut String, text: &str) {
    let _ = writeln!(page, "{}", text.trim_end()); // writing to a string has nothing to fail on
}

/// The ids of rows, with blanks between them.
fn ids<R: Row>(index: &Index, rows: &[At<R>]) -> String {
    rows.iter().map(|at| id(index, *at)).collect::<Vec<_>>().join(" ")
}

fn id<'t, R: Row>(index: &Index<'t>, at: At<R>) -> &'t str {
    index.row(at).field(0).as_str()
}

#[test]
fn every_fact_in_every_account() {
    let index = Index::embedded();
    let ledger = ledger(index);
    let mut page = String::new();
    for row in &ledger.rows {
        let letter = |cell: &LedgerCell| match cell.standing {
            Standing::Silent => ".".to_owned(),
            standing => standing.name()[..1].to_uppercase(),
        };
        let cells: String = row.cells.iter().map(letter).collect();
        line(&mut page, &format!("{cells} {}", id(index, row.fact)));
    }
    common::snapshot("ledger", &page);
}

#[test]
fn which_accounts_share_which_facts_and_what_sets_each_apart() {
    let index = Index::embedded();
    let ledger = ledger(index);
    let mut page = String::new();
    for sharing in ledger.sharing() {
        line(&mut page, &format!("{}: {}", ids(index, &sharing.articles), sharing.facts.len()));
    }
    for apart in ledger.apart() {
        let article = id(index, apart.article);
        line(&mut page, &format!("only {article}: {}", ids(index, &apart.only)));
        line(&mut page, &format!("all but {article}: {}", ids(index, &apart.left_out)));
    }
    common::snapshot("ledger_sharing", &page);
    let shared: usize = ledger.sharing().iter().map(|sharing| sharing.facts.len()).sum();
    assert_eq!(shared, Tables::embedded().facts.len());
}

/// How one account stands to one fact.
fn standing(tables: &Tables, fact: &str, article: &str) -> (Standing, usize) {
    let index = Index::new(tables);
    let article = index.articles.at(article).expect("the account is there");
    let fact = index.facts.at(fact).expect("the fact is there");
    let cell = &ledger(&index).rows[fact.place()].cells[article.place()];
    (cell.standing, cell.evidence.len())
}

#[test]
fn the_plainest_report_of_a_fact_decides_its_standing() {
    let mut tables = Tables::embedded().clone();
    let first = tables.reports[0].clone();
    let (fact, article) = (first.fact.clone(), first.article.clone());
    let attribution = first.attribution.clone();
    assert!(attribution.is_some());
    let mut stands = |reports: &[(&str, bool)]| {
        edit(&mut tables.reports, |rows| {
            rows.retain(|row| row.fact != fact);
            rows.extend(reports.iter().map(|(certainty, attributed)| {
                let mut row = first.clone();
                row.certainty = (*certainty).to_owned();
                row.attribution = attribution.clone().filter(|_| *attributed);
                row
            }));
        });
        standing(&tables, &fact, &article)
    };
    assert_eq!(stands(&[("denied", true), ("hedged", true), ("plain", true), ("plain", false)]).0, Standing::Reported);
    assert_eq!(stands(&[("denied", true), ("hedged", false), ("plain", true)]).0, Standing::Attributed);
    assert_eq!(stands(&[("denied", true), ("hedged", false)]).0, Standing::Hedged);
    assert_eq!(stands(&[("denied", true)]), (Standing::Differing, 1));
    assert_eq!(stands(&[]), (Standing::Silent, 0));
}

#[test]
fn an_account_on_the_other_side_of_a_contradiction_differs_and_of_another_discrepancy_is_silent() {
    let mut tables = Tables::embedded().clone();
    let differing = |tables: &Tables| -> Vec<(String, String)> {
        let index = Index::new(tables);
        let ledger = ledger(&index);
        let cells =
            ledger.rows.iter().flat_map(|row| row.cells.iter().zip(&ledger.articles).map(|cell| (row.fact, cell)));
        let differ = cells.filter(|(_, (cell, _))| cell.standing == Standing::Differing && !cell.evidence.is_empty());
        differ.map(|(fact, (_, article))| (id(&index, fact).to_owned(), id(&index, *article).to_owned())).collect()
    };
    let before = differing(&tables);
    assert!(!before.is_empty());
    edit(&mut tables.discrepancies, |rows| {
        rows.iter_mut().filter(|row| row.kind == "contradiction").for_each(|row| row.kind = "granularity".to_owned());
    });
    assert!(before.iter().all(|(fact, article)| standing(&tables, fact, article) == (Standing::Silent, 0)));
}

#[test]
fn how_often_each_two_accounts_part() {
    let index = Index::embedded();
    let mut page = String::new();
    for (what, kind) in [("all", None), ("contradictions", Some("contradiction")), ("omissions", Some("omission"))] {
        line(&mut page, what);
        for pair in partings(index, &discrepancies(index, kind, None)) {
            let (accounts, together, apart) = (ids(index, &[pair.a, pair.b]), pair.together, pair.apart);
            line(
                &mut page,
                &format!("  {accounts}: together {together}, apart {apart}, one silent {}", pair.one_silent),
            );
        }
    }
    common::snapshot("partings", &page);
}

#[test]
fn the_weightiest_discrepancies_come_first_and_those_of_one_weight_in_the_order_of_their_table() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.discrepancies, |rows| {
        rows.truncate(5);
        let weights = ["minor", "heavy", "lead", "notable", "lead"]; // `vocabulary` tells of the second
        rows.iter_mut().zip(weights).for_each(|(row, weight)| row.weight = weight.to_owned());
    });
    let order: Vec<_> = discrepancies(&Index::new(&tables), None, None).iter().map(|point| point.at.place()).collect();
    assert_eq!(order, [2, 4, 3, 0, 1]);
}

#[test]
fn every_side_has_the_reports_of_the_accounts_that_take_it() {
    let index = Index::embedded();
    let mut page = String::new();
    for point in discrepancies(index, None, None) {
        line(&mut page, id(index, point.at));
        for side in &point.sides {
            let taken = side.accounts.iter().map(|taken| {
                assert_eq!(taken.facts.is_empty(), taken.evidence.is_empty());
                let reports = taken.evidence.iter().map(|report| index.row(*report));
                let places = reports.map(|report| format!("{}..{}", report.start, report.end));
                let article = id(index, taken.article);
                format!("{article} {}", places.collect::<Vec<_>>().join(" ")).trim_end().to_owned()
            });
            line(&mut page, &format!("  {}: {}", side.side, taken.collect::<Vec<_>>().join(", ")));
        }
    }
    common::snapshot("discrepancies_evidence", &page);
    let of_dates = discrepancies(index, Some("contradiction"), Some("date"));
    let mut rows = of_dates.iter().map(|point| index.row(point.at));
    assert!(rows.all(|row| row.kind == "contradiction" && row.domain == "date"));
    assert!(!of_dates.is_empty());
}

#[test]
fn which_account_tells_of_which_event() {
    let index = Index::embedded();
    let mut page = String::new();
    for moment in timeline(index) {
        let row = index.row(moment.at);
        let date = row.date.as_deref().unwrap_or("no date");
        let told = moment.told_by.iter().map(|told| format!("{} {}", id(index, told.article), told.facts.len()));
        let told = told.collect::<Vec<_>>().join(", ");
        line(&mut page, &format!("{}: {date}, {}; {told}", row.event, row.date_basis));
        let after: Vec<_> = moment.after(index).map(|event| id(index, event)).collect();
        if !after.is_empty() {
            line(&mut page, &format!("  after {}", after.join(", ")));
        }
    }
    common::snapshot("timeline", &page);
}

#[test]
fn events_in_a_circle_end_the_chain() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.events, |rows| {
        rows.truncate(4);
        let ids: Vec<_> = rows.iter().map(|row| row.event.clone()).collect();
        for (row, before) in rows.iter_mut().zip([1, 2, 0, 0]) {
            row.after = Some(ids[before].clone());
        }
    });
    // Three events in a circle, and one that leads into it.
    let index = Index::new(&tables);
    let lengths: Vec<_> = timeline(&index).iter().map(|moment| moment.after(&index).count()).collect();
    assert_eq!(lengths, [2, 2, 2, 3]);
}

#[test]
fn who_is_quoted_by_whom() {
    let index = Index::embedded();
    let mut page = String::new();
    for v in voices(index) {
        let (speaker, article) = (id(index, v.speaker), id(index, v.article));
        line(&mut page, &format!("{speaker}, {article}: {} quotes, {} words", v.quotes, v.words));
        line(&mut page, &format!("  direct {}, indirect {}, mixed {}", v.direct, v.indirect, v.mixed));
        let cues = v.cues.iter().map(|(cue, times)| format!("{cue} {times}"));
        line(&mut page, &format!("  {}", cues.collect::<Vec<_>>().join("; ")));
    }
    common::snapshot("voices", &page);
}

#[test]
fn how_each_account_names_and_describes_people() {
    let index = Index::embedded();
    let mut page = String::new();
    for entity in [Entity::AliceJohnson, Entity::KimKardashian] {
        line(&mut page, entity.id());
        for d in describe(index, At::of(entity)) {
            let what = d.r#trait.unwrap_or(d.form);
            line(&mut page, &format!("  {} {what}: {} ({})", id(index, d.article), d.text, d.mentions.len()));
        }
    }
    common::snapshot("described", &page);
    for entity in Entity::ALL {
        let described: usize = describe(index, At::of(*entity)).iter().map(|d| d.mentions.len()).sum();
        assert_eq!(described, entity.mentions().len(), "{entity}");
    }
}

#[test]
fn how_much_each_two_accounts_have_in_common() {
    let index = Index::embedded();
    let mut page = String::new();
    for pair in agreement(index) {
        let share = |share: Option<f64>| share.map_or_else(String::new, |share| format!("{share:.3}"));
        let (facts, utterances) = (share(pair.of_facts()), share(pair.of_utterances()));
        let (accounts, both, either) = (ids(index, &[pair.a, pair.b]), pair.facts_in_both, pair.facts_in_either);
        line(&mut page, &format!("{accounts}: facts {both}/{either} {facts}"));
        let (both, either) = (pair.utterances_in_both, pair.utterances_in_either);
        line(&mut page, &format!("     utterances {both}/{either} {utterances}"));
    }
    common::snapshot("agreement_of_accounts", &page);
}

#[test]
fn each_utterance_in_every_account() {
    let index = Index::embedded();
    let mut page = String::new();
    for utterance in index.rows::<UtteranceRow>() {
        let readings = readings(index, utterance);
        let groups = |form| {
            let groups = readings.variants(form);
            groups.iter().map(|group| ids(index, &group.witnesses).replace(' ', "")).collect::<Vec<_>>().join(" ")
        };
        let forms = NormalForm::ALL.map(|form| format!("{} {}", form.name(), groups(form)));
        line(&mut page, &format!("{}: {}", id(index, utterance), forms.join("; ")));
        for echo in &readings.echoes {
            let (article, fact, attribution) =
                (id(index, echo.article), id(index, echo.fact), id(index, echo.attribution));
            line(&mut page, &format!("  {article} reports {fact} ({attribution})"));
        }
        let accounts: BTreeSet<_> = readings.printed.iter().map(|printed| printed.article).collect();
        assert_eq!(accounts.len() + readings.omitted_by.len(), index.tables.articles.len());
    }
    common::snapshot("variants", &page);
}

#[test]
fn an_echo_is_of_the_same_speaker_at_the_same_occasion_in_an_account_that_does_not_print_the_words() {
    let embedded = Index::embedded();
    let mut tables = embedded.tables.clone();
    let all = embedded.rows().map(|utterance| readings(embedded, utterance));
    let echoed = all.into_iter().find(|readings| !readings.echoes.is_empty()).expect("an utterance is echoed");
    let attribution = echoed.echoes[0].attribution;
    let echo = id(embedded, attribution);
    let still_there = |tables: &Tables| {
        let found = readings(&Index::new(tables), echoed.at);
        found.echoes.iter().any(|echo| echo.attribution == attribution)
    };
    let whole = tables.clone();
    let mut without = |change: &dyn Fn(&mut AttributionRow)| {
        tables = whole.clone();
        edit(&mut tables.attributions, |rows| rows.iter_mut().filter(|row| row.attribution == echo).for_each(change));
        !still_there(&tables)
    };
    assert!(!without(&|_| {}));
    assert!(without(&|row| row.speaker = "the-pope".to_owned()));
    assert!(without(&|row| row.occasion = Some("elsewhere".to_owned())));
    assert!(without(&|row| row.occasion = None));
    assert!(without(&|row| row.mode = "direct".to_owned()));
}

#[test]
fn two_accounts_are_together_on_a_shared_side_apart_on_others_and_neither_where_one_is_silent() {
    let mut tables = Tables::embedded().clone();
    let (point, fact) = (tables.discrepancies[0].discrepancy.clone(), tables.facts[0].fact.clone());
    let mut counted = |positions: &[(u32, &str, bool)]| {
        edit(&mut tables.positions, |rows| {
            rows.clear();
            rows.extend(positions.iter().map(|(side, article, speaks)| PositionRow {
                discrepancy: point.clone(),
                side: *side,
                article: (*article).to_owned(),
                fact: speaks.then(|| fact.clone()),
            }));
        });
        let index = Index::new(&tables);
        let pairs = partings(&index, &discrepancies(&index, None, None));
        let accounts = [Article::A, Article::B].map(At::of);
        let pair = pairs.iter().find(|pair| [pair.a, pair.b] == accounts).expect("every pair is there");
        (pair.together, pair.apart, pair.one_silent)
    };
    assert_eq!(counted(&[(1, "a", true), (1, "b", true)]), (1, 0, 0));
    assert_eq!(counted(&[(1, "a", true), (2, "b", true)]), (0, 1, 0));
    assert_eq!(counted(&[(1, "a", true), (2, "a", true), (2, "b", true)]), (1, 0, 0));
    assert_eq!(counted(&[(1, "a", true), (2, "b", false)]), (0, 0, 1));
    assert_eq!(counted(&[(1, "a", true)]), (0, 0, 1));
    assert_eq!(counted(&[(1, "a", false), (1, "b", false)]), (0, 0, 0));
    assert_eq!(counted(&[(1, "c", true)]), (0, 0, 0));
}

#[test]
fn parts_of_one_printing_are_joined_and_a_first_part_begins_another() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.readings, |rows| {
        rows.retain(|row| row.utterance == "in-talks" && row.quote == "not-instant-b");
        for (part, start) in [(2, 1400), (1, 1500)] {
            rows.push(ReadingRow { part, start, end: start + 2, text: "so".to_owned(), ..rows[0].clone() });
        }
    });
    // A later part is joined to nothing of another account.
    let elsewhere = tables.quotes.iter().find(|row| row.article == "c").expect("c quotes").quote.clone();
    edit(&mut tables.readings, |rows| {
        let alone = ReadingRow { part: 2, quote: elsewhere, text: "too".to_owned(), ..rows[0].clone() };
        rows.push(alone);
    });
    let readings = readings(&Index::new(&tables), At::of(Utterance::InTalks));
    let texts: Vec<_> = readings.printed.iter().map(|printed| printed.text.as_str()).collect();
    assert_eq!(texts, ["We had been in talks and working on this for seven months. … so", "so", "too"]);
}

#[test]
fn an_account_differs_from_a_fact_by_another_value_of_what_can_have_one_only() {
    let mut tables = Tables::embedded().clone();
    let predicate = |single_valued: &str| {
        let row = tables.predicates.iter().find(|row| row.single_valued == single_valued);
        row.expect("the dataset has such a row").predicate.clone()
    };
    let (single, many) = (predicate("yes"), predicate("no"));
    // Two values of one thing, one of another subject, and one of a predicate with many values.
    let values = [("johnson", &single, "1996"), ("johnson", &single, "1997"), ("she", &single, "1998")];
    let values = values.into_iter().chain([("johnson", &many, "to leave"), ("johnson", &many, "to stay")]);
    edit(&mut tables.facts, |rows| {
        rows.truncate(5);
        for (row, (subject, predicate, value)) in rows.iter_mut().zip(values) {
            (row.subject, row.predicate, row.value) = (subject.to_owned(), predicate.clone(), value.to_owned());
            row.event = None;
        }
    });
    let [one, other, of_another, hope, another_hope] = [0, 1, 2, 3, 4].map(|i| tables.facts[i].fact.clone());
    let points = [0, 1].map(|i| tables.discrepancies[i].discrepancy.clone());
    edit(&mut tables.discrepancies, |rows| rows.iter_mut().for_each(|row| row.kind = "contradiction".to_owned()));
    edit(&mut tables.reports, |rows| {
        rows.truncate(4);
        for (row, fact) in rows.iter_mut().zip([&other, &of_another, &hope, &another_hope]) {
            (row.fact, row.article) = (fact.clone(), "b".to_owned());
        }
    });
    let mut stands = |fact: &str, positions: &[(usize, u32, &str, &str)]| {
        edit(&mut tables.positions, |rows| {
            rows.clear();
            rows.extend(positions.iter().map(|(point, side, article, fact)| PositionRow {
                discrepancy: points[*point].clone(),
                side: *side,
                article: (*article).to_owned(),
                fact: Some((*fact).to_owned()),
            }));
        });
        standing(&tables, fact, "b")
    };
    let of_one = [(0, 1, "a", &*one), (0, 2, "b", &*other)];
    assert_eq!(stands(&one, &of_one), (Standing::Differing, 1));
    // In two contradictions, and still on one report.
    let twice = [(0, 1, "a", &*one), (0, 2, "b", &*other), (1, 1, "a", &*one), (1, 2, "b", &*other)];
    assert_eq!(stands(&one, &twice), (Standing::Differing, 1));
    assert_eq!(stands(&one, &[(0, 1, "a", &one), (0, 1, "b", &other)]), (Standing::Silent, 0));
    assert_eq!(stands(&one, &[(0, 1, "a", &one), (1, 2, "b", &other)]), (Standing::Silent, 0));
    // What stands on the other side besides is no word against the fact, and the fact is none against what stands there.
    assert_eq!(stands(&one, &[(0, 1, "a", &one), (0, 2, "b", &of_another)]), (Standing::Silent, 0));
    assert_eq!(stands(&one, &[(0, 1, "a", &one), (0, 2, "b", &hope)]), (Standing::Silent, 0));
    let besides = [(0, 1, "a", &*one), (0, 1, "a", &*hope), (0, 2, "b", &*other)];
    assert_eq!(stands(&one, &besides), (Standing::Differing, 1));
    // Nor is a value that belongs to another event.
    edit(&mut tables.facts, |rows| rows[1].event = Some(tables.events[0].event.clone()));
    assert_eq!(standing(&tables, &one, "b"), (Standing::Silent, 0));
    edit(&mut tables.facts, |rows| rows[0].event = Some(tables.events[0].event.clone()));
    assert_eq!(standing(&tables, &one, "b"), (Standing::Differing, 1));
    edit(&mut tables.reports, |rows| rows.retain(|row| row.fact != hope));
    assert_eq!(standing(&tables, &hope, "b"), (Standing::Silent, 0));
}

#[test]
fn a_fact_is_echoed_where_its_evidence_is_in_the_words_themselves() {
    let mut tables = Tables::embedded().clone();
    let embedded = Index::embedded();
    let mut all = embedded.rows().map(|utterance| readings(embedded, utterance));
    let found = all.find(|readings| !readings.echoes.is_empty()).expect("an utterance is echoed");
    let (echo, printed) = (found.echoes[0], &found.printed[0]);
    let attribution = id(embedded, echo.attribution);
    // One reading, and one report of the fact besides the echo.
    edit(&mut tables.readings, |rows| rows.retain(|row| row == embedded.row(printed.parts[0])));
    let (start, end) = (tables.readings[0].start, tables.readings[0].end);
    edit(&mut tables.reports, |rows| {
        rows.retain(|row| row.fact == id(embedded, echo.fact) && row.attribution.as_deref() == Some(attribution));
        let evidence = rows[0].clone();
        rows.push(ReportRow { article: id(embedded, printed.article).to_owned(), ..evidence });
    });
    let mut echoes = |bytes: std::ops::Range<u32>, attributed: bool| {
        edit(&mut tables.reports, |rows| {
            let evidence = rows.last_mut().expect("it was put there");
            (evidence.start, evidence.end) = (bytes.start, bytes.end);
            evidence.attribution = attributed.then(|| attribution.to_owned());
        });
        readings(&Index::new(&tables), found.at).echoes.iter().any(|other| other.fact == echo.fact)
    };
    assert!(echoes(start..end, true));
    assert!(echoes(end - 1..end + 9, true) && echoes(start - 9..start + 1, true));
    assert!(!echoes(end..end + 9, true) && !echoes(start - 9..start, true));
    // What the account says in its own voice is not what the words say.
    assert!(!echoes(start..end, false));
}

#[test]
fn accounts_that_report_and_print_nothing_have_no_index_in_common() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.reports, Vec::clear);
    edit(&mut tables.readings, Vec::clear);
    let pairs = agreement(&Index::new(&tables));
    assert!(!pairs.is_empty());
    assert!(pairs.iter().all(|pair| pair.of_facts().is_none() && pair.of_utterances().is_none()));
}

#[test]
fn every_view_takes_tables_without_a_row() {
    let empty = Tables::default();
    let index = Index::new(&empty);
    assert!(ledger(&index).sharing().is_empty() && ledger(&index).apart().is_empty());
    assert!(partings(&index, &discrepancies(&index, None, None)).is_empty());
    assert!(timeline(&index).is_empty() && voices(&index).is_empty() && agreement(&index).is_empty());
}

/// Every view of some tables, by the places of its rows.
fn every_view(tables: &Tables) -> String {
    let index = &Index::new(tables);
    let (ledger, points) = (ledger(index), discrepancies(index, None, None));
    let whole = (ledger.sharing(), ledger.apart(), partings(index, &points));
    let readings: Vec<_> = index.rows().map(|utterance| readings(index, utterance)).collect();
    let described: Vec<_> = index.rows().map(|entity| describe(index, entity)).collect();
    let said = (voices(index), agreement(index), timeline(index));
    format!("{:#?}", (ledger, points, whole, readings, described, said))
}

#[test]
fn every_view_of_the_dataset_is_the_same_from_its_files_and_from_a_copy() {
    let embedded = every_view(Tables::embedded());
    assert_eq!(every_view(&Tables::embedded().clone()), embedded);
    assert_eq!(every_view(&Tables::read(common::file("data")).expect("the data directory can be read")), embedded);
}

#[test]
fn a_row_that_names_what_is_not_there_has_no_place_in_a_view() {
    let mut tables = Tables::embedded().clone();
    let nobody = "nobody";
    edit(&mut tables.reports, |rows| {
        rows.push(ReportRow { article: nobody.to_owned(), ..rows[0].clone() });
        rows.push(ReportRow { fact: nobody.to_owned(), ..rows[0].clone() });
    });
    edit(&mut tables.positions, |rows| {
        rows.push(PositionRow { article: nobody.to_owned(), ..rows[0].clone() });
        rows.push(PositionRow { fact: Some(nobody.to_owned()), side: 77, ..rows[0].clone() });
    });
    edit(&mut tables.readings, |rows| {
        rows.push(ReadingRow { utterance: nobody.to_owned(), ..rows[0].clone() });
        rows.push(ReadingRow { quote: nobody.to_owned(), ..rows[0].clone() });
    });
    edit(&mut tables.mentions, |rows| rows.push(MentionRow { article: nobody.to_owned(), ..rows[0].clone() }));
    edit(&mut tables.attributions, |rows| {
        rows.push(AttributionRow { speaker: nobody.to_owned(), ..rows[0].clone() });
        rows.push(AttributionRow { article: nobody.to_owned(), ..rows[0].clone() });
    });
    assert_eq!(every_view(&tables), every_view(Tables::embedded()));
}
