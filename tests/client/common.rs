//! What all tests need: models, a client for a server, and a PATCH.

#![allow(dead_code, reason = "no test program needs all of it")]

pub mod beta {
    graph_models::graph_docs! {
        docs = "../../docs/api-reference/beta",
        pages = ["api/languageproficiency-*.md", "api/profile-list-languages.md"],
    }
}

pub mod v1 {
    graph_models::graph_docs! {
        docs = "../../docs/api-reference/v1.0",
        pages = ["api/plannertask-*.md"],
        missing_pages = "allow",
    }
}

use std::time::Duration;

use beta::{LanguageProficiency, LanguageProficiencyPatch, update_language_proficiency};
use graph_client::{GraphClient, GraphClientBuilder, RetryPolicy};
use graph_client_tests::Server;
use graph_models::{Endpoint, Request};

/// What must never be seen anywhere but in the one header.
pub const TOKEN: &str = "eyJ0eXAiOiJKV1Qi.s3cr3t.tok3n";

/// A client for a server, without a token and with short pauses.
pub fn builder(server: &Server) -> GraphClientBuilder {
    set_up(GraphClient::builder(), server)
}

/// The same for either kind of client.
pub fn set_up<C>(builder: GraphClientBuilder<C>, server: &Server) -> GraphClientBuilder<C> {
    let quick = RetryPolicy::default().first_delay(Duration::from_millis(2));
    // A proxy of the machine's would stand between the test and its server, and reading all its
    // certificates takes long.
    builder.endpoint(endpoint(server)).configure_http(|http| http.no_proxy().tls_certs_only([])).retry(quick)
}

pub fn client(server: &Server) -> GraphClient {
    builder(server).build().unwrap()
}

pub fn endpoint(server: &Server) -> Endpoint {
    Endpoint::custom(server.url()).unwrap()
}

/// The PATCH of most tests.
pub fn request() -> Request<LanguageProficiency> {
    let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian").clear_tag();
    update_language_proficiency::me_profile_languages("0fb4", &patch)
}

/// What an error says, and each of its sources.
pub fn said(error: &(dyn std::error::Error + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |error| error.source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// A text without the tokens of one test run: the port, and the names of exchanges.
pub fn normal(head: &str, server: &Server) -> String {
    let lines = head.lines().map(|line| match line.split_once(": ") {
        Some(("client-request-id", _)) => "client-request-id: <guid>".to_owned(),
        _ => line.replace(&server.port().to_string(), "<port>"),
    });
    lines.collect::<Vec<_>>().join("\n")
}
