// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! The operations of the tag `waba`.

use super::*;
use crate::generated::shared;
use crate::generated::client::Waba;
use waxwing_runtime::{Call, Pages};
use waxwing_runtime::generated::{Accept, ListStyle, Operation, PageBy, Paging};

impl Waba {
    /// Get a WhatsApp business account.
    ///
    /// What is not asked for in fields does not come.
    ///
    /// `GET /{waba_id}`. Safe to repeat.
    ///
    /// Source: Meta guides for the WhatsApp Business Platform, WhatsApp business accounts; GitHub
    /// facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11); GitHub david-lev/pywa 4.4.0
    /// (as of 2026-08); GitHub facebook/facebook-python-business-sdk (2026-06-24).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::GetWabaQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = GetWabaQuery::new().with_fields("id");
    /// let answer = waba.get_waba(&query).await?;
    /// println!("{:?}", answer.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_waba(
        &self,
        query: &GetWabaQuery,
    ) -> Call<shared::WhatsappBusinessAccount> {
        self.core.request(&GET_WABA).path("waba_id", &self.id).query(query).call()
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::shared::{CreativeFeature, DegreesOfFreedomSpec, EnrollStatus};
    /// use waxwing_meta::waba::{UpdateWaba, UpdateWabaQuery};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = UpdateWaba::new()
    ///     .with_name("Example Shop")
    ///     .with_timezone_id("1")
    ///     .with_degrees_of_freedom_spec(DegreesOfFreedomSpec::new([
    ///         ("image_touchups", CreativeFeature::new(EnrollStatus::OptIn)),
    ///     ]))
    ///     .with_disable_marketing_messages_on_cloud_api(true)
    ///     .with_template_auto_archival_enabled(true);
    /// let query = UpdateWabaQuery::new().with_is_enabled_for_insights(true);
    /// let updated = waba.update_waba(&request, &query).await?;
    /// println!("{:?}", updated.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_waba(
        &self,
        body: &UpdateWaba,
        query: &UpdateWabaQuery,
    ) -> Call<UpdateWabaResponse> {
        self.core
            .request(&UPDATE_WABA)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::ListAssignedUsersQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListAssignedUsersQuery::new("506914307656634")
    ///     .with_fields("id")
    ///     .with_limit(25);
    /// let mut assigned_users = waba.list_assigned_users_all(&query);
    /// while let Some(assigned_user) = assigned_users.next().await {
    ///     println!("{:?}", assigned_user?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_assigned_users(
        &self,
        query: &ListAssignedUsersQuery,
    ) -> Call<ListAssignedUsersResponse> {
        self.core
            .request(&LIST_ASSIGNED_USERS)
            .path("waba_id", &self.id)
            .query(query)
            .call()
    }

    /// The items of all pages of [`Self::list_assigned_users`], as a stream.
    pub fn list_assigned_users_all(
        &self,
        query: &ListAssignedUsersQuery,
    ) -> Pages<AssignedUser> {
        self.core
            .request(&LIST_ASSIGNED_USERS)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::{AddAssignedUserQuery, AssignedUserTask};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = AddAssignedUserQuery::new("100012345678901", [AssignedUserTask::Manage]);
    /// let added = waba.add_assigned_user(&query).await?;
    /// println!("{:?}", added.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_assigned_user(
        &self,
        query: &AddAssignedUserQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&ADD_ASSIGNED_USER)
            .path("waba_id", &self.id)
            .query_styled(query, &[("tasks", ListStyle::Json)])
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::RemoveAssignedUserQuery;
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = RemoveAssignedUserQuery::new("100012345678901");
    /// let removed = waba.remove_assigned_user(&query).await?;
    /// println!("{:?}", removed.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_assigned_user(
        &self,
        query: &RemoveAssignedUserQuery,
    ) -> Call<shared::Success> {
        self.core
            .request(&REMOVE_ASSIGNED_USER)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::{ActivityType, ListActivitiesQuery};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListActivitiesQuery::new()
    ///     .with_fields("id")
    ///     .with_since("2026-01-01")
    ///     .with_until("2026-01-31")
    ///     .with_activity_type(ActivityType::TemplateCreated)
    ///     .with_limit(25);
    /// let mut activities = waba.list_activities_all(&query);
    /// while let Some(activity) = activities.next().await {
    ///     println!("{:?}", activity?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activities(
        &self,
        query: &ListActivitiesQuery,
    ) -> Call<ListActivitiesResponse> {
        self.core.request(&LIST_ACTIVITIES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_activities`], as a stream.
    pub fn list_activities_all(&self, query: &ListActivitiesQuery) -> Pages<Activity> {
        self.core
            .request(&LIST_ACTIVITIES)
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::waba::{ListSchedulesQuery, ScheduleOrder};
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let query = ListSchedulesQuery::new()
    ///     .with_fields("id")
    ///     .with_filtering("[]")
    ///     .with_sort(ScheduleOrder::CreatedTimeDesc)
    ///     .with_limit(25);
    /// let mut schedules = waba.list_schedules_all(&query);
    /// while let Some(schedule) = schedules.next().await {
    ///     println!("{:?}", schedule?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_schedules(
        &self,
        query: &ListSchedulesQuery,
    ) -> Call<ListSchedulesResponse> {
        self.core.request(&LIST_SCHEDULES).path("waba_id", &self.id).query(query).call()
    }

    /// The items of all pages of [`Self::list_schedules`], as a stream.
    pub fn list_schedules_all(&self, query: &ListSchedulesQuery) -> Pages<Schedule> {
        self.core
            .request(&LIST_SCHEDULES)
            .path("waba_id", &self.id)
            .query(query)
            .pages(&LIST_SCHEDULES_PAGES)
    }

    /// Create a schedule.
    ///
    /// Low confidence; only in the vendor's description, and whether it is in use is doubtful.
    ///
    /// `POST /{waba_id}/schedules`. Not safe to repeat: the action may happen twice.
    ///
    /// Source: GitHub facebook/openapi `business-messaging-api_v23.0.yaml` (as of 2025-11).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use waxwing_meta::shared::DayOfWeek;
    /// use waxwing_meta::waba::{
    ///     CreateSchedule, RecurrenceFrequency, RecurrencePattern, ScheduleType,
    /// };
    /// # async fn example(waba: waxwing_meta::Waba) -> Result<(), Box<dyn std::error::Error>> {
    ///
    /// let request = CreateSchedule::new(
    ///     "Opening hours",
    ///     ScheduleType::BusinessHours,
    ///     "2026-01-01T08:00:00+0000",
    ///     "2026-12-31T18:00:00+0000",
    /// )
    /// .with_description("All year")
    /// .with_timezone("America/New_York")
    /// .with_days_of_week([DayOfWeek::Monday, DayOfWeek::Tuesday])
    /// .with_is_active(true)
    /// .with_recurrence_pattern(
    ///     RecurrencePattern::new()
    ///         .with_frequency(RecurrenceFrequency::Weekly)
    ///         .with_interval(1)
    ///         .with_end_date("2026-12-31"),
    /// );
    /// let created = waba.create_schedule(&request).await?;
    /// println!("{:?}", created.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_schedule(&self, body: &CreateSchedule) -> Call<CreatedSchedule> {
        self.core.request(&CREATE_SCHEDULE).path("waba_id", &self.id).json(body).call()
    }
}

static GET_WABA: Operation = Operation {
    id: "get_waba",
    path: "/{waba_id}",
    ..Operation::GET
};

static UPDATE_WABA: Operation = Operation {
    id: "update_waba",
    path: "/{waba_id}",
    idempotent: true,
    ..Operation::POST
};

static LIST_ASSIGNED_USERS: Operation = Operation {
    id: "list_assigned_users",
    path: "/{waba_id}/assigned_users",
    ..Operation::GET
};

static LIST_ASSIGNED_USERS_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static ADD_ASSIGNED_USER: Operation = Operation {
    id: "add_assigned_user",
    path: "/{waba_id}/assigned_users",
    idempotent: true,
    ..Operation::POST
};

static REMOVE_ASSIGNED_USER: Operation = Operation {
    id: "remove_assigned_user",
    method: "DELETE",
    path: "/{waba_id}/assigned_users",
    idempotent: true,
    ..Operation::POST
};

static LIST_ACTIVITIES: Operation = Operation {
    id: "list_activities",
    path: "/{waba_id}/activities",
    ..Operation::GET
};

static LIST_ACTIVITIES_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static LIST_SCHEDULES: Operation = Operation {
    id: "list_schedules",
    path: "/{waba_id}/schedules",
    ..Operation::GET
};

static LIST_SCHEDULES_PAGES: Paging = Paging {
    items: "/data",
    by: PageBy::Cursor {
        cursor: "/paging/cursors/after",
        parameter: "after",
        more: Some("/paging/next"),
    },
};

static CREATE_SCHEDULE: Operation = Operation {
    id: "create_schedule",
    path: "/{waba_id}/schedules",
    accepts: &[Accept::Filled("/id")],
    ..Operation::POST
};
