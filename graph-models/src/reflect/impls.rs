//! The traits that generated models implement through the runtime.

/// Implements `Clone`, `PartialEq`, `Debug`, `Serialize`, `Deserialize` and
/// [`Element`](crate::Element) for a [`Model`](crate::Model). Each of them calls code that all
/// models share. For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_impls {
    ($model:ident) => {
        impl ::core::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__generated_v1::clone(self)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__generated_v1::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__generated_v1::debug(self, f)
            }
        }

        impl $crate::__generated_v1::Serialize for $model {
            #[inline]
            fn serialize<S: $crate::__generated_v1::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__generated_v1::write(self, serializer)
            }
        }

        impl<'de> $crate::__generated_v1::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: $crate::__generated_v1::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__generated_v1::read(deserializer)
            }
        }

        impl $crate::reflect::Element for $model {
            type Codec = $crate::__generated_v1::ObjectCodec;
        }
    };
}
