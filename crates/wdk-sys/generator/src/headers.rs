//! Finds and reads the headers: through bindgen for types, constants and routines, and as text for
//! what bindgen does not tell (status codes, GUIDs, which header declares a routine). Called by
//! [`crate::generate`] and [`crate::rewrite`].

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use regex::Regex;

/// Where Debian's `mingw-w64-x86-64-dev` puts the headers.
const INCLUDE: &str = "/usr/x86_64-w64-mingw32/include";

/// What the kernel headers are told about the target: the whole of Windows 10's declarations.
pub const DEFINES: [&str; 3] = [
    "-D_AMD64_",
    "-DNTDDI_VERSION=0x0A000000",
    "-D_WIN32_WINNT=0x0A00",
];

/// Headers outside the DDK folder whose contents a driver needs.
const SHARED_HEADERS: &str = "ntdef|ntstatus|ntiologc|devioctl|dpfilter|bugcodes|evntrace|evntprov|ktmtypes|devpropdef|ntdddisk|ntddstor|excpt";

/// The headers that Microsoft documents routines under, most basic first.
const DOCUMENTED: [&str; 3] = ["wdm", "ntddk", "ntifs"];

/// `NTDDI_*` of the headers' conditions, oldest first, and the kernel each stands for. What is
/// older than the baseline says nothing about a routine that is not in it.
const RELEASES: [(&str, &str); 8] = [
    ("VISTA", "Windows Vista"),
    ("WINVISTA", "Windows Vista"),
    ("LONGHORN", "Windows Vista"),
    ("VISTASP1", "Windows Vista SP1"),
    ("WS08", "Windows Vista SP1"),
    ("WIN7", "Windows 7"),
    ("WIN8", "Windows 8"),
    ("WINBLUE", "Windows 8.1"),
];

/// The files that define the GUIDs of WDM.
pub const WDM_GUIDS: &[&str] = &[
    "ddk/wdm.h",
    "ddk/wdmguid.h",
    "ddk/ntddk.h",
    "ddk/ntifs.h",
    "ddk/mountmgr.h",
    "ntddstor.h",
    "ntddpar.h",
    "ntddser.h",
];

/// Which of the headers' declarations are wanted.
#[derive(Debug)]
pub enum Wanted<'a> {
    /// Those of the kernel's interface.
    Kernel,
    /// Those of the headers with these names, a regular expression, and what these use.
    Headers(&'a str),
}

/// The DDK headers as they are installed.
#[derive(Debug)]
pub struct Headers {
    include: PathBuf,
    /// Header name -> the identifiers that a `(` follows somewhere in it.
    declared: Vec<(&'static str, Calls)>,
}

/// The identifiers that a `(` follows somewhere in a header, each with the newest release (an index
/// into [`RELEASES`]) that the conditions around its first mention ask for.
type Calls = HashMap<String, Option<usize>>;

/// Collects [`Calls`] from a header's text.
fn calls(text: &str) -> anyhow::Result<Calls> {
    let call = Regex::new(r"\b([A-Za-z_]\w+)\s*\(")?;
    let release = Regex::new(r"NTDDI_VERSION\s*>=\s*NTDDI_(\w+)")?;
    let mut conditions: Vec<Option<usize>> = Vec::new();
    let mut calls = Calls::new();
    for line in text.lines() {
        let directive = line.trim_start().strip_prefix('#').map(str::trim_start);
        match directive {
            Some(d) if d.starts_with("if") => {
                let asked = release
                    .captures(d)
                    .and_then(|c| RELEASES.iter().position(|(name, _)| *name == &c[1]));
                conditions.push(asked);
            }
            Some(d) if d.starts_with("el") => {
                if let Some(last) = conditions.last_mut() {
                    *last = None;
                }
            }
            Some(d) if d.starts_with("endif") => {
                conditions.pop();
            }
            _ => {
                let newest = conditions.iter().copied().flatten().max();
                for c in call.captures_iter(line) {
                    calls.entry(c[1].to_owned()).or_insert(newest);
                }
            }
        }
    }
    Ok(calls)
}

impl Headers {
    /// Looks for the headers where Debian installs them.
    ///
    /// # Errors
    /// When they are not there.
    pub fn find() -> anyhow::Result<Self> {
        let include = PathBuf::from(INCLUDE);
        if !include.join("ddk/wdm.h").exists() {
            bail!(
                "no DDK headers in {}: install Debian's mingw-w64-x86-64-dev and mingw-w64-common",
                include.display()
            );
        }
        let mut declared = Vec::new();
        for name in DOCUMENTED {
            let text = fs::read_to_string(include.join(format!("ddk/{name}.h")))?;
            declared.push((name, calls(&text)?));
        }
        Ok(Self { include, declared })
    }

