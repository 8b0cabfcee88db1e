//! What a column's cells are, as far as it matters for what can go wrong in them.

use clemency::tables::{Column, Holds, Schema};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// The row's own id.
    Id,
    /// The id of another row.
    Reference,
    /// A word of a closed list.
    Word,
    /// One end of a span.
    End,
    /// A count of things in order: paragraph, sentence, part, side.
    Ordinal,
    /// A count over the whole text: bytes, characters, words; the place and the width of a character.
    Measure,
    /// Words as an article prints them, over a span.
    Printed,
    /// Words of an article without a span of their own, and words of the curators.
    Free,
    /// What a fact says, in the form that its predicate sets.
    Value,
    /// An SHA-256 digest.
    Digest,
    /// A date in EDTF.
    Date,
}

impl Kind {
    pub(crate) fn of(schema: &Schema, column: &Column) -> Self {
        match (column.holds, schema.name, column.name) {
            (Holds::Id, ..) => Kind::Id,
            (Holds::Reference(_), ..) => Kind::Reference,
            (Holds::Vocabulary(_), ..) => Kind::Word,
            (Holds::Number, _, name) if name.ends_with("start") || name.ends_with("end") => Kind::End,
            (Holds::Number, _, "paragraph" | "sentence" | "part" | "side") => Kind::Ordinal,
            (Holds::Number, ..) => Kind::Measure,
            (Holds::Text, _, "cue") | (Holds::Text, "mentions" | "quotes" | "readings", "text") => Kind::Printed,
            (Holds::Text, "facts", "value") => Kind::Value,
            (Holds::Digest, ..) => Kind::Digest,
            (Holds::Date, ..) => Kind::Date,
            _ => Kind::Free,
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Id => "id",
            Kind::Reference => "reference",
            Kind::Word => "word of a list",
            Kind::End => "end of a span",
            Kind::Ordinal => "number in a row",
            Kind::Measure => "measure",
            Kind::Printed => "printed words",
            Kind::Free => "free text",
            Kind::Value => "value of a fact",
            Kind::Digest => "digest",
            Kind::Date => "date",
        }
    }
}
