//! Where the references of a column lead, and which rows lead to a row.

use std::collections::HashMap;
use std::marker::PhantomData;

use super::At;
use crate::tables::{Row, Table};

/// The rows of a table by their ids. Of rows that share one the first counts; the rule `unique-key` tells of the others.
#[derive(Debug)]
pub struct Ids<'t, R> {
    places: HashMap<&'t str, u32>,
    of: PhantomData<fn() -> R>,
}

impl<'t, R: Row> Ids<'t, R> {
    pub(super) fn new(table: &'t Table<R>, id: impl Fn(&'t R) -> &'t str) -> Self {
        let mut places = HashMap::with_capacity(table.len());
        for (row, place) in table.iter().zip(0..) {
            places.entry(id(row)).or_insert(place);
        }
        Self { places, of: PhantomData }
    }

    /// The row that has an id.
    #[must_use]
    pub fn at(&self, id: &str) -> Option<At<R>> {
        self.places.get(id).map(|place| At::new(*place as usize))
    }
}

/// A column that refers from rows of one table to rows of another, followed both ways.
#[derive(Debug)]
pub struct Link<A, B> {
    /// For each row where it leads; [`NOWHERE`] where the cell is empty or names no row.
    to: Vec<u32>,
    /// For each row of the other table where its part of `from` begins; and the end of the last.
    starts: Vec<u32>,
    from: Vec<At<A>>,
    of: PhantomData<fn() -> B>,
}

const NOWHERE: u32 = u32::MAX;

impl<A: Row, B: Row> Link<A, B> {
    /// Follows the ids that rows name, where they name one.
    pub(super) fn new<'t>(
        from: &'t Table<A>,
        to: &Table<B>,
        ids: &Ids<B>,
        named: impl Fn(&'t A) -> Option<&'t str>,
    ) -> Self {
        // Rows of one article, say, stand one after the other, and need one look-up.
        let mut last = ("", NOWHERE);
        let mut place = |name: &'t str| {
            if last.0 != name {
                last = (name, ids.at(name).map_or(NOWHERE, |at| at.place));
            }
            last.1
        };
        let leads: Vec<u32> = from.iter().map(|row| named(row).map_or(NOWHERE, &mut place)).collect();
        // A counting sort, so that rows that lead to one row stand in the order of their table.
        let mut starts = vec![0_u32; to.len() + 1];
        for place in leads.iter().filter(|place| **place != NOWHERE) {
            starts[*place as usize + 1] += 1;
        }
        for row in 1..starts.len() {
            starts[row] += starts[row - 1];
        }
        let mut next = starts.clone();
        let mut rows = vec![At::new(0); starts.last().map_or(0, |end| *end as usize)];
        for (row, place) in leads.iter().enumerate().filter(|(_, place)| **place != NOWHERE) {
            let next = &mut next[*place as usize];
            rows[*next as usize] = At::new(row);
            *next += 1;
        }
        Self { to: leads, starts, from: rows, of: PhantomData }
    }

    /// The row that a row refers to; nothing where its cell is empty or names no row.
    #[must_use]
    pub fn to(&self, at: At<A>) -> Option<At<B>> {
        self.to.get(at.place()).filter(|place| **place != NOWHERE).map(|place| At::new(*place as usize))
    }

    /// The rows that refer to a row, in the order of their table.
    #[must_use]
    pub fn from(&self, at: At<B>) -> &[At<A>] {
        match self.starts.get(at.place()..at.place() + 2) {
            Some([start, end]) => &self.from[*start as usize..*end as usize],
            _ => &[],
        }
    }
}
