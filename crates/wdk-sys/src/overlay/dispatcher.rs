//! Dispatcher objects and DPCs, as the current wdm.h declares them: the headers' shapes are an
//! older kernel's, with members at places that have moved.

use crate::{
    BOOLEAN, DRIVER_CONTROL, KAFFINITY, KDEVICE_QUEUE_ENTRY, LIST_ENTRY, LONG, PKDEFERRED_ROUTINE,
    PKDPC, PVOID, SINGLE_LIST_ENTRY, UCHAR, ULONG, USHORT, layout::assert_layout,
    zeroed::zeroed_default,
};

/// What every object that can be waited for begins with. The kernel's own: a driver initialises it
/// through the routine of the object (`KeInitializeEvent` and so on) and touches no member.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _DISPATCHER_HEADER {
    /// The object's type and state bits.
    pub __bindgen_anon_1: _DISPATCHER_HEADER__bindgen_ty_1,
    /// Positive when signalled.
    pub SignalState: LONG,
    /// The wait blocks of those that wait.
    pub WaitListHead: LIST_ENTRY,
}

/// What [`Type`](_DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_1::Type) and its like say, of the
/// objects that drivers have. From the kernel's public symbols (`dt nt!_KOBJECTS`); no header of a
/// driver's names them.
pub mod _KOBJECTS {
    /// As the enumeration is stored.
    pub type Type = i32;
    /// A notification event.
    pub const EventNotificationObject: Type = 0;
    /// A synchronization event.
    pub const EventSynchronizationObject: Type = 1;
    /// A mutex.
    pub const MutantObject: Type = 2;
    /// A process.
    pub const ProcessObject: Type = 3;
    /// A semaphore.
    pub const SemaphoreObject: Type = 5;
    /// A thread.
    pub const ThreadObject: Type = 6;
    /// A notification timer.
    pub const TimerNotificationObject: Type = 8;
    /// A synchronization timer.
    pub const TimerSynchronizationObject: Type = 9;
    /// A DPC.
    pub const DpcObject: Type = 19;
    /// A threaded DPC.
    pub const ThreadedDpcObject: Type = 24;
}
/// See [`_KOBJECTS`].
pub type KOBJECTS = _KOBJECTS::Type;

/// The object's type and state bits.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _DISPATCHER_HEADER__bindgen_ty_1 {
    /// All bits, for interlocked changes.
    pub Lock: LONG,
    /// Of events, semaphores and gates.
    pub __bindgen_anon_1: _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_1,
    /// Of mutexes.
    pub __bindgen_anon_2: _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_2,
    /// Of threads.
    pub __bindgen_anon_3: _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_3,
}

/// The first four bytes of an event, a semaphore or a gate.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_1 {
    /// Which kind of object.
    pub Type: UCHAR,
    /// Whether the object is being signalled.
    pub Signalling: UCHAR,
    /// In units of four bytes.
    pub Size: UCHAR,
    /// Unused.
    pub Reserved1: UCHAR,
}

/// The first four bytes of a mutex.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_2 {
    /// Which kind of object.
    pub MutantType: UCHAR,
    /// In units of four bytes.
    pub MutantSize: UCHAR,
    /// Whether a DPC owns it.
    pub DpcActive: BOOLEAN,
    /// Unused.
    pub MutantReserved: UCHAR,
}

/// The first four bytes of a thread.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_3 {
    /// Which kind of object.
    pub ThreadType: UCHAR,
    /// Unused.
    pub ThreadReserved: UCHAR,
    /// Profiling bits.
    pub ThreadControlFlags: UCHAR,
    /// Which debug registers are in use.
    pub DebugActive: UCHAR,
}

