//! Where a note goes: the standard output, a file, or what stands under a file's name and is none.

use super::Trouble;
use crate::output::plain;
use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Where it goes, with links followed.
pub enum Target {
    Stdout,
    /// A file, there already or not.
    File(PathBuf, Option<Metadata>),
    /// A device, a pipe, a socket.
    Special(PathBuf),
}

/// A note that is being made. It goes with this value, unless it is kept.
pub enum Draft {
    /// Beside its place, to take that at once, with these permissions.
    Beside(NamedTempFile, PathBuf, Option<Permissions>),
    /// Without a name.
    Nameless(File),
}

/// Links that are followed after each other.
const MOST_LINKS: usize = 40;

impl Target {
    /// What stands under a name.
    pub fn of(path: &Path) -> Result<Self, Trouble> {
        if path.as_os_str() == "-" {
            return Ok(Self::Stdout);
        }
        let path = followed(path)?;
        let there = fs::metadata(&path).ok();
        match &there {
            Some(there) if there.is_dir() => {
                let text = format!("{}: a folder; name a file in it", shown(&path));
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
    pub fn draft(&self) -> Result<Draft, Trouble> {
        let Self::File(path, there) = self else {
            return nameless();
        };
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
    pub fn keep(&self, draft: Draft) -> Result<(), Trouble> {
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
    pub fn file(&mut self) -> &mut File {
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

/// The name that links lead to, whether something stands there or not.
fn followed(path: &Path) -> Result<PathBuf, Trouble> {
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
