// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `settings`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Phone;
use waxwing_runtime::Call;
use waxwing_runtime::generated::Operation;

impl Phone {
    /// Get the calling, identity, encryption and storage settings of a number.
    ///
    /// Groups that were never set are left out. Passwords of SIP servers come only when asked for by
    /// `include_sip_credentials`.
    ///
    /// `GET /{phone_number_id}/settings`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings>
    /// (as of 2026-07); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::settings::GetSettingsQuery;
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetSettingsQuery::new()
    ///     .with_include_sip_credentials(true)
    ///     .with_fields("id");
    /// let settings = phone.get_settings(&query).await?;
    /// println!("{settings:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_settings(&self, query: &GetSettingsQuery) -> Call<PhoneNumberSettings> {
        self.core
            .request(&GET_SETTINGS)
            .path("phone_number_id", &self.id)
            .query(query)
            .call()
    }

    /// Change one group of the settings of a number.
    ///
    /// Exactly one group in a call. Lower-case values of the vendor's own description contradict the
    /// guides, whose values these are. Calling needs a messaging limit of 2000 and either SIP or an app
    /// that is subscribed to calls (errors 138015, 138018; 138024 where SIP is needed and off). The
    /// provider honours a change at once; users' apps may show it up to 7 days later.
    ///
    /// `POST /{phone_number_id}/settings`. Safe to repeat.
    ///
    /// Source:
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-settings>
    /// (as of 2026-07);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/calling> (as of
    /// 2026-03);
    /// <https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers>
    /// (as of 2026-02); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11);
    /// GitHub david-lev/pywa 4.4.0 (as of 2026-08).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::settings::{CallIconVisibility, CallingSettings, UpdateSettings};
    /// use waxwing_meta::shared::{
    ///     CallHours, DayOfWeek, HolidayHours, OperatingHours, SettingStatus,
    /// };
    /// # async fn example(phone: waxwing_meta::Phone) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateSettings::calling(
    ///     CallingSettings::new()
    ///         .with_status(SettingStatus::Enabled)
    ///         .with_call_icon_visibility(CallIconVisibility::Default)
    ///         .with_call_hours(
    ///             CallHours::new(
    ///                 SettingStatus::Enabled,
    ///                 "America/Manaus",
    ///                 [OperatingHours::new(DayOfWeek::Monday, "0800", "1800")],
    ///             )
    ///             .with_holiday_schedule([HolidayHours::new("2026-12-25", "0000", "2359")]),
    ///         )
    ///         .with_callback_permission_status(SettingStatus::Enabled),
    /// );
    /// let updated = phone.update_settings(&request).await?;
    /// println!("{:?}", updated.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_settings(&self, body: &UpdateSettings) -> Call<shared::Success> {
        self.core
            .request(&UPDATE_SETTINGS)
            .path("phone_number_id", &self.id)
            .json(body)
            .call()
    }
}

static GET_SETTINGS: Operation = Operation {
    id: "get_settings",
    path: "/{phone_number_id}/settings",
    ..Operation::GET
};

static UPDATE_SETTINGS: Operation = Operation {
    id: "update_settings",
    path: "/{phone_number_id}/settings",
    idempotent: true,
    secrets: &["/calling/sip/servers/*/sip_user_password"],
    ..Operation::POST
};
