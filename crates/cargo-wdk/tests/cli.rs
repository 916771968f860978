//! The command as a driver author meets it: a driver crate outside this workspace is built, built
//! again, judged, and damaged in each way the checks are there for.
#![cfg(feature = "packaging")]

mod common;

use std::{
    fs,
    process::{Command, Output},
    time::{Duration, SystemTime},
};

use common::{Crate, MANIFEST, SOURCE, TARGET, failed_saying, succeeded, target_folder, text, wdk};

/// Judges a copy of `image` after `damage`, with its checksum as it was.
fn judge(image: &[u8], damage: impl FnOnce(&mut Vec<u8>)) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut image = image.to_vec();
    damage(&mut image);
    fs::write(folder.path().join("damaged.sys"), image).unwrap();
    wdk(folder.path(), &["verify", "damaged.sys"])
}

/// Judges such a copy with options, its checksum put right.
fn judge_as(image: &[u8], options: &[&str], damage: impl FnOnce(&mut Vec<u8>)) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let mut image = image.to_vec();
    damage(&mut image);
    let field = headers(&image) + 24 + 64;
    image[field..field + 4].fill(0);
    let words = image
        .chunks(2)
        .map(|word| u32::from(word[0]) | word.get(1).map_or(0, |high| u32::from(*high) << 8));
    let folded = words.fold(0, |sum, word| {
        let sum = sum + word;
        (sum & 0xffff) + (sum >> 16)
    });
    let checksum = folded + u32::try_from(image.len()).unwrap();
    image[field..field + 4].copy_from_slice(&checksum.to_le_bytes());
    fs::write(folder.path().join("changed.sys"), image).unwrap();
    wdk(
        folder.path(),
        &[&["verify", "changed.sys"], options].concat(),
    )
}

/// Where the PE signature lies.
fn headers(image: &[u8]) -> usize {
    u32::from_le_bytes(image[0x3c..0x40].try_into().unwrap()) as usize
}

fn replace(image: &mut [u8], old: &[u8], new: &[u8]) {
    assert_eq!(old.len(), new.len());
    let at = image
        .windows(old.len())
        .position(|window| window == old)
        .expect("the image holds the text");
    image[at..at + old.len()].copy_from_slice(new);
}

