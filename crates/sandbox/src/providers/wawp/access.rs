//! Credentials: a token and an instance, each in the query, in a header or in the JSON body.

use super::refusal::error;
use crate::providers::imitation::Call;
use crate::providers::phone::Phones;
use crate::wire::Reply;
use serde_json::{Value, json};

/// Judges the credentials, and takes them out of the body; gives the instance.
pub(super) fn credentials(
    phones: &Phones,
    call: &Call<'_>,
    json: &mut Value,
) -> Result<Option<String>, Reply> {
    let Call { incoming, v1, .. } = *call;
    let with_instance = call.parameters.contains(&"instance_id");
    let mut inside = |name: &str| {
        let value = json.as_object_mut()?.remove(name)?;
        value.as_str().map(str::to_owned)
    };
    let mut find = |name: &str, header: Option<&str>| {
        let places = [incoming.query(name).map(str::to_owned), inside(name)];
        let mut given = places
            .into_iter()
            .chain([header.map(str::to_owned)])
            .flatten();
        match (given.next(), given.next()) {
            (Some(_), Some(_)) => Err(error(
                400,
                "invalid_param",
                &format!("{name} stands in two places"),
                v1,
            )),
            (found, _) => Ok(found),
        }
    };
    let header = incoming.header("access-token");
    let token = find("access_token", header.or(incoming.authorization("Bearer")))?;
    if token.as_deref() != Some(&*phones.account.token) {
        return Err(error(
            401,
            "invalid_access_token",
            "Missing or invalid access token",
            v1,
        ));
    }
    match find("instance_id", incoming.header("x-instance-id"))? {
        None if !with_instance => Ok(None),
        None => Err(error(400, "missing_param", "instance_id is required", v1)),
        Some(id) if id.is_empty() => {
            Err(error(400, "missing_param", "instance_id is required", v1))
        }
        Some(id) if !phones.has(&id) => {
            let body =
                json!({"error": {"code": "invalid_session", "message": "Session not found"}});
            Err(Reply::json(404, &body))
        }
        Some(id) => Ok(Some(id)),
    }
}
