//! The values that the guide's blocks speak of without saying where they are from.

use std::error::Error;
use std::future::Future;

use graph_client::GraphClient;
use graph_models::ETag;
use graph_models::v1::User;

/// The module in which the README's first example has its macro call.
pub(crate) use graph_models::beta;

/// The crate that the chapter about getting started makes.
#[allow(missing_docs, dead_code)]
pub(crate) mod people {
    pub(crate) mod graph {
        graph_models::graph_docs! {
            docs = "../../docs/api-reference/v1.0",
            pages = ["api/user-update.md"],
            navigation = 0,
        }
    }
}

pub(crate) type Outcome = Result<(), Box<dyn Error>>;

#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) client: GraphClient,
    pub(crate) id: &'static str,
    pub(crate) etag: ETag,
    pub(crate) token: String,
    pub(crate) before: User,
    pub(crate) after: User,
    pub(crate) answer: http::Response<Vec<u8>>,
}

pub(crate) fn run<F: Future<Output = Outcome>>(block: fn(Context) -> F) -> Outcome {
    let context = Context {
        client: GraphClient::builder().token("secret").build()?,
        id: "87d349ed",
        etag: ETag::parse("W/\"1\"")?,
        token: "secret".into(),
        before: User::default(),
        after: User::default(),
        answer: http::Response::builder().body(br#"{"id":"1","displayName":"Adele Vance"}"#.to_vec())?,
    };
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(block(context))
}
