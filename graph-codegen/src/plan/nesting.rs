//! The nesting of models.
//!
//! To determine whether a model is `Send` and `Sync`, rustc examines its fields, their fields, and
//! so on, each type once. It gives up (E0275) if more than 128 types are nested, and neither `Box`
//! nor `Vec` ends the nesting: only the crate's own `#![recursion_limit]` does, which a macro
//! cannot set. This module therefore walks the models in the same way as rustc does, starting from
//! each of them, and makes a property untyped, with a finding, if the nesting is too deep there.

use std::collections::{HashMap, HashSet};

use super::field::Field;
use super::id::TypeId;
use super::input::Input;
use super::ty::TypeKind;
use super::value::Value;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::limits::{NESTED_COLLECTION, NESTED_SINGLE, NESTED_TYPES};
use crate::source::Span;

/// The types in `graph_models::Additional`, the last field of each model. rustc examines it once,
/// at the end of the first model that contains no others.
const ADDITIONAL: usize = 14;

/// The maximum number of properties to examine for each type and property; all of beta needs 20.
const STEPS: usize = 256;

/// Makes the properties untyped that are nested too deep for rustc.
///
/// A property that derived types inherit is untyped in them too.
pub(super) fn limit(kinds: &mut [TypeKind], input: &Input<'_>, diagnostics: &mut Diagnostics) {
    let found = too_deep(&edges(kinds));
    if found.is_empty() {
        return;
    }
    let mut told = HashSet::new();
    for field in kinds.iter_mut().filter_map(TypeKind::model_mut).flat_map(|model| &mut model.fields) {
        if let (Value::Model(_), Some(from)) = (&field.value, found.get(&field.span)) {
            field.value = Value::Untyped;
            if told.insert((field.span, field.wire.clone())) {
                diagnostics.push(finding(field, *from, input));
            }
        }
    }
}

fn finding(field: &Field, from: TypeId, input: &Input<'_>) -> Diagnostic {
    let from = input.index.ty(from).map_or("", |ty| ty.name().short());
    let message = format!(
        "the property `{}` is untyped, because the models in `{from}` are nested too deeply for rustc",
        field.wire
    );
    let help = "follow fewer navigation properties (`navigation`) or exclude a type in between (`exclude`)";
    Diagnostic::new(Code::OverLimit, field.span, message).help(help)
}

/// A property with models in it.
struct Edge {
    property: Span,
    to: usize,
    /// The number of types that rustc counts: the model and the types around it.
    types: usize,
}

/// The properties of each type that contain models, in the order of the fields.
fn edges(kinds: &[TypeKind]) -> Vec<Vec<Edge>> {
    let edge = |field: &Field| match field.value {
        Value::Model(to) => {
            let types = if field.collection { NESTED_COLLECTION } else { NESTED_SINGLE };
            Some(Edge { property: field.span, to: to.0, types })
        }
        _ => None,
    };
    let of = |kind: &TypeKind| kind.model().map(|model| model.fields.iter().filter_map(edge).collect());
    kinds.iter().map(|kind| of(kind).unwrap_or_default()).collect()
}

/// The properties at which the nesting is too deep, each with the type in which it starts.
fn too_deep(edges: &[Vec<Edge>]) -> HashMap<Span, TypeId> {
    let size: usize = edges.iter().map(|edges| 1 + edges.len()).sum();
    let mut walk = Walk {
        edges,
        states: vec![State::New; edges.len()],
        touched: Vec::new(),
        entered: 0,
        in_circles: Vec::new(),
        has_ended: false,
        found: HashMap::new(),
        steps: size.saturating_mul(STEPS),
    };
    for root in 0..edges.len() {
        walk.start();
        walk.visit(root, Depth { types: 1, root });
    }
    walk.found
}

/// The state of a type in the walk from one root.
#[derive(Clone, Copy)]
enum State {
    /// Not visited yet.
    New,
    /// Being visited, with the number of types that were entered before it.
    Entered(usize),
    /// Valid only while the type that contains itself through it is being visited.
    InCircle(usize),
    Known,
}

#[derive(Clone, Copy)]
struct Depth {
    types: usize,
    root: usize,
}

/// A walk that starts from each type, and is no deeper than [`NESTED_TYPES`].
///
/// Like rustc, it discards what it learned within a cycle of types after visiting the first type of
/// that cycle: starting from elsewhere, the other types are visited again.
struct Walk<'a> {
    edges: &'a [Vec<Edge>],
    states: Vec<State>,
    /// The types whose state is not [`State::New`], or was not.
    touched: Vec<usize>,
    entered: usize,
    in_circles: Vec<usize>,
    /// Whether a type, including its `Additional`, was visited completely.
    has_ended: bool,
    found: HashMap<Span, TypeId>,
    /// How many properties may still be examined. Properties beyond that are treated as being at
    /// the maximum depth for rustc.
    steps: usize,
}

