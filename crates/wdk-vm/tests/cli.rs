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
