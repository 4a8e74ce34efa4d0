//! WAV: chunks with little-endian lengths.

use super::{ProbeResult, duration_of};
use crate::input::Input;
use crate::{Codec, Container, Error};

/// The longest `fmt` chunk in bytes.
pub(crate) const MAX_WAV_FORMAT: u64 = 128;

pub(crate) fn probe(input: &mut Input<'_>) -> Result<ProbeResult, Error> {
    let mut probed = ProbeResult::new(Container::Wav, Codec::Other);
    let mut long_data = None;
    let mut format = None;
    let mut fact = None;
    input.skip(12)?;
    while let Some(head) = input.take::<8>()? {
        let [a, b, c, d, size @ ..] = head;
        let length = u64::from(u32::from_le_bytes(size));
        match &[a, b, c, d] {
            b"ds64" => {
                let body = input.bytes(24)?;
                long_data = body.get(8..16).and_then(|b| b.try_into().ok());
                input.skip(padded(length).saturating_sub(body.len() as u64))?;
            }
            // Only the first chunk counts, as in a conversion. A longer one is damaged.
            b"fmt " if format.is_none() && length <= MAX_WAV_FORMAT => {
                let body = input.bytes(40.min(usize::try_from(length).unwrap_or(40)))?;
                format = Format::read(&body);
                input.skip(padded(length).saturating_sub(body.len() as u64))?;
            }
            b"fact" if length >= 4 => {
                fact = input.take::<4>()?.map(u32::from_le_bytes).map(u64::from);
                input.skip(padded(length) - 4)?;
            }
            b"data" => {
                let Some(format) = &format else {
                    let problem = "its audio data comes before its format";
                    return Err(Error::damaged(Container::Wav, problem));
                };
                let begin = input.pos();
                // Programs that write to a pipe leave the length at 0 or at its maximum.
                let streamed = length == 0 || length >= 0xffff_ff00;
                let stated = match long_data.map(u64::from_le_bytes) {
                    Some(long) if streamed => Some(long),
                    _ if streamed => None,
                    _ => Some(length),
                };
                let held = input.read_to_end()?.saturating_sub(begin);
                let bytes = stated.map_or(held, |stated| stated.min(held));
                probed.info.truncated = stated.is_some_and(|stated| stated > held);
                format.fill(&mut probed, bytes, fact);
                return Ok(probed);
            }
            _ => {
                if !input.skip(padded(length))? {
                    break;
                }
            }
        }
    }
    match format {
        Some(_) => Err(Error::EmptyTrack {
            container: Container::Wav,
        }),
        None => Err(Error::damaged(
            Container::Wav,
            "it ends before its audio data",
        )),
    }
}

fn padded(length: u64) -> u64 {
    length + (length & 1)
}

struct Format {
    codec: Codec,
    channels: u16,
    rate: u32,
    block: u16,
    bytes_per_second: u32,
    samples_per_block: u16,
}

impl Format {
    fn read(body: &[u8]) -> Option<Self> {
        let short = |at: usize| Some(u16::from_le_bytes(body.get(at..at + 2)?.try_into().ok()?));
        let long = |at: usize| Some(u32::from_le_bytes(body.get(at..at + 4)?.try_into().ok()?));
        let tag = match short(0)? {
            // WAVE_FORMAT_EXTENSIBLE: the tag is the first field of the GUID in the extension.
            0xfffe => short(24)?,
            tag => tag,
        };
        let codec = match tag {
            1 | 3 => Codec::Pcm,
            2 | 0x11 => Codec::Adpcm,
            0x31 => Codec::Gsm,
            6 => Codec::ALaw,
            7 => Codec::MuLaw,
            0x50 => Codec::Mp2,
            0x55 => Codec::Mp3,
            0xff | 0x1600 | 0x1610 => Codec::AacOther,
            0x2000 => Codec::Ac3,
            _ => Codec::Other,
        };
        Some(Self {
            codec,
            channels: short(2)?,
            rate: long(4)?,
            bytes_per_second: long(8)?,
            block: short(12)?,
            samples_per_block: short(18).unwrap_or(0),
        })
    }

    fn fill(&self, probed: &mut ProbeResult, bytes: u64, fact: Option<u64>) {
        let info = &mut probed.info;
        info.codec = self.codec;
        info.channels = self.channels;
        info.sample_rate = self.rate;
        let block = u64::from(self.block.max(1));
        let rate = u64::from(self.rate);
        info.duration = match self.codec {
            Codec::Pcm | Codec::ALaw | Codec::MuLaw => duration_of(bytes / block, rate),
            Codec::Adpcm => {
                let samples = bytes / block * u64::from(self.samples_per_block);
                duration_of(fact.map_or(samples, |fact| fact.min(samples)), rate)
            }
            _ => match fact {
                Some(samples) if samples > 0 => duration_of(samples, rate),
                _ => duration_of(bytes, u64::from(self.bytes_per_second)),
            },
        };
    }
}
