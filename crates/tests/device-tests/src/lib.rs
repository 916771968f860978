//! Tests of `wdk` that need a device, run inside an NT kernel: a driver for QEMU's `edu` that runs
//! the test it is told to, and answers how it ended. What was not as it should be is printed. The
//! driver knows nothing of the kernel it runs on.
//!
//! [`edu`] is the device, [`contract`] how tests are asked for, and each other module holds the
//! tests of one room of `wdk`.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;
mod dma;
mod edu;
mod etw;
mod events;
mod later;
mod memory;
mod raw;
mod settings;

use core::sync::atomic::{AtomicBool, Ordering};

use wdk::dma::{DmaAdapter, DmaChannel, DmaEngine, DmaProfile, SharedBuffer};
use wdk::driver::{Device, Start, StopReason, Table, Underway};
use wdk::etw::Provider;
use wdk::queue::Queue;
use wdk::request::{Locked, Read, Write};
use wdk::sync::{SpinLock, sleep};
use wdk::sys::GUID;
use wdk::{Error, Result, println};
use wdk_test_harness::Outcome;

use contract::{CHECKPOINTS, CLASS, LEAVE_TIMER, LEAVE_WORK, REVERSE, RUN, RUN_ON_MEMORY, Verdict};
use later::Later;

wdk::driver!(Tests<'d>);

/// One test: its name, as a sentence with underscores, and what it does.
pub struct Test {
    name: &'static str,
    run: fn(&Tests<'_>, &mut Tools<'_>) -> Outcome,
}

/// Lists functions as tests.
macro_rules! tests {
    ($($name:ident),* $(,)?) => {
        pub const TESTS: &[$crate::Test] = &[$($crate::Test { name: stringify!($name), run: $name }),*];
    };
}
pub(crate) use tests;

const ROOMS: &[&[Test]] = &[
    dma::TESTS,
    events::TESTS,
    etw::TESTS,
    later::TESTS,
    raw::TESTS,
    settings::TESTS,
];

/// What every test has.
pub struct Tests<'d> {
    device: edu::Device<'d>,
    later: Later<'d>,
    /// What starting refused, which only starting can be asked.
    refused: [Option<Error>; 3],
    kept: &'d Queue,
    /// The device interrupts by message, not by line.
    by_message: bool,
    raw: raw::Raw,
    settings: settings::Settings<'d>,
}

/// What one test at a time has.
pub struct Tools<'d> {
    engine: DmaEngine<'d>,
    /// For pieces of a page and a half.
    wide: DmaEngine<'d>,
    packet: DmaChannel<'d>,
    aligned: DmaChannel<'d>,
    adapter: &'d DmaAdapter,
    shared: SharedBuffer<'d>,
}

impl<'d> Tools<'d> {
    fn make(start: &Start<'d>) -> Result<Self> {
        let adapter = start.dma_adapter(DmaProfile::scatter_gather(edu::ADDRESS_BITS))?;
        let packet = DmaProfile::packet(edu::ADDRESS_BITS).maximum_length(3 * 4096);
        let aligned = DmaProfile::scatter_gather(edu::ADDRESS_BITS)
            .maximum_length(1024)
            .alignment(64);
        forget_and_drop(start, adapter)?;
        Ok(Self {
            engine: edu::Device::engine(start, edu::LONGEST)?,
            wide: edu::Device::engine(start, 6144)?,
            packet: start.dma_channel(start.dma_adapter(packet)?)?,
            aligned: start.dma_channel(start.dma_adapter(aligned)?)?,
            adapter,
            shared: dma::share(start.common_buffer(adapter, 5000)?)?,
        })
    }
}

