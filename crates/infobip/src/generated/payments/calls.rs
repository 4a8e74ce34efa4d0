// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `payments`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Sender;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Sender {
    /// Get the state of an Indian payment by UPI and PayU.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let upi_payu_payment_status = sender.get_upi_payu_payment_status("pay-1").await?;
    /// println!("{:?}", upi_payu_payment_status.payment_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upi_payu_payment_status(
        &self,
        payment_id: impl Into<shared::PayuPaymentId>,
    ) -> Call<Payment> {
        self.core
            .request(&GET_UPI_PAYU_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PayuPaymentId>("paymentId", payment_id)
            .call()
    }

    /// Get the state of a Brazilian payment.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/br/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let brazil_payment_status = sender.get_brazil_payment_status("pay-1").await?;
    /// println!("{:?}", brazil_payment_status.payment_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_brazil_payment_status(
        &self,
        payment_id: impl Into<shared::PaymentId>,
    ) -> Call<Payment> {
        self.core
            .request(&GET_BRAZIL_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PaymentId>("paymentId", payment_id)
            .call()
    }

    /// Get the state of an Indian payment by the gateways of PayU or Razorpay.
    ///
    /// 404, without a body, for an unknown payment. At most 10 requests a second per account; one of the
    /// scopes inbound-message:read, whatsapp:inbound-message:read, whatsapp:manage.
    ///
    /// `GET /whatsapp/1/senders/{sender}/payments/upi/{paymentId}`. Safe to repeat.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(sender: waxwing_infobip::Sender) -> Result<(), Box<dyn std::error::Error>> {
    /// let upi_payment_status = sender.get_upi_payment_status("pay-1").await?;
    /// println!("{:?}", upi_payment_status.payment_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_upi_payment_status(
        &self,
        payment_id: impl Into<shared::PaymentId>,
    ) -> Call<Payment> {
        self.core
            .request(&GET_UPI_PAYMENT_STATUS)
            .path("sender", &self.id)
            .id::<shared::PaymentId>("paymentId", payment_id)
            .call()
    }
}

static GET_UPI_PAYU_PAYMENT_STATUS: Operation = Operation {
    id: "get_upi_payu_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/upi/payu/{paymentId}",
    ..Operation::GET
};

static GET_BRAZIL_PAYMENT_STATUS: Operation = Operation {
    id: "get_brazil_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/br/{paymentId}",
    ..Operation::GET
};

static GET_UPI_PAYMENT_STATUS: Operation = Operation {
    id: "get_upi_payment_status",
    path: "/whatsapp/1/senders/{sender}/payments/upi/{paymentId}",
    ..Operation::GET
};
