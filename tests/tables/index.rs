//! The index: ids, references both ways, places.
#![cfg(feature = "tables")]

use std::collections::BTreeSet;

use clemency::index::{At, Index};
use clemency::tables::{ArticleRow, FactRow, Holds, MultibyteRow, QuoteRow, SegmentRow, Table, Tables};
use proptest::prelude::*;

use crate::common::edit;

#[test]
fn every_column_that_refers_to_a_table_can_be_followed() {
    let index = Index::embedded();
    let followed: BTreeSet<_> =
        index.references().map(|way| (way.from.name, way.from.columns[way.column].name, way.to.name)).collect();
    let mut declared = BTreeSet::from([("facts", "value", "entities"), ("facts", "value", "events")]);
    for schema in Tables::schemas() {
        for column in schema.columns {
            if let Holds::Reference(tables) = column.holds {
                declared.extend(tables.iter().map(|to| (schema.name, column.name, *to)));
            }
        }
    }
    assert_eq!(followed, declared);
}

#[test]
fn a_reference_leads_to_the_row_with_its_id_and_back() {
    let index = Index::embedded();
    let sheets = Tables::embedded().sheets();
    let sheet = |name| sheets.iter().find(|sheet| sheet.schema.name == name).expect("the table is there");
    for way in index.references() {
        let (from, to) = (sheet(way.from.name), sheet(way.to.name));
        let mut back = vec![Vec::new(); to.len()];
        for row in 0..from.len() {
            let id = from.field(row, way.column);
            let named = (0..to.len()).find(|other| to.field(*other, 0) == id);
            // Of a fact's value its predicate says whether it is an id.
            let is_id = way.from.columns[way.column].holds != Holds::Text || way.to(row).is_some();
            assert_eq!(way.to(row), named.filter(|_| is_id), "{}:{row}", way.from.file);
            if let Some(to) = way.to(row) {
                back[to].push(row);
            }
        }
        for (to, rows) in back.iter().enumerate() {
            assert!(way.rows(to).eq(rows.iter().copied()), "{}:{to} from {}", way.to.file, way.from.file);
        }
    }
}

#[test]
fn a_value_leads_to_an_entity_or_an_event_only_where_its_predicate_says_so() {
    let index = Index::embedded();
    for fact in index.rows::<FactRow>() {
        let kind = index.row(index.fact_predicate.to(fact).expect("it has a predicate")).value_kind.as_str();
        assert_eq!(index.fact_value_entity.to(fact).is_some(), kind == "entity");
        assert_eq!(index.fact_value_event.to(fact).is_some(), kind == "event");
    }
}

#[test]
fn an_id_that_no_row_has_leads_nowhere_and_of_rows_that_share_one_the_first_counts() {
    let mut tables = Tables::embedded().clone();
    edit(&mut tables.quotes, |rows| {
        rows[0].attribution = "nobody".to_owned();
        rows[2].quote = rows[1].quote.clone();
    });
    let index = Index::new(&tables);
    let [first, second] = [0, 1].map(|row| index.rows::<QuoteRow>().nth(row).expect("there are quotes"));
    assert_eq!(index.quote_attribution.to(first), None);
    assert_eq!(index.row(first).attribution, "nobody");
    assert_eq!(index.quotes.at(&tables.quotes[2].quote), Some(second));
    assert_eq!(index.quotes.at(""), None);
}

#[test]
fn tables_without_a_row_have_an_index() {
    let tables = Tables::default();
    let index = Index::new(&tables);
    assert_eq!(index.spans().all().len(), 0);
    let elsewhere: At<ArticleRow> = At::of(clemency::Article::E);
    assert!(index.segment_article.from(elsewhere).is_empty() && index.quote_article.from(elsewhere).is_empty());
    assert_eq!(index.place(elsewhere, 3..5).utf16, 3..5);
}

proptest! {
    #[test]
    fn a_place_is_counted_as_the_text_is_and_in_the_sentence_that_holds_it(
        text in "[a ’é€😀.]{1,60}", cuts in prop::collection::vec(any::<prop::sample::Index>(), 2..5)
    ) {
        let number = |number: usize| u32::try_from(number).expect("the text is short");
        let multibyte = text.char_indices().filter(|(_, c)| !c.is_ascii()).map(|(byte, c)| MultibyteRow {
            article: "a".to_owned(), byte: number(byte), width: number(c.len_utf8()),
        });
        let bounds: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| *cut.get(&bounds)).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let segments: Vec<_> = cuts.windows(2).map(|cut| SegmentRow {
            article: "a".to_owned(), start: number(cut[0]), end: number(cut[1]), ..SegmentRow::default()
        }).collect();
        let tables = Tables {
            articles: Table::from(vec![ArticleRow { article: "a".to_owned(), ..ArticleRow::default() }]),
            // Whatever the order of the rows.
            multibyte: Table::from(multibyte.rev().collect::<Vec<_>>()),
            segments: Table::from(segments.iter().rev().cloned().collect::<Vec<_>>()),
            ..Tables::default()
        };
        let index = Index::new(&tables);
        let article = index.articles.at("a").expect("it is there");
        for (i, start) in bounds.iter().enumerate() {
            for end in &bounds[i..] {
                let place = index.place(article, number(*start)..number(*end));
                prop_assert_eq!(place.bytes, number(*start)..number(*end));
                let chars = |at: usize| number(text[..at].chars().count());
                let utf16 = |at: usize| number(text[..at].encode_utf16().count());
                prop_assert_eq!(place.chars, chars(*start)..chars(*end));
                prop_assert_eq!(place.utf16, utf16(*start)..utf16(*end));
                let sentence = segments.iter().find(|row| (row.start..row.end).contains(&number(*start)));
                prop_assert_eq!(place.sentence.map(|at| index.row(at)), sentence);
            }
        }
    }
}