    /// The documented header that declares the routine `name`.
    pub fn header_of(&self, name: &str) -> Option<&'static str> {
        self.declared
            .iter()
            .find(|(_, calls)| calls.contains_key(name))
            .map(|(header, _)| *header)
    }

    /// The kernel that the headers say has the routine `name` first, where that is newer than the
    /// baseline.
    pub fn first_kernel(&self, name: &str) -> Option<&'static str> {
        let release = self
            .declared
            .iter()
            .find_map(|(_, calls)| calls.get(name))?;
        release.map(|index| RELEASES[index].1)
    }

    /// The folder with the headers, for a C compiler's `-I`.
    pub fn include(&self) -> &Path {
        &self.include
    }

    /// What bindgen says of what is wanted of the headers, layout assertions included.
    ///
    /// # Errors
    /// When libclang is missing or the headers do not parse.
    pub fn bindgen(&self, header: &Path, wanted: &Wanted<'_>) -> anyhow::Result<String> {
        let include = self.include.display();
        let mut builder = bindgen::Builder::default();
        builder = match wanted {
            Wanted::Kernel => builder
                .allowlist_file(".*/ddk/.*")
                .allowlist_file(format!(".*/({SHARED_HEADERS})\\.h")),
            Wanted::Headers(names) => builder.allowlist_file(format!(".*/({names})\\.h")),
        };
        let bindings = builder
            .header(header.display().to_string())
            // The gnu target, because mingw-w64's headers erase all attributes under the msvc one.
            // Layouts and calling convention of the two are the same.
            .clang_arg("--target=x86_64-pc-windows-gnu")
            .clang_args(["-isystem", &format!("{include}/ddk")])
            .clang_args(["-isystem", &format!("{include}")])
            .clang_args(DEFINES)
            .clang_args(["-fms-extensions", "-Wno-everything"])
            .use_core()
            .ctypes_prefix("ctypes")
            .layout_tests(true)
            .derive_partialeq(true)
            .derive_eq(true)
            .generate_comments(false)
            .merge_extern_blocks(true)
            .default_enum_style(bindgen::EnumVariation::ModuleConsts)
            .clang_macro_fallback()
            .formatter(bindgen::Formatter::None)
            .rust_target(
                bindgen::RustTarget::stable(85, 0)
                    .map_err(|error| anyhow::anyhow!("bindgen knows no Rust 1.85: {error}"))?,
            )
            .rust_edition(bindgen::RustEdition::Edition2024)
            .generate()
            .context(
                "bindgen could not read the headers (libclang is found through LIBCLANG_PATH)",
            )?;
        Ok(bindings.to_string())
    }

    /// The names of all status codes in ntstatus.h.
    ///
    /// # Errors
    /// When the header cannot be read.
    pub fn status_codes(&self) -> anyhow::Result<BTreeMap<String, u32>> {
        let text = fs::read_to_string(self.include.join("ntstatus.h"))?;
        let define =
            Regex::new(r"(?m)^#\s*define\s+(\w+)\s+\(\((?:NTSTATUS)\)0x([0-9A-Fa-f]+)L?\)")?;
        define
            .captures_iter(&text)
            .map(|c| Ok((c[1].to_owned(), u32::from_str_radix(&c[2], 16)?)))
            .collect()
    }

    /// The GUIDs of headers, by name: the three integers and eight bytes.
    ///
    /// # Errors
    /// When a header cannot be read.
    pub fn guids(&self, files: &[&str]) -> anyhow::Result<BTreeMap<String, Guid>> {
        let define = Regex::new(r"(?s)DEFINE_GUID\s*\(\s*(\w+)\s*,([^)]*)\)")?;
        let mut guids = BTreeMap::new();
        for name in files {
            let bytes = fs::read(self.include.join(name))
                .with_context(|| format!("cannot read the header {name}"))?;
            let text = String::from_utf8_lossy(&bytes);
            for c in define.captures_iter(&text) {
                let numbers: Option<Vec<u32>> = c[2]
                    .split(',')
                    .map(|n| {
                        let digits = n.trim().trim_end_matches(['L', 'l', 'U', 'u']);
                        let hex = digits
                            .strip_prefix("0x")
                            .or_else(|| digits.strip_prefix("0X"));
                        hex.map_or_else(|| digits.parse().ok(), |h| u32::from_str_radix(h, 16).ok())
                    })
                    .collect();
                if let Some(numbers) = numbers.filter(|n| n.len() == 11) {
                    guids.insert(c[1].to_owned(), Guid { numbers });
                }
            }
        }
        Ok(guids)
    }
}

/// One DEFINE_GUID.
#[derive(Debug, Clone)]
pub struct Guid {
    numbers: Vec<u32>,
}

impl Guid {
    /// The eleven numbers in the order of the C macro.
    pub fn numbers(&self) -> &[u32] {
        &self.numbers
    }
}
