//! No two files import each other in a circle.
//!
//! An import of one's own parent module is left aside: a parent and its child modules are one idea in several files. A
//! circle that leads from a parent through a child to a file elsewhere and back to the parent is reported. Generated code
//! is left out, because the generator decides what it imports.

mod modules;
mod names;
mod targets;
#[cfg(test)]
mod tests;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use std::collections::BTreeMap;

/// An import: from one file to another, at a line of the first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Import {
    from: String,
    to: String,
    line: usize,
}

/// Problems of all crates of the workspace.
pub(super) fn check() -> Result<Vec<String>, String> {
    let mut imports = Vec::new();
    for modules in modules::read(&targets::of_workspace()?)? {
        imports.extend(names::imports(&modules));
    }
    Ok(problems(&imports))
}

fn problems(imports: &[Import]) -> Vec<String> {
    let circles = circles(imports).into_iter();
    circles.map(|circle| described(&circle, imports)).collect()
}

/// Files that reach each other, in order of their names.
fn circles(imports: &[Import]) -> Vec<Vec<&str>> {
    let edges = imports.iter().map(|import| (&*import.from, &*import.to));
    let graph: DiGraphMap<&str, ()> = DiGraphMap::from_edges(edges);
    let mut circles = tarjan_scc(&graph);
    circles.retain(|circle| circle.len() > 1);
    for circle in &mut circles {
        circle.sort_unstable();
    }
    circles.sort_unstable();
    circles
}

/// A circle with a line that imports for each pair of its files.
fn described(circle: &[&str], imports: &[Import]) -> String {
    let mut pairs = BTreeMap::new();
    for Import { from, to, line } in imports {
        if circle.contains(&&**from) && circle.contains(&&**to) {
            let first = pairs.entry((from, to)).or_insert(*line);
            *first = (*first).min(*line);
        }
    }
    let lines = pairs
        .iter()
        .map(|((from, to), line)| format!("\n  {from}:{line} imports {to}"));
    format!(
        "{} files import each other in a circle; move what both need into a file of its own{}",
        circle.len(),
        lines.collect::<String>()
    )
}
