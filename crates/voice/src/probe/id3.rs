//! ID3v2 tags, which precede frames without a container.

/// Length of an ID3v2 tag, header included.
pub(crate) fn id3_length(head: &[u8]) -> Option<u64> {
    let &[b'I', b'D', b'3', _, _, flags, ref size @ ..] = head.first_chunk::<10>()? else {
        return None;
    };
    let size = size
        .iter()
        .fold(0u64, |sum, b| (sum << 7) | u64::from(b & 0x7f));
    let foot = if flags & 0x10 != 0 { 10 } else { 0 };
    Some(10 + size + foot)
}
