// Generated from xtask/tests/torture/specs by `cargo xtask codegen`; do not edit.

//! Types that several modules use.
waxwing_types::string_id! {
    #[doc = " Id of an account."] pub struct AccountId;
}

waxwing_types::string_id! {
    #[doc = " Id of a thing."] pub struct ThingId;
}

waxwing_types::string_id! {
    #[sensitive] #[doc = " A number in some form."] pub struct PhoneText;
}

/// It is done.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Done {
    /// Id of a thing.
    pub id: ThingId,
}

impl waxwing_types::read::FromMembers for Done {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self { id: members.need("id")? })
    }
}

waxwing_types::read_object!(Done);
/// An error.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Its parts.
    pub error: Option<ErrorDetail>,
}

impl waxwing_types::read::FromMembers for ErrorResponse {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            error: members.take("error")?,
        })
    }
}

waxwing_types::read_object!(ErrorResponse);
/// Its parts.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// A number that may come as text.
    pub code: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Text for a person.
    pub message: Option<String>,
}

impl waxwing_types::read::FromMembers for ErrorDetail {
    fn from_members(
        members: &mut waxwing_types::read::Members<'_>,
    ) -> Result<Self, waxwing_types::read::Misfit> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
        })
    }
}

waxwing_types::read_object!(ErrorDetail);
