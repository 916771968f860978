//! The commands as a user meets them: what they say when something is missing, what they would
//! start, and a log from every kind of line.

use std::{
    fs::{self, File},
    io::{Read, Write},
    os::unix::net::UnixListener,
    path::Path,
    process::{Command, Output, Stdio},
};

use rustix::pty::OpenptFlags;
use tempfile::TempDir;

/// `DbgPrint("edu: started\n")`.
const PRINT: &[u8] = b"\x30\x30\x30\x30\x03\x00\x1d\x00\x00\x08\x80\x80\x0f\x05\x00\x00\
    \x30\x32\x00\x00\x06\x00\x01\x00\x0d\x00\x00\x00\x00\x00\x00\x00edu: started\n\xaa";
const ACKNOWLEDGE: &[u8] = b"\x69\x69\x69\x69\x04\x00\x00\x00\x00\x00\x80\x80\x00\x00\x00\x00";

fn wdk_vm(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wdk-vm"))
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn refusal(folder: &Path, arguments: &[&str]) -> String {
    let output = wdk_vm(folder, arguments);
    assert_eq!(
        output.status.code(),
        Some(1),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    String::from_utf8(output.stderr).unwrap()
}

fn folder_with_image() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("windows.qcow2"), b"QFI\xfb").unwrap();
    folder
}

#[test]
fn without_an_image_the_user_learns_which_and_where_from() {
    let error = refusal(Path::new("."), &["vm"]);
    for part in [
        "--image",
        "x64, Windows 7 to 11",
        "qcow2",
        "--bios",
        "evalcenter",
        "--installer",
        "--persist",
    ] {
        assert!(error.contains(part), "no {part} in {error}");
    }
}

#[test]
fn what_is_missing_is_named_with_what_brings_it() {
    let folder = folder_with_image();
    for (arguments, parts) in [
        (
            &["--image", "none.img"][..],
            ["the image none.img is not there", "disk image"],
        ),
        (
            &["--image", "windows.qcow2", "--medium", "m.iso"],
            ["m.iso is not there", "cargo make vm-media"],
        ),
        (
            &["--image", "windows.qcow2", "--qemu", "no-qemu"],
            ["no-qemu is missing", "cargo wdk setup --with vm"],
        ),
        (
            &["--image", "windows.qcow2", "--qemu", "./no-qemu"],
            ["no-qemu is missing", "qemu-system-x86"],
        ),
        (
            &[
                "--image",
                "windows.qcow2",
                "--firmware-descriptions",
                "nowhere",
            ],
            ["no UEFI firmware", "cargo wdk setup --with vm"],
        ),
    ] {
        let error = refusal(folder.path(), &[&["vm"], arguments].concat());
        assert!(parts.iter().all(|part| error.contains(part)), "{error}");
    }
    let error = refusal(folder.path(), &["log", "--serial", "nothing"]);
    assert!(
        error.contains("there is no serial line at nothing"),
        "{error}"
    );
}

