//! No sound is lost without a word, and none is made up.

mod corpus;

use corpus::{KINDS, read};
use waxwing_voice::{
    AmrDecoder, Container, Converted, Error, How, Options, Recording, Warning, convert, inspect,
    waveform,
};

/// Stands in for a decoder of AMR.
struct Tone;

impl AmrDecoder for Tone {
    fn decode(&mut self, _: u8, _: &[u8]) -> Option<[i16; 160]> {
        Some(std::array::from_fn(
            |n| if n % 16 < 8 { 9000 } else { -9000 },
        ))
    }
}

fn converted(bytes: &[u8]) -> Result<(Converted, Vec<u8>), Error> {
    let options = Options::default().amr(|| Box::new(Tone));
    let mut note = Vec::new();
    let done = convert(Recording::bytes(bytes), &mut note, &options)?;
    Ok((done, note))
}

/// A WAV of 16-bit samples, 16000 per second.
fn wav(channels: u16, samples: &[i16]) -> Vec<u8> {
    let length = u32::try_from(samples.len() * 2).unwrap();
    let mut wav = b"RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\x01\0".to_vec();
    wav.extend(channels.to_le_bytes());
    wav.extend(16_000u32.to_le_bytes());
    wav.extend((32_000 * u32::from(channels)).to_le_bytes());
    wav.extend((2 * channels).to_le_bytes());
    wav.extend(b"\x10\0data");
    wav.extend(length.to_le_bytes());
    wav.extend(samples.iter().flat_map(|s| s.to_le_bytes()));
    wav
}

fn wave(count: usize) -> impl Iterator<Item = i16> {
    (0..count).map(|n| ((n as f64 * 0.2).sin() * 12_000.0) as i16)
}

