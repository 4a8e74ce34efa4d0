//! Reads Opus packets from Matroska, MP4 and CAF.

use super::demux::{open, parameters};
use super::opus_event::OpusEvent;
use super::recording::Recording;
use super::sink::Sink;
use crate::opus::OpusHead;
use crate::probe::ProbeResult;
use crate::{Container, Error};
use std::io;
use symphonia::core::codecs::audio::well_known::CODEC_ID_OPUS;
use symphonia::core::errors::Error as Fault;
use symphonia::core::formats::FormatReader;

/// The packets of an Opus track in Matroska, MP4 or CAF.
pub(crate) struct OpusTrack<'r> {
    pub container: Container,
    reader: Box<dyn FormatReader + 'r>,
    id: u32,
    head: Option<OpusHead>,
    /// The end of the audio that the container states, in samples at 48 kHz, pre-skip included.
    pub end: Option<u64>,
}

impl<'r> OpusTrack<'r> {
    pub(super) fn open(
        recording: &'r mut Recording<'_>,
        probed: &ProbeResult,
        known: bool,
    ) -> Result<Self, Error> {
        let container = probed.info.container;
        let reader = open(recording, probed)?;
        let mut found = None;
        for track in reader.tracks() {
            let Some(parameters) = parameters(track) else {
                continue;
            };
            let wanted = probed.track.is_none_or(|id| id == u64::from(track.id));
            if wanted && parameters.codec == CODEC_ID_OPUS {
                found = Some((track.id, parameters.extra_data.clone().unwrap_or_default()));
                break;
            }
        }
        let (id, extra) = found.ok_or(Error::NoAudioTrack { container })?;
        let head = match container {
            // The demuxer prefixes the `dOps` box, whose numbers are big-endian, with `OpusHead`.
            Container::Mp4 => mp4_header(&extra),
            // CAF contains no OpusHead.
            Container::Caf => Some(OpusHead::plain(probed.info.channels, probed.priming)),
            _ => OpusHead::read(&extra),
        };
        let head =
            head.ok_or_else(|| Error::damaged(container, "its Opus track has no OpusHead"))?;
        let length = probed.info.duration.as_nanos() * 48_000 / 1_000_000_000;
        let length = u64::try_from(length).ok().filter(|n| known && *n > 0);
        let end = length.map(|n| n + u64::from(head.delay()));
        Ok(Self {
            container,
            reader,
            id,
            head: Some(head),
            end,
        })
    }

    pub(super) fn next(&mut self, sink: &mut Sink<'_>) -> Result<Option<OpusEvent>, Error> {
        if let Some(head) = self.head.take() {
            return Ok(Some(OpusEvent::Head(head)));
        }
        loop {
            sink.check_cancelled()?;
            match self.reader.next_packet() {
                Ok(Some(packet)) if packet.track_id == self.id => {
                    return Ok(Some(OpusEvent::Sound(vec![packet.data.into_vec()], None)));
                }
                Ok(Some(_)) => {}
                Ok(None) | Err(Fault::ResetRequired) => return Ok(None),
                Err(Fault::IoError(e)) if e.kind() != io::ErrorKind::UnexpectedEof => {
                    return Err(Error::Io(e));
                }
                Err(Fault::IoError(_)) => return Ok(None),
                Err(_) => {
                    sink.mark_unreadable();
                    return Ok(None);
                }
            }
        }
    }
}

/// Reads `dOps` after the signature `OpusHead`: version 0, big-endian numbers.
fn mp4_header(extra: &[u8]) -> Option<OpusHead> {
    let body = extra.strip_prefix(b"OpusHead")?;
    if let Some(head) = OpusHead::read(extra).filter(|_| body[0] == 1) {
        return Some(head);
    }
    // The same fields in the other byte order.
    let mut swapped = extra.to_vec();
    for (from, to) in [(10, 12), (12, 16), (16, 18)] {
        swapped.get_mut(from..to)?.reverse();
    }
    OpusHead::read(&swapped)
}
