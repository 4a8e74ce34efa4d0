#![no_main]

use std::time::Duration;
use waxwing_voice::{Options, Recording, convert, inspect};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let options = Options::default().longest(Duration::from_secs(3));
    let mut note = Vec::new();
    if convert(Recording::bytes(bytes), &mut note, &options).is_ok() {
        assert!(inspect(&note).is_ok_and(|info| info.is_voice_note()));
    }
});
