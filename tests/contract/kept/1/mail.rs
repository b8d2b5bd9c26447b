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
            .with_access(b"\x03\x03\x03")
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
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.is_inline,
                1 => &self.name,
                2 => &self.size,
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
                0 => &mut self.is_inline,
                1 => &mut self.name,
                2 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.is_inline.is_some(),
                    self.name.is_some(),
                    self.size.is_some(),
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
        const PROPERTIES: &'static AttachmentProperties = &AttachmentProperties {
            is_inline: __query::Property::new("isInline"),
            name: __query::Property::new("name"),
            size: __query::Property::new("size"),
        };
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
        .with_access(b"\x03\x03\x03\x03\x03");
}
impl ::graph_models::reflect::Fields for FileAttachment {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.content_bytes,
                1 => &self.content_id,
                2 => &self.is_inline,
                3 => &self.name,
                4 => &self.size,
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
                0 => &mut self.content_bytes,
                1 => &mut self.content_id,
                2 => &mut self.is_inline,
                3 => &mut self.name,
                4 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.content_bytes.is_some(),
                    self.content_id.is_some(),
                    self.is_inline.is_some(),
                    self.name.is_some(),
                    self.size.is_some(),
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
        .with_access(b"\x08\x03");
}
impl ::graph_models::reflect::Fields for InlineText {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.length,
                1 => &self.text,
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
                0 => &mut self.length,
                1 => &mut self.text,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.length.is_some(),
                    self.text.is_some(),
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
        .with_access(b"\x03\x03\x03\x03\x03");
}
impl ::graph_models::reflect::Fields for ItemAttachment {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.is_inline,
                1 => &self.item,
                2 => &self.name,
                3 => &self.parts,
                4 => &self.size,
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
                0 => &mut self.is_inline,
                1 => &mut self.item,
                2 => &mut self.name,
                3 => &mut self.parts,
                4 => &mut self.size,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.is_inline.is_some(),
                    self.item.is_some(),
                    self.name.is_some(),
                    self.parts.is_some(),
                    self.size.is_some(),
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
::graph_models::__generated_v1::object_impls!(ItemAttachment);
/// Changes of `microsoft.graph.itemAttachment`, as a PATCH sends them: what is not set keeps its value.
///
/// [Reference](https://learn.microsoft.com/graph/api/resources/itemattachment?view=graph-rest-1.0)
pub struct ItemAttachmentPatch(::graph_models::PatchBody);
impl ItemAttachmentPatch {
    /// Sets `item`.
    #[inline]
    #[must_use]
    pub fn set_item(mut self, value: impl ::graph_models::PatchOf<Message>) -> Self {
        self.0.merge(1, ::graph_models::PatchOf::<Message>::into_nested(value));
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
            additional: ::graph_models::Additional::new(),
        }
    }
}
impl ::graph_models::Model for Mailbox {
    const INFO: &'static ::graph_models::TypeInfo = &::graph_models::TypeInfo::new(
            "microsoft.graph.mailbox",
            &["id", "newest", "policy"],
        )
        .with_access(b"\x0E\x03\x03");
}
impl ::graph_models::reflect::Fields for Mailbox {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.id,
                1 => &self.newest,
                2 => &self.policy,
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
                1 => &mut self.newest,
                2 => &mut self.policy,
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
                    self.newest.is_some(),
                    self.policy.is_some(),
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
    pub fn set_policy(mut self, value: impl ::graph_models::PatchOf<Policy>) -> Self {
        self.0.merge(2, ::graph_models::PatchOf::<Policy>::into_nested(value));
        self
    }
    /// Sets `policy` to null.
    #[inline]
    #[must_use]
    pub fn clear_policy(mut self) -> Self {
        self.0.clear(2);
        self
    }
    /// Sets `newest`.
    #[inline]
    #[must_use]
    pub fn set_newest(mut self, value: impl ::graph_models::PatchOf<Message>) -> Self {
        self.0.merge(1, ::graph_models::PatchOf::<Message>::into_nested(value));
        self
    }
    /// Sets `newest` to null.
    #[inline]
    #[must_use]
    pub fn clear_newest(mut self) -> Self {
        self.0.clear(1);
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
        .with_access(b"\x03\x03\x03");
}
impl ::graph_models::reflect::Fields for Message {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.attachments,
                1 => &self.cover,
                2 => &self.subject,
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
                0 => &mut self.attachments,
                1 => &mut self.cover,
                2 => &mut self.subject,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.attachments.is_some(),
                    self.cover.is_some(),
                    self.subject.is_some(),
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
    pub fn set_cover(mut self, value: impl ::graph_models::PatchOf<Attachment>) -> Self {
        self.0.merge(1, ::graph_models::PatchOf::<Attachment>::into_nested(value));
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
            .with_access(b"\x03")
            .with_derived(&[<SharingPolicy as ::graph_models::Model>::INFO]);
        &INFO
    };
}
impl ::graph_models::reflect::Fields for Policy {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.title,
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
                0 => &mut self.title,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.title.is_some(),
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
        .with_access(b"\x03\x03");
}
impl ::graph_models::reflect::Fields for SharingPolicy {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.days,
                1 => &self.title,
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
                0 => &mut self.days,
                1 => &mut self.title,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.days.is_some(),
                    self.title.is_some(),
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
        .with_access(b"\x01\x03\x03\x08\x03\x03");
}
impl ::graph_models::reflect::Fields for VoiceAttachment {
    #[inline]
    fn field(
        &self,
        index: usize,
    ) -> ::core::option::Option<&dyn ::graph_models::reflect::Field> {
        ::core::option::Option::Some(
            match index {
                0 => &self.codec,
                1 => &self.is_inline,
                2 => &self.name,
                3 => &self.seconds,
                4 => &self.size,
                5 => &self.transcript,
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
                0 => &mut self.codec,
                1 => &mut self.is_inline,
                2 => &mut self.name,
                3 => &mut self.seconds,
                4 => &mut self.size,
                5 => &mut self.transcript,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[inline]
    fn fields_set(&self, tell: &mut dyn ::core::ops::FnMut(&[u8])) {
        tell(
            &[
                ::graph_models::__generated_v1::byte([
                    self.codec.is_some(),
                    self.is_inline.is_some(),
                    self.name.is_some(),
                    self.seconds.is_some(),
                    self.size.is_some(),
                    self.transcript.is_some(),
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
        value: impl ::graph_models::PatchOf<InlineText>,
    ) -> Self {
        self.0.merge(5, ::graph_models::PatchOf::<InlineText>::into_nested(value));
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
/// The operation `List attachments`.
///
/// [Reference](https://learn.microsoft.com/graph/api/attachment-list?view=graph-rest-1.0)
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
    /// `GET /me/attachments`
    #[inline]
    pub fn me_attachments() -> ::graph_models::Request<
        ::graph_models::Page<super::Attachment>,
    > {
        ::graph_models::Request::get(&OPERATION, "/me/attachments", &[])
    }
}
/// Change a attachment.
///
/// [Reference](https://learn.microsoft.com/graph/api/attachment-update?view=graph-rest-1.0)
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
    /// `PATCH /me/attachments/{attachmentId}`
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
    /// `PATCH /me/mailbox`
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
    /// `PATCH /policies/{policyId}`
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
