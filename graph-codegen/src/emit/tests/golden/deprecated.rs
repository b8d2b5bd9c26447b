// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// The enum `microsoft.graph.kind`. A value can have several members.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/kind?view=graph-rest-1.0)
#[allow(deprecated)]
#[non_exhaustive]
pub enum Kind {
    /// The member `one`.
    One,
    /// The member `two`.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    Two,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<Kind>),
}
#[allow(deprecated)]
impl ::graph_models::OpenEnum for Kind {
    const NAME: &'static str = "microsoft.graph.kind";
    const MEMBERS: &'static [&'static str] = &["one", "two"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::One,
                1 => Self::Two,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::One => 0,
                Self::Two => 1,
                Self::Unrecognized(_) => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn as_unrecognized(
        &self,
    ) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
        match self {
            Self::Unrecognized(text) => ::core::option::Option::Some(text),
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn unrecognized(text: ::graph_models::Unrecognized<Self>) -> Self {
        Self::Unrecognized(text)
    }
}
::graph_models::__generated_v1::enum_impls!(Kind);
/// The enum `microsoft.graph.oldLevel`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/oldlevel?view=graph-rest-1.0)
#[deprecated(note = "Use (new) instead, see https://a.example.")]
#[allow(deprecated)]
#[non_exhaustive]
pub enum OldLevel {
    /// The member `low`.
    Low,
    /// The member `high`.
    High,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<OldLevel>),
}
#[allow(deprecated)]
impl ::graph_models::OpenEnum for OldLevel {
    const NAME: &'static str = "microsoft.graph.oldLevel";
    const MEMBERS: &'static [&'static str] = &["high", "low"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::High,
                1 => Self::Low,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::High => 0,
                Self::Low => 1,
                Self::Unrecognized(_) => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn as_unrecognized(
        &self,
    ) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
        match self {
            Self::Unrecognized(text) => ::core::option::Option::Some(text),
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn unrecognized(text: ::graph_models::Unrecognized<Self>) -> Self {
        Self::Unrecognized(text)
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::enum_impls!(OldLevel);
};
/// What a oldPlace is. And more of it.
///
/// The complex type `microsoft.graph.oldPlace`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/oldplace?view=graph-rest-1.0)
#[deprecated(note = "Use (new) instead, see https://a.example.")]
#[allow(deprecated)]
#[non_exhaustive]
pub struct OldPlace {
    /// The property `old`.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    pub old: ::core::option::Option<::std::string::String>,
    /// The property `oldPlace`.
    pub old_place: ::core::option::Option<::std::boxed::Box<OldPlace>>,
    /// The property `oldPlaces`.
    pub old_places: ::core::option::Option<::std::vec::Vec<OldPlace>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for OldPlace {
    #[inline]
    fn default() -> Self {
        Self {
            old: ::core::option::Option::None,
            old_place: ::core::option::Option::None,
            old_places: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for OldPlace {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.oldPlace",
            &["old", "oldPlace", "oldPlaces"],
        )
        .with_access(b"CCC");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for OldPlace {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.old);
        visitor.field(1, &self.old_place);
        visitor.field(2, &self.old_places);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.old,
                1 => &mut self.old_place,
                2 => &mut self.old_places,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::object_impls!(OldPlace);
};
/// The body of a PATCH request for a `microsoft.graph.oldPlace`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/oldplace?view=graph-rest-1.0)
#[deprecated(note = "Use (new) instead, see https://a.example.")]
pub struct OldPlacePatch(::graph_models::PatchBody);
#[allow(deprecated)]
impl OldPlacePatch {
    /// Sets [`old`](OldPlace::old).
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn set_old(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `old` to null.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn clear_old(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`oldPlace`](OldPlace::old_place).
    #[inline]
    #[must_use]
    pub fn set_old_place(
        mut self,
        value: impl ::graph_models::ChangeOf<OldPlace>,
    ) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<OldPlace>::into_change(value));
        self
    }
    /// Sets `oldPlace` to null.
    #[inline]
    #[must_use]
    pub fn clear_old_place(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets the whole collection [`oldPlaces`](OldPlace::old_places).
    #[inline]
    #[must_use]
    pub fn set_old_places(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<OldPlace>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                OldPlace,
                _,
            >(2, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `oldPlaces` to null.
    #[inline]
    #[must_use]
    pub fn clear_old_places(mut self) -> Self {
        self.0.clear(2);
        self
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::patch_impls!(OldPlacePatch for OldPlace);
};
/// What a oldUser is. And more of it.
///
/// The entity type `microsoft.graph.oldUser`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/olduser?view=graph-rest-1.0)
#[deprecated(note = "deprecated by its reference page")]
#[allow(deprecated)]
#[non_exhaustive]
pub struct OldUser {
    /// The property `name`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for OldUser {
    #[inline]
    fn default() -> Self {
        Self {
            name: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for OldUser {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.oldUser",
            &["name"],
        )
        .with_access(b"C");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for OldUser {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.name);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.name,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::object_impls!(OldUser);
};
/// The body of a PATCH request for a `microsoft.graph.oldUser`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/olduser?view=graph-rest-1.0)
#[deprecated(note = "deprecated by its reference page")]
pub struct OldUserPatch(::graph_models::PatchBody);
#[allow(deprecated)]
impl OldUserPatch {
    /// Sets [`name`](OldUser::name).
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
#[allow(deprecated)]
const _: () = {
    ::graph_models::__generated_v1::patch_impls!(OldUserPatch for OldUser);
};
/// What a user is. And more of it.
///
/// The entity type `microsoft.graph.user`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[allow(deprecated)]
#[non_exhaustive]
pub struct User {
    /// The property `old`.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    pub old: ::core::option::Option<::std::string::String>,
    /// The property `oldPlace`.
    pub old_place: ::core::option::Option<::std::boxed::Box<OldPlace>>,
    /// The property `oldPlaces`.
    pub old_places: ::core::option::Option<::std::vec::Vec<OldPlace>>,
    /// The property `oldLevel`.
    pub old_level: ::core::option::Option<OldLevel>,
    /// The property `kinds`.
    pub kinds: ::core::option::Option<::std::vec::Vec<::graph_models::Flags<Kind>>>,
    /// The property `nick`.
    pub nick: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            old: ::core::option::Option::None,
            old_place: ::core::option::Option::None,
            old_places: ::core::option::Option::None,
            old_level: ::core::option::Option::None,
            kinds: ::core::option::Option::None,
            nick: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for User {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.user",
            &["kinds", "nick", "old", "oldLevel", "oldPlace", "oldPlaces"],
        )
        .with_access(b"CCCCCC");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for User {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.kinds);
        visitor.field(1, &self.nick);
        visitor.field(2, &self.old);
        visitor.field(3, &self.old_level);
        visitor.field(4, &self.old_place);
        visitor.field(5, &self.old_places);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.kinds,
                1 => &mut self.nick,
                2 => &mut self.old,
                3 => &mut self.old_level,
                4 => &mut self.old_place,
                5 => &mut self.old_places,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(User);
/// The body of a PATCH request for a `microsoft.graph.user`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
pub struct UserPatch(::graph_models::PatchBody);
#[allow(deprecated)]
impl UserPatch {
    /// Sets [`old`](User::old).
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn set_old(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `old` to null.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn clear_old(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets [`oldPlace`](User::old_place).
    #[inline]
    #[must_use]
    pub fn set_old_place(
        mut self,
        value: impl ::graph_models::ChangeOf<OldPlace>,
    ) -> Self {
        self.0.merge(4, ::graph_models::ChangeOf::<OldPlace>::into_change(value));
        self
    }
    /// Sets `oldPlace` to null.
    #[inline]
    #[must_use]
    pub fn clear_old_place(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets the whole collection [`oldPlaces`](User::old_places).
    #[inline]
    #[must_use]
    pub fn set_old_places(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<OldPlace>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                OldPlace,
                _,
            >(5, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `oldPlaces` to null.
    #[inline]
    #[must_use]
    pub fn clear_old_places(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets [`oldLevel`](User::old_level).
    #[inline]
    #[must_use]
    pub fn set_old_level(mut self, value: OldLevel) -> Self {
        self.0.set(3, value);
        self
    }
    /// Sets `oldLevel` to null.
    #[inline]
    #[must_use]
    pub fn clear_old_level(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets the whole collection [`kinds`](User::kinds).
    #[inline]
    #[must_use]
    pub fn set_kinds(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::graph_models::Flags<Kind>>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                ::graph_models::Flags<Kind>,
                _,
            >(0, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `kinds` to null.
    #[inline]
    #[must_use]
    pub fn clear_kinds(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`nick`](User::nick).
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn set_nick(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `nick` to null.
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    #[must_use]
    pub fn clear_nick(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(UserPatch for User);
/// Change a oldUser.
///
/// [Reference](https://learn.microsoft.com/graph/api/olduser-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
#[allow(deprecated)]
pub mod update_old_user {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update oldUser",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/olduser-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.oldUser");
    /// `PATCH /oldUsers/{oldUserId}`: Change a oldUser.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `old_user_id`: the value for `{oldUserId}` in the URL.
    /// - `patch`: the changes, such as a [`OldUserPatch`](super::OldUserPatch).
    /// # Response
    /// [`OldUser`](super::OldUser), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = OldUserPatch::new().set_name("name");
    /// let request = update_old_user::old_users("old-user-id", &patch);
    /// ```
    #[deprecated(note = "Use (new) instead, see https://a.example.")]
    #[inline]
    pub fn old_users(
        old_user_id: &str,
        patch: &impl ::graph_models::PatchOf<super::OldUser>,
    ) -> ::graph_models::Request<super::OldUser> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/oldUsers/{oldUserId}",
            &[("oldUserId", old_user_id)],
            patch,
        )
    }
}
/// Change a user.
///
/// [Reference](https://learn.microsoft.com/graph/api/user-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod update_user {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update user",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/user-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.user");
    /// `PATCH /users/{userId}`: Change a user.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `user_id`: the value for `{userId}` in the URL.
    /// - `patch`: the changes, such as a [`UserPatch`](super::UserPatch).
    /// # Response
    /// [`User`](super::User), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = UserPatch::new().set_old_level(OldLevel::Low);
    /// let request = update_user::users("user-id", &patch);
    /// ```
    #[inline]
    pub fn users(
        user_id: &str,
        patch: &impl ::graph_models::PatchOf<super::User>,
    ) -> ::graph_models::Request<super::User> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/users/{userId}",
            &[("userId", user_id)],
            patch,
        )
    }
}
#[cfg(doc)]
pub mod operations {
    //! The operations by resource. Each has a module, with a function for each URL that its page documents.
    //!
    //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
    //! # [`OldUser`](super::OldUser)
    //! - [`update_old_user::old_users`](super::update_old_user::old_users): `PATCH /oldUsers/{oldUserId}`
    //! # [`User`](super::User)
    //! - [`update_user::users`](super::update_user::users): `PATCH /users/{userId}`
}
