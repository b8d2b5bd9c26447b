//! What generated models implement through the runtime.

/// Implements `Clone`, `PartialEq`, `Debug`, `Serialize`, `Deserialize` and [`Element`](crate::Element) for a
/// [`Model`](crate::Model): each one is a call into code that all models share. For generated code.
#[macro_export]
macro_rules! object_impls {
    ($model:ident) => {
        impl ::core::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::glue::clone(self)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::glue::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::glue::debug(self, f)
            }
        }

        impl $crate::glue::Serialize for $model {
            #[inline]
            fn serialize<S: $crate::glue::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::glue::write(self, serializer)
            }
        }

        impl<'de> $crate::glue::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: $crate::glue::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::glue::read(deserializer)
            }
        }

        impl $crate::Element for $model {
            const KIND: $crate::property::Kind = $crate::property::Kind::Object;
            const EXPECTED: &'static str = "an object";

            #[inline]
            fn new_object() -> ::core::option::Option<Self> {
                ::core::option::Option::Some(::core::default::Default::default())
            }

            #[inline]
            fn object_mut(&mut self) -> ::core::option::Option<&mut dyn $crate::Object> {
                ::core::option::Option::Some(self)
            }

            #[inline]
            fn view(&self) -> $crate::property::View<'_> {
                $crate::property::View::Object(self)
            }
        }
    };
}
