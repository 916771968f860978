//! The rules that INF files are checked by: one table, from which findings take their numbers and
//! `docs/inf.md` its own.

use std::fmt::{self, Display, Formatter};

/// A rule, by whose name findings are told apart.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub name: &'static str,
    /// The number under which InfVerif reports the same. None of a rule of this program's own.
    pub number: Option<u16>,
    /// Where Microsoft's documentation has it: the title of a page.
    pub page: &'static str,
    /// What it asks for.
    pub asks: &'static str,
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { name, page, .. } = self;
        match self.number {
            Some(number) => write!(f, "{name}, InfVerif {number}: \"{page}\""),
            None => write!(f, "{name}, own rule: \"{page}\""),
        }
    }
}

/// The rule of this name. A name that is not in the table is this program's mistake.
pub fn rule(name: &str) -> &'static Rule {
    let found = RULES.iter().find(|rule| rule.name == name);
    found.unwrap_or_else(|| panic!("{name} is no rule"))
}

const fn infverif(number: u16, name: &'static str, page: &'static str, asks: &'static str) -> Rule {
    Rule {
        name,
        number: Some(number),
        page,
        asks,
    }
}

const fn own(name: &'static str, page: &'static str, asks: &'static str) -> Rule {
    Rule {
        name,
        number: None,
        page,
        asks,
    }
}

const SYNTAX: &str = "General Syntax Rules for INF Files";
const VERSION: &str = "INF Version Section";
const DRIVER_VER: &str = "INF DriverVer Directive";
const MANUFACTURER: &str = "INF Manufacturer Section";
const MODELS: &str = "INF Models Section";
const INSTALL: &str = "INF DDInstall Section";
const CLASS_INSTALL: &str = "INF ClassInstall32 Section";
const PRIMITIVE: &str = "Creating a primitive driver";
const SERVICE: &str = "INF AddService Directive";
const SERVICES: &str = "INF DDInstall.Services Section";
const COPY_FILES: &str = "INF CopyFiles Directive";
const SOURCES: &str = "INF SourceDisksFiles Section";
const DISKS: &str = "INF SourceDisksNames Section";
const DESTINATIONS: &str = "INF DestinationDirs Section";
const DIRIDS: &str = "Using Dirids";
const ADD_REG: &str = "INF AddReg Directive";
const STRINGS: &str = "INF Strings Section";
const ISOLATION: &str = "Driver package isolation";
const INFVERIF_H: &str = "InfVerif /h";
const CONFLICTS: &str = "InfVerif Error 1330 - 1333";
const ERRORS: &str = "INF Validation Errors and Warnings";

