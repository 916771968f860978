//! How much of the kernel's stack functions take: read from a driver's image, named, and held
//! against a limit that its manifest or an option may change.
#![cfg(feature = "packaging")]

mod common;

use std::fs;

use common::{Crate, MANIFEST, SOURCE, TARGET, failed_saying, succeeded, target_folder};

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
