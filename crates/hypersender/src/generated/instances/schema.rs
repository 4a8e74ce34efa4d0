// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `instances`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{E164, Lenient};

object_schema! { ListInstancesQuery, "waxwing_hypersender::instances::ListInstancesQuery", "Query of `list_instances`.";
    optional "filter[uuid]": shared::InstanceId, "Only the instance of this id, matched whole.";
    optional "filter[name]": String, "Only instances whose name contains this.";
    optional "filter[phone]": E164, "Only the instance of this number, matched whole.";
    optional "filter[status]": InstanceStatus, "Only instances of this status.";
}
text_schema!(
    open InstanceStatus, "waxwing_hypersender::instances::InstanceStatus",
    "State of an instance. WORKING is ready to send, SCAN_QR_CODE waits to be paired, PENDING waits for a server."
);
text_schema!(
    AccessToken, "waxwing_hypersender::instances::AccessToken",
    "Bearer token for the calls of this instance; null until it is connected."
);
text_schema!(
    QrCode, "waxwing_hypersender::instances::QrCode",
    "QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front. Whoever scans it pairs the instance."
);

object_schema! { Instance, "waxwing_hypersender::instances::Instance", "An instance, one WhatsApp number.";
    optional "id": Option<shared::InstanceId>, "Id of an instance, one connected number; a UUID from the provider's dashboard.";
    optional "name": Option<String>, "Your own name for it.";
    optional "phone": Option<Lenient<E164>>, "Its number, with plus sign.";
    optional "service_type": Option<String>, "Product that it belongs to, such as whatsapp.";
    optional "status": Option<InstanceStatus>, "State of an instance. WORKING is ready to send, SCAN_QR_CODE waits to be paired, PENDING waits for a server.";
    optional "access_token": Option<AccessToken>, "Bearer token for the calls of this instance; null until it is connected.";
    optional "created_at": Option<String>, "When it was created, such as 2026-01-01T10:00:00; without time zone.";
    optional "qr_code": Option<QrCode>, "QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front. Whoever scans it pairs the instance.";
}

object_schema! { CreateInstance, "waxwing_hypersender::instances::CreateInstance", "A number to connect.";
    required "phone": E164, "Its number, with plus sign.";
    required "name": String, "Your own name for it, at most 50 characters; unique per user and product.";
    optional "webhook_url": String, "Where its webhooks go; https. The only way to set it by API.";
}

object_schema! { RestartInstanceResponse, "waxwing_hypersender::instances::RestartInstanceResponse", "A remark.";
    optional "message": Option<String>, "Text for a person.";
}

object_schema! { InstanceHealth, "waxwing_hypersender::instances::InstanceHealth", "State of an instance.";
    optional "instance_id": Option<shared::InstanceId>, "Id of an instance, one connected number; a UUID from the provider's dashboard.";
    optional "connected_at": Option<String>, "When it was connected; without time zone. null while it is not (not documented).";
    optional "status": Option<InstanceStatus>, "State of an instance. WORKING is ready to send, SCAN_QR_CODE waits to be paired, PENDING waits for a server.";
}
