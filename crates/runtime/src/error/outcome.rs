//! The table of outcomes: what an answer of the provider says about a call, and whether a send may be repeated.
//!
//! The first row that matches decides. The rows are those of the crate's documentation.

use crate::error::Outcome;
use crate::provider::{KnownError, Retryable};

/// What an answer means for a call that is not idempotent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub outcome: Outcome,
    /// The client itself may send it again.
    pub repeat: bool,
}

/// What an answer other than 2xx says.
pub(crate) struct Refusal<'a> {
    pub status: u16,
    /// The row of the provider's table.
    pub known: Option<&'a KnownError>,
    /// The code stands in the body, so the provider itself wrote it and not a gateway before it.
    pub own_code: bool,
    /// The provider says that the error is temporary.
    pub transient: bool,
}

const UNKNOWN: Verdict = Verdict {
    outcome: Outcome::Unknown,
    repeat: false,
};

fn rejected(repeat: bool) -> Verdict {
    Verdict {
        outcome: Outcome::Rejected,
        repeat,
    }
}

/// Rows 4 to 9.
pub(crate) fn of_refusal(refusal: &Refusal) -> Verdict {
    let proof = refusal.known.and_then(|known| known.proof);
    let yes = refusal
        .known
        .is_some_and(|known| known.retry == Retryable::Yes);
    match refusal.status {
        // 4: the request was sent to the wrong address.
        301 | 307 | 308 => rejected(false),
        // 5: a redirect after the work, a time-out of the server's own, an answer that is none.
        ..=399 | 408 => UNKNOWN,
        // 6: the provider's own code says that nobody knows.
        _ if proof == Some(false) => UNKNOWN,
        // 7
        status @ 400..=499 => rejected(yes || refusal.transient || status == 429),
        // 8
        500..=599 if refusal.own_code && proof == Some(true) => rejected(yes),
        // 9
        _ => UNKNOWN,
    }
}

/// Row 10: a 2xx that reports an error.
pub(crate) fn of_fault_in_success(known: Option<&KnownError>) -> Verdict {
    match known.and_then(|known| known.proof) {
        Some(true) => rejected(false),
        _ => UNKNOWN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::{Action, Scope};

    fn row(proof: Option<bool>, retry: Retryable) -> KnownError {
        KnownError {
            code: "1",
            http: None,
            meaning: "",
            retry,
            scope: Scope::Request,
            action: Action::GiveUp,
            proof,
            wait: None,
        }
    }

    #[test]
    fn the_first_row_that_matches_decides() {
        use Outcome::{Rejected, Unknown};
        use Retryable::{Later, No, Yes};
        // Status, proof and retry of the code's row, transient; the outcome and whether a send is repeated.
        for (status, known, transient, outcome, repeat) in [
            (301, None, false, Rejected, false),
            (307, Some((None, Yes)), false, Rejected, false),
            (308, Some((Some(false), Yes)), true, Rejected, false),
            (302, Some((None, Yes)), false, Unknown, false),
            (303, None, false, Unknown, false),
            (304, None, false, Unknown, false),
            (399, None, false, Unknown, false),
            (101, None, false, Unknown, false),
            (408, Some((Some(true), Yes)), true, Unknown, false),
            (400, Some((Some(false), Yes)), true, Unknown, false),
            (503, Some((Some(false), Yes)), false, Unknown, false),
            (429, Some((Some(false), Yes)), false, Unknown, false),
            (400, None, false, Rejected, false),
            (400, Some((None, Yes)), false, Rejected, true),
            (400, Some((None, Later)), false, Rejected, false),
            (400, Some((None, No)), false, Rejected, false),
            (400, None, true, Rejected, true),
            (429, None, false, Rejected, true),
            (500, Some((Some(true), Yes)), false, Rejected, true),
            (500, Some((Some(true), No)), false, Rejected, false),
            (599, Some((Some(true), Later)), true, Rejected, false),
            (500, Some((None, No)), false, Unknown, false),
            (500, Some((None, Yes)), true, Unknown, false),
            (503, None, false, Unknown, false),
            (600, Some((Some(true), Yes)), false, Unknown, false),
        ] {
            let known = known.map(|(proof, retry)| row(proof, retry));
            let refusal = Refusal {
                status,
                known: known.as_ref(),
                own_code: known.is_some(),
                transient,
            };
            let expected = Verdict { outcome, repeat };
            assert_eq!(of_refusal(&refusal), expected, "{status} {known:?}");
        }
    }

    #[test]
    fn a_status_in_the_table_is_no_word_of_the_provider_at_5xx() {
        let known = row(Some(true), Retryable::Yes);
        let refusal = Refusal {
            status: 500,
            known: Some(&known),
            own_code: false,
            transient: false,
        };
        assert_eq!(of_refusal(&refusal), UNKNOWN);
    }

    #[test]
    fn a_fault_in_a_success_is_a_refusal_only_with_proof() {
        for (proof, expected) in [
            (Some(true), rejected(false)),
            (Some(false), UNKNOWN),
            (None, UNKNOWN),
        ] {
            let known = row(proof, Retryable::Yes);
            assert_eq!(of_fault_in_success(Some(&known)), expected);
        }
        assert_eq!(of_fault_in_success(None), UNKNOWN);
    }
}
