//! Reads what an argument names: a file, a folder, or a git revision of either.

use super::document::Document;
use crate::document::{self, parse};
use crate::lint;
use crate::workspace::{PROVIDERS, root};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// Reads the documents that an argument names: a path, else `REVISION` for all of `specs/`, else `REVISION:PATH`.
pub fn read(argument: &str) -> Result<Vec<Document>, String> {
    let path = Path::new(argument);
    if path.exists() {
        return Tree::Disk.read(argument);
    }
    let (revision, path) = argument.split_once(':').unwrap_or((argument, "specs"));
    let known = git(&[
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &format!("{revision}^{{commit}}"),
    ]);
    if known.is_err() {
        return Err(format!(
            "{argument}: no such file or folder, and git knows no such revision"
        ));
    }
    Tree::Revision(revision).read(path.trim_end_matches('/'))
}

/// Pairs the documents of both sides: one with one, else by their names.
pub fn pairs(old: Vec<Document>, new: Vec<Document>) -> Result<Vec<(Document, Document)>, String> {
    let names = |documents: &[Document]| {
        documents
            .iter()
            .map(|d| d.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    };
    if let ([_], [_]) = (&old[..], &new[..]) {
        return Ok(old.into_iter().zip(new).collect());
    }
    let (before, after) = (names(&old), names(&new));
    let one = old.len() == 1 || new.len() == 1;
    let mut left = new;
    let mut pairs = Vec::new();
    for document in old {
        match left.iter().position(|other| other.name == document.name) {
            Some(at) => pairs.push((document, left.remove(at))),
            None if one => {}
            None => return Err(format!("{} is in the old document only", document.name)),
        }
    }
    match pairs.is_empty() || (!one && !left.is_empty()) {
        true => Err(format!(
            "cannot pair {before} with {after}; name one document on each side, such as HEAD:specs/infobip"
        )),
        false => Ok(pairs),
    }
}

/// Where files are read from.
enum Tree<'a> {
    Disk,
    Revision(&'a str),
}

impl Tree<'_> {
    fn read(&self, path: &str) -> Result<Vec<Document>, String> {
        let Some(files) = self.files(path)? else {
            return Ok(vec![self.file(path)?]);
        };
        if files.iter().any(|file| file == "common.yaml") {
            return Ok(vec![self.folder(path, &files)?]);
        }
        let mut documents = Vec::new();
        for provider in PROVIDERS {
            let folder = format!("{path}/{provider}");
            if let Ok(Some(files)) = self.files(&folder) {
                documents.push(self.folder(&folder, &files)?);
            }
        }
        match documents.is_empty() {
            true => Err(format!(
                "{}: no common.yaml, and no provider's folder",
                self.named(path)
            )),
            false => Ok(documents),
        }
    }

    /// One provider.
    fn folder(&self, path: &str, files: &[String]) -> Result<Document, String> {
        let stems = files.iter().filter_map(|file| file.strip_suffix(".yaml"));
        let mut read = Vec::new();
        for stem in stems {
            read.push(self.part(&format!("{path}/{stem}.yaml"), stem)?);
        }
        self.ours(path, read)
    }

    /// One file: of ours with its common.yaml, or anybody's.
    fn file(&self, path: &str) -> Result<Document, String> {
        let text = self.text(path)?;
        let (folder, name) = path.rsplit_once('/').unwrap_or((".", path));
        let common = format!("{folder}/common.yaml");
        let ours = match name.strip_suffix(".yaml") {
            Some(stem) if stem != "common" => text.contains("common.yaml#/").then_some(stem),
            stem => stem,
        };
        if let Some(stem) = ours {
            let mut parts = vec![self.part(&common, "common")?];
            if stem != "common" {
                parts.push(self.part(path, stem)?);
            }
            return self.ours(path, parts);
        }
        let named = self.named(path);
        let json = parse_any(&text).map_err(|e| format!("{named}: {e}"))?;
        Document::theirs(&named, json)
    }

    fn part(&self, path: &str, stem: &str) -> Result<document::Document, String> {
        let json = parse(&self.text(path)?).map_err(|e| format!("{}: {e}", self.named(path)))?;
        Ok(document::Document {
            stem: stem.to_owned(),
            json,
        })
    }

    fn ours(&self, path: &str, mut parts: Vec<document::Document>) -> Result<Document, String> {
        parts.sort_by_key(|d| (d.stem != "common", d.stem.clone()));
        let named = self.named(path);
        let problems = lint::check_files(&parts);
        if let Tree::Disk = self
            && !problems.is_empty()
        {
            // What an older revision had is not mended any more.
            return Err(format!(
                "{named} breaks the rules of specs/README.md:\n{}",
                problems.join("\n")
            ));
        }
        let name = path
            .trim_end_matches('/')
            .rsplit('/')
            .next()
            .unwrap_or(path);
        Document::ours(name, &parts).map_err(|e| format!("{named}: {e}"))
    }

    /// The names in a folder; none for a file.
    fn files(&self, path: &str) -> Result<Option<Vec<String>>, String> {
        match self {
            Tree::Disk => {
                if !Path::new(path).is_dir() {
                    return Ok(None);
                }
                let entries = std::fs::read_dir(path).map_err(|e| format!("{path}: {e}"))?;
                let mut names = Vec::new();
                for entry in entries {
                    let name = entry.map_err(|e| format!("{path}: {e}"))?.file_name();
                    names.push(name.to_string_lossy().into_owned());
                }
                names.sort();
                Ok(Some(names))
            }
            Tree::Revision(revision) => {
                let at = format!("{revision}:{path}");
                let kind = git(&["cat-file", "-t", &at])
                    .map_err(|_| format!("{at}: git has no such path at this revision"))?;
                if kind.trim() == "blob" {
                    return Ok(None);
                }
                let names = git(&["ls-tree", "--name-only", &at])?;
                Ok(Some(names.lines().map(str::to_owned).collect()))
            }
        }
    }

    fn text(&self, path: &str) -> Result<String, String> {
        match self {
            Tree::Disk => std::fs::read_to_string(path).map_err(|e| format!("{path}: {e}")),
            Tree::Revision(revision) => git(&["show", &format!("{revision}:{path}")]),
        }
    }

    /// A path as a message names it.
    fn named(&self, path: &str) -> String {
        match self {
            Tree::Disk => path.to_owned(),
            Tree::Revision(revision) => format!("{revision}:{path}"),
        }
    }
}

/// JSON, or YAML.
fn parse_any(text: &str) -> Result<Value, String> {
    match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text).map_err(|e| e.to_string()),
        false => parse(text),
    }
}

/// What git prints, or its error.
fn git(arguments: &[&str]) -> Result<String, String> {
    let run = Command::new("git")
        .arg("-C")
        .arg(root())
        .args(arguments)
        .output();
    let output = run.map_err(|e| format!("git: {e}"))?;
    match output.status.success() {
        true => String::from_utf8(output.stdout)
            .map_err(|e| format!("git {}: {e}", arguments.join(" "))),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}
