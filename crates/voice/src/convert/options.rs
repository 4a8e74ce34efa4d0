//! ConversionMethod a recording is converted.

use super::amr_decoder::AmrDecoder;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What kind of note is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Profile {
    /// Like those that phones make themselves: 16 kHz, three frames of 20 ms in a packet. The safe choice for speech.
    #[default]
    Native,
    /// 48 kHz, one frame of 20 ms in a packet: for music and noises. Some iPhones are reported to refuse such notes.
    Wide,
}

impl Profile {
    /// Samples per second that the encoder is given.
    pub const fn sample_rate(self) -> u32 {
        match self {
            Self::Native => 16_000,
            Self::Wide => 48_000,
        }
    }
}

/// Options of a conversion. Their `Default` suits speech.
///
/// ```
/// use waxwing_voice::{CancelToken, Options, Profile};
/// use std::time::Duration;
///
/// let cancel = CancelToken::default();
/// let options = Options::default()
///     .profile(Profile::Wide)
///     .bit_rate(48_000)
///     .fit(512 * 1024)
///     .longest(Duration::from_secs(600))
///     .cancel_token(&cancel)
///     .on_progress(|p| println!("{} s of {:?}", p.done.as_secs(), p.total));
/// # let _ = options;
/// ```
#[derive(Clone)]
pub struct Options {
    pub(crate) profile: Profile,
    pub(crate) bit_rate: u32,
    pub(crate) fit: Option<u64>,
    pub(crate) longest: Duration,
    pub(crate) cancel: CancelToken,
    pub(crate) amr_decoder: Option<fn() -> Box<dyn AmrDecoder>>,
    pub(crate) progress: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

/// ConversionMethod far a conversion has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Sound converted so far.
    pub done: Duration,
    /// Sound in all, where it is known.
    pub total: Option<Duration>,
}

/// Ends conversions from elsewhere: another thread, a signal. Clones are one.
///
/// ```
/// use waxwing_voice::{CancelToken, Error, Options, Recording, convert};
///
/// let cancel = CancelToken::default();
/// cancel.cancel();
/// let options = Options::default().cancel_token(&cancel);
/// let song = Recording::path("../../tests/assets/hello.mp3")?;
/// assert!(matches!(convert(song, Vec::new(), &options), Err(Error::Cancelled)));
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// Ends what is under way within a packet's time, and whatever begins later.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was called.
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            profile: Profile::Native,
            bit_rate: 32_000,
            fit: None,
            longest: Duration::from_secs(4 * 3600),
            cancel: CancelToken::default(),
            amr_decoder: None,
            progress: None,
        }
    }
}

impl Options {
    /// The profile; [`Profile::Native`] if not given.
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Bits per second to aim at, from 6000 to 128000; 32000 if not given. Speech is well served by 16000 and more.
    #[must_use]
    pub fn bit_rate(mut self, bits: u32) -> Self {
        self.bit_rate = bits;
        self
    }

    /// Most bytes of the note: the bit rate is lowered until it fits. Needs a recording that can seek. The note stays in
    /// memory until it is known to fit.
    #[must_use]
    pub fn fit(mut self, bytes: u64) -> Self {
        self.fit = Some(bytes);
        self
    }

    /// Longest recording to convert; 4 hours if not given.
    #[must_use]
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// What ends the conversion before its time.
    #[must_use]
    pub fn cancel_token(mut self, cancel: &CancelToken) -> Self {
        self.cancel = cancel.clone();
        self
    }

    /// What decodes AMR, such as `waxwing_voice_amr::decoder`; without it, AMR is an error. A conversion may need
    /// several, one after the other.
    #[must_use]
    pub fn amr_decoder(mut self, decoder: fn() -> Box<dyn AmrDecoder>) -> Self {
        self.amr_decoder = Some(decoder);
        self
    }

    /// Called about once for each second of sound.
    #[must_use]
    pub fn on_progress(mut self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(tell));
        self
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("profile", &self.profile)
            .field("bit_rate", &self.bit_rate)
            .field("fit", &self.fit)
            .field("longest", &self.longest)
            .finish_non_exhaustive()
    }
}
