//! Whom the examples talk to: their own server, or the service if there is a token in
//! `GRAPH_TOKEN`.

use std::env;

use graph_client::GraphClientBuilder;
use graph_models::{Cloud, Endpoint, RequestError};

use crate::server::Server;

/// Sends requests to the service with the token in `GRAPH_TOKEN`, or else to the example's own
/// server.
pub fn connect<C>(client: GraphClientBuilder<C>, server: &Server) -> Result<GraphClientBuilder<C>, RequestError> {
    match env::var("GRAPH_TOKEN") {
        Ok(token) => Ok(client.cloud(Cloud::Global).token(token)),
        Err(_) => Ok(client.endpoint(Endpoint::custom(server.url())?)),
    }
}
