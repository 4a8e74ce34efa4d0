// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `flows`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Lenient, Timestamp};

object_schema! { ListFlowsQuery, "waxwing_meta::flows::ListFlowsQuery", "Query of `list_flows`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { MigrateFlowsQuery, "waxwing_meta::flows::MigrateFlowsQuery", "Query of `migrate_flows`.";
    required "source_waba_id": shared::WabaId, "Account to copy from.";
    optional "source_flow_names": Vec<String>, "Names of the flows, at most 100.";
}

object_schema! { GetFlowQuery, "waxwing_meta::flows::GetFlowQuery", "Query of `get_flow`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "date_format": String, "How times come, in the letters of PHP's date.";
}

object_schema! { ListFlowAssetsQuery, "waxwing_meta::flows::ListFlowAssetsQuery", "Query of `list_flow_assets`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { GetBusinessPublicKeyQuery, "waxwing_meta::flows::GetBusinessPublicKeyQuery", "Query of `get_business_public_key`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { ListFlowsResponse, "waxwing_meta::flows::ListFlowsResponse", "A page of flows.";
    optional "data": Vec<Flow>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { Flow, "waxwing_meta::flows::Flow", "A flow.";
    optional "id": shared::FlowId, "Id of a flow.";
    optional "name": Option<String>, "Name.";
    optional "status": Option<FlowStatus>, "State of a flow.";
    optional "categories": Option<Vec<FlowCategory>>, "What it is for.";
    optional "validation_errors": Option<Vec<FlowValidationError>>, "Faults of its content; not empty, it cannot be published.";
    optional "json_version": Option<String>, "Version of its content, 2.1 to 7.3.";
    optional "data_api_version": Option<String>, "Version of the data exchange, 3.0 to 4.0.";
    optional "endpoint_uri": Option<String>, "Your endpoint. The vendor's description calls it data_channel_uri.";
    optional "preview": Option<FlowPreview>, "A page that shows the flow.";
    optional "whatsapp_business_account": Option<shared::WhatsappBusinessAccount>, "A WhatsApp business account. Without fields only a few members come; analytics have a tag of their own.";
    optional "application": Option<shared::AppInfo>, "An app, in short.";
    optional "health_status": Option<shared::HealthStatus>, "Whether messages can be sent, and what prevents it.";
    optional "updated_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "metric": Option<FlowMetric>, "One metric over time.";
}
text_schema!(open FlowStatus, "waxwing_meta::flows::FlowStatus", "State of a flow.");
text_schema!(
    open FlowCategory, "waxwing_meta::flows::FlowCategory", "What a flow is for."
);

object_schema! { FlowPreview, "waxwing_meta::flows::FlowPreview", "A page that shows the flow.";
    optional "preview_url": Option<String>, "Address of the page.";
    optional "expires_at": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}

object_schema! { FlowMetric, "waxwing_meta::flows::FlowMetric", "One metric over time.";
    optional "name": Option<FlowMetricName>, "What is counted.";
    optional "granularity": Option<FlowMetricGranularity>, "Time that a figure is over.";
    optional "data_points": Option<Vec<FlowMetricPoint>>, "The figures.";
}
text_schema!(
    open FlowMetricName, "waxwing_meta::flows::FlowMetricName", "What is counted."
);
text_schema!(
    open FlowMetricGranularity, "waxwing_meta::flows::FlowMetricGranularity",
    "Time that a figure is over."
);

object_schema! { FlowMetricPoint, "waxwing_meta::flows::FlowMetricPoint", "The figures of one time.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "data": Option<Vec<FlowMetricValue>>, "The figures.";
}

object_schema! { FlowMetricValue, "waxwing_meta::flows::FlowMetricValue", "One figure.";
    optional "key": Option<String>, "What it is of.";
    optional "value": Option<f64>, "The figure.";
}

object_schema! { FlowValidationError, "waxwing_meta::flows::FlowValidationError", "A fault in the content of a flow.";
    optional "error": Option<String>, "Code of the fault.";
    optional "error_type": Option<String>, "Kind of fault.";
    optional "message": Option<String>, "What is wrong.";
    optional "line_start": Option<i64>, "First line.";
    optional "line_end": Option<i64>, "Last line.";
    optional "column_start": Option<i64>, "First column.";
    optional "column_end": Option<i64>, "Last column.";
    optional "pointers": Option<Vec<FlowErrorPointer>>, "Places of the fault.";
}

object_schema! { FlowErrorPointer, "waxwing_meta::flows::FlowErrorPointer", "A place.";
    optional "line_start": Option<i64>, "First line.";
    optional "line_end": Option<i64>, "Last line.";
    optional "column_start": Option<i64>, "First column.";
    optional "column_end": Option<i64>, "Last column.";
    optional "path": Option<String>, "Path inside the content.";
}

object_schema! { CreateFlow, "waxwing_meta::flows::CreateFlow", "A new flow.";
    required "name": String, "Name.";
    required "categories": Vec<FlowCategory>, "What it is for.";
    optional "clone_flow_id": shared::FlowId, "Id of a flow.";
    optional "endpoint_uri": String, "Your endpoint, when screens ask for data.";
    optional "flow_json": String, "The content, as JSON text.";
    optional "publish": bool, "true publishes at once.";
}

object_schema! { CreatedFlow, "waxwing_meta::flows::CreatedFlow", "A new flow.";
    optional "id": shared::FlowId, "Id of a flow.";
    optional "success": Option<bool>, "Whether the content is sound.";
    optional "validation_errors": Option<Vec<FlowValidationError>>, "Faults of the content.";
}

object_schema! { MigrateFlowsResponse, "waxwing_meta::flows::MigrateFlowsResponse", "What became of each flow.";
    optional "migrated_flows": Option<Vec<MigratedFlow>>, "Flows copied.";
    optional "failed_flows": Option<Vec<FailedFlow>>, "Flows left.";
}

object_schema! { MigratedFlow, "waxwing_meta::flows::MigratedFlow", "A copied flow.";
    optional "source_name": Option<String>, "Name.";
    optional "source_id": Option<shared::FlowId>, "Id of a flow.";
    optional "migrated_id": Option<shared::FlowId>, "Id of a flow.";
}

object_schema! { FailedFlow, "waxwing_meta::flows::FailedFlow", "A flow that was not copied.";
    optional "source_name": Option<String>, "Name.";
    optional "error_code": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
    optional "error_message": Option<String>, "Why.";
}

object_schema! { UpdateFlowMetadata, "waxwing_meta::flows::UpdateFlowMetadata", "What to change; members left out stay.";
    optional "name": String, "Name.";
    optional "categories": Vec<FlowCategory>, "What it is for.";
    optional "endpoint_uri": String, "Your endpoint.";
    optional "application_id": shared::AppId, "Id of an app.";
}

object_schema! { ListFlowAssetsResponse, "waxwing_meta::flows::ListFlowAssetsResponse", "A page of files.";
    optional "data": Vec<FlowAsset>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { FlowAsset, "waxwing_meta::flows::FlowAsset", "A file of a flow.";
    optional "name": Option<String>, "Name of the file.";
    optional "asset_type": Option<FlowAssetType>, "Kind of file, always FLOW_JSON.";
    optional "download_url": Option<String>, "Address of the file.";
}
text_schema!(
    open FlowAssetType, "waxwing_meta::flows::FlowAssetType",
    "Kind of file, always FLOW_JSON."
);

object_schema! { UploadFlowJson, "waxwing_meta::flows::UploadFlowJson", "The form of an upload.";
    optional "name": FlowAssetName, "Always flow.json.";
    optional "asset_type": FlowAssetType, "Kind of file, always FLOW_JSON.";
}
text_schema!(
    open FlowAssetName, "waxwing_meta::flows::FlowAssetName", "Always flow.json."
);

object_schema! { UploadFlowJsonResponse, "waxwing_meta::flows::UploadFlowJsonResponse", "What the check says.";
    optional "success": bool, "true when it was stored.";
    optional "validation_errors": Option<Vec<FlowValidationError>>, "Faults of the content.";
}

object_schema! { BusinessPublicKeyResponse, "waxwing_meta::flows::BusinessPublicKeyResponse", "The key, in a list or flat.";
    optional "data": Option<Vec<BusinessPublicKey>>, "The key, in a list of one.";
    optional "business_public_key": Option<String>, "The key, PEM.";
    optional "business_public_key_signature_status": Option<KeySignatureStatus>, "Whether the stored key is signed rightly; after MISMATCH set it again.";
}

object_schema! { BusinessPublicKey, "waxwing_meta::flows::BusinessPublicKey", "A public key.";
    optional "business_public_key": Option<String>, "The key, PEM.";
    optional "business_public_key_signature_status": Option<KeySignatureStatus>, "Whether the stored key is signed rightly; after MISMATCH set it again.";
}
text_schema!(
    open KeySignatureStatus, "waxwing_meta::flows::KeySignatureStatus",
    "Whether the stored key is signed rightly; after MISMATCH set it again."
);

object_schema! { SetBusinessPublicKey, "waxwing_meta::flows::SetBusinessPublicKey", "A public key.";
    required "business_public_key": String, "RSA key of 2048 bits, PEM.";
}
