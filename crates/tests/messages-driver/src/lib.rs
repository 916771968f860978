//! A driver of a device with many messages, each of which is an interrupt of its own. Their service
//! routines share what [`Seen`] counts, and look whether one runs while another does. What can be
//! asked is in [`contract`]; the device is one that the simulator's test makes up.
#![no_std]

#[cfg(not(test))]
extern crate wdk_panic;

mod contract;

use core::ffi::c_void;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU32, Ordering};

use wdk::driver::{Device, Start, Table};
use wdk::interrupt::{Claim, Interrupt, InterruptHandler};
use wdk::mmio::IoSpaceMapping;
use wdk::sys::GUID;
use wdk::{Result, irql};

use contract::{CLASS, RAISE, Raise, SEEN, Seen, TAKE_IN_SERVICE, TAKE_TWICE};

wdk::driver!(Messages<'d>);

wdk::registers! {
    /// The device's registers.
    // SAFETY: no register makes the device access memory, but for its messages.
    pub unsafe struct Sender: 0x10 in window 0 {
        /// A bit for each message that was sent and not acknowledged.
        CAUSES: u32 @ 0x00, read;
        /// A one takes the cause away.
        ACKNOWLEDGE: u32 @ 0x04, write;
        /// Sends a message for each one.
        SEND: u32 @ 0x08, write;
    }
}

/// What the service routines and the requests have beside the state.
#[derive(Default)]
struct Shared {
    /// Service routines that run now.
    running: AtomicU32,
    /// Service routines that ever began.
    begun: AtomicU32,
    /// Messages to be sent by the next service routine.
    within: AtomicU32,
    /// The next service routine takes the interrupt's lock.
    take_in_service: AtomicBool,
    /// The interrupt, once it is connected.
    interrupt: AtomicPtr<c_void>,
}

struct Handler<'d> {
    registers: &'d IoSpaceMapping<Sender>,
    shared: &'d Shared,
}

// SAFETY: the service routine accesses registers, atomics and what is under its lock. What it does
// when it is to take the lock is wrong, and is there to be stopped.
unsafe impl InterruptHandler for Handler<'_> {
    type State = Seen;

    fn interrupt(&self, seen: &mut Seen) -> Claim {
        let alone = self.shared.running.fetch_add(1, Ordering::SeqCst) == 0;
        self.shared.begun.fetch_add(1, Ordering::SeqCst);
        let (services, level) = (seen.services, u32::from(irql::current()));
        let causes = self.registers.read(Sender::CAUSES);
        self.registers.write(Sender::ACKNOWLEDGE, causes);
        // Between reading the count and writing it, so that a service routine in between is lost.
        let within = self.shared.within.swap(0, Ordering::SeqCst);
        if within != 0 {
            self.registers.write(Sender::SEND, within);
        }
        if self.shared.take_in_service.swap(false, Ordering::SeqCst) {
            let interrupt = self.shared.interrupt.load(Ordering::SeqCst);
            // SAFETY: it was stored once it was connected, and stays while its routines run.
            let interrupt = unsafe { interrupt.cast::<Interrupt<Self>>().as_ref() };
            // SAFETY: the simulator stops at this; the closure does nothing.
            let _ = interrupt.map(|interrupt| unsafe { interrupt.with_state(|_| ()) });
        }
        seen.overlaps += u32::from(!alone);
        seen.causes |= causes;
        seen.lowest_irql = seen.lowest_irql.min(level);
        seen.highest_irql = seen.highest_irql.max(level);
        seen.services = services.wrapping_add(1);
        self.shared.running.fetch_sub(1, Ordering::SeqCst);
        Claim::Handled
    }

    fn deferred(&self, _: &Interrupt<Self>) {}
}

/// The device.
struct Messages<'d> {
    registers: &'d IoSpaceMapping<Sender>,
    shared: &'d Shared,
    interrupt: &'d Interrupt<Handler<'d>>,
}

impl<'d> Device<'d> for Messages<'d> {
    type Engine = ();

    const INTERFACE: Option<GUID> = Some(wdk::guid::from_u128(CLASS));

    fn start(start: &Start<'d>) -> Result<(Self, ())> {
        let registers = start.map_registers::<Sender>()?;
        let shared = start.keep(Shared::default())?;
        let handler = Handler { registers, shared };
        let none = Seen {
            lowest_irql: u32::MAX,
            ..Seen::default()
        };
        let resource = start.resources().interrupt()?;
        let interrupt = start.connect_interrupt(&resource, handler, none)?;
        let address = ptr::from_ref(interrupt).cast_mut().cast();
        shared.interrupt.store(address, Ordering::SeqCst);
        let messages = Self {
            registers,
            shared,
            interrupt,
        };
        Ok((messages, ()))
    }

    fn requests(table: &mut impl Table<Self, ()>) {
        table
            .parallel(RAISE, Self::raise)
            .parallel(SEEN, |messages, ()| messages.seen())
            .parallel(TAKE_IN_SERVICE, |messages, ()| {
                messages
                    .shared
                    .take_in_service
                    .store(true, Ordering::SeqCst);
                Ok(())
            })
            .parallel(TAKE_TWICE, |messages, ()| messages.take_twice());
    }
}

impl Messages<'_> {
    fn raise(&self, raise: Raise) -> Result {
        self.shared.within.store(raise.within, Ordering::SeqCst);
        self.registers.write(Sender::SEND, raise.now);
        Ok(())
    }

    fn seen(&self) -> Result<Seen> {
        // SAFETY: the closure only copies what is shared.
        let mut seen = unsafe { self.interrupt.with_state(|seen| *seen) }?;
        seen.begun = self.shared.begun.load(Ordering::SeqCst);
        Ok(seen)
    }

    fn take_twice(&self) -> Result {
        let interrupt = self.interrupt;
        // SAFETY: the simulator stops at this; the closures do nothing.
        unsafe { interrupt.with_state(|_| interrupt.with_state(|_| ())) }?
    }
}
