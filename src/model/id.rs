//! What all ids can do.

use super::UnknownId;
use super::cells::Listed;

/// The value at this place, if its id is the one that was looked for.
pub(super) fn checked<T: Listed>(
    of: &'static str,
    ids: &[&'static str],
    place: usize,
    id: &str,
) -> Result<T, UnknownId> {
    match ids.get(place) {
        Some(known) if *known == id => Ok(T::ALL[place]),
        _ => Err(UnknownId::new(of, id, ids)),
    }
}

/// What every enum of ids has besides its columns.
macro_rules! id_type {
    (
        $Id:ident($count:literal) [$($variant:ident)+] $ids:literal
        offsets($buckets:literal) $offsets:literal places($slots:literal) $places:literal
    ) => {
        const fn ids<WhereUsed>() -> &'static [&'static str; $count] {
            const { &cells::Cells::new($ids).texts() }
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
                ids::<()>()[self as usize]
            }
        }

        by_place!($Id: |id| id as u16);

        impl cells::Listed for $Id {
            const ALL: &'static [Self] = all::<()>();
        }

        impl ::core::fmt::Debug for $Id {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(f, "{}({})", stringify!($Id), self.id())
            }
        }

        impl ::core::str::FromStr for $Id {
            type Err = $crate::model::UnknownId;

            fn from_str(id: &str) -> Result<Self, Self::Err> {
                const fn offsets<WhereUsed>() -> &'static [u16; $buckets] {
                    const { &cells::Cells::new($offsets).numbers() }
                }
                const fn places<WhereUsed>() -> &'static [u16; $slots] {
                    const { &cells::Cells::new($places).numbers() }
                }
                let hash = $crate::model::slots::hash(id);
                let offset = offsets::<()>()[$crate::model::slots::bucket(hash, $buckets)];
                let place = places::<()>()[$crate::model::slots::slot(hash, offset, $slots)];
                $crate::model::id::checked(stringify!($Id), ids::<()>(), usize::from(place), id)
            }
        }

        impl ::core::fmt::Display for $Id {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.id())
            }
        }

        text_serde!($Id, id);
    };
}
