//! Words of the table as enums.

/// An enum whose variants are written as words in the table.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($variant,)+ }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                match text {
                    $($text => Ok(Self::$variant),)+
                    _ => Err(format!("`{text}` is none of {:?}", [$($text),+])),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(match self { $(Self::$variant => $text,)+ })
            }
        }
    };
}

words! {
    /// What a caller learns of a send.
    Outcome {
        Ok = "Ok",
        Accepted = "Accepted",
        NotSent = "NotSent",
        Rejected = "Rejected",
        Unknown = "Unknown",
    }
}

words! {
    /// Whether the server does what it was asked.
    Acts {
        Yes = "yes",
        No = "no",
        Either = "either",
    }
}

words! {
    /// Through what a message is sent.
    Way {
        Direct = "direct",
        Facade = "facade",
    }
}

words! {
    /// What is sent.
    Shape {
        Text = "text",
        Url = "url",
        Id = "id",
        Upload = "upload",
        Read = "read",
    }
}

words! {
    /// What the caller does wrong.
    ClientFault {
        Header = "header",
        FramingHeader = "framing-header",
        FileName = "file-name",
        Id = "id",
        Limit = "limit",
        Recipient = "recipient",
        FileMissing = "file-missing",
        FileShort = "file-short",
        FileLong = "file-long",
        FileBreaks = "file-breaks",
        TokenFails = "token-fails",
        TokenHangs = "token-hangs",
        PlainHttp = "plain-http",
    }
}

words! {
    /// Why no connection comes about.
    Connect {
        Refused = "refused",
        RefusedOnce = "refused-once",
        Unresolved = "unresolved",
        UnresolvedOnce = "unresolved-once",
        Backlog = "backlog",
        TlsSilent = "tls-silent",
        TlsGarbage = "tls-garbage",
        TlsClosed = "tls-closed",
        ProxyRefuses = "proxy-refuses",
        ProxySilent = "proxy-silent",
    }
}

words! {
    /// What a server does to everybody who comes.
    Port {
        Reset = "reset",
        Close = "close",
        Greeting = "greeting",
        ResetHead = "reset-head",
        ResetBody = "reset-body",
        Early = "early",
        EarlyReset = "early-reset",
        IdleClose = "idle-close",
        Leftover = "leftover",
    }
}

words! {
    /// What ends the caller's wait.
    By {
        ConnectTimeout = "connect-timeout",
        Timeout = "timeout",
        Deadline = "deadline",
    }
}

words! {
    /// A place of an answer.
    Place {
        Start = "start",
        Status = "status",
        Headers = "headers",
        Between = "between",
        Body = "body",
    }
}

words! {
    /// What is written in place of an answer.
    Raw {
        Noise = "noise",
        Smtp = "smtp",
        TlsAlert = "tls-alert",
        Version = "version",
        Status = "status",
        Header = "header",
        Length = "length",
        Large = "large",
        Many = "many",
    }
}

words! {
    /// How the length of a body is told.
    Framing {
        Length = "length",
        AnnouncedClose = "announced-close",
        Close = "close",
        Chunked = "chunked",
        ChunkExtras = "chunk-extras",
        BadChunk = "bad-chunk",
        Long = "long",
        LengthTwice = "length-twice",
        LengthsDiffer = "lengths-differ",
    }
}

words! {
    /// How a connection ends.
    End {
        Close = "close",
        Reset = "reset",
    }
}

words! {
    /// A body.
    Body {
        Ok = "ok",
        Extra = "extra",
        Spaced = "spaced",
        Odd = "odd",
        Record = "record",
        Key = "key",
        Ticket = "ticket",
        Blank = "blank",
        Without = "without",
        Own = "own",
        Transient = "transient",
        Upstream = "upstream",
        Partial = "partial",
        Rejected = "rejected",
        None = "none",
        Empty = "empty",
        Null = "null",
        Array = "array",
        Object = "object",
        True = "true",
        Number = "number",
        Html = "html",
        Text = "text",
        Noise = "noise",
        Gzip = "gzip",
    }
}
