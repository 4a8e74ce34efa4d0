//! AIFF and AIFF-C: chunks with big-endian lengths, in any order.

use super::{ProbeResult, RawAudio, SampleFormat, duration_of};
use crate::input::Input;
use crate::{Codec, Container, Error};

/// The `COMM` chunk.
struct Common {
    codec: Codec,
    coding: Option<SampleFormat>,
    channels: u16,
    frames: u64,
    rate: u32,
}

/// The `SSND` chunk: position of the samples, their bytes that the header states, and their bytes in the file.
struct Sound {
    at: u64,
    stated: u64,
    held: u64,
}

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut common: Option<Common> = None;
    let mut sound: Option<Sound> = None;
    let start = input.pos();
    input.skip(12)?;
    while common.is_none() || sound.is_none() {
        let Some(head) = input.take::<8>()? else {
            break;
        };
        let [a, b, c, d, size @ ..] = head;
        let length = u64::from(u32::from_be_bytes(size));
        let close = input.pos() + length + (length & 1);
        match &[a, b, c, d] {
            b"COMM" if common.is_none() => {
                let body = input.bytes(22.min(usize::try_from(length).unwrap_or(22)))?;
                common = Some(read_common(&body)?);
            }
            b"SSND" if sound.is_none() => {
                let begin = input.pos();
                let Some([a, b, c, d, _block @ ..]) = input.take::<8>()? else {
                    break;
                };
                // Padding can precede the samples, to align them to disk blocks. The block size has no other meaning.
                let offset = 8 + u64::from(u32::from_be_bytes([a, b, c, d]));
                let known = input.len();
                let held = match (known, &common) {
                    (Some(len), _) => len.saturating_sub(begin),
                    (None, Some(_)) => input.read_to_end()?.saturating_sub(begin),
                    // The description follows. Only the length of the chunk tells whether the file is truncated.
                    (None, None) => match input.skip(close.saturating_sub(input.pos()))? {
                        true => length,
                        false => input.pos().saturating_sub(begin),
                    },
                };
                sound = Some(Sound {
                    at: begin + offset - start,
                    // Programs that write to a pipe leave the length 0.
                    stated: match length {
                        0 => u64::MAX,
                        length => length.saturating_sub(offset),
                    },
                    held: held.saturating_sub(offset),
                });
            }
            _ => {}
        }
        if !input.skip(close.saturating_sub(input.pos()))? {
            break;
        }
    }
    let container = Container::Aiff;
    let Some(common) = common else {
        return Err(Error::damaged(container, "it ends before its audio data"));
    };
    let Some(sound) = sound else {
        return Err(Error::EmptyTrack { container });
    };
    let mut probed = ProbeResult::new(container, common.codec);
    probed.info.channels = common.channels;
    probed.info.sample_rate = common.rate;
    probed.info.truncated = sound.stated > sound.held && sound.stated < u64::MAX;
    let mut count = match common.frames {
        0 => u64::MAX,
        frames => frames,
    };
    if let Some(coding) = common.coding {
        let (bytes, samples) = coding.block();
        let block = bytes * u64::from(common.channels.max(1));
        // The header counts packets if a packet has several samples.
        let stated = count.min(sound.stated / block).saturating_mul(block);
        let length = stated.min(sound.held / block * block);
        count = length / block * samples;
        probed.raw = Some(RawAudio {
            at: sound.at,
            length,
            stated,
            sample_format: coding,
        });
    }
    if common.coding.is_none() {
        count = common.frames;
    }
    probed.info.duration = duration_of(count, u64::from(common.rate));
    Ok(probed)
}

fn read_common(body: &[u8]) -> Result<Common, Error> {
    let Some(common) = body.first_chunk::<18>() else {
        return Err(Error::damaged(Container::Aiff, "its header is too short"));
    };
    let bits = u16::from_be_bytes([common[6], common[7]]);
    let bytes = u8::try_from(bits.div_ceil(8)).unwrap_or(0);
    let signed = |bytes: u8, little: bool| {
        let known = (1..=4).contains(&bytes);
        known.then_some(SampleFormat::Signed { bytes, little })
    };
    let float = |bytes| {
        Some(SampleFormat::Float {
            bytes,
            little: false,
        })
    };
    let (codec, coding) = match body.get(18..22) {
        None | Some(b"NONE" | b"none" | b"twos") => (Codec::Pcm, signed(bytes, false)),
        Some(b"sowt") => (Codec::Pcm, signed(bytes, true)),
        Some(b"in24") => (Codec::Pcm, signed(3, false)),
        Some(b"in32") => (Codec::Pcm, signed(4, false)),
        Some(b"23ni") => (Codec::Pcm, signed(4, true)),
        Some(b"raw ") => (
            Codec::Pcm,
            Some(SampleFormat::Unsigned {
                bytes: 1,
                little: false,
            }),
        ),
        Some(b"fl32" | b"FL32") => (Codec::Pcm, float(4)),
        Some(b"fl64" | b"FL64") => (Codec::Pcm, float(8)),
        Some(b"alaw" | b"ALAW") => (Codec::ALaw, Some(SampleFormat::ALaw)),
        Some(b"ulaw" | b"ULAW") => (Codec::MuLaw, Some(SampleFormat::MuLaw)),
        Some(b"ima4") => (Codec::Adpcm, Some(SampleFormat::ImaBlocks)),
        Some(_) => (Codec::Other, None),
    };
    Ok(Common {
        codec,
        coding,
        channels: u16::from_be_bytes([common[0], common[1]]),
        frames: u64::from(u32::from_be_bytes([
            common[2], common[3], common[4], common[5],
        ])),
        rate: extended(&common[8..18]),
    })
}

/// A sample rate as an 80-bit float; 0 if it is out of range.
fn extended(bytes: &[u8]) -> u32 {
    let exponent = i32::from(u16::from_be_bytes([bytes[0], bytes[1]])) - 16383;
    let mantissa = u32::from_be_bytes([bytes[2], bytes[3], bytes[4], bytes[5]]);
    match exponent {
        0..=31 => mantissa >> (31 - exponent),
        _ => 0,
    }
}
