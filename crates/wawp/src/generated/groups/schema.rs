// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `groups`.

use super::*;
use crate::generated::shared;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use std::borrow::Cow;
use std::collections::BTreeMap;
use waxwing_json::{object_schema, schema, text_schema};
use waxwing_types::{ChatId, IntOrString, Jid, Json, Lenient};

object_schema! { ListGroupsQuery, "waxwing_wawp::groups::ListGroupsQuery", "Query of `list_groups`.";
    optional "limit": i64, "At most so many items.";
    optional "offset": i64, "Items to leave out at the front.";
    optional "sortBy": GroupSortKey, "What to sort by.";
    optional "sortOrder": shared::SortOrder, "Direction of the sort.";
    optional "exclude": GroupExclusion, "What to leave out.";
}

object_schema! { GetGroupJoinInfoQuery, "waxwing_wawp::groups::GetGroupJoinInfoQuery", "Query of `get_group_join_info`.";
    required "code": String, "Invite code, or the whole address that holds it.";
}

object_schema! { GetGroupPictureQuery, "waxwing_wawp::groups::GetGroupPictureQuery", "Query of `get_group_picture`.";
    optional "refresh": bool, "true asks WhatsApp anew in place of the 24-hour cache.";
}
text_schema!(
    open GroupSortKey, "waxwing_wawp::groups::GroupSortKey", "What groups are sorted by."
);
text_schema!(
    open GroupExclusion, "waxwing_wawp::groups::GroupExclusion",
    "What is left out of groups."
);

impl JsonSchema for Groups {
    fn schema_name() -> Cow<'static, str> {
        "Groups".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::groups::Groups".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The groups, as a list or by group id.",
            schema::forms([
                generator.subschema_for::<Vec<shared::Group>>(),
                generator.subschema_for::<BTreeMap<String, shared::Group>>(),
            ]),
        )
    }
}

object_schema! { CreateGroup, "waxwing_wawp::groups::CreateGroup", "A group to create.";
    required "name": String, "Name of the group.";
    required "participants": Vec<GroupMember>, "Who is in it from the start.";
}

impl JsonSchema for CreatedGroup {
    fn schema_name() -> Cow<'static, str> {
        "CreatedGroup".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::groups::CreatedGroup".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "A group that was made, from NOWEB and GOWS, or its id and what became of each person, from WEBJS. Not documented.",
            schema::forms([
                generator.subschema_for::<shared::Group>(),
                generator.subschema_for::<NewGroup>(),
            ]),
        )
    }
}

object_schema! { NewGroup, "waxwing_wawp::groups::NewGroup", "The id of a group that was made, and what became of each person; WEBJS.";
    optional "title": Option<String>, "Name of the group.";
    optional "gid": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "participants": Option<BTreeMap<String, NewGroupParticipant>>, "What became of each person, by chat id.";
}

object_schema! { NewGroupParticipant, "waxwing_wawp::groups::NewGroupParticipant", "What became of a person; WEBJS.";
    optional "statusCode": Option<i64>, "200 when the person is in the group; 403 by private invitation only, 404 not on WhatsApp, others may come.";
    optional "message": Option<String>, "The same as text for a person.";
    optional "isGroupCreator": Option<bool>, "Made the group.";
    optional "isInviteV4Sent": Option<bool>, "Got an invitation instead.";
}

object_schema! { GroupMember, "waxwing_wawp::groups::GroupMember", "A person to act on.";
    required "id": ChatId, "The person, digits with @c.us; v1 appends that to bare digits.";
}

object_schema! { JoinGroup, "waxwing_wawp::groups::JoinGroup", "Which group to join.";
    required "code": String, "Invite code, or the whole address, https://chat.whatsapp.com/ and the code.";
}

object_schema! { GroupRef, "waxwing_wawp::groups::GroupRef", "The group.";
    optional "id": Option<Lenient<Jid>>, "Its id.";
}

object_schema! { SetGroupPicture, "waxwing_wawp::groups::SetGroupPicture", "A picture.";
    required "file": shared::RemoteFile, "A file that the provider fetches.";
}

