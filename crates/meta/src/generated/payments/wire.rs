// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! How the types of `payments` are read, written, converted and checked.

use super::*;
use serde::ser::SerializeMap;
use waxwing_json::{
    DecodeError, FromMembers, Members, ObjectWriter, WriteMembers, debug_addresses,
    open_enum, read_object, string_id, write_object,
};
use waxwing_types::{Checker, Validate};
string_id!(impl PaymentConfigurationName);
string_id!(impl PaymentReferenceId);

impl WriteMembers for ListPaymentConfigurationsResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(ListPaymentConfigurationsResponse);

impl FromMembers for ListPaymentConfigurationsResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(ListPaymentConfigurationsResponse);

impl WriteMembers for PaymentConfigurationGroup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("payment_configurations", &self.payment_configurations)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentConfigurationGroup);

impl FromMembers for PaymentConfigurationGroup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payment_configurations: members.lenient("payment_configurations")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentConfigurationGroup);

impl WriteMembers for GetPaymentConfigurationResponse {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data", &self.data)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(GetPaymentConfigurationResponse);

impl FromMembers for GetPaymentConfigurationResponse {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            extra: members.extra()?,
        })
    }
}
read_object!(GetPaymentConfigurationResponse);

impl WriteMembers for PaymentConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("configuration_name", &self.configuration_name)?;
        object.optional("merchant_category_code", &self.merchant_category_code)?;
        object.optional("purpose_code", &self.purpose_code)?;
        object.optional("status", &self.status)?;
        object.optional("provider_mid", &self.provider_mid)?;
        object.optional("provider_name", &self.provider_name)?;
        object.optional("merchant_vpa", &self.merchant_vpa)?;
        object.optional("created_timestamp", &self.created_timestamp)?;
        object.optional("updated_timestamp", &self.updated_timestamp)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentConfiguration);

impl FromMembers for PaymentConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            configuration_name: members.lenient("configuration_name")?,
            merchant_category_code: members.lenient("merchant_category_code")?,
            purpose_code: members.lenient("purpose_code")?,
            status: members.lenient("status")?,
            provider_mid: members.lenient("provider_mid")?,
            provider_name: members.lenient("provider_name")?,
            merchant_vpa: members.lenient("merchant_vpa")?,
            created_timestamp: members.lenient("created_timestamp")?,
            updated_timestamp: members.lenient("updated_timestamp")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentConfiguration);

impl WriteMembers for PaymentCode {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("code", &self.code)?;
        object.optional("description", &self.description)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentCode);

impl FromMembers for PaymentCode {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            code: members.lenient("code")?,
            description: members.lenient("description")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentCode);
open_enum!(
    impl PaymentConfigurationStatus { Active = "Active", NeedsConnecting =
    "Needs_Connecting", NeedsTesting = "Needs_Testing" }
);
string_id!(impl sensitive MerchantVpa);
open_enum!(
    impl PaymentProvider { Razorpay = "razorpay", Payu = "payu", Zaakpay = "zaakpay",
    Billdesk = "billdesk", UpiVpa = "upi_vpa" }
);

impl CreatePaymentConfiguration {
    /// Creates a value from the required members; all others are empty.
    pub(super) fn from_required(
        configuration_name: PaymentConfigurationName,
        provider_name: PaymentProvider,
    ) -> Self {
        Self {
            configuration_name,
            provider_name,
            purpose_code: Default::default(),
            merchant_category_code: Default::default(),
            merchant_vpa: Default::default(),
            redirect_url: Default::default(),
            data_endpoint_url: Default::default(),
        }
    }
}
debug_addresses!(
    CreatePaymentConfiguration { configuration_name, provider_name, purpose_code,
    merchant_category_code, merchant_vpa, redirect_url : address, data_endpoint_url :
    address }
);

impl WriteMembers for CreatePaymentConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("configuration_name", &self.configuration_name)?;
        object.member("provider_name", &self.provider_name)?;
        object.optional("purpose_code", &self.purpose_code)?;
        object.optional("merchant_category_code", &self.merchant_category_code)?;
        object.optional("merchant_vpa", &self.merchant_vpa)?;
        object.optional("redirect_url", &self.redirect_url)?;
        object.optional("data_endpoint_url", &self.data_endpoint_url)?;
        Ok(())
    }
}
write_object!(CreatePaymentConfiguration);

impl FromMembers for CreatePaymentConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
            provider_name: members.need("provider_name")?,
            purpose_code: members.take("purpose_code")?,
            merchant_category_code: members.take("merchant_category_code")?,
            merchant_vpa: members.take("merchant_vpa")?,
            redirect_url: members.take("redirect_url")?,
            data_endpoint_url: members.take("data_endpoint_url")?,
        })
    }
}
read_object!(CreatePaymentConfiguration);

impl Validate for CreatePaymentConfiguration {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
    }
}
debug_addresses!(
    PaymentConfigurationCreated { success, oauth_url : address, expiration, extra }
);

