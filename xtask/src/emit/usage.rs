//! Code pass *usage*: the example in the docs of each operation, compiled as a doctest that needs no network.
//!
//! Reason: what a reader wants is the line to copy. The request is the one that the generated tests send.

mod answer;

use super::expression::{self, Expression, Extent};
use super::{Context, arguments};
use crate::names;
use crate::plan::Operation;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use waxwing_dialect::{BodyEncoding, PageBy, Parameter};

/// The longest expression of a request, in lines; a longer one is shown in part.
const LINES: usize = 22;
/// So many other kinds of the request are shown, and the lines of each.
const OTHERS: usize = 2;
const SHORT: usize = 5;
/// How many members of each object, and items of each list, an expression has that is shown in part.
const PARTS: [usize; 4] = [3, 2, 1, 0];

/// The section `# Example`, as `///` lines; nothing where the specification lacks an example, which lint reports.
pub fn section(context: &Context, operation: &Operation) -> Result<TokenStream, String> {
    if lacks(context, operation).is_some() {
        return Ok(quote!());
    }
    let mut usage = Usage {
        context,
        operation,
        imports: Expression::default(),
        first: 0,
        lines: Vec::new(),
    };
    usage.write()?;
    let lines = usage.finished();
    Ok(quote!(#(#[doc = #lines])*))
}

/// What has no example in the specification.
pub fn lacks(context: &Context, operation: &Operation) -> Option<String> {
    let body = operation.body.as_ref();
    let body = body.filter(|body| context.plan.has_members(body) && body.examples.is_empty());
    let parameters = operation.path_parameters.iter().chain(&operation.query);
    let mut parameters = parameters.chain(&operation.headers);
    let parameter = parameters.find(|parameter| parameter.required && parameter.example.is_none());
    let parameter = parameter.map(|parameter| parameter.name.clone());
    body.map(|_| "the body".to_owned()).or(parameter)
}

struct Usage<'a> {
    context: &'a Context<'a>,
    operation: &'a Operation,
    imports: Expression,
    /// Which example of the body the call sends.
    first: usize,
    /// What the reader sees below the imports.
    lines: Vec<String>,
}

impl Usage<'_> {
    fn write(&mut self) -> Result<(), String> {
        let operation = self.operation;
        let receiver = self.receiver();
        if operation.absolute.is_some() {
            let url = operation
                .path_parameters
                .iter()
                .find_map(|p| p.example.as_ref());
            let url = url
                .and_then(Value::as_str)
                .ok_or("its address has no example")?;
            let arguments = [format!("{url:?}")];
            let call = Call {
                receiver: &receiver,
                method: &operation.id,
                arguments: &arguments,
            };
            self.lines.extend(answer::of_file(operation, &call));
            return Ok(());
        }
        let arguments = self.arguments()?;
        let pages = operation.paging.as_ref();
        let method = match pages {
            Some(_) => format!("{}_all", operation.id),
            None => operation.id.clone(),
        };
        let call = Call {
            receiver: &receiver,
            method: &method,
            arguments: &arguments,
        };
        let used = answer::lines(self.context, operation, &call)?;
        self.lines.extend(used);
        self.others()
    }

    /// Other kinds of the request, if they are short.
    fn others(&mut self) -> Result<(), String> {
        let (context, operation) = (self.context, self.operation);
        let body = operation.body.as_ref();
        let Some(body) = body.filter(|body| context.plan.has_members(body)) else {
            return Ok(());
        };
        let write = |example| expression::body(context, operation, body, example, Extent::Whole);
        let Some(first) = body.examples.get(self.first) else {
            return Ok(());
        };
        let mut seen = vec![write(first)?.kinds];
        for example in &body.examples {
            let expression = write(example)?;
            let text = expression.text(&format!("let {} = ", self.request()))? + ";";
            let is_new = !expression.kinds.is_empty() && !seen.contains(&expression.kinds);
            if !is_new || text.lines().count() > SHORT || seen.len() > OTHERS {
                continue;
            }
            if seen.len() == 1 {
                self.lines
                    .extend([String::new(), "// Other kinds:".to_owned()]);
            }
            self.imports.add(&expression);
            self.lines.extend(text.lines().map(str::to_owned));
            seen.push(expression.kinds);
        }
        Ok(())
    }

    /// What the request is called.
    fn request(&self) -> &'static str {
        match self.operation.id.starts_with("send_") {
            true => "message",
            false => "request",
        }
    }

    /// `phone`, or `client`.
    fn receiver(&self) -> String {
        let scope = self.operation.scope.as_ref();
        let handle = scope.and_then(|scope| scope.scope.clone());
        handle.unwrap_or_else(|| "client".to_owned())
    }

    /// The arguments of the call; what takes more than a word gets a line of its own above.
    fn arguments(&mut self) -> Result<Vec<String>, String> {
        let (context, operation) = (self.context, self.operation);
        let mut given = Vec::new();
        for parameter in &operation.path_parameters {
            given.push(self.parameter(parameter)?);
        }
        let body = operation.body.as_ref();
        if let Some(body) = body.filter(|body| context.plan.has_members(body)) {
            let write = |index: usize, extent| {
                expression::body(context, operation, body, &body.examples[index], extent)
            };
            let name = self.request();
            // One that is short is shown whole, rather than a part of the first.
            for index in 0..body.examples.len() {
                let text = write(index, Extent::Whole)?.text(&format!("let {name} = "))?;
                if text.lines().count() <= LINES {
                    self.first = index;
                    break;
                }
            }
            let first = self.first;
            self.set(name, |extent| write(first, extent))?;
            given.push(format!("&{name}"));
        }
        if !operation.query.is_empty() {
            self.set("query", |extent| {
                Ok(expression::query(context, &self::shown(operation), extent)?.0)
            })?;
            given.push("&query".to_owned());
        }
        for parameter in &operation.headers {
            given.push(match parameter.required {
                true if arguments::is_number(context.plan, &parameter.schema) => {
                    self.parameter(parameter)?
                }
                true => format!("{}.to_owned()", self.parameter(parameter)?),
                false => "None".to_owned(),
            });
        }
        let is_bytes = body.is_some_and(|body| body.encoding == BodyEncoding::Bytes);
        let files = body.iter().flat_map(|body| &body.files);
        let files = files.map(|file| (file.required, file.many));
        for (required, many) in is_bytes.then_some((true, false)).into_iter().chain(files) {
            let runtime = self.imports.uses.entry("runtime".to_owned()).or_default();
            runtime.insert("FilePart".to_owned());
            let file = format!("FilePart::path({:?})", answer::file_name(operation));
            given.push(match (required, many) {
                (_, true) => format!("[{file}]"),
                (true, false) => file,
                (false, false) => format!("Some({file})"),
            });
        }
        Ok(given)
    }

    /// `let query = …;`, in part if it is long.
    fn set(
        &mut self,
        name: &str,
        write: impl Fn(Extent) -> Result<Expression, String>,
    ) -> Result<(), String> {
        let extents = PARTS.map(Extent::AtMost);
        let mut shown = None;
        for extent in std::iter::once(Extent::Whole).chain(extents) {
            let expression = write(extent)?;
            let text = expression.text(&format!("let {name} = "))? + ";";
            let is_short = text.lines().count() <= LINES;
            shown = Some((expression, text));
            if is_short {
                break;
            }
        }
        if let Some((expression, text)) = shown {
            self.imports.add(&expression);
            self.lines.extend(text.lines().map(str::to_owned));
        }
        Ok(())
    }

    fn parameter(&mut self, parameter: &Parameter) -> Result<String, String> {
        let plan = self.context.plan;
        let example = parameter.example.as_ref();
        let example = example.ok_or_else(|| format!("{} has no example", parameter.name))?;
        if arguments::is_number(plan, &parameter.schema) {
            return Ok(example.to_string());
        }
        let expression = expression::parameter(self.context, self.operation, parameter, example)?;
        self.imports.add(&expression);
        expression.text("")
    }

    /// Imports, the hidden lines around, and what was written.
    fn finished(self) -> Vec<String> {
        let krate = format!("waxwing_{}", self.context.plan.provider);
        let receiver = self.receiver();
        let handle = names::pascal(&receiver);
        let mut lines = vec![
            String::new(),
            " # Example".into(),
            String::new(),
            " ```no_run".into(),
        ];
        let imports = self.imports.use_lines(&krate);
        lines.extend(imports.iter().map(|line| format!(" {line}")));
        lines.push(format!(
            " # async fn example({receiver}: {krate}::{handle}) -> Result<(), Box<dyn std::error::Error>> {{"
        ));
        if !imports.is_empty() {
            lines.push(String::new());
        }
        lines.extend(self.lines.iter().map(|line| format!(" {line}")));
        lines.extend([" # Ok(())", " # }", " ```"].map(str::to_owned));
        lines
    }
}

