//! The program as Windows runs it, as far as Wine goes: what needs no device.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use object::LittleEndian;
use object::read::pe::{Import, PeFile64};

/// What Windows 7 has of the libraries that the program may use.
const LIBRARIES: [&str; 8] = [
    "advapi32.dll",
    "cfgmgr32.dll",
    "kernel32.dll",
    "msvcrt.dll",
    "ntdll.dll",
    "setupapi.dll",
    "userenv.dll",
    "ws2_32.dll",
];

/// What the standard library uses on later versions only, and Windows 7 has not.
const LATER: [&str; 9] = [
    "CreateFile2",
    "GetSystemTimePreciseAsFileTime",
    "GetOverlappedResultEx",
    "GetTempPath2W",
    "ProcessPrng",
    "SetThreadDescription",
    "WaitOnAddress",
    "WakeByAddressAll",
    "WakeByAddressSingle",
];

fn program() -> PathBuf {
    let program = std::env::var_os("EDU_CLIENT").map(PathBuf::from);
    match program {
        Some(program) if program.is_file() => program,
        _ => panic!(
            "this test runs the built edu-client.exe: run it by `cargo make test`, which builds \
             it and says where it is"
        ),
    }
}

/// The registry's keys of an edu device, as Plug and Play would make them.
const ENUM: &str = r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Enum\PCI\VEN_1234&DEV_11E8&SUBSYS_11001AF4&REV_10";
const CLASS: &str = r"HKEY_LOCAL_MACHINE\System\CurrentControlSet\Control\DeviceClasses\{0a6f2c4e-93b1-4d57-8e1d-5c7b20f4a9d3}";

/// Runs a program in Wine: its exit code, and what it says.
fn wine(words: &[&str]) -> (Option<i32>, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (out, err) = (folder.join("out.txt"), folder.join("err.txt"));
    let status = Command::new("wine")
        .args(words)
        .env("WINEPREFIX", folder.join("wine"))
        .env("WINEDLLOVERRIDES", "mscoree=;mshtml=;winemenubuilder.exe=")
        .env("WINEDEBUG", "-all")
        .env_remove("DISPLAY")
        .stdin(Stdio::null())
        // Files, since what Wine leaves running would hold a pipe open.
        .stdout(File::create(&out).unwrap())
        .stderr(File::create(&err).unwrap())
        .status();
    let status =
        status.unwrap_or_else(|error| panic!("wine: {error}; run `cargo wdk setup --with tests`"));
    let read = |path: &Path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    (status.code(), read(&out) + &read(&err))
}

/// Runs the client.
fn run(line: &str) -> (Option<i32>, String) {
    let program = program();
    let words: Vec<_> = [program.to_str().unwrap()]
        .into_iter()
        .chain(line.split_whitespace())
        .collect();
    wine(&words)
}

/// Puts keys into the registry.
fn register(keys: &str) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("keys.reg");
    let text = format!("\u{feff}Windows Registry Editor Version 5.00\n\n{keys}");
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(&file, bytes).unwrap();
    let file = format!("Z:{}", file.display()).replace('/', "\\");
    assert_eq!(wine(&["regedit", "/S", &file]).0, Some(0));
}

/// The text as a value of several strings.
fn multi_string(text: &str) -> String {
    let bytes = text.encode_utf16().chain([0, 0]).flat_map(u16::to_le_bytes);
    let numbers: Vec<_> = bytes.map(|byte| format!("{byte:02x}")).collect();
    format!("hex(7):{}", numbers.join(","))
}

/// Wine's folder is made by whoever starts it first, so one test does all of it.
#[test]
fn the_program_starts_and_says_what_is_wrong() {
    // The first start makes Wine's folder, and now and then starts nothing else.
    run("--version");
    let (code, said) = run("--help");
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Usage: edu-client.exe") && said.contains("Exit codes:"),
        "{said}"
    );
    let (code, said) = run("copy --size 1TB");
    assert!(
        code == Some(2) && said.contains("use KiB, MiB or GiB"),
        "{code:?} {said}"
    );
    for key in [ENUM, CLASS] {
        wine(&["reg", "delete", key, "/f"]);
    }
    for line in ["identify", "load --copies 1"] {
        let (code, said) = run(line);
        assert!(
            code == Some(3) && said.contains("edu-client: there is no edu device"),
            "{code:?} {said}"
        );
    }

    // A device without a driver. What keeps it from working, Wine does not know.
    let class = CLASS.rsplit('\\').next().unwrap();
    let hardware = ENUM.rsplit('\\').next().unwrap();
    let id = multi_string(&format!(r"PCI\{hardware}"));
    register(&format!(
        "[{ENUM}\\3&1]\n\"ClassGUID\"=\"{{5E3A1C76-2C0B-4F4E-9B0A-6F1D9C8E2A47}}\"\n\"HardwareID\"={id}\n"
    ));
    let (code, said) = run("identify");
    assert!(
        code == Some(3) && said.contains("edu-client: the edu device is there"),
        "{code:?} {said}"
    );

    // One whose driver has registered its interface, which nobody answers.
    let name = format!("PCI#{hardware}#3&1#{class}");
    let key = format!(r"{CLASS}\##?#{name}");
    register(&format!(
        r#"[{key}]
"DeviceInstance"="PCI\\{hardware}\\3&1"

[{key}\#]
"SymbolicLink"="\\\\?\\{name}"

[{key}\#\Control]
"Linked"=dword:00000001
"#
    ));
    let (code, said) = run("identify");
    let path = format!(r"\\?\{name}").to_lowercase();
    assert!(
        code == Some(1)
            && said.contains(&format!("opening {path}: "))
            && said.contains("(error 2)"),
        "{code:?} {said}"
    );
    let (code, said) = run("identify --device 1");
    assert!(
        code == Some(3) && said.contains("there is no device 1: there is one, which is number 0"),
        "{code:?} {said}"
    );
}

#[test]
fn the_program_needs_nothing_that_windows_7_has_not() {
    let data = fs::read(program()).unwrap();
    let image = PeFile64::parse(&*data).unwrap();
    let table = image.import_table().unwrap().unwrap();
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut libraries = table.descriptors().unwrap();
    while let Some(library) = libraries.next().unwrap() {
        let name = table.name(library.name.get(LittleEndian)).unwrap();
        let names = imports
            .entry(String::from_utf8_lossy(name).to_lowercase())
            .or_default();
        let mut thunks = table
            .thunks(library.original_first_thunk.get(LittleEndian))
            .unwrap();
        while let Some(thunk) = thunks.next::<object::pe::ImageNtHeaders64>().unwrap() {
            if let Import::Name(_, name) =
                table.import::<object::pe::ImageNtHeaders64>(thunk).unwrap()
            {
                names.insert(String::from_utf8_lossy(name).into_owned());
            }
        }
    }
    assert!(
        imports["setupapi.dll"].contains("SetupDiGetClassDevsW"),
        "{imports:?}"
    );
    for (library, names) in &imports {
        assert!(
            LIBRARIES.contains(&library.as_str()),
            "{library}: {names:?}"
        );
        for name in LATER {
            assert!(
                !names.contains(name),
                "{library} has no {name} in Windows 7"
            );
        }
    }
}
