//! A map that keeps what was put in last: so many items, and so many bytes in all.

use std::collections::BTreeMap;
use std::mem;

/// Most bytes of files that one map keeps: 512 MiB.
pub(crate) const MOST_BYTES: usize = 512 * 1024 * 1024;
/// Most items, unless [`Newest::bound`] says otherwise.
pub(crate) const MOST: usize = 10_000;

pub(crate) struct Newest<K, V> {
    most: usize,
    bytes: usize,
    next: u64,
    items: BTreeMap<K, Item<V>>,
    /// Keys of the items that can be dropped, the oldest first.
    order: BTreeMap<u64, K>,
}

struct Item<V> {
    value: V,
    bytes: usize,
    /// None for what stays.
    place: Option<u64>,
}

impl<K, V> Default for Newest<K, V> {
    fn default() -> Self {
        Self {
            most: MOST,
            bytes: 0,
            next: 0,
            items: BTreeMap::new(),
            order: BTreeMap::new(),
        }
    }
}

impl<K: Ord + Clone, V> Newest<K, V> {
    /// Keeps so many items at most, what stays apart.
    pub(crate) fn bound(&mut self, most: usize) {
        self.most = most;
        self.shrink();
    }

    /// Puts in what is never dropped.
    pub(crate) fn fix(&mut self, key: K, value: V) {
        let item = Item {
            value,
            bytes: 0,
            place: None,
        };
        self.items.insert(key, item);
    }

    /// Puts in an item of so many bytes; drops the oldest where it is too much.
    pub(crate) fn insert(&mut self, key: K, value: V, bytes: usize) {
        self.remove(&key);
        let place = self.next;
        self.next += 1;
        self.order.insert(place, key.clone());
        let item = Item {
            value,
            bytes,
            place: Some(place),
        };
        self.items.insert(key, item);
        self.bytes += bytes;
        self.shrink();
    }

    /// An item has so many bytes now.
    pub(crate) fn weigh(&mut self, key: &K, bytes: usize) {
        if let Some(item) = self.items.get_mut(key) {
            let before = mem::replace(&mut item.bytes, bytes);
            self.bytes = self.bytes - before + bytes;
            self.shrink();
        }
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.items.get(key).map(|item| &item.value)
    }

    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.items.get_mut(key).map(|item| &mut item.value)
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        let item = self.items.remove(key)?;
        if let Some(place) = item.place {
            self.order.remove(&place);
        }
        self.bytes -= item.bytes;
        Some(item.value)
    }

    /// The newest item stays, however large it is.
    fn shrink(&mut self) {
        while self.order.len() > self.most.max(1) || self.bytes > MOST_BYTES && self.order.len() > 1
        {
            let Some((_, key)) = self.order.first_key_value() else {
                return;
            };
            let key = key.clone();
            self.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(map: &Newest<u8, ()>) -> Vec<u8> {
        map.items.keys().copied().collect()
    }

    #[test]
    fn the_oldest_item_goes_first_and_what_is_fixed_stays() {
        let mut map = Newest::default();
        map.fix(0, ());
        map.bound(2);
        for key in [9, 1, 5] {
            map.insert(key, (), 0);
        }
        assert_eq!(keys(&map), [0, 1, 5]);
        // Put in again, it is the newest.
        map.insert(1, (), 0);
        map.insert(7, (), 0);
        assert_eq!(keys(&map), [0, 1, 7]);
        map.bound(1);
        assert_eq!(keys(&map), [0, 7]);
    }

    #[test]
    fn many_bytes_count_as_well() {
        let mut map = Newest::default();
        for key in [1, 2, 3] {
            map.insert(key, (), MOST_BYTES / 2);
        }
        assert_eq!(keys(&map), [2, 3]);
        map.weigh(&2, 1);
        map.insert(4, (), 1);
        assert_eq!(keys(&map), [2, 3, 4]);
        map.weigh(&3, MOST_BYTES - 1);
        assert_eq!(keys(&map), [3, 4]);
        map.insert(5, (), 2 * MOST_BYTES);
        assert_eq!(keys(&map), [5]);
        assert_eq!(map.remove(&5), Some(()));
        assert_eq!((map.bytes, map.order.len()), (0, 0));
    }
}
