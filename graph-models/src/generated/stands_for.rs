//! The user's types that may be used in place of generated ones.

use std::marker::PhantomData;

use crate::reflect::Element;

/// A type that may be used in place of the generated model `M`: the model itself, or a type that
/// was derived for it.
///
/// `#[derive(GraphModel)]` implements it for a struct and its model, alone and in a `Box`.
#[diagnostic::on_unimplemented(
    message = "mismatched types: this field is `{Self}`, but the field of the model is `{M}`",
    label = "expected `{M}`",
    note = "use the type of the model, or a struct or enum that has `#[graph(model = …)]` for that type"
)]
pub trait StandsFor<M: ?Sized> {}

#[diagnostic::do_not_recommend]
impl<T: Element> StandsFor<T> for T {}

#[diagnostic::do_not_recommend]
impl<T: StandsFor<M>, M> StandsFor<Option<M>> for Option<T> {}

#[diagnostic::do_not_recommend]
impl<T: StandsFor<M>, M> StandsFor<Vec<M>> for Vec<T> {}

/// The type of a model's field. It is inferred before it is compared with the user's type, so that
/// the error message refers to the user's type.
#[derive(Debug)]
pub struct FieldOf<M>(PhantomData<M>);

/// The type of a model's field.
pub const fn field_of<M>(_: &M) -> FieldOf<M> {
    FieldOf(PhantomData)
}

impl<M> FieldOf<M> {
    /// Compiles if `T` may be used in place of the type.
    pub const fn has<T: StandsFor<M>>(&self) {}
}

/// For the user's struct or enum that is used in place of a generated one.
#[doc(hidden)]
#[macro_export]
macro_rules! __stands_for_impls {
    ($own:ident for $model:ty) => {
        impl $crate::__generated_v1::StandsFor<$model> for $own {}
        impl $crate::__generated_v1::StandsFor<::std::boxed::Box<$model>> for $own {}
        impl $crate::__generated_v1::StandsFor<::std::boxed::Box<$model>> for ::std::boxed::Box<$own> {}
    };
}
