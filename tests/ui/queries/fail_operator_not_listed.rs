//! An operator that the page does not list for a property does not compile.
pub mod v1 {
    graph_models::graph_docs! {
        docs = "../docs/queries",
        pages = ["api/sailor-*.md"],
    }
}

fn main() {
    use v1::list_sailors::sailors;
    let _ = sailors().filter(|it| it.name.ends_with("x"));
    let _ = sailors().filter(|it| it.name.ne("x"));
    let _ = sailors().filter(|it| it.nickname.is_in(["x"]));
    let _ = sailors().filter(|it| it.ports.any(|port| port.starts_with("x")));
    let _ = sailors().filter(|it| it.home.path(|home| home.city.contains("x")));
    let _ = sailors().filter(|it| it.badges.any(|badge| badge.code.eq("7".parse::<graph_models::Guid>().unwrap())).and(it.crew.any(|it| it.age.gt(3))));
}
