// Generated from specs/infobip by `cargo xtask codegen`; do not edit.

//! Operations and types of the tag `templates`.
#![cfg_attr(
    feature = "client",
    doc = r#"
# Operations

- [`Sender::list_templates`](crate::Sender::list_templates): List all templates of a sender.
- [`Sender::create_template`](crate::Sender::create_template): Create a template and submit it for approval.
- [`Sender::delete_template`](crate::Sender::delete_template): Delete a template by name, in all its languages.
- [`Sender::get_template`](crate::Sender::get_template): Get one template by id.
- [`Sender::edit_template`](crate::Sender::edit_template): Edit a template by id.
- [`Sender::list_templates_v1`](crate::Sender::list_templates_v1): List all templates of a sender, first generation.
- [`Sender::create_template_v1`](crate::Sender::create_template_v1): Create a template, first generation.
- [`Client::list_account_templates`](crate::Client::list_account_templates): List the templates of the account, filtered and in pages.
"#
)]
//!
//! # Types
//!
//! Types that you build: [`ListAccountTemplatesQuery`], [`CreateTemplate`], [`EditTemplate`],
//! [`CreateTemplateV1`].
//!
//! Types that you read: [`ListTemplatesResponse`], [`ListAccountTemplatesResponse`], [`Template`],
//! [`ListTemplatesV1Response`], [`TemplateV1`].

#[cfg(feature = "client")]
mod calls;
#[cfg(feature = "schemars")]
mod schema;
mod wire;

use crate::generated::shared;
use waxwing_json::given;
use waxwing_types::{Extra, Json, Lenient, Timestamp};

/// Query of `list_account_templates`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAccountTemplatesQuery {
    /// Only templates of these senders. Repeated; values joined by commas are said to work too.
    pub sender: Vec<shared::SenderNumber>,
    /// Only templates in one of these states.
    pub status: Vec<shared::TemplateStatus>,
    /// Only templates of this name.
    pub name: Option<shared::TemplateName>,
    /// Only templates in one of these languages.
    pub language: Vec<shared::TemplateLanguage>,
    /// Only templates of one of these categories.
    pub category: Vec<shared::TemplateCategory>,
    /// Only templates with this application tag.
    pub application_id: Option<shared::ApplicationId>,
    /// Only templates with this entity tag.
    pub entity_id: Option<shared::EntityId>,
    /// Number of the page, from 0. Default: 0.
    pub page: Option<i32>,
    /// Templates on a page, 1 to 100. Default: 10.
    pub size: Option<i32>,
    /// Order, a property and ASC or DESC with a comma between. The properties are category, language,
    /// name, status and templateId. Left out, templateId,ASC.
    pub order_by: Option<String>,
}

