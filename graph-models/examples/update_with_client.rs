//! Updates a language of the signed-in user with the client, and reads it back.
//!
//! ```sh
//! cargo run -p graph-models --example update_with_client --features client,beta-profile
//! # The same with the service: needs User.ReadWrite and the id of one of your languages.
//! GRAPH_TOKEN=eyJ0… cargo run -p graph-models --example update_with_client --features client,beta-profile -- ID
//! ```

mod connect;
mod server;

use std::env;

use graph_models::Request;
use graph_models::beta::{
    LanguageProficiency, LanguageProficiencyLevel, LanguageProficiencyPatch, update_language_proficiency,
};
use graph_models::client::{ClientError, GraphClient};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start()?;
    let client = connect::connect(GraphClient::builder(), &server)?.build()?;
    let id = env::args().nth(1).unwrap_or_else(|| "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f".to_owned());

    let patch = LanguageProficiencyPatch::new().set_reading(LanguageProficiencyLevel::NativeOrBilingual).clear_tag();
    match client.send(&update_language_proficiency::me_profile_languages(&id, &patch)).await {
        Ok(response) => {
            println!("{}, request-id {:?}, ETag {:?}", response.status, response.request_id(), response.etag())
        }
        Err(ClientError::Service(error)) if error.status() == 404 => return Err(format!("no language {id}").into()),
        Err(error) => return Err(error.into()),
    }

    let read = Request::get(&update_language_proficiency::OPERATION, "/me/profile/languages/{id}", &[("id", &id)]);
    let language: LanguageProficiency = client.send(&read).await?.value.ok_or("the service sent nothing")?;
    println!("{:?} reads {:?}, tag {:?}", language.display_name, language.reading, language.tag);
    Ok(())
}
