// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! How the types of `payments` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, read_object,
    write_object,
};

impl WriteMembers for Payment {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("referenceId", &self.reference_id)?;
        object.optional("paymentId", &self.payment_id)?;
        object.member("paymentStatus", &self.payment_status)?;
        object.optional("currency", &self.currency)?;
        object.optional("totalAmountValue", &self.total_amount_value)?;
        object.optional("totalAmountOffset", &self.total_amount_offset)?;
        object.optional("transactions", &self.transactions)?;
        object.optional("callbackData", &self.callback_data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Payment);

impl FromMembers for Payment {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference_id: members.lenient("referenceId")?,
            payment_id: members.lenient("paymentId")?,
            payment_status: members.always("paymentStatus")?,
            currency: members.lenient("currency")?,
            total_amount_value: members.lenient("totalAmountValue")?,
            total_amount_offset: members.lenient("totalAmountOffset")?,
            transactions: members.lenient("transactions")?,
            callback_data: members.lenient("callbackData")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Payment);

impl WriteMembers for PaymentTransaction {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("id", &self.id)?;
        object.optional("type", &self.type_)?;
        object.optional("status", &self.status)?;
        object.optional("createdTimestamp", &self.created_timestamp)?;
        object.optional("updatedTimestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentTransaction);

impl FromMembers for PaymentTransaction {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            id: members.lenient("id")?,
            type_: members.lenient("type")?,
            status: members.lenient("status")?,
            created_timestamp: members.lenient("createdTimestamp")?,
            updated_timestamp: members.lenient("updatedTimestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentTransaction);
