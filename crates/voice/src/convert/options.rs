//! The options of a conversion.

use super::amr_decoder::AmrDecoder;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The sample rate and the packets of a note.
///
/// ```
/// use waxwing_voice::{Options, Profile};
///
/// assert_eq!(Profile::default(), Profile::Native);
/// let for_music = Options::default().profile(Profile::Wide).bit_rate(64_000);
/// # let _ = for_music;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Profile {
    /// 16 kHz, three frames of 20 ms per packet, like the notes that phones record. Use it for speech.
    #[default]
    Native,
    /// 48 kHz, one frame of 20 ms per packet. Use it for music and noises. Some iPhones are reported to refuse such
    /// notes.
    Wide,
}

impl Profile {
    /// The sample rate of the encoder's input in Hz.
    ///
    /// ```
    /// use waxwing_voice::Profile;
    /// assert_eq!(Profile::Native.sample_rate(), 16_000);
    /// assert_eq!(Profile::Wide.sample_rate(), 48_000);
    /// ```
    pub const fn sample_rate(self) -> u32 {
        match self {
            Self::Native => 16_000,
            Self::Wide => 48_000,
        }
    }
}

/// The options of a conversion. The default suits speech.
///
/// ```
/// use std::time::Duration;
/// use waxwing_voice::{CancelToken, Options, Profile, Recording, voice_note};
///
/// let token = CancelToken::default();
/// let options = Options::default()
///     .profile(Profile::Wide)
///     .bit_rate(48_000)
///     .fit(512 * 1024)
///     .longest(Duration::from_secs(600))
///     .cancel_token(&token)
///     .on_progress(|p| println!("{} s of {:?}", p.done.as_secs(), p.total));
/// voice_note(Recording::path("../../tests/assets/hello.wav")?, &options)?;
/// # Ok::<(), waxwing_voice::Error>(())
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

/// The progress of a conversion, as [`Options::on_progress`] reports it.
///
/// ```
/// use waxwing_voice::{Options, Recording, voice_note};
///
/// let options = Options::default().on_progress(|progress| match progress.total {
///     Some(total) => println!("{:.0} %", progress.done.as_secs_f64() / total.as_secs_f64() * 100.0),
///     None => println!("{} s", progress.done.as_secs()),
/// });
/// voice_note(Recording::path("../../tests/assets/hello.mp3")?, &options)?;
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Playing time that has been converted.
    pub done: Duration,
    /// Playing time of the recording, or `None` for a stream of unknown length.
    pub total: Option<Duration>,
}

/// Cancels conversions from another thread or from a signal handler. All clones of a token cancel together.
///
/// ```
/// use waxwing_voice::{CancelToken, Error, Options, Recording, convert};
///
/// let token = CancelToken::default();
/// token.cancel();
/// let options = Options::default().cancel_token(&token);
/// let song = Recording::path("../../tests/assets/hello.mp3")?;
/// assert!(matches!(convert(song, Vec::new(), &options), Err(Error::Cancelled)));
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct CancelToken(Arc<AtomicBool>);

impl CancelToken {
    /// Cancels the conversions that have this token: those that run, after their current packet, and those that start
    /// later.
    ///
    /// ```
    /// let token = waxwing_voice::CancelToken::default();
    /// let clone = token.clone();
    /// std::thread::spawn(move || clone.cancel()).join().unwrap();
    /// assert!(token.is_cancelled());
    /// ```
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether [`cancel`](Self::cancel) was called.
    ///
    /// ```
    /// let token = waxwing_voice::CancelToken::default();
    /// assert!(!token.is_cancelled());
    /// ```
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
    /// Sets the profile. The default is [`Profile::Native`].
    ///
    /// ```
    /// use waxwing_voice::{Options, Profile, Recording, inspect, convert};
    ///
    /// let mut note = Vec::new();
    /// let options = Options::default().profile(Profile::Wide);
    /// convert(Recording::path("../../tests/assets/hello.wav")?, &mut note, &options)?;
    /// assert_eq!(inspect(&note)?.opus.unwrap().input_rate, 48_000);
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets the target bit rate in bits per second, from 6000 to 128000. The default is 32000; 16000 is enough for
    /// speech. Mono Opus is not encoded again, and keeps its bit rate.
    ///
    /// ```
    /// use waxwing_voice::{ConversionMethod, Options, Recording, convert};
    ///
    /// let options = Options::default().bit_rate(16_000);
    /// let done = convert(Recording::path("../../tests/assets/hello.wav")?, Vec::new(), &options)?;
    /// assert_eq!(done.method, ConversionMethod::Encoded { bit_rate: 16_000 });
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn bit_rate(mut self, bits: u32) -> Self {
        self.bit_rate = bits;
        self
    }

