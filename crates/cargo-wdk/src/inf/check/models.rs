//! The section `[Manufacturer]` and the Models sections it names: which devices the package is for,
//! and on which Windows.

use std::collections::HashMap;

use super::{Checker, LONGEST_SHOWN, install::Kind, known};
use crate::inf::{
    parse::{Entry, Section},
    target::{Decoration, PROCESSORS},
};

/// The longest id of a device, in characters: `MAX_DEVICE_ID_LEN`, less its terminator.
const LONGEST_ID: usize = 199;

impl<'a> Checker<'a> {
    pub(super) fn models(&mut self) {
        let inf = self.inf;
        let default = inf
            .sections()
            .iter()
            .find(|section| default_of(section).is_some_and(|(install, _)| install));
        match (inf.section("Manufacturer"), default) {
            (None, None) => {
                let message = "there is no section [Manufacturer], which leads to the devices: \
                    write it, with %name%=<models section>,NTamd64, or [DefaultInstall.NTamd64] \
                    for a driver without devices";
                return self.error_at(1, "manufacturer", message);
            }
            (Some(_), Some(section)) => {
                let message = "an INF for devices, which has [Manufacturer], has no \
                    [DefaultInstall]: take one of them away";
                self.error(section.line, section, "default-install", message);
            }
            (None, Some(_)) => self.primitive(),
            (Some(_), None) => {}
        }
        self.uninstalled();
        if let Some(section) = inf.section("Manufacturer") {
            self.manufacturers(section);
        }
        for processor in PROCESSORS {
            let models = inf.model_entries(processor);
            let default = inf.actual_section("DefaultInstall", processor);
            if let Some(section) = default {
                self.places.begin(&section.name, processor);
                self.install(section, Kind::Primitive, processor);
            }
            if !models.is_empty() || default.is_some() {
                self.classes(processor);
            }
            for (section, entry) in models {
                self.places.begin(&section.name, processor);
                self.model(section, entry, processor);
            }
        }
    }

    /// The sections `[DefaultInstall]` and `[DefaultUninstall]`, which a primitive driver has.
    fn primitive(&mut self) {
        for section in self.inf.sections() {
            let Some((_, decoration)) = default_of(section) else {
                continue;
            };
            let name = section.name.split('.').next().unwrap_or_default();
            let Some(decoration) = decoration else {
                let message = format!(
                    "the section has no processor in its name, so that Windows 10 1903 and later \
                     take it for no driver's: write [{name}.NTamd64] or [{name}.NTarm64]"
                );
                self.error(section.line, section, "undecorated-install", message);
                continue;
            };
            if let Err(reason) = Decoration::parse(decoration) {
                let message = format!(
                    "the decoration {decoration} {reason}: write NTamd64 or NTarm64 for it"
                );
                self.error(section.line, section, "decoration", message);
            }
        }
        let wanted = self.context.architecture;
        if let Some(missing) = wanted.filter(|wanted| !self.inf.architectures().contains(wanted)) {
            let message = format!(
                "there is no section [DefaultInstall.NT{}], which installs the driver there: \
                 write it",
                missing.name()
            );
            self.error_at(1, "architecture", message);
        }
    }

    /// What uninstalls a driver before Windows 10 1903.
    fn uninstalled(&mut self) {
        for section in self.inf.sections() {
            let Some((false, _)) = default_of(section) else {
                continue;
            };
            self.reach(section);
            let legacy = section.entry("LegacyUninstall");
            if legacy.and_then(|entry| self.inf.value(entry, 0)).as_deref() != Some("1") {
                let message = "Windows 10 1903 and later uninstall a driver by what installed it, \
                    and refuse one with this section: take it away, or write LegacyUninstall=1 \
                    to keep it for earlier ones";
                self.error(section.line, section, "default-uninstall", message);
            }
            self.remove(section);
        }
    }

    fn manufacturers(&mut self, section: &'a Section) {
        let models = self.inf.models();
        if models.is_empty() {
            let message = "no models section is named: write %name%=<models section>,NTamd64";
            return self.error(section.line, section, "manufacturer", message);
        }
        let mut readable = true;
        for models in models {
            if let Err(reason) = &models.target {
                let message = format!(
                    "the decoration {} {reason}: write NTamd64 or NTarm64",
                    models.decoration
                );
                self.error(models.line, section, "decoration", message);
                readable = false;
            }
            if models.decoration.is_empty() {
                let message = format!(
                    "the models section [{}] is for no processor, which means x86 alone: write \
                     ,NTamd64 behind its name, and [{}.NTamd64]",
                    models.name, models.name
                );
                self.warning(models.line, section, "undecorated-models", message);
            }
            match self.reached(&models.name) {
                Some(found) => self.ids_twice(found),
                None => {
                    let message = format!(
                        "names the models section [{}], which does not exist: write it",
                        models.name
                    );
                    self.error(models.line, section, "models", message);
                }
            }
        }
        let named = self.inf.architectures();
        let missing = self
            .context
            .architecture
            .filter(|architecture| !named.contains(architecture));
        let what = match missing {
            Some(missing) => missing.name(),
            None if named.is_empty() => "amd64",
            None => return,
        };
        if readable {
            let message = format!(
                "there are no models for {what}: write %name%=<models section>,NT{what}, and that \
                 section"
            );
            self.error(section.line, section, "architecture", message);
        }
    }

