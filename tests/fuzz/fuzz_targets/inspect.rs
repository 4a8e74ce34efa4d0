#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // What is read at once and what is read in a stream is judged alike, the length aside.
    let whole = waxwing_voice::inspect(bytes);
    let stream = waxwing_voice::inspect_read(bytes);
    if let (Ok(whole), Ok(stream)) = (whole, stream) {
        assert_eq!((whole.container, whole.codec), (stream.container, stream.codec));
    }
});
