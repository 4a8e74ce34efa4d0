//! What a provider can do.

use std::collections::BTreeSet;
use std::fmt;
use waxwing_types::{Provider, Recipient};

/// Something that a provider can do or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Feature {
    /// A file from a public URL.
    MediaUrl,
    /// A file that is uploaded.
    MediaUpload,
    /// A file that the provider has already, by its id.
    MediaId,
    /// Quoting a message.
    Reply,
    /// Quoting a message in a status.
    ReplyInStatus,
    /// A phone number as recipient.
    ToPhone,
    /// A business-scoped user id as recipient.
    ToBsuid,
    /// A person's hidden id as recipient.
    ToLid,
    /// A chat id of another kind as recipient.
    ToOtherChat,
    /// A group as recipient.
    ToGroup,
    /// A channel as recipient.
    ToChannel,
    /// The account's own status as recipient.
    ToStatus,
    /// Looking up what became of a delayed message.
    LookUp,
    /// The provider at all: its cargo feature is off.
    Compiled,
}

impl Feature {
    /// What it takes to address a recipient.
    pub fn of_recipient(recipient: &Recipient) -> Self {
        match recipient {
            Recipient::Phone(_) => Self::ToPhone,
            Recipient::Bsuid(_) => Self::ToBsuid,
            Recipient::Lid(_) => Self::ToLid,
            Recipient::Group(_) => Self::ToGroup,
            Recipient::Channel(_) => Self::ToChannel,
            Recipient::Status => Self::ToStatus,
            // A person's chat id is a phone number with a server behind it.
            Recipient::User(jid) if jid.phone().is_some() => Self::ToPhone,
            _ => Self::ToOtherChat,
        }
    }
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MediaUrl => "send a file from a URL",
            Self::MediaUpload => "take a file as an upload",
            Self::MediaId => "send a file by an id of its own",
            Self::Reply => "quote a message",
            Self::ReplyInStatus => "quote a message in a status",
            Self::ToPhone => "address a phone number",
            Self::ToBsuid => "address a business-scoped user id",
            Self::ToLid => "address a hidden user id (@lid)",
            Self::ToOtherChat => "address this kind of chat id",
            Self::ToGroup => "address a group",
            Self::ToChannel => "address a channel",
            Self::ToStatus => "post a status",
            Self::LookUp => "say what became of a delayed message",
            Self::Compiled => "be used: its cargo feature is off",
        })
    }
}

/// What a provider cannot do; nothing was sent.
///
/// ```
/// use waxwing::{Feature, Provider, UnsupportedError};
/// let error = UnsupportedError { provider: Provider::Wawp, feature: Feature::MediaUpload };
/// assert_eq!(error.to_string(), "wawp cannot take a file as an upload; give a public URL instead");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnsupportedError {
    /// The provider.
    pub provider: Provider,
    /// What it cannot do.
    pub feature: Feature,
}

impl UnsupportedError {
    pub(crate) const fn new(provider: Provider, feature: Feature) -> Self {
        Self { provider, feature }
    }
}

impl fmt::Display for UnsupportedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot {}", self.provider, self.feature)?;
        f.write_str(match self.feature {
            Feature::MediaUpload => "; give a public URL instead",
            Feature::MediaId => "; give a public URL or the file instead",
            Feature::ToBsuid | Feature::ToLid | Feature::ToOtherChat => {
                "; give a phone number such as +15550001111 instead"
            }
            _ => "",
        })
    }
}

impl std::error::Error for UnsupportedError {}

/// All that a provider can do.
///
/// ```
/// # #[cfg(feature = "meta")] {
/// use waxwing::{Feature, Gateway, meta};
/// let phone = meta::Client::new(meta::Auth::bearer("token")).unwrap().phone("106540352242922");
/// assert!(phone.capabilities().has(Feature::MediaUpload));
/// assert!(!phone.capabilities().has(Feature::ToChannel));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capabilities {
    provider: Provider,
    features: BTreeSet<Feature>,
}

impl Capabilities {
    pub(crate) fn new(provider: Provider, features: &[Feature]) -> Self {
        Self {
            provider,
            features: features.iter().copied().collect(),
        }
    }

    /// Whether the provider can do it.
    pub fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }

    /// All of it.
    pub fn features(&self) -> impl Iterator<Item = Feature> + '_ {
        self.features.iter().copied()
    }

    /// An error where the provider cannot do it.
    ///
    /// # Errors
    /// [`UnsupportedError`] with the provider and the feature.
    pub fn need(&self, feature: Feature) -> Result<(), UnsupportedError> {
        match self.has(feature) {
            true => Ok(()),
            false => Err(UnsupportedError::new(self.provider, feature)),
        }
    }
}
