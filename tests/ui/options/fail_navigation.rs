mod word {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        navigation = "some",
    }
}

mod negative {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        navigation = -1,
    }
}

mod too_large {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        navigation = 99999999999999999999999999,
    }
}

mod flag {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        navigation = true,
    }
}

mod no_literal {
    graph_models::graph_docs! {
        docs = "../docs/options",
        pages = ["api/note-update.md"],
        navigation = all,
    }
}

fn main() {}
