//! Updates a language of the signed-in user with the client, reads it back, and lists all
//! languages.
//!
//! ```sh
//! cargo run -p graph-client --example update_with_client
//! # The same with the service: needs User.ReadWrite and the id of one of your languages.
//! GRAPH_TOKEN=eyJ0… cargo run -p graph-client --example update_with_client -- ID
//! ```

mod connect;
#[path = "../../graph-models/examples/server/mod.rs"]
mod server;

use std::env;

use futures_util::TryStreamExt as _;
use graph_client::{ClientError, GraphClient};
use graph_models::beta::{
    LanguageProficiencyLevel, LanguageProficiencyPatch, get_language_proficiency, list_profile_languages,
    update_language_proficiency,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start()?;
    let client = connect::connect(GraphClient::builder(), &server)?.build()?;
    let id = env::args().nth(1).unwrap_or_else(|| "0fb4c1e3-c1e3-0fb4-e3c1-b40fe3c1b40f".to_owned());

    let patch = LanguageProficiencyPatch::new().set_reading(LanguageProficiencyLevel::NativeOrBilingual).clear_tag();
    match client.send(&update_language_proficiency::me_profile_languages(&id, &patch)).await {
        Ok(response) => {
            println!("{}, request-id {:?}, ETag {:?}", response.status(), response.request_id(), response.etag())
        }
        Err(ClientError::Service(error)) if error.status() == 404 => return Err(format!("no language {id}").into()),
        Err(error) => return Err(error.into()),
    }

    let read = get_language_proficiency::me_profile_languages(&id);
    let read = read.select(|it| [&it.display_name, &it.reading, &it.tag]);
    let language = client.send(&read).await?.into_value()?;
    println!("{:?} reads {:?}, tag {:?}", language.display_name, language.reading, language.tag);

    let list = list_profile_languages::me_profile_languages().select(|it| [&it.display_name]);
    let languages: Vec<_> = client.pages(&list).into_items().try_collect().await?;
    println!("all: {:?}", languages.iter().map(|it| it.display_name.as_deref()).collect::<Vec<_>>());
    Ok(())
}
