//! Templates as the builders write them: their JSON as Meta's guide shows it, and what cannot be built.

use serde_json::{Value, json};
use waxwing_meta::template_builder::{Authentication, Template, Text};
use waxwing_meta::templates::{CreateTemplate, OtpApp};

fn named(text: &str) -> Text {
    Text::named(text, [("name", "Ana")])
}

fn numbered(text: &str) -> Text {
    Text::numbered(text, ["Ana"])
}

#[test]
fn what_cannot_stand_together_is_named_before_anything_is_sent() {
    let sale = |body: Text| Template::marketing("sale", "en_US", body);
    let plain = || sale("All must go".into());
    let many = (0..11).fold(plain(), |t, n| t.quick_reply(format!("Button {n}")));
    let url = |url, sample| plain().url_button("Look", url, sample);
    for (template, fault) in [
        (sale("Hello {{1}}".into()), "body: {{1}} has no sample"),
        (
            sale(named("Hello {{nmae}}")),
            "body: {{nmae}} has no sample",
        ),
        (
            sale(numbered("Hello")),
            "body: the sample for {{1}} has no place in the text",
        ),
        (
            sale(Text::numbered("{{1}} and {{3}}", ["a", "b"])),
            "body: {{3}} has no sample",
        ),
        (
            plain().text_header("For {{name}}"),
            "header: {{name}} has no sample",
        ),
        (
            plain().text_header(Text::numbered("{{1}}, {{2}}", ["a", "b"])),
            "header: at most one parameter",
        ),
        (
            sale(named("Hello {{name}}")).text_header(numbered("For {{1}}")),
            "header and body: numbers and names cannot stand in one template",
        ),
        (
            plain().footer("Bye {{name}}"),
            "footer: it takes no parameters",
        ),
        (
            url("https://example.com/{{1}}", None),
            "url button: a variable and a sample of it belong together",
        ),
        (
            url("https://example.com/", Some("42")),
            "url button: a variable and a sample of it belong together",
        ),
        (
            url("https://example.com/{{1}}/more", Some("42")),
            "url button: its only variable stands at the end",
        ),
        (many, "components[1].buttons: 11 items, allowed 1 to 10"),
        (
            plain()
                .url_button("One", "https://example.com/1", None)
                .url_button("Two", "https://example.com/2", None)
                .url_button("Three", "https://example.com/3", None),
            "components[1].buttons: 3 of type URL, allowed at most 2",
        ),
        (
            plain()
                .phone_button("One", "15550002222")
                .phone_button("Two", "15550003333"),
            "components[1].buttons: 2 of type PHONE_NUMBER, allowed at most 1",
        ),
        (
            Template::utility("visit", "en_US", "Your visit").copy_code_button("SALE25"),
            "components.*.buttons: 1 of type COPY_CODE, allowed at most 0",
        ),
        (sale("".into()), "components[0].text: must not be blank"),
        (
            Template::marketing("My Template", "en_US", "All must go"),
            "name: only the characters a-z0-9_ are allowed",
        ),
    ] {
        let shown = format!("{template:?}");
        let error = template.build().expect_err(&shown);
        assert_eq!(error.to_string(), fault);
    }
}

fn written(template: &CreateTemplate) -> Value {
    serde_json::to_value(template).unwrap()
}

#[test]
fn parameters_come_with_their_samples() {
    let by_name = Template::utility("visit", "en_US", named("Hello {{ name }}."))
        .text_header(named("For {{name}}"))
        .footer("See you");
    assert_eq!(
        written(&by_name.build().unwrap()),
        json!({"name": "visit", "language": "en_US", "category": "UTILITY", "parameter_format": "named", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "For {{name}}",
             "example": {"header_text_named_params": [{"param_name": "name", "example": "Ana"}]}},
            {"type": "BODY", "text": "Hello {{ name }}.",
             "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}},
            {"type": "FOOTER", "text": "See you"},
        ]})
    );
    let by_number = Template::marketing("sale", "en_US", numbered("Hello {{1}}."));
    assert_eq!(
        written(
            &by_number
                .text_header(numbered("For {{1}}"))
                .build()
                .unwrap()
        ),
        json!({"name": "sale", "language": "en_US", "category": "MARKETING", "parameter_format": "positional", "components": [
            {"type": "HEADER", "format": "TEXT", "text": "For {{1}}", "example": {"header_text": ["Ana"]}},
            {"type": "BODY", "text": "Hello {{1}}.", "example": {"body_text": [["Ana"]]}},
        ]})
    );
}

