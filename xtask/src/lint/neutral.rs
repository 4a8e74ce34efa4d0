//! Examples are neutral: invented numbers, hosts that nobody owns, no token.

use super::documents::{Folder, Report, items, members};
use serde_json::Value;
use std::collections::BTreeSet;
use waxwing_dialect::JsonPath;
use waxwing_json::mask::is_secret_name;

/// Hosts that exist only for documentation, and those that WhatsApp alone has: invitations, chats, files.
const HOSTS: [&str; 9] = [
    "example.com",
    "example.org",
    "example.net",
    "whatsapp.com",
    "whatsapp.net",
    "wa.me",
    "fb.me",
    "facebook.com",
    "fbsbx.com",
];

/// Country code and area of numbers that nobody has.
const NUMBERS: &str = "1555";

/// How tokens of the providers begin.
const TOKENS: [&str; 2] = ["EAA", "eyJ"];

/// The words that stand before a token in a header.
const SCHEMES: [&str; 2] = ["App", "Bearer"];

/// Rules of the examples of a folder.
pub fn check(folder: Folder, problems: &mut Vec<String>) {
    let hosts = own_hosts(folder);
    for scope in folder.scopes() {
        let mut report = Report {
            file: format!("{}.yaml", scope.own.stem),
            problems,
        };
        for (at, example) in examples(scope.json(), &JsonPath::root()) {
            values(example, &at, "", &mut |at, name, text| {
                value(at, name, text, &hosts, &mut report);
            });
        }
        // A token has no place in a description either.
        texts(scope.json(), &JsonPath::root(), &mut |at, text| {
            if let Some(token) = token(text) {
                report.at(
                    at,
                    format!(
                        "{}… looks like a token; tokens never stand in a spec",
                        &token[..6]
                    ),
                );
            }
        });
    }
}

/// The domains of the provider's servers and of its media.
fn own_hosts(folder: Folder) -> BTreeSet<String> {
    let mut hosts = BTreeSet::new();
    let common = &folder.documents[0].json;
    let media = items(&common["x-media-hosts"]).filter_map(Value::as_str);
    let servers = items(&common["servers"]).filter_map(|server| server["url"].as_str());
    let servers = servers.filter_map(|url| url.split("://").nth(1)?.split('/').next());
    for host in media.chain(servers) {
        // api.wawp.net and app.wawp.net are one provider's.
        let mut parts = host.rsplitn(3, '.');
        if let (Some(top), Some(name)) = (parts.next(), parts.next()) {
            hosts.insert(format!("{name}.{top}"));
        }
    }
    hosts
}

fn value(at: &JsonPath, name: &str, text: &str, hosts: &BTreeSet<String>, report: &mut Report) {
    for host in hosts_of(text) {
        let is = |known: &str| host == known || host.ends_with(&format!(".{known}"));
        if !HOSTS.into_iter().any(is) && !hosts.iter().any(|own| is(own)) {
            report.at(
                at,
                format!("the host {host}; hosts are example.com, WhatsApp's or the provider's own"),
            );
        }
    }
    for number in numbers(text) {
        if !number.starts_with(NUMBERS) {
            report.at(at, format!("+{number}…; numbers in examples are +1555…"));
        }
    }
    let secret = is_secret_name(name);
    let plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "-_.+/=".contains(c));
    if secret && plain && text.len() > 24 && !is_filler(text) {
        report.at(
            at,
            format!("{name} looks like a real one; write example, or letters A"),
        );
    }
}

/// One letter over and over, such as `AAAA…=`, or what calls itself an example.
fn is_filler(text: &str) -> bool {
    let text = text.trim_end_matches('=');
    let first = text.chars().next();
    text.chars().all(|c| Some(c) == first)
        || text.to_lowercase().contains("example")
        || text.contains("AAAA")
}

fn hosts_of(text: &str) -> impl Iterator<Item = String> + '_ {
    let addresses = ["http://", "https://", "ws://", "wss://"];
    let places = addresses.into_iter().flat_map(move |start| {
        text.match_indices(start)
            .map(move |(at, _)| &text[at + start.len()..])
    });
    places.map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c)));
        rest[..end.unwrap_or(rest.len())].to_lowercase()
    })
}

