// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `max_price`.

use super::*;
use crate::generated::client::{Business, Waba};
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, ListStyle, Operation};

impl Business {
    /// Read how far the agreement on max prices is.
    ///
    /// none when it was never asked for; the signer is named only once it was. Wants the permission
    /// `business_management`.
    ///
    /// `GET /{business_id}/max_price_agreements`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let max_price_agreement = business.get_max_price_agreement().await?;
    /// println!("{:?}", max_price_agreement.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_max_price_agreement(&self) -> Call<MaxPriceAgreement> {
        self.core.request(&GET_MAX_PRICE_AGREEMENT).path("business_id", &self.id).call()
    }

    /// Have the agreement on max prices sent to be signed.
    ///
    /// A legal act: the named person gets a mail with the agreement of the beta. Called again while it
    /// is pending the mail is sent again, at most once in 5 minutes (HTTP 429 with `retry_after`). Wants
    /// the permission `business_management`.
    ///
    /// `POST /{business_id}/max_price_agreements`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::max_price::CreateMaxPriceAgreement;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateMaxPriceAgreement::new("Sample Person", "signer@example.com");
    /// let created = business.create_max_price_agreement(&request).await?;
    /// println!("{:?}", created.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_max_price_agreement(
        &self,
        body: &CreateMaxPriceAgreement,
    ) -> Call<MaxPriceAgreementRequested> {
        self.core
            .request(&CREATE_MAX_PRICE_AGREEMENT)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    /// let max_price_end_businesses = business.list_max_price_end_businesses().await?;
    /// for item in &max_price_end_businesses.data {
    ///     println!("{:?}", item.end_business_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list_max_price_end_businesses(
        &self,
    ) -> Call<ListMaxPriceEndBusinessesResponse> {
        self.core
            .request(&LIST_MAX_PRICE_END_BUSINESSES)
            .path("business_id", &self.id)
            .call()
    }

    /// Allow clients of a partner to use max prices.
    ///
    /// At most 15 businesses a call. Those that cannot take part come inside the 200, as rejected with a
    /// reason; without an accepted agreement the call fails with HTTP 403. Needless since 2026-10-01,
    /// when max prices became open to all.
    ///
    /// `POST /{business_id}/max_price_end_businesses`. Not safe to repeat: the action may happen twice.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing/enroll-max-price>.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::max_price::MaxPriceEndBusinesses;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MaxPriceEndBusinesses::new(["506914307656635", "506914307656636"]);
    /// let added = business.add_max_price_end_businesses(&request).await?;
    /// for result in &added.results {
    ///     println!("{:?}", result.end_business_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn add_max_price_end_businesses(
        &self,
        body: &MaxPriceEndBusinesses,
    ) -> Call<MaxPriceEndBusinessResults> {
        self.core
            .request(&ADD_MAX_PRICE_END_BUSINESSES)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::max_price::MaxPriceEndBusinesses;
    /// # async fn example(business: waxwing_meta::Business) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = MaxPriceEndBusinesses::new(["506914307656635", "506914307656636"]);
    /// let removed = business.remove_max_price_end_businesses(&request).await?;
    /// for result in &removed.results {
    ///     println!("{:?}", result.end_business_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn remove_max_price_end_businesses(
        &self,
        body: &MaxPriceEndBusinesses,
    ) -> Call<MaxPriceEndBusinessResults> {
        self.core
            .request(&REMOVE_MAX_PRICE_END_BUSINESSES)
            .path("business_id", &self.id)
            .json(body)
            .call()
    }
}

impl Waba {
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::max_price::{
    ///     GetReachEstimateQuery, ReachInterval, TargetedPlaces, TargetingSpec,
    /// };
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetReachEstimateQuery::new(
    ///     TargetingSpec::new(TargetedPlaces::new(["IN"])),
    ///     ReachInterval::Last7Days,
    /// );
    /// let reach_estimate = waba.get_reach_estimate(&query).await?;
    /// println!("{:?}", reach_estimate.waba_currency);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_reach_estimate(
        &self,
        query: &GetReachEstimateQuery,
    ) -> Call<ReachEstimates> {
        self.core
            .request(&GET_REACH_ESTIMATE)
            .path("waba_id", &self.id)
            .query_styled(query, &[("targeting_spec", ListStyle::Json)])
            .call()
    }
}

static GET_REACH_ESTIMATE: Operation = Operation {
    id: "get_reach_estimate",
    path: "/{waba_id}/reachestimate",
    ..Operation::GET
};

static GET_MAX_PRICE_AGREEMENT: Operation = Operation {
    id: "get_max_price_agreement",
    path: "/{business_id}/max_price_agreements",
    ..Operation::GET
};

static CREATE_MAX_PRICE_AGREEMENT: Operation = Operation {
    id: "create_max_price_agreement",
    path: "/{business_id}/max_price_agreements",
    accepts: &[Accept::OneOf("/status", &["pending", "accepted"])],
    ..Operation::POST
};

static LIST_MAX_PRICE_END_BUSINESSES: Operation = Operation {
    id: "list_max_price_end_businesses",
    path: "/{business_id}/max_price_end_businesses",
    ..Operation::GET
};

static ADD_MAX_PRICE_END_BUSINESSES: Operation = Operation {
    id: "add_max_price_end_businesses",
    path: "/{business_id}/max_price_end_businesses",
    accepts: &[Accept::Filled("/results/*/end_business_id")],
    ..Operation::POST
};

static REMOVE_MAX_PRICE_END_BUSINESSES: Operation = Operation {
    id: "remove_max_price_end_businesses",
    method: "DELETE",
    path: "/{business_id}/max_price_end_businesses",
    idempotent: true,
    ..Operation::POST
};
