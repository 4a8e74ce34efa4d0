//! The result of `inspect` for each kind of file, and for files that are not audio.

mod corpus;

use corpus::{KINDS, read};
use std::io::{Cursor, Read, Seek, SeekFrom};
use waxwing_voice::{AudioInfo, Codec, Container, Error, inspect, inspect_read, inspect_seek};

fn milliseconds(info: &AudioInfo) -> f64 {
    info.duration.as_secs_f64() * 1000.0
}

#[test]
fn every_kind_is_known_by_its_bytes() {
    for (file, container, codec, channels, rate, length) in KINDS {
        let bytes = read(file);
        for streamed in [false, true] {
            let info = match streamed {
                false => inspect(&bytes),
                true => inspect_read(&bytes[..]),
            };
            let info = info.unwrap_or_else(|e| panic!("{file}: {e}"));
            assert_eq!((info.container, info.codec), (container, codec), "{file}");
            assert_eq!(
                (info.channels, info.sample_rate),
                (channels, rate),
                "{file}"
            );
            assert_eq!(info.size, bytes.len() as u64, "{file}");
            // A stream is read without its length, so durations can differ by the rounding of containers and encoders.
            let off = (milliseconds(&info) - length).abs();
            let allowed = if streamed { 25.0 } else { 0.1 };
            assert!(
                off < allowed,
                "{file}: {} ms, streamed: {streamed}",
                milliseconds(&info)
            );
            assert!(!info.truncated, "{file}");
            assert_eq!(info.video, file == "film.mp4", "{file}");
        }
    }
}

#[test]
fn media_types_are_those_of_whatsapp() {
    for (file, media_type, extension) in [
        ("opus-20ms.ogg", "audio/ogg; codecs=opus", "ogg"),
        ("vorbis-stereo.ogg", "audio/ogg", "ogg"),
        ("constant.mp3", "audio/mpeg", "mp3"),
        ("mpeg2.5-8k.mp3", "audio/mpeg", "mp3"),
        ("aac-44k-stereo.m4a", "audio/mp4", "m4a"),
        ("aac-fragments.mp4", "audio/mp4", "m4a"),
        ("film.mp4", "video/mp4", "mp4"),
        ("aac.aac", "audio/aac", "aac"),
        ("narrow.amr", "audio/amr", "amr"),
        ("opus-mono.webm", "audio/webm", "webm"),
    ] {
        let info = inspect(&read(file)).unwrap();
        assert_eq!(
            (info.media_type().as_str(), info.extension()),
            (media_type, extension),
            "{file}"
        );
    }
}

#[test]
fn up_to_64_kib_of_unknown_bytes_can_precede_the_first_frame() {
    for file in ["aac.aac", "constant.mp3"] {
        let bytes = read(file);
        let alone = inspect(&bytes).unwrap().duration;
        let behind = |length: usize| inspect(&[&vec![0xAA; length][..], &bytes].concat());
        assert_eq!(behind(60_000).unwrap().duration, alone, "{file}");
        assert!(behind(70_000).is_err(), "{file}");
    }
}