/// All rules, in the order in which an INF is read.
#[rustfmt::skip]
pub const RULES: &[Rule] = &[
    infverif(1003, "encoding", SYNTAX, "The file is ANSI, or UTF-16LE with its mark."),
    own("code-page", SYNTAX,
        "Outside comments, an ANSI file holds ASCII only: Windows reads the rest by its own \
         language."),
    own("control-character", SYNTAX, "A line holds no control characters."),
    infverif(1002, "open-quote", SYNTAX, "A quotation mark is closed on its line."),
    infverif(1002, "section-name", SYNTAX, "A section's name stands in brackets on its own line."),
    infverif(1002, "outside-section", SYNTAX, "Each entry stands in a section."),
    own("continuation", SYNTAX, "The last line does not end in a backslash."),
    own("too-long", SYNTAX, "Values have up to 4095 characters, and shown texts up to 255."),
    own("unstamped", "Stampinf", "Nothing is left that only the INF's source, the INX, holds."),

    infverif(1001, "version", VERSION, "There is a [Version] section."),
    infverif(1001, "signature", VERSION, "Signature is \"$Windows NT$\"."),
    own("required", VERSION, "Class, ClassGuid, Provider and DriverVer are given."),
    own("class", VERSION,
        "Class is the name that belongs to ClassGuid, of up to 32 characters."),
    own("class-guid", VERSION, "ClassGuid is a GUID, and that of the class."),
    infverif(1284, "class-reserved", ERRORS,
        "The class is not \"Sample\", which is reserved for Microsoft's samples."),
    own("class-system", "System-Defined Device Setup Classes Reserved for System Use",
        "The class is not one that only Windows' own packages use."),
    infverif(1285, "class-install", CLASS_INSTALL,
        "A class that Microsoft defined is not installed by the package."),
    own("class-unknown", CLASS_INSTALL,
        "A class that Microsoft did not define is installed by [ClassInstall32]."),
    infverif(1204, "provider", VERSION, "Provider is not Microsoft."),
    infverif(1233, "catalogue", VERSION, "CatalogFile is given."),
    own("catalogue-name", VERSION, "CatalogFile is a .cat file beside the INF."),
    own("driver-date", DRIVER_VER, "The date is mm/dd/yyyy, and not in the future."),
    infverif(1217, "driver-version", DRIVER_VER, "The version is w.x.y.z, each part below 65535."),
    infverif(1324, "pnp-lockdown", VERSION, "PnpLockdown is 1."),
    own("twice", SYNTAX,
        "No key that is read once is given twice with different values."),

    own("manufacturer", MANUFACTURER, "There is [Manufacturer] or [DefaultInstall.NT<processor>]."),
    infverif(1212, "default-install", ERRORS,
        "There are not both [Manufacturer] and [DefaultInstall]."),
    infverif(1421, "undecorated-install", PRIMITIVE,
        "[DefaultInstall] and [DefaultUninstall] are decorated with a processor."),
    infverif(1420, "default-uninstall", PRIMITIVE,
        "[DefaultUninstall] has LegacyUninstall=1, by which Windows 10 1903 and later pass over \
         it."),
    own("decoration", MANUFACTURER, "Decorations are NT<processor>[.major[.minor[...[.build]]]]."),
    infverif(2223, "undecorated-models", ERRORS,
        "Each Models section is decorated with a processor."),
    own("architecture", MANUFACTURER, "There are models for the processor asked for."),
    infverif(1203, "models", MODELS, "The Models sections that [Manufacturer] names exist."),
    own("model", MODELS, "A model has a description and an install section."),
    own("hardware-id", MODELS, "Hardware ids are such as devices have, each given once."),
    infverif(1297, "no-hardware-id", ERRORS, "A model has a hardware id."),
    infverif(1203, "install-section", INSTALL, "The install section of a model exists."),

    infverif(1203, "missing-section", ERRORS, "The sections that directives name exist."),
    infverif(1220, "included-section", ERRORS,
        "Sections of an included INF are named by Needs alone."),
    infverif(1310, "needs-section", ERRORS,
        "Needs names a section of the same kind as its own: .Services needs .Services."),
    infverif(1313, "needs-include", ERRORS,
        "Where Needs names another INF's section, Include stands beside it."),
    infverif(1205, "shared-section", ERRORS,
        "Directives of different kinds do not name the same section."),
    infverif(2222, "legacy-directive", ERRORS, "There are no directives that Windows ignores."),
    own("misspelt", "INF Directives", "Directives are spelt as Windows knows them."),

    infverif(1296, "services", SERVICES,
        "A device has exactly one service with the flag 2, or `AddService=,2`."),
    infverif(1005, "service-section", SERVICE, "AddService names a service-install section."),
    own("service", SERVICE, "AddService names the service."),
    own("service-flags", SERVICE, "AddService's flags are a number, and do not contradict."),
    own("service-type", SERVICE, "ServiceType is one that is documented; 1 for function drivers."),
    own("start-type", SERVICE, "StartType is 0 to 3; not 2 for a device's driver."),
    own("error-control", SERVICE, "ErrorControl is 0 to 3."),
    own("service-binary", SERVICE,
        "ServiceBinary is %dirid%\\file, which CopyFiles copies there or Windows has."),

    own("copied-file", COPY_FILES,
        "An entry of a CopyFiles section is a name, with numbers for flags; INF and catalogue are \
         not copied."),
    infverif(1230, "source-file", SOURCES, "[SourceDisksFiles] lists each file that is copied."),
    own("source-entry", SOURCES, "[SourceDisksFiles] has <file>=<disk>."),
    own("source-disk", DISKS, "[SourceDisksNames] has the disk of each file."),
    own("outside-package", SOURCES, "Files lie in the INF's folder or below it."),
    own("missing-file", SOURCES, "Files are where [SourceDisksFiles] says, in the package."),
    own("unused-file", COPY_FILES, "Each file of [SourceDisksFiles] is copied."),
    infverif(1100, "driver-store", DIRIDS,
        "What is copied to directory 13 keeps its name and its folder in the package."),
    infverif(1199, "newer-syntax", ERRORS,
        "Models are for no Windows before what their install sections use: directory 13 for \
         files (10 1709), .Events (10 1809), .Filters (10 1903)."),
    own("driver-store-windows", DIRIDS, "Directory 13 is for Windows 8.1 and later."),
    own("destination", DESTINATIONS, "[DestinationDirs] has the directory of each section."),
    own("directory", DIRIDS, "Directories are numbers that Windows knows."),
    infverif(1322, "isolated-file", INFVERIF_H,
        "Files go to directory 13, or one that InfVerif /h still allows."),
    infverif(1330, "file-conflict", CONFLICTS,
        "Sections that one Windows reads do not copy two files to one place."),

    own("registry", ADD_REG, "An entry is `<root>,<key>,<name>,<flags>,<value>`."),
    infverif(1221, "global-registry", INFVERIF_H,
        "The registry is written to by HKR, not HKLM: services' keys, and all that InfVerif /h \
         does not still allow."),
    infverif(1305, "appended-value", ERRORS,
        "No text is appended to a REG_MULTI_SZ that is there already."),
    infverif(1321, "isolated-registry", ISOLATION,
        "What InfVerif /h still allows in HKLM and HKCR is not used anew."),
    infverif(1331, "value-conflict", CONFLICTS,
        "Sections that one Windows reads do not write different values to one place."),
    infverif(1332, "service-value-conflict", CONFLICTS,
        "Nor do they below the key of one service."),
    infverif(1333, "service-conflict", CONFLICTS,
        "Sections that one Windows reads describe a service alike."),
    infverif(1258, "expanded-path", ADD_REG,
        "A REG_EXPAND_SZ has %%SystemRoot%%, not the folder of the Windows that installs (%10%, \
         %11%, %12%)."),
    infverif(1303, "co-installer", ERRORS, "No co-installer is registered."),
    infverif(1307, "class-installer", ERRORS, "No class installer is registered."),
    infverif(1323, "service-key", ISOLATION,
        "A service's section writes below Parameters, or Instances of a minifilter."),
    own("security", "Creating Secure Device Installations",
        "Security descriptors have the documented form, and keep Windows' own rights."),

    infverif(1235, "undefined-string", STRINGS, "A %string% that is used is defined."),
    own("string", STRINGS, "A string is name = \"text\", the same names in each language."),
    own("unused-string", STRINGS, "A string that is defined is used."),
    infverif(2083, "unused-section", ERRORS, "Something leads to each section."),
];

