//! The device queue of drivers with a StartIo routine: one request at a time, the others in order.

use wdk_sys::{DEVICE_OBJECT, IRP, KDEVICE_QUEUE, KDEVICE_QUEUE_ENTRY};

use super::Io;
use super::layout::{list_append, list_entries, list_init, list_remove, routine, set_routine};
use super::rules::iomanager;

use crate::executive::executive;
use crate::io::io;
use crate::nt::{DISPATCH_LEVEL, routine};

/// `DeviceQueueObject`
const DEVICE_QUEUE_OBJECT: i16 = 20;

/// How a device's StartIo routine wants to be called.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct StartIo {
    /// `IoStartNextPacket` from within StartIo begins the next request only after it has returned.
    pub deferred: bool,
    /// IRPs are started under the cancel spin lock otherwise.
    pub non_cancelable: bool,
    /// StartIo is running.
    pub running: bool,
    /// How often it asked for the next request meanwhile.
    pub asked: u32,
}

/// Makes the queue empty and idle.
///
/// # Safety
/// `queue` can be written.
pub(super) unsafe fn initialize_queue(queue: *mut KDEVICE_QUEUE) {
    // SAFETY: promised by the caller.
    unsafe {
        (*queue).Type = DEVICE_QUEUE_OBJECT;
        (*queue).Size = size_of::<KDEVICE_QUEUE>() as i16;
        set_busy(queue, false);
        list_init(&raw mut (*queue).DeviceListHead);
    }
}

unsafe fn busy(queue: *const KDEVICE_QUEUE) -> bool {
    // SAFETY: the caller passes a device queue; `Busy` is the byte after the spin lock.
    unsafe { busy_byte(queue.cast_mut()).read() & 1 != 0 }
}

unsafe fn set_busy(queue: *mut KDEVICE_QUEUE, is: bool) {
    // SAFETY: as above.
    unsafe { busy_byte(queue).write(is.into()) }
}

/// `Busy` shares its storage with a hint on 64-bit kernels; as a byte it is the same on all.
fn busy_byte(queue: *mut KDEVICE_QUEUE) -> *mut u8 {
    const BUSY: usize = 0x20;
    const { assert!(size_of::<KDEVICE_QUEUE>() == 0x28) };
    queue.cast::<u8>().wrapping_add(BUSY)
}

/// Appends the entry if the queue is busy; makes the queue busy otherwise. With a key, before the
/// first entry with a larger one.
unsafe fn insert(
    queue: *mut KDEVICE_QUEUE,
    entry: *mut KDEVICE_QUEUE_ENTRY,
    key: Option<u32>,
) -> bool {
    // SAFETY: the caller passes an initialised queue and an entry that is in none.
    unsafe {
        if !busy(queue) {
            set_busy(queue, true);
            (*entry).Inserted = 0;
            return false;
        }
        let head = &raw mut (*queue).DeviceListHead;
        let mut before = head;
        if let Some(key) = key {
            (*entry).SortKey = key;
            before = list_entries(head)
                .into_iter()
                .find(|other| (*other.cast::<KDEVICE_QUEUE_ENTRY>()).SortKey > key)
                .unwrap_or(head);
        }
        list_append(before, &raw mut (*entry).DeviceListEntry);
        (*entry).Inserted = 1;
        true
    }
}

/// Takes the first entry (with a key: the first that is not smaller, or else the first); an empty
/// queue becomes idle.
unsafe fn remove(queue: *mut KDEVICE_QUEUE, key: Option<u32>) -> *mut KDEVICE_QUEUE_ENTRY {
    // SAFETY: the caller passes an initialised queue.
    unsafe {
        let entries = list_entries(&raw mut (*queue).DeviceListHead);
        let Some(first) = entries.first().copied() else {
            set_busy(queue, false);
            return std::ptr::null_mut();
        };
        let chosen = key
            .and_then(|key| {
                entries
                    .into_iter()
                    .find(|entry| (*entry.cast::<KDEVICE_QUEUE_ENTRY>()).SortKey >= key)
            })
            .unwrap_or(first);
        list_remove(chosen);
        let entry = chosen.cast::<KDEVICE_QUEUE_ENTRY>();
        (*entry).Inserted = 0;
        entry
    }
}

/// Makes a device queue of storage for one.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInitializeDeviceQueue(queue: *mut KDEVICE_QUEUE) {
    executive().object_made(queue as u64, "KDEVICE_QUEUE");
    // SAFETY: the driver passes storage for a queue.
    unsafe { initialize_queue(queue) }
}

/// Puts an entry at the end of a device queue.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInsertDeviceQueue(
    queue: *mut KDEVICE_QUEUE,
    entry: *mut KDEVICE_QUEUE_ENTRY,
) -> u8 {
    // SAFETY: the driver passes an initialised queue and an entry.
    unsafe { insert(queue, entry, None).into() }
}

/// Puts an entry into a device queue in the order of keys.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeInsertByKeyDeviceQueue(
    queue: *mut KDEVICE_QUEUE,
    entry: *mut KDEVICE_QUEUE_ENTRY,
    key: u32,
) -> u8 {
    // SAFETY: the driver passes an initialised queue and an entry.
    unsafe { insert(queue, entry, Some(key)).into() }
}

/// Takes the first entry from a device queue.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRemoveDeviceQueue(
    queue: *mut KDEVICE_QUEUE,
) -> *mut KDEVICE_QUEUE_ENTRY {
    // SAFETY: the driver passes an initialised queue.
    unsafe { remove(queue, None) }
}

/// Takes the next entry by key from a device queue.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRemoveByKeyDeviceQueue(
    queue: *mut KDEVICE_QUEUE,
    key: u32,
) -> *mut KDEVICE_QUEUE_ENTRY {
    // SAFETY: the driver passes an initialised queue.
    unsafe { remove(queue, Some(key)) }
}

