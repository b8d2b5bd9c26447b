//! Bodies of requests that create objects.

use crate::patch::{PatchBody, PatchState};
use crate::reflect::DerivedFrom;
use crate::{Model, Untyped};

/// The body of a request that creates an object, such as `NewMessage` for a `Message`.
///
/// It has a setter for each property that a client may set on creation, including those that cannot
/// be changed afterwards, and none for those that the service computes.
///
/// ```
/// # mod mail { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/mail.rs")); }
/// # use mail::*;
/// use graph_models::Creation;
///
/// let new = NewMessage::new().set_subject("Lunch?");
/// assert!(!new.is_empty());
/// assert_eq!(serde_json::to_string(&new)?, r#"{"subject":"Lunch?"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Creation: Clone {
    /// The type of the object that is created.
    type Model: Model;

    /// Returns the body.
    fn body(&self) -> &PatchBody;

    /// Returns the body for further changes.
    fn body_mut(&mut self) -> &mut PatchBody;

    /// Returns `true` if no property is set. A type (`@odata.type`) alone does not count.
    fn is_empty(&self) -> bool {
        self.body().is_empty()
    }

    /// Returns whether the property with this name in JSON is set.
    fn state(&self, name: &str) -> PatchState {
        self.body().state(name)
    }

    /// States the derived type of the object (`@odata.type`), such as
    /// `#microsoft.graph.fileAttachment`, if that type has no creation type of its own.
    #[must_use]
    fn with_odata_type(mut self, odata_type: impl Into<String>) -> Self {
        self.body_mut().set_additional("@odata.type", Untyped::from(odata_type.into()));
        self
    }
}

/// The body of a request that creates an `M` or a type derived from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used to create a `{M}` or a type derived from it",
    label = "expected the type that creates a `{M}`"
)]
pub trait CreationOf<M: Model>: Creation {}

impl<C: Creation<Model: DerivedFrom<M>>, M: Model> CreationOf<M> for C {}

/// Implements `new`, `is_empty`, `Clone`, `PartialEq`, `Debug`, `Default`, `Serialize` and
/// [`Creation`](crate::Creation) for a creation type. With `open`, it also has `set_property`. For
/// generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __creation_impls {
    (open $creation:ident for $model:ty) => {
        $crate::__creation_impls!($creation for $model);

        impl $creation {
            /// Sets a property that the page does not document. Documented properties have setters;
            /// using their name, or one that is similar, makes the request an error that names the
            /// setter.
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
        }
    };
    ($creation:ident for $model:ty) => {
        impl $creation {
            /// Creates a body in which no property is set.
            #[inline]
            #[must_use]
            pub const fn new() -> Self {
                Self($crate::PatchBody::of_new(<$model as $crate::Model>::INFO))
            }
        }

        $crate::__body_impls!($creation);

        impl $crate::Creation for $creation {
            type Model = $model;

            #[inline]
            fn body(&self) -> &$crate::PatchBody {
                &self.0
            }

            #[inline]
            fn body_mut(&mut self) -> &mut $crate::PatchBody {
                &mut self.0
            }
        }
    };
}