impl WriteMembers for PaymentConfigurationCreated {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("success", &self.success)?;
        object.optional("oauth_url", &self.oauth_url)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentConfigurationCreated);

impl FromMembers for PaymentConfigurationCreated {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            oauth_url: members.lenient("oauth_url")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentConfigurationCreated);
debug_addresses!(UpdatePaymentConfiguration { data_endpoint_url : address });

impl WriteMembers for UpdatePaymentConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("data_endpoint_url", &self.data_endpoint_url)?;
        Ok(())
    }
}
write_object!(UpdatePaymentConfiguration);

impl FromMembers for UpdatePaymentConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            data_endpoint_url: members.need("data_endpoint_url")?,
        })
    }
}
read_object!(UpdatePaymentConfiguration);

impl Validate for UpdatePaymentConfiguration {
    fn check(&self, _checker: &mut Checker) {}
}

impl WriteMembers for DeletePaymentConfiguration {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("configuration_name", &self.configuration_name)?;
        Ok(())
    }
}
write_object!(DeletePaymentConfiguration);

impl FromMembers for DeletePaymentConfiguration {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
        })
    }
}
read_object!(DeletePaymentConfiguration);

impl Validate for DeletePaymentConfiguration {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
    }
}
debug_addresses!(
    GeneratePaymentOauthLink { configuration_name, redirect_url : address }
);

impl WriteMembers for GeneratePaymentOauthLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("configuration_name", &self.configuration_name)?;
        object.member("redirect_url", &self.redirect_url)?;
        Ok(())
    }
}
write_object!(GeneratePaymentOauthLink);

impl FromMembers for GeneratePaymentOauthLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            configuration_name: members.need("configuration_name")?,
            redirect_url: members.need("redirect_url")?,
        })
    }
}
read_object!(GeneratePaymentOauthLink);

impl Validate for GeneratePaymentOauthLink {
    fn check(&self, checker: &mut Checker) {
        checker
            .chars(
                "configuration_name",
                Some(self.configuration_name.as_ref()),
                None,
                Some(60),
            );
    }
}
debug_addresses!(PaymentOauthLink { oauth_url : address, expiration, extra });

impl WriteMembers for PaymentOauthLink {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("oauth_url", &self.oauth_url)?;
        object.optional("expiration", &self.expiration)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentOauthLink);

impl FromMembers for PaymentOauthLink {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            oauth_url: members.always("oauth_url")?,
            expiration: members.lenient("expiration")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentOauthLink);

impl WriteMembers for PaymentLookup {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.member("payments", &self.payments)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(PaymentLookup);

impl FromMembers for PaymentLookup {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            payments: members.always("payments")?,
            extra: members.extra()?,
        })
    }
}
read_object!(PaymentLookup);

impl WriteMembers for Payment {
    fn write_members<M: SerializeMap>(
        &self,
        object: &mut ObjectWriter<M>,
    ) -> Result<(), M::Error> {
        object.optional("reference_id", &self.reference_id)?;
        object.member("status", &self.status)?;
        object.optional("currency", &self.currency)?;
        object.optional("amount", &self.amount)?;
        object.optional("transactions", &self.transactions)?;
        object.optional("receipt", &self.receipt)?;
        object.optional("notes", &self.notes)?;
        object.optional("udf1", &self.udf1)?;
        object.optional("udf2", &self.udf2)?;
        object.optional("udf3", &self.udf3)?;
        object.optional("udf4", &self.udf4)?;
        object.optional("additional_info1", &self.additional_info1)?;
        object.optional("additional_info2", &self.additional_info2)?;
        object.optional("additional_info3", &self.additional_info3)?;
        object.optional("additional_info4", &self.additional_info4)?;
        object.optional("additional_info5", &self.additional_info5)?;
        object.optional("additional_info6", &self.additional_info6)?;
        object.optional("additional_info7", &self.additional_info7)?;
        object.optional("extra1", &self.extra1)?;
        object.optional("extra2", &self.extra2)?;
        object.rest(&self.extra)?;
        Ok(())
    }
}
write_object!(Payment);

impl FromMembers for Payment {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            reference_id: members.lenient("reference_id")?,
            status: members.always("status")?,
            currency: members.lenient("currency")?,
            amount: members.lenient("amount")?,
            transactions: members.lenient("transactions")?,
            receipt: members.lenient("receipt")?,
            notes: members.lenient("notes")?,
            udf1: members.lenient("udf1")?,
            udf2: members.lenient("udf2")?,
            udf3: members.lenient("udf3")?,
            udf4: members.lenient("udf4")?,
            additional_info1: members.lenient("additional_info1")?,
            additional_info2: members.lenient("additional_info2")?,
            additional_info3: members.lenient("additional_info3")?,
            additional_info4: members.lenient("additional_info4")?,
            additional_info5: members.lenient("additional_info5")?,
            additional_info6: members.lenient("additional_info6")?,
            additional_info7: members.lenient("additional_info7")?,
            extra1: members.lenient("extra1")?,
            extra2: members.lenient("extra2")?,
            extra: members.extra()?,
        })
    }
}
read_object!(Payment);