/// Takes a certain entry from a device queue.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRemoveEntryDeviceQueue(
    _queue: *mut KDEVICE_QUEUE,
    entry: *mut KDEVICE_QUEUE_ENTRY,
) -> u8 {
    // SAFETY: the driver passes an entry, which says itself whether it is in the queue.
    unsafe {
        if (*entry).Inserted == 0 {
            return 0;
        }
        (*entry).Inserted = 0;
        list_remove(&raw mut (*entry).DeviceListEntry);
    }
    1
}

impl Io {
    /// Calls the driver's StartIo routine, and again as long as it defers the next request.
    unsafe fn start_io(&self, device: *mut DEVICE_OBJECT, irp: *mut IRP) {
        // SAFETY: the caller passes a device object that exists.
        let entry = unsafe { routine(&raw const (*(*device).DriverObject).DriverStartIo) };
        if entry == 0 {
            iomanager(
                0,
                [device as u64, irp as u64, 0],
                "IoStartPacket was called by a driver that has no StartIo routine: set \
                 DriverObject->DriverStartIo.",
            );
        }
        self.with_start_io(device, |start_io| start_io.running = true);
        // SAFETY: the driver registered its StartIo routine.
        unsafe { executive().call_driver_routine("StartIo", entry, &[device as u64, irp as u64]) };
        self.with_start_io(device, |start_io| start_io.running = false);
    }

    fn with_start_io<R: Default>(
        &self,
        device: *mut DEVICE_OBJECT,
        look: impl FnOnce(&mut StartIo) -> R,
    ) -> R {
        self.devices
            .borrow()
            .get_mut(&(device as u64))
            .map(|record| look(&mut record.start_io))
            .unwrap_or_default()
    }

    fn start_next(&self, device: *mut DEVICE_OBJECT, cancelable: bool, key: Option<u32>) {
        self.require_device(device, "IoStartNextPacket");
        let irql = executive().irql();
        if irql != DISPATCH_LEVEL {
            iomanager(
                0,
                [u64::from(irql), device as u64, 0],
                format!(
                    "IoStartNextPacket was called at IRQL {irql}; it is called at DISPATCH_LEVEL."
                ),
            );
        }
        let wait = self.with_start_io(device, |start_io| {
            let wait = start_io.deferred && start_io.running;
            start_io.asked += u32::from(wait);
            wait
        });
        if wait {
            return;
        }
        loop {
            // SAFETY: the device object exists, and its queue holds IRPs by their queue entries.
            unsafe {
                (*device).CurrentIrp = std::ptr::null_mut();
                let entry = remove(&raw mut (*device).DeviceQueue, key);
                if entry.is_null() {
                    return;
                }
                let irp = irp_of_entry(entry);
                (*device).CurrentIrp = irp;
                let non_cancelable = self.with_start_io(device, |start_io| start_io.non_cancelable);
                if cancelable && non_cancelable {
                    set_routine(&raw mut (*irp).CancelRoutine, 0);
                }
                self.start_io(device, irp);
            }
            let again = self.with_start_io(device, |start_io| {
                let again = start_io.asked > 0;
                start_io.asked = start_io.asked.saturating_sub(1);
                again
            });
            if !again {
                return;
            }
        }
    }
}

/// The IRP whose queue entry this is.
fn irp_of_entry(entry: *mut KDEVICE_QUEUE_ENTRY) -> *mut IRP {
    const OFFSET: usize = std::mem::offset_of!(IRP, Tail);
    entry.cast::<u8>().wrapping_sub(OFFSET).cast()
}

/// Gives an IRP to the driver's StartIo routine, or queues it.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoStartPacket(
    device: *mut DEVICE_OBJECT,
    irp: *mut IRP,
    #[optional] key: *const u32,
    cancel: u64,
) {
    let executive = executive();
    let io = io();
    io.require_device(device, "IoStartPacket");
    let irql = executive.raise_irql(DISPATCH_LEVEL);
    // SAFETY: the driver passes an IRP it owns and, if any, a key; the device object exists.
    unsafe {
        if cancel != 0 {
            set_routine(&raw mut (*irp).CancelRoutine, cancel);
        }
        let key = if key.is_null() { None } else { Some(*key) };
        let entry = irp
            .cast::<u8>()
            .add(std::mem::offset_of!(IRP, Tail))
            .cast::<KDEVICE_QUEUE_ENTRY>();
        let queued = insert(&raw mut (*device).DeviceQueue, entry, key);
        if queued {
            // An IRP that was cancelled before it could be queued does not wait.
            if (*irp).Cancel != 0 && cancel != 0 && routine(&raw const (*irp).CancelRoutine) != 0 {
                executive.lower_irql(irql);
                io.cancel_irp(irp);
                return;
            }
        } else {
            (*device).CurrentIrp = irp;
            io.start_io(device, irp);
            let asked = io.with_start_io(device, |start_io| std::mem::take(&mut start_io.asked));
            if asked > 0 {
                io.start_next(device, cancel != 0, None);
            }
        }
    }
    executive.lower_irql(irql);
}

/// Gives the next queued IRP to the driver's StartIo routine.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoStartNextPacket(device: *mut DEVICE_OBJECT, cancelable: u8) {
    io().start_next(device, cancelable != 0, None);
}

/// Gives the next queued IRP by key to the driver's StartIo routine.
#[routine(ntoskrnl, irql == DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoStartNextPacketByKey(
    device: *mut DEVICE_OBJECT,
    cancelable: u8,
    key: u32,
) {
    io().start_next(device, cancelable != 0, Some(key));
}

const _: () = assert!(std::mem::offset_of!(KDEVICE_QUEUE_ENTRY, DeviceListEntry) == 0);