impl<'d> Device<'d> for Tests<'d> {
    type Engine = Tools<'d>;

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, Tools<'d>)> {
        let tools = Tools::make(start)?;
        let refusal = |profile| start.dma_adapter(profile).err();
        let kept = start.queue()?;
        let tests = Self {
            device: edu::Device::start(start)?,
            later: Later::start(start, kept)?,
            refused: [
                refusal(DmaProfile::packet(23)),
                refusal(DmaProfile::packet(32).maximum_length(0)),
                refusal(DmaProfile::packet(32).alignment(3)),
            ],
            kept,
            by_message: start.resources().interrupt()?.is_message(),
            raw: raw::Raw::of(start),
            settings: settings::Settings::of(start)?,
        };
        Ok((tests, tools))
    }

    fn requests(table: &mut impl Table<Self, Tools<'d>>) {
        table
            .sequential(RUN, |tests, served, number| {
                Ok(tests.run(served.engine, number))
            })
            .sequential(Locked::output(RUN_ON_MEMORY).modify(), dma::on_memory)
            .sequential(Locked::both(REVERSE).modify(), memory::reverse)
            .sequential(CHECKPOINTS, |_, served, ()| checkpoints(served.request))
            .sequential(LEAVE_TIMER, |tests, _, milliseconds| {
                tests.later.leave_timer(milliseconds)
            })
            .sequential(LEAVE_WORK, |tests, _, ()| tests.later.leave_work())
            // Kept until the timer completes it.
            .manual(Read, |tests, _, request| {
                if !tests.raw.is_at_its_location(&request) {
                    return request.complete(Err(Error::UNSUCCESSFUL));
                }
                tests.kept.put(request);
                let _ = tests.later.complete_soon();
            })
            // Kept after a while, in which its caller may change its mind.
            .manual(Write, |tests, _, request| {
                let _ = sleep(later::SOON);
                tests.kept.put(request);
            });
    }

    /// Named once: what was registered is taken back whatever a driver would name later.
    fn etw_provider() -> Option<&'static Provider> {
        static NAMED: AtomicBool = AtomicBool::new(false);
        (!NAMED.swap(true, Ordering::Relaxed)).then_some(&etw::PROVIDER)
    }

    fn suspend(&self) {
        self.later.leave_suspended();
    }

    fn stop_waiting(&self, why: StopReason) {
        self.device.halt(why.error());
    }
}

impl<'d> Tests<'d> {
    fn run(&self, tools: &mut Tools<'d>, number: u32) -> Verdict {
        let Some(test) = ROOMS.iter().copied().flatten().nth(number as usize) else {
            return Verdict::default();
        };
        let mut verdict = Verdict {
            exists: 1,
            passed: 1,
            status: 0,
        };
        match (test.run)(self, tools) {
            Ok(()) => println!("ok {} - {}", number + 1, test.name),
            Err(failure) => {
                println!("not ok {} - {}\n# {failure}", number + 1, test.name);
                verdict.passed = 0;
                if let wdk_test_harness::Failure::Failed(error) = failure {
                    verdict.status = error.status();
                }
            }
        }
        verdict
    }
}

/// Forgets one of each that is lent for DMA, and drops one where nobody can give anything back: the
/// stop gives it back all the same.
#[expect(
    clippy::forget_non_drop,
    clippy::drop_non_drop,
    reason = "that there is nothing to drop is what is tested"
)]
fn forget_and_drop<'d>(start: &Start<'d>, adapter: &'d DmaAdapter) -> Result {
    let each = || {
        Ok::<_, Error>((
            edu::Device::engine(start, 4096)?,
            start.dma_channel(adapter)?,
            start.common_buffer(adapter, 100)?,
            start.common_buffer(adapter, 100)?.share(),
        ))
    };
    core::mem::forget(each()?);
    let dropped = each()?;
    SpinLock::new(()).with(|()| drop(dropped))
}

/// Comes to a checkpoint with a spin lock held, again and again.
fn checkpoints(request: Underway<'_>) -> Result {
    let lock = SpinLock::new(());
    for _ in 0..100 {
        lock.with(|()| request.checkpoint())??;
        sleep(later::SOON)?;
    }
    Ok(())
}
