//! A driver without `unsafe` whose requests wait, in queues of every kind, and whose answers are
//! longer than what there is room for. One file is open on its device at a time, but for those that
//! are relative to it.
//!
//! Any PCI device will do; its hardware is not touched. What can be asked is in [`contract`].
#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;

use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use wdk::driver::{Device, QueuePower, Served, ServedQueue, Serving, Start, StopReason, Table};
use wdk::queue::Queue;
use wdk::request::{
    Direct, FileContext, Filled, Kind, MayOverflow, Opening, Read, Reply, Request, Span,
};
use wdk::sync::{Event, Reset, Wait, sleep};
use wdk::sys::GUID;
use wdk::{Error, Result};
use wdk_ioctl::Message;

use contract::{
    BOAST, CLASS, COUNTS, FORGET, GO_ON, KEEP, SIGNAL, TELL, TELL_DIRECT, TEXT, WAIT_PARALLEL,
    WAIT_QUEUED, WAIT_SERVED, WAIT_UNMANAGED, WORK,
};

wdk::driver!(Queues<'d>);

/// Stands for a file that is open.
struct Token;

impl FileContext for Token {}

impl Token {
    /// Refuses what is named after a request to do so.
    fn of(opening: &Opening<'_>) -> Result<Self> {
        if opening.name().ends_with(wdk::utf16!("refused")) {
            return Err(Error::OBJECT_NAME_NOT_FOUND);
        }
        Ok(Self)
    }
}

/// The device.
struct Queues<'d> {
    /// What requests wait for.
    event: &'d Event,
    sequential: &'d ServedQueue,
    unmanaged: &'d ServedQueue,
    parallel: &'d ServedQueue,
    /// Passes requests on to `kept`.
    passing: &'d ServedQueue,
    kept: &'d Queue,
    most: &'d AtomicU32,
    served: &'d AtomicU32,
}

impl<'d> Device<'d> for Queues<'d> {
    type Engine = ();

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));
    const EXCLUSIVE: bool = true;

    fn start(start: &Start<'d>) -> Result<(Self, ())> {
        let event: &Event = start.keep(Event::new(Reset::Automatic)?)?;
        let (most, served) = (
            start.keep(AtomicU32::new(0))?,
            start.keep(AtomicU32::new(0))?,
        );
        let now = start.keep(AtomicU32::new(0))?;
        let kept = start.queue()?;
        // The queue's own, which nobody else sees.
        let mut count = 0;
        let sequential = start.sequential_queue(QueuePower::Managed, move |serving, request| {
            count += 1;
            served.store(count, Ordering::Relaxed);
            serve(event, serving, request);
        })?;
        let unmanaged = start.sequential_queue(QueuePower::Unmanaged, |serving, request| {
            serve(event, serving, request);
        })?;
        let parallel = start.parallel_queue(QueuePower::Managed, 3, |serving, request| {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            serve(event, serving, request);
            now.fetch_sub(1, Ordering::SeqCst);
        })?;
        let passing =
            start.sequential_queue(QueuePower::Managed, |_, request| kept.put(request))?;
        if start
            .parallel_queue(QueuePower::Managed, 0, |_, _| ())
            .err()
            != Some(Error::INVALID_PARAMETER)
        {
            return Err(Error::INVALID_PARAMETER);
        }
        let device = Self {
            event,
            sequential,
            unmanaged,
            parallel,
            passing,
            kept,
            most,
            served,
        };
        Ok((device, ()))
    }

    fn requests(table: &mut impl Table<Self, ()>) {
        table
            .create(|_, opening| Token::of(&opening))
            .sequential(WAIT_SERVED, Self::wait)
            .sequential(WORK, Self::work)
            .forward(WAIT_QUEUED, |device, request| {
                device.sequential.put(request)
            })
            .forward(FORGET, |device, request| device.sequential.put(request))
            .forward(WAIT_UNMANAGED, |device, request| {
                device.unmanaged.put(request)
            })
            .forward(WAIT_PARALLEL, |device, request| {
                device.parallel.put(request)
            })
            .forward(KEEP, |device, request| device.passing.put(request))
            .forward(SIGNAL, |device, request| {
                device.event.set();
                request.complete(Ok(0));
            })
            .parallel(GO_ON, |device, ()| {
                let put = |request: Request<'_>| device.sequential.put(request);
                device.kept.with_next(put).ok_or(Error::NOT_FOUND)
            })
            .parallel(COUNTS, |device, ()| {
                let read = |count: &AtomicU32| u64::from(count.load(Ordering::SeqCst));
                Ok(read(device.most) | read(device.served) << 32)
            })
            .parallel(TELL, |_, reply| tell(reply))
            .parallel(BOAST, |_, _| Ok(Filled::Part(usize::MAX)))
            .parallel(MayOverflow(TELL_DIRECT), |_, direct| tell_direct(&direct))
            .sequential(MayOverflow(Read), |_, _, span| read(&span));
    }

    fn stop_waiting(&self, why: StopReason) {
        // Whoever waits is told by what it waits with.
        wdk::println!("queues: told to stop, {why:?}");
    }
}

impl Queues<'_> {
    fn wait(&self, served: Served<'_, ()>, milliseconds: u32) -> Result {
        let time = Duration::from_millis(milliseconds.into());
        ended(served.request.wait_for(self.event, time)?)
    }

    fn work(&self, served: Served<'_, ()>, milliseconds: u32) -> Result {
        for _ in 0..milliseconds {
            served.request.checkpoint()?;
            sleep(Duration::from_millis(1))?;
        }
        Ok(())
    }
}

fn ended(wait: Wait) -> Result {
    match wait {
        Wait::Signalled => Ok(()),
        Wait::TimedOut => Err(Error::IO_TIMEOUT),
    }
}

/// Waits for the event as long as the request says.
#[expect(clippy::mem_forget, reason = "that is what is tried")]
fn serve(event: &Event, serving: &Serving<'_>, request: Request<'_>) {
    if request.kind() == Kind::Control(FORGET.value()) {
        return core::mem::forget(request);
    }
    let time = request.input().and_then(|input| {
        let milliseconds = u32::decode(input).ok_or(Error::BUFFER_TOO_SMALL)?;
        Ok(Duration::from_millis(milliseconds.into()))
    });
    let waited = time.and_then(|time| ended(serving.wait_for(&request, event, time)?));
    request.complete(waited.map(|()| 0));
}

fn tell(mut reply: Reply<'_, u32>) -> Result<Filled> {
    let (first, second) = TEXT.split_at(reply.input.min(20) as usize);
    reply.output.append(first);
    Ok(reply.output.append(second))
}

fn filled(length: usize) -> Filled {
    if length < TEXT.len() {
        Filled::Part(length)
    } else {
        Filled::All(length)
    }
}

fn tell_direct(direct: &Direct<'_, ()>) -> Result<Filled> {
    let length = direct.memory.len().min(TEXT.len());
    direct.memory.write(0, &TEXT[..length])?;
    Ok(filled(length))
}

fn read(span: &Span<'_>) -> Result<Filled> {
    let length = span.memory.len().min(TEXT.len());
    span.memory.write(0, &TEXT[..length])?;
    Ok(filled(length))
}
