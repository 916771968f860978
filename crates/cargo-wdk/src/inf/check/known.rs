//! The names and numbers that Windows gives: directories, sections and directives.

/// Classes whose devices need no driver of their own, or which are of no devices at all.
pub const CLASSES_WITHOUT_SERVICE: [&str; 8] = [
    "Extension",
    "SoftwareComponent",
    "Monitor",
    "Firmware",
    "NetClient",
    "NetService",
    "NetTrans",
    "Printer",
];

/// Drivers of Windows that a package may have as its service's binary without copying them.
/// (Those that its documentation tells vendors to name.)
pub const DRIVERS_OF_WINDOWS: [&str; 12] = [
    "hidusb.sys",
    "hidi2c.sys",
    "kbdhid.sys",
    "mouhid.sys",
    "mshidkmdf.sys",
    "mshidumdf.sys",
    "serenum.sys",
    "serial.sys",
    "usbccgp.sys",
    "usbser.sys",
    "winusb.sys",
    "wudfrd.sys",
];

/// The numbers of directories that Windows names ("Using Dirids"); those of the shell begin at
/// 16384.
const DIRECTORIES: [u32; 24] = [
    1, 10, 11, 12, 13, 17, 18, 20, 21, 23, 24, 25, 30, 50, 51, 52, 53, 54, 55, 66000, 66001, 66002,
    66003, 66004,
];

/// Where files may go beside the driver store, for now ("InfVerif /h").
const STILL_ALLOWED: [u32; 17] = [
    10, 11, 12, 23, 51, 52, 55, 16422, 16425, 16426, 16427, 16428, 66000, 66001, 66002, 66003,
    66004,
];

/// Whether a package that Microsoft signs may copy files to this directory.
pub fn is_isolated(directory: u32) -> bool {
    directory == DRIVER_STORE || STILL_ALLOWED.contains(&directory)
}

/// The keys below HKLM that a package may still write to, in lower case and for now
/// ("InfVerif /h").
const KEYS_STILL_ALLOWED: [&str; 33] = [
    r"system\currentcontrolset",
    r"software\classes",
    r"software\khronos",
    r"software\microsoft\analog\providers",
    r"software\microsoft\cellular\mvsettings\devicespecific\cellux",
    r"software\microsoft\cryptography\calais\readers",
    r"software\microsoft\cryptography\calais\smartcards",
    r"software\microsoft\cryptography\drm_rng",
    r"software\microsoft\eapol",
    r"software\microsoft\palm\delaymanipulationduration",
    r"software\microsoft\shell\oem\quickactions\colorprofilequickaction",
    r"software\microsoft\speech_onecore\audioinput",
    r"software\microsoft\windows media foundation",
    r"software\microsoft\windows nt\currentversion\adaptivedisplaybrightness",
    r"software\microsoft\windows nt\currentversion\drivers.desc",
    r"software\microsoft\windows nt\currentversion\drivers32",
    r"software\microsoft\windows nt\currentversion\icm",
    r"software\microsoft\windows nt\currentversion\opengldrivers",
    r"software\microsoft\windows nt\currentversion\winlogon\notify\sccertprop",
    r"software\microsoft\windows\currentversion\app paths",
    r"software\microsoft\windows\currentversion\audio",
    r"software\microsoft\windows\currentversion\authentication",
    r"software\microsoft\windows\currentversion\control panel",
    r"software\microsoft\windows\currentversion\controls folder",
    r"software\microsoft\windows\currentversion\explorer",
    r"software\microsoft\windows\currentversion\reliability\userdefined",
    r"software\microsoft\windows\currentversion\run",
    r"software\microsoft\windows\currentversion\runonce",
    r"software\microsoft\windows\currentversion\uninstall",
    r"software\wow6432node\microsoft\windows media foundation",
    r"software\wow6432node\khronos",
    r"software\wowaa32node\microsoft\windows media foundation",
    r"software\wowaa32node\khronos",
];

