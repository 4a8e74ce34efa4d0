//! Lists that come in pages, as one stream of items.

use crate::auth::secrets::Secrets;
use crate::call::Call;
use crate::call::options::{Options, per_call_options};
use crate::call::request_builder::RequestBuilder;
use crate::call::response::Response;
use crate::error::{Called, Error, ErrorKind, Outcome};
use crate::provider::{PageBy, Paging};
use futures_core::Stream;
use serde_json::Value;
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use waxwing_json::FromJson;

type Asked = Pin<Box<dyn Future<Output = Result<Response<Value>, Error>> + Send>>;

/// Most pages without an item in a row: a filter leaves some empty, but an end must come.
const MOST_EMPTY: u32 = 100;

/// The items of all pages of a list: a [`Stream`], also without a crate for streams by [`Pages::next`] and
/// [`Pages::collect`]. A page is asked for when the items of the last one are used up.
///
/// An error ends it, apart from that of a single item that cannot be read: the next ones follow. A provider whose cursors
/// go round in circles, or with 100 empty pages in a row that each name another one, is stopped with an error of kind
/// `Decode`, after the items that came before.
#[must_use = "pages are asked for by next, collect or a stream's methods"]
pub struct Pages<T> {
    builder: RequestBuilder,
    options: Options,
    paging: &'static Paging,
    asked: Option<Asked>,
    items: VecDeque<Value>,
    /// Items that came so far.
    seen: u64,
    /// Pages that came so far.
    pages: u64,
    cursor: Option<String>,
    /// The cursor of page 1, 2, 4, 8 …: a circle of any length comes by one of them twice.
    mark: Option<String>,
    /// Pages without an item since the last one that had some.
    empty: u32,
    over: bool,
    /// What ends it after the items that are there.
    failure: Option<Error>,
    /// What an error about the items must not show.
    secrets: Secrets,
    left: Option<u64>,
    item: PhantomData<fn() -> T>,
}

impl<T: FromJson> Pages<T> {
    pub(crate) fn new(builder: RequestBuilder, paging: &'static Paging) -> Self {
        Self {
            builder,
            options: Options::default(),
            paging,
            asked: None,
            items: VecDeque::new(),
            seen: 0,
            pages: 0,
            cursor: None,
            mark: None,
            empty: 0,
            over: false,
            failure: None,
            secrets: Secrets::default(),
            left: None,
            item: PhantomData,
        }
    }

    /// Ends after so many items; no page is asked for beyond them.
    pub fn at_most(mut self, items: u64) -> Self {
        self.left = Some(items);
        self
    }

    per_call_options!();

    fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    fn refuse(&mut self, error: Error) {
        self.builder.problem.get_or_insert(error);
    }

