//! The generated code that the runtime's tests and the examples in its documentation use.

use crate::options::RustOptions;
use crate::schema::{
    Binding, OperationKind, Permissions, Primitive, Property, StructuredType, TypeDef, TypeRef, Version,
};
use crate::testing::{Builder, Returns, called, name, properties, property, user_path};

/// Sets what a type's page says of it.
fn describe(builder: &mut Builder, texts: &[(&str, &str)]) {
    for (short, text) in texts {
        match builder.schema.types.get_mut(&name(short)) {
            Some(TypeDef::Structured(ty)) => ty.description = (*text).into(),
            Some(TypeDef::Enum(ty)) => ty.description = (*text).into(),
            _ => panic!("no type {short}"),
        }
    }
}

fn said(name: &str, ty: &str, description: &str) -> Property {
    property(name, ty).with(|property| property.description = description.into())
}

fn read_only(property: Property) -> Property {
    property.with(|property| (property.read_only, property.nullable) = (true, Some(false)))
}

fn not_nullable(property: Property) -> Property {
    property.with(|property| property.nullable = Some(false))
}

fn binding(name: &str, collection: bool) -> Binding {
    Binding { name: name.to_owned(), collection, span: property(name, "String").span }
}

fn permissions(verb: &str) -> Permissions {
    Permissions {
        delegated_work: vec![format!("User.{verb}")],
        delegated_personal: vec![format!("User.{verb}")],
        application: vec![format!("User.{verb}.All")],
    }
}

/// A language that a person can use, with everything that a type can have.
pub(super) fn language() -> Builder {
    let mut builder = Builder::new(Version::Beta);
    let own = vec![
        said("allowedAudiences", "allowedAudiences", "Who may see it."),
        said("count", "Int32", "How often it was used."),
        read_only(said("createdDateTime", "DateTimeOffset", "When it was entered.")),
        not_nullable(said("displayName", "String", "The language's name.")),
        Property::id().with(|id| id.nullable = Some(false)),
        said("inference", "inferenceData", "How it was inferred."),
        said("kinds", "languageKind", "In which ways it is used."),
        not_nullable(said("manager", "languageProficiency", "The language that another one is a dialect of."))
            .with(|property| property.navigation = true),
        said("note", "String", "A note."),
        said("password", "String", "A secret."),
        said("reviewDateTime", "DateTimeOffset", "When it is looked at again."),
        said("source", "personDataSource", "Where it comes from."),
        said("tags", "String[]", "Tags."),
        said("translations", "translation[]", "The name in other languages."),
    ];
    let version = read_only(said("modelVersion", "String", "Of what has inferred it."));
    let mut inference = properties(&[("confidenceScore", "Double"), ("hints", "hintSet")]);
    inference.extend([version, property("userHasVerifiedAccuracy", "Boolean")]);
    builder
        .structured("languageProficiency", true, own, |ty| {
            ty.base = Some(name("itemFacet"));
            ty.bindings = [("dialects", true), ("manager", false)].map(|(name, many)| binding(name, many)).into();
        })
        .complex("inferenceData", inference)
        .structured("hintSet", false, properties(&[("level", "Int32")]), |ty| ty.open = true)
        .complex("translation", vec![not_nullable(property("locale", "String")), property("text", "String")])
        .enumeration("allowedAudiences", None, &["me", "family", "unknownFutureValue"])
        .enumeration("languageKind", Some(true), &["spoken", "written", "signed"])
        .missing("personDataSource", None);
    let urls =
        ["/me/profile/languages/{languageProficiencyId}", "/users/{userId}/profile/languages/{languageProficiencyId}"];
    builder.update("languageProficiency", &urls, Vec::new(), |operation| {
        operation.permissions = Some(permissions("ReadWrite"));
    });
    let one = "/me/profile/languages/{languageProficiencyId}";
    builder
        .read(
            "api/languageproficiency-get.md",
            "Get languageProficiency",
            "languageProficiency",
            &[one],
            Some(Returns::One),
        )
        .read(
            "api/profile-list-languages.md",
            "List languages",
            "languageProficiency",
            &["/me/profile/languages"],
            Some(Returns::Collection),
        );
    for operation in builder.schema.operations.iter_mut().skip(1) {
        operation.permissions = Some(permissions("Read"));
    }
    describe(
        &mut builder,
        &[
            ("languageProficiency", "A language that a person can use, and how well."),
            ("inferenceData", "How something was inferred."),
            ("hintSet", "What an inference had to go by."),
            ("translation", "A name in another language."),
            ("allowedAudiences", "Who may see something."),
            ("languageKind", "A way of using a language."),
        ],
    );
    builder
}

