//! What `serde_json` takes has equal values in `waxwing-json`, and what it refuses is refused, but for the three kinds of
//! input that are read on purpose.

#![no_main]

use serde_json::Value;
use waxwing_json::Document;

/// By this name in front `serde_json` hands on numbers; with `waxwing-json` it is a member like any other.
const NUMBER: &[u8] = b"$serde_json::private::Number";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if bytes.windows(NUMBER.len()).any(|window| window == NUMBER) {
        return;
    }
    let document = Document::from_bytes(bytes);
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => {
            let document = document.expect("JSON");
            assert_eq!(document.root().to_json(), value);
            let raw = document.root().raw().expect("its text");
            assert_eq!(raw, String::from_utf8_lossy(bytes.trim_ascii()));
        }
        Err(error) => {
            let said = error.to_string();
            let more = [
                "number out of range",
                "lone leading surrogate",
                "unexpected end of hex escape",
            ];
            let more = more.iter().any(|known| said.starts_with(known));
            assert!(document.is_err() || more || bytes.starts_with(b"\xef\xbb\xbf"), "{error}");
        }
    }
});
