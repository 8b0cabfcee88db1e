//! The search for offsets that send every id of a table to a slot of its own.

// The very function that looks ids up.
#[path = "../../src/model/slots.rs"]
mod lookup;

use lookup::{hash, slot};

/// A perfect hash of some ids.
pub(crate) struct Found {
    pub(crate) offsets: Vec<u16>,
    /// The place of the id in each slot; one past the last where there is none.
    pub(crate) places: Vec<u16>,
}

pub(crate) fn search(ids: &[&str]) -> Found {
    let buckets = (ids.len() / 2).next_power_of_two();
    let slots = (2 * ids.len()).next_power_of_two();
    let empty = u16::try_from(ids.len()).expect("a table is short");
    let mut found = Found { offsets: vec![0; buckets], places: vec![empty; slots] };

    let mut members = vec![Vec::new(); buckets];
    for (place, id) in ids.iter().enumerate() {
        members[lookup::bucket(hash(id), buckets)].push(place);
    }
    // The fullest buckets first, while most slots are free.
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|bucket| std::cmp::Reverse(members[*bucket].len()));
    for bucket in order {
        let slots_at = |offset| members[bucket].iter().map(move |place| slot(hash(ids[*place]), offset, slots));
        let fits = |offset: &u16| {
            let mut taken: Vec<usize> = slots_at(*offset).collect();
            let free = taken.iter().all(|slot| found.places[*slot] == empty);
            taken.sort_unstable();
            taken.dedup();
            free && taken.len() == members[bucket].len()
        };
        let offset = (0..u16::MAX).find(fits).expect("some offset fits; if not, there are too few slots");
        let taken: Vec<usize> = slots_at(offset).collect();
        found.offsets[bucket] = offset;
        for (slot, place) in taken.into_iter().zip(&members[bucket]) {
            found.places[slot] = u16::try_from(*place).expect("a table is short");
        }
    }
    found
}
