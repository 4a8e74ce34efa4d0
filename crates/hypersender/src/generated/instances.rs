// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `instances`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Client {
    /// List the instances of the account.
    ///
    /// Enterprise plan. Whether it takes a token of the account rather than that of an instance is not
    /// documented. The page is that of v1; that v2 is the same is assumed. There is no paging.
    ///
    /// `GET /instances`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v1/api-reference/enterprise/instance-management/list-instances>.
    pub fn list_instances(
        &self,
        query: &ListInstancesQuery,
    ) -> waxwing_runtime::Call<Vec<Instance>> {
        self.core.prepare(&LIST_INSTANCES).query(query).call()
    }

    /// Create an instance and get the QR code to pair it.
    ///
    /// Enterprise plan. Whether it takes a token of the account rather than that of an instance is not
    /// documented. At most 5 calls a minute. 422 when the name is taken. The token of the new instance
    /// is null until it is connected.
    ///
    /// `POST /create-instance`. A repeat may act twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/create-instance>.
    pub fn create_instance(
        &self,
        body: &CreateInstance,
    ) -> waxwing_runtime::Call<Instance> {
        self.core.prepare(&CREATE_INSTANCE).json(body).call()
    }
}

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Get a new QR code to pair an instance.
    ///
    /// Enterprise plan. At most one call a minute; a code lives about 60 seconds. No body.
    ///
    /// `POST /{instance}/request-new-qr-code`. A repeat may act twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/request-new-qr-code>.
    pub fn request_new_qr_code(&self) -> waxwing_runtime::Call<Instance> {
        self.core.prepare(&REQUEST_NEW_QR_CODE).path("instance", &self.id).call()
    }

    /// Restart an instance.
    ///
    /// Enterprise plan. At most 5 calls a minute. The status goes from STOPPED over STARTING to WORKING;
    /// wait 5 to 10 seconds before asking `get_instance_health`. 500 when the restart failed. No body.
    /// The page is that of v1; that v2 is the same is assumed.
    ///
    /// `POST /{instance}/restart`. A repeat may act twice.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v1/api-reference/enterprise/instance-management/restart-instance>.
    pub fn restart_instance(&self) -> waxwing_runtime::Call<RestartInstanceResponse> {
        self.core.prepare(&RESTART_INSTANCE).path("instance", &self.id).call()
    }

    /// Get the state of an instance.
    ///
    /// Enterprise plan. At most 10 calls a minute.
    ///
    /// `GET /{instance}/health`. Safe to repeat.
    ///
    /// Source:
    /// <https://docs.hypersender.com/v2/api-reference/enterprise/instance-management/check-health>.
    pub fn get_instance_health(&self) -> waxwing_runtime::Call<InstanceHealth> {
        self.core.prepare(&GET_INSTANCE_HEALTH).path("instance", &self.id).call()
    }
}

#[cfg(feature = "client")]
static LIST_INSTANCES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_instances",
    path: "/instances",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_INSTANCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_instance",
    path: "/create-instance",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REQUEST_NEW_QR_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "request_new_qr_code",
    path: "/{instance}/request-new-qr-code",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static RESTART_INSTANCE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "restart_instance",
    path: "/{instance}/restart",
    accepts: &[waxwing_runtime::Accept::Filled("/message")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_INSTANCE_HEALTH: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_instance_health",
    path: "/{instance}/health",
    ..waxwing_runtime::Operation::GET
};

/// Query of `list_instances`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListInstancesQuery {
    /// Only the instance of this id, matched whole.
    #[serde(rename = "filter[uuid]")]
    pub filter_uuid: Option<shared::InstanceId>,
    /// Only instances whose name contains this.
    #[serde(rename = "filter[name]")]
    pub filter_name: Option<String>,
    /// Only the instance of this number, matched whole.
    #[serde(rename = "filter[phone]")]
    pub filter_phone: Option<waxwing_types::E164>,
    /// Only instances of this status.
    #[serde(rename = "filter[status]")]
    pub filter_status: Option<InstanceStatus>,
}

impl ListInstancesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            filter_uuid: Default::default(),
            filter_name: Default::default(),
            filter_phone: Default::default(),
            filter_status: Default::default(),
        }
    }

    /// Sets `filter[uuid]`.
    #[must_use]
    pub fn with_filter_uuid(
        mut self,
        filter_uuid: impl Into<shared::InstanceId>,
    ) -> Self {
        self.filter_uuid = Some(filter_uuid.into());
        self
    }

    /// Sets `filter[name]`.
    #[must_use]
    pub fn with_filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// Sets `filter[phone]`.
    #[must_use]
    pub fn with_filter_phone(
        mut self,
        filter_phone: impl Into<waxwing_types::E164>,
    ) -> Self {
        self.filter_phone = Some(filter_phone.into());
        self
    }

    /// Sets `filter[status]`.
    #[must_use]
    pub fn with_filter_status(
        mut self,
        filter_status: impl Into<InstanceStatus>,
    ) -> Self {
        self.filter_status = Some(filter_status.into());
        self
    }
}

impl waxwing_json::FromMembers for ListInstancesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            filter_uuid: members.take("filter[uuid]")?,
            filter_name: members.take("filter[name]")?,
            filter_phone: members.take("filter[phone]")?,
            filter_status: members.take("filter[status]")?,
        })
    }
}

