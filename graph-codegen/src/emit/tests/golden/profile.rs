// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// The enum `microsoft.graph.allowedAudiences`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/allowedaudiences?view=graph-rest-beta)
#[non_exhaustive]
pub enum AllowedAudiences {
    /// The member `me`.
    Me,
    /// The member `family`.
    Family,
    /// The member `unknownFutureValue`.
    UnknownFutureValue,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<AllowedAudiences>),
}
impl ::graph_models::OpenEnum for AllowedAudiences {
    const NAME: &'static str = "microsoft.graph.allowedAudiences";
    const MEMBERS: &'static [&'static str] = &["family", "me", "unknownFutureValue"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::Family,
                1 => Self::Me,
                2 => Self::UnknownFutureValue,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::Family => 0,
                Self::Me => 1,
                Self::UnknownFutureValue => 2,
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
::graph_models::__generated_v1::enum_impls!(AllowedAudiences);
/// The enum `microsoft.graph.contentKind`. A value can have several members.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/contentkind?view=graph-rest-beta)
#[non_exhaustive]
pub enum ContentKind {
    /// The member `text`.
    Text,
    /// The member `video`.
    Video,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<ContentKind>),
}
impl ::graph_models::OpenEnum for ContentKind {
    const NAME: &'static str = "microsoft.graph.contentKind";
    const MEMBERS: &'static [&'static str] = &["text", "video"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::Text,
                1 => Self::Video,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::Text => 0,
                Self::Video => 1,
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
::graph_models::__generated_v1::enum_impls!(ContentKind);
/// What a entity is. And more of it.
///
/// The abstract entity type `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta)
#[non_exhaustive]
pub struct Entity {
    /// The identifier. Read-only. Key.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Entity {
    #[inline]
    fn default() -> Self {
        Self {
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Entity {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.entity",
                &["id"],
            )
            .with_abstract()
            .with_access(b"\x0E")
            .with_derived(
                &[
                    <ItemFacet as ::graph_models::Model>::INFO,
                    <LanguageProficiency as ::graph_models::Model>::INFO,
                ],
            );
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Entity {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Entity);
/// What a inferenceData is. And more of it.
///
/// The complex type `microsoft.graph.inferenceData`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
#[non_exhaustive]
pub struct InferenceData {
    /// The property `confidenceScore`.
    pub confidence_score: ::core::option::Option<f64>,
    /// The property `userHasVerifiedAccuracy`.
    pub user_has_verified_accuracy: ::core::option::Option<bool>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for InferenceData {
    #[inline]
    fn default() -> Self {
        Self {
            confidence_score: ::core::option::Option::None,
            user_has_verified_accuracy: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for InferenceData {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.inferenceData",
            &["confidenceScore", "userHasVerifiedAccuracy"],
        )
        .with_access(b"CC");
}
impl ::graph_models::reflect::Fields for InferenceData {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.confidence_score);
        visitor.field(1, &self.user_has_verified_accuracy);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.confidence_score,
                1 => &mut self.user_has_verified_accuracy,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(InferenceData);
/// The body of a PATCH request for a `microsoft.graph.inferenceData`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
pub struct InferenceDataPatch(::graph_models::PatchBody);
impl InferenceDataPatch {
    /// Sets [`confidenceScore`](InferenceData::confidence_score).
    #[inline]
    #[must_use]
    pub fn set_confidence_score(mut self, value: f64) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `confidenceScore` to null.
    #[inline]
    #[must_use]
    pub fn clear_confidence_score(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`userHasVerifiedAccuracy`](InferenceData::user_has_verified_accuracy).
    #[inline]
    #[must_use]
    pub fn set_user_has_verified_accuracy(mut self, value: bool) -> Self {
        self.0.set(1, value);
        self
    }
    /// Sets `userHasVerifiedAccuracy` to null.
    #[inline]
    #[must_use]
    pub fn clear_user_has_verified_accuracy(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(InferenceDataPatch for InferenceData);
/// What a itemFacet is. And more of it.
///
/// The entity type `microsoft.graph.itemFacet`, derived from `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/itemfacet?view=graph-rest-beta)
#[non_exhaustive]
pub struct ItemFacet {
    /// Who may see it. Possible values are: `me`, `family`.
    pub allowed_audiences: ::core::option::Option<AllowedAudiences>,
    /// The property `createdDateTime`.
    ///
    /// Read-only.
    pub created_date_time: ::core::option::Option<::graph_models::DateTimeOffset>,
    /// The property `inference`.
    pub inference: ::core::option::Option<::std::boxed::Box<InferenceData>>,
    /// The property `source`.
    pub source: ::core::option::Option<PersonDataSource>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for ItemFacet {
    #[inline]
    fn default() -> Self {
        Self {
            allowed_audiences: ::core::option::Option::None,
            created_date_time: ::core::option::Option::None,
            inference: ::core::option::Option::None,
            source: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for ItemFacet {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.itemFacet",
                &["allowedAudiences", "createdDateTime", "id", "inference", "source"],
            )
            .with_base("microsoft.graph.entity")
            .with_access(b"C\n\x0ECC")
            .with_derived(&[<LanguageProficiency as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for ItemFacet {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.allowed_audiences);
        visitor.field(1, &self.created_date_time);
        visitor.field(2, &self.id);
        visitor.field(3, &self.inference);
        visitor.field(4, &self.source);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.allowed_audiences,
                1 => &mut self.created_date_time,
                2 => &mut self.id,
                3 => &mut self.inference,
                4 => &mut self.source,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(ItemFacet);
/// What a languageProficiency is. And more of it.
///
/// The entity type `microsoft.graph.languageProficiency`, derived from `microsoft.graph.itemFacet`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
#[non_exhaustive]
pub struct LanguageProficiency {
    /// The property `displayName`.
    pub display_name: ::core::option::Option<::std::string::String>,
    /// The property `proficiency`.
    pub proficiency: ::core::option::Option<LanguageProficiencyLevel>,
    /// The property `tags`.
    pub tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The property `kinds`.
    pub kinds: ::core::option::Option<::graph_models::Flags<ContentKind>>,
    /// Who may see it. Possible values are: `me`, `family`.
    ///
    /// Inherited from `microsoft.graph.itemFacet`.
    pub allowed_audiences: ::core::option::Option<AllowedAudiences>,
    /// The property `createdDateTime`.
    ///
    /// Read-only. Inherited from `microsoft.graph.itemFacet`.
    pub created_date_time: ::core::option::Option<::graph_models::DateTimeOffset>,
    /// The property `inference`.
    ///
    /// Inherited from `microsoft.graph.itemFacet`.
    pub inference: ::core::option::Option<::std::boxed::Box<InferenceData>>,
    /// The property `source`.
    ///
    /// Inherited from `microsoft.graph.itemFacet`.
    pub source: ::core::option::Option<PersonDataSource>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for LanguageProficiency {
    #[inline]
    fn default() -> Self {
        Self {
            display_name: ::core::option::Option::None,
            proficiency: ::core::option::Option::None,
            tags: ::core::option::Option::None,
            kinds: ::core::option::Option::None,
            allowed_audiences: ::core::option::Option::None,
            created_date_time: ::core::option::Option::None,
            inference: ::core::option::Option::None,
            source: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for LanguageProficiency {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.languageProficiency",
            &[
                "allowedAudiences",
                "createdDateTime",
                "displayName",
                "id",
                "inference",
                "kinds",
                "proficiency",
                "source",
                "tags",
            ],
        )
        .with_base("microsoft.graph.itemFacet")
        .with_access(b"C\nC\x0ECCACC");
}
impl ::graph_models::reflect::Fields for LanguageProficiency {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.allowed_audiences);
        visitor.field(1, &self.created_date_time);
        visitor.field(2, &self.display_name);
        visitor.field(3, &self.id);
        visitor.field(4, &self.inference);
        visitor.field(5, &self.kinds);
        visitor.field(6, &self.proficiency);
        visitor.field(7, &self.source);
        visitor.field(8, &self.tags);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.allowed_audiences,
                1 => &mut self.created_date_time,
                2 => &mut self.display_name,
                3 => &mut self.id,
                4 => &mut self.inference,
                5 => &mut self.kinds,
                6 => &mut self.proficiency,
                7 => &mut self.source,
                8 => &mut self.tags,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(LanguageProficiency);
/// The body of a PATCH request for a `microsoft.graph.languageProficiency`. Properties that are neither set nor cleared keep their values.
///
/// Without a setter: `id` (the key); `createdDateTime` (read-only).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
pub struct LanguageProficiencyPatch(::graph_models::PatchBody);
impl LanguageProficiencyPatch {
    /// Sets [`displayName`](LanguageProficiency::display_name).
    #[inline]
    #[must_use]
    pub fn set_display_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `displayName` to null.
    #[inline]
    #[must_use]
    pub fn clear_display_name(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets [`proficiency`](LanguageProficiency::proficiency).
    #[inline]
    #[must_use]
    pub fn set_proficiency(mut self, value: LanguageProficiencyLevel) -> Self {
        self.0.set(6, value);
        self
    }
    /// Sets the whole collection [`tags`](LanguageProficiency::tags).
    #[inline]
    #[must_use]
    pub fn set_tags(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                ::std::string::String,
                _,
            >(8, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `tags` to null.
    #[inline]
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.0.clear(8);
        self
    }
    /// Sets [`kinds`](LanguageProficiency::kinds).
    #[inline]
    #[must_use]
    pub fn set_kinds(
        mut self,
        value: impl ::core::convert::Into<::graph_models::Flags<ContentKind>>,
    ) -> Self {
        self.0.set::<::graph_models::Flags<ContentKind>>(5, value.into());
        self
    }
    /// Sets `kinds` to null.
    #[inline]
    #[must_use]
    pub fn clear_kinds(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets [`allowedAudiences`](LanguageProficiency::allowed_audiences).
    ///
    /// Who may see it.
    #[inline]
    #[must_use]
    pub fn set_allowed_audiences(mut self, value: AllowedAudiences) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `allowedAudiences` to null.
    #[inline]
    #[must_use]
    pub fn clear_allowed_audiences(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`inference`](LanguageProficiency::inference).
    #[inline]
    #[must_use]
    pub fn set_inference(
        mut self,
        value: impl ::graph_models::ChangeOf<InferenceData>,
    ) -> Self {
        self.0.merge(4, ::graph_models::ChangeOf::<InferenceData>::into_change(value));
        self
    }
    /// Sets `inference` to null.
    #[inline]
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets [`source`](LanguageProficiency::source).
    #[inline]
    #[must_use]
    pub fn set_source(
        mut self,
        value: impl ::core::convert::Into<PersonDataSource>,
    ) -> Self {
        self.0.set::<PersonDataSource>(7, value.into());
        self
    }
    /// Sets `source` to null.
    #[inline]
    #[must_use]
    pub fn clear_source(mut self) -> Self {
        self.0.clear(7);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(
    LanguageProficiencyPatch for LanguageProficiency
);
::graph_models::__generated_v1::locked_properties! {
    LanguageProficiencyPatch; NullableProficiency(clear clear_proficiency) =
    "`proficiency` of microsoft.graph.languageProficiency is not nullable, so a patch cannot clear it",
    "see resources/entity.md:1"; WritableCreatedDateTime(set set_created_date_time, clear
    clear_created_date_time) =
    "`createdDateTime` of microsoft.graph.languageProficiency is read-only, so a patch cannot change it",
    "see resources/entity.md:1"; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.languageProficiency is the key, so a patch cannot change it",
    "see resources/entity.md:1";
}
/// The enum `microsoft.graph.languageProficiencyLevel`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languageproficiencylevel?view=graph-rest-beta)
#[non_exhaustive]
pub enum LanguageProficiencyLevel {
    /// The member `elementary`.
    Elementary,
    /// The member `unknownFutureValue`.
    UnknownFutureValue,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<LanguageProficiencyLevel>),
}
impl ::graph_models::OpenEnum for LanguageProficiencyLevel {
    const NAME: &'static str = "microsoft.graph.languageProficiencyLevel";
    const MEMBERS: &'static [&'static str] = &["elementary", "unknownFutureValue"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::Elementary,
                1 => Self::UnknownFutureValue,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::Elementary => 0,
                Self::UnknownFutureValue => 1,
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
::graph_models::__generated_v1::enum_impls!(LanguageProficiencyLevel);
/// The type `microsoft.graph.personDataSource`, as any JSON value.
///
/// The reference names it, but its page, `resources/persondatasource.md`, was not among the pages that were read.
pub type PersonDataSource = ::graph_models::Untyped;
/// Change a languageProficiency.
///
/// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta)
/// # Permissions
/// From least to most privileged:
/// - delegated (work or school account): `User.ReadWrite`, `User.ReadWrite.All`
/// - delegated (personal account): not supported
/// - application: `User.ReadWrite.All`
pub mod update_language_proficiency {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update languageProficiency",
            ::graph_models::ApiVersion::Beta,
        )
        .with_page("api/languageproficiency-update.md")
        .with_permissions(
            ::graph_models::Permissions::new()
                .with_delegated_work(&["User.ReadWrite", "User.ReadWrite.All"])
                .with_application(&["User.ReadWrite.All"]),
        )
        .with_success(&[200])
        .with_target("microsoft.graph.languageProficiency")
        .with_odata_type("#microsoft.graph.languageProficiency");
    /// `PATCH /me/profile/languages/{languageProficiencyId}`: Change a languageProficiency.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.ReadWrite`, application `User.ReadWrite.All`. The module lists the others.
    /// # Arguments
    /// - `language_proficiency_id`: the value for `{languageProficiencyId}` in the URL.
    /// - `patch`: the changes, such as a [`LanguageProficiencyPatch`](super::LanguageProficiencyPatch).
    /// # Response
    /// [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = LanguageProficiencyPatch::new().set_display_name("display name");
    /// let request = update_language_proficiency::me_profile_languages(
    ///     "language-proficiency-id",
    ///     &patch,
    /// );
    /// ```
    #[inline]
    pub fn me_profile_languages(
        language_proficiency_id: &str,
        patch: &impl ::graph_models::PatchOf<super::LanguageProficiency>,
    ) -> ::graph_models::Request<super::LanguageProficiency> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/me/profile/languages/{languageProficiencyId}",
            &[("languageProficiencyId", language_proficiency_id)],
            patch,
        )
    }
    /// `PATCH /users/{usersId}/profile/languages/{languageProficiencyId}`: Change a languageProficiency.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.ReadWrite`, application `User.ReadWrite.All`. The module lists the others.
    /// # Arguments
    /// - `users_id`: the value for `{usersId}` in the URL.
    /// - `language_proficiency_id`: the value for `{languageProficiencyId}` in the URL.
    /// - `patch`: the changes, such as a [`LanguageProficiencyPatch`](super::LanguageProficiencyPatch).
    /// # Response
    /// [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = LanguageProficiencyPatch::new().set_display_name("display name");
    /// let request = update_language_proficiency::users_profile_languages(
    ///     ids::UsersId("users-id"),
    ///     ids::LanguageProficiencyId("language-proficiency-id"),
    ///     &patch,
    /// );
    /// ```
    #[inline]
    pub fn users_profile_languages(
        users_id: super::ids::UsersId<'_>,
        language_proficiency_id: super::ids::LanguageProficiencyId<'_>,
        patch: &impl ::graph_models::PatchOf<super::LanguageProficiency>,
    ) -> ::graph_models::Request<super::LanguageProficiency> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/users/{usersId}/profile/languages/{languageProficiencyId}",
            &[
                ("usersId", users_id.0),
                ("languageProficiencyId", language_proficiency_id.0),
            ],
            patch,
        )
    }
}
/// The values for placeholders in URLs. Each placeholder has its own type, so that arguments cannot be swapped.
pub mod ids {
    /// The value for `{languageProficiencyId}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct LanguageProficiencyId<'a>(pub &'a str);
    /// The value for `{usersId}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct UsersId<'a>(pub &'a str);
}
#[cfg(doc)]
pub mod operations {
    //! The operations by resource. Each has a module, with a function for each URL that its page documents.
    //!
    //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
    //! # [`LanguageProficiency`](super::LanguageProficiency)
    //! - [`update_language_proficiency::me_profile_languages`](super::update_language_proficiency::me_profile_languages): `PATCH /me/profile/languages/{languageProficiencyId}`
    //! - [`update_language_proficiency::users_profile_languages`](super::update_language_proficiency::users_profile_languages): `PATCH /users/{usersId}/profile/languages/{languageProficiencyId}`
}
