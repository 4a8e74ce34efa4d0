// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

use crate::given::Given;
/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    core: waxwing_runtime::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    let client = waxwing_wawp::Client::from(core);
    Some(
        match operation {
            "send_text" => {
                given
                    .answer(client.instance(given.scope()).send_text(&given.body()))
                    .await
            }
            "send_voice" => {
                given
                    .answer(client.instance(given.scope()).send_voice(&given.body()))
                    .await
            }
            "get_session_info" => {
                given.answer(client.instance(given.scope()).get_session_info()).await
            }
            "send_voice_status" => {
                given
                    .answer(
                        client.instance(given.scope()).send_voice_status(&given.body()),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
