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
    /// A planned type; nothing if it is not a model.
    pub(super) fn of(ty: &'a Type, plan: &'a Plan) -> Option<Self> {
        Some(Self { plan, ty, model: ty.model()? })
    }

    /// What the pages call a type.
    pub(super) fn name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.name.as_str())
    }

    /// What the pages call a type in its namespace.
    pub(super) fn short_name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.name.short())
    }

    /// What a generated type is called.
    pub(super) fn rust_name_of(&self, id: TypeId) -> &'a str {
        self.plan.ty(id).map_or("", |ty| ty.place.name.as_str())
    }
}