#[test]
fn files_that_are_not_audio_are_named() {
    let text = |bytes: &[u8]| match inspect(bytes) {
        Ok(info) => panic!("{info:?}"),
        Err(error) => error.to_string(),
    };
    for (file, expected) in [
        ("refused/silent-film.mp4", "the MP4 file has no audio track"),
        (
            "refused/nothing.wav",
            "the audio track of the WAV file is empty",
        ),
        ("refused/picture.png", "this is a PNG image"),
        ("refused/picture.jpg", "this is a JPEG image"),
        ("refused/windows.wma", "this is Windows Media"),
    ] {
        assert!(
            text(&read(file)).starts_with(expected),
            "{}",
            text(&read(file))
        );
    }
    assert!(matches!(inspect(b""), Err(Error::Empty)));
    assert!(text(b"hello, this is text").starts_with("this is text; give a recording"));
    assert_eq!(
        text(b"<html><body>404 Not Found</body></html>"),
        "this is HTML or XML, probably the error page of a download; open it as text to read the message of the \
         server, and fetch the recording again"
    );
    let coded = b"T2dnUwACAAAAAAAAAAADAAAAAAAAAJ5ofzsBE09wdXNIZWFkAQE4AcBdAAAAAAA=";
    assert_eq!(
        text(coded),
        "this is Base64 text, perhaps of a recording; decode it, and pass the decoded bytes"
    );
    let url = [b"data:audio/ogg;base64,", &coded[..]].concat();
    assert!(
        text(&url).starts_with("this is a data: URL"),
        "{}",
        text(&url)
    );
    assert!(text(b"MPCK\0\0").starts_with("this is Musepack"));
    assert!(matches!(inspect(&[0xfe; 100]), Err(Error::UnknownFormat)));
    let noise: Vec<u8> = (0u32..200_000)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    assert!(inspect(&noise).is_err());
    // A file without a decoder is described.
    for (file, codec) in [
        ("refused/speex.ogg", Codec::Speex),
        ("refused/gsm.wav", Codec::Gsm),
        ("refused/dolby.mp4", Codec::Ac3),
    ] {
        assert_eq!(inspect(&read(file)).unwrap().codec, codec, "{file}");
    }
}

#[test]
fn a_truncated_file_is_an_error_or_shorter() {
    for (file, _, _, _, _, length) in KINDS {
        let bytes = read(file);
        let every = if bytes.len() > 8000 { 997 } else { 1 };
        for end in (0..bytes.len()).step_by(every) {
            if let Ok(info) = inspect(&bytes[..end]) {
                assert!(
                    milliseconds(&info) <= length + 60.0,
                    "{file} cut at {end}: {info:?}"
                );
            }
        }
    }
}

#[test]
fn wrong_durations_are_corrected() {
    // The header states much more data than the file has.
    let mut wav = read("pcm16-mono.wav");
    let data = wav.windows(4).position(|w| w == b"data").unwrap();
    wav[data + 4..data + 8].copy_from_slice(&0x7000_0000u32.to_le_bytes());
    let info = inspect(&wav).unwrap();
    assert!(info.truncated && (milliseconds(&info) - 700.0).abs() < 0.1);
    // The last page states a granule position of 400 days.
    let mut note = read("opus-20ms.ogg");
    let last = note.windows(4).rposition(|w| w == b"OggS").unwrap();
    note[last + 6..last + 14].copy_from_slice(&(1u64 << 60).to_le_bytes());
    let off = milliseconds(&inspect(&note).unwrap()) - 713.5;
    assert!(
        off.abs() < 0.1,
        "the packets hold 36 frames less the pre-skip: {off}"
    );
    // The header of a truncated MP3 still counts all frames.
    let mp3 = read("constant.mp3");
    let half = milliseconds(&inspect(&mp3[..mp3.len() / 2]).unwrap());
    assert!((250.0..400.0).contains(&half), "{half}");
    let flac = read("stereo.flac");
    let info = inspect(&flac[..flac.len() / 2]).unwrap();
    assert!(info.truncated && milliseconds(&info) < 450.0);
}

/// A signature, an offset after it, and the bytes to write there.
type Edit = (&'static [u8], usize, &'static [u8]);

