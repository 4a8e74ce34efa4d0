//! The bundled specifications: which operation a request means, and what it must look like.

use crate::rules::Rules;
use crate::schema::{convert, resolve};
use crate::tolerate::{self, Everywhere};
use jsonschema::Validator;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Value, json};
use std::sync::{Arc, OnceLock};
use waxwing_types::Provider;

/// One provider's specification, ready to judge requests.
pub(crate) struct Spec {
    pub document: Value,
    pub rules: Rules,
    pub operations: Vec<Operation>,
    /// Path in front of all operations, such as `/v25.0`; its second form belongs to the first generation.
    base: Vec<String>,
    base_v1: Option<Vec<String>>,
    /// Forms beside the documented ones that the provider takes in any operation.
    pub tolerates: Everywhere,
}

pub(crate) struct Operation {
    pub id: String,
    method: String,
    /// Methods that are taken in its place; the members are in the query then.
    other_methods: Vec<String>,
    /// Its members may stand wherever a request has room for them.
    anywhere: bool,
    segments: Vec<String>,
    v1: Option<V1>,
    /// What tells it from its neighbours by the members of its body.
    meant_if: Option<MeantIf>,
    /// The query parameter that tells it from its neighbours, and how its value begins.
    told_by: Option<(String, String)>,
    pub parameters: Vec<Parameter>,
    /// None when the operation takes no body.
    pub json: Option<Body>,
    pub form: Option<Body>,
    pub pairs: Option<Body>,
    /// It takes the bytes of a file.
    pub bytes: bool,
    /// It goes without credentials.
    pub anonymous: bool,
    /// Its last path parameter may bring a query of its own.
    pub verbatim: bool,
    /// Status of its success, and the media type of a body that is not JSON.
    pub success: u16,
    pub binary: Option<String>,
    answer: Option<Judge>,
    /// Examples of the answer by name.
    pub examples: Map<String, Value>,
    /// How a list goes on by cursor.
    paging: Option<Paging>,
}

/// Where a list with cursors has its items and the sign that more follow, as JSON pointers, and the parameter of the
/// cursor.
struct Paging {
    items: String,
    more: String,
    parameter: String,
}

/// Members that a body has, and those that it lacks, when an operation is meant.
struct MeantIf {
    has: Vec<String>,
    lacks: Vec<String>,
}

struct V1 {
    method: String,
    segments: Vec<String>,
}

pub(crate) struct Parameter {
    pub name: String,
    pub place: String,
    pub required: bool,
    pub schema: Value,
    pub list: List,
    pub verbatim: bool,
    pub example: Value,
    pub judge: Judge,
}

/// How a list stands in the query.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Repeated,
    Commas,
    Json,
}

pub(crate) struct Body {
    /// The operation's own name for this kind of body.
    pub id: String,
    pub schema: Value,
    pub judge: Judge,
    /// Members that are files: name, required.
    pub files: Vec<(String, bool)>,
    /// Its flags are 1 and 0; words are refused.
    pub digits: bool,
}

/// An operation that a request may mean, with the values of its path.
pub(crate) struct Candidate<'a> {
    pub operation: &'a Operation,
    pub path: Map<String, Value>,
    pub v1: bool,
    /// Members may stand wherever a request has room for them.
    pub anywhere: bool,
}

impl Candidate<'_> {
    /// The only value of a path that is nothing but an id.
    pub fn bare_id(&self) -> Option<&str> {
        let only = self.operation.segments.len() == 1 && self.path.len() == 1;
        only.then(|| self.path.values().next()?.as_str()).flatten()
    }

    /// Whether the path's value is the one of the specification's example.
    pub fn is_example(&self) -> bool {
        let mut parameters = self.operation.parameters.iter();
        parameters.any(|p| p.place == "path" && self.path.get(&p.name) == Some(&p.example))
    }

    /// How many parameters have another value than their examples: tells operations apart that share a template and
    /// fit equally well, such as those of bare node ids.
    pub fn strangers(&self, query: &[(String, String)]) -> usize {
        if let Some((name, start)) = &self.operation.told_by {
            let mut pairs = query.iter();
            return match pairs.any(|(n, value)| n == name && value.starts_with(start)) {
                true => 0,
                false => usize::MAX,
            };
        }
        let parameters = self.operation.parameters.iter();
        let parameters = parameters.filter(|p| p.place == "path" || p.place == "query");
        let strange = parameters.filter(|p| {
            let in_query = query.iter().find(|(name, _)| *name == p.name);
            let given = match self.path.get(&p.name).and_then(Value::as_str) {
                Some(value) => Some(value),
                None => in_query.map(|(_, value)| value.as_str()),
            };
            let example = match &p.example {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            given != Some(&*example)
        });
        strange.count()
    }
}