    fn ids_twice(&mut self, section: &Section) {
        let mut seen = HashMap::new();
        for entry in &section.entries {
            for index in 1..entry.values.len() {
                let Some(id) = self.inf.value(entry, index).map(|id| id.to_lowercase()) else {
                    continue;
                };
                if let Some(line) = seen.insert(id.clone(), entry.line) {
                    let message = format!(
                        "the id {id} is given a second time, line {line} has it: take one of them \
                         away"
                    );
                    self.warning(entry.line, section, "hardware-id", message);
                }
            }
        }
    }

    fn model(&mut self, section: &'a Section, entry: &'a Entry, processor: &'static str) {
        let (inf, line) = (self.inf, entry.line);
        if entry.key.is_none() {
            let message = "a model is written as %description%=<install section>,<hardware id>: \
                give it a description";
            return self.error(line, section, "model", message);
        }
        let description = inf.expand(entry.key.as_deref().unwrap_or_default());
        if description.chars().count() > LONGEST_SHOWN {
            let message =
                format!("the description is longer than {LONGEST_SHOWN} characters: shorten it");
            self.error(line, section, "too-long", message);
        }
        let ids = (1..entry.values.len()).filter_map(|index| inf.value(entry, index));
        let ids: Vec<_> = ids.collect();
        if ids.is_empty() {
            let message = "no hardware id is given, so that no device gets the driver: write it \
                behind the install section, or [DefaultInstall.NT<processor>] for a driver \
                without devices";
            self.error(line, section, "no-hardware-id", message);
        }
        for id in ids {
            if let Some(reason) = wrong_id(&id) {
                self.error(
                    line,
                    section,
                    "hardware-id",
                    format!("no device has the id {id}: {reason}"),
                );
            }
        }
        let Some(name) = inf.value(entry, 0) else {
            let message =
                "no install section is named: write %description%=<install section>,<hardware id>";
            return self.error(line, section, "model", message);
        };
        match inf.actual_section(&name, processor) {
            Some(install) => self.install(install, Kind::Device, processor),
            None => {
                let message = format!(
                    "names the install section [{name}], which does not exist: write [{name}.NT]"
                );
                self.error(line, section, "install-section", message);
            }
        }
    }
}

/// Whether a section is `[DefaultInstall]`, true, or `[DefaultUninstall]`, false, and not a part of
/// one, and what its name is decorated with.
fn default_of(section: &Section) -> Option<(bool, Option<&str>)> {
    let (name, rest) = match section.name.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (&*section.name, None),
    };
    let install = match name.to_ascii_lowercase().as_str() {
        "defaultinstall" => true,
        "defaultuninstall" => false,
        _ => return None,
    };
    let last = rest.and_then(|rest| rest.rsplit('.').next());
    let part = |last: &str| {
        known::PARTS
            .iter()
            .any(|part| part.eq_ignore_ascii_case(last))
    };
    (!last.is_some_and(part)).then_some((install, rest))
}

/// Why there is no device of this id.
fn wrong_id(id: &str) -> Option<String> {
    if id.chars().count() > LONGEST_ID {
        return Some(format!("it has more than {LONGEST_ID} characters"));
    }
    if id.chars().any(|letter| !('!'..='~').contains(&letter)) {
        return Some("write it in ASCII without spaces".to_owned());
    }
    let upper = id.to_ascii_uppercase();
    let pci = upper.strip_prefix("PCI\\VEN_")?;
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let mut parts = pci.split('&');
    let right = parts.next().is_some_and(|vendor| digits(vendor, 4))
        && parts.all(|part| match part.split_once('_') {
            Some(("DEV", number)) => digits(number, 4),
            Some(("SUBSYS", number)) => digits(number, 8),
            Some(("REV", number)) => digits(number, 2),
            Some(("CC", number)) => digits(number, 4) || digits(number, 6),
            _ => true,
        });
    (!right).then(|| "write PCI\\VEN_vvvv&DEV_dddd with four hexadecimal digits each".to_owned())
}
