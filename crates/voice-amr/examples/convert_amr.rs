//! Converts a recording, including AMR: `convert_amr IN OUT`. `cargo xtask voice-kinds` runs it.

use std::fs::File;
use std::io::BufWriter;
use waxwing_voice::{Error, Options, Recording, convert};

fn main() -> Result<(), Error> {
    let mut names = std::env::args().skip(1);
    let (Some(from), Some(to)) = (names.next(), names.next()) else {
        eprintln!("convert_amr IN OUT");
        std::process::exit(2);
    };
    let out = BufWriter::new(File::create(to)?);
    let options = Options::default().amr_decoder(waxwing_voice_amr::decoder);
    let done = convert(Recording::path(from)?, out, &options)?;
    println!(
        "{:.6} s, {} bytes, {:?}",
        done.duration.as_secs_f64(),
        done.size,
        done.method
    );
    Ok(())
}
