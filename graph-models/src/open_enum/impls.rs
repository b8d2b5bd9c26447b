//! What generated enums implement through the runtime.

/// Implements `Clone`, `PartialEq`, `Eq`, `Hash`, `Debug`, `Display`, `AsRef<str>`, `FromStr`, `From<&str>`,
/// `From<String>`, `Serialize`, `Deserialize` and [`Element`](crate::Element) for an [`OpenEnum`](crate::OpenEnum).
/// For generated code.
#[macro_export]
macro_rules! enum_impls {
    ($type:ident) => {
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::glue::clone_member(self)
            }
        }

        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::glue::same_member(self, other)
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                $crate::glue::hash_member(self, state);
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::glue::debug_member(self, f)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::OpenEnum::as_str(self))
            }
        }

        impl ::core::convert::AsRef<str> for $type {
            #[inline]
            fn as_ref(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok($crate::OpenEnum::from_text(text))
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl ::core::convert::From<$crate::glue::String> for $type {
            #[inline]
            fn from(text: $crate::glue::String) -> Self {
                $crate::OpenEnum::from_text(text)
            }
        }

        impl $crate::glue::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::glue::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::OpenEnum::as_str(self))
            }
        }

        impl<'de> $crate::glue::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::glue::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::glue::read_member(deserializer)
            }
        }

        impl $crate::Element for $type {
            type Form = $crate::property::MemberForm;
        }
    };
}
