//! A folder through every failure: of each operation, and of the whole program after each
//! operation.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{Disk, Real};
use super::{Change, Folder, Found, change, journal};

/// A disk on which an operation fails: that one alone, or all that come after it too, as if the
/// program had been killed. What is written by an operation that fails is half there.
struct Failing {
    left: Cell<usize>,
    for_good: bool,
}

impl Failing {
    fn new(left: usize, for_good: bool) -> Self {
        Self { left: Cell::new(left), for_good }
    }

    fn step(&self) -> io::Result<()> {
        match self.left.get() {
            0 => {
                if !self.for_good {
                    self.left.set(usize::MAX);
                }
                Err(io::Error::from(io::ErrorKind::StorageFull))
            }
            left => {
                self.left.set(left - 1);
                Ok(())
            }
        }
    }
}

impl Disk for Failing {
    fn make_folders(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.make_folders(path))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let step = self.step();
        let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
        Real.write(path, if step.is_ok() { bytes } else { half })?;
        step
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.rename(from, to))
    }

    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.remove_file(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| Real.remove_folder(path))
    }
}

/// A folder for one test; it goes with the value.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("graph-docs-folder-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Two files, of which one is in folders of its own.
    fn filled(name: &str) -> Self {
        let folder = Self::new(name);
        fs::create_dir_all(folder.0.join("a/b")).unwrap();
        fs::write(folder.0.join("a/b/gone"), "old").unwrap();
        fs::write(folder.0.join("list"), "old list").unwrap();
        folder
    }

    fn files(&self) -> BTreeMap<String, String> {
        let folder = Folder::new(&self.0);
        let text = |path: &String| match folder.look(path).unwrap() {
            Found::File(bytes) => String::from_utf8(bytes).unwrap(),
            other => format!("{other:?}"),
        };
        folder.files().unwrap().into_iter().map(|path| (path.clone(), text(&path))).collect()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn change() -> Change {
    let mut change = Change::default();
    change.write_last("list", "new list");
    change.write("c/d/new", "new file");
    change.write("x", "another");
    change.remove("a/b/gone");
    change.remove("never/there");
    change
}

fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

fn old() -> BTreeMap<String, String> {
    texts(&[("a/b/gone", "old"), ("list", "old list")])
}

fn new() -> BTreeMap<String, String> {
    texts(&[("c/d/new", "new file"), ("list", "new list"), ("x", "another")])
}

#[test]
fn a_change_is_made_and_leaves_nothing_else() {
    let folder = Temporary::filled("made");
    Folder::new(&folder.0).lock().unwrap().apply(&change()).unwrap();
    assert_eq!(folder.files(), new());
    assert!(!folder.0.join("a").exists());
    assert!(cfg!(not(unix)) || !folder.0.join(".graph-docs").exists());
}

#[test]
fn whatever_fails_the_files_are_the_old_ones_or_become_the_new_ones() {
    for for_good in [false, true] {
        let (mut kept, mut finished) = (0, 0);
        for operations in 0.. {
            let folder = Temporary::filled("failing");
            let disk = Failing::new(operations, for_good);
            let done = change::apply(&disk, &folder.0, &change());
            // The files that are there are whole, whatever happened.
            let (old, new, between) = (old(), new(), folder.files());
            for (path, text) in &between {
                assert!(old.get(path) == Some(text) || new.get(path) == Some(text), "{path} is {text:?}");
            }
            if between.get("list") == new.get("list") {
                assert_eq!(between, new, "the list is written last");
            }
            let begun = !journal::is_done(&folder.0);
            journal::finish(&Real, &folder.0).unwrap();
            if done.is_ok() || begun {
                assert_eq!(folder.files(), new, "after {operations} operations");
                finished += 1;
            } else if folder.files() == new {
                finished += 1;
            } else {
                assert_eq!((folder.files(), between), (old.clone(), old), "after {operations} operations");
                kept += 1;
            }
            // And the next change is made as if nothing had been.
            Folder::new(&folder.0).lock().unwrap().apply(&change()).unwrap();
            assert_eq!(folder.files(), new);
            if done.is_ok() && disk.left.get() > 0 && disk.left.get() < usize::MAX / 2 {
                break;
            }
        }
        assert!(kept >= 4 && finished >= 6, "{kept} {finished}");
    }
}

#[test]
fn commands_wait_for_each_other() {
    let folder = Temporary::new("waiting");
    std::thread::scope(|scope| {
        for number in 0..8 {
            let root = &folder.0;
            scope.spawn(move || {
                let folder = Folder::new(root);
                for _ in 0..20 {
                    let locked = folder.lock().unwrap();
                    // No other thread counts between reading and writing.
                    let count: usize = match folder.look("count").unwrap() {
                        Found::File(bytes) => String::from_utf8(bytes).unwrap().parse().unwrap(),
                        _ => 0,
                    };
                    let mut change = Change::default();
                    change.write("count", (count + 1).to_string());
                    change.write(&format!("of/{number}"), count.to_string());
                    locked.apply(&change).unwrap();
                }
            });
        }
    });
    assert_eq!(folder.files()["count"], "160");
    assert_eq!(folder.files().len(), 9);
}

#[test]
fn a_journal_that_is_not_ours_does_nothing() {
    for text in ["remove ../../x\n", "remove list\nrun something\n", "place 0 /etc/x\n"] {
        let folder = Temporary::filled("hostile");
        fs::create_dir(folder.0.join(".graph-docs")).unwrap();
        fs::write(folder.0.join(".graph-docs/journal"), text).unwrap();
        let error = Folder::new(&folder.0).lock().unwrap_err().to_string();
        assert!(error.contains("journal") && error.contains("not a journal that graph-docs wrote"), "{error}");
        assert_eq!(folder.files(), old());
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let (folder, outside) = (Temporary::filled("links"), Temporary::filled("linked"));
    fs::remove_dir_all(folder.0.join("a")).unwrap();
    for link in ["a", "c", "of"] {
        symlink(&outside.0, folder.0.join(link)).unwrap();
    }
    symlink(outside.0.join("list"), folder.0.join("x")).unwrap();
    symlink(outside.0.join("nowhere"), folder.0.join("y")).unwrap();
    let inside = Folder::new(&folder.0);
    assert_eq!(inside.look("x").unwrap(), Found::Other("a link"));
    assert_eq!(inside.look("y").unwrap(), Found::Other("a link"));
    assert_eq!(inside.files().unwrap(), ["list"]);
    let locked = inside.lock().unwrap();
    for path in ["a/b/gone", "c/d/new", "x", "y"] {
        let mut change = Change::default();
        change.write(path, "new");
        let error = locked.apply(&change).unwrap_err().to_string();
        assert!(error.contains("link"), "{path}: {error}");
    }
    let mut change = Change::default();
    change.remove("a/b/gone");
    assert!(locked.apply(&change).unwrap_err().to_string().contains("link"));
    assert_eq!(outside.files(), old());
    drop(locked);
    let _ = fs::remove_dir_all(folder.0.join(".graph-docs"));
    symlink(&outside.0, folder.0.join(".graph-docs")).unwrap();
    assert!(inside.lock().unwrap_err().to_string().contains("link"));
    assert_eq!(outside.files(), old());
}

#[test]
fn paths_stay_in_the_folder() {
    let folder = Temporary::filled("paths");
    let inside = Folder::new(&folder.0);
    for path in ["../x", "/x", "a/../../x", "", "a//x", "a/./x", "a/", "line\nbreak"] {
        assert!(inside.look(path).is_err(), "{path}");
    }
    let mut change = Change::default();
    change.write("list/x", "new");
    let error = inside.lock().unwrap().apply(&change).unwrap_err().to_string();
    assert!(error.contains("this must be a folder"), "{error}");
}
