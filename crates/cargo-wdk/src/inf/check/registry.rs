//! Sections that write to the registry.

use super::Checker;
use crate::inf::{parse::Section, target::number};

const ROOTS: [&str; 5] = ["HKR", "HKLM", "HKCR", "HKCU", "HKU"];
/// `FLG_ADDREG_TYPE_DWORD`, and the flags that are about a value's type.
const TYPE_DWORD: u32 = 0x0001_0001;
const TYPE_MASK: u32 = 0xFFFF_0001;

impl Checker<'_> {
    /// A section of values to be written.
    pub(super) fn registry(&mut self, section: &Section) {
        for entry in &section.entries {
            let field = |index| self.inf.value(entry, index).unwrap_or_default();
            let (root, key, name, flags) = (field(0), field(1), field(2), field(3));
            if entry.key.is_some() || !ROOTS.iter().any(|known| known.eq_ignore_ascii_case(&root)) {
                let message = "the line does not begin with HKR, HKLM, HKCR, HKCU or HKU: write \
                    HKR,<key>,<name>,<flags>,<value>";
                self.error(entry.line, section, "registry", message);
                continue;
            }
            let services = key
                .to_lowercase()
                .starts_with(r"system\currentcontrolset\services");
            if root.eq_ignore_ascii_case("HKLM") && services {
                let message = "services' keys are written to by HKR from the service's own \
                    section only: move the line there";
                self.error(entry.line, section, "registry", message);
            }
            let Some(flags) = number(if flags.is_empty() { "0" } else { &flags }) else {
                let message =
                    format!("the flags are {flags:?}: write a number, 0x00010001 for a DWORD");
                self.error(entry.line, section, "registry", message);
                continue;
            };
            let value = field(4);
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
