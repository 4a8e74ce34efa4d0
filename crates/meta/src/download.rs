//! From a media id to its bytes.

use crate::Client;
use crate::media::{GetMediaUrlQuery, MediaInfo};
use crate::shared::MediaId;
use waxwing_runtime::{Download, ExpectedFile};

impl Client {
    /// Begins the download of a media file by its id: asks for its address, which is good for 5 minutes, and fetches
    /// the file. Where the file's host refuses the address (401, 403, 404, 410), a new one is asked for once. What is set
    /// on the download holds for both calls.
    ///
    /// What comes is compared with the size, the media type and the SHA-256 that Meta describes the file with, as far
    /// as it does: a page, an error object, half of the file or nothing is an error of kind `Download`. The hash is
    /// known to be right at the end of [`bytes`](waxwing_runtime::Downloaded::bytes) and
    /// [`save`](waxwing_runtime::Downloaded::save).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// use waxwing_meta::{Auth, Client};
    ///
    /// let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// let meta = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
    /// let file = meta.download("1013859600285441").max_bytes(16 * 1024 * 1024).await?;
    /// assert_eq!(file.media_type(), Some("audio/ogg"));
    /// assert!(file.bytes().await?.starts_with(b"OggS"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// When awaited those of [`Client::get_media_url`], with its name in the text, and of [`Client::download_media`];
    /// kind `Download` for what is not the file, and without a request for a file that is larger than `max_bytes`.
    pub fn download(&self, id: impl Into<MediaId>) -> Download {
        let (client, id) = (self.clone(), id.into());
        let ask = move || client.get_media_url(id.clone(), &GetMediaUrlQuery::new());
        self.download_media("").described_by(ask, described)
    }
}

fn described(info: MediaInfo) -> (String, ExpectedFile) {
    let mut file = ExpectedFile::new();
    if let Some(hash) = &info.sha256 {
        file = file.sha256(hash);
    }
    // A text that is no media type says nothing that could be compared.
    if let Some(media_type) = info.mime_type.as_ref().and_then(|kind| kind.parsed()) {
        file = file.media_type(media_type.as_str());
    }
    let size = info
        .file_size
        .as_ref()
        .and_then(|size| size.parsed()?.as_i64());
    if let Some(Ok(size)) = size.map(u64::try_from) {
        file = file.size(size);
    }
    (info.url, file)
}
