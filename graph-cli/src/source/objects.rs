//! Objects of a git repository by their names, through one `git cat-file --batch`.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use super::{FILE_LIMIT, command};

/// A running `git cat-file --batch`.
pub struct Objects {
    pipes: Mutex<Pipes>,
    child: Child,
}

struct Pipes {
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    /// Starts it.
    ///
    /// # Errors
    ///
    /// When git can't be started.
    pub fn start(mut git: Command) -> Result<Self, String> {
        let git = git.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = git.spawn().map_err(|error| command::missing(&error))?;
        let (Some(questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("cannot open the pipes of git".to_owned());
        };
        let answers = BufReader::with_capacity(256 * 1024, answers);
        Ok(Self { pipes: Mutex::new(Pipes { questions: Some(questions), answers }), child })
    }

    /// The bytes of an object.
    ///
    /// # Errors
    ///
    /// When there is no such object, and when git fails.
    pub fn read(&self, object: &str) -> Result<Vec<u8>, String> {
        let mut pipes = self.pipes.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = pipes.ask(object);
        if answer.is_err() {
            // The unread rest of a response would be mistaken for the next response.
            pipes.questions = None;
        }
        answer
    }
}

impl Pipes {
    /// `NAME` results in `NAME blob SIZE`, the bytes, and a newline, or in `NAME missing`.
    fn ask(&mut self, object: &str) -> Result<Vec<u8>, String> {
        let failed = |error: std::io::Error| format!("git cat-file: {error}");
        let questions = self.questions.as_mut().ok_or("git cat-file has already failed")?;
        questions.write_all(format!("{object}\n").as_bytes()).and_then(|()| questions.flush()).map_err(failed)?;
        let mut head = Vec::new();
        (&mut self.answers).take(1024).read_until(b'\n', &mut head).map_err(failed)?;
        let head = String::from_utf8_lossy(&head);
        let mut words = head.split_whitespace().skip(1);
        let size = match (words.next(), words.next().and_then(|size| size.parse::<u64>().ok())) {
            (Some("blob"), Some(size)) => size,
            _ => return Err(format!("the repository is incomplete: git has no object {object}")),
        };
        if size > FILE_LIMIT {
            return Err(format!("the file has {size} bytes, which is too large for a page"));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
        (&mut self.answers).take(size).read_to_end(&mut bytes).map_err(failed)?;
        let mut newline = [0];
        self.answers.read_exact(&mut newline).map_err(failed)?;
        if bytes.len() as u64 == size {
            Ok(bytes)
        } else {
            Err("git cat-file ended before the end of the file".to_owned())
        }
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        // It may be blocked while writing the rest of a response.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
