//! `waxwing send voice` as its user runs it: what it prints, and with which code it ends.

use std::process::{Command, Output};
use waxwing_sandbox::{Fault, Provider, QueueRule, Sandbox};

const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/assets");
const SHA256: &str = "8ae8ebe2d40d005fb088742aa415d356014ba1639825302d2ebdff897cc1c0bf";

/// The program, in an environment without credentials.
fn program(file: &str, to: &str, rest: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waxwing"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("WAXWING_")) {
        command.env_remove(name);
    }
    command.args(["send", "voice", file, "--to", to]).args(rest);
    command
}

/// With the accounts of a sandbox that runs outside the program.
fn at(sandbox: &Sandbox, to: &str, rest: &[&str]) -> Command {
    with_accounts(sandbox, program(&note(), to, rest))
}

fn with_accounts(sandbox: &Sandbox, mut command: Command) -> Command {
    for (provider, id, token) in [
        (Provider::Wawp, "INSTANCE_ID", "ACCESS_TOKEN"),
        (Provider::Hypersender, "INSTANCE", "TOKEN"),
        (Provider::Infobip, "SENDER", "API_KEY"),
        (Provider::Meta, "PHONE_NUMBER_ID", "TOKEN"),
    ] {
        let prefix = format!("WAXWING_{}", provider.as_str().to_uppercase());
        command.env(format!("{prefix}_{id}"), sandbox.id(provider));
        command.env(format!("{prefix}_{token}"), sandbox.token(provider));
        command.env(format!("{prefix}_BASE_URL"), sandbox.base_url(provider));
    }
    command
}

/// Runs it without blocking the sandbox that lives in this process.
async fn run(mut command: Command) -> (Option<i32>, String, String) {
    let output = tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap();
    ended(&output.unwrap())
}

fn ended(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn note() -> String {
    format!("{ASSETS}/hello.ogg")
}

#[tokio::test]
async fn the_note_arrives_through_all_four() {
    let (code, out, err) = run(program(&note(), "+15550001111", &["--sandbox"])).await;
    assert_eq!(code, Some(0), "{err}");
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 5, "{out}");
    for (line, provider) in lines[1..].iter().zip(Provider::ALL) {
        assert!(
            line.starts_with(provider.as_str()) && line.contains("arrived intact"),
            "{line}"
        );
    }
    assert!(
        !out.contains('\x1b'),
        "no colour where there is no terminal"
    );
}

#[tokio::test]
async fn json_is_one_object_per_provider() {
    let rest = [
        "--sandbox",
        "--json",
        "--reply-to",
        "false_15550001111@c.us_3EB0ABCDEF0123456789",
    ];
    let (code, out, err) = run(program(&note(), "+15550001111", &rest)).await;
    assert_eq!(code, Some(0), "{err}");
    let lines: Vec<serde_json::Value> = out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let providers: Vec<&str> = lines
        .iter()
        .map(|l| l["provider"].as_str().unwrap())
        .collect();
    assert_eq!(providers, Provider::ALL.map(Provider::as_str));
    for line in &lines {
        let state = match line["provider"].as_str() {
            Some("hypersender") => "finished",
            _ => "accepted",
        };
        assert_eq!(
            (&line["matches"], &line["bytes"], &line["state"]),
            (&true.into(), &10423.into(), &state.into())
        );
        assert_eq!(line["sha256"], SHA256);
        assert!(line["id"].as_str().is_some_and(|id| !id.is_empty()));
    }
}

#[tokio::test]
async fn a_provider_named_twice_is_used_once() {
    let rest = [
        "--sandbox",
        "--json",
        "--via",
        "meta",
        "--via",
        "wawp",
        "--via",
        "meta",
    ];
    let (code, out, _) = run(program(&note(), "15550001111@c.us", &rest)).await;
    let providers: Vec<_> = out.lines().map(|l| l.contains("\"meta\"")).collect();
    assert_eq!((code, providers), (Some(0), vec![true, false]));
}