/// What InfVerif reports and this program does not, and why.
pub const NOT_CHECKED: &[(&str, &str)] = &[
    (
        "1199 in part",
        "Other syntax that the oldest Windows named does not know: the documentation has no list \
         of it.",
    ),
    (
        "1258 in part",
        "%12% in a REG_SZ: right where the value is a path that is read as written.",
    ),
    (
        "1300 to 1302",
        "Other legacy sections and operations: co-installers, class installers and LogConfig have \
         rules of their own.",
    ),
    ("1304, 1320", "Keys beside HKR: 1221 and 1321 report them."),
    (
        "1306",
        "Files copied beside %SystemRoot%: 1322 reports them.",
    ),
    (
        "1402, 2084",
        "Patterns that InfVerif proposes Include and Needs for: neither the documentation nor its \
         users' reports have a list of them.",
    ),
];

/// The table of rules, as `docs/inf.md` has it.
pub fn table() -> String {
    use std::fmt::Write;
    let mut text = String::from(
        "| InfVerif | Rule | What it asks for | Microsoft's documentation |\n|---|---|---|---|\n",
    );
    for Rule {
        name,
        number,
        page,
        asks,
    } in RULES
    {
        let number = number.map_or_else(|| "own".to_owned(), |number| number.to_string());
        writeln!(text, "| {number} | `{name}` | {asks} | {page} |").expect("a string takes all");
    }
    text.push_str("\n| InfVerif | Not checked, because |\n|---|---|\n");
    for (numbers, reason) in NOT_CHECKED {
        writeln!(text, "| {numbers} | {reason} |").expect("a string takes all");
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_rule_has_a_name_of_its_own() {
        let mut names = HashSet::new();
        assert!(RULES.iter().all(|rule| names.insert(rule.name)));
        assert_eq!(rule("provider").number, Some(1204));
    }

    #[test]
    fn documentation_has_the_table() {
        let page = include_str!("../../../../docs/inf.md").replace("\r\n", "\n");
        assert!(
            page.contains(&table()),
            "docs/inf.md has another table than `cargo wdk inf rules` prints:\n{}",
            table()
        );
    }
}
