//! The routines by which drivers connect to interrupts and synchronise with them.

use wdk_sys::{
    _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS as LineBased, CONNECT_FULLY_SPECIFIED,
    CONNECT_LINE_BASED, CONNECT_MESSAGE_BASED, IO_CONNECT_INTERRUPT_PARAMETERS,
    IO_DISCONNECT_INTERRUPT_PARAMETERS,
};

use super::interrupts::{INTERRUPT_LOCK, Request, address_of};
use super::layout::status;
use crate::cpu::stop;
use crate::executive::executive;
use crate::hal::hal;
use crate::nt::{codes, routine};
use crate::record::Site;

/// Connects an interrupt service routine to a vector.
///
/// # Safety
/// Called by a driver with what its documentation asks for.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = Interrupt, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoConnectInterrupt(
    interrupt_object: u64,
    service_routine: u64,
    service_context: u64,
    spin_lock: u64,
    vector: u32,
    irql: u8,
    synchronize_irql: u8,
    interrupt_mode: i32,
    share_vector: u8,
    processor_enable_mask: u64,
    _floating_save: u8,
) -> i32 {
    let request = Request {
        routine: service_routine,
        context: service_context,
        vector,
        irql,
        synchronize_irql,
        mode: interrupt_mode,
        shared: share_vector != 0,
        affinity: processor_enable_mask,
        spin_lock,
        message: None,
    };
    hal().connect_into(&request, interrupt_object)
}

/// Disconnects an interrupt service routine.
///
/// # Safety
/// Called by a driver with the object of a connected interrupt.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoDisconnectInterrupt(interrupt_object: u64) {
    hal().disconnect(interrupt_object, false);
}

/// Connects service routines to a device's line or messages.
///
/// # Safety
/// Called by a driver with a pointer to its connection parameters.
#[routine(ntoskrnl, since = Windows7, irql <= PASSIVE_LEVEL, fails = Interrupt, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoConnectInterruptEx(
    parameters: *mut IO_CONNECT_INTERRUPT_PARAMETERS,
) -> i32 {
    let hal = hal();
    // SAFETY: the driver's pointer; the version says which member of the union is filled in.
    unsafe {
        let arms = &raw mut (*parameters).__bindgen_anon_1;
        match (*parameters).Version {
            CONNECT_FULLY_SPECIFIED => {
                let wanted = (*arms).FullySpecified;
                let request = Request {
                    routine: address_of(wanted.ServiceRoutine),
                    context: wanted.ServiceContext as u64,
                    vector: wanted.Vector,
                    irql: wanted.Irql,
                    synchronize_irql: wanted.SynchronizeIrql,
                    mode: wanted.InterruptMode,
                    shared: wanted.ShareVector != 0,
                    affinity: wanted.ProcessorEnableMask,
                    spin_lock: wanted.SpinLock as u64,
                    message: None,
                };
                hal.connect_into(&request, wanted.InterruptObject as u64)
            }
            CONNECT_LINE_BASED => {
                let line = (*arms).LineBased;
                match hal.device_of(line.PhysicalDeviceObject as u64) {
                    Some(device) => hal.connect_line(device, &line),
                    None => status::INVALID_PARAMETER,
                }
            }
            CONNECT_MESSAGE_BASED => {
                let messages = (*arms).MessageBased;
                match hal.device_of(messages.PhysicalDeviceObject as u64) {
                    None => status::INVALID_PARAMETER,
                    Some(device) if hal.interrupts(device).iter().any(|line| line.message) => {
                        hal.connect_messages(device, &messages)
                    }
                    Some(_) if messages.FallBackServiceRoutine.is_none() => status::NOT_FOUND,
                    Some(device) => {
                        // The version tells the driver which of its routines was connected.
                        (*parameters).Version = CONNECT_LINE_BASED;
                        hal.connect_line(
                            device,
                            &LineBased {
                                PhysicalDeviceObject: messages.PhysicalDeviceObject,
                                InterruptObject: messages.ConnectionContext.InterruptObject,
                                ServiceRoutine: messages.FallBackServiceRoutine,
                                ServiceContext: messages.ServiceContext,
                                SpinLock: messages.SpinLock,
                                SynchronizeIrql: messages.SynchronizeIrql,
                                FloatingSave: messages.FloatingSave,
                            },
                        )
                    }
                }
            }
            _ => {
                // A kernel that does not know the version says which it does know.
                (*parameters).Version = CONNECT_FULLY_SPECIFIED;
                status::NOT_SUPPORTED
            }
        }
    }
}

