//! Decodes raw audio: samples or blocks of one size, without a demuxer.

use super::demux::demux_error;
use super::packet_decoder::{PacketDecoder, PacketError};
use super::recording::Recording;
use super::sink::Sink;
use crate::Error;
use crate::probe::{ProbeResult, RawAudio, SampleFormat};
use std::io::{Read, Seek, SeekFrom};
use symphonia::core::audio::{Channels, layouts};
use symphonia::core::codecs::audio::well_known as id;
use symphonia::core::codecs::audio::{AudioCodecId, AudioCodecParameters, AudioDecoderOptions};
use symphonia::core::packet::Packet;
use symphonia::core::units::{Duration, Timestamp};

/// Samples per channel in a packet.
const PACKET_FRAMES: u64 = 1024;

/// The decoder parameters of a sample format.
pub(crate) fn parameters(coding: SampleFormat, channels: u16, rate: u32) -> AudioCodecParameters {
    let mut parameters = AudioCodecParameters::new();
    parameters
        .for_codec(codec(coding))
        .with_sample_rate(rate)
        .with_channels(layout(channels))
        .with_max_frames_per_packet(PACKET_FRAMES)
        .with_frames_per_block(coding.block().1);
    parameters
}

fn layout(channels: u16) -> Channels {
    match channels {
        1 => layouts::CHANNEL_LAYOUT_MONO,
        2 => layouts::CHANNEL_LAYOUT_STEREO,
        n => Channels::Discrete(n),
    }
}

fn codec(coding: SampleFormat) -> AudioCodecId {
    match coding {
        SampleFormat::ALaw => id::CODEC_ID_PCM_ALAW,
        SampleFormat::MuLaw => id::CODEC_ID_PCM_MULAW,
        SampleFormat::ImaBlocks => id::CODEC_ID_ADPCM_IMA_QT,
        SampleFormat::Signed { bytes, little } => match (bytes, little) {
            (1, _) => id::CODEC_ID_PCM_S8,
            (2, true) => id::CODEC_ID_PCM_S16LE,
            (2, false) => id::CODEC_ID_PCM_S16BE,
            (3, true) => id::CODEC_ID_PCM_S24LE,
            (3, false) => id::CODEC_ID_PCM_S24BE,
            (_, true) => id::CODEC_ID_PCM_S32LE,
            (_, false) => id::CODEC_ID_PCM_S32BE,
        },
        SampleFormat::Unsigned { bytes, little } => match (bytes, little) {
            (1, _) => id::CODEC_ID_PCM_U8,
            (2, true) => id::CODEC_ID_PCM_U16LE,
            (2, false) => id::CODEC_ID_PCM_U16BE,
            (3, true) => id::CODEC_ID_PCM_U24LE,
            (3, false) => id::CODEC_ID_PCM_U24BE,
            (_, true) => id::CODEC_ID_PCM_U32LE,
            (_, false) => id::CODEC_ID_PCM_U32BE,
        },
        SampleFormat::Float { bytes, little } => match (bytes, little) {
            (4, true) => id::CODEC_ID_PCM_F32LE,
            (4, false) => id::CODEC_ID_PCM_F32BE,
            (_, true) => id::CODEC_ID_PCM_F64LE,
            (_, false) => id::CODEC_ID_PCM_F64BE,
        },
    }
}

/// Decodes the raw audio of a recording.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    probed: &ProbeResult,
    raw: RawAudio,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let info = &probed.info;
    let (container, codec) = (info.container, info.codec);
    let parameters = parameters(raw.sample_format, info.channels, info.sample_rate);
    let decoder = symphonia::default::get_codecs()
        .make_audio_decoder(&parameters, &AudioDecoderOptions::default())
        .map_err(|fault| demux_error(fault, container, codec))?;
    let mut packets = PacketDecoder::new(decoder);
    let mut left = match recording.can_seek() {
        true => {
            recording.seek(SeekFrom::Start(raw.at))?;
            raw.length
        }
        false => {
            let truncated = |_| Error::damaged(container, "it ends before its audio data");
            recording.skip(raw.at).map_err(truncated)?;
            raw.stated
        }
    };
    let (bytes, frames) = raw.sample_format.block();
    let block = bytes * u64::from(info.channels);
    let blocks = (PACKET_FRAMES / frames).max(1);
    let mut data = Vec::new();
    while left >= block {
        data.clear();
        let wanted = (blocks * block).min(left / block * block);
        let got = (&mut *recording).take(wanted).read_to_end(&mut data)?;
        data.truncate(got - got % usize::try_from(block).unwrap_or(1));
        let duration = data.len() as u64 / block * frames;
        let packet = Packet::new(0, Timestamp::new(0), Duration::from(duration), &data[..]);
        match packets.decode(&packet, sink) {
            Ok(true) => {}
            Ok(false) => sink.skip_packet()?,
            Err(PacketError::Sink(error)) => return Err(error),
            Err(PacketError::Decoder(fault)) => return Err(demux_error(fault, container, codec)),
        }
        if (got as u64) < wanted {
            return Ok(());
        }
        left -= wanted;
    }
    Ok(())
}