/// Why no operation fits.
pub(crate) enum NoMatch {
    Path,
    Method,
}

impl Spec {
    /// The specification of a provider; read once.
    pub fn of(provider: Provider) -> &'static Spec {
        static SPECS: [OnceLock<Spec>; 4] = [const { OnceLock::new() }; 4];
        let (cell, text) = match provider {
            Provider::Wawp => (&SPECS[0], include_str!("generated/wawp.json")),
            Provider::Hypersender => (&SPECS[1], include_str!("generated/hypersender.json")),
            Provider::Infobip => (&SPECS[2], include_str!("generated/infobip.json")),
            Provider::Meta => (&SPECS[3], include_str!("generated/meta.json")),
        };
        cell.get_or_init(|| Spec::read(text))
    }

    fn read(text: &str) -> Spec {
        let document: Value = waxwing_json::from_str(text).expect("a bundle is JSON");
        let components = Arc::new(convert(&document["components"]));
        let base = |v1: bool| {
            let mut servers = document["servers"].as_array().into_iter().flatten();
            let server = servers.find(|s| (s["x-generation"] == "v1") == v1)?;
            let url = url::Url::parse(server["url"].as_str()?).ok()?;
            Some(segments(url.path()))
        };
        let mut operations = Vec::new();
        for (path, item) in document["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                // The whole URL is its argument; the provider's module answers it.
                if operation.get("x-absolute").is_none() {
                    operations.push(Operation::read(
                        &document,
                        &components,
                        path,
                        method,
                        operation,
                    ));
                }
            }
        }
        Spec {
            base: base(false).unwrap_or_default(),
            base_v1: base(true),
            tolerates: Everywhere::read(&document),
            operations,
            rules: Rules::read(&document),
            document,
        }
    }

    /// The operations that a method and path can mean.
    pub fn candidates(&self, method: &str, path: &[String]) -> Result<Vec<Candidate<'_>>, NoMatch> {
        let v1 = self.base_v1.as_ref().is_some_and(|b| starts(path, b));
        let named = path.first().is_some_and(|first| names_a_version(first));
        let base: &[String] = match (&self.base_v1, v1) {
            (Some(base), true) => base,
            _ if starts(path, &self.base) => &self.base,
            // Without its version, a path is that of the oldest one.
            _ if self.tolerates.no_version && !named => &[],
            _ => return Err(NoMatch::Path),
        };
        let path = &path[base.len()..];
        let mut found: Vec<Candidate<'_>> = Vec::new();
        let mut known = false;
        for operation in &self.operations {
            let (wanted, template) = match (v1, &operation.v1) {
                (false, _) => (&operation.method, &operation.segments),
                (true, Some(v1)) => (&v1.method, &v1.segments),
                (true, None) => continue,
            };
            let Some(values) = fit(template, path) else {
                continue;
            };
            known = true;
            let other = !v1 && operation.other_methods.iter().any(|m| m == method);
            if wanted == method || other {
                let anywhere = operation.anywhere || self.tolerates.members_anywhere;
                found.push(Candidate {
                    operation,
                    path: values,
                    v1,
                    anywhere: other || anywhere,
                });
            }
        }
        // What a template spells out goes before what it leaves open.
        let spelled = |c: &Candidate<'_>| path.len() - c.path.len();
        let most = found.iter().map(spelled).max().unwrap_or_default();
        found.retain(|c| spelled(c) == most);
        match (found.is_empty(), known) {
            (false, _) => Ok(found),
            (true, true) => Err(NoMatch::Method),
            (true, false) => Err(NoMatch::Path),
        }
    }
}