impl Walk<'_> {
    /// Starts again, keeping the results.
    fn start(&mut self) {
        for at in std::mem::take(&mut self.touched) {
            self.set(at, State::New);
        }
        self.in_circles.clear();
        self.has_ended = false;
    }

    /// Visits a type. Returns the first of the types being visited that it contains.
    fn visit(&mut self, at: usize, depth: Depth) -> usize {
        match self.states.get(at) {
            Some(State::New) => {}
            Some(State::Entered(number) | State::InCircle(number)) => return *number,
            Some(State::Known) | None => return usize::MAX,
        }
        let (number, circles) = (self.entered, self.in_circles.len());
        self.entered += 1;
        self.touched.push(at);
        self.set(at, State::Entered(number));
        let mut back = usize::MAX;
        for edge in self.edges.get(at).into_iter().flatten() {
            let Some(steps) = self.steps.checked_sub(1) else { break };
            self.steps = steps;
            if let Some(depth) = self.depth(edge, depth) {
                back = back.min(self.visit(edge.to, depth));
            }
        }
        self.has_ended = true;
        if back < number {
            self.set(at, State::InCircle(back));
            self.in_circles.push(at);
        } else {
            let forgotten = self.in_circles.split_off(circles);
            forgotten.into_iter().for_each(|at| self.set(at, State::New));
            self.set(at, State::Known);
        }
        back
    }

    fn set(&mut self, at: usize, state: State) {
        if let Some(place) = self.states.get_mut(at) {
            *place = state;
        }
    }

    /// Returns the depth of the nesting in a property; `None` if it is untyped. If the nesting is
    /// too deep, the property becomes untyped.
    fn depth(&mut self, edge: &Edge, depth: Depth) -> Option<Depth> {
        if self.found.contains_key(&edge.property) {
            return None;
        }
        let types = depth.types + edge.types;
        let below = if self.has_ended { 0 } else { ADDITIONAL };
        if types + below > NESTED_TYPES && matches!(self.states.get(edge.to), Some(State::New)) {
            self.found.insert(edge.property, TypeId(depth.root));
            return None;
        }
        Some(Depth { types, ..depth })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use std::fmt::Write as _;

    use crate::diagnostic::Code;
    use crate::generate::{Output, planned};
    use crate::library::Memory;
    use crate::limits::{NESTED_COLLECTION, NESTED_SINGLE, NESTED_TYPES};
    use crate::options::Settings;
    use crate::plan::{Plan, Value};
    use crate::testing::name;

    use super::ADDITIONAL;

    /// `t0`, `t1` and so on, of which each has properties of some others, alone or as a collection.
    fn pages(count: usize, others: impl Fn(usize) -> Vec<(usize, bool)>) -> Vec<(String, String)> {
        let page = |at: usize| {
            let mut text =
                format!("# t{at} resource type\n\n## Properties\n|Property|Type|\n|:-|:-|\n|label|String|\n");
            for (to, collection) in others(at) {
                let collection = if collection { " collection" } else { "" };
                writeln!(text, "|to{to}|[t{to}](t{to}.md){collection}|").unwrap();
            }
            (format!("resources/t{at}.md"), text)
        };
        (0..count).map(page).collect()
    }

    /// What becomes of pages, and which properties are over the limit.
    fn over_limit(pages: Vec<(String, String)>) -> (Plan, Vec<String>) {
        let files = Memory::new(pages);
        let Output { plan, diagnostics, sources, .. } =
            planned(&files, &Settings { pages: vec!["**".into()], ..Settings::default() });
        let told = diagnostics.iter().filter(|diagnostic| diagnostic.code == Code::OverLimit);
        (plan, told.map(|told| sources.slice(told.span.unwrap()).to_owned()).collect())
    }

    fn chain(count: usize, collection: bool) -> Vec<(String, String)> {
        pages(count, |at| if at + 1 < count { vec![(at + 1, collection)] } else { Vec::new() })
    }

    fn is_untyped(plan: &Plan, ty: &str, wire: &str) -> bool {
        let field = plan.find(&name(ty)).and_then(|ty| ty.model()?.field(wire)).unwrap();
        matches!(field.value, Value::Untyped)
    }

    #[test]
    fn so_many_models_stand_in_each_other_and_no_more() {
        for (types, collection) in [(NESTED_SINGLE, false), (NESTED_COLLECTION, true)] {
            let deepest = 1 + (NESTED_TYPES - ADDITIONAL - 1) / types;
            let found = |count| over_limit(chain(count, collection)).1.len();
            assert_eq!([deepest, deepest + 1].map(found), [0, 1]);
            assert!(found(10 * deepest) >= 9);
        }
    }

    #[test]
    fn the_property_that_leads_too_deep_is_untyped() {
        let deepest = 1 + (NESTED_TYPES - ADDITIONAL - 1) / NESTED_SINGLE;
        let (plan, found) = over_limit(chain(deepest + 1, false));
        assert_eq!(found, [format!("to{deepest}")]);
        let last = format!("t{}", deepest - 1);
        assert!(is_untyped(&plan, &last, &found[0]) && !is_untyped(&plan, "t0", "to1"));
    }

    #[test]
    fn types_may_contain_themselves_and_each_other() {
        assert_eq!(over_limit(pages(300, |at| vec![(at, true), (at ^ 1, false)])).1, [""; 0]);
        let circle = |count: usize| over_limit(pages(count, |at| vec![((at + 1) % count, false)])).1.len();
        assert_eq!(circle(20), 0);
        assert!(circle(100) >= 3);
        let mesh =
            |count: usize| over_limit(pages(count, |_| (0..count).map(|to| (to, to % 2 == 0)).collect())).1.len();
        assert_eq!(mesh(20), 0);
        assert!(mesh(60) > 0);
    }

    #[test]
    fn a_derived_type_has_the_same_type_for_it() {
        let deepest = 1 + (NESTED_TYPES - ADDITIONAL - 1) / NESTED_SINGLE;
        let mut pages = chain(deepest + 1, false);
        let base = format!("t{}", deepest - 1);
        let text = format!(
            "# a resource type\n\nInherits from [{base}]({base}.md).\n\n## Properties\n|Property|Type|\n|:-|:-|\n|own|String|\n"
        );
        pages.push(("resources/a.md".to_owned(), text));
        let (plan, found) = over_limit(pages);
        assert_eq!(found.len(), 1);
        assert!(["a", &base].iter().all(|ty| is_untyped(&plan, ty, &found[0])));
    }
}