/// A message with attachments of several types; of a derived type, a property may have another type
/// than that of the base.
pub(super) fn mail() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let base = [("isInline", "Boolean"), ("name", "String"), ("size", "Int32")];
    let message = [("attachments", "attachment[]"), ("cover", "attachment"), ("subject", "String")];
    let voice = property("transcript", "inlineText");
    builder
        .complex("message", properties(&message))
        .complex("attachment", properties(&base))
        .complex("inlineText", vec![property("text", "String"), read_only(property("length", "Int32"))]);
    let derived = [
        ("fileAttachment", properties(&[("contentBytes", "Binary"), ("contentId", "String"), ("size", "String")])),
        ("itemAttachment", properties(&[("item", "message"), ("parts", "attachment[]")])),
        (
            "voiceAttachment",
            vec![read_only(property("seconds", "Int32")), not_nullable(property("codec", "String")), voice],
        ),
    ];
    for (short, own) in derived {
        builder.structured(short, false, own, |ty| ty.base = Some(name("attachment")));
    }
    let policy = |ty: &mut StructuredType| ty.is_abstract = true;
    builder
        .structured("policy", false, properties(&[("title", "String")]), policy)
        .structured("sharingPolicy", false, properties(&[("days", "Int32")]), |ty| {
            ty.base = Some(name("policy"));
        })
        .structured("counts", false, Vec::new(), |ty| {
            (ty.open, ty.entry) = (true, Some(TypeRef::Primitive(Primitive::Int32)));
        })
        .structured("pictures", false, Vec::new(), |ty| {
            (ty.open, ty.entry) = (true, Some(TypeRef::Named(name("attachment"))));
        })
        .entity("mailbox", None, {
            let own = [("policy", "policy"), ("newest", "message"), ("counts", "counts"), ("pictures", "pictures")];
            [Property::id()].into_iter().chain(properties(&own)).collect()
        })
        .update("mailbox", &["/me/mailbox"], Vec::new(), |_| {})
        .update("policy", &["/policies/{id}"], Vec::new(), |_| {})
        .update("attachment", &["/me/attachments/{id}"], Vec::new(), |_| {})
        .read(
            "api/attachment-list.md",
            "List attachments",
            "attachment",
            &["/me/attachments"],
            Some(Returns::Collection),
        );
    requests(&mut builder);
    describe(
        &mut builder,
        &[
            ("message", "A message with what hangs on it."),
            ("attachment", "Anything that hangs on a message."),
            ("fileAttachment", "A file."),
            ("itemAttachment", "A thing that may have attachments itself."),
            ("voiceAttachment", "A recording."),
            ("inlineText", "Text that belongs to something else."),
            ("policy", "What one may do with a mailbox."),
            ("sharingPolicy", "With whom a mailbox is shared."),
            ("counts", "How many messages there are, by folder."),
            ("pictures", "Pictures of people, by their addresses."),
            ("mailbox", "Somebody's messages."),
        ],
    );
    builder
}

/// A request of each kind that is about messages.
fn requests(builder: &mut Builder) {
    let required = |mut row: Property| {
        row.description = "Required.".into();
        row
    };
    builder
        .request(
            (OperationKind::Create, "POST"),
            ("api/mailbox-post-messages.md", "Create message"),
            "/me/messages",
            Some("message"),
            |operation| {
                operation.body = properties(&[("attachments", "attachment[]"), ("subject", "String")]);
                operation.required = ["subject".to_owned()].into();
            },
        )
        .request(
            (OperationKind::Create, "POST"),
            ("api/message-post-attachments.md", "Add attachment"),
            "/me/messages/{messageId}/attachments",
            Some("attachment"),
            |_| {},
        )
        .request(
            (OperationKind::Delete, "DELETE"),
            ("api/message-delete.md", "Delete message"),
            "/me/messages/{messageId}",
            None,
            |_| {},
        )
        .request(
            (OperationKind::Act, "POST"),
            ("api/message-forward.md", "Forward message"),
            "/me/messages/{messageId}/forward",
            None,
            |operation| {
                operation.body = vec![
                    required(property("toAddresses", "String[]")),
                    property("comment", "String"),
                    property("cover", "attachment"),
                ];
                operation.required = ["toAddresses".to_owned()].into();
            },
        )
        .request(
            (OperationKind::Act, "PATCH"),
            ("api/message-update-lines.md", "Update lines"),
            "/me/messages/{messageId}/lines",
            None,
            |operation| operation.list = Some(TypeRef::Named(name("inlineText"))),
        )
        .request(
            (OperationKind::AddReference, "POST"),
            ("api/message-post-topics.md", "Add topic"),
            "/me/messages/{messageId}/topics/$ref",
            None,
            |_| {},
        )
        .request(
            (OperationKind::Upload, "PUT"),
            ("api/message-put-picture.md", "Upload picture"),
            "/me/messages/{messageId}/picture/$value",
            None,
            |_| {},
        );
}

/// A property of every scalar type, and two of types of the user's own.
pub(super) fn scalars() -> (Builder, RustOptions) {
    let mut builder = Builder::new(Version::V1);
    let own = [
        ("binary", "Binary"),
        ("boolean", "Boolean"),
        ("byte", "Byte"),
        ("date", "Date"),
        ("decimal", "Decimal"),
        ("double", "Double"),
        ("duration", "Duration"),
        ("foreign", "mapping"),
        ("foreigners", "optionalByte[]"),
        ("guid", "Guid"),
        ("int16", "Int16"),
        ("int64", "Int64"),
        ("int64s", "Int64[]"),
        ("moment", "DateTimeOffset"),
        ("nested", "scalars"),
        ("sbyte", "SByte"),
        ("single", "Single"),
        ("time", "TimeOfDay"),
        ("untyped", "?"),
        ("untypeds", "?[]"),
    ];
    builder.structured("scalars", false, properties(&own), |ty| ty.open = true);
    builder.complex("mapping", Vec::new()).complex("optionalByte", Vec::new());
    describe(&mut builder, &[("scalars", "A property of every scalar type.")]);
    let replace = [
        (called("mapping"), user_path("::std::collections::BTreeMap<::std::string::String, u8>")),
        (called("optionalByte"), user_path("::core::option::Option<u8>")),
    ];
    (builder, RustOptions { replace: replace.into(), ..RustOptions::default() })
}

/// More properties than a word has bits.
pub(super) fn wide() -> Builder {
    let mut builder = Builder::new(Version::V1);
    let own: Vec<Property> = (0..70).map(|index| property(&format!("p{index:02}"), "Int32")).collect();
    builder.structured("wide", false, own, |ty| ty.open = true);
    describe(&mut builder, &[("wide", "More properties than a word has bits.")]);
    builder
}
