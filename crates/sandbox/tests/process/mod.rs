//! The program, and what it prints.

#![allow(dead_code, reason = "each test program uses a part")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Longest time to wait for a line.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Program {
    child: Child,
    lines: Receiver<String>,
    /// Where Wawp, Hypersender, Infobip and Meta are.
    pub urls: Vec<String>,
    /// Wawp's.
    pub url: String,
}

impl Program {
    /// The program with these arguments, started by a shell command in front of it.
    pub(crate) fn start(before: &str, arguments: &[&str]) -> Self {
        let mut child = Command::new("sh")
            .args(["-c", &format!("{before} exec \"$0\" \"$@\"")])
            .arg(env!("CARGO_BIN_EXE_waxwing-sandbox"))
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("a program");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let (print, lines) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                // The reading end closes with the test's.
                if print.send(line).is_err() {
                    return;
                }
            }
        });
        let mut program = Self {
            child,
            lines,
            urls: Vec::new(),
            url: String::new(),
        };
        for name in ["wawp", "hypersender", "infobip", "meta"] {
            let line = program.line_with(name);
            let url = line.split_whitespace().nth(1).expect("an address");
            program.urls.push(url.to_owned());
        }
        program.url = program.urls[0].clone();
        program
    }

    /// Runs it to its end.
    pub(crate) fn run(arguments: &[&str]) -> Output {
        let program = Command::new(env!("CARGO_BIN_EXE_waxwing-sandbox"))
            .args(arguments)
            .output();
        program.expect("a program")
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// The next line that has the text; those before it are left out.
    pub(crate) fn line_with(&self, text: &str) -> String {
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("no line with {text:?}"));
            if line.contains(text) {
                return line;
            }
        }
    }

    /// Closes the reading end of what it prints.
    pub(crate) fn stop_reading(&mut self) {
        let (_, closed) = channel();
        self.lines = closed;
    }

    /// Whether it still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("a state").is_none()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
