// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

use crate::given::Given;
/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    core: waxwing_runtime::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    let client = waxwing_infobip::Client::from(core);
    Some(
        match operation {
            "send_audio_message" => {
                given.answer(client.send_audio_message(&given.body())).await
            }
            _ => return None,
        },
    )
}
