//! A device's interrupt: the service routine, and the deferred routine it asks for.

use core::cell::UnsafeCell;
use core::ffi::c_void;
use core::ops::Deref;

use wdk_sys::{_KINTERRUPT_MODE, BOOLEAN, KDPC, KIRQL, PDRIVER_OBJECT, PKDPC, PKINTERRUPT, ntddk};

use crate::pool::PoolBox;
use crate::resources::InterruptResource;
use crate::{Result, check, irql};

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
/// # Safety
/// [`interrupt`](Self::interrupt) runs at the device's IRQL, above `DISPATCH_LEVEL`. The implementor promises that it calls nothing but what is
/// documented for any IRQL or for `DIRQL`: register accesses, atomics, printing. It must not wait, allocate, or take a
/// [`SpinLock`](crate::sync::SpinLock).
pub unsafe trait InterruptHandler: Send + Sync + 'static {
    /// Asks the device whether it interrupted, and tells it to stop. The processor calls this whenever anybody on the line interrupts.
    ///
    /// # IRQL
    /// `DIRQL`.
    fn interrupt(&self) -> Claim;

    /// Does what is left to do. Requests made before it has begun are served by one run.
    ///
    /// # IRQL
    /// `DISPATCH_LEVEL`.
    fn deferred(&self);
}

struct Context<H> {
    dpc: UnsafeCell<KDPC>,
    handler: H,
}

/// A connected interrupt ([`IoConnectInterrupt`]) and its handler. Dropping it disconnects, waits until neither routine runs any more,
/// and drops the handler.
///
/// A connected interrupt keeps the driver's image in memory, so forgetting one leaks and does no worse.
///
/// # IRQL
/// Connecting and dropping: `PASSIVE_LEVEL`. Dropped above it, the interrupt stays connected for good and the debugger is told.
///
/// # Invariants
/// `interrupt` is connected with the address of `context`, which stays where it is; the driver object is referenced.
///
/// [`IoConnectInterrupt`]: https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-ioconnectinterrupt
pub struct Interrupt<H: InterruptHandler> {
    interrupt: PKINTERRUPT,
    context: core::mem::ManuallyDrop<PoolBox<Context<H>>>,
    driver: PDRIVER_OBJECT,
}

// SAFETY: the handler may be reached from any thread, and the rest is the kernel's.
unsafe impl<H: InterruptHandler> Send for Interrupt<H> {}
// SAFETY: as above.
unsafe impl<H: InterruptHandler> Sync for Interrupt<H> {}

impl<H: InterruptHandler> Interrupt<H> {
    /// Connects `handler` to the interrupt.
    ///
    /// # Errors
    /// [`INVALID_LEVEL`](crate::Error::INVALID_LEVEL); [`INSUFFICIENT_RESOURCES`](crate::Error::INSUFFICIENT_RESOURCES); what the kernel answers.
    pub(crate) fn connect(driver: PDRIVER_OBJECT, resource: &InterruptResource<'_>, handler: H) -> Result<Self> {
        irql::require_at_most(irql::PASSIVE_LEVEL)?;
        // SAFETY: a KDPC is plain data for which zeroes are valid; the kernel initialises it next.
        let dpc = UnsafeCell::new(unsafe { core::mem::zeroed::<KDPC>() });
        let context = PoolBox::new(Context { dpc, handler })?;
        let argument = context.as_ptr().cast::<c_void>();
        // SAFETY: the DPC lies in nonpaged pool, and nothing else knows of it.
        unsafe { ntddk::KeInitializeDpc(context.dpc.get(), Some(deferred_routine::<H>), argument) };
        let mode = if resource.latched {
            _KINTERRUPT_MODE::Latched
        } else {
            _KINTERRUPT_MODE::LevelSensitive
        };
        let mut interrupt = core::ptr::null_mut();
        // SAFETY: the context outlives the connection, and the resource is the device's own.
        let status = unsafe {
            ntddk::IoConnectInterrupt(
                &raw mut interrupt,
                Some(service_routine::<H>),
                argument,
                core::ptr::null_mut(),
                resource.vector,
                resource.irql as KIRQL,
                resource.irql as KIRQL,
                mode,
                BOOLEAN::from(resource.shared),
                resource.affinity,
                0,
            )
        };
        check(status)?;
        // SAFETY: the driver object is the running driver's.
        unsafe { ntddk::ObfReferenceObject(driver.cast()) };
        Ok(Self {
            interrupt,
            context: core::mem::ManuallyDrop::new(context),
            driver,
        })
    }
}

impl<H: InterruptHandler> Deref for Interrupt<H> {
    type Target = H;
    fn deref(&self) -> &H {
        &self.context.handler
    }
}

impl<H: InterruptHandler> Drop for Interrupt<H> {
    fn drop(&mut self) {
        if irql::current() > irql::PASSIVE_LEVEL {
            crate::println!("wdk: an interrupt dropped above PASSIVE_LEVEL stays connected");
            return;
        }
        // SAFETY: connected by `connect`. When it returns, the service routine runs on no processor and will not again; then no more DPCs
        // are queued, and those queued before have run once they are flushed. So nothing refers to the context any more.
        unsafe {
            ntddk::IoDisconnectInterrupt(self.interrupt);
            ntddk::KeRemoveQueueDpc(self.context.dpc.get());
            ntddk::KeFlushQueuedDpcs();
            core::mem::ManuallyDrop::drop(&mut self.context);
            ntddk::ObfDereferenceObject(self.driver.cast());
        }
    }
}

unsafe extern "C" fn service_routine<H: InterruptHandler>(_: PKINTERRUPT, context: *mut c_void) -> BOOLEAN {
    // SAFETY: connected with the address of a context that outlives the connection.
    let context = unsafe { &*context.cast::<Context<H>>() };
    match context.handler.interrupt() {
        Claim::NotOurs => 0,
        Claim::Handled => 1,
        Claim::Defer => {
            // SAFETY: initialised before the interrupt was connected.
            unsafe { ntddk::KeInsertQueueDpc(context.dpc.get(), core::ptr::null_mut(), core::ptr::null_mut()) };
            1
        }
    }
}

unsafe extern "C" fn deferred_routine<H: InterruptHandler>(
    _: PKDPC,
    context: *mut c_void,
    _: *mut c_void,
    _: *mut c_void,
) {
    // SAFETY: initialised with the address of a context that outlives the DPC.
    let context = unsafe { &*context.cast::<Context<H>>() };
    context.handler.deferred();
}
