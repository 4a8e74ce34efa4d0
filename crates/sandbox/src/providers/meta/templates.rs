//! Templates: made, reviewed, listed, edited, deleted.

use super::MetaImitation;
use super::errors::{error, no_such_object, with_subcode};
use super::events;
use super::paging;
use super::rules::Review;
use super::template_fit;
use crate::judging::Request;
use crate::shared::ids;
use crate::wire::Reply;
use serde_json::{Value, json};

/// What every account has from its first day.
const SAMPLE: &str = "hello_world";

/// The templates that clients made, in their order.
#[derive(Default)]
pub(super) struct Templates {
    items: Vec<Template>,
    /// Something was made once: what is not here does not exist.
    used: bool,
}

struct Template {
    account: String,
    node: Value,
}

impl Template {
    fn text(&self, member: &str) -> &str {
        self.node[member].as_str().unwrap_or_default()
    }
}

impl Templates {
    pub(super) fn has(&self, id: &str) -> bool {
        self.items.iter().any(|t| t.text("id") == id)
    }

    fn get(&mut self, id: &str) -> Option<&mut Template> {
        self.items.iter_mut().find(|t| t.text("id") == id)
    }

    /// Whether a message of the kind can go out: a template must be approved.
    pub(super) fn sendable(&self, kind: &str, content: &Value) -> Result<(), Reply> {
        let name = content["name"].as_str().unwrap_or_default();
        if kind != "template" || !self.used || name == SAMPLE {
            return Ok(());
        }
        let language = content["language"]["code"].as_str().unwrap_or_default();
        let mut all = self.items.iter();
        let found = all.find(|t| t.text("name") == name && t.text("language") == language);
        let approved = found.filter(|t| t.text("status") == "APPROVED");
        if let Some(template) = approved {
            return template_fit::check(&template.node, content);
        }
        match found.map(|t| t.text("status")) {
            Some("PAUSED") => Err(error(400, 132_015, "Template is paused", name)),
            Some("DISABLED") => Err(error(400, 132_016, "Template is disabled", name)),
            _ => {
                let details = format!("template name ({name}) does not exist in {language}");
                Err(error(
                    404,
                    132_001,
                    "Template name does not exist",
                    &details,
                ))
            }
        }
    }
}

pub(super) fn create(meta: &MetaImitation, request: &Request) -> Reply {
    let text = |name: &str| request.text(name).unwrap_or_default();
    let (name, language) = (text("name"), text("language"));
    let account = request.segment("waba_id").to_owned();
    let id = ids::graph();
    let mut node = json!({
        "id": id,
        "name": name,
        "language": language,
        "category": text("category").to_uppercase(),
        "status": "PENDING",
        "components": request.body["components"],
        "parameter_format": request.text("parameter_format").unwrap_or("positional").to_uppercase(),
    });
    if let Some(seconds) = request.body.get("message_send_ttl_seconds") {
        node["message_send_ttl_seconds"] = seconds.clone();
    }
    let answer = json!({"id": id, "status": "PENDING", "category": node["category"]});
    {
        let mut store = meta.store();
        let templates = &mut store.templates;
        let twin = |t: &Template| {
            t.account == account && t.text("name") == name && t.text("language") == language
        };
        if templates.items.iter().any(twin) {
            let text = "There is already content in this language for the template.";
            return with_subcode(
                100,
                2_388_024,
                "Content in this language already exists",
                text,
            );
        }
        templates.used = true;
        templates.items.push(Template { account, node });
    }
    by_rule(meta, &id);
    Reply::json(200, &answer)
}

fn by_rule(meta: &MetaImitation, id: &str) {
    match meta.behaviour().review {
        Review::Approves => _ = review(meta, id, true),
        Review::Rejects => _ = review(meta, id, false),
        Review::ByHand => {}
    }
}

