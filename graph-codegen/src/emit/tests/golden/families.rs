// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.entity",
                &["id"],
            )
            .with_abstract()
            .with_access(b"\x0E")
            .with_derived(
                &[
                    <Letter as ::graph_models::Model>::INFO,
                    <Photograph as ::graph_models::Model>::INFO,
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
/// What a letter is. And more of it.
///
/// The entity type `microsoft.graph.letter`, derived from `microsoft.graph.entity`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Letter {
    /// The property `parts`.
    pub parts: ::core::option::Option<::std::vec::Vec<Part>>,
    /// The property `stamp`.
    pub stamp: ::core::option::Option<::std::boxed::Box<Stamp>>,
    /// The property `seal`.
    pub seal: ::core::option::Option<::std::boxed::Box<Seal>>,
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.letter",
                &["id", "parts", "seal", "stamp"],
            )
            .with_base("microsoft.graph.entity")
            .with_access(b"\x0ECCC")
            .with_derived(&[<Photograph as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Letter {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
        visitor.field(1, &self.parts);
        visitor.field(2, &self.seal);
        visitor.field(3, &self.stamp);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                1 => &mut self.parts,
                2 => &mut self.seal,
                3 => &mut self.stamp,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Letter);
/// The body of a PATCH request for a `microsoft.graph.letter`. Properties that are neither set nor cleared keep their values.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
pub struct LetterPatch(::graph_models::PatchBody);
impl LetterPatch {
    /// Sets the whole collection [`parts`](Letter::parts).
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Part>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Part,
                _,
            >(1, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `parts` to null.
    #[inline]
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets [`stamp`](Letter::stamp).
    #[inline]
    #[must_use]
    pub fn set_stamp(mut self, value: impl ::graph_models::ChangeOf<Stamp>) -> Self {
        self.0.merge(3, ::graph_models::ChangeOf::<Stamp>::into_change(value));
        self
    }
    /// Sets `stamp` to null.
    #[inline]
    #[must_use]
    pub fn clear_stamp(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets [`seal`](Letter::seal).
    #[inline]
    #[must_use]
    pub fn set_seal(mut self, value: impl ::graph_models::ChangeOf<Seal>) -> Self {
        self.0.merge(2, ::graph_models::ChangeOf::<Seal>::into_change(value));
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
    "`id` of microsoft.graph.letter is the key, so a patch cannot change it",
    "see resources/entity.md:1";
}
/// A value of the type `microsoft.graph.letter` or of a type derived from it. Its `@odata.type` decides the variant.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/letter?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyLetter {
    /// A value of the type `microsoft.graph.letter` itself, or of a type without a variant.
    Letter(::std::boxed::Box<Letter>),
    /// A value of the type `microsoft.graph.photograph`.
    Photograph(::std::boxed::Box<Photograph>),
}
impl Letter {
    /// Converts the value to the type that its `@odata.type` names: see `AnyLetter`.
    #[must_use]
    pub fn into_any(self) -> AnyLetter {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.photograph") => {
                AnyLetter::Photograph(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyLetter::Letter(::std::boxed::Box::new(self)),
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
impl ::core::convert::From<Letter> for AnyLetter {
    #[inline]
    fn from(base: Letter) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnyLetter> for Letter {
    fn from(any: AnyLetter) -> Self {
        match any {
            AnyLetter::Letter(base) => *base,
            AnyLetter::Photograph(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Letter> for Photograph {}
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
        .with_access(b"C");
}
impl ::graph_models::reflect::Fields for Lonely {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.price);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.price,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Lonely);
/// The body of a PATCH request for a `microsoft.graph.lonely`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/lonely?view=graph-rest-1.0)
pub struct LonelyPatch(::graph_models::PatchBody);
impl LonelyPatch {
    /// Sets [`price`](Lonely::price).
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
/// Streams, which are not part of the JSON and have their own addresses: `file`.
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
    pub inner: ::core::option::Option<::std::boxed::Box<Part>>,
    /// The property `stamp`.
    pub stamp: ::core::option::Option<::std::boxed::Box<Stamp>>,
    /// The property `stamps`.
    pub stamps: ::core::option::Option<::std::vec::Vec<Stamp>>,
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.part",
                &["inner", "mark", "name", "old", "size", "stamp", "stamps"],
            )
            .with_access(b"CCCCCCC")
            .with_derived(
                &[
                    <old::Picture as ::graph_models::Model>::INFO,
                    <Picture as ::graph_models::Model>::INFO,
                ],
            );
        &INFO
    };
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for Part {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.inner);
        visitor.field(1, &self.mark);
        visitor.field(2, &self.name);
        visitor.field(3, &self.old);
        visitor.field(4, &self.size);
        visitor.field(5, &self.stamp);
        visitor.field(6, &self.stamps);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.inner,
                1 => &mut self.mark,
                2 => &mut self.name,
                3 => &mut self.old,
                4 => &mut self.size,
                5 => &mut self.stamp,
                6 => &mut self.stamps,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Part);
/// A value of the type `microsoft.graph.part` or of a type derived from it. Its `@odata.type` decides the variant.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/part?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPart {
    /// A value of the type `microsoft.graph.part` itself, or of a type without a variant.
    Part(::std::boxed::Box<Part>),
    /// A value of the type `microsoft.graph.old.picture`.
    Picture2(::std::boxed::Box<old::Picture>),
    /// A value of the type `microsoft.graph.picture`.
    Picture(::std::boxed::Box<Picture>),
}
#[allow(deprecated)]
impl Part {
    /// Converts the value to the type that its `@odata.type` names: see `AnyPart`.
    #[must_use]
    pub fn into_any(self) -> AnyPart {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.old.picture") => {
                AnyPart::Picture2(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            ::core::option::Option::Some("microsoft.graph.picture") => {
                AnyPart::Picture(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyPart::Part(::std::boxed::Box::new(self)),
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
#[allow(deprecated)]
impl ::core::convert::From<Part> for AnyPart {
    #[inline]
    fn from(base: Part) -> Self {
        base.into_any()
    }
}
#[allow(deprecated)]
impl ::core::convert::From<AnyPart> for Part {
    fn from(any: AnyPart) -> Self {
        match any {
            AnyPart::Part(base) => *base,
            AnyPart::Picture2(derived) => Self::from_derived(*derived),
            AnyPart::Picture(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Part> for old::Picture {}
impl ::graph_models::reflect::DerivedFrom<Part> for Picture {}
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
    pub parts: ::core::option::Option<::std::vec::Vec<Part>>,
    /// The property `stamp`.
    ///
    /// Inherited from `microsoft.graph.letter`.
    pub stamp: ::core::option::Option<::std::boxed::Box<Stamp>>,
    /// The property `seal`.
    ///
    /// Inherited from `microsoft.graph.letter`.
    pub seal: ::core::option::Option<::std::boxed::Box<Seal>>,
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
        .with_access(b"C\x0ECCC");
}
impl ::graph_models::reflect::Fields for Photograph {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.camera);
        visitor.field(1, &self.id);
        visitor.field(2, &self.parts);
        visitor.field(3, &self.seal);
        visitor.field(4, &self.stamp);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.camera,
                1 => &mut self.id,
                2 => &mut self.parts,
                3 => &mut self.seal,
                4 => &mut self.stamp,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Photograph);
/// The body of a PATCH request for a `microsoft.graph.photograph`. Properties that are neither set nor cleared keep their values.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/photograph?view=graph-rest-1.0)
pub struct PhotographPatch(::graph_models::PatchBody);
impl PhotographPatch {
    /// Sets [`camera`](Photograph::camera).
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
    /// Sets the whole collection [`parts`](Photograph::parts).
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Part>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Part,
                _,
            >(2, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `parts` to null.
    #[inline]
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets [`stamp`](Photograph::stamp).
    #[inline]
    #[must_use]
    pub fn set_stamp(mut self, value: impl ::graph_models::ChangeOf<Stamp>) -> Self {
        self.0.merge(4, ::graph_models::ChangeOf::<Stamp>::into_change(value));
        self
    }
    /// Sets `stamp` to null.
    #[inline]
    #[must_use]
    pub fn clear_stamp(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets [`seal`](Photograph::seal).
    #[inline]
    #[must_use]
    pub fn set_seal(mut self, value: impl ::graph_models::ChangeOf<Seal>) -> Self {
        self.0.merge(3, ::graph_models::ChangeOf::<Seal>::into_change(value));
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
    "`id` of microsoft.graph.photograph is the key, so a patch cannot change it",
    "see resources/entity.md:1";
}
/// What a picture is. And more of it.
///
/// The complex type `microsoft.graph.picture`, derived from `microsoft.graph.part`.
///
/// Streams, which are not part of the JSON and have their own addresses: `file`.
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
    pub inner: ::core::option::Option<::std::boxed::Box<Part>>,
    /// The property `stamp`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub stamp: ::core::option::Option<::std::boxed::Box<Stamp>>,
    /// The property `stamps`.
    ///
    /// Inherited from `microsoft.graph.part`.
    pub stamps: ::core::option::Option<::std::vec::Vec<Stamp>>,
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.picture",
                &["inner", "mark", "name", "old", "size", "stamp", "stamps", "width"],
            )
            .with_base("microsoft.graph.part")
            .with_access(b"CCCCCCCC")
            .with_derived(&[<old::Picture as ::graph_models::Model>::INFO]);
        &INFO
    };
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for Picture {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.inner);
        visitor.field(1, &self.mark);
        visitor.field(2, &self.name);
        visitor.field(3, &self.old);
        visitor.field(4, &self.size);
        visitor.field(5, &self.stamp);
        visitor.field(6, &self.stamps);
        visitor.field(7, &self.width);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.inner,
                1 => &mut self.mark,
                2 => &mut self.name,
                3 => &mut self.old,
                4 => &mut self.size,
                5 => &mut self.stamp,
                6 => &mut self.stamps,
                7 => &mut self.width,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.seal",
                &["colour"],
            )
            .with_access(b"C")
            .with_derived(&[<WaxSeal as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Seal {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.colour);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.colour,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Seal);
/// The body of a PATCH request for a `microsoft.graph.seal`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/seal?view=graph-rest-1.0)
pub struct SealPatch(::graph_models::PatchBody);
impl SealPatch {
    /// Sets [`colour`](Seal::colour).
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
/// A value of the type `microsoft.graph.seal` or of a type derived from it. Its `@odata.type` decides the variant.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/seal?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnySeal {
    /// A value of the type `microsoft.graph.seal` itself, or of a type without a variant.
    Seal(::std::boxed::Box<Seal>),
    /// A value of the type `microsoft.graph.waxSeal`.
    WaxSeal(::std::boxed::Box<WaxSeal>),
}
impl Seal {
    /// Converts the value to the type that its `@odata.type` names: see `AnySeal`.
    #[must_use]
    pub fn into_any(self) -> AnySeal {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.waxSeal") => {
                AnySeal::WaxSeal(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnySeal::Seal(::std::boxed::Box::new(self)),
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
impl ::core::convert::From<Seal> for AnySeal {
    #[inline]
    fn from(base: Seal) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnySeal> for Seal {
    fn from(any: AnySeal) -> Self {
        match any {
            AnySeal::Seal(base) => *base,
            AnySeal::WaxSeal(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Seal> for WaxSeal {}
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
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.stamp",
                &["price"],
            )
            .with_access(b"C")
            .with_derived(&[<Lonely as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Stamp {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.price);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.price,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Stamp);
/// The body of a PATCH request for a `microsoft.graph.stamp`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/stamp?view=graph-rest-1.0)
pub struct StampPatch(::graph_models::PatchBody);
impl StampPatch {
    /// Sets [`price`](Stamp::price).
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
/// A value of the type `microsoft.graph.stamp` or of a type derived from it. Its `@odata.type` decides the variant.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/stamp?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyStamp {
    /// A value of the type `microsoft.graph.stamp` itself, or of a type without a variant.
    Stamp(::std::boxed::Box<Stamp>),
    /// A value of the type `microsoft.graph.lonely`.
    Lonely(::std::boxed::Box<Lonely>),
}
impl Stamp {
    /// Converts the value to the type that its `@odata.type` names: see `AnyStamp`.
    #[must_use]
    pub fn into_any(self) -> AnyStamp {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.lonely") => {
                AnyStamp::Lonely(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyStamp::Stamp(::std::boxed::Box::new(self)),
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
impl ::core::convert::From<Stamp> for AnyStamp {
    #[inline]
    fn from(base: Stamp) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnyStamp> for Stamp {
    fn from(any: AnyStamp) -> Self {
        match any {
            AnyStamp::Stamp(base) => *base,
            AnyStamp::Lonely(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Stamp> for Lonely {}
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
        .with_access(b"C");
}
impl ::graph_models::reflect::Fields for WaxSeal {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.colour);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.colour,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(WaxSeal);
/// The body of a PATCH request for a `microsoft.graph.waxSeal`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/waxseal?view=graph-rest-1.0)
pub struct WaxSealPatch(::graph_models::PatchBody);
impl WaxSealPatch {
    /// Sets [`colour`](WaxSeal::colour).
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
/// # Permissions
/// The page lists no permissions.
pub mod update_letter {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update letter",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/letter-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.letter");
    /// `PATCH /letters/{letterId}`: Change a letter.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `letter_id`: the value for `{letterId}` in the URL.
    /// - `patch`: the changes, such as a [`LetterPatch`](super::LetterPatch).
    /// # Response
    /// [`Letter`](super::Letter), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = LetterPatch::new();
    /// let request = update_letter::letters("letter-id", &patch);
    /// ```
    #[inline]
    pub fn letters(
        letter_id: &str,
        patch: &impl ::graph_models::PatchOf<super::Letter>,
    ) -> ::graph_models::Request<super::Letter> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/letters/{letterId}",
            &[("letterId", letter_id)],
            patch,
        )
    }
}
#[cfg(doc)]
pub mod operations {
    //! The operations by resource. Each has a module, with a function for each URL that its page documents.
    //!
    //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
    //! # [`Letter`](super::Letter)
    //! - [`update_letter::letters`](super::update_letter::letters): `PATCH /letters/{letterId}`
}
/// The namespace `microsoft.graph.old`.
pub mod old {
    /// What a picture is. And more of it.
    ///
    /// The complex type `microsoft.graph.old.picture`, derived from `microsoft.graph.picture`.
    ///
    /// Streams, which are not part of the JSON and have their own addresses: `file`.
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
        pub inner: ::core::option::Option<::std::boxed::Box<super::Part>>,
        /// The property `stamp`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub stamp: ::core::option::Option<::std::boxed::Box<super::Stamp>>,
        /// The property `stamps`.
        ///
        /// Inherited from `microsoft.graph.part`.
        pub stamps: ::core::option::Option<::std::vec::Vec<super::Stamp>>,
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
            .with_access(b"CCCCCCCC");
    }
    #[allow(deprecated)]
    impl ::graph_models::reflect::Fields for Picture {
        #[inline]
        fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
            visitor.additional(&self.additional);
            visitor.field(0, &self.inner);
            visitor.field(1, &self.mark);
            visitor.field(2, &self.name);
            visitor.field(3, &self.old);
            visitor.field(4, &self.size);
            visitor.field(5, &self.stamp);
            visitor.field(6, &self.stamps);
            visitor.field(7, &self.width);
        }
        #[inline]
        fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
            ::graph_models::reflect::Slot::Field(
                match index {
                    0 => &mut self.inner,
                    1 => &mut self.mark,
                    2 => &mut self.name,
                    3 => &mut self.old,
                    4 => &mut self.size,
                    5 => &mut self.stamp,
                    6 => &mut self.stamps,
                    7 => &mut self.width,
                    _ => {
                        return ::graph_models::reflect::Slot::Additional(
                            ::core::option::Option::Some(&mut self.additional),
                        );
                    }
                },
            )
        }
    }
    ::graph_models::__generated_v1::object_impls!(Picture);
}
