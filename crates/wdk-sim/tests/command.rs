//! The command's contract: what it prints and what it exits with. The driver is C; no device is
//! needed.

mod support;

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output, Stdio};

use support::driver;

/// The signal that a write to a pipe without a reader is answered with.
const SIGPIPE: i32 = 13;

fn wdk_sim(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Runs the command on the DMA test driver; its exit status, output and error output.
fn on_driver(arguments: &[&str]) -> (i32, String, String) {
    let image = driver("dma_rules");
    let mut all = vec![image.to_str().unwrap()];
    all.extend(arguments);
    let output = wdk_sim(&all);
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn a_driver_without_a_device_is_loaded_and_unloaded() {
    let (status, out, err) = on_driver(&[]);
    assert_eq!(
        (status, out.as_str(), err.as_str()),
        (
            0,
            "dma_rules: loaded\ndma_rules: unloaded\nnothing left behind\n",
            ""
        )
    );
}

#[test]
fn a_driver_that_cannot_be_unloaded_stays() {
    let output = wdk_sim(&[driver("stays").to_str().unwrap()]);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "stays: loaded\nstays: stays loaded, as it has set no DriverUnload routine\n\
         what is held by a driver that stays loaded is not judged\n"
    );
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_command_in_silence() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .arg(driver("dma_rules"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(command.stdout.take());
    let output = command.wait_with_output().unwrap();
    assert_eq!(output.status.signal(), Some(SIGPIPE));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn a_driver_is_started_on_any_device_of_qemu() {
    let image = driver("pci_function");
    let output = wdk_sim(&[
        image.to_str().unwrap(),
        "--device=qemu:nvme,drive=disk,serial=1",
        "--qemu-arg=-drive",
        "--qemu-arg=if=none,id=disk,format=raw,file=null-co://,file.size=1M",
        "--messages=3",
        r"--open=\\.\Pci0",
        "ioctl=CTL_CODE(0x22,0x800,METHOD_BUFFERED,FILE_ANY_ACCESS),out=200",
    ]);
    let out = String::from_utf8_lossy(&output.stdout);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{out}");
    assert_eq!(output.status.code(), Some(0), "{out}");
    assert!(out.contains("STATUS_SUCCESS (0x00000000)"), "{out}");
    assert!(out.contains("note: nvme finishes what it is told"), "{out}");
    assert!(out.ends_with("nothing left behind\n"), "{out}");
    let output = wdk_sim(&[image.to_str().unwrap(), "--device=qemu:unknown-model"]);
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.contains("unknown-model"), "{err}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn requests_are_answered_with_status_and_bytes() {
    let code = "ioctl=CTL_CODE(0x22,0x800,METHOD_BUFFERED,FILE_ANY_ACCESS),out=4";
    let (status, out, err) = on_driver(&["--open", r"\\.\DmaRules", code]);
    assert_eq!((status, err.as_str()), (0, ""));
    assert!(
        out.contains("STATUS_SUCCESS (0x00000000), information 4"),
        "{out}"
    );
    assert!(out.contains("00000000  11 00 00 00"), "{out}");
}

#[test]
fn what_fails_or_is_left_behind_exits_with_1() {
    let (status, out, _) = on_driver(&["--open", r"\\.\DmaRules", "ioctl=0x22205c,out=4"]);
    assert_eq!(status, 1);
    assert!(out.contains("left behind:\n  "), "{out}");
    assert!(out.contains("map registers: 3"), "{out}");

    let (status, out, _) = on_driver(&["--open", r"\\.\DmaRules", "ioctl=0x222ffc"]);
    assert_eq!(status, 1);
    assert!(out.contains("STATUS_INVALID_PARAMETER"), "{out}");

    let (status, _, err) = on_driver(&["--open", r"\\.\Nobody"]);
    assert_eq!(status, 1);
    assert!(err.contains("Nobody") && err.contains("DmaRules"), "{err}");

    let output = wdk_sim(&["/no/such/driver.sys"]);
    assert_eq!(output.status.code(), Some(1));
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(err.contains("/no/such/driver.sys"), "{err}");
    // Each cause is told once.
    assert_eq!(err.matches("No such file or directory").count(), 1, "{err}");
}

#[test]
fn a_name_that_only_headers_have_is_refused_by_every_kernel_of_windows() {
    let image = driver("header_only");
    let image = image.to_str().unwrap();
    for kernel in ["windows7", "windows11"] {
        let output = wdk_sim(&[image, "--kernel", kernel]);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains("KeGetCurrentIrql"), "{err}");
    }
    let output = wdk_sim(&[image, "--kernel", "nt52"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn the_routines_are_listed_with_what_is_known_of_them() {
    let output = wdk_sim(&["--routines"]);
    assert_eq!(output.status.code(), Some(0));
    let out = String::from_utf8(output.stdout).unwrap();
    let words = |name: &str| -> Vec<String> {
        let line = out
            .lines()
            .find(|line| line.starts_with(&format!("{name} ")));
        let line = line.unwrap_or_else(|| panic!("{name} is not listed"));
        line.split("  ")
            .map(|word| word.trim().to_owned())
            .filter(|word| !word.is_empty())
            .collect()
    };
    let mdl = words("IoAllocateMdl");
    assert_eq!(
        mdl[1..5],
        ["ntoskrnl.exe", "all", "<= DISPATCH_LEVEL", "partial"]
    );
    assert!(mdl[5].contains("no quota is charged"), "{mdl:?}");
    assert_eq!(words("MmMapIoSpaceEx")[2], "windows10 on");
    assert_eq!(
        words("MapTransferEx")[1..3],
        ["DMA_OPERATIONS", "windows8 on"]
    );
    assert_eq!(words("ExReleaseFastMutex")[3..5], ["APC_LEVEL", "full"]);

    let output = wdk_sim(&["--routines", "driver.sys"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    for arguments in [
        &[][..],
        &["x.sys", "--device", "e1000"],
        &["x.sys", "seek=1"],
        &["x.sys", "--fail", "0"],
        &["x.sys", "flush"],
    ] {
        let output = wdk_sim(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn a_machine_that_stops_exits_with_3_and_names_rule_and_caller() {
    let (status, _, err) = on_driver(&["--open", r"\\.\DmaRules", "ioctl=0x222008"]);
    assert_eq!(status, 3, "{err}");
    assert!(err.contains("*** STOP: 0x000000E6"), "{err}");
    assert!(err.contains("not flushed"), "{err}");
    assert!(err.contains("at FreeMapRegisters"), "{err}");
    assert!(err.contains("dma_rules.sys"), "{err}");
}

#[test]
fn the_chosen_call_fails() {
    // DriverEntry refuses to be loaded then, and gives back what it had.
    for n in ["1", "2"] {
        let (status, out, err) = on_driver(&["--fail", n]);
        assert_eq!(status, 1, "{out}");
        assert!(err.contains("STATUS_INSUFFICIENT_RESOURCES"), "{err}");
        assert!(out.contains("made to fail: "), "{out}");
        assert!(out.contains(", called at DriverEntry+"), "{out}");
        assert!(out.ends_with("nothing left behind\n"), "{out}");
    }
    let (status, out, _) = on_driver(&["--fail", "1000"]);
    assert_eq!(status, 0);
    assert!(out.contains("made to fail: none"), "{out}");
}

/// The command on `drivers/low_resources.c` with one request, and every call that can failing once.
fn fail_all(function: u32) -> (i32, String) {
    let image = driver("low_resources");
    let request = format!("ioctl={:#x}", 0x0022_0000 | function << 2);
    let open = ["--open", r"\\.\LowResources"];
    let output = wdk_sim(&[
        image.to_str().unwrap(),
        open[0],
        open[1],
        &request,
        "--fail",
        "all",
    ]);
    let err = String::from_utf8(output.stderr).unwrap();
    // Progress is for terminals.
    assert_eq!(err, "");
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

#[test]
fn every_call_stack_that_can_fail_is_made_to_once() {
    let (status, out) = fail_all(0x800);
    // A device, a link, two allocations through one function, an MDL in a loop.
    assert_eq!(
        (status, out.as_str()),
        (0, "5 of 5 call stacks handle the failure of their call\n")
    );

    let (status, out) = fail_all(0x801);
    assert_eq!(status, 1, "{out}");
    assert!(out.contains("4 of 5 call stacks"), "{out}");
    assert!(out.contains("left behind:"), "{out}");
    let named = "not handled: the failure of ExAllocatePoolWithTag, an allocation of pool, called";
    assert!(out.contains(named), "{out}");
    assert!(out.contains("low_resources.c:"), "{out}");

    let (status, out) = fail_all(0x802);
    assert_eq!(status, 3, "{out}");
    assert!(out.contains("*** STOP: "), "{out}");
    // The line it gives repeats that one run.
    let line = out.lines().find(|line| line.contains("wdk-sim ")).unwrap();
    let number = line.split("--fail ").nth(1).unwrap();
    let open = ["--open", r"\\.\LowResources"];
    let image = driver("low_resources");
    let again = [
        image.to_str().unwrap(),
        open[0],
        open[1],
        "ioctl=0x222008",
        "--fail",
        number,
    ];
    assert_eq!(wdk_sim(&again).status.code(), Some(3));
}

#[test]
fn what_is_off_by_default_is_judged_when_asked_for() {
    let image = driver("security");
    let image = image.to_str().unwrap();
    // Executable pool, in driver code that no other rule forbids.
    let request = ["--open", r"\Device\Security", "ioctl=0x22202f"];
    let plain = [image, request[0], request[1], request[2]];
    assert_eq!(wdk_sim(&plain).status.code(), Some(0));
    let mut judged = plain.to_vec();
    judged.extend(["--check", "code-integrity,force-pending"]);
    assert_eq!(wdk_sim(&judged).status.code(), Some(3));
    let mut explored = plain.to_vec();
    explored.extend(["--explore", "--seed", "5"]);
    assert_eq!(wdk_sim(&explored).status.code(), Some(0));
}

#[test]
fn help_has_examples_and_exit_statuses() {
    let output = wdk_sim(&["--help"]);
    let help = String::from_utf8(output.stdout).unwrap();
    for part in [
        "Examples:",
        "Exit status:",
        "CTL_CODE",
        "--device",
        "--interface",
    ] {
        assert!(help.contains(part), "{help}");
    }
}
