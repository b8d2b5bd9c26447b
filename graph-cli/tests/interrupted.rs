//! `graph-docs generate` where something goes wrong: kills, full disks, two at once, links, folders
//! that can't be written. A later run takes up what is left, and nothing outside of the folder is
//! touched.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs, reason = "tests")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Instant;
use std::{fs, thread};

use graph_test_support::{Scratch, copy_tree, files, resource_page};

/// How many types the pages of a test have: so many that writing takes a while.
const TYPES: usize = 60;

struct Crate {
    folder: Scratch,
    out: String,
}

impl Crate {
    fn new(name: &str) -> Self {
        let folder = Scratch::new(env!("CARGO_TARGET_TMPDIR"), &format!("interrupted/{name}"));
        let scratch = Self { folder, out: "out".to_owned() };
        scratch.pages("one");
        scratch
    }

    /// Pages of which every one has a word in it; those of one word have more types than those of
    /// another.
    fn pages(&self, word: &str) {
        let _ = fs::remove_dir_all(self.folder.path("docs"));
        for number in 0..TYPES - word.len() {
            let rows = format!("|text|String|The {word} text.|\n|size|Int32|How long it is.|");
            let name = format!("thing{number}");
            self.folder.write(&format!("docs/resources/{name}.md"), resource_page(&name, &rows));
        }
    }

    fn command(&self) -> Command {
        self.command_to(&self.out)
    }

    fn command_to(&self, out: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graph-docs"));
        command.current_dir(self.folder.root());
        command.args(["generate", "--docs", "docs", "--crate-name", "things", "--out", out]);
        command
    }

    fn start(&self) -> Child {
        self.command().stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    }

    fn run(&self) -> Output {
        self.command().output().unwrap()
    }

    #[track_caller]
    fn succeeds(&self) {
        let output = self.run();
        assert!(output.status.success(), "{}", said(&output));
    }

    #[track_caller]
    fn fails(&self) -> String {
        let output = self.run();
        assert!(!output.status.success(), "{}", said(&output));
        said(&output)
    }

    /// All files of the crate, those in its working folder apart.
    fn files(&self) -> BTreeMap<String, String> {
        files_of(&self.folder.root().join(&self.out))
    }

    /// What the crate is if nothing goes wrong.
    fn expected(&self, word: &str) -> BTreeMap<String, String> {
        self.pages(word);
        let output = self.command_to("expected").output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
        files_of(&self.folder.path("expected"))
    }
}

fn files_of(out: &Path) -> BTreeMap<String, String> {
    let of_crate = files(out).into_iter().filter(|file| !file.starts_with(out.join(".graph-docs")));
    let name = |file: &Path| file.strip_prefix(out).unwrap().to_str().unwrap().to_owned();
    of_crate.map(|file| (name(&file), fs::read_to_string(&file).unwrap())).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_killed_run_leaves_whole_files_and_the_next_one_finishes() {
    let scratch = Crate::new("killed");
    let expected = ["one", "another"].map(|word| (word, scratch.expected(word)));
    let start = Instant::now();
    scratch.succeeds();
    let whole = start.elapsed();
    let whole_files = |found: &BTreeMap<String, String>| {
        for (path, text) in found {
            let known = expected.iter().any(|(_, files)| files.get(path) == Some(text));
            assert!(known, "{path} is neither old nor new:\n{text}");
        }
    };
    let mut random = Random(7);
    let mut killed = 0;
    for round in 0..24 {
        let (word, wanted) = &expected[round % 2];
        scratch.pages(word);
        let mut child = scratch.start();
        // Reading takes the first half at least.
        thread::sleep(whole.mul_f64(0.3 + random.next() * 0.9));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        whole_files(&scratch.files());
        if round % 4 == 3 {
            scratch.succeeds();
            assert!(scratch.files() == *wanted, "the crate is not as a run leaves it");
            assert!(!scratch.folder.path("out/.graph-docs").exists());
        }
    }
    assert!(killed > 0, "no run was killed");
}

/// Numbers from 0 to 1, the same ones each time (xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % 1_000) as f64 / 1_000.0
    }
}

