//! The kernel objects whose storage a driver provides, as the executive reads and writes them: only
//! members that mean something here, at the places the kernel's public headers give them. Used by
//! this module alone.

use crate::touch::{load, load_all};

use wdk_sys::_KOBJECTS;

/// `LIST_ENTRY`
#[repr(C)]
#[derive(Debug)]
pub(super) struct ListEntry {
    pub flink: *mut ListEntry,
    pub blink: *mut ListEntry,
}

/// `SINGLE_LIST_ENTRY`
#[repr(C)]
#[derive(Debug)]
pub(super) struct SingleListEntry {
    pub next: *mut SingleListEntry,
}

/// `DISPATCHER_HEADER`
#[repr(C)]
#[derive(Debug)]
pub(super) struct DispatcherHeader {
    pub kind: u8,
    pub flags: u8,
    pub size: u8,
    /// For a timer: [`TIMER_INSERTED`] while it is set.
    pub inserted: u8,
    pub signal_state: i32,
    pub wait_list: ListEntry,
}

// Types of dispatcher objects and DPCs, in the byte that the kernel has for them.
pub(super) const NOTIFICATION_EVENT: u8 = _KOBJECTS::EventNotificationObject as u8;
pub(super) const SYNCHRONIZATION_EVENT: u8 = _KOBJECTS::EventSynchronizationObject as u8;
pub(super) const MUTANT: u8 = _KOBJECTS::MutantObject as u8;
pub(super) const PROCESS: u8 = _KOBJECTS::ProcessObject as u8;
pub(super) const SEMAPHORE: u8 = _KOBJECTS::SemaphoreObject as u8;
pub(super) const THREAD: u8 = _KOBJECTS::ThreadObject as u8;
pub(super) const NOTIFICATION_TIMER: u8 = _KOBJECTS::TimerNotificationObject as u8;
pub(super) const SYNCHRONIZATION_TIMER: u8 = _KOBJECTS::TimerSynchronizationObject as u8;
/// Set in a timer's header while the timer is in the queue.
pub(super) const TIMER_INSERTED: u8 = 0x80;

/// `KSEMAPHORE`
#[repr(C)]
#[derive(Debug)]
pub(super) struct Semaphore {
    pub header: DispatcherHeader,
    pub limit: i32,
}

/// `KMUTANT`
#[repr(C)]
#[derive(Debug)]
pub(super) struct Mutant {
    pub header: DispatcherHeader,
    pub list_entry: ListEntry,
    pub owner: u64,
    pub abandoned: u8,
    pub apc_disable: u8,
}

/// `KTIMER`
#[repr(C)]
#[derive(Debug)]
pub(super) struct Timer {
    pub header: DispatcherHeader,
    pub due: u64,
    pub list_entry: ListEntry,
    pub dpc: u64,
    pub processor: u32,
    pub period: u32,
}

/// `KDPC`
#[repr(C)]
#[derive(Debug)]
pub(super) struct Dpc {
    pub kind: u8,
    pub importance: u8,
    pub number: u16,
    pub list_entry: SingleListEntry,
    pub history: u64,
    pub routine: u64,
    pub context: u64,
    pub argument1: u64,
    pub argument2: u64,
    /// Not null while the DPC is queued.
    pub queue: u64,
}

pub(super) const DPC: u8 = _KOBJECTS::DpcObject as u8;
pub(super) const THREADED_DPC: u8 = _KOBJECTS::ThreadedDpcObject as u8;

/// `FAST_MUTEX`
#[repr(C)]
#[derive(Debug)]
pub(super) struct FastMutex {
    pub count: i32,
    pub owner: u64,
    pub contention: u32,
    pub event: DispatcherHeader,
    pub old_irql: u32,
}

/// `KGUARDED_MUTEX`
#[repr(C)]
#[derive(Debug)]
pub(super) struct GuardedMutex {
    pub count: i32,
    pub owner: u64,
    pub contention: u32,
    pub gate: DispatcherHeader,
    pub apc_disable: [i16; 2],
}

/// `ERESOURCE`
#[repr(C)]
#[derive(Debug)]
pub(super) struct Resource {
    pub list: ListEntry,
    pub owner_table: u64,
    pub active_count: i16,
    pub flag: u16,
    pub shared_waiters: u64,
    pub exclusive_waiters: u64,
    pub owner_thread: u64,
    pub owner_count: u64,
    pub active_entries: u32,
    pub contention: u32,
    pub shared_waiter_count: u32,
    pub exclusive_waiter_count: u32,
    pub reserved: u64,
    pub address: u64,
    pub spin_lock: u64,
}

/// `KLOCK_QUEUE_HANDLE`
#[repr(C)]
#[derive(Debug)]
pub(super) struct LockQueueHandle {
    pub next: u64,
    pub lock: u64,
    pub old_irql: u8,
}

