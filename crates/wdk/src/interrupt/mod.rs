//! A device's interrupt: the service routine, and the deferred routine it asks for.
//!
//! Most devices say in one register why they interrupt and are told in another to stop: [`Causes`]
//! is their service routine, and what is left to write is the deferred half. For others there is
//! [`InterruptHandler`].

mod causes;
mod connection;

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr;
use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use core::time::Duration;

use wdk_sys::{BOOLEAN, KDPC, KIRQL, KSPIN_LOCK, PDEVICE_OBJECT, PKDPC, PKINTERRUPT, ULONG, ntddk};

use crate::place::assert_handler;
use crate::resources::InterruptResource;
use crate::scope::{Active, Rundown, Scope, Stage};
use crate::sync::sleep;
use crate::{Error, Result, irql};
use connection::{Connection, Wiring};

pub use causes::{CauseRegisters, Causes, Deferred, InterruptCount};

/// What a service routine says of an interrupt on its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Claim {
    /// The device did not interrupt: the line is shared, and another's device did.
    NotOurs,
    /// The device interrupted, and has been told to stop.
    Handled,
    /// As `Handled`, and [`deferred`](InterruptHandler::deferred) is to run at `DISPATCH_LEVEL`.
    Defer,
}

/// What a driver does when its device interrupts.
///
/// A handler refers to what it uses by the references that [`Start`](crate::driver::Start) lends,
/// and owns nothing that needs dropping, which is checked while it is compiled.
///
/// ```
/// use wdk::interrupt::{Claim, Interrupt, InterruptHandler};
/// use wdk::mmio::IoSpaceMapping;
/// use wdk::sync::Event;
///
/// wdk::registers! {
///     /// An imaginary device's interrupt register.
///     // SAFETY: the register makes the device access no memory.
///     pub unsafe struct Registers: 0x10 in window 0 {
///         /// Why the device interrupts; a bit that is written is cleared.
///         CAUSES: u32 @ 0x00, read write;
///     }
/// }
///
/// struct Handler<'d> {
///     registers: &'d IoSpaceMapping<Registers>,
///     done: &'d Event,
/// }
///
/// // SAFETY: the service routine touches registers only.
/// unsafe impl InterruptHandler for Handler<'_> {
///     type State = u32;
///
///     fn interrupt(&self, causes: &mut u32) -> Claim {
///         let new = self.registers.read(Registers::CAUSES);
///         if new == 0 {
///             return Claim::NotOurs;
///         }
///         self.registers.write(Registers::CAUSES, new);
///         *causes |= new;
///         Claim::Defer
///     }
///
///     fn deferred(&self, _: &Interrupt<Self>) {
///         self.done.set();
///     }
/// }
/// ```
///
/// # Safety
/// [`interrupt`](Self::interrupt), and what is run by [`Interrupt::with_state`], runs at the
/// device's IRQL, above `DISPATCH_LEVEL`. The implementor promises that the service routine calls
/// nothing but what is documented for any IRQL or for `DIRQL`: register accesses, atomics,
/// printing. It must not wait, allocate, or take a [`SpinLock`](crate::sync::SpinLock).
pub unsafe trait InterruptHandler: Send + Sync {
    /// What the service routine shares with the rest of the driver; see [`Interrupt::with_state`].
    type State: Send;

    /// Asks the device whether it interrupted, and tells it to stop. The processor calls this
    /// whenever any device on the line interrupts, but not while the device's power is down; it may
    /// be called before what connected the interrupt has returned.
    ///
    /// # IRQL
    /// `DIRQL`.
    fn interrupt(&self, state: &mut Self::State) -> Claim;

    /// Does what is left to do. Requests made before it has begun are served by one run. It is
    /// called when the interrupt is connected for good, and not while the device's power is down.
    ///
    /// # IRQL
    /// `DISPATCH_LEVEL`.
    fn deferred(&self, interrupt: &Interrupt<Self>)
    where
        Self: Sized;
}

