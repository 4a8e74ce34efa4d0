//! Other places for the credentials than the query, where [`Auth`](crate::Auth) puts the token as every sample of the
//! vendor does.
//!
//! ```
//! use waxwing_wawp::{Client, credentials};
//! let client = Client::new(credentials::body("token"))?;
//! # Ok::<(), waxwing_wawp::runtime::Error>(())
//! ```

use waxwing_runtime::Auth;

/// Token and instance in the JSON body, so that no URL holds the token: for POST, PUT and PATCH. GET and DELETE have no
/// body and keep both in the query, as do the calls of v1 that have all their members there.
///
/// The parameter tables of v2 list them there, and client programs send them so.
pub fn body(token: impl Into<String>) -> Auth {
    Auth::body([("access_token", token.into())], ["instance_id"])
}

/// Token in the header `access-token`, the instance in the query.
///
/// The vendor's own description names this header as its only scheme; that it suffices by itself is not proven, since
/// the one program that sends it sends the token in the query, too.
pub fn header(token: impl Into<String>) -> Auth {
    Auth::header("access-token", token)
}

/// Token as `Authorization: Bearer`, the instance in the query.
///
/// Known from the vendor's client for Python alone, which has the instance in the header `X-Instance-ID`.
pub fn bearer(token: impl Into<String>) -> Auth {
    Auth::bearer(token)
}
