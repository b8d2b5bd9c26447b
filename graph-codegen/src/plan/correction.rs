//! Corrections of single properties, where the user knows better than the pages.

use std::collections::HashMap;

use super::access::{self, Access, Rules};
use super::name::snake;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::options::{PropertyOptions, Retype};
use crate::schema::{CalledTypes, Property, PropertyText, Schema, StructuredType, TypeName, twice};
use crate::user_code::UserCode;

/// Corrections of what the pages say, by type and property.
#[derive(Default)]
pub(super) struct Corrections<'a>(HashMap<TypeName, HashMap<String, Correction<'a>>>);

/// The correction of one property.
#[derive(Clone, Default)]
pub(super) struct Correction<'a> {
    /// Whether a client may change it.
    pub(super) writable: Option<bool>,
    /// Whether its value is sent whole.
    whole: bool,
    /// What its field is called, and how the option names it.
    pub(super) name: Option<(&'a str, &'a PropertyText)>,
    /// The type that it has, if that is another one; inside, the path of a type of the user's.
    ty: Option<Option<&'a UserCode>>,
}

/// A property that an option names.
#[derive(Clone, Copy)]
struct Subject<'a> {
    option: &'static str,
    text: &'a PropertyText,
    ty: &'a StructuredType,
    property: &'a Property,
}

impl<'a> Corrections<'a> {
    /// Finds the properties; reports every option that names none, that the pages agree with, or
    /// that another one contradicts.
    pub(super) fn new(
        options: &'a PropertyOptions,
        schema: &'a Schema,
        rules: &Rules<'a>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let PropertyOptions { writable, read_only, whole, rename, retype } = options;
        let mut corrections = Self::default();
        if writable.is_empty() && read_only.is_empty() && whole.is_empty() && rename.is_empty() && retype.is_empty() {
            return corrections;
        }
        let types = CalledTypes::new(schema);
        let mut find = |option: &'static str, text: &'a PropertyText| match schema.meant(&types, option, text) {
            Ok((ty, property)) => Some(Subject { option, text, ty, property }),
            Err(wrong) => {
                diagnostics.push(*wrong);
                None
            }
        };
        let retyped: Vec<_> = retype.iter().filter_map(|(text, new)| Some((find("retype", text)?, new))).collect();
        let writable = writable.iter().filter_map(|text| Some((find("writable", text)?, true))).collect::<Vec<_>>();
        let read_only = read_only.iter().filter_map(|text| Some((find("read_only", text)?, false)));
        let access: Vec<_> = writable.into_iter().chain(read_only.collect::<Vec<_>>()).collect();
        let whole: Vec<_> = whole.iter().filter_map(|text| find("whole", text)).collect();
        let renamed: Vec<_> = rename.iter().filter_map(|(text, name)| Some((find("rename", text)?, name))).collect();
        for (subject, new) in retyped {
            let own = if let Retype::Own { path, .. } = new { Some(path) } else { None };
            corrections.entry(subject).ty = Some(own);
        }
        for (subject, is_writable) in access {
            corrections.set_writable(subject, is_writable, diagnostics);
        }
        for subject in whole {
            corrections.set_whole(subject, schema, diagnostics);
        }
        for (subject, name) in renamed {
            corrections.set_name(subject, name, diagnostics);
        }
        corrections.check_needless(options, schema, &types, rules, diagnostics);
        corrections
    }

