//! Tests of loading, with a small image built by clang and damaged in several ways.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::{At, Images, LoadError, in_image_space, test_images};

const SOURCE: &str = r#"
__declspec(dllimport) int Present(int);
__declspec(dllimport) int Absent(int);
__declspec(dllimport) extern int *Variable;
static int (*table[2])(int) = { Present, Absent };
__declspec(dllexport) int DriverEntry(int which) { return table[which](*Variable) + 1; }
__attribute__((noinline)) static int hidden(int which) { return table[which](which) + 2; }
int (*volatile reach)(int) = hidden;
__declspec(dllexport) const char text[] = "constant";
"#;

const DEFINITION: &str = "LIBRARY ntoskrnl.exe\nEXPORTS\nPresent\nAbsent\nVariable DATA\n";

fn directory() -> PathBuf {
    test_images::directory("loader")
}

fn image() -> &'static Path {
    static IMAGE: OnceLock<PathBuf> = OnceLock::new();
    IMAGE.get_or_init(|| {
        let (source, definition) = (directory().join("small.c"), directory().join("small.def"));
        std::fs::write(&source, SOURCE).expect("the source");
        std::fs::write(&definition, DEFINITION).expect("the definition");
        test_images::build("small", &source, &definition, &["-O1"])
    })
}

fn everything(_module: &str, _name: &str) -> Option<u64> {
    Some(0x1234_5678)
}

/// Loads a copy of the image after `damage`.
fn load_damaged(name: &str, damage: impl FnOnce(&mut Vec<u8>)) -> Result<(), LoadError> {
    let mut bytes = std::fs::read(image()).expect("the image");
    damage(&mut bytes);
    let path = directory().join(name);
    std::fs::write(&path, bytes).expect("the damaged image");
    Images::default().load(&path, &everything).map(drop)
}

/// Where the COFF header begins.
fn header(bytes: &[u8]) -> usize {
    u32::from_le_bytes(bytes[0x3c..0x40].try_into().unwrap()) as usize + 4
}

#[test]
fn every_missing_import_is_named() {
    let error = Images::default()
        .load(image(), &|_, name| (name == "Present").then_some(1))
        .map(drop)
        .expect_err("two are missing");
    let LoadError::Missing { mut imports, .. } = error else {
        panic!("{error}");
    };
    imports.sort();
    assert_eq!(imports, ["ntoskrnl.exe!Absent", "ntoskrnl.exe!Variable"]);
}

#[test]
fn code_and_data_are_bound_relocated_and_protected() {
    let images = Images::default();
    let image = images.load(image(), &everything).expect("it loads");
    assert!(in_image_space(image.base()) && in_image_space(image.entry()));
    let text = image.export("text").expect("exported");
    // SAFETY: a constant of the image, eight characters long.
    let constant = unsafe { std::slice::from_raw_parts(text as *const u8, 8) };
    assert_eq!(constant, b"constant");
    for address in [text, image.base(), image.entry()] {
        let file = std::fs::read_to_string("/proc/self/maps").expect("the process's mappings");
        let rights = file
            .lines()
            .find_map(|line| {
                let (range, rest) = line.split_once(' ')?;
                let (start, end) = range.split_once('-')?;
                let start = u64::from_str_radix(start, 16).ok()?;
                let end = u64::from_str_radix(end, 16).ok()?;
                (start..end)
                    .contains(&address)
                    .then(|| rest[..4].to_owned())
            })
            .expect("it is mapped");
        let expected = if address == image.entry() {
            "r-xp"
        } else {
            "r--p"
        };
        assert_eq!(rights, expected, "{address:#x}");
    }
    let again = images.find(image.entry()).expect("found");
    assert_eq!(again.name(), "small.sys");
    assert!(images.explain(text).expect("known").contains(".rdata"));
}

