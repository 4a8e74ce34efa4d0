//! The findings of `check` for each provider.

mod corpus;

use corpus::{KINDS, read};
use std::time::Duration;
use waxwing_voice::types::{MediaType, Provider};
use waxwing_voice::{AudioInfo, Check, FindingKind, Report, Rules, check, inspect};

fn info(file: &str) -> AudioInfo {
    inspect(&read(file)).unwrap()
}

fn kinds(report: &Report) -> (Vec<FindingKind>, Vec<FindingKind>) {
    let of = |findings: &[waxwing_voice::Finding]| findings.iter().map(|f| f.kind).collect();
    (of(&report.errors), of(&report.warnings))
}

#[test]
fn a_voice_note_passes_everywhere() {
    for provider in Provider::ALL {
        let note = info("opus-60ms.ogg");
        let report = Check::new(&note)
            .file_name("https://example.com/note.ogg?x=1.mp3")
            .media_type(&MediaType::ogg_opus())
            .against(provider);
        assert_eq!(kinds(&report), (vec![], vec![]), "{report:?}");
    }
}

#[test]
fn each_provider_has_its_own_rules() {
    use Provider::{Hypersender, Infobip, Meta, Wawp};
    const FORMAT: &[FindingKind] = &[FindingKind::Format];
    const NONE: &[FindingKind] = &[];
    for (file, provider, errors, warnings) in [
        ("constant.mp3", Meta, NONE, FORMAT),
        ("constant.mp3", Infobip, FORMAT, NONE),
        ("constant.mp3", Wawp, NONE, FORMAT),
        ("constant.mp3", Hypersender, NONE, FORMAT),
        ("film.mp4", Meta, FORMAT, NONE),
        ("aac-44k-stereo.m4a", Meta, NONE, FORMAT),
        ("narrow.amr", Meta, NONE, FORMAT),
        ("vorbis-stereo.ogg", Meta, FORMAT, NONE),
        ("opus-mono.webm", Meta, FORMAT, NONE),
        ("pcm16-mono.wav", Infobip, FORMAT, NONE),
        ("layer2.mp2", Meta, FORMAT, NONE),
        ("opus-stereo.ogg", Meta, &[FindingKind::Channels], NONE),
        ("opus-stereo.ogg", Infobip, NONE, &[FindingKind::Channels]),
        ("chained.ogg", Meta, NONE, &[FindingKind::Integrity]),
        ("opus-20ms.ogg", Meta, NONE, &[FindingKind::Framing]),
        ("opus-10ms.ogg", Wawp, NONE, &[FindingKind::Framing]),
        ("opus-60ms.ogg", Meta, NONE, NONE),
        (
            "cut/cut.m4a",
            Meta,
            NONE,
            &[FindingKind::Format, FindingKind::Integrity],
        ),
    ] {
        let report = check(&info(file), provider);
        assert_eq!(
            kinds(&report),
            (errors.to_vec(), warnings.to_vec()),
            "{report:?}"
        );
    }
}

#[test]
fn only_stated_limits_apply_to_sizes_and_durations() {
    let mut note = info("opus-60ms.ogg");
    for (size, provider, errors, warnings) in [
        (512 * 1024, Provider::Meta, 0, 0),
        (512 * 1024 + 1, Provider::Meta, 0, 1),
        (16_000_001, Provider::Infobip, 0, 1),
        (16 * 1024 * 1024, Provider::Infobip, 0, 1),
        (16 * 1024 * 1024 + 1, Provider::Infobip, 1, 0),
        (16 * 1024 * 1024 + 1, Provider::Meta, 1, 1),
        (u64::MAX, Provider::Wawp, 0, 0),
        (u64::MAX, Provider::Hypersender, 0, 0),
    ] {
        note.size = size;
        let report = check(&note, provider);
        assert_eq!(
            (report.errors.len(), report.warnings.len()),
            (errors, warnings),
            "{report:?}"
        );
    }
    note.size = 1;
    note.duration = Duration::from_secs(121);
    for (provider, warnings) in [(Provider::Wawp, 1), (Provider::Meta, 0)] {
        assert_eq!(check(&note, provider).warnings.len(), warnings);
    }
}

