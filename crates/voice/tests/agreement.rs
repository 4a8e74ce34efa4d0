//! `inspect`, `check` and `convert` agree on each file of the corpus.

mod corpus;

use std::path::{Path, PathBuf};
use waxwing_voice::types::Provider;
use waxwing_voice::{
    AmrDecoder, AudioInfo, FindingKind, Options, Recording, check, convert, inspect, inspect_read,
};

struct Silence;

impl AmrDecoder for Silence {
    fn decode(&mut self, _: u8, _: &[u8]) -> Option<[i16; 160]> {
        Some([0; 160])
    }
}

/// All recordings, including the refused ones.
fn files() -> Vec<PathBuf> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/assets");
    let folders = [
        corpus::path(""),
        corpus::path("cut"),
        corpus::path("refused"),
        assets,
    ];
    let entries = folders.iter().flat_map(|f| std::fs::read_dir(f).unwrap());
    let mut files: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.file_name().unwrap().to_string_lossy();
        path.is_file() && name != "make" && !name.ends_with(".rs") && !name.ends_with(".md")
    });
    assert!(files.len() > corpus::KINDS.len() + 10, "{files:?}");
    files
}

/// The advice of `check` for a recording, for all providers.
fn advice(info: &AudioInfo) -> Vec<(FindingKind, &'static str)> {
    let reports = Provider::ALL.into_iter().map(|p| check(info, p));
    let findings = reports.flat_map(|r| r.errors.into_iter().chain(r.warnings));
    findings.map(|f| (f.kind, f.remedy)).collect()
}

#[test]
fn inspect_and_check_predict_the_conversion() {
    let options = Options::default().amr_decoder(|| Box::new(Silence));
    for file in files() {
        let shown = file.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = corpus::read(file.to_str().unwrap());
        let mut note = Vec::new();
        let done = convert(Recording::bytes(&bytes), &mut note, &options);
        let info = match (inspect(&bytes), &done) {
            (Ok(info), _) => info,
            (Err(inspected), Err(converted)) => {
                assert_eq!(inspected.to_string(), converted.to_string(), "{shown}");
                assert!(inspect_read(&bytes[..]).is_err(), "{shown}");
                continue;
            }
            (Err(error), Ok(_)) => panic!("{shown} is converted, but inspect returns: {error}"),
        };
        let streamed = inspect_read(&bytes[..]).unwrap_or_else(|e| panic!("{shown}: {e}"));
        let kind = |i: &AudioInfo| {
            (
                i.container,
                i.codec,
                i.channels,
                i.sample_rate,
                i.convertible,
            )
        };
        assert_eq!(kind(&streamed), kind(&info), "{shown}");
        let advice = advice(&info);
        let converting = |remedy: &str| {
            remedy.starts_with("convert it") || remedy.contains("convert it to Ogg/Opus here")
        };
        match done {
            Ok(done) => {
                assert!(info.convertible, "{shown}");
                assert_eq!(done.source, info, "{shown}");
                // ALAC in CAF pads its last packet, and its header does not state it.
                let off = done.duration.abs_diff(info.duration).as_millis();
                let padded = shown == "alac.caf" && off < 100;
                assert!(off < 20 || info.truncated || padded, "{shown}: {done:?}");
                let export = advice.iter().find(|a| a.1.starts_with("export"));
                assert_eq!(export, None, "{shown}");
                // A converted note needs no advice, and stays unchanged.
                let after = inspect(&note).unwrap();
                assert!(after.is_voice_note(), "{shown}: {after:?}");
                assert_eq!(self::advice(&after), [], "{shown}");
                let mut again = Vec::new();
                convert(Recording::bytes(&note), &mut again, &options).unwrap();
                assert!(again == note, "{shown}");
            }
            Err(error) => {
                assert!(!info.convertible, "{shown}: {error}");
                let converts = advice.iter().find(|a| converting(a.1));
                assert_eq!(converts, None, "{shown}");
                // `convert` and `check` give the same advice.
                let text = error.to_string();
                let mut formats = advice.iter().filter(|a| a.0 == FindingKind::Format);
                assert!(
                    formats.any(|a| text.contains(a.1)),
                    "{shown}: {text}: {advice:?}"
                );
            }
        }
    }
}