#[test]
fn nothing_is_said_of_what_is_whole() {
    for (file, ..) in KINDS {
        let (done, _) = converted(&read(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        assert_eq!(done.warnings, [], "{file}");
    }
}

#[test]
fn every_part_of_joined_files_is_heard() {
    for file in ["joined.mp3", "joined-heads.mp3", "mixed-channels.mp3"] {
        let drawn = waveform(Recording::bytes(&read(file)), &Options::default()).unwrap();
        let (first, second) = drawn.values().split_at(32);
        for half in [first, second] {
            assert!(
                half.iter().filter(|v| **v > 20).count() > 15,
                "{file}: {drawn:?}"
            );
        }
    }
}

#[test]
fn a_head_is_not_believed_where_more_frames_follow() {
    // As much as the head counts, and a little: whatever is behind it counts.
    let (whole, more) = (read("constant.mp3"), read("mpeg2-22k.mp3"));
    let alone = inspect(&whole).unwrap().duration;
    for tail in [&whole[..], &more] {
        let joined = [&whole[..], tail].concat();
        let info = inspect(&joined).unwrap();
        assert!(info.duration > alone + alone / 2, "{info:?}");
        let (done, _) = converted(&joined).unwrap();
        assert!(
            done.duration.abs_diff(info.duration).as_millis() < 20,
            "{done:?}"
        );
    }
    // Tags at the end are no sound.
    let tag = [b"TAG".as_slice(), &[0; 125]].concat();
    for tail in [&tag[..], &b"APETAGEX".repeat(30), &[0; 5000]] {
        let info = inspect(&[&whole[..], tail].concat()).unwrap();
        assert_eq!(info.duration, alone);
    }
    // Nor are those between files.
    let between = [&whole[..], &tag, &read("tagged.mp3")].concat();
    let info = inspect(&between).unwrap();
    assert!(info.duration > alone * 2, "{info:?}");
}

#[test]
fn aac_goes_on_after_what_is_none() {
    let whole = read("aac.aac");
    let alone = inspect(&whole).unwrap().duration;
    for gap in [&[][..], &[0; 3000], &[0x55; 100_000]] {
        let joined = [&whole[..], gap, &whole].concat();
        let info = inspect(&joined).unwrap();
        assert_eq!(info.duration, alone * 2);
        let (done, _) = converted(&joined).unwrap();
        assert_eq!((done.duration, done.warnings), (alone * 2, vec![]));
    }
}

#[test]
fn channels_that_cancel_each_other_out_are_told() {
    let opposite: Vec<i16> = wave(16_000).flat_map(|s| [s, -s]).collect();
    let (done, _) = converted(&wav(2, &opposite)).unwrap();
    assert_eq!(done.warnings, [Warning::OutOfPhase]);
    let same: Vec<i16> = wave(16_000).flat_map(|s| [s, s]).collect();
    let (done, _) = converted(&wav(2, &same)).unwrap();
    assert_eq!(done.warnings, []);
    let (done, _) = converted(&wav(2, &[0; 32_000])).unwrap();
    assert_eq!(done.warnings, []);
}

#[test]
fn a_shorter_note_is_told_with_both_lengths() {
    let mut flac = read("stereo.flac");
    let (from, to) = (flac.len() / 5, flac.len() * 4 / 5);
    flac[from..to].fill(0);
    let (done, note) = converted(&flac).unwrap();
    let got = inspect(&note).unwrap().duration;
    let told = done.warnings.iter().find_map(|w| match w {
        Warning::Shorter {
            expected,
            converted,
        } => Some((*expected, *converted)),
        _ => None,
    });
    let (expected, converted) = told.unwrap_or_else(|| panic!("{done:?}"));
    assert_eq!(expected.as_millis(), 700);
    assert!(
        converted.abs_diff(got).as_millis() < 1 && got.as_millis() < 500,
        "{got:?}"
    );
    let text = done.warnings[0].to_string();
    assert!(text.contains("recording's 0.7 s"), "{text}");
}

#[test]
fn lost_packets_are_told_and_their_time_goes_on() {
    let mut mp3 = read("constant.mp3");
    let whole = inspect(&mp3).unwrap().duration;
    // Every third frame, of 209 bytes each, asks for more of the frames before than there is, and for tables that are
    // none.
    let frames: Vec<usize> = (0..mp3.len() - 4)
        .filter(|n| mp3[*n..].starts_with(b"\xff\xfb") && mp3[n + 2] & 0xfd == 0x50)
        .collect();
    for at in frames.iter().skip(3).step_by(3) {
        let end = mp3.len().min(at + 200);
        mp3[at + 4..end].fill(0xff);
    }
    let (done, note) = converted(&mp3).unwrap();
    assert!(done.skipped >= 5, "{done:?}");
    let told = matches!(done.warnings[..], [Warning::PacketsLost { lost, of }] if lost == done.skipped && of > lost);
    assert!(told, "{done:?}");
    let got = inspect(&note).unwrap().duration;
    assert!(got.abs_diff(whole).as_millis() < 20, "{got:?} of {whole:?}");
}

#[test]
fn a_lost_page_is_told_and_the_rest_is_packed_anew() {
    let speech: Vec<i16> = wave(16_000 * 10).collect();
    let (_, note) = converted(&wav(1, &speech)).unwrap();
    let starts = note.windows(4).enumerate().filter(|(_, w)| w == b"OggS");
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    assert!(starts.len() > 8, "{starts:?}");
    let page = starts[5]..starts[6];
    let mut missing = note.clone();
    missing.drain(page.clone());
    let mut damaged = note.clone();
    damaged[page.start + 300] ^= 1;
    let mut twice = missing.clone();
    twice.drain(starts[3]..starts[4]);
    for (bytes, pages, seconds) in [(missing, 1, 8), (damaged, 1, 8), (twice, 2, 7)] {
        let (done, whole) = converted(&bytes).unwrap();
        assert_eq!(done.how, How::Repacked);
        assert!(
            done.warnings.contains(&Warning::PagesLost { pages }),
            "{done:?}"
        );
        let short = done
            .warnings
            .iter()
            .any(|w| matches!(w, Warning::Shorter { .. }));
        assert!(short, "{done:?}");
        assert_eq!(done.duration.as_secs(), seconds);
        let info = inspect(&whole).unwrap();
        assert!(info.is_voice_note() && !info.cut, "{info:?}");
    }
    let (done, same) = converted(&note).unwrap();
    assert_eq!(
        (done.how, done.warnings.len(), same == note),
        (How::AsItWas, 0, true)
    );
}

#[test]
fn an_encoder_without_a_delay_gets_the_usual_one() {
    let recorded = read("chrome.webm");
    let head = recorded.windows(8).position(|w| w == b"OpusHead").unwrap();
    assert_eq!(recorded[head + 10..head + 12], [0, 0]);
    let (done, note) = converted(&recorded).unwrap();
    assert_eq!((done.how, done.warnings), (How::Remuxed, vec![]));
    assert_eq!(inspect(&note).unwrap().opus.unwrap().pre_skip, 312);
    // In Ogg too.
    let mut ogg = note;
    let head = ogg.windows(8).position(|w| w == b"OpusHead").unwrap();
    ogg[head + 10..head + 12].fill(0);
    seal(&mut ogg);
    let (done, note) = converted(&ogg).unwrap();
    assert_eq!((done.how, done.warnings), (How::Repacked, vec![]));
    assert_eq!(inspect(&note).unwrap().opus.unwrap().pre_skip, 312);
}

/// Makes the checksum of the first page right again.
fn seal(ogg: &mut [u8]) {
    let length = 28 + usize::from(ogg[27]);
    ogg[22..26].fill(0);
    let sum = ogg[..length].iter().fold(0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte) << 24, |c, _| match c >> 31 {
            1 => c << 1 ^ 0x04c1_1db7,
            _ => c << 1,
        })
    });
    ogg[22..26].copy_from_slice(&sum.to_le_bytes());
}

#[test]
fn what_is_left_of_a_cut_file_is_converted() {
    for (file, container) in [
        ("cut/cut.m4a", Container::Mp4),
        ("cut/cut.mka", Container::Matroska),
        ("cut/cut.webm", Container::WebM),
        ("cut/cut.aiff", Container::Aiff),
        ("cut/cut.caf", Container::Caf),
    ] {
        let bytes = read(file);
        let info = inspect(&bytes).unwrap();
        assert_eq!((info.container, info.cut), (container, true), "{file}");
        let (done, note) = converted(&bytes).unwrap_or_else(|e| panic!("{file}: {e}"));
        let length = done.duration.as_millis();
        assert!((300..550).contains(&length), "{file}: {length} ms");
        assert!(inspect(&note).unwrap().is_voice_note(), "{file}");
        assert!(done.warnings.is_empty(), "{file}: {:?}", done.warnings);
    }
}
