// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// What a user is. And more of it.
///
/// The entity type `microsoft.graph.user`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
#[non_exhaustive]
pub struct User {
    /// The property `session`.
    pub session: ::core::option::Option<::std::boxed::Box<call_records::Session>>,
    /// The property `streams`.
    pub streams: ::core::option::Option<::std::vec::Vec<call_records::media::Stream>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for User {
    #[inline]
    fn default() -> Self {
        Self {
            session: ::core::option::Option::None,
            streams: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for User {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.user",
            &["session", "streams"],
        )
        .with_access(b"CC");
}
impl ::graph_models::reflect::Fields for User {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.session);
        visitor.field(1, &self.streams);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.session,
                1 => &mut self.streams,
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
impl UserPatch {
    /// Sets [`session`](User::session).
    #[inline]
    #[must_use]
    pub fn set_session(
        mut self,
        value: impl ::graph_models::ChangeOf<call_records::Session>,
    ) -> Self {
        self.0
            .merge(
                0,
                ::graph_models::ChangeOf::<call_records::Session>::into_change(value),
            );
        self
    }
    /// Sets `session` to null.
    #[inline]
    #[must_use]
    pub fn clear_session(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets the whole collection [`streams`](User::streams).
    #[inline]
    #[must_use]
    pub fn set_streams(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<call_records::media::Stream>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                call_records::media::Stream,
                _,
            >(1, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `streams` to null.
    #[inline]
    #[must_use]
    pub fn clear_streams(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(UserPatch for User);
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
    /// let patch = UserPatch::new();
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
    //! # [`Session`](super::call_records::Session)
    //! - [`update_session::sessions`](super::call_records::update_session::sessions): `PATCH /sessions/{sessionId}`
    //! # [`User`](super::User)
    //! - [`update_user::users`](super::update_user::users): `PATCH /users/{userId}`
}
/// The namespace `microsoft.graph.callRecords`.
pub mod call_records {
    /// What a session is. And more of it.
    ///
    /// The entity type `microsoft.graph.callRecords.session`, derived from `microsoft.graph.security.alert`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/session?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Session {
        /// The property `user`.
        pub user: ::core::option::Option<::std::boxed::Box<super::User>>,
        /// The property `stream`.
        pub stream: ::core::option::Option<::std::boxed::Box<media::Stream>>,
        /// The property `alerts`.
        pub alerts: ::core::option::Option<::std::vec::Vec<super::security::Alert>>,
        /// The property `title`.
        ///
        /// Inherited from `microsoft.graph.security.alert`.
        pub title: ::core::option::Option<::std::string::String>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Session {
        #[inline]
        fn default() -> Self {
            Self {
                user: ::core::option::Option::None,
                stream: ::core::option::Option::None,
                alerts: ::core::option::Option::None,
                title: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Session {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.callRecords.session",
                &["alerts", "stream", "title", "user"],
            )
            .with_base("microsoft.graph.security.alert")
            .with_access(b"CCCC");
    }
    impl ::graph_models::reflect::Fields for Session {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.alerts);
            visitor.field(1, &self.stream);
            visitor.field(2, &self.title);
            visitor.field(3, &self.user);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.alerts,
                    1 => &mut self.stream,
                    2 => &mut self.title,
                    3 => &mut self.user,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Session);
    /// The body of a PATCH request for a `microsoft.graph.callRecords.session`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/session?view=graph-rest-1.0)
    pub struct SessionPatch(::graph_models::PatchBody);
    impl SessionPatch {
        /// Sets [`user`](Session::user).
        #[inline]
        #[must_use]
        pub fn set_user(
            mut self,
            value: impl ::graph_models::ChangeOf<super::User>,
        ) -> Self {
            self.0.merge(3, ::graph_models::ChangeOf::<super::User>::into_change(value));
            self
        }
        /// Sets `user` to null.
        #[inline]
        #[must_use]
        pub fn clear_user(mut self) -> Self {
            self.0.clear(3);
            self
        }
        /// Sets [`stream`](Session::stream).
        #[inline]
        #[must_use]
        pub fn set_stream(
            mut self,
            value: impl ::graph_models::ChangeOf<media::Stream>,
        ) -> Self {
            self.0
                .merge(1, ::graph_models::ChangeOf::<media::Stream>::into_change(value));
            self
        }
        /// Sets `stream` to null.
        #[inline]
        #[must_use]
        pub fn clear_stream(mut self) -> Self {
            self.0.clear(1);
            self
        }
        /// Sets the whole collection [`alerts`](Session::alerts).
        #[inline]
        #[must_use]
        pub fn set_alerts(
            mut self,
            value: impl ::core::iter::IntoIterator<
                Item = impl ::graph_models::reflect::DerivedFrom<super::security::Alert>,
            >,
        ) -> Self {
            self.0
                .set_list::<
                    super::security::Alert,
                    _,
                >(0, value.into_iter().map(::graph_models::__generated_v1::into_base));
            self
        }
        /// Sets `alerts` to null.
        #[inline]
        #[must_use]
        pub fn clear_alerts(mut self) -> Self {
            self.0.clear(0);
            self
        }
        /// Sets [`title`](Session::title).
        #[inline]
        #[must_use]
        pub fn set_title(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(2, value.into());
            self
        }
        /// Sets `title` to null.
        #[inline]
        #[must_use]
        pub fn clear_title(mut self) -> Self {
            self.0.clear(2);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(SessionPatch for Session);
    /// Change a session.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/session-update?view=graph-rest-1.0)
    /// # Permissions
    /// The page lists no permissions.
    pub mod update_session {
        /// What the reference says about the operation.
        pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
                "Update session",
                ::graph_models::ApiVersion::V1_0,
            )
            .with_page("api/session-update.md")
            .with_permissions(::graph_models::Permissions::new())
            .with_success(&[200])
            .with_target("microsoft.graph.callRecords.session")
            .with_odata_type("#microsoft.graph.callRecords.session");
        /// `PATCH /sessions/{sessionId}`: Change a session.
        /// # Permissions
        /// The page lists no permissions.
        /// # Arguments
        /// - `session_id`: the value for `{sessionId}` in the URL.
        /// - `patch`: the changes, such as a [`SessionPatch`](super::SessionPatch).
        /// # Response
        /// [`Session`](super::Session), with status 200.
        /// # Errors
        /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
        /// # Examples
        /// ```ignore
        /// let patch = call_records::SessionPatch::new().set_title("title");
        /// let request = call_records::update_session::sessions("session-id", &patch);
        /// ```
        #[inline]
        pub fn sessions(
            session_id: &str,
            patch: &impl ::graph_models::PatchOf<super::Session>,
        ) -> ::graph_models::Request<super::Session> {
            ::graph_models::Request::patch(
                &OPERATION,
                "/sessions/{sessionId}",
                &[("sessionId", session_id)],
                patch,
            )
        }
    }
    /// The namespace `microsoft.graph.callRecords.media`.
    pub mod media {
        /// What a stream is. And more of it.
        ///
        /// The complex type `microsoft.graph.callRecords.media.stream`.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/stream?view=graph-rest-1.0)
        #[non_exhaustive]
        pub struct Stream {
            /// The property `user`.
            pub user: ::core::option::Option<::std::boxed::Box<super::super::User>>,
            /// The property `session`.
            pub session: ::core::option::Option<::std::boxed::Box<super::Session>>,
            /// The property `alert`.
            pub alert: ::core::option::Option<
                ::std::boxed::Box<super::super::security::Alert>,
            >,
            /// Annotations, and properties that the reference does not list.
            pub additional: ::graph_models::Additional,
        }
        impl ::core::default::Default for Stream {
            #[inline]
            fn default() -> Self {
                Self {
                    user: ::core::option::Option::None,
                    session: ::core::option::Option::None,
                    alert: ::core::option::Option::None,
                    additional: ::graph_models::Additional::new(),
                }
            }
        }
        impl ::graph_models::Model for Stream {
            const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                    "microsoft.graph.callRecords.media.stream",
                    &["alert", "session", "user"],
                )
                .with_access(b"CCC");
        }
        impl ::graph_models::reflect::Fields for Stream {
            #[inline]
            fn visit<'a>(
                &'a self,
                visitor: &mut ::graph_models::reflect::Visitor<'a, '_>,
            ) {
                visitor.additional(&self.additional);
                visitor.field(0, &self.alert);
                visitor.field(1, &self.session);
                visitor.field(2, &self.user);
            }
            #[inline]
            fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
                ::graph_models::reflect::Slot::Field(
                    match index {
                        0 => &mut self.alert,
                        1 => &mut self.session,
                        2 => &mut self.user,
                        _ => {
                            return ::graph_models::reflect::Slot::Additional(
                                ::core::option::Option::Some(&mut self.additional),
                            );
                        }
                    },
                )
            }
        }
        ::graph_models::__generated_v1::object_impls!(Stream);
        /// The body of a PATCH request for a `microsoft.graph.callRecords.media.stream`. Properties that are neither set nor cleared keep their values.
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/resources/stream?view=graph-rest-1.0)
        pub struct StreamPatch(::graph_models::PatchBody);
        impl StreamPatch {
            /// Sets [`user`](Stream::user).
            #[inline]
            #[must_use]
            pub fn set_user(
                mut self,
                value: impl ::graph_models::ChangeOf<super::super::User>,
            ) -> Self {
                self.0
                    .merge(
                        2,
                        ::graph_models::ChangeOf::<
                            super::super::User,
                        >::into_change(value),
                    );
                self
            }
            /// Sets `user` to null.
            #[inline]
            #[must_use]
            pub fn clear_user(mut self) -> Self {
                self.0.clear(2);
                self
            }
            /// Sets [`session`](Stream::session).
            #[inline]
            #[must_use]
            pub fn set_session(
                mut self,
                value: impl ::graph_models::ChangeOf<super::Session>,
            ) -> Self {
                self.0
                    .merge(
                        1,
                        ::graph_models::ChangeOf::<super::Session>::into_change(value),
                    );
                self
            }
            /// Sets `session` to null.
            #[inline]
            #[must_use]
            pub fn clear_session(mut self) -> Self {
                self.0.clear(1);
                self
            }
            /// Sets [`alert`](Stream::alert).
            #[inline]
            #[must_use]
            pub fn set_alert(
                mut self,
                value: impl ::graph_models::ChangeOf<super::super::security::Alert>,
            ) -> Self {
                self.0
                    .merge(
                        0,
                        ::graph_models::ChangeOf::<
                            super::super::security::Alert,
                        >::into_change(value),
                    );
                self
            }
            /// Sets `alert` to null.
            #[inline]
            #[must_use]
            pub fn clear_alert(mut self) -> Self {
                self.0.clear(0);
                self
            }
        }
        ::graph_models::__generated_v1::patch_impls!(StreamPatch for Stream);
    }
}
/// The namespace `microsoft.graph.security`.
pub mod security {
    /// What a alert is. And more of it.
    ///
    /// The entity type `microsoft.graph.security.alert`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0)
    #[non_exhaustive]
    pub struct Alert {
        /// The property `title`.
        pub title: ::core::option::Option<::std::string::String>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    impl ::core::default::Default for Alert {
        #[inline]
        fn default() -> Self {
            Self {
                title: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    impl ::graph_models::Model for Alert {
        const INFO: &'static ::graph_models::TypeInfo = {
            static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                    "microsoft.graph.security.alert",
                    &["title"],
                )
                .with_access(b"C")
                .with_derived(
                    &[<super::call_records::Session as ::graph_models::Model>::INFO],
                );
            &INFO
        };
    }
    impl ::graph_models::reflect::Fields for Alert {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.title);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.title,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Alert);
    /// The body of a PATCH request for a `microsoft.graph.security.alert`. Properties that are neither set nor cleared keep their values.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0)
    pub struct AlertPatch(::graph_models::PatchBody);
    impl AlertPatch {
        /// Sets [`title`](Alert::title).
        #[inline]
        #[must_use]
        pub fn set_title(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set::<::std::string::String>(0, value.into());
            self
        }
        /// Sets `title` to null.
        #[inline]
        #[must_use]
        pub fn clear_title(mut self) -> Self {
            self.0.clear(0);
            self
        }
    }
    ::graph_models::__generated_v1::patch_impls!(AlertPatch for Alert);
    /// A value of the type `microsoft.graph.security.alert` or of a type derived from it. Its `@odata.type` decides the variant.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/alert?view=graph-rest-1.0)
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AnyAlert {
        /// A value of the type `microsoft.graph.security.alert` itself, or of a type without a variant.
        Alert(::std::boxed::Box<Alert>),
        /// A value of the type `microsoft.graph.callRecords.session`.
        Session(::std::boxed::Box<super::call_records::Session>),
    }
    impl Alert {
        /// Converts the value to the type that its `@odata.type` names: see `AnyAlert`.
        #[must_use]
        pub fn into_any(self) -> AnyAlert {
            match ::graph_models::__generated_v1::said_type(&self) {
                ::core::option::Option::Some("microsoft.graph.callRecords.session") => {
                    AnyAlert::Session(
                        ::std::boxed::Box::new(
                            ::graph_models::__generated_v1::into_derived(self),
                        ),
                    )
                }
                _ => AnyAlert::Alert(::std::boxed::Box::new(self)),
            }
        }
        /// Converts the value to a type derived from this one.
        ///
        /// # Errors
        ///
        /// Returns the value unchanged if its `@odata.type` does not name that type or one derived from it.
        #[allow(clippy::result_large_err)]
        pub fn into_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
            self,
        ) -> ::core::result::Result<D, Self> {
            ::graph_models::__generated_v1::try_into_derived(self)
        }
        /// Converts a value of a derived type to this type. The properties that only the derived type has are stored in `additional`, and `@odata.type` names the derived type.
        #[must_use]
        pub fn from_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
            derived: D,
        ) -> Self {
            ::graph_models::__generated_v1::into_base(derived)
        }
    }
    impl ::core::convert::From<Alert> for AnyAlert {
        #[inline]
        fn from(base: Alert) -> Self {
            base.into_any()
        }
    }
    impl ::core::convert::From<AnyAlert> for Alert {
        fn from(any: AnyAlert) -> Self {
            match any {
                AnyAlert::Alert(base) => *base,
                AnyAlert::Session(derived) => Self::from_derived(*derived),
            }
        }
    }
    impl ::graph_models::reflect::DerivedFrom<Alert> for super::call_records::Session {}
}
