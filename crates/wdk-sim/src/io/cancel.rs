//! Cancellation: the cancel spin lock, `IoCancelIrp`, and cancel-safe queues.

use wdk_sys::{
    IO_CSQ, IO_CSQ_IRP_CONTEXT, IRP, NTSTATUS, PVOID, SL_PENDING_RETURNED, STATUS_SUCCESS,
};

use super::Io;
use super::layout::{current_location, routine, set_routine};
use super::rules::{explained, iomanager};
use crate::cpu::stop;
use crate::executive::{CANCEL, Return, executive};
use crate::io::io;
use crate::nt::routine;
use crate::nt::{DISPATCH_LEVEL, codes};
use crate::record::Site;

const IO_TYPE_CSQ_IRP_CONTEXT: u32 = wdk_sys::IO_TYPE_CSQ_IRP_CONTEXT;
const IO_TYPE_CSQ: u32 = wdk_sys::IO_TYPE_CSQ;
const IO_TYPE_CSQ_EX: u32 = wdk_sys::IO_TYPE_CSQ_EX;

impl Io {
    fn acquire_cancel_lock(&self) -> u8 {
        let executive = executive();
        let irql = executive.raise_irql(DISPATCH_LEVEL.max(executive.irql()));
        if let Some(holder) = self.cancel_lock.get() {
            stop(
                codes::SPIN_LOCK_ALREADY_OWNED,
                [0, 0, 0, 0],
                format!(
                    "The cancel spin lock was acquired while it was held since {}: on a real \
                     machine this waits for ever. A cancel routine is called with it held and \
                     releases it with IoReleaseCancelSpinLock(Irp->CancelIrql).",
                    holder.describe()
                ),
            );
        }
        let here = Site::here();
        self.cancel_lock.set(Some(here));
        executive.hold_spin_lock(CANCEL, self.cancel_lock_address(), here, Some(irql));
        irql
    }

    fn release_cancel_lock(&self, irql: u8) {
        let held = self.cancel_lock.take().is_some();
        if !held || !executive().let_go_of_spin_lock(self.cancel_lock_address(), Some(irql)) {
            stop(
                codes::SPIN_LOCK_NOT_OWNED,
                [0, 0, 0, 0],
                "The cancel spin lock was released while nobody held it.",
            );
        }
        executive().lower_irql(irql);
    }

    /// What stands for the cancel spin lock among the locks that are held: an address that is no
    /// driver's.
    fn cancel_lock_address(&self) -> u64 {
        (&raw const self.cancel_lock) as u64
    }

    /// `IoCancelIrp`: true when a cancel routine was called.
    pub(super) fn cancel_irp(&self, irp: *mut IRP) -> bool {
        let executive = executive();
        if self.irp_record(irp).is_none() {
            iomanager(
                0,
                [irp as u64, 0, 0],
                format!(
                    "IoCancelIrp was given {irp:p}, which is no IRP{}: a driver may cancel an IRP \
                     only as long as it knows that it is not completed.",
                    explained(irp as u64)
                ),
            );
        }
        let irql = self.acquire_cancel_lock();
        // SAFETY: the IRP is known; nobody else runs while its members are changed.
        let (entry, device) = unsafe {
            (*irp).Cancel = 1;
            let slot = &raw mut (*irp).CancelRoutine;
            let entry = routine(slot);
            set_routine(slot, 0);
            if entry == 0 {
                (entry, 0)
            } else {
                if (*irp).CurrentLocation > (*irp).StackCount + 1 {
                    stop(
                        codes::CANCEL_STATE_IN_COMPLETED_IRP,
                        [irp as u64, entry, 0, 0],
                        "An IRP that is completed still has a cancel routine: take it away with \
                         IoSetCancelRoutine before completing.",
                    );
                }
                (*irp).CancelIrql = irql;
                let device = if (*irp).CurrentLocation > (*irp).StackCount {
                    0
                } else {
                    (*current_location(irp)).DeviceObject as u64
                };
                (entry, device)
            }
        };
        if entry == 0 {
            self.release_cancel_lock(irql);
            return false;
        }
        // SAFETY: the driver set this routine with IoSetCancelRoutine.
        unsafe {
            executive.call_held_to(
                Return {
                    irql: Some(irql),
                    io_rule: Some((5, entry)),
                    first: Some(&|| self.require_cancel_lock_released(entry)),
                    ..Return::default()
                },
                "The cancel routine",
                entry,
                &[device, irp as u64],
            );
        }
        true
    }

