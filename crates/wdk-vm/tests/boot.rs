//! The virtual machine up to the code that its firmware starts from the given disk, under TCG, by
//! the command a user gives.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// How long a machine may take to start. TCG on a busy host is slow.
const PATIENCE: Duration = Duration::from_secs(120);

/// A boot sector: has the BIOS write it to the second sector, tells over the first serial port
/// whether that went well, and halts.
const BOOT_CODE: &[u8] = b"\xfa\x31\xc0\x8e\xd8\x8e\xc0\x8e\xd0\xbc\x00\x7c\xfb\
    \xb8\x01\x03\xb9\x02\x00\xba\x80\x00\xbb\x00\x7c\xcd\x13\
    \xbe\x40\x7c\x73\x03\xbe\x60\x7c\
    \xac\x88\xc3\x84\xc0\x74\x0f\xba\xfd\x03\xec\xa8\x20\x74\xfb\x88\xd8\xb2\xf8\xee\xeb\xea\xf4\xeb\xfd";

fn boot_disk(folder: &Path) -> PathBuf {
    let mut disk = vec![0; 1 << 20];
    disk[..BOOT_CODE.len()].copy_from_slice(BOOT_CODE);
    disk[0x40..0x50].copy_from_slice(b"sector written\r\n");
    disk[0x60..0x70].copy_from_slice(b"write refused.\r\n");
    disk[510..512].copy_from_slice(&[0x55, 0xaa]);
    let path = folder.join("bios disk, raw.img");
    fs::write(&path, disk).unwrap();
    path
}

/// A disk with a UEFI program where firmware looks for one.
fn uefi_disk(folder: &Path) -> PathBuf {
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program)
            .current_dir(folder)
            .args(arguments)
            .output();
        let output = output.unwrap_or_else(|error| {
            panic!("{program}: {error}; run `cargo wdk setup --with tests`")
        });
        assert!(
            output.status.success(),
            "{program}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/boot/efi.c");
    let target = "--target=x86_64-unknown-windows";
    run(
        "clang-19",
        &[
            target,
            "-ffreestanding",
            "-mno-red-zone",
            "-O1",
            "-Wall",
            "-Werror",
            "-c",
            source,
            "-o",
            "boot.obj",
        ],
    );
    run(
        "lld-link-19",
        &[
            "/subsystem:efi_application",
            "/entry:efi_main",
            "/nodefaultlib",
            "/out:boot.efi",
            "boot.obj",
        ],
    );
    let path = folder.join("uefi.img");
    let disk = fs::File::options()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .unwrap();
    disk.set_len(8 << 20).unwrap();
    fatfs::format_volume(&disk, fatfs::FormatVolumeOptions::new()).unwrap();
    {
        let volume = fatfs::FileSystem::new(&disk, fatfs::FsOptions::new()).unwrap();
        let boot = volume
            .root_dir()
            .create_dir("EFI")
            .unwrap()
            .create_dir("BOOT")
            .unwrap();
        let mut file = boot.create_file("BOOTX64.EFI").unwrap();
        file.write_all(&fs::read(folder.join("boot.efi")).unwrap())
            .unwrap();
    }
    path
}

fn vm(folder: &Path, image: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wdk-vm"));
    command
        .args([
            "vm",
            "--accelerator",
            "tcg",
            "--display",
            "none",
            "--memory",
            "512",
            "--cpus",
            "1",
        ])
        .arg("--image")
        .arg(image)
        .arg("--state")
        .arg(folder.join("state"));
    command
}

/// A machine that does not end by itself. Killed with this program's test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    fn start(mut command: Command) -> Self {
        let command = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self(command.spawn().unwrap())
    }

    /// Waits for a line in the log.
    fn wait_for(&mut self, wanted: &str) {
        let (sender, receiver) = mpsc::channel();
        let output = BufReader::new(self.0.stdout.take().unwrap());
        thread::spawn(move || {
            output
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        let start = Instant::now();
        let mut seen = Vec::new();
        while let Ok(line) = receiver.recv_timeout(PATIENCE.saturating_sub(start.elapsed())) {
            if line.contains(wanted) {
                return;
            }
            seen.push(line);
        }
        panic!("no {wanted:?} in the log: {seen:#?}");
    }

    /// QEMU's process.
    fn qemu(&self) -> u32 {
        let id = self.0.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap();
        children
            .split_whitespace()
            .next()
            .expect("a child")
            .parse()
            .unwrap()
    }
}

fn is_running(process: u32) -> bool {
    // After the name, which is in parentheses, comes the state: Z is a process that has ended.
    let state = fs::read_to_string(format!("/proc/{process}/stat"));
    state.is_ok_and(|text| {
        !text
            .rsplit(')')
            .next()
            .unwrap()
            .trim_start()
            .starts_with('Z')
    })
}

/// Reads a pipe to its end.
fn read(mut pipe: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).unwrap();
        bytes
    })
}

