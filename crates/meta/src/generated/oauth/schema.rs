// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `oauth`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { ExchangeOauthCodeQuery, "waxwing_meta::oauth::ExchangeOauthCodeQuery", "Query of `exchange_oauth_code`.";
    required "client_id": shared::AppId, "The app.";
    required "client_secret": AppSecret, "The secret of the app.";
    optional "code": OauthCode, "The code of an embedded signup; in place of grant_type.";
    optional "grant_type": OauthGrantType, "For an app token; in place of code.";
}
text_schema!(
    AppSecret, "waxwing_meta::oauth::AppSecret",
    "The secret of an app. Treat it as a password."
);
text_schema!(
    OauthCode, "waxwing_meta::oauth::OauthCode", "Code that an embedded signup returned."
);
text_schema!(
    open OauthGrantType, "waxwing_meta::oauth::OauthGrantType",
    "What the token is given for."
);

object_schema! { OauthToken, "waxwing_meta::oauth::OauthToken", "A token.";
    optional "access_token": shared::AccessToken, "An access token. Treat it as a password.";
    optional "token_type": Option<String>, "Kind of token, such as bearer.";
    optional "expires_in": Option<i64>, "Seconds until it expires; may be missing.";
}