#[test]
fn headers_and_buttons_are_those_of_the_guide() {
    let body = || Template::marketing("sale", "en_US", "All must go");
    for (template, header) in [
        (
            body().image_header("4::aW"),
            json!({"format": "IMAGE", "example": {"header_handle": ["4::aW"]}}),
        ),
        (
            body().video_header("4::aW"),
            json!({"format": "VIDEO", "example": {"header_handle": ["4::aW"]}}),
        ),
        (
            body().document_header("4::aW"),
            json!({"format": "DOCUMENT", "example": {"header_handle": ["4::aW"]}}),
        ),
        (body().location_header(), json!({"format": "LOCATION"})),
        // Another header takes the place of the first.
        (
            body().location_header().text_header("Sale"),
            json!({"format": "TEXT", "text": "Sale"}),
        ),
    ] {
        let mut header = header;
        header["type"] = "HEADER".into();
        assert_eq!(written(&template.build().unwrap())["components"][0], header);
    }
    let buttons = body()
        .url_button("Details", "https://example.com/{{1}}", Some("42"))
        .phone_button("Call", "15550002222")
        .copy_code_button("SALE25")
        .flow_button("Book", "1000000000000003")
        .quick_reply("Stop");
    let written = written(&buttons.build().unwrap());
    assert_eq!(
        written["components"][1]["buttons"],
        json!([
            {"type": "QUICK_REPLY", "text": "Stop"},
            {"type": "URL", "text": "Details", "url": "https://example.com/{{1}}", "example": ["42"]},
            {"type": "PHONE_NUMBER", "text": "Call", "phone_number": "15550002222"},
            {"type": "COPY_CODE", "example": "SALE25"},
            {"type": "FLOW", "text": "Book", "flow_id": "1000000000000003"},
        ])
    );
}

#[test]
fn one_time_codes_have_one_button_and_no_words_of_yours() {
    let apps = || vec![OtpApp::new("com.example.app", "K8a/AINcGX7")];
    let shown = json!([{"package_name": "com.example.app", "signature_hash": "K8a/AINcGX7"}]);
    let copy = Authentication::copy_code("code", "en_US");
    for (template, components) in [
        (
            copy.clone()
                .security_recommendation()
                .expires_in_minutes(10)
                .button_text("Copy it"),
            json!([
                {"type": "BODY", "add_security_recommendation": true},
                {"type": "FOOTER", "code_expiration_minutes": 10},
                {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy it"}]},
            ]),
        ),
        (
            copy,
            json!([
                {"type": "BODY"},
                {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]},
            ]),
        ),
        (
            Authentication::one_tap("code", "en_US", apps()),
            json!([
                {"type": "BODY"},
                {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": shown}]},
            ]),
        ),
        (
            Authentication::zero_tap_terms_accepted("code", "en_US", apps()),
            json!([
                {"type": "BODY"},
                {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ZERO_TAP",
                    "zero_tap_terms_accepted": true, "supported_apps": shown}]},
            ]),
        ),
    ] {
        let written = written(&template.build().expect("a template"));
        assert_eq!(written["category"], "AUTHENTICATION");
        assert_eq!(written["components"], components);
    }
}

#[test]
fn a_template_for_codes_keeps_the_limits() {
    let app = || OtpApp::new("com.example.app", "K8a/AINcGX7");
    let tap = |apps: Vec<OtpApp>| Authentication::one_tap("code", "en_US", apps).build();
    for count in [1, 5] {
        tap(vec![app(); count]).expect("a template");
    }
    for count in [0, 6] {
        let fault = tap(vec![app(); count]).expect_err("too few or too many apps");
        let text = format!("{count} items, allowed 1 to 5");
        assert!(fault.to_string().contains(&text), "{fault}");
    }
    let named = Template::utility("visit", "en_US", "Your visit").url_button(
        "Details",
        "https://example.com/{{visit}}",
        Some("42"),
    );
    assert!(
        named.build().is_ok(),
        "a variable of an address may have a name"
    );
}