    /// Looked at when the cancel routine at `entry` has returned.
    fn require_cancel_lock_released(&self, entry: u64) {
        if let Some(holder) = self.cancel_lock.take() {
            stop(
                codes::SPIN_LOCK_ALREADY_OWNED,
                [entry, 0, 0, 0],
                format!(
                    "The cancel routine {} returned with the cancel spin lock held since {}: it \
                     must call IoReleaseCancelSpinLock(Irp->CancelIrql).",
                    Site::at(entry).describe(),
                    holder.describe()
                ),
            );
        }
    }
}

/// Takes the cancel spin lock.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoAcquireCancelSpinLock(irql: *mut u8) {
    let old = io().acquire_cancel_lock();
    // SAFETY: the driver passes the place for the IRQL.
    unsafe { irql.write(old) };
}

/// Releases the cancel spin lock.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReleaseCancelSpinLock(irql: u8) {
    io().release_cancel_lock(irql);
}

/// Sets an IRP's cancel bit and calls its cancel routine.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCancelIrp(irp: *mut IRP) -> u8 {
    io().cancel_irp(irp).into()
}

/// The routines of a cancel-safe queue, as addresses.
struct Queue {
    csq: *mut IO_CSQ,
}

/// What the routines of a cancel-safe queue are called in reports.
const ROUTINE: &str = "The routine of a cancel-safe queue";

impl Queue {
    /// Calls the queue's routine in `slot`.
    ///
    /// # Safety
    /// The queue is initialised, and the routine takes these arguments.
    unsafe fn call<T>(&self, slot: *const T, arguments: &[u64]) -> u64 {
        // SAFETY: promised by the caller.
        unsafe { executive().call_driver_routine(ROUTINE, routine(slot), arguments) }
    }

    /// Calls the queue's routine in `slot` that takes the queue's lock or gives it back.
    ///
    /// # Safety
    /// As for [`call`](Self::call).
    unsafe fn call_lock<T>(&self, slot: *const T, arguments: &[u64]) -> u64 {
        let rule = Return {
            is_lock_routine: true,
            ..Return::default()
        };
        // SAFETY: promised by the caller.
        unsafe { executive().call_held_to(rule, ROUTINE, routine(slot), arguments) }
    }

    /// # Safety
    /// The queue is initialised.
    unsafe fn lock(&self) -> u8 {
        let mut irql = 0_u8;
        // SAFETY: promised by the caller; the routine stores an IRQL.
        unsafe {
            self.call_lock(
                &raw const (*self.csq).CsqAcquireLock,
                &[self.csq as u64, (&raw mut irql) as u64],
            );
        }
        irql
    }

    /// # Safety
    /// The queue is initialised.
    unsafe fn unlock(&self, irql: u8) {
        // SAFETY: promised by the caller.
        unsafe {
            self.call_lock(
                &raw const (*self.csq).CsqReleaseLock,
                &[self.csq as u64, u64::from(irql)],
            );
        }
    }

    /// # Safety
    /// The queue is initialised and holds the IRP.
    unsafe fn remove(&self, irp: *mut IRP) {
        // SAFETY: promised by the caller.
        unsafe {
            self.call(
                &raw const (*self.csq).CsqRemoveIrp,
                &[self.csq as u64, irp as u64],
            );
        }
    }

    /// # Safety
    /// The queue is initialised and held the IRP.
    unsafe fn complete_cancelled(&self, irp: *mut IRP) {
        // SAFETY: promised by the caller.
        unsafe {
            self.call(
                &raw const (*self.csq).CsqCompleteCanceledIrp,
                &[self.csq as u64, irp as u64],
            );
        }
    }
}

