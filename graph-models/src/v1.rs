//! Version 1.0: each area is a feature.

graph_macros::graph_docs! {
    // Beside this crate in the repository, and beside this file's folder in the package: a link is not one in every clone.
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
