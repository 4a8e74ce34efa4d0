// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `conversation_routing`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::Bsuid;

object_schema! { ControlThread, "waxwing_meta::conversation_routing::ControlThread", "A conversation and what to do with its control. Exactly one of to and recipient.";
    optional "messaging_product": shared::MessagingProduct, "Always whatsapp.";
    optional "to": shared::Destination, "Phone number of a user with plus sign and country code, or a group id if `recipient_type` is `group`. Spaces, hyphens and parentheses are allowed. Without the plus sign the provider puts the country code of the business number in front. In an answer: the recipient as the request named it, which may be a user id.";
    optional "recipient": Bsuid, "Business-scoped user id.";
    required "action": ThreadAction, "What to do.";
    optional "metadata": String, "Text for the next responder, at most 2000 characters.";
    optional "control_pass": ControlPass, "Who gets control; only with pass.";
}
text_schema!(
    open ThreadAction, "waxwing_meta::conversation_routing::ThreadAction", "What to do."
);

object_schema! { ControlPass, "waxwing_meta::conversation_routing::ControlPass", "Who gets control; only with pass.";
    required "target_role": shared::ResponderRole, "Who answers a conversation.";
}

object_schema! { ControlThreadResponse, "waxwing_meta::conversation_routing::ControlThreadResponse", "What was asked for is under way.";
    optional "messaging_product": Option<String>, "Always whatsapp.";
    optional "request_id": Option<String>, "Id of the request; since 2026-09-25.";
}
