//! What a file gives a client: credentials, ids, body, query, a file to upload.

use crate::generated;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::str::FromStr;
use waxwing_json::FromJson;
use waxwing_runtime::{Call, Client, ClientBuilder, Download, Error, FilePart, RetryPolicy};

/// The member `client` of a file.
pub struct Given<'a>(pub &'a Value);

impl Given<'_> {
    /// The id that a scope handle holds.
    pub fn scope(&self) -> &str {
        self.0["scope"].as_str().expect("a scope")
    }

    /// An id of the path.
    pub fn id(&self, name: &str) -> &str {
        self.0["path"][name]
            .as_str()
            .unwrap_or_else(|| panic!("no {name}"))
    }

    /// An id of the path that is a shared model.
    #[allow(dead_code, reason = "no operation has one so far")]
    pub fn model<T: FromStr>(&self, name: &str) -> T {
        self.id(name)
            .parse()
            .unwrap_or_else(|_| panic!("{name} does not fit"))
    }

    /// The body.
    pub fn body<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.0["body"].clone()).expect("the body fits the type")
    }

    /// The query; nothing is an empty one.
    pub fn query<T: DeserializeOwned>(&self) -> T {
        let given = match &self.0["query"] {
            Value::Null => Value::Object(Map::new()),
            given => given.clone(),
        };
        serde_json::from_value(given).expect("the query fits the type")
    }

    /// A header that may be left out.
    #[allow(dead_code, reason = "no operation has one so far")]
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let given = self.0["headers"].get(name)?.clone();
        Some(serde_json::from_value(given).expect("the header fits the type"))
    }

    /// A file that may be left out.
    pub fn file(&self, _name: &str) -> Option<FilePart> {
        let file = self.0["file"].as_object()?;
        let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
        let part = FilePart::bytes(text("text"));
        Some(
            part.file_name(text("file_name"))
                .media_type(text("media_type")),
        )
    }

    /// The end of a call whose answer is not read.
    #[allow(dead_code, reason = "no operation is one so far")]
    pub async fn nothing(&self, call: Call<()>) -> Result<String, Error> {
        call.retry(RetryPolicy::never()).await?;
        Ok("null".to_owned())
    }

    /// The bytes of an answer, as a text in quotes.
    #[allow(dead_code, reason = "no operation is one so far")]
    pub async fn bytes(&self, download: Download) -> Result<String, Error> {
        let bytes = download.retry(RetryPolicy::never()).await?.bytes().await?;
        Ok(Value::from(String::from_utf8_lossy(&bytes)).to_string())
    }

    /// The answer, written as text.
    pub async fn answer<T>(&self, call: Call<T>) -> Result<String, Error>
    where
        T: FromJson + Serialize + 'static,
    {
        let answer = call.retry(RetryPolicy::never()).await?;
        Ok(serde_json::to_string(&*answer).expect("an answer can be written"))
    }
}

/// Calls an operation of a provider, with the scheme of credentials that the exchange shows; none when the
/// specification lacks it.
pub async fn call(
    provider: &str,
    operation: &str,
    given: &Given<'_>,
    scheme: &str,
    origin: &str,
) -> Option<Result<String, Error>> {
    match provider {
        "wawp" => {
            let (builder, prefix) = match given.0["v1"] == true {
                true => (waxwing_wawp::Client::v1_builder(), "/wp-json/awp/v1"),
                false => (waxwing_wawp::Client::builder(), ""),
            };
            let auth = waxwing_wawp::Auth::access_token("secret");
            let client = client(builder.auth(auth), origin, prefix);
            generated::wawp::call(client, operation, given).await
        }
        "hypersender" => {
            let auth = waxwing_hypersender::Auth::bearer("secret");
            let builder = waxwing_hypersender::Client::builder().auth(auth);
            let client = client(builder, origin, "/api/whatsapp/v2");
            generated::hypersender::call(client, operation, given).await
        }
        "infobip" => {
            let auth = match scheme.starts_with("IBSSO") {
                true => waxwing_infobip::Auth::ibsso("secret"),
                false => waxwing_infobip::Auth::api_key("secret"),
            };
            let client = client(waxwing_infobip::Client::builder().auth(auth), origin, "");
            generated::infobip::call(client, operation, given).await
        }
        _ => {
            let auth = waxwing_meta::Auth::bearer("secret");
            let client = client(waxwing_meta::Client::builder().auth(auth), origin, "/v25.0");
            generated::meta::call(client, operation, given).await
        }
    }
}

/// A provider's client on a listener.
fn client<C: From<Client>>(builder: ClientBuilder<C>, origin: &str, prefix: &str) -> C {
    let builder = builder.base_url(format!("{origin}{prefix}"));
    builder.build().expect("a client")
}