impl Operation {
    fn read(
        document: &Value,
        components: &Arc<Value>,
        path: &str,
        method: &str,
        json: &Value,
    ) -> Self {
        let id = json["operationId"].as_str().unwrap_or_default().to_owned();
        let parameters = json["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|p| Parameter::read(document, components, resolve(document, p)))
            .collect::<Vec<_>>();
        let content = &resolve(document, &json["requestBody"])["content"];
        let body = |media: &str| {
            let entry = content.get(media)?;
            let own = entry["x-multipart"]["operationId"].as_str();
            Some(Body::read(document, components, own.unwrap_or(&id), entry))
        };
        let answers = json["responses"].as_object().into_iter().flatten();
        let success = answers
            .filter(|(code, _)| code.starts_with('2'))
            .map(|(code, answer)| (code.parse().ok(), &resolve(document, answer)["content"]))
            .next();
        let (code, content_back) = success.unwrap_or((None, &Value::Null));
        let media = Some(&content_back["application/json"]).filter(|media| media.is_object());
        let first = content_back.as_object().and_then(|c| c.keys().next());
        let binary = first
            .filter(|_| media.is_none())
            .map(|kind| match kind.as_str() {
                "*/*" => "application/octet-stream".to_owned(),
                kind => kind.to_owned(),
            });
        let success = media;
        let mut examples = Map::new();
        if let Some(media) = success {
            for (name, example) in media["examples"].as_object().into_iter().flatten() {
                examples.insert(name.clone(), example["value"].clone());
            }
            if let Some(example) = media.get("example") {
                examples.insert("example".to_owned(), example.clone());
            }
        }
        Self {
            method: method.to_uppercase(),
            other_methods: tolerate::methods(json),
            anywhere: tolerate::anywhere(json),
            meant_if: json.get("x-meant-if").map(MeantIf::read),
            segments: segments(path.split(['#', '?']).next().unwrap_or(path)),
            told_by: path.split_once('?').and_then(|(_, query)| {
                let (name, start) = query.trim_end_matches('…').split_once('=')?;
                Some((name.to_owned(), start.to_owned()))
            }),
            v1: json.get("x-v1").map(|v1| {
                let text = |name: &str| v1[name].as_str().unwrap_or_default();
                V1 {
                    method: text("method").to_uppercase(),
                    segments: segments(text("path")),
                }
            }),
            verbatim: parameters.iter().any(|p| p.verbatim),
            parameters,
            json: body("application/json"),
            form: body("multipart/form-data"),
            pairs: body("application/x-www-form-urlencoded"),
            bytes: content.get("application/octet-stream").is_some(),
            anonymous: json["security"].as_array().is_some_and(Vec::is_empty),
            success: code.unwrap_or(200),
            binary,
            answer: success.map(|media| Judge::new(components, &media["schema"])),
            examples,
            paging: Paging::read(&json["x-paging"]),
            id,
        }
    }

    /// Whether a body means this operation and none of its neighbours; none where bodies do not tell them apart.
    pub fn is_meant_by(&self, body: &Value) -> Option<bool> {
        let MeantIf { has, lacks } = self.meant_if.as_ref()?;
        let stands = |name: &String| body.get(name).is_some();
        Some(has.iter().all(stands) && !lacks.iter().any(stands))
    }

    /// What the specification says against an answer of ours; empty when it fits.
    pub fn faults_of_answer(&self, answer: &Value) -> Vec<String> {
        let Some(judge) = &self.answer else {
            return Vec::new();
        };
        // An answer may have null wherever it may have nothing.
        let as_it_is = judge.validator().iter_errors(answer);
        let faults: Vec<String> = as_it_is
            .filter(|e| !e.instance().is_null())
            .map(|e| e.to_string())
            .collect();
        let bare = without_nulls(answer);
        let mut bare = judge.validator().iter_errors(&bare);
        match bare.all(|e| matches!(e.kind(), ValidationErrorKind::Required { .. })) {
            true => Vec::new(),
            false => faults,
        }
    }

    /// The first example of the answer.
    pub fn example(&self) -> Value {
        self.examples.values().next().cloned().unwrap_or_default()
    }

    /// The example as the answer to a query: what follows its page is an empty page, the last one.
    pub fn example_for(&self, query: &Map<String, Value>) -> Value {
        let mut example = self.example();
        let Some(paging) = &self.paging else {
            return example;
        };
        if query.contains_key(&paging.parameter) {
            if let Some(items) = example.pointer_mut(&paging.items) {
                *items = json!([]);
            }
            if let Some((parent, name)) = paging.more.rsplit_once('/')
                && let Some(Value::Object(parent)) = example.pointer_mut(parent)
            {
                parent.remove(name);
            }
        }
        example
    }
}

impl Paging {
    fn read(json: &Value) -> Option<Self> {
        let cursor = json["cursor"].as_str()?;
        Some(Self {
            items: json["items"].as_str()?.to_owned(),
            more: json["more"].as_str().unwrap_or(cursor).to_owned(),
            parameter: json["parameter"].as_str()?.to_owned(),
        })
    }
}

impl MeantIf {
    fn read(json: &Value) -> Self {
        let names = |member: &str| {
            let names = json[member].as_array().into_iter().flatten();
            names.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        Self {
            has: names("has"),
            lacks: names("lacks"),
        }
    }
}

impl Parameter {
    fn read(document: &Value, components: &Arc<Value>, json: &Value) -> Self {
        let inside = &json["content"]["application/json"]["schema"];
        let (schema, list) = match (inside.is_null(), json["explode"] == false) {
            (false, _) => (inside, List::Json),
            (true, true) => (&json["schema"], List::Commas),
            (true, false) => (&json["schema"], List::Repeated),
        };
        let inside = json["content"]["application/json"].get("example");
        let example = match json.get("example").or(inside) {
            Some(example) => example.clone(),
            None => resolve(document, schema)["example"].clone(),
        };
        Parameter {
            name: json["name"].as_str().unwrap_or_default().to_owned(),
            place: json["in"].as_str().unwrap_or_default().to_owned(),
            required: json["required"] == true,
            judge: Judge::new(components, schema),
            schema: schema.clone(),
            verbatim: json["x-verbatim"] == true,
            list,
            example,
        }
    }
}

/// A schema that is compiled when it is first used: one request needs few of them.
pub(crate) struct Judge {
    components: Arc<Value>,
    schema: Value,
    compiled: OnceLock<Validator>,
}

impl Judge {
    fn new(components: &Arc<Value>, schema: &Value) -> Self {
        Self {
            components: components.clone(),
            schema: schema.clone(),
            compiled: OnceLock::new(),
        }
    }

