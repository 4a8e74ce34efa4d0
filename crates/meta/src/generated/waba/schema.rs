// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `waba`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};
use waxwing_types::{Extra, IntOrString, Json, Lenient, Timestamp};

object_schema! { GetWabaQuery, "waxwing_meta::waba::GetWabaQuery", "Query of `get_waba`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}

object_schema! { UpdateWabaQuery, "waxwing_meta::waba::UpdateWabaQuery", "Query of `update_waba`.";
    optional "is_enabled_for_insights": bool, "true starts the collection of template analytics, for good.";
}

object_schema! { ListAssignedUsersQuery, "waxwing_meta::waba::ListAssignedUsersQuery", "Query of `list_assigned_users`.";
    required "business": shared::BusinessId, "Portfolio whose users are meant.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { AddAssignedUserQuery, "waxwing_meta::waba::AddAssignedUserQuery", "Query of `add_assigned_user`.";
    required "user": shared::UserId, "The person or system user.";
    required "tasks": Vec<AssignedUserTask>, "What the user may do.";
}

object_schema! { RemoveAssignedUserQuery, "waxwing_meta::waba::RemoveAssignedUserQuery", "Query of `remove_assigned_user`.";
    required "user": shared::UserId, "The person or system user.";
}

object_schema! { ListActivitiesQuery, "waxwing_meta::waba::ListActivitiesQuery", "Query of `list_activities`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "since": String, "From this time on. The form is not documented.";
    optional "until": String, "Up to this time. The form is not documented.";
    optional "activity_type": ActivityType, "Only of this kind.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}

object_schema! { ListSchedulesQuery, "waxwing_meta::waba::ListSchedulesQuery", "Query of `list_schedules`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
    optional "filtering": String, "Conditions, as JSON text of a list of field, operator and value.";
    optional "sort": ScheduleOrder, "Order of the list.";
    optional "limit": i64, "Maximum number of items on a page. Default: 25 for most operations.";
    optional "after": String, "Cursor of the previous page; the answer is the page after it. An old cursor gives error 131059.";
    optional "before": String, "Cursor of the next page; the answer is the page before it.";
}
text_schema!(
    open ScheduleOrder, "waxwing_meta::waba::ScheduleOrder",
    "Order of a list of schedules."
);

object_schema! { UpdateWaba, "waxwing_meta::waba::UpdateWaba", "What to change; members left out stay.";
    optional "name": String, "Name of the account.";
    optional "timezone_id": String, "Time zone, by the provider's number.";
    optional "degrees_of_freedom_spec": shared::DegreesOfFreedomSpec, "Which creative features the provider may apply to marketing templates; all are off since April 2026 unless the account or the template opts in.";
    optional "disable_marketing_messages_on_cloud_api": bool, "true: marketing templates go through marketing_messages only.";
    optional "template_auto_archival_enabled": bool, "Whether templates that are idle for 12 months are archived.";
    optional "creative_optimizations_enrollment": Json, "Known by name only; free-form.";
    optional "whatsapp_manager_marketing_messages_max_price_enroll_status": shared::EnrollStatus, "Whether a business takes part in a feature.";
}

object_schema! { UpdateWabaResponse, "waxwing_meta::waba::UpdateWabaResponse", "One of the two members.";
    optional "success": Option<bool>, "true when the account was changed.";
    optional "id": Option<Lenient<IntOrString>>, "An integer. Some answers write it as text.";
}

object_schema! { ListAssignedUsersResponse, "waxwing_meta::waba::ListAssignedUsersResponse", "A page of users.";
    optional "data": Vec<AssignedUser>, "The users.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
    optional "summary": Option<AssignedUsersSummary>, "Figures over all users; only where `fields` asks for them.";
}

object_schema! { AssignedUsersSummary, "waxwing_meta::waba::AssignedUsersSummary", "Figures over all users; only where `fields` asks for them.";
    optional "total_count": Option<i64>, "How many users have access.";
}

object_schema! { AssignedUser, "waxwing_meta::waba::AssignedUser", "A person or system user with access.";
    optional "id": shared::UserId, "Id of a person or system user of the business (not of a WhatsApp user).";
    optional "name": Option<UserName>, "Name of a person or system user.";
    optional "business": Option<shared::BusinessInfo>, "A business portfolio, in short.";
    optional "user_type": Option<AssignedUserType>, "Kind of user.";
    optional "tasks": Option<Vec<AssignedUserTask>>, "What the user may do.";
}
text_schema!(
    UserName, "waxwing_meta::waba::UserName", "Name of a person or system user."
);
text_schema!(
    open AssignedUserType, "waxwing_meta::waba::AssignedUserType", "Kind of user."
);
text_schema!(
    open AssignedUserTask, "waxwing_meta::waba::AssignedUserTask",
    "What a user may do with an account."
);

object_schema! { ListActivitiesResponse, "waxwing_meta::waba::ListActivitiesResponse", "A page of activities.";
    optional "data": Vec<Activity>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}
text_schema!(ActivityId, "waxwing_meta::waba::ActivityId", "Id of an activity.");

object_schema! { Activity, "waxwing_meta::waba::Activity", "Something that was done.";
    optional "id": ActivityId, "Id of an activity.";
    optional "activity_type": Option<ActivityType>, "What was done.";
    optional "timestamp": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "actor_type": Option<ActivityActorType>, "Who did it.";
    optional "actor_id": Option<String>, "Id of who did it.";
    optional "actor_name": Option<UserName>, "Name of a person or system user.";
    optional "description": Option<String>, "What was done.";
    optional "details": Option<Extra>, "More, free-form.";
    optional "ip_address": Option<String>, "Internet address of who did it.";
    optional "user_agent": Option<String>, "Program of who did it.";
}
text_schema!(open ActivityType, "waxwing_meta::waba::ActivityType", "What was done.");
text_schema!(
    open ActivityActorType, "waxwing_meta::waba::ActivityActorType", "Who did it."
);

object_schema! { ListSchedulesResponse, "waxwing_meta::waba::ListSchedulesResponse", "A page of schedules.";
    optional "data": Vec<Schedule>, "The items.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}
text_schema!(ScheduleId, "waxwing_meta::waba::ScheduleId", "Id of a schedule.");

object_schema! { Schedule, "waxwing_meta::waba::Schedule", "A schedule.";
    optional "id": ScheduleId, "Id of a schedule.";
    optional "name": Option<String>, "Name.";
    optional "status": Option<ScheduleStatus>, "State of a schedule.";
    optional "schedule_type": Option<ScheduleType>, "Kind of schedule.";
    optional "description": Option<String>, "What it is for.";
    optional "start_time": Option<String>, "Begin. The form is not documented.";
    optional "end_time": Option<String>, "End. The form is not documented.";
    optional "timezone": Option<String>, "Time zone.";
    optional "days_of_week": Option<Vec<shared::DayOfWeek>>, "Days on which it holds.";
    optional "created_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "updated_time": Option<Lenient<Timestamp>>, "A time, as Unix seconds or as ISO 8601 text (`2025-01-06T23:05:12+0000`).";
    optional "is_active": Option<bool>, "Whether it holds.";
    optional "recurrence_pattern": Option<RecurrencePattern>, "How it comes again.";
}
text_schema!(
    open ScheduleStatus, "waxwing_meta::waba::ScheduleStatus", "State of a schedule."
);
text_schema!(open ScheduleType, "waxwing_meta::waba::ScheduleType", "Kind of schedule.");

object_schema! { RecurrencePattern, "waxwing_meta::waba::RecurrencePattern", "How it comes again.";
    optional "frequency": Option<RecurrenceFrequency>, "How often.";
    optional "interval": Option<i64>, "Every how many of them.";
    optional "end_date": Option<String>, "Last day. The form is not documented.";
}
text_schema!(
    open RecurrenceFrequency, "waxwing_meta::waba::RecurrenceFrequency", "How often."
);

object_schema! { CreateSchedule, "waxwing_meta::waba::CreateSchedule", "A new schedule.";
    required "name": String, "Name.";
    required "schedule_type": ScheduleType, "Kind of schedule.";
    required "start_time": String, "Begin. The form is not documented.";
    required "end_time": String, "End. The form is not documented.";
    optional "description": String, "What it is for.";
    optional "timezone": String, "Time zone.";
    optional "days_of_week": Vec<shared::DayOfWeek>, "Days on which it holds.";
    optional "is_active": bool, "Whether it holds.";
    optional "recurrence_pattern": RecurrencePattern, "How it comes again.";
}

object_schema! { CreatedSchedule, "waxwing_meta::waba::CreatedSchedule", "The new schedule.";
    optional "id": ScheduleId, "Id of a schedule.";
}
