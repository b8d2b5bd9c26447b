//! Many requests at once.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::stream::{self, StreamExt as _};
use graph_client_tests::{Received, Reply, Server};

use common::beta::{LanguageProficiencyPatch, update_language_proficiency};
use common::builder;

const REQUESTS: usize = 10_000;
const AT_ONCE: usize = 100;

/// The memory of this process, in kB, where the system tells it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Puts every seventh request off once, and counts what it carries out.
fn answer(request: &Received, state: &Mutex<BTreeMap<String, (u32, u32)>>) -> Reply {
    let id = request.target().rsplit('/').next().unwrap_or("").to_owned();
    let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(body["displayName"], format!("language {id}"), "bodies are not mixed up");
    let mut state = state.lock().unwrap();
    let (attempts, carried_out) = state.entry(id.clone()).or_default();
    *attempts += 1;
    if *attempts == 1 && id.parse::<u32>().unwrap().is_multiple_of(7) {
        return Reply::new(429, &["Retry-After: 0.01"], "");
    }
    *carried_out += 1;
    Reply::json(200, format!(r#"{{"id":"{id}","note":"{}"}}"#, "x".repeat(2000)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_at_a_hundred_at_once_and_none_lost_or_doubled() {
    let state = Arc::new(Mutex::new(BTreeMap::new()));
    let seen = state.clone();
    let server = Server::start_forgetful(move |request, _| answer(request, &seen)).unwrap();
    let client = builder(&server).build().unwrap();
    let memory_early = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let send = |index: usize| {
        let (client, done, memory_early) = (&client, &done, &memory_early);
        async move {
            let patch = LanguageProficiencyPatch::new().set_display_name(format!("language {index}"));
            let request = update_language_proficiency::me_profile_languages(&index.to_string(), &patch);
            let language = client.send(&request).await.unwrap().into_value().unwrap();
            assert_eq!(language.id, Some(index.to_string()), "answers are not mixed up");
            if done.fetch_add(1, Ordering::SeqCst) == REQUESTS / 4 {
                memory_early.store(memory().unwrap_or(0) as usize, Ordering::SeqCst);
            }
        }
    };
    stream::iter((0..REQUESTS).map(send)).buffer_unordered(AT_ONCE).collect::<()>().await;
    let state = state.lock().unwrap();
    assert_eq!(state.len(), REQUESTS);
    for (id, (attempts, carried_out)) in &*state {
        let put_off = id.parse::<u32>().unwrap().is_multiple_of(7);
        assert_eq!((*attempts, *carried_out), (1 + u32::from(put_off), 1), "{id}");
    }
    // The answers alone are 15 MB from then on; what the test itself keeps of them is far less than
    // that.
    let growth = memory().unwrap_or(0).saturating_sub(memory_early.into_inner() as u64);
    assert!(growth < 10_000, "the memory grew by {growth} kB");
}
