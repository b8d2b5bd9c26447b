//! `quote!`, writing text.

/// Tokens with parts filled in, as the `quote` crate's macro has them: `#name` is a value that is
/// [`ToTokens`](super::ToTokens), `#(…)*` and `#(…),*` repeat what is in the parentheses once for
/// each item of the iterators in it.
///
/// What is between two values becomes one literal at compile time, so that writing it is one copy.
macro_rules! quote {
    ($($rest:tt)*) => {{
        #[allow(unused_mut, reason = "nothing is written for no tokens")]
        let mut tokens = $crate::emit::tokens::TokenStream::new();
        $crate::emit::tokens::write_tokens!(tokens [] $($rest)*);
        tokens
    }};
}

/// [`quote!`] appended to existing tokens: `quote_into!(tokens, x)` is `tokens.push(quote!(x))`
/// without a separate text.
macro_rules! quote_into {
    ($to:ident, $($rest:tt)*) => {{
        $crate::emit::tokens::write_tokens!($to [] $($rest)*);
    }};
}

/// Processes one token after the other; the brackets contain the literal so far. Groups are
/// flattened, and `@ paren`, `@ bracket` and `@ brace` mark their ends: no Rust that is written
/// here contains `@`.
macro_rules! write_tokens {
    ($to:ident []) => {};
    ($to:ident [$($text:tt)+]) => { $to.push_text(concat!($($text)+)); };
    ($to:ident [$($text:tt)*] @ paren $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* ") ",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] @ bracket $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "] ",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] @ brace $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "} ",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # ($($inner:tt)*) * $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)*]);
        $crate::emit::tokens::repeat_tokens!($to [] [] [$($inner)*] $($inner)*);
        $crate::emit::tokens::write_tokens!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # ($($inner:tt)*) $between:tt * $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)*]);
        $crate::emit::tokens::repeat_tokens!($to [$between] [] [$($inner)*] $($inner)*);
        $crate::emit::tokens::write_tokens!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] # $value:ident $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)*]);
        $to.push(&$value);
        $crate::emit::tokens::write_tokens!($to [] $($rest)*);
    };
    ($to:ident [$($text:tt)*] ($($inner:tt)*) $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "(",] $($inner)* @ paren $($rest)*);
    };
    ($to:ident [$($text:tt)*] [$($inner:tt)*] $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "[",] $($inner)* @ bracket $($rest)*);
    };
    ($to:ident [$($text:tt)*] {$($inner:tt)*} $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "{",] $($inner)* @ brace $($rest)*);
    };
    ($to:ident [$($text:tt)*] :: $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* "::",] $($rest)*);
    };
    ($to:ident [$($text:tt)*] $token:tt $($rest:tt)*) => {
        $crate::emit::tokens::write_tokens!($to [$($text)* stringify!($token), " ",] $($rest)*);
    };
}

/// One repetition: finds the values in it, then writes it until one of them has no more items.
macro_rules! repeat_tokens {
    ($to:ident [$($between:tt)?] [$($value:ident)*] [$($inner:tt)*]) => {{
        $(let mut $value = ::core::iter::IntoIterator::into_iter($value);)*
        #[allow(unused_mut, unused_variables, unused_assignments, reason = "only what stands between items needs it")]
        let mut first = true;
        loop {
            $(let Some($value) = $value.next() else { break };)*
            $(
                if !first {
                    $to.push_text(concat!(stringify!($between), " "));
                }
                first = false;
            )?
            $crate::emit::tokens::write_tokens!($to [] $($inner)*);
        }
    }};
    ($to:ident $between:tt [$($values:ident)*] $inner:tt # $value:ident $($rest:tt)*) => {
        $crate::emit::tokens::repeat_tokens!($to $between [$($values)* $value] $inner $($rest)*);
    };
    ($to:ident $between:tt $values:tt $inner:tt ($($nested:tt)*) $($rest:tt)*) => {
        $crate::emit::tokens::repeat_tokens!($to $between $values $inner $($nested)* $($rest)*);
    };
    ($to:ident $between:tt $values:tt $inner:tt [$($nested:tt)*] $($rest:tt)*) => {
        $crate::emit::tokens::repeat_tokens!($to $between $values $inner $($nested)* $($rest)*);
    };
    ($to:ident $between:tt $values:tt $inner:tt {$($nested:tt)*} $($rest:tt)*) => {
        $crate::emit::tokens::repeat_tokens!($to $between $values $inner $($nested)* $($rest)*);
    };
    ($to:ident $between:tt $values:tt $inner:tt $token:tt $($rest:tt)*) => {
        $crate::emit::tokens::repeat_tokens!($to $between $values $inner $($rest)*);
    };
}

pub(in crate::emit) use {quote, quote_into, repeat_tokens, write_tokens};