    /// The next item; none at the end.
    ///
    /// # Errors
    /// Those of a call; of kind `Decode` for an item that is not what the specification says.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items. Mind how many there may be; [`Pages::at_most`] sets a limit.
    ///
    /// # Errors
    /// The first that occurs.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn ask(&mut self) -> Asked {
        // The first takes the problem of the arguments along.
        let problem = self.builder.problem.take();
        let mut builder = self.builder.again();
        builder.problem = problem;
        if self.pages > 0 {
            match &self.paging.by {
                PageBy::Cursor { parameter, .. } => {
                    if let Some(cursor) = &self.cursor {
                        builder.set_query(parameter, cursor.clone());
                    }
                }
                PageBy::Offset { offset, .. } => {
                    builder.set_query(offset, (self.start(offset) + self.seen).to_string());
                }
                PageBy::Page { page, first, .. } => {
                    let start = self.number(page).unwrap_or(*first);
                    builder.set_query(page, (start + self.pages).to_string());
                }
            }
        }
        let mut call: Call<Value> = Call::new(builder);
        call.options = self.options.clone();
        call.into_future()
    }

    fn number(&self, parameter: &str) -> Option<u64> {
        let (_, value) = self
            .builder
            .query
            .iter()
            .find(|(name, _)| name == parameter)?;
        value.parse().ok()
    }

    /// Where the caller wanted to begin.
    fn start(&self, parameter: &str) -> u64 {
        self.number(parameter).unwrap_or_default()
    }

    fn take(&mut self, mut page: Value) -> Result<(), Error> {
        let next = match &self.paging.by {
            PageBy::Cursor { cursor, more, .. } => {
                let goes_on = more.is_none_or(|more| {
                    page.pointer(more)
                        .is_some_and(|found| !found.is_null() && found != false)
                });
                let next = page.pointer(cursor).and_then(text);
                next.filter(|next| goes_on && !next.is_empty())
            }
            PageBy::Offset { .. } => None,
            PageBy::Page {
                page: name,
                first,
                pages,
            } => {
                let start = self.number(name).unwrap_or(*first);
                let asked = start + self.pages;
                let all = page.pointer(pages).and_then(text);
                let all: Option<u64> = all.and_then(|all| all.trim().parse().ok());
                all.filter(|all| asked + 1 < first + all)
                    .map(|_| String::new())
            }
        };
        let items = page.pointer_mut(self.paging.items).map(Value::take);
        let items = match items {
            Some(Value::Array(items)) => items,
            // An empty list as some print it.
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(members)) if members.is_empty() => Vec::new(),
            Some(_) => return Err(self.decode("the items of a page are not a list".to_owned())),
        };
        self.pages += 1;
        self.seen += items.len() as u64;
        self.empty = match items.is_empty() {
            true => self.empty + 1,
            false => 0,
        };
        self.over = match &self.paging.by {
            PageBy::Cursor { .. } => {
                if next.is_some() && (next == self.cursor || next == self.mark) {
                    let text = "the provider gave the same cursor twice".to_owned();
                    self.failure = Some(self.decode(text));
                }
                if next.is_some() && self.failure.is_none() && self.empty == MOST_EMPTY {
                    let text = format!(
                        "{MOST_EMPTY} pages in a row are empty, and each has a cursor to another one"
                    );
                    self.failure = Some(self.decode(text));
                }
                if self.pages.is_power_of_two() {
                    self.mark.clone_from(&next);
                }
                self.cursor = next;
                self.cursor.is_none() || self.failure.is_some()
            }
            PageBy::Offset { limit, .. } => {
                items.is_empty()
                    || self
                        .number(limit)
                        .is_some_and(|most| (items.len() as u64) < most)
            }
            PageBy::Page { .. } => items.is_empty() || next.is_none(),
        };
        self.items.extend(items);
        Ok(())
    }

    fn decode(&self, text: String) -> Error {
        let called: Called = self.builder.called();
        Error::new(ErrorKind::Decode, Outcome::Accepted, text).of(called, 1)
    }
}

/// A cursor or a number, as some write the one and some the other.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl<T: FromJson> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        loop {
            if pages.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = pages.items.pop_front() {
                pages.left = pages.left.map(|left| left - 1);
                let read = waxwing_json::from_value(&item).map_err(|error| {
                    let shown = crate::error::detail::redacted(&error.to_string(), &pages.secrets);
                    pages.decode(format!("an item cannot be read: {shown}"))
                });
                return Poll::Ready(Some(read));
            }
            if pages.over {
                return Poll::Ready(pages.failure.take().map(Err));
            }
            let mut asked = match pages.asked.take() {
                Some(asked) => asked,
                None => pages.ask(),
            };
            let answer = match asked.as_mut().poll(context) {
                Poll::Ready(answer) => answer,
                Poll::Pending => {
                    pages.asked = Some(asked);
                    return Poll::Pending;
                }
            };
            let taken = answer.and_then(|answer| {
                let Response { value, secrets, .. } = answer;
                pages.secrets = secrets;
                pages.take(value)
            });
            if let Err(error) = taken {
                pages.over = true;
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({:?})", self.builder)
    }
}
