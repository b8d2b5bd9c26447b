//! `.zip`.

use std::fs::File;
use std::io::BufReader;

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Collector, EntryKind};

/// The bits of a Unix mode that tell the kind of file, and those of an ordinary one.
const KIND: u32 = 0o170_000;
const REGULAR: u32 = 0o100_000;
const FOLDER: u32 = 0o040_000;

/// Reads all entries. Gives the commit, which `git archive` writes into the archive's comment.
pub fn read(file: File, collector: &mut Collector) -> Result<Option<String>, String> {
    let broken = |error: ZipError| format!("not a complete `.zip`: {error}");
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    for index in 0..archive.len() {
        let raw = archive.by_index_raw(index).map_err(broken)?;
        let (name, kind) = (raw.name_raw().to_vec(), kind(raw.is_dir(), raw.unix_mode()));
        // What an entry says that it holds; of those that are read, what they hold counts as well.
        collector.all.take(raw.size())?;
        let is_encrypted = raw.encrypted();
        drop(raw);
        if kind == EntryKind::File && is_encrypted {
            return Err(format!("{} is encrypted, which is not supported", String::from_utf8_lossy(&name)));
        }
        if kind != EntryKind::File {
            collector.entry(&name, kind, std::io::empty())?;
            continue;
        }
        let entry = archive.by_index(index).map_err(broken)?;
        collector.entry(&name, kind, entry)?;
    }
    let comment = std::str::from_utf8(archive.comment()).unwrap_or("").trim();
    Ok(is_commit(comment).then(|| comment.to_owned()))
}

fn kind(is_folder: bool, mode: Option<u32>) -> EntryKind {
    match mode.map(|mode| mode & KIND) {
        Some(FOLDER) => EntryKind::Folder,
        // Programs for Windows write no mode, or one without a kind.
        _ if is_folder => EntryKind::Folder,
        None | Some(REGULAR | 0) => EntryKind::File,
        Some(_) => EntryKind::Other,
    }
}

/// Whether it is the full name of a commit.
pub fn is_commit(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
