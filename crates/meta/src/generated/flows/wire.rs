// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `flows` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for ListFlowsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListFlowsQuery);

impl FromMembers for ListFlowsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListFlowsQuery);

impl Validate for ListFlowsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl MigrateFlowsQuery {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(source_waba_id: shared::WabaId) -> Self {
        Self {
            source_waba_id,
            source_flow_names: Default::default(),
        }
    }
}

impl WriteMembers for MigrateFlowsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("source_waba_id", &self.source_waba_id)?;
        object.optional("source_flow_names", &self.source_flow_names)?;
        Ok(())
    }
}
write_object!(MigrateFlowsQuery);

impl FromMembers for MigrateFlowsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_waba_id: members.need("source_waba_id")?,
            source_flow_names: members.or_default("source_flow_names")?,
        })
    }
}
read_object!(MigrateFlowsQuery);

impl Validate for MigrateFlowsQuery {
    fn check(&self, checker: &mut Checker) {
        checker
            .items(
                "source_flow_names",
                Some(self.source_flow_names.len()),
                None,
                Some(100),
            );
    }
}

impl WriteMembers for GetFlowQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("date_format", &self.date_format)?;
        Ok(())
    }
}
write_object!(GetFlowQuery);

impl FromMembers for GetFlowQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            date_format: members.take("date_format")?,
        })
    }
}
read_object!(GetFlowQuery);

impl Validate for GetFlowQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListFlowAssetsQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        object.optional("limit", &self.limit)?;
        object.optional("after", &self.after)?;
        object.optional("before", &self.before)?;
        Ok(())
    }
}
write_object!(ListFlowAssetsQuery);

impl FromMembers for ListFlowAssetsQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}
read_object!(ListFlowAssetsQuery);

impl Validate for ListFlowAssetsQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for GetBusinessPublicKeyQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("fields", &self.fields)?;
        Ok(())
    }
}
write_object!(GetBusinessPublicKeyQuery);

impl FromMembers for GetBusinessPublicKeyQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}
read_object!(GetBusinessPublicKeyQuery);

impl Validate for GetBusinessPublicKeyQuery {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListFlowsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListFlowsResponse);

impl FromMembers for ListFlowsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListFlowsResponse);
debug_addresses!(
    Flow { id, name, status, categories, validation_errors, json_version,
    data_api_version, endpoint_uri : address, preview, whatsapp_business_account,
    application, health_status, updated_at, metric, extra }
);

impl WriteMembers for Flow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("categories", &self.categories)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.optional("json_version", &self.json_version)?;
        object.optional("data_api_version", &self.data_api_version)?;
        object.optional("endpoint_uri", &self.endpoint_uri)?;
        object.optional("preview", &self.preview)?;
        object.optional("whatsapp_business_account", &self.whatsapp_business_account)?;
        object.optional("application", &self.application)?;
        object.optional("health_status", &self.health_status)?;
        object.optional("updated_at", &self.updated_at)?;
        object.optional("metric", &self.metric)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Flow);

impl FromMembers for Flow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            categories: members.lenient("categories")?,
            validation_errors: members.lenient("validation_errors")?,
            json_version: members.lenient("json_version")?,
            data_api_version: members.lenient("data_api_version")?,
            endpoint_uri: members.lenient("endpoint_uri")?,
            preview: members.lenient("preview")?,
            whatsapp_business_account: members.lenient("whatsapp_business_account")?,
            application: members.lenient("application")?,
            health_status: members.lenient("health_status")?,
            updated_at: members.lenient("updated_at")?,
            metric: members.lenient("metric")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Flow);
open_enum!(
    impl FlowStatus { Draft = "DRAFT", Published = "PUBLISHED", Deprecated =
    "DEPRECATED", Blocked = "BLOCKED", Throttled = "THROTTLED" }
);
open_enum!(
    impl FlowCategory { SignUp = "SIGN_UP", SignIn = "SIGN_IN", AppointmentBooking =
    "APPOINTMENT_BOOKING", LeadGeneration = "LEAD_GENERATION", ContactUs = "CONTACT_US",
    CustomerSupport = "CUSTOMER_SUPPORT", Survey = "SURVEY", Shopping = "SHOPPING", Other
    = "OTHER" }
);
debug_addresses!(FlowPreview { preview_url : address, expires_at, extra });

impl WriteMembers for FlowPreview {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("preview_url", &self.preview_url)?;
        object.optional("expires_at", &self.expires_at)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowPreview);

impl FromMembers for FlowPreview {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            preview_url: members.lenient("preview_url")?,
            expires_at: members.lenient("expires_at")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowPreview);

