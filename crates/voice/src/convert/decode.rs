//! Everything but Opus in Ogg and AMR: demuxed, and mostly decoded, by symphonia.

use super::opus_in::Event;
use super::recording::Recording;
use super::sink::Sink;
use crate::opus::Head;
use crate::probe::{LONGEST_FORMAT, MOST_CHANNELS, Probed};
use crate::{Codec, Container, Error};
use std::io::{self, Read, Seek, SeekFrom};
use symphonia::core::codecs::CodecParameters;
use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error as Fault;
use symphonia::core::formats::{FormatOptions, FormatReader, Track, TrackType};
use symphonia::core::io::{MediaSource, MediaSourceStream, MediaSourceStreamOptions};
use symphonia::core::packet::Packet;
use symphonia::default::formats::{
    AdtsReader, AiffReader, CafReader, FlacReader, IsoMp4Reader, MkvReader, MpaReader, OggReader,
    WavReader,
};

/// A recording that someone else reads.
struct Lent<'r, 'a>(&'r mut Recording<'a>);

impl Read for Lent<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}

impl Seek for Lent<'_, '_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl MediaSource for Lent<'_, '_> {
    fn is_seekable(&self) -> bool {
        self.0.is_seekable()
    }

    fn byte_len(&self) -> Option<u64> {
        self.0.byte_len()
    }
}

fn open<'r>(
    recording: &'r mut Recording<'_>,
    container: Container,
) -> Result<Box<dyn FormatReader + 'r>, Fault> {
    let options = MediaSourceStreamOptions::default();
    let stream = MediaSourceStream::new(Box::new(Lent(recording)), options);
    let options = FormatOptions::default();
    Ok(match container {
        Container::Ogg => Box::new(OggReader::try_new(stream, options)?),
        Container::Mp4 => Box::new(IsoMp4Reader::try_new(stream, options)?),
        Container::WebM | Container::Matroska => Box::new(MkvReader::try_new(stream, options)?),
        Container::Wav => Box::new(WavReader::try_new(stream, options)?),
        Container::Aiff => Box::new(AiffReader::try_new(stream, options)?),
        Container::Caf => Box::new(CafReader::try_new(stream, options)?),
        Container::Flac => Box::new(FlacReader::try_new(stream, options)?),
        Container::Mpeg => Box::new(MpaReader::try_new(stream, options)?),
        Container::Adts => Box::new(AdtsReader::try_new(stream, options)?),
        Container::Amr => return Err(Fault::Unsupported("AMR")),
    })
}

/// Says in our words what symphonia says in its own.
fn explain(fault: Fault, container: Container, codec: Codec) -> Error {
    match fault {
        Fault::Unsupported(_) => Error::Undecodable {
            container,
            codec,
            remedy: "export it as MP3, M4A (AAC-LC) or WAV",
        },
        Fault::IoError(e) if e.kind() == io::ErrorKind::UnexpectedEof => {
            Error::damaged(container, "it ends too early")
        }
        Fault::IoError(e) if e.kind() == io::ErrorKind::Unsupported => Error::NeedsSeek {
            container,
            reason: "has its parts out of order",
        },
        Fault::IoError(e) => Error::Io(e),
        fault => Error::damaged(container, fault.to_string()),
    }
}

fn parameters(track: &Track) -> Option<&AudioCodecParameters> {
    match &track.codec_params {
        Some(CodecParameters::Audio(parameters)) => Some(parameters),
        _ => None,
    }
}

