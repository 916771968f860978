//! A QEMU process without a guest: its only processor is halted for good, its RAM is the simulated
//! machine's, and its devices are driven over qtest. Called by [`crate::devices`].
//!
//! QEMU's virtual time follows instructions, of which the halted processor executes none, so that
//! every timer of a device model fires as soon as QEMU's main loop comes around to it.

use std::ffi::OsString;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread::JoinHandle;

use super::HostError;
use super::qmp::Qmp;
use super::qtest::Qtest;

/// The RAM a QEMU process shares with the simulated machine.
#[derive(Clone, Copy, Debug)]
pub struct SharedRam {
    /// A file that can be mapped.
    pub file: RawFd,
    /// Its length in bytes.
    pub length: u64,
}

/// A running QEMU.
#[derive(Debug)]
pub struct Qemu {
    /// Register accesses and interrupt lines.
    pub qtest: Qtest,
    qmp: Qmp,
    errors: File,
    /// Dropping the sender tells the keeper to end the process.
    end: Option<mpsc::Sender<()>>,
    keeper: Option<JoinHandle<()>>,
}

/// The end of the 64 KiB below 4 GiB, where the processor starts: `cli; hlt`, and again should
/// anything wake it.
fn rom() -> Vec<u8> {
    let mut rom = vec![0xf4; 64 << 10];
    let reset = rom.len() - 16;
    rom[reset..reset + 4].copy_from_slice(&[0xfa, 0xf4, 0xeb, 0xfd]);
    rom
}

/// A file without a name.
///
/// # Errors
/// When the host refuses.
pub(crate) fn memory_file(name: &std::ffi::CStr) -> Result<File, HostError> {
    // SAFETY: the name is a terminated string, and the flags are ones the call defines.
    let descriptor = unsafe { libc::memfd_create(name.as_ptr(), libc::MFD_CLOEXEC) };
    if descriptor < 0 {
        return Err(HostError::Host {
            what: "make a memory file",
            source: std::io::Error::last_os_error(),
        });
    }
    // SAFETY: the descriptor is open and owned by nobody else.
    Ok(File::from(unsafe { OwnedFd::from_raw_fd(descriptor) }))
}

fn socket_pair() -> Result<(UnixStream, UnixStream), HostError> {
    UnixStream::pair().map_err(|source| HostError::Host {
        what: "make a socket pair",
        source,
    })
}

impl Qemu {
    /// The program that is run unless another is named.
    pub const PROGRAM: &'static str = "qemu-system-x86_64";

