//! What copying 1 MiB costs by the sample driver, chunk by chunk, beside a plain C driver of the
//! same contract (`c-driver`), both run in the simulator on QEMU's device. Nothing is timed:
//! instructions executed inside the driver's image are counted, and kernel calls by name. The sizes
//! of both images are compared too.
//!
//! The C driver is built on the spot by mingw-w64's gcc. Run by `cargo make bench`, which builds
//! the sample driver first.

#[path = "c-driver/compile.rs"]
mod compile;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use edu_interface::{
    BUFFER_LENGTH, INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY,
    IOCTL_EDU_STATISTICS, Identity, LARGEST_FACTORIAL, Statistics,
};
use object::{Object, ObjectSection};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{Cost, File, NtStatus, Simulator, Uuid};

const MEBIBYTE: usize = 1 << 20;
const INVALID_PARAMETER: NtStatus = NtStatus(0xC000_000D_u32.cast_signed());

/// What one driver costs.
struct Measured {
    /// A whole copy of 1 MiB.
    mebibyte: Cost,
    /// What the chunks after the first one cost together.
    further: Cost,
    /// How many those are.
    chunks: usize,
    /// Bytes of the image's file, and of its code.
    file: u64,
    code: u64,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("copy: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let rust = measure(&wdk_sim::built::driver("sample_driver")).context("the sample driver")?;
    let c = measure(&compile::compile("edu_c.sys")?).context("the C driver")?;
    print(&rust, &c);
    check_goals(&rust, &c)
}

/// What the safe types may cost, as a multiple of C's.
const INSTRUCTIONS: f64 = 1.15;
const IMAGE: f64 = 1.6;

/// Says which goals are met, and fails when one is not.
fn check_goals(rust: &Measured, c: &Measured) -> Result<()> {
    println!();
    let mut all = true;
    let mut goal = |name: &str, ratio: f64, most: f64| {
        let met = ratio <= most;
        let outcome = if met { "met" } else { "not met" };
        println!("{name:<34} {ratio:>10.3} {most:>10.2} {outcome:>8}");
        all &= met;
    };
    println!("{:<34} {:>10} {:>10}", "goals", "Rust/C", "at most");
    let per_chunk =
        |measured: &Measured| measured.further.instructions as f64 / measured.chunks as f64;
    goal(
        "instructions for each chunk",
        per_chunk(rust) / per_chunk(c),
        INSTRUCTIONS,
    );
    goal(
        "bytes of the image",
        rust.file as f64 / c.file as f64,
        IMAGE,
    );
    ensure!(all, "a goal is not met");
    Ok(())
}

fn measure(image: &Path) -> Result<Measured> {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .edu(EduOptions::default())
        .debug_output(|_| {})
        .build()?;
    let driver = simulator.load(image)?;
    let device = simulator.devices()[0];
    simulator.add_device(&driver, device)?;
    simulator.start(device)?;
    let measured = {
        let file = simulator.open_interface(Uuid::from_u128(INTERFACE_CLASS), 0)?;
        let chunk = check_contract(&file)?;
        let first = copy(&simulator, &file, chunk)?;
        let mebibyte = copy(&simulator, &file, MEBIBYTE)?;
        let bytes =
            std::fs::read(image).with_context(|| format!("{} cannot be read", image.display()))?;
        let code = object::File::parse(&*bytes)?
            .section_by_name(".text")
            .context("the image has no code")?
            .size();
        Measured {
            further: mebibyte.beyond(&first),
            mebibyte,
            chunks: MEBIBYTE.div_ceil(chunk) - 1,
            file: bytes.len() as u64,
            code,
        }
    };
    simulator.remove(device)?;
    let leaks = simulator.unload(driver)?;
    ensure!(leaks.is_empty(), "it left behind: {leaks:?}");
    simulator.finish()?;
    Ok(measured)
}

/// Both drivers answer alike, or comparing them means nothing. Returns the bytes of a chunk.
fn check_contract(file: &File<'_>) -> Result<usize> {
    let identity = file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH)?;
    let identity = Identity::decode(&identity.bytes).context("it does not identify itself")?;
    let factorial = file.ioctl(IOCTL_EDU_FACTORIAL.value(), &10_u32.to_le_bytes(), 4)?;
    ensure!(
        factorial.bytes == 3_628_800_u32.to_le_bytes(),
        "10! is 3628800, but it answered {:02x?} with {}",
        factorial.bytes,
        factorial.status
    );
    let too_large = (LARGEST_FACTORIAL + 1).to_le_bytes();
    let refused = file.ioctl(IOCTL_EDU_FACTORIAL.value(), &too_large, 4)?;
    ensure!(
        refused.status == INVALID_PARAMETER,
        "a factorial that takes too long ends with {}",
        refused.status
    );
    ensure!(identity.chunk > 0, "it names no chunk size");
    check_memory(file)?;
    Ok(identity.chunk as usize)
}

fn statistics(file: &File<'_>) -> Result<Statistics> {
    let answer = file.ioctl(IOCTL_EDU_STATISTICS.value(), &[], Statistics::LENGTH)?;
    Statistics::decode(&answer.bytes)
        .with_context(|| format!("it has no statistics, but {}", answer.status))
}

