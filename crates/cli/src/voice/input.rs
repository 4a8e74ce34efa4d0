//! Files and the standard input.

use std::fs::File;
use std::io;
use std::path::Path;
use waxwing_voice::Error;

/// A file that can seek: the one named, or a copy of the standard input.
pub fn open(path: &Path) -> Result<File, Error> {
    if path.as_os_str() != "-" {
        let file = File::open(path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => io::Error::new(e.kind(), "there is no such file"),
            _ => e,
        })?;
        if file.metadata()?.is_dir() {
            return Err(
                io::Error::new(io::ErrorKind::IsADirectory, "a folder, not a recording").into(),
            );
        }
        return Ok(file);
    }
    let mut copy = tempfile::tempfile()?;
    io::copy(&mut io::stdin().lock(), &mut copy)?;
    io::Seek::rewind(&mut copy)?;
    Ok(copy)
}

/// What the file is called in what is printed.
pub fn shown(path: &Path) -> String {
    match path.as_os_str() == "-" {
        true => "standard input".to_owned(),
        false => path.display().to_string(),
    }
}
