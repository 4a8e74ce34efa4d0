// Generated from specs/meta by `cargo xtask codegen`; do not edit.

use crate::given::Given;
/// The answer as text; none when the specification lacks the operation.
pub async fn call(
    core: waxwing_runtime::Client,
    operation: &str,
    given: &Given<'_>,
) -> Option<Result<String, waxwing_runtime::Error>> {
    let client = waxwing_meta::Client::from(core);
    Some(
        match operation {
            "upload_media" => {
                given
                    .answer(
                        client
                            .phone(given.scope())
                            .upload_media(
                                &given.body(),
                                given.file("file").expect("a file"),
                            ),
                    )
                    .await
            }
            "get_media_url" => {
                given
                    .answer(
                        client
                            .get_media_url(
                                given.id("media_id"),
                                &given.query::<waxwing_meta::media::GetMediaUrlQuery>(),
                            ),
                    )
                    .await
            }
            "delete_media" => {
                given
                    .answer(
                        client
                            .delete_media(
                                given.id("media_id"),
                                &given.query::<waxwing_meta::media::DeleteMediaQuery>(),
                            ),
                    )
                    .await
            }
            "send_message" => {
                given
                    .answer(client.phone(given.scope()).send_message(&given.body()))
                    .await
            }
            "mark_message_as_read" => {
                given
                    .answer(
                        client.phone(given.scope()).mark_message_as_read(&given.body()),
                    )
                    .await
            }
            _ => return None,
        },
    )
}