/// Phone numbers: digits behind a plus sign, and the users of chats.
fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices('+') {
        let rest = &text[place + 1..];
        let end = rest.find(|c: char| !(c.is_ascii_digit() || " ()-.".contains(c)));
        let digits: String = rest[..end.unwrap_or(rest.len())]
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let behind = text[..place].chars().next_back();
        let starts = rest.starts_with(|c: char| c.is_ascii_digit() || c == '(');
        // In Base64 and in times a plus sign stands between other characters.
        if starts && digits.len() >= 7 && !behind.is_some_and(|c| c.is_alphanumeric()) {
            found.push(digits);
        }
    }
    for server in ["@c.us", "@s.whatsapp.net"] {
        for (place, _) in text.match_indices(server) {
            let user = text[..place]
                .rsplit(|c: char| !c.is_ascii_digit())
                .next()
                .unwrap_or_default();
            if user.len() >= 7 {
                found.push(user.to_owned());
            }
        }
    }
    found
}

/// The first word that looks like a token, by how it begins or by the scheme before it.
fn token(text: &str) -> Option<&str> {
    let words = text.split(|c: char| c.is_whitespace() || "'\"`".contains(c));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let before = std::iter::once("").chain(words.iter().copied());
    let mut pairs = before.zip(words.iter().copied());
    let found = pairs.find(|(before, word)| {
        let begins = TOKENS.iter().any(|start| word.starts_with(start));
        (begins || SCHEMES.contains(before)) && is_random(word)
    });
    found.map(|(_, word)| word)
}

/// Long, of the characters of a token, with digits and small letters.
fn is_random(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    word.len() > 22
        && word.chars().all(plain)
        && word.chars().any(|c| c.is_ascii_digit())
        && word.chars().any(|c| c.is_ascii_lowercase())
        && !is_filler(word)
}

/// Each example of a document, and where it stands.
pub fn examples<'a>(json: &'a Value, at: &JsonPath) -> Vec<(JsonPath, &'a Value)> {
    let mut found = Vec::new();
    gather(json, at, false, &mut found);
    found
}

/// The examples that stand at a place itself.
pub fn own_examples<'a>(json: &'a Value, at: &JsonPath) -> Vec<(JsonPath, &'a Value)> {
    let named = members(&json["examples"]);
    let named =
        named.map(|(name, example)| (at.key("examples").key(name).key("value"), &example["value"]));
    let one = json
        .get("example")
        .map(|example| (at.key("example"), example));
    one.into_iter().chain(named).collect()
}

fn gather<'a>(json: &'a Value, at: &JsonPath, named: bool, found: &mut Vec<(JsonPath, &'a Value)>) {
    for (key, member) in members(json) {
        match key {
            // In these the keys are names of others.
            _ if named => gather(member, &at.key(key), false, found),
            "example" => found.push((at.key(key), member)),
            "examples" => {
                let named = members(member);
                found.extend(
                    named.map(|(name, e)| (at.key(key).key(name).key("value"), &e["value"])),
                );
            }
            "properties" | "schemas" | "parameters" | "responses" | "paths" | "x-webhooks"
            | "mapping" => {
                gather(member, &at.key(key), true, found);
            }
            _ => gather(member, &at.key(key), false, found),
        }
    }
    for (index, item) in items(json).enumerate() {
        gather(item, &at.index(index), false, found);
    }
}

/// Each text and number of an example, with the name of the member that it stands in.
fn values(json: &Value, at: &JsonPath, name: &str, each: &mut dyn FnMut(&JsonPath, &str, &str)) {
    match json {
        Value::String(text) => each(at, name, text),
        Value::Object(_) => {
            members(json).for_each(|(key, member)| values(member, &at.key(key), key, each))
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(index, item)| values(item, &at.index(index), name, each)),
        _ => {}
    }
}

fn texts(json: &Value, at: &JsonPath, each: &mut dyn FnMut(&JsonPath, &str)) {
    values(json, at, "", &mut |at, _, text| each(at, text));
}
