//! What the suites that cross crates share.

use serde::Serialize;
use serde::de::DeserializeOwned;
use waxwing_types::tree::Tree;

/// Decodes a JSON text, encodes it again, and fails on the first difference: nothing lost, no key twice.
pub fn round_trip<T: DeserializeOwned + Serialize>(json: &str) {
    let name = std::any::type_name::<T>();
    let value: T = serde_json::from_str(json).unwrap_or_else(|e| panic!("{name}: {e}\n{json}"));
    let again = serde_json::to_string(&value).unwrap_or_else(|e| panic!("{name}: {e}"));
    let (left, right) = (
        Tree::parse(json).expect("JSON"),
        Tree::parse(&again).unwrap_or_else(|e| panic!("{name}: {e}\n{again}")),
    );
    left.same(&right)
        .unwrap_or_else(|difference| panic!("{name}: {difference}\n{again}"));
}