/// A copy of the image and of what else is wanted, in a folder of its own.
fn copied(folder: &str, pdb: Option<&[u8]>) -> PathBuf {
    let folder = directory().join(folder);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    let copy = folder.join("other.sys");
    std::fs::copy(image(), &copy).expect("a copy");
    if let Some(pdb) = pdb {
        std::fs::write(folder.join("other.pdb"), pdb).expect("a file");
    }
    copy
}

/// The same image, with the recorded path of its `.pdb` leading nowhere.
fn forget_recorded_path(copy: &Path) {
    let mut bytes = std::fs::read(copy).expect("the copy");
    let path = b"small.pdb\0";
    let at = bytes
        .windows(path.len())
        .rposition(|window| window == path)
        .expect("the path is recorded");
    bytes[at] = b'S';
    std::fs::write(copy, bytes).expect("the copy");
}

#[test]
fn names_and_lines_come_from_the_debug_file() {
    let images = Images::default();
    let loaded = images.load(image(), &everything).expect("it loads");
    let place = format!("small.sys+{:#x}", loaded.entry() + 3 - loaded.base());
    let described = images.describe(loaded.entry() + 3, At::Instruction);
    assert!(
        described.starts_with(&format!("DriverEntry+0x3 ({place}), ")),
        "{described}"
    );
    assert!(described.ends_with("small.c:6"), "{described}");
    // A copy elsewhere has no .pdb beside it: it is found by the path in the image.
    let elsewhere = images
        .load(&copied("recorded", None), &everything)
        .expect("it loads");
    let described = images.describe(elsewhere.entry(), At::Instruction);
    assert!(described.ends_with("small.c:6"), "{described}");
}

#[test]
fn a_debug_file_of_another_build_is_said_so_and_not_used() {
    let pdb = std::fs::read(image().with_extension("pdb")).expect("written by the linker");
    let images = Images::default();
    let copy = copied("another", Some(&pdb));
    let mut bytes = std::fs::read(&copy).expect("the copy");
    let signature = bytes
        .windows(4)
        .rposition(|window| window == b"RSDS")
        .expect("the image records its .pdb");
    // The GUID, then the age.
    for at in [signature + 4, signature + 20] {
        bytes[at] ^= 1;
        std::fs::write(&copy, &bytes).expect("the copy");
        let loaded = images.load(&copy, &everything).expect("it loads");
        let described = images.describe(loaded.entry() + 3, At::Instruction);
        assert!(
            described.starts_with("DriverEntry+0x3 (other.sys+"),
            "{described}"
        );
        assert!(
            described.ends_with("(not used: other.pdb is of another build)"),
            "{described}"
        );
        bytes[at] ^= 1;
    }
    std::fs::write(copy.with_extension("pdb"), b"no such file").expect("a file");
    std::fs::write(&copy, &bytes).expect("the copy");
    forget_recorded_path(&copy);
    let loaded = images.load(&copy, &everything).expect("it loads");
    let described = images.describe(loaded.entry(), At::Instruction);
    assert!(
        described.contains("other.pdb cannot be read"),
        "{described}"
    );
}

#[test]
fn without_debug_information_functions_have_the_bounds_of_their_unwind_data() {
    let images = Images::default();
    let copy = copied("alone", None);
    forget_recorded_path(&copy);
    let loaded = images.load(&copy, &everything).expect("it loads");
    let bounds = |address| {
        let entry = loaded.function_entry(address).expect("it calls another");
        (entry.begin, entry.end)
    };
    // Exports name one function; the other does not take its name for being behind it.
    let (begin, _) = bounds(loaded.entry());
    assert_eq!(
        images.describe(loaded.entry() + 3, At::Instruction),
        format!("DriverEntry+0x3 (other.sys+{:#x})", begin + 3)
    );
    let hidden = (loaded.base()..loaded.base() + loaded.size())
        .find(|&address| {
            loaded
                .function_entry(address)
                .is_some_and(|entry| entry.begin != begin)
        })
        .expect("there is another function");
    let (start, end) = bounds(hidden);
    assert_eq!(
        images.describe(hidden + 2, At::Instruction),
        format!(
            "other.sys+{:#x}, in the function from +{start:#x} to +{end:#x}",
            start + 2
        )
    );
}

