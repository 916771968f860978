//! How much of the kernel's stack functions take: read from a driver's image, named, and held
//! against a limit that its manifest or an option may change.
#![cfg(feature = "packaging")]

mod common;

use std::{fs, path::Path};

use common::{Crate, MANIFEST, SOURCE, TARGET, command, failed_saying, succeeded, target_folder};

#[test]
fn large_frames_are_found_named_and_held_against_the_limit() {
    let driver = Crate::new("large-frames", MANIFEST);
    let large = r#"
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "system" fn has_a_buffer() -> i32 {
    let mut buffer = core::mem::MaybeUninit::<[u8; 3000]>::uninit();
    core::hint::black_box(buffer.as_mut_ptr());
    0
}
"#;
    fs::write(
        driver.path().join("src/lib.rs"),
        SOURCE.replace("    0\n", "    has_a_buffer()\n") + large,
    )
    .unwrap();

    let wrong = driver.wdk(&["build", "--verify"]);
    failed_saying(&wrong, "functions take more than 2048 bytes");
    failed_saying(&wrong, "bytes (large_frames::has_a_buffer)");

    // The manifest allows more, to the command that builds and to the one that only judges.
    let table = "[package.metadata.wdk]\nlargest-frame = 8192\n\n[profile.dev]";
    let manifest = fs::read_to_string(driver.path().join("Cargo.toml")).unwrap();
    let allow = |table: &str| {
        let changed = manifest.replace("[profile.dev]", table);
        fs::write(driver.path().join("Cargo.toml"), changed).unwrap();
    };
    allow(table);
    let said = succeeded(&driver.wdk(&["build", "--verify"]));
    assert!(
        said.contains("ok     stack frames: at most 8192 bytes"),
        "{said}"
    );
    let sys = target_folder().join(TARGET).join("debug/large_frames.sys");
    let sys = sys.to_str().unwrap();
    succeeded(&driver.wdk(&["verify", sys]));

    // The option goes before the manifest.
    failed_saying(
        &driver.wdk(&["verify", "--largest-frame", "1024", sys]),
        "functions take more than 1024 bytes",
    );

    // A function has an address where there is no debug information.
    let alone = driver.path().join("alone.sys");
    fs::copy(sys, &alone).unwrap();
    failed_saying(
        &driver.wdk(&["verify", alone.to_str().unwrap()]),
        "bytes (at 0x",
    );

    allow(&table.replace("8192", "\"8 KiB\""));
    failed_saying(
        &driver.wdk(&["build", "--verify"]),
        "largest-frame in [package.metadata.wdk] must be a number of bytes, not \"8 KiB\"",
    );
}

/// What `wdk`'s design notes say of every driver of this repository, one with types as large as may
/// be among them: 1 KiB a function as shipped, 2 KiB where nothing is optimised.
#[test]
fn no_function_of_this_workspace_takes_more_than_its_share() {
    let workspace = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml");
    let target = Path::new(workspace).with_file_name("target");
    // Where the drivers are built already, as a rule.
    let run = |arguments: &[&str]| {
        let mut command = command(Path::new("."), arguments);
        succeeded(&command.env("CARGO_TARGET_DIR", &target).output().unwrap())
    };
    for (profile, folder, limit) in [("dev", "debug", "2048"), ("release", "release", "1024")] {
        let built = run(&["build", "--manifest-path", workspace, "--profile", profile]);
        let images: Vec<_> = built
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("Driver ")?.split(' ').next())
            .collect();
        let named = |name: &str| {
            let file = target.join(TARGET).join(folder).join(name);
            images.iter().any(|image| Path::new(image) == file)
        };
        assert!(
            named("sample_driver.sys") && named("ownership_tests.sys"),
            "{built}"
        );
        let limits = ["verify", "--largest-frame", limit];
        let said = run(&[&limits[..], &images].concat());
        assert_eq!(said.matches("ok     stack frames").count(), images.len());
    }
}
