//! Code pass *imports*.

use crate::emit::shortened;
use std::collections::BTreeSet;

/// The `use` lines and the code, as one text of tokens.
fn short(code: &str, own: &[&str]) -> (String, String) {
    let own: BTreeSet<String> = own.iter().map(|&name| name.to_owned()).collect();
    let (uses, code) = shortened(code.parse().unwrap(), &own);
    let plain = |text: String| text.replace(" :: ", "::").replace(" ;", ";");
    (plain(uses.to_string()), plain(code.to_string()))
}

#[test]
fn a_path_is_imported_once_and_shortened_everywhere() {
    for (code, uses, expected) in [
        // A type, alone and with what follows it.
        (
            "waxwing_types::Jid waxwing_types::Jid::parse",
            "use waxwing_types::Jid;",
            "Jid Jid::parse",
        ),
        // In groups, behind `::<` and in macros.
        (
            "f ( g :: < std::collections::BTreeMap > , m ! { std::borrow::Cow } )",
            "use std::borrow::Cow;use std::collections::BTreeMap;",
            "f (g::< BTreeMap > , m ! { Cow })",
        ),
        // Names of one module are one line.
        (
            "waxwing_types::Jid waxwing_types::Extra",
            "use waxwing_types::{ Extra , Jid };",
            "Jid Extra",
        ),
        // A macro by its name, a function by its module.
        (
            "waxwing_json::read_object ! (A) waxwing_json::schema::text ()",
            "use waxwing_json::{ read_object , schema };",
            "read_object ! (A) schema::text ()",
        ),
        // A type of another tag keeps its module's name, a handle does not.
        (
            "crate::generated::shared::Contact crate::generated::client::Phone",
            "use crate::generated::shared;use crate::generated::client::Phone;",
            "shared::Contact Phone",
        ),
        // What follows another path, and crates that no one named.
        (
            "self::std::fmt other::Thing",
            "",
            "self::std::fmt other::Thing",
        ),
    ] {
        let (found, short) = short(code, &[]);
        assert_eq!(found.replace(" use", "use"), uses, "{code}");
        assert_eq!(short, expected, "{code}");
    }
}

#[test]
fn a_name_that_means_something_else_keeps_its_path() {
    for (code, own, uses) in [
        // A type of the file itself.
        ("waxwing_runtime::Call", &["Call"][..], ""),
        // What each file knows without an import.
        ("std::boxed::Box", &[], ""),
        // A tag that is called as a file of each tag.
        ("crate::generated::calls::CallId", &[], ""),
        // The second of two.
        (
            "waxwing_types::Error waxwing_runtime::Error",
            &[],
            "use waxwing_types::Error;",
        ),
    ] {
        let (found, short) = short(code, own);
        assert_eq!(found, uses, "{code}");
        let last = code.split(' ').next_back().unwrap();
        assert!(short.ends_with(last), "{short}");
    }
}
