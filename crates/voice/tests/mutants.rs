//! Damaged files of each kind cause no panic and no hang, and take bounded memory. The test makes 5000 of them, 500 in
//! a build without optimisation, or `WAXWING_MUTANTS`, from the seed `WAXWING_SEED`. `cargo xtask soak voice` sets
//! both.

mod corpus;

use corpus::{CUT, KINDS, read};
use peak_alloc::PeakAlloc;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use waxwing_voice::{AmrDecoder, Options, Recording, convert, inspect, inspect_read};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A test decoder for AMR. The real decoder has its own test with damaged files.
struct Loud;

impl AmrDecoder for Loud {
    fn decode(&mut self, _: u8, _: &[u8]) -> Option<[i16; 160]> {
        Some([i16::MAX; 160])
    }
}

/// Reproducible random numbers (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// Damages a file in one of the ways of disks, uploads and attackers.
fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    if bytes.is_empty() {
        return;
    }
    // Prefer the header, which contains the lengths.
    let within = if random.below(2) == 0 {
        bytes.len()
    } else {
        bytes.len().min(512)
    };
    let at = random.below(within);
    match random.below(7) {
        0 => bytes.truncate(at),
        1 => bytes[at] ^= 1 << random.below(8),
        2 => {
            let word = [0u32, 1, 0x7fff_ffff, 0xffff_ffff, 0x8000_0000, 0xffff][random.below(6)];
            let end = bytes.len().min(at + 4);
            bytes[at..end].copy_from_slice(&word.to_be_bytes()[..end - at]);
        }
        3 => {
            let end = bytes.len().min(at + 1 + random.below(200));
            bytes.drain(at..end);
        }
        4 => {
            let junk: Vec<u8> = (0..random.below(100))
                .map(|_| random.next() as u8)
                .collect();
            bytes.splice(at..at, junk);
        }
        5 => {
            let end = bytes.len().min(at + random.below(2000));
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..at, copy);
        }
        _ => {
            let end = bytes.len().min(at + random.below(64));
            for byte in &mut bytes[at..end] {
                *byte = random.next() as u8;
            }
        }
    }
    // With wrong checksums, damaged Ogg pages would not reach the decoders.
    if random.below(2) == 0 {
        seal(bytes);
    }
}

/// Corrects the checksums of the Ogg pages.
fn seal(bytes: &mut [u8]) {
    let mut at = 0;
    while let Some(head) = bytes.get(at..at + 27).filter(|h| h.starts_with(b"OggS")) {
        let segments = usize::from(head[26]);
        let lacing = bytes.get(at + 27..at + 27 + segments).unwrap_or_default();
        let length = 27 + segments + lacing.iter().map(|l| usize::from(*l)).sum::<usize>();
        let Some(page) = bytes.get_mut(at..at + length) else {
            return;
        };
        page[22..26].fill(0);
        let sum = page.iter().fold(0u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte) << 24, |c, _| {
                if c & 0x8000_0000 != 0 {
                    c << 1 ^ 0x04c1_1db7
                } else {
                    c << 1
                }
            })
        });
        page[22..26].copy_from_slice(&sum.to_le_bytes());
        at += length;
    }
}

/// CPU time of this thread, on Linux. A clock would include the load of other processes.
fn cpu() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = text.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

/// The largest CPU time per file. Builds without optimisation have no limit.
const MOST_TIME: Option<Duration> = match cfg!(debug_assertions) {
    true => None,
    false => Some(Duration::from_millis(300)),
};
const MOST_MEMORY: usize = 20_000_000;

fn variable(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn damage_causes_no_panic_no_hang_and_no_large_memory() {
    inspecting_a_large_file_takes_little_memory();
    let count =
        variable("WAXWING_MUTANTS").unwrap_or(if cfg!(debug_assertions) { 500 } else { 5000 });
    let mut random = Random(variable("WAXWING_SEED").unwrap_or(1));
    let names = KINDS.iter().map(|k| k.0).chain(CUT);
    let files: Vec<(&str, Vec<u8>)> = names.map(|file| (file, read(file))).collect();
    let options = Options::default()
        .longest(Duration::from_secs(5))
        .amr_decoder(|| Box::new(Loud));
    let (mut slowest, mut largest, mut converted) = ((Duration::ZERO, ""), (0usize, ""), 0u64);
    for n in 0..count {
        let (file, whole) = &files[n as usize % files.len()];
        let mut bytes = whole.clone();
        for _ in 0..1 + random.below(4) {
            mutate(&mut bytes, &mut random);
        }
        let keep = || {
            let path = std::env::temp_dir().join(format!("mutant-{file}"));
            let _ = std::fs::write(&path, &bytes);
            format!("mutant {n} of {file}, kept as {}", path.display())
        };
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let began = cpu();
        let work = catch_unwind(AssertUnwindSafe(|| {
            let known = inspect(&bytes).is_ok();
            let streamed = inspect_read(&bytes[..]).is_ok();
            // `convert` turns a panic of a decoder into an error, which the test finds by its text.
            let result = convert(Recording::bytes(&bytes), Vec::new(), &options);
            let panicked =
                matches!(&result, Err(e) if e.to_string().contains("its decoder panicked"));
            (known || streamed, result.is_ok(), panicked)
        }));
        let took = cpu()
            .zip(began)
            .map_or(Duration::ZERO, |(now, began)| now - began);
        let peak = MEMORY.peak_usage().saturating_sub(before);
        let Ok((_, done, panicked)) = work else {
            panic!("a panic: {}", keep());
        };
        assert!(!panicked, "a decoder's panic: {}", keep());
        assert!(
            MOST_TIME.is_none_or(|most| took < most),
            "{took:?}: {}",
            keep()
        );
        assert!(peak < MOST_MEMORY, "{peak} bytes: {}", keep());
        converted += u64::from(done);
        slowest = slowest.max((took, file));
        largest = largest.max((peak, file));
    }
    println!(
        "{count} mutants of {} files, {converted} converted; slowest {:?} ({}), most memory {} KiB ({})",
        files.len(),
        slowest.0,
        slowest.1,
        largest.0 / 1024,
        largest.1
    );
    assert!(
        converted > count / 10,
        "only {converted} reached the encoder"
    );
}

/// Not a test of its own, because the memory of tests that run at the same time would be counted.
fn inspecting_a_large_file_takes_little_memory() {
    let mut wav = read("piped.wav");
    wav.resize(16 << 20, 0);
    let chain = read("opus-60ms.ogg").repeat(5000);
    let noise: Vec<u8> = (0..16u32 << 20)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    for bytes in [wav, chain, noise] {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let _ = inspect(&bytes);
        let _ = inspect_read(&bytes[..]);
        let peak = MEMORY.peak_usage() - before;
        assert!(peak < 1_000_000, "{peak} bytes");
    }
}