/// The device's memory is a file that ends, and what moves is counted.
fn check_memory(file: &File<'_>) -> Result<()> {
    const END_OF_FILE: NtStatus = NtStatus(0xC000_0011_u32.cast_signed());
    let mut memory = vec![0; BUFFER_LENGTH as usize];
    fastrand::Rng::with_seed(11).fill(&mut memory);
    let before = statistics(file)?;

    let written = file.write(0, &memory)?;
    ensure!(
        written.status.is_success() && written.information == BUFFER_LENGTH,
        "writing all of its memory ended with {} after {}",
        written.status,
        written.information
    );
    let end = BUFFER_LENGTH;
    for (offset, length) in [
        (0, 4095),
        (1000, 77),
        (end - 1, 1),
        (end - 10, 5000),
        (5, 0),
    ] {
        let from = offset as usize;
        let wanted = &memory[from..memory.len().min(from + length)];
        let read = file.read(offset, length)?;
        ensure!(
            read.status.is_success() && read.bytes == wanted,
            "reading {length} bytes at {offset} ended with {} and {} bytes, or other bytes",
            read.status,
            read.bytes.len()
        );
    }
    for offset in [end, end + 1, i64::MAX as u64] {
        let read = file.read(offset, 1)?;
        ensure!(
            read.status == END_OF_FILE,
            "a read at {offset} ended with {}",
            read.status
        );
        let written = file.write(offset, &[0])?;
        ensure!(
            written.status == INVALID_PARAMETER,
            "a write at {offset} ended with {}",
            written.status
        );
    }
    let negative = file.read(u64::MAX - 5, 1)?.status;
    ensure!(
        negative == INVALID_PARAMETER,
        "a read at -6 ended with {negative} instead of {INVALID_PARAMETER}"
    );
    let too_long = file.write(end - 10, &[0; 11])?.status;
    ensure!(
        too_long == INVALID_PARAMETER,
        "a write across the end ended with {too_long}"
    );
    ensure!(
        file.read(0, 4095)?.bytes == memory,
        "a write that failed has written"
    );

    let after = statistics(file)?;
    let moved = (
        after.bytes_to_device - before.bytes_to_device,
        after.bytes_from_device - before.bytes_from_device,
    );
    let read = 4095 + 77 + 1 + 10 + 4095;
    ensure!(
        moved == (BUFFER_LENGTH, read),
        "it counted {moved:?} bytes to and from the device, not {BUFFER_LENGTH} and {read}"
    );
    let chunks = after.chunks - before.chunks;
    ensure!(
        (6..=12).contains(&chunks) && after.interrupts - before.interrupts >= chunks,
        "it counted {chunks} transfers, and {} interrupts",
        after.interrupts - before.interrupts
    );
    ensure!(
        after.requests - before.requests >= 7 && after.bounced == 0,
        "it counted {} requests, and {} bytes of memory out of the device's reach",
        after.requests - before.requests,
        after.bounced
    );
    Ok(())
}

/// Copies and checks the copy.
fn copy(simulator: &Simulator, file: &File<'_>, length: usize) -> Result<Cost> {
    let mut bytes = vec![0; length];
    fastrand::Rng::with_seed(7).fill(&mut bytes);
    // At the beginning of a page, a chunk lies in one page or two by turns, as with any other
    // beginning.
    let source = simulator.user_buffer(&bytes, 1)?;
    let target = simulator.user_buffer(&vec![0; length], 3)?;
    let range = |address| (address, length as u32);
    let (answer, cost) = simulator.cost_of(|| {
        file.ioctl_raw(
            IOCTL_EDU_COPY.value(),
            range(source.address()),
            range(target.address()),
        )
    });
    let answer = answer?;
    ensure!(
        answer.status.is_success() && answer.information == length as u64,
        "a copy of {length} bytes ended with {} after {}",
        answer.status,
        answer.information
    );
    ensure!(target.bytes() == bytes, "the copy differs from its source");
    Ok(cost)
}

fn print(rust: &Measured, c: &Measured) {
    let chunks = |measured: &Measured, count: u64| count as f64 / measured.chunks as f64;
    let row = |name: &str, rust: f64, c: f64, decimals: usize| {
        println!(
            "{name:<34} {rust:>10.decimals$} {c:>10.decimals$} {:>8.2}",
            rust / c
        );
    };
    println!("A copy of 1 MiB by the sample driver and by a C driver of the same contract\n");
    println!(
        "{:<34} {:>10} {:>10} {:>8}",
        "for each chunk", "Rust", "C", "Rust/C"
    );
    row(
        "instructions",
        chunks(rust, rust.further.instructions),
        chunks(c, c.further.instructions),
        1,
    );
    let calls = |measured: &Measured| chunks(measured, measured.further.calls.values().sum());
    row("kernel calls", calls(rust), calls(c), 2);
    let names: BTreeSet<_> = rust
        .further
        .calls
        .keys()
        .chain(c.further.calls.keys())
        .copied()
        .collect();
    for name in names {
        let count = |measured: &Measured| {
            chunks(
                measured,
                measured.further.calls.get(name).copied().unwrap_or(0),
            )
        };
        row(&format!("  {name}"), count(rust), count(c), 2);
    }
    println!(
        "{:<34} {:>10} {:>10}",
        "allocations",
        rust.further.allocations(),
        c.further.allocations()
    );
    println!(
        "\n{:<34} {:>10} {:>10} {:>8}",
        "for the whole copy", "Rust", "C", "Rust/C"
    );
    row(
        "instructions",
        rust.mebibyte.instructions as f64,
        c.mebibyte.instructions as f64,
        0,
    );
    println!(
        "\n{:<34} {:>10} {:>10} {:>8}",
        "bytes of the image", "Rust", "C", "Rust/C"
    );
    row("file", rust.file as f64, c.file as f64, 0);
    row("code", rust.code as f64, c.code as f64, 0);
}
