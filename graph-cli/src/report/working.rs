//! Shows that the command is still working.

use std::io::{IsTerminal as _, Write as _};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long the command works before it shows anything.
const SILENCE: Duration = Duration::from_secs(1);
/// The interval at which the time is updated.
const TICK: Duration = Duration::from_millis(500);

/// Work that may take a while. If it does, a line on standard error says so until the value is
/// dropped; nothing is written where standard error is not a terminal.
#[derive(Debug)]
pub struct Working {
    /// Hanging up ends the thread.
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Working {
    /// Starts work with a description such as `reading pages`.
    pub fn new(words: &'static str) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self { thread: None };
        }
        let start = Instant::now();
        let (hang_up, hung_up) = mpsc::channel();
        let thread = thread::spawn(move || {
            let mut wait = SILENCE;
            while hung_up.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                // Returns to the start of the line and erases it.
                let _ = write!(std::io::stderr(), "\r\x1b[K{words} … {} s", start.elapsed().as_secs());
                wait = TICK;
            }
            if wait == TICK {
                let _ = write!(std::io::stderr(), "\r\x1b[K");
            }
        });
        Self { thread: Some((hang_up, thread)) }
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        if let Some((hang_up, thread)) = self.thread.take() {
            drop(hang_up);
            let _ = thread.join();
        }
    }
}
