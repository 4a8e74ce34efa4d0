// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `max_price`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Business {
    /// Read how far the agreement on max prices is.
    ///
    /// none when it was never asked for; the signer is named only once it was. Wants the permission
    /// `business_management`.
    ///
    /// `GET /{business_id}/max_price_agreements`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    pub fn get_max_price_agreement(&self) -> waxwing_runtime::Call<MaxPriceAgreement> {
        self.core.prepare(&GET_MAX_PRICE_AGREEMENT).path("business_id", &self.id).call()
    }

    /// Have the agreement on max prices sent to be signed.
    ///
    /// A legal act: the named person gets a mail with the agreement of the beta. Called again while it
    /// is pending the mail is sent again, at most once in 5 minutes (HTTP 429 with `retry_after`). Wants
    /// the permission `business_management`.
    ///
    /// `POST /{business_id}/max_price_agreements`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    pub fn create_max_price_agreement(
        &self,
        body: &CreateMaxPriceAgreement,
    ) -> waxwing_runtime::Call<MaxPriceAgreementRequested> {
        self.core
            .prepare(&CREATE_MAX_PRICE_AGREEMENT)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// List the clients of a partner that may use max prices.
    ///
    /// The list comes whole; `end_business_name` may be null. Needless since 2026-10-01, when max prices
    /// became open to all.
    ///
    /// `GET /{business_id}/max_price_end_businesses`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    #[deprecated]
    pub fn list_max_price_end_businesses(
        &self,
    ) -> waxwing_runtime::Call<ListMaxPriceEndBusinessesResponse> {
        self.core
            .prepare(&LIST_MAX_PRICE_END_BUSINESSES)
            .path("business_id", &self.id)
            .call()
    }

    /// Allow clients of a partner to use max prices.
    ///
    /// At most 15 businesses a call. Those that cannot take part come inside the 200, as rejected with a
    /// reason; without an accepted agreement the call fails with HTTP 403. Needless since 2026-10-01,
    /// when max prices became open to all.
    ///
    /// `POST /{business_id}/max_price_end_businesses`. A repeat may act twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    #[deprecated]
    pub fn add_max_price_end_businesses(
        &self,
        body: &MaxPriceEndBusinesses,
    ) -> waxwing_runtime::Call<MaxPriceEndBusinessResults> {
        self.core
            .prepare(&ADD_MAX_PRICE_END_BUSINESSES)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }

    /// Take clients of a partner off the list for max prices.
    ///
    /// A DELETE with a body, at most 15 businesses. One that was not on the list comes as `not_found`
    /// inside the 200. Needless since 2026-10-01, when max prices became open to all.
    ///
    /// `DELETE /{business_id}/max_price_end_businesses`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    #[deprecated]
    pub fn remove_max_price_end_businesses(
        &self,
        body: &MaxPriceEndBusinesses,
    ) -> waxwing_runtime::Call<MaxPriceEndBusinessResults> {
        self.core
            .prepare(&REMOVE_MAX_PRICE_END_BUSINESSES)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

#[cfg(feature = "client")]
impl super::client::Waba {
    /// Estimate deliveries and costs of marketing messages at several max prices.
    ///
    /// Both parameters are required. users is always 1,000 in the beta, so read the other figures as for
    /// a thousand recipients. Amounts are in the currency of the account; `bid_amount` is what goes into
    /// a template's `optimization_spec`.
    ///
    /// `GET /{waba_id}/reachestimate`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing>
    /// (as of 2026-03).
    pub fn get_reach_estimate(
        &self,
        query: &GetReachEstimateQuery,
    ) -> waxwing_runtime::Call<ReachEstimates> {
        self.core
            .prepare(&GET_REACH_ESTIMATE)
            .path("waba_id", &self.id)
            .query_styled(query, &[("targeting_spec", waxwing_runtime::ListStyle::Json)])
            .call()
    }
}

#[cfg(feature = "client")]
static GET_REACH_ESTIMATE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_reach_estimate",
    path: "/{waba_id}/reachestimate",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static GET_MAX_PRICE_AGREEMENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_max_price_agreement",
    path: "/{business_id}/max_price_agreements",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static CREATE_MAX_PRICE_AGREEMENT: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_max_price_agreement",
    path: "/{business_id}/max_price_agreements",
    accepts: &[waxwing_runtime::Accept::OneOf("/status", &["pending", "accepted"])],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_MAX_PRICE_END_BUSINESSES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_max_price_end_businesses",
    path: "/{business_id}/max_price_end_businesses",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static ADD_MAX_PRICE_END_BUSINESSES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "add_max_price_end_businesses",
    path: "/{business_id}/max_price_end_businesses",
    accepts: &[waxwing_runtime::Accept::Filled("/results/*/end_business_id")],
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REMOVE_MAX_PRICE_END_BUSINESSES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "remove_max_price_end_businesses",
    method: "DELETE",
    path: "/{business_id}/max_price_end_businesses",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_reach_estimate`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GetReachEstimateQuery {
    /// To whom the messages would go, as JSON text.
    pub targeting_spec: TargetingSpec,
    /// Days of the past that the estimate rests on.
    pub date_interval: ReachInterval,
}

impl GetReachEstimateQuery {
    /// With the members that are required.
    pub fn new(
        targeting_spec: impl Into<TargetingSpec>,
        date_interval: impl Into<ReachInterval>,
    ) -> Self {
        Self {
            targeting_spec: targeting_spec.into(),
            date_interval: date_interval.into(),
        }
    }
}

impl waxwing_json::FromMembers for GetReachEstimateQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            targeting_spec: members.need("targeting_spec")?,
            date_interval: members.need("date_interval")?,
        })
    }
}

waxwing_json::read_object!(GetReachEstimateQuery);
impl waxwing_types::Validate for GetReachEstimateQuery {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("targeting_spec", Some(&self.targeting_spec));
    }
}

/// To whom messages would go.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TargetingSpec {
    /// Where recipients are.
    pub geo_locations: TargetedPlaces,
}

impl TargetingSpec {
    /// With the members that are required.
    pub fn new(geo_locations: impl Into<TargetedPlaces>) -> Self {
        Self {
            geo_locations: geo_locations.into(),
        }
    }
}

impl waxwing_json::FromMembers for TargetingSpec {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            geo_locations: members.need("geo_locations")?,
        })
    }
}

waxwing_json::read_object!(TargetingSpec);
impl waxwing_types::Validate for TargetingSpec {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("geo_locations", Some(&self.geo_locations));
    }
}

/// Where recipients are.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TargetedPlaces {
    /// Countries, ISO 3166 with two letters.
    pub countries: Vec<String>,
}

impl TargetedPlaces {
    /// With the members that are required.
    pub fn new(countries: impl Into<Vec<String>>) -> Self {
        Self {
            countries: countries.into(),
        }
    }
}

impl waxwing_json::FromMembers for TargetedPlaces {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            countries: members.need("countries")?,
        })
    }
}

waxwing_json::read_object!(TargetedPlaces);
impl waxwing_types::Validate for TargetedPlaces {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " The last 1, 7, 14 or 28 days."] pub enum ReachInterval { #[doc = " `L1D`."]
    LastDay = "L1D", #[doc = " `L7D`."] Last7Days = "L7D", #[doc = " `L14D`."] Last14Days
    = "L14D", #[doc = " `L28D`."] Last28Days = "L28D", }
}

/// One estimate for each max price.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReachEstimates {
    /// Currency of the account, ISO 4217.
    pub waba_currency: Option<String>,
    /// The estimates.
    pub estimates: Vec<ReachEstimate>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReachEstimates {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("waba_currency", &self.waba_currency)?;
        object.member("estimates", &self.estimates)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReachEstimates {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            waba_currency: members.lenient("waba_currency")?,
            estimates: members.always("estimates")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReachEstimates);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReachEstimates {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReachEstimates".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("waba_currency", generator.subschema_for::<String>()),
            ("estimates", generator.subschema_for::<Vec<ReachEstimate>>()),
        ])
    }
}

/// What a max price is likely to reach.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReachEstimate {
    /// Max price of 1,000 deliveries, in the smallest unit of the account's currency (5000 is 0.05 USD
    /// each). Pages write it as a number and as text.
    pub bid_amount: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Recipients that the figures are for; 1,000 in the beta.
    pub users: Option<i64>,
    /// Fewest deliveries.
    pub lower_bound_deliveries: Option<i64>,
    /// Most deliveries.
    pub upper_bound_deliveries: Option<i64>,
    /// Lowest cost.
    pub cost_lower_bound: Option<f64>,
    /// Highest cost.
    pub cost_upper_bound: Option<f64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ReachEstimate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("bid_amount", &self.bid_amount)?;
        object.optional("users", &self.users)?;
        object.optional("lower_bound_deliveries", &self.lower_bound_deliveries)?;
        object.optional("upper_bound_deliveries", &self.upper_bound_deliveries)?;
        object.optional("cost_lower_bound", &self.cost_lower_bound)?;
        object.optional("cost_upper_bound", &self.cost_upper_bound)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ReachEstimate {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            bid_amount: members.lenient("bid_amount")?,
            users: members.lenient("users")?,
            lower_bound_deliveries: members.lenient("lower_bound_deliveries")?,
            upper_bound_deliveries: members.lenient("upper_bound_deliveries")?,
            cost_lower_bound: members.lenient("cost_lower_bound")?,
            cost_upper_bound: members.lenient("cost_upper_bound")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ReachEstimate);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ReachEstimate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReachEstimate".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            (
                "bid_amount",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
            ("users", generator.subschema_for::<i64>()),
            ("lower_bound_deliveries", generator.subschema_for::<i64>()),
            ("upper_bound_deliveries", generator.subschema_for::<i64>()),
            ("cost_lower_bound", generator.subschema_for::<f64>()),
            ("cost_upper_bound", generator.subschema_for::<f64>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of who signs."] pub struct SignerName;
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Mail address of who signs."] pub struct SignerEmail;
}

/// Who signs.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateMaxPriceAgreement {
    /// Name of who signs.
    pub signer_name: SignerName,
    /// Mail address of who signs.
    pub signer_email: SignerEmail,
}

impl CreateMaxPriceAgreement {
    /// With the members that are required.
    pub fn new(
        signer_name: impl Into<SignerName>,
        signer_email: impl Into<SignerEmail>,
    ) -> Self {
        Self {
            signer_name: signer_name.into(),
            signer_email: signer_email.into(),
        }
    }
}

impl waxwing_json::FromMembers for CreateMaxPriceAgreement {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            signer_name: members.need("signer_name")?,
            signer_email: members.need("signer_email")?,
        })
    }
}

waxwing_json::read_object!(CreateMaxPriceAgreement);
impl waxwing_types::Validate for CreateMaxPriceAgreement {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " How far the agreement is."] pub enum MaxPriceAgreementStatus { #[doc =
    " `none`."] NotRequested = "none", #[doc = " `pending`."] Pending = "pending", #[doc
    = " `accepted`."] Accepted = "accepted", }
}

/// The agreement that was sent.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceAgreementRequested {
    /// How far the agreement is.
    pub status: Option<MaxPriceAgreementStatus>,
    /// Name of who signs.
    pub signer_name: Option<SignerName>,
    /// Mail address of who signs.
    pub signer_email: Option<SignerEmail>,
    /// What happened, in words.
    pub message: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MaxPriceAgreementRequested {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("signer_name", &self.signer_name)?;
        object.optional("signer_email", &self.signer_email)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MaxPriceAgreementRequested {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            signer_name: members.lenient("signer_name")?,
            signer_email: members.lenient("signer_email")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MaxPriceAgreementRequested);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MaxPriceAgreementRequested {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MaxPriceAgreementRequested".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<MaxPriceAgreementStatus>()),
            ("signer_name", generator.subschema_for::<SignerName>()),
            ("signer_email", generator.subschema_for::<SignerEmail>()),
            ("message", generator.subschema_for::<String>()),
        ])
    }
}

/// The agreement.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceAgreement {
    /// How far the agreement is.
    pub status: Option<MaxPriceAgreementStatus>,
    /// Name of who signs.
    pub signer_name: Option<SignerName>,
    /// Mail address of who signs.
    pub signer_email: Option<SignerEmail>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MaxPriceAgreement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("status", &self.status)?;
        object.optional("signer_name", &self.signer_name)?;
        object.optional("signer_email", &self.signer_email)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MaxPriceAgreement {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            signer_name: members.lenient("signer_name")?,
            signer_email: members.lenient("signer_email")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MaxPriceAgreement);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MaxPriceAgreement {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MaxPriceAgreement".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("status", generator.subschema_for::<MaxPriceAgreementStatus>()),
            ("signer_name", generator.subschema_for::<SignerName>()),
            ("signer_email", generator.subschema_for::<SignerEmail>()),
        ])
    }
}

/// Clients of a partner.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MaxPriceEndBusinesses {
    /// Their portfolios, 1 to 15.
    pub end_business_ids: Vec<shared::BusinessId>,
}

impl MaxPriceEndBusinesses {
    /// With the members that are required.
    pub fn new(end_business_ids: impl Into<Vec<shared::BusinessId>>) -> Self {
        Self {
            end_business_ids: end_business_ids.into(),
        }
    }
}

impl waxwing_json::FromMembers for MaxPriceEndBusinesses {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            end_business_ids: members.need("end_business_ids")?,
        })
    }
}

waxwing_json::read_object!(MaxPriceEndBusinesses);
impl waxwing_types::Validate for MaxPriceEndBusinesses {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker
            .items(
                "end_business_ids",
                Some(self.end_business_ids.len()),
                Some(1),
                Some(15),
            );
    }
}

/// What became of each client.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaxPriceEndBusinessResults {
    /// One entry per client.
    pub results: Vec<MaxPriceEndBusinessResult>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MaxPriceEndBusinessResults {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("results", &self.results)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MaxPriceEndBusinessResults {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            results: members.always("results")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MaxPriceEndBusinessResults);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MaxPriceEndBusinessResults {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MaxPriceEndBusinessResults".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("results", generator.subschema_for::<Vec<MaxPriceEndBusinessResult>>()),
        ])
    }
}

/// What became of a client.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceEndBusinessResult {
    /// Id of a business portfolio.
    pub end_business_id: Option<shared::BusinessId>,
    /// What became of a client.
    pub status: Option<MaxPriceEndBusinessStatus>,
    /// Why not.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MaxPriceEndBusinessResult {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("end_business_id", &self.end_business_id)?;
        object.optional("status", &self.status)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MaxPriceEndBusinessResult {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            end_business_id: members.lenient("end_business_id")?,
            status: members.lenient("status")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MaxPriceEndBusinessResult);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MaxPriceEndBusinessResult {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MaxPriceEndBusinessResult".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("end_business_id", generator.subschema_for::<shared::BusinessId>()),
            ("status", generator.subschema_for::<MaxPriceEndBusinessStatus>()),
            ("reason", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What became of a client."] pub enum MaxPriceEndBusinessStatus { #[doc =
    " `enrolled`."] Enrolled = "enrolled", #[doc = " `rejected`."] Rejected = "rejected",
    #[doc = " `removed`."] Removed = "removed", #[doc = " `not_found`."] NotFound =
    "not_found", }
}

/// The clients.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMaxPriceEndBusinessesResponse {
    /// The clients.
    pub data: Vec<MaxPriceEndBusiness>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListMaxPriceEndBusinessesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListMaxPriceEndBusinessesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListMaxPriceEndBusinessesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListMaxPriceEndBusinessesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListMaxPriceEndBusinessesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<MaxPriceEndBusiness>>()),
        ])
    }
}

/// A client that may use max prices.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MaxPriceEndBusiness {
    /// Id of a business portfolio.
    pub end_business_id: Option<shared::BusinessId>,
    /// Its name.
    pub end_business_name: Option<String>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub enrolled_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for MaxPriceEndBusiness {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("end_business_id", &self.end_business_id)?;
        object.optional("end_business_name", &self.end_business_name)?;
        object.optional("enrolled_time", &self.enrolled_time)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for MaxPriceEndBusiness {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            end_business_id: members.lenient("end_business_id")?,
            end_business_name: members.lenient("end_business_name")?,
            enrolled_time: members.lenient("enrolled_time")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(MaxPriceEndBusiness);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for MaxPriceEndBusiness {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MaxPriceEndBusiness".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("end_business_id", generator.subschema_for::<shared::BusinessId>()),
            ("end_business_name", generator.subschema_for::<String>()),
            (
                "enrolled_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
        ])
    }
}
