//! Each way a driver's configuration can be right or wrong, on manifests in a temporary folder.

use std::{fs, path::Path};

use tempfile::TempDir;

use crate::{BuildEnvironment, ConfigError, PackageInfo, configure, instructions};

const WDM: &str =
    "[package]\nname = \"driver\"\n[package.metadata.wdk.driver-model]\ndriver-type = \"WDM\"\n";
const ABORT: &str = "[profile.dev]\npanic = \"abort\"\n[profile.release]\npanic = \"abort\"\n";

/// A folder whose `Cargo.toml` is `manifest`, and the build of it for x64 Windows in the dev
/// profile.
fn driver(manifest: &str) -> (TempDir, BuildEnvironment) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    let environment = windows_build(folder.path());
    (folder, environment)
}

fn windows_build(manifest_dir: &Path) -> BuildEnvironment {
    BuildEnvironment {
        manifest_dir: manifest_dir.to_owned(),
        target: "x86_64-pc-windows-msvc".to_owned(),
        target_os: "windows".to_owned(),
        target_arch: "x86_64".to_owned(),
        target_env: "msvc".to_owned(),
        profile: Some("dev".to_owned()),
        panic_override: None,
        package: PackageInfo {
            name: "my-driver".to_owned(),
            version: "1.2.3".to_owned(),
            description: "Drives".to_owned(),
            authors: "A. Author <a@example.org>".to_owned(),
        },
        out_dir: None,
    }
}

fn failure(environment: &BuildEnvironment) -> ConfigError {
    instructions(environment).expect_err("the configuration is wrong")
}

#[test]
fn wdm_driver_gets_image_flags_and_cfg() {
    let (_folder, environment) = driver(&format!("{WDM}{ABORT}"));
    let lines = instructions(&environment).unwrap();
    for expected in [
        "cargo::rustc-cfg=driver_model__driver_type=\"WDM\"",
        "cargo::rustc-check-cfg=cfg(driver_model__driver_type, values(\"WDM\", \"KMDF\", \
         \"UMDF\"))",
        "cargo::rustc-cdylib-link-arg=/SUBSYSTEM:NATIVE",
        "cargo::rustc-cdylib-link-arg=/ENTRY:DriverEntry",
        "cargo::rustc-cdylib-link-arg=/NODEFAULTLIB",
    ] {
        assert!(
            lines.iter().any(|line| line == expected),
            "{expected} not in {lines:#?}"
        );
    }
    assert!(
        lines.iter().all(|line| !line.contains("rustc-link-arg=")),
        "flags reach more than the cdylib: {lines:#?}"
    );
}

#[test]
fn arm64_is_a_driver_target() {
    let (_folder, mut environment) = driver(&format!("{WDM}{ABORT}"));
    environment.target = "aarch64-pc-windows-msvc".to_owned();
    environment.target_arch = "aarch64".to_owned();
    assert!(instructions(&environment).is_ok());
}

#[test]
fn nothing_is_asked_of_a_host_build() {
    let (_folder, mut environment) = driver("this is not even TOML");
    environment.target_os = "linux".to_owned();
    let lines = instructions(&environment).unwrap();
    assert!(
        lines
            .iter()
            .all(|line| line.starts_with("cargo::rustc-check-cfg=")),
        "{lines:#?}"
    );
}

#[test]
fn missing_metadata_names_manifest_and_table() {
    let (folder, environment) = driver(&format!("[package]\nname = \"driver\"\n{ABORT}"));
    let error = failure(&environment);
    assert!(matches!(error, ConfigError::MissingMetadata { .. }));
    let sentence = error.to_string();
    assert!(
        sentence.contains(&folder.path().join("Cargo.toml").display().to_string()),
        "{sentence}"
    );
    assert!(
        sentence.contains("[package.metadata.wdk.driver-model]"),
        "{sentence}"
    );
}

#[test]
fn other_driver_types_are_refused_by_name() {
    for other in ["KMDF", "UMDF", "wdm", ""] {
        let (_folder, environment) = driver(&format!("{}{ABORT}", WDM.replace("WDM", other)));
        let error = failure(&environment);
        assert!(
            matches!(&error, ConfigError::UnsupportedDriverType { driver_type, .. } if driver_type == other)
        );
        assert!(
            error.to_string().contains("write driver-type = \"WDM\""),
            "{error}"
        );
    }
}

#[test]
fn driver_type_must_be_text() {
    let (_folder, environment) = driver(&format!("{}{ABORT}", WDM.replace("\"WDM\"", "1")));
    assert!(matches!(
        failure(&environment),
        ConfigError::MalformedDriverType { .. }
    ));
}

#[test]
fn unwinding_profile_is_refused() {
    let (_folder, mut environment) = driver(&format!("{WDM}[profile.dev]\npanic = \"abort\"\n"));
    assert!(instructions(&environment).is_ok());
    environment.profile = Some("release".to_owned());
    let error = failure(&environment);
    assert!(
        error
            .to_string()
            .contains("add panic = \"abort\" to [profile.release] in "),
        "{error}"
    );
}