#[test]
fn headers_that_state_hours_are_corrected() {
    const MUCH: &[u8] = &[0x7f, 0xff, 0xff, 0xff];
    // A billion milliseconds as a float.
    const LONG: &[u8] = &[0x41, 0xcd, 0xcd, 0x65, 0, 0, 0, 0];
    let edited: &[Edit] = &[(b"stts", 8, MUCH), (b"elst", 8, MUCH)];
    let files: [(&str, &[Edit]); 8] = [
        ("opus-mono.webm", &[(b"\x44\x89", 1, LONG)]),
        ("vorbis.webm", &[(b"\x44\x89", 1, LONG)]),
        ("aac-index-last.m4a", edited),
        ("opus.mp4", edited),
        ("pcm.mov", edited),
        ("pcm.aiff", &[(b"COMM", 6, MUCH)]),
        ("alac.caf", &[(b"pakt", 16, MUCH)]),
        ("constant.mp3", &[(b"Info", 4, MUCH)]),
    ];
    for (file, edits) in files {
        let mut bytes = read(file);
        for (mark, at, value) in edits {
            let place = bytes.windows(mark.len()).position(|w| w == *mark).unwrap();
            let place = place + mark.len() + at;
            bytes[place..place + value.len()].copy_from_slice(value);
        }
        let info = inspect(&bytes).unwrap_or_else(|e| panic!("{file}: {e}"));
        assert!(
            (600.0..800.0).contains(&milliseconds(&info)),
            "{file}: {info:?}"
        );
    }
    // Samples that last a year each: the file is damaged, because nothing in it states the right duration.
    let mut film = read("opus.mp4");
    let place = film.windows(4).position(|w| w == b"stts").unwrap() + 16;
    film[place..place + 4].copy_from_slice(MUCH);
    let elst = film.windows(4).position(|w| w == b"elst").unwrap() + 12;
    film[elst..elst + 4].copy_from_slice(MUCH);
    let text = inspect(&film).unwrap_err().to_string();
    assert!(text.contains("is damaged: its header states"), "{text}");
    // Many channels would take much memory.
    let mut many = read("float.aifc");
    let place = many.windows(4).position(|w| w == b"COMM").unwrap() + 8;
    many[place] = 0x20;
    let text = inspect(&many).unwrap_err().to_string();
    assert!(
        text.contains("8193 channels; at most 255 are allowed"),
        "{text}"
    );
}

/// Counts the bytes that are read.
struct Counting<R> {
    inner: R,
    read: u64,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.read += n as u64;
        Ok(n)
    }
}

impl<R: Seek> Seek for Counting<R> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.inner.seek(to)
    }
}

#[test]
fn only_parts_of_a_large_file_are_read() {
    const SIZE: usize = 16 << 20;
    let mut files = vec![
        ("wav", wav_of(SIZE)),
        ("ogg", ogg_of(SIZE)),
        ("flac", flac_of(SIZE)),
    ];
    // The audio data is larger, the index is the same.
    let mut film = read("film.mp4");
    film.extend(mdat_of(SIZE));
    files.push(("mp4", film));
    // A Void element after the audio.
    let mut webm = read("opus-mono.webm");
    webm.extend([0xec, 1]);
    webm.extend(&(SIZE as u64).to_be_bytes()[1..]);
    webm.resize(webm.len() + SIZE, 0);
    files.push(("webm", webm));
    let mut tagged = b"ID3\x04\0\0\x07\x7f\x7f\x7f".to_vec();
    tagged.resize(10 + 0xff_ffff, 0);
    tagged.extend(read("constant.mp3"));
    files.push(("mp3", tagged));
    for (name, bytes) in files {
        assert!(bytes.len() >= SIZE - 70_000, "{name}: {}", bytes.len());
        let mut reader = Counting {
            inner: Cursor::new(&bytes),
            read: 0,
        };
        let info = inspect_seek(&mut reader).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(info.duration.as_millis() >= 700, "{name}: {info:?}");
        assert!(
            reader.read < 1_000_000,
            "{name}: {} bytes read",
            reader.read
        );
    }
}

fn wav_of(size: usize) -> Vec<u8> {
    let mut wav = read("piped.wav");
    wav.resize(size, 0);
    wav
}

fn mdat_of(size: usize) -> Vec<u8> {
    let mut mdat = u32::try_from(size).unwrap().to_be_bytes().to_vec();
    mdat.extend(b"mdat");
    mdat.resize(size, 0);
    mdat
}

/// Copies of the page with audio, with growing granule positions.
fn ogg_of(size: usize) -> Vec<u8> {
    let note = read("opus-60ms.ogg");
    let last = note.windows(4).rposition(|w| w == b"OggS").unwrap();
    let mut file = note[..last].to_vec();
    let mut page = note[last..].to_vec();
    let mut granule = 0u64;
    while file.len() < size {
        granule += 34_560;
        page[5] = if file.len() + page.len() >= size {
            4
        } else {
            0
        };
        page[6..14].copy_from_slice(&granule.to_le_bytes());
        file.extend(&page);
    }
    file
}