#[test]
fn unwind_data_is_found_for_functions_only() {
    let images = Images::default();
    let loaded = images.load(image(), &everything).expect("it loads");
    let entry = loaded
        .function_entry(loaded.entry())
        .expect("the function calls, so it has an entry");
    assert_eq!(loaded.base() + u64::from(entry.begin), loaded.entry());
    let info = loaded.unwind_info(entry.unwind).expect("it is sound");
    assert!(!info.codes.is_empty());
    assert!(loaded.unwind_info(u32::MAX - 8).is_err());
    assert_eq!(loaded.function_entry(loaded.base()), None);
    assert!(loaded.function_entry_address(loaded.entry()).is_some());
}

#[test]
fn an_unloaded_image_is_remembered_and_its_place_not_used_again() {
    let images = Images::default();
    let first = images.load(image(), &everything).expect("it loads");
    let base = first.base();
    let described = images.describe(first.entry(), At::Instruction);
    images.unload(&first);
    assert_eq!(images.describe(first.entry(), At::Instruction), described);
    assert!(images.find(base).is_none());
    assert!(
        images
            .explain(base + 0x1000)
            .expect("known")
            .contains("has been unloaded")
    );
    let second = images.load(image(), &everything).expect("it loads");
    assert_ne!(second.base(), base);
}

#[test]
fn images_of_another_kind_are_refused_with_the_reason() {
    let machine = load_damaged("arm.sys", |bytes| {
        let at = header(bytes);
        bytes[at..at + 2].copy_from_slice(&0xaa64_u16.to_le_bytes());
    });
    assert!(matches!(machine, Err(LoadError::Machine { found, .. }) if found == "ARM64"));
    let subsystem = load_damaged("console.sys", |bytes| {
        let at = header(bytes) + 20 + 68;
        bytes[at..at + 2].copy_from_slice(&3_u16.to_le_bytes());
    });
    assert!(matches!(
        subsystem,
        Err(LoadError::Subsystem { found: 3, .. })
    ));
    let fixed = load_damaged("fixed.sys", |bytes| {
        let at = header(bytes) + 18;
        bytes[at] |= 1;
    });
    assert!(matches!(fixed, Err(LoadError::NotRelocatable { .. })));
    let no_entry = load_damaged("no-entry.sys", |bytes| {
        let at = header(bytes) + 20 + 16;
        bytes[at..at + 4].fill(0);
    });
    assert!(matches!(no_entry, Err(LoadError::NoEntry { .. })));
    let wild_entry = load_damaged("wild-entry.sys", |bytes| {
        let at = header(bytes) + 20 + 16;
        bytes[at..at + 4].copy_from_slice(&8_u32.to_le_bytes());
    });
    assert!(matches!(wild_entry, Err(LoadError::Malformed { .. })));
    let cut = load_damaged("cut.sys", |bytes| bytes.truncate(bytes.len() - 0x200));
    assert!(matches!(cut, Err(LoadError::Malformed { .. })));
    let text = load_damaged("text.sys", |bytes| *bytes = b"no image at all".to_vec());
    assert!(matches!(text, Err(LoadError::Malformed { .. })));
    let none = Images::default().load(Path::new("/nonexistent.sys"), &everything);
    assert!(matches!(none, Err(LoadError::Read { .. })));
}

#[test]
fn damage_anywhere_is_an_error_or_harmless() {
    let bytes = std::fs::read(image()).expect("the image");
    let mut state: u64 = 1;
    for round in 0..300 {
        let name = format!("random-{}.sys", round % 2);
        // Any result will do, as long as it is one.
        let _ = load_damaged(&name, |damaged| {
            *damaged = bytes.clone();
            for _ in 0..8 {
                state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
                let at = (state >> 33) as usize % damaged.len().min(0x1000);
                damaged[at] = (state >> 25) as u8;
            }
        });
    }
}
