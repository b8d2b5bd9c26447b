//! The remaining steps of a change, as a file in the working folder. Once it exists, the change
//! will be completed.

use std::io::ErrorKind;
use std::path::Path;

use super::disk::Disk;
use super::{Error, WORK, place};

/// The journal's name in the working folder.
const NAME: &str = "journal";
/// Its name while it is written.
const PART: &str = "journal.part";
/// The name of the lock file, which exists as long as a process holds the lock.
pub(super) const LOCK: &str = "lock";

/// One step of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The file of this number in the working folder gets this path.
    Place { number: usize, path: String },
    /// The file is removed.
    Remove { path: String },
}

impl Step {
    /// The path that it is about.
    pub(super) fn path(&self) -> &str {
        match self {
            Self::Place { path, .. } | Self::Remove { path } => path,
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Place { number, path } => format!("place {number} {path}\n"),
            Self::Remove { path } => format!("remove {path}\n"),
        }
    }

    /// The step of a line; `None` for one that we do not write.
    fn parse(line: &str) -> Option<Self> {
        let (verb, rest) = line.split_once(' ')?;
        let step = match verb {
            "place" => {
                let (number, path) = rest.split_once(' ')?;
                Self::Place { number: number.parse().ok()?, path: path.to_owned() }
            }
            "remove" => Self::Remove { path: rest.to_owned() },
            _ => return None,
        };
        place::is_plain(step.path()).then_some(step)
    }
}

/// Writes the journal: from here on the change happens.
pub(super) fn write(disk: &dyn Disk, root: &Path, steps: &[Step]) -> Result<(), Error> {
    let (part, whole) = (root.join(WORK).join(PART), root.join(WORK).join(NAME));
    let text: String = steps.iter().map(Step::line).collect();
    let written = disk.write(&part, text.as_bytes()).and_then(|()| disk.rename(&part, &whole));
    written.map_err(|error| Error::new(&whole, error))
}

/// Does what is left of a change, if anything is. Each step may have been done already.
pub(super) fn finish(disk: &dyn Disk, root: &Path) -> Result<(), Error> {
    let work = root.join(WORK);
    let journal = work.join(NAME);
    let text = match std::fs::read_to_string(&journal) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return give_up(disk, root),
        Err(error) => return Err(Error::new(&journal, error)),
    };
    let steps: Option<Vec<Step>> = text.lines().map(Step::parse).collect();
    let Some(steps) = steps else {
        return Err(Error::refused(
            &journal,
            "not a journal that graph-docs wrote; delete the folder that contains it",
        ));
    };
    for step in steps {
        match step {
            Step::Place { number, path } => put(disk, root, &work.join(number.to_string()), &path)?,
            Step::Remove { path } => remove(disk, root, &path)?,
        }
    }
    disk.remove_file(&journal).map_err(|error| Error::new(&journal, error))?;
    give_up(disk, root)
}

fn put(disk: &dyn Disk, root: &Path, file: &Path, path: &str) -> Result<(), Error> {
    if place::kind(file)?.is_none() {
        return Ok(());
    }
    let target = place::inside(root, path)?;
    let folder = target.parent().map_or(Ok(()), |folder| disk.make_folders(folder));
    folder.and_then(|()| disk.rename(file, &target)).map_err(|error| Error::new(&target, error))
}

/// Removes a file, and the folders above it that are empty then.
fn remove(disk: &dyn Disk, root: &Path, path: &str) -> Result<(), Error> {
    let target = place::inside(root, path)?;
    match disk.remove_file(&target) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(Error::new(&target, error)),
        _ => {}
    }
    for folder in target.ancestors().skip(1).take_while(|folder| *folder != root) {
        // Fails if something else is in the folder, and then those above it are not empty either.
        if disk.remove_folder(folder).is_err() {
            break;
        }
    }
    Ok(())
}

/// Whether there is no change to finish.
pub(super) fn is_done(root: &Path) -> bool {
    matches!(place::kind(&root.join(WORK).join(NAME)), Ok(None))
}

/// Removes what was prepared and is not wanted any more; the lock stays.
pub(super) fn give_up(disk: &dyn Disk, root: &Path) -> Result<(), Error> {
    let work = root.join(WORK);
    match place::kind(&work)? {
        None => return Ok(()),
        Some(kind) if kind.is_dir() => {}
        Some(_) => {
            return Err(Error::refused(
                &work,
                "graph-docs needs this path for a folder of its own; move this file away",
            ));
        }
    }
    let entries = std::fs::read_dir(&work).map_err(|error| Error::new(&work, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Error::new(&work, error))?;
        if entry.file_name() != LOCK {
            disk.remove_file(&entry.path()).map_err(|error| Error::new(&entry.path(), error))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_read_as_it_was_written() {
        let steps = [
            Step::Place { number: 12, path: "src/a b.rs".to_owned() },
            Step::Remove { path: "src/areas/c.rs".to_owned() },
        ];
        for step in steps {
            assert_eq!(Step::parse(step.line().trim_end_matches('\n')), Some(step));
        }
    }

    #[test]
    fn no_step_leads_out_of_the_folder() {
        for line in ["remove ../a", "remove /a", "place 1 a/../../b", "place x a", "remove ", "rm a", "place 1 a//b"] {
            assert_eq!(Step::parse(line), None, "{line}");
        }
    }
}
