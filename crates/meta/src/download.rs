//! From a media id to its bytes.

use crate::Client;
use crate::media::GetMediaUrlQuery;
use crate::shared::MediaId;
use waxwing_runtime::{Downloaded, Error};

impl Client {
    /// Begins the download of a media file by its id: asks for its address, which is good for 5 minutes, and asks once
    /// more when the address is refused as expired.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
    /// # let provider = waxwing_sandbox::Provider::Meta;
    /// use waxwing_meta::{Auth, Client};
    ///
    /// let builder = Client::builder().base_url(sandbox.base_url(provider));
    /// let meta = Client::from(builder.auth(Auth::bearer(sandbox.token(provider))).build()?);
    /// let file = meta.download("1013859600285441").await?;
    /// assert_eq!(file.media_type(), Some("audio/ogg"));
    /// assert!(file.bytes().await?.starts_with(b"OggS"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of [`Client::get_media_url`] and [`Client::download_media`].
    pub async fn download(&self, id: impl Into<MediaId>) -> Result<Downloaded, Error> {
        let id = id.into();
        let query = GetMediaUrlQuery::new();
        let info = self.get_media_url(id.clone(), &query).await?;
        match self.download_media(&info.url).await {
            Err(error) if error.status() == Some(404) => {
                let info = self.get_media_url(id, &query).await?;
                self.download_media(&info.url).await
            }
            result => result,
        }
    }
}