impl ListAccountTemplatesQuery {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `sender`.
    #[must_use]
    pub fn with_sender(
        mut self,
        sender: impl IntoIterator<Item = impl Into<shared::SenderNumber>>,
    ) -> Self {
        self.sender = sender.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn with_status(
        mut self,
        status: impl IntoIterator<Item = impl Into<shared::TemplateStatus>>,
    ) -> Self {
        self.status = status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<shared::TemplateName>) -> Self {
        self.name = given(name.into());
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(
        mut self,
        language: impl IntoIterator<Item = impl Into<shared::TemplateLanguage>>,
    ) -> Self {
        self.language = language.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl IntoIterator<Item = impl Into<shared::TemplateCategory>>,
    ) -> Self {
        self.category = category.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `applicationId`.
    #[must_use]
    pub fn with_application_id(
        mut self,
        application_id: impl Into<shared::ApplicationId>,
    ) -> Self {
        self.application_id = given(application_id.into());
        self
    }

    /// Sets `entityId`.
    #[must_use]
    pub fn with_entity_id(mut self, entity_id: impl Into<shared::EntityId>) -> Self {
        self.entity_id = given(entity_id.into());
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `orderBy`.
    #[must_use]
    pub fn with_order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

/// All templates of a sender.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplatesResponse {
    /// The templates.
    pub templates: Option<Vec<Template>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListTemplatesResponse {
    /// `templates`, or an empty slice if the member is missing.
    pub fn templates(&self) -> &[Template] {
        self.templates.as_deref().unwrap_or_default()
    }
}

/// A page of templates.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAccountTemplatesResponse {
    /// The templates of this page.
    pub results: Option<Vec<Template>>,
    /// Which page of how many.
    pub paging: Option<PageInfo>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListAccountTemplatesResponse {
    /// `results`, or an empty slice if the member is missing.
    pub fn results(&self) -> &[Template] {
        self.results.as_deref().unwrap_or_default()
    }
}

/// Which page of how many.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Number of this page, from 0.
    pub page: Option<i32>,
    /// Size of a page.
    pub size: Option<i32>,
    /// Number of pages.
    pub total_pages: Option<i32>,
    /// Number of templates on all pages.
    pub total_results: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A template as it is kept. One shape for all categories; only subCategory and validityPeriod
/// belong to one category each.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Template {
    /// Id of a template, digits.
    pub id: Option<shared::TemplateId>,
    /// Business account that owns it.
    pub business_account_id: Option<i64>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub language: Option<shared::TemplateLanguage>,
    /// Where a template stands.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template. Meta may change it by itself.
    pub category: Option<shared::TemplateCategory>,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: Option<TemplateStructure>,
    /// Quality rating of a template.
    pub quality: Option<shared::TemplateQuality>,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub created_at: Option<Lenient<Timestamp>>,
    /// A moment, with milliseconds and an offset without colon (2026-11-01T10:10:00.000+0000); some
    /// answers write Z.
    pub last_updated_at: Option<Lenient<Timestamp>>,
    /// Template of the library that it was made from; only then there.
    pub library_template_name: Option<String>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// A new template; the category decides what may stand in it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTemplate {
    /// `MARKETING`.
    Marketing(CreateMarketingTemplate),
    /// `UTILITY`.
    Utility(CreateUtilityTemplate),
    /// `AUTHENTICATION`.
    Authentication(CreateAuthenticationTemplate),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A marketing template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMarketingTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: TemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
}

impl CreateMarketingTemplate {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<TemplateStructure>,
    ) -> Self {
        Self::from_required(name.into(), language.into(), structure.into())
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }
}

/// A utility template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUtilityTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The parts of a template. In answers it also stands for authentication templates: body and footer
    /// as text, the button as a URL button.
    pub structure: TemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
}

impl CreateUtilityTemplate {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<TemplateStructure>,
    ) -> Self {
        Self::from_required(name.into(), language.into(), structure.into())
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `subCategory`.
    #[must_use]
    pub fn with_sub_category(
        mut self,
        sub_category: impl Into<TemplateSubCategory>,
    ) -> Self {
        self.sub_category = Some(sub_category.into());
        self
    }
}

/// An authentication template; Meta writes its texts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthenticationTemplate {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// The structure that suits the category: the plain one for marketing and utility, the short one for
    /// authentication. Traffic in India wants the plain one for authentication too. The vendor's
    /// document leaves it open when a template is edited.
    pub structure: AnyTemplateStructure,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
}

impl CreateAuthenticationTemplate {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        structure: impl Into<AnyTemplateStructure>,
    ) -> Self {
        Self::from_required(name.into(), language.into(), structure.into())
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `validityPeriod`.
    #[must_use]
    pub fn with_validity_period(
        mut self,
        validity_period: impl Into<TemplateValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }
}

/// What is to change; the rest stays.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EditTemplate {
    /// Category of a template. Meta may change it by itself.
    pub category: Option<shared::TemplateCategory>,
    /// The structure that suits the category: the plain one for marketing and utility, the short one for
    /// authentication. Traffic in India wants the plain one for authentication too. The vendor's
    /// document leaves it open when a template is edited.
    pub structure: Option<AnyTemplateStructure>,
    /// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
    /// only; in an edit only together with category or structure, as the vendor's document says against
    /// its own sample.
    pub validity_period: Option<TemplateValidityPeriod>,
    /// Application and entity of the provider's platform.
    pub platform: Option<shared::Platform>,
    /// Sub-category of a utility template. An edit must repeat it if the template has one.
    pub sub_category: Option<TemplateSubCategory>,
}

