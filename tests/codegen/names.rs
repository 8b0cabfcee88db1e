//! What things are called in Rust: types, variants and getters, from tables, ids and columns.

use proc_macro2::{Ident, Span};

/// The tables that are types, in their order, each with its type and whether its rows have an id of their own.
pub(crate) const TYPES: &[(&str, &str, bool)] = &[
    ("articles", "Article", true),
    ("multibyte", "Multibyte", false),
    ("segments", "Segment", false),
    ("entities", "Entity", true),
    ("mentions", "Mention", false),
    ("events", "Event", true),
    ("participants", "Participant", false),
    ("utterances", "Utterance", true),
    ("attributions", "Attribution", true),
    ("quotes", "Quote", true),
    ("readings", "Reading", false),
    ("predicates", "Predicate", true),
    ("facts", "Fact", true),
    ("reports", "Report", false),
    ("discrepancies", "Discrepancy", true),
    ("positions", "Position", false),
    ("uncovered", "Uncovered", false),
];

/// The type of a table's rows.
pub(crate) fn type_of(table: &str) -> &'static str {
    TYPES.iter().find(|(name, ..)| *name == table).expect("the table is a type").1
}

/// `mission-a` as `MissionA`.
pub(crate) fn variant(id: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    id.split('-').filter(|part| !part.is_empty()).map(capital).collect()
}

pub(crate) fn ident(name: &str) -> Ident {
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// The getter of the spans whose first column is this one, and what it is documented as.
pub(crate) fn span_getter(column: &str) -> Option<(&'static str, &'static str)> {
    match column {
        "start" => Some(("span", "Where it stands.")),
        "source_start" => Some(("source", "Where the words stand that name the speaker; none where nothing does.")),
        "cue_start" => Some(("cue_span", "Where the cue stands.")),
        "content_start" => Some(("content", "Where the reported words stand, for indirect and mixed modes.")),
        _ => None,
    }
}
