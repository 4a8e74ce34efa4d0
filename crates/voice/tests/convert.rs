//! The conversion of each kind of file, and the errors for files that cannot be converted.

mod corpus;

use corpus::{KINDS, path, read};
use std::io::{Cursor, Read};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use waxwing_voice::types::Provider;
use waxwing_voice::{
    AmrDecoder, CancelToken, Container, Conversion, ConversionMethod, Error, Finding, FindingKind,
    Options, Profile, Recording, check, convert, inspect, voice_note, waveform,
};

fn converted(bytes: &[u8], options: &Options) -> Result<(Conversion, Vec<u8>), Error> {
    let mut note = Vec::new();
    let done = convert(Recording::bytes(bytes), &mut note, options)?;
    Ok((done, note))
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

/// A test decoder for AMR: decodes each frame as a tone.
struct Tone;

impl AmrDecoder for Tone {
    fn decode(&mut self, mode: u8, speech: &[u8]) -> Option<[i16; 160]> {
        let lengths = [12, 13, 15, 17, 19, 20, 26, 31];
        assert_eq!(lengths.get(usize::from(mode)), Some(&speech.len()));
        Some(std::array::from_fn(
            |n| if n % 16 < 8 { 9000 } else { -9000 },
        ))
    }
}

/// The options with which all kinds can be converted.
fn options() -> Options {
    Options::default().amr_decoder(|| Box::new(Tone))
}

#[test]
fn every_kind_becomes_a_note_of_the_same_length() {
    for profile in [Profile::Native, Profile::Wide] {
        for (file, container, codec, .., length) in KINDS {
            let bytes = read(file);
            let options = options().profile(profile);
            let (done, note) =
                converted(&bytes, &options).unwrap_or_else(|e| panic!("{file}: {e}"));
            let info = inspect(&note).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(info.is_voice_note(), "{file}: {info:?}");
            let rounded = info.duration.abs_diff(done.duration);
            assert!(rounded < Duration::from_micros(100), "{file}: {rounded:?}");
            assert_eq!(
                (info.size, done.size),
                (note.len() as u64, note.len() as u64),
                "{file}"
            );
            // ALAC in CAF pads its last packet, and its header does not state it.
            let length = if file == "alac.caf" { 700.0 } else { length };
            let off = (milliseconds(info.duration) - length).abs();
            assert!(off < 20.0, "{file}: {:?} of {length} ms", info.duration);
            assert_eq!(
                (
                    done.source.container,
                    done.source.codec,
                    done.skipped_packets
                ),
                (container, codec, 0),
                "{file}"
            );
            assert_eq!(done.waveform.values().iter().max(), Some(&100), "{file}");
            for provider in Provider::ALL {
                let report = check(&info, provider);
                // The wide profile has one frame per packet, which causes a warning.
                let framing =
                    |f: &Finding| profile == Profile::Wide && f.kind == FindingKind::Framing;
                let others = report.warnings.iter().filter(|f| !framing(f)).count();
                assert_eq!((report.errors.len(), others), (0, 0), "{file}: {report:?}");
            }
        }
    }
}

#[test]
fn amr_frames_without_speech_are_silent() {
    let mut amr = read("narrow.amr");
    // Clear the quality bit of each frame after the first, as if it was damaged in transmission.
    let length = 1 + 12;
    assert_eq!((amr[6], amr.len()), (4, 6 + 35 * length));
    for head in (6 + length..amr.len()).step_by(length) {
        amr[head] &= !4;
    }
    let (done, _) = converted(&amr, &options()).unwrap();
    assert_eq!(done.duration.as_millis(), 700);
    let (first, rest) = done.waveform.values().split_at(2);
    assert!(
        first.iter().all(|v| *v > 50) && rest.iter().all(|v| *v == 0),
        "{:?}",
        done.waveform
    );
}

#[test]
fn a_native_note_looks_like_one_from_a_phone() {
    let (done, note) = converted(&read("constant.mp3"), &Options::default()).unwrap();
    assert_eq!(done.method, ConversionMethod::Encoded { bit_rate: 32_000 });
    let opus = inspect(&note).unwrap().opus.unwrap();
    assert_eq!(
        (opus.frame_duration, opus.frames_per_packet),
        (Duration::from_millis(20), 3)
    );
    assert_eq!(
        (opus.input_rate, opus.pre_skip, opus.streams),
        (16_000, 312, 1)
    );
    let (_, wide) = converted(
        &read("constant.mp3"),
        &Options::default().profile(Profile::Wide),
    )
    .unwrap();
    let opus = inspect(&wide).unwrap().opus.unwrap();
    assert_eq!(
        (opus.frames_per_packet, opus.input_rate, opus.pre_skip),
        (1, 48_000, 312)
    );
}

#[test]
fn mono_opus_is_not_encoded_again() {
    use ConversionMethod::{Remuxed, Repacketized, Unchanged};
    for (file, native, wide) in [
        ("opus-20ms.ogg", Repacketized, Unchanged),
        ("opus-10ms.ogg", Repacketized, Unchanged),
        ("opus-60ms.ogg", Unchanged, Unchanged),
        ("opus-mono.webm", Remuxed, Remuxed),
        ("recorder.webm", Remuxed, Remuxed),
        ("opus.mp4", Remuxed, Remuxed),
    ] {
        for (profile, expected) in [(Profile::Native, native), (Profile::Wide, wide)] {
            let bytes = read(file);
            let options = Options::default().profile(profile);
            let (done, note) = converted(&bytes, &options).unwrap();
            assert_eq!(done.method, expected, "{file}");
            assert_eq!(note == bytes, expected == Unchanged, "{file}");
            // A converted note stays unchanged.
            let (again, same) = converted(&note, &options).unwrap();
            assert_eq!((again.method, same == note), (Unchanged, true), "{file}");
        }
    }
    for file in ["opus-stereo.ogg", "opus-stereo.mka", "chained.ogg"] {
        let (done, _) = converted(&read(file), &Options::default()).unwrap();
        assert!(
            matches!(done.method, ConversionMethod::Encoded { .. }),
            "{file}"
        );
    }
}

/// The file, made larger than the buffer of a stream.
fn enlarged(file: &str) -> Vec<u8> {
    let bytes = read(file);
    let after = |at: usize, filling: Vec<u8>| [&bytes[..at], &filling, &bytes[at..]].concat();
    let long = 100_000u32;
    match &bytes[..4] {
        b"RIFF" | b"FORM" => {
            let mut chunk = b"junk".to_vec();
            chunk.extend(if &bytes[..4] == b"RIFF" {
                long.to_le_bytes()
            } else {
                long.to_be_bytes()
            });
            chunk.resize(8 + long as usize, 0);
            let mut file = after(12, chunk);
            if &bytes[..4] == b"FORM" {
                let length = file.len() as u32 - 8;
                file[4..8].copy_from_slice(&length.to_be_bytes());
            }
            file
        }
        b"caff" => {
            let mut chunk = b"free".to_vec();
            chunk.extend(u64::from(long).to_be_bytes());
            chunk.resize(12 + long as usize, 0);
            after(8 + 12 + 32, chunk)
        }
        b"fLaC" => {
            let mut block = vec![4, 1, 0x86, 0xa0];
            block.resize(4 + long as usize, 0);
            after(4 + 4 + 34, block)
        }
        b"#!AM" | b"OggS" | b"\x1a\x45\xdf\xa3" => bytes,
        _ if &bytes[4..8] == b"ftyp" => {
            let mut free = long.to_be_bytes().to_vec();
            free.extend(b"free");
            free.resize(long as usize, 0);
            // The index contains positions from the start of the file.
            [bytes, free].concat()
        }
        // ID3: 100 000 bytes, seven bits each.
        _ => {
            let mut tag = b"ID3\x04\0\0\0\x06\x0d\x20".to_vec();
            tag.resize(10 + long as usize, 0);
            tag.extend(&bytes);
            tag
        }
    }
}

#[test]
fn a_stream_gives_the_same_note() {
    for (file, .., length) in KINDS {
        for bytes in [read(file), enlarged(file)] {
            let large = bytes.len() > 65_536;
            let mut note = Vec::new();
            let done = convert(Recording::stream(&bytes[..]), &mut note, &options());
            let late = [
                "aac-index-last.m4a",
                "alac.m4a",
                "film.mp4",
                "opus.mp4",
                "pcm.mov",
                "alac.caf",
                "opus.caf",
                "pcm24-big.mov",
                "pcm32-big.mov",
                "float-big.mov",
                "alaw.mov",
                "amr.3gp",
                "second-track.mp4",
            ];
            match done {
                Err(Error::SeekRequired { .. }) => assert!(large && late.contains(&file), "{file}"),
                Err(error) => panic!("{file} of {} bytes: {error}", bytes.len()),
                Ok(done) => {
                    assert!(!large || !late.contains(&file), "{file}");
                    let length = if file == "alac.caf" { 700.0 } else { length };
                    let off = (milliseconds(done.duration) - length).abs();
                    assert!(off < 20.0, "{file}: {:?}", done.duration);
                    assert!(inspect(&note).unwrap().is_voice_note());
                }
            }
        }
    }
    let late = enlarged("film.mp4");
    let text = convert(
        Recording::stream(&late[..]),
        Vec::new(),
        &Options::default(),
    );
    let text = text.unwrap_err().to_string();
    assert!(
        text.contains("its index is at the end") && text.contains("pass a file"),
        "{text}"
    );
}

#[test]
fn errors_name_the_format_and_the_remedy() {
    for (file, expected, remedy) in [
        ("refused/speex.ogg", "cannot decode Speex in Ogg", "WAV"),
        ("refused/gsm.wav", "cannot decode GSM 06.10 in WAV", "PCM"),
        (
            "refused/surround.m4a",
            "cannot decode AAC-LC in MP4",
            "export it in stereo or mono",
        ),
        (
            "refused/dolby.mp4",
            "cannot decode AC-3 in MP4",
            "export it",
        ),
        (
            "refused/silent-film.mp4",
            "MP4 file has no audio track",
            "has sound",
        ),
        (
            "refused/nothing.wav",
            "audio track of the WAV file is empty",
            "record again",
        ),
        ("refused/picture.png", "a PNG image", "give a recording"),
    ] {
        let text = converted(&read(file), &Options::default())
            .unwrap_err()
            .to_string();
        assert!(
            text.contains(expected) && text.contains(remedy),
            "{file}: {text}"
        );
    }
    let empty = converted(b"", &Options::default());
    assert!(matches!(empty, Err(Error::Empty)));
    let text = converted(&read("narrow.amr"), &Options::default())
        .unwrap_err()
        .to_string();
    assert!(text.contains("waxwing-voice-amr"), "{text}");
    let low = converted(&read("constant.mp3"), &Options::default().bit_rate(500));
    assert!(
        low.unwrap_err()
            .to_string()
            .contains("between 6000 and 128000")
    );
}

/// A long WAV that is generated while it is read.
struct Endless {
    head: Cursor<Vec<u8>>,
    sent: u64,
    most: u64,
}

impl Endless {
    fn hours(hours: u64) -> Self {
        let mut head = read("piped.wav");
        let data = head.windows(4).position(|w| w == b"data").unwrap() + 8;
        head.truncate(data);
        Self {
            head: Cursor::new(head),
            sent: 0,
            most: hours * 3600 * 32_000,
        }
    }
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let head = self.head.read(buffer)?;
        if head > 0 {
            return Ok(head);
        }
        let length = (self.most - self.sent).min(buffer.len() as u64) as usize;
        for (n, byte) in buffer[..length].iter_mut().enumerate() {
            *byte = ((self.sent + n as u64) >> 3) as u8 & 0x0f;
        }
        self.sent += length as u64;
        Ok(length)
    }
}