object_schema! { SetGroupDescription, "waxwing_wawp::groups::SetGroupDescription", "A description.";
    required "description": String, "The text.";
}

object_schema! { SetGroupSubject, "waxwing_wawp::groups::SetGroupSubject", "A name.";
    required "subject": String, "The name.";
}

object_schema! { AdminsOnly, "waxwing_wawp::groups::AdminsOnly", "A setting.";
    optional "adminsOnly": Option<bool>, "Only admins.";
}

object_schema! { SetAdminsOnly, "waxwing_wawp::groups::SetAdminsOnly", "A setting.";
    required "adminsOnly": bool, "Only admins.";
}
text_schema!(
    InviteCode, "waxwing_wawp::groups::InviteCode",
    "An invite code; it stands behind https://chat.whatsapp.com/."
);

impl JsonSchema for GroupInviteCode {
    fn schema_name() -> Cow<'static, str> {
        "GroupInviteCode".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::groups::GroupInviteCode".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "The code as bare text, or inside an object. Not documented; the engine behind the provider answers text, the code or the whole link that ends with it.",
            schema::forms([
                generator.subschema_for::<InviteCode>(),
                generator.subschema_for::<shared::OperationResult>(),
            ]),
        )
    }
}

object_schema! { GroupMembers, "waxwing_wawp::groups::GroupMembers", "Persons to act on.";
    required "participants": Vec<GroupMember>, "The persons.";
}

impl JsonSchema for ParticipantResults {
    fn schema_name() -> Cow<'static, str> {
        "ParticipantResults".into()
    }
    fn schema_id() -> Cow<'static, str> {
        "waxwing_wawp::groups::ParticipantResults".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        schema::described(
            "What became of the persons: by person (WEBJS), a list with one result a person (NOWEB, GOWS), or a plain result.",
            schema::forms([
                generator.subschema_for::<BTreeMap<String, ParticipantResult>>(),
                generator.subschema_for::<ParticipantsResult>(),
                generator.subschema_for::<Vec<ParticipantResult>>(),
            ]),
        )
    }
}

object_schema! { ParticipantsResult, "waxwing_wawp::groups::ParticipantsResult", "One result for all persons.";
    optional "ok": Option<bool>, "It worked, by the page.";
    optional "success": Option<bool>, "It worked, in the generic form.";
    optional "message": Option<String>, "Text for a person.";
    optional "status": Option<Lenient<IntOrString>>, "200 when it was done, else why not; a number (WEBJS) or a text (NOWEB).";
    optional "result": Option<Json>, "What the engine said, where it said a truth value or a text alone.";
}

object_schema! { ParticipantResult, "waxwing_wawp::groups::ParticipantResult", "What became of one person. Not documented; WEBJS has code, message and isInviteV4Sent, NOWEB status, jid and content, GOWS the members with capitals.";
    optional "id": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
    optional "code": Option<i64>, "200 when it was done; 403 by private invitation only, 404 not on WhatsApp, others may come. WEBJS.";
    optional "message": Option<String>, "The same as text for a person; WEBJS.";
    optional "isInviteV4Sent": Option<bool>, "The person got an invitation instead; WEBJS.";
    optional "status": Option<Lenient<IntOrString>>, "200 when it was done, else why not; a number (WEBJS) or a text (NOWEB).";
    optional "jid": Option<Lenient<Jid>>, "The person; NOWEB.";
    optional "content": Option<Json>, "The engine's own record; NOWEB.";
    optional "JID": Option<Lenient<Jid>>, "The person; GOWS.";
    optional "PhoneNumber": Option<Lenient<Jid>>, "Phone number as a chat id; GOWS.";
    optional "LID": Option<Lenient<Jid>>, "Hidden id; GOWS.";
    optional "IsAdmin": Option<bool>, "An admin; GOWS.";
    optional "IsSuperAdmin": Option<bool>, "A super admin; GOWS.";
    optional "DisplayName": Option<shared::PersonName>, "Name of a person or chat.";
    optional "Error": Option<i64>, "0 when it was done, else why not; GOWS.";
    optional "AddRequest": Option<shared::GroupAddRequest>, "Invitation for a person who could not be added, else null; GOWS.";
}
