//! `Debug` of structs that hold addresses of the web.

/// `Debug` of a struct some of whose members hold addresses, by [`mask::addresses`](crate::mask::addresses).
#[doc(hidden)]
#[macro_export]
macro_rules! debug_addresses {
    ($name:ident { $($field:ident $(: $kind:ident)?),* $(,)? }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name))
                    $(.field(stringify!($field), &$crate::debug_addresses!(@ self.$field $(, $kind)?)))*
                    .finish()
            }
        }
    };
    (@ $value:expr) => { $value };
    (@ $value:expr, address) => { $crate::mask::Addresses(&$value) };
}
