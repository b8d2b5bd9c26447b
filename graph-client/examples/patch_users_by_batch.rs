//! Changes 500 users, 20 in each call and four calls at once. Those that the service puts off are
//! sent again.
//!
//! ```sh
//! cargo run -p graph-client --example patch_users_by_batch
//! # The same with the service: needs User.ReadWrite.All, and changes the office of the users that are named.
//! GRAPH_TOKEN=eyJ0… cargo run -p graph-client --example patch_users_by_batch -- ID…
//! ```

mod connect;
#[path = "../../graph-models/examples/server/mod.rs"]
mod server;

use std::env;

use graph_client::{Batch, GraphClient};
use graph_models::v1::{UserPatch, update_user};
use indicatif::{ProgressBar, ProgressStyle};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start()?;
    let client = connect::connect(GraphClient::builder(), &server)?.build()?;
    let mut users: Vec<String> = env::args().skip(1).collect();
    if users.is_empty() {
        if env::var_os("GRAPH_TOKEN").is_some() {
            return Err("name the users to change".into());
        }
        users = (1..=500).map(|number| format!("user{number}@contoso.com")).collect();
    }

    let patch = UserPatch::new().set_office_location("Oslo, 4th floor");
    let mut batch = Batch::new();
    let mut handles = Vec::new();
    for user in &users {
        handles.push(batch.add(&update_user::users(user, &patch)));
    }

    let bar = ProgressBar::new(u64::try_from(batch.len())?);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} users, {per_sec}")?);
    let answers = client.send_batch_with(&batch, |done| bar.set_position(done as u64)).await;
    bar.finish();

    for (user, handle) in users.iter().zip(handles) {
        if let Err(error) = answers.get(handle) {
            println!("{user}: {error}");
        }
    }
    println!("{} users changed, {} failed", users.len() - answers.failures(), answers.failures());
    Ok(())
}