#[test]
fn the_longest_duration_is_an_option() {
    let minute = Options::default().longest(Duration::from_secs(5));
    let result = convert(Recording::stream(Endless::hours(24)), Vec::new(), &minute);
    let text = result.unwrap_err().to_string();
    assert!(text.contains("longer than the limit of 5 s"), "{text}");
    // If the duration is known before, nothing is written.
    let mut wav = read("piped.wav");
    wav.resize(32_000 * 6, 0);
    let mut note = Vec::new();
    let result = convert(Recording::bytes(&wav), &mut note, &minute);
    assert!(matches!(result, Err(Error::TooLong { .. })) && note.is_empty());
}

#[test]
fn a_note_can_be_made_to_fit() {
    let mut wav = read("piped.wav");
    let speech = wav[78..].to_vec();
    for _ in 0..20 {
        wav.extend(&speech);
    }
    let seconds = inspect(&wav).unwrap().duration;
    for (most, profile) in [
        (30_000, Profile::Native),
        (20_000, Profile::Native),
        (30_000, Profile::Wide),
        (1 << 20, Profile::Native),
    ] {
        let options = Options::default().profile(profile).fit(most);
        let (done, note) = converted(&wav, &options).unwrap();
        assert!(note.len() as u64 <= most, "{} of {most}", note.len());
        assert_eq!(inspect(&note).unwrap().duration, seconds);
        if let ConversionMethod::Encoded { bit_rate } = done.method {
            let used = note.len() as f64 / most as f64;
            assert!(bit_rate == 32_000 || used > 0.8, "{used} of {most}");
        }
    }
    let text = converted(&wav, &Options::default().fit(5_000))
        .unwrap_err()
        .to_string();
    assert!(
        text.contains("do not fit into 5000 bytes; at most 5.9 s do"),
        "{text}"
    );
    // A note that fits stays unchanged. A larger one is encoded again.
    let note = read("opus-60ms.ogg");
    let (done, same) = converted(&note, &Options::default().fit(note.len() as u64)).unwrap();
    assert_eq!(
        (done.method, same == note),
        (ConversionMethod::Unchanged, true)
    );
    let (done, small) = converted(&note, &Options::default().fit(note.len() as u64 - 300)).unwrap();
    assert!(
        matches!(done.method, ConversionMethod::Encoded { .. }) && small.len() <= note.len() - 300
    );
    let stream = convert(
        Recording::stream(&wav[..]),
        Vec::new(),
        &Options::default().fit(9_000),
    );
    assert!(matches!(stream, Err(Error::SeekRequired { .. })));
}

