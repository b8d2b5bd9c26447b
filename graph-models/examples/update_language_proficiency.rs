//! From a page to a PATCH: reads `docs/api-reference/beta/api/languageproficiency-update.md` while
//! it compiles, prints the HTTP request that a patch becomes, sends it to a small server of its
//! own, and prints the typed answer.
//!
//! ```sh
//! cargo run -p graph-models --example update_language_proficiency
//! ```

mod server;

use graph_models::{Endpoint, Response};

/// Everything in here is made from the page and the pages that it links to.
pub mod beta {
    graph_models::graph_docs! {
        // `"docs/…"` for a folder beside `Cargo.toml`; this one lies above it.
        docs = "../docs/api-reference/beta",
        pages = ["api/languageproficiency-update.md"],
    }
}

use beta::{
    AllowedAudiences, LanguageProficiency, LanguageProficiencyLevel, LanguageProficiencyPatch,
    update_language_proficiency,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What is said is sent: one property set, one cleared, all others kept as they are.
    let patch = LanguageProficiencyPatch::new()
        .set_reading(LanguageProficiencyLevel::NativeOrBilingual)
        .set_allowed_audiences(AllowedAudiences::Organization)
        .clear_tag();
    // Neither of these would compile:
    //     patch.set_id("…")                                      the key is not writable
    //     patch.set_reading(LanguageProficiencyLevel::Fluent)    no such member

    let request = update_language_proficiency::me_profile_languages("0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f", &patch);

    // The request knows the version of its page and any endpoint: a cloud of the service, or this
    // example's own server.
    let server = server::start()?;
    let http = request.to_http(Endpoint::custom(server.url())?)?;
    println!("{}", as_text(&http));

    // Any HTTP library will do; this one is ureq.
    let answer = send(http)?;
    let response: Response<LanguageProficiency> = Response::read(answer)?;
    println!("answer:       {}", response.status());
    let language = response.into_value()?;
    println!("display name: {:?}", language.display_name);
    println!("reading:      {:?}", language.reading);
    println!("tag:          {:?}", language.tag);
    println!("changed:      {:?}", language.last_modified_date_time);
    Ok(())
}

fn send(request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, Box<dyn std::error::Error>> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let (parts, mut body) = agent.run(request)?.into_parts();
    Ok(http::Response::from_parts(parts, body.read_to_vec()?))
}

/// The request as it goes over the wire.
fn as_text(request: &http::Request<Vec<u8>>) -> String {
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let mut text = format!(
        "{} {path} HTTP/1.1\nhost: {}\n",
        request.method(),
        request.uri().authority().map_or("", |host| host.as_str())
    );
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\n", value.to_str().unwrap_or("?")));
    }
    text.push_str(&format!("\n{}\n", String::from_utf8_lossy(request.body())));
    text
}
