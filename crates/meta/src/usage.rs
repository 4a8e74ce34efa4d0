//! How much of Meta's call limits is used up, as its answers say in headers.

use std::collections::BTreeMap;
use std::time::Duration;
use waxwing_json::{DecodeError, FromMembers, Members, read_object};
use waxwing_runtime::Response;

/// How much of the call limits is used up. Empty where the answer does not say.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = waxwing_sandbox::Sandbox::start().await?;
/// # let provider = waxwing_sandbox::Provider::Meta;
/// use waxwing_meta::usage::Usage;
/// use waxwing_meta::{Auth, Client, media::GetMediaUrlQuery};
///
/// let builder = Client::builder().base_url(sandbox.base_url(provider));
/// let meta = builder.auth(Auth::bearer(sandbox.token(provider))).build()?;
/// let answer = meta.get_media_url("1013859600285441", &GetMediaUrlQuery::new()).await?;
/// let usage = Usage::of(&answer);
/// assert_eq!(usage.app.map(|app| app.call_count), Some(1.0));
/// assert!(usage.highest() < 80.0); // slow down before it is 100
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Usage {
    /// The app's limit, from `x-app-usage`.
    pub app: Option<AppUsage>,
    /// The limits of accounts by their ids, from `x-business-use-case-usage`.
    pub accounts: BTreeMap<String, Vec<AccountUsage>>,
}

/// Use of an app's limit, in percent of what an hour allows.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
#[non_exhaustive]
pub struct AppUsage {
    /// Calls.
    pub call_count: f64,
    /// Time.
    pub total_time: f64,
    /// Processor time.
    pub total_cputime: f64,
}

/// Use of an account's limit, in percent of what an hour allows.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountUsage {
    /// Which limit, such as `whatsapp_business_messaging`.
    pub kind: String,
    /// Calls.
    pub call_count: f64,
    /// Time.
    pub total_time: f64,
    /// Processor time.
    pub total_cputime: f64,
    /// Minutes until calls are taken again; 0 while they are.
    pub estimated_time_to_regain_access: f64,
}

impl Usage {
    /// What an answer says; a header that cannot be read counts as none.
    pub fn of<T>(answer: &Response<T>) -> Self {
        let text = |name: &str| answer.http_headers().get(name)?.to_str().ok();
        let app = text("x-app-usage").and_then(|t| waxwing_json::from_str(t).ok());
        let accounts =
            text("x-business-use-case-usage").and_then(|t| waxwing_json::from_str(t).ok());
        Self {
            app,
            accounts: accounts.unwrap_or_default(),
        }
    }

    /// The highest of all, in percent.
    ///
    /// ```
    /// assert_eq!(waxwing_meta::usage::Usage::default().highest(), 0.0); // no header said more
    /// ```
    pub fn highest(&self) -> f64 {
        let app = self
            .app
            .iter()
            .flat_map(|a| [a.call_count, a.total_time, a.total_cputime]);
        let accounts = self.accounts.values().flatten();
        let accounts = accounts.flat_map(|a| [a.call_count, a.total_time, a.total_cputime]);
        app.chain(accounts).fold(0.0, f64::max)
    }

    /// How long calls are refused still, by the account that is shut out longest.
    ///
    /// ```
    /// assert_eq!(waxwing_meta::usage::Usage::default().regain_access(), None); // nobody is shut out
    /// ```
    pub fn regain_access(&self) -> Option<Duration> {
        let minutes = self
            .accounts
            .values()
            .flatten()
            .map(|a| a.estimated_time_to_regain_access);
        let longest = minutes.fold(0.0, f64::max);
        Duration::try_from_secs_f64(longest * 60.0)
            .ok()
            .filter(|wait| !wait.is_zero())
    }
}

impl FromMembers for AppUsage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            call_count: members.lenient("call_count")?.unwrap_or_default(),
            total_time: members.lenient("total_time")?.unwrap_or_default(),
            total_cputime: members.lenient("total_cputime")?.unwrap_or_default(),
        })
    }
}

impl FromMembers for AccountUsage {
    fn from_members(members: &mut Members<'_>) -> Result<Self, DecodeError> {
        let AppUsage {
            call_count,
            total_time,
            total_cputime,
        } = AppUsage::from_members(members)?;
        let minutes = members.lenient("estimated_time_to_regain_access")?;
        Ok(Self {
            kind: members.lenient("type")?.unwrap_or_default(),
            call_count,
            total_time,
            total_cputime,
            estimated_time_to_regain_access: minutes.unwrap_or_default(),
        })
    }
}

read_object!(AppUsage);
read_object!(AccountUsage);