    /// What is corrected of a property of a type, which is given with its base types, nearest
    /// first.
    pub(super) fn of(&self, chain: &[&StructuredType], property: &str) -> Correction<'a> {
        let mut all = Correction::default();
        if self.0.is_empty() {
            return all;
        }
        for nearer in chain.iter().filter_map(|ty| self.0.get(&ty.name)?.get(property)) {
            all.writable = all.writable.or(nearer.writable);
            all.whole |= nearer.whole;
            all.name = all.name.or(nearer.name);
            all.ty = all.ty.or(nearer.ty);
        }
        all
    }

    fn entry(&mut self, subject: Subject<'a>) -> &mut Correction<'a> {
        self.0.entry(subject.ty.name.clone()).or_default().entry(subject.property.name.clone()).or_default()
    }

    fn set_writable(&mut self, subject: Subject<'a>, is_writable: bool, diagnostics: &mut Diagnostics) {
        if access::is_stream(subject.property) && !subject.property.collection {
            diagnostics.push(subject.wrong("is a stream and not part of the JSON, so a patch cannot contain it"));
            return;
        }
        match self.entry(subject).writable.replace(is_writable) {
            None => {}
            Some(before) if before == is_writable => {
                diagnostics.push(twice(subject.option, subject.text, subject.ty, subject.property));
            }
            Some(_) => {
                let message = format!("the options `writable` and `read_only` both name `{}`", subject.text);
                diagnostics.push(Diagnostic { message, ..subject.wrong("") });
            }
        }
    }

    fn set_whole(&mut self, subject: Subject<'a>, schema: &Schema, diagnostics: &mut Diagnostics) {
        let named = subject.property.ty.named().and_then(|name| schema.structured(name));
        if named.is_none() || subject.property.collection {
            let why = "is not a nested value, so a patch always sends all of it";
            diagnostics.push(subject.wrong(why));
        } else if std::mem::replace(&mut self.entry(subject).whole, true) {
            diagnostics.push(twice(subject.option, subject.text, subject.ty, subject.property));
        }
    }

    fn set_name(&mut self, subject: Subject<'a>, name: &'a str, diagnostics: &mut Diagnostics) {
        if snake(&subject.property.name) == name {
            let message =
                format!("the option `rename` gives `{}` the name that it already has: `{name}`", subject.text);
            diagnostics.push(subject.needless(message));
        }
        if self.entry(subject).name.replace((name, subject.text)).is_some() {
            diagnostics.push(twice(subject.option, subject.text, subject.ty, subject.property));
        }
    }

    /// Reports corrections that the pages agree with.
    fn check_needless(
        &self,
        options: &'a PropertyOptions,
        schema: &'a Schema,
        types: &CalledTypes<'a>,
        rules: &Rules<'a>,
        diagnostics: &mut Diagnostics,
    ) {
        let writable = options.writable.iter().map(|text| ("writable", text, true));
        let read_only = options.read_only.iter().map(|text| ("read_only", text, false));
        for (option, text, wanted) in writable.chain(read_only) {
            let Ok((ty, property)) = schema.meant(types, option, text) else { continue };
            let subject = Subject { option, text, ty, property };
            let chain = schema.base_chain(&ty.name);
            let of_bases = chain.get(1..).and_then(|bases| self.of(bases, &property.name).writable);
            let is_writable = of_bases.unwrap_or_else(|| rules.of(&chain, property).access.writable);
            if is_writable == wanted && !access::is_stream(property) {
                let is = if wanted { "writable" } else { "read-only" };
                diagnostics.push(subject.needless(format!(
                    "the option `{option}` is not needed for `{text}`: the pages already say that it is {is}"
                )));
            }
        }
    }
}

impl<'a> Correction<'a> {
    /// The path of the user's own type that it is of.
    pub(super) fn own_type(&self) -> Option<&'a UserCode> {
        self.ty.flatten()
    }

    /// What a client may do, where the pages say something else.
    pub(super) fn access(&self, said: Access) -> Access {
        let said = Access { whole: self.whole, ..said };
        match self.writable {
            None => said,
            Some(true) => Access { writable: true, read_only: false, ..said },
            Some(false) => Access { writable: false, read_only: true, ..said },
        }
    }
}

impl Subject<'_> {
    fn wrong(&self, why: &str) -> Diagnostic {
        let message = format!("the option `{}` names `{}`, which {why}", self.option, self.text);
        Diagnostic::new(Code::ConflictingOptions, self.property.span, message)
            .of_option(self.option, self.text.as_str())
    }

    fn needless(&self, message: String) -> Diagnostic {
        let diagnostic = Diagnostic::new(Code::NeedlessOption, self.property.span, message);
        diagnostic.of_option(self.option, self.text.as_str()).help("remove it from the option")
    }
}
