//! Which members an object has, and which of them were taken.

use crate::Node;

/// Where the members stand by their names: each has one of 64 slots, so that nothing is gone through to find one, or to
/// know that it is missing as most that a type knows are. Two names in one slot, and this is of no use.
#[derive(Clone)]
pub(crate) struct Slots {
    /// Those with a member in it; that is taken out, where they are distinct.
    filled: u64,
    /// The cell of each member's value, from that of the object on.
    places: [u8; 64],
    /// No slot has two, so no name stands twice.
    pub(crate) distinct: bool,
}

impl Default for Slots {
    #[inline]
    fn default() -> Self {
        Self {
            filled: 0,
            places: [0; 64],
            distinct: true,
        }
    }
}

impl Slots {
    /// Goes through the members of an object; how many there are.
    pub(crate) fn fill(&mut self, object: Node<'_>) -> usize {
        let (mut filled, mut distinct, mut count) = (0, true, 0);
        for (name, place) in object.document().members(object.place()) {
            let slot = slot(name);
            distinct &= filled & (1 << slot) == 0;
            filled |= 1 << slot;
            count += 1;
            match u8::try_from(place) {
                Ok(place) => self.places[slot] = place,
                Err(_) => distinct = false,
            }
        }
        (self.filled, self.distinct) = (filled, distinct);
        count
    }

    #[inline]
    pub(crate) fn is_filled(&self, slot: usize) -> bool {
        self.filled & (1 << slot) != 0
    }

    pub(crate) fn empty(&mut self, slot: usize) {
        self.filled &= !(1 << slot);
    }

    pub(crate) fn clear(&mut self) {
        (self.filled, self.distinct) = (0, true);
    }

    /// Of a filled one.
    #[inline]
    pub(crate) fn place(&self, slot: usize) -> usize {
        usize::from(self.places[slot % 64])
    }
}

/// Told when this is compiled, where the name is known.
#[inline]
pub(crate) const fn slot(name: &[u8]) -> usize {
    let ends = match name {
        [first, .., last] => 5 * *first as usize + 11 * *last as usize,
        [one] => *one as usize,
        [] => 0,
    };
    (name.len() + ends) % 64
}

/// Whether two names are equal; most are short enough for two comparisons, that are quicker than a call.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match one.len() {
        4..8 => {
            one.first_chunk::<4>() == other.first_chunk()
                && one.last_chunk::<4>() == other.last_chunk()
        }
        8..=16 => {
            one.first_chunk::<8>() == other.first_chunk()
                && one.last_chunk::<8>() == other.last_chunk()
        }
        _ => one == other,
    }
}

/// Which members were taken. Few objects have more than the bits of a number.
#[derive(Clone, Default)]
pub(crate) struct Taken {
    first: u64,
    further: Vec<u64>,
}

impl Taken {
    pub(crate) fn holds(&self, index: usize) -> bool {
        match index {
            0..64 => self.first & (1 << index) != 0,
            _ => {
                let bits = self.further.get(index / 64 - 1);
                bits.is_some_and(|bits| bits & (1 << (index % 64)) != 0)
            }
        }
    }

    pub(crate) fn add(&mut self, index: usize) {
        match index {
            0..64 => self.first |= 1 << index,
            _ => {
                let place = index / 64 - 1;
                if self.further.len() <= place {
                    self.further.resize(place + 1, 0);
                }
                self.further[place] |= 1 << (index % 64);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn names_are_the_same_only_where_each_byte_is() {
        let name = b"abcdefghijklmnopqrst";
        for length in 0..=name.len() {
            let one = &name[..length];
            let same = one.to_vec();
            assert!(is_same(one, &same), "{length}");
            assert!(!is_same(one, &[one, b"x"].concat()), "{length}");
            for at in 0..length {
                let mut other = one.to_vec();
                other[at] ^= 1;
                assert!(!is_same(one, &other), "{length}, {at}");
            }
        }
    }
}
