//! Values of derived types: read as their base, made what they say they are, and written back.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use crate::Model;
use crate::fixture::mail::{AnyAttachment, Attachment, FileAttachment, ItemAttachment, Message};

fn read(json: &str) -> Attachment {
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

fn paths<M: Model>(model: &M) -> Vec<String> {
    model.misfits().map(|misfit| misfit.path).collect()
}

#[test]
fn the_type_may_be_announced_anywhere_and_in_any_form() {
    for said in [
        "#microsoft.graph.fileAttachment",
        "microsoft.graph.fileAttachment",
        "#Microsoft.Graph.FileAttachment",
        "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.fileAttachment",
    ] {
        for json in [
            format!(r#"{{"@odata.type":"{said}","contentId":"1","isInline":true,"name":null}}"#),
            format!(r#"{{"contentId":"1","@odata.type":"{said}","isInline":true,"name":null}}"#),
            format!(r#"{{"isInline":true,"name":null,"contentId":"1","@odata.type":"{said}"}}"#),
        ] {
            let base: Attachment = round_trip(&serde_json::from_str(&json).unwrap());
            let AnyAttachment::FileAttachment(file) = base.clone().into_any() else { panic!("{json}: {base:?}") };
            assert_eq!(
                (file.content_id.as_deref(), file.is_inline, file.is_null("name")),
                (Some("1"), Some(true), true)
            );
            assert_eq!(file.odata_type(), Some(said));
            assert_eq!(base.clone().into_derived().as_ref(), Ok(&*file));
            assert_eq!(Attachment::from_derived(*file), base);
        }
    }
}

#[test]
fn other_types_and_none_stay_the_base_with_all_they_have() {
    for json in [
        json!({ "name": "x", "contentId": "1" }),
        json!({ "@odata.type": "#microsoft.graph.attachment", "name": "x" }),
        json!({ "@odata.type": "#microsoft.graph.cloudAttachment", "name": "x", "seconds": [1], "contentId": null }),
        json!({ "@odata.type": null, "name": "x" }),
        json!({ "@odata.type": 1, "name": "x" }),
        json!({ "@odata.type": "", "name": "x" }),
    ] {
        let base: Attachment = round_trip(&json);
        assert_eq!(base.clone().into_derived::<FileAttachment>(), Err(base.clone()));
        assert_eq!(base.clone().into_any(), AnyAttachment::Attachment(Box::new(base.clone())));
        assert_eq!(base.name.as_deref(), Some("x"));
    }
}

#[test]
fn what_came_before_the_type_counts_as_if_it_came_after() {
    let said = r##""@odata.type":"#microsoft.graph.fileAttachment""##;
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
        let late = read(&format!("{{{rest},{said}}}"));
        let early = read(&format!("{{{said},{rest}}}"));
        assert_eq!(late, early, "{rest}");
        assert_eq!(serde_json::to_string(&late).unwrap(), serde_json::to_string(&early).unwrap());
        let [late, early] = [late, early].map(|it| it.into_derived::<FileAttachment>().unwrap());
        assert_eq!(paths(&late), paths(&early));
        assert_eq!(serde_json::to_string(&late).unwrap(), serde_json::to_string(&early).unwrap());
        let direct: FileAttachment = serde_json::from_str(&format!("{{{rest},{said}}}")).unwrap();
        assert_eq!((&direct, paths(&direct)), (&late, paths(&late)));
    }
}

#[test]
fn of_several_types_the_last_one_counts() {
    let base = read(
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","contentBytes":"aGk=","item":{"subject":"x"},
             "@odata.type":"#microsoft.graph.itemAttachment"}"##,
    );
    let item = base.into_derived::<ItemAttachment>().unwrap();
    assert_eq!(item.item.as_ref().unwrap().subject.as_deref(), Some("x"));
    assert_eq!(item.additional.get("contentBytes"), Some(&json!("aGk=")));
}

#[test]
fn a_property_may_have_another_type_in_a_derived_type() {
    let json =
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","isInline":false,"name":"x","size":"big","contentId":7}"##;
    let base = read(json);
    assert_eq!((base.size, paths(&base)), (None, vec!["/size".to_owned()]));
    let file = base.clone().into_derived::<FileAttachment>().unwrap();
    assert_eq!((file.size.as_deref(), paths(&file)), (Some("big"), vec!["/contentId".to_owned()]));
    let back = Attachment::from_derived(file);
    assert_eq!((&back, paths(&back)), (&base, vec!["/size".to_owned()]));
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
    let any: Vec<AnyAttachment> = message.attachments.unwrap().into_iter().map(Attachment::into_any).collect();
    let [AnyAttachment::FileAttachment(_), AnyAttachment::Attachment(_), AnyAttachment::ItemAttachment(item)] = &*any
    else {
        panic!("{any:?}")
    };
    assert_eq!(item.item.as_ref().unwrap().attachments.as_ref().map(Vec::len), Some(1));
    assert!(item.parts.clone().unwrap().remove(0).into_derived::<ItemAttachment>().is_ok());
    // A boxed one is moved out of its box.
    assert!(matches!(message.cover.unwrap().into_any(), AnyAttachment::FileAttachment(_)));
}

#[test]
fn a_value_that_was_made_here_says_its_type_where_its_base_is_expected() {
    let file = || FileAttachment::default().with(|it| it.name = Some("x".into()));
    let json = json!({ "@odata.type": "#microsoft.graph.fileAttachment", "name": "x" });
    for base in [Attachment::from_derived(file()), Attachment::from_derived(file()).into_any().into()] {
        assert_eq!(serde_json::to_value(&base).unwrap(), json);
        assert_eq!(serde_json::from_value::<Attachment>(json.clone()).unwrap(), base);
        assert_eq!(base.into_derived(), Ok(file()));
    }
    assert_eq!(serde_json::to_value(Attachment::from(AnyAttachment::from(Attachment::default()))).unwrap(), json!({}));
    let unknown = Attachment::default().with(|it| drop(it.additional.insert("@odata.type", "#x.y")));
    assert_eq!(Attachment::from(unknown.clone().into_any()), unknown);
}
