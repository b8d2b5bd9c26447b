//! Models and requests of version 1.0. Each area is a feature.

graph_macros::graph_docs! {
    // In the repository, the pages are next to this crate; in the package, next to the folder of
    // this file. Not every clone supports symbolic links.
    docs = "../docs/api-reference/v1.0",
    missing_pages = "allow",
    areas = {
        "v1-users" => ["api/user-*.md"],
        "v1-groups" => ["api/group-*.md"],
        "v1-mail" => ["api/message-*.md"],
        "v1-calendar" => ["api/event-update.md"],
        "v1-contacts" => ["api/contact-update.md"],
        "v1-todo" => ["api/todotask*.md"],
        "v1-planner" => ["api/plannertask*.md"],
        "v1-conditional-access" => ["api/conditionalaccesspolicy-update.md"],
    },
}