/// A connected interrupt and its handler: by message where the device and the kernel can
/// ([`IoConnectInterruptEx`]), by line otherwise ([`IoConnectInterrupt`] on kernels without the
/// former).
///
/// It belongs to the device's start, and is disconnected when the device is stopped or gone; by
/// then neither routine runs any more.
///
/// # Power
/// While the device's power is down a line is disconnected, so that the kernel masks an interrupt
/// that the driver could not serve; it is connected again before
/// [`Device::resume`](crate::driver::Device::resume). A message, which would be lost, stays
/// connected: one that comes before the device may be looked at is noted, and served then.
///
/// # Invariants
/// While `connection` holds one, it is connected with the address of this value, which stays where
/// it is. It is changed by the thread that starts, stops and powers the device, while `users` is
/// run down or nobody else has a reference. `state` is reached by the service routine, and with the
/// interrupt's lock held.
///
/// [`IoConnectInterruptEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterruptex
/// [`IoConnectInterrupt`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterrupt
pub struct Interrupt<H: InterruptHandler> {
    dpc: UnsafeCell<KDPC>,
    connection: UnsafeCell<Option<Connection>>,
    wiring: Wiring,
    /// Held while the connection is used.
    users: Rundown,
    /// [`HOLDING`], [`ON`], [`OFF`] or [`ENDED`].
    mode: AtomicU32,
    /// The deferred routine was asked for while it was held, or the device sent a message while it
    /// had no power.
    missed: AtomicBool,
    /// The interrupt's lock, for its line or all its messages.
    lock: UnsafeCell<KSPIN_LOCK>,
    state: UnsafeCell<H::State>,
    handler: H,
}

/// The service routine runs, and the deferred routine is held until there is a connection for it to
/// use, whichever of its words the kernel writes when.
const HOLDING: u32 = 0;
/// Both run.
const ON: u32 = 1;
/// The device has no power, and nobody looks at it.
const OFF: u32 = 2;
/// Disconnected for good.
const ENDED: u32 = 3;

/// How often a line is tried to be connected again.
const RECONNECTIONS: u32 = 10;
/// And how long that waits for memory in between.
const RECONNECTION_PAUSE: Duration = Duration::from_millis(100);

// SAFETY: the handler may be reached from any thread, the state by its lock, and the rest is the
// kernel's.
unsafe impl<H: InterruptHandler> Send for Interrupt<H> {}
// SAFETY: as above.
unsafe impl<H: InterruptHandler> Sync for Interrupt<H> {}

