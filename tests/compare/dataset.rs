//! The views over the typed constants are the views over the tables, id by id.
#![cfg(all(feature = "compare", feature = "tables", feature = "serde"))]

use clemency::compare::{Dataset, agreement, describe, discrepancies, ledger, partings, readings, timeline, voices};
use clemency::tables::Tables;
use clemency::vocabulary::{DiscrepancyKind, Domain};
use clemency::{Discrepancy, Entity, Utterance};
use serde_json::{Map, Value, to_value};

/// A view as JSON, with every row by what it is told by: a typed id prints as its text, a row as its columns.
fn told(view: impl serde::Serialize) -> Value {
    by_id(to_value(view).expect("views have a form in JSON"))
}

/// Puts the id of a row for the row, where it has one; typed constants that have an id print as that.
fn by_id(value: Value) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(by_id).collect(),
        Value::Object(map) => {
            map.into_iter().map(|(name, value)| (name.clone(), row_by_id(&name, value))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

fn row_by_id(name: &str, value: Value) -> Value {
    let ids = ["discrepancy", "event", "utterance"];
    match value.as_object().filter(|_| name == "row").and_then(|row| ids.iter().find_map(|id| row.get(*id))) {
        Some(id) => id.clone(),
        None => by_id(value),
    }
}

#[test]
fn every_view_of_the_typed_constants_is_that_of_the_tables() {
    let tables = Tables::embedded();
    let (typed, of_tables) = (ledger(Dataset), ledger(tables));
    assert_eq!(told(&typed), told(&of_tables));
    assert_eq!(told(typed.sharing()), told(of_tables.sharing()));
    assert_eq!(told(typed.apart()), told(of_tables.apart()));
    assert_eq!(told(timeline(Dataset)), told(timeline(tables)));
    assert_eq!(told(voices(Dataset)), told(voices(tables)));
    assert_eq!(told(agreement(Dataset)), told(agreement(tables)));
    assert_eq!(told(timeline(Dataset))[0]["row"], tables.events[0].event.as_str());
}

#[test]
fn discrepancies_of_every_kind_and_domain_are_those_of_the_tables() {
    let tables = Tables::embedded();
    let kinds = DiscrepancyKind::ALL.iter().copied().map(Some).chain([None]);
    for (kind, domain) in
        kinds.flat_map(|kind| Domain::ALL.iter().copied().map(Some).chain([None]).map(move |d| (kind, d)))
    {
        let typed = discrepancies(Dataset, kind, domain);
        let of_tables = discrepancies(tables, kind.map(DiscrepancyKind::word), domain.map(Domain::word));
        assert_eq!(told(&typed), told(&of_tables));
        assert_eq!(told(partings(Dataset, &typed)), told(partings(tables, &of_tables)));
    }
    assert_eq!(discrepancies(Dataset, None, None).len(), Discrepancy::COUNT);
}

#[test]
fn every_utterance_and_every_description_is_that_of_the_tables() {
    let tables = Tables::embedded();
    for &utterance in Utterance::ALL {
        assert_eq!(told(readings(Dataset, utterance)), told(readings(tables, utterance.id())), "{utterance}");
    }
    for &entity in Entity::ALL {
        assert_eq!(told(describe(Dataset, entity)), told(describe(tables, entity.id())), "{entity}");
    }
}
