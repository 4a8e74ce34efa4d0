//! Which file the name that a path mentions is declared in, re-exports followed.

use super::Import;
use super::modules::{Mention, Module, Modules};

/// What a path leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Module(usize),
    /// Something that the module declares.
    Item(usize),
}

/// Re-exports of re-exports are followed so far; a circle of them leads nowhere.
const DEEPEST: usize = 16;

/// The imports between files of a crate, each once per line. Those of one's own parents are left out.
pub fn imports(modules: &Modules) -> Vec<Import> {
    let mut imports = Vec::new();
    for (from, module) in modules.iter().enumerate() {
        let used = module.uses.iter().map(|(_, mention)| mention);
        for mention in used.chain(&module.globs).chain(&module.mentions) {
            let Some(target) = resolve(modules, from, &mention.segments, DEEPEST) else {
                continue;
            };
            let to = match target {
                // One word may be a variable that is called as a module is.
                Target::Module(_) if is_word(mention) => continue,
                Target::Module(to) | Target::Item(to) => to,
            };
            if modules[to].file != module.file && !is_within(modules, from, to) {
                imports.push(Import {
                    from: module.file.clone(),
                    to: modules[to].file.clone(),
                    line: mention.line,
                });
            }
        }
    }
    imports.sort();
    imports.dedup();
    imports
}

fn is_word(mention: &Mention) -> bool {
    mention.segments.len() == 1
}

/// Whether the module is the other one's child, or a child of its children.
fn is_within(modules: &Modules, inner: usize, outer: usize) -> bool {
    let parents = std::iter::successors(Some(inner), |index| modules[*index].parent);
    parents
        .skip(1)
        .any(|parent| modules[parent].file == modules[outer].file)
}

fn resolve(modules: &Modules, from: usize, segments: &[String], depth: usize) -> Option<Target> {
    let (first, rest) = segments.split_first()?;
    let start = match first.as_str() {
        "crate" => Target::Module(0),
        "self" => Target::Module(from),
        "super" => Target::Module(modules[from].parent?),
        name => find(modules, from, name, depth.checked_sub(1)?)?,
    };
    follow(modules, start, rest, depth)
}

fn follow(modules: &Modules, start: Target, rest: &[String], depth: usize) -> Option<Target> {
    let (Target::Module(index), Some((name, rest))) = (start, rest.split_first()) else {
        return Some(start);
    };
    if name == "super" {
        let parent = Target::Module(modules[index].parent?);
        return follow(modules, parent, rest, depth);
    }
    match find(modules, index, name, depth.checked_sub(1)?) {
        Some(found) => follow(modules, found, rest, depth),
        // What a macro declares, for example.
        None => Some(start),
    }
}

/// What a name stands for in a module.
fn find(modules: &Modules, index: usize, name: &str, depth: usize) -> Option<Target> {
    let module: &Module = &modules[index];
    if module.items.iter().any(|item| item == name) {
        return Some(Target::Item(index));
    }
    if let Some(child) = module.children.get(name) {
        return Some(Target::Module(*child));
    }
    let depth = depth.checked_sub(1)?;
    if let Some((_, used)) = module.uses.iter().find(|(used, _)| used == name) {
        // `use serde::…` names another crate, and `use name;` itself.
        let is_itself = used.segments.first().is_some_and(|first| first == name);
        return match is_itself {
            true => None,
            false => resolve(modules, index, &used.segments, depth),
        };
    }
    module.globs.iter().find_map(
        |glob| match resolve(modules, index, &glob.segments, depth)? {
            Target::Module(target) if target != index => find(modules, target, name, depth),
            _ => None,
        },
    )
}
