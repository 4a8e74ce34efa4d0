//! Where a note goes: the standard output, a file, or what stands under a file's name and is none.

use super::Trouble;
use crate::output::plain;
use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Where it goes, with links followed.
pub(crate) enum Target {
    Stdout,
    /// A file, there already or not.
    File(PathBuf, Option<Metadata>),
    /// A device, a pipe, a socket.
    Special(PathBuf),
}

/// A note that is being made. It goes with this value, unless it is kept.
pub(crate) enum Draft {
    /// Beside its place, to take that at once, with these permissions.
    Beside(NamedTempFile, PathBuf, Option<Permissions>),
    /// Without a name.
    Nameless(File),
}

/// Links that are followed after each other.
const MOST_LINKS: usize = 40;

impl Target {
    /// What stands under a name.
    pub(crate) fn of(path: &Path) -> Result<Self, Trouble> {
        if is_stdout(path) {
            return Ok(Self::Stdout);
        }
        let path = followed(path)?;
        let there = fs::metadata(&path).ok();
        let is_folder = there.as_ref().is_some_and(Metadata::is_dir);
        match &there {
            _ if is_folder || names_folder(&path) => {
                let text = format!("{}: names a folder; name a file in it", shown(&path));
                Err(Trouble::Text(text))
            }
            Some(there) if !there.is_file() => Ok(Self::Special(path)),
            _ if !folder(&path).is_dir() => {
                let text = format!("{}: there is no such folder", shown(folder(&path)));
                Err(Trouble::Text(text))
            }
            _ => Ok(Self::File(path, there)),
        }
    }

    /// Room for the note while it is made: a note that is not finished never stands under its name.
    pub(crate) fn draft(&self) -> Result<Draft, Trouble> {
        let Self::File(path, there) = self else {
            return nameless();
        };
        // Its folder may let it be replaced although the file itself may not be written.
        if there.is_some()
            && let Err(error) = OpenOptions::new().write(true).open(path)
        {
            return Err(Trouble::Output(shown(path), read_only(error)));
        }
        let beside = draft_beside(path);
        match (beside, there) {
            // A file that is another's, or that has other names, stays the same file; so does one whose folder takes
            // no other.
            (Ok(draft), Some(there)) if !is_ours_alone(there, &draft) => nameless(),
            (Ok(draft), there) => {
                let permissions = there.as_ref().map(Metadata::permissions);
                Ok(Draft::Beside(draft, path.clone(), permissions))
            }
            (Err(_), Some(_)) => nameless(),
            (Err(error), None) => Err(Trouble::Output(shown(path), error)),
        }
    }

    /// Puts the finished note in its place.
    pub(crate) fn keep(&self, draft: Draft) -> Result<(), Trouble> {
        let failed = |error| Trouble::Output(self.to_string(), error);
        let note = match draft {
            Draft::Nameless(note) => note,
            Draft::Beside(note, path, permissions) => {
                if let Some(permissions) = permissions {
                    let file = note.as_file();
                    file.set_permissions(permissions).map_err(failed)?;
                }
                note.persist(path).map_err(|e| failed(e.error))?;
                return Ok(());
            }
        };
        let mut open = OpenOptions::new();
        match self {
            Self::Stdout => pour(note, io::stdout().lock()),
            Self::File(path, _) => open
                .write(true)
                .truncate(true)
                .open(path)
                .and_then(|to| pour(note, to)),
            Self::Special(path) => open.write(true).open(path).and_then(|to| pour(note, to)),
        }
        .map_err(failed)
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stdout => f.write_str("standard output"),
            Self::File(path, _) | Self::Special(path) => f.write_str(&shown(path)),
        }
    }
}

impl Draft {
    /// Where the note is written.
    pub(crate) fn file(&mut self) -> &mut File {
        match self {
            Self::Beside(note, ..) => note.as_file_mut(),
            Self::Nameless(file) => file,
        }
    }
}

fn shown(path: &Path) -> String {
    plain(&path.display().to_string())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Whether a path ends like one of a folder, such as `notes/`.
fn names_folder(path: &Path) -> bool {
    let text = path.as_os_str().to_string_lossy();
    let text = text.strip_suffix('.').unwrap_or(&text);
    text.ends_with(std::path::is_separator)
}

/// Whether a path leads to the standard output: a dash, `/dev/stdout`, or the pipe or file that it is redirected to.
/// A device such as `/dev/null` takes the note and the program's text alike, so only a terminal counts.
pub(super) fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == "-" || is_redirected_to(path)
}

#[cfg(unix)]
fn is_redirected_to(path: &Path) -> bool {
    use std::io::IsTerminal;
    use std::os::fd::AsFd;
    use std::os::unix::fs::{FileTypeExt, MetadataExt};
    let stdout = io::stdout().as_fd().try_clone_to_owned();
    let stdout = stdout.and_then(|fd| File::from(fd).metadata());
    let (Ok(stdout), Ok(there)) = (stdout, fs::metadata(path)) else {
        return false;
    };
    let is_device = there.file_type().is_char_device() && !io::stdout().is_terminal();
    !is_device && (there.dev(), there.ino()) == (stdout.dev(), stdout.ino())
}

#[cfg(not(unix))]
fn is_redirected_to(_: &Path) -> bool {
    false
}

/// The name that links lead to, whether something stands there or not.
fn followed(path: &Path) -> Result<PathBuf, Trouble> {
    match fs::metadata(path) {
        // The links in /proc/self/fd open what a process has open, and their text may be no path.
        Ok(there) if !there.is_file() => return Ok(path.to_owned()),
        Ok(_) if !path.is_symlink() => return Ok(path.to_owned()),
        // What has no name any more is written in place.
        Ok(_) => return Ok(fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())),
        Err(_) => {}
    }
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(to) => path = folder(&path).join(to),
            Err(_) => return Ok(path),
        }
    }
    let text = format!("{}: too many links lead to each other", shown(&path));
    Err(Trouble::Text(text))
}

fn read_only(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            let text = "the file is read-only for this user; make it writable, or name another";
            io::Error::new(error.kind(), text)
        }
        _ => error,
    }
}

fn nameless() -> Result<Draft, Trouble> {
    let folder = shown(&std::env::temp_dir());
    let file = tempfile::tempfile().map_err(|e| Trouble::Output(folder, e))?;
    Ok(Draft::Nameless(file))
}

fn draft_beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".voice-");
    // As any new file: what the user's mask leaves of it.
    #[cfg(unix)]
    let open = {
        use std::os::unix::fs::PermissionsExt;
        Permissions::from_mode(0o666)
    };
    #[cfg(unix)]
    builder.permissions(open);
    builder.tempfile_in(folder(path))
}

/// Whether a new file in its place would be the same to everyone.
#[cfg(unix)]
fn is_ours_alone(there: &Metadata, draft: &NamedTempFile) -> bool {
    use std::os::unix::fs::MetadataExt;
    let own = draft.as_file().metadata();
    own.is_ok_and(|own| there.nlink() == 1 && (own.uid(), own.gid()) == (there.uid(), there.gid()))
}

#[cfg(not(unix))]
fn is_ours_alone(_: &Metadata, _: &NamedTempFile) -> bool {
    true
}

fn pour(mut note: File, mut to: impl Write) -> io::Result<()> {
    note.rewind()?;
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match note.read(&mut buffer)? {
            0 => return to.flush(),
            got => to.write_all(&buffer[..got])?,
        }
    }
}
