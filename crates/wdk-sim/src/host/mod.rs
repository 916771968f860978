//! Linux plumbing: QEMU processes and the protocols they speak. Called by [`crate::devices`]; knows
//! nothing of the kernel.
//!
//! * [`qtest`]: register accesses and interrupt lines, as text over a socket.
//! * [`qmp`]: QEMU's control protocol, of which a machine needs a handful of commands.
//! * [`qemu`]: a QEMU process that shares the simulated machine's RAM.

pub mod qemu;
pub mod qmp;
pub mod qtest;

/// Why a QEMU process could not be started, or can no longer be used.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// There is no QEMU.
    #[error(
        "{0} was not found: install QEMU's x86 system emulator (on Debian: apt-get install \
         qemu-system-x86), or name one"
    )]
    QemuMissing(String),
    /// The host refused something.
    #[error("the host could not {what}: {source}")]
    Host {
        /// What was asked of it.
        what: &'static str,
        /// What it answered.
        source: std::io::Error,
    },
    /// The process ended while it was needed.
    #[error("QEMU ended while {during}; it said: {said}")]
    Ended {
        /// What was being done.
        during: String,
        /// Its error output.
        said: String,
    },
    /// QEMU answered with a refusal.
    #[error("QEMU refused `{command}`: {answer}")]
    Refused {
        /// The command.
        command: String,
        /// Its answer.
        answer: String,
    },
    /// QEMU answered with something that is not in the protocol.
    #[error(
        "QEMU answered {line:?}, which is not in its {protocol} protocol; this version of QEMU \
         may be too new"
    )]
    Unintelligible {
        /// Which protocol.
        protocol: &'static str,
        /// The line.
        line: String,
    },
    /// Nothing came in time.
    #[error("QEMU did not answer for {seconds} s while {during}")]
    Silent {
        /// How long it was waited for.
        seconds: u64,
        /// What was being done.
        during: String,
    },
    /// QEMU's machine has no such device.
    #[error("QEMU has no PCI device in slot {slot}: it may be built without the device {device}")]
    NoDevice {
        /// Where it was looked for.
        slot: u8,
        /// What was looked for.
        device: &'static str,
    },
}
