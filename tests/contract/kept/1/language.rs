// As it was generated for contract 1.

::graph_models::__contract!(1);
/// Who may see something.
///
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
    /// A text that is not a member of the reference, as it came.
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
/// What an inference had to go by.
///
/// The complex type `microsoft.graph.hintSet`. It is open: it may hold properties that the reference does not list.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/hintset?view=graph-rest-beta)
#[non_exhaustive]
pub struct HintSet {
    /// The property `level`.
    pub level: ::core::option::Option<i32>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for HintSet {
    #[inline]
    fn default() -> Self {
        Self {
            level: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for HintSet {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.hintSet",
            &["level"],
        )
        .with_open()
        .with_access(b"C");
}
impl ::graph_models::reflect::Fields for HintSet {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.level);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.level,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(HintSet);
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct HintSetProperties {
        pub level: __query::Property<HintSet, i32>,
    }
    impl __query::Queryable for HintSet {
        type Properties = HintSetProperties;
        #[inline]
        fn properties() -> &'static HintSetProperties {
            &HintSetProperties {
                level: __query::Property {
                    path: "level",
                    of: __query::Of,
                },
            }
        }
    }
};
/// Changes of `microsoft.graph.hintSet`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/hintset?view=graph-rest-beta)
pub struct HintSetPatch(::graph_models::PatchBody);
impl HintSetPatch {
    /// Sets `level`.
    #[inline]
    #[must_use]
    pub fn set_level(mut self, value: i32) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `level` to null.
    #[inline]
    #[must_use]
    pub fn clear_level(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(open HintSetPatch for HintSet);
/// How something was inferred.
///
/// The complex type `microsoft.graph.inferenceData`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
#[non_exhaustive]
pub struct InferenceData {
    /// The property `confidenceScore`.
    pub confidence_score: ::core::option::Option<f64>,
    /// The property `hints`.
    pub hints: ::core::option::Option<::std::boxed::Box<HintSet>>,
    /// Of what has inferred it.
    ///
    /// Read-only.
    pub model_version: ::core::option::Option<::std::string::String>,
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
            hints: ::core::option::Option::None,
            model_version: ::core::option::Option::None,
            user_has_verified_accuracy: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for InferenceData {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.inferenceData",
            &["confidenceScore", "hints", "modelVersion", "userHasVerifiedAccuracy"],
        )
        .with_access(b"CC\x08C");
}
impl ::graph_models::reflect::Fields for InferenceData {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.confidence_score);
        visitor.field(1, &self.hints);
        visitor.field(2, &self.model_version);
        visitor.field(3, &self.user_has_verified_accuracy);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.confidence_score,
                1 => &mut self.hints,
                2 => &mut self.model_version,
                3 => &mut self.user_has_verified_accuracy,
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
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct InferenceDataProperties {
        pub confidence_score: __query::Property<InferenceData, f64>,
        pub hints: __query::Nested<InferenceData, HintSet>,
        pub model_version: __query::Property<InferenceData, ::std::string::String>,
        pub user_has_verified_accuracy: __query::Property<InferenceData, bool>,
    }
    impl __query::Queryable for InferenceData {
        type Properties = InferenceDataProperties;
        #[inline]
        fn properties() -> &'static InferenceDataProperties {
            &InferenceDataProperties {
                confidence_score: __query::Property {
                    path: "confidenceScore",
                    of: __query::Of,
                },
                hints: __query::Nested {
                    path: "hints",
                    of: __query::Of,
                },
                model_version: __query::Property {
                    path: "modelVersion",
                    of: __query::Of,
                },
                user_has_verified_accuracy: __query::Property {
                    path: "userHasVerifiedAccuracy",
                    of: __query::Of,
                },
            }
        }
    }
};
/// Changes of `microsoft.graph.inferenceData`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `modelVersion` (read-only).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
pub struct InferenceDataPatch(::graph_models::PatchBody);
impl InferenceDataPatch {
    /// Sets `confidenceScore`.
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
    /// Sets `hints`.
    #[inline]
    #[must_use]
    pub fn set_hints(mut self, value: impl ::graph_models::ChangeOf<HintSet>) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<HintSet>::into_change(value));
        self
    }
    /// Sets `hints` to null.
    #[inline]
    #[must_use]
    pub fn clear_hints(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `userHasVerifiedAccuracy`.
    #[inline]
    #[must_use]
    pub fn set_user_has_verified_accuracy(mut self, value: bool) -> Self {
        self.0.set(3, value);
        self
    }
    /// Sets `userHasVerifiedAccuracy` to null.
    #[inline]
    #[must_use]
    pub fn clear_user_has_verified_accuracy(mut self) -> Self {
        self.0.clear(3);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(InferenceDataPatch for InferenceData);
::graph_models::__generated_v1::locked_properties! {
    InferenceDataPatch; WritableModelVersion(set set_model_version, clear
    clear_model_version) =
    "`modelVersion` of microsoft.graph.inferenceData is read-only: a patch can't change it",
    "see resources/languageproficiency.md:1";
}
/// A way of using a language.
///
/// The enum `microsoft.graph.languageKind`. Several members may be set at once.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languagekind?view=graph-rest-beta)
#[non_exhaustive]
pub enum LanguageKind {
    /// The member `spoken`.
    Spoken,
    /// The member `written`.
    Written,
    /// The member `signed`.
    Signed,
    /// A text that is not a member of the reference, as it came.
    Unrecognized(::graph_models::Unrecognized<LanguageKind>),
}
impl ::graph_models::OpenEnum for LanguageKind {
    const NAME: &'static str = "microsoft.graph.languageKind";
    const MEMBERS: &'static [&'static str] = &["signed", "spoken", "written"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::Signed,
                1 => Self::Spoken,
                2 => Self::Written,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::Signed => 0,
                Self::Spoken => 1,
                Self::Written => 2,
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
::graph_models::__generated_v1::enum_impls!(LanguageKind);
/// A language that a person can use, and how well.
///
/// The entity type `microsoft.graph.languageProficiency`, derived from `microsoft.graph.itemFacet`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
#[non_exhaustive]
pub struct LanguageProficiency {
    /// Who may see it.
    pub allowed_audiences: ::core::option::Option<AllowedAudiences>,
    /// How often it was used.
    pub count: ::core::option::Option<i32>,
    /// When it was entered.
    ///
    /// Read-only.
    pub created_date_time: ::core::option::Option<::graph_models::DateTimeOffset>,
    /// The language's name.
    pub display_name: ::core::option::Option<::std::string::String>,
    /// The identifier. Read-only. Key.
    pub id: ::core::option::Option<::std::string::String>,
    /// How it was inferred.
    pub inference: ::core::option::Option<::std::boxed::Box<InferenceData>>,
    /// In which ways it is used.
    pub kinds: ::core::option::Option<::graph_models::Flags<LanguageKind>>,
    /// The language that another one is a dialect of.
    pub manager: ::core::option::Option<::std::boxed::Box<LanguageProficiency>>,
    /// A note.
    pub note: ::core::option::Option<::std::string::String>,
    /// A secret.
    pub password: ::core::option::Option<::std::string::String>,
    /// When it is looked at again.
    pub review_date_time: ::core::option::Option<::graph_models::DateTimeOffset>,
    /// Where it comes from.
    pub source: ::core::option::Option<PersonDataSource>,
    /// Tags.
    pub tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The name in other languages.
    pub translations: ::core::option::Option<::std::vec::Vec<Translation>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for LanguageProficiency {
    #[inline]
    fn default() -> Self {
        Self {
            allowed_audiences: ::core::option::Option::None,
            count: ::core::option::Option::None,
            created_date_time: ::core::option::Option::None,
            display_name: ::core::option::Option::None,
            id: ::core::option::Option::None,
            inference: ::core::option::Option::None,
            kinds: ::core::option::Option::None,
            manager: ::core::option::Option::None,
            note: ::core::option::Option::None,
            password: ::core::option::Option::None,
            review_date_time: ::core::option::Option::None,
            source: ::core::option::Option::None,
            tags: ::core::option::Option::None,
            translations: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for LanguageProficiency {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.languageProficiency",
            &[
                "allowedAudiences",
                "count",
                "createdDateTime",
                "displayName",
                "id",
                "inference",
                "kinds",
                "manager",
                "note",
                "password",
                "reviewDateTime",
                "source",
                "tags",
                "translations",
            ],
        )
        .with_base("microsoft.graph.itemFacet")
        .with_access(b"CC\x08A\x0CCC\x10CCCCCC")
        .with_bound(&["dialects"]);
}
impl ::graph_models::reflect::Fields for LanguageProficiency {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.allowed_audiences);
        visitor.field(1, &self.count);
        visitor.field(2, &self.created_date_time);
        visitor.field(3, &self.display_name);
        visitor.field(4, &self.id);
        visitor.field(5, &self.inference);
        visitor.field(6, &self.kinds);
        visitor.field(7, &self.manager);
        visitor.field(8, &self.note);
        visitor.field(9, &self.password);
        visitor.field(10, &self.review_date_time);
        visitor.field(11, &self.source);
        visitor.field(12, &self.tags);
        visitor.field(13, &self.translations);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.allowed_audiences,
                1 => &mut self.count,
                2 => &mut self.created_date_time,
                3 => &mut self.display_name,
                4 => &mut self.id,
                5 => &mut self.inference,
                6 => &mut self.kinds,
                7 => &mut self.manager,
                8 => &mut self.note,
                9 => &mut self.password,
                10 => &mut self.review_date_time,
                11 => &mut self.source,
                12 => &mut self.tags,
                13 => &mut self.translations,
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
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct LanguageProficiencyProperties {
        pub allowed_audiences: __query::Property<LanguageProficiency, AllowedAudiences>,
        pub count: __query::Property<LanguageProficiency, i32>,
        pub created_date_time: __query::Property<
            LanguageProficiency,
            ::graph_models::DateTimeOffset,
        >,
        pub display_name: __query::Property<LanguageProficiency, ::std::string::String>,
        pub id: __query::Property<LanguageProficiency, ::std::string::String>,
        pub inference: __query::Nested<LanguageProficiency, InferenceData>,
        pub kinds: __query::Property<
            LanguageProficiency,
            ::graph_models::Flags<LanguageKind>,
        >,
        pub manager: __query::Navigation<
            __query::Nested<LanguageProficiency, LanguageProficiency>,
        >,
        pub note: __query::Property<LanguageProficiency, ::std::string::String>,
        pub password: __query::Property<LanguageProficiency, ::std::string::String>,
        pub review_date_time: __query::Property<
            LanguageProficiency,
            ::graph_models::DateTimeOffset,
        >,
        pub source: __query::Property<LanguageProficiency, PersonDataSource>,
        pub tags: __query::Values<LanguageProficiency, ::std::string::String>,
        pub translations: __query::Collection<LanguageProficiency, Translation>,
    }
    impl __query::Queryable for LanguageProficiency {
        type Properties = LanguageProficiencyProperties;
        #[inline]
        fn properties() -> &'static LanguageProficiencyProperties {
            &LanguageProficiencyProperties {
                allowed_audiences: __query::Property {
                    path: "allowedAudiences",
                    of: __query::Of,
                },
                count: __query::Property {
                    path: "count",
                    of: __query::Of,
                },
                created_date_time: __query::Property {
                    path: "createdDateTime",
                    of: __query::Of,
                },
                display_name: __query::Property {
                    path: "displayName",
                    of: __query::Of,
                },
                id: __query::Property {
                    path: "id",
                    of: __query::Of,
                },
                inference: __query::Nested {
                    path: "inference",
                    of: __query::Of,
                },
                kinds: __query::Property {
                    path: "kinds",
                    of: __query::Of,
                },
                manager: __query::Navigation(__query::Nested {
                    path: "manager",
                    of: __query::Of,
                }),
                note: __query::Property {
                    path: "note",
                    of: __query::Of,
                },
                password: __query::Property {
                    path: "password",
                    of: __query::Of,
                },
                review_date_time: __query::Property {
                    path: "reviewDateTime",
                    of: __query::Of,
                },
                source: __query::Property {
                    path: "source",
                    of: __query::Of,
                },
                tags: __query::Values {
                    path: "tags",
                    of: __query::Of,
                },
                translations: __query::Collection {
                    path: "translations",
                    of: __query::Of,
                },
            }
        }
    }
};
/// Changes of `microsoft.graph.languageProficiency`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `id` (the key); `createdDateTime` (read-only).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
pub struct LanguageProficiencyPatch(::graph_models::PatchBody);
impl LanguageProficiencyPatch {
    /// Sets `allowedAudiences`.
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
    /// Sets `count`.
    ///
    /// How often it was used.
    #[inline]
    #[must_use]
    pub fn set_count(mut self, value: i32) -> Self {
        self.0.set(1, value);
        self
    }
    /// Sets `count` to null.
    #[inline]
    #[must_use]
    pub fn clear_count(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `displayName`.
    ///
    /// The language's name.
    #[inline]
    #[must_use]
    pub fn set_display_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(3, value.into());
        self
    }
    /// Sets `inference`.
    ///
    /// How it was inferred.
    #[inline]
    #[must_use]
    pub fn set_inference(
        mut self,
        value: impl ::graph_models::ChangeOf<InferenceData>,
    ) -> Self {
        self.0.merge(5, ::graph_models::ChangeOf::<InferenceData>::into_change(value));
        self
    }
    /// Sets `inference` to null.
    #[inline]
    #[must_use]
    pub fn clear_inference(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets `kinds`.
    ///
    /// In which ways it is used.
    #[inline]
    #[must_use]
    pub fn set_kinds(
        mut self,
        value: impl ::core::convert::Into<::graph_models::Flags<LanguageKind>>,
    ) -> Self {
        self.0.set::<::graph_models::Flags<LanguageKind>>(6, value.into());
        self
    }
    /// Sets `kinds` to null.
    #[inline]
    #[must_use]
    pub fn clear_kinds(mut self) -> Self {
        self.0.clear(6);
        self
    }
    /// Sets `note`.
    ///
    /// A note.
    #[inline]
    #[must_use]
    pub fn set_note(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(8, value.into());
        self
    }
    /// Sets `note` to null.
    #[inline]
    #[must_use]
    pub fn clear_note(mut self) -> Self {
        self.0.clear(8);
        self
    }
    /// Sets `password`.
    ///
    /// A secret.
    #[inline]
    #[must_use]
    pub fn set_password(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(9, value.into());
        self
    }
    /// Sets `password` to null.
    #[inline]
    #[must_use]
    pub fn clear_password(mut self) -> Self {
        self.0.clear(9);
        self
    }
    /// Sets `reviewDateTime`.
    ///
    /// When it is looked at again.
    #[inline]
    #[must_use]
    pub fn set_review_date_time(
        mut self,
        value: ::graph_models::DateTimeOffset,
    ) -> Self {
        self.0.set(10, value);
        self
    }
    /// Sets `reviewDateTime` to null.
    #[inline]
    #[must_use]
    pub fn clear_review_date_time(mut self) -> Self {
        self.0.clear(10);
        self
    }
    /// Sets `source`.
    ///
    /// Where it comes from.
    #[inline]
    #[must_use]
    pub fn set_source(
        mut self,
        value: impl ::core::convert::Into<PersonDataSource>,
    ) -> Self {
        self.0.set::<PersonDataSource>(11, value.into());
        self
    }
    /// Sets `source` to null.
    #[inline]
    #[must_use]
    pub fn clear_source(mut self) -> Self {
        self.0.clear(11);
        self
    }
    /// Sets the whole collection `tags`.
    ///
    /// Tags.
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
            >(12, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `tags` to null.
    #[inline]
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.0.clear(12);
        self
    }
    /// Sets the whole collection `translations`.
    ///
    /// The name in other languages.
    #[inline]
    #[must_use]
    pub fn set_translations(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Translation>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Translation,
                _,
            >(13, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `translations` to null.
    #[inline]
    #[must_use]
    pub fn clear_translations(mut self) -> Self {
        self.0.clear(13);
        self
    }
}
impl LanguageProficiencyPatch {
    /// Binds `dialects` to the objects that references lead to (`dialects@odata.bind`).
    #[inline]
    #[must_use]
    pub fn set_dialects_refs(
        mut self,
        references: impl ::core::iter::IntoIterator<Item = ::graph_models::Reference>,
    ) -> Self {
        self.0.bind_list("dialects", references);
        self
    }
    /// Binds `manager` to the object that a reference leads to (`manager@odata.bind`).
    #[inline]
    #[must_use]
    pub fn set_manager_ref(
        mut self,
        reference: ::graph_models::Reference<LanguageProficiency>,
    ) -> Self {
        self.0.bind("manager", reference);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(
    LanguageProficiencyPatch for LanguageProficiency
);
::graph_models::__generated_v1::locked_properties! {
    LanguageProficiencyPatch; WritableCreatedDateTime(set set_created_date_time, clear
    clear_created_date_time) =
    "`createdDateTime` of microsoft.graph.languageProficiency is read-only: a patch can't change it",
    "see resources/languageproficiency.md:1"; NullableDisplayName(clear
    clear_display_name) =
    "`displayName` of microsoft.graph.languageProficiency is not nullable: a patch can't clear it",
    "see resources/languageproficiency.md:1"; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.languageProficiency is the key: a patch can't change it",
    "see resources/languageproficiency.md:1";
}
/// The type `microsoft.graph.personDataSource`, as any JSON value.
///
/// The reference names it, but a page for it was not among the pages that were read.
pub type PersonDataSource = ::graph_models::Untyped;
/// A name in another language.
///
/// The complex type `microsoft.graph.translation`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/translation?view=graph-rest-beta)
#[non_exhaustive]
pub struct Translation {
    /// The property `locale`.
    pub locale: ::core::option::Option<::std::string::String>,
    /// The property `text`.
    pub text: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Translation {
    #[inline]
    fn default() -> Self {
        Self {
            locale: ::core::option::Option::None,
            text: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Translation {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.translation",
            &["locale", "text"],
        )
        .with_access(b"AC");
}
impl ::graph_models::reflect::Fields for Translation {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.locale);
        visitor.field(1, &self.text);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.locale,
                1 => &mut self.text,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Translation);
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct TranslationProperties {
        pub locale: __query::Property<Translation, ::std::string::String>,
        pub text: __query::Property<Translation, ::std::string::String>,
    }
    impl __query::Queryable for Translation {
        type Properties = TranslationProperties;
        #[inline]
        fn properties() -> &'static TranslationProperties {
            &TranslationProperties {
                locale: __query::Property {
                    path: "locale",
                    of: __query::Of,
                },
                text: __query::Property {
                    path: "text",
                    of: __query::Of,
                },
            }
        }
    }
};
/// The operation `Get languageProficiency`.
///
/// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-get?view=graph-rest-beta)
/// # Permissions
/// From least to most privileged:
/// - delegated (work or school account): `User.Read`
/// - delegated (personal account): `User.Read`
/// - application: `User.Read.All`
pub mod get_language_proficiency {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Get languageProficiency",
            ::graph_models::ApiVersion::Beta,
        )
        .with_page("api/languageproficiency-get.md")
        .with_permissions(
            ::graph_models::Permissions::new()
                .with_delegated_work(&["User.Read"])
                .with_delegated_personal(&["User.Read"])
                .with_application(&["User.Read.All"]),
        )
        .with_success(&[200])
        .with_target("microsoft.graph.languageProficiency");
    /// `GET /me/profile/languages/{languageProficiencyId}`: Get languageProficiency.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.Read`, delegated (personal account) `User.Read`, application `User.Read.All`.
    /// # Arguments
    /// - `language_proficiency_id`: the value for `{languageProficiencyId}` in the URL.
    /// # Response
    /// [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let request = get_language_proficiency::me_profile_languages("language-proficiency-id");
    /// ```
    #[inline]
    pub fn me_profile_languages(
        language_proficiency_id: &str,
    ) -> ::graph_models::Request<super::LanguageProficiency> {
        ::graph_models::Request::get(
            &OPERATION,
            "/me/profile/languages/{languageProficiencyId}",
            &[("languageProficiencyId", language_proficiency_id)],
        )
    }
}
/// The operation `List languages`.
///
/// [Reference](https://learn.microsoft.com/graph/api/profile-list-languages?view=graph-rest-beta)
/// # Permissions
/// From least to most privileged:
/// - delegated (work or school account): `User.Read`
/// - delegated (personal account): `User.Read`
/// - application: `User.Read.All`
pub mod list_profile_languages {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "List languages",
            ::graph_models::ApiVersion::Beta,
        )
        .with_page("api/profile-list-languages.md")
        .with_permissions(
            ::graph_models::Permissions::new()
                .with_delegated_work(&["User.Read"])
                .with_delegated_personal(&["User.Read"])
                .with_application(&["User.Read.All"]),
        )
        .with_success(&[200])
        .with_target("microsoft.graph.languageProficiency");
    /// `GET /me/profile/languages`: List languages.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.Read`, delegated (personal account) `User.Read`, application `User.Read.All`.
    /// # Response
    /// A page of a collection, each element [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let request = list_profile_languages::me_profile_languages();
    /// ```
    #[inline]
    pub fn me_profile_languages() -> ::graph_models::Request<
        ::graph_models::Page<super::LanguageProficiency>,
    > {
        ::graph_models::Request::get(&OPERATION, "/me/profile/languages", &[])
    }
}
/// Change a languageProficiency.
///
/// [Reference](https://learn.microsoft.com/graph/api/languageproficiency-update?view=graph-rest-beta)
/// # Permissions
/// From least to most privileged:
/// - delegated (work or school account): `User.ReadWrite`
/// - delegated (personal account): `User.ReadWrite`
/// - application: `User.ReadWrite.All`
pub mod update_language_proficiency {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update languageProficiency",
            ::graph_models::ApiVersion::Beta,
        )
        .with_page("api/languageproficiency-update.md")
        .with_permissions(
            ::graph_models::Permissions::new()
                .with_delegated_work(&["User.ReadWrite"])
                .with_delegated_personal(&["User.ReadWrite"])
                .with_application(&["User.ReadWrite.All"]),
        )
        .with_success(&[200])
        .with_target("microsoft.graph.languageProficiency")
        .with_odata_type("#microsoft.graph.languageProficiency");
    /// `PATCH /me/profile/languages/{languageProficiencyId}`: Change a languageProficiency.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.ReadWrite`, delegated (personal account) `User.ReadWrite`, application `User.ReadWrite.All`.
    /// # Arguments
    /// - `language_proficiency_id`: the value for `{languageProficiencyId}` in the URL.
    /// - `patch`: the changes, such as a [`LanguageProficiencyPatch`](super::LanguageProficiencyPatch).
    /// # Response
    /// [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
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
    /// `PATCH /users/{userId}/profile/languages/{languageProficiencyId}`: Change a languageProficiency.
    /// # Permissions
    /// Least privileged: delegated (work or school account) `User.ReadWrite`, delegated (personal account) `User.ReadWrite`, application `User.ReadWrite.All`.
    /// # Arguments
    /// - `user_id`: the value for `{userId}` in the URL.
    /// - `language_proficiency_id`: the value for `{languageProficiencyId}` in the URL.
    /// - `patch`: the changes, such as a [`LanguageProficiencyPatch`](super::LanguageProficiencyPatch).
    /// # Response
    /// [`LanguageProficiency`](super::LanguageProficiency), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let patch = LanguageProficiencyPatch::new().set_display_name("display name");
    /// let request = update_language_proficiency::users_profile_languages(
    ///     ids::UserId("user-id"),
    ///     ids::LanguageProficiencyId("language-proficiency-id"),
    ///     &patch,
    /// );
    /// ```
    #[inline]
    pub fn users_profile_languages(
        user_id: super::ids::UserId<'_>,
        language_proficiency_id: super::ids::LanguageProficiencyId<'_>,
        patch: &impl ::graph_models::PatchOf<super::LanguageProficiency>,
    ) -> ::graph_models::Request<super::LanguageProficiency> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/users/{userId}/profile/languages/{languageProficiencyId}",
            &[
                ("userId", user_id.0),
                ("languageProficiencyId", language_proficiency_id.0),
            ],
            patch,
        )
    }
}
/// What stands in URLs, a type for each placeholder: where a function takes several, none can be taken for another.
pub mod ids {
    /// What stands in the place of `{languageProficiencyId}`.
    #[derive(Clone, Copy, Debug)]
    pub struct LanguageProficiencyId<'a>(pub &'a str);
    /// What stands in the place of `{userId}`.
    #[derive(Clone, Copy, Debug)]
    pub struct UserId<'a>(pub &'a str);
}
#[cfg(doc)]
pub mod operations {
    //! The operations, by resource: a module for each, with a function for each URL that its page documents.
    //!
    //! A function returns a request, which does nothing until it is sent. The examples are written for the items of the module above this one, as behind `use crate::v1::*;`.
    //! # [`LanguageProficiency`](super::LanguageProficiency)
    //! - [`get_language_proficiency::me_profile_languages`](super::get_language_proficiency::me_profile_languages): `GET /me/profile/languages/{languageProficiencyId}`
    //! - [`list_profile_languages::me_profile_languages`](super::list_profile_languages::me_profile_languages): `GET /me/profile/languages`
    //! - [`update_language_proficiency::me_profile_languages`](super::update_language_proficiency::me_profile_languages): `PATCH /me/profile/languages/{languageProficiencyId}`
    //! - [`update_language_proficiency::users_profile_languages`](super::update_language_proficiency::users_profile_languages): `PATCH /users/{userId}/profile/languages/{languageProficiencyId}`
}
