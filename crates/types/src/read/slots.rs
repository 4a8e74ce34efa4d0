//! Which members an object has, and which of them were taken.

use super::Node;

/// Where the members stand by their names: each has one of 64 slots, so that nothing is gone through to find one, or to
/// know that it is missing as most that a type knows are. Two names in one slot, and this is of no use.
#[derive(Clone)]
pub(super) struct Slots {
    /// Those with a member in it; that is taken out, where they are distinct.
    pub(super) filled: u64,
    /// The cell of each member's value, from that of the object on.
    pub(super) places: [u8; 64],
    /// No slot has two, so no name stands twice.
    pub(super) distinct: bool,
}

impl Slots {
    pub(super) fn of(object: Node<'_>) -> Self {
        let (mut filled, mut distinct) = (0, true);
        let mut places = [0; 64];
        for (name, place) in object.document().members(object.place()) {
            let slot = slot(name);
            distinct &= filled & (1 << slot) == 0;
            filled |= 1 << slot;
            match u8::try_from(place) {
                Ok(place) => places[slot] = place,
                Err(_) => distinct = false,
            }
        }
        Self {
            filled,
            places,
            distinct,
        }
    }
}

/// Told when this is compiled, where the name is known.
#[inline]
pub(super) const fn slot(name: &[u8]) -> usize {
    let ends = match name {
        [first, .., last] => 5 * *first as usize + 11 * *last as usize,
        [one] => *one as usize,
        [] => 0,
    };
    (name.len() + ends) % 64
}

/// Which members were taken. Few objects have more than the bits of a number.
#[derive(Clone, Default)]
pub(super) struct Taken {
    first: u64,
    further: Vec<u64>,
}

impl Taken {
    pub(super) fn holds(&self, index: usize) -> bool {
        match index {
            0..64 => self.first & (1 << index) != 0,
            _ => {
                let bits = self.further.get(index / 64 - 1);
                bits.is_some_and(|bits| bits & (1 << (index % 64)) != 0)
            }
        }
    }

    pub(super) fn add(&mut self, index: usize) {
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