#[test]
fn what_an_earlier_run_left_in_pieces_is_ours() {
    let scratch = Crate::new("pieces");
    let expected = scratch.expected("one");
    scratch.succeeds();
    let list = scratch.folder.read("out/graph-docs.files");
    let half = list.get(..list.len() / 2).unwrap();
    for left in ["", "# @gen", half, list.as_str()] {
        // Fewer types, so that files have to go, also those that the rest of the list does not
        // name.
        scratch.pages("another");
        scratch.folder.write("out/graph-docs.files", left);
        scratch.folder.write("out/Cargo.toml", "");
        scratch.folder.write("out/src/lib.rs", "// @generated");
        scratch.folder.write("out/own.rs", "// by hand\n");
        scratch.succeeds();
        let mut found = scratch.files();
        assert_eq!(found.remove("own.rs").as_deref(), Some("// by hand\n"));
        assert!(found == scratch.expected("another"), "{left:?}");
        scratch.pages("one");
        scratch.succeeds();
        scratch.folder.remove("out/own.rs");
        assert!(scratch.files() == expected, "{left:?}");
    }
}

#[test]
fn two_at_once_leave_what_one_leaves() {
    let scratch = Crate::new("two");
    let expected = scratch.expected("one");
    for _ in 0..5 {
        let _ = fs::remove_dir_all(scratch.folder.path("out"));
        let runs: Vec<Child> = (0..4).map(|_| scratch.start()).collect();
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", said(&output));
        }
        assert!(scratch.files() == expected);
        assert!(!scratch.folder.path("out/.graph-docs").exists());
    }
}

#[test]
fn links_below_the_folder_are_not_followed() {
    let scratch = Crate::new("links");
    scratch.succeeds();
    let generated = scratch.files();
    // The folder's sources are elsewhere, and marked as ours.
    let outside = scratch.folder.path("outside");
    copy_tree(&scratch.folder.path("out/src"), &outside);
    let before: BTreeMap<_, _> =
        files(&outside).into_iter().map(|file| (file.clone(), fs::read(&file).unwrap())).collect();
    fs::remove_dir_all(scratch.folder.path("out/src")).unwrap();
    symlink(&outside, scratch.folder.path("out/src")).unwrap();
    scratch.pages("another");
    assert!(scratch.fails().contains("out/src: this is a link"));
    // A file that is a link.
    fs::remove_file(scratch.folder.path("out/src")).unwrap();
    copy_tree(&outside, &scratch.folder.path("out/src"));
    scratch.folder.remove("out/src/lib.rs");
    symlink(outside.join("lib.rs"), scratch.folder.path("out/src/lib.rs")).unwrap();
    assert!(scratch.fails().contains("out/src/lib.rs is a link"));
    scratch.folder.remove("out/src/lib.rs");
    // A link in the place of a file that is stale stays; so does what it leads to.
    let stale = generated.keys().find(|path| path.ends_with(&format!("thing{}.rs", TYPES - 4))).unwrap();
    scratch.folder.remove(&format!("out/{stale}"));
    symlink(outside.join("lib.rs"), scratch.folder.path(&format!("out/{stale}"))).unwrap();
    scratch.succeeds();
    assert!(scratch.folder.path(&format!("out/{stale}")).is_symlink());
    for (file, bytes) in before {
        assert!(fs::read(&file).unwrap() == bytes, "{} was changed", file.display());
    }
    // The folder itself may be one.
    symlink(scratch.folder.path("out"), scratch.folder.path("way")).unwrap();
    let through = Crate { out: "way".to_owned(), ..scratch };
    through.succeeds();
}

