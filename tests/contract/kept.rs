//! Generated code as it was written for each contract, which has to compile with today's
//! `graph-models`.
//!
//! See the README beside this file.
#![allow(missing_docs, clippy::all, reason = "code of others, and kept as it is")]

/// What was generated for contract 1.
pub mod contract_1 {
    /// The items of the hidden module.
    pub mod names {
        include!("kept/1/names.rs");
    }

    pub mod families {
        include!("kept/1/families.rs");
    }
    pub mod kinds {
        include!("kept/1/kinds.rs");
    }
    pub mod language {
        include!("kept/1/language.rs");
    }
    pub mod mail {
        include!("kept/1/mail.rs");
    }
    pub mod namespaces {
        include!("kept/1/namespaces.rs");
    }
    pub mod reading {
        include!("kept/1/reading.rs");
    }
}
