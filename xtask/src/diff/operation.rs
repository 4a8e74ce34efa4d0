//! An operation of a document, and what pairs it with that of another.

use super::document::{Document, methods};
use super::path::At;
use std::collections::BTreeMap;

/// An operation of a document.
#[derive(Clone)]
pub struct Operation<'a> {
    /// `post`, …
    pub method: &'a str,
    /// The key of `paths`, fragment and all.
    pub path: &'a str,
    /// The path's own object, for what it says for all its operations.
    pub item: At<'a>,
    pub at: At<'a>,
}

impl<'a> Operation<'a> {
    /// What pairs it with the same operation of another document: names of parameters do not count.
    pub fn key(&self) -> String {
        let (path, rest) = self
            .path
            .split_at(self.path.find(['?', '#']).unwrap_or(self.path.len()));
        let segments = path
            .split('/')
            .map(|s| if s.starts_with('{') { "{}" } else { s });
        let path = segments.collect::<Vec<_>>().join("/");
        format!("{} {path}{rest}", self.method.to_uppercase())
    }

    /// Method and path as they are written.
    pub fn title(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    pub fn id(&self) -> &'a str {
        self.at.text("operationId")
    }

    /// Parameters by place and name, those of the path included. In the path it is the position that counts, from the end:
    /// some authors put a version in front.
    pub(super) fn parameters(&self, document: &'a Document) -> BTreeMap<(&'a str, String), At<'a>> {
        let all = [&self.item, &self.at].map(|at| at.key("parameters"));
        let all = all.iter().flat_map(|list| {
            list.items().map(|p| match document.resolve(&p).1 {
                own if own.path == p.path => At {
                    path: list.path.named(own.text("name")),
                    ..own
                },
                component => component,
            })
        });
        // OpenAPI has these ignored where they are listed.
        let ignored = ["accept", "content-type", "authorization"];
        let counts = |p: &At| {
            p.text("in") != "header" || !ignored.contains(&&*p.text("name").to_lowercase())
        };
        let named = all.filter(counts).map(|p| {
            let (place, name) = (p.text("in"), p.text("name"));
            let position = self
                .path
                .find(&format!("{{{name}}}"))
                .filter(|_| place == "path");
            let name = match position {
                Some(at) => format!("{{{}}}", self.path[at..].matches('{').count()),
                None => name.to_owned(),
            };
            ((place, name), p)
        });
        named.collect()
    }
}

/// All operations of a document, in its order.
pub fn list(document: &Document) -> Vec<Operation<'_>> {
    let paths = document.root().key("paths");
    let operations = paths.members().flat_map(|(path, item)| {
        methods(&item).map(move |(method, at)| Operation {
            method,
            path,
            item: item.clone(),
            at,
        })
    });
    operations.collect()
}