/// The place in an IRP where a cancel-safe queue remembers itself or the context.
unsafe fn csq_slot(irp: *mut IRP) -> *mut PVOID {
    // SAFETY: the caller passes an IRP; only the place is computed.
    unsafe {
        &raw mut (*irp)
            .Tail
            .Overlay
            .__bindgen_anon_1
            .__bindgen_anon_1
            .DriverContext[3]
    }
}

/// Takes the cancel routine away; true when it was there.
unsafe fn take_cancel_routine(irp: *mut IRP) -> bool {
    // SAFETY: the caller passes an IRP.
    unsafe {
        let slot = &raw mut (*irp).CancelRoutine;
        let was_set = routine(slot) != 0;
        set_routine(slot, 0);
        was_set
    }
}

/// The cancel routine of every IRP in a cancel-safe queue.
unsafe extern "win64" fn cancel_queued(_device: u64, irp: *mut IRP) {
    // SAFETY: the I/O manager calls it with an IRP that is in a queue.
    unsafe {
        io().release_cancel_lock((*irp).CancelIrql);
        let remembered = *csq_slot(irp);
        let csq = if *remembered.cast::<u32>() == IO_TYPE_CSQ_IRP_CONTEXT {
            (*remembered.cast::<IO_CSQ_IRP_CONTEXT>()).Csq
        } else {
            remembered.cast::<IO_CSQ>()
        };
        let queue = Queue { csq };
        let irql = queue.lock();
        queue.remove(irp);
        if remembered != csq.cast() {
            let context = remembered.cast::<IO_CSQ_IRP_CONTEXT>();
            (*context).Irp = std::ptr::null_mut();
        }
        queue.unlock(irql);
        queue.complete_cancelled(irp);
    }
}

#[expect(clippy::too_many_arguments, reason = "the kernel's signature")]
unsafe fn initialize_queue(
    csq: *mut IO_CSQ,
    kind: u32,
    insert: u64,
    remove: u64,
    peek: u64,
    acquire: u64,
    release: u64,
    complete: u64,
) -> NTSTATUS {
    // SAFETY: the driver passes storage for the queue.
    unsafe {
        (*csq).Type = kind;
        set_routine(&raw mut (*csq).CsqInsertIrp, insert);
        set_routine(&raw mut (*csq).CsqRemoveIrp, remove);
        set_routine(&raw mut (*csq).CsqPeekNextIrp, peek);
        set_routine(&raw mut (*csq).CsqAcquireLock, acquire);
        set_routine(&raw mut (*csq).CsqReleaseLock, release);
        set_routine(&raw mut (*csq).CsqCompleteCanceledIrp, complete);
        (*csq).ReservePointer = std::ptr::null_mut();
    }
    STATUS_SUCCESS
}

/// Makes a cancel-safe queue of storage for one.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqInitialize(
    csq: *mut IO_CSQ,
    insert: u64,
    remove: u64,
    peek: u64,
    acquire: u64,
    release: u64,
    complete: u64,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe {
        initialize_queue(
            csq,
            IO_TYPE_CSQ,
            insert,
            remove,
            peek,
            acquire,
            release,
            complete,
        )
    }
}

/// Makes a cancel-safe queue whose insertion can refuse.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqInitializeEx(
    csq: *mut IO_CSQ,
    insert: u64,
    remove: u64,
    peek: u64,
    acquire: u64,
    release: u64,
    complete: u64,
) -> NTSTATUS {
    // SAFETY: handed on.
    unsafe {
        initialize_queue(
            csq,
            IO_TYPE_CSQ_EX,
            insert,
            remove,
            peek,
            acquire,
            release,
            complete,
        )
    }
}

/// Puts an IRP into a cancel-safe queue.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqInsertIrp(
    csq: *mut IO_CSQ,
    irp: *mut IRP,
    #[optional] context: *mut IO_CSQ_IRP_CONTEXT,
) {
    // SAFETY: handed on.
    unsafe { IoCsqInsertIrpEx(csq, irp, context, std::ptr::null_mut()) };
}

