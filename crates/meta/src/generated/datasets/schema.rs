// Generated from specs/meta by `cargo xtask codegen`; do not edit.

//! JSON Schemas of the types of `datasets`.

use super::*;
use crate::generated::shared;
use waxwing_json::{object_schema, text_schema};

object_schema! { GetDatasetQuery, "waxwing_meta::datasets::GetDatasetQuery", "Query of `get_dataset`.";
    optional "fields": String, "Members that the answer should have, separated by commas and nested with braces (`id,name,phone_numbers.limit(5){id}`). By default the provider chooses.";
}
text_schema!(
    DatasetId, "waxwing_meta::datasets::DatasetId", "Id of a dataset for conversions."
);

object_schema! { CreateDataset, "waxwing_meta::datasets::CreateDataset", "A new dataset.";
    optional "dataset_name": String, "Name of the dataset.";
}

object_schema! { DatasetCreated, "waxwing_meta::datasets::DatasetCreated", "The dataset.";
    optional "id": DatasetId, "Id of a dataset for conversions.";
}

object_schema! { GetDatasetResponse, "waxwing_meta::datasets::GetDatasetResponse", "The dataset, as one object or as a list.";
    optional "id": Option<DatasetId>, "Id of a dataset for conversions.";
    optional "name": Option<String>, "Name of the dataset.";
    optional "data": Option<Vec<Dataset>>, "The datasets.";
    optional "paging": Option<shared::CursorPaging>, "Where a page stands in its list. The last page has no `next`. Use the cursors, not the addresses, which may contain the access token.";
}

object_schema! { Dataset, "waxwing_meta::datasets::Dataset", "A dataset for conversions.";
    optional "id": DatasetId, "Id of a dataset for conversions.";
    optional "name": Option<String>, "Name of the dataset.";
}

object_schema! { SendConversionEvents, "waxwing_meta::datasets::SendConversionEvents", "Events to report.";
    required "data": Vec<ConversionEvent>, "The events.";
}

object_schema! { ConversionEvent, "waxwing_meta::datasets::ConversionEvent", "An event.";
    required "event_name": ConversionEventName, "What happened. The provider's list is longer than what is known here.";
    required "event_time": i64, "When it happened, Unix seconds.";
    optional "action_source": ConversionActionSource, "Always business_messaging.";
    optional "messaging_channel": ConversionChannel, "Always whatsapp.";
    required "user_data": ConversionUser, "Whose chat it was.";
    optional "custom_data": ConversionValue, "What it was worth.";
}
text_schema!(
    open ConversionEventName, "waxwing_meta::datasets::ConversionEventName",
    "What happened. The provider's list is longer than what is known here."
);
text_schema!(
    open ConversionActionSource, "waxwing_meta::datasets::ConversionActionSource",
    "Always business_messaging."
);
text_schema!(
    open ConversionChannel, "waxwing_meta::datasets::ConversionChannel",
    "Always whatsapp."
);

object_schema! { ConversionUser, "waxwing_meta::datasets::ConversionUser", "Whose chat it was.";
    required "whatsapp_business_account_id": shared::WabaId, "Id of a WhatsApp business account (WABA).";
    required "ctwa_clid": String, "Click id of the ad, from the referral of the incoming message.";
}

object_schema! { ConversionValue, "waxwing_meta::datasets::ConversionValue", "What it was worth.";
    required "currency": String, "Currency, ISO 4217.";
    required "value": f64, "The amount, in units of the currency.";
}

object_schema! { ConversionEventsReceived, "waxwing_meta::datasets::ConversionEventsReceived", "What was taken.";
    optional "events_received": Option<i64>, "Number of events taken.";
    optional "messages": Option<Vec<String>>, "Remarks, in words.";
    optional "fbtrace_id": Option<String>, "Id of the request. Give it to the provider's support.";
}
