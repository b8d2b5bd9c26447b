//! What is written for the values and operators of queries.

use super::{Collection, Filter, Literal, Nested, Property, Search, Values};
use crate::fixture::{LanguageKind, LanguageProficiency, get_language_proficiency::OPERATION};
use crate::{
    AdvancedQueries, ApiVersion, Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, Operation, Page,
    Request, RequestError, TimeOfDay, Untyped,
};

struct Thing;

const NAME: Property<Thing, String> = Property::new("name");
const SIZE: Property<Thing, i32> = Property::new("size");

fn list(operation: &'static Operation) -> Request<Page<LanguageProficiency>> {
    Request::get(operation, "/languages", &[])
}

/// The query, as a person reads it.
fn query<T>(request: &Request<T>) -> String {
    let query = request.path().unwrap().split_once('?').map_or("", |(_, query)| query);
    percent_encoding::percent_decode_str(query).decode_utf8().unwrap().into_owned()
}

#[test]
fn values_are_written_as_odata_has_them() {
    fn literal<T: Literal>(value: T) -> String {
        value.literal().unwrap_or_else(str::to_owned)
    }
    assert_eq!(literal("O'Brien''s".to_owned()), "'O''Brien''''s'");
    assert_eq!(literal("a&b#c%20".to_owned()), "'a&b#c%20'");
    assert_eq!(literal("2021-07-16".parse::<Date>().unwrap()), "2021-07-16");
    let time = "2021-07-16T10:00:00.1234567+02:00";
    assert_eq!(literal(time.parse::<DateTimeOffset>().unwrap()), time);
    assert_eq!(literal("08:00:00.0000000".parse::<TimeOfDay>().unwrap()), "08:00:00.0000000");
    assert_eq!(literal("P1DT2H".parse::<Duration>().unwrap()), "duration'P1DT2H'");
    let guid = "cbdc14ab-d96c-4c30-b9f4-6ada7cc1d46f";
    assert_eq!(literal(guid.parse::<Guid>().unwrap()), guid);
    assert_eq!(literal("12345678901234567890.5".parse::<Decimal>().unwrap()), "12345678901234567890.5");
    assert_eq!(literal("+/8=".parse::<Binary>().unwrap()), "binary'-_8'");
    assert_eq!(literal(i64::MIN), "-9223372036854775808");
    assert_eq!([f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.5].map(literal), ["NaN", "INF", "-INF", "0.5"]);
    assert_eq!(literal(true), "true");
    assert_eq!(literal(LanguageKind::from("Spoken'".to_owned())), "'Spoken'''");
    let flags: Flags<LanguageKind> = serde_json::from_str(r#""a,b""#).unwrap();
    assert_eq!(literal(flags), "'a,b'");
    assert_eq!(literal(Untyped::from("a'b")), "'a''b'");
    assert_eq!(literal(Untyped::from(7)), "7");
    assert_eq!(literal(Untyped::default()), "null");
    assert_eq!(literal(serde_json::from_str::<Untyped>("1e999").unwrap()), "1e999");
}

#[test]
fn a_value_that_no_url_has_is_told() {
    const ANY: Property<LanguageProficiency, Untyped> = Property::new("any");
    for value in [serde_json::json!([1]), serde_json::json!({})] {
        let request = list(&OPERATION).filter(|_| ANY.eq(value));
        let problem = request.problem().unwrap();
        assert!(matches!(problem, RequestError::FilterValue { property, .. } if property == "any"), "{problem}");
    }
    let kept: Untyped = serde_json::from_str(r#""\ud800""#).unwrap();
    assert!(list(&OPERATION).filter(|_| ANY.eq(kept)).problem().is_some());
}

#[test]
fn brackets_stand_where_they_are_needed_and_nowhere_else() {
    let (a, b, c) = (|| NAME.eq("a"), || SIZE.gt(1), || SIZE.lt(9));
    for (filter, expected) in [
        (a().and(b()).and(c()), "name eq 'a' and size gt 1 and size lt 9"),
        (a().or(b()).or(c()), "name eq 'a' or size gt 1 or size lt 9"),
        (a().or(b()).and(c()), "(name eq 'a' or size gt 1) and size lt 9"),
        (a().and(b()).or(c()), "(name eq 'a' and size gt 1) or size lt 9"),
        (a().and(b().or(c())), "name eq 'a' and (size gt 1 or size lt 9)"),
        (a().or(b()).not().and(c()), "not(name eq 'a' or size gt 1) and size lt 9"),
        (a().not().not(), "not(not(name eq 'a'))"),
    ] {
        assert_eq!(filter.to_string(), expected);
    }
    assert!(Filter::<Thing>::all_of([]).is_none());
    assert_eq!(Filter::all_of([a().or(b()), c()]).unwrap().to_string(), "(name eq 'a' or size gt 1) and size lt 9");
}

#[test]
fn a_long_filter_is_as_deep_as_a_short_one() {
    let all = Filter::any_of((0..50_000).map(|size| SIZE.eq(size))).unwrap();
    assert_eq!(all.to_string().matches(" or ").count(), 49_999);
    let deep = (0..2_000).fold(SIZE.eq(0), |filter, size| filter.and(SIZE.eq(size)).or(SIZE.eq(size)));
    assert!(deep.clone().to_string().starts_with("((("));
}

#[test]
fn lambdas_and_paths_say_of_what() {
    const PARTS: Collection<LanguageProficiency, LanguageProficiency> = Collection::new("parts");
    const MANAGER: Nested<LanguageProficiency, LanguageProficiency> = Nested::new("manager");
    const TAGS: Values<LanguageProficiency, String> = Values::new("tags");
    let filter = PARTS.any(|part| part.tags.any(|tag| tag.starts_with("x")).and(part.count.gt(1)));
    assert_eq!(filter.to_string(), "parts/any(x1:x1/tags/any(x:startswith(x,'x')) and x1/count gt 1)");
    let filter = MANAGER.path(|it| it.manager.path(|it| it.display_name.eq("a"))).and(TAGS.all(|tag| tag.eq("b")));
    assert_eq!(filter.to_string(), "manager/manager/displayName eq 'a' and tags/all(x:x eq 'b')");
    let filter = PARTS.any(|part| part.manager.path(|it| it.inference.path(|it| it.confidence_score.ge(0.5))));
    assert_eq!(filter.to_string(), "parts/any(x:x/manager/inference/confidenceScore ge 0.5)");
    assert_eq!(MANAGER.path(|it| it.display_name.descending()).to_string(), "manager/displayName desc");
    assert_eq!(PARTS.count_ne(0).to_string(), "parts/$count ne 0");
    assert_eq!(MANAGER.is_null().or(MANAGER.is_not_null()).to_string(), "manager eq null or manager ne null");
}

#[test]
fn searches_are_quoted() {
    let search = Search::<Thing>::text("a\\b\"").or(NAME.matches("c")).and(Search::text("d"));
    assert_eq!(search.to_string(), r#"("a\\b\"" OR "name:c") AND "d""#);
}

#[test]
fn options_come_together() {
    let request = list(&OPERATION)
        .select(|it| [&it.id])
        .filter(|it| it.display_name.contains("a&b=c"))
        .order_by(|it| it.display_name.ascending())
        .order_by(|it| it.count.descending())
        .expand(|it| it.manager.expand().select(|it| [&it.id]))
        .expand(|it| it.manager.expand())
        .top(3)
        .count();
    assert_eq!(
        query(&request),
        "$select=id&$filter=contains(displayName,'a&b=c')&$orderby=displayName,count desc&$expand=manager($select=id),manager\
         &$top=3&$count=true"
    );
    assert_eq!(request.path().unwrap().matches('&').count(), 5);
    assert!(request.headers().get("consistencylevel").is_none());
    assert_eq!(request.clone().top(4).problem(), Some(&RequestError::SecondOption { option: "$top" }));
    let twice = list(&OPERATION).search(|_| Search::text("a")).search(|_| Search::text("b"));
    assert_eq!(twice.problem(), Some(&RequestError::SecondOption { option: "$search" }));
    let no_field = list(&OPERATION).expand(|it| it.manager.expand().select(|_| []));
    assert!(matches!(no_field.problem(), Some(RequestError::EmptySelect { .. })));
}

#[test]
fn advanced_queries_get_what_their_page_wants() {
    static SOME: Operation = Operation::new("a", ApiVersion::V1_0).with_advanced_queries(AdvancedQueries::Some);
    static ALL: Operation = Operation::new("a", ApiVersion::V1_0).with_advanced_queries(AdvancedQueries::All);
    let is_told = |request: Request<Page<LanguageProficiency>>| {
        let level = request.headers().get("consistencylevel").is_some_and(|level| level == "eventual");
        assert_eq!(level, query(&request).contains("$count=true"), "{}", query(&request));
        level
    };
    for (operation, plain, advanced) in [(&OPERATION, false, false), (&SOME, false, true), (&ALL, true, true)] {
        assert_eq!(is_told(list(operation).filter(|it| it.display_name.eq("a"))), plain);
        assert_eq!(is_told(list(operation).order_by(|it| it.display_name.ascending())), plain);
        assert_eq!(is_told(list(operation).filter(|it| it.display_name.ne("a"))), advanced);
        assert_eq!(is_told(list(operation).filter(|it| it.display_name.eq("a").not())), advanced);
        assert_eq!(is_told(list(operation).filter(|it| it.tags.any(|tag| tag.ends_with("a")))), advanced);
        assert_eq!(is_told(list(operation).search(|_| Search::text("a"))), advanced);
        let sorted = list(operation).order_by(|it| it.display_name.ascending());
        assert_eq!(is_told(sorted.filter(|it| it.display_name.eq("a"))), advanced);
        let filtered = list(operation).filter(|it| it.display_name.eq("a"));
        assert_eq!(is_told(filtered.order_by(|it| it.display_name.ascending())), advanced);
    }
    let own = list(&ALL).header("ConsistencyLevel", "session").query("$count", "false");
    let own = own.filter(|it| it.display_name.eq("a"));
    assert_eq!(own.headers().get("consistencylevel").unwrap(), "session");
    assert_eq!(query(&own).matches("$count").count(), 1);
}

#[test]
fn debug_does_not_tell_what_is_compared_with() {
    let filter = NAME.eq("p4ss");
    assert_eq!(format!("{filter:?} {:?}", Search::<Thing>::text("p4ss")), r#"{"name"} Search { .. }"#);
}