#[test]
fn driver_outside_the_workspace_is_built_once_and_judged() {
    let driver = Crate::new("outside-driver", MANIFEST);
    succeeded(&driver.wdk(&["build", "--verify"]));
    let sys = target_folder()
        .join(TARGET)
        .join("debug/outside_driver.sys");
    let image = fs::read(&sys).unwrap();
    assert!(sys.with_extension("pdb").exists());

    // An image that is right already keeps its time, so that nothing that depends on it is made
    // again.
    let past = SystemTime::now() - Duration::from_secs(3600);
    fs::File::options()
        .write(true)
        .open(&sys)
        .unwrap()
        .set_modified(past)
        .unwrap();
    let again = succeeded(&driver.wdk(&["build"]));
    assert!(again.contains("(unchanged)"), "{again}");
    assert_eq!(fs::metadata(&sys).unwrap().modified().unwrap(), past);

    // A source that changes the image changes the file.
    fs::write(
        driver.path().join("src/lib.rs"),
        SOURCE.replace("hello", "howdy"),
    )
    .unwrap();
    assert!(succeeded(&driver.wdk(&["build"])).contains("(written)"));
    assert_ne!(fs::read(&sys).unwrap(), image);

    let whole = succeeded(&judge(&image, |_| {}));
    assert!(whole.contains("ok     checksum"), "{whole}");

    // One changed byte anywhere but in the checksum itself.
    let last = image.len() - 1;
    failed_saying(
        &judge(&image, |image| image[last] ^= 1),
        "FAILED checksum: header says",
    );
    let field = headers(&image) + 24 + 64;
    failed_saying(
        &judge(&image, |image| image[field..field + 4].fill(0)),
        "FAILED checksum: the header has none",
    );
    failed_saying(
        &judge(&image, |image| {
            replace(image, b"ntoskrnl.exe", b"kernel32.dll")
        }),
        "kernel32.dll!DbgPrint",
    );
    failed_saying(
        &judge(&image, |image| {
            replace(image, b"\0DbgPrint\0", b"\0DbgPrIrt\0")
        }),
        "ntoskrnl.exe!DbgPrIrt (not known to be in every kernel)",
    );
    // A driver that exports routines is no DLL for programs. It exports all of the names now.
    let class = succeeded(&judge_as(&image, &[], |image| {
        replace(image, b"ntoskrnl.exe", b"hidclass.sys");
    }));
    assert!(
        class.contains("ok     imports: nothing from the kernel itself; "),
        "{class}"
    );
    assert!(class.contains("from hidclass.sys, a driver"), "{class}");
    // The oldest kernel is the option's, or what the manifest says.
    let newer = |image: &mut Vec<u8>| replace(image, b"\0DbgPrint\0", b"\0MmMapMdl\0");
    failed_saying(
        &judge_as(&image, &["--oldest", "windows7"], newer),
        "ntoskrnl.exe!MmMapMdl (exported since Windows 10 only): look up at run time what windows7",
    );
    let said = succeeded(&judge_as(&image, &["--oldest", "windows10-1809"], newer));
    assert!(
        said.contains("all exported by kernels since windows10-1809"),
        "{said}"
    );
    let set = |oldest: &str| {
        let table = format!("[package.metadata.wdk]\noldest = \"{oldest}\"\n\n[profile.dev]");
        let manifest = driver.path().join("Cargo.toml");
        let text = fs::read_to_string(&manifest).unwrap();
        fs::write(&manifest, text.replacen("[profile.dev]", &table, 1)).unwrap();
        let verify = driver.wdk(&["verify", sys.to_str().unwrap()]);
        fs::write(&manifest, text).unwrap();
        verify
    };
    let said = succeeded(&set("windows8.1"));
    assert!(said.contains("by kernels since windows8.1"), "{said}");
    failed_saying(
        &set("windows12"),
        "oldest in [package.metadata.wdk] must be a release such as \"windows7\"",
    );
    // IMAGE_OPTIONAL_HEADER64: entry point at 16, section alignment at 32, subsystem at 68, DLL
    // characteristics at 70.
    let optional = headers(&image) + 24;
    failed_saying(
        &judge(&image, |image| image[optional + 68] = 3),
        "FAILED subsystem: is 3, not native",
    );
    failed_saying(
        &judge(&image, |image| image[optional + 16..][..4].fill(0)),
        "there is no entry point",
    );
    failed_saying(
        &judge(&image, |image| image[optional + 70..][..2].fill(0)),
        "link with /NXCOMPAT /DYNAMICBASE",
    );
    failed_saying(
        &judge(&image, |image| image[optional + 33] = 2),
        "FAILED section alignment",
    );
    // IMAGE_SECTION_HEADER: characteristics at 36, whose last byte has the rights to execute (0x20)
    // and to write (0x80).
    let first_section = optional + usize::from(image[headers(&image) + 20]);
    failed_saying(
        &judge(&image, |image| image[first_section + 39] |= 0xa0),
        "FAILED section protection: .text",
    );
    let no_image = judge(&image, |image| image.truncate(100));
    failed_saying(&no_image, "damaged.sys is not a 64-bit Windows image");
    let said = text(&no_image);
    assert_eq!(said.matches("is not a 64-bit").count(), 1, "{said}");

    // Drivers in C are linked without /INTEGRITYCHECK, unless they need it.
    let said = succeeded(&judge_as(&image, &[], |image| image[optional + 70] &= 0x7f));
    let note = "note   signature check: the image does not ask for it";
    assert!(said.contains(note), "{said}");
    assert!(!whole.contains("note "), "{whole}");
    let version = "ok     version: 0.1.0.0, \"outside-driver\", built as \"outside_driver.sys\"";
    assert!(whole.contains(version), "{whole}");
    // The fourth directory is the table of functions, which this image cannot do without.
    let table = optional + 112 + 3 * 8;
    failed_saying(
        &judge_as(&image, &[], |image| image[table..table + 8].fill(0)),
        "FAILED unwind data: there is none",
    );
}

