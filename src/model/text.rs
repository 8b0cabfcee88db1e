//! Ids and words in serde: as their text.

/// Without the feature, nothing.
#[cfg(not(feature = "serde"))]
macro_rules! text_serde {
    ([$($generic:tt)*] $Type:ty, $text:ident) => {};
}

/// Serialises a type as its text, and reads it back by `FromStr`.
#[cfg(feature = "serde")]
macro_rules! text_serde {
    ([$($generic:tt)*] $Type:ty, $text:ident) => {
        impl<$($generic)*> ::serde::Serialize for $Type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$text())
            }
        }

        impl<'de, $($generic)*> ::serde::Deserialize<'de> for $Type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str($crate::model::text::Visitor(|text: &str| text.parse::<$Type>()))
            }
        }
    };
}

#[cfg(feature = "serde")]
mod read {
    use core::fmt;

    use crate::model::UnknownId;

    /// Reads a string as an id.
    pub(in crate::model) struct Visitor<F>(pub(in crate::model) F);

    impl<T, F: Fn(&str) -> Result<T, UnknownId>> serde::de::Visitor<'_> for Visitor<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an id")
        }

        fn visit_str<E: serde::de::Error>(self, id: &str) -> Result<T, E> {
            (self.0)(id).map_err(|error| E::custom(format_args!("`{id}`: {error}")))
        }
    }
}

#[cfg(feature = "serde")]
pub(super) use read::Visitor;