impl WriteMembers for FlowMetric {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("granularity", &self.granularity)?;
        object.optional("data_points", &self.data_points)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowMetric);

impl FromMembers for FlowMetric {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            granularity: members.lenient("granularity")?,
            data_points: members.lenient("data_points")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowMetric);
open_enum!(
    impl FlowMetricName { EndpointRequestCount = "ENDPOINT_REQUEST_COUNT",
    EndpointRequestError = "ENDPOINT_REQUEST_ERROR", EndpointRequestErrorRate =
    "ENDPOINT_REQUEST_ERROR_RATE", EndpointRequestLatencySecondsCeil =
    "ENDPOINT_REQUEST_LATENCY_SECONDS_CEIL", EndpointAvailability =
    "ENDPOINT_AVAILABILITY" }
);
open_enum!(
    impl FlowMetricGranularity { Day = "DAY", Hour = "HOUR", Lifetime = "LIFETIME" }
);

impl WriteMembers for FlowMetricPoint {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("timestamp", &self.timestamp)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowMetricPoint);

impl FromMembers for FlowMetricPoint {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            timestamp: members.lenient("timestamp")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowMetricPoint);

impl WriteMembers for FlowMetricValue {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("key", &self.key)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowMetricValue);

impl FromMembers for FlowMetricValue {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            key: members.lenient("key")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowMetricValue);

impl WriteMembers for FlowValidationError {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("error", &self.error)?;
        object.optional("error_type", &self.error_type)?;
        object.optional("message", &self.message)?;
        object.optional("line_start", &self.line_start)?;
        object.optional("line_end", &self.line_end)?;
        object.optional("column_start", &self.column_start)?;
        object.optional("column_end", &self.column_end)?;
        object.optional("pointers", &self.pointers)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowValidationError);

impl FromMembers for FlowValidationError {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            error_type: members.lenient("error_type")?,
            message: members.lenient("message")?,
            line_start: members.lenient("line_start")?,
            line_end: members.lenient("line_end")?,
            column_start: members.lenient("column_start")?,
            column_end: members.lenient("column_end")?,
            pointers: members.lenient("pointers")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowValidationError);

impl WriteMembers for FlowErrorPointer {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("line_start", &self.line_start)?;
        object.optional("line_end", &self.line_end)?;
        object.optional("column_start", &self.column_start)?;
        object.optional("column_end", &self.column_end)?;
        object.optional("path", &self.path)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowErrorPointer);

impl FromMembers for FlowErrorPointer {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            line_start: members.lenient("line_start")?,
            line_end: members.lenient("line_end")?,
            column_start: members.lenient("column_start")?,
            column_end: members.lenient("column_end")?,
            path: members.lenient("path")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowErrorPointer);

impl CreateFlow {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(name: String, categories: Vec<FlowCategory>) -> Self {
        Self {
            name,
            categories,
            clone_flow_id: Default::default(),
            endpoint_uri: Default::default(),
            flow_json: Default::default(),
            publish: Default::default(),
        }
    }
}
debug_addresses!(
    CreateFlow { name, categories, clone_flow_id, endpoint_uri : address, flow_json,
    publish }
);

impl WriteMembers for CreateFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("categories", &self.categories)?;
        object.optional("clone_flow_id", &self.clone_flow_id)?;
        object.optional("endpoint_uri", &self.endpoint_uri)?;
        object.optional("flow_json", &self.flow_json)?;
        object.optional("publish", &self.publish)?;
        Ok(())
    }
}
write_object!(CreateFlow);

impl FromMembers for CreateFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            categories: members.need("categories")?,
            clone_flow_id: members.take("clone_flow_id")?,
            endpoint_uri: members.take("endpoint_uri")?,
            flow_json: members.take("flow_json")?,
            publish: members.take("publish")?,
        })
    }
}
read_object!(CreateFlow);

impl Validate for CreateFlow {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for CreatedFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("id", &self.id)?;
        object.optional("success", &self.success)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(CreatedFlow);

impl FromMembers for CreatedFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            success: members.lenient("success")?,
            validation_errors: members.lenient("validation_errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(CreatedFlow);

impl WriteMembers for MigrateFlowsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("migrated_flows", &self.migrated_flows)?;
        object.optional("failed_flows", &self.failed_flows)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigrateFlowsResponse);

impl FromMembers for MigrateFlowsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            migrated_flows: members.lenient("migrated_flows")?,
            failed_flows: members.lenient("failed_flows")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigrateFlowsResponse);

