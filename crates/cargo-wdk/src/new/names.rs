//! Which names a driver cannot have.

use anyhow::{Result, bail};

/// Fails unless Cargo and Windows take the name, and it is nobody else's.
pub fn check_name(name: &str) -> Result<()> {
    let is_taken = |names: &[&str]| {
        let file = name.replace('-', "_").to_ascii_lowercase();
        names.iter().any(|taken| *taken == file)
    };
    let problem = if name.is_empty() || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        "does not begin with a letter from a to z"
    } else if !name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    {
        "has other characters than letters from a to z, digits, - and _"
    } else if name.len() > 32 {
        "has more than 32 characters"
    } else if is_taken(KEYWORDS) {
        "is a word of the language or a crate that comes with it"
    } else if is_taken(DEVICES) {
        "is a device's, which Windows lets no file have"
    } else if is_taken(&["global", "globalroot", "mailslot", "pipe", "unc"]) {
        "is that of something else that applications open, as \\\\.\\pipe"
    } else if is_taken(DRIVERS) || name.to_ascii_lowercase().starts_with("wdk") {
        "is that of a driver of Windows, or of a crate of this framework"
    } else {
        return Ok(());
    };
    bail!("the name `{name}` {problem}: give the driver another one with --name")
}

const KEYWORDS: &[&str] = &[
    "abstract",
    "alloc",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "build",
    "const",
    "continue",
    "core",
    "crate",
    "deps",
    "do",
    "dyn",
    "else",
    "enum",
    "examples",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "incremental",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "proc_macro",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "std",
    "struct",
    "super",
    "test",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
];

const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1",
    "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Drivers and kernel images whose services or files Windows has itself, the best known of them.
const DRIVERS: &[&str] = &[
    "acpi",
    "afd",
    "atapi",
    "beep",
    "bthport",
    "cdfs",
    "cdrom",
    "classpnp",
    "cng",
    "disk",
    "dxgkrnl",
    "fastfat",
    "fltmgr",
    "fvevol",
    "hal",
    "hidclass",
    "hidusb",
    "http",
    "i8042prt",
    "iastor",
    "kbdclass",
    "kbdhid",
    "ks",
    "ksecdd",
    "lltdio",
    "modem",
    "mouclass",
    "mouhid",
    "mountmgr",
    "msfs",
    "msrpc",
    "mup",
    "ndis",
    "ndisuio",
    "netbios",
    "netbt",
    "netio",
    "npfs",
    "ntfs",
    "ntoskrnl",
    "null",
    "parport",
    "partmgr",
    "pci",
    "pciide",
    "pcmcia",
    "portcls",
    "processr",
    "rasl2tp",
    "rdbss",
    "sdbus",
    "serial",
    "spaceport",
    "srv2",
    "stornvme",
    "storport",
    "tcpip",
    "tdx",
    "usbccgp",
    "usbd",
    "usbehci",
    "usbhub",
    "usbport",
    "usbstor",
    "usbxhci",
    "vdrvroot",
    "vga",
    "volmgr",
    "volsnap",
    "volume",
    "wdf01000",
    "wdfldr",
    "wfplwfs",
    "win32k",
    "winusb",
    "wmilib",
    "ws2ifsl",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked() {
        for name in ["lamp", "my-lamp", "Lamp2", "a_b"] {
            assert!(check_name(name).is_ok(), "{name}");
        }
        for (name, word) in [
            ("", "begin with a letter"),
            ("2lamps", "begin with a letter"),
            ("lämp", "other characters"),
            ("la mp", "other characters"),
            ("proc-macro", "word of the language"),
            ("Self", "word of the language"),
            ("con", "device's"),
            ("NDIS", "driver of Windows"),
            ("Pipe", "something else"),
            ("wdk-sys", "crate of this framework"),
            (&"x".repeat(33), "more than 32"),
        ] {
            let error = check_name(name).unwrap_err().to_string();
            assert!(error.contains(word), "{error}");
        }
    }
}
