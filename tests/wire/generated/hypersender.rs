// Generated from specs/hypersender by `cargo xtask codegen`; do not edit.

use crate::given::Given;
/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    core: waxwing_runtime::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    let client = waxwing_hypersender::Client::from(core);
    Some(
        match operation {
            "send_voice" => {
                given
                    .answer(client.instance(given.scope()).send_voice(&given.body()))
                    .await
            }
            "send_voice_upload" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .send_voice_upload(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "get_queued_request" => {
                given
                    .answer(
                        client
                            .instance(given.scope())
                            .get_queued_request(given.id("queued_request_uuid")),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
