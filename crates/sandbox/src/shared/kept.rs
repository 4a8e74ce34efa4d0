//! The newest messages and the newest other requests. A message goes together with everything that it left behind.

use crate::shared::Received;
use crate::shared::Trace;
use bytes::{Bytes, BytesMut};
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

/// Most bytes of requests and their files: 512 MiB.
const MOST_BYTES: usize = 512 * 1024 * 1024;
/// Texts are parts of blocks of this size, which the system gets back when the list is cleared. Of smaller ones the
/// allocator keeps those for itself that lie between others.
const BLOCK: usize = 8 * 1024 * 1024;

pub(crate) struct Kept {
    most: usize,
    most_bytes: usize,
    /// What left something behind at a provider, the oldest first.
    messages: Line,
    /// All else, such as look-ups: they come in any number, and must not drop messages.
    others: Line,
    /// Place of the next record.
    next: u64,
    /// Files by SHA-256: one that comes again is kept once.
    files: BTreeMap<String, Arc<File>>,
    bytes: usize,
}

/// Records that go in the order in which they came, so that a block is free when its last text goes.
#[derive(Default)]
struct Line {
    records: VecDeque<Record>,
    /// The rest of the newest block.
    block: BytesMut,
}

struct Record {
    place: u64,
    /// The request as JSON, which takes a tenth of its tree; none for an event without one, and once the list was
    /// cleared.
    text: Option<Bytes>,
    file: Option<Arc<File>>,
    traces: Box<[Trace]>,
}

struct File {
    sha256: String,
    bytes: Bytes,
}

impl Kept {
    /// Keeps so many messages, and so many other requests, at most; at least the newest of each.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            most_bytes: MOST_BYTES,
            messages: Line::default(),
            others: Line::default(),
            next: 0,
            files: BTreeMap::new(),
            bytes: 0,
        }
    }

    /// Takes in a request. Gives what must be forgotten with those that are dropped for it.
    #[must_use]
    pub(crate) fn request(&mut self, mut received: Received) -> Vec<Trace> {
        let media = received.media.as_mut();
        let file = media.map(|media| (media.sha256.clone(), std::mem::take(&mut media.bytes)));
        let file = file.map(|(sha256, bytes)| self.file(sha256, bytes));
        let traces = std::mem::take(&mut received.traces).into();
        self.add(serde_json::to_vec(&received).ok(), file, traces)
    }

    /// Takes in what happened without a request.
    #[must_use]
    pub(crate) fn event(&mut self, trace: Trace) -> Vec<Trace> {
        self.add(None, None, [trace].into())
    }

    /// The requests as they arrived.
    pub(crate) fn received(&self) -> Vec<Received> {
        let read = |record: &Record| {
            let json: Value = waxwing_json::from_slice(record.text.as_ref()?).ok()?;
            let mut received: Received = serde_json::from_value(json).ok()?;
            if let (Some(media), Some(file)) = (&mut received.media, &record.file) {
                media.bytes = file.bytes.clone();
            }
            Some(received)
        };
        self.in_order().into_iter().filter_map(read).collect()
    }

    /// The same as JSON texts.
    pub(crate) fn texts(&self) -> Vec<Bytes> {
        let records = self.in_order().into_iter();
        records.filter_map(|record| record.text.clone()).collect()
    }

    /// Forgets the requests and their files; what the providers know of their messages stays, until it is its turn.
    pub(crate) fn clear(&mut self) {
        for mut record in std::mem::take(&mut self.others).records {
            self.release(&mut record);
        }
        let mut messages = std::mem::take(&mut self.messages);
        for record in &mut messages.records {
            self.release(record);
        }
        self.messages.records = messages.records;
    }

    fn in_order(&self) -> Vec<&Record> {
        let lines = [&self.messages, &self.others];
        let mut all: Vec<&Record> = lines.iter().flat_map(|line| &line.records).collect();
        all.sort_by_key(|record| record.place);
        all
    }

    fn add(
        &mut self,
        text: Option<Vec<u8>>,
        file: Option<Arc<File>>,
        traces: Box<[Trace]>,
    ) -> Vec<Trace> {
        let line = match traces.is_empty() {
            true => &mut self.others,
            false => &mut self.messages,
        };
        let text = text.map(|text| line.text(&text));
        self.bytes += text.as_ref().map_or(0, Bytes::len);
        line.records.push_back(Record {
            place: self.next,
            text,
            file,
            traces,
        });
        self.next += 1;
        let mut gone = Vec::new();
        while let Some(mut oldest) = self.surplus() {
            self.release(&mut oldest);
            gone.extend(oldest.traces);
        }
        gone
    }

    /// Takes out a record that is too much.
    fn surplus(&mut self) -> Option<Record> {
        let (messages, others) = (&mut self.messages.records, &mut self.others.records);
        if messages.len() > self.most {
            return messages.pop_front();
        }
        if others.len() > self.most {
            return others.pop_front();
        }
        if self.bytes <= self.most_bytes || messages.len() + others.len() < 2 {
            return None;
        }
        let place = |line: &VecDeque<Record>| line.front().map_or(u64::MAX, |r| r.place);
        match place(messages) < place(others) {
            true => messages.pop_front(),
            false => others.pop_front(),
        }
    }

    fn file(&mut self, sha256: String, bytes: Bytes) -> Arc<File> {
        if let Some(known) = self.files.get(&sha256) {
            return known.clone();
        }
        self.bytes += bytes.len();
        let file = Arc::new(File {
            sha256: sha256.clone(),
            bytes,
        });
        self.files.insert(sha256, file.clone());
        file
    }

    /// Takes text and file out of a record; the file goes when no other record has it.
    fn release(&mut self, record: &mut Record) {
        self.bytes -= record.text.take().map_or(0, |text| text.len());
        let Some(file) = record.file.take() else {
            return;
        };
        if Arc::strong_count(&file) == 2 {
            self.files.remove(&file.sha256);
            self.bytes -= file.bytes.len();
        }
    }
}

