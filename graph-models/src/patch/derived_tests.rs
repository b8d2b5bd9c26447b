//! Patches where a derived type may be in the place of its base.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use crate::fixture::mail::{
    Attachment, AttachmentPatch, FileAttachment, FileAttachmentPatch, ItemAttachment, Mailbox, MailboxPatch, Message,
    MessagePatch, Policy, PolicyPatch, SharingPolicy, SharingPolicyPatch, VoiceAttachment, update_attachment,
    update_policy,
};
use crate::{LeftOutReason, Model, Patch, Patchable, Request, RequestError};

fn json_of<P: Patch>(patch: &P) -> Value {
    serde_json::to_value(patch).unwrap()
}

fn body<T>(request: &Request<T>) -> Value {
    serde_json::from_slice(&request.body().unwrap()).unwrap()
}

#[test]
fn a_patch_of_a_derived_type_says_so_and_one_of_the_base_does_not() {
    let file = MessagePatch::new().set_cover(FileAttachmentPatch::new().set_content_id("1"));
    let said = json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "1" } });
    assert_eq!(json_of(&file), said);
    let base = MessagePatch::new().set_cover(AttachmentPatch::new().set_name("x"));
    assert_eq!(json_of(&base), json!({ "cover": { "name": "x" } }));

    let mut message = Message::default();
    file.apply(&mut message);
    base.apply(&mut message);
    let cover = message.cover.unwrap().into_derived::<FileAttachment>().unwrap();
    assert_eq!((cover.content_id.as_deref(), cover.name.as_deref()), (Some("1"), Some("x")));
}

#[test]
fn a_collection_of_a_patch_takes_all_types() {
    let patch = MessagePatch::new().set_attachments([FileAttachment::default(), FileAttachment::default()]);
    let json = json!({ "@odata.type": "#microsoft.graph.fileAttachment" });
    assert_eq!(json_of(&patch), json!({ "attachments": [json, json] }));
    let mixed = [Attachment::from_derived(ItemAttachment::default()), Attachment::default()];
    let patch = MessagePatch::new().set_attachments(mixed);
    assert_eq!(json_of(&patch), json!({ "attachments": [{ "@odata.type": "#microsoft.graph.itemAttachment" }, {}] }));
}

#[test]
fn a_patch_is_read_by_the_types_that_it_says() {
    let json = json!({
        "attachments": [{ "contentId": "1", "@odata.type": "#microsoft.graph.fileAttachment" }],
        "cover": { "@odata.type": "#microsoft.graph.itemAttachment", "item": { "subject": "x" } },
    });
    let patch = MessagePatch::from_json_strict(&json).unwrap();
    assert_eq!(json_of(&patch), json);
    let error = MessagePatch::from_json_strict(&json!({
        "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment", "item": {} }],
        "cover": { "@odata.type": "#microsoft.graph.voiceAttachment", "codec": null, "item": {}, "second": 1, "seconds": 1 },
    }));
    assert_eq!(
        error.unwrap_err().to_string(),
        "`attachments[0].item` is not a property of microsoft.graph.fileAttachment\n\
         `cover.codec` cannot be null\n\
         `cover.item` is not a property of microsoft.graph.voiceAttachment\n\
         `cover.second` is not a property of microsoft.graph.voiceAttachment; did you mean `seconds`?\n\
         `cover.seconds` is not writable"
    );
}

/// The patch, after checking that it does what it is for.
fn between_of<M: Patchable>(before: &Value, after: &Value) -> Value {
    let (mut before, after): (M, M) =
        (serde_json::from_value(before.clone()).unwrap(), serde_json::from_value(after.clone()).unwrap());
    let patch = M::Patch::between(&before, &after);
    patch.apply(&mut before);
    let rest = M::Patch::between(&before, &after);
    assert!(rest.is_empty(), "{patch:?}\n{rest:?}");
    json_of(&patch)
}

fn between(before: &Value, after: &Value) -> Value {
    between_of::<Message>(before, after)
}

#[test]
fn between_values_of_one_type_is_what_differs_and_the_type() {
    let file = |id: &str| json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "contentId": id, "name": "x" } });
    assert_eq!(
        between(&file("1"), &file("2")),
        json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "2" } })
    );
    assert_eq!(between(&file("1"), &file("1")), json!({}));
    assert_eq!(between(&json!({}), &file("1")), file("1"));
    let base = |name: &str| json!({ "cover": { "name": name } });
    assert_eq!(between(&base("1"), &base("2")), base("2"));
    let other = |name: &str| json!({ "cover": { "@odata.type": "#x.y", "name": name } });
    assert_eq!(between(&other("1"), &other("2")), other("2"));
}

#[test]
fn what_only_the_derived_type_has_changes_member_by_member() {
    let voice =
        |transcript: Value| json!({ "@odata.type": "#microsoft.graph.voiceAttachment", "transcript": transcript });
    let (before, after) = (voice(json!({ "text": "a", "language": "nb" })), voice(json!({ "text": "b" })));
    let expected = voice(json!({ "text": "b", "language": null }));
    assert_eq!(between(&json!({ "cover": before }), &json!({ "cover": after })), json!({ "cover": expected }));
    // The same for the object that is changed itself.
    assert_eq!(between_of::<Attachment>(&before, &after), expected);
    assert_eq!(between_of::<Attachment>(&after, &after), json!({}));
    assert_eq!(between_of::<VoiceAttachment>(&after, &after), json!({}));
}