#[test]
fn progress_is_reported_and_a_conversion_can_be_cancelled() {
    let reported = Arc::new(Mutex::new(Vec::new()));
    let cancel = CancelToken::default();
    let (list, stop) = (reported.clone(), cancel.clone());
    let options = Options::default()
        .cancel_token(&cancel)
        .on_progress(move |progress| {
            let mut list = list.lock().unwrap();
            list.push(progress.done.as_secs());
            if list.len() == 4 {
                stop.cancel();
            }
        });
    let result = convert(Recording::stream(Endless::hours(1)), Vec::new(), &options);
    assert!(matches!(result, Err(Error::Cancelled)));
    assert_eq!(*reported.lock().unwrap(), [0, 1, 2, 3]);
}

#[test]
fn a_writer_that_fails_is_an_error() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    for file in ["constant.mp3", "opus-20ms.ogg", "opus-60ms.ogg", "opus.mp4"] {
        let result = convert(Recording::bytes(&read(file)), Full, &Options::default());
        assert!(matches!(result, Err(Error::Io(_))), "{file}");
    }
}

#[test]
fn the_waveform_does_not_depend_on_the_container() {
    let of =
        |file: &str| waveform(Recording::path(path(file)).unwrap(), &Options::default()).unwrap();
    let plain = of("pcm16-mono.wav");
    for file in [
        "pcm.aiff",
        "pcm.caf",
        "alac.caf",
        "flac.ogg",
        "float.wav",
        "piped.wav",
        "pcm.mov",
        "pcm24-big.mov",
        "logic.aiff",
    ] {
        assert_eq!(of(file), plain, "{file}");
    }
    for file in [
        "constant.mp3",
        "aac-44k-stereo.m4a",
        "opus-mono.webm",
        "vorbis-stereo.ogg",
        "pcm32-big.mov",
        "float-big.mov",
        "alaw.mov",
        "alaw.caf",
        "mulaw.caf",
        "signed8.caf",
        "ima4.caf",
        "opus.caf",
        "laced.webm",
        "family1.ogg",
        "centre.wav",
        "centre.flac",
        "centre.ogg",
        "he-aac.m4a",
        "he-aac-behind.m4a",
        "second-track.mp4",
        "zeros.mp3",
    ] {
        let drawn = of(file);
        let off: u32 = drawn
            .values()
            .iter()
            .zip(plain.values())
            .map(|(a, b)| u32::from(a.abs_diff(*b)))
            .sum();
        assert!(off / 64 < 8, "{file}: {drawn:?} {plain:?}");
    }
}

