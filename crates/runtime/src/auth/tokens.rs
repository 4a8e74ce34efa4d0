//! The tokens of one source: which one is in use, and who asks for the next.
//!
//! One request to the source is under way at a time, and whoever needs a token meanwhile waits for it. The request goes
//! on as long as one of those who wait is there, so a call that is given up takes no token away from the others.

use crate::auth::token_error::TokenError;
use crate::auth::token_source::{Token, TokenSource};
use futures_util::future::{FutureExt, Shared, WeakShared};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Longest time that a source is waited for. Without an end, a request that hangs would be joined by each new call.
const LONGEST_FETCH: Duration = Duration::from_secs(60);

pub(crate) struct Tokens {
    source: Arc<dyn TokenSource>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The last token that the source gave.
    current: Option<Token>,
    under_way: Option<UnderWay>,
    /// Number of the last fetch.
    last: u64,
}

impl State {
    fn is_fetching(&self, only_renewal: bool) -> bool {
        let under_way = self.under_way.as_ref();
        let under_way = under_way.filter(|u| u.is_renewal || !only_renewal);
        under_way.is_some_and(|under_way| under_way.fetch.upgrade().is_some())
    }
}

struct UnderWay {
    number: u64,
    is_renewal: bool,
    fetch: WeakShared<Asked>,
}

type Asked = Pin<Box<dyn Future<Output = Result<Token, TokenError>> + Send>>;

/// A request to the source that one or more calls wait for.
struct Fetch {
    answer: Shared<Asked>,
    /// The source was told that its token is refused.
    is_renewal: bool,
}

/// A token, and whether the source was told that the one before was refused to the call.
pub(crate) struct Obtained {
    pub token: Token,
    pub is_renewal: bool,
}

impl Tokens {
    pub(crate) fn new(source: impl TokenSource) -> Self {
        Self {
            source: Arc::new(source),
            state: Arc::default(),
        }
    }

    /// The token to use; another one than `refused`, where the source has another one.
    pub(crate) async fn get(&self, refused: Option<&Token>) -> Result<Obtained, TokenError> {
        // Whether to wait for a request of either kind that others began.
        let (mut joins_plain, mut joins_renewal) = (true, true);
        loop {
            let fetch = self.join_or_start(refused, joins_plain, joins_renewal);
            let is_renewal = fetch.is_renewal;
            match (fetch.answer.await, refused) {
                // The source was not told of the refusal, and gave the refused token again.
                (Ok(token), Some(refused)) if !is_renewal && token == *refused => {
                    joins_plain = false;
                }
                // The token of a renewal that failed may be good all the same: not for every call it was refused.
                (Err(_), None) if is_renewal && joins_renewal => joins_renewal = false,
                (result, refused) => {
                    let is_renewal = is_renewal && refused.is_some();
                    return result.map(|token| Obtained { token, is_renewal });
                }
            }
        }
    }

    /// The token in use, for a call that waited since it got its own; none while the source is asked for another one
    /// instead of a refused one.
    pub(crate) fn newest(&self, token: Token) -> Option<Token> {
        let state = self.state();
        match state.is_fetching(true) {
            true => None,
            false => Some(state.current.clone().unwrap_or(token)),
        }
    }

    /// Whether a token is the one in use, and no other one is being fetched.
    pub(crate) fn is_current(&self, token: &Token) -> bool {
        let state = self.state();
        state.current.as_ref() == Some(token) && !state.is_fetching(false)
    }

    fn join_or_start(
        &self,
        refused: Option<&Token>,
        joins_plain: bool,
        joins_renewal: bool,
    ) -> Fetch {
        let mut state = self.state();
        if let Some(under_way) = &state.under_way
            && let Some(answer) = under_way.fetch.upgrade()
        {
            let is_renewal = under_way.is_renewal;
            let joins = match is_renewal {
                true => joins_renewal,
                false => joins_plain,
            };
            if joins {
                return Fetch { answer, is_renewal };
            }
        }
        // A token that is no longer in use was replaced: nothing is to be fetched for its refusal.
        let refused = refused.filter(|refused| state.current.as_ref() == Some(*refused));
        state.last += 1;
        let number = state.last;
        let asked = ask(
            Arc::clone(&self.source),
            Arc::clone(&self.state),
            refused.cloned(),
            number,
        );
        let asked: Asked = Box::pin(asked);
        let (answer, is_renewal) = (asked.shared(), refused.is_some());
        state.under_way = answer.downgrade().map(|fetch| UnderWay {
            number,
            is_renewal,
            fetch,
        });
        Fetch { answer, is_renewal }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

async fn ask(
    source: Arc<dyn TokenSource>,
    state: Arc<Mutex<State>>,
    refused: Option<Token>,
    number: u64,
) -> Result<Token, TokenError> {
    let asked = source.token(refused.map(Into::into));
    let asked = tokio::time::timeout(LONGEST_FETCH, asked).await;
    let answer = asked.unwrap_or_else(|_| Err(TokenError::timed_out(LONGEST_FETCH)));
    let mut state = lock(&state);
    // Before anyone reads the answer: who is refused with it begins a request of its own.
    state
        .under_way
        .take_if(|under_way| under_way.number == number);
    let token = answer?;
    let current = state.current.take();
    let current = current.filter(|current| current.expose() == token);
    let token = current.unwrap_or_else(|| Token::new(token));
    state.current = Some(token.clone());
    Ok(token)
}

/// Nothing panics while it is held.
fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
