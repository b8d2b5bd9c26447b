//! The traits that generated enums implement through the runtime.

/// Implements `Clone`, `PartialEq`, `Eq`, `Hash`, `Debug`, `Display`, `FromStr`, `From` any text,
/// `Serialize`, `Deserialize` and [`Element`](crate::Element) for an [`OpenEnum`](crate::OpenEnum).
/// For generated code.
///
/// After `own`, the enum is written by the user. Then `From<&str>` and `From<String>` replace the
/// generic `From`, since the generated enum also converts into it and rustc cannot know here that
/// this enum is not text.
#[doc(hidden)]
#[macro_export]
macro_rules! __enum_impls {
    ($type:ident) => {
        $crate::__enum_impls!(impls $type);

        // One impl for all texts: each costs rustc 0.75 million instructions, and there are
        // hundreds of enums.
        impl<T: ::core::convert::AsRef<str>> ::core::convert::From<T> for $type {
            #[inline]
            fn from(text: T) -> Self {
                $crate::OpenEnum::from_text(text.as_ref())
            }
        }
    };
    (own $type:ident) => {
        $crate::__enum_impls!(impls $type);

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl ::core::convert::From<$crate::__generated_v1::String> for $type {
            #[inline]
            fn from(text: $crate::__generated_v1::String) -> Self {
                $crate::OpenEnum::from_text(text)
            }
        }
    };
    (impls $type:ident) => {
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__generated_v1::clone_member(self)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__generated_v1::same_member(self, other)
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::__generated_v1::hash_member(self, state);
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__generated_v1::debug_member(self, f)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::OpenEnum::as_str(self))
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::OpenEnum::from_text(text))
            }
        }

        impl $crate::__generated_v1::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__generated_v1::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::OpenEnum::as_str(self))
            }
        }

        impl<'de> $crate::__generated_v1::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__generated_v1::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__generated_v1::read_member(deserializer)
            }
        }

        impl $crate::reflect::Element for $type {
            type Codec = $crate::__generated_v1::MemberCodec;
        }
    };
}
