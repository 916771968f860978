//! Runs the edu sample driver in the simulator and checks every byte it copies.
//!
//! The driver's own `.sys` is loaded, started by PnP on QEMU's edu device, asked what it is, given
//! a factorial to compute and then one copy of the size asked for. What was copied, what surrounds
//! it, and the source itself are compared byte by byte; then the device is removed, the driver
//! unloaded, and everything it did not give back would be an error.

mod arguments;
mod check;

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use clap::Parser;
use edu_interface::{
    INTERFACE_CLASS, IOCTL_EDU_COPY, IOCTL_EDU_FACTORIAL, IOCTL_EDU_IDENTIFY, Identity,
};
use indicatif::{ProgressBar, ProgressStyle};
use wdk_ioctl::Message;
use wdk_sim::devices::baseline;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::{File, Simulator, Statistics, Uuid};

use arguments::Arguments;
use check::Guarded;

/// What one copy took.
struct Copied {
    elapsed: Duration,
    identity: Identity,
    statistics: Statistics,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("edu-demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let options = EduOptions::default();
    let simulator = Simulator::builder()
        .profile(arguments.kernel.into())
        .seed(arguments.seed)
        .ram(arguments.ram())
        .edu(options.clone())
        .build()?;
    let driver = simulator.load(&arguments.driver)?;
    let device = simulator.devices()[0];
    simulator.add_device(&driver, device)?;
    simulator.start(device)?;
    let copied = {
        let class = Uuid::from_u128(INTERFACE_CLASS);
        let file = simulator.open_interface(class, 0)?;
        let identity = identify(&file)?;
        check_factorial(&file)?;
        copy(arguments, &simulator, &file, identity)?
    };
    simulator.remove(device)?;
    simulator.unload(driver)?;
    let report = simulator.finish()?;

    let bytes = arguments.size;
    let chunks = bytes.div_ceil(u64::from(copied.identity.chunk));
    let moved = copied.statistics;
    println!("{bytes} bytes copied and checked, with what surrounds them, in {chunks} chunks");
    println!(
        "{} DMA transfers, {} interrupts, {} register accesses, {} bytes through bounce buffers",
        moved.transfers, moved.interrupts, moved.register_accesses, moved.bounced
    );
    print!("{:.1} ms", milliseconds(copied.elapsed));
    if moved.transfers > 0 && !arguments.no_baseline {
        let average = (moved.bytes_to_device + moved.bytes_from_device) / moved.transfers;
        let alone = baseline::round_trips(&options, moved.transfers, average)
            .context("the protocol alone could not be measured")?;
        print!(
            "; as many transfers with nothing but the protocol take {:.1} ms: ratio {:.2}",
            milliseconds(alone.elapsed),
            copied.elapsed.as_secs_f64() / alone.elapsed.as_secs_f64()
        );
    }
    println!();
    if !report.leaks.is_empty() {
        let mut left = String::new();
        for leak in &report.leaks {
            left.push_str("\n  ");
            left.push_str(&leak.to_string());
        }
        bail!("the driver left behind:{left}");
    }
    println!("nothing left behind");
    Ok(())
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn identify(file: &File<'_>) -> Result<Identity> {
    let answer = file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH)?;
    ensure!(
        answer.status.is_success(),
        "the driver does not identify itself: {}",
        answer.status
    );
    let identity = Identity::decode(&answer.bytes).with_context(|| {
        format!(
            "the driver identified itself with {} bytes, which is too few",
            answer.bytes.len()
        )
    })?;
    println!(
        "device {:#010x}: chunks of {} bytes, {} address bits, DMA operations version {}",
        identity.id, identity.chunk, identity.address_bits, identity.dma_version
    );
    ensure!(identity.chunk > 0, "the driver names no chunk size");
    Ok(identity)
}

fn check_factorial(file: &File<'_>) -> Result<()> {
    let answer = file.ioctl(IOCTL_EDU_FACTORIAL.value(), &10_u32.to_le_bytes(), 4)?;
    ensure!(
        answer.status.is_success(),
        "the driver computes no factorial: {}",
        answer.status
    );
    ensure!(
        answer.bytes == 3_628_800_u32.to_le_bytes(),
        "10! is 3628800, but the driver answered {:02x?}",
        answer.bytes
    );
    Ok(())
}

fn copy(
    arguments: &Arguments,
    simulator: &Simulator,
    file: &File<'_>,
    identity: Identity,
) -> Result<Copied> {
    let (size, offset, seed) = (arguments.size, arguments.offset, arguments.seed);
    let source = Guarded::new(simulator, "the source", size, offset, seed)?;
    let target = Guarded::new(simulator, "the copy", size, offset + 2, !seed)?;

    let before = simulator.statistics();
    let start = Instant::now();
    let completion = with_progress(simulator, arguments.size, || {
        file.ioctl_raw(IOCTL_EDU_COPY.value(), source.range(), target.range())
    })?;
    let elapsed = start.elapsed();
    let after = simulator.statistics();

    ensure!(
        completion.status.is_success(),
        "the copy failed: {}",
        completion.status
    );
    ensure!(
        completion.information == arguments.size,
        "the driver says that it copied {} bytes of {}",
        completion.information,
        arguments.size
    );
    source.check(&source)?;
    target.check(&source)?;
    Ok(Copied {
        elapsed,
        identity,
        statistics: after.since(&before),
    })
}

/// Runs `work` while another thread shows how much devices have moved; on a terminal only.
fn with_progress<T>(simulator: &Simulator, size: u64, work: impl FnOnce() -> T) -> T {
    const PAUSE: Duration = Duration::from_millis(50);
    let moved = simulator.progress();
    let before = moved.load(Ordering::Relaxed);
    // Every byte is moved twice: to the device and back.
    let bar = ProgressBar::new(2 * size);
    if let Ok(style) = ProgressStyle::with_template(
        "{bar:40} {bytes}/{total_bytes} to the device and back, {bytes_per_sec}, {eta} left",
    ) {
        bar.set_style(style);
    }
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                bar.set_position(moved.load(Ordering::Relaxed) - before);
                std::thread::park_timeout(PAUSE);
            }
            bar.finish_and_clear();
        });
        let result = work();
        done.store(true, Ordering::Relaxed);
        watcher.thread().unpark();
        result
    })
}
