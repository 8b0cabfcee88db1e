//! What a fact is about, and what it says.

use core::fmt;

use super::cells::Cells;
use super::vocabulary::ValueKind;
use super::{Date, Entity, Event};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// Somebody or something.
    Entity(Entity),
    /// Something that happened.
    Event(Event),
}

impl Subject {
    /// The places of entities are followed by those of events.
    pub(super) const fn read(cells: &mut Cells) -> Self {
        match cells.number() as usize {
            place if place < Entity::COUNT => Self::Entity(Entity::ALL[place]),
            place => Self::Event(Event::ALL[place - Entity::COUNT]),
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entity(entity) => entity.fmt(f),
            Self::Event(event) => event.fmt(f),
        }
    }
}

/// The value of a fact, in the type that its predicate sets. It prints as the table has it.
///
/// ```
/// use clemency::{Fact, Value};
///
/// let Value::Duration { number, unit } = Fact::TwentyTwoYears.value() else { unreachable!() };
/// assert_eq!((number, unit), (22, "years"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Value {
    /// A whole number of things.
    Count {
        /// How many.
        number: u32,
        /// Of what.
        unit: &'static str,
    },
    /// A whole number of units of time.
    Duration {
        /// How many.
        number: u32,
        /// Of which unit.
        unit: &'static str,
    },
    /// A date.
    Date(Date),
    /// A few words of our own.
    Text(&'static str),
    /// Somebody or something.
    Entity(Entity),
    /// Something that happened.
    Event(Event),
    /// Whether it is so.
    Flag(bool),
}

impl Value {
    /// The kind comes first, and a unit after its number.
    pub(super) const fn read(cells: &mut Cells) -> Self {
        match cells.one_of::<ValueKind>() {
            ValueKind::Count => Self::Count { number: cells.number(), unit: cells.text() },
            ValueKind::Duration => Self::Duration { number: cells.number(), unit: cells.text() },
            ValueKind::Date => Self::Date(Date::read(cells)),
            ValueKind::Text => Self::Text(cells.text()),
            ValueKind::Entity => Self::Entity(cells.one_of()),
            ValueKind::Event => Self::Event(cells.one_of()),
            _ => Self::Flag(cells.number() == 1),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count { number, .. } | Self::Duration { number, .. } => number.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Text(text) => f.write_str(text),
            Self::Entity(entity) => entity.fmt(f),
            Self::Event(event) => event.fmt(f),
            Self::Flag(flag) => f.write_str(if *flag { "yes" } else { "no" }),
        }
    }
}
