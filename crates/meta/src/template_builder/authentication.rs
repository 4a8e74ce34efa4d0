//! Templates for one-time codes: Meta writes their text.

use super::TemplateError;
use crate::shared::TemplateCategory;
use crate::templates::{
    BodyDefinition, ButtonDefinition, ButtonsDefinition, CreateTemplate, FooterDefinition, OtpApp,
    OtpButtonDefinition, OtpType, TemplateComponentDefinition,
};
use waxwing_types::validate::validate;

/// A template for one-time codes. It has no header and no words of yours, and exactly one button.
///
/// ```
/// use waxwing_meta::template_builder::Authentication;
/// use waxwing_meta::templates::OtpApp;
///
/// let copied = Authentication::copy_code("code", "en_US").button_text("Copy it").build()?;
/// assert_eq!(copied.components.len(), 2);
/// let app = OtpApp::new("com.example.app", "K8a/AINcGX7");
/// let tapped = Authentication::one_tap("code_tap", "en_US", vec![app])
///     .security_recommendation()
///     .expires_in_minutes(10)
///     .build()?;
/// assert_eq!(tapped.components.len(), 3);
/// # Ok::<(), waxwing_meta::template_builder::TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Authentication {
    name: String,
    language: String,
    button: OtpButtonDefinition,
    warn: bool,
    minutes: Option<i64>,
}

impl Authentication {
    /// The user copies the code.
    pub fn copy_code(name: impl Into<String>, language: impl Into<String>) -> Self {
        Self::with(name, language, OtpButtonDefinition::new(OtpType::CopyCode))
    }

    /// A tap puts the code into one of your Android apps; elsewhere the user copies it.
    pub fn one_tap(
        name: impl Into<String>,
        language: impl Into<String>,
        apps: impl IntoIterator<Item = impl Into<OtpApp>>,
    ) -> Self {
        let button = OtpButtonDefinition::new(OtpType::OneTap).with_supported_apps(apps);
        Self::with(name, language, button)
    }

    /// The code gets into one of your Android apps by itself. By this call you accept Meta's terms for it.
    pub fn zero_tap_terms_accepted(
        name: impl Into<String>,
        language: impl Into<String>,
        apps: impl IntoIterator<Item = impl Into<OtpApp>>,
    ) -> Self {
        let button = OtpButtonDefinition::new(OtpType::ZeroTap)
            .with_supported_apps(apps)
            .with_zero_tap_terms_accepted(true);
        Self::with(name, language, button)
    }

    fn with(
        name: impl Into<String>,
        language: impl Into<String>,
        button: OtpButtonDefinition,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            button,
            warn: false,
            minutes: None,
        }
    }

    /// Words on the button, at most 25 characters; Meta's own otherwise.
    pub fn button_text(mut self, text: impl Into<String>) -> Self {
        self.button = self.button.with_text(text);
        self
    }

    /// Adds that the code must not be shared.
    pub fn security_recommendation(mut self) -> Self {
        self.warn = true;
        self
    }

    /// Adds how long the code is good, 1 to 90 minutes.
    pub fn expires_in_minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// The template.
    ///
    /// # Errors
    /// A limit of [`CreateTemplate`]: the characters of the name, 1 to 90 minutes, 1 to 5 apps for one and zero taps.
    pub fn build(self) -> Result<CreateTemplate, TemplateError> {
        let mut body = BodyDefinition::new();
        if self.warn {
            body = body.with_add_security_recommendation(true);
        }
        let mut components = vec![TemplateComponentDefinition::Body(body)];
        if let Some(minutes) = self.minutes {
            let footer = FooterDefinition::new().with_code_expiration_minutes(minutes);
            components.push(TemplateComponentDefinition::Footer(footer));
        }
        let buttons = ButtonsDefinition::new(vec![ButtonDefinition::Otp(self.button)]);
        components.push(TemplateComponentDefinition::Buttons(buttons));
        let template =
            CreateTemplate::new(self.name, self.language, TemplateCategory::Authentication)
                .with_components(components);
        validate(&template)?;
        Ok(template)
    }
}
