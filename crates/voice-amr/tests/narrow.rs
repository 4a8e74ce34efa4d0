//! Converts real AMR with the real decoder.

use std::time::Duration;
use waxwing_voice::{Options, Recording, Waveform, convert, inspect, waveform};

const NARROW: &[u8] = include_bytes!("../../voice/tests/corpus/narrow.amr");
/// The waveform of the same file, decoded by ffmpeg 5.1.9.
const FFMPEG: &str =
    "Ah1AWlVcZFE7NjItHxECAQECAwQDAhUmKTY/Rk5WPhsVGx8iHxoWERQfMj5KQ1BBPz86Ojg/Nz06NSgoHxIDAA==";

fn options() -> Options {
    Options::default().amr_decoder(waxwing_voice_amr::decoder)
}

#[test]
fn a_recording_becomes_a_note_that_sounds_as_ffmpeg_decodes_it() {
    let mut note = Vec::new();
    let done = convert(Recording::bytes(NARROW), &mut note, &options()).unwrap();
    assert_eq!(done.duration, Duration::from_millis(700));
    let info = inspect(&note).unwrap();
    assert!(info.is_voice_note(), "{info:?}");
    let judge: Waveform = FFMPEG.parse().unwrap();
    let pairs = done.waveform.values().iter().zip(judge.values());
    let off: u32 = pairs.map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
    assert!(off < 64, "{:?} {judge:?}", done.waveform);
}

#[test]
fn amr_in_3gp_sounds_the_same() {
    const FILM: &[u8] = include_bytes!("../../voice/tests/corpus/amr.3gp");
    let info = inspect(FILM).unwrap();
    assert_eq!((info.channels, info.sample_rate), (1, 8000));
    let mut note = Vec::new();
    let done = convert(Recording::bytes(FILM), &mut note, &options()).unwrap();
    assert_eq!(done.duration, Duration::from_millis(700));
    let alone = waveform(Recording::bytes(NARROW), &options()).unwrap();
    assert_eq!(done.waveform, alone);
}

#[test]
fn streams_and_size_limits_work_as_with_other_formats() {
    let mut note = Vec::new();
    let done = convert(Recording::stream(NARROW), &mut note, &options()).unwrap();
    assert_eq!(done.duration, Duration::from_millis(700));
    let most = note.len() as u64 * 3 / 4;
    let mut small = Vec::new();
    convert(Recording::bytes(NARROW), &mut small, &options().fit(most)).unwrap();
    assert!(small.len() as u64 <= most, "{}", small.len());
}

#[test]
fn damage_causes_no_panic_of_the_decoder() {
    let mut state = 1u64;
    let mut below = |n: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % n
    };
    let mut converted = 0;
    for n in 0..3000 {
        let mut bytes = NARROW.to_vec();
        for _ in 0..1 + below(20) {
            let at = 6 + below(bytes.len() - 6);
            match below(3) {
                0 => bytes[at] = below(256) as u8,
                1 => bytes.truncate(at.max(64)),
                _ => bytes[at] ^= 1 << below(8),
            }
        }
        match waveform(Recording::bytes(&bytes), &options()) {
            Ok(_) => converted += 1,
            // `convert` turns a panic into this error.
            Err(error) => assert!(
                !error.to_string().contains("panicked"),
                "mutant {n}: {error}"
            ),
        }
    }
    assert!(converted > 1000, "only {converted} reached the decoder");
}
