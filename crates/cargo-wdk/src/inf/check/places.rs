//! What several install sections would write to one place, where the one that Windows reads last
//! wins: files, values of the registry, services.
//!
//! Sections conflict if one Windows may read both, for two devices or for one: those that Models
//! sections for the same processor and version lead to.

use std::collections::HashMap;

use super::{Checker, install::Kind};
use crate::inf::{
    parse::{Entry, Section},
    target::Decoration,
};

/// `FLG_ADDREG_DELVAL`, `FLG_ADDREG_APPEND` and `FLG_ADDREG_KEYONLY`: the value is not written, or
/// not alone.
const NOT_WRITTEN: u32 = 0x4 | 0x8 | 0x10;
/// The directives of a service whose sections write elsewhere.
const OF_REGISTRY: [&str; 3] = ["AddReg", "DelReg", "BitReg"];

/// What the install sections read so far write, for each processor and version.
#[derive(Default)]
pub(super) struct Places {
    /// The processor and version that the section at hand is for.
    scope: String,
    oldest: Option<Decoration>,
    /// The source of each file.
    files: HashMap<[String; 2], String>,
    /// Type and data of each value, and the line.
    values: HashMap<[String; 4], (String, usize)>,
    /// What each service is, and the line.
    services: HashMap<[String; 2], (Vec<String>, usize)>,
}

impl Places {
    /// From now on sections are read that a section of this name leads to.
    pub(super) fn begin(&mut self, name: &str, processor: &str) {
        let decoration = name.split_once('.').map_or("", |(_, rest)| rest);
        self.scope = format!("{processor} {}", decoration.to_lowercase());
        self.oldest = Decoration::parse(decoration).ok();
    }

    /// Whether the section at hand is for builds of Windows 10 before this one, or for older ones.
    fn is_before(&self, build: u32) -> bool {
        let Some(oldest) = &self.oldest else {
            return true;
        };
        match oldest.version {
            None => true,
            Some((10, 0)) => oldest.build.is_none_or(|own| own < build),
            Some(version) => version < (10, 0),
        }
    }

    /// Notes where a file is copied to. The file that is copied there already, if it is another.
    pub(super) fn file(&mut self, target: &str, source: &str) -> Option<&str> {
        let place = [self.scope.clone(), target.to_lowercase()];
        let first = self.files.entry(place);
        let first = first.or_insert_with(|| source.to_owned());
        (first != source).then_some(first)
    }
}

impl Checker<'_> {
    /// A value that is written, below a service's key or a key of the whole computer. Those of
    /// devices and interfaces are their own.
    pub(super) fn value(
        &mut self,
        section: &Section,
        entry: &Entry,
        (service, flags): (Option<&str>, u32),
    ) {
        let field = |index| self.inf.value(entry, index).unwrap_or_default();
        let root = field(0).to_uppercase();
        let (key, name) = (field(1), field(2));
        let root = match (root.as_str(), service) {
            ("HKR", None) => return,
            ("HKR", Some(service)) => format!("service {}", service.to_lowercase()),
            _ => root,
        };
        if flags & NOT_WRITTEN != 0 {
            return;
        }
        let data: Vec<_> = (4..entry.values.len()).map(field).collect();
        let data = format!("{flags:#x} {}", data.join(","));
        let place = [
            self.places.scope.clone(),
            root,
            key.to_lowercase(),
            name.to_lowercase(),
        ];
        let first = self.places.values.entry(place);
        let (first, line) = first.or_insert_with(|| (data.clone(), entry.line));
        if *first != data {
            let rule = match service {
                Some(_) => "service-value-conflict",
                None => "value-conflict",
            };
            let message = format!(
                "the value {name:?} is written here otherwise than in line {line}, and the one \
                 that Windows reads last stays: write the same, or give one another name"
            );
            self.error(entry.line, section, rule, message);
        }
    }

    /// A service that a section describes.
    pub(super) fn service_place(&mut self, section: &Section, name: &str) {
        let directives = section.entries.iter().filter_map(|entry| {
            let key = entry.key.as_deref()?.to_lowercase();
            let is = |known: &str| known.eq_ignore_ascii_case(&key);
            let values = (0..entry.values.len()).filter_map(|index| self.inf.value(entry, index));
            let values = values.collect::<Vec<_>>().join(",").to_lowercase();
            (!OF_REGISTRY.into_iter().any(is)).then(|| format!("{key}={values}"))
        });
        let mut directives: Vec<_> = directives.collect();
        directives.sort();
        directives.dedup();
        let place = [self.places.scope.clone(), name.to_lowercase()];
        let first = self.places.services.entry(place);
        let (first, line) = first.or_insert_with(|| (directives.clone(), section.line));
        if *first != directives {
            let message = format!(
                "the service {name} is described here otherwise than in line {line}, and the one \
                 that Windows reads last stays: describe it once, or give one another name"
            );
            self.error(section.line, section, "service-conflict", message);
        }
    }

    /// What came with a build of Windows 10, in an install section of devices.
    pub(super) fn since(
        &mut self,
        (line, section): (usize, &Section),
        kind: Kind,
        what: &str,
        (release, build): (&str, u32),
    ) {
        if kind == Kind::Device && self.places.is_before(build) {
            let message = format!(
                "{what} is for Windows 10 {release} and later, and the models are for any: \
                 decorate them with NT<processor>.10.0...{build}"
            );
            self.warning(line, section, "newer-syntax", message);
        }
    }
}
