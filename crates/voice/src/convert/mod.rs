//! Converts recordings to voice notes.

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

/// What a conversion did: the result of [`convert`].
///
/// ```
/// use waxwing_voice::{Codec, Options, Recording, convert};
///
/// let mut note = Vec::new();
/// let done = convert(Recording::path("../../tests/assets/hello.mp3")?, &mut note, &Options::default())?;
/// assert_eq!(done.source.codec, Codec::Mp3);
/// assert_eq!(done.size, note.len() as u64);
/// assert_eq!(done.skipped_packets, 0);
/// for warning in &done.warnings {
///     println!("warning: {warning}");
/// }
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversion {
    /// How the note was made.
    pub method: ConversionMethod,
    /// The recording that was converted.
    pub source: AudioInfo,
    /// Playing time of the note.
    pub duration: Duration,
    /// Size of the note in bytes.
    pub size: u64,
    /// Waveform of the note.
    pub waveform: Waveform,
    /// Packets that the decoder rejected and the note lacks. A few are common in MP3.
    pub skipped_packets: u64,
    /// Why the note may not sound like the recording. Usually empty.
    pub warnings: Vec<Warning>,
}

/// How a note was made. Only [`Encoded`](Self::Encoded) costs quality.
///
/// ```
/// use waxwing_voice::{ConversionMethod, Options, Recording, convert};
///
/// // A note with one frame per packet gets three; the frames stay the same.
/// let note = Recording::path("../../tests/assets/hello.ogg")?;
/// let done = convert(note, Vec::new(), &Options::default())?;
/// assert_eq!(done.method, ConversionMethod::Repacketized);
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionMethod {
    /// The recording was a note already. The bytes are the same.
    Unchanged,
    /// The Opus frames of an Ogg file were put into new packets and pages.
    Repacketized,
    /// The Opus frames were taken from WebM, Matroska, MP4 or CAF and put into Ogg.
    Remuxed,
    /// The recording was decoded and encoded.
    Encoded {
        /// Target bit rate of the encoder, in bits per second.
        bit_rate: u32,
    },
}

/// Converts a recording to a voice note, which is Ogg with mono Opus, and writes it to `out`.
///
/// Reads and writes as it goes: memory stays under 20 MB at any length, besides the note that [`Options::fit`] holds. A
/// minute of audio takes about a second of CPU time, so call it on a blocking thread in async code.
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
/// // A recording that is a note already stays the same, byte for byte.
/// let mut again = Vec::new();
/// let done = convert(Recording::bytes(&note), &mut again, &Options::default())?;
/// assert_eq!((done.method, again == note), (ConversionMethod::Unchanged, true));
/// # Ok::<(), waxwing_voice::Error>(())
/// ```
///
/// # Errors
/// Every variant of [`Error`]. After an error, `out` contains no complete note. [`Error::Io`] can come from the
/// recording or from `out`.
pub fn convert(
    mut recording: Recording<'_>,
    mut out: impl Write,
    options: &Options,
) -> Result<Conversion, Error> {
    let container = recording.container()?;
    // The decoders are other crates, and their input comes from anyone.
    let task = AssertUnwindSafe(|| pipeline::convert(recording, &mut out, options));
    catch_unwind(task).unwrap_or_else(|_| Err(Error::damaged(container, "its decoder panicked")))
}

/// Converts a recording to a voice note in memory, ready to be sent through any provider.
///
/// Use [`convert`] instead if you need the warnings, or to write to a file.
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
/// Those of [`convert`].
pub fn voice_note(recording: Recording<'_>, options: &Options) -> Result<VoiceNote, Error> {
    let mut bytes = Vec::new();
    let done = convert(recording, &mut bytes, options)?;
    Ok(VoiceNote::from_bytes(bytes, MediaType::ogg_opus())
        .with_duration(done.duration)
        .with_waveform(*done.waveform.values()))
}

/// Computes the waveform of any recording that [`convert`] can decode. Encodes nothing.
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
/// Those of [`convert`], except the errors of the encoder.
pub fn waveform(mut recording: Recording<'_>, options: &Options) -> Result<Waveform, Error> {
    let container = recording.container()?;
    let task = AssertUnwindSafe(|| pipeline::waveform(recording, options));
    catch_unwind(task).unwrap_or_else(|_| Err(Error::damaged(container, "its decoder panicked")))
}
