// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! The operations of the tag `conversions`.

use super::*;
use crate::generated::client::Client;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Client {
    /// Report conversions to Meta, by Facebook page.
    ///
    /// Early access. All conversions are taken or none. At most 10 requests a second per account. Needs
    /// the scope whatsapp:conversions. Errors have the newer shape.
    ///
    /// `POST /whatsapp/1/conversions`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub monzeromer-lab/infobip-whatsapp-sdk infobip.json, version 3.163.0 (as of
    /// 2026-04).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::conversions::{
    ///     Conversion, ConversionDetails, ConversionType, SubmitConversionsRequest,
    /// };
    /// use waxwing_infobip::types::Timestamp;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SubmitConversionsRequest::new([
    ///     Conversion::new("ctwa-click-1", ConversionType::Purchase)
    ///         .with_details(ConversionDetails::new("EUR", 10.5))
    ///         .with_conversion_time("2026-05-14T10:11:45.057+0000".parse::<Timestamp>()?),
    ///     Conversion::new("ctwa-click-2", ConversionType::LeadSubmitted),
    /// ])
    /// .with_source_id("1234567890");
    /// client.submit_conversions(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_conversions(&self, body: &SubmitConversionsRequest) -> Call<()> {
        self.core.request(&SUBMIT_CONVERSIONS).json(body).call_unread()
    }

    /// Report conversions to Meta, by sender.
    ///
    /// Early access. All conversions are taken or none. At most 10 requests a second per account. Needs
    /// the scope whatsapp:conversions. Errors have the newer shape. 404 when the sender is unknown.
    ///
    /// `POST /whatsapp/1/conversions/waba`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub api-evangelist/infobip openapi/infobip-whatsapp-openapi.json, version 3.210.0 (as
    /// of 2026-07); GitHub infobip/infobip-api-java-client 6.4.0 (as of 2026-03).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_infobip::conversions::{
    ///     ConversionDetails, SubmitWabaConversionsRequest, WabaConversion, WabaConversionType,
    /// };
    /// use waxwing_infobip::types::Timestamp;
    /// # async fn example(client: waxwing_infobip::Client) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = SubmitWabaConversionsRequest::new(
    ///     "15550002222",
    ///     [
    ///         WabaConversion::new("ctwa-click-1", WabaConversionType::AddToCart)
    ///             .with_details(ConversionDetails::new("EUR", 10.0))
    ///             .with_conversion_time("2026-05-14T10:11:45.057+0000".parse::<Timestamp>()?),
    ///         WabaConversion::new("ctwa-click-2", WabaConversionType::QualifiedLead),
    ///     ],
    /// );
    /// client.submit_waba_conversions(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_waba_conversions(
        &self,
        body: &SubmitWabaConversionsRequest,
    ) -> Call<()> {
        self.core.request(&SUBMIT_WABA_CONVERSIONS).json(body).call_unread()
    }
}

static SUBMIT_CONVERSIONS: Operation = Operation {
    id: "submit_conversions",
    path: "/whatsapp/1/conversions",
    accepts: &[Accept::Empty],
    ..Operation::POST
};

static SUBMIT_WABA_CONVERSIONS: Operation = Operation {
    id: "submit_waba_conversions",
    path: "/whatsapp/1/conversions/waba",
    accepts: &[Accept::Empty],
    ..Operation::POST
};
