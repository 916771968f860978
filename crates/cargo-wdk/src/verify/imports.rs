//! Checks what an image imports: from files that the kernel loads, and names that each kernel it is
//! for exports.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Display, Formatter},
    str::FromStr,
};

use anyhow::{Result, anyhow};
use object::{
    LittleEndian, pe,
    read::pe::{Import, PeFile64},
};

use super::Outcome;

/// The names that every supported kernel exports, as `<name>` for ntoskrnl.exe and `<file>!<name>`
/// for others.
const BASELINE: &str = include_str!("../../../wdk-sys/baseline-exports.txt");

/// Routines that newer kernels export too, a name and the first kernel that has it (`?` where
/// unknown) to a line.
const NEWER: &str = include_str!("../../../wdk-sys/newer-routines.txt");

/// The kernel's own images, whose exports are listed.
const KERNEL: [&str; 2] = ["ntoskrnl.exe", "hal.dll"];

/// DLLs that are for programs, beside all whose names begin with one of [`USER_MODE_SETS`].
const USER_MODE: [&str; 31] = [
    "advapi32.dll",
    "bcrypt.dll",
    "cfgmgr32.dll",
    "combase.dll",
    "crypt32.dll",
    "dbghelp.dll",
    "gdi32.dll",
    "iphlpapi.dll",
    "kernel32.dll",
    "kernelbase.dll",
    "msvcrt.dll",
    "msvcrtd.dll",
    "ncrypt.dll",
    "ntdll.dll",
    "ole32.dll",
    "oleaut32.dll",
    "powrprof.dll",
    "psapi.dll",
    "rpcrt4.dll",
    "sechost.dll",
    "secur32.dll",
    "setupapi.dll",
    "shell32.dll",
    "shlwapi.dll",
    "ucrtbase.dll",
    "ucrtbased.dll",
    "user32.dll",
    "userenv.dll",
    "version.dll",
    "winmm.dll",
    "ws2_32.dll",
];

/// How the names of DLLs for programs begin: sets of functions, and compilers' run-time libraries.
const USER_MODE_SETS: [&str; 6] = [
    "api-ms-win-core-",
    "api-ms-win-crt-",
    "libgcc_s",
    "libstdc++",
    "msvcp",
    "vcruntime",
];

/// Releases of Windows: how they are written, and their builds.
const RELEASES: [(&str, u32); 25] = [
    ("nt52", 3790),
    ("vista", 6000),
    ("vista-sp1", 6001),
    ("windows7", 7600),
    ("windows8", 9200),
    ("windows8.1", 9600),
    ("windows10", 10240),
    ("windows10-1511", 10586),
    ("windows10-1607", 14393),
    ("windows10-1703", 15063),
    ("windows10-1709", 16299),
    ("windows10-1803", 17134),
    ("windows10-1809", 17763),
    ("windows10-1903", 18362),
    ("windows10-1909", 18363),
    ("windows10-2004", 19041),
    ("windows10-20h2", 19042),
    ("windows10-21h1", 19043),
    ("windows10-21h2", 19044),
    ("windows10-22h2", 19045),
    ("windows11", 22000),
    ("windows11-22h2", 22621),
    ("windows11-23h2", 22631),
    ("windows11-24h2", 26100),
    ("windows11-25h2", 26200),
];

/// A release of Windows, as `--oldest` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release {
    build: u32,
    name: &'static str,
}

impl Release {
    /// How it is written.
    pub const SPELLING: &'static str =
        "a release such as \"windows7\", \"windows10-1809\" or \"windows11-24h2\"";

    /// The release that `newer-routines.txt` calls so.
    fn of_list(name: &str) -> Option<Self> {
        let spelt = match name {
            "Windows Vista" => "vista",
            "Windows Vista SP1" => "vista-sp1",
            "Windows 7" => "windows7",
            "Windows 8" => "windows8",
            "Windows 8.1" => "windows8.1",
            "Windows 10" => "windows10",
            "Windows 11" => "windows11",
            other => {
                let version = other.strip_prefix("Windows 10 ")?;
                return format!("windows10-{version}").parse().ok();
            }
        };
        spelt.parse().ok()
    }
}

/// The oldest of all: what `baseline-exports.txt` begins with.
impl Default for Release {
    fn default() -> Self {
        let (name, build) = RELEASES[0];
        Self { build, name }
    }
}

impl Display for Release {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl FromStr for Release {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let lower = text.to_lowercase();
        let found = RELEASES.into_iter().find(|(name, _)| *name == lower);
        let (name, build) = found.ok_or_else(|| {
            let names: Vec<_> = RELEASES.iter().map(|(name, _)| *name).collect();
            anyhow!(
                "{text:?} is no release known here: write one of {}",
                names.join(", ")
            )
        })?;
        Ok(Self { build, name })
    }
}

/// What a file that is imported from is to the kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Kernel,
    /// A driver, of Windows or not, that exports routines: the kernel loads it first.
    Driver,
    /// A DLL that is not known to be for programs, and so for the kernel.
    KernelModeDll,
    UserMode,
}

