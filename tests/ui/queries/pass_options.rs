//! Options of queries made of properties, written as OData has them.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

use graph_models::query::Filter;
use graph_models::{Guid, Page, Request};
use v1::{Rank, Sailor, get_sailor, list_sailors};

fn query(request: &Request<Page<Sailor>>) -> String {
    let path = request.path().unwrap().replace("%20", " ");
    path.strip_prefix("/sailors?").unwrap().to_owned()
}

fn consistency(request: &Request<Page<Sailor>>) -> Option<&str> {
    request.headers().get("consistencylevel").map(|value| value.to_str().unwrap())
}

fn main() {
    let code: Guid = "cbdc14ab-d96c-4c30-b9f4-6ada7cc1d46f".parse().unwrap();
    let filters = [
        (list_sailors::sailors().filter(|it| it.name.eq("O'Brien")), "name eq 'O''Brien'"),
        (list_sailors::sailors().filter(|it| it.name.is_in(["a", "b"])), "name in ('a','b')"),
        (list_sailors::sailors().filter(|it| it.nickname.is_null()), "nickname eq null"),
        (list_sailors::sailors().filter(|it| it.rank.eq(Rank::Captain).and(it.age.gt(40))), "rank eq 'captain' and age gt 40"),
        (
            list_sailors::sailors().filter(|it| it.age.lt(20).or(it.age.ge(60)).and(it.name.starts_with("A"))),
            "(age lt 20 or age ge 60) and startswith(name,'A')",
        ),
        (list_sailors::sailors().filter(|it| it.home.path(|home| home.city.eq("Oslo"))), "home/city eq 'Oslo'"),
        (
            list_sailors::sailors().filter(|it| it.badges.any(|badge| badge.code.eq(code.clone()))),
            "badges/any(x:x/code eq cbdc14ab-d96c-4c30-b9f4-6ada7cc1d46f)",
        ),
        (list_sailors::sailors().filter(|it| it.ports.all(|port| port.eq("Oslo"))), "ports/all(x:x eq 'Oslo')"),
        (
            list_sailors::sailors().filter(|it| it.crew.any(|mate| mate.badges.any(|badge| badge.code.eq(code.clone())))),
            "crew/any(x1:x1/badges/any(x:x/code eq cbdc14ab-d96c-4c30-b9f4-6ada7cc1d46f))",
        ),
    ];
    for (request, expected) in &filters {
        assert_eq!(query(request), format!("$filter={expected}"));
        assert_eq!(consistency(request), None);
    }

    let day = "2021-07-16T00:00:00Z".parse::<graph_models::DateTimeOffset>().unwrap();
    let request = list_sailors::sailors()
        .filter(|it| it.joined_date_time.ge(day))
        .order_by(|it| it.name.ascending())
        .order_by(|it| it.age.descending())
        .top(5);
    let expected = "$filter=joinedDateTime ge 2021-07-16T00:00:00Z&$orderby=name,age desc&$count=true&$top=5";
    assert_eq!((query(&request).as_str(), consistency(&request)), (expected, Some("eventual")));

    // What the page wants for such queries is added.
    for request in [
        list_sailors::sailors().filter(|it| it.name.eq("a").not()),
        list_sailors::sailors().filter(|it| it.age.ne(3)),
        list_sailors::sailors().filter(|it| it.crew.count_eq(0)),
        list_sailors::sailors().search(|it| it.name.matches("say \"ahoy\"")),
        list_sailors::sailors().count(),
    ] {
        assert!(query(&request).ends_with("$count=true"), "{}", query(&request));
        assert_eq!(consistency(&request), Some("eventual"));
    }
    let search = list_sailors::sailors().search(|it| it.name.matches("say \"ahoy\""));
    assert_eq!(query(&search), r#"$search=%22name:say%20\%22ahoy\%22%22&$count=true"#.replace("%20", " ").replace('\\', "%5C"));

    let one = get_sailor::sailors("1").expand(|it| it.captain.expand().select(|it| [&it.id, &it.name]));
    assert_eq!(one.path().unwrap().replace("%3D", "="), "/sailors/1?$expand=captain($select=id,name)");
    let one = get_sailor::sailors("1").expand(|it| it.captain.expand()).expand(|it| {
        it.crew.expand().filter(|mate| mate.age.lt(20)).order_by(|mate| mate.name.descending()).top(2)
    });
    let expected = "/sailors/1?$expand=captain,crew($filter=age lt 20;$orderby=name desc;$top=2)";
    assert_eq!(one.path().unwrap().replace("%20", " ").replace("%3B", ";").replace("%3D", "="), expected);

    // A filter of a list of names.
    let request = list_sailors::sailors().filter(|it| {
        Filter::any_of(["a", "b", "c"].map(|name| it.name.starts_with(name))).unwrap().not()
    });
    assert!(query(&request).starts_with("$filter=not(startswith(name,'a') or startswith(name,'b') or startswith(name,'c'))"));

    // A second one is told.
    let twice = list_sailors::sailors().filter(|it| it.age.gt(1)).filter(|it| it.age.gt(2));
    assert!(twice.problem().unwrap().to_string().contains("`$filter`"));
    assert!(list_sailors::sailors().filter(|it| it.name.is_in([""; 0])).problem().is_some());
}
