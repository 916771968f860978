//! Connecting to an interrupt, the way the kernel at hand has.

use core::ffi::c_void;
use core::ptr;

use wdk_sys::{
    _KINTERRUPT_MODE, BOOLEAN, CONNECT_LINE_BASED, CONNECT_MESSAGE_BASED,
    IO_CONNECT_INTERRUPT_PARAMETERS, IO_DISCONNECT_INTERRUPT_PARAMETERS, KAFFINITY,
    KINTERRUPT_MODE, KIRQL, KSPIN_LOCK, PDEVICE_OBJECT, PIO_INTERRUPT_MESSAGE_INFO, PKINTERRUPT,
    ULONG, dynamic, ntddk,
};

use crate::resources::InterruptResource;
use crate::{Error, Result, check};

/// How a service routine is called for a line.
pub(super) type LineRoutine = unsafe extern "C" fn(PKINTERRUPT, *mut c_void) -> BOOLEAN;
/// And for a message, whose number it is told.
pub(super) type MessageRoutine = unsafe extern "C" fn(PKINTERRUPT, *mut c_void, ULONG) -> BOOLEAN;

/// What an interrupt is connected with, each time it is.
#[derive(Clone, Copy)]
pub(super) struct Wiring {
    physical: PDEVICE_OBJECT,
    vector: ULONG,
    irql: KIRQL,
    highest_irql: KIRQL,
    affinity: KAFFINITY,
    mode: KINTERRUPT_MODE,
    shared: BOOLEAN,
}

impl Wiring {
    pub(super) const fn new(physical: PDEVICE_OBJECT, resource: &InterruptResource<'_>) -> Self {
        Self {
            physical,
            vector: resource.vector,
            irql: resource.irql,
            highest_irql: resource.highest_irql,
            affinity: resource.affinity,
            mode: if resource.latched {
                _KINTERRUPT_MODE::Latched
            } else {
                _KINTERRUPT_MODE::LevelSensitive
            },
            shared: resource.shared as BOOLEAN,
        }
    }
}

/// A connected interrupt.
pub(super) enum Connection {
    /// By `IoConnectInterrupt`.
    Old(PKINTERRUPT),
    /// By `IoConnectInterruptEx`, to a line.
    Line(PKINTERRUPT),
    /// By the same, to messages.
    Messages(PIO_INTERRUPT_MESSAGE_INFO),
}

impl Connection {
    /// Connects to the messages of the device, or to its line where it has none.
    ///
    /// # Safety
    /// The routines may be called with `context` from now on, before this returns, until the
    /// connection has been disconnected; `wiring` is the device's. `lock` is an initialised spin
    /// lock that stays until then, and nobody else's. The IRQL is `PASSIVE_LEVEL`.
    pub(super) unsafe fn new(
        wiring: &Wiring,
        lock: *mut KSPIN_LOCK,
        line: LineRoutine,
        message: MessageRoutine,
        context: *mut c_void,
    ) -> Result<Self> {
        let (Some(connect), Some(_)) = (
            dynamic::IoConnectInterruptEx::get(),
            dynamic::IoDisconnectInterruptEx::get(),
        ) else {
            // SAFETY: the caller's promise.
            return unsafe { Self::old(wiring, lock, line, context) };
        };
        let mut connected = ptr::null_mut::<c_void>();
        // SAFETY: zeroes are valid.
        let mut parameters = unsafe { core::mem::zeroed::<IO_CONNECT_INTERRUPT_PARAMETERS>() };
        parameters.Version = CONNECT_MESSAGE_BASED;
        // SAFETY: the version says which member of the union is meant; the rest is the caller's
        // promise. Where the line was connected instead, the routine says so in the version, and
        // stores the line's object at the same place.
        unsafe {
            let wanted = &mut parameters.__bindgen_anon_1.MessageBased;
            wanted.PhysicalDeviceObject = wiring.physical;
            wanted.ConnectionContext.Generic = &raw mut connected;
            wanted.MessageServiceRoutine = Some(message);
            wanted.ServiceContext = context;
            wanted.FallBackServiceRoutine = Some(line);
            // One lock for all messages. With one that is given the routines run at the highest of
            // the messages' IRQLs, which Windows sees to by itself, and another kernel may not.
            wanted.SpinLock = lock;
            wanted.SynchronizeIrql = wiring.highest_irql;
            check(connect(&raw mut parameters))?;
        }
        match parameters.Version {
            CONNECT_MESSAGE_BASED => Ok(Self::Messages(connected.cast())),
            CONNECT_LINE_BASED => Ok(Self::Line(connected.cast())),
            _ => Err(Error::NOT_SUPPORTED),
        }
    }

    /// Connects to the line.
    ///
    /// # Safety
    /// As for [`new`](Self::new).
    unsafe fn old(
        wiring: &Wiring,
        lock: *mut KSPIN_LOCK,
        line: LineRoutine,
        context: *mut c_void,
    ) -> Result<Self> {
        let mut interrupt = ptr::null_mut();
        // SAFETY: the caller's promise.
        check(unsafe {
            ntddk::IoConnectInterrupt(
                &raw mut interrupt,
                Some(line),
                context,
                lock,
                wiring.vector,
                wiring.irql,
                wiring.irql,
                wiring.mode,
                wiring.shared,
                wiring.affinity,
                0,
            )
        })?;
        Ok(Self::Old(interrupt))
    }

    /// Is it one by messages, which are not lost while it stays connected?
    pub(super) const fn is_by_messages(&self) -> bool {
        matches!(self, Self::Messages(_))
    }

    /// The interrupt's object, that of the first message where there are several: they share the
    /// lock that they were connected with.
    pub(super) fn object(&self) -> PKINTERRUPT {
        match *self {
            Self::Old(interrupt) | Self::Line(interrupt) => interrupt,
            // SAFETY: the table stays while the interrupt is connected.
            Self::Messages(table) => unsafe {
                (&raw const (*table).MessageInfo[0].InterruptObject).read()
            },
        }
    }

    /// Disconnects. When this returns, the service routine does not run and will not again.
    ///
    /// # Safety
    /// The IRQL is `PASSIVE_LEVEL`.
    pub(super) unsafe fn disconnect(self) {
        let (version, context) = match self {
            Self::Old(interrupt) => {
                // SAFETY: connected, and not used again.
                unsafe { ntddk::IoDisconnectInterrupt(interrupt) };
                return;
            }
            Self::Line(interrupt) => (CONNECT_LINE_BASED, interrupt.cast()),
            Self::Messages(table) => (CONNECT_MESSAGE_BASED, table.cast()),
        };
        // SAFETY: zeroes are valid.
        let mut parameters = unsafe { core::mem::zeroed::<IO_DISCONNECT_INTERRUPT_PARAMETERS>() };
        parameters.Version = version;
        parameters.ConnectionContext.Generic = context;
        // It was there when the interrupt was connected.
        if let Some(disconnect) = dynamic::IoDisconnectInterruptEx::get() {
            // SAFETY: connected, and not used again.
            unsafe { disconnect(&raw mut parameters) };
        }
    }
}