impl<H: InterruptHandler> Interrupt<H> {
    /// Connects `handler` to the interrupt.
    pub(crate) fn connect<'d>(
        scope: &Scope<'d>,
        physical: PDEVICE_OBJECT,
        resource: &InterruptResource<'_>,
        handler: H,
        state: H::State,
    ) -> Result<&'d Self>
    where
        H: 'd,
    {
        assert_handler::<H>();
        assert_handler::<H::State>();
        const {
            assert!(
                !needs_drop::<H>() && !needs_drop::<H::State>(),
                "an interrupt handler owns nothing that needs dropping: have `Scope::keep` keep \
                 it, and refer to it"
            );
        }
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        let interrupt = Self {
            // SAFETY: a KDPC is plain data for which zeroes are valid; the kernel initialises it
            // next.
            dpc: UnsafeCell::new(unsafe { core::mem::zeroed::<KDPC>() }),
            connection: UnsafeCell::new(None),
            wiring: Wiring::new(physical, resource),
            users: Rundown::new(),
            mode: AtomicU32::new(HOLDING),
            missed: AtomicBool::new(false),
            lock: UnsafeCell::new(0),
            state: UnsafeCell::new(state),
            handler,
        };
        scope.keep_active(interrupt, |interrupt| {
            let context = ptr::from_ref(interrupt).cast_mut().cast::<c_void>();
            // SAFETY: the DPC lies in nonpaged pool, where it stays, and nothing else knows of it;
            // nobody else has a reference.
            unsafe {
                ntddk::KeInitializeDpc(interrupt.dpc.get(), Some(deferred_routine::<H>), context);
                interrupt.make_connection(|| ())
            }
        })
    }

    /// Connects, has `publish` let users in, and lets the deferred routine run once that is done.
    ///
    /// # Safety
    /// There is no connection, and nobody looks for one. This value stays where it is. The IRQL is
    /// `PASSIVE_LEVEL`.
    unsafe fn make_connection(&self, publish: impl FnOnce()) -> Result {
        let context = ptr::from_ref(self).cast_mut().cast::<c_void>();
        // SAFETY: the routines take this context, which outlives the connection; the rest is the
        // caller's promise.
        unsafe {
            let connection = Connection::new(
                &self.wiring,
                self.lock.get(),
                line_routine::<H>,
                message_routine::<H>,
                context,
            )?;
            *self.connection.get() = Some(connection);
        }
        publish();
        self.mode.store(ON, Ordering::SeqCst);
        // Either this sees what was asked for meanwhile, or who asked sees that it is on.
        self.defer_missed();
        Ok(())
    }

    /// The handler.
    pub const fn handler(&self) -> &H {
        &self.handler
    }

    /// Runs `work` on what the handler shares with the rest of the driver, while the service
    /// routine does not run ([`KeAcquireInterruptSpinLock`]).
    ///
    /// # IRQL
    /// `<= DISPATCH_LEVEL`. `work` runs at the interrupt's `DIRQL`, and is short.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the interrupt has been disconnected for good,
    /// and [`DEVICE_NOT_READY`](Error::DEVICE_NOT_READY) while it is because the device has no
    /// power; `work` has not run.
    ///
    /// # Safety
    /// `work` keeps what [`InterruptHandler`] asks of service routines, and does not call this
    /// again, whose lock it has.
    ///
    /// [`KeAcquireInterruptSpinLock`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keacquireinterruptspinlock
    pub unsafe fn with_state<R>(&self, work: impl FnOnce(&mut H::State) -> R) -> Result<R> {
        let worked = self.users.with(|_user| {
            // SAFETY: by the type's invariant, as `users` is not run down.
            let connection = unsafe { (*self.connection.get()).as_ref() }?;
            // SAFETY: the interrupt stays connected while it is used; the lock keeps the service
            // routine out, and other users.
            unsafe {
                let irql = ntddk::KeAcquireInterruptSpinLock(connection.object());
                let result = work(&mut *self.state.get());
                ntddk::KeReleaseInterruptSpinLock(connection.object(), irql);
                Some(result)
            }
        });
        worked.flatten().ok_or_else(|| {
            if self.mode.load(Ordering::Relaxed) == ENDED {
                Error::DEVICE_REMOVED
            } else {
                Error::DEVICE_NOT_READY
            }
        })
    }

    /// # Safety
    /// The kernel calls a service routine, with the interrupt's lock held.
    #[inline]
    unsafe fn service(&self) -> BOOLEAN {
        if self.mode.load(Ordering::Acquire) != ON {
            // SAFETY: the caller's promise.
            return unsafe { self.service_otherwise() };
        }
        // SAFETY: the caller's promise.
        match self.handler.interrupt(unsafe { &mut *self.state.get() }) {
            Claim::NotOurs => 0,
            Claim::Handled => 1,
            Claim::Defer => {
                self.queue_dpc();
                1
            }
        }
    }

    /// # Safety
    /// As for [`service`](Self::service).
    #[cold]
    unsafe fn service_otherwise(&self) -> BOOLEAN {
        if self.mode.load(Ordering::Acquire) != HOLDING {
            // A message; a line is not connected now.
            self.missed.store(true, Ordering::SeqCst);
            return 1;
        }
        // SAFETY: the caller's promise.
        match self.handler.interrupt(unsafe { &mut *self.state.get() }) {
            Claim::NotOurs => 0,
            Claim::Handled => 1,
            Claim::Defer => {
                self.missed.store(true, Ordering::SeqCst);
                if self.mode.load(Ordering::SeqCst) == ON {
                    self.defer_missed();
                }
                1
            }
        }
    }

    fn defer_missed(&self) {
        if self.missed.swap(false, Ordering::SeqCst) {
            self.queue_dpc();
        }
    }

    #[inline]
    fn queue_dpc(&self) {
        // SAFETY: initialised before the interrupt was connected.
        unsafe { ntddk::KeInsertQueueDpc(self.dpc.get(), ptr::null_mut(), ptr::null_mut()) };
    }

    /// Runs `work` with the interrupt's lock held.
    ///
    /// # Safety
    /// `object` is that of the connection. As for [`with_state`](Self::with_state).
    unsafe fn locked(object: PKINTERRUPT, work: impl FnOnce()) {
        // SAFETY: the caller's promise.
        unsafe {
            let irql: KIRQL = ntddk::KeAcquireInterruptSpinLock(object);
            work();
            ntddk::KeReleaseInterruptSpinLock(object, irql);
        }
    }
}

