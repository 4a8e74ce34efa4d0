//! Templates of your own words.

use super::text::{Samples, examples};
use super::{TemplateError, Text};
use crate::shared::{FlowId, TemplateCategory, UploadHandle};
use crate::templates::{
    BodyDefinition, BodyExample, BodyTextExample, ButtonDefinition, ButtonPhoneNumber,
    ButtonsDefinition, CopyCodeButtonDefinition, CreateTemplate, FlowButtonDefinition,
    FooterDefinition, HeaderDefinition, HeaderExample, HeaderFormat, ParameterFormat,
    PhoneNumberButtonDefinition, QuickReplyButtonDefinition, TemplateComponentDefinition,
    TextOrTexts, UrlButtonDefinition,
};
use waxwing_json::constraint::variables;
use waxwing_types::validate::validate;

/// A utility or marketing template: a body, at most one header and one footer, and buttons.
///
/// ```
/// use waxwing_meta::template_builder::{Template, Text};
///
/// let day = Text::named("See you on {{day}}.", [("day", "Monday")]);
/// let visit = Template::utility("visit", "en_US", day)
///     .image_header("4::aW") // the handle of a resumable upload
///     .footer("Reply to change it.")
///     .phone_button("Call us", "15550002222")
///     .quick_reply("Cancel it")
///     .build()?;
/// assert_eq!(visit.components.len(), 4);
/// # Ok::<(), waxwing_meta::template_builder::TemplateError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Template {
    name: String,
    language: String,
    category: TemplateCategory,
    header: Option<Header>,
    body: Text,
    footer: Option<String>,
    quick_replies: Vec<ButtonDefinition>,
    buttons: Vec<ButtonDefinition>,
}

#[derive(Debug, Clone, PartialEq)]
enum Header {
    Text(Text),
    File(HeaderFormat, UploadHandle),
    Location,
}

impl Template {
    /// About something that the user asked for or agreed to.
    pub fn utility(
        name: impl Into<String>,
        language: impl Into<String>,
        body: impl Into<Text>,
    ) -> Self {
        Self::new(
            name.into(),
            language.into(),
            TemplateCategory::Utility,
            body.into(),
        )
    }

    /// Everything else.
    pub fn marketing(
        name: impl Into<String>,
        language: impl Into<String>,
        body: impl Into<Text>,
    ) -> Self {
        Self::new(
            name.into(),
            language.into(),
            TemplateCategory::Marketing,
            body.into(),
        )
    }

    fn new(name: String, language: String, category: TemplateCategory, body: Text) -> Self {
        Self {
            name,
            language,
            category,
            header: None,
            body,
            footer: None,
            quick_replies: Vec::new(),
            buttons: Vec::new(),
        }
    }

    /// A text above the body, at most 60 characters with at most one parameter; takes the place of any other header.
    pub fn text_header(mut self, text: impl Into<Text>) -> Self {
        self.header = Some(Header::Text(text.into()));
        self
    }

    /// A picture above the body. The sample is a handle of `Client::resumable_upload`.
    pub fn image_header(self, sample: impl Into<UploadHandle>) -> Self {
        self.file_header(HeaderFormat::Image, sample.into())
    }

    /// A video above the body, with a sample.
    pub fn video_header(self, sample: impl Into<UploadHandle>) -> Self {
        self.file_header(HeaderFormat::Video, sample.into())
    }

    /// A document above the body, with a sample.
    pub fn document_header(self, sample: impl Into<UploadHandle>) -> Self {
        self.file_header(HeaderFormat::Document, sample.into())
    }

    fn file_header(mut self, format: HeaderFormat, sample: UploadHandle) -> Self {
        self.header = Some(Header::File(format, sample));
        self
    }

    /// A place above the body.
    pub fn location_header(mut self) -> Self {
        self.header = Some(Header::Location);
        self
    }

    /// A line below the body, at most 60 characters, without parameters.
    pub fn footer(mut self, text: impl Into<String>) -> Self {
        self.footer = Some(text.into());
        self
    }

    /// A button that answers with its own words, at most 25 characters. They stand before all other buttons.
    pub fn quick_reply(mut self, text: impl Into<String>) -> Self {
        let button = QuickReplyButtonDefinition::new(text);
        self.quick_replies
            .push(ButtonDefinition::QuickReply(button));
        self
    }

    /// A button that opens an address. One that ends with a variable (`{{1}}` or `{{name}}`) wants a sample of it.
    pub fn url_button(
        mut self,
        text: impl Into<String>,
        url: impl Into<String>,
        sample: Option<&str>,
    ) -> Self {
        let mut button = UrlButtonDefinition::new(text, url);
        if let Some(sample) = sample {
            button = button.with_example(TextOrTexts::SampleTexts(vec![sample.to_owned()]));
        }
        self.buttons.push(ButtonDefinition::Url(button));
        self
    }

    /// A button that calls a number.
    pub fn phone_button(
        mut self,
        text: impl Into<String>,
        number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        let button = PhoneNumberButtonDefinition::new(text, number);
        self.buttons.push(ButtonDefinition::PhoneNumber(button));
        self
    }

