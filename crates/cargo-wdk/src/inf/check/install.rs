//! Install sections, their parts, and the sections that these name.

use std::collections::HashSet;

use super::{Checker, known};
use crate::inf::{
    parse::{Entry, Section},
    target::PROCESSORS,
};

/// What a section installs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A device, with its driver.
    Device,
    /// A driver without devices.
    Primitive,
    /// A setup class, or a class of interfaces.
    Class,
}

/// What is known of an install section on its way through the parts, on one processor.
pub(super) struct Installation {
    pub(super) kind: Kind,
    pub(super) processor: &'static str,
    /// The service whose section is at hand, and whose key HKR is then.
    pub(super) service: Option<String>,
    /// Where files are copied to, in lower case: [`known::directory`] and what is below it.
    pub(super) targets: HashSet<String>,
    /// Whether it is not known where all files go, which is told elsewhere.
    pub(super) incomplete: bool,
    /// Whether an INF of Windows takes part, of which nothing is known here.
    pub(super) included: bool,
    /// The sections read on the way, by their places in memory, so that those that name each other
    /// end.
    read: HashSet<*const Section>,
    depth: usize,
}

/// How many sections lead from one to the next. Windows reads two.
const DEEPEST: usize = 16;

impl Installation {
    fn new(kind: Kind, processor: &'static str) -> Self {
        Self {
            kind,
            processor,
            service: None,
            targets: HashSet::new(),
            incomplete: false,
            included: false,
            read: HashSet::new(),
            depth: 0,
        }
    }
}

impl<'a> Checker<'a> {
    /// An install section and its parts, on one processor.
    pub(super) fn install(&mut self, section: &'a Section, kind: Kind, processor: &'static str) {
        let inf = self.inf;
        let mut installed = Installation::new(kind, processor);
        self.reach(section);
        self.section(section, &mut installed);
        let named = |part: &str| inf.section(&format!("{}.{part}", section.name));
        for part in known::PARTS {
            if let Some(found) = named(part) {
                self.reach(found);
                if let Some((_, since)) = known::NEWER_PARTS.iter().find(|(name, _)| *name == part)
                {
                    let what = format!("the section [{}]", found.name);
                    self.since((found.line, found), kind, &what, *since);
                }
                self.section(found, &mut installed);
            }
        }
        match named("Services") {
            Some(services) => self.services(services, &mut installed),
            None => self.no_services(section, &installed),
        }
    }

    /// Whether an install section must name the service of its device.
    pub(super) fn wants_service(&self, installed: &Installation) -> bool {
        let version = self.inf.section("Version");
        let class = version.and_then(|version| version.entry("Class"));
        let class = class
            .and_then(|entry| self.inf.value(entry, 0))
            .unwrap_or_default();
        let mut without = known::CLASSES_WITHOUT_SERVICE.iter();
        installed.kind == Kind::Device
            && !installed.included
            && !without.any(|known| known.eq_ignore_ascii_case(&class))
    }

    fn no_services(&mut self, section: &Section, installed: &Installation) {
        if !self.wants_service(installed) {
            return;
        }
        let name = &section.name;
        let lower = name.to_lowercase();
        let plain = lower
            .find(".nt")
            .map(|end| format!("{}.Services", &lower[..end]));
        let fix = match plain.and_then(|plain| self.inf.section(&plain)) {
            Some(plain) => format!(
                "name [{}] so, since Windows reads what belongs to [{name}]",
                plain.name
            ),
            None => "write it with AddService=<name>,2,<section>".to_owned(),
        };
        let message =
            format!("no driver is installed for the device, there is no [{name}.Services]: {fix}");
        self.error(section.line, section, "services", message);
    }

    /// What installs the class of the devices, and classes of interfaces.
    pub(super) fn classes(&mut self, processor: &'static str) {
        let (inf, mut installed) = (self.inf, Installation::new(Kind::Class, processor));
        if let Some(section) = inf.actual_section("ClassInstall32", processor) {
            self.reach(section);
            self.section(section, &mut installed);
            if let Some(services) = self.reached(&format!("{}.Services", section.name)) {
                // Filters of the class may be of another package.
                installed.included = true;
                self.services(services, &mut installed);
            }
        }
        let Some(interfaces) = inf.section("InterfaceInstall32") else {
            return;
        };
        for entry in &interfaces.entries {
            let Some(name) = inf.value(entry, 0) else {
                continue;
            };
            self.named(interfaces, entry, &name, &mut installed);
            if let Some(section) = inf.section(&name) {
                self.section(section, &mut installed);
            }
        }
    }

    /// A section that takes away what another installed, and its services.
    pub(super) fn remove(&mut self, section: &'a Section) {
        let mut installed = Installation::new(Kind::Class, PROCESSORS[0]);
        self.section(section, &mut installed);
        if let Some(services) = self.reached(&format!("{}.Services", section.name)) {
            self.section(services, &mut installed);
        }
    }

