// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `qr_codes`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Phone {
    /// List the QR codes and short links of a number.
    ///
    /// fields may hold `qr_image_url.format(SVG`) to get the image of each.
    ///
    /// `GET /{phone_number_id}/message_qrdls`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn list_qr_codes(
        &self,
        query: &ListQrCodesQuery,
    ) -> waxwing_runtime::Call<ListQrCodesResponse> {
        self.core
            .prepare(&LIST_QR_CODES)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_qr_codes`], as a stream.
    pub fn list_qr_codes_all(
        &self,
        query: &ListQrCodesQuery,
    ) -> waxwing_runtime::Pages<QrCode> {
        self.core
            .prepare(&LIST_QR_CODES)
            .path("phone_number_id", &self.id)
            .query(query)
            .pages(&LIST_QR_CODES_PAGES)
    }

    /// Make a QR code, or change the message of one.
    ///
    /// With code the text of that QR code changes and its image stays good; without, a new one is made.
    ///
    /// `POST /{phone_number_id}/message_qrdls`. A repeat may act twice.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn create_or_update_qr_code(
        &self,
        body: &CreateOrUpdateQrCode,
    ) -> waxwing_runtime::Call<QrCode> {
        self.core
            .prepare(&CREATE_OR_UPDATE_QR_CODE)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }

    /// Get one QR code.
    ///
    /// The answer is a list of one. The image comes when fields holds `qr_image_url` with its format.
    ///
    /// `GET /{phone_number_id}/message_qrdls/{code}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn get_qr_code(
        &self,
        code: impl Into<QrCodeId>,
        query: &GetQrCodeQuery,
    ) -> waxwing_runtime::Call<GetQrCodeResponse> {
        self.core
            .prepare(&GET_QR_CODE)
            .path("phone_number_id", &self.id)
            .id::<QrCodeId>("code", code)
            .query(query)
            .call()
    }

    /// Delete a QR code.
    ///
    /// By the code that `create_or_update_qr_code` answered with.
    ///
    /// `DELETE /{phone_number_id}/message_qrdls/{code}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, QR codes; GitHub facebook/openapi
    /// `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    pub fn delete_qr_code(
        &self,
        code: impl Into<QrCodeId>,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&DELETE_QR_CODE)
            .path("phone_number_id", &self.id)
            .id::<QrCodeId>("code", code)
            .call()
    }
}

#[cfg(feature = "client")]
static LIST_QR_CODES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_qr_codes",
    path: "/{phone_number_id}/message_qrdls",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_QR_CODES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_OR_UPDATE_QR_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_or_update_qr_code",
    path: "/{phone_number_id}/message_qrdls",
    accepts: &[waxwing_runtime::Accept::Filled("/code")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_QR_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_qr_code",
    path: "/{phone_number_id}/message_qrdls/{code}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static DELETE_QR_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "delete_qr_code",
    method: "DELETE",
    path: "/{phone_number_id}/message_qrdls/{code}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `list_qr_codes`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListQrCodesQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Only this QR code.
    pub code: Option<QrCodeId>,
    /// Most items on a page, at most 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListQrCodesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            code: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<QrCodeId>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListQrCodesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            code: members.take("code")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListQrCodesQuery);
impl waxwing_types::Validate for ListQrCodesQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.range("limit", self.limit.map(|n| n as f64), Some(1f64), Some(25f64));
    }
}

/// Query of `get_qr_code`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetQrCodeQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetQrCodeQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetQrCodeQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetQrCodeQuery);
impl waxwing_types::Validate for GetQrCodeQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::string_id! {
    #[doc = " Code of a QR code, the end of its short link."] pub struct QrCodeId;
}

/// A page of QR codes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListQrCodesResponse {
    /// The items.
    pub data: Vec<QrCode>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListQrCodesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListQrCodesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListQrCodesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListQrCodesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListQrCodesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<QrCode>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

/// One QR code, in a list.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetQrCodeResponse {
    /// The items.
    pub data: Vec<QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for GetQrCodeResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for GetQrCodeResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(GetQrCodeResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GetQrCodeResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GetQrCodeResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<QrCode>>()),
        ])
    }
}

/// A QR code that opens a chat with a text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QrCode {
    /// Code of a QR code, the end of its short link.
    pub code: QrCodeId,
    /// Text that stands in the user's input.
    pub prefilled_message: Option<String>,
    /// Short link that does the same.
    pub deep_link_url: Option<String>,
    /// Address of the image; only when asked for.
    pub qr_image_url: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub creation_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

waxwing_json::debug_addresses!(
    QrCode { code, prefilled_message, deep_link_url : address, qr_image_url : address,
    creation_time, extra }
);
impl serde::Serialize for QrCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("code", &self.code)?;
        object.optional("prefilled_message", &self.prefilled_message)?;
        object.optional("deep_link_url", &self.deep_link_url)?;
        object.optional("qr_image_url", &self.qr_image_url)?;
        object.optional("creation_time", &self.creation_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QrCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.always("code")?,
            prefilled_message: members.lenient("prefilled_message")?,
            deep_link_url: members.lenient("deep_link_url")?,
            qr_image_url: members.lenient("qr_image_url")?,
            creation_time: members.lenient("creation_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QrCode);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QrCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QrCode".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<QrCodeId>()),
            ("prefilled_message", generator.subschema_for::<String>()),
            ("deep_link_url", generator.subschema_for::<String>()),
            ("qr_image_url", generator.subschema_for::<String>()),
            (
                "creation_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}

/// A new QR code or a new text.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateOrUpdateQrCode {
    /// Text that stands in the user's input, at most 140 characters.
    pub prefilled_message: String,
    /// Code of a QR code, the end of its short link.
    pub code: Option<QrCodeId>,
    /// Make an image of the QR code in this format; only for a new one.
    pub generate_qr_image: Option<QrImageFormat>,
}

impl CreateOrUpdateQrCode {
    /// With the members that are required.
    pub fn new(prefilled_message: impl Into<String>) -> Self {
        Self {
            prefilled_message: prefilled_message.into(),
            code: Default::default(),
            generate_qr_image: Default::default(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<QrCodeId>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `generate_qr_image`.
    #[must_use]
    pub fn with_generate_qr_image(
        mut self,
        generate_qr_image: impl Into<QrImageFormat>,
    ) -> Self {
        self.generate_qr_image = Some(generate_qr_image.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateOrUpdateQrCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            prefilled_message: members.need("prefilled_message")?,
            code: members.take("code")?,
            generate_qr_image: members.take("generate_qr_image")?,
        })
    }
}

waxwing_json::read_object!(CreateOrUpdateQrCode);
impl waxwing_types::Validate for CreateOrUpdateQrCode {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .chars(
                "prefilled_message",
                Some(self.prefilled_message.as_ref()),
                None,
                Some(140),
            );
    }
}

waxwing_json::open_enum! {
    #[doc = " Make an image of the QR code in this format; only for a new one."] pub enum
    QrImageFormat { #[doc = " `PNG`."] Png = "PNG", #[doc = " `SVG`."] Svg = "SVG", }
}
