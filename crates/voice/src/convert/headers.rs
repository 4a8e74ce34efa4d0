//! Replaces the header of a file before a demuxer reads it.

use super::recording::Recording;
use crate::probe::MAX_WAV_FORMAT;
use crate::{Container, Error};
use std::io::Read;
use symphonia::core::io::MediaSource;

/// Replaces the header of FLAC, which can contain megabytes of pictures, by its `STREAMINFO`.
pub(crate) fn strip_flac_metadata(recording: &mut Recording<'_>) -> Result<(), Error> {
    let container = Container::Flac;
    let truncated = || Error::damaged(container, "it ends within its header");
    let mut head = [0; 4];
    recording.read_exact(&mut head).map_err(|_| truncated())?;
    let mut place = 4;
    let mut minimal = head.to_vec();
    loop {
        recording.read_exact(&mut head).map_err(|_| truncated())?;
        let length = u64::from(u32::from_be_bytes([0, head[1], head[2], head[3]]));
        if head[0] & 0x7f == 0 && length == 34 && minimal.len() == 4 {
            let mut info = [0; 34];
            recording.read_exact(&mut info).map_err(|_| truncated())?;
            minimal.extend([0x80, 0, 0, 34]);
            minimal.extend(info);
        } else {
            recording.skip(length).map_err(|_| truncated())?;
        }
        place += 4 + length;
        if head[0] & 0x80 != 0 {
            break;
        }
    }
    recording.replace_front(minimal, place);
    Ok(())
}

/// Replaces the header of WAV, whose lengths are often wrong.
pub(crate) fn rewrite_wav_header(recording: &mut Recording<'_>) -> Result<(), Error> {
    // The sink drops what follows the audio, so the data chunk can reach to the end of the file.
    let truncated = |_| Error::damaged(Container::Wav, "it ends before its audio data");
    let mut head = [0; 12];
    recording.read_exact(&mut head).map_err(truncated)?;
    let mut place = 12;
    let mut header = b"RIFF\xff\xff\xff\xffWAVE".to_vec();
    let stated = loop {
        let mut chunk = [0; 8];
        recording.read_exact(&mut chunk).map_err(truncated)?;
        place += 8;
        let [a, b, c, d, size @ ..] = chunk;
        let size = u32::from_le_bytes(size);
        match &[a, b, c, d] {
            b"data" => break size,
            b"fmt " if u64::from(size) <= MAX_WAV_FORMAT && header.len() == 12 => {
                header.extend(chunk);
                let begin = header.len();
                header.resize(begin + size as usize, 0);
                recording
                    .read_exact(&mut header[begin..])
                    .map_err(truncated)?;
                recording.skip(u64::from(size & 1)).map_err(truncated)?;
            }
            _ => recording
                .skip(u64::from(size) + u64::from(size & 1))
                .map_err(truncated)?,
        }
        place += u64::from(size) + u64::from(size & 1);
    };
    let length = match recording.byte_len() {
        Some(len) => u32::try_from(len.saturating_sub(place)).unwrap_or(u32::MAX),
        None if stated == 0 => u32::MAX,
        None => stated,
    };
    header.extend(b"data");
    header.extend(length.to_le_bytes());
    recording.replace_front(header, place);
    Ok(())
}
