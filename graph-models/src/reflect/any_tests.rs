//! Values of derived types: read in every shape, written back, patched.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use crate::fixture::mail::{
    AnyAttachment, Attachment, AttachmentPatch, FileAttachment, FileAttachmentPatch, ItemAttachment, Message,
    MessagePatch,
};
use crate::reflect::{Fields as _, Object};
use crate::{AnyModel, Model, Patch};

fn read(json: &str) -> AnyAttachment {
    serde_json::from_str(json).unwrap()
}

/// Reads, writes, and reads again, from text and from a value.
fn round_trip<M: Model>(value: &Value) -> M {
    let model: M = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&model).unwrap(), *value);
    assert_eq!(serde_json::from_str::<M>(&value.to_string()).unwrap(), model);
    assert_eq!(model.clone(), model);
    let _ = format!("{model:?}");
    model
}

fn names(list: &[AnyAttachment]) -> Vec<&str> {
    list.iter().map(|it| it.info().name().rsplit('.').next().unwrap()).collect()
}

#[test]
fn the_type_may_be_announced_anywhere_and_in_any_form() {
    for kind in [
        "#microsoft.graph.fileAttachment",
        "microsoft.graph.fileAttachment",
        "#Microsoft.Graph.FileAttachment",
        "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.fileAttachment",
    ] {
        for json in [
            format!(r#"{{"@odata.type":"{kind}","contentId":"1","isInline":true,"name":null}}"#),
            format!(r#"{{"contentId":"1","@odata.type":"{kind}","isInline":true,"name":null}}"#),
            format!(r#"{{"isInline":true,"name":null,"contentId":"1","@odata.type":"{kind}"}}"#),
        ] {
            let any = read(&json);
            let AnyAttachment::FileAttachment(file) = &any else { panic!("{json}: {any:?}") };
            assert_eq!(
                (file.content_id.as_deref(), file.is_inline, file.is_null("name")),
                (Some("1"), Some(true), true)
            );
            assert_eq!(file.odata_type(), Some(kind));
            round_trip::<AnyAttachment>(&serde_json::from_str(&json).unwrap());
        }
    }
}

#[test]
fn other_types_and_none_are_the_base_with_all_they_have() {
    for json in [
        json!({ "name": "x", "contentId": "1" }),
        json!({ "@odata.type": "#microsoft.graph.attachment", "name": "x" }),
        json!({ "@odata.type": "#microsoft.graph.voiceAttachment", "name": "x", "seconds": [1], "contentId": null }),
        json!({ "@odata.type": null, "name": "x" }),
        json!({ "@odata.type": 1, "name": "x" }),
        json!({ "@odata.type": "", "name": "x" }),
    ] {
        let any: AnyAttachment = round_trip(&json);
        assert!(matches!(any, AnyAttachment::Attachment(_)), "{any:?}");
        assert_eq!(any.name(), Some("x"));
    }
}

#[test]
fn what_came_before_the_type_is_read_as_if_it_came_after() {
    let kind = r##""@odata.type":"#microsoft.graph.fileAttachment""##;
    for rest in [
        r#""contentBytes":"aGk=""#,
        r#""contentBytes":7,"name":"x""#,
        r#""size":"large""#,
        r#""size":7"#,
        r#""contentId":"a","contentId":null"#,
        r#""contentId":null,"contentId":7"#,
        r#""name":7,"name":"x","x":1,"x":2"#,
        r#""isInline":"no","isInline":null,"zzz":{"a":[null]}"#,
    ] {
        let late = read(&format!("{{{rest},{kind}}}"));
        let early = read(&format!("{{{kind},{rest}}}"));
        assert_eq!(late, early, "{rest}");
        assert_eq!(serde_json::to_string(&late).unwrap(), serde_json::to_string(&early).unwrap());
        assert_eq!(late.misfits().collect::<Vec<_>>(), early.misfits().collect::<Vec<_>>());
    }
}

#[test]
fn of_several_types_the_last_one_counts() {
    let any = read(
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","contentBytes":"aGk=","item":{"subject":"x"},
             "@odata.type":"#microsoft.graph.itemAttachment"}"##,
    );
    let AnyAttachment::ItemAttachment(item) = &any else { panic!("{any:?}") };
    assert_eq!(item.item.as_ref().unwrap().subject.as_deref(), Some("x"));
    assert_eq!(item.additional.get("contentBytes"), Some(&json!("aGk=")));
    assert!(matches!(
        read(r##"{"@odata.type":"#microsoft.graph.fileAttachment","@odata.type":"x"}"##),
        AnyAttachment::Attachment(_)
    ));
}

#[test]
fn a_great_many_types_take_no_long_time() {
    let kinds = ["file", "item"].map(|kind| format!(r##""@odata.type":"#microsoft.graph.{kind}Attachment""##));
    let members: Vec<String> = (0..50_000).map(|index| format!("\"x{index}\":1,{}", kinds[index % 2])).collect();
    let any = read(&format!("{{{}}}", members.join(",")));
    assert!(matches!(any, AnyAttachment::ItemAttachment(_)));
    assert_eq!(any.additional().iter().count(), 50_001);
}

#[test]
fn collections_hold_what_comes() {
    let message: Message = round_trip(&json!({
        "attachments": [
            { "@odata.type": "#microsoft.graph.fileAttachment", "contentBytes": "aGk=" },
            { "name": "x" },
            {
                "@odata.type": "#microsoft.graph.itemAttachment",
                "item": { "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment" }], "cover": null },
                "parts": [{ "@odata.type": "#microsoft.graph.itemAttachment", "parts": [] }, {}],
            },
        ],
        "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "contentId": 7 },
    }));
    let attachments = message.attachments.as_deref().unwrap();
    assert_eq!(names(attachments), ["fileAttachment", "attachment", "itemAttachment"]);
    let AnyAttachment::ItemAttachment(item) = &attachments[2] else { panic!() };
    assert_eq!(names(item.parts.as_deref().unwrap()), ["itemAttachment", "attachment"]);
    assert_eq!(message.misfits().map(|misfit| misfit.path).collect::<Vec<_>>(), ["/cover/contentId"]);
}

#[test]
fn a_null_element_leaves_the_collection_as_it_came() {
    let json = json!({ "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment", "contentId": "1" }, null] });
    let message: Message = round_trip(&json);
    assert_eq!(message.misfits().map(|misfit| misfit.path).collect::<Vec<_>>(), ["/attachments"]);
}

#[test]
fn a_value_that_was_made_here_says_its_type() {
    let file = || FileAttachment::default().with(|it| it.name = Some("x".into()));
    let json = json!({ "@odata.type": "#microsoft.graph.fileAttachment", "name": "x" });
    for any in [AnyAttachment::from(file()), AnyAttachment::FileAttachment(Box::new(file()))] {
        assert_eq!(serde_json::to_value(&any).unwrap(), json);
        assert_eq!(serde_json::from_value::<AnyAttachment>(json.clone()).unwrap(), any);
    }
    assert_eq!(serde_json::to_value(AnyAttachment::default()).unwrap(), json!({}));
    let message =
        Message::default().with(|it| it.attachments = Some(vec![file().into(), Attachment::default().into()]));
    assert_eq!(serde_json::to_value(&message).unwrap(), json!({ "attachments": [json, {}] }));
}

#[test]
fn variants_differ_and_have_the_base_in_common() {
    let file = AnyAttachment::from(FileAttachment::default());
    assert_ne!(file, AnyAttachment::from(ItemAttachment::default()));
    assert_ne!(file, AnyAttachment::default());
    let file = read(
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","isInline":false,"name":"x","size":"big","contentId":"1"}"##,
    );
    assert_eq!((file.name(), file.is_inline()), (Some("x"), Some(false)));
    let base = file.clone().into_base();
    assert_eq!((base.name.as_deref(), base.size), (Some("x"), None));
    assert_eq!(base.misfits().map(|misfit| misfit.path).collect::<Vec<_>>(), ["/size"]);
    assert_eq!(serde_json::from_value::<AnyAttachment>(serde_json::to_value(&base).unwrap()).unwrap(), file);
}

#[test]
fn a_patch_of_a_derived_type_says_so_and_one_of_the_base_does_not() {
    let file = MessagePatch::new().set_cover(FileAttachmentPatch::new().set_content_id("1"));
    assert_eq!(
        serde_json::to_string(&file).unwrap(),
        r##"{"cover":{"@odata.type":"#microsoft.graph.fileAttachment","contentId":"1"}}"##
    );
    let base = MessagePatch::new().set_cover(AttachmentPatch::new().set_name("x"));
    assert_eq!(serde_json::to_string(&base).unwrap(), r#"{"cover":{"name":"x"}}"#);

    let mut message = Message::default();
    file.apply(&mut message);
    base.apply(&mut message);
    let AnyAttachment::FileAttachment(cover) = message.cover.unwrap() else { panic!() };
    assert_eq!((cover.content_id.as_deref(), cover.name.as_deref()), (Some("1"), Some("x")));
}

#[test]
fn a_collection_of_a_patch_takes_all_variants() {
    let patch = MessagePatch::new().set_attachments([FileAttachment::default(), FileAttachment::default()]);
    let json = json!({ "@odata.type": "#microsoft.graph.fileAttachment" });
    assert_eq!(serde_json::to_value(&patch).unwrap(), json!({ "attachments": [json, json] }));
    let mixed = [AnyAttachment::from(ItemAttachment::default()), Attachment::default().into()];
    let patch = MessagePatch::new().set_attachments(mixed);
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({ "attachments": [{ "@odata.type": "#microsoft.graph.itemAttachment" }, {}] })
    );
}

#[test]
fn a_patch_is_read_by_the_types_that_it_says() {
    let json = json!({
        "attachments": [{ "contentId": "1", "@odata.type": "#microsoft.graph.fileAttachment" }],
        "cover": { "@odata.type": "#microsoft.graph.itemAttachment", "item": { "subject": "x" } },
    });
    let patch = MessagePatch::from_json(&json).unwrap();
    assert_eq!(serde_json::to_value(&patch).unwrap(), json);
    let error = MessagePatch::from_json(&json!({
        "attachments": [{ "@odata.type": "#microsoft.graph.fileAttachment", "item": {} }],
        "cover": { "@odata.type": "#microsoft.graph.fileAttachment", "item": {} },
    }));
    assert_eq!(
        error.unwrap_err().to_string(),
        "`attachments[0].item` is no property of microsoft.graph.fileAttachment\n\
         `cover.item` is no property of microsoft.graph.fileAttachment"
    );
}

fn between(before: &Value, after: &Value) -> Value {
    let (mut before, after): (Message, Message) = (round_trip(before), round_trip(after));
    let patch = MessagePatch::between(&before, &after);
    patch.apply(&mut before);
    let rest = MessagePatch::between(&before, &after);
    assert!(rest.is_empty(), "{patch:?}\n{rest:?}");
    serde_json::to_value(patch).unwrap()
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
        json!({ "cover": { "@odata.type": "#microsoft.graph.attachment", "isInline": true, "name": "x" } })
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
