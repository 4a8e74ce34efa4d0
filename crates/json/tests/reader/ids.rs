//! What holds an id becomes one.

waxwing_json::string_id! {
    /// An id.
    pub struct Id;
}

#[test]
fn what_holds_an_id_becomes_one() {
    let (id, text) = (Id::from("a"), String::from("a"));
    for given in [
        Id::from(&id),
        Id::from(Some(id.clone())),
        Id::from(&Some(id.clone())),
        Id::from(Some("a")),
        Id::from(&Some(String::from("a"))),
        Id::from(&&"a"),
        Id::from(String::from("a").into_boxed_str()),
    ] {
        assert_eq!(given, id);
        assert!(given == "a" && given == *"a" && given == text && given != "ab");
    }
    assert_eq!(Id::from(None::<Id>).into_string(), "");
    assert_eq!(waxwing_json::given(Id::from(None::<&str>)), None);
}
