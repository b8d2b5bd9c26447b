//! Messages for changes that a patch cannot make.

/// Adds hidden methods to a patch type for what it cannot set or clear. Calling one is an error
/// that says why, with the place in the pages. For generated code.
///
/// Each property has a trait that the patch type does not implement, because
/// [`on_unimplemented`](https://doc.rust-lang.org/reference/attributes/diagnostics.html) sets the
/// text of a trait. `for<'a>` defers the check until a method is called, and the one implementation
/// keeps rustc from suggesting another. The methods accept any value, so there is no second error
/// about the argument.
#[doc(hidden)]
#[macro_export]
macro_rules! __locked_properties {
    ($patch:ident; $($name:ident($(set $set:ident,)? clear $clear:ident) = $message:literal, $label:literal;)*) => {
        #[allow(deprecated)]
        const _: () = {
            $(
                #[diagnostic::on_unimplemented(message = $message, label = $label)]
                pub trait $name {}
                #[diagnostic::do_not_recommend]
                impl $name for () {}
            )*
            #[doc(hidden)]
            impl $patch {
                $(
                    $(
                        #[doc(hidden)]
                        pub fn $set<T>(self, _: T) -> Self where for<'a> Self: $name { self }
                    )?
                    #[doc(hidden)]
                    pub fn $clear(self) -> Self where for<'a> Self: $name { self }
                )*
            }
        };
    };
}