/// Decodes the first track with sound.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    probed: &Probed,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let (container, codec) = (probed.info.container, probed.info.codec);
    let fail = |fault| explain(fault, container, codec);
    match container {
        Container::Flac => skip_pictures(recording)?,
        Container::Wav => plain_wav(recording)?,
        _ => {}
    }
    let streamed = !recording.can_seek();
    let mut reader = open(recording, container).map_err(|fault| match fault {
        Fault::IoError(_) if streamed && container == Container::Caf => Error::NeedsSeek {
            container,
            reason: "has its parts out of order",
        },
        fault => fail(fault),
    })?;
    let (mut id, mut decoder) = begin(reader.as_ref(), container, codec)?;
    let mut samples = Vec::new();
    let mut first = true;
    loop {
        let packet = match reader.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => return Ok(()),
            // The next link of a chain.
            Err(Fault::ResetRequired) => {
                (id, decoder) = begin(reader.as_ref(), container, codec)?;
                continue;
            }
            Err(Fault::IoError(e)) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            Err(Fault::IoError(e)) => return Err(Error::Io(e)),
            // What comes after damage is lost; what came before is kept.
            Err(fault) if sink.duration().is_zero() => return Err(fail(fault)),
            Err(_) => {
                sink.skipped += 1;
                return Ok(());
            }
        };
        if packet.track_id != id {
            sink.check()?;
            continue;
        }
        let buffer = match decoder.decode(&packet) {
            Ok(buffer) => buffer,
            Err(Fault::IoError(_) | Fault::DecodeError(_)) => {
                sink.skip()?;
                continue;
            }
            Err(fault) => return Err(fail(fault)),
        };
        let (rate, channels) = (buffer.spec().rate(), buffer.num_planes());
        sink.rate(rate)?;
        // Other demuxers mark what is to be dropped on the packets themselves.
        let matroska = matches!(container, Container::WebM | Container::Matroska);
        if std::mem::take(&mut first) && matroska {
            sink.drop_more(early(reader.tracks(), &packet, rate));
        }
        buffer.copy_to_vec_interleaved::<f32>(&mut samples);
        sink.push(&samples, channels)?;
    }
}

/// Samples that the first packet has before the time 0: what the encoder put in front.
fn early(tracks: &[Track], packet: &Packet, rate: u32) -> u64 {
    let base = tracks
        .iter()
        .find(|t| t.id == packet.track_id)
        .and_then(|t| t.time_base);
    let before = packet.pts.get().min(0).unsigned_abs();
    base.map_or(0, |base| {
        let (numer, denom) = (u128::from(base.numer.get()), u128::from(base.denom.get()));
        let samples = u128::from(before) * numer * u128::from(rate) / denom;
        u64::try_from(samples).unwrap_or(0).min(u64::from(rate))
    })
}

fn begin(
    reader: &dyn FormatReader,
    container: Container,
    codec: Codec,
) -> Result<(u32, Box<dyn AudioDecoder>), Error> {
    let track = reader
        .first_track_known_codec(TrackType::Audio)
        .ok_or(Error::NoTrack { container })?;
    let parameters = parameters(track).ok_or(Error::NoTrack { container })?;
    // Decoders make room for all of them at once.
    let channels = parameters.channels.as_ref().map_or(0, |c| c.count());
    if channels > usize::from(MOST_CHANNELS) {
        return Err(Error::damaged(container, format!("{channels} channels")));
    }
    let decoder = symphonia::default::get_codecs()
        .make_audio_decoder(parameters, &AudioDecoderOptions::default())
        .map_err(|fault| explain(fault, container, codec))?;
    Ok((track.id, decoder))
}

/// Puts a short head in place of FLAC's own, which may hold megabytes of pictures.
fn skip_pictures(recording: &mut Recording<'_>) -> Result<(), Error> {
    let container = Container::Flac;
    let cut = || Error::damaged(container, "it ends in its head");
    let mut head = [0; 4];
    recording.read_exact(&mut head).map_err(|_| cut())?;
    let mut place = 4;
    let mut short = head.to_vec();
    loop {
        recording.read_exact(&mut head).map_err(|_| cut())?;
        let length = u64::from(u32::from_be_bytes([0, head[1], head[2], head[3]]));
        if head[0] & 0x7f == 0 && length == 34 && short.len() == 4 {
            let mut info = [0; 34];
            recording.read_exact(&mut info).map_err(|_| cut())?;
            short.extend([0x80, 0, 0, 34]);
            short.extend(info);
        } else {
            recording.skip(length).map_err(|_| cut())?;
        }
        place += 4 + length;
        if head[0] & 0x80 != 0 {
            break;
        }
    }
    recording.replace_front(short, place);
    Ok(())
}

