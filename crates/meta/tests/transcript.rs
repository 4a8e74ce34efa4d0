//! The file that `calls.call_transcription_available` announces, as Meta documents it.

use serde_json::json;
use waxwing_meta::webhook_events::{CallTranscriptDocument, TranscriptSpeaker};

#[test]
fn a_transcript_is_read_whole() {
    let json = json!({
        "metadata": {
            "processed_at": "2026-09-21T08:00:00Z",
            "audio": {"duration": 12.5, "sample_rate": 16000, "channels": 2, "audio_format": "ogg"},
        },
        "transcript": {
            "text": "Hello. Hi.", "language": "en", "duration": 12.5, "confidence": 0.93,
            "segments": [
                {"id": 0, "speaker": "Business", "channel": 0, "start": 0.5, "end": 1.25, "text": "Hello.",
                 "confidence": 0.95, "words": [{"word": "Hello", "start": 0.5, "end": 1.25, "confidence": 0.95, "lang": "en"}]},
                {"id": 1, "speaker": "Customer", "channel": 1, "start": 1.5, "end": 2.0, "text": "Hi.",
                 "confidence": 0.9, "words": []},
            ],
        },
    });
    let document: CallTranscriptDocument = serde_json::from_value(json).unwrap();
    let transcript = document.transcript.as_ref().unwrap();
    let said: Vec<_> = transcript
        .segments()
        .iter()
        .map(|part| (part.speaker.clone().unwrap(), part.text.as_deref().unwrap()))
        .collect();
    assert_eq!(
        said,
        [
            (TranscriptSpeaker::Business, "Hello."),
            (TranscriptSpeaker::Customer, "Hi."),
        ]
    );
    assert_eq!(transcript.segments()[0].words()[0].end, Some(1.25));
    assert!(document.extra.is_empty() && transcript.extra.is_empty());
}

#[test]
fn an_unknown_language_gives_an_empty_transcript() {
    let document: CallTranscriptDocument =
        serde_json::from_str(r#"{"metadata": {}, "transcript": {}}"#).unwrap();
    let transcript = document.transcript.unwrap();
    assert!(transcript.text.is_none() && transcript.segments().is_empty());
}
