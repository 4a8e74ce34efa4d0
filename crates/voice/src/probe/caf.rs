//! Core Audio Format: chunks with 64-bit lengths.

use super::adts;
use super::{ProbeResult, RawAudio, SampleFormat, duration_of};
use crate::input::Input;
use crate::{Codec, Container, Error};
use std::time::Duration;

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut probed = ProbeResult::new(Container::Caf, Codec::Other);
    let mut bytes_per_packet = 0;
    let mut frames_per_packet = 0;
    let mut table: Option<(u64, u64)> = None;
    let mut data: Option<(u64, u64)> = None;
    let mut coding = None;
    let mut stated = u64::MAX;
    let start = input.pos();
    input.skip(8)?;
    while let Some(head) = input.take::<12>()? {
        let [a, b, c, d, size @ ..] = head;
        let chunk_length = i64::from_be_bytes(size);
        let begin = input.pos();
        match (&[a, b, c, d], u64::try_from(chunk_length)) {
            (b"desc", Ok(length)) => {
                let Some(body) = input.take::<32>()? else {
                    break;
                };
                let long = |at: usize| {
                    u32::from_be_bytes([body[at], body[at + 1], body[at + 2], body[at + 3]])
                };
                let rate = f64::from_be_bytes(*body.first_chunk().unwrap_or(&[0; 8]));
                let info = &mut probed.info;
                info.sample_rate = if rate.is_finite() { rate as u32 } else { 0 };
                info.channels = u16::try_from(long(24)).unwrap_or(0);
                info.codec = match &body[8..12] {
                    b"lpcm" => Codec::Pcm,
                    b"alaw" => Codec::ALaw,
                    b"ulaw" => Codec::MuLaw,
                    b"alac" => Codec::Alac,
                    b"aac " => Codec::AacLc,
                    b"aach" | b"aacp" => Codec::AacOther,
                    b"opus" => Codec::Opus,
                    b"flac" => Codec::Flac,
                    b"ima4" => Codec::Adpcm,
                    b".mp3" => Codec::Mp3,
                    _ => Codec::Other,
                };
                let (flags, bits) = (long(12), long(28));
                coding = samples(&body[8..12], flags, bits);
                bytes_per_packet = u64::from(long(16));
                frames_per_packet = u64::from(long(20));
                input.skip(length.saturating_sub(32))?;
            }
            (b"pakt", Ok(length)) => {
                let Some(body) = input.take::<24>()? else {
                    break;
                };
                let packets = i64::from_be_bytes(*body.first_chunk().unwrap_or(&[0; 8]));
                let packets = u64::try_from(packets).unwrap_or(0);
                let frames = i64::from_be_bytes(*body[8..].first_chunk().unwrap_or(&[0; 8]));
                let priming = i32::from_be_bytes(*body[16..].first_chunk().unwrap_or(&[0; 4]));
                // If packets vary in length, the table has at least one byte for each.
                let most = match frames_per_packet {
                    0 => u64::MAX,
                    frames => packets
                        .min(length.saturating_sub(24))
                        .saturating_mul(frames),
                };
                let frames = u64::try_from(frames).unwrap_or(0);
                table = Some((frames.min(most), u64::try_from(priming).unwrap_or(0)));
                if !input.skip(length.saturating_sub(24))? {
                    break;
                }
            }
            (b"kuki", Ok(length)) if probed.info.codec == Codec::AacLc && length < 512 => {
                let body = input.bytes(usize::try_from(length).unwrap_or(0))?;
                if body.len() as u64 != length {
                    break;
                }
            }
            (b"data", length) => {
                let held = match length {
                    Ok(length) => {
                        let complete = input.skip(length)?;
                        probed.info.truncated = !complete;
                        input.pos() - begin
                    }
                    // -1: the chunk reaches to the end of the file.
                    Err(_) => input.read_to_end()?.saturating_sub(begin),
                };
                data = Some((begin + 4 - start, held.saturating_sub(4)));
                if let Ok(length) = length {
                    stated = length.saturating_sub(4);
                }
                if probed.info.truncated {
                    let length = u64::try_from(chunk_length).unwrap_or(0);
                    probed.end = Some(begin.saturating_add(length) - start);
                }
                if length.is_err() || probed.info.truncated {
                    break;
                }
            }
            (_, Ok(length)) => {
                if !input.skip(length)? {
                    break;
                }
            }
            (_, Err(_)) => break,
        }
    }
    let rate = u64::from(probed.info.sample_rate);
    let Some((at, bytes)) = data else {
        return Err(Error::damaged(
            Container::Caf,
            "it ends before its audio data",
        ));
    };
    if bytes == 0 {
        return Err(Error::EmptyTrack {
            container: Container::Caf,
        });
    }
    // Samples with padding in the packets are not supported, because no known program writes them.
    let fits = |coding: &SampleFormat| {
        let (bytes, frames) = coding.block();
        let channels = u64::from(probed.info.channels);
        (bytes_per_packet, frames_per_packet) == (bytes * channels, frames)
    };
    probed.raw = coding.filter(fits).map(|coding| RawAudio {
        at,
        length: bytes,
        stated,
        sample_format: coding,
    });
    let count = match (table, bytes_per_packet) {
        (_, width) if width > 0 => (bytes / width).saturating_mul(frames_per_packet),
        (Some((frames, priming)), _) => {
            probed.priming = duration_of(priming, rate).min(Duration::from_secs(1));
            // A packet has at most 4096 frames and at least one byte.
            frames.min(bytes.saturating_mul(4096))
        }
        // Recorders write the packet table last.
        (None, _) => {
            return Err(Error::damaged(
                Container::Caf,
                "it ends before its packet table",
            ));
        }
    };
    // AAC states the rate of its core. Any other rate comes from a damaged header.
    if probed.info.codec == Codec::AacLc && !adts::RATES.contains(&probed.info.sample_rate) {
        return Err(Error::damaged(
            Container::Caf,
            "its sample rate is not one of AAC",
        ));
    }
    probed.info.duration = duration_of(count, rate);
    Ok(probed)
}

/// The format of raw samples.
fn samples(kind: &[u8], flags: u32, bits: u32) -> Option<SampleFormat> {
    let (float, little) = (flags & 1 != 0, flags & 2 != 0);
    let bytes = u8::try_from(bits.div_ceil(8)).unwrap_or(0);
    match kind {
        b"lpcm" if float && matches!(bytes, 4 | 8) => Some(SampleFormat::Float { bytes, little }),
        b"lpcm" if !float && matches!(bytes, 1..=4) => Some(SampleFormat::Signed { bytes, little }),
        b"alaw" => Some(SampleFormat::ALaw),
        b"ulaw" => Some(SampleFormat::MuLaw),
        b"ima4" => Some(SampleFormat::ImaBlocks),
        _ => None,
    }
}
