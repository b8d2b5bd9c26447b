// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// The enum `microsoft.graph.blank`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/blank?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Blank {
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<Blank>),
}
impl ::graph_models::OpenEnum for Blank {
    const NAME: &'static str = "microsoft.graph.blank";
    const MEMBERS: &'static [&'static str] = &[];
    #[inline]
    fn from_index(_: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::None
    }
    #[inline]
    fn as_unrecognized(
        &self,
    ) -> ::core::option::Option<&::graph_models::Unrecognized<Self>> {
        let Self::Unrecognized(text) = self;
        ::core::option::Option::Some(text)
    }
    #[inline]
    fn unrecognized(text: ::graph_models::Unrecognized<Self>) -> Self {
        Self::Unrecognized(text)
    }
}
::graph_models::__generated_v1::enum_impls!(Blank);
/// The enum `microsoft.graph.color`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/color?view=graph-rest-1.0)
#[allow(clippy::enum_variant_names)]
#[non_exhaustive]
pub enum Color {
    /// The member `red`.
    Red,
    /// The member `colorBlue`.
    ColorBlue,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<Color>),
}
impl ::graph_models::OpenEnum for Color {
    const NAME: &'static str = "microsoft.graph.color";
    const MEMBERS: &'static [&'static str] = &["colorBlue", "red"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::ColorBlue,
                1 => Self::Red,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::ColorBlue => 0,
                Self::Red => 1,
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
::graph_models::__generated_v1::enum_impls!(Color);
/// The enum `microsoft.graph.colors`. A value can have several members.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/colors?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Colors {
    /// The member `red`.
    Red,
    /// The member `blue`.
    Blue,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<Colors>),
}
impl ::graph_models::OpenEnum for Colors {
    const NAME: &'static str = "microsoft.graph.colors";
    const MEMBERS: &'static [&'static str] = &["blue", "red"];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::Blue,
                1 => Self::Red,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::Blue => 0,
                Self::Red => 1,
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
::graph_models::__generated_v1::enum_impls!(Colors);
/// The type `microsoft.graph.gone`, as any JSON value.
///
/// The reference names it, but a page for it was not among the pages that were read.
pub type Gone = ::graph_models::Untyped;
/// The complex type `microsoft.graph.nothing`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/nothing?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Nothing {
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Nothing {
    #[inline]
    fn default() -> Self {
        Self {
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Nothing {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
        "microsoft.graph.nothing",
        &[],
    );
}
impl ::graph_models::reflect::Fields for Nothing {
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
::graph_models::__generated_v1::object_impls!(Nothing);
/// The body of a PATCH request for a `microsoft.graph.nothing`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/nothing?view=graph-rest-1.0)
pub struct NothingPatch(::graph_models::PatchBody);
::graph_models::__generated_v1::patch_impls!(NothingPatch for Nothing);
/// What a place is. And more of it.
///
/// The complex type `microsoft.graph.place`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Place {
    /// The property `id`.
    pub id: ::core::option::Option<::std::string::String>,
    /// The property `inner`.
    pub inner: ::core::option::Option<::std::boxed::Box<Place>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Place {
    #[inline]
    fn default() -> Self {
        Self {
            id: ::core::option::Option::None,
            inner: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Place {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.place",
            &["id", "inner"],
        )
        .with_access(b"CC");
}
impl ::graph_models::reflect::Fields for Place {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
        visitor.field(1, &self.inner);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                1 => &mut self.inner,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Place);
/// The body of a PATCH request for a `microsoft.graph.place`. Properties that are neither set nor cleared keep their values.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-1.0)
pub struct PlacePatch(::graph_models::PatchBody);
impl PlacePatch {
    /// Sets [`id`](Place::id).
    #[inline]
    #[must_use]
    pub fn set_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `id` to null.
    #[inline]
    #[must_use]
    pub fn clear_id(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`inner`](Place::inner).
    #[inline]
    #[must_use]
    pub fn set_inner(mut self, value: impl ::graph_models::ChangeOf<Place>) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<Place>::into_change(value));
        self
    }
    /// Sets `inner` to null.
    #[inline]
    #[must_use]
    pub fn clear_inner(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(PlacePatch for Place);
/// What a thing is. And more of it.
///
/// The entity type `microsoft.graph.thing`. It is open: it may have properties that the reference does not list.
///
/// Streams, which are not part of the JSON and have their own addresses: `p26Stream`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Thing {
    /// The identifier. Read-only. Key.
    pub id: ::core::option::Option<::std::string::String>,
    /// The property `p00Binary`.
    pub p00_binary: ::core::option::Option<::graph_models::Binary>,
    /// The property `p01Boolean`.
    pub p01_boolean: ::core::option::Option<bool>,
    /// The property `p02Byte`.
    pub p02_byte: ::core::option::Option<u8>,
    /// The property `p03Date`.
    pub p03_date: ::core::option::Option<::graph_models::Date>,
    /// The property `p04DateTimeOffset`.
    pub p04_date_time_offset: ::core::option::Option<::graph_models::DateTimeOffset>,
    /// The property `p05Decimal`.
    pub p05_decimal: ::core::option::Option<::graph_models::Decimal>,
    /// The property `p06Double`.
    pub p06_double: ::core::option::Option<f64>,
    /// The property `p07Duration`.
    pub p07_duration: ::core::option::Option<::graph_models::Duration>,
    /// The property `p08Guid`.
    pub p08_guid: ::core::option::Option<::graph_models::Guid>,
    /// The property `p09Int16`.
    pub p09_int16: ::core::option::Option<i16>,
    /// The property `p10Int32`.
    pub p10_int32: ::core::option::Option<i32>,
    /// The property `p11Int64`.
    pub p11_int64: ::core::option::Option<i64>,
    /// The property `p12SByte`.
    pub p12_s_byte: ::core::option::Option<i8>,
    /// The property `p13Single`.
    pub p13_single: ::core::option::Option<f64>,
    /// The property `p14String`.
    pub p14_string: ::core::option::Option<::std::string::String>,
    /// The property `p15TimeOfDay`.
    pub p15_time_of_day: ::core::option::Option<::graph_models::TimeOfDay>,
    /// The property `p16place`.
    pub p16place: ::core::option::Option<::std::boxed::Box<Place>>,
    /// The property `p17places`.
    pub p17places: ::core::option::Option<::std::vec::Vec<Place>>,
    /// The property `p18color`.
    pub p18color: ::core::option::Option<Color>,
    /// The property `p19colors`.
    pub p19colors: ::core::option::Option<::std::vec::Vec<Color>>,
    /// The property `p20colors`.
    pub p20colors: ::core::option::Option<::graph_models::Flags<Colors>>,
    /// The property `p21colorss`.
    pub p21colorss: ::core::option::Option<
        ::std::vec::Vec<::graph_models::Flags<Colors>>,
    >,
    /// The property `p22gone`.
    pub p22gone: ::core::option::Option<Gone>,
    /// The property `p23gones`.
    pub p23gones: ::core::option::Option<::std::vec::Vec<Gone>>,
    /// The property `p24any`.
    pub p24any: ::core::option::Option<::graph_models::Untyped>,
    /// The property `p25anys`.
    pub p25anys: ::core::option::Option<::std::vec::Vec<::graph_models::Untyped>>,
    /// The property `texts`.
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The property `numbers`.
    pub numbers: ::core::option::Option<::std::vec::Vec<i64>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            id: ::core::option::Option::None,
            p00_binary: ::core::option::Option::None,
            p01_boolean: ::core::option::Option::None,
            p02_byte: ::core::option::Option::None,
            p03_date: ::core::option::Option::None,
            p04_date_time_offset: ::core::option::Option::None,
            p05_decimal: ::core::option::Option::None,
            p06_double: ::core::option::Option::None,
            p07_duration: ::core::option::Option::None,
            p08_guid: ::core::option::Option::None,
            p09_int16: ::core::option::Option::None,
            p10_int32: ::core::option::Option::None,
            p11_int64: ::core::option::Option::None,
            p12_s_byte: ::core::option::Option::None,
            p13_single: ::core::option::Option::None,
            p14_string: ::core::option::Option::None,
            p15_time_of_day: ::core::option::Option::None,
            p16place: ::core::option::Option::None,
            p17places: ::core::option::Option::None,
            p18color: ::core::option::Option::None,
            p19colors: ::core::option::Option::None,
            p20colors: ::core::option::Option::None,
            p21colorss: ::core::option::Option::None,
            p22gone: ::core::option::Option::None,
            p23gones: ::core::option::Option::None,
            p24any: ::core::option::Option::None,
            p25anys: ::core::option::Option::None,
            texts: ::core::option::Option::None,
            numbers: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Thing {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.thing",
            &[
                "id",
                "numbers",
                "p00Binary",
                "p01Boolean",
                "p02Byte",
                "p03Date",
                "p04DateTimeOffset",
                "p05Decimal",
                "p06Double",
                "p07Duration",
                "p08Guid",
                "p09Int16",
                "p10Int32",
                "p11Int64",
                "p12SByte",
                "p13Single",
                "p14String",
                "p15TimeOfDay",
                "p16place",
                "p17places",
                "p18color",
                "p19colors",
                "p20colors",
                "p21colorss",
                "p22gone",
                "p23gones",
                "p24any",
                "p25anys",
                "texts",
            ],
        )
        .with_open()
        .with_access(b"\x0ECCCCCCCCCCCCCCCCCCCCCCCCCCCC");
}
impl ::graph_models::reflect::Fields for Thing {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.id);
        visitor.field(1, &self.numbers);
        visitor.field(2, &self.p00_binary);
        visitor.field(3, &self.p01_boolean);
        visitor.field(4, &self.p02_byte);
        visitor.field(5, &self.p03_date);
        visitor.field(6, &self.p04_date_time_offset);
        visitor.field(7, &self.p05_decimal);
        visitor.field(8, &self.p06_double);
        visitor.field(9, &self.p07_duration);
        visitor.field(10, &self.p08_guid);
        visitor.field(11, &self.p09_int16);
        visitor.field(12, &self.p10_int32);
        visitor.field(13, &self.p11_int64);
        visitor.field(14, &self.p12_s_byte);
        visitor.field(15, &self.p13_single);
        visitor.field(16, &self.p14_string);
        visitor.field(17, &self.p15_time_of_day);
        visitor.field(18, &self.p16place);
        visitor.field(19, &self.p17places);
        visitor.field(20, &self.p18color);
        visitor.field(21, &self.p19colors);
        visitor.field(22, &self.p20colors);
        visitor.field(23, &self.p21colorss);
        visitor.field(24, &self.p22gone);
        visitor.field(25, &self.p23gones);
        visitor.field(26, &self.p24any);
        visitor.field(27, &self.p25anys);
        visitor.field(28, &self.texts);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.id,
                1 => &mut self.numbers,
                2 => &mut self.p00_binary,
                3 => &mut self.p01_boolean,
                4 => &mut self.p02_byte,
                5 => &mut self.p03_date,
                6 => &mut self.p04_date_time_offset,
                7 => &mut self.p05_decimal,
                8 => &mut self.p06_double,
                9 => &mut self.p07_duration,
                10 => &mut self.p08_guid,
                11 => &mut self.p09_int16,
                12 => &mut self.p10_int32,
                13 => &mut self.p11_int64,
                14 => &mut self.p12_s_byte,
                15 => &mut self.p13_single,
                16 => &mut self.p14_string,
                17 => &mut self.p15_time_of_day,
                18 => &mut self.p16place,
                19 => &mut self.p17places,
                20 => &mut self.p18color,
                21 => &mut self.p19colors,
                22 => &mut self.p20colors,
                23 => &mut self.p21colorss,
                24 => &mut self.p22gone,
                25 => &mut self.p23gones,
                26 => &mut self.p24any,
                27 => &mut self.p25anys,
                28 => &mut self.texts,
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
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
pub struct ThingPatch(::graph_models::PatchBody);
impl ThingPatch {
    /// Sets [`p00Binary`](Thing::p00_binary).
    #[inline]
    #[must_use]
    pub fn set_p00_binary(mut self, value: ::graph_models::Binary) -> Self {
        self.0.set(2, value);
        self
    }
    /// Sets `p00Binary` to null.
    #[inline]
    #[must_use]
    pub fn clear_p00_binary(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets [`p01Boolean`](Thing::p01_boolean).
    #[inline]
    #[must_use]
    pub fn set_p01_boolean(mut self, value: bool) -> Self {
        self.0.set(3, value);
        self
    }
    /// Sets `p01Boolean` to null.
    #[inline]
    #[must_use]
    pub fn clear_p01_boolean(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets [`p02Byte`](Thing::p02_byte).
    #[inline]
    #[must_use]
    pub fn set_p02_byte(mut self, value: u8) -> Self {
        self.0.set(4, value);
        self
    }
    /// Sets `p02Byte` to null.
    #[inline]
    #[must_use]
    pub fn clear_p02_byte(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets [`p03Date`](Thing::p03_date).
    #[inline]
    #[must_use]
    pub fn set_p03_date(mut self, value: ::graph_models::Date) -> Self {
        self.0.set(5, value);
        self
    }
    /// Sets `p03Date` to null.
    #[inline]
    #[must_use]
    pub fn clear_p03_date(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets [`p04DateTimeOffset`](Thing::p04_date_time_offset).
    #[inline]
    #[must_use]
    pub fn set_p04_date_time_offset(
        mut self,
        value: ::graph_models::DateTimeOffset,
    ) -> Self {
        self.0.set(6, value);
        self
    }
    /// Sets `p04DateTimeOffset` to null.
    #[inline]
    #[must_use]
    pub fn clear_p04_date_time_offset(mut self) -> Self {
        self.0.clear(6);
        self
    }
    /// Sets [`p05Decimal`](Thing::p05_decimal).
    #[inline]
    #[must_use]
    pub fn set_p05_decimal(mut self, value: ::graph_models::Decimal) -> Self {
        self.0.set(7, value);
        self
    }
    /// Sets `p05Decimal` to null.
    #[inline]
    #[must_use]
    pub fn clear_p05_decimal(mut self) -> Self {
        self.0.clear(7);
        self
    }
    /// Sets [`p06Double`](Thing::p06_double).
    #[inline]
    #[must_use]
    pub fn set_p06_double(mut self, value: f64) -> Self {
        self.0.set(8, value);
        self
    }
    /// Sets `p06Double` to null.
    #[inline]
    #[must_use]
    pub fn clear_p06_double(mut self) -> Self {
        self.0.clear(8);
        self
    }
    /// Sets [`p07Duration`](Thing::p07_duration).
    #[inline]
    #[must_use]
    pub fn set_p07_duration(mut self, value: ::graph_models::Duration) -> Self {
        self.0.set(9, value);
        self
    }
    /// Sets `p07Duration` to null.
    #[inline]
    #[must_use]
    pub fn clear_p07_duration(mut self) -> Self {
        self.0.clear(9);
        self
    }
    /// Sets [`p08Guid`](Thing::p08_guid).
    #[inline]
    #[must_use]
    pub fn set_p08_guid(mut self, value: ::graph_models::Guid) -> Self {
        self.0.set(10, value);
        self
    }
    /// Sets `p08Guid` to null.
    #[inline]
    #[must_use]
    pub fn clear_p08_guid(mut self) -> Self {
        self.0.clear(10);
        self
    }
    /// Sets [`p09Int16`](Thing::p09_int16).
    #[inline]
    #[must_use]
    pub fn set_p09_int16(mut self, value: i16) -> Self {
        self.0.set(11, value);
        self
    }
    /// Sets `p09Int16` to null.
    #[inline]
    #[must_use]
    pub fn clear_p09_int16(mut self) -> Self {
        self.0.clear(11);
        self
    }
    /// Sets [`p10Int32`](Thing::p10_int32).
    #[inline]
    #[must_use]
    pub fn set_p10_int32(mut self, value: i32) -> Self {
        self.0.set(12, value);
        self
    }
    /// Sets `p10Int32` to null.
    #[inline]
    #[must_use]
    pub fn clear_p10_int32(mut self) -> Self {
        self.0.clear(12);
        self
    }
    /// Sets [`p11Int64`](Thing::p11_int64).
    #[inline]
    #[must_use]
    pub fn set_p11_int64(mut self, value: i64) -> Self {
        self.0.set(13, value);
        self
    }
    /// Sets `p11Int64` to null.
    #[inline]
    #[must_use]
    pub fn clear_p11_int64(mut self) -> Self {
        self.0.clear(13);
        self
    }
    /// Sets [`p12SByte`](Thing::p12_s_byte).
    #[inline]
    #[must_use]
    pub fn set_p12_s_byte(mut self, value: i8) -> Self {
        self.0.set(14, value);
        self
    }
    /// Sets `p12SByte` to null.
    #[inline]
    #[must_use]
    pub fn clear_p12_s_byte(mut self) -> Self {
        self.0.clear(14);
        self
    }
    /// Sets [`p13Single`](Thing::p13_single).
    #[inline]
    #[must_use]
    pub fn set_p13_single(mut self, value: f64) -> Self {
        self.0.set(15, value);
        self
    }
    /// Sets `p13Single` to null.
    #[inline]
    #[must_use]
    pub fn clear_p13_single(mut self) -> Self {
        self.0.clear(15);
        self
    }
    /// Sets [`p14String`](Thing::p14_string).
    #[inline]
    #[must_use]
    pub fn set_p14_string(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(16, value.into());
        self
    }
    /// Sets `p14String` to null.
    #[inline]
    #[must_use]
    pub fn clear_p14_string(mut self) -> Self {
        self.0.clear(16);
        self
    }
    /// Sets [`p15TimeOfDay`](Thing::p15_time_of_day).
    #[inline]
    #[must_use]
    pub fn set_p15_time_of_day(mut self, value: ::graph_models::TimeOfDay) -> Self {
        self.0.set(17, value);
        self
    }
    /// Sets `p15TimeOfDay` to null.
    #[inline]
    #[must_use]
    pub fn clear_p15_time_of_day(mut self) -> Self {
        self.0.clear(17);
        self
    }
    /// Sets [`p16place`](Thing::p16place).
    #[inline]
    #[must_use]
    pub fn set_p16place(mut self, value: impl ::graph_models::ChangeOf<Place>) -> Self {
        self.0.merge(18, ::graph_models::ChangeOf::<Place>::into_change(value));
        self
    }
    /// Sets `p16place` to null.
    #[inline]
    #[must_use]
    pub fn clear_p16place(mut self) -> Self {
        self.0.clear(18);
        self
    }
    /// Sets the whole collection [`p17places`](Thing::p17places).
    #[inline]
    #[must_use]
    pub fn set_p17places(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Place>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Place,
                _,
            >(19, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `p17places` to null.
    #[inline]
    #[must_use]
    pub fn clear_p17places(mut self) -> Self {
        self.0.clear(19);
        self
    }
    /// Sets [`p18color`](Thing::p18color).
    #[inline]
    #[must_use]
    pub fn set_p18color(mut self, value: Color) -> Self {
        self.0.set(20, value);
        self
    }
    /// Sets `p18color` to null.
    #[inline]
    #[must_use]
    pub fn clear_p18color(mut self) -> Self {
        self.0.clear(20);
        self
    }
    /// Sets the whole collection [`p19colors`](Thing::p19colors).
    #[inline]
    #[must_use]
    pub fn set_p19colors(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = Color>,
    ) -> Self {
        self.0.set_list::<Color, _>(21, value.into_iter());
        self
    }
    /// Sets `p19colors` to null.
    #[inline]
    #[must_use]
    pub fn clear_p19colors(mut self) -> Self {
        self.0.clear(21);
        self
    }
    /// Sets [`p20colors`](Thing::p20colors).
    #[inline]
    #[must_use]
    pub fn set_p20colors(
        mut self,
        value: impl ::core::convert::Into<::graph_models::Flags<Colors>>,
    ) -> Self {
        self.0.set::<::graph_models::Flags<Colors>>(22, value.into());
        self
    }
    /// Sets `p20colors` to null.
    #[inline]
    #[must_use]
    pub fn clear_p20colors(mut self) -> Self {
        self.0.clear(22);
        self
    }
    /// Sets the whole collection [`p21colorss`](Thing::p21colorss).
    #[inline]
    #[must_use]
    pub fn set_p21colorss(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::graph_models::Flags<Colors>>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                ::graph_models::Flags<Colors>,
                _,
            >(23, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `p21colorss` to null.
    #[inline]
    #[must_use]
    pub fn clear_p21colorss(mut self) -> Self {
        self.0.clear(23);
        self
    }
    /// Sets [`p22gone`](Thing::p22gone).
    #[inline]
    #[must_use]
    pub fn set_p22gone(mut self, value: impl ::core::convert::Into<Gone>) -> Self {
        self.0.set::<Gone>(24, value.into());
        self
    }
    /// Sets `p22gone` to null.
    #[inline]
    #[must_use]
    pub fn clear_p22gone(mut self) -> Self {
        self.0.clear(24);
        self
    }
    /// Sets the whole collection [`p23gones`](Thing::p23gones).
    #[inline]
    #[must_use]
    pub fn set_p23gones(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<Gone>>,
    ) -> Self {
        self.0
            .set_list::<Gone, _>(25, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `p23gones` to null.
    #[inline]
    #[must_use]
    pub fn clear_p23gones(mut self) -> Self {
        self.0.clear(25);
        self
    }
    /// Sets [`p24any`](Thing::p24any).
    #[inline]
    #[must_use]
    pub fn set_p24any(
        mut self,
        value: impl ::core::convert::Into<::graph_models::Untyped>,
    ) -> Self {
        self.0.set::<::graph_models::Untyped>(26, value.into());
        self
    }
    /// Sets `p24any` to null.
    #[inline]
    #[must_use]
    pub fn clear_p24any(mut self) -> Self {
        self.0.clear(26);
        self
    }
    /// Sets the whole collection [`p25anys`](Thing::p25anys).
    #[inline]
    #[must_use]
    pub fn set_p25anys(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::graph_models::Untyped>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                ::graph_models::Untyped,
                _,
            >(27, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `p25anys` to null.
    #[inline]
    #[must_use]
    pub fn clear_p25anys(mut self) -> Self {
        self.0.clear(27);
        self
    }
    /// Sets the whole collection [`texts`](Thing::texts).
    #[inline]
    #[must_use]
    pub fn set_texts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                ::std::string::String,
                _,
            >(28, value.into_iter().map(::core::convert::Into::into));
        self
    }
    /// Sets `texts` to null.
    #[inline]
    #[must_use]
    pub fn clear_texts(mut self) -> Self {
        self.0.clear(28);
        self
    }
    /// Sets the whole collection [`numbers`](Thing::numbers).
    #[inline]
    #[must_use]
    pub fn set_numbers(
        mut self,
        value: impl ::core::iter::IntoIterator<Item = i64>,
    ) -> Self {
        self.0.set_list::<i64, _>(1, value.into_iter());
        self
    }
    /// Sets `numbers` to null.
    #[inline]
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(open ThingPatch for Thing);
::graph_models::__generated_v1::locked_properties! {
    ThingPatch; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.thing is the key, so a patch cannot change it",
    "see resources/thing.md:1";
}
/// Change a nothing.
///
/// [Reference](https://learn.microsoft.com/graph/api/nothing-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists no permissions.
pub mod update_nothing {
    /// What the reference says about the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update nothing",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/nothing-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.nothing");
    /// `PATCH /a/{b}/{c}/{d}/{e}/{f}/{g}/{h}`: Change a nothing.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `b`: the value for `{b}` in the URL.
    /// - `c`: the value for `{c}` in the URL.
    /// - `d`: the value for `{d}` in the URL.
    /// - `e`: the value for `{e}` in the URL.
    /// - `f`: the value for `{f}` in the URL.
    /// - `g`: the value for `{g}` in the URL.
    /// - `h`: the value for `{h}` in the URL.
    /// - `patch`: the changes, such as a [`NothingPatch`](super::NothingPatch).
    /// # Response
    /// [`Nothing`](super::Nothing), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = NothingPatch::new();
    /// let request = update_nothing::a(
    ///     ids::B("b"),
    ///     ids::C("c"),
    ///     ids::D("d"),
    ///     ids::E("e"),
    ///     ids::F("f"),
    ///     ids::G("g"),
    ///     ids::H("h"),
    ///     &patch,
    /// );
    /// ```
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn a(
        b: super::ids::B<'_>,
        c: super::ids::C<'_>,
        d: super::ids::D<'_>,
        e: super::ids::E<'_>,
        f: super::ids::F<'_>,
        g: super::ids::G<'_>,
        h: super::ids::H<'_>,
        patch: &impl ::graph_models::PatchOf<super::Nothing>,
    ) -> ::graph_models::Request<super::Nothing> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/a/{b}/{c}/{d}/{e}/{f}/{g}/{h}",
            &[
                ("b", b.0),
                ("c", c.0),
                ("d", d.0),
                ("e", e.0),
                ("f", f.0),
                ("g", g.0),
                ("h", h.0),
            ],
            patch,
        )
    }
    /// `PATCH /nothing/$value?$select=x`: Change a nothing.
    /// # Permissions
    /// The page lists no permissions.
    /// # Arguments
    /// - `patch`: the changes, such as a [`NothingPatch`](super::NothingPatch).
    /// # Response
    /// [`Nothing`](super::Nothing), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success.
    /// # Examples
    /// ```ignore
    /// let patch = NothingPatch::new();
    /// let request = update_nothing::nothing_value(&patch);
    /// ```
    #[inline]
    pub fn nothing_value(
        patch: &impl ::graph_models::PatchOf<super::Nothing>,
    ) -> ::graph_models::Request<super::Nothing> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/nothing/$value?$select=x",
            &[],
            patch,
        )
    }
}
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
    /// - `if_match`: the header `if-match`.
    /// - `patch`: the changes, such as a [`ThingPatch`](super::ThingPatch).
    /// # Response
    /// [`Thing`](super::Thing), with status 200.
    /// # Errors
    /// Sending the request returns a `RequestError` for an argument that cannot be sent, and a `GraphError` for any response other than a success. Status 412 means that the object has changed since the entity tag was read.
    /// # Examples
    /// ```ignore
    /// let if_match = graph_models::ETag::received("W/\"1\"");
    /// let patch = ThingPatch::new().set_p00_binary(b"bytes".as_slice().into());
    /// let request = update_thing::things("thing-id", &if_match, &patch);
    /// ```
    #[inline]
    pub fn things(
        thing_id: &str,
        if_match: &::graph_models::ETag,
        patch: &impl ::graph_models::PatchOf<super::Thing>,
    ) -> ::graph_models::Request<super::Thing> {
        ::graph_models::Request::patch(
                &OPERATION,
                "/things/{thingId}",
                &[("thingId", thing_id)],
                patch,
            )
            .if_match(if_match)
    }
}
/// The values for placeholders in URLs. Each placeholder has its own type, so that arguments cannot be swapped.
pub mod ids {
    /// The value for `{b}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct B<'a>(pub &'a str);
    /// The value for `{c}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct C<'a>(pub &'a str);
    /// The value for `{d}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct D<'a>(pub &'a str);
    /// The value for `{e}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct E<'a>(pub &'a str);
    /// The value for `{f}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct F<'a>(pub &'a str);
    /// The value for `{g}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct G<'a>(pub &'a str);
    /// The value for `{h}` in a URL.
    #[derive(Clone, Copy, Debug)]
    pub struct H<'a>(pub &'a str);
}
#[cfg(doc)]
pub mod operations {
    //! The operations by resource. Each has a module, with a function for each URL that its page documents.
    //!
    //! Each function returns a request, which does nothing until it is sent. The examples assume that the items of the parent module are imported, for example with `use crate::v1::*;`.
    //! # [`Nothing`](super::Nothing)
    //! - [`update_nothing::a`](super::update_nothing::a): `PATCH /a/{b}/{c}/{d}/{e}/{f}/{g}/{h}`
    //! - [`update_nothing::nothing_value`](super::update_nothing::nothing_value): `PATCH /nothing/$value?$select=x`
    //! # [`Thing`](super::Thing)
    //! - [`update_thing::things`](super::update_thing::things): `PATCH /things/{thingId}`
}
