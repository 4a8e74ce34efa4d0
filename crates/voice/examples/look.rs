//! Says what files are.
fn main() {
    for f in std::env::args().skip(1) {
        match waxwing_voice::inspect_path(&f) {
            Ok(i) => println!(
                "{f}: {:?} {} {} ch {} {} ms cut={} {:?}",
                i.container,
                i.codec,
                i.channels,
                i.sample_rate,
                i.duration.as_micros() as f64 / 1000.0,
                i.cut,
                i.opus
            ),
            Err(e) => println!("{f}: ERR {e}"),
        }
    }
}