/// The operation without what asks for a page.
fn shown(operation: &Operation) -> Operation {
    let mut operation = operation.clone();
    let place = operation.paging.take().map(|paging| paging.by);
    let name = match place {
        Some(PageBy::Cursor { parameter, .. }) => parameter,
        Some(PageBy::Offset { offset, .. }) => offset,
        Some(PageBy::Page { page, .. }) => page,
        None => return operation,
    };
    for parameter in &mut operation.query {
        // A list goes on by the cursor behind it; the one before leads back.
        let is_hidden = parameter.name == name || parameter.name == "before";
        if is_hidden && !parameter.required {
            parameter.example = None;
        }
    }
    operation
}

/// A call of an operation.
struct Call<'a> {
    receiver: &'a str,
    method: &'a str,
    arguments: &'a [String],
}

impl Call<'_> {
    /// `let name = phone.send_message(&message).await?;`, wrapped as rustfmt does.
    fn text(&self, begin: &str, end: &str) -> String {
        let (receiver, method) = (self.receiver, self.method);
        let arguments = self.arguments.join(", ");
        let call = format!("{receiver}.{method}({arguments}){end}");
        if call.len() <= 60 && begin.len() + call.len() < 92 {
            return format!("{begin}{call};");
        }
        let end = match end {
            "" => String::new(),
            end => format!("\n    {end}"),
        };
        let arguments = match method.len() + arguments.len() {
            0..=80 => arguments,
            _ => format!("\n        {},\n    ", self.arguments.join(",\n        ")),
        };
        format!("{begin}{receiver}\n    .{method}({arguments}){end};")
    }
}