#[test]
fn a_voice_note_has_its_details() {
    let note = voice_note(Recording::bytes(&read("constant.mp3")), &Options::default()).unwrap();
    assert_eq!(note.file_name(), "voice.ogg");
    assert_eq!(note.duration().map(|d| d.as_millis()), Some(700));
    assert_eq!(note.waveform().map(|w| w.iter().max()), Some(Some(&100)));
}

/// In formats without checksums, the audio before and after the damage is kept.
#[test]
fn damage_in_the_middle_costs_only_the_damaged_part() {
    for file in [
        "constant.mp3",
        "opus-20ms.ogg",
        "vorbis-stereo.ogg",
        "stereo.flac",
        "aac.aac",
    ] {
        let (_, container, .., length) = KINDS.into_iter().find(|kind| kind.0 == file).unwrap();
        let mut bytes = read(file);
        let middle = bytes.len() / 2;
        for byte in &mut bytes[middle..middle + 20] {
            *byte ^= 0x55;
        }
        match converted(&bytes, &Options::default()) {
            Ok((done, note)) => {
                assert_eq!(done.source.container, container, "{file}");
                let lost = length - milliseconds(inspect(&note).unwrap().duration);
                assert!(
                    done.skipped_packets > 0 && lost < 0.6 * length || lost.abs() < 0.2 * length,
                    "{file}: {lost} ms lost, {} packets skipped",
                    done.skipped_packets
                );
            }
            // A small Ogg file has one page of audio, whose checksum is now wrong.
            Err(error) => assert!(container == Container::Ogg, "{file}: {error}"),
        }
    }
}