#[test]
fn a_dry_run_shows_the_command_line_and_leaves_nothing() {
    let folder = folder_with_image();
    let output = wdk_vm(
        folder.path(),
        &[
            "vm",
            "--image",
            "windows.qcow2",
            "--dry-run",
            "--accelerator",
            "tcg",
            "--",
            "-device",
            "pvpanic",
        ],
    );
    let line = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    let words = shlex::split(&line).unwrap();
    assert!(words[0].ends_with("qemu-system-x86_64"), "{line}");
    assert!(
        words.iter().any(|word| word == "Windows driver test"),
        "{line}"
    );
    assert!(
        words
            .iter()
            .any(|word| word.ends_with("format=qcow2,snapshot=on,file=windows.qcow2")),
        "{line}"
    );
    assert!(
        words.ends_with(&["-device".to_owned(), "pvpanic".to_owned()]),
        "{line}"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_failure_of_qemu_is_the_commands_failure() {
    let folder = folder_with_image();
    let arguments = [
        "vm",
        "--image",
        "windows.qcow2",
        "--accelerator",
        "tcg",
        "--display",
        "none",
        "--",
        "-no-such-option",
    ];
    let error = refusal(folder.path(), &arguments);
    assert!(
        error.contains("no-such-option") && error.contains("QEMU ended with"),
        "{error}"
    );
}

/// A log of `stream`, which the machine's side of the line sends before it waits for what `answer`
/// reads and closes.
fn logged(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_recording_is_shown_and_written() {
    let folder = TempDir::new().unwrap();
    let stream = [b"\x1b[2Jfirmware\r\n", PRINT, b"last"].concat();
    fs::write(folder.path().join("serial.bin"), &stream).unwrap();
    let output = wdk_vm(
        folder.path(),
        &[
            "log",
            "--serial",
            "serial.bin",
            "--output",
            "logs/serial.log",
        ],
    );
    assert_eq!(logged(&output), "firmware\nedu: started\nlast\n");
    let written = fs::read(folder.path().join("logs/serial.log")).unwrap();
    assert_eq!(written, b"\x1b[2Jfirmware\r\nedu: started\nlast");
}

#[test]
fn a_socket_is_answered() {
    let folder = TempDir::new().unwrap();
    let listener = UnixListener::bind(folder.path().join("serial")).unwrap();
    let machine = std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().unwrap();
        let mut break_in = [0];
        socket.read_exact(&mut break_in).unwrap();
        socket.write_all(PRINT).unwrap();
        let mut answer = [0; 16];
        socket.read_exact(&mut answer).unwrap();
        (break_in, answer)
    });
    let output = wdk_vm(folder.path(), &["log", "--serial", "serial", "--break-in"]);
    assert_eq!(logged(&output), "edu: started\n");
    let (break_in, answer) = machine.join().unwrap();
    assert_eq!((break_in, &answer[..]), (*b"b", ACKNOWLEDGE));
}

#[test]
fn a_terminal_device_is_answered_byte_for_byte() {
    let folder = TempDir::new().unwrap();
    let controller =
        rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)
            .unwrap();
    rustix::pty::grantpt(&controller).unwrap();
    rustix::pty::unlockpt(&controller).unwrap();
    let name = rustix::pty::ptsname(&controller, Vec::new())
        .unwrap()
        .into_string()
        .unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_wdk-vm"))
        .current_dir(folder.path())
        .args(["log", "--serial", &name, "--break-in"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut machine = File::from(controller);
    // The letter comes once the device is set up.
    let mut break_in = [0];
    machine.read_exact(&mut break_in).unwrap();
    machine.write_all(PRINT).unwrap();
    let mut answer = [0; 16];
    machine.read_exact(&mut answer).unwrap();
    assert_eq!((break_in, &answer[..]), (*b"b", ACKNOWLEDGE));
    drop(machine);
    let mut shown = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut shown)
        .unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(shown, "edu: started\n");
}

/// A data packet of the machine's, as KDCOM has it: `kind` 3 is output, 7 a stop.
fn packet(kind: u16, id: u32, payload: &[u8]) -> Vec<u8> {
    let sum: u32 = payload.iter().copied().map(u32::from).sum();
    let mut bytes = b"0000".to_vec();
    bytes.extend(kind.to_le_bytes());
    bytes.extend(u16::try_from(payload.len()).unwrap().to_le_bytes());
    bytes.extend(id.to_le_bytes());
    bytes.extend(sum.to_le_bytes());
    bytes.extend(payload);
    bytes.push(0xaa);
    bytes
}

/// `DbgPrint`.
fn print(text: &str) -> Vec<u8> {
    let mut payload = 0x3230_u32.to_le_bytes().to_vec();
    payload.extend([6, 0, 0, 0]);
    payload.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
    payload.extend([0; 4]);
    payload.extend(text.as_bytes());
    payload
}

/// A breakpoint.
fn breakpoint() -> Vec<u8> {
    let mut payload = vec![0; 240];
    payload[..4].copy_from_slice(&0x3030_u32.to_le_bytes());
    payload[4] = 6;
    payload[24..32].copy_from_slice(&0x1234_u64.to_le_bytes());
    payload[32..36].copy_from_slice(&0x8000_0003_u32.to_le_bytes());
    payload[48..56].copy_from_slice(&0x1234_u64.to_le_bytes());
    payload[184] = 1;
    payload
}

/// A kernel that bugchecks prints so, breaks, prints more, and then breaks for as long as it is
/// told to go on.
#[test]
fn a_bugcheck_is_told_once_and_ends_the_log_with_a_failure() {
    let folder = TempDir::new().unwrap();
    let fatal = "\n*** Fatal System Error: 0x0000000a\n                       \
        (0x0000000000000010,0x0000000000000002,0x0000000000000001,0xFFFFF80000001234)\n\n";
    let mut said = vec![
        (3, print("edu: started\n")),
        (3, print(fatal)),
        (7, breakpoint()),
        (3, print("Driver at fault: sample_driver.sys\n")),
    ];
    said.extend((0..565).map(|_| (7, breakpoint())));
    let mut stream = Vec::new();
    for (index, (kind, payload)) in (0..).zip(said) {
        // The first one after a reset, and the others by turns.
        if index == 0 {
            stream.extend(b"iiii\x06\0\0\0\0\0\0\0\0\0\0\0");
        }
        stream.extend(packet(kind, 0x8080_0000 | (index % 2), &payload));
    }
    fs::write(folder.path().join("serial.bin"), &stream).unwrap();
    let output = wdk_vm(
        folder.path(),
        &["log", "--serial", "serial.bin", "--output", "serial.log"],
    );
    assert_eq!(output.status.code(), Some(1));
    let bugcheck = "0x0000000a IRQL_NOT_LESS_OR_EQUAL: 0x10 0x2 0x1 0xfffff80000001234";
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        error.contains(&format!("the machine ended in bugcheck {bugcheck}")),
        "{error}"
    );
    let shown = String::from_utf8_lossy(&output.stdout);
    assert_eq!(shown.matches(bugcheck).count(), 1, "{shown}");
    assert!(
        shown.contains("Driver at fault: sample_driver.sys"),
        "{shown}"
    );
    assert_eq!(shown.matches("exception").count(), 0, "{shown}");
    let written = fs::read_to_string(folder.path().join("serial.log")).unwrap();
    assert!(written.contains(bugcheck), "{written}");
}

#[test]
fn a_silent_machine_gets_a_hint() {
    let folder = TempDir::new().unwrap();
    let listener = UnixListener::bind(folder.path().join("serial")).unwrap();
    let machine = std::thread::spawn(move || {
        let (socket, _) = listener.accept().unwrap();
        std::thread::sleep(std::time::Duration::from_secs(12));
        drop(socket);
    });
    let output = wdk_vm(folder.path(), &["log", "--serial", "serial"]);
    machine.join().unwrap();
    assert_eq!(logged(&output), "");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        told.matches("start it again with --break-in").count(),
        1,
        "{told}"
    );
}
