//! Imports that this kernel does not have, and imports from other drivers: `drivers/incomplete.c`,
//! `drivers/library.c` and `drivers/library_user.c`.

mod support;

use std::process::Command;
use std::sync::PoisonError;

use support::{assert_stopped, driver, machine};
use wdk_sim::simulator::codes::MISSING_IMPORT_USED;
use wdk_sim::simulator::{SimError, Simulator};

const KEY: &str = r"\Registry\Machine\System\CurrentControlSet\Services\incomplete";

/// A machine that loads drivers with missing imports; the driver will use what `parameter` says.
fn lenient(parameter: u32) -> Result<Simulator, SimError> {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .stub_imports(true)
        .debug_output(|_| {})
        .build()?;
    simulator.set_registry_number(KEY, "Use", parameter);
    Ok(simulator)
}

#[test]
fn a_driver_with_missing_imports_is_refused_unless_it_is_wanted_all_the_same() {
    let (simulator, _) = machine();
    let error = simulator.load(driver("incomplete")).map(drop).unwrap_err();
    let text = error.to_string();
    for part in [
        "ntoskrnl.exe!ExNobodyHasThis",
        "ntoskrnl.exe!NobodyHasThat",
        "--stub-imports",
    ] {
        assert_eq!(text.matches(part).count(), 1, "{text}");
    }
    drop(simulator);

    let simulator = lenient(0).unwrap();
    let loaded = simulator.load(driver("incomplete")).unwrap();
    assert!(simulator.unload(loaded).unwrap().is_empty());
}

#[test]
fn a_missing_import_stops_the_machine_where_it_is_used() {
    for (parameter, words) in [
        (1, "called ntoskrnl.exe!ExNobodyHasThis"),
        (2, "used ntoskrnl.exe!NobodyHasThat"),
    ] {
        let simulator = lenient(parameter).unwrap();
        let outcome = simulator.load(driver("incomplete")).map(drop);
        let report = outcome.as_ref().unwrap_err().to_string();
        assert!(report.contains("at DriverEntry+"), "{report}");
        assert!(report.contains("tests/drivers/incomplete.c:"), "{report}");
        assert_stopped(outcome, MISSING_IMPORT_USED, words);
    }
}

#[test]
fn a_library_is_loaded_before_its_user_and_unloaded_after_it() {
    let (simulator, printed) = machine();
    let error = simulator.load(driver("library_user")).map(drop);
    let text = error.unwrap_err().to_string();
    assert!(text.contains("library.sys!LibraryDouble"), "{text}");
    assert!(text.contains("load that before"), "{text}");

    let library = simulator.load(driver("library")).unwrap();
    let user = simulator.load(driver("library_user")).unwrap();
    assert!(simulator.unload(user).unwrap().is_empty());
    assert!(simulator.unload(library).unwrap().is_empty());
    assert!(simulator.finish().unwrap().leaks.is_empty());
    let printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
    let expected = "library: initialized from \\Registry\\Machine\\System\\CurrentControlSet\\\
                    Services\\library\nuser: 42\nlibrary: unloaded after 1 calls\n";
    assert_eq!(printed.to_lowercase(), expected.to_lowercase());
}

#[test]
fn a_library_stays_while_it_is_used() {
    let (simulator, _) = machine();
    let library = simulator.load(driver("library")).unwrap();
    let _user = simulator.load(driver("library_user")).unwrap();
    let error = simulator.unload(library).unwrap_err().to_string();
    assert!(error.contains("library_user.sys imports"), "{error}");
}

#[test]
fn the_command_loads_libraries_and_what_is_incomplete() {
    let output = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .arg(driver("library_user"))
        .arg("--with")
        .arg(driver("library"))
        .output()
        .unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{out}");
    assert!(out.contains("user: 42"), "{out}");

    let incomplete = driver("incomplete");
    for (arguments, status) in [(&[][..], 1), (&["--stub-imports"][..], 0)] {
        let output = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
            .arg(&incomplete)
            .args(arguments)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(status), "{output:?}");
        // Each is named once where it is refused, the second as well as the first.
        let err = String::from_utf8(output.stderr).unwrap();
        for import in ["ExNobodyHasThis", "NobodyHasThat"] {
            assert_eq!(err.matches(import).count() as i32, status, "{err}");
        }
    }
}