    /// Starts `program` sharing `ram`, with more files to inherit and arguments for its devices.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn start(
        program: &str,
        ram: SharedRam,
        files: &[RawFd],
        arguments_for_devices: &[String],
    ) -> Result<Self, HostError> {
        let host = |what| move |source| HostError::Host { what, source };
        let mut rom_file = memory_file(c"rom")?;
        rom_file
            .write_all(&rom())
            .map_err(host("write a memory file"))?;
        let errors = memory_file(c"errors")?;
        let (our_qtest, their_qtest) = socket_pair()?;
        let (our_qmp, their_qmp) = socket_pair()?;
        let ram_file = {
            // SAFETY: duplicating a descriptor touches no memory; a stale number is answered with
            // an error.
            let duplicate = unsafe { libc::fcntl(ram.file, libc::F_DUPFD_CLOEXEC, 0) };
            if duplicate < 0 {
                return Err(host("share the machine's RAM with QEMU")(
                    std::io::Error::last_os_error(),
                ));
            }
            // SAFETY: the descriptor is open and owned by nobody else.
            unsafe { OwnedFd::from_raw_fd(duplicate) }
        };

        let mut arguments: Vec<OsString> = Vec::new();
        let mut add = |words: &[&str]| arguments.extend(words.iter().map(OsString::from));
        // RAM beyond 2 GiB is placed above 4 GiB, as the simulated machine has it.
        add(&[
            "-machine",
            "q35,memory-backend=ram,pit=off,hpet=off,max-ram-below-4g=2G",
        ]);
        add(&["-accel", "tcg", "-icount", "shift=0,sleep=off"]);
        add(&["-nodefaults", "-no-user-config", "-display", "none"]);
        add(&["-m", &format!("{}M", ram.length >> 20)]);
        add(&[
            "-object",
            &format!(
                "memory-backend-file,id=ram,share=on,mem-path=/proc/self/fd/{},size={}",
                ram_file.as_raw_fd(),
                ram.length
            ),
        ]);
        add(&["-bios", &format!("/proc/self/fd/{}", rom_file.as_raw_fd())]);
        add(&[
            "-chardev",
            &format!("socket,id=qtest,fd={}", their_qtest.as_raw_fd()),
        ]);
        add(&["-qtest", "chardev:qtest", "-qtest-log", "none"]);
        add(&[
            "-chardev",
            &format!("socket,id=qmp,fd={}", their_qmp.as_raw_fd()),
        ]);
        add(&["-mon", "chardev=qmp,mode=control"]);
        arguments.extend(arguments_for_devices.iter().map(OsString::from));
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(
                errors
                    .try_clone()
                    .map_err(host("duplicate a memory file"))?,
            );
        let own = [
            rom_file.as_raw_fd(),
            ram_file.as_raw_fd(),
            their_qtest.as_raw_fd(),
            their_qmp.as_raw_fd(),
        ];
        let inherited: Vec<RawFd> = own.iter().chain(files).copied().collect();
        // SAFETY: between fork and exec only system calls are made, all of which are
        // async-signal-safe.
        unsafe {
            command.pre_exec(move || {
                for &descriptor in &inherited {
                    if libc::fcntl(descriptor, libc::F_SETFD, 0) < 0 {
                        return Err(std::io::Error::last_os_error());
                    }
                }
                // QEMU does not end when its sockets close.
                if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) < 0 {
                    return Err(std::io::Error::last_os_error());
                }
                Ok(())
            });
        }

        let (started, start) = mpsc::channel();
        let (end, ending) = mpsc::channel::<()>();
        // The death signal comes when the thread that started QEMU ends, so that thread must live
        // as long as QEMU is wanted.
        let keeper = std::thread::Builder::new()
            .name("qemu keeper".to_owned())
            .spawn(move || {
                let mut child = match command.spawn() {
                    Ok(child) => child,
                    Err(error) => {
                        let _ = started.send(Err(error));
                        return;
                    }
                };
                let _ = started.send(Ok(()));
                let _ = ending.recv();
                let _ = child.kill();
                let _ = child.wait();
            })
            .map_err(host("start a thread"))?;
        let outcome = start.recv().unwrap_or_else(|_| {
            Err(std::io::Error::other(
                "the thread that starts it ended early",
            ))
        });
        drop((rom_file, ram_file, their_qtest, their_qmp));
        match outcome {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(HostError::QemuMissing(program.to_owned()));
            }
            Err(source) => {
                return Err(HostError::Host {
                    what: "start QEMU",
                    source,
                });
            }
        }
        let add_errors = |error| explain(error, &errors);
        let qmp = Qmp::new(our_qmp).map_err(add_errors)?;
        let mut qtest = Qtest::new(our_qtest)?;
        qtest.intercept_inputs("ioapic").map_err(add_errors)?;
        Ok(Self {
            qtest,
            qmp,
            errors,
            end: Some(end),
            keeper: Some(keeper),
        })
    }

    /// QEMU's version: major and minor number.
    #[must_use]
    pub fn version(&self) -> (u32, u32) {
        self.qmp.version()
    }

    /// Stops the devices' time: timers do not fire until [`thaw`](Self::thaw).
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn freeze(&mut self) -> Result<(), HostError> {
        self.qtest.synchronise()?;
        self.qmp.execute("stop").map(|_| ())
    }

    /// Lets the devices' time go on.
    ///
    /// # Errors
    /// See [`HostError`].
    pub fn thaw(&mut self) -> Result<(), HostError> {
        self.qmp.execute("cont").map(|_| ())
    }

    /// Adds to an error what QEMU said before it ended.
    #[must_use]
    pub fn explain(&self, error: HostError) -> HostError {
        explain(error, &self.errors)
    }
}

fn explain(error: HostError, errors: &File) -> HostError {
    let HostError::Ended { during, .. } = error else {
        return error;
    };
    let mut text = vec![0; 64 << 10];
    let length = errors.read_at(&mut text, 0).unwrap_or(0);
    let text = String::from_utf8_lossy(&text[..length]);
    let said = match text.trim() {
        "" => "nothing".to_owned(),
        text => text.to_owned(),
    };
    HostError::Ended { during, said }
}

impl Drop for Qemu {
    fn drop(&mut self) {
        self.end.take();
        if let Some(keeper) = self.keeper.take() {
            // A keeper that panicked has nothing left to end.
            let _ = keeper.join();
        }
    }
}