    /// A button that copies a code, with a sample; for marketing.
    pub fn copy_code_button(mut self, sample: impl Into<String>) -> Self {
        let button = CopyCodeButtonDefinition::new(TextOrTexts::Text(sample.into()));
        self.buttons.push(ButtonDefinition::CopyCode(button));
        self
    }

    /// A button that opens a flow.
    pub fn flow_button(mut self, text: impl Into<String>, flow: impl Into<FlowId>) -> Self {
        let button = FlowButtonDefinition::new(text).with_flow_id(flow);
        self.buttons.push(ButtonDefinition::Flow(button));
        self
    }

    /// The template.
    ///
    /// # Errors
    /// A parameter without a sample or a sample without a parameter; numbers and names in one template; more than one
    /// parameter in the header, or any in the footer; an address whose variable and sample do not go together; and any
    /// limit of [`CreateTemplate`]: a name of other characters than a to z, 0 to 9 and `_`, an empty body or one that
    /// begins or ends with a variable, more than 10 buttons, two addresses or one phone number, a code to copy outside
    /// marketing.
    pub fn build(self) -> Result<CreateTemplate, TemplateError> {
        self.check()?;
        let format = self.format();
        let header = self.header.map(header);
        let mut body = BodyDefinition::new().with_text(self.body.text);
        let example = match self.body.samples {
            Samples::None => None,
            Samples::Numbered(samples) => {
                let rows = BodyTextExample::BodyTextRows(vec![samples]);
                Some(BodyExample::new().with_body_text(rows))
            }
            Samples::Named(samples) => {
                Some(BodyExample::new().with_body_text_named_params(examples(&samples)))
            }
        };
        if let Some(example) = example {
            body = body.with_example(example);
        }
        let footer = self
            .footer
            .map(|text| FooterDefinition::new().with_text(text));
        let buttons: Vec<_> = self.quick_replies.into_iter().chain(self.buttons).collect();
        let buttons = (!buttons.is_empty()).then(|| ButtonsDefinition::new(buttons));
        let components = header
            .map(TemplateComponentDefinition::Header)
            .into_iter()
            .chain([TemplateComponentDefinition::Body(body)])
            .chain(footer.map(TemplateComponentDefinition::Footer))
            .chain(buttons.map(TemplateComponentDefinition::Buttons));
        let components: Vec<_> = components.collect();
        let template = CreateTemplate::new(self.name, self.language, self.category);
        let template = template.with_components(components);
        let template = match format {
            Some(format) => template.with_parameter_format(format),
            None => template,
        };
        // The rest stands in the specification: counts of buttons, lengths, the characters of a name.
        validate(&template)?;
        Ok(template)
    }

    fn texts(&self) -> impl Iterator<Item = &Text> {
        let header = match &self.header {
            Some(Header::Text(text)) => Some(text),
            _ => None,
        };
        header.into_iter().chain([&self.body])
    }

    /// Whether parameters have numbers or names.
    fn format(&self) -> Option<ParameterFormat> {
        self.texts().find_map(|text| match text.samples {
            Samples::None => None,
            Samples::Numbered(_) => Some(ParameterFormat::Positional),
            Samples::Named(_) => Some(ParameterFormat::Named),
        })
    }

    fn check(&self) -> Result<(), TemplateError> {
        let fault = |text: &str| Err(TemplateError(text.to_owned()));
        self.body.check("body")?;
        if let Some(Header::Text(text)) = &self.header {
            text.check("header")?;
            if variables(&text.text).len() > 1 {
                return fault("header: at most one parameter");
            }
        }
        let numbered = self
            .texts()
            .any(|t| matches!(t.samples, Samples::Numbered(_)));
        let named = self.texts().any(|t| matches!(t.samples, Samples::Named(_)));
        if numbered && named {
            return fault("header and body: numbers and names cannot stand in one template");
        }
        if self
            .footer
            .as_deref()
            .is_some_and(|f| !variables(f).is_empty())
        {
            return fault("footer: it takes no parameters");
        }
        for button in &self.buttons {
            if let ButtonDefinition::Url(button) = button {
                let url = button.url.as_deref().unwrap_or_default();
                let places = variables(url);
                if places.len() != usize::from(button.example.is_some()) {
                    return fault("url button: a variable and a sample of it belong together");
                }
                if !places.is_empty() && !url.ends_with("}}") {
                    return fault("url button: its only variable stands at the end");
                }
            }
        }
        Ok(())
    }
}

fn header(header: Header) -> HeaderDefinition {
    match header {
        Header::Location => HeaderDefinition::new(HeaderFormat::Location),
        Header::File(format, sample) => {
            let example = HeaderExample::new().with_header_handle(vec![sample]);
            HeaderDefinition::new(format).with_example(example)
        }
        Header::Text(text) => {
            let header = HeaderDefinition::new(HeaderFormat::Text).with_text(text.text);
            let example = HeaderExample::new();
            match text.samples {
                Samples::None => header,
                Samples::Numbered(samples) => {
                    header.with_example(example.with_header_text(samples))
                }
                Samples::Named(samples) => {
                    header.with_example(example.with_header_text_named_params(examples(&samples)))
                }
            }
        }
    }
}
