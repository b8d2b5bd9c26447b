//! Entries under keys of the client's own.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use crate::fixture::mail::{Attachment, Counts, MailboxPatch, Pictures, PicturesPatch};
use crate::fixture::mail::{AttachmentPatch, CountsPatch, FileAttachmentPatch, Mailbox};
use crate::{Dictionary, Model, Patch};

fn pictures(json: &Value) -> Pictures {
    serde_json::from_value(json.clone()).unwrap()
}

#[test]
fn entries_are_read_as_what_they_are() {
    let json = json!({
        "@odata.type": "#microsoft.graph.pictures",
        "a": { "@odata.type": "#microsoft.graph.fileAttachment", "name": "x", "contentId": "1" },
        "a@odata.type": "#microsoft.graph.attachment",
        "b": null,
        "c": 3,
    });
    let pictures = pictures(&json);
    let entries: Vec<(&str, Attachment)> = pictures.entries().collect();
    assert_eq!((entries.len(), entries[0].0, entries[0].1.name.as_deref()), (1, "a", Some("x")));
    assert_eq!(serde_json::to_value(&entries[0].1).unwrap(), json["a"]);
    assert_eq!(pictures.entry("a"), Some(entries[0].1.clone()));
    assert_eq!((pictures.entry("b"), pictures.entry("c"), pictures.entry("d")), (None, None, None));
    let misfits: Vec<_> = pictures.misfit_entries().map(|(key, value)| (key, value.as_value().clone())).collect();
    assert_eq!(misfits, [("c", json!(3))]);
    assert_eq!(serde_json::to_value(pictures).unwrap(), json);
}

#[test]
fn what_no_value_of_serde_json_holds_is_an_entry_too() {
    let text = r#"{"a":{"name":"x","more":1e999}}"#;
    let pictures: Pictures = serde_json::from_str(text).unwrap();
    let (key, entry) = pictures.entries().next().unwrap();
    let mut copy = Pictures::default();
    copy.insert_entry(key, entry).unwrap();
    let named = r##"{"a":{"@odata.type":"#microsoft.graph.attachment","name":"x","more":1e999}}"##;
    assert_eq!(serde_json::to_string(&copy).unwrap(), named);
}

#[test]
fn an_entry_that_is_inserted_says_its_type_and_is_changed_key_by_key() {
    let typed = |name: &str| json!({ "@odata.type": "#microsoft.graph.attachment", "name": name });
    let before = pictures(&json!({ "a": typed("x"), "b": typed("y") }));
    let mut after = before.clone();
    assert!(after.remove_entry("a") && !after.remove_entry("z"));
    after.insert_entry("b", Attachment::default().with(|it| it.name = Some("z".into()))).unwrap();
    after.insert_entry("c", Attachment::default()).unwrap();
    let patch = PicturesPatch::between(&before, &after);
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({ "a": null, "b": typed("z"), "c": { "@odata.type": "#microsoft.graph.attachment" } })
    );
    let mut copy = before;
    patch.apply(&mut copy);
    assert_eq!(copy, after);
}

#[test]
fn a_patch_sets_and_clears_entries() {
    let pictures = PicturesPatch::new()
        .set_entry("a", AttachmentPatch::new().set_name("x").clear_size())
        .set_entry("b", FileAttachmentPatch::new().set_name("y"))
        .clear_entry("c");
    let counts = CountsPatch::new().set_entry("drafts", 3).clear_entry("inbox").set_entry("inbox", 1);
    let patch = MailboxPatch::new().set_pictures(pictures).set_counts(counts);
    let json = json!({
        "counts": { "drafts": 3, "inbox": 1 },
        "pictures": {
            "a": { "@odata.type": "#microsoft.graph.attachment", "name": "x", "size": null },
            "b": { "@odata.type": "#microsoft.graph.fileAttachment", "name": "y" },
            "c": null,
        },
    });
    assert_eq!(serde_json::to_value(&patch).unwrap(), json);
    let mut mailbox: Mailbox = serde_json::from_value(json!({ "counts": { "inbox": 7, "junk": 2 } })).unwrap();
    patch.apply(&mut mailbox);
    let counts: &Counts = mailbox.counts.as_deref().unwrap();
    let mut entries: Vec<_> = counts.entries().collect();
    entries.sort_unstable();
    assert_eq!(entries, [("drafts", 3), ("inbox", 1), ("junk", 2)]);
}
