//! Drafts an entry in CHANGELOG.md, under "Spec changes" of the unreleased version.

use crate::diff::{Callers, Change, Users};
use crate::workspace::root;
use std::fmt::Write;
use std::fs;

const SECTION: &str = "### Spec changes";

/// Writes the draft. It replaces an earlier draft of the same provider that was not edited.
pub fn draft(provider: &str, changes: &[Change]) -> Result<String, String> {
    let path = root().join("CHANGELOG.md");
    let at = |e: std::io::Error| format!("{}: {e}", path.display());
    let text = fs::read_to_string(&path).map_err(at)?;
    let entry = entry(provider, changes);
    let written = with(&text, provider, &entry)?;
    if written == text {
        return Ok("CHANGELOG.md is unchanged".to_owned());
    }
    fs::write(&path, written).map_err(at)?;
    Ok(format!(
        "CHANGELOG.md has a draft under \"Spec changes\": rewrite it for users\n{entry}"
    ))
}

fn head(provider: &str) -> String {
    format!("- {provider} (draft, to be edited):\n")
}

/// The changes that callers or users notice; empty if there are none.
fn entry(provider: &str, changes: &[Change]) -> String {
    let noticed = changes
        .iter()
        .filter(|c| c.callers != Callers::Nothing || c.users > Users::Docs);
    let mut out = String::new();
    for change in noticed {
        let _ = write!(out, "  - {}: `{}`", change.rule, change.path());
        if !change.detail.is_empty() {
            let _ = write!(out, ", {}", change.detail);
        }
        let _ = writeln!(
            out,
            " (callers: {}, users: {})",
            change.callers, change.users
        );
    }
    match out.is_empty() {
        true => out,
        false => head(provider) + &out,
    }
}

/// The changelog with the entry, which replaces an older draft of the same provider.
fn with(text: &str, provider: &str, entry: &str) -> Result<String, String> {
    let text = without(text, &head(provider));
    if entry.is_empty() {
        return Ok(text);
    }
    let start = text
        .find("\n## Unreleased\n")
        .ok_or("CHANGELOG.md has no section Unreleased")?
        + 1;
    let body = start + "## Unreleased\n".len();
    let end = text[body..]
        .find("\n## ")
        .map_or(text.len(), |at| body + at + 1);
    let (before, own, after) = (&text[..body], text[body..end].trim_end(), &text[end..]);
    let after = if after.is_empty() {
        String::new()
    } else {
        format!("\n{after}")
    };
    match own.find(SECTION) {
        // Another section of the same release may follow.
        Some(section) => {
            let rest = section + SECTION.len();
            let stop = own[rest..].find("\n### ").map_or(own.len(), |at| rest + at);
            let (kept, follows) = (own[..stop].trim_end(), own[stop..].trim_start_matches('\n'));
            let follows = if follows.is_empty() {
                String::new()
            } else {
                format!("\n{follows}\n")
            };
            let gap = if kept.ends_with(SECTION) {
                "\n\n"
            } else {
                "\n"
            };
            Ok(format!("{before}{kept}{gap}{entry}{follows}{after}"))
        }
        None => Ok(format!("{before}{own}\n\n{SECTION}\n\n{entry}{after}")),
    }
}

/// The changelog without the draft that begins with `head`, and without the section if that is then empty.
fn without(text: &str, head: &str) -> String {
    let Some(start) = text.find(head) else {
        return text.to_owned();
    };
    let rest = &text[start + head.len()..];
    let lines = rest
        .split_inclusive('\n')
        .take_while(|line| line.starts_with("  "));
    let length: usize = lines.map(str::len).sum();
    let (before, after) = (&text[..start], &rest[length..]);
    match before.trim_end().strip_suffix(SECTION) {
        Some(before) if !after.starts_with("- ") => format!("{}\n{after}", before.trim_end()),
        _ => format!("{before}{after}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: &str = "# Changelog\n\n## Unreleased\n\n- A thing.\n\n## 0.1.0\n\n- First.\n";
    const DRAFT: &str = "- meta (draft, to be edited):\n  - endpoint-added: `$.paths`\n";

    #[test]
    fn a_draft_is_put_in_replaced_and_taken_back() {
        let once = with(BARE, "meta", DRAFT).unwrap();
        assert_eq!(
            once,
            format!(
                "# Changelog\n\n## Unreleased\n\n- A thing.\n\n### Spec changes\n\n{DRAFT}\n## 0.1.0\n\n- First.\n"
            )
        );
        assert_eq!(with(&once, "meta", DRAFT).unwrap(), once);
        assert_eq!(with(&once, "meta", "").unwrap(), BARE);
        let other = DRAFT.replace("meta", "wawp");
        let both = with(&once, "wawp", &other).unwrap();
        assert!(
            both.contains(&format!("{DRAFT}{other}\n## 0.1.0")),
            "{both}"
        );
        assert_eq!(with(&both, "wawp", "").unwrap(), once);
        assert!(
            with(&both, "meta", "")
                .unwrap()
                .contains(&format!("### Spec changes\n\n{other}"))
        );
    }

    #[test]
    fn what_was_edited_stays() {
        let edited = with(BARE, "meta", DRAFT)
            .unwrap()
            .replace(" (draft, to be edited)", "");
        let again = with(&edited, "meta", DRAFT).unwrap();
        assert!(
            again.contains(&format!("- meta:\n  - endpoint-added: `$.paths`\n{DRAFT}")),
            "{again}"
        );
    }

    #[test]
    fn without_a_release_after_it_the_section_ends_the_file() {
        let text = "# Changelog\n\n## Unreleased\n\n- A thing.\n";
        let once = with(text, "meta", DRAFT).unwrap();
        assert_eq!(once, format!("{text}\n### Spec changes\n\n{DRAFT}"));
        assert_eq!(with(&once, "meta", "").unwrap(), text);
        assert!(with("# Changelog\n", "meta", DRAFT).is_err());
    }
}