/// Puts an IRP into a cancel-safe queue, unless it refuses.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqInsertIrpEx(
    csq: *mut IO_CSQ,
    irp: *mut IRP,
    #[optional] context: *mut IO_CSQ_IRP_CONTEXT,
    insert_context: PVOID,
) -> NTSTATUS {
    // SAFETY: the driver passes an initialised queue, an IRP it owns, and storage for a context or
    // null.
    unsafe {
        let queue = Queue { csq };
        (*csq).ReservePointer = std::ptr::null_mut();
        if context.is_null() {
            *csq_slot(irp) = csq.cast();
        } else {
            (*context).Type = IO_TYPE_CSQ_IRP_CONTEXT;
            (*context).Irp = irp;
            (*context).Csq = csq;
            *csq_slot(irp) = context.cast();
        }
        let irql = queue.lock();
        let slot = &raw const (*csq).CsqInsertIrp;
        let mut status = STATUS_SUCCESS;
        if (*csq).Type == IO_TYPE_CSQ_EX {
            status = queue.call(slot, &[csq as u64, irp as u64, insert_context as u64]) as NTSTATUS;
            if status < 0 {
                queue.unlock(irql);
                return status;
            }
        } else {
            queue.call(slot, &[csq as u64, irp as u64]);
        }
        (*current_location(irp)).Control |= SL_PENDING_RETURNED as u8;
        set_routine(
            &raw mut (*irp).CancelRoutine,
            cancel_queued as *const () as u64,
        );
        if (*irp).Cancel != 0 && take_cancel_routine(irp) {
            queue.remove(irp);
            if !context.is_null() {
                (*context).Irp = std::ptr::null_mut();
            }
            queue.unlock(irql);
            queue.complete_cancelled(irp);
        } else {
            queue.unlock(irql);
        }
        status
    }
}

/// Takes a certain IRP from a cancel-safe queue.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqRemoveIrp(
    csq: *mut IO_CSQ,
    context: *mut IO_CSQ_IRP_CONTEXT,
) -> *mut IRP {
    // SAFETY: the driver passes an initialised queue and a context that was inserted with an IRP.
    unsafe {
        let queue = Queue { csq };
        let irql = queue.lock();
        let irp = (*context).Irp;
        if irp.is_null() || !take_cancel_routine(irp) {
            queue.unlock(irql);
            return std::ptr::null_mut();
        }
        queue.remove(irp);
        (*context).Irp = std::ptr::null_mut();
        *csq_slot(irp) = std::ptr::null_mut();
        queue.unlock(irql);
        irp
    }
}

/// Takes the next IRP from a cancel-safe queue.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoCsqRemoveNextIrp(
    csq: *mut IO_CSQ,
    peek_context: PVOID,
) -> *mut IRP {
    // SAFETY: the driver passes an initialised queue; its peek routine returns IRPs that are in it.
    unsafe {
        let queue = Queue { csq };
        (*csq).ReservePointer = std::ptr::null_mut();
        let irql = queue.lock();
        let mut irp: *mut IRP = std::ptr::null_mut();
        loop {
            irp = queue.call(
                &raw const (*csq).CsqPeekNextIrp,
                &[csq as u64, irp as u64, peek_context as u64],
            ) as *mut IRP;
            if irp.is_null() {
                queue.unlock(irql);
                return irp;
            }
            // One whose cancel routine has begun belongs to it.
            if take_cancel_routine(irp) {
                break;
            }
        }
        queue.remove(irp);
        let remembered = *csq_slot(irp);
        if remembered != csq.cast() && !remembered.is_null() {
            (*remembered.cast::<IO_CSQ_IRP_CONTEXT>()).Irp = std::ptr::null_mut();
        }
        *csq_slot(irp) = std::ptr::null_mut();
        queue.unlock(irql);
        irp
    }
}
