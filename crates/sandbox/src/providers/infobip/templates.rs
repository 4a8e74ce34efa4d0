//! Templates: created, reviewed, listed, edited, deleted.

use super::InfobipImitation;
use super::refusal::{bare, refusal};
use super::{example, written};
use crate::judging::Request;
use crate::shared::Clock;
use crate::shared::ids;
use crate::wire::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// An approved template can be edited once in this time.
const BETWEEN_EDITS: Duration = Duration::from_secs(24 * 60 * 60);
/// The one that the examples look at; further ones come from the example of the list.
const LOOKED_AT: &str = "get_template";

/// The account's templates by id.
pub(super) struct Templates {
    entries: BTreeMap<String, Entry>,
    /// After how many look-ups that say PENDING a template is approved; none: only by hand.
    review: Option<u32>,
    clock: Clock,
}

struct Entry {
    template: Value,
    pending_lookups: u32,
    edited: Option<Timestamp>,
    /// Of the examples: takes whatever they show.
    of_example: bool,
}

impl Entry {
    fn new(template: Value, of_example: bool) -> Self {
        Self {
            template,
            pending_lookups: 0,
            edited: None,
            of_example,
        }
    }

    fn text(&self, name: &str) -> &str {
        self.template[name].as_str().unwrap_or_default()
    }

    /// Shows the template, and goes on with its review.
    fn look_up(&mut self, review: Option<u32>) -> Value {
        if self.text("status") == "PENDING" && !self.of_example {
            if review.is_some_and(|pending| self.pending_lookups >= pending) {
                self.template["status"] = "APPROVED".into();
            }
            self.pending_lookups += 1;
        }
        self.template.clone()
    }
}

impl Templates {
    pub(super) fn of_examples(review: Option<u32>, clock: Clock) -> Self {
        let listed = example("list_templates");
        let listed = listed["templates"].as_array().cloned().unwrap_or_default();
        let all = std::iter::once(example(LOOKED_AT)).chain(listed);
        let mut entries = BTreeMap::new();
        for template in all {
            let id = template["id"].as_str().unwrap_or_default().to_owned();
            entries
                .entry(id)
                .or_insert_with(|| Entry::new(template, true));
        }
        Self {
            entries,
            review,
            clock,
        }
    }

    /// Whether messages can be made of it.
    pub(super) fn is_approved(&self, name: &str, language: &str) -> bool {
        let named = |e: &&Entry| e.text("name") == name && e.text("language") == language;
        let found = self.entries.values().find(named);
        // The examples send one whose review is still open.
        found.is_some_and(|e| e.of_example || e.text("status") == "APPROVED")
    }

    /// Ends the review of all languages of a template; gives the events that tell so.
    pub(super) fn review(&mut self, name: &str, status: &str) -> Vec<Value> {
        let now = written(self.clock.now());
        let named = self.entries.values_mut().filter(|e| e.text("name") == name);
        let events = named.map(|entry| {
            entry.template["status"] = status.into();
            json!({
                "messageTemplateId": entry.template["id"],
                "messageTemplateName": name,
                "messageTemplateLanguage": entry.template["language"],
                "timestamp": now,
                "change": {"type": "TEMPLATE_STATUS_UPDATE", "newStatus": status, "reason": "NONE"},
            })
        });
        events.collect()
    }

    fn create(&mut self, body: &Value) -> Reply {
        let same = |e: &Entry| {
            e.template["name"] == body["name"] && e.template["language"] == body["language"]
        };
        if self.entries.values().any(|e| same(e) && !e.of_example) {
            let text = "Template with the same name and language already exists";
            return refusal("create_template", 400, text);
        }
        self.entries.retain(|_, entry| !same(entry));
        let id = ids::graph();
        let now = written(self.clock.now());
        let mut template = json!({
            "id": id,
            "businessAccountId": 222,
            "status": "PENDING",
            "quality": "UNKNOWN",
            "createdAt": now,
        });
        put(&mut template, body, now);
        self.entries.insert(id, Entry::new(template.clone(), false));
        Reply::json(201, &template)
    }

    fn edit(&mut self, id: &str, body: &Value) -> Option<Reply> {
        let entry = self.entries.get_mut(id)?;
        let refused = |text: &str| Some(refusal("edit_template", 400, text));
        let status = entry.text("status").to_owned();
        let open = matches!(
            status.as_str(),
            "APPROVED" | "REJECTED" | "FIRST_PAUSED" | "SECOND_PAUSED"
        );
        if !entry.of_example {
            if !open {
                return refused("Only an approved, rejected or paused template can be edited");
            }
            if status == "APPROVED" {
                let category = &body["category"];
                if !category.is_null() && *category != entry.template["category"] {
                    return refused("The category of an approved template cannot be edited");
                }
                if entry
                    .edited
                    .is_some_and(|at| self.clock.since(at) < BETWEEN_EDITS)
                {
                    return refused("An approved template can be edited once in 24 hours");
                }
                entry.edited = Some(self.clock.now());
            }
        }
        put(&mut entry.template, body, written(self.clock.now()));
        entry.template["status"] = "PENDING".into();
        entry.pending_lookups = 0;
        Some(Reply::json(200, &entry.template))
    }