impl EditTemplate {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `category`.
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl Into<shared::TemplateCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `structure`.
    #[must_use]
    pub fn with_structure(mut self, structure: impl Into<AnyTemplateStructure>) -> Self {
        self.structure = Some(structure.into());
        self
    }

    /// Sets `validityPeriod`.
    #[must_use]
    pub fn with_validity_period(
        mut self,
        validity_period: impl Into<TemplateValidityPeriod>,
    ) -> Self {
        self.validity_period = Some(validity_period.into());
        self
    }

    /// Sets `platform`.
    #[must_use]
    pub fn with_platform(mut self, platform: impl Into<shared::Platform>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Sets `subCategory`.
    #[must_use]
    pub fn with_sub_category(
        mut self,
        sub_category: impl Into<TemplateSubCategory>,
    ) -> Self {
        self.sub_category = Some(sub_category.into());
        self
    }
}

/// The structure that suits the category: the plain one for marketing and utility, the short one for
/// authentication. Traffic in India wants the plain one for authentication too. The vendor's
/// document leaves it open when a template is edited.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnyTemplateStructure {
    /// The alternative `TemplateStructure`.
    TemplateStructure(TemplateStructure),
    /// The alternative `AuthenticationTemplateStructure`.
    AuthenticationTemplateStructure(AuthenticationTemplateStructure),
    /// Any other value, kept as it came.
    Unknown(Json),
}

/// Sub-category of a utility template. An edit must repeat it if the template has one.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateSubCategory {
    /// `ORDER_STATUS`.
    OrderStatus,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// How long delivery is tried, 30 seconds to 15 minutes, or -1 for Meta's default. Authentication
