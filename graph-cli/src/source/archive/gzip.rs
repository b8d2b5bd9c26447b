//! `.tar.gz`.

use std::fs::File;
use std::io::{self, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use tar::EntryType;

use super::{Allowance, Collector, EntryKind};

/// Reads all entries. Gives the commit, which `git archive` writes into a comment.
pub fn read(file: File, collector: &mut Collector) -> Result<Option<String>, String> {
    let allowance = std::mem::replace(&mut collector.all, Allowance { used: 0, most: 0 });
    let mut archive = tar::Archive::new(Counted { inner: MultiGzDecoder::new(BufReader::new(file)), allowance });
    let broken = |error: io::Error| format!("not a complete `.tar.gz`: {error}");
    let mut commit = None;
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let kind = match entry.header().entry_type() {
            EntryType::Regular | EntryType::Continuous => EntryKind::File,
            EntryType::Directory => EntryKind::Folder,
            EntryType::XGlobalHeader => {
                commit = commit.or(comment(&mut entry));
                continue;
            }
            _ => EntryKind::Other,
        };
        let name = entry.path_bytes().into_owned();
        collector.entry(&name, kind, &mut entry)?;
    }
    Ok(commit)
}

/// The commit in a global header: a line `52 comment=0123…`.
fn comment(entry: &mut impl Read) -> Option<String> {
    let mut text = String::new();
    entry.take(64 * 1024).read_to_string(&mut text).ok()?;
    let comment = text.lines().find_map(|line| line.split_once(" comment="))?.1;
    super::zipped::is_commit(comment).then(|| comment.to_owned())
}

/// Fails once more was read than is allowed, whatever the entries say of their sizes.
struct Counted<R> {
    inner: R,
    allowance: Allowance,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.allowance.take(read as u64).map_err(io::Error::other)?;
        Ok(read)
    }
}
