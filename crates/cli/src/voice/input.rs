//! Files, pipes and the standard input.

use crate::output::plain;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use waxwing_voice::Error;

/// Whether a path has no name worth keeping: the standard input, a pipe, a device, or the number of an open file.
pub(crate) fn is_nameless(path: &Path) -> bool {
    let number =
        path == Path::new("/dev/stdin") || path.starts_with("/dev/fd") || path.starts_with("/proc");
    let special = || path.metadata().is_ok_and(|m| !m.is_file() && !m.is_dir());
    path.as_os_str() == "-" || number || special()
}

/// A file that can seek: the one named, or a copy of what a pipe or the standard input gives.
pub(crate) fn open(path: &Path) -> Result<File, Error> {
    if path.as_os_str() == "-" {
        return copied(io::stdin().lock());
    }
    let file = File::open(path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => io::Error::new(e.kind(), "there is no such file"),
        _ => e,
    })?;
    let kind = file.metadata()?.file_type();
    if kind.is_dir() {
        return Err(
            io::Error::new(io::ErrorKind::IsADirectory, "a folder, not a recording").into(),
        );
    }
    match kind.is_file() {
        true => Ok(file),
        // A pipe, such as a shell's <(…), or a device.
        false => copied(file),
    }
}

fn copied(mut from: impl Read) -> Result<File, Error> {
    let mut copy = tempfile::tempfile()?;
    io::copy(&mut from, &mut copy)?;
    io::Seek::rewind(&mut copy)?;
    Ok(copy)
}

/// What the file is called in what a person reads.
pub(crate) fn shown(path: &Path) -> String {
    plain(&name(path))
}

/// What the file is called in JSON, which writes any name in one line.
pub(crate) fn name(path: &Path) -> String {
    match path.as_os_str() == "-" {
        true => "standard input".to_owned(),
        false => path.display().to_string(),
    }
}
