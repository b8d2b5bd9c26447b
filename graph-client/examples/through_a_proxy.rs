//! The client behind a company's proxy, with the company's own certificate authority, and without
//! async.
//!
//! ```sh
//! cargo run -p graph-client --example through_a_proxy --features blocking
//! # The same with the service, by way of your own proxy and authority:
//! GRAPH_PROXY=http://proxy.contoso.com:3128 GRAPH_CA_FILE=contoso.pem GRAPH_TOKEN=eyJ0… \
//!     cargo run -p graph-client --example through_a_proxy --features blocking -- ID
//! ```

mod connect;
mod proxy;
#[path = "../../graph-models/examples/server/mod.rs"]
mod server;

use std::{env, fs};

use graph_client::blocking::GraphClient;
use graph_client::reqwest::{Certificate, Proxy};
use graph_models::beta::{LanguageProficiencyPatch, update_language_proficiency};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start()?;
    // Without one of your own, a small proxy that says what it passes on.
    let proxy = env::var("GRAPH_PROXY").or_else(|_| proxy::start())?;
    let proxy = Proxy::all(proxy)?;
    let authorities = match env::var_os("GRAPH_CA_FILE") {
        Some(file) => Certificate::from_pem_bundle(&fs::read(file)?)?,
        None => Vec::new(),
    };

    // All that reqwest can do is there: client certificates, addresses of hosts, timeouts …
    let builder = GraphClient::builder().configure_http(|http| http.proxy(proxy).tls_certs_merge(authorities));
    let client = connect::connect(builder, &server)?.build()?;

    let id = env::args().nth(1).unwrap_or_else(|| "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f".to_owned());
    let patch = LanguageProficiencyPatch::new().set_display_name("Norwegian");
    let response = client.send(&update_language_proficiency::me_profile_languages(&id, &patch))?;
    println!("{}, display name {:?}", response.status(), response.value().and_then(|it| it.display_name.as_deref()));
    Ok(())
}