/// `IO_REMOVE_LOCK_COMMON_BLOCK`
#[repr(C)]
#[derive(Debug)]
pub(super) struct RemoveLock {
    pub removed: u8,
    pub io_count: i32,
    pub remove_event: DispatcherHeader,
}

/// `WORK_QUEUE_ITEM`
#[repr(C)]
#[derive(Debug)]
pub(super) struct WorkQueueItem {
    pub list: ListEntry,
    pub routine: u64,
    pub parameter: u64,
}

/// `UNICODE_STRING`
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnicodeString {
    pub length: u16,
    pub maximum_length: u16,
    pub buffer: *mut u16,
}

/// Reads a counted string; nothing at null.
///
/// # Safety
/// `string` is null, or it and its buffer can be read.
pub(crate) unsafe fn read_unicode(string: *const UnicodeString) -> String {
    if string.is_null() {
        return String::new();
    }
    // SAFETY: as the caller promises; the units need not be aligned.
    let units = unsafe {
        let string = load(string);
        load_all(string.buffer.cast_const(), usize::from(string.length / 2))
    };
    String::from_utf16_lossy(&units)
}

/// `ANSI_STRING`
#[repr(C)]
#[derive(Debug)]
pub(crate) struct AnsiString {
    pub length: u16,
    pub maximum_length: u16,
    pub buffer: *mut u8,
}

/// Every view lies over the driver's own declaration of the object.
const _: () = {
    use std::mem::offset_of;
    macro_rules! lies_over {
        ($view:ident = $theirs:ident { $($field:ident = $their_field:ident),* $(,)? }) => {
            $(assert!(offset_of!($view, $field) == offset_of!(wdk_sys::$theirs, $their_field));)*
            assert!(size_of::<$view>() <= size_of::<wdk_sys::$theirs>());
        };
    }
    assert!(size_of::<DispatcherHeader>() == size_of::<wdk_sys::DISPATCHER_HEADER>());
    lies_over!(ListEntry = LIST_ENTRY { flink = Flink, blink = Blink });
    lies_over!(SingleListEntry = SINGLE_LIST_ENTRY { next = Next });
    lies_over!(DispatcherHeader = DISPATCHER_HEADER { wait_list = WaitListHead });
    lies_over!(Semaphore = KSEMAPHORE { header = Header, limit = Limit });
    lies_over!(Mutant = KMUTANT {
        header = Header, list_entry = MutantListEntry, owner = OwnerThread, abandoned = Abandoned, apc_disable = ApcDisable,
    });
    lies_over!(Timer = KTIMER {
        header = Header, due = DueTime, list_entry = TimerListEntry, dpc = Dpc, period = Period,
    });
    lies_over!(Dpc = KDPC {
        routine = DeferredRoutine, context = DeferredContext, argument1 = SystemArgument1, argument2 = SystemArgument2,
        queue = DpcData,
    });
    lies_over!(FastMutex = FAST_MUTEX {
        count = Count, owner = Owner, contention = Contention, event = Event, old_irql = OldIrql,
    });
    lies_over!(GuardedMutex = KGUARDED_MUTEX { count = Count, owner = Owner, contention = Contention, gate = Gate });
    lies_over!(Resource = ERESOURCE {
        list = SystemResourcesList, owner_table = OwnerTable, active_count = ActiveCount,
        shared_waiters = SharedWaiters, exclusive_waiters = ExclusiveWaiters, owner_thread = OwnerEntry,
        active_entries = ActiveEntries,
    });
    lies_over!(LockQueueHandle = KLOCK_QUEUE_HANDLE { next = LockQueue, old_irql = OldIrql });
    lies_over!(RemoveLock = IO_REMOVE_LOCK_COMMON_BLOCK {
        removed = Removed, io_count = IoCount, remove_event = RemoveEvent,
    });
    lies_over!(WorkQueueItem = WORK_QUEUE_ITEM { list = List, routine = WorkerRoutine, parameter = Parameter });
    lies_over!(UnicodeString = UNICODE_STRING { length = Length, maximum_length = MaximumLength, buffer = Buffer });
    lies_over!(AnsiString = ANSI_STRING { length = Length, maximum_length = MaximumLength, buffer = Buffer });
};

impl DispatcherHeader {
    /// A header of `kind`, whose list of waiters is `own_list` (where the header itself will be).
    ///
    /// # Safety
    /// `this` is writable memory for a header.
    pub unsafe fn initialize(this: *mut Self, kind: u8, words: usize, signal_state: i32) {
        // SAFETY: the caller promises that it can be written.
        unsafe {
            let list = &raw mut (*this).wait_list;
            this.write(Self {
                kind,
                flags: 0,
                size: u8::try_from(words / 4).unwrap_or(0),
                inserted: 0,
                signal_state,
                wait_list: ListEntry {
                    flink: list,
                    blink: list,
                },
            });
        }
    }
}
