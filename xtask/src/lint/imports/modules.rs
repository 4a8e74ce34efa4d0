//! The modules of a crate: which file each stands in, and what it declares, imports and mentions.

use crate::workspace::root;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, UseTree};

/// A path and the line that it stands in.
#[derive(Debug)]
pub struct Mention {
    pub segments: Vec<String>,
    pub line: usize,
}

/// One module.
#[derive(Debug, Default)]
pub struct Module {
    /// Its file, seen from the root of the repository.
    pub file: String,
    pub parent: Option<usize>,
    pub children: BTreeMap<String, usize>,
    /// What it declares itself.
    pub items: Vec<String>,
    /// Names that `use` brings in, and what each stands for.
    pub uses: Vec<(String, Mention)>,
    /// `use …::*`.
    pub globs: Vec<Mention>,
    /// All other paths in it.
    pub mentions: Vec<Mention>,
}

/// The modules of one target; the first is its root.
pub type Modules = Vec<Module>;

/// Reads the modules of each target, on as many threads as there are processors.
pub fn read(roots: &[PathBuf]) -> Result<Vec<Modules>, String> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let chunk = roots.len().div_ceil(threads).max(1);
    let share = |index: usize| {
        roots
            .iter()
            .skip(index)
            .step_by(roots.len().div_ceil(chunk))
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..roots.len().div_ceil(chunk))
            .map(|index| {
                let read = move || share(index).map(|root| read_target(root)).collect();
                scope.spawn(read)
            })
            .collect();
        let read = threads.into_iter().map(|thread| match thread.join() {
            Ok(read) => read,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        let read: Result<Vec<Vec<Modules>>, String> = read.collect();
        read.map(|targets| targets.into_iter().flatten().collect())
    })
}

fn read_target(file: &Path) -> Result<Modules, String> {
    let mut modules = Vec::new();
    let folder = file.parent().unwrap_or(Path::new(""));
    read_file(file, folder, None, &mut modules)?;
    Ok(modules)
}

/// Reads a file as a module; `folder` is where the files of its child modules are.
fn read_file(
    file: &Path,
    folder: &Path,
    parent: Option<usize>,
    modules: &mut Modules,
) -> Result<usize, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let parsed = syn::parse_file(&text).map_err(|e| format!("{}: {e}", file.display()))?;
    let canonical = root().canonicalize().map_err(|e| e.to_string())?;
    let shown = file.strip_prefix(&canonical).unwrap_or(file);
    let index = add(shown.display().to_string(), parent, modules);
    read_items(&parsed.items, file, folder, index, modules)?;
    Ok(index)
}

fn add(file: String, parent: Option<usize>, modules: &mut Modules) -> usize {
    modules.push(Module {
        file,
        parent,
        ..Module::default()
    });
    modules.len() - 1
}

fn read_items(
    items: &[Item],
    file: &Path,
    folder: &Path,
    index: usize,
    modules: &mut Modules,
) -> Result<(), String> {
    for item in items {
        match item {
            Item::Mod(module) => read_module(module, file, folder, index, modules)?,
            item => {
                let mut reader = Reader(&mut modules[index]);
                reader.declare(item);
                reader.visit_item(item);
            }
        }
    }
    Ok(())
}

fn read_module(
    module: &ItemMod,
    file: &Path,
    folder: &Path,
    parent: usize,
    modules: &mut Modules,
) -> Result<(), String> {
    let name = unraw(&module.ident.to_string());
    if is_test(&module.attrs) || name == "generated" {
        return Ok(());
    }
    let inner = folder.join(&name);
    let child = match &module.content {
        Some((_, items)) => {
            let shown = modules[parent].file.clone();
            let child = add(shown, Some(parent), modules);
            read_items(items, file, &inner, child, modules)?;
            child
        }
        None => {
            let given = given_path(&module.attrs).map(|path| match file.parent() {
                Some(beside) => beside.join(path),
                None => path,
            });
            match given {
                Some(path) => {
                    let folder = path.parent().unwrap_or(folder).to_owned();
                    read_file(&path, &folder, Some(parent), modules)?
                }
                None => {
                    let own = folder.join(format!("{name}.rs"));
                    let path = if own.exists() {
                        own
                    } else {
                        inner.join("mod.rs")
                    };
                    read_file(&path, &inner, Some(parent), modules)?
                }
            }
        }
    };
    modules[parent].children.insert(name, child);
    Ok(())
}

