//! Demuxes and decodes with symphonia: every format except Opus, AMR files, MPEG audio files and raw audio.

use super::demux::{demux_error, open, parameters};
use super::headers::{rewrite_wav_header, strip_flac_metadata};
use super::packet_decoder::{PacketDecoder, PacketError};
use super::recording::Recording;
use super::sink::Sink;
use super::{decode_amr, decode_raw};
use crate::probe::{MAX_CHANNELS, ProbeResult};
use crate::{Codec, Container, Error};
use std::io;
use symphonia::core::codecs::audio::well_known::CODEC_ID_AAC;
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoder, AudioDecoderOptions};
use symphonia::core::errors::Error as Fault;
use symphonia::core::formats::{FormatReader, Track, TrackType};
use symphonia::core::packet::Packet;

/// The decoder of the selected track.
enum Target<'d> {
    Symphonia(PacketDecoder),
    Amr(&'d mut dyn super::AmrDecoder),
}

/// Decodes the track that the probe selected.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    probed: &ProbeResult,
    amr: Option<&mut dyn super::AmrDecoder>,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let (container, codec) = (probed.info.container, probed.info.codec);
    let fail = |fault| demux_error(fault, container, codec);
    match container {
        Container::Flac => strip_flac_metadata(recording)?,
        Container::Wav => rewrite_wav_header(recording)?,
        _ => {}
    }
    let mut reader = open(recording, probed)?;
    let (mut id, mut target) = match amr {
        Some(decoder) => {
            sink.set_rate(8000)?;
            let id = probed.track.and_then(|id| u32::try_from(id).ok());
            (id.unwrap_or(0), Target::Amr(decoder))
        }
        None => {
            let (id, decoder) = make_decoder(reader.as_ref(), probed)?;
            (id, Target::Symphonia(PacketDecoder::new(decoder)))
        }
    };
    let mut first = true;
    loop {
        let packet = match reader.next_packet() {
            Ok(Some(packet)) => packet,
            Ok(None) => return Ok(()),
            // The next stream of a chained file.
            Err(Fault::ResetRequired) => {
                let (next, decoder) = make_decoder(reader.as_ref(), probed)?;
                (id, target) = (next, Target::Symphonia(PacketDecoder::new(decoder)));
                continue;
            }
            Err(Fault::IoError(e)) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            Err(Fault::IoError(e)) => return Err(Error::Io(e)),
            // Keep the audio before the damage.
            Err(fault) if sink.duration().is_zero() => return Err(fail(fault)),
            Err(_) => {
                sink.mark_unreadable();
                return Ok(());
            }
        };
        if packet.track_id != id {
            sink.check_cancelled()?;
            continue;
        }
        let packets = match &mut target {
            Target::Symphonia(packets) => packets,
            Target::Amr(decoder) => {
                decode_amr::decode_frames(&packet.data[..], *decoder, sink)?;
                continue;
            }
        };
        // The demuxers of other containers mark the samples to drop on the packets.
        let matroska = matches!(container, Container::WebM | Container::Matroska);
        if std::mem::take(&mut first) && matroska {
            let rate = packets.decoder.codec_params().sample_rate.unwrap_or(0);
            sink.drop_samples(samples_before_zero(reader.tracks(), &packet, rate));
        }
        match packets.decode(&packet, sink) {
            Ok(true) => {}
            Ok(false) => sink.skip_packet()?,
            Err(PacketError::Sink(error)) => return Err(error),
            Err(PacketError::Decoder(fault)) => return Err(fail(fault)),
        }
    }
}

/// Samples of the first packet before the time 0, which are the priming of the encoder.
fn samples_before_zero(tracks: &[Track], packet: &Packet, rate: u32) -> u64 {
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

fn make_decoder(
    reader: &dyn FormatReader,
    probed: &ProbeResult,
) -> Result<(u32, Box<dyn AudioDecoder>), Error> {
    let (container, codec) = (probed.info.container, probed.info.codec);
    let none = Error::NoAudioTrack { container };
    let wanted = |t: &&Track| probed.track == Some(u64::from(t.id));
    let track = match probed.track {
        Some(_) => reader.tracks().iter().find(wanted),
        None => reader.first_track_known_codec(TrackType::Audio),
    };
    let Some(track) = track else {
        return Err(none);
    };
    let parameters = match (probed.sample_format, parameters(track)) {
        // The byte order of the samples is not always the one that the demuxer assumes.
        (Some(coding), _) => {
            decode_raw::parameters(coding, probed.info.channels, probed.info.sample_rate)
        }
        (None, Some(parameters)) => core_parameters(parameters, probed),
        (None, None) => return Err(none),
    };
    // Decoders allocate memory for all channels at once.
    let channels = parameters.channels.as_ref().map_or(0, |c| c.count());
    if channels > usize::from(MAX_CHANNELS) {
        return Err(Error::damaged(
            container,
            format!("{channels} channels; at most {MAX_CHANNELS} are allowed"),
        ));
    }
    let decoder = symphonia::default::get_codecs()
        .make_audio_decoder(&parameters, &AudioDecoderOptions::default())
        .map_err(|fault| demux_error(fault, container, codec))?;
    Ok((track.id, decoder))
}

/// The decoder parameters. For HE-AAC they are those of its AAC-LC core, which lacks the highest frequencies, and is
/// mono if the stereo is parametric.
fn core_parameters(
    parameters: &AudioCodecParameters,
    probed: &ProbeResult,
) -> AudioCodecParameters {
    let mut parameters = parameters.clone();
    if let Some(core) = probed.core
        && matches!(probed.info.codec, Codec::AacLc | Codec::AacOther)
    {
        parameters
            .for_codec(CODEC_ID_AAC)
            .with_extra_data(Box::new(core));
    }
    parameters
}
