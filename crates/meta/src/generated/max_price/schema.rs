// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `max_price`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{IntOrString, Lenient, Timestamp};

object_schema! { GetReachEstimateQuery, "waxwing_meta::max_price::GetReachEstimateQuery", "Query of `get_reach_estimate`.";
    required "targeting_spec": TargetingSpec, "To whom the messages would go, as JSON text.";
    required "date_interval": ReachInterval, "Days of the past that the estimate rests on.";
}

object_schema! { TargetingSpec, "waxwing_meta::max_price::TargetingSpec", "To whom messages would go.";
    required "geo_locations": TargetedPlaces, "Where recipients are.";
}

object_schema! { TargetedPlaces, "waxwing_meta::max_price::TargetedPlaces", "Where recipients are.";
    required "countries": Vec<String>, "Countries, ISO 3166 with two letters.";
}
text_schema!(
    open ReachInterval, "waxwing_meta::max_price::ReachInterval",
    "The last 1, 7, 14 or 28 days."
);

object_schema! { ReachEstimates, "waxwing_meta::max_price::ReachEstimates", "One estimate for each max price.";
    optional "waba_currency": Option<String>, "Currency of the account, ISO 4217.";
    optional "estimates": Vec<ReachEstimate>, "The estimates.";
}

object_schema! { ReachEstimate, "waxwing_meta::max_price::ReachEstimate", "What a max price is likely to reach.";
    optional "bid_amount": Option<Lenient<IntOrString>>, "Max price of 1,000 deliveries, in the smallest unit of the account's currency (5000 is 0.05 USD each). Pages write it as a number and as text.";
    optional "users": Option<i64>, "Recipients that the figures are for; 1,000 in the beta.";
    optional "lower_bound_deliveries": Option<i64>, "Fewest deliveries.";
    optional "upper_bound_deliveries": Option<i64>, "Most deliveries.";
    optional "cost_lower_bound": Option<f64>, "Lowest cost.";
    optional "cost_upper_bound": Option<f64>, "Highest cost.";
}
text_schema!(SignerName, "waxwing_meta::max_price::SignerName", "Name of who signs.");
text_schema!(
    SignerEmail, "waxwing_meta::max_price::SignerEmail", "Mail address of who signs."
);

object_schema! { CreateMaxPriceAgreement, "waxwing_meta::max_price::CreateMaxPriceAgreement", "Who signs.";
    required "signer_name": SignerName, "Name of who signs.";
    required "signer_email": SignerEmail, "Mail address of who signs.";
}
text_schema!(
    open MaxPriceAgreementStatus, "waxwing_meta::max_price::MaxPriceAgreementStatus",
    "How far the agreement is."
);

object_schema! { MaxPriceAgreementRequested, "waxwing_meta::max_price::MaxPriceAgreementRequested", "The agreement that was sent.";
    optional "status": Option<MaxPriceAgreementStatus>, "How far the agreement is.";
    optional "signer_name": Option<SignerName>, "Name of who signs.";
    optional "signer_email": Option<SignerEmail>, "Mail address of who signs.";
    optional "message": Option<String>, "What happened, in words.";
}

object_schema! { MaxPriceAgreement, "waxwing_meta::max_price::MaxPriceAgreement", "The agreement.";
    optional "status": Option<MaxPriceAgreementStatus>, "How far the agreement is.";
    optional "signer_name": Option<SignerName>, "Name of who signs.";
    optional "signer_email": Option<SignerEmail>, "Mail address of who signs.";
}

object_schema! { MaxPriceEndBusinesses, "waxwing_meta::max_price::MaxPriceEndBusinesses", "Clients of a partner.";
    required "end_business_ids": Vec<shared::BusinessId>, "Their portfolios, 1 to 15.";
}

object_schema! { MaxPriceEndBusinessResults, "waxwing_meta::max_price::MaxPriceEndBusinessResults", "What became of each client.";
    optional "results": Vec<MaxPriceEndBusinessResult>, "One entry per client.";
}

object_schema! { MaxPriceEndBusinessResult, "waxwing_meta::max_price::MaxPriceEndBusinessResult", "What became of a client.";
    optional "end_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "status": Option<MaxPriceEndBusinessStatus>, "What became of a client.";
    optional "reason": Option<String>, "Why not.";
}
text_schema!(
    open MaxPriceEndBusinessStatus, "waxwing_meta::max_price::MaxPriceEndBusinessStatus",
    "What became of a client."
);

object_schema! { ListMaxPriceEndBusinessesResponse, "waxwing_meta::max_price::ListMaxPriceEndBusinessesResponse", "The clients.";
    optional "data": Vec<MaxPriceEndBusiness>, "The clients.";
}

object_schema! { MaxPriceEndBusiness, "waxwing_meta::max_price::MaxPriceEndBusiness", "A client that may use max prices.";
    optional "end_business_id": Option<shared::BusinessId>, "Id of a business portfolio.";
    optional "end_business_name": Option<String>, "Its name.";
    optional "enrolled_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
}