    /// Sets the largest size of the note in bytes. The conversion lowers the bit rate until the note fits, and holds
    /// the note in memory meanwhile. The recording must be able to seek.
    ///
    /// ```
    /// use waxwing_voice::{Options, Recording, convert};
    ///
    /// let options = Options::default().fit(8 * 1024);
    /// let done = convert(Recording::path("../../tests/assets/hello.wav")?, Vec::new(), &options)?;
    /// assert!(done.size <= 8 * 1024);
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn fit(mut self, bytes: u64) -> Self {
        self.fit = Some(bytes);
        self
    }

    /// Sets the longest playing time to convert. The default is 4 hours. A longer recording is
    /// [`Error::TooLong`](crate::Error::TooLong).
    ///
    /// ```
    /// use std::time::Duration;
    /// use waxwing_voice::{Error, Options, Recording, voice_note};
    ///
    /// let options = Options::default().longest(Duration::from_secs(2));
    /// let result = voice_note(Recording::path("../../tests/assets/hello.wav")?, &options);
    /// assert!(matches!(result, Err(Error::TooLong { .. })));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn longest(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }

    /// Sets the token that cancels the conversion.
    ///
    /// ```
    /// use waxwing_voice::{CancelToken, Options};
    ///
    /// let token = CancelToken::default();
    /// let options = Options::default().cancel_token(&token);
    /// // Give `options` to a thread that converts, and call `token.cancel()` here.
    /// # let _ = options;
    /// ```
    #[must_use]
    pub fn cancel_token(mut self, token: &CancelToken) -> Self {
        self.cancel = token.clone();
        self
    }

    /// Sets the decoder for AMR-NB, such as `waxwing_voice_amr::decoder`. Without it, AMR is
    /// [`Error::UnsupportedCodec`](crate::Error::UnsupportedCodec). A conversion can create several decoders, one after
    /// the other.
    ///
    /// ```
    /// use waxwing_voice::{AmrDecoder, Options};
    ///
    /// fn decoder() -> Box<dyn AmrDecoder> {
    /// #   struct Silence;
    /// #   impl AmrDecoder for Silence {
    /// #       fn decode(&mut self, _: u8, _: &[u8]) -> Option<[i16; 160]> {
    /// #           Some([0; 160])
    /// #       }
    /// #   }
    ///     // `waxwing_voice_amr::decoder` has this signature.
    /// #   Box::new(Silence)
    /// }
    ///
    /// let options = Options::default().amr_decoder(decoder);
    /// # waxwing_voice::voice_note(waxwing_voice::Recording::path("tests/corpus/narrow.amr")?, &options)?;
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn amr_decoder(mut self, decoder: fn() -> Box<dyn AmrDecoder>) -> Self {
        self.amr_decoder = Some(decoder);
        self
    }

    /// Sets a function that is called about once per second of audio.
    ///
    /// ```
    /// use waxwing_voice::{Options, Recording, voice_note};
    ///
    /// let options = Options::default().on_progress(|p| println!("{} s", p.done.as_secs()));
    /// voice_note(Recording::path("../../tests/assets/hello.wav")?, &options)?;
    /// # Ok::<(), waxwing_voice::Error>(())
    /// ```
    #[must_use]
    pub fn on_progress(mut self, report: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(report));
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