#[test]
fn what_only_the_derived_type_has_is_left_out_with_a_reason() {
    let read = |json: Value| serde_json::from_value::<Message>(json).unwrap();
    let said = "#microsoft.graph.voiceAttachment";
    let before = read(json!({ "cover": { "@odata.type": said, "seconds": 1, "codec": "a", "name": "x" } }));
    let after = read(json!({ "cover": { "@odata.type": said, "seconds": 2, "name": "y" } }));
    let (patch, left_out) = MessagePatch::difference(&before, &after);
    assert_eq!(json_of(&patch), json!({ "cover": { "@odata.type": said, "name": "y" } }));
    let left_out: Vec<_> = left_out.iter().map(|it| (it.path.as_str(), it.reason)).collect();
    assert_eq!(left_out, [("cover.seconds", LeftOutReason::ReadOnly), ("cover.codec", LeftOutReason::NotNullable)]);
}

#[test]
fn between_values_of_two_types_is_the_whole_new_one() {
    let file = json!({ "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "1", "isInline": true, "name": "x", "y": 1 } });
    let item = json!({ "cover": { "@odata.type": "#microsoft.graph.itemAttachment", "item": { "subject": "y" }, "name": "x" } });
    assert_eq!(
        between(&file, &item),
        json!({ "cover": {
            "@odata.type": "#microsoft.graph.itemAttachment", "isInline": null, "item": { "subject": "y" }, "name": "x", "y": null,
        } })
    );
    assert_eq!(
        between(&file, &json!({ "cover": { "name": "x", "isInline": true, "y": 1 } })),
        json!({ "cover": { "@odata.type": "#microsoft.graph.attachment", "isInline": true, "name": "x", "y": 1 } })
    );
    assert_eq!(between(&file, &json!({})), json!({ "cover": null }));
}

#[test]
fn between_collections_is_the_whole_new_one() {
    let file = json!({ "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "1" });
    let (before, after) = (json!({ "attachments": [file] }), json!({ "attachments": [file, { "name": "x" }] }));
    assert_eq!(between(&before, &after), after);
    assert_eq!(between(&after, &after), json!({}));
    assert_eq!(between(&after, &json!({ "attachments": [] })), json!({ "attachments": [] }));
}

#[test]
fn the_type_alone_says_nothing() {
    let file: Attachment =
        serde_json::from_value(json!({ "@odata.type": "#microsoft.graph.fileAttachment", "name": "x" })).unwrap();
    let patch = AttachmentPatch::between(&file, &file);
    assert!(patch.is_empty() && AttachmentPatch::new().with_odata_type("#microsoft.graph.fileAttachment").is_empty());
    assert!(update_attachment::me_attachments("1", &FileAttachmentPatch::new()).is_empty());
}

#[test]
fn a_request_says_of_which_derived_type_the_patch_is() {
    let file = update_attachment::me_attachments("1", &FileAttachmentPatch::new().set_content_id("a"));
    assert_eq!(body(&file), json!({ "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "a" }));
    let base = update_attachment::me_attachments("1", &AttachmentPatch::new().set_name("x"));
    assert_eq!(body(&base), json!({ "name": "x" }));
}

#[test]
fn a_patch_of_an_abstract_type_has_to_say_which_type_it_is_of() {
    let refused = |request: Request<_>| request.problem().unwrap().to_string();
    let message = "the patch has the type microsoft.graph.policy, which is abstract; use the patch of a derived type, or name \
                   the derived type with `with_odata_type(\"#microsoft.graph.…\")`";
    let title = PolicyPatch::new().set_title("x");
    assert_eq!(refused(update_policy::policies("1", &title)), message);
    let said = title.clone().with_odata_type("#microsoft.graph.sharingPolicy");
    let json = json!({ "@odata.type": "#microsoft.graph.sharingPolicy", "title": "x" });
    assert_eq!(body(&update_policy::policies("1", &said)), json);
    let derived = SharingPolicyPatch::new().set_title("x");
    assert_eq!(body(&update_policy::policies("1", &derived)), json);

    // Nested values too.
    let mailbox = |patch: &MailboxPatch| crate::fixture::mail::update_mailbox::me_mailbox(patch);
    let request = mailbox(&MailboxPatch::new().set_policy(title));
    let expected = RequestError::AbstractType { path: "policy".into(), model: "microsoft.graph.policy" };
    assert_eq!(request.problem(), Some(&expected));
    let request = mailbox(&MailboxPatch::new().set_policy(derived));
    assert_eq!(body(&request), json!({ "policy": json }));
    let before = Mailbox::default().with(|it| it.policy = Some(Box::default()));
    assert!(mailbox(&MailboxPatch::between(&Mailbox::default(), &before)).problem().is_some());

    // And the elements of a collection, with what is in them.
    let mut patch = MessagePatch::new();
    let attachments = Message::INFO.index_of("attachments").unwrap();
    patch
        .body_mut()
        .set_list(attachments, [Policy::from_derived(SharingPolicy::default()), Policy::default()].into_iter());
    assert_eq!(patch.body().untold_type(), Some(("attachments[1]".to_owned(), "microsoft.graph.policy")));
    patch.body_mut().set_list(attachments, [before].into_iter());
    assert_eq!(patch.body().untold_type(), Some(("attachments[0].policy".to_owned(), "microsoft.graph.policy")));
}
