//! What is lent for the device's start: all of it is made, forgotten, stashed and dropped where it
//! can be, and the rest left as it is when the start ends.

use core::mem;
use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use core::time::Duration;

use wdk::dma::{CommonBuffer, DmaAdapter, DmaChannel, DmaEngine, DmaProfile, SharedBuffer};
use wdk::driver::{QueuePower, ServedQueue, Start};
use wdk::interrupt::InterruptCount;
use wdk::mmio::IoSpaceMapping;
use wdk::pci::PciConfiguration;
use wdk::pool::{Lookaside, LookasideBox};
use wdk::queue::Queue;
use wdk::sync::SpinLock;
use wdk::target::{Target, TargetRequest};
use wdk::work::{Timer, WorkItem};
use wdk::{Error, Result};

use crate::registers::Edu;

/// The names of what is lent, for the test of the table.
pub const LENT: &[&str] = &[
    "DmaAdapter",
    "DmaEngine",
    "DmaChannel",
    "CommonBuffer",
    "SharedBuffer",
    "IoSpaceMapping",
    "PciConfiguration",
    "Interrupt",
    "InterruptCount",
    "Timer",
    "WorkItem",
    "Queue",
    "ServedQueue",
    "Target",
    "TargetRequest",
    "Placed",
    "LookasideBox",
];

/// With what else they capture, handlers are about as large as they may be.
const CAPTURED: usize = 8;

/// What is stashed in the device, with no way to be used any more.
#[expect(dead_code, reason = "it is stashed")]
pub struct Stash<'d> {
    dma: &'d Dma<'d>,
    registers: &'d IoSpaceMapping<Edu>,
    configuration: &'d PciConfiguration,
    interrupts: &'d InterruptCount,
    /// Goes off every millisecond until the end.
    ticking: &'d Timer,
    /// Has been queued.
    work: &'d WorkItem,
    large: &'d [AtomicU64; 4096],
    served: &'d ServedQueue,
    /// Goes back to its list, which is lent.
    boxed: LookasideBox<'d, u32>,
    target: &'d Target,
    /// Under way to the bus driver, or refused by it.
    sent: &'d SpinLock<Option<TargetRequest<'d>>>,
}

/// What is stashed of what an adapter handed out.
#[expect(dead_code, reason = "it is stashed")]
struct Dma<'d> {
    adapter: &'d DmaAdapter,
    engine: SpinLock<Option<DmaEngine<'d>>>,
    channel: SpinLock<Option<DmaChannel<'d>>>,
    buffer: SpinLock<Option<CommonBuffer<'d>>>,
    shared: SpinLock<Option<SharedBuffer<'d>>>,
}

impl<'d> Dma<'d> {
    fn make(start: &Start<'d>) -> Result<Self> {
        let adapter = start.dma_adapter(DmaProfile::scatter_gather(28).maximum_length(4095))?;
        forget_and_drop(start, adapter)?;
        let buffer = |length| start.common_buffer(adapter, length);
        Ok(Self {
            adapter,
            engine: SpinLock::new(Some(start.dma_engine(DmaProfile::packet(28))?)),
            channel: SpinLock::new(Some(start.dma_channel(adapter)?)),
            buffer: SpinLock::new(Some(buffer(100)?)),
            shared: SpinLock::new(Some(buffer(5000)?.share())),
        })
    }
}

impl<'d> Stash<'d> {
    pub fn fill(start: &Start<'d>, kept: &'d Queue) -> Result<Self> {
        let registers = start.map_registers::<Edu>()?;
        let ticks = start.keep(AtomicU32::new(0))?;
        let work = start.work_item(|| {
            ticks.fetch_add(1, Ordering::Relaxed);
        })?;
        work.queue()?;
        let ticking = tick(start, ticks, work)?;
        let interrupts = listen(start, registers, ticks, work, kept)?;
        let boxes = start.keep(Lookaside::new()?)?;
        let target = start.lower_target()?;
        let sent = send(start, target, ticks)?;
        Ok(Self {
            boxed: boxes.boxed(7)?,
            dma: start.keep_borrowing(Dma::make(start)?)?,
            registers,
            configuration: start.pci_configuration()?,
            interrupts,
            ticking,
            work,
            large: start.keep_with(|place| Ok(place.zeroed()))?,
            served: start.parallel_queue(QueuePower::Managed, 2, |_, request| kept.put(request))?,
            target,
            sent: start.keep_borrowing(SpinLock::new(Some(sent)))?,
        })
    }
}

