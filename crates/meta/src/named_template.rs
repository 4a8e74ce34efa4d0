//! Which template an event is about, in the form in which the operations write it.

use crate::shared::TemplateId;
use crate::webhook_events::Payload;
use std::borrow::Cow;
use waxwing_types::{IntOrString, Lenient};

/// Which template an event is about, in the form in which the operations write it: events have its id as an integer, and
/// some its language with a hyphen.
///
/// ```
/// use waxwing_meta::named_template::NamedTemplate;
/// use waxwing_meta::webhook_events::Payload;
/// use waxwing_json::Document;
///
/// let value = serde_json::json!({
///     "event": "APPROVED", "message_template_id": 594425479261596_i64,
///     "message_template_name": "order_update", "message_template_language": "en-US",
/// });
/// let value = Document::from(&value);
/// let event = Payload::read("message_template_status_update", value.root()); // event.payload() of a webhook
/// let template = NamedTemplate::of(&event).ok_or("it is about no template")?;
/// assert_eq!(template.id.as_ref().map(|id| id.as_str()), Some("594425479261596")); // for get_template
/// assert_eq!(template.name, Some("order_update"));
/// assert_eq!(template.language.as_deref(), Some("en_US")); // as in TemplateLanguage
/// # Ok::<(), &str>(())
/// ```
///
/// Source: Meta's pages on template webhooks, whose samples differ.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NamedTemplate<'a> {
    /// The id, as text.
    pub id: Option<TemplateId>,
    /// The name.
    pub name: Option<&'a str>,
    /// The language with an underscore, such as `en_US`.
    pub language: Option<Cow<'a, str>>,
}

impl<'a> NamedTemplate<'a> {
    /// Of an event about a template: status, quality, components or category; none of another.
    pub fn of(payload: &'a Payload) -> Option<Self> {
        let (id, name, language) = match payload {
            Payload::MessageTemplateStatusUpdate(value) => (
                &value.message_template_id,
                &value.message_template_name,
                &value.message_template_language,
            ),
            Payload::MessageTemplateQualityUpdate(value) => (
                &value.message_template_id,
                &value.message_template_name,
                &value.message_template_language,
            ),
            Payload::MessageTemplateComponentsUpdate(value) => (
                &value.message_template_id,
                &value.message_template_name,
                &value.message_template_language,
            ),
            Payload::TemplateCategoryUpdate(value) => (
                &value.message_template_id,
                &value.message_template_name,
                &value.message_template_language,
            ),
            Payload::TemplateCorrectCategoryDetection(value) => (
                &value.message_template_id,
                &value.message_template_name,
                &value.message_template_language,
            ),
            _ => return None,
        };
        Some(Self {
            id: id.as_ref().and_then(written),
            name: name.as_deref(),
            language: language.as_deref().map(underscored),
        })
    }
}

fn written(id: &Lenient<IntOrString>) -> Option<TemplateId> {
    id.parsed().map(|id| id.to_string().into())
}

fn underscored(language: &str) -> Cow<'_, str> {
    match language.contains('-') {
        true => language.replace('-', "_").into(),
        false => language.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::NamedTemplate;
    use crate::webhook_events::Payload;
    use serde_json::json;
    use waxwing_json::Document;

    #[test]
    fn each_event_about_a_template_names_it() {
        let mut named = Vec::new();
        for name in Payload::EVENTS {
            let value = json!({"message_template_id": "7", "message_template_name": "sale",
                "message_template_language": "pt-BR"});
            let payload = Payload::read(name, Document::from(&value).root());
            let Some(template) = NamedTemplate::of(&payload) else {
                continue;
            };
            let id = template.id.as_ref().map(|id| id.as_str());
            let language = template.language.as_deref();
            assert_eq!(
                (id, template.name, language),
                (Some("7"), Some("sale"), Some("pt_BR")),
                "{name}"
            );
            named.push(*name);
        }
        let about_templates = Payload::EVENTS.iter().copied();
        let about_templates: Vec<_> = about_templates
            .filter(|name| name.contains("template"))
            .collect();
        assert_eq!(named, about_templates);
    }

    #[test]
    fn what_is_missing_is_none() {
        let value = json!({"new_category": "UTILITY"});
        let value = Document::from(&value);
        let payload = Payload::read("template_category_update", value.root());
        let template = NamedTemplate::of(&payload).expect("a template");
        assert_eq!(
            (template.id, template.name, template.language),
            (None, None, None)
        );
    }
}
