//! Writing: the serializer that all models share.

use serde::ser::{Error as _, SerializeMap, Serializer};

use super::contents::NOTHING;
use super::{Additional, Field, NameTable, Object, TypeInfo, ValueRef, Visit, Visitor};
use crate::Untyped;
use crate::json::{json_text, write_raw};

/// Writes a model: `@odata.type`, other `@odata.` annotations, documented properties, the rest.
///
/// `@odata.type` must be first for the service to know the type of what follows (OData JSON Format
/// 4.01, 4.5).
pub(crate) fn write_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::new(object, serializer);
    object.visit(&mut Visitor::new(&mut writer));
    match writer.serializer.take() {
        // It has not been used.
        Some(serializer) if writer.additional.has_raw_names() => {
            write_with_raw_names(object, writer.additional, serializer)
        }
        Some(serializer) => serializer.serialize_map(Some(0))?.end(),
        None => writer.end(),
    }
}

/// Writes an object with names that are not text. No serializer accepts such names.
fn write_with_raw_names<S: Serializer>(
    object: &dyn Object,
    additional: &Additional,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let text = with_raw_names(object, additional).map_err(S::Error::custom)?;
    write_raw(&text, serializer)
}

/// The JSON of such an object.
fn with_raw_names(object: &dyn Object, additional: &Additional) -> Result<String, serde_json::Error> {
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut text);
    let mut writer = Writer { takes_raw_names: true, ..Writer::new(object, &mut serializer) };
    object.visit(&mut Visitor::new(&mut writer));
    writer.end()?;
    // The written bytes are UTF-8.
    let mut text = String::from_utf8(text).unwrap_or_default();
    text.pop();
    for (name, value) in additional.raw_entries() {
        let comma = if text.len() > 1 { "," } else { "" };
        text.push_str(&format!("{comma}\"{name}\":{}", json_text(value)));
    }
    text.push('}');
    Ok(text)
}

/// Whether a name is that of an annotation of the object itself. No page documents a property with
/// such a name.
fn is_annotation(name: &str) -> bool {
    name.starts_with("@odata.")
}

/// Writes what it is shown.
struct Writer<'a, S: Serializer> {
    object: &'a dyn Object,
    info: &'static TypeInfo,
    /// The names of the table.
    names: &'static [&'static str],
    /// Present until there is something to write.
    serializer: Option<S>,
    /// Present from then on, up to the first error.
    map: Option<S::SerializeMap>,
    error: Option<S::Error>,
    additional: &'a Additional,
    /// Whether the caller handles names that are not text.
    takes_raw_names: bool,
    /// The entries with the name of a documented property, by its index.
    misfits: Vec<(usize, &'a Untyped)>,
    /// The next property that is null or a misfit.
    other: usize,
}

impl<'a, S: Serializer> Writer<'a, S> {
    #[inline]
    fn new(object: &'a dyn Object, serializer: S) -> Self {
        let info = object.info();
        Self {
            object,
            info,
            names: info.properties(),
            serializer: Some(serializer),
            map: None,
            error: None,
            additional: &NOTHING,
            takes_raw_names: false,
            misfits: Vec::new(),
            other: usize::MAX,
        }
    }

    /// Writes something, unless there was an error.
    #[inline]
    fn with(&mut self, work: impl FnOnce(&mut S::SerializeMap) -> Result<(), S::Error>) {
        if let Some(map) = &mut self.map
            && let Err(error) = work(map)
        {
            (self.map, self.error) = (None, Some(error));
        }
    }

    fn start(&mut self) {
        match self.serializer.take().map(|serializer| serializer.serialize_map(None)) {
            Some(Ok(map)) => self.map = Some(map),
            Some(Err(error)) => self.error = Some(error),
            None => {}
        }
    }

