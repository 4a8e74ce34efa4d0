//! From the address of a file that a user sent to what fetches it.

use crate::media::MediaId;
use crate::shared::SenderNumber;
use crate::webhook_events::InboundMediaUrl;

impl InboundMediaUrl {
    /// Sender and id of the file, with which [`download_inbound_media`] fetches it from your own base URL, so that your
    /// credentials go nowhere else. None when the address has another form than
    /// `…/whatsapp/1/senders/{sender}/media/{id}`; that form is not documented, but stands in all samples.
    ///
    /// ```
    /// use waxwing_infobip::webhook_events::InboundMediaUrl;
    ///
    /// let url = InboundMediaUrl::from("https://api.infobip.com/whatsapp/1/senders/15550002222/media/media-1");
    /// let (sender, id) = url.file().expect("an address of Infobip");
    /// assert_eq!((sender.as_str(), id.as_str()), ("15550002222", "media-1"));
    /// assert_eq!(InboundMediaUrl::from("https://example.com/cat.png").file(), None);
    /// ```
    ///
    #[cfg_attr(
        feature = "client",
        doc = "[`download_inbound_media`]: crate::Sender::download_inbound_media"
    )]
    #[cfg_attr(
        not(feature = "client"),
        doc = "[`download_inbound_media`]: https://www.infobip.com/docs/api"
    )]
    pub fn file(&self) -> Option<(SenderNumber, MediaId)> {
        let path = self.as_str().split(['?', '#']).next()?;
        let mut parts = path.rsplit('/');
        let (id, media, sender, senders) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let known = media == "media" && senders == "senders" && !id.is_empty();
        known.then(|| (sender.into(), id.into()))
    }
}
