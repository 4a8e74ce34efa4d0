// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `max_price` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl WriteMembers for GetReachEstimateQuery {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("targeting_spec", &self.targeting_spec)?;
        object.member("date_interval", &self.date_interval)?;
        Ok(())
    }
}
write_object!(GetReachEstimateQuery);

impl FromMembers for GetReachEstimateQuery {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            targeting_spec: members.need("targeting_spec")?,
            date_interval: members.need("date_interval")?,
        })
    }
}
read_object!(GetReachEstimateQuery);

impl Validate for GetReachEstimateQuery {
    fn check(&self, checker: &mut Checker) {
        checker.nested("targeting_spec", Some(&self.targeting_spec));
    }
}

impl WriteMembers for TargetingSpec {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("geo_locations", &self.geo_locations)?;
        Ok(())
    }
}
write_object!(TargetingSpec);

impl FromMembers for TargetingSpec {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            geo_locations: members.need("geo_locations")?,
        })
    }
}
read_object!(TargetingSpec);

impl Validate for TargetingSpec {
    fn check(&self, checker: &mut Checker) {
        checker.nested("geo_locations", Some(&self.geo_locations));
    }
}

impl WriteMembers for TargetedPlaces {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("countries", &self.countries)?;
        Ok(())
    }
}
write_object!(TargetedPlaces);

impl FromMembers for TargetedPlaces {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            countries: members.need("countries")?,
        })
    }
}
read_object!(TargetedPlaces);

impl Validate for TargetedPlaces {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl ReachInterval { LastDay = "L1D", Last7Days = "L7D", Last14Days = "L14D",
    Last28Days = "L28D" }
);

impl WriteMembers for ReachEstimates {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("waba_currency", &self.waba_currency)?;
        object.member("estimates", &self.estimates)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReachEstimates);

impl FromMembers for ReachEstimates {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            waba_currency: members.lenient("waba_currency")?,
            estimates: members.always("estimates")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ReachEstimates);

impl WriteMembers for ReachEstimate {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("bid_amount", &self.bid_amount)?;
        object.optional("users", &self.users)?;
        object.optional("lower_bound_deliveries", &self.lower_bound_deliveries)?;
        object.optional("upper_bound_deliveries", &self.upper_bound_deliveries)?;
        object.optional("cost_lower_bound", &self.cost_lower_bound)?;
        object.optional("cost_upper_bound", &self.cost_upper_bound)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ReachEstimate);

impl FromMembers for ReachEstimate {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
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
read_object!(ReachEstimate);
string_id!(impl sensitive SignerName);
string_id!(impl sensitive SignerEmail);

impl WriteMembers for CreateMaxPriceAgreement {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("signer_name", &self.signer_name)?;
        object.member("signer_email", &self.signer_email)?;
        Ok(())
    }
}
write_object!(CreateMaxPriceAgreement);

impl FromMembers for CreateMaxPriceAgreement {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            signer_name: members.need("signer_name")?,
            signer_email: members.need("signer_email")?,
        })
    }
}
read_object!(CreateMaxPriceAgreement);

impl Validate for CreateMaxPriceAgreement {
    fn check(&self, _checker: &mut Checker) {}
}
open_enum!(
    impl MaxPriceAgreementStatus { NotRequested = "none", Pending = "pending", Accepted =
    "accepted" }
);

impl WriteMembers for MaxPriceAgreementRequested {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("signer_name", &self.signer_name)?;
        object.optional("signer_email", &self.signer_email)?;
        object.optional("message", &self.message)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MaxPriceAgreementRequested);

impl FromMembers for MaxPriceAgreementRequested {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            signer_name: members.lenient("signer_name")?,
            signer_email: members.lenient("signer_email")?,
            message: members.lenient("message")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MaxPriceAgreementRequested);

impl WriteMembers for MaxPriceAgreement {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("status", &self.status)?;
        object.optional("signer_name", &self.signer_name)?;
        object.optional("signer_email", &self.signer_email)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MaxPriceAgreement);

impl FromMembers for MaxPriceAgreement {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            status: members.lenient("status")?,
            signer_name: members.lenient("signer_name")?,
            signer_email: members.lenient("signer_email")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MaxPriceAgreement);

impl WriteMembers for MaxPriceEndBusinesses {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("end_business_ids", &self.end_business_ids)?;
        Ok(())
    }
}
write_object!(MaxPriceEndBusinesses);

impl FromMembers for MaxPriceEndBusinesses {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            end_business_ids: members.need("end_business_ids")?,
        })
    }
}
read_object!(MaxPriceEndBusinesses);

impl Validate for MaxPriceEndBusinesses {
    fn check(&self, checker: &mut Checker) {
        checker
            .items(
                "end_business_ids",
                Some(self.end_business_ids.len()),
                Some(1),
                Some(15),
            );
    }
}

impl WriteMembers for MaxPriceEndBusinessResults {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("results", &self.results)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MaxPriceEndBusinessResults);

impl FromMembers for MaxPriceEndBusinessResults {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            results: members.always("results")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MaxPriceEndBusinessResults);

impl WriteMembers for MaxPriceEndBusinessResult {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("end_business_id", &self.end_business_id)?;
        object.optional("status", &self.status)?;
        object.optional("reason", &self.reason)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MaxPriceEndBusinessResult);

impl FromMembers for MaxPriceEndBusinessResult {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            end_business_id: members.lenient("end_business_id")?,
            status: members.lenient("status")?,
            reason: members.lenient("reason")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MaxPriceEndBusinessResult);
open_enum!(
    impl MaxPriceEndBusinessStatus { Enrolled = "enrolled", Rejected = "rejected",
    Removed = "removed", NotFound = "not_found" }
);

impl WriteMembers for ListMaxPriceEndBusinessesResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListMaxPriceEndBusinessesResponse);

impl FromMembers for ListMaxPriceEndBusinessesResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListMaxPriceEndBusinessesResponse);

impl WriteMembers for MaxPriceEndBusiness {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("end_business_id", &self.end_business_id)?;
        object.optional("end_business_name", &self.end_business_name)?;
        object.optional("enrolled_time", &self.enrolled_time)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(MaxPriceEndBusiness);

impl FromMembers for MaxPriceEndBusiness {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            end_business_id: members.lenient("end_business_id")?,
            end_business_name: members.lenient("end_business_name")?,
            enrolled_time: members.lenient("enrolled_time")?,
            extra: members.extra()?,
        })
    }
}
read_object!(MaxPriceEndBusiness);