/// The header and the last frames with zeros between them, as on a failing disk.
fn flac_of(size: usize) -> Vec<u8> {
    let flac = read("stereo.flac");
    let half = flac.len() / 2;
    let mut file = flac[..half].to_vec();
    file.resize(size - half, 0);
    file.extend(&flac[half..]);
    file
}

#[test]
fn multiplexed_and_chained_ogg_are_understood() {
    // Vorbis between Opus pages: the first stream with audio counts.
    let opus = read("opus-20ms.ogg");
    let other = read("vorbis-stereo.ogg");
    let first_page = |file: &[u8]| {
        let next = file[4..].windows(4).position(|w| w == b"OggS").unwrap() + 4;
        (file[..next].to_vec(), file[next..].to_vec())
    };
    let (opus_head, opus_rest) = first_page(&opus);
    let (other_head, other_rest) = first_page(&other);
    let both = [opus_head, other_head, other_rest, opus_rest].concat();
    let info = inspect(&both).unwrap();
    assert_eq!((info.container, info.codec), (Container::Ogg, Codec::Opus));
    assert!((milliseconds(&info) - 700.0).abs() < 0.1, "{info:?}");
    assert_eq!(info.opus.unwrap().streams, 2);
    // A hundred chained streams.
    let chain = opus.repeat(100);
    let info = inspect(&chain).unwrap();
    assert!((milliseconds(&info) - 70_000.0).abs() < 1.0, "{info:?}");
    assert_eq!(info.opus.unwrap().streams, 100);
}

/// A reader that counts the reads at its end.
struct Ended<'a>(&'a [u8], u32);

impl Read for Ended<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.0.is_empty() {
            self.1 += 1;
            assert!(self.1 < 1000, "endless reads at the end of the file");
        }
        self.0.read(buffer)
    }
}

#[test]
fn a_table_ends_with_the_file_whatever_its_count() {
    let long = |name: &[u8; 4], head: &[u8]| {
        let mut bytes = b"\0\0\0\x08ftyp\0\0\0\0trak\0\0\0\0".to_vec();
        bytes.extend([name, head].concat());
        bytes
    };
    let endless = [0xff; 4];
    let run = [b"\0\0\x01\0".as_slice(), &endless].concat();
    let fragment = b"\0\0\0\x10tfhd\0\0\0\0\0\0\0\0\0\0\0\0trun".as_slice();
    for bytes in [
        long(b"stts", &[[0; 4], endless].concat()),
        long(b"elst", &[[1, 0, 0, 0], endless].concat()),
        long(b"elst", &[[0; 4], endless].concat()),
        [
            b"\0\0\0\x08ftyp\0\0\0\x08trak\0\0\0\0moof\0\0\0\0traf".as_slice(),
            fragment,
            &run,
        ]
        .concat(),
    ] {
        assert!(inspect_read(Ended(&bytes, 0)).is_err());
        assert!(inspect(&bytes).is_err());
    }
}

#[test]
fn caf_without_its_packet_table_is_damaged() {
    let bytes = read("alac.caf");
    let data = bytes.windows(4).position(|w| w == b"data").unwrap();
    let table = bytes.windows(4).position(|w| w == b"pakt").unwrap();
    let mut files = vec![];
    // If the table is first, move it after the audio, where Apple's programs write it.
    let length = u64::from_be_bytes(bytes[table + 4..table + 12].try_into().unwrap());
    let chunk = table..table + 12 + usize::try_from(length).unwrap();
    if table < data {
        let mut moved = bytes.clone();
        let tail: Vec<u8> = moved.drain(chunk).collect();
        let sound = moved.len();
        moved.extend(tail);
        files.push(moved[..sound - 100].to_vec());
    } else {
        files.push(bytes[..table - 100].to_vec());
    }
    for file in files {
        let text = inspect(&file).unwrap_err().to_string();
        let wanted = "it ends before its packet table; fetch it again";
        assert!(text.contains(wanted), "{text}");
    }
}