/// A deferred procedure call. Initialised by `KeInitializeDpc`, then the kernel's.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _KDPC {
    /// Type, importance and processor.
    pub __bindgen_anon_1: _KDPC__bindgen_ty_1,
    /// The link in the processor's queue.
    pub DpcListEntry: SINGLE_LIST_ENTRY,
    /// The processors it ran on lately.
    pub ProcessorHistory: KAFFINITY,
    /// What is called.
    pub DeferredRoutine: PKDEFERRED_ROUTINE,
    /// Its second argument.
    pub DeferredContext: PVOID,
    /// Its third argument, from `KeInsertQueueDpc`.
    pub SystemArgument1: PVOID,
    /// Its fourth argument, from `KeInsertQueueDpc`.
    pub SystemArgument2: PVOID,
    /// The queue it is in.
    pub DpcData: PVOID,
}

/// A DPC's type, importance and processor.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _KDPC__bindgen_ty_1 {
    /// All of them at once.
    pub TargetInfoAsUlong: ULONG,
    /// One by one.
    pub __bindgen_anon_1: _KDPC__bindgen_ty_1__bindgen_ty_1,
}

/// A DPC's type, importance and processor, one by one.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _KDPC__bindgen_ty_1__bindgen_ty_1 {
    /// Whether it is threaded.
    pub Type: UCHAR,
    /// See `KeSetImportanceDpc`.
    pub Importance: UCHAR,
    /// The processor it is targeted at.
    pub Number: USHORT,
}

/// What waits for map registers or for a device. Inside [`DEVICE_OBJECT`](crate::DEVICE_OBJECT).
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _WAIT_CONTEXT_BLOCK {
    /// The link in the queue.
    pub __bindgen_anon_1: _WAIT_CONTEXT_BLOCK__bindgen_ty_1,
    /// What is called when the wait is over.
    pub DeviceRoutine: DRIVER_CONTROL,
    /// Its last argument.
    pub DeviceContext: PVOID,
    /// How many are waited for.
    pub NumberOfMapRegisters: ULONG,
    /// The device that waits.
    pub DeviceObject: PVOID,
    /// Its current request.
    pub CurrentIrp: PVOID,
    /// The DPC that chains buffers.
    pub BufferChainingDpc: PKDPC,
}

/// The link in the queue of a device or of an adapter.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _WAIT_CONTEXT_BLOCK__bindgen_ty_1 {
    /// In a device queue.
    pub WaitQueueEntry: KDEVICE_QUEUE_ENTRY,
    /// In an adapter's.
    pub __bindgen_anon_1: _WAIT_CONTEXT_BLOCK__bindgen_ty_1__bindgen_ty_1,
}

/// The link in the queue of an adapter.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct _WAIT_CONTEXT_BLOCK__bindgen_ty_1__bindgen_ty_1 {
    /// The link.
    pub DmaWaitEntry: LIST_ENTRY,
    /// How many channels are waited for.
    pub NumberOfChannels: ULONG,
    /// The HAL's flag bits.
    pub Flags: ULONG,
}

assert_layout! {
    _DISPATCHER_HEADER: 0x18, 8 { SignalState 0x4, WaitListHead 0x8 }
    _DISPATCHER_HEADER__bindgen_ty_1: 0x4, 4 { }
    _DISPATCHER_HEADER__bindgen_ty_1__bindgen_ty_2: 0x4, 1 { DpcActive 0x2 }
    _KDPC: 0x40, 8 {
        DpcListEntry 0x8, ProcessorHistory 0x10, DeferredRoutine 0x18, DeferredContext 0x20,
        SystemArgument1 0x28, SystemArgument2 0x30, DpcData 0x38,
    }
    _KDPC__bindgen_ty_1__bindgen_ty_1: 0x4, 2 { Type 0x0, Importance 0x1, Number 0x2 }
    _WAIT_CONTEXT_BLOCK: 0x48, 8 {
        DeviceRoutine 0x18, DeviceContext 0x20, NumberOfMapRegisters 0x28, DeviceObject 0x30,
        CurrentIrp 0x38, BufferChainingDpc 0x40,
    }
}

zeroed_default! { _DISPATCHER_HEADER, _KDPC, _WAIT_CONTEXT_BLOCK }
