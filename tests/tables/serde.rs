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
