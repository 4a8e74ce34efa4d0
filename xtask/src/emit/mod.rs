//! Code passes: from the plan and progenitor's types to the files of a provider crate.

mod accept;
mod arguments;
mod client;
mod code;
mod coverage;
mod docs;
mod examples;
mod expression;
mod free_call;
mod from_one;
mod head;
mod imports;
mod inner_unions;
mod kinds;
mod member;
mod object;
mod operation;
mod payload;
mod print;
mod provider;
mod rules;
mod schema;
mod strings;
mod union;
mod untagged;
mod usage;
mod v1;
mod validate;
mod ways;
mod wire;

pub use code::Code;
pub use coverage::gaps;
#[cfg(test)]
pub use imports::shortened;

use crate::plan::Plan;
use crate::progenitor::Found;
use print::print;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use waxwing_dialect::{Shape, shape};

/// What the passes read.
pub struct Context<'a> {
    pub plan: &'a Plan,
    pub found: &'a Found,
    roles: union::Roles,
    /// Components that stand inside others.
    parts: BTreeSet<String>,
    /// The members of components, which examples ask for again and again.
    members: RefCell<BTreeMap<String, Rc<Vec<member::Member>>>>,
}

impl<'a> Context<'a> {
    /// Everything that can be found out beforehand.
    pub fn new(plan: &'a Plan, found: &'a Found) -> Self {
        Self {
            plan,
            found,
            roles: union::Roles::of(plan),
            parts: plan.parts(),
            members: RefCell::default(),
        }
    }

    /// The members of an object component, without the tag that its union writes.
    fn members(&self, name: &str) -> Result<Rc<Vec<member::Member>>, String> {
        if let Some(members) = self.members.borrow().get(name) {
            return Ok(members.clone());
        }
        let mut members = member::of_component(self, self.plan.home(name), name)?;
        let tag = self.roles.tag_of(name);
        members.retain(|member| tag != Some(&*member.wire));
        let members = Rc::new(members);
        self.members
            .borrow_mut()
            .insert(name.to_owned(), members.clone());
        Ok(members)
    }

    /// Whether an object is part of another Rust type, or a form of files alone.
    fn is_left_out(&self, name: &str) -> bool {
        self.roles.is_dissolved(name) || self.plan.is_only_files(name)
    }
}

/// All generated Rust files of a provider: path below `crates/<provider>/src/generated` to text.
pub fn files(context: &Context) -> Result<BTreeMap<String, String>, String> {
    let plan = context.plan;
    let mut files = BTreeMap::new();
    let modules = plan.modules();
    for module in &modules {
        let code = module_code(context, module)?;
        for (name, tokens) in code.files(head::docs(context, module), module) {
            files.insert(name, print(plan, tokens)?);
        }
    }
    files.insert("client.rs".into(), print(plan, client::file(context)?)?);
    files.insert("provider.rs".into(), print(plan, provider::file(context)?)?);
    if let Some(tokens) = v1::file(plan) {
        files.insert("v1.rs".into(), print(plan, tokens)?);
    }
    files.insert("mod.rs".into(), print(plan, head::root(plan, &modules))?);
    Ok(files)
}

/// The generated test file of a provider.
pub fn tests(context: &Context) -> Result<String, String> {
    print(context.plan, examples::file(context)?)
}

/// What calls a provider's methods with what the files of `tests/wire` give.
pub fn wire(context: &Context) -> Result<String, String> {
    print(context.plan, wire::file(context)?)
}

fn module_code(context: &Context, module: &str) -> Result<Code, String> {
    let plan = context.plan;
    let operations: Vec<_> = plan.operations.iter().filter(|o| o.tag == module).collect();
    let mut code = Code {
        calls: operation::block(context, module, &operations)?,
        ..Code::default()
    };
    for operation in &operations {
        if !operation.query.is_empty() {
            code.add(object::query(context, operation)?);
        }
    }
    let schemas = plan.json["components"]["schemas"].as_object();
    let own = schemas.into_iter().flatten();
    for (name, schema) in own.filter(|(name, _)| plan.home(name) == module) {
        code.add(match shape(schema) {
            Shape::Shared | Shape::Plain => continue,
            Shape::Id => strings::id(context, name),
            Shape::Enum => strings::listed(context, name)?,
            Shape::Tagged => union::tagged(context, name)?,
            Shape::Untagged => untagged::untagged(context, name)?,
            Shape::Envelope => union::envelope(context, name)?,
            Shape::Object if context.is_left_out(name) => continue,
            Shape::Object => {
                let mut object = object::component(context, name)?;
                object.wire.extend(from_one::conversion(context, name)?);
                object
            }
        });
    }
    if module == "webhook_events" && !plan.events.is_empty() {
        code.add(payload::payload(context)?);
    }
    Ok(code)
}
