//! Decodes MPEG audio: reads the frames and decodes them with symphonia.

use super::demux::demux_error;
use super::packet_decoder::{PacketDecoder, PacketError};
use super::recording::Recording;
use super::sink::Sink;
use crate::input::Input;
use crate::probe::mpeg::Frames;
use crate::probe::mpeg_frame::Frame;
use crate::{Codec, Container, Error};
use symphonia::core::audio::layouts;
use symphonia::core::codecs::audio::well_known as id;
use symphonia::core::codecs::audio::{AudioCodecParameters, AudioDecoderOptions};
use symphonia::core::packet::Packet;
use symphonia::core::units::{Duration, Timestamp};

/// Decodes exactly the frames that `inspect` counts.
pub(crate) fn decode(
    recording: &mut Recording<'_>,
    codec: Codec,
    sink: &mut Sink<'_>,
) -> Result<(), Error> {
    let container = Container::Mpeg;
    let mut input = Input::stream(recording);
    let mut frames = Frames::new();
    let mut current: Option<(Frame, PacketDecoder)> = None;
    while let Some(frame) = frames.next(&mut input)? {
        // A mono frame between stereo frames needs a new decoder. The decoder lacks the data of the frames before, so
        // the start of its output is silent.
        let same =
            |f: &Frame| (f.rate, f.channels, f.layer) == (frame.rate, frame.channels, frame.layer);
        let mut packets = match current.take() {
            Some((before, packets)) if same(&before) => packets,
            _ => PacketDecoder::new(
                symphonia::default::get_codecs()
                    .make_audio_decoder(&parameters(&frame), &AudioDecoderOptions::default())
                    .map_err(|fault| demux_error(fault, container, codec))?,
            ),
        };
        let data = input.bytes(usize::try_from(frame.length).unwrap_or(0))?;
        let packet = Packet::new(0, Timestamp::new(0), Duration::from(frame.samples), data);
        match packets.decode(&packet, sink) {
            Ok(true) => {}
            // Keep the time of a lost frame.
            Ok(false) => {
                sink.skip_packet()?;
                sink.set_rate(frame.rate)?;
                sink.push_silence(frame.samples)?;
            }
            Err(PacketError::Sink(error)) => return Err(error),
            Err(PacketError::Decoder(fault)) => return Err(demux_error(fault, container, codec)),
        }
        current = Some((frame, packets));
    }
    Ok(())
}

fn parameters(frame: &Frame) -> AudioCodecParameters {
    let mut parameters = AudioCodecParameters::new();
    parameters
        .for_codec(match frame.layer {
            3 => id::CODEC_ID_MP3,
            2 => id::CODEC_ID_MP2,
            _ => id::CODEC_ID_MP1,
        })
        .with_sample_rate(frame.rate)
        .with_channels(match frame.channels {
            1 => layouts::CHANNEL_LAYOUT_MONO,
            _ => layouts::CHANNEL_LAYOUT_STEREO,
        });
    parameters
}
