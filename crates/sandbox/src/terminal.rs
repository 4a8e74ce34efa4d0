//! What the program prints. It goes on when nobody reads that any more.

use std::io::{self, Write};
use waxwing_sandbox::{Provider, Sandbox, Watch};

use crate::options::Options;

/// Standard output, until a line cannot be written.
pub(crate) struct Terminal(Option<io::Stdout>);

impl Terminal {
    pub(crate) fn new() -> Self {
        Self(Some(io::stdout()))
    }

    /// Prints a line; after an error none is printed any more.
    fn line(&mut self, line: &str) {
        let Some(output) = &mut self.0 else {
            return;
        };
        if writeln!(output, "{line}")
            .and_then(|()| output.flush())
            .is_err()
        {
            self.0 = None;
        }
    }

    /// Where the sandbox listens, what it takes, and where it posts.
    pub(crate) fn greet(&mut self, sandbox: &Sandbox, options: &Options) {
        for provider in Provider::ALL {
            let token = match options.sets_token(provider) {
                true => "(as given)",
                false => sandbox.token(provider),
            };
            let (url, id) = (sandbox.base_url(provider), sandbox.id(provider));
            let name = id_name(provider);
            self.line(&format!(
                "{provider:<12} {url:<45} token {token}  {name} {id}"
            ));
        }
        self.line(&format!("wawp v1      {}", sandbox.v1_base_url()));
        for provider in Provider::ALL {
            if let Some(url) = options.webhook(provider) {
                self.line(&format!("{provider:<12} webhook {url}"));
            }
        }
        let any = sandbox.base_url(Provider::Wawp);
        self.line(&format!(
            "\nWhat arrived: {any}/_sandbox/received    Stop: Ctrl-C"
        ));
    }

    /// Prints a line for each message and for what goes wrong, in a thread: whoever reads may be slow.
    pub(crate) fn follow(mut self, mut watch: Watch) {
        std::thread::spawn(move || {
            while let Some(happening) = watch.blocking_next() {
                if happening.is_notable() {
                    self.line(&happening.to_string());
                }
                if self.0.is_none() {
                    return;
                }
            }
        });
    }
}

fn id_name(provider: Provider) -> &'static str {
    match provider {
        Provider::Wawp | Provider::Hypersender => "instance",
        Provider::Infobip => "sender",
        Provider::Meta => "phone_number_id",
    }
}
