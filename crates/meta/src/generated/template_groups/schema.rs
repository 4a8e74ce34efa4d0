// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `template_groups`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;
use waxwing_types::{Lenient, Timestamp};

object_schema! { ListTemplateGroupsQuery, "waxwing_meta::template_groups::ListTemplateGroupsQuery", "Query of `list_template_groups`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetTemplateGroupQuery, "waxwing_meta::template_groups::GetTemplateGroupQuery", "Query of `get_template_group`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { ListTemplateGroupsResponse, "waxwing_meta::template_groups::ListTemplateGroupsResponse", "A page of template groups.";
    optional "data": Vec<TemplateGroup>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { CreateTemplateGroup, "waxwing_meta::template_groups::CreateTemplateGroup", "A new group.";
    required "name": String, "Name, at most 256 characters.";
    optional "description": String, "What it is for, at most 512 characters.";
    required "whatsapp_business_templates": Vec<i64>, "Ids of its templates, as numbers.";
}

object_schema! { CreatedTemplateGroup, "waxwing_meta::template_groups::CreatedTemplateGroup", "The new group.";
    optional "id": shared::TemplateGroupId, "Id of a template group.";
}

object_schema! { TemplateGroup, "waxwing_meta::template_groups::TemplateGroup", "A group of templates whose figures are read together.";
    optional "id": shared::TemplateGroupId, "Id of a template group.";
    optional "name": Option<String>, "Name.";
    optional "description": Option<String>, "What it is for.";
    optional "creation_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "update_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "whatsapp_business_account": Option<shared::WhatsappBusinessAccount>, "A WhatsApp business account. Without fields only a few members come; analytics have a tag of their own.";
    optional "whatsapp_business_templates": Option<GroupedTemplates>, "Templates of the group.";
}

object_schema! { GroupedTemplates, "waxwing_meta::template_groups::GroupedTemplates", "Templates of the group.";
    optional "data": Vec<GroupedTemplate>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { GroupedTemplate, "waxwing_meta::template_groups::GroupedTemplate", "A template, in short; whatever else fields asks for is kept.";
    optional "id": shared::TemplateId, "Id of a message template. Webhooks send it as a number.";
    optional "name": Option<String>, "Name.";
    optional "language": Option<String>, "Language, such as en_US.";
    optional "category": Option<shared::TemplateCategory>, "Category of a template; it decides price and rules.";
    optional "status": Option<shared::TemplateStatus>, "State of a template. One page writes Approved.";
}

object_schema! { UpdateTemplateGroup, "waxwing_meta::template_groups::UpdateTemplateGroup", "What to change; members left out stay.";
    optional "name": String, "Name, at most 256 characters.";
    optional "description": String, "What it is for, at most 512 characters.";
    optional "add_templates": Vec<i64>, "Ids of templates to add, as numbers.";
    optional "remove_templates": Vec<i64>, "Ids of templates to remove, as numbers.";
}
