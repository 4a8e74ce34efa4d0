//! AIFF and AIFF-C: chunks with big-endian lengths.

use super::{Probed, time};
use crate::input::Input;
use crate::{Codec, Container, Error};

pub(crate) fn probe(input: &mut Input<'_>) -> Result<Probed, Error> {
    let mut probed = Probed::new(Container::Aiff, Codec::Pcm);
    let mut frames = None;
    let mut width = 0;
    input.skip(12)?;
    while let Some(head) = input.take::<8>()? {
        let [a, b, c, d, size @ ..] = head;
        let length = u64::from(u32::from_be_bytes(size));
        let padded = length + (length & 1);
        match &[a, b, c, d] {
            b"COMM" => {
                let body = input.bytes(22.min(usize::try_from(length).unwrap_or(22)))?;
                let Some(common) = body.first_chunk::<18>() else {
                    return Err(Error::damaged(Container::Aiff, "its head is too short"));
                };
                let info = &mut probed.info;
                info.channels = u16::from_be_bytes([common[0], common[1]]);
                frames = Some(u64::from(u32::from_be_bytes([
                    common[2], common[3], common[4], common[5],
                ])));
                let bits = u64::from(u16::from_be_bytes([common[6], common[7]]));
                width = bits.div_ceil(8) * u64::from(info.channels);
                info.sample_rate = extended(&common[8..18]);
                info.codec = match body.get(18..22) {
                    None
                    | Some(
                        b"NONE" | b"sowt" | b"twos" | b"fl32" | b"FL32" | b"fl64" | b"FL64"
                        | b"in24" | b"in32",
                    ) => Codec::Pcm,
                    Some(b"alaw" | b"ALAW") => Codec::ALaw,
                    Some(b"ulaw" | b"ULAW") => Codec::MuLaw,
                    Some(b"ima4") => Codec::Adpcm,
                    Some(_) => Codec::Other,
                };
                input.skip(padded.saturating_sub(body.len() as u64))?;
            }
            b"SSND" => {
                let begin = input.pos();
                let held = input.read_to_end()?.saturating_sub(begin);
                probed.info.cut = length > held;
                let bytes = length.min(held).saturating_sub(8);
                let fit = match probed.info.codec {
                    Codec::Pcm if width > 0 => bytes / width,
                    Codec::ALaw | Codec::MuLaw => bytes / u64::from(probed.info.channels.max(1)),
                    _ => u64::MAX,
                };
                let count = frames.unwrap_or(0).min(fit);
                probed.info.duration = time(count, u64::from(probed.info.sample_rate));
                return Ok(probed);
            }
            _ => {
                if !input.skip(padded)? {
                    break;
                }
            }
        }
    }
    match frames {
        Some(_) => Err(Error::NoSound {
            container: Container::Aiff,
        }),
        None => Err(Error::damaged(Container::Aiff, "it ends before its sound")),
    }
}

/// A sample rate as an 80-bit float; 0 where it is none.
fn extended(bytes: &[u8]) -> u32 {
    let exponent = i32::from(u16::from_be_bytes([bytes[0], bytes[1]])) - 16383;
    let mantissa = u32::from_be_bytes([bytes[2], bytes[3], bytes[4], bytes[5]]);
    match exponent {
        0..=31 => mantissa >> (31 - exponent),
        _ => 0,
    }
}
