// As it was generated for contract 1.

::graph_models::__contract!(1);
/// Anything that hangs on a message.
///
/// The complex type `microsoft.graph.attachment`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Attachment {
    /// The property `isInline`.
    pub is_inline: ::core::option::Option<bool>,
    /// The property `name`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    pub size: ::core::option::Option<i32>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Attachment {
    #[inline]
    fn default() -> Self {
        Self {
            is_inline: ::core::option::Option::None,
            name: ::core::option::Option::None,
            size: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Attachment {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.attachment",
                &["isInline", "name", "size"],
            )
            .with_access(b"CCC")
            .with_derived(
                &[
                    <FileAttachment as ::graph_models::Model>::INFO,
                    <ItemAttachment as ::graph_models::Model>::INFO,
                    <VoiceAttachment as ::graph_models::Model>::INFO,
                ],
            );
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Attachment {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.is_inline);
        visitor.field(1, &self.name);
        visitor.field(2, &self.size);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.is_inline,
                1 => &mut self.name,
                2 => &mut self.size,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Attachment);
const _: () = {
    use ::graph_models::query as __query;
    #[non_exhaustive]
    pub struct AttachmentProperties {
        pub is_inline: __query::Property<Attachment, bool>,
        pub name: __query::Property<Attachment, ::std::string::String>,
        pub size: __query::Property<Attachment, i32>,
    }
    impl __query::Queryable for Attachment {
        type Properties = AttachmentProperties;
        #[inline]
        fn properties() -> &'static AttachmentProperties {
            &AttachmentProperties {
                is_inline: __query::Property {
                    path: "isInline",
                    of: __query::Of,
                },
                name: __query::Property {
                    path: "name",
                    of: __query::Of,
                },
                size: __query::Property {
                    path: "size",
                    of: __query::Of,
                },
            }
        }
    }
};
/// Changes of `microsoft.graph.attachment`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
pub struct AttachmentPatch(::graph_models::PatchBody);
impl AttachmentPatch {
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `isInline` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_inline(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(2, value);
        self
    }
    /// Sets `size` to null.
    #[inline]
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.0.clear(2);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(AttachmentPatch for Attachment);
/// A new `microsoft.graph.attachment`, as a request that creates one sends it.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
pub struct NewAttachment(::graph_models::PatchBody);
impl NewAttachment {
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(2, value);
        self
    }
}
::graph_models::__generated_v1::creation_impls!(NewAttachment for Attachment);
/// A value of the type `microsoft.graph.attachment` or of one derived from it, as its `@odata.type` tells: to match on.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/attachment?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyAttachment {
    /// One of the type `microsoft.graph.attachment` itself, or of a type that is not listed here.
    Attachment(::std::boxed::Box<Attachment>),
    /// One of the type `microsoft.graph.fileAttachment`.
    FileAttachment(::std::boxed::Box<FileAttachment>),
    /// One of the type `microsoft.graph.itemAttachment`.
    ItemAttachment(::std::boxed::Box<ItemAttachment>),
    /// One of the type `microsoft.graph.voiceAttachment`.
    VoiceAttachment(::std::boxed::Box<VoiceAttachment>),
}
impl Attachment {
    /// The same value as one of the type that its `@odata.type` names: see `AnyAttachment`.
    #[must_use]
    pub fn into_any(self) -> AnyAttachment {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.fileAttachment") => {
                AnyAttachment::FileAttachment(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            ::core::option::Option::Some("microsoft.graph.itemAttachment") => {
                AnyAttachment::ItemAttachment(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            ::core::option::Option::Some("microsoft.graph.voiceAttachment") => {
                AnyAttachment::VoiceAttachment(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyAttachment::Attachment(::std::boxed::Box::new(self)),
        }
    }
    /// The same value as one of a type derived from this one.
    ///
    /// # Errors
    ///
    /// The value as it was, if its `@odata.type` does not name that type or one derived from it.
    #[allow(clippy::result_large_err)]
    pub fn into_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        self,
    ) -> ::core::result::Result<D, Self> {
        ::graph_models::__generated_v1::try_into_derived(self)
    }
    /// The same value as one of this type: what only the derived type has is in `additional`, and `@odata.type` names the derived type.
    #[must_use]
    pub fn from_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        derived: D,
    ) -> Self {
        ::graph_models::__generated_v1::into_base(derived)
    }
}
impl ::core::convert::From<Attachment> for AnyAttachment {
    #[inline]
    fn from(base: Attachment) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnyAttachment> for Attachment {
    fn from(any: AnyAttachment) -> Self {
        match any {
            AnyAttachment::Attachment(base) => *base,
            AnyAttachment::FileAttachment(derived) => Self::from_derived(*derived),
            AnyAttachment::ItemAttachment(derived) => Self::from_derived(*derived),
            AnyAttachment::VoiceAttachment(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Attachment> for FileAttachment {}
impl ::graph_models::reflect::DerivedFrom<Attachment> for ItemAttachment {}
impl ::graph_models::reflect::DerivedFrom<Attachment> for VoiceAttachment {}
/// How many messages there are, by folder.
///
/// The complex type `microsoft.graph.counts`. It is open: it may hold properties that the reference does not list.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/counts?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Counts {
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Counts {
    #[inline]
    fn default() -> Self {
        Self {
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Counts {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.counts",
            &[],
        )
        .with_open();
}
impl ::graph_models::reflect::Fields for Counts {
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
::graph_models::__generated_v1::object_impls!(Counts);
impl ::graph_models::Dictionary for Counts {
    type Entry = i32;
}
/// Changes of `microsoft.graph.counts`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/counts?view=graph-rest-1.0)
pub struct CountsPatch(::graph_models::PatchBody);
impl CountsPatch {
    /// Sets the entry with this key in `microsoft.graph.counts`. All others stay.
    #[inline]
    #[must_use]
    pub fn set_entry(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
        entry: i32,
    ) -> Self {
        ::graph_models::__generated_v1::set_entry_value(&mut self.0, key.into(), &entry);
        self
    }
    /// Removes the entry with this key. All others stay.
    #[inline]
    #[must_use]
    pub fn clear_entry(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.clear_verbatim(key);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(open CountsPatch for Counts);
/// A file.
///
/// The complex type `microsoft.graph.fileAttachment`, derived from `microsoft.graph.attachment`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0)
#[non_exhaustive]
pub struct FileAttachment {
    /// The property `contentBytes`.
    pub content_bytes: ::core::option::Option<::graph_models::Binary>,
    /// The property `contentId`.
    pub content_id: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    pub size: ::core::option::Option<::std::string::String>,
    /// The property `isInline`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub is_inline: ::core::option::Option<bool>,
    /// The property `name`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for FileAttachment {
    #[inline]
    fn default() -> Self {
        Self {
            content_bytes: ::core::option::Option::None,
            content_id: ::core::option::Option::None,
            size: ::core::option::Option::None,
            is_inline: ::core::option::Option::None,
            name: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for FileAttachment {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.fileAttachment",
            &["contentBytes", "contentId", "isInline", "name", "size"],
        )
        .with_base("microsoft.graph.attachment")
        .with_access(b"CCCCC");
}
impl ::graph_models::reflect::Fields for FileAttachment {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.content_bytes);
        visitor.field(1, &self.content_id);
        visitor.field(2, &self.is_inline);
        visitor.field(3, &self.name);
        visitor.field(4, &self.size);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.content_bytes,
                1 => &mut self.content_id,
                2 => &mut self.is_inline,
                3 => &mut self.name,
                4 => &mut self.size,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(FileAttachment);
/// Changes of `microsoft.graph.fileAttachment`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0)
pub struct FileAttachmentPatch(::graph_models::PatchBody);
impl FileAttachmentPatch {
    /// Sets `contentBytes`.
    #[inline]
    #[must_use]
    pub fn set_content_bytes(mut self, value: ::graph_models::Binary) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `contentBytes` to null.
    #[inline]
    #[must_use]
    pub fn clear_content_bytes(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `contentId`.
    #[inline]
    #[must_use]
    pub fn set_content_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `contentId` to null.
    #[inline]
    #[must_use]
    pub fn clear_content_id(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(4, value.into());
        self
    }
    /// Sets `size` to null.
    #[inline]
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(2, value);
        self
    }
    /// Sets `isInline` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_inline(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(3, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(3);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(FileAttachmentPatch for FileAttachment);
/// A new `microsoft.graph.fileAttachment`, as a request that creates one sends it.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0)
pub struct NewFileAttachment(::graph_models::PatchBody);
impl NewFileAttachment {
    /// Sets `contentBytes`.
    #[inline]
    #[must_use]
    pub fn set_content_bytes(mut self, value: ::graph_models::Binary) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `contentId`.
    #[inline]
    #[must_use]
    pub fn set_content_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(4, value.into());
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(2, value);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(3, value.into());
        self
    }
}
::graph_models::__generated_v1::creation_impls!(NewFileAttachment for FileAttachment);
/// Text that belongs to something else.
///
/// The complex type `microsoft.graph.inlineText`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inlinetext?view=graph-rest-1.0)
#[non_exhaustive]
pub struct InlineText {
    /// The property `text`.
    pub text: ::core::option::Option<::std::string::String>,
    /// The property `length`.
    ///
    /// Read-only.
    pub length: ::core::option::Option<i32>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for InlineText {
    #[inline]
    fn default() -> Self {
        Self {
            text: ::core::option::Option::None,
            length: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for InlineText {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.inlineText",
            &["length", "text"],
        )
        .with_access(b"\x08C");
}
impl ::graph_models::reflect::Fields for InlineText {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.length);
        visitor.field(1, &self.text);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.length,
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
::graph_models::__generated_v1::object_impls!(InlineText);
/// Changes of `microsoft.graph.inlineText`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `length` (read-only).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/inlinetext?view=graph-rest-1.0)
pub struct InlineTextPatch(::graph_models::PatchBody);
impl InlineTextPatch {
    /// Sets `text`.
    #[inline]
    #[must_use]
    pub fn set_text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `text` to null.
    #[inline]
    #[must_use]
    pub fn clear_text(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(InlineTextPatch for InlineText);
::graph_models::__generated_v1::locked_properties! {
    InlineTextPatch; WritableLength(set set_length, clear clear_length) =
    "`length` of microsoft.graph.inlineText is read-only: a patch can't change it",
    "see resources/message.md:1";
}
/// A thing that may have attachments itself.
///
/// The complex type `microsoft.graph.itemAttachment`, derived from `microsoft.graph.attachment`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0)
#[non_exhaustive]
pub struct ItemAttachment {
    /// The property `item`.
    pub item: ::core::option::Option<::std::boxed::Box<Message>>,
    /// The property `parts`.
    pub parts: ::core::option::Option<::std::vec::Vec<Attachment>>,
    /// The property `isInline`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub is_inline: ::core::option::Option<bool>,
    /// The property `name`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub size: ::core::option::Option<i32>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for ItemAttachment {
    #[inline]
    fn default() -> Self {
        Self {
            item: ::core::option::Option::None,
            parts: ::core::option::Option::None,
            is_inline: ::core::option::Option::None,
            name: ::core::option::Option::None,
            size: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for ItemAttachment {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.itemAttachment",
            &["isInline", "item", "name", "parts", "size"],
        )
        .with_base("microsoft.graph.attachment")
        .with_access(b"CCCCC");
}
impl ::graph_models::reflect::Fields for ItemAttachment {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.is_inline);
        visitor.field(1, &self.item);
        visitor.field(2, &self.name);
        visitor.field(3, &self.parts);
        visitor.field(4, &self.size);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.is_inline,
                1 => &mut self.item,
                2 => &mut self.name,
                3 => &mut self.parts,
                4 => &mut self.size,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(ItemAttachment);
/// Changes of `microsoft.graph.itemAttachment`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0)
pub struct ItemAttachmentPatch(::graph_models::PatchBody);
impl ItemAttachmentPatch {
    /// Sets `item`.
    #[inline]
    #[must_use]
    pub fn set_item(mut self, value: impl ::graph_models::ChangeOf<Message>) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<Message>::into_change(value));
        self
    }
    /// Sets `item` to null.
    #[inline]
    #[must_use]
    pub fn clear_item(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets the whole collection `parts`.
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Attachment>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Attachment,
                _,
            >(3, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `parts` to null.
    #[inline]
    #[must_use]
    pub fn clear_parts(mut self) -> Self {
        self.0.clear(3);
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `isInline` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_inline(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(4, value);
        self
    }
    /// Sets `size` to null.
    #[inline]
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.0.clear(4);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(ItemAttachmentPatch for ItemAttachment);
/// A new `microsoft.graph.itemAttachment`, as a request that creates one sends it.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0)
pub struct NewItemAttachment(::graph_models::PatchBody);
impl NewItemAttachment {
    /// Sets `item`.
    #[inline]
    #[must_use]
    pub fn set_item(mut self, value: impl ::graph_models::ChangeOf<Message>) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<Message>::into_change(value));
        self
    }
    /// Sets the whole collection `parts`.
    #[inline]
    #[must_use]
    pub fn set_parts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Attachment>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Attachment,
                _,
            >(3, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(4, value);
        self
    }
}
::graph_models::__generated_v1::creation_impls!(NewItemAttachment for ItemAttachment);
/// Somebody's messages.
///
/// The entity type `microsoft.graph.mailbox`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/mailbox?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Mailbox {
    /// The identifier. Read-only. Key.
    pub id: ::core::option::Option<::std::string::String>,
    /// The property `policy`.
    pub policy: ::core::option::Option<::std::boxed::Box<Policy>>,
    /// The property `newest`.
    pub newest: ::core::option::Option<::std::boxed::Box<Message>>,
    /// The property `counts`.
    pub counts: ::core::option::Option<::std::boxed::Box<Counts>>,
    /// The property `pictures`.
    pub pictures: ::core::option::Option<::std::boxed::Box<Pictures>>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Mailbox {
    #[inline]
    fn default() -> Self {
        Self {
            id: ::core::option::Option::None,
            policy: ::core::option::Option::None,
            newest: ::core::option::Option::None,
            counts: ::core::option::Option::None,
            pictures: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Mailbox {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.mailbox",
            &["counts", "id", "newest", "pictures", "policy"],
        )
        .with_access(b"C\x0ECCC");
}
impl ::graph_models::reflect::Fields for Mailbox {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.counts);
        visitor.field(1, &self.id);
        visitor.field(2, &self.newest);
        visitor.field(3, &self.pictures);
        visitor.field(4, &self.policy);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.counts,
                1 => &mut self.id,
                2 => &mut self.newest,
                3 => &mut self.pictures,
                4 => &mut self.policy,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Mailbox);
/// Changes of `microsoft.graph.mailbox`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `id` (the key).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/mailbox?view=graph-rest-1.0)
pub struct MailboxPatch(::graph_models::PatchBody);
impl MailboxPatch {
    /// Sets `policy`.
    #[inline]
    #[must_use]
    pub fn set_policy(mut self, value: impl ::graph_models::ChangeOf<Policy>) -> Self {
        self.0.merge(4, ::graph_models::ChangeOf::<Policy>::into_change(value));
        self
    }
    /// Sets `policy` to null.
    #[inline]
    #[must_use]
    pub fn clear_policy(mut self) -> Self {
        self.0.clear(4);
        self
    }
    /// Sets `newest`.
    #[inline]
    #[must_use]
    pub fn set_newest(mut self, value: impl ::graph_models::ChangeOf<Message>) -> Self {
        self.0.merge(2, ::graph_models::ChangeOf::<Message>::into_change(value));
        self
    }
    /// Sets `newest` to null.
    #[inline]
    #[must_use]
    pub fn clear_newest(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `counts`.
    #[inline]
    #[must_use]
    pub fn set_counts(mut self, value: impl ::graph_models::ChangeOf<Counts>) -> Self {
        self.0.merge(0, ::graph_models::ChangeOf::<Counts>::into_change(value));
        self
    }
    /// Sets `counts` to null.
    #[inline]
    #[must_use]
    pub fn clear_counts(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `pictures`.
    #[inline]
    #[must_use]
    pub fn set_pictures(
        mut self,
        value: impl ::graph_models::ChangeOf<Pictures>,
    ) -> Self {
        self.0.merge(3, ::graph_models::ChangeOf::<Pictures>::into_change(value));
        self
    }
    /// Sets `pictures` to null.
    #[inline]
    #[must_use]
    pub fn clear_pictures(mut self) -> Self {
        self.0.clear(3);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(MailboxPatch for Mailbox);
::graph_models::__generated_v1::locked_properties! {
    MailboxPatch; WritableId(set set_id, clear clear_id) =
    "`id` of microsoft.graph.mailbox is the key: a patch can't change it",
    "see resources/message.md:1";
}
/// A message with what hangs on it.
///
/// The complex type `microsoft.graph.message`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Message {
    /// The property `attachments`.
    pub attachments: ::core::option::Option<::std::vec::Vec<Attachment>>,
    /// The property `cover`.
    pub cover: ::core::option::Option<::std::boxed::Box<Attachment>>,
    /// The property `subject`.
    pub subject: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Message {
    #[inline]
    fn default() -> Self {
        Self {
            attachments: ::core::option::Option::None,
            cover: ::core::option::Option::None,
            subject: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Message {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.message",
            &["attachments", "cover", "subject"],
        )
        .with_access(b"CCC");
}
impl ::graph_models::reflect::Fields for Message {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.attachments);
        visitor.field(1, &self.cover);
        visitor.field(2, &self.subject);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.attachments,
                1 => &mut self.cover,
                2 => &mut self.subject,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(Message);
/// Changes of `microsoft.graph.message`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
pub struct MessagePatch(::graph_models::PatchBody);
impl MessagePatch {
    /// Sets the whole collection `attachments`.
    #[inline]
    #[must_use]
    pub fn set_attachments(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Attachment>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Attachment,
                _,
            >(0, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `attachments` to null.
    #[inline]
    #[must_use]
    pub fn clear_attachments(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `cover`.
    #[inline]
    #[must_use]
    pub fn set_cover(
        mut self,
        value: impl ::graph_models::ChangeOf<Attachment>,
    ) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<Attachment>::into_change(value));
        self
    }
    /// Sets `cover` to null.
    #[inline]
    #[must_use]
    pub fn clear_cover(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn set_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `subject` to null.
    #[inline]
    #[must_use]
    pub fn clear_subject(mut self) -> Self {
        self.0.clear(2);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(MessagePatch for Message);
/// A new `microsoft.graph.message`, as a request that creates one sends it.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-1.0)
pub struct NewMessage(::graph_models::PatchBody);
impl NewMessage {
    /// Sets the whole collection `attachments`.
    #[inline]
    #[must_use]
    pub fn set_attachments(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<Attachment>,
        >,
    ) -> Self {
        self.0
            .set_list::<
                Attachment,
                _,
            >(0, value.into_iter().map(::graph_models::__generated_v1::into_base));
        self
    }
    /// Sets `cover`.
    #[inline]
    #[must_use]
    pub fn set_cover(
        mut self,
        value: impl ::graph_models::ChangeOf<Attachment>,
    ) -> Self {
        self.0.merge(1, ::graph_models::ChangeOf::<Attachment>::into_change(value));
        self
    }
    /// Sets `subject`.
    #[inline]
    #[must_use]
    pub fn set_subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
}
::graph_models::__generated_v1::creation_impls!(NewMessage for Message);
/// Pictures of people, by their addresses.
///
/// The complex type `microsoft.graph.pictures`. It is open: it may hold properties that the reference does not list.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/pictures?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Pictures {
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Pictures {
    #[inline]
    fn default() -> Self {
        Self {
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Pictures {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.pictures",
            &[],
        )
        .with_open();
}
impl ::graph_models::reflect::Fields for Pictures {
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
::graph_models::__generated_v1::object_impls!(Pictures);
impl ::graph_models::Dictionary for Pictures {
    type Entry = Attachment;
    const ENTRY_TYPE: ::core::option::Option<&'static str> = ::core::option::Option::Some(
        "microsoft.graph.attachment",
    );
}
/// Changes of `microsoft.graph.pictures`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/pictures?view=graph-rest-1.0)
pub struct PicturesPatch(::graph_models::PatchBody);
impl PicturesPatch {
    /// Sets the entry with this key in `microsoft.graph.pictures`, of which each is a `microsoft.graph.attachment`. All others stay.
    #[inline]
    #[must_use]
    pub fn set_entry(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
        entry: impl ::graph_models::PatchOf<Attachment>,
    ) -> Self {
        ::graph_models::__generated_v1::set_entry(&mut self.0, key.into(), entry, true);
        self
    }
    /// Removes the entry with this key. All others stay.
    #[inline]
    #[must_use]
    pub fn clear_entry(
        mut self,
        key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.clear_verbatim(key);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(open PicturesPatch for Pictures);
/// What one may do with a mailbox.
///
/// The abstract complex type `microsoft.graph.policy`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/policy?view=graph-rest-1.0)
#[non_exhaustive]
pub struct Policy {
    /// The property `title`.
    pub title: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for Policy {
    #[inline]
    fn default() -> Self {
        Self {
            title: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Policy {
    const INFO: &'static ::graph_models::TypeInfo = {
        static INFO: ::graph_models::TypeInfo = ::graph_models::TypeInfo::new(
                "microsoft.graph.policy",
                &["title"],
            )
            .with_abstract()
            .with_access(b"C")
            .with_derived(&[<SharingPolicy as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Policy {
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
::graph_models::__generated_v1::object_impls!(Policy);
/// Changes of `microsoft.graph.policy`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/policy?view=graph-rest-1.0)
pub struct PolicyPatch(::graph_models::PatchBody);
impl PolicyPatch {
    /// Sets `title`.
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
::graph_models::__generated_v1::patch_impls!(PolicyPatch for Policy);
/// A value of the type `microsoft.graph.policy` or of one derived from it, as its `@odata.type` tells: to match on.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/policy?view=graph-rest-1.0)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyPolicy {
    /// One of the type `microsoft.graph.policy` itself, or of a type that is not listed here.
    Policy(::std::boxed::Box<Policy>),
    /// One of the type `microsoft.graph.sharingPolicy`.
    SharingPolicy(::std::boxed::Box<SharingPolicy>),
}
impl Policy {
    /// The same value as one of the type that its `@odata.type` names: see `AnyPolicy`.
    #[must_use]
    pub fn into_any(self) -> AnyPolicy {
        match ::graph_models::__generated_v1::said_type(&self) {
            ::core::option::Option::Some("microsoft.graph.sharingPolicy") => {
                AnyPolicy::SharingPolicy(
                    ::std::boxed::Box::new(
                        ::graph_models::__generated_v1::into_derived(self),
                    ),
                )
            }
            _ => AnyPolicy::Policy(::std::boxed::Box::new(self)),
        }
    }
    /// The same value as one of a type derived from this one.
    ///
    /// # Errors
    ///
    /// The value as it was, if its `@odata.type` does not name that type or one derived from it.
    #[allow(clippy::result_large_err)]
    pub fn into_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        self,
    ) -> ::core::result::Result<D, Self> {
        ::graph_models::__generated_v1::try_into_derived(self)
    }
    /// The same value as one of this type: what only the derived type has is in `additional`, and `@odata.type` names the derived type.
    #[must_use]
    pub fn from_derived<D: ::graph_models::reflect::DerivedFrom<Self>>(
        derived: D,
    ) -> Self {
        ::graph_models::__generated_v1::into_base(derived)
    }
}
impl ::core::convert::From<Policy> for AnyPolicy {
    #[inline]
    fn from(base: Policy) -> Self {
        base.into_any()
    }
}
impl ::core::convert::From<AnyPolicy> for Policy {
    fn from(any: AnyPolicy) -> Self {
        match any {
            AnyPolicy::Policy(base) => *base,
            AnyPolicy::SharingPolicy(derived) => Self::from_derived(*derived),
        }
    }
}
impl ::graph_models::reflect::DerivedFrom<Policy> for SharingPolicy {}
/// With whom a mailbox is shared.
///
/// The complex type `microsoft.graph.sharingPolicy`, derived from `microsoft.graph.policy`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/sharingpolicy?view=graph-rest-1.0)
#[non_exhaustive]
pub struct SharingPolicy {
    /// The property `days`.
    pub days: ::core::option::Option<i32>,
    /// The property `title`.
    ///
    /// Inherited from `microsoft.graph.policy`.
    pub title: ::core::option::Option<::std::string::String>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for SharingPolicy {
    #[inline]
    fn default() -> Self {
        Self {
            days: ::core::option::Option::None,
            title: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for SharingPolicy {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.sharingPolicy",
            &["days", "title"],
        )
        .with_base("microsoft.graph.policy")
        .with_access(b"CC");
}
impl ::graph_models::reflect::Fields for SharingPolicy {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.days);
        visitor.field(1, &self.title);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.days,
                1 => &mut self.title,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(SharingPolicy);
/// Changes of `microsoft.graph.sharingPolicy`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/sharingpolicy?view=graph-rest-1.0)
pub struct SharingPolicyPatch(::graph_models::PatchBody);
impl SharingPolicyPatch {
    /// Sets `days`.
    #[inline]
    #[must_use]
    pub fn set_days(mut self, value: i32) -> Self {
        self.0.set(0, value);
        self
    }
    /// Sets `days` to null.
    #[inline]
    #[must_use]
    pub fn clear_days(mut self) -> Self {
        self.0.clear(0);
        self
    }
    /// Sets `title`.
    #[inline]
    #[must_use]
    pub fn set_title(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(1, value.into());
        self
    }
    /// Sets `title` to null.
    #[inline]
    #[must_use]
    pub fn clear_title(mut self) -> Self {
        self.0.clear(1);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(SharingPolicyPatch for SharingPolicy);
/// A recording.
///
/// The complex type `microsoft.graph.voiceAttachment`, derived from `microsoft.graph.attachment`.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/voiceattachment?view=graph-rest-1.0)
#[non_exhaustive]
pub struct VoiceAttachment {
    /// The property `seconds`.
    ///
    /// Read-only.
    pub seconds: ::core::option::Option<i32>,
    /// The property `codec`.
    pub codec: ::core::option::Option<::std::string::String>,
    /// The property `transcript`.
    pub transcript: ::core::option::Option<::std::boxed::Box<InlineText>>,
    /// The property `isInline`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub is_inline: ::core::option::Option<bool>,
    /// The property `name`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub name: ::core::option::Option<::std::string::String>,
    /// The property `size`.
    ///
    /// Inherited from `microsoft.graph.attachment`.
    pub size: ::core::option::Option<i32>,
    /// Annotations, and properties that the reference does not list.
    pub additional: ::graph_models::Additional,
}
impl ::core::default::Default for VoiceAttachment {
    #[inline]
    fn default() -> Self {
        Self {
            seconds: ::core::option::Option::None,
            codec: ::core::option::Option::None,
            transcript: ::core::option::Option::None,
            is_inline: ::core::option::Option::None,
            name: ::core::option::Option::None,
            size: ::core::option::Option::None,
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for VoiceAttachment {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.voiceAttachment",
            &["codec", "isInline", "name", "seconds", "size", "transcript"],
        )
        .with_base("microsoft.graph.attachment")
        .with_access(b"ACC\x08CC");
}
impl ::graph_models::reflect::Fields for VoiceAttachment {
    #[inline]
    fn visit<'a>(&'a self, visitor: &mut ::graph_models::reflect::Visitor<'a, '_>) {
        visitor.additional(&self.additional);
        visitor.field(0, &self.codec);
        visitor.field(1, &self.is_inline);
        visitor.field(2, &self.name);
        visitor.field(3, &self.seconds);
        visitor.field(4, &self.size);
        visitor.field(5, &self.transcript);
    }
    #[inline]
    fn slot(&mut self, index: usize) -> ::graph_models::reflect::Slot<'_> {
        ::graph_models::reflect::Slot::Field(
            match index {
                0 => &mut self.codec,
                1 => &mut self.is_inline,
                2 => &mut self.name,
                3 => &mut self.seconds,
                4 => &mut self.size,
                5 => &mut self.transcript,
                _ => {
                    return ::graph_models::reflect::Slot::Additional(
                        ::core::option::Option::Some(&mut self.additional),
                    );
                }
            },
        )
    }
}
::graph_models::__generated_v1::object_impls!(VoiceAttachment);
/// Changes of `microsoft.graph.voiceAttachment`, as a PATCH sends them: what is not set keeps its value.
///
/// Without a setter: `seconds` (read-only).
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/voiceattachment?view=graph-rest-1.0)
pub struct VoiceAttachmentPatch(::graph_models::PatchBody);
impl VoiceAttachmentPatch {
    /// Sets `codec`.
    #[inline]
    #[must_use]
    pub fn set_codec(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `transcript`.
    #[inline]
    #[must_use]
    pub fn set_transcript(
        mut self,
        value: impl ::graph_models::ChangeOf<InlineText>,
    ) -> Self {
        self.0.merge(5, ::graph_models::ChangeOf::<InlineText>::into_change(value));
        self
    }
    /// Sets `transcript` to null.
    #[inline]
    #[must_use]
    pub fn clear_transcript(mut self) -> Self {
        self.0.clear(5);
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(1, value);
        self
    }
    /// Sets `isInline` to null.
    #[inline]
    #[must_use]
    pub fn clear_is_inline(mut self) -> Self {
        self.0.clear(1);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `name` to null.
    #[inline]
    #[must_use]
    pub fn clear_name(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(4, value);
        self
    }
    /// Sets `size` to null.
    #[inline]
    #[must_use]
    pub fn clear_size(mut self) -> Self {
        self.0.clear(4);
        self
    }
}
::graph_models::__generated_v1::patch_impls!(VoiceAttachmentPatch for VoiceAttachment);
::graph_models::__generated_v1::locked_properties! {
    VoiceAttachmentPatch; WritableSeconds(set set_seconds, clear clear_seconds) =
    "`seconds` of microsoft.graph.voiceAttachment is read-only: a patch can't change it",
    "see resources/message.md:1"; NullableCodec(clear clear_codec) =
    "`codec` of microsoft.graph.voiceAttachment is not nullable: a patch can't clear it",
    "see resources/message.md:1";
}
/// A new `microsoft.graph.voiceAttachment`, as a request that creates one sends it.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/voiceattachment?view=graph-rest-1.0)
pub struct NewVoiceAttachment(::graph_models::PatchBody);
impl NewVoiceAttachment {
    /// Sets `codec`.
    #[inline]
    #[must_use]
    pub fn set_codec(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(0, value.into());
        self
    }
    /// Sets `transcript`.
    #[inline]
    #[must_use]
    pub fn set_transcript(
        mut self,
        value: impl ::graph_models::ChangeOf<InlineText>,
    ) -> Self {
        self.0.merge(5, ::graph_models::ChangeOf::<InlineText>::into_change(value));
        self
    }
    /// Sets `isInline`.
    #[inline]
    #[must_use]
    pub fn set_is_inline(mut self, value: bool) -> Self {
        self.0.set(1, value);
        self
    }
    /// Sets `name`.
    #[inline]
    #[must_use]
    pub fn set_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.set::<::std::string::String>(2, value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    #[must_use]
    pub fn set_size(mut self, value: i32) -> Self {
        self.0.set(4, value);
        self
    }
}
::graph_models::__generated_v1::creation_impls!(NewVoiceAttachment for VoiceAttachment);
/// The operation `Add topic`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-post-topics?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod add_message_topics {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Add topic",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-post-topics.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200]);
    /// `POST /me/messages/{messageId}/topics/$ref`: Add topic.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// - `reference`: the object that is referred to.
    /// # Response
    /// Nothing, with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let reference = graph_models::Reference::at("/directoryObjects/{id}", &[("id", "object-id")]);
    /// let request = add_message_topics::me_messages_topics_ref("message-id", &reference);
    /// ```
    #[inline]
    pub fn me_messages_topics_ref(
        message_id: &str,
        reference: &::graph_models::Reference,
    ) -> ::graph_models::Request<::graph_models::NoContent> {
        ::graph_models::Request::post(
                &OPERATION,
                "/me/messages/{messageId}/topics/$ref",
                &[("messageId", message_id)],
            )
            .reference(reference)
    }
}
/// The operation `Create message`.
///
/// [Reference](https://learn.microsoft.com/graph/api/mailbox-post-messages?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod create_mailbox_messages {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Create message",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/mailbox-post-messages.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.message");
    /// What must be said to create a `microsoft.graph.message`: the reference requires it.
    pub struct Required {
        /// The value of `subject`.
        pub subject: ::std::string::String,
    }
    impl Required {
        fn fill<B: ::graph_models::CreationOf<super::Message>>(self, body: &B) -> B {
            let mut filled = ::core::clone::Clone::clone(body);
            let all = ::graph_models::Creation::body_mut(&mut filled);
            all.require("subject", self.subject);
            filled
        }
    }
    /// `POST /me/messages`: Create message.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `required`: the properties that the service requires (`subject`).
    /// - `body`: the other properties of the new object, such as a [`NewMessage`](super::NewMessage).
    /// # Response
    /// [`Message`](super::Message), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let required = create_mailbox_messages::Required { subject: "subject".into() };
    /// let body = NewMessage::new();
    /// let request = create_mailbox_messages::me_messages(required, &body);
    /// ```
    #[inline]
    pub fn me_messages(
        required: Required,
        body: &impl ::graph_models::CreationOf<super::Message>,
    ) -> ::graph_models::Request<super::Message> {
        ::graph_models::Request::create(
            &OPERATION,
            "/me/messages",
            &[],
            &required.fill(body),
        )
    }
}
/// The operation `Add attachment`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod create_message_attachments {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Add attachment",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-post-attachments.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.attachment");
    /// `POST /me/messages/{messageId}/attachments`: Add attachment.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// - `body`: the new object, such as a [`NewAttachment`](super::NewAttachment).
    /// # Response
    /// [`Attachment`](super::Attachment), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let body = NewAttachment::new().set_name("name");
    /// let request = create_message_attachments::me_messages_attachments("message-id", &body);
    /// ```
    #[inline]
    pub fn me_messages_attachments(
        message_id: &str,
        body: &impl ::graph_models::CreationOf<super::Attachment>,
    ) -> ::graph_models::Request<super::Attachment> {
        ::graph_models::Request::create(
            &OPERATION,
            "/me/messages/{messageId}/attachments",
            &[("messageId", message_id)],
            body,
        )
    }
}
/// The operation `Delete message`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod delete_message {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Delete message",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-delete.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200]);
    /// `DELETE /me/messages/{messageId}`: Delete message.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// # Response
    /// Nothing, with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let request = delete_message::me_messages("message-id");
    /// ```
    #[inline]
    pub fn me_messages(
        message_id: &str,
    ) -> ::graph_models::Request<::graph_models::NoContent> {
        ::graph_models::Request::delete(
            &OPERATION,
            "/me/messages/{messageId}",
            &[("messageId", message_id)],
        )
    }
}
/// The operation `List attachments`.
///
/// [Reference](https://learn.microsoft.com/graph/api/attachment-list?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod list_attachments {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "List attachments",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/attachment-list.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.attachment");
    /// `GET /me/attachments`: List attachments.
    /// # Permissions
    /// The page lists none.
    /// # Response
    /// A page of a collection, each element [`Attachment`](super::Attachment), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let request = list_attachments::me_attachments();
    /// ```
    #[inline]
    pub fn me_attachments() -> ::graph_models::Request<
        ::graph_models::Page<super::Attachment>,
    > {
        ::graph_models::Request::get(&OPERATION, "/me/attachments", &[])
    }
}
/// The operation `Forward message`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod message_forward {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Forward message",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-forward.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200]);
    /// The optional parameters: what is not set is not sent.
    #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::default::Default)]
    pub struct Parameters(::graph_models::ParameterList);
    impl Parameters {
        /// None of them.
        #[must_use]
        pub fn new() -> Self {
            <Self as ::core::default::Default>::default()
        }
        /// Sets `comment`.
        #[inline]
        #[must_use]
        pub fn set_comment(
            self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            Self(self.0.with::<::std::string::String>("comment", value.into()))
        }
        /// Sets `cover`.
        #[inline]
        #[must_use]
        pub fn set_cover(
            self,
            value: impl ::graph_models::reflect::DerivedFrom<super::Attachment>,
        ) -> Self {
            Self(
                self
                    .0
                    .with::<
                        super::Attachment,
                    >("cover", ::graph_models::__generated_v1::into_base(value)),
            )
        }
    }
    /// `POST /me/messages/{messageId}/forward`: Forward message.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// - `to_addresses`: each element `Edm.String`. Required.
    /// - `parameters`: the optional ones (`comment`, `cover`).
    /// # Response
    /// Nothing, with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let parameters = message_forward::Parameters::new().set_comment("comment");
    /// let request = message_forward::me_messages_forward("message-id", ["to addresses"], parameters);
    /// ```
    #[inline]
    pub fn me_messages_forward(
        message_id: &str,
        to_addresses: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<::std::string::String>,
        >,
        parameters: Parameters,
    ) -> ::graph_models::Request<::graph_models::NoContent> {
        ::graph_models::Request::post(
                &OPERATION,
                "/me/messages/{messageId}/forward",
                &[("messageId", message_id)],
            )
            .parameters(
                parameters
                    .0
                    .with_list::<
                        ::std::string::String,
                        _,
                    >(
                        "toAddresses",
                        ::core::iter::IntoIterator::into_iter(to_addresses)
                            .map(::core::convert::Into::into),
                    ),
            )
    }
}
/// The operation `Update lines`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-update-lines?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod message_update_lines {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update lines",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-update-lines.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200]);
    /// `PATCH /me/messages/{messageId}/lines`: Update lines.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// - `body`: each element [`InlineText`](super::InlineText).
    /// # Response
    /// Nothing, with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let request = message_update_lines::me_messages_lines("message-id", [InlineText::default()]);
    /// ```
    #[inline]
    pub fn me_messages_lines(
        message_id: &str,
        body: impl ::core::iter::IntoIterator<
            Item = impl ::graph_models::reflect::DerivedFrom<super::InlineText>,
        >,
    ) -> ::graph_models::Request<::graph_models::NoContent> {
        ::graph_models::Request::new(
                ::graph_models::__generated_v1::Method::PATCH,
                &OPERATION,
                "/me/messages/{messageId}/lines",
                &[("messageId", message_id)],
            )
            .list::<
                super::InlineText,
                _,
            >(
                ::core::iter::IntoIterator::into_iter(body)
                    .map(::graph_models::__generated_v1::into_base),
            )
    }
}
/// Change a attachment.
///
/// [Reference](https://learn.microsoft.com/graph/api/attachment-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod update_attachment {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update attachment",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/attachment-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.attachment");
    /// `PATCH /me/attachments/{attachmentId}`: Change a attachment.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `attachment_id`: the value for `{attachmentId}` in the URL.
    /// - `patch`: the changes, such as a [`AttachmentPatch`](super::AttachmentPatch).
    /// # Response
    /// [`Attachment`](super::Attachment), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let patch = AttachmentPatch::new().set_name("name");
    /// let request = update_attachment::me_attachments("attachment-id", &patch);
    /// ```
    #[inline]
    pub fn me_attachments(
        attachment_id: &str,
        patch: &impl ::graph_models::PatchOf<super::Attachment>,
    ) -> ::graph_models::Request<super::Attachment> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/me/attachments/{attachmentId}",
            &[("attachmentId", attachment_id)],
            patch,
        )
    }
}
/// Change a mailbox.
///
/// [Reference](https://learn.microsoft.com/graph/api/mailbox-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod update_mailbox {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update mailbox",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/mailbox-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.mailbox");
    /// `PATCH /me/mailbox`: Change a mailbox.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `patch`: the changes, such as a [`MailboxPatch`](super::MailboxPatch).
    /// # Response
    /// [`Mailbox`](super::Mailbox), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let patch = MailboxPatch::new();
    /// let request = update_mailbox::me_mailbox(&patch);
    /// ```
    #[inline]
    pub fn me_mailbox(
        patch: &impl ::graph_models::PatchOf<super::Mailbox>,
    ) -> ::graph_models::Request<super::Mailbox> {
        ::graph_models::Request::patch(&OPERATION, "/me/mailbox", &[], patch)
    }
}
/// Change a policy.
///
/// [Reference](https://learn.microsoft.com/graph/api/policy-update?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod update_policy {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Update policy",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/policy-update.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200])
        .with_target("microsoft.graph.policy");
    /// `PATCH /policies/{policyId}`: Change a policy.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `policy_id`: the value for `{policyId}` in the URL.
    /// - `patch`: the changes, such as a [`PolicyPatch`](super::PolicyPatch).
    /// # Response
    /// [`Policy`](super::Policy), with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let patch = PolicyPatch::new().set_title("title");
    /// let request = update_policy::policies("policy-id", &patch);
    /// ```
    #[inline]
    pub fn policies(
        policy_id: &str,
        patch: &impl ::graph_models::PatchOf<super::Policy>,
    ) -> ::graph_models::Request<super::Policy> {
        ::graph_models::Request::patch(
            &OPERATION,
            "/policies/{policyId}",
            &[("policyId", policy_id)],
            patch,
        )
    }
}
/// The operation `Upload picture`.
///
/// [Reference](https://learn.microsoft.com/graph/api/message-put-picture?view=graph-rest-1.0)
/// # Permissions
/// The page lists none.
pub mod upload_message_picture {
    /// What the reference says of the operation.
    pub const OPERATION: ::graph_models::Operation = ::graph_models::Operation::new(
            "Upload picture",
            ::graph_models::ApiVersion::V1_0,
        )
        .with_page("api/message-put-picture.md")
        .with_permissions(::graph_models::Permissions::new())
        .with_success(&[200]);
    /// `PUT /me/messages/{messageId}/picture/$value`: Upload picture.
    /// # Permissions
    /// The page lists none.
    /// # Arguments
    /// - `message_id`: the value for `{messageId}` in the URL.
    /// - `content_type`: the media type of the content, such as `image/jpeg`.
    /// - `content`: the bytes, sent as they are.
    /// # Response
    /// Nothing, with status 200.
    /// # Errors
    /// Sending the request reports an argument that can't be sent as a `RequestError`, and any answer but a success as a `GraphError`.
    /// # Examples
    /// ```ignore
    /// let content = std::fs::read("file")?;
    /// let request = upload_message_picture::me_messages_picture_value(
    ///     "message-id",
    ///     "application/octet-stream",
    ///     content,
    /// );
    /// ```
    #[inline]
    pub fn me_messages_picture_value(
        message_id: &str,
        content_type: &str,
        content: impl ::core::convert::Into<::std::vec::Vec<u8>>,
    ) -> ::graph_models::Request<::graph_models::NoContent> {
        ::graph_models::Request::put(
                &OPERATION,
                "/me/messages/{messageId}/picture/$value",
                &[("messageId", message_id)],
            )
            .content(content_type, content)
    }
}
#[cfg(doc)]
pub mod operations {
    //! The operations, by resource: a module for each, with a function for each URL that its page documents.
    //!
    //! A function returns a request, which does nothing until it is sent. The examples are written for the items of the module above this one, as behind `use crate::v1::*;`.
    //! # [`Attachment`](super::Attachment)
    //! - [`list_attachments::me_attachments`](super::list_attachments::me_attachments): `GET /me/attachments`
    //! - [`update_attachment::me_attachments`](super::update_attachment::me_attachments): `PATCH /me/attachments/{attachmentId}`
    //! # [`Mailbox`](super::Mailbox)
    //! - [`create_mailbox_messages::me_messages`](super::create_mailbox_messages::me_messages): `POST /me/messages`
    //! - [`update_mailbox::me_mailbox`](super::update_mailbox::me_mailbox): `PATCH /me/mailbox`
    //! # [`Message`](super::Message)
    //! - [`add_message_topics::me_messages_topics_ref`](super::add_message_topics::me_messages_topics_ref): `POST /me/messages/{messageId}/topics/$ref`
    //! - [`create_message_attachments::me_messages_attachments`](super::create_message_attachments::me_messages_attachments): `POST /me/messages/{messageId}/attachments`
    //! - [`delete_message::me_messages`](super::delete_message::me_messages): `DELETE /me/messages/{messageId}`
    //! - [`message_forward::me_messages_forward`](super::message_forward::me_messages_forward): `POST /me/messages/{messageId}/forward`
    //! - [`message_update_lines::me_messages_lines`](super::message_update_lines::me_messages_lines): `PATCH /me/messages/{messageId}/lines`
    //! - [`upload_message_picture::me_messages_picture_value`](super::upload_message_picture::me_messages_picture_value): `PUT /me/messages/{messageId}/picture/$value`
    //! # [`Policy`](super::Policy)
    //! - [`update_policy::policies`](super::update_policy::policies): `PATCH /policies/{policyId}`
}