impl WriteMembers for MigratedFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("source_name", &self.source_name)?;
        object.optional("source_id", &self.source_id)?;
        object.optional("migrated_id", &self.migrated_id)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MigratedFlow);

impl FromMembers for MigratedFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_name: members.lenient("source_name")?,
            source_id: members.lenient("source_id")?,
            migrated_id: members.lenient("migrated_id")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MigratedFlow);

impl WriteMembers for FailedFlow {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("source_name", &self.source_name)?;
        object.optional("error_code", &self.error_code)?;
        object.optional("error_message", &self.error_message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FailedFlow);

impl FromMembers for FailedFlow {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_name: members.lenient("source_name")?,
            error_code: members.lenient("error_code")?,
            error_message: members.lenient("error_message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FailedFlow);
debug_addresses!(
    UpdateFlowMetadata { name, categories, endpoint_uri : address, application_id }
);

impl WriteMembers for UpdateFlowMetadata {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("categories", &self.categories)?;
        object.optional("endpoint_uri", &self.endpoint_uri)?;
        object.optional("application_id", &self.application_id)?;
        Ok(())
    }
}
write_object!(UpdateFlowMetadata);

impl FromMembers for UpdateFlowMetadata {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            categories: members.or_default("categories")?,
            endpoint_uri: members.take("endpoint_uri")?,
            application_id: members.take("application_id")?,
        })
    }
}
read_object!(UpdateFlowMetadata);

impl Validate for UpdateFlowMetadata {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for ListFlowAssetsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListFlowAssetsResponse);

impl FromMembers for ListFlowAssetsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListFlowAssetsResponse);
debug_addresses!(FlowAsset { name, asset_type, download_url : address, extra });

impl WriteMembers for FlowAsset {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("name", &self.name)?;
        object.optional("asset_type", &self.asset_type)?;
        object.optional("download_url", &self.download_url)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(FlowAsset);

impl FromMembers for FlowAsset {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.lenient("name")?,
            asset_type: members.lenient("asset_type")?,
            download_url: members.lenient("download_url")?,
            extra: members.extra()?,
        })
    }
}
read_object!(FlowAsset);
open_enum!(impl FlowAssetType { FlowJson = "FLOW_JSON" });

impl WriteMembers for UploadFlowJson {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("name", &self.name)?;
        object.member("asset_type", &self.asset_type)?;
        Ok(())
    }
}
write_object!(UploadFlowJson);

impl FromMembers for UploadFlowJson {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: members.or_default("name")?,
            asset_type: members.or_default("asset_type")?,
        })
    }
}
read_object!(UploadFlowJson);

impl Validate for UploadFlowJson {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(impl FlowAssetName { FlowJson = "flow.json" });

impl WriteMembers for UploadFlowJsonResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("success", &self.success)?;
        object.optional("validation_errors", &self.validation_errors)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(UploadFlowJsonResponse);

impl FromMembers for UploadFlowJsonResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.always("success")?,
            validation_errors: members.lenient("validation_errors")?,
            extra: members.extra()?,
        })
    }
}
read_object!(UploadFlowJsonResponse);

impl WriteMembers for BusinessPublicKeyResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("data", &self.data)?;
        object.optional("business_public_key", &self.business_public_key)?;
        object
            .optional(
                "business_public_key_signature_status",
                &self.business_public_key_signature_status,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessPublicKeyResponse);

impl FromMembers for BusinessPublicKeyResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.lenient("data")?,
            business_public_key: members.lenient("business_public_key")?,
            business_public_key_signature_status: members
                .lenient("business_public_key_signature_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessPublicKeyResponse);

impl WriteMembers for BusinessPublicKey {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("business_public_key", &self.business_public_key)?;
        object
            .optional(
                "business_public_key_signature_status",
                &self.business_public_key_signature_status,
            )?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(BusinessPublicKey);

impl FromMembers for BusinessPublicKey {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business_public_key: members.lenient("business_public_key")?,
            business_public_key_signature_status: members
                .lenient("business_public_key_signature_status")?,
            extra: members.extra()?,
        })
    }
}
read_object!(BusinessPublicKey);
open_enum!(impl KeySignatureStatus { Valid = "VALID", Mismatch = "MISMATCH" });

impl WriteMembers for SetBusinessPublicKey {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("business_public_key", &self.business_public_key)?;
        Ok(())
    }
}
write_object!(SetBusinessPublicKey);

impl FromMembers for SetBusinessPublicKey {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            business_public_key: members.need("business_public_key")?,
        })
    }
}
read_object!(SetBusinessPublicKey);

impl Validate for SetBusinessPublicKey {
    fn check(&self, _checker: &mut Checker) {}
}
