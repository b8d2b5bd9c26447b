//! What was read is written back: nulls, unknowns, misfits, deep nests, and a great many random
//! objects.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Map, Value, json};

use crate::fixture::mail::{Message, MessagePatch};
use crate::fixture::{InferenceData, LanguageProficiency, Scalars, Wide};
use crate::{Additional, Model};

fn read<M: Model>(json: &str) -> M {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn misfits<M: Model>(model: &M) -> Vec<&str> {
    model.misfits().map(|misfit| misfit.name).collect()
}

/// Reads, writes, and reads again, from text and from a value.
fn round_trip<M: Model>(value: &Value) -> M {
    let model: M = serde_json::from_value(value.clone()).unwrap();
    let text = serde_json::to_string(&model).unwrap();
    let back: Value = serde_json::from_str(&text).unwrap();
    assert!(same(&back, value), "{value}\n{back}");
    assert!(same(&serde_json::to_value(&model).unwrap(), value), "{value}");
    assert_eq!(read::<M>(&value.to_string()), model);
    assert_eq!(read::<M>(&text), model);
    assert_eq!(model.clone(), model);
    let _ = format!("{model:?}");
    model
}

/// Equality of JSON in which 5 and 5.0 are one number.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

#[test]
fn the_empty_model_is_small_and_writes_nothing() {
    assert!(size_of::<Additional>() <= 16);
    assert_eq!(serde_json::to_string(&LanguageProficiency::default()).unwrap(), "{}");
    assert!(read::<LanguageProficiency>("{}").additional.is_empty());
}

#[test]
fn everything_has_its_order() {
    let json = r##"{"zzz":1,"tags":["a"],"y@odata.type":"#Int32","@odata.etag":"e","count":"x","aaa":2,"@odata.context":"c","id":"i","note":null,"@odata.type":"#t"}"##;
    let model: LanguageProficiency = read(json);
    assert_eq!(
        serde_json::to_string(&model).unwrap(),
        r##"{"@odata.type":"#t","@odata.etag":"e","@odata.context":"c","count":"x","id":"i","note":null,"tags":["a"],"zzz":1,"y@odata.type":"#Int32","aaa":2}"##
    );
    assert_eq!(
        (model.odata_type(), model.etag(), model.context()),
        (Some("#t"), Some(crate::ETag::received("e")), Some("c"))
    );
}

#[test]
fn every_property_of_a_real_one_is_read() {
    let model: LanguageProficiency = round_trip(&json!({
        "allowedAudiences": "me", "count": 3, "createdDateTime": "0001-01-01T00:00:00Z", "displayName": "Norwegian",
        "id": "1", "inference": { "confidenceScore": 0.5, "userHasVerifiedAccuracy": false }, "kinds": "spoken, x",
        "manager": { "id": "2", "manager": { "id": "3" } }, "note": "", "source": { "type": ["a"] },
        "tags": ["a", ""], "translations": [{ "locale": "nb" }, {}],
    }));
    assert!(model.misfits().next().is_none() && model.additional.is_empty());
    let manager = model.manager.unwrap().manager.unwrap();
    assert_eq!(manager.id.as_deref(), Some("3"));
    assert_eq!(model.translations.unwrap().len(), 2);
}

#[test]
fn every_scalar_is_read() {
    let model: Scalars = round_trip(&json!({
        "binary": "-_8", "boolean": false, "byte": 255, "date": "2017-01-01", "decimal": 1.25, "double": "-INF",
        "duration": "P1W1D", "foreign": { "a": 1 }, "foreigners": [1, null], "guid": "01234567-89AB-cdef-0123-456789abcdef",
        "int16": -32768, "int64": i64::MIN, "int64s": [], "moment": "9999-12-31T23:59:59.9999999Z",
        "nested": { "nested": { "byte": 0 } }, "sbyte": -128, "single": 0.123_456_789_012, "time": "08:00:00.0000000",
        "untyped": [null], "untypeds": [null, {}, 1],
    }));
    assert!(model.misfits().next().is_none());
    assert_eq!(model.foreign.unwrap()["a"], 1);
    assert_eq!(model.untypeds.unwrap().len(), 3);
}

#[test]
fn numbers_may_come_as_text_where_odata_says_so() {
    let model: Scalars = read(r#"{"int64":"-12","double":"1.5","int64s":["1",2,3.0],"int16":5.0}"#);
    assert_eq!((model.int64, model.double, model.int16), (Some(-12), Some(1.5), Some(5)));
    assert_eq!(model.int64s, Some(vec![1, 2, 3]));
    let model: Scalars = read(r#"{"int16":"5"}"#);
    assert_eq!(misfits(&model), ["int16"]);
}

#[test]
fn null_is_remembered_until_a_value_comes() {
    let mut model: LanguageProficiency = round_trip(&json!({ "note": null, "tags": null, "source": null }));
    assert!(model.is_null("note") && model.is_null("source") && !model.is_null("count") && !model.is_null("?"));
    assert!(model.note.is_none() && model.source.is_none() && model.additional.is_empty());
    model.note = Some("x".into());
    assert!(!model.is_null("note"));
    assert_eq!(serde_json::to_value(&model).unwrap(), json!({ "note": "x", "tags": null, "source": null }));
}

#[test]
fn null_is_remembered_beyond_the_first_word() {
    let names: Vec<String> = (0..70).map(|index| format!("p{index:02}")).collect();
    let value: Value = names.iter().map(|name| (name.clone(), Value::Null)).collect::<Map<_, _>>().into();
    let model: Wide = round_trip(&value);
    assert!(names.iter().all(|name| model.is_null(name)) && model.additional.is_empty());
    let model: Wide = round_trip(&json!({ "p63": null, "p64": 1, "p65": null, "p69": "x" }));
    assert!(!model.is_null("p64") && model.is_null("p65") && !model.is_null("p69"));
}

#[test]
fn what_does_not_fit_is_kept_as_it_came() {
    for misfit in [
        json!({ "displayName": 1 }),
        json!({ "displayName": {} }),
        json!({ "count": 2_147_483_648_u64 }),
        json!({ "count": 1.5 }),
        json!({ "count": "1" }),
        json!({ "count": [1] }),
        json!({ "createdDateTime": "yesterday" }),
        json!({ "createdDateTime": 5 }),
        json!({ "allowedAudiences": 1 }),
        json!({ "kinds": ["spoken"] }),
        json!({ "inference": "x" }),
        json!({ "inference": [] }),
        json!({ "tags": "a" }),
        json!({ "tags": { "a": 1 } }),
        json!({ "tags": ["a", 1, "b"] }),
        json!({ "tags": [null] }),
        json!({ "tags": [["a"]] }),
        json!({ "translations": [{ "locale": "nb", "x": 1, "text": null }, 7, { "text": [] }] }),
        json!({ "translations": [{}, null] }),
    ] {
        let model: LanguageProficiency = round_trip(&misfit);
        let (name, value) = misfit.as_object().unwrap().iter().next().unwrap();
        let told: Vec<_> = model.misfits().map(|misfit| (misfit.name, misfit.value)).collect();
        assert_eq!(told, [(name.as_str(), value)]);
    }
    for misfit in [
        json!({ "guid": "x" }),
        json!({ "binary": "?" }),
        json!({ "byte": -1 }),
        json!({ "foreign": { "a": "x" } }),
        json!({ "foreigners": [1, "x"] }),
        json!({ "int64": u64::MAX }),
        json!({ "double": "fast" }),
        json!({ "decimal": true }),
    ] {
        assert_eq!(misfits(&round_trip::<Scalars>(&misfit)).len(), 1, "{misfit}");
    }
}

#[test]
fn misfits_are_told_with_their_paths_however_deep_they_are() {
    let model: LanguageProficiency = round_trip(&json!({
        "count": "many",
        "inference": { "confidenceScore": "high" },
        "manager": { "manager": { "tags": [1], "count": 2 } },
        "tags": ["a"],
        "translations": [{ "text": "x" }, { "locale": null, "text": 1 }],
    }));
    let told: Vec<_> = model.misfits().map(|misfit| (misfit.path, misfit.name, misfit.value.to_string())).collect();
    let told: Vec<_> = told.iter().map(|(path, name, value)| (path.as_str(), *name, value.as_str())).collect();
    assert_eq!(
        told,
        [
            ("/count", "count", "\"many\""),
            ("/inference/confidenceScore", "confidenceScore", "\"high\""),
            ("/manager/manager/tags", "tags", "[1]"),
            ("/translations/1/text", "text", "1"),
        ]
    );
    assert_eq!(misfits::<InferenceData>(&model.inference.unwrap()), ["confidenceScore"]);
}

#[test]
fn setting_a_property_ends_its_misfit() {
    let mut model: LanguageProficiency = read(r#"{"count":"many"}"#);
    model.count = Some(1);
    assert_eq!(serde_json::to_string(&model).unwrap(), r#"{"count":1}"#);
    assert!(misfits(&model).is_empty());
    assert_eq!(format!("{model:?}"), "LanguageProficiency { count: 1 }");
}

#[test]
fn of_two_properties_with_one_name_the_last_counts() {
    for (json, expected) in [
        (r#"{"count":1,"count":2}"#, r#"{"count":2}"#),
        (r#"{"count":"x","count":2}"#, r#"{"count":2}"#),
        (r#"{"count":"x","count":null}"#, r#"{"count":null}"#),
        (r#"{"count":"x","count":null,"count":"y"}"#, r#"{"count":"y"}"#),
        (r#"{"count":2,"count":"x"}"#, r#"{"count":"x"}"#),
        (r#"{"count":2,"count":null}"#, r#"{"count":null}"#),
        (r#"{"count":null,"count":2}"#, r#"{"count":2}"#),
        (r#"{"x":1,"y":2,"x":3}"#, r#"{"y":2,"x":3}"#),
        (r#"{"tags":["a"],"tags":["b"]}"#, r#"{"tags":["b"]}"#),
        (r#"{"inference":{"a":1},"inference":{"b":2}}"#, r#"{"inference":{"b":2}}"#),
        (r#"{"inference":{"a":1},"inference":7}"#, r#"{"inference":7}"#),
    ] {
        let mut model: LanguageProficiency = read(json);
        assert_eq!(serde_json::to_string(&model).unwrap(), expected, "{json}");
        // Nothing that was overridden comes back.
        if model.count.take().is_some() {
            assert!(misfits(&model).is_empty(), "{json}");
        }
    }
}

#[test]
fn only_what_is_no_object_is_an_error() {
    for json in ["null", "[]", "1", "\"x\"", "{", "{\"a\"}", "", "{\"a\":1,}"] {
        assert!(serde_json::from_str::<LanguageProficiency>(json).is_err(), "{json}");
    }
    let error = serde_json::from_str::<LanguageProficiency>("1").unwrap_err().to_string();
    assert!(error.contains("a JSON object (microsoft.graph.languageProficiency)"), "{error}");
}

#[test]
fn deep_nests_come_back_and_hostile_ones_are_refused() {
    let nested = |depth| "{\"manager\":".repeat(depth) + "{}" + &"}".repeat(depth);
    round_trip::<LanguageProficiency>(&serde_json::from_str(&nested(120)).unwrap());
    assert!(serde_json::from_str::<LanguageProficiency>(&nested(100_000)).is_err());
    let unknown = "{\"x\":".repeat(100_000);
    assert!(serde_json::from_str::<LanguageProficiency>(&unknown).is_err());
}

#[test]
fn many_unknown_properties_take_no_long_time() {
    let members: Vec<String> = (0..200_000).map(|index| format!("\"x{}\":{index}", index % 150_000)).collect();
    let model: LanguageProficiency = read(&format!("{{{}}}", members.join(",")));
    assert_eq!(model.additional.iter().count(), 150_000);
    assert_eq!(model.clone(), model);
}

#[test]
fn a_number_of_arbitrary_precision_is_a_number() {
    // This is what serde_json passes when some crate of the build has switched that on.
    let number = || {
        serde::de::value::MapDeserializer::<_, serde_json::Error>::new(
            [("$serde_json::private::Number", "7")].into_iter(),
        )
    };
    let model: LanguageProficiency = super::read::tests_only::read_one("inference", number()).unwrap();
    assert_eq!(serde_json::to_value(&model).unwrap(), json!({ "inference": 7 }));
}

/// A generator of random numbers that gives the same ones every time (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % below
    }

    fn pick<'a, T>(&mut self, values: &'a [T]) -> &'a T {
        &values[self.next(values.len())]
    }

    fn value(&mut self, names: &[&str], depth: usize) -> Value {
        let scalars = [
            json!(null),
            json!(true),
            json!(0),
            json!(-1),
            json!(5.0),
            json!(0.1),
            json!(300),
            json!(i64::MAX),
            json!(u64::MAX),
            json!(1e300),
            json!(-0.0),
            json!(""),
            json!("a,b"),
            json!("INF"),
            json!("NaN"),
            json!("2017-01-01"),
            json!("2017-01-01T00:00:00Z"),
            json!("08:00"),
            json!("P1D"),
            json!("AAAA"),
            json!("01234567-89ab-cdef-0123-456789abcdef"),
            json!("é\u{0}\"\\"),
            json!("me"),
            json!("#microsoft.graph.attachment"),
            json!("#microsoft.graph.fileAttachment"),
            json!("microsoft.graph.ItemAttachment"),
            json!("spoken, x"),
        ];
        match self.next(if depth == 0 { 5 } else { 8 }) {
            0..5 => self.pick(&scalars).clone(),
            5 => (0..self.next(4)).map(|_| self.value(names, depth - 1)).collect(),
            _ => self.object(names, depth - 1),
        }
    }

    fn object(&mut self, names: &[&str], depth: usize) -> Value {
        let members = (0..self.next(8)).map(|_| (self.pick(names).to_string(), self.value(names, depth)));
        Value::Object(members.collect())
    }
}

#[test]
fn random_objects_come_back() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let extra = ["@odata.type", "@odata.etag", "x", "y", "tags@odata.type", "confidenceScore", "locale", "level", ""];
    let names = [<LanguageProficiency as Model>::INFO.properties(), &extra].concat();
    for _ in 0..5_000 {
        round_trip::<LanguageProficiency>(&random.object(&names, 5));
    }
    let names = [<Scalars as Model>::INFO.properties(), &extra].concat();
    for _ in 0..5_000 {
        round_trip::<Scalars>(&random.object(&names, 4));
    }
    for _ in 0..3_000 {
        let value = random.object(MAIL, 5);
        let model = round_trip::<Message>(&value);
        // The text above has `@odata.type` first, this one has it last.
        assert_eq!(read::<Message>(&backwards(&value)), model, "{value}");
    }
}

/// JSON text in which the members of every object come in the reverse order.
fn backwards(value: &Value) -> String {
    match value {
        Value::Array(values) => format!("[{}]", values.iter().map(backwards).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter().rev().map(|(name, value)| format!("{}:{}", json!(name), backwards(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        scalar => scalar.to_string(),
    }
}

/// NameTable of properties of a message and of attachments of all types; the type comes often,
/// early and late.
const MAIL: &[&str] = &[
    "attachments",
    "cover",
    "subject",
    "@odata.type",
    "isInline",
    "name",
    "size",
    "@odata.type",
    "contentBytes",
    "contentId",
    "item",
    "parts",
    "x",
    "@odata.type",
    "parts",
];

#[test]
fn random_differences_do_what_they_are_for() {
    use crate::Patch;
    use crate::fixture::LanguageProficiencyPatch as P;

    let mut random = Random(0xDEAD_BEEF_CAFE_F00D);
    let extra = ["@odata.type", "x", "y", "confidenceScore", "locale", "level"];
    let names = [<LanguageProficiency as Model>::INFO.properties(), &extra].concat();
    for _ in 0..5_000 {
        let mut before: LanguageProficiency = serde_json::from_value(random.object(&names, 4)).unwrap();
        let after: LanguageProficiency = serde_json::from_value(random.object(&names, 4)).unwrap();
        let patch = P::between(&before, &after);
        assert!(P::between(&after, &after).is_empty());
        assert_eq!(patch.clone(), patch);
        patch.apply(&mut before);
        let rest = P::between(&before, &after);
        assert!(rest.is_empty(), "{patch:?}\n{rest:?}");
    }
    for _ in 0..5_000 {
        let mut before: Message = serde_json::from_value(random.object(MAIL, 4)).unwrap();
        let after: Message = serde_json::from_value(random.object(MAIL, 4)).unwrap();
        let patch = MessagePatch::between(&before, &after);
        assert_eq!(patch.clone(), patch);
        patch.apply(&mut before);
        let rest = MessagePatch::between(&before, &after);
        assert!(rest.is_empty(), "{patch:?}\n{rest:?}");
    }
}
