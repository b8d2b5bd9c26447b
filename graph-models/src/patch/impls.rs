//! The traits and methods that generated patches implement through the runtime.

/// Gives a patch type its `new`, `between`, `from_model` and `is_empty`, and implements `Clone`,
/// `PartialEq`, `Debug`, `Default`, `Serialize`, `Deserialize` and [`Patch`](crate::Patch) for it.
/// After `open` it also has `set_property` and `clear_property`. For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __patch_impls {
    (open $patch:ident for $model:ty) => {
        $crate::__patch_impls!($patch for $model);

        impl $patch {
            /// Sets a property that the page does not document; `null` clears it. Documented
            /// properties have setters; using their name, or one that is similar, makes the request
            /// an error that names the setter.
            #[inline]
            #[must_use]
            pub fn set_property(
                mut self,
                name: impl ::core::convert::Into<$crate::__generated_v1::String>,
                value: impl ::core::convert::Into<$crate::Untyped>,
            ) -> Self {
                self.0.set_additional(name, value);
                self
            }

            /// Clears a property that the page does not document. For names that are refused, see
            /// `set_property`.
            #[inline]
            #[must_use]
            pub fn clear_property(mut self, name: impl ::core::convert::Into<$crate::__generated_v1::String>) -> Self {
                self.0.clear_additional(name);
                self
            }

            /// Sets a property with exactly this name, even if it is similar to a documented one,
            /// or sets a documented property to any JSON. Only properties that cannot be written
            /// make the request an error.
            #[inline]
            #[must_use]
            pub fn set_property_verbatim(
                mut self,
                name: impl ::core::convert::Into<$crate::__generated_v1::String>,
                value: impl ::core::convert::Into<$crate::Untyped>,
            ) -> Self {
                self.0.set_verbatim(name, value);
                self
            }
        }
    };
    ($patch:ident for $model:ty) => {
        impl $patch {
            /// Creates a patch without changes.
            #[inline]
            #[must_use]
            pub const fn new() -> Self {
                Self($crate::PatchBody::new(<$model as $crate::Model>::INFO))
            }

            /// Returns the smallest patch that turns `before` into `after`: see
            /// `graph_models::Patch::between`.
            #[inline]
            #[must_use]
            pub fn between(before: &$model, after: &$model) -> Self {
                $crate::Patch::between(before, after)
            }

            /// Creates a patch that sets every writable property that is set in the model.
            #[inline]
            #[must_use]
            pub fn from_model(model: &$model) -> Self {
                $crate::Patch::from_model(model)
            }

            /// Returns `true` if the patch contains no changes.
            #[inline]
            #[must_use]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        $crate::__body_impls!($patch);

        impl<'de> $crate::__generated_v1::Deserialize<'de> for $patch {
            #[inline]
            fn deserialize<D: $crate::__generated_v1::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__generated_v1::read_patch(deserializer)
            }
        }

        impl $crate::Patchable for $model {
            type Patch = $patch;
        }

        impl $crate::Patch for $patch {
            type Model = $model;

            #[inline]
            fn body(&self) -> &$crate::PatchBody {
                &self.0
            }

            #[inline]
            fn body_mut(&mut self) -> &mut $crate::PatchBody {
                &mut self.0
            }

            #[inline]
            fn from_body(body: $crate::PatchBody) -> Self {
                Self(body)
            }
        }
    };
}

/// Implements the traits that patch types and creation types share, for a type that wraps a
/// [`PatchBody`](crate::PatchBody) and has a `new`: `Default`, `Clone`, `PartialEq`, `Debug` and
/// `Serialize`. For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __body_impls {
    ($body:ident) => {
        impl ::core::default::Default for $body {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::core::clone::Clone for $body {
            #[inline]
            fn clone(&self) -> Self {
                Self(::core::clone::Clone::clone(&self.0))
            }
        }

        impl ::core::cmp::PartialEq for $body {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl ::core::fmt::Debug for $body {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__generated_v1::debug_patch(&self.0, f)
            }
        }

        impl $crate::__generated_v1::Serialize for $body {
            #[inline]
            fn serialize<S: $crate::__generated_v1::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__generated_v1::Serialize::serialize(&self.0, serializer)
            }
        }
    };
}
