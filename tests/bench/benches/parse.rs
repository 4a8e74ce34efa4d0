//! JSON alone: the webhook of the other benchmark, parsed by `waxwing-json` and by other libraries, and the same without
//! what makes `waxwing-json` quick.
//!
//! `cargo bench --bench parse` in this folder.

use criterion::{Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use std::hint::black_box;
use std::time::Duration;
use waxwing_json::Document;

#[path = "bodies/audio.rs"]
mod audio;
use audio::AUDIO;

fn parse(c: &mut Criterion) {
    let mut group = c.benchmark_group(format!("parse, {} bytes", AUDIO.len()));
    group.warm_up_time(Duration::from_millis(300));
    group.measurement_time(Duration::from_secs(1));
    group.bench_function("waxwing-json Document", |b| {
        b.iter(|| black_box(Document::parse(black_box(AUDIO)).expect("JSON")));
    });
    group.bench_function("serde_json IgnoredAny", |b| {
        b.iter(|| serde_json::from_str::<IgnoredAny>(black_box(AUDIO)).expect("JSON"));
    });
    group.bench_function("waxwing-json Document by serde_json", |b| {
        b.iter(|| {
            let mut reader = serde_json::Deserializer::from_str(black_box(AUDIO));
            black_box(Document::deserialize(&mut reader).expect("JSON"));
        });
    });
    group.bench_function("jiter", |b| {
        b.iter(|| {
            black_box(jiter::JsonValue::parse(black_box(AUDIO).as_bytes(), false).expect("JSON"))
        });
    });
    group.bench_function("simd-json tape", |b| {
        b.iter_batched(
            || AUDIO.as_bytes().to_vec(),
            |mut bytes| {
                let tape = simd_json::to_tape(&mut bytes).expect("JSON");
                black_box(tape.0.len());
            },
            criterion::BatchSize::SmallInput,
        );
    });
    group.bench_function("serde_json Value", |b| {
        b.iter(|| black_box(serde_json::from_str::<Value>(black_box(AUDIO)).expect("JSON")));
    });
    group.finish();
}

criterion_group!(benches, parse);
criterion_main!(benches);
