//! Archives as sources, as code hosts give them and as nobody should.

use std::fs::File;
use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::write::SimpleFileOptions;

use crate::office::{Office, first_edition};

/// An entry of an archive.
enum Entry<'a> {
    File(&'a str, &'a [u8]),
    Link(&'a str, &'a str),
}

fn tar_gz(office: &Office, entries: &[Entry<'_>]) {
    let file = File::create(office.scratch.path("docs.tar.gz")).unwrap();
    let mut archive = tar::Builder::new(GzEncoder::new(file, Compression::fast()));
    for entry in entries {
        let mut header = tar::Header::new_gnu();
        header.set_mode(0o644);
        let (name, bytes): (&str, &[u8]) = match entry {
            Entry::File(name, bytes) => {
                header.set_size(bytes.len() as u64);
                (name, bytes)
            }
            Entry::Link(name, target) => {
                header.set_entry_type(tar::EntryType::Symlink);
                header.set_size(0);
                header.set_link_name(target).unwrap();
                (name, &[])
            }
        };
        // The library's own setter refuses what is to be tested.
        let field = &mut header.as_mut_bytes()[..100];
        field.fill(0);
        field[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        archive.append(&header, Cursor::new(bytes)).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap();
}

fn zipped(office: &Office, entries: &[Entry<'_>]) {
    let mut archive = zip::ZipWriter::new(File::create(office.scratch.path("docs.zip")).unwrap());
    for entry in entries {
        match entry {
            Entry::File(name, bytes) => {
                archive.start_file(*name, SimpleFileOptions::default()).unwrap();
                archive.write_all(bytes).unwrap();
            }
            Entry::Link(name, target) => {
                archive.add_symlink(*name, *target, SimpleFileOptions::default()).unwrap();
            }
        }
    }
    archive.finish().unwrap();
}

/// The first edition below a folder, and further entries.
fn with<'a>(edition: &'a [(String, String)], more: Vec<Entry<'a>>) -> Vec<Entry<'a>> {
    edition.iter().map(|(path, text)| Entry::File(path, text.as_bytes())).chain(more).collect()
}

fn below(top: &str) -> Vec<(String, String)> {
    first_edition().into_iter().map(|(path, text)| (format!("{top}{path}"), text)).collect()
}

fn add(office: &Office, archive: &str) -> crate::office::Run {
    office.run(&["add", "--source", &format!("../{archive}"), "desk-update"])
}

#[test]
fn an_archive_of_a_code_host_is_a_source() {
    let office = Office::repository("archive-of-git");
    office.git(&["archive", "--format=tar.gz", "--prefix=docs-main/", "--output=../docs.tar.gz", "HEAD"]);
    office.git(&["archive", "--format=zip", "--prefix=docs-main/", "--output=../docs.zip", "HEAD"]);
    let commit = office.git(&["rev-parse", "HEAD"]);
    add(&office, "docs.tar.gz").ok();
    let taken = office.taken();
    assert!(taken.contains(&"LICENSE".to_owned()) && taken.len() == 7);
    // It tells the commit, and the lock has its hash.
    assert!(office.run(&["list"]).ok().starts_with(&format!("../docs.tar.gz at commit {}", &commit[..12])));
    assert!(office.scratch.read("crate/graph-docs.lock").contains("archive = \""));
    office.run(&["add", "chair-update"]).ok();
    office.run(&["update", "--source", "../docs.zip"]).ok();
    assert!(office.run(&["list"]).ok().starts_with(&format!("../docs.zip at commit {}", &commit[..12])));
    office.run(&["verify"]).ok();
    office
        .run(&["add", "--source", "../docs.zip", "--revision", "main", "lamp"])
        .fails(&["another source or revision"]);
}

#[test]
fn an_archive_without_a_folder_at_the_top_is_one_too() {
    let office = Office::new("archive-plain");
    for top in ["", "./", "docs-1.0/"] {
        let edition = below(top);
        tar_gz(&office, &with(&edition, vec![]));
        let run = office.run(&["add", "--source", "../docs.tar.gz", "--dry-run", "desk-update"]);
        assert!(run.ok().contains("would add 7 files"), "{top}");
    }
    let edition = below("docs-1.0/");
    zipped(&office, &with(&edition, vec![Entry::Link("docs-1.0/tools/x", "../../..")]));
    add(&office, "docs.zip").ok();
}

#[test]
fn a_name_that_leads_elsewhere_is_refused() {
    let office = Office::new("archive-names");
    let edition = below("docs/");
    for name in
        ["../evil.md", "docs/../../evil.md", "/etc/evil.md", "docs\\..\\..\\evil.md", "C:/evil.md", "docs//x.md"]
    {
        tar_gz(&office, &with(&edition, vec![Entry::File(name, b"evil")]));
        add(&office, "docs.tar.gz").fails(&["docs.tar.gz: the name", "the archive is rejected"]);
    }
    for name in ["../evil.md", "docs/../../evil.md", "/etc/evil.md"] {
        zipped(&office, &with(&edition, vec![Entry::File(name, b"evil")]));
        add(&office, "docs.zip").fails(&["docs.zip: the name", "the archive is rejected"]);
    }
    assert!(!office.scratch.path("crate/docs").exists());
}

#[test]
fn a_link_in_the_place_of_a_page_is_refused() {
    let office = Office::new("archive-links");
    let edition = below("docs/");
    for name in [
        "docs/api-reference/v1.0/resources/x.md",
        "docs/api-reference/v1.0/api",
        "docs/api-reference",
        "docs/LICENSE-CODE",
    ] {
        tar_gz(&office, &with(&edition, vec![Entry::Link(name, "/etc/passwd")]));
        add(&office, "docs.tar.gz").fails(&[name, "is a link"]);
        zipped(&office, &with(&edition, vec![Entry::Link(name, "/etc/passwd")]));
        add(&office, "docs.zip").fails(&[name, "is a link"]);
    }
    let page = "docs/api-reference/v1.0/resources/lamp.md";
    tar_gz(&office, &with(&edition, vec![Entry::File(page, b"another")]));
    add(&office, "docs.tar.gz").fails(&["contains docs/api-reference/v1.0/resources/lamp.md twice"]);
}

#[test]
fn what_is_far_too_large_is_refused() {
    let office = Office::new("archive-bombs");
    let edition = below("docs/");
    let zeros = vec![0; 20 * 1024 * 1024];
    tar_gz(&office, &with(&edition, vec![Entry::File("docs/image.png", &zeros)]));
    assert!(office.scratch.path("docs.tar.gz").metadata().unwrap().len() < 200_000);
    add(&office, "docs.tar.gz").fails(&["docs.tar.gz", "too much for text in an archive of this size"]);
    zipped(&office, &with(&edition, vec![Entry::File("docs/image.png", &zeros)]));
    add(&office, "docs.zip").fails(&["docs.zip", "too much for text in an archive of this size"]);
    let page = "docs/api-reference/v1.0/resources/x.md";
    let mut noise = vec![0_u8; 17 * 1024 * 1024];
    let mut state = 1_u32;
    for byte in &mut noise {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8;
    }
    tar_gz(&office, &with(&edition, vec![Entry::File(page, &noise)]));
    add(&office, "docs.tar.gz").fails(&["too large for a page"]);
}

#[test]
fn what_is_cut_short_is_refused() {
    let office = Office::repository("archive-cut");
    office.git(&["archive", "--format=tar.gz", "--prefix=docs/", "--output=../whole.tar.gz", "HEAD"]);
    office.git(&["archive", "--format=zip", "--prefix=docs/", "--output=../whole.zip", "HEAD"]);
    for kind in ["tar.gz", "zip"] {
        let whole = std::fs::read(office.scratch.path(&format!("whole.{kind}"))).unwrap();
        for part in [0, 1, whole.len() / 3, whole.len() / 2, whole.len() - 40] {
            office.scratch.write(&format!("docs.{kind}"), &whole[..part]);
            add(&office, &format!("docs.{kind}")).fails(&["the archive"]);
        }
    }
    office.scratch.write("docs.tgz", "no archive at all");
    add(&office, "docs.tgz").fails(&["not a complete `.tar.gz`"]);
    office.scratch.write("docs.txt", "");
    add(&office, "docs.txt").fails(&["but not an archive"]);
    office
        .run(&["add", "--source", "https://example.invalid/docs.zip", "desk-update"])
        .fails(&["download it and name the file"]);
}
