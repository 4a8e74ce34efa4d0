// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `flows`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Extra, Lenient, Timestamp};

object_schema! { ListFlowsResponse, "waxwing_infobip::flows::ListFlowsResponse", "All flows of a sender.";
    optional "flows": Option<Vec<Flow>>, "The flows.";
}

object_schema! { Flow, "waxwing_infobip::flows::Flow", "A flow.";
    optional "id": shared::FlowId, "Id of a flow, digits. Only the flow button of a template writes it as a number.";
    optional "name": Option<String>, "Name.";
    optional "businessAccountId": Option<i64>, "Business account that owns it.";
    optional "categories": Option<Vec<FlowCategory>>, "What it is for.";
    optional "status": Option<FlowStatus>, "State of a flow. Only a draft can be changed or deleted.";
    optional "initialScreens": Option<Vec<String>>, "Screens that a flow message with NAVIGATE may start with; there once it is published.";
}
text_schema!(
    open FlowCategory, "waxwing_infobip::flows::FlowCategory", "What a flow is for."
);
text_schema!(
    open FlowStatus, "waxwing_infobip::flows::FlowStatus",
    "State of a flow. Only a draft can be changed or deleted."
);

object_schema! { CreateFlow, "waxwing_infobip::flows::CreateFlow", "A new flow; with cloneFlowId it starts with the Flow JSON of that flow.";
    required "name": String, "Name, 1 to 200 characters.";
    required "categories": Vec<FlowCategory>, "What it is for.";
    optional "cloneFlowId": shared::FlowId, "Id of a flow, digits. Only the flow button of a template writes it as a number.";
}

object_schema! { UpdateFlow, "waxwing_infobip::flows::UpdateFlow", "What is to change; the rest stays.";
    optional "name": String, "Name, 1 to 200 characters.";
    optional "categories": Vec<FlowCategory>, "What it is for.";
}

object_schema! { FlowJsonLink, "waxwing_infobip::flows::FlowJsonLink", "Where the Flow JSON lies.";
    optional "externalDownloadUrl": String, "Address of the file, on another host.";
}

object_schema! { PutFlowJsonResponse, "waxwing_infobip::flows::PutFlowJsonResponse", "What is wrong with the Flow JSON, if anything.";
    optional "validationErrors": Option<Vec<FlowJsonError>>, "The faults; empty when there are none.";
}

object_schema! { FlowJsonError, "waxwing_infobip::flows::FlowJsonError", "A fault in a Flow JSON.";
    optional "error": Option<String>, "The fault, such as INVALID_PROPERTY.";
    optional "errorType": Option<String>, "Kind of fault, such as JSON_SCHEMA_ERROR.";
    optional "message": Option<String>, "Text for a person.";
    optional "lineStart": Option<i32>, "First line.";
    optional "lineEnd": Option<i32>, "Last line.";
    optional "columnStart": Option<i32>, "First column.";
    optional "columnEnd": Option<i32>, "Last column.";
}

object_schema! { FlowPreview, "waxwing_infobip::flows::FlowPreview", "A page that shows a flow.";
    optional "previewUrl": String, "Address of the page; works for 30 days.";
    optional "expiresAt": Option<Lenient<Timestamp>>, "A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some answers write Z.";
}

object_schema! { GenerateFlow, "waxwing_infobip::flows::GenerateFlow", "What flow to write.";
    required "prompt": String, "The flow in words.";
    optional "responseId": GenerationId, "Id of a generated flow; given again, that flow is refined.";
}
text_schema!(
    GenerationId, "waxwing_infobip::flows::GenerationId",
    "Id of a generated flow; given again, that flow is refined."
);

object_schema! { GeneratedFlow, "waxwing_infobip::flows::GeneratedFlow", "A flow that was written.";
    optional "originalPrompt": Option<String>, "The words that it was written from.";
    optional "responseId": Option<GenerationId>, "Id of a generated flow; given again, that flow is refined.";
    optional "generatedFlow": Option<Extra>, "A Flow JSON document, as Meta defines it; any members.";
}
