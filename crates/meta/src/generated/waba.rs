// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `waba`.

use super::shared;

#[cfg(feature = "client")]
impl super::client::Waba {
    /// Get a WhatsApp business account.
    ///
    /// What is not asked for in fields does not come.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, WhatsApp business accounts; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    pub fn get_waba(
        &self,
        query: &GetWabaQuery,
    ) -> waxwing_runtime::Call<shared::WhatsappBusinessAccount> {
        self.core.prepare(&GET_WABA).path("waba_id", &self.id).query(query).call()
    }

    /// Change name, time zone, creative features or insights of an account.
    ///
    /// Insights cannot be switched off again. Sources differ in the answer: an acknowledgement or the
    /// id.
    ///
    /// `POST /{waba_id}`. Safe to repeat.
    ///
    /// Source: <https://developers.facebook.com/documentation/business-messaging/whatsapp/analytics> (as
    /// of 2026-04); GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn update_waba(
        &self,
        body: &UpdateWaba,
        query: &UpdateWabaQuery,
    ) -> waxwing_runtime::Call<UpdateWabaResponse> {
        self.core
            .prepare(&UPDATE_WABA)
            .path("waba_id", &self.id)
            .json(body)
            .query(query)
            .call()
    }

    /// List the people and system users with access to an account.
    ///
    /// business, the portfolio whose users are meant, is required. tasks say what each may do.
    ///
    /// `GET /{waba_id}/assigned_users`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn list_assigned_users(
        &self,
        query: &ListAssignedUsersQuery,
    ) -> waxwing_runtime::Call<ListAssignedUsersResponse> {
        self.core
            .prepare(&LIST_ASSIGNED_USERS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_assigned_users`], as a stream.
    pub fn list_assigned_users_all(
        &self,
        query: &ListAssignedUsersQuery,
    ) -> waxwing_runtime::Pages<AssignedUser> {
        self.core
            .prepare(&LIST_ASSIGNED_USERS)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_ASSIGNED_USERS_PAGES)
    }

    /// Give a person or system user access to an account.
    ///
    /// Both members go into the query, the tasks as JSON text; a form is taken too.
    ///
    /// `POST /{waba_id}/assigned_users`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn add_assigned_user(
        &self,
        query: &AddAssignedUserQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&ADD_ASSIGNED_USER)
            .path("waba_id", &self.id)
            .query_styled(query, &[("tasks", waxwing_runtime::ListStyle::Json)])
            .call()
    }

    /// Take the access to an account from a person or system user.
    ///
    /// The vendor's description has a form in the body of the DELETE; the query is safer.
    ///
    /// `DELETE /{waba_id}/assigned_users`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub
    /// facebook/facebook-python-business-sdk (2026-06-24).
    pub fn remove_assigned_user(
        &self,
        query: &RemoveAssignedUserQuery,
    ) -> waxwing_runtime::Call<shared::Success> {
        self.core
            .prepare(&REMOVE_ASSIGNED_USER)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// List what was done with an account.
    ///
    /// Only in the vendor's description.
    ///
    /// `GET /{waba_id}/activities`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn list_activities(
        &self,
        query: &ListActivitiesQuery,
    ) -> waxwing_runtime::Call<ListActivitiesResponse> {
        self.core.prepare(&LIST_ACTIVITIES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_activities`], as a stream.
    pub fn list_activities_all(
        &self,
        query: &ListActivitiesQuery,
    ) -> waxwing_runtime::Pages<Activity> {
        self.core
            .prepare(&LIST_ACTIVITIES)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_ACTIVITIES_PAGES)
    }

    /// List the schedules of an account.
    ///
    /// Low confidence; only in the vendor's description, and whether it is in use is doubtful.
    ///
    /// `GET /{waba_id}/schedules`. Safe to repeat.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn list_schedules(
        &self,
        query: &ListSchedulesQuery,
    ) -> waxwing_runtime::Call<ListSchedulesResponse> {
        self.core.prepare(&LIST_SCHEDULES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_schedules`], as a stream.
    pub fn list_schedules_all(
        &self,
        query: &ListSchedulesQuery,
    ) -> waxwing_runtime::Pages<Schedule> {
        self.core
            .prepare(&LIST_SCHEDULES)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_SCHEDULES_PAGES)
    }

    /// Create a schedule.
    ///
    /// Low confidence; only in the vendor's description, and whether it is in use is doubtful.
    ///
    /// `POST /{waba_id}/schedules`. A repeat may act twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    pub fn create_schedule(
        &self,
        body: &CreateSchedule,
    ) -> waxwing_runtime::Call<CreatedSchedule> {
        self.core.prepare(&CREATE_SCHEDULE).path("waba_id", &self.id).json(body).call()
    }
}

#[cfg(feature = "client")]
static GET_WABA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "get_waba",
    path: "/{waba_id}",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static UPDATE_WABA: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "update_waba",
    path: "/{waba_id}",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_ASSIGNED_USERS: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_assigned_users",
    path: "/{waba_id}/assigned_users",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_ASSIGNED_USERS_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static ADD_ASSIGNED_USER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "add_assigned_user",
    path: "/{waba_id}/assigned_users",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static REMOVE_ASSIGNED_USER: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "remove_assigned_user",
    method: "DELETE",
    path: "/{waba_id}/assigned_users",
    idempotent: true,
    ..waxwing_runtime::Operation::POST
};

#[cfg(feature = "client")]
static LIST_ACTIVITIES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_activities",
    path: "/{waba_id}/activities",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_ACTIVITIES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static LIST_SCHEDULES: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "list_schedules",
    path: "/{waba_id}/schedules",
    ..waxwing_runtime::Operation::GET
};

#[cfg(feature = "client")]
static LIST_SCHEDULES_PAGES: waxwing_runtime::Paging = waxwing_runtime::Paging {
    items: "/data",
    by: waxwing_runtime::PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

#[cfg(feature = "client")]
static CREATE_SCHEDULE: waxwing_runtime::Operation = waxwing_runtime::Operation {
    id: "create_schedule",
    path: "/{waba_id}/schedules",
    accepts: &[waxwing_runtime::Accept::Filled("/id")],
    ..waxwing_runtime::Operation::POST
};

/// Query of `get_waba`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct GetWabaQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
}

impl GetWabaQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self { fields: Default::default() }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl waxwing_json::FromMembers for GetWabaQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
        })
    }
}

waxwing_json::read_object!(GetWabaQuery);
impl waxwing_types::Validate for GetWabaQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `update_waba`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateWabaQuery {
    /// true starts the collection of template analytics, for good.
    pub is_enabled_for_insights: Option<bool>,
}

impl UpdateWabaQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            is_enabled_for_insights: Default::default(),
        }
    }

    /// Sets `is_enabled_for_insights`.
    #[must_use]
    pub fn with_is_enabled_for_insights(
        mut self,
        is_enabled_for_insights: bool,
    ) -> Self {
        self.is_enabled_for_insights = Some(is_enabled_for_insights);
        self
    }
}

impl waxwing_json::FromMembers for UpdateWabaQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            is_enabled_for_insights: members.take("is_enabled_for_insights")?,
        })
    }
}

waxwing_json::read_object!(UpdateWabaQuery);
impl waxwing_types::Validate for UpdateWabaQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_assigned_users`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListAssignedUsersQuery {
    /// Portfolio whose users are meant.
    pub business: shared::BusinessId,
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListAssignedUsersQuery {
    /// With the members that are required.
    pub fn new(business: impl Into<shared::BusinessId>) -> Self {
        Self {
            business: business.into(),
            fields: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListAssignedUsersQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            business: members.need("business")?,
            fields: members.take("fields")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListAssignedUsersQuery);
impl waxwing_types::Validate for ListAssignedUsersQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `add_assigned_user`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AddAssignedUserQuery {
    /// The person or system user.
    pub user: shared::UserId,
    /// What the user may do.
    pub tasks: Vec<AssignedUserTask>,
}

impl AddAssignedUserQuery {
    /// With the members that are required.
    pub fn new(
        user: impl Into<shared::UserId>,
        tasks: impl Into<Vec<AssignedUserTask>>,
    ) -> Self {
        Self {
            user: user.into(),
            tasks: tasks.into(),
        }
    }
}

impl waxwing_json::FromMembers for AddAssignedUserQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user: members.need("user")?,
            tasks: members.need("tasks")?,
        })
    }
}

waxwing_json::read_object!(AddAssignedUserQuery);
impl waxwing_types::Validate for AddAssignedUserQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `remove_assigned_user`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RemoveAssignedUserQuery {
    /// The person or system user.
    pub user: shared::UserId,
}

impl RemoveAssignedUserQuery {
    /// With the members that are required.
    pub fn new(user: impl Into<shared::UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl waxwing_json::FromMembers for RemoveAssignedUserQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            user: members.need("user")?,
        })
    }
}