/// Whether a package that Microsoft signs may still write to this key below HKLM.
pub fn is_key_still_allowed(key: &str) -> bool {
    let key = key.trim_start_matches('\\').to_lowercase();
    KEYS_STILL_ALLOWED.iter().any(|allowed| {
        key.strip_prefix(allowed)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('\\'))
    })
}

/// The package's folder in the driver store, which Windows 8.1 was the first to copy to.
pub const DRIVER_STORE: u32 = 13;

/// Whether a directory's number, as it is written, has a meaning without a program that gives it
/// one.
pub fn is_directory(number: &str) -> bool {
    if number.trim() == "-1" {
        return true;
    }
    let number = crate::inf::target::number(number);
    number.is_some_and(|number| {
        DIRECTORIES.contains(&number) || (16384..32768).contains(&number) || number == 65535
    })
}

/// Whether Windows has files of its own in this directory.
pub fn is_of_windows(directory: u32) -> bool {
    (10..=12).contains(&directory)
}

/// What a directory's number stands for, such that two ways to write one directory are the same.
pub fn directory(number: u32) -> String {
    match number {
        10 => "windows".to_owned(),
        11 => r"windows\system32".to_owned(),
        12 => r"windows\system32\drivers".to_owned(),
        other => format!("%{other}%"),
    }
}

/// The sections that Windows looks for by name, without what is appended to them, in lower case.
pub const SECTIONS: [&str; 10] = [
    "version",
    "manufacturer",
    "sourcedisksnames",
    "sourcedisksfiles",
    "destinationdirs",
    "strings",
    "controlflags",
    "signatureattributes",
    "interfaceinstall32",
    "defaultuninstall",
];

/// What is appended to an install section's name for the parts of an installation.
pub const PARTS: [&str; 13] = [
    "CoInstallers",
    "Services",
    "HW",
    "Interfaces",
    "Wdf",
    "Components",
    "Software",
    "Events",
    "Filters",
    "LogConfigOverride",
    "FactDef",
    "Remove",
    "Remove.Services",
];

/// The directives whose values are the names of sections.
pub const LISTS: [&str; 18] = [
    "CopyFiles",
    "DelFiles",
    "RenFiles",
    "AddReg",
    "DelReg",
    "BitReg",
    "AddProperty",
    "DelProperty",
    "LogConfig",
    "ProfileItems",
    "UpdateInis",
    "UpdateIniFields",
    "Ini2Reg",
    "RegisterDlls",
    "UnregisterDlls",
    "AddPowerSetting",
    "AddTrigger",
    "FailureActions",
];

/// The directives that name one section, and which of their values does.
pub const SINGLE: [(&str, usize); 7] = [
    ("AddInterface", 2),
    ("AddComponent", 2),
    ("AddSoftware", 2),
    ("AddFilter", 2),
    ("AddEventProvider", 1),
    ("KmdfService", 1),
    ("UmdfService", 1),
];

/// The other directives of install sections.
pub const OTHERS: [&str; 11] = [
    "Include",
    "Needs",
    "CopyINF",
    "DriverVer",
    "FeatureScore",
    "ExcludeID",
    "Reboot",
    "AddService",
    "DelService",
    "DelFilter",
    "LegacyUninstall",
];

/// Parts of install sections that came with a release of Windows 10, and its build.
pub const NEWER_PARTS: [(&str, (&str, u32)); 2] =
    [("Events", ("1809", 17763)), ("Filters", ("1903", 18362))];

/// The release of Windows 10, and its build, since which files are copied to [`DRIVER_STORE`].
pub const DRIVER_STORE_SINCE: (&str, u32) = ("1709", 16299);

/// The folder of Windows that a text names by its number: `%12%` and the like.
pub fn folder_in(text: &str) -> Option<&'static str> {
    ["%10%", "%11%", "%12%"]
        .into_iter()
        .find(|folder| text.contains(folder))
}