    /// Writes the properties that are null or misfits, up to one that is set.
    #[cold]
    fn others(&mut self, end: usize) {
        while self.other < end {
            let (index, value) = (self.other, self.misfits.iter().find(|(at, _)| *at == self.other));
            if let Some(name) = self.info.property(index) {
                let value = value.map(|(_, value)| *value);
                self.with(|map| match value {
                    Some(value) => map.serialize_entry(name, value),
                    None => map.serialize_entry(name, &()),
                });
            }
            self.other = self.other_from(index + 1);
        }
        if self.other == end {
            self.other = self.other_from(end + 1);
        }
    }

    /// The first property, from an index on, that is null or a misfit.
    fn other_from(&self, index: usize) -> usize {
        let null = self.additional.null_from(index).unwrap_or(usize::MAX);
        self.misfits.iter().map(|(at, _)| *at).filter(|at| *at >= index).fold(null, usize::min)
    }

    fn end(mut self) -> Result<S::Ok, S::Error> {
        if self.other != usize::MAX {
            self.others(self.info.properties().len());
        }
        if !self.additional.is_empty() {
            let (additional, info) = (self.additional, self.info);
            let is_misfit = |name: &str| !self.misfits.is_empty() && info.index_of(name).is_some();
            for (name, value) in additional.named_entries().filter(|(name, _)| !is_annotation(name) && !is_misfit(name))
            {
                self.map.iter_mut().try_for_each(|map| map.serialize_entry(name, value))?;
            }
        }
        match (self.map, self.error) {
            (Some(map), _) => map.end(),
            (None, Some(error)) => Err(error),
            (None, None) => Err(S::Error::custom("nothing has been written")),
        }
    }
}

impl<'a, S: Serializer> Visit<'a> for Writer<'a, S> {
    #[inline]
    fn additional(&mut self, additional: &'a Additional) {
        self.additional = additional;
        let is_empty = additional.is_empty();
        if !is_empty && !self.takes_raw_names && additional.has_raw_names() {
            return;
        }
        self.start();
        if !is_empty {
            self.with(|map| write_annotations(additional, map));
            self.misfits = misfits_of(self.object.names(), additional);
        }
        if !is_empty || additional.has_nulls() {
            self.other = self.other_from(0);
        }
    }

    #[inline]
    fn field(&mut self, index: usize, field: &'a dyn Field) {
        if self.other <= index {
            self.others(index);
        }
        let Some(name) = self.names.get(index).copied() else { return };
        let view = field.value_ref();
        // It is not moved, because copying memory that was just written in parts stalls the
        // processor.
        self.with(|map| match &view {
            None => Ok(()),
            // Most are texts, for which the check of the kind can be skipped.
            Some(ValueRef::Text(text)) => map.serialize_entry(name, *text),
            Some(view) => map.serialize_entry(name, view),
        });
    }
}

fn write_annotations<M: SerializeMap>(additional: &Additional, map: &mut M) -> Result<(), M::Error> {
    if let Some(kind) = additional.untyped("@odata.type") {
        map.serialize_entry("@odata.type", kind)?;
    }
    for (name, value) in additional.named_entries().filter(|(name, _)| is_annotation(name) && *name != "@odata.type") {
        map.serialize_entry(name, value)?;
    }
    Ok(())
}

/// The entries with the name of a documented property, by its index.
fn misfits_of(names: NameTable, additional: &Additional) -> Vec<(usize, &Untyped)> {
    let others = additional.named_entries().filter(|(name, _)| !is_annotation(name));
    others.filter_map(|(name, value)| Some((names.index_of(name)?, value))).collect()
}

#[cfg(test)]
mod tests {
    use crate::Model;
    use crate::fixture::Wide;

    #[test]
    fn every_property_alone_is_written_under_its_name() {
        for name in Wide::INFO.properties() {
            for value in ["7", "null", "\"x\""] {
                let json = format!("{{\"{name}\":{value}}}");
                let read: Result<Wide, _> = serde_json::from_str(&json);
                assert_eq!(read.and_then(|wide| serde_json::to_string(&wide)).ok(), Some(json));
            }
        }
    }
}
