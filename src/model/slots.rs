//! How an id is found: offsets, searched by the generator, send every id of a table to a slot of its own.

/// The hash of an id, eight bytes at a time.
pub(super) const fn hash(id: &str) -> u64 {
    let mut rest = id.as_bytes();
    let mut hash = rest.len() as u64;
    while let Some((eight, others)) = rest.split_first_chunk() {
        hash = mixed(hash, u64::from_le_bytes(*eight));
        rest = others;
    }
    let mut last = 0;
    while let [first, others @ ..] = rest {
        last = last << 8 | *first as u64;
        rest = others;
    }
    mixed(hash, last)
}

const fn mixed(hash: u64, word: u64) -> u64 {
    let spread = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    spread ^ spread >> 32
}

/// Which offset an id is shifted by; there is a power of two of them.
#[expect(clippy::cast_possible_truncation, reason = "the lower bits are all that is looked at")]
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    hash as usize & (buckets - 1)
}

/// Which slot an id is in; there is a power of two of them.
#[expect(clippy::cast_possible_truncation, reason = "the lower bits are all that is looked at")]
pub(super) const fn slot(hash: u64, offset: u16, slots: usize) -> usize {
    mixed(hash, offset as u64) as usize & (slots - 1)
}
