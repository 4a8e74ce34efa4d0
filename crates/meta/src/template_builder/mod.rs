//! Templates that review can take: what must not stand together cannot be written, or is named before anything is sent.
//!
//! ```
//! use waxwing_meta::template_builder::{Authentication, Text, Template};
//!
//! let visit = Template::utility("visit", "en_US", Text::named("See you on {{day}}.", [("day", "Monday")]))
//!     .text_header("Your visit")
//!     .quick_reply("Cancel it")
//!     .url_button("Details", "https://example.com/visits/{{1}}", Some("42"))
//!     .build()?;
//! assert_eq!(visit.components.len(), 3);
//!
//! let code = Authentication::copy_code("code", "en_US").expires_in_minutes(10).build()?;
//! assert_eq!(code.components.len(), 3);
//!
//! let mixed = Template::marketing("sale", "en_US", Text::numbered("Hello {{1}}", ["Ana"]))
//!     .text_header(Text::named("For {{name}}", [("name", "Ana")]));
//! assert!(mixed.build().unwrap_err().to_string().contains("numbers and names"));
//! # Ok::<(), waxwing_meta::template_builder::TemplateError>(())
//! ```
//!
//! The templates themselves are [`CreateTemplate`](crate::templates::CreateTemplate), whose members say more than this
//! offers.

mod authentication;
mod error;
mod template;
mod text;

pub use authentication::Authentication;
pub use error::TemplateError;
pub use template::Template;
pub use text::Text;
