// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `auth_adjacent`.

use super::*;
use waxwing_json::{object_schema, text_schema};

object_schema! { CreateOauth2Token, "waxwing_infobip::auth_adjacent::CreateOauth2Token", "What a token is asked for with.";
    required "client_id": ClientId, "Id of the OAuth 2.0 client, the user name of your account.";
    required "client_secret": ClientSecret, "Secret of the OAuth 2.0 client, the password of your account.";
    required "grant_type": GrantType, "By what a token is got. The vendor's document writes the second value with a blank at its end.";
    optional "code": AuthorizationCode, "Code of the authorization server; required with authorization_code, and only then.";
}
text_schema!(
    ClientId, "waxwing_infobip::auth_adjacent::ClientId",
    "Id of the OAuth 2.0 client, the user name of your account."
);
text_schema!(
    ClientSecret, "waxwing_infobip::auth_adjacent::ClientSecret",
    "Secret of the OAuth 2.0 client, the password of your account."
);
text_schema!(
    AuthorizationCode, "waxwing_infobip::auth_adjacent::AuthorizationCode",
    "Code of the authorization server; required with authorization_code, and only then."
);
text_schema!(
    open GrantType, "waxwing_infobip::auth_adjacent::GrantType",
    "By what a token is got. The vendor's document writes the second value with a blank at its end."
);

object_schema! { Oauth2Token, "waxwing_infobip::auth_adjacent::Oauth2Token", "An access token, to be sent as bearer.";
    optional "access_token": AccessToken, "An OAuth 2.0 access token.";
    optional "expires_in": Option<i32>, "Seconds that the token lives.";
    optional "token_type": Option<String>, "Kind of token.";
}
text_schema!(
    AccessToken, "waxwing_infobip::auth_adjacent::AccessToken",
    "An OAuth 2.0 access token."
);

object_schema! { CreateSession, "waxwing_infobip::auth_adjacent::CreateSession", "User name and password.";
    required "username": Username, "Name of a user of the provider's platform.";
    required "password": Password, "Password of a user of the provider's platform.";
    optional "unsafe": bool, "true does not tie the session to your IP address.";
}
text_schema!(
    Username, "waxwing_infobip::auth_adjacent::Username",
    "Name of a user of the provider's platform."
);
text_schema!(
    Password, "waxwing_infobip::auth_adjacent::Password",
    "Password of a user of the provider's platform."
);

object_schema! { Session, "waxwing_infobip::auth_adjacent::Session", "A session.";
    optional "token": SessionToken, "A session token, to be sent after IBSSO.";
}
text_schema!(
    SessionToken, "waxwing_infobip::auth_adjacent::SessionToken",
    "A session token, to be sent after IBSSO."
);