#[test]
fn custom_profile_inherits_the_strategy() {
    let (_folder, mut environment) = driver(&format!(
        "{WDM}{ABORT}[profile.checked]\ninherits = \"release\"\n"
    ));
    environment.profile = Some("checked".to_owned());
    assert!(instructions(&environment).is_ok());
    environment.profile = Some("unheard-of".to_owned());
    assert!(matches!(
        failure(&environment),
        ConfigError::PanicUnwinds { .. }
    ));
}

#[test]
fn circle_of_profiles_ends() {
    let (_folder, mut environment) = driver(&format!(
        "{WDM}[profile.a]\ninherits = \"b\"\n[profile.b]\ninherits = \"a\"\n"
    ));
    environment.profile = Some("a".to_owned());
    assert!(matches!(
        failure(&environment),
        ConfigError::PanicUnwinds { .. }
    ));
}

#[test]
fn override_goes_before_the_profile() {
    let (_folder, mut environment) = driver(WDM);
    environment.panic_override = Some("abort".to_owned());
    assert!(instructions(&environment).is_ok());
    environment.panic_override = Some("unwind".to_owned());
    assert!(matches!(
        failure(&environment),
        ConfigError::PanicOverridden { .. }
    ));
}

#[test]
fn cargo_configuration_sets_the_strategy_too() {
    let (folder, environment) = driver(WDM);
    fs::create_dir(folder.path().join(".cargo")).unwrap();
    fs::write(folder.path().join(".cargo/config.toml"), ABORT).unwrap();
    assert!(instructions(&environment).is_ok());
}

#[test]
fn cargo_configuration_without_an_extension_goes_before_the_other() {
    let (folder, environment) = driver(WDM);
    fs::create_dir(folder.path().join(".cargo")).unwrap();
    fs::write(folder.path().join(".cargo/config"), ABORT).unwrap();
    assert!(instructions(&environment).is_ok());
    fs::write(
        folder.path().join(".cargo/config.toml"),
        ABORT.replace("abort", "unwind"),
    )
    .unwrap();
    assert!(instructions(&environment).is_ok());
}

#[test]
fn unsupported_targets_are_refused_by_name() {
    for (target, arch, env) in [
        ("x86_64-pc-windows-gnu", "x86_64", "gnu"),
        ("i686-pc-windows-msvc", "x86", "msvc"),
        ("aarch64-pc-windows-gnullvm", "aarch64", "gnu"),
    ] {
        let (_folder, mut environment) = driver(&format!("{WDM}{ABORT}"));
        (
            environment.target,
            environment.target_arch,
            environment.target_env,
        ) = (target.to_owned(), arch.to_owned(), env.to_owned());
        let error = failure(&environment);
        assert!(matches!(error, ConfigError::UnsupportedTarget { .. }));
        assert!(error.to_string().contains(target), "{error}");
    }
}

#[test]
fn workspace_metadata_and_profiles_count() {
    let folder = tempfile::tempdir().unwrap();
    let member = folder.path().join("drivers/one");
    fs::create_dir_all(&member).unwrap();
    fs::write(member.join("Cargo.toml"), "[package]\nname = \"one\"\n").unwrap();
    let workspace = "[workspace]\n[workspace.metadata.wdk.driver-model]\ndriver-type = \"WDM\"\n";
    fs::write(
        folder.path().join("Cargo.toml"),
        format!("{workspace}{ABORT}"),
    )
    .unwrap();
    let lines = instructions(&windows_build(&member)).unwrap();
    let watched = lines
        .iter()
        .filter(|line| line.starts_with("cargo::rerun-if-changed="))
        .count();
    assert_eq!(watched, 2, "both manifests are watched: {lines:#?}");

    fs::write(folder.path().join("Cargo.toml"), workspace).unwrap();
    let sentence = failure(&windows_build(&member)).to_string();
    assert!(
        sentence.contains(&folder.path().join("Cargo.toml").display().to_string()),
        "{sentence}"
    );
}

#[test]
fn package_goes_before_its_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let member = folder.path().join("one");
    fs::create_dir(&member).unwrap();
    fs::write(member.join("Cargo.toml"), WDM).unwrap();
    fs::write(
        folder.path().join("Cargo.toml"),
        format!(
            "[workspace]\n[workspace.metadata.wdk.driver-model]\ndriver-type = \"KMDF\"\n{ABORT}"
        ),
    )
    .unwrap();
    assert!(instructions(&windows_build(&member)).is_ok());
}

#[test]
fn excluded_package_is_its_own_workspace() {
    let folder = tempfile::tempdir().unwrap();
    let excluded = folder.path().join("apart/driver");
    fs::create_dir_all(&excluded).unwrap();
    fs::write(excluded.join("Cargo.toml"), format!("{WDM}{ABORT}")).unwrap();
    let outer = |lists: &str| {
        let root = format!("[workspace]\n{lists}\n[profile.dev]\npanic = \"unwind\"\n");
        fs::write(folder.path().join("Cargo.toml"), root).unwrap();
        instructions(&windows_build(&excluded))
    };
    assert!(outer("exclude = [\"apart\"]").is_ok());
    // Cargo takes a folder that is named in both lists for a member.
    for lists in [
        "exclude = [\"other\"]",
        "exclude = [\"apart\"]\nmembers = [\"apart/driver\"]",
    ] {
        assert!(matches!(
            outer(lists),
            Err(ConfigError::PanicUnwinds { .. })
        ));
    }
}

