//! How many connections the program may have open.

/// Takes as many file descriptors as the system allows: shells give 1024 by default, fewer than a load test opens.
#[cfg(unix)]
pub(crate) fn raise() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    // Where it is refused, the limit stays as it was, and connections wait for their turn.
    let _ = setrlimit(
        Resource::Nofile,
        Rlimit {
            current: limit.maximum,
            maximum: limit.maximum,
        },
    );
}

/// There is no such limit.
#[cfg(not(unix))]
pub(crate) fn raise() {}
