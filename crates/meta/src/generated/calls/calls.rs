// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `calls`.

use super::*;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::{Accept, Operation};

impl Phone {
    /// Get whether a user may be called, and the limits.
    ///
    /// One of `user_wa_id` and recipient. At most 5 requests a second (error 613). The vendor's
    /// description has other states, which the guide contradicts.
    ///
    /// `GET /{phone_number_id}/call_permissions`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as
    /// of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::calls::GetCallPermissionsQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetCallPermissionsQuery::new()
    ///     .with_user_wa_id("15550001111")
    ///     .with_recipient("US.13491208655302741918");
    /// let call_permissions = phone.get_call_permissions(&query).await?;
    /// for action in call_permissions.actions() {
    ///     println!("{:?}", action.action_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_call_permissions(
        &self,
        query: &GetCallPermissionsQuery,
    ) -> Call<CallPermissions> {
        self.core
            .request(&GET_CALL_PERMISSIONS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Start, accept, reject or end a call.
    ///
    /// connect answers with calls, the other actions with success. At most 1000 calls at a time (error
    /// 138002); not with a number whose calls go by SIP (131055), nor on a call whose entry point
    /// belongs to another responder (138038). connect may also meet 138000, 138001, 138005, 138006,
    /// 138012, 138013 and 131044, the other actions 138003, 138004 and 138007. A recording or transcript
    /// comes by webhook (`call_recording_available`, `call_transcription_available`) and can be fetched
    /// for 7 days.
    ///
    /// `POST /{phone_number_id}/calls`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as
    /// of 2026-03); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// david-lev/pywa 4.4.0 (as of 2026-08);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-recording>
    /// (as of 2026-07);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-transcription>
    /// (as of 2026-08); "Changelog", Meta developer documentation for WhatsApp, 2026-10-05.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::calls::{
    ///     CallSession, ConnectCall, ManageCall, RejectCall, SdpType, TerminateCall,
    /// };
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = ManageCall::new(
    ///     ConnectCall::new()
    ///         .with_to("+15550001111")
    ///         .with_session(CallSession::new(
    ///             SdpType::Offer,
    ///             "v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\n",
    ///         )),
    /// )
    /// .with_biz_opaque_callback_data("call-42");
    /// let answer = phone.manage_call(&request).await?;
    /// for call in answer.calls() {
    ///     println!("{:?}", call.id);
    /// }
    ///
    /// // Other kinds:
    /// let request = ManageCall::new(RejectCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ"));
    /// let request = ManageCall::new(TerminateCall::new("wacid.HBgLMTU1NTAwMDExMTEVAgASGCAyODRQ"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn manage_call(&self, body: &ManageCall) -> Call<ManageCallResponse> {
        self.core
            .request(&MANAGE_CALL)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_CALL_PERMISSIONS: Operation = Operation {
    id: "get_call_permissions",
    path: "/{phone_number_id}/call_permissions",
    ..Operation::GET
};

static MANAGE_CALL: Operation = Operation {
    id: "manage_call",
    path: "/{phone_number_id}/calls",
    accepts: &[Accept::Filled("/calls/*/id"), Accept::OneOf("/success", &["true"])],
    ..Operation::POST
};
