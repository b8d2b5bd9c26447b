//! What generated models implement through the runtime.

/// Implements `Clone`, `PartialEq`, `Debug`, `Serialize`, `Deserialize` and [`Element`](crate::Element) for a
/// [`Model`](crate::Model): each one is a call into code that all models share. For generated code.
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

/// Implements `Clone`, `PartialEq`, `Debug`, `Default`, `Serialize`, `Deserialize`, [`Element`](crate::Element) and
/// [`Model`](crate::Model) for an [`AnyModel`](crate::AnyModel). For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_impls {
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
                $crate::__generated_v1::clone_any(self)
            }
        }

        impl ::core::cmp::PartialEq for $any {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__generated_v1::same_any(self, other)
            }
        }

        impl ::core::fmt::Debug for $any {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__generated_v1::debug($crate::AnyModel::variant(self), f)
            }
        }

        impl $crate::__generated_v1::Serialize for $any {
            #[inline]
            fn serialize<S: $crate::__generated_v1::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__generated_v1::write(self, serializer)
            }
        }

        impl<'de> $crate::__generated_v1::Deserialize<'de> for $any {
            #[inline]
            fn deserialize<D: $crate::__generated_v1::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__generated_v1::read(deserializer)
            }
        }

        impl $crate::Model for $any {
            const INFO: &'static $crate::TypeInfo = <<Self as $crate::AnyModel>::Base as $crate::Model>::INFO;

            #[inline]
            fn variant_info(&self) -> &'static $crate::TypeInfo {
                $crate::AnyModel::variant(self).info()
            }

            #[inline]
            fn variant_names(&self) -> $crate::__generated_v1::NameTable {
                $crate::AnyModel::variant(self).names()
            }

            #[inline]
            fn derived_variant(&self) -> ::core::option::Option<&dyn $crate::reflect::Object> {
                $crate::__generated_v1::derived_any(self)
            }

            #[inline]
            fn become_variant(&mut self, odata_type: &str) -> bool {
                $crate::__generated_v1::retype_any(self, odata_type)
            }
        }

        impl $crate::reflect::Fields for $any {
            #[inline]
            fn field(&self, index: usize) -> ::core::option::Option<&dyn $crate::reflect::Field> {
                $crate::AnyModel::variant(self).field(index)
            }

            #[inline]
            fn field_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::reflect::Field> {
                $crate::AnyModel::variant_mut(self).field_mut(index)
            }

            #[inline]
            fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
                $crate::AnyModel::variant(self).fields_set(tell);
            }

            #[inline]
            fn additional(&self) -> &$crate::Additional {
                $crate::AnyModel::variant(self).additional()
            }

            #[inline]
            fn additional_mut(&mut self) -> ::core::option::Option<&mut $crate::Additional> {
                $crate::AnyModel::variant_mut(self).additional_mut()
            }
        }

        impl $crate::reflect::Element for $any {
            type Codec = $crate::__generated_v1::ObjectCodec;
        }
    };
}
