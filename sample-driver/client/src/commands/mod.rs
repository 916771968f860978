//! What each command does. [`run`] is called by the program, and by the tests.

mod copy;
mod load;
mod memory;

use std::io::Write;

use edu_interface::{
    IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, IOCTL_EDU_STATISTICS, Identity, Statistics,
};

use crate::arguments::{Arguments, Command};
use crate::device::{Device, System, ask};
use crate::failure::Failure;
use crate::size::human;

/// Does what was asked for; what there is to say is written to `out`.
///
/// # Errors
/// Why it was not done.
pub fn run(
    arguments: &Arguments,
    system: &impl System,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let device = system.open(arguments.device)?;
    match &arguments.command {
        Command::Identify => identify(&device, out),
        Command::Factorial { number } => factorial(&device, *number, out),
        Command::Copy(options) => copy::run(&device, options, out),
        Command::Read(options) => memory::read(&device, options, out),
        Command::Write(options) => memory::write(&device, options, out),
        Command::Statistics => statistics(&device, out),
        Command::Load(options) => {
            drop(device);
            load::run(system, arguments.device, options, out)
        }
    }
}

/// The output cannot be written.
fn unwritable(error: std::io::Error) -> Failure {
    Failure::Here(format!("the output cannot be written: {error}"))
}

fn identify(device: &impl Device, out: &mut impl Write) -> Result<(), Failure> {
    let identity: Identity = ask(device, IOCTL_EDU_IDENTIFY, "identify", &())?;
    writeln!(
        out,
        "device {:#010x}: chunks of {} bytes, {} address bits, DMA operations version {}, copies \
         of up to {}",
        identity.id,
        identity.chunk,
        identity.address_bits,
        identity.dma_version,
        human(identity.maximum_copy)
    )
    .map_err(unwritable)
}

fn factorial(device: &impl Device, number: u32, out: &mut impl Write) -> Result<(), Failure> {
    let computed = ask(device, IOCTL_EDU_FACTORIAL, "factorial", &number)?;
    // From 34! on, all 32 bits are zero.
    let expected = (1..=number.min(34)).fold(1_u32, u32::wrapping_mul);
    if computed != expected {
        return Err(Failure::Wrong(format!(
            "{number}! is {expected} modulo 2^32, but the device computed {computed}"
        )));
    }
    writeln!(out, "{number}! is {computed} modulo 2^32").map_err(unwritable)
}

fn statistics(device: &impl Device, out: &mut impl Write) -> Result<(), Failure> {
    let statistics: Statistics = ask(device, IOCTL_EDU_STATISTICS, "statistics", &())?;
    let bytes = |bytes: u64| format!("{bytes} ({})", human(bytes));
    let lines = [
        ("requests", statistics.requests.to_string()),
        ("chunks transferred", statistics.chunks.to_string()),
        ("bytes to the device", bytes(statistics.bytes_to_device)),
        ("bytes from the device", bytes(statistics.bytes_from_device)),
        (
            "bytes of these that were bounced",
            bytes(statistics.bounced),
        ),
        ("interrupts", statistics.interrupts.to_string()),
    ];
    for (what, number) in lines {
        writeln!(out, "{what:<33} {number}").map_err(unwritable)?;
    }
    Ok(())
}
