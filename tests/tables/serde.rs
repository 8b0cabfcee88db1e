//! Ids and words travel as text, rows as maps, and what is not of the dataset is refused by name.
#![cfg(feature = "serde")]

use clemency::vocabulary::Mode;
use clemency::{Entity, Fact, Mention, Multibyte, Participant, Position, Quote, Reading, Report, Segment, Uncovered};
use serde_json::{from_str, from_value, json, to_string, to_value};

#[test]
fn an_id_is_its_text_both_ways() {
    for quote in Quote::ALL {
        assert_eq!(to_string(quote).unwrap(), format!("\"{quote}\""));
        assert_eq!(from_str::<Quote>(&format!("\"{quote}\"")).unwrap(), *quote);
    }
    assert_eq!(from_str::<Mode>("\"mixed\"").unwrap(), Mode::Mixed);
    assert_eq!(from_value::<Vec<Entity>>(json!(["donald-trump"])).unwrap(), [Entity::DonaldTrump]);
}

#[test]
fn an_unknown_id_is_an_error_that_names_it_and_the_nearest() {
    let error = from_str::<Fact>("\"life-sentense\"").unwrap_err().to_string();
    assert!(error.contains("`life-sentense`") && error.contains("`life-sentence`"), "{error}");
    let error = from_str::<Quote>("7").unwrap_err().to_string();
    assert!(error.contains("expected an id"), "{error}");
}

#[test]
fn a_row_is_the_map_of_its_columns_and_is_found_again_by_its_key() {
    macro_rules! rows {
        ($($Row:ident),+) => { $(
            for row in $Row::ALL {
                let text = to_string(row).unwrap();
                assert_eq!(from_str::<$Row>(&text).unwrap(), *row, "{text}");
            }
        )+ };
    }
    rows!(Segment, Mention, Participant, Reading, Report, Position, Multibyte, Uncovered);
    let row = Quote::MissionA.readings()[0];
    assert_eq!(
        to_value(row).unwrap(),
        json!({"utterance": "mission", "quote": "mission-a", "part": 1, "start": 1303, "end": 1361, "text": row.text()})
    );
}

#[test]
fn a_row_that_the_dataset_does_not_have_is_an_error_that_tells_its_key() {
    let error = from_value::<Participant>(json!({"event": "grant", "entity": "bible", "role": "agent"})).unwrap_err();
    assert!(error.to_string().contains("Entity(bible)"), "{error}");
    let error = from_value::<Participant>(json!({"event": "grant"})).unwrap_err();
    assert!(error.to_string().contains("missing field `entity`"), "{error}");
}

#[cfg(feature = "tables")]
#[test]
fn a_constant_and_the_row_at_its_place_in_the_embedded_tables_are_the_same() {
    use clemency::index::{At, Index};
    use clemency::tables::{Constant, Field};

    fn same<R: Constant<Of: serde::Serialize> + serde::Serialize>() {
        let index = Index::embedded();
        assert_eq!(index.rows::<R>().len(), R::ALL.len());
        for (at, constant) in index.rows::<R>().zip(R::ALL) {
            assert_eq!((At::of(*constant), at.constant()), (at, Some(*constant)));
            let (row, constant) = (index.row(at), to_value(constant).unwrap());
            match constant.as_str() {
                Some(id) => assert_eq!(row.field(0), Field::Text(id)),
                None => assert_eq!(to_value(row).unwrap(), constant),
            }
        }
    }
    macro_rules! same {
        ($($Row:ident),+) => { $( same::<clemency::tables::$Row>(); )+ };
    }
    same!(ArticleRow, MultibyteRow, SegmentRow, EntityRow, MentionRow, EventRow, ParticipantRow, UtteranceRow);
    same!(AttributionRow, QuoteRow, ReadingRow, PredicateRow, FactRow, ReportRow, DiscrepancyRow, PositionRow);
    same!(UncoveredRow);
}
