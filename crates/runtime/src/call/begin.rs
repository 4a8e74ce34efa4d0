//! How a prepared request becomes what a user awaits.

use crate::call::Call;
use crate::call::pages::Pages;
use crate::call::request_builder::RequestBuilder;
use crate::download::Download;
use crate::provider::Paging;
use waxwing_json::FromJson;

impl RequestBuilder {
    /// The call, ready to be awaited.
    pub fn call<T: FromJson>(self) -> Call<T> {
        Call::new(self)
    }

    /// The call of an operation whose answer says nothing beyond its status and headers.
    pub fn call_unread(mut self) -> Call<()> {
        self.unread = true;
        Call::new(self)
    }

    /// The download of the file that the operation answers with.
    pub fn download(self) -> Download {
        Download::prepared(self)
    }

    /// A stream of the items of all pages.
    pub fn pages<T: FromJson>(self, paging: &'static Paging) -> Pages<T> {
        Pages::new(self, paging)
    }
}
