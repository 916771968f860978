//! A driver without `unsafe` that owns whatever `wdk` lets it own, and ends it in every way that
//! safe code has: it drops it, forgets it, stashes it where it stays, and drops it where nothing
//! can be waited for. Whatever it does, its device can be stopped and removed, and what is left
//! behind is what the table in `wdk`'s documentation says.
//!
//! Its types are as large as they may be, so that the frames of `wdk` can be measured.
//!
//! [`owned`] has what borrows nothing, [`lent`] what belongs to the device's start, and
//! [`registers`] the data sheet, whose declaration is the one promise.
#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;
mod lent;
mod owned;
mod registers;

use core::mem;
use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use wdk::driver::{Device, Serving, Start};
use wdk::mdl::Direction;
use wdk::queue::Queue;
use wdk::request::{Kind, Request, Route};
use wdk::sync::SpinLock;
use wdk::sys::GUID;
use wdk::work::Timer;
use wdk::{Error, Result};

use contract::{
    CLASS, DROP, DROP_IN_TIMER, DROP_UNDER_LOCK, END, End, Ended, FORGET, FORGET_LOCKED,
    FORGET_UNANSWERED, LARGE,
};
use lent::Stash;
use owned::{OWNERS, TAKE};

wdk::driver!(Owners<'d>);

const SOON: Duration = Duration::from_millis(2);

/// What ends with the requests, and with the memory that they hold.
const WITH_REQUESTS: &[&str] = &["Request", "Unanswered", "LockedMdl", "LockedChain"];

/// The device, and what is stashed in it.
struct Owners<'d> {
    _stash: Stash<'d>,
    /// Drops what was stashed, at `DISPATCH_LEVEL`.
    dropper: &'d Timer,
    /// The type whose stashed value it drops.
    dropped: &'d AtomicU32,
    /// Requests that it drops.
    doomed: &'d Queue,
    /// Requests that stay.
    kept: &'d Queue,
}

/// Large data of the one request that is served, and some that is not.
struct Engine<'d> {
    table: &'d mut [Option<u32>; 4096],
    guarded: &'d SpinLock<&'d mut [u64; 4096]>,
    /// With it, device and engine are about as large as they may be.
    counts: [u64; 40],
}

impl<'d> Engine<'d> {
    fn make(start: &Start<'d>) -> Result<Self> {
        let guarded = start.keep_mut_with(|place| Ok(place.zeroed()))?;
        Ok(Self {
            table: start.keep_mut_with(|place| place.each(|_, place| Ok(place.write(None))))?,
            guarded: start.keep_borrowing(SpinLock::new(guarded))?,
            counts: [0; 40],
        })
    }
}

/// Drops the next request that is doomed, and a stashed value of the type that is named.
fn dropper<'d>(start: &Start<'d>, doomed: &'d Queue, dropped: &'d AtomicU32) -> Result<&'d Timer> {
    start.timer(|| {
        doomed.with_next(|request| drop(request));
        if let Some(owner) = OWNERS.get(dropped.load(Ordering::Relaxed) as usize) {
            let _ = (owner.end)(TAKE);
        }
    })
}

impl<'d> Device<'d> for Owners<'d> {
    type Engine = Engine<'d>;

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, Engine<'d>)> {
        let dropped = start.keep(AtomicU32::new(u32::MAX))?;
        let (doomed, kept) = (start.queue()?, start.queue()?);
        let dropper = dropper(start, doomed, dropped)?;
        let device = Self {
            _stash: Stash::fill(start, kept)?,
            dropper,
            dropped,
            doomed,
            kept,
        };
        // With `?` there would be room for two more where nothing is optimised.
        match Engine::make(start) {
            Ok(engine) => Ok((device, engine)),
            Err(error) => Err(error),
        }
    }

    fn accept(request: &mut Request<'_>) -> Result<Route> {
        if request.kind() == Kind::Control(FORGET_LOCKED.value()) {
            let length = request.user_output()?.len();
            request.lock_output(length, Direction::Both)?;
        }
        Ok(Route::Queue)
    }

    #[expect(clippy::mem_forget, reason = "that is what is tried")]
    fn serve(&self, engine: &mut Engine<'d>, _: &Serving<'_>, request: Request<'_>) {
        let number = engine.counts[0] as usize % engine.table.len();
        engine.counts[0] += 1;
        engine.table[number] = Some(number as u32);
        let _ = engine.guarded.with(|table| table[number] += 1);
        match request.kind() {
            Kind::Read => self.end_request(request),
            Kind::Control(code) if code == FORGET_LOCKED.value() => mem::forget(request),
            Kind::Control(code) if code == FORGET_UNANSWERED.value() => {
                mem::forget(request.on(END, |order| Ok(self.end(order))));
            }
            _ => {
                request.on(END, |order| Ok(self.end(order))).on(LARGE, Ok);
            }
        }
    }
}

impl<'d> Owners<'d> {
    /// Ends a read in the way that its offset says.
    #[expect(clippy::mem_forget, reason = "that is what is tried")]
    fn end_request(&self, request: Request<'_>) {
        static LOCK: SpinLock<()> = SpinLock::new(());
        match request.offset().map(|offset| offset as u32) {
            Ok(FORGET) => mem::forget(request),
            Ok(DROP_UNDER_LOCK) => drop(LOCK.with(|()| drop(request))),
            Ok(DROP_IN_TIMER) => {
                self.doomed.put(request);
                let _ = self.dropper.set(SOON);
            }
            Ok(DROP) => drop(request),
            _ => self.kept.put(request),
        }
    }

    fn end(&self, End { owner, way }: End) -> Ended {
        let mut ended = Ended::default();
        let Some(found) = OWNERS.get(owner as usize) else {
            let mut others = lent::LENT.iter().chain(WITH_REQUESTS);
            let other = others.nth(owner as usize - OWNERS.len());
            return other.map_or(ended, |name| named(name, ended));
        };
        ended = named(found.name, ended);
        let result = (found.end)(way).and_then(|()| {
            if way == DROP_IN_TIMER {
                self.dropped.store(owner, Ordering::Relaxed);
                self.dropper.set(SOON)?;
            }
            Ok(())
        });
        ended.status = result.err().map_or(0, Error::status);
        ended
    }
}

fn named(name: &str, mut ended: Ended) -> Ended {
    ended.exists = 1;
    for (to, from) in ended.name.iter_mut().zip(name.bytes()) {
        *to = from;
    }
    ended
}