#[test]
fn unreadable_and_malformed_manifests_are_named() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        failure(&windows_build(folder.path())),
        ConfigError::Unreadable { .. }
    ));
    let (_folder, environment) = driver("[package\n");
    let error = failure(&environment);
    assert!(matches!(error, ConfigError::Malformed { .. }));
    assert!(
        error.to_string().contains("Cargo.toml is not valid TOML"),
        "{error}"
    );
}

#[test]
fn error_of_main_is_a_sentence() {
    let error = ConfigError::MissingMetadata {
        path: "Cargo.toml".into(),
    };
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[test]
fn environment_is_read_as_cargo_sets_it() {
    let variables = |flags: &'static str, out_dir: &'static str| {
        move |name: &str| {
            let value = match name {
                "CARGO_MANIFEST_DIR" => "/driver",
                "TARGET" => "x86_64-pc-windows-msvc",
                "CARGO_CFG_TARGET_OS" => "windows",
                "CARGO_CFG_TARGET_ARCH" => "x86_64",
                "CARGO_CFG_TARGET_ENV" => "msvc",
                "CARGO_ENCODED_RUSTFLAGS" => flags,
                "OUT_DIR" => out_dir,
                "CARGO_PROFILE_SMALL_SIZE_PANIC" => "immediate-abort",
                _ => return None,
            };
            Some(value.to_owned())
        }
    };
    let read = |flags, out_dir| BuildEnvironment::from_lookup(variables(flags, out_dir)).unwrap();

    let plain = read(
        "",
        "/driver/target/x86_64-pc-windows-msvc/debug/build/driver-0123/out",
    );
    assert_eq!(
        (plain.profile.as_deref(), plain.panic_override),
        (Some("dev"), None)
    );
    assert!(plain.target == "x86_64-pc-windows-msvc" && plain.target_os == "windows");

    let flags = read(
        "-Cpanic=unwind\u{1f}-C\u{1f}panic=abort\u{1f}-g",
        "/driver/target/release/build/driver-0123/out",
    );
    assert_eq!(
        (flags.profile.as_deref(), flags.panic_override.as_deref()),
        (Some("release"), Some("abort"))
    );

    let variable = read("", "/driver/target/small-size/build/driver-0123/out");
    assert_eq!(variable.panic_override.as_deref(), Some("immediate-abort"));

    assert_eq!(read("", "/elsewhere").profile, None);
}

#[test]
fn missing_variable_is_named() {
    let error = BuildEnvironment::from_lookup(|_| None).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("CARGO_MANIFEST_DIR is not set"),
        "{error}"
    );
}

/// The UTF-16 of a text, as a version resource has it.
fn holds(resource: &[u8], text: &str) -> bool {
    let text: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    resource.windows(text.len()).any(|window| window == text)
}

#[test]
fn image_gets_a_version_resource_of_what_cargo_knows() {
    let table = "[package.metadata.wdk.version-info]\nlegal-copyright = \"2026 Nobody\"\n";
    let (folder, mut environment) = driver(&format!("{WDM}{table}{ABORT}"));
    environment.out_dir = Some(folder.path().to_owned());
    let file = folder.path().join("version.res");
    let lines = instructions(&environment).unwrap();
    let argument = format!("cargo::rustc-cdylib-link-arg={}", file.display());
    assert!(lines.contains(&argument), "{lines:#?}");
    configure::write_resource(&environment).unwrap();
    let resource = fs::read(&file).unwrap();
    for text in [
        "VS_VERSION_INFO",
        "my_driver.sys",
        "1.2.3",
        "Drives",
        "A. Author\0",
        "2026 Nobody",
    ] {
        assert!(holds(&resource, text), "{text}");
    }
    assert_eq!(resource.len() % 4, 0);
    // The file's version, behind the signature and the structure's own version.
    let fixed = resource
        .windows(4)
        .position(|window| window == 0xFEEF_04BD_u32.to_le_bytes())
        .unwrap();
    assert_eq!(resource[fixed + 8..fixed + 16], [2, 0, 1, 0, 0, 0, 3, 0]);
}

#[test]
fn version_info_that_is_misspelt_is_refused() {
    for line in ["company = \"x\"", "company-name = 1"] {
        let table = format!("[package.metadata.wdk.version-info]\n{line}\n");
        let (folder, mut environment) = driver(&format!("{WDM}{table}{ABORT}"));
        environment.out_dir = Some(folder.path().to_owned());
        let said = failure(&environment).to_string();
        let key = line.split(' ').next().unwrap();
        let words = format!("{key} in [package.metadata.wdk.version-info] of ");
        assert!(said.starts_with(&words), "{said}");
    }
}