#[tokio::test]
async fn a_file_that_is_no_voice_note_is_refused_before_anything_is_sent() {
    let folder = std::env::temp_dir().join(format!("waxwing-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    std::fs::write(path("empty.ogg"), b"").unwrap();
    std::fs::write(path("text.ogg"), b"not a sound").unwrap();
    let large = std::fs::File::create(path("large.ogg")).unwrap();
    large.set_len(16 * 1024 * 1024 + 1).unwrap();
    for (file, expected) in [
        (path("missing.ogg"), "there is no such file"),
        (path("empty.ogg"), "the file is empty"),
        (path("text.ogg"), "this is text; give a recording"),
        (path("large.ogg"), "the audio format is not recognised"),
        (path(""), "a folder, not a recording"),
        (
            format!("{ASSETS}/hello.mp3"),
            "this is MP3, mono, and a voice note is Ogg with mono Opus",
        ),
        (format!("{ASSETS}/hello.m4a"), "this is MP4/AAC-LC, mono"),
        (format!("{ASSETS}/hello.wav"), "this is WAV/PCM, mono"),
    ] {
        let rest = ["--sandbox", "--no-convert"];
        let (code, out, err) = run(program(&file, "+15550001111", &rest)).await;
        assert_eq!((code, out.as_str()), (Some(3), ""), "{file}");
        assert!(err.contains(expected), "{err}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn another_recording_is_converted_and_arrives_as_a_note() {
    let rest = ["--sandbox", "--via", "meta"];
    for name in ["hello.mp3", "hello.m4a", "hello.wav"] {
        let (code, out, err) =
            run(program(&format!("{ASSETS}/{name}"), "+15550001111", &rest)).await;
        assert_eq!(code, Some(0), "{err}");
        assert!(out.contains("converted to Ogg/Opus at 32 kbit/s"), "{out}");
        assert!(out.contains("hello.ogg: Ogg/Opus, mono, 3.3 s"), "{out}");
        assert!(out.contains("arrived intact"), "{out}");
    }
    let rest = ["--sandbox", "--via", "meta", "--json"];
    let mut command = program("-", "+15550001111", &rest);
    command.stdin(std::fs::File::open(format!("{ASSETS}/hello.m4a")).unwrap());
    let (code, out, err) = run(command).await;
    assert_eq!(code, Some(0), "{err}");
    let line: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        line["converted"],
        "MP4/AAC-LC, mono, converted to Ogg/Opus at 32 kbit/s"
    );
    assert_eq!(line["matches"], true);
}

#[tokio::test]
async fn wrong_usage_ends_with_2_and_says_what_is_allowed() {
    for (to, rest, expected) in [
        (
            "15550001111",
            &["--sandbox"][..],
            "a phone number (+15550001111)",
        ),
        ("someone", &["--sandbox"], "a phone number (+15550001111)"),
        ("+12", &["--sandbox"], "+15550001111"),
        ("+15550001111", &[], "--via"),
        (
            "+15550001111",
            &["--via", "telegram"],
            "there are wawp, hypersender, infobip and meta",
        ),
        (
            "+15550001111",
            &["--sandbox", "--media-url", "https://example.com"],
            "cannot be used with",
        ),
        (
            "+15550001111",
            &["--sandbox", "--wait", "soon"],
            "a whole number of seconds",
        ),
        (
            "+15550001111",
            &["--sandbox", "--reply-to", ""],
            "--reply-to",
        ),
    ] {
        let (code, out, err) = run(program(&note(), to, rest)).await;
        assert_eq!((code, out.as_str()), (Some(2), ""), "{to} {rest:?}: {err}");
        assert!(err.contains(expected), "{err}");
    }
}

#[tokio::test]
async fn what_a_provider_cannot_do_is_refused_before_anything_is_sent() {
    for (to, via, expected) in [
        (
            "US.13491208655302741918",
            "wawp",
            "wawp cannot address a business-scoped user id",
        ),
        (
            "120363000000000000@newsletter",
            "hypersender",
            "hypersender cannot address a channel",
        ),
        (
            "120363000000000000@g.us",
            "meta",
            "meta cannot address a group",
        ),
        (
            "status@broadcast",
            "infobip",
            "infobip cannot post a status",
        ),
    ] {
        let (code, out, _) = run(program(&note(), to, &["--sandbox", "--via", via])).await;
        assert_eq!(code, Some(3));
        assert!(out.contains(expected), "{out}");
    }
    let sandbox = Sandbox::start().await.unwrap();
    let (code, out, _) = run(at(&sandbox, "+15550001111", &["--via", "infobip"])).await;
    assert_eq!(code, Some(3));
    assert!(
        out.contains(
            "infobip cannot take an upload; give the file's public address with --media-url"
        ),
        "{out}"
    );
    assert!(sandbox.received().is_empty());
    let url = sandbox.serve(std::fs::read(note()).unwrap(), "audio/ogg", "hello.ogg");
    let rest = [
        "--via",
        "infobip",
        "--via",
        "wawp",
        "--media-url",
        &url,
        "--json",
    ];
    let (code, out, _) = run(at(&sandbox, "+15550001111", &rest)).await;
    assert_eq!((code, sandbox.received().len()), (Some(0), 2));
    assert_eq!(out.matches("\"matches\":null").count(), 2);
    assert!(
        sandbox
            .received()
            .iter()
            .all(|r| r.media.as_ref().is_some_and(|m| m.sha256 == SHA256))
    );
}

#[tokio::test]
async fn a_file_that_is_not_sent_is_not_told_of() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.serve(std::fs::read(note()).unwrap(), "audio/ogg", "hello.ogg");
    let url = ["--media-url", &*url];
    let (note, absent) = (note(), "no-such-file.ogg".to_owned());
    for (file, via, tells, fetched) in [
        (Some(&note), &["wawp", "infobip"][..], false, 2),
        (Some(&absent), &["wawp"], false, 1),
        (None, &["wawp", "infobip", "meta"], false, 3),
        (Some(&note), &["wawp", "meta"], true, 1),
    ] {
        for json in [false, true] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_waxwing"));
            command.args(["send", "voice", "--to", "+15550001111"]);
            command.args(file).args(url);
            via.iter().for_each(|via| {
                command.args(["--via", via]);
            });
            command.args(json.then_some("--json"));
            let (code, out, err) = run(with_accounts(&sandbox, command)).await;
            assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
            assert_eq!(
                out.contains(&SHA256[..12]),
                tells,
                "{file:?} {via:?}: {out}"
            );
            let lines = out.lines().filter(|l| match json {
                true => l.contains("\"id\"") && !l.contains("sha256") && !l.contains("bytes"),
                false => l.contains("fetched by the provider"),
            });
            assert_eq!(lines.count(), fetched, "{file:?} {via:?}: {out}");
        }
    }
    let (code, _, err) = run(program("--json", "+15550001111", &["--via", "wawp"])).await;
    assert_eq!(code, Some(2), "{err}");
    assert!(err.contains("<FILE>"), "{err}");
}

#[tokio::test]
async fn missing_credentials_are_named() {
    for (via, name) in [
        ("wawp", "WAXWING_WAWP_ACCESS_TOKEN"),
        ("hypersender", "WAXWING_HYPERSENDER_TOKEN"),
        ("infobip", "WAXWING_INFOBIP_API_KEY"),
        ("meta", "WAXWING_META_TOKEN"),
    ] {
        let (code, _, err) = run(program(&note(), "+15550001111", &["--via", via])).await;
        assert_eq!(code, Some(3));
        assert!(
            err.contains(&format!("{name}: not set")) && err.contains("--sandbox"),
            "{err}"
        );
    }
}

#[tokio::test]
async fn the_code_tells_a_refusal_from_an_open_outcome() {
    let page = || Fault::bad_gateway().operation("send_message");
    let html = Fault::answer(200, "text/html", "<html>login</html>").operation("send_message");
    for (fault, expected, sends) in [
        (page(), 5, 1),
        (Fault::empty_body().operation("send_message"), 5, 1),
        (Fault::cut_body().operation("send_message"), 5, 1),
        (Fault::lost_answer().operation("send_message"), 5, 1),
        (html, 5, 1),
        (
            Fault::throttled(None).operation("send_message").times(9),
            4,
            3,
        ),
        (Fault::throttled(Some(0)).operation("send_message"), 0, 2),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        sandbox.fault(fault.clone());
        let (code, out, _) = run(at(&sandbox, "+15550001111", &["--via", "meta"])).await;
        assert_eq!(code, Some(expected), "{fault:?}: {out}");
        let arrived = sandbox
            .received()
            .iter()
            .filter(|r| r.operation == "send_message")
            .count();
        assert_eq!(arrived, sends, "{fault:?}: {out}");
        assert!(!out.contains("sandbox-token"), "{out}");
    }
}

#[tokio::test]
async fn a_refused_token_is_a_refusal_at_each_provider() {
    let sandbox = Sandbox::start().await.unwrap();
    for (via, name, expected) in [
        ("wawp", "WAXWING_WAWP_ACCESS_TOKEN", 4),
        ("hypersender", "WAXWING_HYPERSENDER_TOKEN", 4),
        ("infobip", "WAXWING_INFOBIP_API_KEY", 4),
        // The upload was refused, and the message never sent.
        ("meta", "WAXWING_META_TOKEN", 3),
    ] {
        let rest = ["--via", via, "--media-url", "https://example.com/a.ogg"];
        let mut command = at(&sandbox, "+15550001111", &rest);
        command.env(name, "canary-token");
        let (code, out, err) = run(command).await;
        assert_eq!(code, Some(expected), "{out}");
        assert!(out.contains("HTTP 401"), "{out}");
        assert!(!format!("{out}{err}").contains("canary-token"), "{out}");
    }
}

#[tokio::test]
async fn a_queue_is_waited_for_so_long_and_its_refusal_is_told() {
    for (rule, expected, text) in [
        (QueueRule::Never, 5, "still pending after 1s"),
        (QueueRule::Fails, 4, "Not on WhatsApp."),
    ] {
        let sandbox = Sandbox::builder().queue(rule).start().await.unwrap();
        let wait = if expected == 5 { "1" } else { "30" };
        let rest = ["--via", "hypersender", "--wait", wait];
        let (code, out, _) = run(at(&sandbox, "+15550001111", &rest)).await;
        assert_eq!(code, Some(expected), "{out}");
        assert!(out.contains(text) && out.contains("its id was"), "{out}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn an_interruption_says_what_may_have_been_sent() {
    use tokio::io::AsyncReadExt;
    async fn interrupted(child: tokio::process::Child) -> (Option<i32>, String, String) {
        let pid = child.id().unwrap().to_string();
        let killed = tokio::process::Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .await;
        assert!(killed.unwrap().success());
        ended(&child.wait_with_output().await.unwrap())
    }
    fn spawn(command: Command) -> tokio::process::Child {
        let mut command = tokio::process::Command::from(command);
        let piped = std::process::Stdio::piped;
        command
            .stdout(piped())
            .stderr(piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    // In the provider's queue.
    let sandbox = Sandbox::builder()
        .queue(QueueRule::Never)
        .start()
        .await
        .unwrap();
    let child = spawn(at(&sandbox, "+15550001111", &["--via", "hypersender"]));
    while !sandbox
        .received()
        .iter()
        .any(|r| r.operation == "get_queued_request")
    {
        tokio::task::yield_now().await;
    }
    let (code, _, err) = interrupted(child).await;
    assert_eq!(code, Some(5), "{err}");
    let ticket = sandbox.received()[0].id.clone().unwrap();
    assert!(
        err.contains(&ticket) && err.contains("do not send it again"),
        "{err}"
    );

    // On its way, at a provider that reads and does not answer.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let rest = [
        "--via",
        "infobip",
        "--media-url",
        "https://example.com/a.ogg",
    ];
    let mut command = at(&sandbox, "+15550001111", &rest);
    command.env(
        "WAXWING_INFOBIP_BASE_URL",
        format!("http://{}", silent.local_addr().unwrap()),
    );
    let child = spawn(command);
    let (mut socket, _) = silent.accept().await.unwrap();
    socket.read_u8().await.unwrap();
    let (code, _, err) = interrupted(child).await;
    assert_eq!(code, Some(5), "{err}");
    assert!(
        err.contains("while sending through infobip; it may have been sent"),
        "{err}"
    );
}