/// A file that is truncated at any byte gives an error or a note of the rest. No decoder panics.
fn every_prefix_of(file: &str) {
    let bytes = read(file);
    let mut notes = 0;
    for length in 0..bytes.len() {
        match converted(&bytes[..length], &options()) {
            Ok((_, note)) => {
                let info = inspect(&note).unwrap_or_else(|e| panic!("{file} to {length}: {e}"));
                assert!(info.is_voice_note(), "{file} to {length}: {info:?}");
                notes += 1;
            }
            Err(error) => {
                let text = error.to_string();
                assert!(
                    !text.contains("its decoder panicked"),
                    "{file} to {length}: {text}"
                );
            }
        }
    }
    println!("{file}: {notes} notes of {} truncated files", bytes.len());
}

#[test]
fn truncated_amr_is_an_error_or_a_note() {
    every_prefix_of("narrow.amr");
}

#[test]
fn truncated_ogg_is_an_error_or_a_note() {
    every_prefix_of("opus-60ms.ogg");
}

#[test]
fn truncated_mp4_is_an_error_or_a_note() {
    every_prefix_of("opus.mp4");
}

/// The pages of an Ogg file.
fn pages(file: &[u8]) -> Vec<&[u8]> {
    let starts = file.windows(4).enumerate().filter(|(_, w)| w == b"OggS");
    let mut starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    starts.push(file.len());
    starts.windows(2).map(|w| &file[w[0]..w[1]]).collect()
}

#[test]
fn the_first_stream_of_multiplexed_ogg_is_converted() {
    for (first, second) in [
        ("opus-20ms.ogg", "vorbis-stereo.ogg"),
        ("vorbis-stereo.ogg", "opus-stereo.ogg"),
    ] {
        let (one, other) = (read(first), read(second));
        let (one, other) = (pages(&one), pages(&other));
        // Alternate the pages of both files.
        let both: Vec<u8> = (0..one.len().max(other.len()))
            .flat_map(|n| [one.get(n), other.get(n)])
            .flatten()
            .flat_map(|page| page.to_vec())
            .collect();
        let (done, note) = converted(&both, &Options::default()).unwrap();
        let (alone, _) = converted(&read(first), &Options::default()).unwrap();
        assert_eq!(done.source.codec, alone.source.codec, "{first}");
        assert_eq!(
            (done.duration, done.waveform),
            (alone.duration, alone.waveform),
            "{first}"
        );
        let info = inspect(&note).unwrap();
        assert!(info.is_voice_note(), "{first}: {info:?}");
        assert_eq!(info.opus.unwrap().streams, 1, "{first}");
    }
}

#[test]
fn a_large_picture_before_an_mp3_is_skipped() {
    let sound = read("constant.mp3");
    // An ID3v2.3 frame with a JPEG that contains bytes like those of MP3 frames.
    let mut picture = b"\0image/jpeg\0\x03\0".to_vec();
    picture.extend(b"\xff\xfb\x90\0".repeat(1 << 18));
    let mut frame = b"APIC".to_vec();
    frame.extend((picture.len() as u32).to_be_bytes());
    frame.extend([0, 0]);
    frame.extend(picture);
    let length = frame.len() as u32;
    let mut file = b"ID3\x03\0\0".to_vec();
    file.extend([21, 14, 7, 0].map(|shift| (length >> shift) as u8 & 0x7f));
    file.extend(frame);
    file.extend(&sound);
    let (alone, _) = converted(&sound, &Options::default()).unwrap();
    for recording in [Recording::bytes(&file), Recording::stream(&file[..])] {
        let mut note = Vec::new();
        let done = convert(recording, &mut note, &Options::default()).unwrap();
        assert_eq!(done.duration, alone.duration);
        assert_eq!((done.waveform, done.skipped_packets), (alone.waveform, 0));
        assert!(inspect(&note).unwrap().is_voice_note());
    }
}
