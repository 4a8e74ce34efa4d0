// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `auth`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Instance {
    /// Get the code to scan, as base64 with its media type.
    ///
    /// Changes nothing. In v1 say format raw, else the picture of `get_qr_image` comes. The engine
    /// behind answers value in place of data.
    ///
    /// `POST /v2/auth/qr`; in v1 `GET /getQr`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/qr>.
    pub fn get_qr(&self, body: &GetQr) -> waxwing_runtime::Call<QrRaw> {
        self.core.prepare(&GET_QR).query_param("instance_id", &self.id).json(body).call()
    }

    /// Get the code to scan, as a picture.
    ///
    /// Changes nothing. Ask anew every 20 to 40 seconds, the code grows old. Needs no body.
    ///
    /// `POST /v2/auth/qr-image`; in v1 `GET /getQr`. Safe to repeat.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/qr-image>; GitHub devlikeapro/waha-docs (as of
    /// 2026-07).
    pub fn get_qr_image(&self) -> waxwing_runtime::Call<QrImage> {
        self.core.prepare(&GET_QR_IMAGE).query_param("instance_id", &self.id).call()
    }

    /// Get a code to type on the phone in place of scanning.
    ///
    /// 8 characters, for the phone number given. Only while the status is `SCAN_QR_CODE`.
    ///
    /// `POST /v2/auth/request-code`; in v1 `POST /requestCode`. A repeat may act twice.
    ///
    /// Source: <https://api.wawp.net/en/docs/v2/auth/request-code>;
    /// <https://docs.wawp.net/request-code-19603615e0>.
    pub fn request_pairing_code(
        &self,
        body: &RequestPairingCode,
    ) -> waxwing_runtime::Call<PairingCode> {
        self.core
            .prepare(&REQUEST_PAIRING_CODE)
            .query_param("instance_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
static GET_QR: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_qr",
    path: "/v2/auth/qr",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/getQr",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static GET_QR_IMAGE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_qr_image",
    path: "/v2/auth/qr-image",
    idempotent: true,
    v1: Some(waxwing_runtime::V1 {
        method: "GET",
        path: "/getQr",
        json: false,
    }),
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REQUEST_PAIRING_CODE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "request_pairing_code",
    path: "/v2/auth/request-code",
    v1: Some(waxwing_runtime::V1 {
        method: "POST",
        path: "/requestCode",
        json: false,
    }),
    accepts: &[waxwing_runtime::Accept::Filled("/code")],
    ..waxwing_runtime::Operation::POST
};

/// In which form.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetQr {
    /// raw, also when left out.
    pub format: Option<String>,
}

impl GetQr {
    /// An empty one.
    pub fn new() -> Self {
        Self { format: Default::default() }
    }

    /// Sets `format`.
    #[must_use]
    pub fn with_format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl waxwing_json::FromMembers for GetQr {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            format: members.take("format")?,
        })
    }
}

waxwing_json::read_object!(GetQr);
impl waxwing_types::Validate for GetQr {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// The code to scan, as base64 in data or as its text in value, which is not documented; the engine
/// behind has it. Every member may be missing.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QrRaw {
    /// Media type of data.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub data: Option<shared::QrCode>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub value: Option<shared::QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QrRaw {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.optional("value", &self.value)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QrRaw {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            value: members.lenient("value")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QrRaw);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QrRaw {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QrRaw".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("data", generator.subschema_for::<shared::QrCode>()),
            ("value", generator.subschema_for::<shared::QrCode>()),
        ])
    }
}

/// The picture of the code: qr is a data URI, data:image/png;base64 and the picture. Not documented;
/// the engine behind has mimetype and data, the picture as base64, in its place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QrImage {
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub qr: Option<shared::QrCode>,
    /// Media type of data. Not documented; the engine behind has it.
    pub mimetype: Option<waxwing_types::Lenient<waxwing_types::MediaType>>,
    /// Code to scan with the phone; there is one only while the status is `SCAN_QR_CODE`.
    pub data: Option<shared::QrCode>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for QrImage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("qr", &self.qr)?;
        object.optional("mimetype", &self.mimetype)?;
        object.optional("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for QrImage {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            qr: members.lenient("qr")?,
            mimetype: members.lenient("mimetype")?,
            data: members.lenient("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(QrImage);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for QrImage {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "QrImage".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("qr", generator.subschema_for::<shared::QrCode>()),
            (
                "mimetype",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::MediaType>>(),
            ),
            ("data", generator.subschema_for::<shared::QrCode>()),
        ])
    }
}

/// For which phone.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestPairingCode {
    /// Country code and number, digits only: no plus sign, no 00 in front.
    pub phone_number: shared::PhoneDigits,
}

impl RequestPairingCode {
    /// With the members that are required.
    pub fn new(phone_number: impl Into<shared::PhoneDigits>) -> Self {
        Self {
            phone_number: phone_number.into(),
        }
    }
}

impl waxwing_json::FromMembers for RequestPairingCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            phone_number: members.need("phone_number")?,
        })
    }
}

waxwing_json::read_object!(RequestPairingCode);
impl waxwing_types::Validate for RequestPairingCode {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.chars("phone_number", Some(self.phone_number.as_ref()), Some(1), None);
    }
}

/// A pairing code. The member is not documented; it is that of the engine behind.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PairingCode {
    /// Code to type on the phone, 8 characters.
    pub code: Option<PairingCodeText>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for PairingCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for PairingCode {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(PairingCode);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for PairingCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PairingCode".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("code", generator.subschema_for::<PairingCodeText>()),
        ])
    }
}

waxwing_json::string_id! {
    #[secret] #[doc = " Code to type on the phone, 8 characters."] pub struct
    PairingCodeText;
}
