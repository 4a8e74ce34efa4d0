//! Voice notes beside other people's programs, which judge them (`kinds`) and are measured against (`bench`).

mod bench;
mod heard;
mod kinds;

pub use bench::run as bench;
pub use kinds::run as kinds;

use crate::workspace;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Runs a program; an error says what it printed.
fn run(program: &str, arguments: &[&str]) -> Result<Output, String> {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|e| format!("{program}: {e}; CONTRIBUTING.md says what is needed"))?;
    match output.status.success() {
        true => Ok(output),
        false => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            Err(format!("{program} {}: {said}", arguments.join(" ")))
        }
    }
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str()
        .ok_or_else(|| format!("{}: no Unicode", path.display()))
}

/// Builds an example that converts one file, and says where it is.
fn converter(package: &str, example: &str, features: &[&str]) -> Result<PathBuf, String> {
    let root = workspace::root();
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root.join("target"));
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", package])
        .args(["--example", example])
        .args(features.iter().flat_map(|f| ["--features", f]))
        .args(["--target-dir", text(&target)?])
        .current_dir(root)
        .status()
        .map_err(|e| e.to_string())?;
    match status.success() {
        true => Ok(target.join("release/examples").join(example)),
        false => Err(format!("the example `{example}` does not build")),
    }
}

/// A folder for what is made on the way, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("waxwing-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
        Ok(Self(folder))
    }

    fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
