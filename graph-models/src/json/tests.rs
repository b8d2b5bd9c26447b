//! Values that a `Value` cannot hold, at any place of any object.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::Deserialize as _;
use serde::de::DeserializeOwned;

use super::{Reader, body_with, members, object};
use crate::fixture::{LanguageProficiency, LanguageProficiencyPatch};
use crate::reflect::Object;
use crate::{Additional, Delta, Model, Page, Patch as _, Payload, Response, Scalar, Untyped};

/// Leaves that a `Value` holds, and that every reader gives back as they are.
const PLAIN: [&str; 8] = ["1", "-7", "0.5", "true", "null", r#""x""#, r#""é\n\ud83d\ude00""#, "18446744073709551615"];

/// Leaves that none holds.
const ODD: [&str; 8] = [
    "1e999",
    "-1E+400",
    "123456789012345678901234567890",
    "18446744073709551616",
    r#""\ud800""#,
    r#""a\udc00b\n""#,
    r#""\ud83d\ud83d\ude00""#,
    "0.12345678901234567890123456789e5000",
];

const NAMES: [&str; 12] = [
    "displayName",
    "count",
    "note",
    "inference",
    "confidenceScore",
    "hints",
    "tags",
    "translations",
    "text",
    "source",
    "x",
    r"\u0079",
];

/// A text of JSON, and the same with a `null` for each odd leaf and without odd names.
struct Written {
    odd: String,
    plain: String,
    is_odd: bool,
}

impl Written {
    fn random(random: &mut fastrand::Rng, depth: u32) -> Self {
        match random.usize(..if depth == 0 { 8 } else { 12 }) {
            0..6 => Self::leaf(PLAIN[random.usize(..PLAIN.len())], false),
            6 | 7 => Self::leaf(ODD[random.usize(..ODD.len())], true),
            8 | 9 => {
                let elements: Vec<Self> = (0..random.usize(..4)).map(|_| Self::random(random, depth - 1)).collect();
                let join = |text: fn(&Self) -> &str| {
                    format!("[{}]", elements.iter().map(text).collect::<Vec<_>>().join(" , "))
                };
                Self {
                    odd: join(|it| &it.odd),
                    plain: join(|it| &it.plain),
                    is_odd: elements.iter().any(|it| it.is_odd),
                }
            }
            _ => Self::object(random, depth - 1).0,
        }
    }

    fn leaf(text: &str, is_odd: bool) -> Self {
        Self { odd: text.to_owned(), plain: if is_odd { "null".to_owned() } else { text.to_owned() }, is_odd }
    }

    /// An object, and which of its members have nothing odd in them.
    fn object(random: &mut fastrand::Rng, depth: u32) -> (Self, Vec<&'static str>) {
        let members: BTreeMap<&str, Self> =
            (0..random.usize(..7)).map(|_| (NAMES[random.usize(..NAMES.len())], Self::random(random, depth))).collect();
        let mut odd: Vec<String> = members.iter().map(|(name, it)| format!("\"{name}\":{}", it.odd)).collect();
        let plain: Vec<String> = members.iter().map(|(name, it)| format!("\"{name}\":{}", it.plain)).collect();
        let has_odd_name = random.usize(..8) == 0;
        if has_odd_name {
            odd.insert(random.usize(..odd.len() + 1), format!(r#""\ud800n": {}"#, Self::random(random, depth).odd));
        }
        let is_odd = has_odd_name || members.values().any(|it| it.is_odd);
        let clean = members.iter().filter(|(_, it)| !it.is_odd).map(|(name, _)| *name).collect();
        let [odd, plain] = [odd, plain].map(|members| format!("{{{}}}", members.join(",")));
        (Self { odd, plain, is_odd }, clean)
    }
}

/// A text of the value in which the order of members does not count.
fn canonical(value: &Untyped) -> String {
    if let Some(members) = members(value) {
        let members = members.into_iter().map(|(name, value)| (name, canonical(&value)));
        return format!("{:?}", members.collect::<BTreeMap<_, _>>());
    }
    match (value.as_array(), value.text()) {
        (Some(_), Some(text)) => {
            let elements: Vec<Untyped> = serde_json::from_str(text).unwrap();
            format!("{:?}", elements.iter().map(canonical).collect::<Vec<_>>())
        }
        (Some(elements), None) => {
            format!("{:?}", elements.iter().map(|it| canonical(&it.clone().into())).collect::<Vec<_>>())
        }
        _ => {
            let text = super::json_text(value);
            super::Number::of(&text).map_or(text, |it| format!("{}{}e{}", it.sign(), it.digits, it.exponent))
        }
    }
}

fn canonical_text(json: &str) -> String {
    canonical(&serde_json::from_str(json).unwrap())
}

#[test]
fn no_value_is_lost_and_all_others_are_read() {
    let mut random = fastrand::Rng::with_seed(11);
    let mut odd = 0;
    for _ in 0..3_000 {
        let (written, clean) = Written::object(&mut random, 4);
        let read: LanguageProficiency = serde_json::from_str(&written.odd).unwrap();
        assert_eq!(
            canonical_text(&serde_json::to_string(&read).unwrap()),
            canonical_text(&written.odd),
            "{}",
            written.odd
        );
        let plain: LanguageProficiency = serde_json::from_str(&written.plain).unwrap();
        for name in clean {
            if let Some(index) = LanguageProficiency::INFO.index_of(name) {
                let fields = [&read, &plain].map(|it| (it as &dyn Object).field(index).unwrap());
                assert!(fields[0].same(fields[1]), "{name} of {}", written.odd);
            }
        }
        assert_eq!(serde_json::from_slice::<LanguageProficiency>(written.odd.as_bytes()).unwrap(), read);
        assert_eq!(serde_json::from_reader::<_, LanguageProficiency>(written.odd.as_bytes()).unwrap(), read);
        let answer = http::Response::new(written.odd.as_str());
        assert_eq!(Response::<LanguageProficiency>::read(answer).unwrap().into_value().unwrap(), read);
        let again: LanguageProficiency = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
        assert_eq!(again, read);
        assert!(LanguageProficiencyPatch::between(&read, &read.clone()).is_empty());
        odd += usize::from(written.is_odd);
    }
    assert!(odd > 1_000, "{odd}");
}

/// Text that may be no JSON: one that is, with some bytes changed.
fn mutated(random: &mut fastrand::Rng) -> Vec<u8> {
    const BYTES: &[u8] = b"\"\"\\\\{}[],:,: \n\t\r\x0b\x00\x1f\x7f019-+.eEtrufalsn/bdD8\xc3\xa9\xed";
    let mut text = Written::random(random, 4).odd.into_bytes();
    for _ in 0..random.usize(..4) {
        let at = random.usize(..=text.len());
        match random.usize(..4) {
            0 => text.truncate(at),
            1 => drop(text.splice(at.saturating_sub(1)..at, [])),
            _ => text.insert(at, BYTES[random.usize(..BYTES.len())]),
        }
    }
    text
}

/// A payload is the same, or the error is, when serde_json reads it.
fn same_as_serde_json<T: Payload + DeserializeOwned + PartialEq + Debug>(body: &[u8]) {
    let (ours, theirs) = (T::read(body), serde_json::from_slice::<T>(body));
    let [ours, theirs] = [ours, theirs].map(|read| read.map_err(|error| error.to_string()));
    assert_eq!(ours, theirs, "{}", String::from_utf8_lossy(body));
}

#[test]
fn the_reader_accepts_what_serde_json_accepts() {
    let mut random = fastrand::Rng::with_seed(14);
    let mut counts = [0; 2];
    for _ in 0..40_000 {
        let body = mutated(&mut random);
        let text = String::from_utf8_lossy(&body);
        let (ours, theirs) =
            (body_with(&body, |it| Untyped::deserialize(it)), serde_json::from_slice::<Untyped>(&body));
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{text}: {theirs:?}");
        if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
            assert_eq!((ours, ours.text()), (theirs, theirs.text()), "{text}");
        }
        counts[usize::from(ours.is_ok())] += 1;
        let read = |it: &mut Reader<'_>| LanguageProficiency::deserialize(it);
        let (ours, theirs) = (body_with(&body, read), serde_json::from_slice::<LanguageProficiency>(&body));
        assert_eq!(ours.ok(), theirs.ok(), "{text}");
        let list = [br#"{"value":["#, &*body, b"]}"].concat();
        same_as_serde_json::<Page<LanguageProficiency>>(&list);
        same_as_serde_json::<Delta<Untyped>>(&list);
    }
    assert!(counts.iter().all(|count| *count > 8_000), "{counts:?}");
}

#[test]
fn untyped_json_is_written_as_it_was_read() {
    let mut random = fastrand::Rng::with_seed(12);
    for _ in 0..3_000 {
        let written = Written::random(&mut random, 5);
        let read: Untyped = serde_json::from_str(&written.odd).unwrap();
        assert_eq!(read.text().is_some(), written.is_odd, "{}", written.odd);
        let again = serde_json::to_string(&read).unwrap();
        assert_eq!(canonical_text(&again), canonical(&read));
        assert_eq!(canonical_text(&written.odd), canonical(&read));
        if let Some(members) = members(&read) {
            assert_eq!(canonical(&object(members)), canonical(&read));
        }
        let mut entry = Additional::new();
        entry.insert("x", read.clone());
        assert_eq!(entry.untyped("x"), Some(&read));
    }
}

#[test]
fn a_patch_leads_from_any_value_to_any_other() {
    let mut random = fastrand::Rng::with_seed(13);
    for _ in 0..2_000 {
        let [before, after] = [0, 1].map(|_| Written::object(&mut random, 3).0.odd);
        let mut before: LanguageProficiency = serde_json::from_str(&before).unwrap();
        let after: LanguageProficiency = serde_json::from_str(&after).unwrap();
        let patch = LanguageProficiencyPatch::between(&before, &after);
        patch.apply(&mut before);
        let rest = LanguageProficiencyPatch::between(&before, &after);
        assert!(rest.is_empty(), "{patch:?} leaves {rest:?}");
    }
}

#[test]
fn the_digits_of_a_decimal_are_kept_and_a_double_is_the_nearest() {
    for text in ["0.1000000000000000055511151231257827", "123456789012345678901234567890", "1e999", "-1.5E-999"] {
        let decimal: crate::Decimal = serde_json::from_str(text).unwrap();
        assert_eq!((decimal.as_str(), serde_json::to_string(&decimal).unwrap().as_str()), (text, text));
        assert_eq!(serde_json::to_string(&Untyped::from(decimal)).unwrap(), text);
    }
    for (text, expected) in [
        ("0.30000000000000004440892098500626", Some(0.1 + 0.2)),
        ("1e300", Some(1e300)),
        ("100000000000000000000", Some(1e20)),
        ("0.0e-999", Some(0.0)),
        ("123456789012345678901", None),
        ("1e-999", None),
        ("1e999", None),
    ] {
        let json = format!(r#"{{"inference":{{"confidenceScore":{text}}}}}"#);
        let read: LanguageProficiency = serde_json::from_str(&json).unwrap();
        assert_eq!(read.inference.as_ref().unwrap().confidence_score, expected, "{text}");
        let misfits: Vec<_> = read.misfits().map(|it| (it.path, it.text)).collect();
        let expected = expected.map_or_else(|| vec![("/inference/confidenceScore".to_owned(), Some(text))], |_| vec![]);
        assert_eq!(misfits, expected);
    }
}

#[test]
fn the_patch_of_an_open_type_keeps_what_it_is_given() {
    let json = r#"{"inference":{"hints":{"big":1e999,"level":1}},"source":{"text":"\ud800"}}"#;
    let patch: LanguageProficiencyPatch = serde_json::from_str(json).unwrap();
    assert_eq!(canonical_text(&serde_json::to_string(&patch).unwrap()), canonical_text(json));
    let error =
        serde_json::from_str::<LanguageProficiencyPatch>(r#"{"count":1e999,"displayName":"\ud800","\ud800":1}"#);
    let error = error.unwrap_err().to_string();
    for part in ["`count` must be an Int32", "`displayName` must be a String", r"`\ud800` is"] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn a_page_keeps_its_items_and_its_links() {
    let json = r#"{"@odata.count":1e999,"value":[{"displayName":"\ud800"},{"displayName":"b"}],"@odata.nextLink":"\ud800","\udc00":7}"#;
    let page: Page<LanguageProficiency> = Response::read(http::Response::new(json)).unwrap().into_value().unwrap();
    assert_eq!(page.value.len(), 2);
    assert_eq!(page.value[1].display_name.as_deref(), Some("b"));
    assert_eq!(page.additional.untyped("@odata.nextLink").unwrap().text(), Some(r#""\ud800""#));
    assert_eq!(page.additional.get(r"\udc00").unwrap(), 7);
    assert_eq!(page.next_link, None);
    let page: Page<Untyped> =
        Response::read(http::Response::new(r#"{"value":[1e999]}"#)).unwrap().into_value().unwrap();
    assert_eq!(page.value[0].text(), Some("1e999"));
}

/// Comparing each member with all before it would take minutes.
#[test]
fn of_many_members_the_last_of_each_name_stays() {
    const MANY: usize = 50_000;
    let body = |value: &str| {
        let members: Vec<String> = (0..MANY).map(|n| format!("\"a{}\":{value}", n % (MANY - 1))).collect();
        format!(r#"{{"\ud800":1,"value":[],{},"\ud800":2}}"#, members.join(","))
    };
    let read: Untyped = serde_json::from_str(&body("1e999")).unwrap();
    assert_eq!(read.as_object().unwrap().len(), MANY + 1);
    assert!(read.text().unwrap().ends_with(r#","a0":1e999,"\ud800":2}"#));
    let body = body("1");
    let page = <Page<Untyped>>::read(body.as_bytes()).unwrap().additional;
    let delta = <Delta<Untyped>>::read(body.as_bytes()).unwrap().additional;
    let scalar = <Scalar<Untyped>>::read(body.replacen("\"value\":[]", "\"@a\":0", 1).as_bytes()).unwrap();
    assert_eq!(scalar.value.as_object().unwrap().len(), MANY + 1);
    let scalar = <Scalar<bool>>::read(body.replacen("[]", "true", 1).as_bytes()).unwrap().additional;
    for additional in [page, delta, scalar] {
        assert_eq!((additional.iter().count(), additional.get(r"\ud800")), (MANY, Some(&2.into())));
    }
}

#[test]
fn an_error_says_what_it_has_to_say() {
    let body =
        r#"{"error":{"code":"badRequest","message":"no \ud800 here","innerError":{"request-id":"7","n":1e999}}}"#;
    let answer = http::Response::builder().status(400).body(body).unwrap();
    let error = Response::<LanguageProficiency>::read(answer).unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("badRequest"), Some("no \u{fffd} here")));
}

/// Readers of other formats hand over values, and no text; some of them as a map with whatever
/// name.
#[test]
fn what_is_no_json_text_is_read_too() {
    use serde::Deserialize as _;
    use serde::de::value::{MapAccessDeserializer, MapDeserializer};

    let members = [("displayName", "a"), ("$serde_json::private::RawValue", "b")];
    let map = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    let read = LanguageProficiency::deserialize(MapAccessDeserializer::new(map)).unwrap();
    assert_eq!(read.display_name.as_deref(), Some("a"));
    assert_eq!(read.additional.get("$serde_json::private::RawValue").unwrap(), "b");

    for json in [
        r#"{"$serde_json::private::RawValue":"{}","$serde_json::private::Number":"x","displayName":"a"}"#,
        r#"{"source":{"$serde_json::private::Number":"5","x":1},"displayName":"a"}"#,
        r#"{"count":{"$serde_json::private::Number":"5","x":1},"displayName":"a"}"#,
        r#"{"source":{"$serde_json::private::Number":"5"},"displayName":"a"}"#,
        r#"{"inference":{"$serde_json::private::Number":"5"},"displayName":"a"}"#,
        r#"{"count":{"$serde_json::private::Number":"5"},"displayName":"a"}"#,
        r#"{"$serde_json::private::Number":"5","displayName":"a"}"#,
    ] {
        let read: LanguageProficiency = serde_json::from_str(json).unwrap();
        assert_eq!(read.display_name.as_deref(), Some("a"), "{json}");
        assert_eq!(canonical_text(&serde_json::to_string(&read).unwrap()), canonical_text(json));
    }

    for text in
        ["{\"displayName\"", "{\"displayName\":", "{\"a\":1,}", "[", "\\", "{\"count\":\"\\", "tru", "é", "{\"a\\"]
    {
        let map = MapDeserializer::<_, serde_json::Error>::new([("$serde_json::private::RawValue", text)].into_iter());
        let _ = LanguageProficiency::deserialize(MapAccessDeserializer::new(map));
    }
}
