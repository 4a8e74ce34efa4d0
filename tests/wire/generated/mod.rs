//! Which method is which operation. The modules are generated.

pub mod hypersender;
pub mod infobip;
pub mod meta;
pub mod wawp;