/// Goes off for ever.
fn tick<'d>(start: &Start<'d>, ticks: &'d AtomicU32, work: &'d WorkItem) -> Result<&'d Timer> {
    let captured = [1_u64; CAPTURED];
    let ticking = start.timer(move || {
        ticks.fetch_add(captured[3] as u32, Ordering::Relaxed);
        let _ = work.queue();
    })?;
    ticking.set_periodic(Duration::from_millis(1))?;
    Ok(ticking)
}

/// Counts what interrupts, and ends what is kept then.
fn listen<'d>(
    start: &Start<'d>,
    registers: &'d IoSpaceMapping<Edu>,
    ticks: &'d AtomicU32,
    work: &'d WorkItem,
    kept: &'d Queue,
) -> Result<&'d InterruptCount> {
    let captured = [1_u64; CAPTURED];
    start.connect_causes(
        &start.resources().interrupt()?,
        (registers, Edu::CAUSES, Edu::ACKNOWLEDGE),
        move |causes| {
            ticks.fetch_add(causes + captured[5] as u32, Ordering::Relaxed);
            let _ = work.queue();
            kept.fail_all(Error::CANCELLED);
        },
    )
}

/// Sends three requests to the driver below: one is forgotten, one dropped with a spin lock held,
/// and one left.
#[expect(
    clippy::forget_non_drop,
    clippy::drop_non_drop,
    reason = "that is what is tried"
)]
fn send<'d>(
    start: &Start<'d>,
    target: &'d Target,
    ticks: &'d AtomicU32,
) -> Result<TargetRequest<'d>> {
    let begin = || {
        let captured = [1_u64; CAPTURED];
        let mut request = start.target_request_with(target, 100, move |_, bytes| {
            let more = captured[1] as u32 + bytes.len() as u32;
            ticks.fetch_add(more, Ordering::Relaxed);
        })?;
        request.format_write(0, &[1; 100])?;
        request.send()?;
        Ok(request)
    };
    mem::forget(begin()?);
    let dropped: TargetRequest<'d> = begin()?;
    SpinLock::new(()).with(move |()| drop(dropped))?;
    begin()
}

/// Forgets one of each, drops one with a spin lock held, and one where it was made.
#[expect(
    clippy::mem_forget,
    clippy::forget_non_drop,
    clippy::drop_non_drop,
    reason = "that is what is tried"
)]
fn forget_and_drop<'d>(start: &Start<'d>, adapter: &'d DmaAdapter) -> Result {
    let lock = SpinLock::new(());
    let profile = DmaProfile::scatter_gather(28).maximum_length(4095);
    for way in 0..3 {
        let engine = start.dma_engine(profile)?;
        let channel = start.dma_channel(adapter)?;
        let buffer = start.common_buffer(adapter, 5000)?;
        let shared = start.common_buffer(adapter, 100)?.share();
        match way {
            0 => mem::forget((engine, channel, buffer, shared)),
            1 => lock.with(|()| drop((engine, channel, buffer, shared)))?,
            _ => drop((engine, channel, buffer, shared)),
        }
    }
    // What is in its place cannot be taken away; dropped there, or forgotten, it is not kept.
    let refused: Result<&AtomicU32> = start.keep_with(|place| {
        drop(place.write(AtomicU32::new(1)));
        Err(Error::CANCELLED)
    });
    if refused.err() != Some(Error::CANCELLED) {
        return Err(Error::INVALID_PARAMETER);
    }
    let refused: Result<&AtomicU32> = start.keep_with(|place| {
        mem::forget(place.write(AtomicU32::new(1)));
        Err(Error::CANCELLED)
    });
    if refused.err() != Some(Error::CANCELLED) {
        return Err(Error::INVALID_PARAMETER);
    }
    Ok(())
}
