//! A commit of a git repository.

use std::collections::HashMap;
use std::path::Path;

use super::command::{command, run};
use super::objects::Objects;
use super::{Source, State, name};

/// A commit of a repository on disk. Nothing is checked out; the working tree has no part in it.
pub struct Git {
    paths: Vec<String>,
    /// The object of each path.
    objects: HashMap<String, String>,
    reader: Objects,
    state: State,
}

impl Git {
    /// Opens a commit of a checkout or bare repository: what a revision names there or, as a
    /// branch, in the repository's origin.
    ///
    /// # Errors
    ///
    /// When git is not installed, when it refuses the repository, when there is no such revision.
    pub fn open(repository: &Path, revision: Option<&str>) -> Result<Self, String> {
        let commit = commit(repository, revision.unwrap_or("HEAD"))?;
        let mut objects = HashMap::new();
        // Only the top level and one folder are listed, which avoids listing the rest of a large
        // tree.
        let top = run(repository, ["ls-tree", "-z", "--full-tree", &commit])?;
        let below = run(repository, ["ls-tree", "-r", "-z", "--full-tree", &commit, "--", "api-reference"])?;
        for entry in top.split(|byte| *byte == 0).chain(below.split(|byte| *byte == 0)) {
            add(entry, &mut objects)?;
        }
        let mut paths: Vec<String> = objects.keys().cloned().collect();
        paths.sort_unstable();
        let reader = Objects::start(command(repository))?;
        Ok(Self { paths, objects, reader, state: State { commit: Some(commit), archive: None } })
    }
}

/// Takes one entry of a tree: `100644 blob 0123… TAB path`.
fn add(entry: &[u8], objects: &mut HashMap<String, String>) -> Result<(), String> {
    // Pages have names in Unicode: a file with any other name is not one.
    let Some((head, path)) = std::str::from_utf8(entry).ok().and_then(|entry| entry.split_once('\t')) else {
        return Ok(());
    };
    let mut words = head.split(' ');
    let (mode, kind, object) = (words.next(), words.next(), words.next());
    let Some(object) = object.filter(|_| name::leads_to_wanted(path)) else { return Ok(()) };
    match (mode, kind) {
        (Some("120000"), _) => {
            return Err(format!("{path} is a symbolic link in the repository, and links are not supported"));
        }
        (_, Some("blob")) if name::is_wanted(path) => {}
        _ => return Ok(()),
    }
    if let Some(why) = name::unsafe_because(path) {
        return Err(format!("the repository has a file `{}`, whose path {why}", path.escape_debug()));
    }
    objects.insert(path.to_owned(), object.to_owned());
    Ok(())
}

/// The commit that a revision names.
fn commit(repository: &Path, revision: &str) -> Result<String, String> {
    if revision.is_empty() || revision.starts_with('-') {
        return Err(format!("`{revision}` is not a valid revision; name a branch, a tag or a commit"));
    }
    for name in [revision.to_owned(), format!("refs/remotes/origin/{revision}")] {
        let commit = format!("{name}^{{commit}}");
        if let Ok(found) = run(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
            && let Ok(found) = String::from_utf8(found)
        {
            return Ok(found.trim().to_owned());
        }
    }
    // git may refuse the repository itself.
    run(repository, ["rev-parse", "--git-dir"])?;
    Err(match revision {
        "HEAD" => format!("{} has no commits yet", repository.display()),
        _ => format!(
            "{} has no revision `{revision}`; list the branches with `git -C {} branch -a`",
            repository.display(),
            repository.display()
        ),
    })
}

impl Source for Git {
    fn paths(&self) -> &[String] {
        &self.paths
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let object = self.objects.get(path).ok_or_else(|| format!("there is no file {path} in the repository"))?;
        self.reader.read(object).map_err(|error| format!("{path}: {error}"))
    }

    fn state(&self) -> &State {
        &self.state
    }
}
