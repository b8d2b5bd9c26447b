//! A hundred requests at once to a server in another process, with the client and with plain
//! reqwest in turn: `rate <which> <requests per second> <CPU microseconds per request>`, the
//! medians of the rounds, and `ratio <of the rates> <of the CPU times>`, the medians of what each
//! round gives.
//!
//! Both have the same HTTP client set up the same way, the same token, timeout and headers, and
//! read the same type with all that it holds. `throughput client 2000` and
//! `throughput reqwest 2000` send so many with one of them alone on one thread, for `valgrind` to
//! count.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use futures_util::stream::{self, StreamExt as _};
use graph_benchmarks_requests::{patch, value};
use graph_client::GraphClient;
use graph_client_tests::{Reply, Server};
use graph_models::Endpoint;
use graph_models::v1::{User, update_user};
use reqwest::redirect::Policy;
use tokio::runtime::{Builder, Runtime};

const REQUESTS: usize = 5_000;
const AT_ONCE: usize = 100;
const ROUNDS: usize = 15;
const TIMEOUT: Duration = Duration::from_secs(100);
const TOKEN: &str =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoLm1pY3Jvc29mdC5jb20ifQ.c2lnbmF0dXJl";
const ANSWER: &str = r#"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","id":"5b7c0d1e","displayName":"Adele Vance","department":"Retail","officeLocation":"7/1204"}"#;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn with_client(client: &GraphClient, id: usize) {
    let request = update_user::users(&id.to_string(), &patch());
    let user = client.send(&request).await.expect("an answer").into_value().expect("a user");
    assert_eq!(user.office_location.as_deref(), Some("7/1204"));
}

async fn with_reqwest(http: &reqwest::Client, url: &str, id: usize) {
    let request = http.patch(format!("{url}/v1.0/users/{id}")).bearer_auth(TOKEN).json(&value());
    let request = request.header("accept", "application/json");
    let answer = request.send().await.expect("an answer").error_for_status().expect("a success");
    let user: User = answer.json().await.expect("a user");
    assert_eq!(user.office_location.as_deref(), Some("7/1204"));
}

/// What a way to send all requests of a round takes.
#[derive(Clone, Copy)]
struct Taken {
    wall: Duration,
    cpu: Duration,
}

async fn round<F: Future<Output = ()>>(requests: usize, send: impl Fn(usize) -> F) -> Taken {
    let (wall, cpu) = (Instant::now(), ProcessTime::now());
    stream::iter((0..requests).map(send)).buffer_unordered(AT_ONCE).collect::<()>().await;
    Taken { wall: wall.elapsed(), cpu: cpu.elapsed() }
}

/// Both clients.
struct Clients {
    url: String,
    graph: GraphClient,
    plain: reqwest::Client,
}

impl Clients {
    fn new(url: String) -> Result<Self> {
        let graph = GraphClient::builder().trusted_endpoint(Endpoint::custom(&url)?).token(TOKEN);
        let graph = graph.configure_http(|http| http.no_proxy()).build()?;
        let plain = reqwest::Client::builder().no_proxy().timeout(TIMEOUT).connect_timeout(Duration::from_secs(10));
        let plain = plain.user_agent("graph-client/0.1.0").redirect(Policy::none()).build()?;
        Ok(Self { url, graph, plain })
    }

    async fn graph(&self, requests: usize) -> Taken {
        round(requests, |id| with_client(&self.graph, id)).await
    }

    async fn plain(&self, requests: usize) -> Taken {
        round(requests, |id| with_reqwest(&self.plain, &self.url, id)).await
    }
}

/// This program once more, as the server.
struct OtherProcess {
    child: Child,
    url: String,
}

impl OtherProcess {
    fn start() -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut url = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut url)?;
        Ok(Self { child, url: url.trim().to_owned() })
    }
}

impl Drop for OtherProcess {
    fn drop(&mut self) {
        // It ends with its input.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Serves until the input ends.
fn serve() -> Result<()> {
    let server = Server::start_forgetful(|_, _| Reply::json(200, ANSWER))?;
    println!("{}", server.url());
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments == ["serve"] {
        return serve();
    }
    let server = OtherProcess::start()?;
    let clients = Clients::new(server.url.clone())?;
    match arguments[..] {
        [] => compare(&clients, &Builder::new_multi_thread().worker_threads(2).enable_all().build()?),
        [which, requests] => {
            let (requests, runtime) = (requests.parse()?, Builder::new_current_thread().enable_all().build()?);
            match which {
                "client" => drop(runtime.block_on(clients.graph(requests))),
                "reqwest" => drop(runtime.block_on(clients.plain(requests))),
                _ => return Err("`client` or `reqwest`".into()),
            }
        }
        _ => return Err("`throughput`, or `throughput client 2000`".into()),
    }
    Ok(())
}

fn compare(clients: &Clients, runtime: &Runtime) {
    let mut rounds = Vec::new();
    runtime.block_on(async {
        // The first round opens the connections and does not count.
        for index in 0..=ROUNDS {
            let both = match index % 2 {
                0 => [clients.graph(REQUESTS).await, clients.plain(REQUESTS).await],
                _ => {
                    let plain = clients.plain(REQUESTS).await;
                    [clients.graph(REQUESTS).await, plain]
                }
            };
            if index > 0 {
                rounds.push(both);
            }
        }
    });
    let of = |value: &dyn Fn(&[Taken; 2]) -> f64| median(rounds.iter().map(value).collect());
    for (which, name) in ["the client", "plain reqwest"].into_iter().enumerate() {
        let rate = of(&|both| REQUESTS as f64 / both[which].wall.as_secs_f64());
        let cpu = of(&|both| both[which].cpu.as_secs_f64() * 1e6 / REQUESTS as f64);
        println!("rate\t{name}\t{rate}\t{cpu}");
    }
    let rates = of(&|[graph, plain]| plain.wall.as_secs_f64() / graph.wall.as_secs_f64());
    let cpus = of(&|[graph, plain]| graph.cpu.as_secs_f64() / plain.cpu.as_secs_f64());
    println!("ratio\tof the client\t{rates}\t{cpus}");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
