//! `$select`, built from the fields of a type.

use super::{Request, RequestError};
use crate::reflect::{Field, index_of};
use crate::{Delta, Model, Page};

/// A response that consists of models: a model, or a [`Page`] or [`Delta`] of models.
pub trait Answer {
    /// The model.
    type Model;
}

impl<M: Model> Answer for M {
    type Model = M;
}

impl<T> Answer for Page<T> {
    type Model = T;
}

impl<T> Answer for Delta<T> {
    type Model = T;
}

impl<T: Answer<Model: Model>> Request<T> {
    /// Requests only some properties (`$select`): those whose fields the closure returns. The other
    /// fields of the model stay unset, so a patch computed from two such models does not mention
    /// them. The entity tag is always returned.
    ///
    /// For names without a field, such as those of extensions, use [`query`](Request::query). A
    /// request can have one `$select` with at least one field. Using a request with two, or with an
    /// empty one, returns a [`RequestError`].
    ///
    /// ```
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::{LanguageProficiency, get_language_proficiency};
    /// let request = get_language_proficiency::me_profile_languages("0fb4").select(|it| [&it.display_name, &it.count]);
    /// assert_eq!(request.path()?, "/me/profile/languages/0fb4?$select=displayName,count");
    /// # Ok::<(), graph_models::RequestError>(())
    /// ```
    ///
    /// Anything that is not a field does not compile:
    ///
    /// ```compile_fail,E0609
    /// # mod people { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/fixture/language.rs")); }
    /// # use people::{LanguageProficiency, get_language_proficiency};
    /// get_language_proficiency::me_profile_languages("0fb4").select(|it| [&it.dispaly_name]);
    /// ```
    #[must_use]
    pub fn select<const N: usize>(self, fields: impl FnOnce(&T::Model) -> [&dyn Field; N]) -> Self {
        select(self, fields)
    }
}

fn select<T, M: Model, const N: usize>(request: Request<T>, fields: impl FnOnce(&M) -> [&dyn Field; N]) -> Request<T> {
    match selected(fields) {
        _ if request.has_option("$select") => request.refuse(RequestError::SecondSelect),
        Ok(names) => request.query("$select", names),
        Err(error) => request.refuse(error),
    }
}

/// The names of several fields, separated by commas. A field is identified by its address in an
/// empty model, so generated code needs no list of names for this.
pub(crate) fn selected<M: Model, const N: usize>(
    fields: impl FnOnce(&M) -> [&dyn Field; N],
) -> Result<String, RequestError> {
    let model = M::default();
    let names: Option<Vec<&str>> = fields(&model).into_iter().map(|field| name_of(&model, field)).collect();
    match names {
        Some(names) if names.is_empty() => Err(RequestError::EmptySelect { model: M::INFO.name() }),
        Some(names) => Ok(names.join(",")),
        None => Err(RequestError::NotAField { model: M::INFO.name() }),
    }
}

fn name_of<M: Model>(model: &M, field: &dyn Field) -> Option<&'static str> {
    M::INFO.property(index_of(model, field)?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Cloud;
    use crate::fixture::LanguageProficiency;
    use crate::fixture::get_language_proficiency::{OPERATION, me_profile_languages};
    use crate::reflect::Object;

    #[test]
    fn every_field_is_known_by_its_place() {
        let model = LanguageProficiency::default();
        let info = LanguageProficiency::INFO;
        for (index, name) in info.properties().iter().enumerate() {
            assert_eq!(name_of(&model, (&model as &dyn Object).field(index).unwrap()), Some(*name));
        }
    }

    #[test]
    fn what_is_no_field_of_the_model_itself_is_refused() {
        static ELSEWHERE: Option<String> = None;
        let request = me_profile_languages("1").select(|it| [&it.id, &ELSEWHERE]);
        assert_eq!(
            request.problem().unwrap().to_string(),
            "`$select` contains something that is not a field of `microsoft.graph.languageProficiency`; return fields of the model that \
             the closure receives"
        );
    }

    #[test]
    fn a_request_has_one_select() {
        let chosen = || me_profile_languages("1").select(|it| [&it.id]);
        let message = "the request already has a `$select`; name all fields in one call";
        assert_eq!(chosen().select(|it| [&it.count]).problem().unwrap().to_string(), message);
        for option in ["$select", "$SELECT"] {
            let request = me_profile_languages("1").query(option, "x").select(|it| [&it.count]);
            assert_eq!(request.problem(), Some(&RequestError::SecondSelect));
        }
        let first: Request<Page<LanguageProficiency>> = Request::get(&OPERATION, "/x", &[]);
        let next = first.follow("https://graph.microsoft.com/beta/x?a=1&%24select=id", Cloud::Global);
        assert_eq!(next.select(|it| [&it.count]).problem(), Some(&RequestError::SecondSelect));
        let request = me_profile_languages("1").query("$filter", "a eq '$select='").select(|it| [&it.count]);
        assert_eq!(request.problem(), None);
    }

    #[test]
    fn a_select_names_a_field() {
        let request = me_profile_languages("1").select(|_| []);
        assert_eq!(
            request.problem().unwrap().to_string(),
            "`$select` names no field of `microsoft.graph.languageProficiency`; name at least one, or omit `select` to get all of them"
        );
    }

    #[test]
    fn other_options_stay() {
        let request = me_profile_languages("1").query("$expand", "a").select(|it| [&it.id, &it.created_date_time]);
        assert_eq!(request.path().unwrap(), "/me/profile/languages/1?$expand=a&$select=id,createdDateTime");
    }

    #[test]
    fn a_page_is_selected_by_the_fields_of_its_items() {
        let request: Request<Page<LanguageProficiency>> = Request::get(&OPERATION, "/x", &[]);
        assert_eq!(request.select(|it| [&it.display_name]).path().unwrap(), "/x?$select=displayName");
    }
}
