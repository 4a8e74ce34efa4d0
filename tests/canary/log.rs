//! Everything that is logged, at the lowest level, through `tracing` and through `log`.

use std::fmt::{Debug, Write};
use std::sync::{Mutex, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

static LINES: Mutex<String> = Mutex::new(String::new());

/// Begins to write everything down.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Everything).expect("the only subscriber");
        log::set_logger(&Everything).expect("the only logger");
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// What was logged so far.
pub fn lines() -> String {
    lock().clone()
}

fn lock() -> std::sync::MutexGuard<'static, String> {
    LINES.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Everything;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

fn note(head: &str, fill: impl FnOnce(&mut Line)) {
    // Filled before it is locked: a value may log while it is shown.
    let mut line = Line(head.to_owned());
    fill(&mut line);
    let mut lines = lock();
    lines.push_str(&line.0);
    lines.push('\n');
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let metadata = span.metadata();
        let head = format!("{} {}", metadata.target(), metadata.name());
        note(&head, |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        note("record", |line| values.record(line));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        note(event.metadata().target(), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        note(&format!("{} {}", record.target(), record.args()), |_| {});
    }
    fn flush(&self) {}
}