waxwing_json::read_object!(RemoveAssignedUserQuery);
impl waxwing_types::Validate for RemoveAssignedUserQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_activities`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct ListActivitiesQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// From this time on. The form is not documented.
    pub since: Option<String>,
    /// Up to this time. The form is not documented.
    pub until: Option<String>,
    /// Only of this kind.
    pub activity_type: Option<ActivityType>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListActivitiesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            since: Default::default(),
            until: Default::default(),
            activity_type: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `until`.
    #[must_use]
    pub fn with_until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets `activity_type`.
    #[must_use]
    pub fn with_activity_type(mut self, activity_type: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(activity_type.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListActivitiesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            since: members.take("since")?,
            until: members.take("until")?,
            activity_type: members.take("activity_type")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListActivitiesQuery);
impl waxwing_types::Validate for ListActivitiesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

/// Query of `list_schedules`.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, rename_all = "camelCase")]
#[non_exhaustive]
pub struct ListSchedulesQuery {
    /// Members to answer with, joined by commas, nested with braces
    /// (`id,name,phone_numbers.limit(5){id}`). Left out, a default choice comes.
    pub fields: Option<String>,
    /// Conditions, as JSON text of a list of field, operator and value.
    pub filtering: Option<String>,
    /// Order of the list.
    pub sort: Option<ScheduleOrder>,
    /// Most items on a page. Left out, mostly 25.
    pub limit: Option<i64>,
    /// Cursor of the page before, for the next page (error 131059 when it is old).
    pub after: Option<String>,
    /// Cursor of the page after, for the page before it.
    pub before: Option<String>,
}

impl ListSchedulesQuery {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            fields: Default::default(),
            filtering: Default::default(),
            sort: Default::default(),
            limit: Default::default(),
            after: Default::default(),
            before: Default::default(),
        }
    }

    /// Sets `fields`.
    #[must_use]
    pub fn with_fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }

    /// Sets `filtering`.
    #[must_use]
    pub fn with_filtering(mut self, filtering: impl Into<String>) -> Self {
        self.filtering = Some(filtering.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, sort: impl Into<ScheduleOrder>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    /// Sets `before`.
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
}

impl waxwing_json::FromMembers for ListSchedulesQuery {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            fields: members.take("fields")?,
            filtering: members.take("filtering")?,
            sort: members.take("sort")?,
            limit: members.take("limit")?,
            after: members.take("after")?,
            before: members.take("before")?,
        })
    }
}

waxwing_json::read_object!(ListSchedulesQuery);
impl waxwing_types::Validate for ListSchedulesQuery {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " Order of a list of schedules."] pub enum ScheduleOrder { #[doc =
    " `created_time.asc`."] CreatedTimeAsc = "created_time.asc", #[doc =
    " `created_time.desc`."] CreatedTimeDesc = "created_time.desc", #[doc =
    " `updated_time.asc`."] UpdatedTimeAsc = "updated_time.asc", #[doc =
    " `updated_time.desc`."] UpdatedTimeDesc = "updated_time.desc", }
}

/// What to change; members left out stay.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct UpdateWaba {
    /// Name of the account.
    pub name: Option<String>,
    /// Time zone, by the provider's number.
    pub timezone_id: Option<String>,
    /// Which creative features the provider may apply to marketing templates; all are off since April
    /// 2026 unless the account or the template opts in.
    pub degrees_of_freedom_spec: Option<shared::DegreesOfFreedomSpec>,
    /// true: marketing templates go through `marketing_messages` only.
    pub disable_marketing_messages_on_cloud_api: Option<bool>,
    /// Whether templates that are idle for 12 months are archived.
    pub template_auto_archival_enabled: Option<bool>,
    /// Known by name only; free-form.
    pub creative_optimizations_enrollment: Option<waxwing_types::Json>,
    /// Whether a business takes part in a feature.
    pub whatsapp_manager_marketing_messages_max_price_enroll_status: Option<
        shared::EnrollStatus,
    >,
}

impl UpdateWaba {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            timezone_id: Default::default(),
            degrees_of_freedom_spec: Default::default(),
            disable_marketing_messages_on_cloud_api: Default::default(),
            template_auto_archival_enabled: Default::default(),
            creative_optimizations_enrollment: Default::default(),
            whatsapp_manager_marketing_messages_max_price_enroll_status: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `timezone_id`.
    #[must_use]
    pub fn with_timezone_id(mut self, timezone_id: impl Into<String>) -> Self {
        self.timezone_id = Some(timezone_id.into());
        self
    }

    /// Sets `degrees_of_freedom_spec`.
    #[must_use]
    pub fn with_degrees_of_freedom_spec(
        mut self,
        degrees_of_freedom_spec: impl Into<shared::DegreesOfFreedomSpec>,
    ) -> Self {
        self.degrees_of_freedom_spec = Some(degrees_of_freedom_spec.into());
        self
    }

    /// Sets `disable_marketing_messages_on_cloud_api`.
    #[must_use]
    pub fn with_disable_marketing_messages_on_cloud_api(
        mut self,
        disable_marketing_messages_on_cloud_api: bool,
    ) -> Self {
        self.disable_marketing_messages_on_cloud_api = Some(
            disable_marketing_messages_on_cloud_api,
        );
        self
    }

    /// Sets `template_auto_archival_enabled`.
    #[must_use]
    pub fn with_template_auto_archival_enabled(
        mut self,
        template_auto_archival_enabled: bool,
    ) -> Self {
        self.template_auto_archival_enabled = Some(template_auto_archival_enabled);
        self
    }

    /// Sets `creative_optimizations_enrollment`.
    #[must_use]
    pub fn with_creative_optimizations_enrollment(
        mut self,
        creative_optimizations_enrollment: impl Into<waxwing_types::Json>,
    ) -> Self {
        self.creative_optimizations_enrollment = Some(
            creative_optimizations_enrollment.into(),
        );
        self
    }

    /// Sets `whatsapp_manager_marketing_messages_max_price_enroll_status`.
    #[must_use]
    pub fn with_whatsapp_manager_marketing_messages_max_price_enroll_status(
        mut self,
        whatsapp_manager_marketing_messages_max_price_enroll_status: impl Into<
            shared::EnrollStatus,
        >,
    ) -> Self {
        self.whatsapp_manager_marketing_messages_max_price_enroll_status = Some(
            whatsapp_manager_marketing_messages_max_price_enroll_status.into(),
        );
        self
    }
}

impl waxwing_json::FromMembers for UpdateWaba {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.take("name")?,
            timezone_id: members.take("timezone_id")?,
            degrees_of_freedom_spec: members.take("degrees_of_freedom_spec")?,
            disable_marketing_messages_on_cloud_api: members
                .take("disable_marketing_messages_on_cloud_api")?,
            template_auto_archival_enabled: members
                .take("template_auto_archival_enabled")?,
            creative_optimizations_enrollment: members
                .take("creative_optimizations_enrollment")?,
            whatsapp_manager_marketing_messages_max_price_enroll_status: members
                .take("whatsapp_manager_marketing_messages_max_price_enroll_status")?,
        })
    }
}

waxwing_json::read_object!(UpdateWaba);
impl waxwing_types::Validate for UpdateWaba {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("degrees_of_freedom_spec", self.degrees_of_freedom_spec.as_ref());
    }
}

/// One of the two members.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateWabaResponse {
    /// true when the account was changed.
    pub success: Option<bool>,
    /// An integer that some answers write as text.
    pub id: Option<waxwing_types::Lenient<waxwing_types::IntOrString>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for UpdateWabaResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("success", &self.success)?;
        object.optional("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for UpdateWabaResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            success: members.lenient("success")?,
            id: members.lenient("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(UpdateWabaResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for UpdateWabaResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "UpdateWabaResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("success", generator.subschema_for::<bool>()),
            (
                "id",
                generator
                    .subschema_for::<
                        waxwing_types::Lenient<waxwing_types::IntOrString>,
                    >(),
            ),
        ])
    }
}

/// A page of users.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAssignedUsersResponse {
    /// The users.
    pub data: Vec<AssignedUser>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Figures over all users; only where `fields` asks for them.
    pub summary: Option<AssignedUsersSummary>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListAssignedUsersResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.optional("summary", &self.summary)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListAssignedUsersResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            summary: members.lenient("summary")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListAssignedUsersResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListAssignedUsersResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListAssignedUsersResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<AssignedUser>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
            ("summary", generator.subschema_for::<AssignedUsersSummary>()),
        ])
    }
}

/// Figures over all users; only where `fields` asks for them.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AssignedUsersSummary {
    /// How many users have access.
    pub total_count: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for AssignedUsersSummary {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("total_count", &self.total_count)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AssignedUsersSummary {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            total_count: members.lenient("total_count")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AssignedUsersSummary);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AssignedUsersSummary {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AssignedUsersSummary".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("total_count", generator.subschema_for::<i64>())])
    }
}

/// A person or system user with access.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignedUser {
    /// Id of a person or system user of the business (not of a WhatsApp user).
    pub id: shared::UserId,
    /// Name of a person or system user.
    pub name: Option<UserName>,
    /// A business portfolio, in short.
    pub business: Option<shared::BusinessInfo>,
    /// Kind of user.
    pub user_type: Option<AssignedUserType>,
    /// What the user may do.
    pub tasks: Option<Vec<AssignedUserTask>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl AssignedUser {
    /// `tasks`, empty when it was left out.
    pub fn tasks(&self) -> &[AssignedUserTask] {
        self.tasks.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for AssignedUser {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("business", &self.business)?;
        object.optional("user_type", &self.user_type)?;
        object.optional("tasks", &self.tasks)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for AssignedUser {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            business: members.lenient("business")?,
            user_type: members.lenient("user_type")?,
            tasks: members.lenient("tasks")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(AssignedUser);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for AssignedUser {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AssignedUser".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<shared::UserId>()),
            ("name", generator.subschema_for::<UserName>()),
            ("business", generator.subschema_for::<shared::BusinessInfo>()),
            ("user_type", generator.subschema_for::<AssignedUserType>()),
            ("tasks", generator.subschema_for::<Vec<AssignedUserTask>>()),
        ])
    }
}

waxwing_json::string_id! {
    #[sensitive] #[doc = " Name of a person or system user."] pub struct UserName;
}

waxwing_json::open_enum! {
    #[doc = " Kind of user."] pub enum AssignedUserType { #[doc = " `BUSINESS_USER`."]
    BusinessUser = "BUSINESS_USER", #[doc = " `SYSTEM_USER`."] SystemUser =
    "SYSTEM_USER", #[doc = " `PERSONAL_USER`."] PersonalUser = "PERSONAL_USER", }
}

waxwing_json::open_enum! {
    #[doc = " What a user may do with an account."] pub enum AssignedUserTask { #[doc =
    " `DEVELOP`."] Develop = "DEVELOP", #[doc = " `MANAGE`."] Manage = "MANAGE", #[doc =
    " `MANAGE_EXTENSIONS`."] ManageExtensions = "MANAGE_EXTENSIONS", #[doc =
    " `MANAGE_PHONE`."] ManagePhone = "MANAGE_PHONE", #[doc = " `MANAGE_PHONE_ASSETS`."]
    ManagePhoneAssets = "MANAGE_PHONE_ASSETS", #[doc = " `MANAGE_TEMPLATES`."]
    ManageTemplates = "MANAGE_TEMPLATES", #[doc = " `MESSAGING`."] Messaging =
    "MESSAGING", #[doc = " `VIEW_COST`."] ViewCost = "VIEW_COST", #[doc =
    " `VIEW_PHONE_ASSETS`."] ViewPhoneAssets = "VIEW_PHONE_ASSETS", #[doc =
    " `VIEW_TEMPLATES`."] ViewTemplates = "VIEW_TEMPLATES", }
}

/// A page of activities.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListActivitiesResponse {
    /// The items.
    pub data: Vec<Activity>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListActivitiesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListActivitiesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListActivitiesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListActivitiesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListActivitiesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Activity>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of an activity."] pub struct ActivityId;
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Id of an activity.
    pub id: ActivityId,
    /// What was done.
    pub activity_type: Option<ActivityType>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub timestamp: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Who did it.
    pub actor_type: Option<ActivityActorType>,
    /// Id of who did it.
    pub actor_id: Option<String>,
    /// Name of a person or system user.
    pub actor_name: Option<UserName>,
    /// What was done.
    pub description: Option<String>,
    /// More, free-form.
    pub details: Option<waxwing_types::Extra>,
    /// Internet address of who did it.
    pub ip_address: Option<String>,
    /// Program of who did it.
    pub user_agent: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for Activity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("activity_type", &self.activity_type)?;
        object.optional("timestamp", &self.timestamp)?;
        object.optional("actor_type", &self.actor_type)?;
        object.optional("actor_id", &self.actor_id)?;
        object.optional("actor_name", &self.actor_name)?;
        object.optional("description", &self.description)?;
        object.optional("details", &self.details)?;
        object.optional("ip_address", &self.ip_address)?;
        object.optional("user_agent", &self.user_agent)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Activity {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            activity_type: members.lenient("activity_type")?,
            timestamp: members.lenient("timestamp")?,
            actor_type: members.lenient("actor_type")?,
            actor_id: members.lenient("actor_id")?,
            actor_name: members.lenient("actor_name")?,
            description: members.lenient("description")?,
            details: members.lenient("details")?,
            ip_address: members.lenient("ip_address")?,
            user_agent: members.lenient("user_agent")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Activity);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Activity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Activity".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<ActivityId>()),
            ("activity_type", generator.subschema_for::<ActivityType>()),
            (
                "timestamp",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("actor_type", generator.subschema_for::<ActivityActorType>()),
            ("actor_id", generator.subschema_for::<String>()),
            ("actor_name", generator.subschema_for::<UserName>()),
            ("description", generator.subschema_for::<String>()),
            ("details", generator.subschema_for::<waxwing_types::Extra>()),
            ("ip_address", generator.subschema_for::<String>()),
            ("user_agent", generator.subschema_for::<String>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " What was done."] pub enum ActivityType { #[doc = " `ACCOUNT_CREATED`."]
    AccountCreated = "ACCOUNT_CREATED", #[doc = " `ACCOUNT_UPDATED`."] AccountUpdated =
    "ACCOUNT_UPDATED", #[doc = " `ACCOUNT_DELETED`."] AccountDeleted = "ACCOUNT_DELETED",
    #[doc = " `PHONE_NUMBER_ADDED`."] PhoneNumberAdded = "PHONE_NUMBER_ADDED", #[doc =
    " `PHONE_NUMBER_REMOVED`."] PhoneNumberRemoved = "PHONE_NUMBER_REMOVED", #[doc =
    " `PHONE_NUMBER_VERIFIED`."] PhoneNumberVerified = "PHONE_NUMBER_VERIFIED", #[doc =
    " `USER_ADDED`."] UserAdded = "USER_ADDED", #[doc = " `USER_REMOVED`."] UserRemoved =
    "USER_REMOVED", #[doc = " `USER_ROLE_CHANGED`."] UserRoleChanged =
    "USER_ROLE_CHANGED", #[doc = " `PERMISSION_GRANTED`."] PermissionGranted =
    "PERMISSION_GRANTED", #[doc = " `PERMISSION_REVOKED`."] PermissionRevoked =
    "PERMISSION_REVOKED", #[doc = " `TEMPLATE_CREATED`."] TemplateCreated =
    "TEMPLATE_CREATED", #[doc = " `TEMPLATE_UPDATED`."] TemplateUpdated =
    "TEMPLATE_UPDATED", #[doc = " `TEMPLATE_DELETED`."] TemplateDeleted =
    "TEMPLATE_DELETED", #[doc = " `WEBHOOK_CONFIGURED`."] WebhookConfigured =
    "WEBHOOK_CONFIGURED", #[doc = " `API_ACCESS_GRANTED`."] ApiAccessGranted =
    "API_ACCESS_GRANTED", #[doc = " `API_ACCESS_REVOKED`."] ApiAccessRevoked =
    "API_ACCESS_REVOKED", #[doc = " `BILLING_UPDATED`."] BillingUpdated =
    "BILLING_UPDATED", #[doc = " `COMPLIANCE_ACTION`."] ComplianceAction =
    "COMPLIANCE_ACTION", #[doc = " `SECURITY_EVENT`."] SecurityEvent = "SECURITY_EVENT",
    }
}

waxwing_json::open_enum! {
    #[doc = " Who did it."] pub enum ActivityActorType { #[doc = " `USER`."] User =
    "USER", #[doc = " `SYSTEM`."] System = "SYSTEM", #[doc = " `API`."] Api = "API",
    #[doc = " `ADMIN`."] Admin = "ADMIN", #[doc = " `AUTOMATED_PROCESS`."]
    AutomatedProcess = "AUTOMATED_PROCESS", }
}

/// A page of schedules.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSchedulesResponse {
    /// The items.
    pub data: Vec<Schedule>,
    /// Place of a page in its list. The last page has no next. Follow by the cursor: the addresses may
    /// hold the access token.
    pub paging: Option<shared::CursorPaging>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for ListSchedulesResponse {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("data", &self.data)?;
        object.optional("paging", &self.paging)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for ListSchedulesResponse {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            data: members.always("data")?,
            paging: members.lenient("paging")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(ListSchedulesResponse);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for ListSchedulesResponse {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ListSchedulesResponse".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("data", generator.subschema_for::<Vec<Schedule>>()),
            ("paging", generator.subschema_for::<shared::CursorPaging>()),
        ])
    }
}

waxwing_json::string_id! {
    #[doc = " Id of a schedule."] pub struct ScheduleId;
}

/// A schedule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// Id of a schedule.
    pub id: ScheduleId,
    /// Name.
    pub name: Option<String>,
    /// State of a schedule.
    pub status: Option<ScheduleStatus>,
    /// Kind of schedule.
    pub schedule_type: Option<ScheduleType>,
    /// What it is for.
    pub description: Option<String>,
    /// Begin. The form is not documented.
    pub start_time: Option<String>,
    /// End. The form is not documented.
    pub end_time: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Days on which it holds.
    pub days_of_week: Option<Vec<shared::DayOfWeek>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub created_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// A time, as Unix seconds or as ISO 8601 text (2025-01-06T23:05:12+0000).
    pub updated_time: Option<waxwing_types::Lenient<waxwing_types::Timestamp>>,
    /// Whether it holds.
    pub is_active: Option<bool>,
    /// How it comes again.
    pub recurrence_pattern: Option<RecurrencePattern>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl Schedule {
    /// `days_of_week`, empty when it was left out.
    pub fn days_of_week(&self) -> &[shared::DayOfWeek] {
        self.days_of_week.as_deref().unwrap_or_default()
    }
}

impl serde::Serialize for Schedule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.optional("name", &self.name)?;
        object.optional("status", &self.status)?;
        object.optional("schedule_type", &self.schedule_type)?;
        object.optional("description", &self.description)?;
        object.optional("start_time", &self.start_time)?;
        object.optional("end_time", &self.end_time)?;
        object.optional("timezone", &self.timezone)?;
        object.optional("days_of_week", &self.days_of_week)?;
        object.optional("created_time", &self.created_time)?;
        object.optional("updated_time", &self.updated_time)?;
        object.optional("is_active", &self.is_active)?;
        object.optional("recurrence_pattern", &self.recurrence_pattern)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for Schedule {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            name: members.lenient("name")?,
            status: members.lenient("status")?,
            schedule_type: members.lenient("schedule_type")?,
            description: members.lenient("description")?,
            start_time: members.lenient("start_time")?,
            end_time: members.lenient("end_time")?,
            timezone: members.lenient("timezone")?,
            days_of_week: members.lenient("days_of_week")?,
            created_time: members.lenient("created_time")?,
            updated_time: members.lenient("updated_time")?,
            is_active: members.lenient("is_active")?,
            recurrence_pattern: members.lenient("recurrence_pattern")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(Schedule);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Schedule {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Schedule".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("id", generator.subschema_for::<ScheduleId>()),
            ("name", generator.subschema_for::<String>()),
            ("status", generator.subschema_for::<ScheduleStatus>()),
            ("schedule_type", generator.subschema_for::<ScheduleType>()),
            ("description", generator.subschema_for::<String>()),
            ("start_time", generator.subschema_for::<String>()),
            ("end_time", generator.subschema_for::<String>()),
            ("timezone", generator.subschema_for::<String>()),
            ("days_of_week", generator.subschema_for::<Vec<shared::DayOfWeek>>()),
            (
                "created_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            (
                "updated_time",
                generator
                    .subschema_for::<waxwing_types::Lenient<waxwing_types::Timestamp>>(),
            ),
            ("is_active", generator.subschema_for::<bool>()),
            ("recurrence_pattern", generator.subschema_for::<RecurrencePattern>()),
        ])
    }
}

waxwing_json::open_enum! {
    #[doc = " State of a schedule."] pub enum ScheduleStatus { #[doc = " `ACTIVE`."]
    Active = "ACTIVE", #[doc = " `INACTIVE`."] Inactive = "INACTIVE", #[doc =
    " `PAUSED`."] Paused = "PAUSED", #[doc = " `EXPIRED`."] Expired = "EXPIRED", #[doc =
    " `DRAFT`."] Draft = "DRAFT", }
}

waxwing_json::open_enum! {
    #[doc = " Kind of schedule."] pub enum ScheduleType { #[doc = " `BUSINESS_HOURS`."]
    BusinessHours = "BUSINESS_HOURS", #[doc = " `AUTOMATED_RESPONSE`."] AutomatedResponse
    = "AUTOMATED_RESPONSE", #[doc = " `MESSAGE_CAMPAIGN`."] MessageCampaign =
    "MESSAGE_CAMPAIGN", #[doc = " `MAINTENANCE_WINDOW`."] MaintenanceWindow =
    "MAINTENANCE_WINDOW", #[doc = " `CUSTOM`."] Custom = "CUSTOM", }
}

/// How it comes again.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RecurrencePattern {
    /// How often.
    pub frequency: Option<RecurrenceFrequency>,
    /// Every how many of them.
    pub interval: Option<i64>,
    /// Last day. The form is not documented.
    pub end_date: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl RecurrencePattern {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            frequency: Default::default(),
            interval: Default::default(),
            end_date: Default::default(),
            extra: Default::default(),
        }
    }

    /// Sets `frequency`.
    #[must_use]
    pub fn with_frequency(mut self, frequency: impl Into<RecurrenceFrequency>) -> Self {
        self.frequency = Some(frequency.into());
        self
    }

    /// Sets `interval`.
    #[must_use]
    pub fn with_interval(mut self, interval: i64) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets `end_date`.
    #[must_use]
    pub fn with_end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl serde::Serialize for RecurrencePattern {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.optional("frequency", &self.frequency)?;
        object.optional("interval", &self.interval)?;
        object.optional("end_date", &self.end_date)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for RecurrencePattern {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            frequency: members.lenient("frequency")?,
            interval: members.lenient("interval")?,
            end_date: members.lenient("end_date")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(RecurrencePattern);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RecurrencePattern {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RecurrencePattern".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([
            ("frequency", generator.subschema_for::<RecurrenceFrequency>()),
            ("interval", generator.subschema_for::<i64>()),
            ("end_date", generator.subschema_for::<String>()),
        ])
    }
}

impl waxwing_types::Validate for RecurrencePattern {
    fn check(&self, _checker: &mut waxwing_types::Checker) {}
}

waxwing_json::open_enum! {
    #[doc = " How often."] pub enum RecurrenceFrequency { #[doc = " `DAILY`."] Daily =
    "DAILY", #[doc = " `WEEKLY`."] Weekly = "WEEKLY", #[doc = " `MONTHLY`."] Monthly =
    "MONTHLY", #[doc = " `YEARLY`."] Yearly = "YEARLY", }
}

/// A new schedule.
#[serde_with::skip_serializing_none]
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[derive(bon::Builder)]
#[builder(on(_, into))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSchedule {
    /// Name.
    pub name: String,
    /// Kind of schedule.
    pub schedule_type: ScheduleType,
    /// Begin. The form is not documented.
    pub start_time: String,
    /// End. The form is not documented.
    pub end_time: String,
    /// What it is for.
    pub description: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Days on which it holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[builder(default)]
    pub days_of_week: Vec<shared::DayOfWeek>,
    /// Whether it holds.
    pub is_active: Option<bool>,
    /// How it comes again.
    pub recurrence_pattern: Option<RecurrencePattern>,
}

impl CreateSchedule {
    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn with_timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// Sets `days_of_week`.
    #[must_use]
    pub fn with_days_of_week(
        mut self,
        days_of_week: impl Into<Vec<shared::DayOfWeek>>,
    ) -> Self {
        self.days_of_week = days_of_week.into();
        self
    }

    /// Sets `is_active`.
    #[must_use]
    pub fn with_is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
        self
    }

    /// Sets `recurrence_pattern`.
    #[must_use]
    pub fn with_recurrence_pattern(
        mut self,
        recurrence_pattern: impl Into<RecurrencePattern>,
    ) -> Self {
        self.recurrence_pattern = Some(recurrence_pattern.into());
        self
    }
}

impl waxwing_json::FromMembers for CreateSchedule {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            name: members.need("name")?,
            schedule_type: members.need("schedule_type")?,
            start_time: members.need("start_time")?,
            end_time: members.need("end_time")?,
            description: members.take("description")?,
            timezone: members.take("timezone")?,
            days_of_week: members.or_default("days_of_week")?,
            is_active: members.take("is_active")?,
            recurrence_pattern: members.take("recurrence_pattern")?,
        })
    }
}

waxwing_json::read_object!(CreateSchedule);
impl waxwing_types::Validate for CreateSchedule {
    fn check(&self, checker: &mut waxwing_types::Checker) {
        checker.nested("recurrence_pattern", self.recurrence_pattern.as_ref());
    }
}

/// The new schedule.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedSchedule {
    /// Id of a schedule.
    pub id: ScheduleId,
    /// Members that the specification does not list, kept as they came.
    pub extra: waxwing_types::Extra,
}

impl serde::Serialize for CreatedSchedule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = waxwing_json::ObjectWriter::new(serializer)?;
        object.member("id", &self.id)?;
        object.rest(&self.extra)?;
        object.end()
    }
}

impl waxwing_json::FromMembers for CreatedSchedule {
    fn from_members(
        members: &mut waxwing_json::Members<'_>,
    ) -> Result<Self, waxwing_json::DecodeError> {
        Ok(Self {
            id: members.always("id")?,
            extra: members.extra()?,
        })
    }
}

waxwing_json::read_object!(CreatedSchedule);
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreatedSchedule {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreatedSchedule".into()
    }
    fn json_schema(
        #[allow(unused)]
        generator: &mut schemars::SchemaGenerator,
    ) -> schemars::Schema {
        waxwing_json::schema::object([("id", generator.subschema_for::<ScheduleId>())])
    }
}
