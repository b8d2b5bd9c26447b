//! Moves a Planner task on by ten percent, though a colleague changes it at the same moment: read
//! what matters, change it, send the difference with the entity tag, and begin again when somebody
//! else was faster.
//!
//! ```sh
//! cargo run -p graph-client --example planner_with_etags
//! # The same with the service: needs Tasks.ReadWrite and the id of a task.
//! GRAPH_TOKEN=eyJ0… cargo run -p graph-client --example planner_with_etags -- ID
//! ```

mod connect;
#[path = "../../graph-models/examples/server/mod.rs"]
mod server;

use std::env;

use graph_client::GraphClient;
use graph_models::ETag;
use graph_models::v1::{PlannerTask, PlannerTaskPatch, get_planner_task, update_planner_task};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start()?;
    let client = connect::connect(GraphClient::builder(), &server)?.build()?;
    let id = env::args().nth(1).unwrap_or_else(|| "01gzSlKkIUSUl6DF_EilrmQAKDhh".to_owned());

    let read = get_planner_task::planner_tasks(&id).select(|task| [&task.percent_complete]);
    // The page requires If-Match, so that the entity tag is an argument here.
    let write = |patch: &PlannerTaskPatch, etag: &ETag| {
        println!("sending     {patch:?} for {etag}");
        update_planner_task::planner_tasks(&id, etag, patch).prefer("return=representation")
    };
    let mut is_first = true;
    let change = |task: &mut PlannerTask| {
        if std::mem::take(&mut is_first) {
            // The colleague, on the example's own server.
            server.change(&format!("/v1.0/planner/tasks/{id}"), json!({ "percentComplete": 50 }));
        }
        task.percent_complete = Some(task.percent_complete.unwrap_or(0).saturating_add(10).min(100));
    };

    let updated = client.update(&read, change, write).await?;
    println!("conflicts   {}", updated.conflicts);
    println!("before      {:?} %", updated.before.percent_complete);
    println!("after       {:?} %", updated.after.percent_complete);
    if let Some(response) = updated.response {
        println!("answer      {} with {:?}", response.status(), response.etag());
    }
    Ok(())
}