    pub fn validator(&self) -> &Validator {
        self.compiled
            .get_or_init(|| validator(&self.components, &self.schema))
    }
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, member)| !member.is_null());
            let members = members.map(|(name, member)| (name.clone(), without_nulls(member)));
            Value::Object(members.collect())
        }
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null());
            Value::Array(items.map(without_nulls).collect())
        }
        other => other.clone(),
    }
}

impl Body {
    fn read(document: &Value, components: &Arc<Value>, id: &str, entry: &Value) -> Self {
        let schema = &entry["schema"];
        let own = resolve(document, schema);
        let required = |name: &str| {
            let names = own["required"].as_array().into_iter().flatten();
            names.into_iter().any(|n| n == name)
        };
        let members = own["properties"].as_object().into_iter().flatten();
        let files: Vec<_> = members
            .filter(|(_, s)| s["format"] == "binary" || s["items"]["format"] == "binary")
            .map(|(name, _)| (name.clone(), required(name)))
            .collect();
        // The files of a form are judged apart from its texts.
        let mut texts = own.clone();
        if !files.is_empty()
            && let Some(required) = texts["required"].as_array_mut()
        {
            required.retain(|name| !files.iter().any(|(file, _)| name == file));
        }
        let judged = if files.is_empty() { schema } else { &texts };
        Self {
            id: id.to_owned(),
            judge: Judge::new(components, judged),
            schema: schema.clone(),
            files,
            digits: entry["x-form-booleans"] == "digits",
        }
    }
}

fn validator(components: &Value, schema: &Value) -> Validator {
    let schema = convert(schema);
    let needed = reachable(components, &schema);
    let schema = json!({"allOf": [schema], "components": {"schemas": needed}});
    fn parses<T: std::str::FromStr>(text: &str) -> bool {
        text.parse::<T>().is_ok()
    }
    jsonschema::options()
        .should_validate_formats(true)
        .with_format("jid", parses::<waxwing_types::Jid>)
        .with_format("e164", parses::<waxwing_types::E164>)
        .with_format("bsuid", parses::<waxwing_types::Bsuid>)
        .with_format("recipient", parses::<waxwing_types::Recipient>)
        .with_format("message-id", parses::<waxwing_types::MessageId>)
        .with_format("media-type", parses::<waxwing_types::MediaType>)
        .build(&schema)
        .expect("a bundled schema is sound")
}