fn source(file: &str) -> Source {
    let user_mode = || USER_MODE_SETS.iter().any(|set| file.starts_with(set));
    match file.rsplit_once('.').map(|(_, extension)| extension) {
        _ if KERNEL.contains(&file) => Source::Kernel,
        Some("sys") => Source::Driver,
        Some("dll") if !USER_MODE.contains(&file) && !user_mode() => Source::KernelModeDll,
        _ => Source::UserMode,
    }
}

/// The first kernel that exports a routine of ntoskrnl.exe, where it is listed: None within where
/// it is not known which.
fn first_kernel(name: &str) -> Option<Option<(Release, &'static str)>> {
    let (_, kernel) = NEWER
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .find(|(routine, _)| *routine == name)?;
    Some(Release::of_list(kernel).map(|release| (release, kernel)))
}

/// Reads what an image imports: files in lower case, and names from each.
fn read(image: &PeFile64<'_>) -> Result<Vec<(String, Vec<String>)>> {
    let mut files = Vec::new();
    let Some(table) = image.import_table()? else {
        return Ok(files);
    };
    let mut descriptors = table.descriptors()?;
    while let Some(descriptor) = descriptors.next()? {
        let file = table.name(descriptor.name.get(LittleEndian))?;
        let file = String::from_utf8_lossy(file).to_lowercase();
        // Some linkers leave the names in the table that the loader overwrites, and nowhere else.
        let names = match descriptor.original_first_thunk.get(LittleEndian) {
            0 => descriptor.first_thunk.get(LittleEndian),
            names => names,
        };
        let mut thunks = table.thunks(names)?;
        let mut imported = Vec::new();
        while let Some(thunk) = thunks.next::<pe::ImageNtHeaders64>()? {
            imported.push(match table.import::<pe::ImageNtHeaders64>(thunk)? {
                Import::Ordinal(ordinal) => format!("#{ordinal}"),
                Import::Name(_, name) => String::from_utf8_lossy(name).into_owned(),
            });
        }
        files.push((file, imported));
    }
    Ok(files)
}

/// Checks what an image imports, for the kernels from `oldest` on.
pub fn check(image: &PeFile64<'_>, oldest: Release) -> Result<Outcome> {
    Ok(judge(&read(image)?, oldest))
}