waxwing_json::read_object!(ListInstancesQuery);
impl waxwing_types::Validate for ListInstancesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc =
    " State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits"]
    #[doc = " for a server."] pub enum InstanceStatus { #[doc = " `STOPPED`."] Stopped =
    "STOPPED", #[doc = " `STARTING`."] Starting = "STARTING", #[doc = " `WORKING`."]
    Working = "WORKING", #[doc = " `SCAN_QR_CODE`."] ScanQrCode = "SCAN_QR_CODE", #[doc =
    " `FAILED`."] Failed = "FAILED", #[doc = " `PENDING`."] Pending = "PENDING", }
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " Bearer token for the calls of this instance; null until it is connected."] pub
    struct AccessToken;
}

waxwing_json::string_id! {
    #[secret] #[doc =
    " QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front."]
    #[doc = " Whoever scans it pairs the instance."] pub struct QrCode;
}

/// An instance, one WhatsApp number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Instance {
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub id: Option<shared::InstanceId>,
    /// Your own name for it.
    pub name: Option<String>,
    /// Its number, with plus sign.
    pub phone: Option<waxwing_types::Lenient<waxwing_types::E164>>,
    /// Product that it belongs to, such as whatsapp.
    pub service_type: Option<String>,
    /// State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits
    /// for a server.
    pub status: Option<InstanceStatus>,
    /// Bearer token for the calls of this instance; null until it is connected.
    pub access_token: Option<AccessToken>,
    /// When it was created, such as 2026-01-01T10:00:00; without time zone.
    pub created_at: Option<String>,
    /// QR code to scan with the phone, a PNG in base64 without the data:image/png;base64, in front.
    /// Whoever scans it pairs the instance.
    pub qr_code: Option<QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Instance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("phone", &self.phone)?;
        object.optional("service_type", &self.service_type)?;
        object.optional("status", &self.status)?;
        object.optional("access_token", &self.access_token)?;
        object.optional("created_at", &self.created_at)?;
        object.optional("qr_code", &self.qr_code)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Instance {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            name: members.lenient("name")?,
            phone: members.lenient("phone")?,
            service_type: members.lenient("service_type")?,
            status: members.lenient("status")?,
            access_token: members.lenient("access_token")?,
            created_at: members.lenient("created_at")?,
            qr_code: members.lenient("qr_code")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Instance);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Instance {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instance".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::InstanceId>()),
            ("name", generator.subschema_for::<String>()),
            (
                "phone",
                generator.subschema_for::<waxwing_types::Lenient<waxwing_types::E164>>(),
            ),
            ("service_type", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<InstanceStatus>()),
            ("access_token", generator.subschema_for::<AccessToken>()),
            ("created_at", generator.subschema_for::<String>()),
            ("qr_code", generator.subschema_for::<QrCode>()),
        ])
    }
}

/// A number to connect.
#[serde_with::skip_serializing_none]
#[derive(Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateInstance {
    /// Its number, with plus sign.
    pub phone: waxwing_types::E164,
    /// Your own name for it, at most 50 characters; unique per user and product.
    pub name: String,
    /// Where its webhooks go; https. The only way to set it by API.
    pub webhook_url: Option<String>,
}

impl CreateInstance {
    /// With the members that are required.
    pub fn new(phone: impl Into<waxwing_types::E164>, name: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            name: name.into(),
            webhook_url: Default::default(),
        }
    }

    /// Sets `webhook_url`.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}

waxwing_json::debug_addresses!(CreateInstance { phone, name, webhook_url : address });
impl waxwing_json::FromMembers for CreateInstance {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone: members.need("phone")?,
            name: members.need("name")?,
            webhook_url: members.take("webhook_url")?,
        })
    }
}

waxwing_json::read_object!(CreateInstance);
impl waxwing_types::Validate for CreateInstance {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("name", Some(self.name.as_ref()), None, Some(50));
    }
}

/// A remark.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestartInstanceResponse {
    /// Text for a person.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for RestartInstanceResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RestartInstanceResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RestartInstanceResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RestartInstanceResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RestartInstanceResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("message", generator.subschema_for::<String>())])
    }
}

/// State of an instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InstanceHealth {
    /// Id of an instance, one connected number; a UUID from the provider's dashboard.
    pub instance_id: Option<shared::InstanceId>,
    /// When it was connected; without time zone. null while it is not (not documented).
    pub connected_at: Option<String>,
    /// State of an instance. WORKING is ready to send, `SCAN_QR_CODE` waits to be paired, PENDING waits
    /// for a server.
    pub status: Option<InstanceStatus>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for InstanceHealth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("instance_id", &self.instance_id)?;
        object.optional("connected_at", &self.connected_at)?;
        object.optional("status", &self.status)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for InstanceHealth {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            instance_id: members.lenient("instance_id")?,
            connected_at: members.lenient("connected_at")?,
            status: members.lenient("status")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(InstanceHealth);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for InstanceHealth {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "InstanceHealth".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("instance_id", generator.subschema_for::<shared::InstanceId>()),
            ("connected_at", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<InstanceStatus>()),
        ])
    }
}
