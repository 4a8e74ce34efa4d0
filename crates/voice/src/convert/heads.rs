//! Heads that are put in the place of a file's own before a demuxer reads it.

use super::recording::Recording;
use crate::probe::LONGEST_FORMAT;
use crate::{Container, Error};
use std::io::Read;
use symphonia::core::io::MediaSource;

/// Puts a short head in place of FLAC's own, which may hold megabytes of pictures.
pub(crate) fn skip_pictures(recording: &mut Recording<'_>) -> Result<(), Error> {
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
pub(crate) fn plain_wav(recording: &mut Recording<'_>) -> Result<(), Error> {
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
