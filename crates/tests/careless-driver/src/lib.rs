//! A driver without a line of `unsafe` that forgets and misstates what it can. It has no
//! use but to be run in the simulator: whatever it does, the machine must go on, its device be
//! stopped and removed, and nobody be shown what is not theirs.
//!
//! Any PCI device will do; its hardware is not touched. What can be asked is in [`contract`].
#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;

use core::sync::atomic::{AtomicBool, Ordering};
use core::time::Duration;

use wdk::driver::{Device, Scope, Serving, Start};
use wdk::mdl::Direction;
use wdk::pool::{PoolBox, PoolBuffer};
use wdk::queue::Queue;
use wdk::request::{Kind, Mode, Request, Route};
use wdk::sync::SpinLock;
use wdk::sys::GUID;
use wdk::work::Timer;
use wdk::{Error, Result};

use contract::{
    BOAST, BOAST_NEITHER, CLASS, FORGET, FORGET_AT_ONCE, FORGET_BOXED, FORGET_LATER, FORGET_MAPPED,
    FORGET_TAKEN, LAZY, LEAVE_MEMORY, Lazy, MODE, PATH, TAKE_OUT, TELL, WAIT, WAIT_LOCKED,
};

wdk::driver!(Careless<'d>);

/// What is left when the driver is unloaded.
static LEFT: SpinLock<Option<PoolBuffer>> = SpinLock::new(None);
/// Is it taken out of there then?
static TAKES_OUT: AtomicBool = AtomicBool::new(false);

/// The device.
struct Careless<'d> {
    queue: &'d Queue,
    timer: &'d Timer,
    path: &'d [u16],
}

impl<'d> Careless<'d> {
    fn make(scope: &Scope<'d>) -> Result<Self> {
        let queue = scope.queue()?;
        let timer =
            scope.timer(move || _ = queue.with_next(|request| core::mem::forget(request)))?;
        Ok(Self {
            queue,
            timer,
            path: scope.registry_path(),
        })
    }
}

impl<'d> Device<'d> for Careless<'d> {
    type Engine = ();

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, ())> {
        Ok((Self::make(start)?, ()))
    }

    fn accept(request: &mut Request<'_>) -> Result<Route> {
        const AT_ONCE: u32 = FORGET_AT_ONCE.value();
        const MAPPED: u32 = FORGET_MAPPED.value();
        const LOCKED: u32 = WAIT_LOCKED.value();
        match request.kind() {
            Kind::Control(AT_ONCE) => return Ok(Route::Now),
            Kind::Control(MAPPED | LOCKED) => {
                let length = request.user_output()?.len();
                request.lock_output(length, Direction::FromDevice)?;
            }
            _ => (),
        }
        Ok(Route::Queue)
    }

    fn unload() {
        if TAKES_OUT.load(Ordering::Relaxed) {
            drop(LEFT.with(|left| left.take()));
        }
    }

    fn answer(&self, request: Request<'_>) {
        core::mem::forget(request);
    }

    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
        let left = request
            .on(LAZY, |_| Ok(Lazy))
            .on(LEAVE_MEMORY, leave_memory)
            .on(TAKE_OUT, |()| {
                TAKES_OUT.store(true, Ordering::Relaxed);
                Ok(())
            })
            .on(TELL, |()| {
                wdk::println!("careless: served");
                Ok(())
            })
            .on_code(BOAST, |_| Ok(usize::MAX))
            .on_code(BOAST_NEITHER, |_| Ok(usize::MAX))
            .on_code(PATH, |request| {
                let mut bytes = [0; 200];
                for (place, unit) in bytes.chunks_exact_mut(2).zip(self.path) {
                    place.copy_from_slice(&unit.to_le_bytes());
                }
                let length = bytes.len().min(2 * self.path.len());
                request.write_output(bytes.get(..length).unwrap_or_default())
            })
            .on_code(MODE, |request| {
                let mode = u32::from(request.requestor_mode() == Mode::User);
                request.write_output(&mode.to_le_bytes())
            })
            .left();
        if let Some(request) = left {
            self.lose(request);
        }
    }
}

impl<'d> Careless<'d> {
    fn lose(&self, request: Request<'_>) {
        const BARE: u32 = FORGET.value();
        const MAPPED: u32 = FORGET_MAPPED.value();
        const BOXED: u32 = FORGET_BOXED.value();
        const TAKEN: u32 = FORGET_TAKEN.value();
        const LATER: u32 = FORGET_LATER.value();
        const WAITS: u32 = WAIT.value();
        const LOCKED: u32 = WAIT_LOCKED.value();
        match request.control_code() {
            Some(BARE) => core::mem::forget(request),
            Some(MAPPED) => {
                if let Ok(memory) = request.locked_output() {
                    let _ = memory.write(0, b"mapped");
                }
                core::mem::forget(request);
            }
            Some(BOXED) => core::mem::forget(PoolBox::new(request)),
            Some(TAKEN) => {
                self.queue.put(request);
                self.queue.with_next(|request| core::mem::forget(request));
            }
            Some(LATER) => {
                self.queue.put(request);
                let _ = self.timer.set(Duration::from_millis(1));
            }
            Some(WAITS | LOCKED) => self.queue.put(request),
            _ => request.complete(Err(Error::INVALID_DEVICE_REQUEST)),
        }
    }
}

fn leave_memory(length: u32) -> Result<u32> {
    let memory = PoolBuffer::zeroed(length as usize, 16)?;
    let before = LEFT.with(|left| left.replace(memory));
    drop(before);
    Ok(u32::from(cfg!(debug_assertions)))
}