/// Puts a head that is right in place of WAV's own, whose lengths often are not.
fn plain_wav(recording: &mut Recording<'_>) -> Result<(), Error> {
    // The sink ends where the sound does; here the file may as well.
    let cut = |_| Error::damaged(Container::Wav, "it ends before its sound");
    let mut head = [0; 12];
    recording.read_exact(&mut head).map_err(cut)?;
    let mut place = 12;
    let mut plain = b"RIFF\xff\xff\xff\xffWAVE".to_vec();
    let said = loop {
        let mut chunk = [0; 8];
        recording.read_exact(&mut chunk).map_err(cut)?;
        place += 8;
        let [a, b, c, d, size @ ..] = chunk;
        let size = u32::from_le_bytes(size);
        match &[a, b, c, d] {
            b"data" => break size,
            b"fmt " if u64::from(size) <= LONGEST_FORMAT && plain.len() == 12 => {
                plain.extend(chunk);
                let begin = plain.len();
                plain.resize(begin + size as usize, 0);
                recording.read_exact(&mut plain[begin..]).map_err(cut)?;
                recording.skip(u64::from(size & 1)).map_err(cut)?;
            }
            _ => recording
                .skip(u64::from(size) + u64::from(size & 1))
                .map_err(cut)?,
        }
        place += u64::from(size) + u64::from(size & 1);
    };
    let length = match recording.byte_len() {
        Some(len) => u32::try_from(len.saturating_sub(place)).unwrap_or(u32::MAX),
        None if said == 0 => u32::MAX,
        None => said,
    };
    plain.extend(b"data");
    plain.extend(length.to_le_bytes());
    recording.replace_front(plain, place);
    Ok(())
}

/// The packets of an Opus track in Matroska or MP4.
pub(crate) struct OpusTrack<'r> {
    pub container: Container,
    reader: Box<dyn FormatReader + 'r>,
    id: u32,
    head: Option<Head>,
    /// Samples at 48 kHz, those to be dropped included, after which the sound ends by what the container says.
    pub end: Option<u64>,
}

impl<'r> OpusTrack<'r> {
    pub fn open(
        recording: &'r mut Recording<'_>,
        probed: &Probed,
        known: bool,
    ) -> Result<Self, Error> {
        let container = probed.info.container;
        let fail = |fault| explain(fault, container, Codec::Opus);
        let reader = open(recording, container).map_err(fail)?;
        let track = reader.tracks().iter().find_map(|track| {
            let found = parameters(track).filter(|p| p.codec == CODEC_ID_OPUS)?;
            Some((track.id, found.extra_data.clone().unwrap_or_default()))
        });
        let (id, extra) = track.ok_or(Error::NoTrack { container })?;
        let head = match container {
            // MP4's box counts from the highest byte, and stands as it is behind the magic.
            Container::Mp4 => mp4_head(&extra),
            _ => Head::read(&extra),
        };
        let head = head.ok_or_else(|| Error::damaged(container, "its Opus track has no head"))?;
        let length = probed.info.duration.as_nanos() * 48_000 / 1_000_000_000;
        let length = u64::try_from(length).ok().filter(|n| known && *n > 0);
        let end = length.map(|n| n + u64::from(head.pre_skip));
        Ok(Self {
            container,
            reader,
            id,
            head: Some(head),
            end,
        })
    }

    pub fn next(&mut self, sink: &mut Sink<'_>) -> Result<Option<Event>, Error> {
        if let Some(head) = self.head.take() {
            return Ok(Some(Event::Head(head)));
        }
        loop {
            sink.check()?;
            match self.reader.next_packet() {
                Ok(Some(packet)) if packet.track_id == self.id => {
                    return Ok(Some(Event::Sound(vec![packet.data.into_vec()], None)));
                }
                Ok(Some(_)) => {}
                Ok(None) | Err(Fault::ResetRequired) => return Ok(None),
                Err(Fault::IoError(e)) if e.kind() != io::ErrorKind::UnexpectedEof => {
                    return Err(Error::Io(e));
                }
                Err(_) => return Ok(None),
            }
        }
    }
}

/// `dOps` behind the magic of `OpusHead`: version 0, numbers with the highest byte first.
fn mp4_head(extra: &[u8]) -> Option<Head> {
    let body = extra.strip_prefix(b"OpusHead")?;
    let &[_, channels, s0, s1, r0, r1, r2, r3, g0, g1, mapping] = body.first_chunk::<11>()?;
    if let Some(head) = Head::read(extra).filter(|_| body[0] == 1) {
        return Some(head);
    }
    (channels > 0).then_some(Head {
        channels,
        pre_skip: u16::from_be_bytes([s0, s1]),
        input_rate: u32::from_be_bytes([r0, r1, r2, r3]),
        gain: i16::from_be_bytes([g0, g1]),
        mapping,
    })
}
