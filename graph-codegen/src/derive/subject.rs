//! The type that a struct is checked against, with the fields that a generated model would have.

use crate::plan::{Model, Plan, Type, TypeId};

/// A planned type that is a model.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) plan: &'a Plan,
    pub(super) ty: &'a Type,
    pub(super) model: &'a Model,
}

impl<'a> Subject<'a> {
    /// The planned type, if it is a model.
    pub(super) fn of(ty: &'a Type, plan: &'a Plan) -> Option<Self> {
        Some(Self { plan, ty, model: ty.model()? })
    }

    /// The name of the type in the pages.
    pub(super) fn name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.name.as_str())
    }

    /// The full name of the type in the pages.
    pub(super) fn short_name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.name.short())
    }

    /// The name of the generated type.
    pub(super) fn rust_name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.place.name.as_str())
    }
}
