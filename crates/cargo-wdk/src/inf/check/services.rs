//! Services: the drivers that the kernel loads.

use super::{
    Checker,
    install::{Installation, Kind},
    known,
};
use crate::inf::{
    parse::{Entry, Section},
    target::number,
};

/// `SPSVCINST_ASSOCSERVICE`: the service is the device's function driver.
const FUNCTION_DRIVER: u32 = 0x2;
/// `SPSVCSINST_STARTSERVICE`: it is started at once.
const START_NOW: u32 = 0x800;

const KERNEL_DRIVER: u32 = 1;
const AUTO_START: u32 = 2;
const DISABLED: u32 = 4;
const SERVICE_TYPES: [u32; 6] = [KERNEL_DRIVER, 2, 0x10, 0x20, 0x110, 0x120];

impl<'a> Checker<'a> {
    /// A section of `AddService` directives.
    pub(super) fn services(&mut self, section: &'a Section, installed: &mut Installation) {
        self.section(section, installed);
        let mut drivers = 0;
        for entry in section
            .entries
            .iter()
            .filter(|entry| entry.is("AddService"))
        {
            let flags = self.flags(section, entry);
            let function = flags & FUNCTION_DRIVER != 0;
            drivers += usize::from(function);
            if function && flags & START_NOW != 0 {
                let message =
                    "PnP starts a function driver, not the flag 0x800: take it out of the flags";
                self.error(entry.line, section, "service-flags", message);
            }
            self.service_named(section, entry, function, installed);
        }
        if drivers > 1 {
            let message = "several services have the flag 2, which makes one the device's driver: \
                leave it with that one";
            self.error(section.line, section, "services", message);
        }
        if drivers == 0 && self.wants_service(installed) {
            let message = "no service has the flag 2, which makes it the device's driver: write \
                AddService=<name>,2,<section>, or AddService=,2 if the device needs none";
            self.error(section.line, section, "services", message);
        }
    }

    /// The flags of a service; those of the device's driver if they cannot be read.
    fn flags(&mut self, section: &Section, entry: &Entry) -> u32 {
        let Some(flags) = self.inf.value(entry, 1) else {
            return 0;
        };
        number(&flags).unwrap_or_else(|| {
            let message = format!(
                "the flags are {flags:?}: write a number, 0x00000002 for the device's driver"
            );
            self.error(entry.line, section, "service-flags", message);
            FUNCTION_DRIVER
        })
    }

    fn service_named(
        &mut self,
        section: &Section,
        entry: &Entry,
        function: bool,
        installed: &mut Installation,
    ) {
        let Some(name) = self.inf.value(entry, 2) else {
            // A device without a driver of its own.
            if entry.values.first().is_none_or(String::is_empty) && function {
                return;
            }
            let message = "AddService names no section that describes the service: write it \
                behind name and flags";
            return self.error(entry.line, section, "service-section", message);
        };
        for index in [2, 3] {
            let Some(name) = self.inf.value(entry, index) else {
                continue;
            };
            match self.reached(&name) {
                Some(found) => {
                    let service = self.inf.value(entry, 0).unwrap_or_default();
                    installed.service = (index == 2).then(|| service.clone().into_owned());
                    self.section(found, installed);
                    installed.service = None;
                    if index == 2 {
                        self.service(found, function, installed);
                        self.service_place(found, &service);
                    }
                }
                None => {
                    let message = format!(
                        "AddService names the section [{name}], which does not exist: write it"
                    );
                    self.error(entry.line, section, "missing-section", message);
                }
            }
        }
        if entry.values.first().is_none_or(String::is_empty) {
            let message =
                format!("AddService gives the service of [{name}] no name: write it first");
            self.error(entry.line, section, "service", message);
        }
    }

