//! A device's interrupt: the service routine, and the deferred routine it asks for.
//!
//! Most devices say in one register why they interrupt and are told in another to stop: [`Causes`]
//! is their service routine, and what is left to write is the deferred half. For others there is
//! [`InterruptHandler`].
//!
//! Called by `driver`, on whose behalf interrupts are connected, and by drivers; calls `resources`
//! and `wdk-sys`.

mod causes;
mod connection;

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::mem::needs_drop;
use core::ptr;
use core::sync::atomic::{AtomicBool, Ordering};

use wdk_sys::{BOOLEAN, KDPC, PDEVICE_OBJECT, PKDPC, PKINTERRUPT, ULONG, ntddk};

use crate::driver::{Active, Rundown, Scope};
use crate::place::assert_handler;
use crate::resources::InterruptResource;
use crate::{Error, Result, irql};
use connection::Connection;

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
/// # Safety
/// [`interrupt`](Self::interrupt), and what is run by [`Interrupt::with_state`], runs at the
/// device's IRQL, above `DISPATCH_LEVEL`. The implementor promises that the service routine calls
/// nothing but what is documented for any IRQL or for `DIRQL`: register accesses, atomics,
/// printing. It must not wait, allocate, or take a [`SpinLock`](crate::sync::SpinLock).
pub unsafe trait InterruptHandler: Send + Sync {
    /// What the service routine shares with the rest of the driver; see [`Interrupt::with_state`].
    type State: Send;

    /// Asks the device whether it interrupted, and tells it to stop. The processor calls this
    /// whenever anybody on the line interrupts, but not while the device's power is down.
    ///
    /// # IRQL
    /// `DIRQL`.
    fn interrupt(&self, state: &mut Self::State) -> Claim;

    /// Does what is left to do. Requests made before it has begun are served by one run.
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
/// # Invariants
/// While `connection` holds one, it is connected with the address of this value, which stays where
/// it is. `state` is reached by the service routine, and with the interrupt's lock held.
///
/// [`IoConnectInterruptEx`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterruptex
/// [`IoConnectInterrupt`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterrupt
pub struct Interrupt<H: InterruptHandler> {
    dpc: UnsafeCell<KDPC>,
    connection: UnsafeCell<Option<Connection>>,
    /// Held while the connection is used.
    users: Rundown,
    /// The device has its power.
    powered: AtomicBool,
    state: UnsafeCell<H::State>,
    handler: H,
}

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
            users: Rundown::new(),
            powered: AtomicBool::new(true),
            state: UnsafeCell::new(state),
            handler,
        };
        scope.keep_active(interrupt, |interrupt| {
            let context = ptr::from_ref(interrupt).cast_mut().cast::<c_void>();
            // SAFETY: the DPC lies in nonpaged pool, where it stays, and nothing else knows of it.
            // The routines take this context, which outlives the connection; the resource is the
            // device's own.
            unsafe {
                ntddk::KeInitializeDpc(interrupt.dpc.get(), Some(deferred_routine::<H>), context);
                let connection = Connection::new(
                    physical,
                    resource,
                    line_routine::<H>,
                    message_routine::<H>,
                    context,
                )?;
                *interrupt.connection.get() = Some(connection);
            }
            Ok(())
        })
    }

    /// The handler.
    pub const fn handler(&self) -> &H {
        &self.handler
    }

    /// Runs `work` on what the handler shares with the rest of the driver, while the service
    /// routine does not run ([`KeAcquireInterruptSpinLock`]).
    ///
    /// # IRQL
    /// `<= DIRQL` of the interrupt. `work` runs at that level, and is short.
    ///
    /// # Errors
    /// [`DEVICE_REMOVED`](Error::DEVICE_REMOVED) when the interrupt has been disconnected; `work`
    /// has not run.
    ///
    /// # Safety
    /// `work` keeps what [`InterruptHandler`] asks of service routines.
    ///
    /// [`KeAcquireInterruptSpinLock`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-keacquireinterruptspinlock
    pub unsafe fn with_state<R>(&self, work: impl FnOnce(&mut H::State) -> R) -> Result<R> {
        let worked = self.users.with(|| {
            // SAFETY: by the type's invariant: connected before anybody else had a reference, and
            // as long as it can be used.
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
        worked.flatten().ok_or(Error::DEVICE_REMOVED)
    }

    fn service(&self) -> BOOLEAN {
        if !self.powered.load(Ordering::Relaxed) {
            return 0;
        }
        // SAFETY: the kernel holds the interrupt's lock while the service routine runs.
        match self.handler.interrupt(unsafe { &mut *self.state.get() }) {
            Claim::NotOurs => 0,
            Claim::Handled => 1,
            Claim::Defer => {
                // SAFETY: initialised before the interrupt was connected.
                unsafe {
                    ntddk::KeInsertQueueDpc(self.dpc.get(), ptr::null_mut(), ptr::null_mut())
                };
                1
            }
        }
    }
}

// SAFETY: see within.
unsafe impl<H: InterruptHandler> Active for Interrupt<H> {
    fn quiesce(&self) {
        self.users.run_down();
        // SAFETY: nobody uses the connection any more. When it is disconnected, the service routine
        // runs on no processor and will not again; then no more DPCs are queued, and those queued
        // before have run once they are flushed.
        unsafe {
            if let Some(connection) = (*self.connection.get()).take() {
                connection.disconnect();
            }
            ntddk::KeRemoveQueueDpc(self.dpc.get());
            ntddk::KeFlushQueuedDpcs();
        }
    }

    fn set_power(&self, on: bool) {
        self.powered.store(on, Ordering::SeqCst);
        if !on {
            // Neither routine looks at the device any more once those that had begun have ended:
            // the lock is the service routine's.
            self.users.with(|| {
                // SAFETY: the interrupt stays connected while it is used; the IRQL is
                // PASSIVE_LEVEL.
                unsafe {
                    if let Some(connection) = (*self.connection.get()).as_ref() {
                        let irql = ntddk::KeAcquireInterruptSpinLock(connection.object());
                        ntddk::KeReleaseInterruptSpinLock(connection.object(), irql);
                    }
                    ntddk::KeFlushQueuedDpcs();
                }
            });
        }
    }
}

unsafe extern "C" fn line_routine<H: InterruptHandler>(
    _: PKINTERRUPT,
    context: *mut c_void,
) -> BOOLEAN {
    // SAFETY: connected with the address of a value that outlives the connection.
    unsafe { &*context.cast::<Interrupt<H>>() }.service()
}

unsafe extern "C" fn message_routine<H: InterruptHandler>(
    _: PKINTERRUPT,
    context: *mut c_void,
    _: ULONG,
) -> BOOLEAN {
    // SAFETY: as above.
    unsafe { &*context.cast::<Interrupt<H>>() }.service()
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
