// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_json::string_id! {
    #[doc = " Id of an account."] pub struct AccountId;
}

waxwing_json::string_id! {
    #[doc = " Id of a thing."] pub struct ThingId;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " A number in some form."] pub struct PhoneText;
}

/// It is done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Done {
    /// Id of a thing.
    pub id: ThingId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Done {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Done {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Done);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Done {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Done".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<ThingId>())])
    }
}

/// An error.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Its parts.
    pub error: Option<ErrorDetail>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("error", &self.error)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            error: members.lenient("error")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("error", generator.subschema_for::<ErrorDetail>()),
        ])
    }
}

/// Its parts.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// A number that may come as text.
    pub code: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Text for a person.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ErrorDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ErrorDetail {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ErrorDetail);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ErrorDetail {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ErrorDetail".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "code",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("message", generator.subschema_for::<String>()),
        ])
    }
}