/// Tests of a file may import what they like.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg") && list.is_ok_and(|l| l.tokens.to_string() == "test")
    })
}

/// The file that `#[path = "…"]` names.
fn given_path(attributes: &[Attribute]) -> Option<PathBuf> {
    let attribute = attributes.iter().find(|a| a.path().is_ident("path"))?;
    match &attribute.meta.require_name_value().ok()?.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(path),
            ..
        }) => Some(path.value().into()),
        _ => None,
    }
}

fn unraw(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

/// Fills in a module from its items.
struct Reader<'m>(&'m mut Module);

impl Reader<'_> {
    fn declare(&mut self, item: &Item) {
        let ident = match item {
            Item::Const(item) => &item.ident,
            Item::Enum(item) => &item.ident,
            Item::Fn(item) => &item.sig.ident,
            Item::Static(item) => &item.ident,
            Item::Struct(item) => &item.ident,
            Item::Trait(item) => &item.ident,
            Item::TraitAlias(item) => &item.ident,
            Item::Type(item) => &item.ident,
            Item::Union(item) => &item.ident,
            Item::Macro(item) => match &item.ident {
                Some(ident) => ident,
                None => return,
            },
            _ => return,
        };
        self.0.items.push(unraw(&ident.to_string()));
    }

    fn import(&mut self, tree: &UseTree, mut segments: Vec<String>) {
        let line = tree.span().start().line;
        match tree {
            UseTree::Path(path) => {
                segments.push(unraw(&path.ident.to_string()));
                self.import(&path.tree, segments);
            }
            UseTree::Name(name) => {
                let name = unraw(&name.ident.to_string());
                if name != "self" {
                    segments.push(name);
                }
                let name = segments.last().cloned().unwrap_or_default();
                self.0.uses.push((name, Mention { segments, line }));
            }
            UseTree::Rename(rename) => {
                let name = unraw(&rename.ident.to_string());
                if name != "self" {
                    segments.push(name);
                }
                let name = unraw(&rename.rename.to_string());
                self.0.uses.push((name, Mention { segments, line }));
            }
            UseTree::Glob(_) => self.0.globs.push(Mention { segments, line }),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, segments.clone());
                }
            }
        }
    }

    /// Paths in the tokens of a macro or an attribute, which `syn` does not read.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Option<Mention> = None;
        let mut colons = 0;
        for tree in tokens {
            match tree {
                TokenTree::Ident(ident) => {
                    let segment = unraw(&ident.to_string());
                    match &mut path {
                        Some(path) if colons == 2 => path.segments.push(segment),
                        _ => {
                            self.0.mentions.extend(path.take());
                            path = Some(Mention {
                                segments: vec![segment],
                                line: ident.span().start().line,
                            });
                        }
                    }
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Punct(_) => colons = 0,
                TokenTree::Group(group) => {
                    colons = 0;
                    self.tokens(group.stream());
                }
                TokenTree::Literal(literal) => {
                    colons = 0;
                    // `with = "crate::…"` of serde's attributes.
                    let text = literal.to_string();
                    let path = text.trim_matches('"');
                    if path.starts_with("crate::") || path.starts_with("super::") {
                        self.0.mentions.push(Mention {
                            segments: path.split("::").map(str::to_owned).collect(),
                            line: literal.span().start().line,
                        });
                    }
                }
            }
        }
        self.0.mentions.extend(path);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.import(&item.tree, Vec::new());
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        // A module inside a function has no file of its own.
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path.segments.iter();
        self.0.mentions.push(Mention {
            segments: segments.map(|s| unraw(&s.ident.to_string())).collect(),
            line: path.span().start().line,
        });
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, macro_: &'ast syn::Macro) {
        self.visit_path(&macro_.path);
        self.tokens(macro_.tokens.clone());
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let is_doc = attribute.path().is_ident("doc");
        if let syn::Meta::List(list) = &attribute.meta
            && !is_doc
        {
            self.tokens(list.tokens.clone());
        }
    }
}