/// Says what became of a template; false when there is none, or none that waits.
pub(super) fn review(meta: &MetaImitation, id: &str, approved: bool) -> bool {
    let (status, reason) = match approved {
        true => ("APPROVED", "NONE"),
        false => ("REJECTED", "INVALID_FORMAT"),
    };
    let (account, event) = {
        let mut store = meta.store();
        let Some(template) = store.templates.get(id) else {
            return false;
        };
        if template.text("status") != "PENDING" {
            return false;
        }
        template.node["status"] = status.into();
        template.node["rejected_reason"] = reason.into();
        let event = json!({
            "event": status,
            "message_template_id": id.parse::<u64>().unwrap_or_default(),
            "message_template_name": template.text("name"),
            "message_template_language": template.text("language"),
            "message_template_category": template.text("category"),
            "reason": reason,
        });
        (template.account.clone(), event)
    };
    events::emit(meta, &account, "message_template_status_update", event);
    true
}

pub(super) fn list(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let account = request.segment("waba_id");
    let wanted = |name: &str| {
        let text = request.query.get(name)?.as_str()?;
        Some(waxwing_json::from_str(text).unwrap_or_else(|_| vec![text.to_owned()]))
    };
    let filters = ["name", "language", "status", "category"].map(|name| (name, wanted(name)));
    let items: Vec<Value> = {
        let store = meta.store();
        let templates = &store.templates;
        if !templates.used {
            return None;
        }
        let own = templates.items.iter().filter(|t| t.account == account);
        let fit = own.filter(|t| {
            filters.iter().all(|(name, wanted)| {
                let wanted: Option<&Vec<String>> = wanted.as_ref();
                wanted.is_none_or(|w| w.iter().any(|w| w.eq_ignore_ascii_case(t.text(name))))
            })
        });
        fit.map(|t| t.node.clone()).collect()
    };
    let edge = format!("{account}/message_templates");
    Some(paging::answer(meta, request, &edge, items))
}

pub(super) fn get(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let mut store = meta.store();
    let template = store.templates.get(request.segment("template_id"))?;
    Some(Reply::json(200, &paging::selected(&template.node, request)))
}

pub(super) fn edit(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let id = request.segment("template_id");
    {
        let mut store = meta.store();
        let template = store.templates.get(id)?;
        let status = template.text("status");
        let category = request.text("category").map(str::to_uppercase);
        let moved = category
            .as_deref()
            .is_some_and(|c| c != template.text("category"));
        if !matches!(status, "APPROVED" | "REJECTED" | "PAUSED") || status == "APPROVED" && moved {
            let text = format!("A template that is {status} cannot be changed like this.");
            return Some(error(400, 100, "Invalid parameter", &text));
        }
        if let Some(category) = category {
            template.node["category"] = category.into();
        }
        for member in ["components", "message_send_ttl_seconds"] {
            if let Some(value) = request.body.get(member) {
                template.node[member] = value.clone();
            }
        }
        template.node["status"] = "PENDING".into();
        template.node["last_updated_time"] = meta.now().into();
    }
    by_rule(meta, id);
    Some(Reply::json(200, &json!({"success": true})))
}

pub(super) fn delete(meta: &MetaImitation, request: &Request) -> Option<Reply> {
    let account = request.segment("waba_id");
    let text = |name: &str| request.query.get(name).and_then(Value::as_str);
    let several = request.query.get("hsm_ids").and_then(Value::as_array);
    let ids: Vec<&str> = several
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .chain(text("hsm_id"))
        .collect();
    let name = text("name");
    let mut store = meta.store();
    let templates = &mut store.templates;
    if !templates.used {
        return None;
    }
    let before = templates.items.len();
    templates.items.retain(|t| {
        let named = name.is_none_or(|name| t.text("name") == name);
        let meant = ids.is_empty() || ids.contains(&t.text("id"));
        t.account != account || !(named && meant)
    });
    Some(match templates.items.len() < before {
        true => Reply::json(200, &json!({"success": true})),
        false => no_such_object(name.or(ids.first().copied()).unwrap_or_default()),
    })
}