/// Runs a machine that switches itself off.
fn to_the_end(command: Command) -> Output {
    let mut running = Running::start(command);
    let (stdout, stderr) = (
        read(running.0.stdout.take().unwrap()),
        read(running.0.stderr.take().unwrap()),
    );
    let start = Instant::now();
    let status = loop {
        match running.0.try_wait().unwrap() {
            Some(status) => break status,
            None if start.elapsed() > PATIENCE => panic!("the machine did not end"),
            None => thread::sleep(Duration::from_millis(20)),
        }
    };
    Output {
        status,
        stdout: stdout.join().unwrap(),
        stderr: stderr.join().unwrap(),
    }
}

#[test]
fn uefi_firmware_starts_the_disk_whose_program_uses_the_device_and_is_understood() {
    let folder = TempDir::new().unwrap();
    let image = uefi_disk(folder.path());
    let before = fs::read(&image).unwrap();
    let output = to_the_end(vm(folder.path(), &image));
    let (stdout, stderr) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(output.status.success(), "{stdout}\n{stderr}");
    let log = fs::read_to_string(folder.path().join("state/serial.log")).unwrap();
    for line in [
        "started by the firmware",
        "edu copied memory beyond 256 MiB",
        "edu: started",
        "acknowledged",
    ] {
        assert!(
            stdout.lines().any(|shown| shown == line),
            "no {line:?} in {stdout}"
        );
        assert!(
            log.lines().any(|logged| logged.ends_with(line)),
            "no {line:?} in {log}"
        );
    }
    let record = fs::read(folder.path().join("state/serial.bin")).unwrap();
    let packet = b"\x30\x30\x30\x30\x03\x00\x1d\x00\x00\x08\x80\x80";
    assert!(
        record.windows(packet.len()).any(|window| window == packet),
        "the bytes are kept as they came"
    );
    assert!(
        stderr.contains("TCG translates") && stderr.contains("thrown away"),
        "{stderr}"
    );
    assert_eq!(fs::read(&image).unwrap(), before, "the image is as it was");
}

#[test]
fn by_default_the_device_would_copy_other_memory() {
    let folder = TempDir::new().unwrap();
    let image = uefi_disk(folder.path());
    let mut command = vm(folder.path(), &image);
    command.args(["--edu-mask", "0x0fffffff"]);
    let output = to_the_end(command);
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(stdout.contains("edu copied other memory"), "{stdout}");
}

#[test]
fn a_bios_disk_starts_and_stays_as_it_was_and_the_machine_ends_with_the_command() {
    let folder = TempDir::new().unwrap();
    let image = boot_disk(folder.path());
    let before = fs::read(&image).unwrap();
    let mut command = vm(folder.path(), &image);
    command.arg("--bios");
    let mut running = Running::start(command);
    running.wait_for("sector written");
    let qemu = running.qemu();
    assert!(is_running(qemu));
    // As a crash would end it: without a chance to tidy up.
    running.0.kill().unwrap();
    running.0.wait().unwrap();
    let start = Instant::now();
    while is_running(qemu) {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "QEMU goes on without its parent"
        );
        thread::sleep(Duration::from_millis(10));
    }
    assert!(
        fs::read(&image).unwrap() == before,
        "the image is as it was"
    );
}

#[test]
fn what_the_machine_writes_is_kept_when_asked_for() {
    let folder = TempDir::new().unwrap();
    let image = boot_disk(folder.path());
    let before = fs::read(&image).unwrap();
    let mut command = vm(folder.path(), &image);
    command.args(["--bios", "--persist"]);
    let mut running = Running::start(command);
    running.wait_for("sector written");
    drop(running);
    let start = Instant::now();
    loop {
        let after = fs::read(&image).unwrap();
        if after[512..1024] == before[..512] {
            return;
        }
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "the second sector was not written"
        );
        thread::sleep(Duration::from_millis(20));
    }
}
