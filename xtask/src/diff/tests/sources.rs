//! What arguments name, and what is wrong with them.

use crate::diff::source::{pairs, read};
use std::path::{Path, PathBuf};

/// A folder of files that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let path = std::env::temp_dir().join(format!("waxwing-diff-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        for (name, text) in files {
            std::fs::write(path.join(name), text).unwrap();
        }
        Folder(path)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn what_is_no_document_is_refused_with_its_file_and_place() {
    let paths = "openapi: 3.1.0\npaths: ";
    let files = [
        (
            "list.json",
            "[1, 2]",
            "$.openapi: is missing; this is no OpenAPI document",
        ),
        (
            "old.json",
            r#"{"swagger": "2.0", "paths": {}}"#,
            "$.swagger: Swagger 2.0 is not supported",
        ),
        (
            "next.yaml",
            "openapi: 4.0.0\npaths: {}",
            "$.openapi: 4.0.0 is not supported",
        ),
        ("bare.yaml", "openapi: 3.0.3", "$.paths: is missing"),
        (
            "cut.json",
            "{\"openapi\": \"3.0.3\",\n\"paths\": ",
            "line 2 column 9",
        ),
        (
            "tab.yaml",
            "openapi: 3.0.3\npaths:\n\t/a: {}",
            "line 3 column 1",
        ),
        (
            "twice.yaml",
            "openapi: 3.0.3\npaths: {}\npaths: {}",
            "duplicate",
        ),
    ];
    let more = [
        (
            "slash.yaml",
            format!("{paths} {{a: {{}}}}"),
            "$.paths.a: a path begins with a slash",
        ),
        (
            "mute.yaml",
            format!("{paths} {{/a: {{get: {{}}}}}}"),
            "$.paths['/a'].get.responses: get has no responses",
        ),
        (
            "lost.yaml",
            format!(
                "{paths} {{/a: {{get: {{responses: {{'200': {{$ref: '#/components/responses/Ok'}}}}}}}}}}"
            ),
            "$.paths['/a'].get.responses['200']['$ref']: #/components/responses/Ok refers to nothing",
        ),
    ];
    let all = files.map(|(name, text, expected)| (name, text.to_owned(), expected));
    for (name, text, expected) in all.into_iter().chain(more) {
        let folder = Folder::new(name, &[(name, &text)]);
        let error = read(&folder.path(name))
            .err()
            .unwrap_or_else(|| panic!("{name} is read"));
        assert!(error.starts_with(&folder.path(name)), "{error}");
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[test]
fn a_spec_that_breaks_the_dialect_is_refused_with_its_file_and_place() {
    let common = "openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {A: {type: object, properties: {b: {type: string, x-odd: 1}}}}}";
    let folder = Folder::new("dialect", &[("common.yaml", common)]);
    let error = read(&folder.path("")).err().unwrap();
    assert!(
        error.contains(
            "common.yaml: $.components.schemas.A.properties.b['x-odd']: unknown key x-odd"
        ),
        "{error}"
    );
}

#[test]
fn an_argument_is_a_path_else_a_revision_else_an_error() {
    let missing = "no such file or folder, and git knows no such revision";
    for (argument, expected) in [
        ("no-such-thing", missing),
        ("no-such-thing:specs/meta", missing),
        ("--help", missing),
        (
            "HEAD:specs/none",
            "HEAD:specs/none: git has no such path at this revision",
        ),
        (
            "HEAD:xtask",
            "HEAD:xtask: no common.yaml, and no provider's folder",
        ),
    ] {
        let error = read(argument)
            .err()
            .unwrap_or_else(|| panic!("{argument} is read"));
        assert!(
            error.contains(argument) && error.contains(expected),
            "{error}"
        );
    }
    let names = |argument: &str| -> Vec<String> {
        let read = read(argument).unwrap_or_else(|e| panic!("{e}"));
        read.into_iter().map(|d| d.name).collect()
    };
    assert_eq!(names("HEAD"), ["wawp", "hypersender", "infobip", "meta"]);
    assert_eq!(names("HEAD:specs/infobip/"), ["infobip"]);
    let specs = crate::workspace::specs("infobip");
    let file: &Path = &specs.join("common.yaml");
    assert_eq!(names(&specs.display().to_string()), ["infobip"]);
    assert_eq!(names(&file.display().to_string()), ["common.yaml"]);
}

#[test]
fn documents_are_paired_by_name() {
    let pair = |old: &str, new: &str| {
        let found = pairs(read(old).unwrap(), read(new).unwrap());
        found.map(|pairs| pairs.len())
    };
    assert_eq!(pair("HEAD", "HEAD"), Ok(4));
    assert_eq!(pair("HEAD", "HEAD:specs/meta"), Ok(1));
    assert_eq!(pair("HEAD:specs/wawp", "HEAD:specs/meta"), Ok(1));
    let other = Folder::new("pairs", &[("a.yaml", "openapi: 3.1.0\npaths: {}")]);
    let error = pair("HEAD", &other.path("a.yaml")).unwrap_err();
    assert!(
        error.contains("name one document on each side, such as HEAD:specs/infobip"),
        "{error}"
    );
}
