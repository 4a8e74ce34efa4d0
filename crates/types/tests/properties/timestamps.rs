//! Moments.

use proptest::prelude::*;
use serde_json::{Value, json};
use waxwing_types::Timestamp;

fn read(wire: &Value) -> Option<Timestamp> {
    serde_json::from_value(wire.clone()).ok()
}

fn moment() -> impl Strategy<Value = jiff::Timestamp> {
    let (first, last) = (jiff::Timestamp::MIN, jiff::Timestamp::MAX);
    (first.as_second()..last.as_second(), 0..1_000_000_000_i32).prop_map(|(second, nanosecond)| {
        jiff::Timestamp::new(second, nanosecond).expect("within the years")
    })
}

proptest! {
    #[test]
    fn a_number_goes_back_as_it_came(whole: i64, fraction in any::<f64>()) {
        for wire in [json!(whole), json!(whole % 100_000_000_000), json!(fraction), json!(whole as f64 / 1e9)] {
            if let Some(at) = read(&wire) {
                prop_assert_eq!(serde_json::to_value(&at).expect("writable"), wire);
            }
        }
    }

    #[test]
    fn every_moment_has_a_text_of_its_own(at in moment()) {
        let timestamp = Timestamp::from(at);
        prop_assert_eq!(timestamp.to_jiff(), at);
        let json = serde_json::to_value(&timestamp).expect("writable");
        let again = read(&json).expect("RFC 3339");
        prop_assert_eq!(again.to_jiff(), at);
        prop_assert_eq!(again, timestamp);
    }

    #[test]
    fn the_same_moment_in_every_form_is_equal(seconds in 200_000_000_i64..4_000_000_000, milliseconds in 0..1000_i64) {
        let whole = seconds * 1000 + milliseconds;
        let at = jiff::Timestamp::from_millisecond(whole).expect("an ordinary year");
        let text = at.strftime("%Y-%m-%dT%H:%M:%S.%3f").to_string();
        for wire in [
            json!(whole),
            json!(whole.to_string()),
            json!(format!("{seconds}.{milliseconds:03}")),
            json!(seconds as f64 + milliseconds as f64 / 1000.0),
            json!(format!("{text}Z")),
            json!(format!("{text}+00:00")),
            json!(format!("{text}+0000")),
        ] {
            let read = read(&wire).expect("a timestamp");
            // A number with a fraction holds it only about.
            let apart = (read.to_jiff().as_nanosecond() - at.as_nanosecond()).abs();
            prop_assert!(apart == 0 || (wire.is_f64() && apart < 1000), "{wire}: {read:?}");
            prop_assert_eq!(serde_json::to_value(&read).expect("writable"), wire);
        }
        // Without an offset nobody knows when it was.
        prop_assert_eq!(read(&json!(text)), None);
    }

    #[test]
    fn what_is_written_as_a_number_is_read_in_its_unit(number: i64, small in -200_000_000_000_i64..200_000_000_000) {
        for number in [number, small] {
            for made in [Timestamp::from_second(number), Timestamp::from_millisecond(number)].into_iter().flatten() {
                let json = serde_json::to_value(&made).expect("writable");
                prop_assert_eq!(&json, &json!(number));
                prop_assert_eq!(read(&json), Some(made));
            }
        }
    }
}
