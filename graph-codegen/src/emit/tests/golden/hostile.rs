// Written by the tests of graph-codegen; UPDATE_GOLDEN=1 writes it anew.

::graph_models::__contract!(1);
/// The enum `microsoft.graph.kind`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/kind?view=graph-rest-1.0)
#[non_exhaustive]
pub enum Kind {
    /// The member `m " ; evil! \`.
    MEvil2,
    /// The member `m */ evil!() /*`.
    MEvil4,
    /// The member ```` m `` ` ``` evil! ````.
    MEvil5,
    /// The member `m #![evil] #[evil]`.
    MEvilEvil,
    /// The member `m }}}} evil {{{{`.
    MEvil6,
    /// The member `m evil evil`.
    MEvilEvil3,
    /// The member `m r#"evil"#`.
    MREvil,
    /// The member `m //! evil /// evil`.
    MEvilEvil2,
    /// The member ```` m ```rust evil!() ``` ````.
    MRustEvil,
    /// The member `m evil!();`.
    MEvil,
    /// The member `m [evil](evil) [evil][] [evil] <evil> <a href=evil>`.
    MEvilEvilEvilEvilEvilAHrefEvil,
    /// The member `m {evil} {0} {}`.
    MEvil0,
    /// The member `m 👩‍👩‍👧 évil ﷽`.
    MEVil,
    /// The member `m ' evil '`.
    MEvil3,
    /// The member `m`.
    M,
    /// A member that the reference does not list, by its text.
    Unrecognized(::graph_models::Unrecognized<Kind>),
}
impl ::graph_models::OpenEnum for Kind {
    const NAME: &'static str = "microsoft.graph.kind";
    const MEMBERS: &'static [&'static str] = &[
        "m ",
        "m     evil!();",
        "m \" ; evil! \\",
        "m #![evil]\n#[evil]",
        "m ' evil '",
        "m */ evil!() /*",
        "m //! evil\n/// evil",
        "m [evil](evil) [evil][] [evil] <evil> <a href=evil>",
        "m `` ` ``` evil!",
        "m ```rust\nevil!()\n```",
        "m r#\"evil\"#",
        "m {evil} {0} {}",
        "m }}}} evil {{{{",
        "m \u{202e}evil\0\r\n\tevil",
        "m 👩\u{200d}👩\u{200d}👧 e\u{301}vil ﷽",
    ];
    #[inline]
    fn from_index(index: usize) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match index {
                0 => Self::M,
                1 => Self::MEvil,
                2 => Self::MEvil2,
                3 => Self::MEvilEvil,
                4 => Self::MEvil3,
                5 => Self::MEvil4,
                6 => Self::MEvilEvil2,
                7 => Self::MEvilEvilEvilEvilEvilAHrefEvil,
                8 => Self::MEvil5,
                9 => Self::MRustEvil,
                10 => Self::MREvil,
                11 => Self::MEvil0,
                12 => Self::MEvil6,
                13 => Self::MEvilEvil3,
                14 => Self::MEVil,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn index(&self) -> ::core::option::Option<usize> {
        ::core::option::Option::Some(
            match self {
                Self::M => 0,
                Self::MEvil => 1,
                Self::MEvil2 => 2,
                Self::MEvilEvil => 3,
                Self::MEvil3 => 4,
                Self::MEvil4 => 5,
                Self::MEvilEvil2 => 6,
                Self::MEvilEvilEvilEvilEvilAHrefEvil => 7,
                Self::MEvil5 => 8,
                Self::MRustEvil => 9,
                Self::MREvil => 10,
                Self::MEvil0 => 11,
                Self::MEvil6 => 12,
                Self::MEvilEvil3 => 13,
                Self::MEVil => 14,
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
/// " ; evil! \\
///
/// \*/ evil!() /\*
///
/// \`\` \` \`\`\` evil!
///
/// \#!\[evil\] #\[evil\]
///
/// }}}} evil {{{{
///
/// evil evil
///
/// r#"evil"#
///
/// //! evil /// evil
///
/// ```rust evil!() ```
///
/// evil!();
///
/// \[evil\](evil) \[evil\]\[\] \[evil\] \<evil\> \<a href=evil\>
///
/// {evil} {0} {}
///
/// 👩‍👩‍👧 évil ﷽
///
/// ' evil '
///
/// The entity type `microsoft.graph.thing`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/thing?view=graph-rest-1.0)
#[allow(deprecated)]
#[non_exhaustive]
pub struct Thing {
    /// " ; evil! \\
    ///
    /// Possible values: `" ; evil! \`.
    #[deprecated(note = "\" ; evil! \\")]
    pub p0: ::core::option::Option<::std::string::String>,
    /// \*/ evil!() /\*
    ///
    /// Possible values: `*/ evil!() /*`.
    #[deprecated(note = "*/ evil!() /*")]
    pub p1: ::core::option::Option<::std::string::String>,
    /// \`\` \` \`\`\` evil!
    ///
    /// Possible values: ```` `` ` ``` evil! ````.
    #[deprecated(note = "`` ` ``` evil!")]
    pub p2: ::core::option::Option<::std::string::String>,
    /// \#!\[evil\] #\[evil\]
    ///
    /// Possible values: `#![evil] #[evil]`.
    #[deprecated(note = "#!(evil) #(evil)")]
    pub p3: ::core::option::Option<::std::string::String>,
    /// }}}} evil {{{{
    ///
    /// Possible values: `}}}} evil {{{{`.
    #[deprecated(note = "}}}} evil {{{{")]
    pub p4: ::core::option::Option<::std::string::String>,
    /// evil evil
    ///
    /// Possible values: `evil evil`.
    #[deprecated(note = "evil evil")]
    pub p5: ::core::option::Option<::std::string::String>,
    /// r#"evil"#
    ///
    /// Possible values: `r#"evil"#`.
    #[deprecated(note = "r#\"evil\"#")]
    pub p6: ::core::option::Option<::std::string::String>,
    /// //! evil /// evil
    ///
    /// Possible values: `//! evil /// evil`.
    #[deprecated(note = "//! evil /// evil")]
    pub p7: ::core::option::Option<::std::string::String>,
    /// ```rust evil!() ```
    ///
    /// Possible values: ```` ```rust evil!() ``` ````.
    #[deprecated(note = "```rust evil!() ```")]
    pub p8: ::core::option::Option<::std::string::String>,
    /// evil!();
    ///
    /// Possible values: `evil!();`.
    #[deprecated(note = "evil!();")]
    pub p9: ::core::option::Option<::std::string::String>,
    /// \[evil\](evil) \[evil\]\[\] \[evil\] \<evil\> \<a href=evil\>
    ///
    /// Possible values: `[evil](evil) [evil][] [evil] <evil> <a href=evil>`.
    #[deprecated(note = "(evil)(evil) (evil)() (evil) (evil) (a href=evil)")]
    pub p10: ::core::option::Option<::std::string::String>,
    /// {evil} {0} {}
    ///
    /// Possible values: `{evil} {0} {}`.
    #[deprecated(note = "{evil} {0} {}")]
    pub p11: ::core::option::Option<::std::string::String>,
    /// 👩‍👩‍👧 évil ﷽
    ///
    /// Possible values: `👩‍👩‍👧 évil ﷽`.
    #[deprecated(note = "👩\u{200d}👩\u{200d}👧 e\u{301}vil ﷽")]
    pub p12: ::core::option::Option<::std::string::String>,
    /// ' evil '
    ///
    /// Possible values: `' evil '`.
    #[deprecated(note = "' evil '")]
    pub p13: ::core::option::Option<::std::string::String>,
    /// The property `p14`.
    ///
    /// Possible values: `  `.
    #[deprecated(note = "deprecated by its reference page")]
    pub p14: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
#[allow(deprecated)]
impl ::core::default::Default for Thing {
    #[inline]
    fn default() -> Self {
        Self {
            p0: ::core::option::Option::None,
            p1: ::core::option::Option::None,
            p2: ::core::option::Option::None,
            p3: ::core::option::Option::None,
            p4: ::core::option::Option::None,
            p5: ::core::option::Option::None,
            p6: ::core::option::Option::None,
            p7: ::core::option::Option::None,
            p8: ::core::option::Option::None,
            p9: ::core::option::Option::None,
            p10: ::core::option::Option::None,
            p11: ::core::option::Option::None,
            p12: ::core::option::Option::None,
            p13: ::core::option::Option::None,
            p14: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
#[allow(deprecated)]
impl ::graph_models::Model for Thing {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.thing",
            &[
                "p0",
                "p1",
                "p10",
                "p11",
                "p12",
                "p13",
                "p14",
                "p2",
                "p3",
                "p4",
                "p5",
                "p6",
                "p7",
                "p8",
                "p9",
            ],
        )
        .with_access(b"CCCCCCCCCCCCCCC");
}
#[allow(deprecated)]
impl ::graph_models::reflect::Fields for Thing {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.p0);
        visitor.field(1, &self.p1);
        visitor.field(2, &self.p10);
        visitor.field(3, &self.p11);
        visitor.field(4, &self.p12);
        visitor.field(5, &self.p13);
        visitor.field(6, &self.p14);
        visitor.field(7, &self.p2);
        visitor.field(8, &self.p3);
        visitor.field(9, &self.p4);
        visitor.field(10, &self.p5);
        visitor.field(11, &self.p6);
        visitor.field(12, &self.p7);
        visitor.field(13, &self.p8);
        visitor.field(14, &self.p9);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.p0,
                1 => &mut self.p1,
                2 => &mut self.p10,
                3 => &mut self.p11,
                4 => &mut self.p12,
                5 => &mut self.p13,
                6 => &mut self.p14,
                7 => &mut self.p2,
                8 => &mut self.p3,
                9 => &mut self.p4,
                10 => &mut self.p5,
                11 => &mut self.p6,
                12 => &mut self.p7,
                13 => &mut self.p8,
                14 => &mut self.p9,
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
#[allow(deprecated)]
impl ThingPatch {
    /// Sets [`p0`](Thing::p0).
    ///
    /// " ; evil!
    #[deprecated(note = "\" ; evil! \\")]
    #[inline]
    #[must_use]
    pub fn set_p0(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `p0` to null.
    #[deprecated(note = "\" ; evil! \\")]
    #[inline]
    #[must_use]
    pub fn clear_p0(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets [`p1`](Thing::p1).
    ///
    /// \*/ evil!() /\*
    #[deprecated(note = "*/ evil!() /*")]
    #[inline]
    #[must_use]
    pub fn set_p1(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `p1` to null.
    #[deprecated(note = "*/ evil!() /*")]
    #[inline]
    #[must_use]
    pub fn clear_p1(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets [`p2`](Thing::p2).
    ///
    /// \`\` \` \`\`\` evil!
    #[deprecated(note = "`` ` ``` evil!")]
    #[inline]
    #[must_use]
    pub fn set_p2(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(7, value.into());
        self
    }
    /// Sets `p2` to null.
    #[deprecated(note = "`` ` ``` evil!")]
    #[inline]
    #[must_use]
    pub fn clear_p2(mut self) -> Self {
        self.0.clear(7);
        self
    }
    /// Sets [`p3`](Thing::p3).
    ///
    /// \#!\[evil\] #\[evil\]
    #[deprecated(note = "#!(evil) #(evil)")]
    #[inline]
    #[must_use]
    pub fn set_p3(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(8, value.into());
        self
    }
    /// Sets `p3` to null.
    #[deprecated(note = "#!(evil) #(evil)")]
    #[inline]
    #[must_use]
    pub fn clear_p3(mut self) -> Self {
        self.0.clear(8);
        self
    }
    /// Sets [`p4`](Thing::p4).
    ///
    /// }}}} evil {{{{
    #[deprecated(note = "}}}} evil {{{{")]
    #[inline]
    #[must_use]
    pub fn set_p4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(9, value.into());
        self
    }
    /// Sets `p4` to null.
    #[deprecated(note = "}}}} evil {{{{")]
    #[inline]
    #[must_use]
    pub fn clear_p4(mut self) -> Self {
        self.0.clear(9);
        self
    }
    /// Sets [`p5`](Thing::p5).
    ///
    /// evil evil
    #[deprecated(note = "evil evil")]
    #[inline]
    #[must_use]
    pub fn set_p5(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(10, value.into());
        self
    }
    /// Sets `p5` to null.
    #[deprecated(note = "evil evil")]
    #[inline]
    #[must_use]
    pub fn clear_p5(mut self) -> Self {
        self.0.clear(10);
        self
    }
    /// Sets [`p6`](Thing::p6).
    ///
    /// r#"evil"#
    #[deprecated(note = "r#\"evil\"#")]
    #[inline]
    #[must_use]
    pub fn set_p6(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(11, value.into());
        self
    }
    /// Sets `p6` to null.
    #[deprecated(note = "r#\"evil\"#")]
    #[inline]
    #[must_use]
    pub fn clear_p6(mut self) -> Self {
        self.0.clear(11);
        self
    }
    /// Sets [`p7`](Thing::p7).
    ///
    /// //!
    #[deprecated(note = "//! evil /// evil")]
    #[inline]
    #[must_use]
    pub fn set_p7(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(12, value.into());
        self
    }
    /// Sets `p7` to null.
    #[deprecated(note = "//! evil /// evil")]
    #[inline]
    #[must_use]
    pub fn clear_p7(mut self) -> Self {
        self.0.clear(12);
        self
    }
    /// Sets [`p8`](Thing::p8).
    ///
    /// ```rust evil!() ```
    #[deprecated(note = "```rust evil!() ```")]
    #[inline]
    #[must_use]
    pub fn set_p8(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(13, value.into());
        self
    }
    /// Sets `p8` to null.
    #[deprecated(note = "```rust evil!() ```")]
    #[inline]
    #[must_use]
    pub fn clear_p8(mut self) -> Self {
        self.0.clear(13);
        self
    }
    /// Sets [`p9`](Thing::p9).
    ///
    /// evil!();
    #[deprecated(note = "evil!();")]
    #[inline]
    #[must_use]
    pub fn set_p9(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(14, value.into());
        self
    }
    /// Sets `p9` to null.
    #[deprecated(note = "evil!();")]
    #[inline]
    #[must_use]
    pub fn clear_p9(mut self) -> Self {
        self.0.clear(14);
        self
    }
    /// Sets [`p10`](Thing::p10).
    ///
    /// \[evil\](evil) \[evil\]\[\] \[evil\] \<evil\> \<a href=evil\>
    #[deprecated(note = "(evil)(evil) (evil)() (evil) (evil) (a href=evil)")]
    #[inline]
    #[must_use]
    pub fn set_p10(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `p10` to null.
    #[deprecated(note = "(evil)(evil) (evil)() (evil) (evil) (a href=evil)")]
    #[inline]
    #[must_use]
    pub fn clear_p10(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets [`p11`](Thing::p11).
    ///
    /// {evil} {0} {}
    #[deprecated(note = "{evil} {0} {}")]
    #[inline]
    #[must_use]
    pub fn set_p11(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(3, value.into());
        self
    }
    /// Sets `p11` to null.
    #[deprecated(note = "{evil} {0} {}")]
    #[inline]
    #[must_use]
    pub fn clear_p11(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets [`p12`](Thing::p12).
    ///
    /// 👩‍👩‍👧 évil ﷽
    #[deprecated(note = "👩\u{200d}👩\u{200d}👧 e\u{301}vil ﷽")]
    #[inline]
    #[must_use]
    pub fn set_p12(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(4, value.into());
        self
    }
    /// Sets `p12` to null.
    #[deprecated(note = "👩\u{200d}👩\u{200d}👧 e\u{301}vil ﷽")]
    #[inline]
    #[must_use]
    pub fn clear_p12(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets [`p13`](Thing::p13).
    ///
    /// ' evil '
    #[deprecated(note = "' evil '")]
    #[inline]
    #[must_use]
    pub fn set_p13(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(5, value.into());
        self
    }
    /// Sets `p13` to null.
    #[deprecated(note = "' evil '")]
    #[inline]
    #[must_use]
    pub fn clear_p13(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets [`p14`](Thing::p14).
    #[deprecated(note = "deprecated by its reference page")]
    #[inline]
    #[must_use]
    pub fn set_p14(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(6, value.into());
        self
    }
    /// Sets `p14` to null.
    #[deprecated(note = "deprecated by its reference page")]
    #[inline]
    #[must_use]
    pub fn clear_p14(mut self) -> Self {
        self.0.clear(6);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(ThingPatch for Thing);
/// " ; evil! \\ \*/ evil!() /\* \`\` \` ``` evil! #![evil] #[evil] }}}} evil {{{{ evil evil r#"evil"# //! evil /// evil ```rust evil!() \`\`\` evil!(); \[evil\](evil) \[evil\]\[\] \[evil\] \<evil\> \<a href=evil\> {evil} {0} {} 👩‍👩‍👧 évil ﷽ ' evil '
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
    /// `PATCH /things/{thingId}`: " ; evil!
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
    /// let patch = ThingPatch::new();
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
