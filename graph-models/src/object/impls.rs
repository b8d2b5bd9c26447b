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
            type Form = $crate::property::ObjectForm;
        }
    };
}

/// Implements `Clone`, `PartialEq`, `Debug`, `Default`, `Serialize`, `Deserialize`, [`Element`](crate::Element) and
/// [`Model`](crate::Model) for an [`AnyModel`](crate::AnyModel). For generated code.
#[macro_export]
macro_rules! any_impls {
    ($any:ident) => {
        impl ::core::default::Default for $any {
            #[inline]
            fn default() -> Self {
                ::core::convert::From::from(<<Self as $crate::AnyModel>::Base as ::core::default::Default>::default())
            }
        }

        impl ::core::clone::Clone for $any {
            #[inline]
            fn clone(&self) -> Self {
                $crate::glue::clone_any(self)
            }
        }

        impl ::core::cmp::PartialEq for $any {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::glue::same_any(self, other)
            }
        }

        impl ::core::fmt::Debug for $any {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::glue::debug($crate::AnyModel::variant(self), f)
            }
        }

        impl $crate::glue::Serialize for $any {
            #[inline]
            fn serialize<S: $crate::glue::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::glue::write(self, serializer)
            }
        }

        impl<'de> $crate::glue::Deserialize<'de> for $any {
            #[inline]
            fn deserialize<D: $crate::glue::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::glue::read(deserializer)
            }
        }

        impl $crate::Model for $any {
            const INFO: &'static $crate::TypeInfo = <<Self as $crate::AnyModel>::Base as $crate::Model>::INFO;

            #[inline]
            fn variant_info(&self) -> &'static $crate::TypeInfo {
                $crate::AnyModel::variant(self).info()
            }

            #[inline]
            fn variant_names(&self) -> $crate::glue::Names {
                $crate::AnyModel::variant(self).names()
            }

            #[inline]
            fn field(&self, index: usize) -> ::core::option::Option<&dyn $crate::Slot> {
                $crate::AnyModel::variant(self).slot(index)
            }

            #[inline]
            fn field_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::Slot> {
                $crate::AnyModel::variant_mut(self).slot_mut(index)
            }

            #[inline]
            fn fields_present(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
                $crate::AnyModel::variant(self).presence(tell);
            }

            #[inline]
            fn rest(&self) -> &$crate::Additional {
                $crate::AnyModel::variant(self).additional()
            }

            #[inline]
            fn rest_mut(&mut self) -> ::core::option::Option<&mut $crate::Additional> {
                $crate::AnyModel::variant_mut(self).additional_mut()
            }

            #[inline]
            fn derived_variant(&self) -> ::core::option::Option<&dyn $crate::Object> {
                $crate::glue::derived_any(self)
            }

            #[inline]
            fn become_variant(&mut self, odata_type: &str) -> bool {
                $crate::glue::retype_any(self, odata_type)
            }
        }

        impl $crate::Element for $any {
            type Form = $crate::property::ObjectForm;
        }
    };
}
