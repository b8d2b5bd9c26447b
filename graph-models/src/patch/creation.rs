//! New objects: bodies of requests that create something.

use crate::patch::{PatchBody, PatchState};
use crate::reflect::DerivedFrom;
use crate::{Model, Untyped};

/// A new object, as a request that creates one sends it: `NewMessage` for `Message`.
///
/// It has a setter for each property that a client may set on creation, those that can never be
/// changed afterwards included. What the service computes has none.
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
    /// What is created.
    type Model: Model;

    /// What it says.
    fn body(&self) -> &PatchBody;

    /// The same, to add to it.
    fn body_mut(&mut self) -> &mut PatchBody;

    /// Whether it says nothing. Of which type the object is (`@odata.type`) says nothing by itself.
    fn is_empty(&self) -> bool {
        self.body().is_empty()
    }

    /// What it says of the property with this name in JSON.
    fn state(&self, name: &str) -> PatchState {
        self.body().state(name)
    }

    /// Says which derived type the object is of (`@odata.type`), where that has no type for
    /// creation of its own: `#microsoft.graph.fileAttachment`.
    #[must_use]
    fn with_odata_type(mut self, odata_type: impl Into<String>) -> Self {
        self.body_mut().set_additional("@odata.type", Untyped::from(odata_type.into()));
        self
    }
}

/// A new object of an `M` or of a type derived from it: what a request that creates an `M` takes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used to create a `{M}` or a type derived from it",
    label = "expected the type that creates a `{M}`"
)]
pub trait CreationOf<M: Model>: Creation {}

impl<C: Creation<Model: DerivedFrom<M>>, M: Model> CreationOf<M> for C {}

/// Gives a type for creation its `new` and `is_empty`, and implements `Clone`, `PartialEq`,
/// `Debug`, `Default`, `Serialize` and [`Creation`](crate::Creation) for it. After `open` it also
/// has `set_property`. For generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __creation_impls {
    (open $creation:ident for $model:ty) => {
        $crate::__creation_impls!($creation for $model);

        impl $creation {
            /// Sets a property that the page does not document. A documented one has a setter of
            /// its own: its name, and one that is nearly it, make the request an error that names
            /// the setter.
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
            /// An object of which nothing is said yet.
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
