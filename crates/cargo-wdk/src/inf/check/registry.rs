//! Sections that write to the registry.

use super::{Checker, known};
use crate::inf::{parse::Section, target::number};

const ROOTS: [&str; 5] = ["HKR", "HKLM", "HKCR", "HKCU", "HKU"];
/// Where a service's section may write: its driver's settings, and a minifilter's instances.
const OF_SERVICES: [&str; 2] = ["Parameters", "Instances"];
/// `FLG_ADDREG_TYPE_DWORD`, and the flags that are about a value's type.
const TYPE_DWORD: u32 = 0x0001_0001;
const TYPE_MASK: u32 = 0xFFFF_0001;
/// `FLG_ADDREG_TYPE_MULTI_SZ`, and `FLG_ADDREG_APPEND` to such a list.
const TYPE_MULTI_SZ: u32 = 0x0001_0000;
const APPEND: u32 = 8;
/// `FLG_ADDREG_TYPE_EXPAND_SZ`.
const TYPE_EXPAND_SZ: u32 = 0x0002_0000;

impl Checker<'_> {
    /// A section of values to be written, below the key of a service or another.
    pub(super) fn registry(&mut self, section: &Section, service: Option<&str>) {
        for entry in &section.entries {
            let field = |index| self.inf.value(entry, index).unwrap_or_default();
            let (root, key, name, flags) = (field(0), field(1), field(2), field(3));
            if entry.key.is_some() || !ROOTS.iter().any(|known| known.eq_ignore_ascii_case(&root)) {
                let message = "the line does not begin with HKR, HKLM, HKCR, HKCU or HKU: write \
                    HKR,<key>,<name>,<flags>,<value>";
                self.error(entry.line, section, "registry", message);
                continue;
            }
            self.root(section, entry.line, (&root, &key));
            self.installers(section, entry.line, &name);
            let place = key.split('\\').next().unwrap_or_default();
            let own = |known: &&str| known.eq_ignore_ascii_case(place);
            if service.is_some() && root.eq_ignore_ascii_case("HKR") && !OF_SERVICES.iter().any(own)
            {
                let message = format!(
                    "a driver's own values are below its service's key Parameters, not in {}: \
                     write HKR,Parameters,...",
                    if key.is_empty() {
                        "the key itself"
                    } else {
                        &key
                    }
                );
                self.warning(entry.line, section, "service-key", message);
            }
            let Some(flags) = number(if flags.is_empty() { "0" } else { &flags }) else {
                let message =
                    format!("the flags are {flags:?}: write a number, 0x00010001 for a DWORD");
                self.error(entry.line, section, "registry", message);
                continue;
            };
            if flags & TYPE_MASK == TYPE_MULTI_SZ && flags & APPEND != 0 {
                let message = "the value is appended to a list that others write to as well, and \
                    stays there when the package is gone: write a value of the package's own, or \
                    filters by AddFilter (Windows 10 1903 and later)";
                self.warning(entry.line, section, "appended-value", message);
            }
            let value = field(4);
            self.value(section, entry, (service, flags));
            let folder = entry
                .values
                .get(4)
                .and_then(|value| known::folder_in(value));
            if let Some(folder) = folder.filter(|_| flags & TYPE_MASK == TYPE_EXPAND_SZ) {
                let message = format!(
                    "{folder} is a folder of the Windows that installs, which the one that reads                      the value need not have: write %%SystemRoot%%, which is read when it is used"
                );
                self.warning(entry.line, section, "expanded-path", message);
            }
            if flags & TYPE_MASK == TYPE_DWORD && !value.is_empty() && number(&value).is_none() {
                let message = format!(
                    "{value:?} is no number, though the flags say so: write a decimal one, or 0x \
                     and digits"
                );
                self.error(entry.line, section, "registry", message);
            }
            if name.eq_ignore_ascii_case("Security") && key.is_empty() && !is_descriptor(&value) {
                let message = format!(
                    "{value:?} is no security descriptor: write it in quotation marks, which keep \
                     its ; from \
                     beginning a comment, such as \"D:P(A;;GA;;;SY)(A;;GA;;;BA)\""
                );
                self.error(entry.line, section, "security", message);
            }
        }
    }

    /// Whether a package may write below this root and key.
    fn root(&mut self, section: &Section, line: usize, (root, key): (&str, &str)) {
        let services = r"system\currentcontrolset\services";
        let is = |known: &str| known.eq_ignore_ascii_case(root);
        if is("HKR") {
            return;
        }
        if is("HKLM") && key.to_lowercase().starts_with(services) {
            let message = "services' keys are written to by HKR from the service's own section \
                only: move the line there";
            self.error(line, section, "global-registry", message);
        } else if is("HKCR") || is("HKLM") && known::is_key_still_allowed(key) {
            let message = format!(
                "{root}\\{key} is not the package's own, and Microsoft signs packages that write \
                 to it only for now: write it below HKR if its reader can look there"
            );
            self.warning(line, section, "isolated-registry", message);
        } else {
            let message = format!(
                "{root}\\{key} is not the package's own, and Microsoft signs no package that \
                 writes to it: write HKR, which is the key of the device, service or interface"
            );
            self.error(line, section, "global-registry", message);
        }
    }

    /// Whether a value registers what Windows no longer calls.
    fn installers(&mut self, section: &Section, line: usize, name: &str) {
        if name.eq_ignore_ascii_case("CoInstallers32") {
            let message = "a co-installer is registered, which Microsoft signs no longer: take \
                the line away, and do its work by directives or a service";
            self.error(line, section, "co-installer", message);
        } else if name.eq_ignore_ascii_case("Installer32") {
            let message = "a class installer is registered, which Microsoft signs no longer: \
                take the line away";
            self.error(line, section, "class-installer", message);
        }
    }

    /// A section of who may use the files or keys that another section lists.
    pub(super) fn security(&mut self, section: &Section) {
        for entry in &section.entries {
            let text = self.inf.value(entry, 0).unwrap_or_default();
            let all = |who: &str| text.contains(&format!("(A;;GA;;;{who})"));
            if !is_descriptor(&text) || !all("SY") || !all("BA") {
                let message = format!(
                    "{text:?} does not leave Windows the right to change what it installed: write \
                     it in quotes, with \
                     (A;;GA;;;SY)(A;;GA;;;BA) in it"
                );
                self.error(entry.line, section, "security", message);
            }
        }
    }
}

/// Whether this is a list of who may do what, as a security descriptor's text has it.
fn is_descriptor(text: &str) -> bool {
    let Some((_, list)) = text.split_once("D:") else {
        return false;
    };
    let (_, entries) = list.split_once('(').unwrap_or((list, ""));
    let mut entries = entries
        .split_inclusive(')')
        .map(|entry| entry.trim_start_matches('('))
        .peekable();
    entries.peek().is_some()
        && entries
            .take_while(|entry| !entry.starts_with("S:"))
            .all(|entry| {
                entry
                    .strip_suffix(')')
                    .is_some_and(|fields| fields.split(';').count() >= 6)
            })
}