/// A driver of leaf functions only has no table of them.
#[cfg(target_os = "linux")]
#[test]
fn leaf_functions_need_no_unwind_data() {
    let folder = tempfile::tempdir().unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let status = Command::new(program)
            .args(arguments)
            .current_dir(folder.path())
            .status();
        assert!(status.unwrap().success(), "{program} {arguments:?}");
    };
    let source = "int DriverEntry(void *driver, void *path) { return !driver && !path; }\n";
    fs::write(folder.path().join("leaf.c"), source).unwrap();
    let target = "--target=x86_64-pc-windows-msvc";
    run(
        "clang-19",
        &[target, "-O2", "-c", "leaf.c", "-o", "leaf.obj"],
    );
    run(
        "lld-link-19",
        &[
            "/driver",
            "/subsystem:native",
            "/entry:DriverEntry",
            "/nodefaultlib",
            "/release",
            "/out:leaf.sys",
            "leaf.obj",
        ],
    );
    let said = succeeded(&wdk(folder.path(), &["verify", "leaf.sys"]));
    let line = "ok     unwind data: there is none, and no function that calls another";
    assert!(said.contains(line), "{said}");
}

#[test]
fn crate_that_is_no_driver_is_told_how_to_be_one() {
    let plain = Crate::new(
        "plain",
        &MANIFEST.replace(
            "[package.metadata.wdk.driver-model]\ndriver-type = \"WDM\"\n",
            "",
        ),
    );
    failed_saying(
        &plain.wdk(&["build"]),
        "has a table [package.metadata.wdk.driver-model]",
    );
    failed_saying(
        &plain.wdk(&["build", "--package", "plain"]),
        "package `plain` is no driver",
    );
    failed_saying(
        &plain.wdk(&["build", "--package", "other"]),
        "there is no package `other`",
    );
}

#[test]
fn outside_of_a_project_one_sentence_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["build", "run", "clean", "package", "program"] {
        let output = wdk(folder.path(), &[command]);
        failed_saying(&output, "error: there is no Cargo.toml in ");
        let said = text(&output);
        assert!(!said.contains("cargo metadata"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    failed_saying(
        &wdk(folder.path(), &["build", "--manifest-path", "x/Cargo.toml"]),
        "there is no file x/Cargo.toml",
    );
    fs::write(folder.path().join("Cargo.toml"), "[package\n").unwrap();
    let output = wdk(folder.path(), &["build"]);
    failed_saying(&output, "the workspace cannot be read: ");
    let said = text(&output);
    assert!(said.contains("Cargo.toml:1:9"), "{said}");
    assert!(!said.contains("cargo metadata"), "{said}");
}

#[test]
fn misconfigured_driver_is_refused_with_a_sentence() {
    let framework = Crate::new("framework", &MANIFEST.replace("\"WDM\"", "\"KMDF\""));
    let build = framework.wdk(&["build"]);
    failed_saying(&build, "driver-type = \"KMDF\" in ");
    assert!(!text(&build).contains("Compiling"), "it is said at once");
    let driver = Crate::new("mistargeted", MANIFEST);
    for target in [
        "x86_64-unknown-linux-gnu",
        "x86_64-pc-windows-gnu",
        "i686-pc-windows-msvc",
    ] {
        let build = driver.wdk(&["build", "--target", target]);
        let sentence = format!("a driver cannot be built for {target}: build with --target");
        failed_saying(&build, &sentence);
        assert!(!text(&build).contains("Compiling"), "it is said at once");
    }
    let unwinding = Crate::new("unwinding", &MANIFEST.replace("panic = \"abort\"", ""));
    failed_saying(
        &unwinding.wdk(&["build"]),
        "add panic = \"abort\" to [profile.dev] in ",
    );
}