    fn delete(&mut self, name: &str) -> Option<Reply> {
        let before = self.entries.len();
        self.entries.retain(|_, entry| entry.text("name") != name);
        (self.entries.len() < before).then(|| bare(204))
    }

    /// All of them, each looked at.
    fn list(&mut self) -> Vec<Value> {
        let review = self.review;
        let entries = self.entries.values_mut();
        entries.map(|entry| entry.look_up(review)).collect()
    }
}

/// Those that the query asks for, page by page.
fn page(mut found: Vec<Value>, query: &Map<String, Value>) -> Reply {
    let asked = |template: &Value, name: &str| match query.get(name) {
        Some(Value::Array(values)) => values.contains(&template[name]),
        Some(value) => template[name] == *value,
        None => true,
    };
    found.retain(|template| {
        let platform = &template["platform"];
        ["status", "name", "language", "category"]
            .iter()
            .all(|name| asked(template, name))
            && ["applicationId", "entityId"]
                .iter()
                .all(|name| asked(platform, name))
    });
    let order = query
        .get("orderBy")
        .and_then(Value::as_str)
        .unwrap_or("templateId,ASC");
    let (field, direction) = order.split_once(',').unwrap_or((order, "ASC"));
    let field = if field == "templateId" { "id" } else { field };
    found.sort_by_key(|template| template[field].to_string());
    if direction.eq_ignore_ascii_case("desc") {
        found.reverse();
    }
    let number = |name: &str, default: usize| {
        let given = query.get(name).and_then(Value::as_u64);
        given.map_or(default, |n| usize::try_from(n).unwrap_or(usize::MAX))
    };
    let (page, size) = (number("page", 0), number("size", 10).max(1));
    let (total, pages) = (found.len(), found.len().div_ceil(size));
    let results: Vec<Value> = found
        .into_iter()
        .skip(page.saturating_mul(size))
        .take(size)
        .collect();
    let paging = json!({"page": page, "size": size, "totalPages": pages, "totalResults": total});
    Reply::json(200, &json!({"results": results, "paging": paging}))
}

/// Puts what a request says into a template.
fn put(template: &mut Value, body: &Value, now: String) {
    for (name, value) in body.as_object().into_iter().flatten() {
        template[name] = value.clone();
    }
    let structure = &body["structure"];
    if structure.is_object() {
        template["structure"] = shown(structure, body);
    }
    template["lastUpdatedAt"] = now.into();
}

/// A structure as answers show it. The texts of an authentication template are the provider's own.
fn shown(structure: &Value, body: &Value) -> Value {
    let mut shown = structure.clone();
    let plain = structure["body"]["text"].is_string();
    if !plain {
        let mut text = "*{{1}}* is your verification code.".to_owned();
        if structure["body"]["addSecurityRecommendation"] == true {
            text.push_str(" For your security, do not share this code.");
        }
        shown = json!({"body": {"text": text, "examples": ["123456"]}});
        if let Some(minutes) = structure["footer"]["codeExpirationMinutes"].as_u64() {
            shown["footer"] = json!({"text": format!("This code expires in {minutes} minutes.")});
        }
        let url = "https://example.com/otp/code/?code=otp{{1}}";
        shown["buttons"] = json!([{"type": "URL", "text": "Copy code", "url": url}]);
    }
    if shown.get("type").is_none() {
        let media = !plain || body["structure"].get("header").is_some();
        shown["type"] = if media { "MEDIA" } else { "TEXT" }.into();
    }
    shown
}

pub(super) fn answer(infobip: &InfobipImitation, request: &Request) -> Option<Reply> {
    // The templates are those of all senders of the account.
    let senders = request.query.get("sender").and_then(Value::as_array);
    let known = |sender: &Value| infobip.knows_sender(sender.as_str().unwrap_or_default());
    let of_account = senders.is_none_or(|senders| senders.iter().any(known));
    let mut store = infobip.store();
    let templates = &mut store.templates;
    let missing = || refusal(&request.id, 404, "Template not found");
    let (id, name) = (request.segment("id"), request.segment("templateName"));
    let found = match request.id.as_str() {
        "create_template" => return Some(templates.create(&request.body)),
        "list_templates" => {
            return Some(Reply::json(200, &json!({"templates": templates.list()})));
        }
        "list_account_templates" if !of_account => {
            return Some(page(Vec::new(), &request.query));
        }
        "list_account_templates" => return Some(page(templates.list(), &request.query)),
        "get_template" => {
            let review = templates.review;
            let entry = templates.entries.get_mut(id);
            entry.map(|entry| Reply::json(200, &entry.look_up(review)))
        }
        "edit_template" => templates.edit(id, &request.body),
        "delete_template" => templates.delete(name),
        // The first generation is answered by its examples.
        _ => return None,
    };
    // What the account was told of exists, as the examples show it.
    let account = &infobip.account;
    match found {
        None if account.knows(id) || account.knows(name) => None,
        found => Some(found.unwrap_or_else(missing)),
    }
}
