//! How a request of v2 becomes one of v1, and what one of the two lacks.

use crate::generated::v1::{OPERATIONS, V1};
use waxwing_runtime::generated::Draft;

/// Of a client of v2.
pub(crate) fn refuse_v1_only(draft: &mut Draft) -> Result<(), String> {
    match found(draft) {
        Some(V1 { only: true, .. }) => Err(
            "only v1 of the API has this operation; make the client with `Client::v1`".to_owned(),
        ),
        _ => Ok(()),
    }
}

/// Of a client of v1. A call that no specification lists goes as it is.
pub(crate) fn send_to_v1(draft: &mut Draft) -> Result<(), String> {
    // v1 takes the credentials in the query wherever it takes the other arguments there.
    draft.stays_empty = true;
    match (draft.operation, found(draft)) {
        (None, _) => Ok(()),
        (Some(_), Some(v1)) => rewrite(v1, draft),
        (Some(_), None) => Err(
            "v1 of the API does not have this operation; make the client with `Client::new`"
                .to_owned(),
        ),
    }
}

fn found(draft: &Draft) -> Option<&'static V1> {
    let id = draft.operation?.id;
    OPERATIONS.iter().find(|v1| v1.operation == id)
}

/// The path names what are arguments of v2, wherever those are. All others go to the query, or stay in a JSON body.
pub(crate) fn rewrite(v1: &V1, draft: &mut Draft) -> Result<(), String> {
    draft.target = Some((v1.method, v1.path));
    for name in parameters(v1.path) {
        let value = draft.take(name).unwrap_or_default();
        draft.path.push((name, value));
    }
    if v1.json || draft.members_to_query() {
        return Ok(());
    }
    Err("v1 of the API takes all arguments in the query, and no file or list there".to_owned())
}

/// The names in a path template.
fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    let segments = path.split('/');
    segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}
