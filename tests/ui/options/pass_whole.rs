//! What the service replaces is sent whole: by option, or in one call.
#![deny(warnings)]

mod replaced {
    graph_models::graph_docs! {
        docs = "../docs/bindings",
        pages = ["api/ferry-update.md"],
        version = "v1.0",
        whole = ["ferry/logbook"],
    }
}

mod merged {
    graph_models::graph_docs! {
        docs = "../docs/bindings",
        pages = ["api/ferry-update.md"],
        version = "v1.0",
    }
}

use graph_models::{Model, Patch, Whole};

fn main() {
    let logbook = replaced::Logbook::default().with(|it| it.title = Some("1".into()));
    let patch = replaced::FerryPatch::new().set_logbook(logbook.clone());
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"title":"1"}}"#);
    let before = replaced::Ferry::default().with(|it| {
        it.logbook = Some(Box::new(logbook.clone()));
        it.name = Some("Lightning".into());
    });
    let mut after = before.clone();
    after.logbook.get_or_insert_default().additional.insert("pages", 3);
    let patch = replaced::FerryPatch::between(&before, &after);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"title":"1","pages":3}}"#);

    let logbook = merged::Logbook::default().with(|it| it.title = Some("2".into()));
    let patch = merged::FerryPatch::new().set_logbook(Whole(logbook));
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"title":"2"}}"#);
    let before: merged::Ferry = serde_json::from_str(r#"{"logbook":{"title":"2","pages":3}}"#).unwrap();
    let mut after = before.clone();
    after.logbook.get_or_insert_default().additional.insert("pages", 4);
    let patch = merged::FerryPatch::between(&before, &after);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"pages":4}}"#);
    let patch = merged::FerryPatch::between_whole(&before, &after, |ferry| [&ferry.logbook]);
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"title":"2","pages":4}}"#);
    let patch = merged::FerryPatch::new().set_logbook(merged::LogbookPatch::new().clear_title());
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"logbook":{"title":null}}"#);
}
