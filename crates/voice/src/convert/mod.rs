//! From whatever recording there is to a voice note.

mod amr_decoder;
mod decode_amr;
mod decode_demuxed;
mod decode_mpeg;
mod decode_raw;
mod demux;
mod downmix;
mod encoder;
mod headers;
mod note_writer;
mod ogg_reader;
mod ogg_writer;
mod options;
mod opus_decoder;
mod opus_event;
mod opus_source;
mod opus_track;
mod packet_decoder;
mod pipeline;
mod recording;
mod repacketizer;
mod resample;
mod sink;
mod warning;

pub use amr_decoder::AmrDecoder;
pub use options::{CancelToken, Options, Profile, Progress};
pub use recording::Recording;
pub use warning::Warning;

use crate::{AudioInfo, Error, Waveform};
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use waxwing_types::{MediaType, VoiceNote};

/// What a conversion did.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversion {
    /// ConversionMethod the note came about.
    pub method: ConversionMethod,
    /// What the recording was.
    pub source: AudioInfo,
    /// Playing time of the note.
    pub duration: Duration,
    /// Bytes written.
    pub size: u64,
    /// Its waveform.
    pub waveform: Waveform,
    /// Packets that could not be decoded and were left out; a few in an MP3 are nothing unusual.
    pub skipped_packets: u64,
    /// Why the note may not sound as it should; mostly there is nothing.
    pub warnings: Vec<Warning>,
}

/// ConversionMethod a note came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionMethod {
    /// It was one already: the bytes are the same.
    Unchanged,
    /// The same sound in new packets and pages; nothing was decoded or encoded again.
    Repacketized,
    /// The same packets taken out of WebM, Matroska or MP4.
    Remuxed,
    /// Decoded and encoded.
    Encoded {
        /// Bits per second that the encoder was told.
        bit_rate: u32,
    },
}

/// Turns a recording into a voice note: Ogg, Opus, mono.
///
/// Reads and writes as it goes: memory stays under 20 MB at any length, besides the note that `fit` holds until it is
/// small enough. It takes about a second of CPU per minute of sound, so within async code call it on a thread for
/// blocking work.
///
/// ```
/// use waxwing_voice::{ConversionMethod, Options, Recording, convert, inspect};
///
/// let mut note = Vec::new();
/// let song = Recording::path("../../tests/assets/hello.mp3")?;
/// let done = convert(song, &mut note, &Options::default())?;
/// assert!(matches!(done.method, ConversionMethod::Encoded { .. }));
/// assert!(inspect(&note)?.is_voice_note());
///
/// // What is a note already passes byte for byte.
/// let mut again = Vec::new();
/// let done = convert(Recording::bytes(&note), &mut again, &Options::default())?;
/// assert_eq!((done.method, again == note), (ConversionMethod::Unchanged, true));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// All of [`Error`]. After an error, what was written so far is no note; after [`Error::Io`] the fault may also lie with
/// `out`.
pub fn convert(
    mut recording: Recording<'_>,
    mut out: impl Write,
    options: &Options,
) -> Result<Conversion, Error> {
    let container = recording.container()?;
    // The decoders are other people's, and what they read comes from anywhere.
    let task = AssertUnwindSafe(|| pipeline::convert(recording, &mut out, options));
    catch_unwind(task).unwrap_or_else(|_| Err(Error::damaged(container, "its decoder gave up")))
}

/// Turns a recording into a voice note in memory, ready to be sent through any provider.
///
/// ```
/// use waxwing_voice::{Options, Recording, voice_note};
///
/// let note = voice_note(Recording::path("../../tests/assets/hello.wav")?, &Options::default())?;
/// assert_eq!(note.media_type().as_str(), "audio/ogg; codecs=opus");
/// assert_eq!(note.duration().map(|d| d.as_millis()), Some(3300));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// As [`convert`].
pub fn voice_note(recording: Recording<'_>, options: &Options) -> Result<VoiceNote, Error> {
    let mut bytes = Vec::new();
    let done = convert(recording, &mut bytes, options)?;
    Ok(VoiceNote::from_bytes(bytes, MediaType::ogg_opus())
        .with_duration(done.duration)
        .with_waveform(*done.waveform.values()))
}

/// The waveform of any recording that can be converted.
///
/// ```
/// use waxwing_voice::{Options, Recording, waveform};
///
/// let drawn = waveform(Recording::path("../../tests/assets/hello.m4a")?, &Options::default())?;
/// assert_eq!(drawn.values().iter().max(), Some(&100));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// As [`convert`], the faults of encoding aside.
pub fn waveform(mut recording: Recording<'_>, options: &Options) -> Result<Waveform, Error> {
    let container = recording.container()?;
    let task = AssertUnwindSafe(|| pipeline::waveform(recording, options));
    catch_unwind(task).unwrap_or_else(|_| Err(Error::damaged(container, "its decoder gave up")))
}