// SAFETY: see within.
unsafe impl<H: InterruptHandler> Active for Interrupt<H> {
    const STAGE: Stage = Stage::Interrupt;

    fn quiesce(&self) {
        self.users.run_down();
        // SAFETY: nobody uses the connection any more. When it is disconnected, the service routine
        // runs on no processor and will not again; then no more DPCs are queued, and those queued
        // before have run once they are flushed.
        unsafe {
            if let Some(connection) = (*self.connection.get()).take() {
                connection.disconnect();
            }
            self.mode.store(ENDED, Ordering::SeqCst);
            ntddk::KeRemoveQueueDpc(self.dpc.get());
            ntddk::KeFlushQueuedDpcs();
        }
    }

    fn power_off(&self) {
        // SAFETY: by the type's invariant: this thread is the one that changes it.
        match unsafe { (*self.connection.get()).as_ref() } {
            Some(messages) if messages.is_by_messages() => {
                // SAFETY: it is connected. Service routines that had begun have ended then.
                unsafe {
                    Self::locked(messages.object(), || self.mode.store(OFF, Ordering::SeqCst));
                }
            }
            Some(_) => {
                // The device has its power for this moment, and is asked if the line interrupts.
                self.mode.store(HOLDING, Ordering::SeqCst);
                self.users.run_down();
                // SAFETY: nobody uses it any more.
                unsafe {
                    if let Some(line) = (*self.connection.get()).take() {
                        line.disconnect();
                    }
                }
            }
            None => (),
        }
        // SAFETY: the IRQL is PASSIVE_LEVEL. Deferred routines that were asked for have ended then.
        unsafe { ntddk::KeFlushQueuedDpcs() };
    }

    fn power_on(&self) -> Result {
        // SAFETY: as above.
        match unsafe { (*self.connection.get()).as_ref() } {
            // SAFETY: it is connected; with the lock held this is a service routine like another.
            Some(messages) => unsafe {
                Self::locked(messages.object(), || {
                    self.mode.store(ON, Ordering::SeqCst);
                    if self.missed.swap(false, Ordering::SeqCst) {
                        self.service();
                    }
                });
                Ok(())
            },
            None => {
                // The device's power thread has the time to wait for memory that is short now.
                let mut tries = RECONNECTIONS;
                loop {
                    // SAFETY: there is no connection, and nobody looks for one: `users` is run
                    // down.
                    let connected = unsafe { self.make_connection(|| self.users.renew()) };
                    tries -= 1;
                    if connected != Err(Error::INSUFFICIENT_RESOURCES) || tries == 0 {
                        return connected;
                    }
                    sleep(RECONNECTION_PAUSE)?;
                }
            }
        }
    }
}

unsafe extern "C" fn line_routine<H: InterruptHandler>(
    _: PKINTERRUPT,
    context: *mut c_void,
) -> BOOLEAN {
    // SAFETY: connected with the address of a value that outlives the connection, whose lock the
    // kernel holds.
    unsafe { (*context.cast::<Interrupt<H>>()).service() }
}

unsafe extern "C" fn message_routine<H: InterruptHandler>(
    _: PKINTERRUPT,
    context: *mut c_void,
    _: ULONG,
) -> BOOLEAN {
    // SAFETY: as above; all messages have this one lock.
    unsafe { (*context.cast::<Interrupt<H>>()).service() }
}

unsafe extern "C" fn deferred_routine<H: InterruptHandler>(
    _: PKDPC,
    context: *mut c_void,
    _: *mut c_void,
    _: *mut c_void,
) {
    // SAFETY: initialised with the address of a value that outlives the DPC.
    let interrupt = unsafe { &*context.cast::<Interrupt<H>>() };
    interrupt.handler.deferred(interrupt);
}
