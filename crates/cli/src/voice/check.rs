//! `waxwing voice check`.

use super::input::{self, open, shown};
use super::{exit, inspect, inspected, what};
use crate::exit::Exit;
use crate::output::{self, say};
use anstyle::{AnsiColor, Style};
use clap::Args;
use serde_json::{Value, json};
use std::path::PathBuf;
use waxwing::Provider;
use waxwing_voice::{Check as Checker, Finding, Report};

#[derive(Args)]
pub(super) struct Check {
    /// The recordings.
    #[arg(required = true)]
    files: Vec<PathBuf>,

    /// For which provider; may be given several times. All four if not given.
    #[arg(long = "for", value_name = "PROVIDER", value_parser = crate::provider::parse)]
    providers: Vec<Provider>,

    /// Print one JSON object per file and provider.
    #[arg(long)]
    json: bool,
}

const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const SO_SO: Style = AnsiColor::Yellow.on_default();

pub(super) fn run(task: &Check) -> Exit {
    let mut well = true;
    for file in &task.files {
        let info = match open(file).and_then(inspected) {
            Ok(info) => info,
            Err(error) => {
                well = false;
                inspect::fault(file, &error.into(), task.json, false);
                continue;
            }
        };
        if !task.json {
            say(format_args!("{}: {}", shown(file), what(&info)));
        }
        let providers = match task.providers.is_empty() {
            true => &Provider::ALL[..],
            false => &task.providers,
        };
        for provider in providers {
            let name = file
                .file_name()
                .and_then(|n| n.to_str())
                .unwrap_or_default();
            let report = Checker::new(&info).file_name(name).against(*provider);
            well &= report.is_accepted();
            match task.json {
                true => say(fields(&input::name(file), &report)),
                false => print(&report),
            }
        }
        if output::has_failed() {
            break;
        }
    }
    exit(well)
}

fn print(report: &Report) {
    let verdict = match (report.errors.is_empty(), report.warnings.is_empty()) {
        (false, _) => format!("{BAD}refused{BAD:#}"),
        (true, false) => format!("{SO_SO}goes out, with a remark{SO_SO:#}"),
        (true, true) => format!("{GOOD}a voice note{GOOD:#}"),
    };
    say(format_args!("  {:<12} {verdict}", report.provider));
    for finding in report.errors.iter().chain(&report.warnings) {
        say(format_args!("    {finding}"));
    }
}

fn fields(file: &str, report: &Report) -> Value {
    let list = |findings: &[Finding]| -> Vec<Value> {
        let one = |f: &Finding| json!({"kind": f.kind.as_str(), "problem": f.problem, "remedy": f.remedy});
        findings.iter().map(one).collect()
    };
    json!({
        "file": file,
        "provider": report.provider,
        "accepted": report.is_accepted(),
        "errors": list(&report.errors),
        "warnings": list(&report.warnings),
    })
}