/// Disconnects what IoConnectInterruptEx connected.
///
/// # Safety
/// Called by a driver with what it was connected with.
#[routine(ntoskrnl, since = Windows7, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoDisconnectInterruptEx(
    parameters: *const IO_DISCONNECT_INTERRUPT_PARAMETERS,
) {
    // SAFETY: the driver's pointer; all members of the union are one pointer.
    let (version, context) = unsafe {
        (
            (*parameters).Version,
            (*parameters).ConnectionContext.Generic as u64,
        )
    };
    hal().disconnect(context, version == CONNECT_MESSAGE_BASED);
}

/// Calls a routine with an interrupt held back and its lock held.
///
/// # Safety
/// Called by a driver with the object of a connected interrupt and a routine of its own.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeSynchronizeExecution(
    interrupt_object: u64,
    routine: u64,
    context: u64,
) -> u8 {
    // SAFETY: as the caller promises; lock and release nest as the routine's own contract asks.
    unsafe {
        let before = KeAcquireInterruptSpinLock(interrupt_object);
        let answer = executive().call_driver_routine(
            "The routine synchronised with an interrupt",
            routine,
            &[context],
        );
        KeReleaseInterruptSpinLock(interrupt_object, before);
        // A BOOLEAN: the register's other bytes mean nothing.
        (answer & 0xff) as u8
    }
}

/// Raises the IRQL to an interrupt's, and takes its lock.
///
/// # Safety
/// Called by a driver with the object of a connected interrupt.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeAcquireInterruptSpinLock(interrupt_object: u64) -> u8 {
    let hal = hal();
    let connection = hal.connection(interrupt_object);
    executive().require_irql(connection.synchronize_irql);
    if connection.held_from.is_some() {
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, interrupt_object, 0, 0],
            "The spin lock of an interrupt was acquired by its holder, on which a real processor \
             would spin for ever: release it first."
                .to_owned(),
        );
    }
    let before = executive().raise_irql(connection.synchronize_irql);
    executive().hold_spin_lock(
        INTERRUPT_LOCK,
        connection.lock(),
        Site::here(),
        Some(before),
    );
    hal.set_held(interrupt_object, Some(before));
    before
}

/// Releases an interrupt's lock and lowers the IRQL to what it was.
///
/// # Safety
/// Called by a driver that acquired the lock and was given `old_irql`.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeReleaseInterruptSpinLock(
    interrupt_object: u64,
    old_irql: u8,
) {
    let hal = hal();
    let connection = hal.connection(interrupt_object);
    match connection.held_from {
        Some(before) if before == old_irql => {}
        Some(before) => stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, interrupt_object, u64::from(old_irql), u64::from(before)],
            format!(
                "The spin lock of an interrupt was released to IRQL {old_irql}, but it was \
                 acquired at {before}: give back what acquiring it returned."
            ),
        ),
        None => stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0, interrupt_object, 0, 0],
            "The spin lock of an interrupt was released by somebody who does not hold it: release \
             it once, where it was acquired."
                .to_owned(),
        ),
    }
    hal.set_held(interrupt_object, None);
    executive().let_go_of_spin_lock(connection.lock(), Some(old_irql));
    executive().lower_irql(old_irql);
}
