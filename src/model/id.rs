//! What all ids can do.

use core::fmt;

use super::UnknownId;
use super::cells::{Cells, Listed};
use super::slots::{bucket, hash, slot};

/// The ids of a table, and how one is found.
pub(super) struct Ids<const COUNT: usize, const BUCKETS: usize, const SLOTS: usize> {
    texts: [&'static str; COUNT],
    offsets: [u16; BUCKETS],
    places: [u16; SLOTS],
}

impl<const COUNT: usize, const BUCKETS: usize, const SLOTS: usize> Ids<COUNT, BUCKETS, SLOTS> {
    pub(super) const fn new(ids: &'static str, offsets: &'static str, places: &'static str) -> Self {
        let (offsets, places) = (Cells::new(offsets).numbers(), Cells::new(places).numbers());
        Self { texts: Cells::new(ids).texts(), offsets, places }
    }

    pub(super) const fn id(&self, place: usize) -> &'static str {
        self.texts[place]
    }

    /// The value that has this id.
    pub(super) fn find<T: Listed>(&self, of: &'static str, id: &str) -> Result<T, UnknownId> {
        let hash = hash(id);
        let place = usize::from(self.places[slot(hash, self.offsets[bucket(hash, BUCKETS)], SLOTS)]);
        match self.texts.get(place) {
            Some(known) if *known == id => Ok(T::ALL[place]),
            _ => Err(UnknownId::new(of, id, &self.texts)),
        }
    }
}

/// Prints an id with its type.
pub(super) fn tell(f: &mut fmt::Formatter<'_>, of: &str, id: &str) -> fmt::Result {
    write!(f, "{of}({id})")
}

/// What every enum of ids has besides its columns.
macro_rules! id_type {
    (
        $Id:ident($count:literal) [$($variant:ident)+] $ids:literal
        offsets($buckets:literal) $offsets:literal places($slots:literal) $places:literal
    ) => {
        const fn ids<WhereUsed>() -> &'static $crate::model::id::Ids<$count, $buckets, $slots> {
            const { &$crate::model::id::Ids::new($ids, $offsets, $places) }
        }

        const fn all<WhereUsed>() -> &'static [$Id; $count] {
            use $Id::*;
            const { &[$($variant),+] }
        }

        impl $Id {
            /// How many there are.
            pub const COUNT: usize = $count;

            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = all::<()>();

            /// The id: the same in the CSV files, in JSON and at the command line.
            #[must_use]
            pub const fn id(self) -> &'static str {
                ids::<()>().id(self as usize)
            }
        }

        by_place!($Id: |id| id as u16);

        impl cells::Listed for $Id {
            const ALL: &'static [Self] = all::<()>();
        }

        impl ::core::fmt::Debug for $Id {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::id::tell(f, stringify!($Id), self.id())
            }
        }

        impl ::core::str::FromStr for $Id {
            type Err = $crate::model::UnknownId;

            fn from_str(id: &str) -> Result<Self, Self::Err> {
                ids::<()>().find(stringify!($Id), id)
            }
        }

        impl ::core::fmt::Display for $Id {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.id())
            }
        }

        text_serde!([] $Id, id);
    };
}
