//! A hundred requests at once to a server in this process, with the client and with plain reqwest in turn:
//! `rate <which> <requests per second> <CPU microseconds per request>`.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use futures_util::stream::{self, StreamExt as _};
use graph_benchmarks_requests::{patch, value};
use graph_client::GraphClient;
use graph_client_tests::{Reply, Server};
use graph_models::Endpoint;
use graph_models::v1::{User, update_user};

const REQUESTS: usize = 5_000;
const AT_ONCE: usize = 100;
const ROUNDS: usize = 8;
const ANSWER: &str = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","id":"5b7c0d1e","displayName":"Adele Vance","department":"Retail","officeLocation":"7/1204"}"#;

async fn with_client(client: &GraphClient, id: usize) {
    let request = update_user::users(&id.to_string(), &patch());
    let user = client.send(&request).await.expect("an answer").into_value().expect("a user");
    assert_eq!(user.office_location.as_deref(), Some("7/1204"));
}

async fn with_reqwest(http: &reqwest::Client, url: &str, id: usize) {
    let request = http.patch(format!("{url}/v1.0/users/{id}")).json(&value()).header("accept", "application/json");
    let answer = request.send().await.expect("an answer").error_for_status().expect("a success");
    let user: User = answer.json().await.expect("a user");
    assert_eq!(user.office_location.as_deref(), Some("7/1204"));
}

/// Wall and CPU time of all requests of a round.
async fn round<F: Future<Output = ()>>(send: impl Fn(usize) -> F) -> (Duration, Duration) {
    let (wall, cpu) = (Instant::now(), ProcessTime::now());
    stream::iter((0..REQUESTS).map(send)).buffer_unordered(AT_ONCE).collect::<()>().await;
    (wall.elapsed(), cpu.elapsed())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start_forgetful(|_, _| Reply::json(200, ANSWER))?;
    let url = server.url();
    let endpoint = Endpoint::custom(&url)?;
    let client = GraphClient::builder().endpoint(endpoint).configure_http(|http| http.no_proxy()).build()?;
    // Without a timeout of its own reqwest sets no timer for each request, as the client does.
    let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(100)).build()?;
    let mut best = [(Duration::MAX, Duration::MAX); 2];
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(async {
        // The first round opens the connections and does not count.
        for index in 0..=ROUNDS {
            let rounds = [round(|id| with_client(&client, id)).await, round(|id| with_reqwest(&http, &url, id)).await];
            if index > 0 {
                for (best, (wall, cpu)) in best.iter_mut().zip(rounds) {
                    *best = (best.0.min(wall), best.1.min(cpu));
                }
            }
        }
    });
    for (name, (wall, cpu)) in ["the client", "plain reqwest"].into_iter().zip(best) {
        let per_second = REQUESTS as f64 / wall.as_secs_f64();
        println!("rate\t{name}\t{per_second}\t{}", cpu.as_secs_f64() * 1e6 / REQUESTS as f64);
    }
    Ok(())
}
