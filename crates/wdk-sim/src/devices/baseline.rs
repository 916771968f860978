//! The work of a copy through the edu device with nothing but the protocol: the register accesses
//! and waits of a driver, without driver, kernel or data. What a simulated copy takes is measured
//! against it.

use std::os::fd::AsRawFd;
use std::time::{Duration, Instant};

use super::PciDevice;
use super::edu::registers as reg;
use super::edu::{Edu, EduOptions};
use crate::host::{HostError, qemu::SharedRam, qemu::memory_file};

/// How long one transfer may take.
const PATIENCE: Duration = Duration::from_secs(5);
const BAR: u64 = 0xe000_0000;
/// The transfers all go to and from the same RAM: nobody looks at the bytes.
const ADDRESS: u64 = 0x10_0000;
const RAM: u64 = 16 << 20;

/// What it took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Transfers done.
    pub transfers: u64,
    /// Register accesses made for them.
    pub accesses: u64,
    /// Time spent.
    pub elapsed: Duration,
}

/// Does `transfers` transfers of `length` bytes, to the device and back in turn, in a QEMU started
/// for the purpose.
///
/// # Errors
/// See [`HostError`].
pub fn round_trips(
    options: &EduOptions,
    transfers: u64,
    length: u64,
) -> Result<Baseline, HostError> {
    let file = memory_file(c"ram")?;
    file.set_len(RAM).map_err(|source| HostError::Host {
        what: "size a memory file",
        source,
    })?;
    let ram = SharedRam {
        file: file.as_raw_fd(),
        length: RAM,
    };
    let mut edu = Edu::start(ram, options)?;
    edu.config_write(0x10, 4, BAR as u32);
    edu.config_write(0x04, 2, 0b110);
    let line = edu.line();
    let before = edu.accesses();
    let start = Instant::now();
    for number in 0..transfers {
        let (source, destination, direction) = if number.is_multiple_of(2) {
            (ADDRESS, reg::BUFFER, 0)
        } else {
            (reg::BUFFER, ADDRESS, reg::TO_MEMORY)
        };
        let qtest = edu.protocol();
        qtest.write(BAR + reg::DMA_SOURCE, 8, source)?;
        qtest.write(BAR + reg::DMA_DESTINATION, 8, destination)?;
        qtest.write(BAR + reg::DMA_COUNT, 8, length)?;
        let command = reg::START | direction | reg::INTERRUPT_AT_END;
        qtest.write(BAR + reg::DMA_COMMAND, 4, command)?;
        if !qtest.wait_for_line(line, Instant::now() + PATIENCE)? {
            return Err(HostError::Silent {
                seconds: PATIENCE.as_secs(),
                during: "waiting for the end of a transfer".to_owned(),
            });
        }
        let raised = qtest.read(BAR + reg::INTERRUPT_STATUS, 4)?;
        qtest.write(BAR + reg::INTERRUPT_ACKNOWLEDGE, 4, raised)?;
    }
    edu.protocol().synchronise()?;
    Ok(Baseline {
        transfers,
        accesses: edu.accesses() - before,
        elapsed: start.elapsed(),
    })
}
