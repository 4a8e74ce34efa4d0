//! Lost audio causes a warning, and intact recordings cause none.

mod corpus;

use corpus::{KINDS, read};
use waxwing_voice::{
    AmrDecoder, Container, Conversion, ConversionMethod, Error, Options, Recording, Warning,
    convert, inspect, waveform,
};

/// A test decoder for AMR: decodes each frame as a tone.
struct Tone;

impl AmrDecoder for Tone {
    fn decode(&mut self, _: u8, _: &[u8]) -> Option<[i16; 160]> {
        Some(std::array::from_fn(
            |n| if n % 16 < 8 { 9000 } else { -9000 },
        ))
    }
}

fn converted(bytes: &[u8]) -> Result<(Conversion, Vec<u8>), Error> {
    let options = Options::default().amr_decoder(|| Box::new(Tone));
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
fn intact_files_have_no_warnings() {
    for (file, ..) in KINDS {
        let (done, _) = converted(&read(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
        assert_eq!(done.warnings, [], "{file}");
    }
}

#[test]
fn each_part_of_concatenated_files_is_converted() {
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
fn a_header_is_ignored_if_more_frames_follow() {
    // More frames follow those that the header counts.
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
    // Tags at the end contain no audio.
    let tag = [b"TAG".as_slice(), &[0; 125]].concat();
    for tail in [&tag[..], &b"APETAGEX".repeat(30), &[0; 5000]] {
        let info = inspect(&[&whole[..], tail].concat()).unwrap();
        assert_eq!(info.duration, alone);
    }
    // Tags between files contain no audio.
    let between = [&whole[..], &tag, &read("tagged.mp3")].concat();
    let info = inspect(&between).unwrap();
    assert!(info.duration > alone * 2, "{info:?}");
}

#[test]
fn aac_continues_after_unknown_bytes() {
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
fn channels_that_cancel_each_other_out_cause_a_warning() {
    let opposite = |n: usize| wave(n).flat_map(|s| [s, -s]);
    let same = |n: usize| wave(n).flat_map(|s| [s, s]);
    let silent = |n: usize| std::iter::repeat_n(0, n * 2);
    let second = 16_000;
    for (samples, seconds) in [
        (opposite(second).collect::<Vec<i16>>(), Some(1.0)),
        (opposite(second / 3).collect(), Some(0.34)),
        (same(second).collect(), None),
        (silent(second).collect(), None),
        // A part of the recording is enough, wherever it is.
        (
            same(4 * second).chain(opposite(4 * second)).collect(),
            Some(4.0),
        ),
        (
            same(5000)
                .chain(opposite(2 * second))
                .chain(same(90_000))
                .collect(),
            Some(2.0),
        ),
        (same(4 * second).chain(opposite(second / 2)).collect(), None),
    ] {
        let (done, _) = converted(&wav(2, &samples)).unwrap();
        let warned = match done.warnings[..] {
            [] => None,
            [Warning::OutOfPhase { duration }] => Some(duration.as_secs_f64()),
            _ => panic!("{done:?}"),
        };
        let right = match (warned, seconds) {
            (Some(warned), Some(seconds)) => (seconds - 0.6..seconds + 0.01).contains(&warned),
            (warned, seconds) => warned.is_none() && seconds.is_none(),
        };
        assert!(right, "{warned:?}, {seconds:?}");
    }
}

#[test]
fn a_shorter_note_causes_a_warning_with_both_durations() {
    let mut flac = read("stereo.flac");
    let (from, to) = (flac.len() / 5, flac.len() * 4 / 5);
    flac[from..to].fill(0);
    let (done, note) = converted(&flac).unwrap();
    let got = inspect(&note).unwrap().duration;
    let warned = done.warnings.iter().find_map(|w| match w {
        Warning::Shorter {
            expected,
            converted,
        } => Some((*expected, *converted)),
        _ => None,
    });
    let (expected, converted) = warned.unwrap_or_else(|| panic!("{done:?}"));
    assert_eq!(expected.as_millis(), 700);
    assert!(
        converted.abs_diff(got).as_millis() < 1 && got.as_millis() < 500,
        "{got:?}"
    );
    let text = done.warnings[0].to_string();
    assert!(text.contains("recording's 0.7 s"), "{text}");
}

#[test]
fn lost_packets_cause_a_warning_and_keep_their_time() {
    let mut mp3 = read("constant.mp3");
    let whole = inspect(&mp3).unwrap().duration;
    // Each third frame (209 bytes) refers to more data of earlier frames than exists, and to invalid tables.
    let frames: Vec<usize> = (0..mp3.len() - 4)
        .filter(|n| mp3[*n..].starts_with(b"\xff\xfb") && mp3[n + 2] & 0xfd == 0x50)
        .collect();
    for at in frames.iter().skip(3).step_by(3) {
        let end = mp3.len().min(at + 200);
        mp3[at + 4..end].fill(0xff);
    }
    let (done, note) = converted(&mp3).unwrap();
    assert!(done.skipped_packets >= 5, "{done:?}");
    let [Warning::PacketsLost { lost, total }] = done.warnings[..] else {
        panic!("{done:?}");
    };
    assert!(lost == done.skipped_packets && total > lost, "{done:?}");
    let got = inspect(&note).unwrap().duration;
    assert!(got.abs_diff(whole).as_millis() < 20, "{got:?} of {whole:?}");
}

#[test]
fn a_lost_page_causes_a_warning_and_the_rest_is_repacketized() {
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
        assert_eq!(done.method, ConversionMethod::Repacketized);
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
        assert!(info.is_voice_note() && !info.truncated, "{info:?}");
    }
    let (done, same) = converted(&note).unwrap();
    assert_eq!(
        (done.method, done.warnings.len(), same == note),
        (ConversionMethod::Unchanged, 0, true)
    );
}

#[test]
fn a_delay_of_0_is_corrected() {
    let recorded = read("chrome.webm");
    let head = recorded.windows(8).position(|w| w == b"OpusHead").unwrap();
    assert_eq!(recorded[head + 10..head + 12], [0, 0]);
    let (done, note) = converted(&recorded).unwrap();
    assert_eq!(
        (done.method, done.warnings),
        (ConversionMethod::Remuxed, vec![])
    );
    assert_eq!(inspect(&note).unwrap().opus.unwrap().pre_skip, 312);
    // The same in Ogg.
    let mut ogg = note;
    let head = ogg.windows(8).position(|w| w == b"OpusHead").unwrap();
    ogg[head + 10..head + 12].fill(0);
    seal(&mut ogg);
    let (done, note) = converted(&ogg).unwrap();
    assert_eq!(
        (done.method, done.warnings),
        (ConversionMethod::Repacketized, vec![])
    );
    assert_eq!(inspect(&note).unwrap().opus.unwrap().pre_skip, 312);
}

/// Corrects the checksum of the first page.
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
fn the_rest_of_a_truncated_file_is_converted() {
    for (file, container) in [
        ("cut/cut.m4a", Container::Mp4),
        ("cut/cut.mka", Container::Matroska),
        ("cut/cut.webm", Container::WebM),
        ("cut/cut.aiff", Container::Aiff),
        ("cut/cut.caf", Container::Caf),
    ] {
        let bytes = read(file);
        let info = inspect(&bytes).unwrap();
        assert_eq!(
            (info.container, info.truncated),
            (container, true),
            "{file}"
        );
        let (done, note) = converted(&bytes).unwrap_or_else(|e| panic!("{file}: {e}"));
        let length = done.duration.as_millis();
        assert!((300..550).contains(&length), "{file}: {length} ms");
        assert!(inspect(&note).unwrap().is_voice_note(), "{file}");
        // The warning states the missing duration if the file does.
        let warned = done.warnings.iter().find_map(|w| match w {
            Warning::Truncated {
                converted,
                expected,
            } => Some((*converted, *expected)),
            _ => None,
        });
        let (converted, expected) = warned.unwrap_or_else(|| panic!("{file}: {done:?}"));
        assert_eq!(converted, done.duration, "{file}");
        let expected = expected.map_or(700, |e| e.as_millis());
        assert!((680..800).contains(&expected), "{file}: {expected} ms");
        let text = done.warnings[0].to_string();
        assert!(text.contains("fetch it again"), "{text}");
    }
}

/// WebM with Opus as a browser writes it, with `clusters` clusters and optionally a duration in the header.
fn webm(seconds: u64, clusters: u64, stated: bool) -> Vec<u8> {
    let speech: Vec<i16> = wave(16_000 * usize::try_from(seconds).unwrap()).collect();
    let (_, note) = converted(&wav(1, &speech)).unwrap();
    let packets = opus_packets(&note);
    let element = |id: &[u8], body: &[u8]| {
        let size = match body.len() {
            0..127 => vec![0x80 | body.len() as u8],
            length => ((1u64 << 56) | length as u64).to_be_bytes().to_vec(),
        };
        [id, &size, body].concat()
    };
    let head = &packets[0];
    let audio = element(b"\xe1", &element(b"\x9f", &[1]));
    let track = [
        element(b"\xd7", &[1]),
        element(b"\x73\xc5", &[1]),
        element(b"\x83", &[2]),
        element(b"\x86", b"A_OPUS"),
        element(b"\x63\xa2", head),
        audio,
    ];
    let mut info = element(b"\x2a\xd7\xb1", &1_000_000u32.to_be_bytes());
    info.extend(element(b"\x4d\x80", b"test"));
    info.extend(element(b"\x57\x41", b"test"));
    if stated {
        let milliseconds = seconds as f64 * 1000.0 + 6.5;
        info.extend(element(b"\x44\x89", &milliseconds.to_be_bytes()));
    }
    let mut segment = element(b"\x15\x49\xa9\x66", &info);
    segment.extend(element(
        b"\x16\x54\xae\x6b",
        &element(b"\xae", &track.concat()),
    ));
    let sound = &packets[2..];
    let each = sound.len().div_ceil(usize::try_from(clusters).unwrap());
    for (n, packets) in sound.chunks(each).enumerate() {
        let start = u32::try_from(n * each * 60).unwrap();
        let mut cluster = element(b"\xe7", &start.to_be_bytes());
        for (n, packet) in packets.iter().enumerate() {
            let offset = u16::try_from(n * 60).unwrap().to_be_bytes();
            let block = [&[0x81, offset[0], offset[1], 0x80][..], packet].concat();
            cluster.extend(element(b"\xa3", &block));
        }
        segment.extend(element(b"\x1f\x43\xb6\x75", &cluster));
    }
    let kind = [
        element(b"\x42\x82", b"webm"),
        element(b"\x42\x87", &[4]),
        element(b"\x42\x85", &[2]),
    ]
    .concat();
    [
        element(b"\x1a\x45\xdf\xa3", &kind),
        element(b"\x18\x53\x80\x67", &segment),
    ]
    .concat()
}

/// The packets of an Ogg file, headers included.
fn opus_packets(ogg: &[u8]) -> Vec<Vec<u8>> {
    let (mut packets, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while at < ogg.len() {
        let count = usize::from(ogg[at + 26]);
        let lacing = ogg[at + 27..at + 27 + count].to_vec();
        at += 27 + count;
        for lace in lacing {
            open.extend(&ogg[at..at + usize::from(lace)]);
            at += usize::from(lace);
            if lace < 255 {
                packets.push(std::mem::take(&mut open));
            }
        }
    }
    packets
}

#[test]
fn a_long_damaged_matroska_continues_as_well() {
    let mut file = webm(160, 160, true);
    assert!(file.len() > 300_000, "{}", file.len());
    let half = file.len() / 2;
    file[half..half + 6000].fill(0);
    let (done, _) = converted(&file).unwrap();
    let seconds = done.duration.as_secs_f64();
    assert!((157.0..159.7).contains(&seconds), "{done:?}");
    let warned = done
        .warnings
        .iter()
        .any(|w| matches!(w, Warning::Damaged { .. }));
    assert!(warned, "{done:?}");
}

#[test]
fn damaged_matroska_continues_at_the_next_cluster() {
    let whole = webm(11, 11, true);
    let (done, _) = converted(&whole).unwrap();
    assert_eq!(
        (done.method, done.warnings),
        (ConversionMethod::Remuxed, vec![])
    );
    assert_eq!(done.duration.as_millis() / 100, 110);
    for stated in [true, false] {
        for clusters in [1, 11] {
            let mut file = webm(11, clusters, stated);
            let half = file.len() / 2;
            file[half..half + 6000].fill(0);
            let (done, note) = converted(&file).unwrap();
            let after = done.warnings.iter().find_map(|w| match w {
                Warning::Damaged { after } => Some(after.as_secs_f64()),
                _ => None,
            });
            let after = after.unwrap_or_else(|| panic!("{done:?}"));
            assert!((5.0..5.7).contains(&after), "{done:?}");
            let shorter = Warning::Shorter {
                expected: std::time::Duration::from_secs(11),
                converted: done.duration,
            };
            assert_eq!(done.warnings.contains(&shorter), stated, "{done:?}");
            let length = inspect(&note).unwrap().duration.as_secs_f64();
            match clusters {
                1 => assert!((5.0..5.7).contains(&length), "{length}"),
                _ => assert!((8.0..9.7).contains(&length), "{length}"),
            }
        }
    }
}

/// Damages an eighth of a file in its middle: clears, removes or randomises it.
fn damaged(bytes: &[u8], way: u32) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let (from, length) = (bytes.len() / 2, (bytes.len() / 8).max(64));
    let run = from..(from + length).min(bytes.len());
    match way {
        0 => bytes[run].fill(0),
        1 => drop(bytes.drain(run)),
        _ => {
            let mut number = way.wrapping_mul(2_654_435_761);
            for byte in &mut bytes[run] {
                number ^= number << 13;
                number ^= number >> 17;
                number ^= number << 5;
                *byte = number as u8;
            }
        }
    }
    bytes
}

#[test]
fn damage_in_the_middle_causes_a_warning_or_loses_little() {
    let mut silent = Vec::new();
    for (file, ..) in KINDS {
        // The damage is in the picture. Its tag keeps the stated length, and takes bytes of the audio instead.
        if file == "tagged.mp3" {
            continue;
        }
        let bytes = read(file);
        let whole = converted(&bytes).unwrap().0.duration;
        for way in 0..6 {
            if let Ok((done, _)) = converted(&damaged(&bytes, way))
                && done.warnings.is_empty()
                && done.duration.as_secs_f64() < whole.as_secs_f64() * 0.8 - 0.03
            {
                silent.push(format!(
                    "{file}, way {way}: {:?} of {whole:?}",
                    done.duration
                ));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn one_broken_packet_is_skipped_with_a_warning() {
    for file in ["aac-44k-stereo.m4a", "adpcm-ms.wav", "alac.m4a"] {
        let bytes = read(file);
        let whole = converted(&bytes).unwrap().0.duration;
        let mut warned = 0;
        let data = bytes.windows(4).position(|w| w == b"data").unwrap_or(0);
        let places = match file {
            // The first byte of a block selects one of seven predictors.
            "adpcm-ms.wav" => vec![data + 8 + 1024],
            _ => (0..60).map(|n| bytes.len() * 4 / 10 + n * 9).collect(),
        };
        for (at, bit) in places.into_iter().map(|at| (at, at % 2 * 7)) {
            let mut bytes = bytes.clone();
            let Some(byte) = bytes.get_mut(at) else { break };
            *byte ^= 0xff >> bit;
            match converted(&bytes) {
                Ok((done, _)) => {
                    let lost = matches!(
                        done.warnings[..],
                        [.., Warning::PacketsLost { lost: 1, .. }]
                    );
                    warned += usize::from(lost);
                    let short = done.duration + std::time::Duration::from_millis(200) < whole;
                    let shorter = done
                        .warnings
                        .iter()
                        .any(|w| matches!(w, Warning::Shorter { .. }));
                    assert!(shorter || !short, "{file} at {at}: {done:?}");
                }
                Err(error) => assert!(
                    !matches!(error, Error::UnsupportedCodec { .. }),
                    "{file} at {at}: {error}"
                ),
            }
        }
        assert!(warned > 0, "{file}");
    }
}

#[test]
fn the_warnings_of_truncated_ogg_advise_to_fetch_it_again() {
    let speech: Vec<i16> = wave(16_000 * 10).collect();
    let (_, mut note) = converted(&wav(1, &speech)).unwrap();
    note.truncate(note.len() * 2 / 3);
    let (done, _) = converted(&note).unwrap();
    assert!(!done.warnings.is_empty());
    for warning in &done.warnings {
        let text = warning.to_string();
        assert!(
            text.contains("fetch it again") && !text.contains("export"),
            "{text}"
        );
    }
    let one = Warning::PacketsLost { lost: 1, total: 30 }.to_string();
    assert!(
        one.starts_with("1 of 30 packets could not be decoded and is missing"),
        "{one}"
    );
}
