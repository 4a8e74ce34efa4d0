// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `automation`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { GetConversationalAutomationQuery, "waxwing_meta::automation::GetConversationalAutomationQuery", "Query of `get_conversational_automation`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { GetBusinessBotQuery, "waxwing_meta::automation::GetBusinessBotQuery", "Query of `get_business_bot`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}
text_schema!(
    BusinessBotId, "waxwing_meta::automation::BusinessBotId", "Id of a bot node."
);

object_schema! { UpdateConversationalAutomation, "waxwing_meta::automation::UpdateConversationalAutomation", "Ice breakers and commands to set.";
    optional "prompts": Vec<shared::IceBreaker>, "Ice breakers; at most 4 by the guide, 3 by the vendor's description.";
    optional "commands": Vec<shared::ConversationalCommand>, "Commands, at most 30.";
}

object_schema! { GetConversationalAutomationResponse, "waxwing_meta::automation::GetConversationalAutomationResponse", "The settings. The shape is that of the number's own member; that of this path is not documented.";
    optional "conversational_automation": Option<shared::ConversationalAutomation>, "Ice breakers and commands of a number.";
    optional "id": Option<shared::PhoneNumberId>, "Id of a business phone number (not the number itself). Digits, kept as text.";
}

object_schema! { BusinessBot, "waxwing_meta::automation::BusinessBot", "Ice breakers and commands.";
    optional "id": BusinessBotId, "Id of a bot node.";
    optional "prompts": Option<Vec<String>>, "Ice breakers.";
    optional "commands": Option<Vec<shared::ConversationalCommand>>, "Commands.";
    optional "enable_welcome_message": Option<bool>, "Withdrawn on 2026-03-27, only in older data: whether a first contact was announced by webhook.";
}
