// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

/// One case.
pub mod fields {
    ::graph_models::__contract!(1);
    /// What a thing is. And more of it.
    ///
    /// The entity type `microsoft.graph.thing`. It is open: it may have properties that the reference does not list.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Thing {
        /// The property `fooBar`.
        pub foo_bar: ::core::option::Option<::std::string::String>,
        /// The property `foo_bar`.
        pub foo_bar_2: ::core::option::Option<::std::string::String>,
        /// The property `additional`.
        pub additional_: ::core::option::Option<::std::string::String>,
        /// The property `type`.
        pub r#type: ::core::option::Option<bool>,
        /// The property `self`.
        pub self_: ::core::option::Option<::std::string::String>,
        /// The property `property`.
        pub property_: ::core::option::Option<::std::string::String>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Thing {
        #[inline]
        fn default() -> Self {
            Self {
                foo_bar: ::core::option::Option::None,
                foo_bar_2: ::core::option::Option::None,
                additional_: ::core::option::Option::None,
                r#type: ::core::option::Option::None,
                self_: ::core::option::Option::None,
                property_: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Thing {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.thing",
                &["additional", "fooBar", "foo_bar", "property", "self", "type"],
            )
            .with_open()
            .with_access(b"CCCCCC");
    }
    impl ::graph_models::reflect::Fields for Thing {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.additional_);
            visitor.field(1, &self.foo_bar);
            visitor.field(2, &self.foo_bar_2);
            visitor.field(3, &self.property_);
            visitor.field(4, &self.self_);
            visitor.field(5, &self.r#type);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.additional_,
                    1 => &mut self.foo_bar,
                    2 => &mut self.foo_bar_2,
                    3 => &mut self.property_,
                    4 => &mut self.self_,
                    5 => &mut self.r#type,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Thing);
    /// The body of a PATCH request for a `microsoft.graph.thing`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    pub struct ThingPatch(::graph_models::PatchBody);
    impl ThingPatch {
        /// Sets [`fooBar`](Thing::foo_bar).
        #[inline]
        #[must_use]
        pub fn set_foo_bar(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(1, value.into());
            self
        }
        /// Sets `fooBar` to null.
        #[inline]
        #[must_use]
        pub fn clear_foo_bar(mut self) -> Self {
            self.0.clear(1);
            self
        }
        /// Sets [`foo_bar`](Thing::foo_bar_2).
        #[inline]
        #[must_use]
        pub fn set_foo_bar_2(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(2, value.into());
            self
        }
        /// Sets `foo_bar` to null.
        #[inline]
        #[must_use]
        pub fn clear_foo_bar_2(mut self) -> Self {
            self.0.clear(2);
            self
        }
        /// Sets [`additional`](Thing::additional_).
        #[inline]
        #[must_use]
        pub fn set_additional_(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(0, value.into());
            self
        }
        /// Sets `additional` to null.
        #[inline]
        #[must_use]
        pub fn clear_additional_(mut self) -> Self {
            self.0.clear(0);
            self
        }
        /// Sets [`type`](Thing::type).
        #[inline]
        #[must_use]
        pub fn set_type(mut self, value: bool) -> Self {
            self.0.set(5, value);
            self
        }
        /// Sets `type` to null.
        #[inline]
        #[must_use]
        pub fn clear_type(mut self) -> Self {
            self.0.clear(5);
            self
        }
        /// Sets [`self`](Thing::self_).
        #[inline]
        #[must_use]
        pub fn set_self_(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(4, value.into());
            self
        }
        /// Sets `self` to null.
        #[inline]
        #[must_use]
        pub fn clear_self_(mut self) -> Self {
            self.0.clear(4);
            self
        }
        /// Sets [`property`](Thing::property_).
        #[inline]
        #[must_use]
        pub fn set_property_(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(3, value.into());
            self
        }
        /// Sets `property` to null.
        #[inline]
        #[must_use]
        pub fn clear_property_(mut self) -> Self {
            self.0.clear(3);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(open ThingPatch for Thing);
    /// Change a thing.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/thing-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_thing {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update thing",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/thing-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.thing");
        /// `PATCH /things/{thingId}`: Change a thing.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `thing_id`: the value for `{thingId}` in the URL.
        /// - `patch`: the changes, such as a [`ThingPatch`](super::ThingPatch).
        /// # Response
        /// [`Thing`](super::Thing), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = ThingPatch::new().set_foo_bar("foo bar");
        /// let request = update_thing::things("thing-id", &patch);
        /// ```
        #[inline]
        pub fn things(
            thing_id: &str,
            patch: &impl ::graph_models::PatchOf<super::Thing>,
        ) -> ::graph_models::Request<super::Thing> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/things/{thingId}",
                &[("thingId", thing_id)],
                patch,
            )
        }
    }
    #[cfg(doc)]
    pub mod operations {
        //! The operations by resource. Each has a module, with a function for each URL that its page documents.
        //!
        //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
        //! # [`Thing`](super::Thing)
        //! - [`update_thing::things`](super::update_thing::things): `PATCH /things/{thingId}`
    }
}
/// One case.
pub mod cases {
    ::graph_models::__contract!(1);
    /// The enum `microsoft.graph.THING`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub enum Thing {
        /// The member `a`.
        A,
        /// A member that the reference does not list, by its text.
        Unrecognized(::graph_models::Unrecognized<Thing>),
    }
    impl ::graph_models::OpenEnum for Thing {
        const NAME: &'static str = "microsoft.graph.THING";
        const MEMBERS: &'static [&'static str] = &["a"];
        #[inline]
        fn from_index(index: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0 => Self::A,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        #[inline]
        fn index(&self) -> ::core::option::Option<usize> {
            ::core::option::Option::Some(
                match self {
                    Self::A => 0,
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
    ::graph_models::__generated_v1::enum_impls!(Thing);
    /// What a Thing is. And more of it.
    ///
    /// The complex type `microsoft.graph.Thing`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Thing2 {
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Thing2 {
        #[inline]
        fn default() -> Self {
            Self {
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Thing2 {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.Thing",
            &[],
        );
    }
    impl ::graph_models::reflect::Fields for Thing2 {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
        }
        #[inline]
        fn slot(&mut self, _: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Additional(
                ::core::option::Option::Some(&mut self.additional),
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Thing2);
    /// What a thing is. And more of it.
    ///
    /// The complex type `microsoft.graph.thing`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Thing3 {
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Thing3 {
        #[inline]
        fn default() -> Self {
            Self {
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Thing3 {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.thing",
            &[],
        );
    }
    impl ::graph_models::reflect::Fields for Thing3 {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
        }
        #[inline]
        fn slot(&mut self, _: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Additional(
                ::core::option::Option::Some(&mut self.additional),
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Thing3);
}
/// One case.
pub mod patches {
    ::graph_models::__contract!(1);
    /// What a thing is. And more of it.
    ///
    /// The entity type `microsoft.graph.thing`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Thing {
        /// The property `a`.
        pub a: ::core::option::Option<::std::string::String>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<ThingPatch>>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Thing {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Thing {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.thing",
                &["a", "b"],
            )
            .with_access(b"CC");
    }
    impl ::graph_models::reflect::Fields for Thing {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Thing);
    /// The body of a PATCH request for a `microsoft.graph.thing`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    pub struct ThingPatch2(::graph_models::PatchBody);
    impl ThingPatch2 {
        /// Sets [`a`](Thing::a).
        #[inline]
        #[must_use]
        pub fn set_a(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(0, value.into());
            self
        }
        /// Sets `a` to null.
        #[inline]
        #[must_use]
        pub fn clear_a(mut self) -> Self {
            self.0.clear(0);
            self
        }
        /// Sets [`b`](Thing::b).
        #[inline]
        #[must_use]
        pub fn set_b(
            mut self,
            value: impl ::graph_models::ChangeOf<ThingPatch>,
        ) -> Self {
            self.0.merge(1, ::graph_models::ChangeOf::<ThingPatch>::into_change(value));
            self
        }
        /// Sets `b` to null.
        #[inline]
        #[must_use]
        pub fn clear_b(mut self) -> Self {
            self.0.clear(1);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(ThingPatch2 for Thing);
    /// What a thingPatch is. And more of it.
    ///
    /// The complex type `microsoft.graph.thingPatch`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thingpatch?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct ThingPatch {
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for ThingPatch {
        #[inline]
        fn default() -> Self {
            Self {
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for ThingPatch {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.thingPatch",
            &[],
        );
    }
    impl ::graph_models::reflect::Fields for ThingPatch {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
        }
        #[inline]
        fn slot(&mut self, _: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Additional(
                ::core::option::Option::Some(&mut self.additional),
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(ThingPatch);
    /// The body of a PATCH request for a `microsoft.graph.thingPatch`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thingpatch?view=graph-rest-1.0)
    pub struct ThingPatchPatch(::graph_models::PatchBody);
    ::graph_models::__generated_v1::patch_impls!(ThingPatchPatch for ThingPatch);
    /// Change a thing.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/thing-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_thing {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update thing",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/thing-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.thing");
        /// `PATCH /things/{thingId}`: Change a thing.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `thing_id`: the value for `{thingId}` in the URL.
        /// - `patch`: the changes, such as a [`ThingPatch2`](super::ThingPatch2).
        /// # Response
        /// [`Thing`](super::Thing), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = ThingPatch2::new().set_a("a");
        /// let request = update_thing::things("thing-id", &patch);
        /// ```
        #[inline]
        pub fn things(
            thing_id: &str,
            patch: &impl ::graph_models::PatchOf<super::Thing>,
        ) -> ::graph_models::Request<super::Thing> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/things/{thingId}",
                &[("thingId", thing_id)],
                patch,
            )
        }
    }
    #[cfg(doc)]
    pub mod operations {
        //! The operations by resource. Each has a module, with a function for each URL that its page documents.
        //!
        //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
        //! # [`Thing`](super::Thing)
        //! - [`update_thing::things`](super::update_thing::things): `PATCH /things/{thingId}`
    }
}
/// One case.
pub mod ours {
    ::graph_models::__contract!(1);
    /// What a asRef is. And more of it.
    ///
    /// The entity type `microsoft.graph.asRef`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/asref?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct AsRef {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for AsRef {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for AsRef {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.asRef",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for AsRef {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(AsRef);
    /// What a box is. And more of it.
    ///
    /// The entity type `microsoft.graph.box`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/box?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Box {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Box {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Box {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.box",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Box {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Box);
    /// What a clone is. And more of it.
    ///
    /// The entity type `microsoft.graph.clone`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/clone?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Clone {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Clone {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Clone {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.clone",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Clone {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Clone);
    /// What a default is. And more of it.
    ///
    /// The entity type `microsoft.graph.default`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/default?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Default {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Default {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Default {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.default",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Default {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Default);
    /// The enum `microsoft.graph.err`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/err?view=graph-rest-1.0)
    #[allow(clippy::enum_variant_names)]
    #[non_exhaustive]
    pub enum Err {
        /// The member `err`.
        Err,
        /// The member `error`.
        Error,
        /// The member `some`.
        Some,
        /// The member `none`.
        None,
        /// The member `option`.
        Option,
        /// The member `self`.
        Self_,
        /// The member `output`.
        Output,
        /// The member `item`.
        Item,
        /// A member that the reference does not list, by its text.
        Unrecognized(::graph_models::Unrecognized<Err>),
    }
    impl ::graph_models::OpenEnum for Err {
        const NAME: &'static str = "microsoft.graph.err";
        const MEMBERS: &'static [&'static str] = &[
            "err",
            "error",
            "item",
            "none",
            "option",
            "output",
            "self",
            "some",
        ];
        #[inline]
        fn from_index(index: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0 => Self::Err,
                    1 => Self::Error,
                    2 => Self::Item,
                    3 => Self::None,
                    4 => Self::Option,
                    5 => Self::Output,
                    6 => Self::Self_,
                    7 => Self::Some,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        #[inline]
        fn index(&self) -> ::core::option::Option<usize> {
            ::core::option::Option::Some(
                match self {
                    Self::Err => 0,
                    Self::Error => 1,
                    Self::Item => 2,
                    Self::None => 3,
                    Self::Option => 4,
                    Self::Output => 5,
                    Self::Self_ => 6,
                    Self::Some => 7,
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
    ::graph_models::__generated_v1::enum_impls!(Err);
    /// What a into is. And more of it.
    ///
    /// The entity type `microsoft.graph.into`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/into?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Into {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Into {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Into {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.into",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Into {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Into);
    /// What a iterator is. And more of it.
    ///
    /// The entity type `microsoft.graph.iterator`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/iterator?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Iterator {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Iterator {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Iterator {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.iterator",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Iterator {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Iterator);
    /// What a object is. And more of it.
    ///
    /// The entity type `microsoft.graph.object`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/object?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Object {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Object {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Object {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.object",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Object {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Object);
    /// What a option is. And more of it.
    ///
    /// The entity type `microsoft.graph.option`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/option?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Option {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Option {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Option {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.option",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Option {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Option);
    /// The body of a PATCH request for a `microsoft.graph.option`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/option?view=graph-rest-1.0)
    pub struct OptionPatch(::graph_models::PatchBody);
    impl OptionPatch {
        /// Sets the whole collection [`a`](Option::a).
        #[inline]
        #[must_use]
        pub fn set_a(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.0
                .set_list::<
                    ::std::string::String,
                    _,
                >(0, value.into_iter().map(::core::convert::Into::into));
            self
        }
        /// Sets `a` to null.
        #[inline]
        #[must_use]
        pub fn clear_a(mut self) -> Self {
            self.0.clear(0);
            self
        }
        /// Sets [`b`](Option::b).
        #[inline]
        #[must_use]
        pub fn set_b(mut self, value: impl ::graph_models::ChangeOf<String>) -> Self {
            self.0.merge(1, ::graph_models::ChangeOf::<String>::into_change(value));
            self
        }
        /// Sets `b` to null.
        #[inline]
        #[must_use]
        pub fn clear_b(mut self) -> Self {
            self.0.clear(1);
            self
        }
        /// Sets [`c`](Option::c).
        #[inline]
        #[must_use]
        pub fn set_c(mut self, value: Err) -> Self {
            self.0.set(2, value);
            self
        }
        /// Sets `c` to null.
        #[inline]
        #[must_use]
        pub fn clear_c(mut self) -> Self {
            self.0.clear(2);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(OptionPatch for Option);
    /// What a self is. And more of it.
    ///
    /// The entity type `microsoft.graph.self`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/self?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Self_ {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Self_ {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Self_ {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.self",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Self_ {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Self_);
    /// What a serialize is. And more of it.
    ///
    /// The entity type `microsoft.graph.serialize`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/serialize?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Serialize {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Serialize {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Serialize {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.serialize",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Serialize {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Serialize);
    /// What a some is. And more of it.
    ///
    /// The entity type `microsoft.graph.some`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/some?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Some {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Some {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Some {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.some",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Some {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Some);
    /// What a string is. And more of it.
    ///
    /// The entity type `microsoft.graph.string`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/string?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct String {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for String {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for String {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.string",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for String {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(String);
    /// The body of a PATCH request for a `microsoft.graph.string`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/string?view=graph-rest-1.0)
    pub struct StringPatch(::graph_models::PatchBody);
    impl StringPatch {
        /// Sets the whole collection [`a`](String::a).
        #[inline]
        #[must_use]
        pub fn set_a(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = impl ::core::convert::Into<::std::string::String>,
            >,
        ) -> Self {
            self.0
                .set_list::<
                    ::std::string::String,
                    _,
                >(0, value.into_iter().map(::core::convert::Into::into));
            self
        }
        /// Sets `a` to null.
        #[inline]
        #[must_use]
        pub fn clear_a(mut self) -> Self {
            self.0.clear(0);
            self
        }
        /// Sets [`b`](String::b).
        #[inline]
        #[must_use]
        pub fn set_b(mut self, value: impl ::graph_models::ChangeOf<String>) -> Self {
            self.0.merge(1, ::graph_models::ChangeOf::<String>::into_change(value));
            self
        }
        /// Sets `b` to null.
        #[inline]
        #[must_use]
        pub fn clear_b(mut self) -> Self {
            self.0.clear(1);
            self
        }
        /// Sets [`c`](String::c).
        #[inline]
        #[must_use]
        pub fn set_c(mut self, value: Err) -> Self {
            self.0.set(2, value);
            self
        }
        /// Sets `c` to null.
        #[inline]
        #[must_use]
        pub fn clear_c(mut self) -> Self {
            self.0.clear(2);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(StringPatch for String);
    /// What a vec is. And more of it.
    ///
    /// The entity type `microsoft.graph.vec`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/vec?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Vec {
        /// The property `a`.
        pub a: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The property `b`.
        pub b: ::core::option::Option<::std::boxed::Box<String>>,
        /// The property `c`.
        pub c: ::core::option::Option<Err>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Vec {
        #[inline]
        fn default() -> Self {
            Self {
                a: ::core::option::Option::None,
                b: ::core::option::Option::None,
                c: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Vec {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.vec",
                &["a", "b", "c"],
            )
            .with_access(b"CCC");
    }
    impl ::graph_models::reflect::Fields for Vec {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.a);
            visitor.field(1, &self.b);
            visitor.field(2, &self.c);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.a,
                    1 => &mut self.b,
                    2 => &mut self.c,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Vec);
    /// Change a option.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/option-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_option {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update option",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/option-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.option");
        /// `PATCH /options/{optionId}`: Change a option.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `option_id`: the value for `{optionId}` in the URL.
        /// - `patch`: the changes, such as a [`OptionPatch`](super::OptionPatch).
        /// # Response
        /// [`Option`](super::Option), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = OptionPatch::new().set_c(Err::Err);
        /// let request = update_option::options("option-id", &patch);
        /// ```
        #[inline]
        pub fn options(
            option_id: &str,
            patch: &impl ::graph_models::PatchOf<super::Option>,
        ) -> ::graph_models::Request<super::Option> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/options/{optionId}",
                &[("optionId", option_id)],
                patch,
            )
        }
    }
    /// Change a string.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/string-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_string {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update string",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/string-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.string");
        /// `PATCH /strings/{patch}/{self_}/{operation}`: Change a string.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `patch_`: the value for `{patch}` in the URL.
        /// - `self_`: the value for `{self_}` in the URL.
        /// - `operation`: the value for `{operation}` in the URL.
        /// - `patch`: the changes, such as a [`StringPatch`](super::StringPatch).
        /// # Response
        /// [`String`](super::String), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = StringPatch::new().set_c(Err::Err);
        /// let request = update_string::strings(
        ///     ids::Patch("patch"),
        ///     ids::Self_("self"),
        ///     ids::Operation("operation"),
        ///     &patch,
        /// );
        /// ```
        #[inline]
        pub fn strings(
            patch_: super::ids::Patch<'_>,
            self_: super::ids::Self_<'_>,
            operation: super::ids::Operation<'_>,
            patch: &impl ::graph_models::PatchOf<super::String>,
        ) -> ::graph_models::Request<super::String> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/strings/{patch}/{self_}/{operation}",
                &[("patch", patch_.0), ("self_", self_.0), ("operation", operation.0)],
                patch,
            )
        }
    }
    /// The values for placeholders in URLs. Each placeholder has its own type, so that arguments cannot be swapped.
    pub mod ids {
        /// The value for `{operation}` in a URL.
        #[derive(Clone, Copy, Debug)]
        pub struct Operation<'a>(pub &'a str);
        /// The value for `{patch}` in a URL.
        #[derive(Clone, Copy, Debug)]
        pub struct Patch<'a>(pub &'a str);
        /// The value for `{self_}` in a URL.
        #[derive(Clone, Copy, Debug)]
        pub struct Self_<'a>(pub &'a str);
    }
    #[cfg(doc)]
    pub mod operations {
        //! The operations by resource. Each has a module, with a function for each URL that its page documents.
        //!
        //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
        //! # [`Option`](super::Option)
        //! - [`update_option::options`](super::update_option::options): `PATCH /options/{optionId}`
        //! # [`String`](super::String)
        //! - [`update_string::strings`](super::update_string::strings): `PATCH /strings/{patch}/{self_}/{operation}`
    }
}
/// One case.
pub mod members {
    ::graph_models::__contract!(1);
    /// The enum `microsoft.graph.thing`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
    #[non_exhaustive]
    pub enum Thing {
        /// The member `one`.
        One2,
        /// The member `One`.
        One,
        /// The member `unrecognized`.
        Unrecognized_,
        /// The member `self`.
        Self_,
        /// The member `1`.
        _1,
        /// The member `+`.
        Value1,
        /// The member `-`.
        Value2,
        /// A member that the reference does not list, by its text.
        Unrecognized(::graph_models::Unrecognized<Thing>),
    }
    impl ::graph_models::OpenEnum for Thing {
        const NAME: &'static str = "microsoft.graph.thing";
        const MEMBERS: &'static [&'static str] = &[
            "+",
            "-",
            "1",
            "One",
            "one",
            "self",
            "unrecognized",
        ];
        #[inline]
        fn from_index(index: usize) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(
                match index {
                    0 => Self::Value1,
                    1 => Self::Value2,
                    2 => Self::_1,
                    3 => Self::One,
                    4 => Self::One2,
                    5 => Self::Self_,
                    6 => Self::Unrecognized_,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        #[inline]
        fn index(&self) -> ::core::option::Option<usize> {
            ::core::option::Option::Some(
                match self {
                    Self::Value1 => 0,
                    Self::Value2 => 1,
                    Self::_1 => 2,
                    Self::One => 3,
                    Self::One2 => 4,
                    Self::Self_ => 5,
                    Self::Unrecognized_ => 6,
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
    ::graph_models::__generated_v1::enum_impls!(Thing);
}
/// One case.
pub mod titles {
    ::graph_models::__contract!(1);
    /// What a a is. And more of it.
    ///
    /// The entity type `microsoft.graph.a`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct A {
        /// The property `x`.
        pub x: ::core::option::Option<::std::string::String>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for A {
        #[inline]
        fn default() -> Self {
            Self {
                x: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for A {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.a",
                &["x"],
            )
            .with_access(b"C");
    }
    impl ::graph_models::reflect::Fields for A {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.x);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.x,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(A);
    /// The body of a PATCH request for a `microsoft.graph.a`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
    pub struct APatch(::graph_models::PatchBody);
    impl APatch {
        /// Sets [`x`](A::x).
        #[inline]
        #[must_use]
        pub fn set_x(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(0, value.into());
            self
        }
        /// Sets `x` to null.
        #[inline]
        #[must_use]
        pub fn clear_x(mut self) -> Self {
            self.0.clear(0);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(APatch for A);
    /// What a b is. And more of it.
    ///
    /// The entity type `microsoft.graph.b`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct B {
        /// The property `x`.
        pub x: ::core::option::Option<::std::string::String>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for B {
        #[inline]
        fn default() -> Self {
            Self {
                x: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for B {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.b",
                &["x"],
            )
            .with_access(b"C");
    }
    impl ::graph_models::reflect::Fields for B {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.x);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.x,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(B);
    /// The body of a PATCH request for a `microsoft.graph.b`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/b?view=graph-rest-1.0)
    pub struct BPatch(::graph_models::PatchBody);
    impl BPatch {
        /// Sets [`x`](B::x).
        #[inline]
        #[must_use]
        pub fn set_x(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(0, value.into());
            self
        }
        /// Sets `x` to null.
        #[inline]
        #[must_use]
        pub fn clear_x(mut self) -> Self {
            self.0.clear(0);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(BPatch for B);
    /// Change a a.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/a-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_a {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update a",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/a-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.a");
        /// `PATCH /a/{aId}`: Change a a.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `a_id`: the value for `{aId}` in the URL.
        /// - `patch`: the changes, such as a [`APatch`](super::APatch).
        /// # Response
        /// [`A`](super::A), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = APatch::new().set_x("x");
        /// let request = update_a::a("a-id", &patch);
        /// ```
        #[inline]
        pub fn a(
            a_id: &str,
            patch: &impl ::graph_models::PatchOf<super::A>,
        ) -> ::graph_models::Request<super::A> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/a/{aId}",
                &[("aId", a_id)],
                patch,
            )
        }
    }
    /// Change a a.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/a-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_a_2 {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "更新",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/a-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.a");
        /// `PATCH /a`: Change a a.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `patch`: the changes, such as a [`APatch`](super::APatch).
        /// # Response
        /// [`A`](super::A), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = APatch::new().set_x("x");
        /// let request = update_a_2::a(&patch);
        /// ```
        #[inline]
        pub fn a(
            patch: &impl ::graph_models::PatchOf<super::A>,
        ) -> ::graph_models::Request<super::A> {
            ::graph_models::Request::patch(&OPERATION, "/a", &[], patch)
        }
    }
    /// Change a b.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/b-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_b {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update a",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/b-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.b");
        /// `PATCH /b/{bId}`: Change a b.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `b_id`: the value for `{bId}` in the URL.
        /// - `patch`: the changes, such as a [`BPatch`](super::BPatch).
        /// # Response
        /// [`B`](super::B), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = BPatch::new().set_x("x");
        /// let request = update_b::b("b-id", &patch);
        /// ```
        #[inline]
        pub fn b(
            b_id: &str,
            patch: &impl ::graph_models::PatchOf<super::B>,
        ) -> ::graph_models::Request<super::B> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/b/{bId}",
                &[("bId", b_id)],
                patch,
            )
        }
    }
    #[cfg(doc)]
    pub mod operations {
        //! The operations by resource. Each has a module, with a function for each URL that its page documents.
        //!
        //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
        //! # [`A`](super::A)
        //! - [`update_a::a`](super::update_a::a): `PATCH /a/{aId}`
        //! - [`update_a_2::a`](super::update_a_2::a): `PATCH /a`
        //! # [`B`](super::B)
        //! - [`update_b::b`](super::update_b::b): `PATCH /b/{bId}`
    }
}
/// One case.
pub mod namespaces {
    ::graph_models::__contract!(1);
    #[cfg(doc)]
    pub mod operations {
        //! The operations by resource. Each has a module, with a function for each URL that its page documents.
        //!
        //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
        //! # [`A`](super::other::core::A)
        //! - [`update_a::a`](super::other::core::update_a::a): `PATCH /a/{aId}`
    }
    /// The namespace `microsoft.graph.CallRecords`.
    pub mod call_records {
        /// What a a is. And more of it.
        ///
        /// The entity type `microsoft.graph.CallRecords.a`.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
        #[non_exhaustive]
        pub struct A {
            /// The property `a`.
            pub a: ::core::option::Option<::std::boxed::Box<super::call_records_2::A>>,
            /// The property `b`.
            pub b: ::core::option::Option<::std::boxed::Box<super::self_::super_::A>>,
            /// The property `c`.
            pub c: ::core::option::Option<::std::string::String>,
            /// Annotations, and properties that the reference does not list.
            pub additional: ::graph_models::Additional,
        }
        impl ::core::default::Default for A {
            #[inline]
            fn default() -> Self {
                Self {
                    a: ::core::option::Option::None,
                    b: ::core::option::Option::None,
                    c: ::core::option::Option::None,
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
        impl ::graph_models::Model for A {
            const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                    "microsoft.graph.CallRecords.a",
                    &["a", "b", "c"],
                )
                .with_access(b"CCC");
        }
        impl ::graph_models::reflect::Fields for A {
            #[inline]
            fn visit<'a>(
                &'a self,
                visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
            ) {
                visitor.additional(&self.additional);
                visitor.field(0, &self.a);
                visitor.field(1, &self.b);
                visitor.field(2, &self.c);
            }
            #[inline]
            fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                ::graph_models::reflect::Slot::Field(
                    match index {
                        0 => &mut self.a,
                        1 => &mut self.b,
                        2 => &mut self.c,
                        _ => {
                            return ::graph_models::reflect::Slot::Additional(
                                ::core::option::Option::Some(&mut self.additional),
                            );
                        }
                    },
                )
            }
        }
        ::graph_models::__generated_v1::object_impls!(A);
    }
    /// The namespace `microsoft.graph.callRecords`.
    pub mod call_records_2 {
        /// What a a is. And more of it.
        ///
        /// The entity type `microsoft.graph.callRecords.a`.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
        #[non_exhaustive]
        pub struct A {
            /// The property `a`.
            pub a: ::core::option::Option<::std::boxed::Box<A>>,
            /// The property `b`.
            pub b: ::core::option::Option<::std::boxed::Box<super::self_::super_::A>>,
            /// The property `c`.
            pub c: ::core::option::Option<::std::string::String>,
            /// Annotations, and properties that the reference does not list.
            pub additional: ::graph_models::Additional,
        }
        impl ::core::default::Default for A {
            #[inline]
            fn default() -> Self {
                Self {
                    a: ::core::option::Option::None,
                    b: ::core::option::Option::None,
                    c: ::core::option::Option::None,
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
        impl ::graph_models::Model for A {
            const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                    "microsoft.graph.callRecords.a",
                    &["a", "b", "c"],
                )
                .with_access(b"CCC");
        }
        impl ::graph_models::reflect::Fields for A {
            #[inline]
            fn visit<'a>(
                &'a self,
                visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
            ) {
                visitor.additional(&self.additional);
                visitor.field(0, &self.a);
                visitor.field(1, &self.b);
                visitor.field(2, &self.c);
            }
            #[inline]
            fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                ::graph_models::reflect::Slot::Field(
                    match index {
                        0 => &mut self.a,
                        1 => &mut self.b,
                        2 => &mut self.c,
                        _ => {
                            return ::graph_models::reflect::Slot::Additional(
                                ::core::option::Option::Some(&mut self.additional),
                            );
                        }
                    },
                )
            }
        }
        ::graph_models::__generated_v1::object_impls!(A);
        /// The body of a PATCH request for a `microsoft.graph.callRecords.a`. Properties that are neither set nor cleared keep their values.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
        pub struct APatch(::graph_models::PatchBody);
        impl APatch {
            /// Sets [`a`](A::a).
            #[inline]
            #[must_use]
            pub fn set_a(mut self, value: impl ::graph_models::ChangeOf<A>) -> Self {
                self.0.merge(0, ::graph_models::ChangeOf::<A>::into_change(value));
                self
            }
            /// Sets `a` to null.
            #[inline]
            #[must_use]
            pub fn clear_a(mut self) -> Self {
                self.0.clear(0);
                self
            }
            /// Sets [`b`](A::b).
            #[inline]
            #[must_use]
            pub fn set_b(
                mut self,
                value: impl ::graph_models::ChangeOf<super::self_::super_::A>,
            ) -> Self {
                self.0
                    .merge(
                        1,
                        ::graph_models::ChangeOf::<
                            super::self_::super_::A,
                        >::into_change(value),
                    );
                self
            }
            /// Sets `b` to null.
            #[inline]
            #[must_use]
            pub fn clear_b(mut self) -> Self {
                self.0.clear(1);
                self
            }
            /// Sets [`c`](A::c).
            #[inline]
            #[must_use]
            pub fn set_c(
                mut self,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.0.set::<::std::string::String>(2, value.into());
                self
            }
            /// Sets `c` to null.
            #[inline]
            #[must_use]
            pub fn clear_c(mut self) -> Self {
                self.0.clear(2);
                self
            }
        }
        ::graph_models::__generated_v1::patch_impls!(APatch for A);
    }
    /// The namespace `graph_models`.
    pub mod graph_models {
        /// What a a is. And more of it.
        ///
        /// The entity type `graph_models.a`.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
        #[non_exhaustive]
        pub struct A {
            /// The property `a`.
            pub a: ::core::option::Option<::std::boxed::Box<super::call_records_2::A>>,
            /// The property `b`.
            pub b: ::core::option::Option<::std::boxed::Box<super::self_::super_::A>>,
            /// The property `c`.
            pub c: ::core::option::Option<::std::string::String>,
            /// Annotations, and properties that the reference does not list.
            pub additional: ::graph_models::Additional,
        }
        impl ::core::default::Default for A {
            #[inline]
            fn default() -> Self {
                Self {
                    a: ::core::option::Option::None,
                    b: ::core::option::Option::None,
                    c: ::core::option::Option::None,
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
        impl ::graph_models::Model for A {
            const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                    "graph_models.a",
                    &["a", "b", "c"],
                )
                .with_access(b"CCC");
        }
        impl ::graph_models::reflect::Fields for A {
            #[inline]
            fn visit<'a>(
                &'a self,
                visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
            ) {
                visitor.additional(&self.additional);
                visitor.field(0, &self.a);
                visitor.field(1, &self.b);
                visitor.field(2, &self.c);
            }
            #[inline]
            fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                ::graph_models::reflect::Slot::Field(
                    match index {
                        0 => &mut self.a,
                        1 => &mut self.b,
                        2 => &mut self.c,
                        _ => {
                            return ::graph_models::reflect::Slot::Additional(
                                ::core::option::Option::Some(&mut self.additional),
                            );
                        }
                    },
                )
            }
        }
        ::graph_models::__generated_v1::object_impls!(A);
    }
    /// The namespace `other`.
    pub mod other {
        /// The namespace `other.core`.
        pub mod core {
            /// What a a is. And more of it.
            ///
            /// The entity type `other.core.a`.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            #[non_exhaustive]
            pub struct A {
                /// The property `a`.
                pub a: ::core::option::Option<
                    ::std::boxed::Box<super::super::call_records_2::A>,
                >,
                /// The property `b`.
                pub b: ::core::option::Option<
                    ::std::boxed::Box<super::super::self_::super_::A>,
                >,
                /// The property `c`.
                pub c: ::core::option::Option<::std::string::String>,
                /// Annotations, and properties that the reference does not list.
                pub additional: ::graph_models::Additional,
            }
            impl ::core::default::Default for A {
                #[inline]
                fn default() -> Self {
                    Self {
                        a: ::core::option::Option::None,
                        b: ::core::option::Option::None,
                        c: ::core::option::Option::None,
                        additional: ::graph_models::Additional::new(),
                    }
                }
            }
            impl ::graph_models::Model for A {
                const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                        "other.core.a",
                        &["a", "b", "c"],
                    )
                    .with_access(b"CCC");
            }
            impl ::graph_models::reflect::Fields for A {
                #[inline]
                fn visit<'a>(
                    &'a self,
                    visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
                ) {
                    visitor.additional(&self.additional);
                    visitor.field(0, &self.a);
                    visitor.field(1, &self.b);
                    visitor.field(2, &self.c);
                }
                #[inline]
                fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                    ::graph_models::reflect::Slot::Field(
                        match index {
                            0 => &mut self.a,
                            1 => &mut self.b,
                            2 => &mut self.c,
                            _ => {
                                return ::graph_models::reflect::Slot::Additional(
                                    ::core::option::Option::Some(&mut self.additional),
                                );
                            }
                        },
                    )
                }
            }
            ::graph_models::__generated_v1::object_impls!(A);
            /// The body of a PATCH request for a `other.core.a`. Properties that are neither set nor cleared keep their values.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            pub struct APatch(::graph_models::PatchBody);
            impl APatch {
                /// Sets [`a`](A::a).
                #[inline]
                #[must_use]
                pub fn set_a(
                    mut self,
                    value: impl ::graph_models::ChangeOf<super::super::call_records_2::A>,
                ) -> Self {
                    self.0
                        .merge(
                            0,
                            ::graph_models::ChangeOf::<
                                super::super::call_records_2::A,
                            >::into_change(value),
                        );
                    self
                }
                /// Sets `a` to null.
                #[inline]
                #[must_use]
                pub fn clear_a(mut self) -> Self {
                    self.0.clear(0);
                    self
                }
                /// Sets [`b`](A::b).
                #[inline]
                #[must_use]
                pub fn set_b(
                    mut self,
                    value: impl ::graph_models::ChangeOf<super::super::self_::super_::A>,
                ) -> Self {
                    self.0
                        .merge(
                            1,
                            ::graph_models::ChangeOf::<
                                super::super::self_::super_::A,
                            >::into_change(value),
                        );
                    self
                }
                /// Sets `b` to null.
                #[inline]
                #[must_use]
                pub fn clear_b(mut self) -> Self {
                    self.0.clear(1);
                    self
                }
                /// Sets [`c`](A::c).
                #[inline]
                #[must_use]
                pub fn set_c(
                    mut self,
                    value: impl ::core::convert::Into<::std::string::String>,
                ) -> Self {
                    self.0.set::<::std::string::String>(2, value.into());
                    self
                }
                /// Sets `c` to null.
                #[inline]
                #[must_use]
                pub fn clear_c(mut self) -> Self {
                    self.0.clear(2);
                    self
                }
            }
            ::graph_models::__generated_v1::patch_impls!(APatch for A);
            /// Change a a.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/a-update?view=graph-rest-1.0)
            /// # Permissions
            /// The page lists no permissions.
            pub mod update_a {
                /// What the reference says about the operation.
                pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                        "Update a",
                        ::graph_models::ApiVersion::V1_0,
                    )
                    .with_page("api/a-update.md")
                    .with_permissions(::graph_models::Permissions::new())
                    .with_success(&[200])
                    .with_target("other.core.a");
                /// `PATCH /a/{aId}`: Change a a.
                /// # Permissions
                /// The page lists no permissions.
                /// # Arguments
                /// - `a_id`: the value for `{aId}` in the URL.
                /// - `patch`: the changes, such as a [`APatch`](super::APatch).
                /// # Response
                /// [`A`](super::A), with status 200.
                /// # Errors
                /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
                /// # Examples
                /// ```ignore
                /// let patch = other::core::APatch::new().set_c("c");
                /// let request = other::core::update_a::a("a-id", &patch);
                /// ```
                #[inline]
                pub fn a(
                    a_id: &str,
                    patch: &impl ::graph_models::PatchOf<super::A>,
                ) -> ::graph_models::Request<super::A> {
                    ::graph_models::Request::patch(
                        &OPERATION,
                        "/a/{aId}",
                        &[("aId", a_id)],
                        patch,
                    )
                }
            }
        }
        /// The namespace `other.std`.
        pub mod std {
            /// What a a is. And more of it.
            ///
            /// The entity type `other.std.a`.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            #[non_exhaustive]
            pub struct A {
                /// The property `a`.
                pub a: ::core::option::Option<
                    ::std::boxed::Box<super::super::call_records_2::A>,
                >,
                /// The property `b`.
                pub b: ::core::option::Option<
                    ::std::boxed::Box<super::super::self_::super_::A>,
                >,
                /// The property `c`.
                pub c: ::core::option::Option<::std::string::String>,
                /// Annotations, and properties that the reference does not list.
                pub additional: ::graph_models::Additional,
            }
            impl ::core::default::Default for A {
                #[inline]
                fn default() -> Self {
                    Self {
                        a: ::core::option::Option::None,
                        b: ::core::option::Option::None,
                        c: ::core::option::Option::None,
                        additional: ::graph_models::Additional::new(),
                    }
                }
            }
            impl ::graph_models::Model for A {
                const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                        "other.std.a",
                        &["a", "b", "c"],
                    )
                    .with_access(b"CCC");
            }
            impl ::graph_models::reflect::Fields for A {
                #[inline]
                fn visit<'a>(
                    &'a self,
                    visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
                ) {
                    visitor.additional(&self.additional);
                    visitor.field(0, &self.a);
                    visitor.field(1, &self.b);
                    visitor.field(2, &self.c);
                }
                #[inline]
                fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                    ::graph_models::reflect::Slot::Field(
                        match index {
                            0 => &mut self.a,
                            1 => &mut self.b,
                            2 => &mut self.c,
                            _ => {
                                return ::graph_models::reflect::Slot::Additional(
                                    ::core::option::Option::Some(&mut self.additional),
                                );
                            }
                        },
                    )
                }
            }
            ::graph_models::__generated_v1::object_impls!(A);
        }
    }
    /// The namespace `microsoft.graph.self`.
    pub mod self_ {
        /// The namespace `microsoft.graph.self.super`.
        pub mod super_ {
            /// What a a is. And more of it.
            ///
            /// The entity type `microsoft.graph.self.super.a`.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            #[non_exhaustive]
            pub struct A {
                /// The property `a`.
                pub a: ::core::option::Option<
                    ::std::boxed::Box<super::super::call_records_2::A>,
                >,
                /// The property `b`.
                pub b: ::core::option::Option<::std::boxed::Box<A>>,
                /// The property `c`.
                pub c: ::core::option::Option<::std::string::String>,
                /// Annotations, and properties that the reference does not list.
                pub additional: ::graph_models::Additional,
            }
            impl ::core::default::Default for A {
                #[inline]
                fn default() -> Self {
                    Self {
                        a: ::core::option::Option::None,
                        b: ::core::option::Option::None,
                        c: ::core::option::Option::None,
                        additional: ::graph_models::Additional::new(),
                    }
                }
            }
            impl ::graph_models::Model for A {
                const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                        "microsoft.graph.self.super.a",
                        &["a", "b", "c"],
                    )
                    .with_access(b"CCC");
            }
            impl ::graph_models::reflect::Fields for A {
                #[inline]
                fn visit<'a>(
                    &'a self,
                    visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
                ) {
                    visitor.additional(&self.additional);
                    visitor.field(0, &self.a);
                    visitor.field(1, &self.b);
                    visitor.field(2, &self.c);
                }
                #[inline]
                fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                    ::graph_models::reflect::Slot::Field(
                        match index {
                            0 => &mut self.a,
                            1 => &mut self.b,
                            2 => &mut self.c,
                            _ => {
                                return ::graph_models::reflect::Slot::Additional(
                                    ::core::option::Option::Some(&mut self.additional),
                                );
                            }
                        },
                    )
                }
            }
            ::graph_models::__generated_v1::object_impls!(A);
            /// The body of a PATCH request for a `microsoft.graph.self.super.a`. Properties that are neither set nor cleared keep their values.
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/resources/a?view=graph-rest-1.0)
            pub struct APatch(::graph_models::PatchBody);
            impl APatch {
                /// Sets [`a`](A::a).
                #[inline]
                #[must_use]
                pub fn set_a(
                    mut self,
                    value: impl ::graph_models::ChangeOf<super::super::call_records_2::A>,
                ) -> Self {
                    self.0
                        .merge(
                            0,
                            ::graph_models::ChangeOf::<
                                super::super::call_records_2::A,
                            >::into_change(value),
                        );
                    self
                }
                /// Sets `a` to null.
                #[inline]
                #[must_use]
                pub fn clear_a(mut self) -> Self {
                    self.0.clear(0);
                    self
                }
                /// Sets [`b`](A::b).
                #[inline]
                #[must_use]
                pub fn set_b(mut self, value: impl ::graph_models::ChangeOf<A>) -> Self {
                    self.0.merge(1, ::graph_models::ChangeOf::<A>::into_change(value));
                    self
                }
                /// Sets `b` to null.
                #[inline]
                #[must_use]
                pub fn clear_b(mut self) -> Self {
                    self.0.clear(1);
                    self
                }
                /// Sets [`c`](A::c).
                #[inline]
                #[must_use]
                pub fn set_c(
                    mut self,
                    value: impl ::core::convert::Into<::std::string::String>,
                ) -> Self {
                    self.0.set::<::std::string::String>(2, value.into());
                    self
                }
                /// Sets `c` to null.
                #[inline]
                #[must_use]
                pub fn clear_c(mut self) -> Self {
                    self.0.clear(2);
                    self
                }
            }
            ::graph_models::__generated_v1::patch_impls!(APatch for A);
        }
    }
}