    /// A section that describes a service.
    fn service(&mut self, section: &'a Section, function: bool, installed: &Installation) {
        const ONCE: [&str; 4] = ["ServiceType", "StartType", "ErrorControl", "ServiceBinary"];
        self.twice(section, |key| {
            ONCE.iter().any(|once| once.eq_ignore_ascii_case(key))
        });
        let kind = self.choice(section, "ServiceType", "1 for a kernel driver", |kind| {
            SERVICE_TYPES.contains(&kind)
        });
        if let Some((line, kind)) = kind
            && function
            && kind != KERNEL_DRIVER
        {
            let message = format!(
                "the device's driver is a kernel driver, not of type {kind:#x}: write ServiceType=1"
            );
            self.error(line, section, "service-type", message);
        }
        let start = self.choice(
            section,
            "StartType",
            "3, by which PnP loads the driver",
            |start| start <= DISABLED,
        );
        match start {
            Some((line, AUTO_START))
                if installed.kind == Kind::Device
                    && kind.is_some_and(|(_, kind)| kind == KERNEL_DRIVER) =>
            {
                let message =
                    "2 starts services, never the driver of a PnP device: write StartType=3";
                self.error(line, section, "start-type", message);
            }
            Some((line, DISABLED)) => {
                let message = "4 keeps the service from being started, so that nothing is \
                    installed: write StartType=3";
                self.error(line, section, "start-type", message);
            }
            _ => {}
        }
        self.choice(
            section,
            "ErrorControl",
            "1, which goes on and warns",
            |control| control <= 3,
        );
        self.binary(section, installed);
    }

    /// A directive whose value is one of some numbers, and its line.
    fn choice(
        &mut self,
        section: &Section,
        key: &str,
        usual: &str,
        right: fn(u32) -> bool,
    ) -> Option<(usize, u32)> {
        let rule = match key {
            "ServiceType" => "service-type",
            "StartType" => "start-type",
            _ => "error-control",
        };
        let Some((entry, value)) = section
            .entry(key)
            .and_then(|entry| Some((entry, self.inf.value(entry, 0)?)))
        else {
            let message = format!("{key} is missing: write {key}={usual}");
            self.error(section.line, section, rule, message);
            return None;
        };
        let number = number(&value).filter(|number| right(*number));
        if number.is_none() {
            let message = format!("{key} cannot be {value}: write {usual}");
            self.error(entry.line, section, rule, message);
        }
        Some((entry.line, number?))
    }

    /// Where the service's file is, which must be where a file is copied to.
    fn binary(&mut self, section: &Section, installed: &Installation) {
        const FORM: &str = r"write ServiceBinary=%12%\<name>.sys";
        const RULE: &str = "service-binary";
        let Some((entry, path)) = section
            .entry("ServiceBinary")
            .and_then(|entry| Some((entry, entry.values.first()?)))
        else {
            return self.error(
                section.line,
                section,
                RULE,
                format!("ServiceBinary is missing: {FORM}"),
            );
        };
        let expanded = self.inf.expand(path);
        let parts = expanded
            .strip_prefix('%')
            .and_then(|rest| rest.split_once('%'));
        let parts = parts
            .and_then(|(directory, rest)| Some((number(directory)?, rest.strip_prefix('\\')?)));
        let Some((directory, file)) = parts.filter(|(_, file)| !file.is_empty()) else {
            let message = format!("{path} is not a directory's number and a file below it: {FORM}");
            return self.error(entry.line, section, RULE, message);
        };
        let target = format!("{}\\{file}", known::directory(directory)).to_lowercase();
        if installed.included || installed.incomplete || installed.targets.contains(&target) {
            return;
        }
        let name = file.rsplit('\\').next().unwrap_or(file).to_lowercase();
        // A name that is nearly that of a file of the package is meant to be it.
        let copied = |path: &String| {
            let other = path.rsplit('\\').next().unwrap_or(path);
            strsim::levenshtein(other, &name) <= 2
        };
        let elsewhere = installed.targets.iter().any(copied);
        let listed = self.listed(&name, installed.processor).is_some();
        if elsewhere || listed || !known::is_of_windows(directory) {
            let message = format!(
                "no file is copied to {path}: have CopyFiles name {file}, and [DestinationDirs] \
                 the directory {directory}"
            );
            return self.error(entry.line, section, RULE, message);
        }
        if !known::DRIVERS_OF_WINDOWS.contains(&&*name) {
            let message = format!(
                "the package has no file {file}: see that Windows has it, or have CopyFiles name \
                 it"
            );
            self.warning(entry.line, section, RULE, message);
        }
    }
}