fn judge(files: &[(String, Vec<String>)], oldest: Release) -> Outcome {
    let baseline: BTreeSet<&str> = BASELINE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    let every = oldest == Release::default();
    let (mut wrong, mut too_new, mut unknown) = (Vec::new(), false, Vec::new());
    let (mut of_kernel, mut others) = (0, BTreeMap::<_, usize>::new());
    for (file, names) in files {
        for name in names {
            let source = source(file);
            match source {
                Source::UserMode => {
                    wrong.push(format!(
                        "{file}!{name} ({file} is for programs, not drivers)"
                    ));
                    continue;
                }
                Source::Driver | Source::KernelModeDll => {
                    *others.entry((file, source == Source::Driver)).or_default() += 1;
                    continue;
                }
                Source::Kernel => {}
            }
            let is_ntoskrnl = file == KERNEL[0];
            let listed = if is_ntoskrnl {
                name.clone()
            } else {
                format!("{file}!{name}")
            };
            of_kernel += 1;
            if name.starts_with('#') {
                let message = "by its number, which differs between kernels: import it by name";
                wrong.push(format!("{file}!{name} ({message})"));
                continue;
            }
            if baseline.contains(&*listed) {
                continue;
            }
            match first_kernel(name).filter(|_| is_ntoskrnl) {
                Some(Some((since, _))) if since <= oldest => {}
                Some(Some((_, kernel))) => {
                    too_new = true;
                    wrong.push(format!("{file}!{name} (exported since {kernel} only)"));
                }
                Some(None) | None if every => {
                    too_new = true;
                    wrong.push(format!("{file}!{name} (not known to be in every kernel)"));
                }
                Some(None) | None => unknown.push(format!("{file}!{name}")),
            }
        }
    }
    if !wrong.is_empty() {
        let advice = if too_new {
            format!(
                ": look up at run time what {oldest} does not have, or name the oldest kernel \
                 that must load the driver with --oldest or `oldest` in [package.metadata.wdk]"
            )
        } else {
            String::new()
        };
        return Err(format!("{}{advice}", wrong.join(", ")));
    }
    let kernels = if every {
        "every supported kernel".to_owned()
    } else {
        format!("kernels since {oldest}")
    };
    let mut said = match (of_kernel, unknown.is_empty()) {
        (0, _) => "nothing from the kernel itself".to_owned(),
        (_, true) => format!(
            "{of_kernel} names from {}, all exported by {kernels}",
            KERNEL.join(" and ")
        ),
        (_, false) => format!(
            "{of_kernel} names from {}, all exported by {kernels} but for those whose first \
             kernel is not known here: {}",
            KERNEL.join(" and "),
            unknown.join(", ")
        ),
    };
    for ((file, driver), count) in others {
        let what = if driver {
            "a driver that the kernel loads first"
        } else {
            "which must be a DLL for the kernel"
        };
        said += &format!("; {count} from {file}, {what}");
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(files: &[(&str, &[&str])], oldest: &str) -> Outcome {
        let owned = |(file, names): &(&str, &[&str])| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            ((*file).to_owned(), names)
        };
        judge(
            &files.iter().map(owned).collect::<Vec<_>>(),
            oldest.parse().unwrap(),
        )
    }

    #[test]
    fn every_first_kernel_of_the_list_is_a_release() {
        for (name, kernel) in NEWER.lines().filter_map(|line| line.split_once('\t')) {
            if kernel != "?" && !name.starts_with('#') {
                assert!(Release::of_list(kernel).is_some(), "{name}: {kernel}");
            }
        }
        let since = |name| first_kernel(name).map(|first| first.map(|(_, kernel)| kernel));
        assert_eq!(since("MmMapIoSpaceEx"), Some(Some("Windows 10")));
        assert_eq!(since("MmMapIoSpace"), None, "every kernel has it");
    }

    #[test]
    fn releases_are_in_order_and_spelt_in_one_way() {
        assert!(RELEASES.is_sorted_by_key(|(_, build)| *build));
        assert_eq!("Windows10-20H2".parse::<Release>().unwrap().build, 19042);
        let error = "windows12".parse::<Release>().unwrap_err().to_string();
        assert!(error.contains("write one of nt52, vista, "), "{error}");
    }

    #[test]
    fn the_oldest_kernel_decides_what_is_too_new() {
        let pool: &[(&str, &[&str])] = &[("ntoskrnl.exe", &["DbgPrint", "ExAllocatePool2"])];
        let wrong = judged(pool, "windows10-1809").unwrap_err();
        assert!(wrong.starts_with("ntoskrnl.exe!ExAllocatePool2 (exported since Windows 10 2004"));
        assert!(
            wrong.contains("what windows10-1809 does not have"),
            "{wrong}"
        );
        assert!(judged(pool, "nt52").is_err());
        let right = judged(pool, "windows10-2004").unwrap();
        let said = "2 names from ntoskrnl.exe and hal.dll, all exported by kernels since \
                    windows10-2004";
        assert_eq!(right, said);
    }

    #[test]
    fn what_is_not_known_is_said_not_to_be() {
        let files: &[(&str, &[&str])] = &[("ntoskrnl.exe", &["DbgPrint", "NtNewest"])];
        let wrong = judged(files, "nt52").unwrap_err();
        assert!(
            wrong.contains("NtNewest (not known to be in every kernel)"),
            "{wrong}"
        );
        let said = judged(files, "windows11").unwrap();
        assert!(
            said.contains("not known here: ntoskrnl.exe!NtNewest"),
            "{said}"
        );
        let hal: &[(&str, &[&str])] = &[("hal.dll", &["MmMapIoSpaceEx"])];
        assert!(
            judged(hal, "nt52").is_err(),
            "it is ntoskrnl.exe that exports it"
        );
    }

    #[test]
    fn export_drivers_are_drivers_and_user_mode_dlls_are_not() {
        for file in [
            "fltmgr.sys",
            "wmilib.sys",
            "cng.sys",
            "usbd.sys",
            "wdfldr.sys",
            "ndis.sys",
            "hidclass.sys",
            "hidparse.sys",
            "ksecdd.sys",
            "netio.sys",
            "fwpkclnt.sys",
            "storport.sys",
            "portcls.sys",
            "vendor.sys",
        ] {
            let said = judged(
                &[("ntoskrnl.exe", &["DbgPrint"]), (file, &["A", "B"])],
                "nt52",
            );
            let said = said.unwrap();
            let tail = format!("; 2 from {file}, a driver that the kernel loads first");
            assert!(said.ends_with(&tail), "{said}");
        }
        let said = judged(&[("bootvid.dll", &["A"])], "nt52").unwrap();
        let text = "nothing from the kernel itself; 1 from bootvid.dll, which must be a DLL for \
                    the kernel";
        assert_eq!(said, text);
        for file in [
            "kernel32.dll",
            "ntdll.dll",
            "api-ms-win-crt-heap-l1-1-0.dll",
            "x.exe",
        ] {
            let wrong = judged(&[(file, &["A"])], "windows11").unwrap_err();
            assert_eq!(
                wrong,
                format!("{file}!A ({file} is for programs, not drivers)")
            );
        }
    }

    #[test]
    fn imports_by_number_are_refused() {
        let wrong = judged(&[("ntoskrnl.exe", &["#7"])], "windows11").unwrap_err();
        assert!(
            wrong.starts_with("ntoskrnl.exe!#7 (by its number"),
            "{wrong}"
        );
    }
}