/// only; in an edit only together with category or structure, as the vendor's document says against
/// its own sample.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateValidityPeriod {
    /// Number of units.
    pub amount: Option<i32>,
    /// Unit of a validity period. Default: minutes.
    pub time_unit: Option<TemplateValidityTimeUnit>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TemplateValidityPeriod {
    /// Creates a value from the required members.
    pub fn new(amount: i32) -> Self {
        Self {
            amount: Some(amount),
            ..Default::default()
        }
    }

    /// Sets `timeUnit`.
    #[must_use]
    pub fn with_time_unit(
        mut self,
        time_unit: impl Into<TemplateValidityTimeUnit>,
    ) -> Self {
        self.time_unit = Some(time_unit.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Unit of a validity period. Default: minutes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateValidityTimeUnit {
    /// `SECONDS`.
    Seconds,
    /// `MINUTES`.
    Minutes,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The parts of a template. In answers it also stands for authentication templates: body and footer
/// as text, the button as a URL button.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStructure {
    /// Header of a template.
    pub header: Option<HeaderDefinition>,
    /// Body of a template.
    pub body: Option<BodyDefinition>,
    /// Footer of a template.
    pub footer: Option<FooterDefinition>,
    /// 1 to 10 buttons, of these at most 2 URL buttons and one each that calls, copies a code or opens a
    /// flow. Quick replies stand together.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Cards side by side; marketing only.
    pub carousel: Option<CarouselDefinition>,
    /// An offer that ends.
    pub limited_time_offer: Option<LimitedTimeOfferDefinition>,
    /// Asks for permission to call, by being there; it has no members. Users do not see it under a media
    /// header.
    pub call_permission_request: Option<Extra>,
    /// Shortening of links; needs a URL button with a placeholder.
    pub shortening_options: Option<ShorteningOptions>,
    /// Kind of structure; for answers, though the vendor's samples of an edit send it.
    pub type_: Option<TemplateStructureType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TemplateStructure {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<BodyDefinition>) -> Self {
        Self {
            body: Some(body.into()),
            ..Default::default()
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<HeaderDefinition>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<FooterDefinition>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<ButtonDefinition>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `carousel`.
    #[must_use]
    pub fn with_carousel(mut self, carousel: impl Into<CarouselDefinition>) -> Self {
        self.carousel = Some(carousel.into());
        self
    }

    /// Sets `limitedTimeOffer`.
    #[must_use]
    pub fn with_limited_time_offer(
        mut self,
        limited_time_offer: impl Into<LimitedTimeOfferDefinition>,
    ) -> Self {
        self.limited_time_offer = Some(limited_time_offer.into());
        self
    }

    /// Sets `callPermissionRequest`.
    #[must_use]
    pub fn with_call_permission_request(
        mut self,
        call_permission_request: impl Into<Extra>,
    ) -> Self {
        self.call_permission_request = Some(call_permission_request.into());
        self
    }

    /// Sets `shorteningOptions`.
    #[must_use]
    pub fn with_shortening_options(
        mut self,
        shortening_options: impl Into<ShorteningOptions>,
    ) -> Self {
        self.shortening_options = Some(shortening_options.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<TemplateStructureType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

/// Kind of structure; for answers, though the vendor's samples of an edit send it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateStructureType {
    /// `TEXT`.
    Text,
    /// `MEDIA`.
    Media,
    /// `UNSUPPORTED`.
    Unsupported,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// Header of a template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HeaderDefinition {
    /// `TEXT`.
    Text(TextHeaderDefinition),
    /// `IMAGE`.
    Image(ImageHeaderDefinition),
    /// `VIDEO`.
    Video(VideoHeaderDefinition),
    /// `GIF`.
    Gif(GifHeaderDefinition),
    /// `DOCUMENT`.
    Document(DocumentHeaderDefinition),
    /// `LOCATION`.
    Location(LocationHeaderDefinition),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A text as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextHeaderDefinition {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
    /// The text with its placeholder filled. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TextHeaderDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An image as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageHeaderDefinition {
    /// http(s) address of a sample, JPEG or PNG of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ImageHeaderDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A video as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VideoHeaderDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A moving image as header; only for the Marketing Messages API.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GifHeaderDefinition {
    /// http(s) address of a sample, MP4 of at most 3.5 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl GifHeaderDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A document as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentHeaderDefinition {
    /// http(s) address of a sample, PDF of at most 16 MB. For requests only.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl DocumentHeaderDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A location as header.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationHeaderDefinition {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl LocationHeaderDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Body of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BodyDefinition {
    /// The text; placeholders are `{{1}}`, `{{2}}` and so on, in order.
    pub text: Option<String>,
    /// One sample for each placeholder. For requests, though answers may have it.
    pub examples: Option<Vec<String>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl BodyDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `examples`.
    #[must_use]
    pub fn with_examples(
        mut self,
        examples: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.examples = Some(examples.into_iter().map(Into::into).collect());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `examples`, or an empty slice if the member is missing.
    pub fn examples(&self) -> &[String] {
        self.examples.as_deref().unwrap_or_default()
    }
}

/// Footer of a template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FooterDefinition {
    /// The text, at most 60 characters, no placeholders.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FooterDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button of a template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonDefinition {
    /// `PHONE_NUMBER`.
    PhoneNumber(PhoneNumberButtonDefinition),
    /// `URL`.
    Url(UrlButtonDefinition),
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyButtonDefinition),
    /// `COPY_CODE`.
    CopyCode(CopyCodeButtonDefinition),
    /// `FLOW`.
    Flow(FlowButtonDefinition),
    /// `CATALOG`.
    Catalog(CatalogButtonDefinition),
    /// `MULTI_PRODUCT`.
    MultiProduct(MultiProductButtonDefinition),
    /// `ORDER_DETAILS`.
    OrderDetails(OrderDetailsButtonDefinition),
    /// `VOICE_CALL`.
    VoiceCall(VoiceCallButtonDefinition),
    /// `REQUEST_CONTACT_INFO`.
    RequestContactInfo(RequestContactInfoButtonDefinition),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A button that calls a number.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PhoneNumberButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        phone_number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            phone_number: given(phone_number.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// The number that a button calls; samples hold short numbers too.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ButtonPhoneNumber(String);

/// A button that opens an address.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// http(s) address, fixed or with `{{1}}` at its end.
    pub url: Option<String>,
    /// The address with its placeholder filled. For requests only.
    pub example: Option<String>,
    /// Where a shortened address leads; only in answers, and only with a custom domain.
    pub destination_url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UrlButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets `destinationUrl`.
    #[must_use]
    pub fn with_destination_url(mut self, destination_url: impl Into<String>) -> Self {
        self.destination_url = Some(destination_url.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that sends a reply.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl QuickReplyButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that copies an offer code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyCodeButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// A sample code, 1 to 15 characters. For requests, though answers may have it.
    pub example: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CopyCodeButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `example`.
    #[must_use]
    pub fn with_example(mut self, example: impl Into<String>) -> Self {
        self.example = Some(example.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that opens a flow.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlowButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Id of the flow, here a number; everywhere else it is text.
    pub flow_id: Option<i64>,
    /// What the button does with the flow.
    pub flow_action: Option<FlowButtonAction>,
    /// First screen; required with NAVIGATE.
    pub navigate_screen: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FlowButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        flow_id: i64,
        flow_action: impl Into<FlowButtonAction>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            flow_id: Some(flow_id),
            flow_action: Some(flow_action.into()),
            ..Default::default()
        }
    }

    /// Sets `navigateScreen`.
    #[must_use]
    pub fn with_navigate_screen(mut self, navigate_screen: impl Into<String>) -> Self {
        self.navigate_screen = Some(navigate_screen.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// What the button does with the flow.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowButtonAction {
    /// `NAVIGATE`.
    Navigate,
    /// `DATA_EXCHANGE`.
    DataExchange,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A button that opens the catalog.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CatalogButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CatalogButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that shows several products.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MultiProductButtonDefinition {
    /// The button's text. For answers only.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl MultiProductButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that opens the details of an order.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderDetailsButtonDefinition {
    /// Country whose payments the order uses.
    pub variant: Option<OrderDetailsVariant>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OrderDetailsButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(variant: impl Into<OrderDetailsVariant>) -> Self {
        Self {
            variant: Some(variant.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Country whose payments the order uses.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailsVariant {
    /// `BRAZIL`.
    Brazil,
    /// `INDIA`.
    India,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A button that calls the business inside WhatsApp.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VoiceCallButtonDefinition {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Minutes that the button works, 1440 (a day) to 43200 (30 days).
    pub call_validity_period: Option<i32>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VoiceCallButtonDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `callValidityPeriod`.
    #[must_use]
    pub fn with_call_validity_period(mut self, call_validity_period: i32) -> Self {
        self.call_validity_period = Some(call_validity_period);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that asks for contact data. Since version 3.210.0 of the vendor's document.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RequestContactInfoButtonDefinition {
    /// The button's text. For answers, though the vendor's samples of requests send it.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RequestContactInfoButtonDefinition {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Cards side by side; marketing only.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CarouselDefinition {
    /// 1 to 10 cards.
    pub cards: Option<Vec<CardDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CarouselDefinition {
    /// Creates a value from the required members.
    pub fn new(cards: impl IntoIterator<Item = impl Into<CardDefinition>>) -> Self {
        Self {
            cards: Some(cards.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `cards`, or an empty slice if the member is missing.
    pub fn cards(&self) -> &[CardDefinition] {
        self.cards.as_deref().unwrap_or_default()
    }
}

/// A card of a carousel.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CardDefinition {
    /// Header of a template.
    pub header: Option<HeaderDefinition>,
    /// Body of a template.
    pub body: Option<BodyDefinition>,
    /// 1 or 2 buttons.
    pub buttons: Option<Vec<ButtonDefinition>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CardDefinition {
    /// Creates a value from the required members.
    pub fn new(
        header: impl Into<HeaderDefinition>,
        body: impl Into<BodyDefinition>,
        buttons: impl IntoIterator<Item = impl Into<ButtonDefinition>>,
    ) -> Self {
        Self {
            header: Some(header.into()),
            body: Some(body.into()),
            buttons: Some(buttons.into_iter().map(Into::into).collect()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[ButtonDefinition] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

/// An offer that ends.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LimitedTimeOfferDefinition {
    /// Show when the offer ends; then a `COPY_CODE` button must stand first. Default: false.
    pub has_expiration: Option<bool>,
    /// The offer, 1 to 16 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl LimitedTimeOfferDefinition {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets `hasExpiration`.
    #[must_use]
    pub fn with_has_expiration(mut self, has_expiration: bool) -> Self {
        self.has_expiration = Some(has_expiration);
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Shortening of links; needs a URL button with a placeholder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShorteningOptions {
    /// Domain of the short links.
    pub custom_domain: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ShorteningOptions {
    /// Creates a value from the required members.
    pub fn new(custom_domain: impl Into<String>) -> Self {
        Self {
            custom_domain: Some(custom_domain.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// The parts of an authentication template.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationTemplateStructure {
    /// What to add to the stock text.
    pub body: AuthenticationBody,
    /// Footer of an authentication template.
    pub footer: AuthenticationFooter,
    /// Exactly one button.
    pub buttons: Vec<AuthenticationButton>,
}

impl AuthenticationTemplateStructure {
    /// Creates a value from the required members.
    pub fn new(
        body: impl Into<AuthenticationBody>,
        footer: impl Into<AuthenticationFooter>,
        buttons: impl IntoIterator<Item = impl Into<AuthenticationButton>>,
    ) -> Self {
        Self {
            body: body.into(),
            footer: footer.into(),
            buttons: buttons.into_iter().map(Into::into).collect(),
        }
    }
}

/// What to add to the stock text.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthenticationBody {
    /// Add the stock advice not to share the code.
    pub add_security_recommendation: Option<bool>,
}

impl AuthenticationBody {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `addSecurityRecommendation`.
    #[must_use]
    pub fn with_add_security_recommendation(
        mut self,
        add_security_recommendation: bool,
    ) -> Self {
        self.add_security_recommendation = Some(add_security_recommendation);
        self
    }
}

/// Footer of an authentication template.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthenticationFooter {
    /// Minutes that the code is good for, 1 to 90. Left out, the footer does not say.
    pub code_expiration_minutes: Option<i32>,
}

impl AuthenticationFooter {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `codeExpirationMinutes`.
    #[must_use]
    pub fn with_code_expiration_minutes(mut self, code_expiration_minutes: i32) -> Self {
        self.code_expiration_minutes = Some(code_expiration_minutes);
        self
    }
}

/// How the code gets into the app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthenticationButton {
    /// `COPY_CODE`.
    CopyCode(CopyCodeAuthenticationButton),
    /// `ONE_TAP`.
    OneTap(OneTapAuthenticationButton),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// The user copies the code.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CopyCodeAuthenticationButton {
    /// The button's text, at most 25 characters. Left out, WhatsApp's own.
    pub text: Option<String>,
}

impl CopyCodeAuthenticationButton {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// The code is filled into an Android app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OneTapAuthenticationButton {
    /// Text of the copy button that stands in when the app cannot be reached, at most 25 characters.
    /// Left out, WhatsApp's own.
    pub text: Option<String>,
    /// The button's text, at most 25 characters. Left out, WhatsApp's own.
    pub autofill_text: Option<String>,
    /// Package name of the Android app.
    pub package_name: String,
    /// Hash of the app's signing key; 11 characters, though the vendor's own sample is longer.
    pub signature_hash: String,
}

impl OneTapAuthenticationButton {
    /// Creates a value from the required members.
    pub fn new(
        package_name: impl Into<String>,
        signature_hash: impl Into<String>,
    ) -> Self {
        Self::from_required(package_name.into(), signature_hash.into())
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `autofillText`.
    #[must_use]
    pub fn with_autofill_text(mut self, autofill_text: impl Into<String>) -> Self {
        self.autofill_text = Some(autofill_text.into());
        self
    }
}

/// All templates of a sender, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListTemplatesV1Response {
    /// The templates.
    pub templates: Option<Vec<TemplateV1>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ListTemplatesV1Response {
    /// `templates`, or an empty slice if the member is missing.
    pub fn templates(&self) -> &[TemplateV1] {
        self.templates.as_deref().unwrap_or_default()
    }
}

/// A template, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateV1 {
    /// Id of a template, digits.
    pub id: Option<shared::TemplateId>,
    /// Business account that owns it.
    pub business_account_id: Option<i64>,
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: Option<shared::TemplateName>,
    /// Language of a template; one name may stand in several languages.
    pub language: Option<shared::TemplateLanguage>,
    /// Where a template stands.
    pub status: Option<shared::TemplateStatus>,
    /// Category of a template, first generation, as answers have it.
    pub category: Option<TemplateCategoryV1>,
    /// The parts of a template, first generation.
    pub structure: Option<TemplateStructureV1>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

/// Category of a template, first generation, as answers have it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateCategoryV1 {
    /// `ACCOUNT_UPDATE`.
    AccountUpdate,
    /// `PAYMENT_UPDATE`.
    PaymentUpdate,
    /// `PERSONAL_FINANCE_UPDATE`.
    PersonalFinanceUpdate,
    /// `SHIPPING_UPDATE`.
    ShippingUpdate,
    /// `RESERVATION_UPDATE`.
    ReservationUpdate,
    /// `ISSUE_RESOLUTION`.
    IssueResolution,
    /// `APPOINTMENT_UPDATE`.
    AppointmentUpdate,
    /// `TRANSPORTATION_UPDATE`.
    TransportationUpdate,
    /// `TICKET_UPDATE`.
    TicketUpdate,
    /// `ALERT_UPDATE`.
    AlertUpdate,
    /// `AUTO_REPLY`.
    AutoReply,
    /// `TRANSACTIONAL`.
    Transactional,
    /// `OTP`.
    Otp,
    /// `MARKETING`.
    Marketing,
    /// `AUTHENTICATION`.
    Authentication,
    /// `UTILITY`.
    Utility,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// A new template, first generation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateV1 {
    /// Name of a template, lower-case letters, digits and underscores; 1 to 512 characters.
    pub name: shared::TemplateName,
    /// Language of a template; one name may stand in several languages.
    pub language: shared::TemplateLanguage,
    /// Category of a new template, first generation; they were to end in May 2023.
    pub category: CreateTemplateCategoryV1,
    /// The parts of a template, first generation.
    pub structure: TemplateStructureV1,
}

impl CreateTemplateV1 {
    /// Creates a value from the required members.
    pub fn new(
        name: impl Into<shared::TemplateName>,
        language: impl Into<shared::TemplateLanguage>,
        category: impl Into<CreateTemplateCategoryV1>,
        structure: impl Into<TemplateStructureV1>,
    ) -> Self {
        Self {
            name: name.into(),
            language: language.into(),
            category: category.into(),
            structure: structure.into(),
        }
    }
}

/// Category of a new template, first generation; they were to end in May 2023.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateTemplateCategoryV1 {
    /// `ACCOUNT_UPDATE`.
    AccountUpdate,
    /// `PAYMENT_UPDATE`.
    PaymentUpdate,
    /// `PERSONAL_FINANCE_UPDATE`.
    PersonalFinanceUpdate,
    /// `SHIPPING_UPDATE`.
    ShippingUpdate,
    /// `RESERVATION_UPDATE`.
    ReservationUpdate,
    /// `ISSUE_RESOLUTION`.
    IssueResolution,
    /// `APPOINTMENT_UPDATE`.
    AppointmentUpdate,
    /// `TRANSPORTATION_UPDATE`.
    TransportationUpdate,
    /// `TICKET_UPDATE`.
    TicketUpdate,
    /// `ALERT_UPDATE`.
    AlertUpdate,
    /// `AUTO_REPLY`.
    AutoReply,
    /// A value that the specification does not list, kept as it came.
    Unknown(String),
}

/// The parts of a template, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TemplateStructureV1 {
    /// Header of a template, first generation.
    pub header: Option<HeaderV1>,
    /// The text; placeholders are `{{1}}`, `{{2}}` and so on, in order.
    pub body: Option<String>,
    /// The footer, at most 60 characters.
    pub footer: Option<String>,
    /// Up to 3 quick replies, or up to 2 other buttons of different kinds.
    pub buttons: Option<Vec<ButtonV1>>,
    /// Kind of structure; for answers, though the vendor's samples of an edit send it.
    pub type_: Option<TemplateStructureType>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TemplateStructureV1 {
    /// Creates a value from the required members.
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            ..Default::default()
        }
    }

    /// Sets `header`.
    #[must_use]
    pub fn with_header(mut self, header: impl Into<HeaderV1>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Sets `footer`.
    #[must_use]
    pub fn with_footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Sets `buttons`.
    #[must_use]
    pub fn with_buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<ButtonV1>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<TemplateStructureType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }

    /// `buttons`, or an empty slice if the member is missing.
    pub fn buttons(&self) -> &[ButtonV1] {
        self.buttons.as_deref().unwrap_or_default()
    }
}

/// Header of a template, first generation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HeaderV1 {
    /// `TEXT`.
    Text(TextHeaderV1),
    /// `IMAGE`.
    Image(ImageHeaderV1),
    /// `VIDEO`.
    Video(VideoHeaderV1),
    /// `DOCUMENT`.
    Document(DocumentHeaderV1),
    /// `LOCATION`.
    Location(LocationHeaderV1),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A text as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextHeaderV1 {
    /// The text, at most 60 characters, with at most one placeholder `{{1}}`.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl TextHeaderV1 {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// An image as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImageHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ImageHeaderV1 {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A video as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VideoHeaderV1 {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A document as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DocumentHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl DocumentHeaderV1 {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A location as header, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationHeaderV1 {
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl LocationHeaderV1 {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button of a template, first generation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ButtonV1 {
    /// `PHONE_NUMBER`.
    PhoneNumber(PhoneNumberButtonV1),
    /// `URL`.
    Url(UrlButtonV1),
    /// `QUICK_REPLY`.
    QuickReply(QuickReplyButtonV1),
    /// A kind that the specification does not list, or one that could not be read: all its members.
    Unknown(Json),
}

/// A button that calls a number, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PhoneNumberButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// The number that a button calls; samples hold short numbers too.
    pub phone_number: Option<ButtonPhoneNumber>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PhoneNumberButtonV1 {
    /// Creates a value from the required members.
    pub fn new(
        text: impl Into<String>,
        phone_number: impl Into<ButtonPhoneNumber>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            phone_number: given(phone_number.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that opens an address, first generation.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrlButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// http(s) address, fixed or with `{{1}}` at its end.
    pub url: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl UrlButtonV1 {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            url: Some(url.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// A button that sends a reply, first generation.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct QuickReplyButtonV1 {
    /// The button's text, at most 25 characters.
    pub text: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl QuickReplyButtonV1 {
    /// Creates a value from the required members.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Default::default()
        }
    }

    /// Sets members that the specification does not list.
    #[must_use]
    pub fn with_extra(mut self, extra: impl Into<Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}