    /// The directives of a section that names others, and those others.
    pub(super) fn section(&mut self, section: &'a Section, installed: &mut Installation) {
        if installed.depth == DEEPEST || !installed.read.insert(section) {
            return;
        }
        installed.depth += 1;
        installed.included |= section.entry("Include").is_some();
        for entry in &section.entries {
            let Some(key) = entry.key.as_deref() else {
                continue;
            };
            let values =
                || (0..entry.values.len()).filter_map(|index| self.inf.value(entry, index));
            let is = |known: &str| known.eq_ignore_ascii_case(key);
            if is("Needs") {
                for name in values().collect::<Vec<_>>() {
                    self.needs(section, entry, &name, installed);
                }
            } else if known::LISTS.into_iter().any(is) {
                for name in values().collect::<Vec<_>>() {
                    match name.strip_prefix('@').filter(|_| is("CopyFiles")) {
                        Some(file) => self.copied_alone(section, entry, file, installed),
                        None => self.named(section, entry, &name, installed),
                    }
                }
            } else if let Some((_, index)) = known::SINGLE.into_iter().find(|(known, _)| is(known))
            {
                if let Some(name) = self.inf.value(entry, index) {
                    self.named(section, entry, &name, installed);
                }
            } else {
                self.misspelt(section, entry, key);
            }
            if is("LogConfig") {
                let message = "Windows no longer reads LogConfig: take the line away";
                self.warning(entry.line, section, "legacy-directive", message);
            }
        }
        installed.depth -= 1;
    }

    /// A section that a directive names.
    fn named(
        &mut self,
        section: &Section,
        entry: &Entry,
        name: &str,
        installed: &mut Installation,
    ) {
        let key = entry.key.as_deref().unwrap_or_default();
        let is = |known: &str| known.eq_ignore_ascii_case(key);
        let Some(found) = self.reached(name) else {
            if installed.included && section.entry("Include").is_some() {
                let message = format!(
                    "{key} names the section [{name}], which is not in this INF, and only Needs \
                     reaches those of an included one: write Needs= with the section that uses it"
                );
                installed.incomplete |= is("CopyFiles");
                return self.error(entry.line, section, "included-section", message);
            }
            let file = is("CopyFiles") && name.contains('.');
            let fix = if file {
                format!("write @{name} if that is a file")
            } else {
                "write it".to_owned()
            };
            let message = format!("{key} names the section [{name}], which does not exist: {fix}");
            installed.incomplete |= is("CopyFiles");
            return self.error(entry.line, section, "missing-section", message);
        };
        self.shared(found, key);
        if let Some(security) = self.reached(&format!("{name}.security")) {
            self.security(security);
        }
        if is("CopyFiles") {
            self.copied(found, installed);
        } else if is("DelFiles") || is("RenFiles") {
            self.destination(section, entry, found);
        } else if is("AddReg") {
            self.registry(found, installed.service.as_deref());
        } else if known::SINGLE.into_iter().any(|(known, _)| is(known)) {
            self.section(found, installed);
        }
    }

    /// Finds a section that directives of two kinds name.
    fn shared(&mut self, found: &Section, key: &str) {
        let first = self.named_by.entry(found).or_insert_with(|| key.to_owned());
        if !first.eq_ignore_ascii_case(key) {
            let message = format!(
                "both {first} and {key} name this section, of which each reads the entries in \
                 its own way: write a section for each, unless that is meant"
            );
            self.warning(found.line, found, "shared-section", message);
        }
    }

    fn needs(
        &mut self,
        section: &Section,
        entry: &Entry,
        name: &str,
        installed: &mut Installation,
    ) {
        let (own, other) = (part_of(&section.name), part_of(name));
        if own != other {
            let kind = |part: Option<&str>| {
                part.map_or_else(
                    || "an install section".to_owned(),
                    |part| format!("a .{part}"),
                )
            };
            let message = format!(
                "Needs names [{name}], {} section, where {} section is read: name one of the \
                 same kind",
                kind(other).trim_end_matches(" section"),
                kind(own).trim_end_matches(" section")
            );
            self.error(entry.line, section, "needs-section", message);
        }
        match self.inf.section(name) {
            Some(found) => {
                self.reach(found);
                self.section(found, installed);
            }
            None if section.entry("Include").is_some() => {}
            None => {
                let message = format!(
                    "Needs names the section [{name}], which does not exist: write Include= with \
                     the INF that has it, in this section"
                );
                self.error(entry.line, section, "needs-include", message);
            }
        }
    }

    /// What is nearly a directive is meant to be one. Classes have directives of their own, so
    /// others say nothing.
    fn misspelt(&mut self, section: &Section, entry: &Entry, key: &str) {
        let single = known::SINGLE.into_iter().map(|(known, _)| known);
        let mut all = known::LISTS.into_iter().chain(single).chain(known::OTHERS);
        if all.clone().any(|known| known.eq_ignore_ascii_case(key)) {
            return;
        }
        let lower = key.to_lowercase();
        let near = all.find(|known| {
            let few = if known.len() < 8 { 1 } else { 2 };
            known.len().abs_diff(key.len()) <= few
                && strsim::levenshtein(&known.to_lowercase(), &lower) <= few
        });
        if let Some(near) = near {
            let message =
                format!("Windows knows no directive {key} and passes over it: write {near}");
            self.warning(entry.line, section, "misspelt", message);
        }
    }
}

/// The part of an installation that a section's name says it is, as [`known::PARTS`] spells it.
fn part_of(name: &str) -> Option<&'static str> {
    let last = name.rsplit_once('.').map(|(_, last)| last)?;
    known::PARTS
        .into_iter()
        .find(|part| part.eq_ignore_ascii_case(last))
}