#[test]
fn file_names_and_media_types_that_contradict_the_bytes_are_found() {
    let note = info("opus-60ms.ogg");
    let song = info("constant.mp3");
    for (info, name, declared, errors, warnings) in [
        (&note, "a.opus", "audio/ogg", 0, 1),
        (&note, "a.mp3", "audio/ogg", 0, 1),
        (&note, "a", "audio/ogg", 0, 0),
        (&note, "a.OGG", "Audio/OGG;codecs=Opus", 0, 0),
        (&note, "a.ogg", "audio/opus", 1, 0),
        (&note, "a.ogg", "audio/mpeg", 1, 0),
        (&note, "a.ogg", "audio/ogg; codecs=vorbis", 1, 0),
        (&song, "a.mp3", "audio/mp3", 0, 1),
        (&song, "a.ogg", "audio/mpeg", 0, 2),
        (&song, "a.xyz", "audio/mpeg", 0, 2),
    ] {
        let declared: MediaType = declared.parse().unwrap();
        let report = Check::new(info)
            .file_name(name)
            .media_type(&declared)
            .against(Provider::Meta);
        let found = (report.errors.len(), report.warnings.len());
        assert_eq!(found, (errors, warnings), "{name} {declared}: {report:?}");
    }
}

#[test]
fn each_finding_has_a_remedy() {
    for (file, ..) in KINDS {
        for provider in Provider::ALL {
            let report = check(&info(file), provider);
            for finding in report.errors.iter().chain(&report.warnings) {
                let text = finding.to_string();
                assert!(
                    finding.remedy.len() > 5 && text.contains(finding.remedy),
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn limits_are_in_the_units_of_the_vendors() {
    let mut note = info("opus-60ms.ogg");
    for (size, expected) in [
        (17_000_000, "size: 17.0 MB; meta accepts at most 16 MB"),
        (
            16_500_000,
            "16500000 bytes; the limit of meta, 16 MB, may mean 16000000 bytes",
        ),
        (600 * 1024, "600 KB; above 512 KB the recipient"),
    ] {
        note.size = size;
        let report = check(&note, Provider::Meta);
        let findings = report.errors.iter().chain(&report.warnings);
        let texts: Vec<String> = findings.map(ToString::to_string).collect();
        assert!(texts.iter().any(|t| t.contains(expected)), "{texts:?}");
    }
}

#[test]
fn advice_can_be_followed() {
    for (file, provider, expected) in [
        ("opus-stereo.ogg", Provider::Meta, "convert it to mono"),
        (
            "refused/surround.m4a",
            Provider::Infobip,
            "it has more than two channels; export it in stereo or mono",
        ),
        (
            "refused/gsm.wav",
            Provider::Meta,
            "export it as WAV (PCM) with another program",
        ),
        (
            "cut/cut.m4a",
            Provider::Meta,
            "fetch it again from its source",
        ),
        ("narrow.amr", Provider::Infobip, "convert it to Ogg/Opus"),
    ] {
        let report = check(&info(file), provider);
        let mut findings = report.errors.iter().chain(&report.warnings);
        assert!(
            findings.any(|f| f.remedy.contains(expected)),
            "{file}: {report:?}"
        );
    }
}

#[test]
fn the_table_in_the_readme_is_the_data() {
    let page = include_str!("../README.md");
    let table = Rules::markdown_table();
    assert!(
        page.contains(&table),
        "README.md has another table of rules; `cargo run -p waxwing-voice --example rules` prints this one:\n{table}"
    );
    for provider in Provider::ALL {
        assert_eq!(Rules::of(provider).provider, provider);
    }
}