/// A folder that an ordinary user can't write to is named, and stays as it is.
#[test]
fn a_folder_without_write_permission_is_named() {
    let scratch = Crate::new("read-only");
    scratch.succeeds();
    let before = scratch.files();
    let set = |mode: u32| fs::set_permissions(scratch.folder.path("out"), fs::Permissions::from_mode(mode)).unwrap();
    set(0o555);
    let run = |scratch: &Crate| ordinary(&mut scratch.command()).output();
    // Nothing to do needs no permission.
    let Some(output) = can_run(run(&scratch)) else { return set(0o755) };
    assert!(output.status.success(), "{}", said(&output));
    scratch.pages("another");
    let output = run(&scratch).unwrap();
    set(0o755);
    assert!(!output.status.success());
    assert!(said(&output).contains("out/.graph-docs: Permission denied"), "{}", said(&output));
    assert!(scratch.files() == before);
    scratch.succeeds();
}

/// The command as a user without rights of its own: root may write everywhere.
fn ordinary(command: &mut Command) -> &mut Command {
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65_534;
    if is_root() { command.uid(NOBODY).gid(NOBODY) } else { command }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// The output, unless that user may not even run the command.
fn can_run(output: std::io::Result<Output>) -> Option<Output> {
    match output {
        Ok(output) if !said(&output).contains("docs: no such folder") => Some(output),
        other => {
            println!("skipped: an ordinary user can't run the command here: {other:?}");
            None
        }
    }
}

/// A file system in memory, gone with this value.
struct Mounted<'a>(&'a Path);

impl<'a> Mounted<'a> {
    fn new(at: &'a Path, options: &str) -> Option<Self> {
        mount(at, options).then_some(Self(at))
    }

    fn remount(&self, options: &str) -> bool {
        mount(self.0, &format!("remount,{options}"))
    }
}

impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

fn mount(at: &Path, options: &str) -> bool {
    let mut command = Command::new("mount");
    command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(at).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// File systems of many sizes, from far too small to large enough.
#[test]
fn a_full_disk_changes_nothing_and_the_next_run_goes_on() {
    let scratch = Crate::new("full");
    let expected = ["one", "another"].map(|word| (word, scratch.expected(word)));
    let out = scratch.folder.path("out");
    fs::create_dir_all(&out).unwrap();
    let (mut failed, mut done) = (0, 0);
    for kilobytes in [4, 16, 64, 128, 200, 256, 320, 400, 512, 1_024, 4_096] {
        let small = format!("size={kilobytes}k");
        let Some(disk) = Mounted::new(&out, &small) else {
            println!("skipped: file systems can't be mounted here");
            return;
        };
        for (word, wanted) in &expected {
            scratch.pages(word);
            let before = scratch.files();
            let output = scratch.run();
            if output.status.success() {
                done += 1;
            } else {
                failed += 1;
                assert!(said(&output).contains("No space left on device"), "{}", said(&output));
                let whole =
                    |(path, text): (&String, &String)| before.get(path) == Some(text) || wanted.get(path) == Some(text);
                assert!(scratch.files().iter().all(whole), "{kilobytes} KB");
                // There is room again.
                assert!(disk.remount("size=8m"), "the file system can't be made larger");
                scratch.succeeds();
                // It may hold more by now than it did.
                let _ = disk.remount(&small);
            }
            assert!(scratch.files() == *wanted, "{kilobytes} KB");
        }
    }
    assert!(failed >= 4 && done >= 4, "{failed} {done}");
}

#[test]
fn waiting_is_told() {
    let scratch = Crate::new("waiting");
    scratch.folder.write("out/.graph-docs/lock", "");
    let lock = fs::File::options().write(true).open(scratch.folder.path("out/.graph-docs/lock")).unwrap();
    lock.lock().unwrap();
    let mut run = scratch.start();
    let mut told = String::new();
    BufReader::new(run.stderr.take().unwrap()).read_line(&mut told).unwrap();
    assert_eq!(told, "waiting for another graph-docs process to finish writing to out\n");
    drop(lock);
    assert!(run.wait().unwrap().success());
}
