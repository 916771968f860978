//! The section `[Version]`: the package's own description.

use super::{
    Checker, LONGEST_SHOWN,
    classes::{self, Owner},
};
use crate::inf::{
    diagnostic::Severity,
    parse::{Entry, Section},
    version::{DriverVersion, parse_date},
};

const LONGEST_CLASS: usize = 32;

const REQUIRED: &str = "required";

/// Which may be repeated: Windows reads the first.
const PNP_LOCKDOWN: &str = "PnpLockdown";

impl Checker<'_> {
    pub(super) fn version(&mut self) {
        let Some(version) = self.inf.section("Version") else {
            let message = "there is no section [Version], so that Windows takes the file for no \
                INF: begin with it";
            return self.error_at(1, "version", message);
        };
        self.twice(version, |key| !key.eq_ignore_ascii_case(PNP_LOCKDOWN));
        self.signature(version);
        self.class(version);
        self.provider(version);
        self.catalogue(version);
        self.driver_version(version);

        let locked = version.entry(PNP_LOCKDOWN);
        if locked.and_then(|entry| self.inf.value(entry, 0)).as_deref() != Some("1") {
            let message =
                "nothing keeps applications from changing the installed files: write PnpLockdown=1";
            self.warning(line(version, locked), version, "pnp-lockdown", message);
        }
    }

    /// The first value of a directive of `[Version]` that must be there, and its line.
    fn required(
        &mut self,
        version: &Section,
        rule: &'static str,
        key: &str,
        form: &str,
    ) -> Option<(usize, String)> {
        let entry = version.entry(key);
        let line = line(version, entry);
        match entry.and_then(|entry| self.inf.value(entry, 0)) {
            Some(value) => Some((line, value.into_owned())),
            None => {
                let message = format!("{key} is missing: write {key}={form}");
                self.error(line, version, rule, message);
                None
            }
        }
    }

    fn signature(&mut self, version: &Section) {
        let Some((line, value)) =
            self.required(version, "signature", "Signature", "\"$Windows NT$\"")
        else {
            return;
        };
        if !["$Windows NT$", "$Chicago$"]
            .iter()
            .any(|right| right.eq_ignore_ascii_case(&value))
        {
            let message = format!(
                "the signature is {value:?}, by which Windows knows no INF: write \
                 Signature=\"$Windows NT$\""
            );
            self.error(line, version, "signature", message);
        }
    }

    fn class(&mut self, version: &Section) {
        let name = self.required(version, REQUIRED, "Class", "<the devices' setup class>");
        let guid = self.required(version, REQUIRED, "ClassGuid", "{<the setup class's GUID>}");
        if let Some((line, name)) = &name
            && name.chars().count() > LONGEST_CLASS
        {
            let message =
                format!("the class's name has more than {LONGEST_CLASS} characters: shorten it");
            self.error(*line, version, "class", message);
        }
        let Some((line, guid)) = guid else { return };
        let Some(bare) = bare_guid(&guid) else {
            let message = format!(
                "{guid:?} is no GUID: write it as {{xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}} in \
                 hexadecimal"
            );
            return self.error(line, version, "class-guid", message);
        };
        let Some((name_line, name)) = name else {
            return;
        };
        let by_guid = classes::by_guid(bare);
        let by_name = classes::by_name(&name);
        match (by_guid.and_then(|class| class.name), by_name) {
            (Some(right), _) if !right.eq_ignore_ascii_case(&name) => {
                let message = format!(
                    "{guid} is the class {right}, not {name}: write Class={right}, or the other \
                     class's GUID"
                );
                self.error(name_line, version, "class", message);
            }
            (None, Some(known)) => {
                let message = format!(
                    "the class {} has the GUID {{{}}}, not {guid}: write that one",
                    known.name.unwrap_or_default(),
                    known.guid
                );
                self.error(line, version, "class-guid", message);
            }
            _ => {
                let owner = by_guid.map(|class| class.owner);
                self.class_owned(version, name_line, &name, owner);
                self.class_install(version, name_line, &name, owner);
            }
        }
    }

    /// Who may use the class.
    fn class_owned(&mut self, version: &Section, line: usize, name: &str, owner: Option<Owner>) {
        match owner {
            Some(Owner::Samples) => {
                let message = "the class Sample is reserved for Microsoft's own samples: write a \
                    class of Windows' own that fits, or one of your own with a GUID of its own";
                let severity = self.samples();
                self.find(
                    severity,
                    line,
                    version,
                    "class-reserved",
                    message.to_owned(),
                );
            }
            Some(Owner::System) => {
                let message = format!(
                    "the class {name} is for packages of Windows itself: write the class that \
                     fits, or one of your own"
                );
                self.warning(line, version, "class-system", message);
            }
            _ => {}
        }
    }

    /// How grave it is that a package takes itself for one of Microsoft's samples.
    fn samples(&self) -> Severity {
        if self.context.samples {
            Severity::Warning
        } else {
            Severity::Error
        }
    }

    /// A class of one's own comes with a section that installs it, and Windows' classes come
    /// without.
    fn class_install(&mut self, version: &Section, line: usize, name: &str, owner: Option<Owner>) {
        let sections = self.inf.sections().iter();
        let installed = sections.filter(|section| {
            let lower = section.name.to_lowercase();
            lower.split('.').next() == Some("classinstall32")
        });
        let first = installed.map(|section| (section.line, section)).next();
        match (first, owner) {
            (Some((line, section)), Some(owner)) => {
                let message = format!(
                    "the class {name} was defined by Microsoft, so that no other package may \
                     install it: take this section away"
                );
                let severity = match owner {
                    Owner::Samples => self.samples(),
                    _ => Severity::Error,
                };
                self.find(severity, line, section, "class-install", message);
            }
            (None, None) => {
                let message = format!(
                    "the class {name} is not one of Windows' own, and nothing here installs it: \
                     write [ClassInstall32] with AddReg= that gives it a name"
                );
                self.warning(line, version, "class-unknown", message);
            }
            _ => {}
        }
    }

    fn provider(&mut self, version: &Section) {
        let Some((line, provider)) =
            self.required(version, REQUIRED, "Provider", "%<who made the package>%")
        else {
            return;
        };
        if provider.eq_ignore_ascii_case("Microsoft") {
            let message = "Microsoft did not make this package: name who did";
            self.error(line, version, "provider", message);
        }
        if provider.chars().count() > LONGEST_SHOWN {
            let message = format!("the name is longer than {LONGEST_SHOWN} characters: shorten it");
            self.error(line, version, "too-long", message);
        }
    }

    fn catalogue(&mut self, version: &Section) {
        let named = |entry: &&Entry| {
            let key = entry.key.as_deref().unwrap_or_default();
            key.split('.')
                .next()
                .is_some_and(|first| first.eq_ignore_ascii_case("CatalogFile"))
        };
        let entries: Vec<_> = version.entries.iter().filter(named).collect();
        if entries.is_empty() {
            let message = "no catalogue is named, so that the package counts as unsigned: write \
                CatalogFile=<name>.cat";
            self.error(version.line, version, "catalogue", message);
        }
        for entry in entries {
            let name = self.inf.value(entry, 0).unwrap_or_default();
            if !name.to_ascii_lowercase().ends_with(".cat") || name.contains(['\\', '/']) {
                let message = format!(
                    "{name:?} is not the name of a catalogue beside the INF: write <name>.cat"
                );
                self.error(entry.line, version, "catalogue-name", message);
            }
        }
        let Some(package) = &self.context.catalogue else {
            return;
        };
        for architecture in self.architectures() {
            let named = self.inf.catalogue_file(architecture);
            if let Some(named) = named.filter(|named| !named.eq_ignore_ascii_case(package)) {
                let first = version.entries.iter().find(|entry| {
                    let value = self.inf.value(entry, 0);
                    value.as_deref() == Some(&named)
                });
                let message = format!(
                    "the package's catalogue is {package}, not {named}: write CatalogFile={package}"
                );
                self.error(line(version, first), version, "catalogue-name", message);
            }
        }
    }

    fn driver_version(&mut self, version: &Section) {
        let form = "mm/dd/yyyy,w.x.y.z, or have `cargo wdk inf stamp` do it";
        let Some((line, date)) = self.required(version, REQUIRED, "DriverVer", form) else {
            return;
        };
        match parse_date(&date) {
            None => {
                let message =
                    format!("{date:?} is no day written as mm/dd/yyyy: write DriverVer={form}");
                self.error(line, version, "driver-date", message);
            }
            Some(date) if date > self.context.today => {
                let message = "the date lies in the future, and Windows prefers the driver to all \
                    made until then: write today's";
                self.warning(line, version, "driver-date", message);
            }
            Some(_) => {}
        }
        let number = version
            .entry("DriverVer")
            .and_then(|entry| self.inf.value(entry, 1));
        let parsed = number.as_deref().map(|number| {
            let full = number.split('.').count() == 4 && !number.contains(['-', '+']);
            number.parse::<DriverVersion>().map(|_| full)
        });
        let message = match parsed {
            Some(Ok(true)) => return,
            Some(Err(error)) => format!("{error}: write DriverVer={form}"),
            Some(Ok(false)) | None => {
                format!("the version is not four numbers: write DriverVer={form}")
            }
        };
        self.error(line, version, "driver-version", message);
    }
}

/// The entry's line, or the section's if there is no entry.
fn line(section: &Section, entry: Option<&Entry>) -> usize {
    entry.map_or(section.line, |entry| entry.line)
}

/// What is between the braces of a GUID, if it has the form of one.
pub(super) fn bare_guid(text: &str) -> Option<&str> {
    let bare = text.strip_prefix('{')?.strip_suffix('}')?;
    let lengths = [8, 4, 4, 4, 12];
    let right = bare.split('-').map(str::len).eq(lengths)
        && bare
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
    right.then_some(bare)
}
