// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `usernames`.

use super::*;
use waxwing_json::{object_schema, text_schema};
text_schema!(
    Username, "waxwing_meta::usernames::Username",
    "Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either end and no two in a row, neither www in front nor a domain at the end."
);

object_schema! { SetUsername, "waxwing_meta::usernames::SetUsername", "The name to take.";
    required "username": Username, "Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either end and no two in a row, neither www in front nor a domain at the end.";
    optional "transfer_action": UsernameTransfer, "force_transfer takes the name from another number of the business (error 147005 asks for it).";
}
text_schema!(
    open UsernameTransfer, "waxwing_meta::usernames::UsernameTransfer",
    "force_transfer takes the name from another number of the business (error 147005 asks for it)."
);

object_schema! { SetUsernameResponse, "waxwing_meta::usernames::SetUsernameResponse", "What became of it.";
    optional "status": UsernameStatus, "approved: in use; reserved: kept for you, not visible yet.";
}
text_schema!(
    open UsernameStatus, "waxwing_meta::usernames::UsernameStatus",
    "approved: in use; reserved: kept for you, not visible yet."
);

object_schema! { UsernameInfo, "waxwing_meta::usernames::UsernameInfo", "The username of a number.";
    optional "username": Option<Username>, "Business username, 3 to 35 of a to z, 0 to 9, dot and underscore, with a letter; no dot at either end and no two in a row, neither www in front nor a domain at the end.";
    optional "status": Option<UsernameStatus>, "approved: in use; reserved: kept for you, not visible yet.";
}

object_schema! { UsernameSuggestionsResponse, "waxwing_meta::usernames::UsernameSuggestionsResponse", "Names to choose from.";
    optional "data": Vec<UsernameSuggestions>, "Usually one item.";
}

object_schema! { UsernameSuggestions, "waxwing_meta::usernames::UsernameSuggestions", "Names to choose from.";
    optional "username_suggestions": Option<Vec<Username>>, "The names.";
}
