// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `conversions` are read, written, converted and checked.

use super::*;
use crate::generated::shared;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, open_enum,
    read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};

impl SubmitConversionsRequest {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(conversions: Vec<Conversion>) -> Self {
        Self {
            source_id: Default::default(),
            conversions,
        }
    }
}

impl WriteMembers for SubmitConversionsRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("sourceId", &self.source_id)?;
        object.member("conversions", &self.conversions)?;
        Ok(())
    }
}
write_object!(SubmitConversionsRequest);

impl FromMembers for SubmitConversionsRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_id: members.take("sourceId")?,
            conversions: members.need("conversions")?,
        })
    }
}
read_object!(SubmitConversionsRequest);

impl Validate for SubmitConversionsRequest {
    fn check(&self, checker: &mut Checker) {
        checker.items("conversions", Some(self.conversions.len()), Some(1), Some(1000));
        checker.each("conversions", Some(&self.conversions));
    }
}
string_id!(impl FacebookPageId);

impl Conversion {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        ctwa_click_id: shared::CtwaClickId,
        type_: ConversionType,
    ) -> Self {
        Self {
            ctwa_click_id,
            type_,
            details: Default::default(),
            conversion_time: Default::default(),
        }
    }
}

impl WriteMembers for Conversion {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("ctwaClickId", &self.ctwa_click_id)?;
        object.member("type", &self.type_)?;
        object.optional("details", &self.details)?;
        object.optional("conversionTime", &self.conversion_time)?;
        Ok(())
    }
}
write_object!(Conversion);

impl FromMembers for Conversion {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ctwa_click_id: members.need("ctwaClickId")?,
            type_: members.need("type")?,
            details: members.take("details")?,
            conversion_time: members.take("conversionTime")?,
        })
    }
}
read_object!(Conversion);

impl Validate for Conversion {
    fn check(&self, checker: &mut Checker) {
        checker.chars("ctwaClickId", Some(self.ctwa_click_id.as_ref()), Some(1), None);
        checker.nested("details", self.details.as_ref());
    }
}
open_enum!(
    impl ConversionType { Purchase = "PURCHASE", LeadSubmitted = "LEAD_SUBMITTED" }
);

impl WriteMembers for ConversionDetails {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("currency", &self.currency)?;
        object.member("value", &self.value)?;
        Ok(())
    }
}
write_object!(ConversionDetails);

impl FromMembers for ConversionDetails {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            currency: members.need("currency")?,
            value: members.need("value")?,
        })
    }
}
read_object!(ConversionDetails);

impl Validate for ConversionDetails {
    fn check(&self, checker: &mut Checker) {
        checker.range("value", Some(self.value), None, None);
    }
}

impl WriteMembers for SubmitWabaConversionsRequest {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("sourceId", &self.source_id)?;
        object.member("conversions", &self.conversions)?;
        Ok(())
    }
}
write_object!(SubmitWabaConversionsRequest);

impl FromMembers for SubmitWabaConversionsRequest {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source_id: members.need("sourceId")?,
            conversions: members.need("conversions")?,
        })
    }
}
read_object!(SubmitWabaConversionsRequest);

impl Validate for SubmitWabaConversionsRequest {
    fn check(&self, checker: &mut Checker) {
        checker.chars("sourceId", Some(self.source_id.as_ref()), Some(1), Some(24));
        checker.items("conversions", Some(self.conversions.len()), Some(1), Some(1000));
        checker.each("conversions", Some(&self.conversions));
    }
}

impl WabaConversion {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        ctwa_click_id: shared::CtwaClickId,
        type_: WabaConversionType,
    ) -> Self {
        Self {
            ctwa_click_id,
            type_,
            details: Default::default(),
            conversion_time: Default::default(),
        }
    }
}

impl WriteMembers for WabaConversion {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("ctwaClickId", &self.ctwa_click_id)?;
        object.member("type", &self.type_)?;
        object.optional("details", &self.details)?;
        object.optional("conversionTime", &self.conversion_time)?;
        Ok(())
    }
}
write_object!(WabaConversion);

impl FromMembers for WabaConversion {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            ctwa_click_id: members.need("ctwaClickId")?,
            type_: members.need("type")?,
            details: members.take("details")?,
            conversion_time: members.take("conversionTime")?,
        })
    }
}
read_object!(WabaConversion);

impl Validate for WabaConversion {
    fn check(&self, checker: &mut Checker) {
        checker.chars("ctwaClickId", Some(self.ctwa_click_id.as_ref()), Some(1), None);
        checker.nested("details", self.details.as_ref());
    }
}
open_enum!(
    impl WabaConversionType { Purchase = "PURCHASE", LeadSubmitted = "LEAD_SUBMITTED",
    InitiateCheckout = "INITIATE_CHECKOUT", AddToCart = "ADD_TO_CART", ViewContent =
    "VIEW_CONTENT", OrderCreated = "ORDER_CREATED", OrderShipped = "ORDER_SHIPPED",
    OrderDelivered = "ORDER_DELIVERED", OrderCanceled = "ORDER_CANCELED", OrderReturned =
    "ORDER_RETURNED", CartAbandoned = "CART_ABANDONED", QualifiedLead = "QUALIFIED_LEAD",
    RatingProvided = "RATING_PROVIDED", ReviewProvided = "REVIEW_PROVIDED" }
);
