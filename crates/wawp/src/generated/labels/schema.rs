// Generated from specs/wawp by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `labels`.

use super::*;
use crate::generated::shared;
use waxwing_json::object_schema;

object_schema! { CreateLabel, "waxwing_wawp::labels::CreateLabel", "A label to create.";
    required "name": String, "Its name.";
    optional "color": i64, "Index of the colour, 0 to 19. Not together with colorHex.";
    optional "colorHex": String, "The colour as #rrggbb. Not together with color.";
}

object_schema! { UpdateLabel, "waxwing_wawp::labels::UpdateLabel", "What to change.";
    optional "name": String, "A new name.";
    optional "color": i64, "Index of the colour, 0 to 19. Not together with colorHex.";
    optional "colorHex": String, "The colour as #rrggbb. v1 only. Not together with color.";
}

object_schema! { SetChatLabels, "waxwing_wawp::labels::SetChatLabels", "The labels of a chat.";
    required "labels": Vec<LabelRef>, "All labels it is to have.";
}

object_schema! { LabelRef, "waxwing_wawp::labels::LabelRef", "A label.";
    required "id": shared::LabelId, "Id of a label, a small number as text.";
}

object_schema! { LabelChat, "waxwing_wawp::labels::LabelChat", "A chat with the label.";
    optional "id": Option<shared::EngineChatId>, "Text from most engines, an object from the web engine.";
}
