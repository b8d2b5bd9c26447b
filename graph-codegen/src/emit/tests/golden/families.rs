// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

/// What a entity is. And more of it.
///
/// The abstract entity type `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-1.0)
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
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.entity",
            &["id"],
        )
        .with_access(b"\x0E");
}
impl ::graph_models::reflect::Fields for Entity {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.id,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.id,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.id.is_some(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Entity);
/// What a letter is. And more of it.
///
/// The entity type `microsoft.graph.letter`, derived from `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Letter {
    /// The property `parts`.
    pub parts: ::core::option::Option<::std::vec::Vec<AnyPart>>,
    /// The property `stamp`.
    pub stamp: ::core::option::Option<AnyStamp>,
    /// The property `seal`.
    pub seal: ::core::option::Option<AnySeal>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Letter {
    #[inline]
    fn default() -> Self {
        Self {
            parts: ::core::option::Option::None,
            stamp: ::core::option::Option::None,
            seal: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Letter {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.letter",
            &["id", "parts", "seal", "stamp"],
        )
        .with_base("microsoft.graph.entity")
        .with_access(b"\x0E\x03\x03\x03");
}
impl ::graph_models::reflect::Fields for Letter {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.id,
                1 => &self.parts,
                2 => &self.seal,
                3 => &self.stamp,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.parts,
                2 => &mut self.seal,
                3 => &mut self.stamp,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.id.is_some(),
                    self.parts.is_some(),
                    self.seal.is_some(),
                    self.stamp.is_some(),
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Letter);
/// Changes of `microsoft.graph.letter`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
pub struct LetterPatch(::graph_models::PatchBody);
impl LetterPatch {
    /// Sets the whole collection `parts`.
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnyPart>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                AnyPart,
                _,
            >(1, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `parts` to null.
    #[inline]
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `stamp`.
    #[inline]
    #[must_use]
    pub fn set_stamp(
        mut self,
        value: impl ::graph_models::Patch<Model: ::core::convert::Into<AnyStamp>>,
    ) -> Self {
        self.0.set_any_patch::<AnyStamp, _>(3, value);
        self
    }
    /// Sets `stamp` to null.
    #[inline]
    #[must_use]
    pub fn clear_stamp(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets `seal`.
    #[inline]
    #[must_use]
    pub fn set_seal(
        mut self,
        value: impl ::graph_models::Patch<Model: ::core::convert::Into<AnySeal>>,
    ) -> Self {
        self.0.set_any_patch::<AnySeal, _>(2, value);
        self
    }
    /// Sets `seal` to null.
    #[inline]
    #[must_use]
    pub fn clear_seal(mut self) -> Self {
        self.0.clear(2);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(LetterPatch for Letter);
::graph_models::__generated_v1::locked_properties! {
    LetterPatch; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.letter is the key: a patch can't change it",
    "see resources/entity.md:1";
}
/// A value of the type `microsoft.graph.letter` or of one derived from it, as its `@odata.type` tells.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AnyLetter {
    /// One of the type `microsoft.graph.letter` itself, or of a type that is not listed here.
    Letter(::std::boxed::Box<Letter>),
    /// One of the type `microsoft.graph.photograph`.
    Photograph(::std::boxed::Box<Photograph>),
}
impl AnyLetter {
    /// The property `parts`.
    #[inline]
    #[must_use]
    pub fn parts(&self) -> ::core::option::Option<&[AnyPart]> {
        ::graph_models::__generated_v1::list(self, "parts")
    }
    /// The property `stamp`.
    #[inline]
    #[must_use]
    pub fn stamp(&self) -> ::core::option::Option<&AnyStamp> {
        ::graph_models::__generated_v1::value(self, "stamp")
    }
    /// The property `seal`.
    #[inline]
    #[must_use]
    pub fn seal(&self) -> ::core::option::Option<&AnySeal> {
        ::graph_models::__generated_v1::value(self, "seal")
    }
    /// The property `id`.
    ///
    /// The identifier.
    #[inline]
    #[must_use]
    pub fn id(&self) -> ::core::option::Option<&str> {
        ::graph_models::__generated_v1::text(self, "id")
    }
}
impl ::graph_models::AnyModel for AnyLetter {
    type Base = Letter;
    const DERIVED: &'static [&'static str] = &["microsoft.graph.photograph"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        match index {
            0 => {
                ::core::option::Option::Some(
                    Self::Photograph(::core::default::Default::default()),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn variant(&self) -> &dyn ::graph_models::reflect::Object {
        match self {
            Self::Letter(model) => &**model,
            Self::Photograph(model) => &**model,
        }
    }
    #[inline]
    fn variant_mut(&mut self) -> &mut dyn ::graph_models::reflect::Object {
        match self {
            Self::Letter(model) => &mut **model,
            Self::Photograph(model) => &mut **model,
        }
    }
}
impl ::core::convert::From<Letter> for AnyLetter {
    #[inline]
    fn from(model: Letter) -> Self {
        Self::Letter(::std::boxed::Box::new(model))
    }
}
impl ::core::convert::From<Photograph> for AnyLetter {
    #[inline]
    fn from(model: Photograph) -> Self {
        Self::Photograph(::std::boxed::Box::new(model))
    }
}
::graph_models::__generated_v1::any_impls!(AnyLetter);
/// What a lonely is. And more of it.
///
/// The complex type `microsoft.graph.lonely`, derived from `microsoft.graph.stamp`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/lonely?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Lonely {
    /// The property `price`.
    ///
    /// Inherited from `microsoft.graph.stamp`.
    pub price: ::core::option::Option<::graph_models::Decimal>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Lonely {
    #[inline]
    fn default() -> Self {
        Self {
            price: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Lonely {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.lonely",
            &["price"],
        )
        .with_base("microsoft.graph.stamp")
        .with_access(b"\x03");
}
impl ::graph_models::reflect::Fields for Lonely {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.price.is_some(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Lonely);
/// Changes of `microsoft.graph.lonely`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/lonely?view=graph-rest-1.0)
pub struct LonelyPatch(::graph_models::PatchBody);
impl LonelyPatch {
    /// Sets `price`.
    #[inline]
    #[must_use]
    pub fn set_price(mut self, value: ::graph_models::Decimal) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `price` to null.
    #[inline]
    #[must_use]
    pub fn clear_price(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(LonelyPatch for Lonely);
/// What a part is. And more of it.
///
/// The complex type `microsoft.graph.part`.
///
/// Streams are not in the JSON and have an address of their own: `file`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/part?view=graph-rest-1.0)
#[allow(deprecated)]
#[non_exhaustive]
pub struct Part {
    /// What it is called.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    pub size: ::core::option::Option<i64>,
    /// The property `inner`.
    pub inner: ::core::option::Option<AnyPart>,
    /// The property `stamp`.
    pub stamp: ::core::option::Option<AnyStamp>,
    /// The property `stamps`.
    pub stamps: ::core::option::Option<::std::vec::Vec<AnyStamp>>,
    /// The property `mark`.
    pub mark: ::core::option::Option<::std::string::String>,
    /// The property `old`.
    #[deprecated(note = "It is old.")]
    pub old: ::core::option::Option<bool>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for Part {
    #[inline]
    fn default() -> Self {
        Self {
            name: ::core::option::Option::None,
            size: ::core::option::Option::None,
            inner: ::core::option::Option::None,
            stamp: ::core::option::Option::None,
            stamps: ::core::option::Option::None,
            mark: ::core::option::Option::None,
            old: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for Part {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.part",
            &["inner", "mark", "name", "old", "size", "stamp", "stamps"],
        )
        .with_access(b"\x03\x03\x03\x03\x03\x03\x03");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for Part {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.inner,
                1 => &self.mark,
                2 => &self.name,
                3 => &self.old,
                4 => &self.size,
                5 => &self.stamp,
                6 => &self.stamps,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.inner,
                1 => &mut self.mark,
                2 => &mut self.name,
                3 => &mut self.old,
                4 => &mut self.size,
                5 => &mut self.stamp,
                6 => &mut self.stamps,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.inner.is_some(),
                    self.mark.is_some(),
                    self.name.is_some(),
                    self.old.is_some(),
                    self.size.is_some(),
                    self.stamp.is_some(),
                    self.stamps.is_some(),
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Part);
/// A value of the type `microsoft.graph.part` or of one derived from it, as its `@odata.type` tells.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/part?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AnyPart {
    /// One of the type `microsoft.graph.part` itself, or of a type that is not listed here.
    Part(::std::boxed::Box<Part>),
    /// One of the type `microsoft.graph.old.picture`.
    Picture2(::std::boxed::Box<old::Picture>),
    /// One of the type `microsoft.graph.picture`.
    Picture(::std::boxed::Box<Picture>),
}
#[allow(deprecated)]
impl AnyPart {
    /// The property `name`.
    ///
    /// What it is called.
    #[inline]
    #[must_use]
    pub fn name(&self) -> ::core::option::Option<&str> {
        ::graph_models::__generated_v1::text(self, "name")
    }
    /// The property `size`.
    #[inline]
    #[must_use]
    pub fn size(&self) -> ::core::option::Option<i64> {
        ::graph_models::__generated_v1::copied(self, "size")
    }
    /// The property `inner`.
    #[inline]
    #[must_use]
    pub fn inner(&self) -> ::core::option::Option<&AnyPart> {
        ::graph_models::__generated_v1::value(self, "inner")
    }
    /// The property `stamp`.
    #[inline]
    #[must_use]
    pub fn stamp(&self) -> ::core::option::Option<&AnyStamp> {
        ::graph_models::__generated_v1::value(self, "stamp")
    }
    /// The property `stamps`.
    #[inline]
    #[must_use]
    pub fn stamps(&self) -> ::core::option::Option<&[AnyStamp]> {
        ::graph_models::__generated_v1::list(self, "stamps")
    }
    /// The property `old`.
    #[deprecated(note = "It is old.")]
    #[inline]
    #[must_use]
    pub fn old(&self) -> ::core::option::Option<bool> {
        ::graph_models::__generated_v1::copied(self, "old")
    }
}
#[allow(deprecated)]
impl ::graph_models::AnyModel for AnyPart {
    type Base = Part;
    const DERIVED: &'static [&'static str] = &[
        "microsoft.graph.old.picture",
        "microsoft.graph.picture",
    ];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        match index {
            0 => {
                ::core::option::Option::Some(
                    Self::Picture2(::core::default::Default::default()),
                )
            }
            1 => {
                ::core::option::Option::Some(
                    Self::Picture(::core::default::Default::default()),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn variant(&self) -> &dyn ::graph_models::reflect::Object {
        match self {
            Self::Part(model) => &**model,
            Self::Picture2(model) => &**model,
            Self::Picture(model) => &**model,
        }
    }
    #[inline]
    fn variant_mut(&mut self) -> &mut dyn ::graph_models::reflect::Object {
        match self {
            Self::Part(model) => &mut **model,
            Self::Picture2(model) => &mut **model,
            Self::Picture(model) => &mut **model,
        }
    }
}
#[allow(deprecated)]
impl ::core::convert::From<Part> for AnyPart {
    #[inline]
    fn from(model: Part) -> Self {
        Self::Part(::std::boxed::Box::new(model))
    }
}
#[allow(deprecated)]
impl ::core::convert::From<old::Picture> for AnyPart {
    #[inline]
    fn from(model: old::Picture) -> Self {
        Self::Picture2(::std::boxed::Box::new(model))
    }
}
#[allow(deprecated)]
impl ::core::convert::From<Picture> for AnyPart {
    #[inline]
    fn from(model: Picture) -> Self {
        Self::Picture(::std::boxed::Box::new(model))
    }
}
::graph_models::__generated_v1::any_impls!(AnyPart);
/// What a photograph is. And more of it.
///
/// The entity type `microsoft.graph.photograph`, derived from `microsoft.graph.letter`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/photograph?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Photograph {
    /// The property `camera`.
    pub camera: ::core::option::Option<::std::string::String>,
    /// The property `parts`.
    ///
    /// Inherited from `microsoft.graph.letter`.
    pub parts: ::core::option::Option<::std::vec::Vec<AnyPart>>,
    /// The property `stamp`.
    ///
    /// Inherited from `microsoft.graph.letter`.
    pub stamp: ::core::option::Option<AnyStamp>,
    /// The property `seal`.
    ///
    /// Inherited from `microsoft.graph.letter`.
    pub seal: ::core::option::Option<AnySeal>,
    /// The identifier. Read-only. Key.
    ///
    /// Inherited from `microsoft.graph.entity`.
    pub id: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Photograph {
    #[inline]
    fn default() -> Self {
        Self {
            camera: ::core::option::Option::None,
            parts: ::core::option::Option::None,
            stamp: ::core::option::Option::None,
            seal: ::core::option::Option::None,
            id: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Photograph {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.photograph",
            &["camera", "id", "parts", "seal", "stamp"],
        )
        .with_base("microsoft.graph.letter")
        .with_access(b"\x03\x0E\x03\x03\x03");
}
impl ::graph_models::reflect::Fields for Photograph {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.camera,
                1 => &self.id,
                2 => &self.parts,
                3 => &self.seal,
                4 => &self.stamp,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.camera,
                1 => &mut self.id,
                2 => &mut self.parts,
                3 => &mut self.seal,
                4 => &mut self.stamp,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.camera.is_some(),
                    self.id.is_some(),
                    self.parts.is_some(),
                    self.seal.is_some(),
                    self.stamp.is_some(),
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Photograph);
/// Changes of `microsoft.graph.photograph`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/photograph?view=graph-rest-1.0)
pub struct PhotographPatch(::graph_models::PatchBody);
impl PhotographPatch {
    /// Sets `camera`.
    #[inline]
    #[must_use]
    pub fn set_camera(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `camera` to null.
    #[inline]
    #[must_use]
    pub fn clear_camera(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets the whole collection `parts`.
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<AnyPart>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                AnyPart,
                _,
            >(2, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `parts` to null.
    #[inline]
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `stamp`.
    #[inline]
    #[must_use]
    pub fn set_stamp(
        mut self,
        value: impl ::graph_models::Patch<Model: ::core::convert::Into<AnyStamp>>,
    ) -> Self {
        self.0.set_any_patch::<AnyStamp, _>(4, value);
        self
    }
    /// Sets `stamp` to null.
    #[inline]
    #[must_use]
    pub fn clear_stamp(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets `seal`.
    #[inline]
    #[must_use]
    pub fn set_seal(
        mut self,
        value: impl ::graph_models::Patch<Model: ::core::convert::Into<AnySeal>>,
    ) -> Self {
        self.0.set_any_patch::<AnySeal, _>(3, value);
        self
    }
    /// Sets `seal` to null.
    #[inline]
    #[must_use]
    pub fn clear_seal(mut self) -> Self {
        self.0.clear(3);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(PhotographPatch for Photograph);
::graph_models::__generated_v1::locked_properties! {
    PhotographPatch; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.photograph is the key: a patch can't change it",
    "see resources/entity.md:1";
}
/// What a picture is. And more of it.
///
/// The complex type `microsoft.graph.picture`, derived from `microsoft.graph.part`.
///
/// Streams are not in the JSON and have an address of their own: `file`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/picture?view=graph-rest-1.0)
#[allow(deprecated)]
#[non_exhaustive]
pub struct Picture {
    /// The property `width`.
    pub width: ::core::option::Option<i32>,
    /// The property `mark`.
    pub mark: ::core::option::Option<i32>,
    /// What it is called.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub size: ::core::option::Option<i64>,
    /// The property `inner`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub inner: ::core::option::Option<AnyPart>,
    /// The property `stamp`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub stamp: ::core::option::Option<AnyStamp>,
    /// The property `stamps`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub stamps: ::core::option::Option<::std::vec::Vec<AnyStamp>>,
    /// The property `old`.
    ///
    /// Inherited from `microsoft.graph.part`.
    #[deprecated(note = "It is old.")]
    pub old: ::core::option::Option<bool>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for Picture {
    #[inline]
    fn default() -> Self {
        Self {
            width: ::core::option::Option::None,
            mark: ::core::option::Option::None,
            name: ::core::option::Option::None,
            size: ::core::option::Option::None,
            inner: ::core::option::Option::None,
            stamp: ::core::option::Option::None,
            stamps: ::core::option::Option::None,
            old: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for Picture {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.picture",
            &["inner", "mark", "name", "old", "size", "stamp", "stamps", "width"],
        )
        .with_base("microsoft.graph.part")
        .with_access(b"\x03\x03\x03\x03\x03\x03\x03\x03");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for Picture {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.inner,
                1 => &self.mark,
                2 => &self.name,
                3 => &self.old,
                4 => &self.size,
                5 => &self.stamp,
                6 => &self.stamps,
                7 => &self.width,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.inner,
                1 => &mut self.mark,
                2 => &mut self.name,
                3 => &mut self.old,
                4 => &mut self.size,
                5 => &mut self.stamp,
                6 => &mut self.stamps,
                7 => &mut self.width,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.inner.is_some(),
                    self.mark.is_some(),
                    self.name.is_some(),
                    self.old.is_some(),
                    self.size.is_some(),
                    self.stamp.is_some(),
                    self.stamps.is_some(),
                    self.width.is_some(),
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Picture);
/// What a seal is. And more of it.
///
/// The complex type `microsoft.graph.seal`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/seal?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Seal {
    /// The property `colour`.
    pub colour: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Seal {
    #[inline]
    fn default() -> Self {
        Self {
            colour: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Seal {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.seal",
            &["colour"],
        )
        .with_access(b"\x03");
}
impl ::graph_models::reflect::Fields for Seal {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.colour,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.colour,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.colour.is_some(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Seal);
/// Changes of `microsoft.graph.seal`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/seal?view=graph-rest-1.0)
pub struct SealPatch(::graph_models::PatchBody);
impl SealPatch {
    /// Sets `colour`.
    #[inline]
    #[must_use]
    pub fn set_colour(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `colour` to null.
    #[inline]
    #[must_use]
    pub fn clear_colour(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(SealPatch for Seal);
/// A value of the type `microsoft.graph.seal` or of one derived from it, as its `@odata.type` tells.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/seal?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AnySeal {
    /// One of the type `microsoft.graph.seal` itself, or of a type that is not listed here.
    Seal(::std::boxed::Box<Seal>),
    /// One of the type `microsoft.graph.waxSeal`.
    WaxSeal(::std::boxed::Box<WaxSeal>),
}
impl AnySeal {
    /// The property `colour`.
    #[inline]
    #[must_use]
    pub fn colour(&self) -> ::core::option::Option<&str> {
        ::graph_models::__generated_v1::text(self, "colour")
    }
}
impl ::graph_models::AnyModel for AnySeal {
    type Base = Seal;
    const DERIVED: &'static [&'static str] = &["microsoft.graph.waxSeal"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        match index {
            0 => {
                ::core::option::Option::Some(
                    Self::WaxSeal(::core::default::Default::default()),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn variant(&self) -> &dyn ::graph_models::reflect::Object {
        match self {
            Self::Seal(model) => &**model,
            Self::WaxSeal(model) => &**model,
        }
    }
    #[inline]
    fn variant_mut(&mut self) -> &mut dyn ::graph_models::reflect::Object {
        match self {
            Self::Seal(model) => &mut **model,
            Self::WaxSeal(model) => &mut **model,
        }
    }
}
impl ::core::convert::From<Seal> for AnySeal {
    #[inline]
    fn from(model: Seal) -> Self {
        Self::Seal(::std::boxed::Box::new(model))
    }
}
impl ::core::convert::From<WaxSeal> for AnySeal {
    #[inline]
    fn from(model: WaxSeal) -> Self {
        Self::WaxSeal(::std::boxed::Box::new(model))
    }
}
::graph_models::__generated_v1::any_impls!(AnySeal);
/// What a stamp is. And more of it.
///
/// The complex type `microsoft.graph.stamp`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/stamp?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Stamp {
    /// The property `price`.
    pub price: ::core::option::Option<::graph_models::Decimal>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Stamp {
    #[inline]
    fn default() -> Self {
        Self {
            price: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Stamp {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.stamp",
            &["price"],
        )
        .with_access(b"\x03");
}
impl ::graph_models::reflect::Fields for Stamp {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.price.is_some(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(Stamp);
/// Changes of `microsoft.graph.stamp`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/stamp?view=graph-rest-1.0)
pub struct StampPatch(::graph_models::PatchBody);
impl StampPatch {
    /// Sets `price`.
    #[inline]
    #[must_use]
    pub fn set_price(mut self, value: ::graph_models::Decimal) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `price` to null.
    #[inline]
    #[must_use]
    pub fn clear_price(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(StampPatch for Stamp);
/// A value of the type `microsoft.graph.stamp` or of one derived from it, as its `@odata.type` tells.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/stamp?view=graph-rest-1.0)
#[non_exhaustive]
pub enum AnyStamp {
    /// One of the type `microsoft.graph.stamp` itself, or of a type that is not listed here.
    Stamp(::std::boxed::Box<Stamp>),
    /// One of the type `microsoft.graph.lonely`.
    Lonely(::std::boxed::Box<Lonely>),
}
impl AnyStamp {
    /// The property `price`.
    #[inline]
    #[must_use]
    pub fn price(&self) -> ::core::option::Option<&::graph_models::Decimal> {
        ::graph_models::__generated_v1::value(self, "price")
    }
}
impl ::graph_models::AnyModel for AnyStamp {
    type Base = Stamp;
    const DERIVED: &'static [&'static str] = &["microsoft.graph.lonely"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        match index {
            0 => {
                ::core::option::Option::Some(
                    Self::Lonely(::core::default::Default::default()),
                )
            }
            _ => ::core::option::Option::None,
        }
    }
    #[inline]
    fn variant(&self) -> &dyn ::graph_models::reflect::Object {
        match self {
            Self::Stamp(model) => &**model,
            Self::Lonely(model) => &**model,
        }
    }
    #[inline]
    fn variant_mut(&mut self) -> &mut dyn ::graph_models::reflect::Object {
        match self {
            Self::Stamp(model) => &mut **model,
            Self::Lonely(model) => &mut **model,
        }
    }
}
impl ::core::convert::From<Stamp> for AnyStamp {
    #[inline]
    fn from(model: Stamp) -> Self {
        Self::Stamp(::std::boxed::Box::new(model))
    }
}
impl ::core::convert::From<Lonely> for AnyStamp {
    #[inline]
    fn from(model: Lonely) -> Self {
        Self::Lonely(::std::boxed::Box::new(model))
    }
}
::graph_models::__generated_v1::any_impls!(AnyStamp);
/// What a waxSeal is. And more of it.
///
/// The complex type `microsoft.graph.waxSeal`, derived from `microsoft.graph.seal`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/waxseal?view=graph-rest-1.0)
#[non_exhaustive]
pub struct WaxSeal {
    /// The property `colour`.
    ///
    /// Inherited from `microsoft.graph.seal`.
    pub colour: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for WaxSeal {
    #[inline]
    fn default() -> Self {
        Self {
            colour: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for WaxSeal {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.waxSeal",
            &["colour"],
        )
        .with_base("microsoft.graph.seal")
        .with_access(b"\x03");
}
impl ::graph_models::reflect::Fields for WaxSeal {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.colour,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn field_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.colour,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.colour.is_some(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                ]),
            ],
        );
    }
    #[inline]
    fn additional(&self) -> &::graph_models::Additional {
        &self.additional
    }
    #[inline]
    fn additional_mut(
        &mut self,
    ) -> ::core::option::Option<&mut ::graph_models::Additional> {
        ::core::option::Option::Some(&mut self.additional)
    }
}
::graph_models::__generated_v1::object_impls!(WaxSeal);
/// Changes of `microsoft.graph.waxSeal`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/waxseal?view=graph-rest-1.0)
pub struct WaxSealPatch(::graph_models::PatchBody);
impl WaxSealPatch {
    /// Sets `colour`.
    #[inline]
    #[must_use]
    pub fn set_colour(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `colour` to null.
    #[inline]
    #[must_use]
    pub fn clear_colour(mut self) -> Self {
        self.0.clear(0);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(WaxSealPatch for WaxSeal);
/// Change a letter.
///
/// [Reference](https://learn.microsoft.com/graph/api/letter-update?view=graph-rest-1.0)
pub mod update_letter {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update letter",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/letter-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.letter");
    /// `PATCH /letters/{letterId}`
    #[inline]
    pub fn letters(
        letter_id: &str,
        patch: &impl ::graph_models::Patch<
            Model: ::core::convert::Into<super::AnyLetter>,
        >,
    ) -> ::graph_models::Request<super::AnyLetter> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/letters/{letterId}",
            &[("letterId", letter_id)],
            patch,
        )
    }
}
/// The namespace `microsoft.graph.old`.
pub mod old {
    /// What a picture is. And more of it.
    ///
    /// The complex type `microsoft.graph.old.picture`, derived from `microsoft.graph.picture`.
    ///
    /// Streams are not in the JSON and have an address of their own: `file`.
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/resources/picture?view=graph-rest-1.0)
    #[allow(deprecated)]
    #[non_exhaustive]
    pub struct Picture {
        /// The property `width`.
        ///
        /// Inherited from `microsoft.graph.picture`.
        pub width: ::core::option::Option<i32>,
        /// The property `mark`.
        ///
        /// Inherited from `microsoft.graph.picture`.
        pub mark: ::core::option::Option<i32>,
        /// What it is called.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub name: ::core::option::Option<::std::string::String>,
        /// The property `size`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub size: ::core::option::Option<i64>,
        /// The property `inner`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub inner: ::core::option::Option<super::AnyPart>,
        /// The property `stamp`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub stamp: ::core::option::Option<super::AnyStamp>,
        /// The property `stamps`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub stamps: ::core::option::Option<::std::vec::Vec<super::AnyStamp>>,
        /// The property `old`.
        ///
        /// Inherited from `microsoft.graph.part`.
        #[deprecated(note = "It is old.")]
        pub old: ::core::option::Option<bool>,
        /// Annotations, and properties that the reference does not list.
        pub additional: ::graph_models::Additional,
    }
    #[allow(deprecated)]
    impl ::core::default::Default for Picture {
        #[inline]
        fn default() -> Self {
            Self {
                width: ::core::option::Option::None,
                mark: ::core::option::Option::None,
                name: ::core::option::Option::None,
                size: ::core::option::Option::None,
                inner: ::core::option::Option::None,
                stamp: ::core::option::Option::None,
                stamps: ::core::option::Option::None,
                old: ::core::option::Option::None,
                additional: ::graph_models::Additional::new(),
            }
        }
    }
    #[allow(deprecated)]
    impl ::graph_models::Model for Picture {
        const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
                "microsoft.graph.old.picture",
                &["inner", "mark", "name", "old", "size", "stamp", "stamps", "width"],
            )
            .with_base("microsoft.graph.picture")
            .with_access(b"\x03\x03\x03\x03\x03\x03\x03\x03");
    }
    #[allow(deprecated)]
    impl ::graph_models::reflect::Fields for Picture {
        #[inline]
        fn field(
            &self,
            index: usize,
        ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
            ::core::option::Option::Some(
                match index {
                    0 => &self.inner,
                    1 => &self.mark,
                    2 => &self.name,
                    3 => &self.old,
                    4 => &self.size,
                    5 => &self.stamp,
                    6 => &self.stamps,
                    7 => &self.width,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        #[inline]
        fn field_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::graph_models::reflect::Field> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.inner,
                    1 => &mut self.mark,
                    2 => &mut self.name,
                    3 => &mut self.old,
                    4 => &mut self.size,
                    5 => &mut self.stamp,
                    6 => &mut self.stamps,
                    7 => &mut self.width,
                    _ => return ::core::option::Option::None,
                },
            )
        }
        #[inline]
        fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
            tell(
                &[
                    ::graph_models::__generated_v1::byte([
                        self.inner.is_some(),
                        self.mark.is_some(),
                        self.name.is_some(),
                        self.old.is_some(),
                        self.size.is_some(),
                        self.stamp.is_some(),
                        self.stamps.is_some(),
                        self.width.is_some(),
                    ]),
                ],
            );
        }
        #[inline]
        fn additional(&self) -> &::graph_models::Additional {
            &self.additional
        }
        #[inline]
        fn additional_mut(
            &mut self,
        ) -> ::core::option::Option<&mut ::graph_models::Additional> {
            ::core::option::Option::Some(&mut self.additional)
        }
    }
    ::graph_models::__generated_v1::object_impls!(Picture);
}
