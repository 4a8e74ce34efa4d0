//! Converts a recording: `convert IN OUT`. `cargo xtask voice-bench` runs it.

use std::fs::File;
use std::io::BufWriter;
use waxwing_voice::{Error, Options, Recording, convert};

fn main() -> Result<(), Error> {
    let mut names = std::env::args().skip(1);
    let (Some(from), Some(to)) = (names.next(), names.next()) else {
        eprintln!("convert IN OUT");
        std::process::exit(2);
    };
    let out = BufWriter::new(File::create(to)?);
    let done = convert(Recording::path(from)?, out, &Options::default())?;
    println!(
        "{:.6} s, {} bytes, {:?}",
        done.duration.as_secs_f64(),
        done.size,
        done.method
    );
    Ok(())
}