impl Line {
    fn text(&mut self, text: &[u8]) -> Bytes {
        if self.block.capacity() < text.len() {
            self.block = BytesMut::with_capacity(BLOCK.max(text.len()));
        }
        self.block.extend_from_slice(text);
        self.block.split().freeze()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::Incoming;
    use crate::wire::Media;
    use waxwing_types::Provider;

    fn request(path: &str, file: Option<&'static [u8]>) -> Received {
        let incoming = Incoming {
            method: "POST".into(),
            path: path.into(),
            segments: Vec::new(),
            query: Vec::new(),
            headers: http::HeaderMap::new(),
            body: Bytes::new(),
        };
        let mut received = Received::new(Provider::Meta, &incoming);
        received.media = file.map(|file| Media::new(Bytes::from_static(file), None, None));
        if path != "look" {
            received.traces = vec![Trace::SentId(path.into())];
        }
        received
    }

    fn paths(kept: &Kept) -> Vec<String> {
        kept.received().into_iter().map(|r| r.path).collect()
    }

    #[test]
    fn the_oldest_goes_with_its_traces() {
        let mut kept = Kept::new(2);
        assert_eq!(kept.request(request("a", None)), []);
        assert_eq!(kept.event(Trace::Events(7)), []);
        assert_eq!(
            kept.request(request("b", None)),
            [Trace::SentId("a".into())]
        );
        assert_eq!(kept.request(request("c", None)), [Trace::Events(7)]);
        assert_eq!(paths(&kept), ["b", "c"]);
    }

    #[test]
    fn a_look_up_drops_no_message() {
        let mut kept = Kept::new(2);
        for path in ["a", "look", "look", "b", "look"] {
            assert_eq!(kept.request(request(path, None)), []);
        }
        assert_eq!(paths(&kept), ["a", "look", "b", "look"]);
    }

    #[test]
    fn a_file_is_kept_once_and_goes_with_the_last_request_that_has_it() {
        let mut kept = Kept::new(3);
        for path in ["a", "b"] {
            let _ = kept.request(request(path, Some(b"file")));
        }
        let _ = kept.request(request("c", None));
        assert_eq!(kept.files.len(), 1);
        let files = kept
            .received()
            .into_iter()
            .map(|r| r.media.map(|m| m.bytes));
        let files: Vec<_> = files.collect();
        assert_eq!(files[1].as_deref(), Some(&b"file"[..]));
        assert_eq!(files[2], None);
        let _ = kept.request(request("d", None));
        assert_eq!(kept.files.len(), 1);
        let _ = kept.request(request("e", None));
        assert!(kept.files.is_empty());
        kept.clear();
        assert_eq!((kept.bytes, paths(&kept)), (0, Vec::new()));
    }

    #[test]
    fn many_bytes_drop_the_oldest_but_never_the_newest() {
        let mut kept = Kept::new(10);
        kept.most_bytes = 1;
        let _ = kept.request(request("a", None));
        let _ = kept.request(request("b", None));
        assert_eq!(paths(&kept), ["b"]);
    }

    #[test]
    fn a_cleared_list_still_counts_what_the_provider_knows() {
        let mut kept = Kept::new(1);
        let _ = kept.request(request("a", None));
        kept.clear();
        assert_eq!(
            kept.request(request("b", None)),
            [Trace::SentId("a".into())]
        );
    }
}
