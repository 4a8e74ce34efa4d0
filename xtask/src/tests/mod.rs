//! The passes on small documents: a few lines of YAML through the pipeline, in memory.

mod accept;
mod conversions;
mod counts;
mod envelope;
mod imports;
mod layout;
mod merge;
mod methods;
mod normalise;
mod object;
mod operations;
mod plan;
mod progenitor;
mod readable;
mod strings;
mod union;
mod usage;
mod v1;
mod validate;

use crate::document::{Document, parse};
use crate::plan::Plan;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What every small provider has: a server, a scheme, an answer `Done`.
const COMMON: &str = "
info: {title: Small API, version: v1}
servers: [{url: 'https://api.example.com'}]
paths: {}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas: {Done: {type: object, properties: {id: {type: string}}}}
";

/// A provider `small` of two files, `common.yaml` and `messages.yaml`.
pub struct Small {
    common: Value,
    messages: Value,
    rare: Vec<(String, String)>,
}

impl Small {
    /// Without operations.
    pub fn new() -> Small {
        Small {
            common: parse(COMMON).unwrap(),
            messages: parse("{paths: {}, components: {schemas: {}}}").unwrap(),
            rare: Vec::new(),
        }
    }

    /// Puts the sections of the text into `common.yaml`; a section that stands there already grows.
    pub fn common(mut self, yaml: &str) -> Small {
        grow(&mut self.common, parse(yaml).unwrap());
        self
    }

    /// Puts schemas into `messages.yaml`.
    pub fn schemas(mut self, yaml: &str) -> Small {
        grow(
            &mut self.messages["components"]["schemas"],
            parse(yaml).unwrap(),
        );
        self
    }

    /// An operation of `messages.yaml`, as `post /send`; tag and answer are filled in where they are left out.
    pub fn operation(mut self, at: &str, yaml: &str) -> Small {
        let (method, path) = at.split_once(' ').unwrap();
        let mut operation = parse(
            "{tags: [messages], responses: {'200': {content: {application/json: {schema: \
             {$ref: 'common.yaml#/components/schemas/Done'}}}}}}",
        )
        .unwrap();
        for (key, member) in members(parse(yaml).unwrap()) {
            operation[&key] = member;
        }
        self.messages["paths"][path][method] = operation;
        self
    }

    /// An operation `send` with a JSON body, and its schemas, the body's name first.
    pub fn sends(self, schemas: &str) -> Small {
        let body = members(parse(schemas).unwrap()).keys().next().cloned();
        let content = format!(
            "{{application/json: {{schema: {{$ref: '#/components/schemas/{}'}}}}}}",
            body.unwrap()
        );
        let operation = format!("{{operationId: send, requestBody: {{content: {content}}}}}");
        self.operation("post /send", &operation).schemas(schemas)
    }

    /// An operation `look` with a JSON answer, and its schemas, the answer's name first.
    pub fn answers(self, schemas: &str) -> Small {
        let answer = members(parse(schemas).unwrap()).keys().next().cloned();
        let schema = format!("{{$ref: '#/components/schemas/{}'}}", answer.unwrap());
        let operation = format!(
            "{{operationId: look, responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}}}"
        );
        self.operation("get /look", &operation).schemas(schemas)
    }

    /// A member that is kept in a box.
    pub fn rare(mut self, component: &str, member: &str) -> Small {
        self.rare.push((component.into(), member.into()));
        self
    }

    /// Both files.
    pub fn documents(&self) -> [Document; 2] {
        let documents = [("common", &self.common), ("messages", &self.messages)];
        documents.map(|(stem, json)| Document {
            stem: stem.into(),
            json: json.clone(),
        })
    }

    /// The plan.
    pub fn plan(&self) -> Result<Plan, String> {
        let mut plan = Plan::new("small", crate::merge::merge(&self.documents())?)?;
        for (component, member) in &self.rare {
            plan.keep_boxed(component, member)?;
        }
        Ok(plan)
    }

    /// The plan's error.
    pub fn plan_error(&self) -> String {
        self.plan().err().expect("the plan should be refused")
    }

    /// The document that progenitor is given.
    pub fn normalised(&self) -> Value {
        crate::normalise::document(&self.plan().unwrap())
    }

    /// The generated files, or the error of the pass that fails.
    pub fn try_generate(&self) -> Result<Generated, String> {
        let plan = self.plan()?;
        let found = crate::progenitor::run(&crate::normalise::document(&plan))?;
        let context = crate::emit::Context::new(&plan, &found);
        crate::emit::files(&context).map(Generated)
    }

    /// The generated files.
    pub fn generate(&self) -> Generated {
        self.try_generate().unwrap()
    }

    /// The error of the pass that fails.
    pub fn error(&self) -> String {
        self.try_generate()
            .err()
            .expect("the document should be refused")
    }
}

/// Generated files by name; code is compared by its tokens, however it is wrapped and wherever its paths are imported.
pub struct Generated(pub BTreeMap<String, String>);

impl Generated {
    /// Fails unless the file, or one of those beside it that make up a tag, holds the code.
    pub fn has(&self, file: &str, code: &str) {
        assert!(
            self.holds(file, code),
            "{file} lacks\n    {code}\nit is\n{}",
            self.texts(file).collect::<String>()
        );
    }

    /// Fails if the file, or one of those beside it that make up a tag, holds the code.
    pub fn lacks(&self, file: &str, code: &str) {
        assert!(
            !self.holds(file, code),
            "{file} should not have\n    {code}\nit is\n{}",
            self.texts(file).collect::<String>()
        );
    }

    fn holds(&self, file: &str, code: &str) -> bool {
        self.texts(file).any(|text| stands_in(text, code))
    }

    /// `messages.rs` and what is in the folder `messages`.
    fn texts(&self, file: &str) -> impl Iterator<Item = &str> {
        assert!(self.0.contains_key(file), "no file {file}");
        let folder = file.replace(".rs", "/");
        let files = self.0.iter();
        let files = files.filter(move |(name, _)| *name == file || name.starts_with(&folder));
        files.map(|(_, text)| &**text)
    }
}

fn stands_in(text: &str, code: &str) -> bool {
    let (mut all, mut wanted) = (Vec::new(), Vec::new());
    words(text.parse().unwrap(), &mut all);
    let missing = closing(code);
    let whole = format!("{code}\n{missing}");
    let (_, whole) = crate::emit::shortened(whole.parse().unwrap(), &BTreeSet::new());
    words(whole, &mut wanted);
    wanted.truncate(wanted.len() - missing.len());
    all.windows(wanted.len()).any(|found| found == wanted)
}

/// The brackets that a piece of code leaves open.
fn closing(code: &str) -> String {
    let mut open = String::new();
    let mut quoted = false;
    for c in code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(str::chars)
    {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => open.insert(0, ')'),
            '[' => open.insert(0, ']'),
            '{' => open.insert(0, '}'),
            ')' | ']' | '}' => {
                open.remove(0);
            }
            _ => {}
        }
    }
    open
}

/// The tokens as text; a comma before a closing bracket is left out, since it comes with wrapping.
fn words(tokens: TokenStream, out: &mut Vec<String>) {
    for token in tokens {
        let TokenTree::Group(group) = token else {
            out.push(token.to_string());
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        out.push(open.into());
        words(group.stream(), out);
        if out.last().is_some_and(|last| last == ",") {
            out.pop();
        }
        out.push(close.into());
    }
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("not an object: {other}"),
    }
}

fn grow(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(value), Value::Object(more)) => {
            for (key, member) in more {
                grow(value.entry(key).or_insert(Value::Null), member);
            }
        }
        (value, more) => *value = more,
    }
}
