//! Order and hash of ids, rows and words: by their place in their table or list.

/// What deriving would give, for less: every dependent checks it, once for each of forty types.
macro_rules! by_place {
    ($Type:ident: |$one:ident| $place:expr) => {
        impl Eq for $Type {}

        impl Ord for $Type {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                let $one = *self;
                let own = $place;
                let $one = *other;
                own.cmp(&$place)
            }
        }

        impl PartialOrd for $Type {
            fn partial_cmp(&self, other: &Self) -> Option<::core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::core::hash::Hash for $Type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                let $one = *self;
                ::core::hash::Hash::hash(&$place, state);
            }
        }
    };
}