/// The component schemas that a schema needs, in any depth.
fn reachable(components: &Value, schema: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let target = members.get("$ref").and_then(Value::as_str);
                let name = target.and_then(|t| t.strip_prefix("#/components/schemas/"));
                if let Some(name) = name
                    && !found.contains_key(name)
                {
                    let schema = &components["schemas"][name];
                    found.insert(name.to_owned(), schema.clone());
                    open.push(schema);
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

fn segments(path: &str) -> Vec<String> {
    let parts = path.split('/').filter(|s| !s.is_empty());
    parts.map(str::to_owned).collect()
}

/// Whether a segment is a version of the API, right or wrong.
fn names_a_version(segment: &str) -> bool {
    let digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    segment.strip_prefix('v').is_some_and(digit)
}

/// Whether the path begins with the base; a version such as `v25.0` stands for any version.
fn starts(path: &[String], base: &[String]) -> bool {
    fn version(text: &str) -> bool {
        let number = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        text.strip_prefix('v')
            .and_then(|t| t.split_once('.'))
            .is_some_and(|(a, b)| number(a) && number(b))
    }
    path.len() >= base.len()
        && path
            .iter()
            .zip(base)
            .all(|(have, want)| have == want || (version(want) && version(have)))
}

fn fit(template: &[String], path: &[String]) -> Option<Map<String, Value>> {
    if template.len() != path.len() {
        return None;
    }
    let mut values = Map::new();
    for (want, have) in template.iter().zip(path) {
        match want.strip_prefix('{').and_then(|w| w.strip_suffix('}')) {
            Some(name) => {
                values.insert(name.to_owned(), have.clone().into());
            }
            None if want == have => {}
            None => return None,
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(provider: Provider, method: &str, path: &str) -> Vec<String> {
        let found = Spec::of(provider).candidates(method, &segments(path));
        let found = found.unwrap_or_default();
        found.iter().map(|c| c.operation.id.clone()).collect()
    }

    #[test]
    fn a_path_means_its_operations() {
        for (provider, method, path, expected) in [
            (
                Provider::Wawp,
                "POST",
                "/v2/send/voice",
                &["send_voice"][..],
            ),
            (
                Provider::Wawp,
                "POST",
                "/wp-json/awp/v1/sendVoice",
                &["send_voice"],
            ),
            (Provider::Wawp, "GET", "/v2/send/voice", &["send_voice"]),
            (Provider::Wawp, "GET", "/v2/send/poll", &[]),
            (
                Provider::Hypersender,
                "POST",
                "/api/whatsapp/v2/i/send-voice",
                &["send_voice"],
            ),
            (Provider::Hypersender, "POST", "/i/send-voice", &[]),
            (
                Provider::Meta,
                "POST",
                "/v19.0/1/messages",
                &["send_message", "mark_message_as_read"],
            ),
            (
                Provider::Meta,
                "POST",
                "/1/messages",
                &["send_message", "mark_message_as_read"],
            ),
            (Provider::Meta, "POST", "/v25/1/messages", &[]),
            (Provider::Meta, "DELETE", "/v25.0/1/users", &[]),
            (
                Provider::Infobip,
                "POST",
                "/whatsapp/1/message/audio",
                &["send_audio_message"],
            ),
        ] {
            assert_eq!(find(provider, method, path), expected, "{method} {path}");
        }
    }

    #[test]
    fn a_list_that_is_answered_by_its_example_ends_with_the_next_page() {
        let mut lists = 0;
        for provider in Provider::ALL {
            for operation in &Spec::of(provider).operations {
                let Some(paging) = &operation.paging else {
                    continue;
                };
                let query = Map::from_iter([(paging.parameter.clone(), "next".into())]);
                let last = operation.example_for(&query);
                assert_eq!(
                    last.pointer(&paging.items),
                    Some(&json!([])),
                    "{}",
                    operation.id
                );
                assert_eq!(last.pointer(&paging.more), None, "{}", operation.id);
                let faults = operation.faults_of_answer(&last);
                assert!(faults.is_empty(), "{}: {faults:?}", operation.id);
                lists += 1;
            }
        }
        assert!(lists > 30, "{lists}");
    }

    #[test]
    fn the_examples_of_all_answers_fit_their_schemas() {
        for provider in Provider::ALL {
            for operation in &Spec::of(provider).operations {
                for (name, example) in &operation.examples {
                    let faults = operation.faults_of_answer(example);
                    assert!(faults.is_empty(), "{} {name}: {faults:?}", operation.id);
                }
            }
        }
    }
}
