//! What a file gives a client: credentials, ids, body, query, a file to upload.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::str::FromStr;
use waxwing_json::FromJson;
use waxwing_runtime::{Call, Client, Download, Error, FilePart, RetryPolicy};

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

/// A provider's client on a listener, with the scheme of credentials that the exchange shows.
pub fn client(provider: &str, given: &Given<'_>, scheme: &str, origin: &str) -> Client {
    let v1 = given.0["v1"] == true;
    let builder = match provider {
        "wawp" => waxwing_wawp::Client::builder()
            .auth(waxwing_wawp::Auth::access_token("secret"))
            .v1(v1),
        "hypersender" => {
            waxwing_hypersender::Client::builder().auth(waxwing_hypersender::Auth::bearer("secret"))
        }
        "infobip" if scheme.starts_with("IBSSO") => {
            waxwing_infobip::Client::builder().auth(waxwing_infobip::Auth::ibsso("secret"))
        }
        "infobip" => {
            waxwing_infobip::Client::builder().auth(waxwing_infobip::Auth::api_key("secret"))
        }
        _ => waxwing_meta::Client::builder().auth(waxwing_meta::Auth::bearer("secret")),
    };
    let prefix = match provider {
        "wawp" if v1 => "/wp-json/awp/v1",
        "hypersender" => "/api/whatsapp/v2",
        "meta" => "/v25.0",
        _ => "",
    };
    let builder = builder.base_url(format!("{origin}{prefix}"));
    builder.build().expect("a client")
}
