//! IRPs: who made each, allocation and freeing, and the routines that build requests for a driver.
//! How they travel is [`super::dispatch`]'s matter.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use wdk_sys::{
    DEVICE_OBJECT, IO_STATUS_BLOCK, IO_TYPE_IRP, IRP, IRP_MJ_DEVICE_CONTROL, IRP_MJ_FLUSH_BUFFERS,
    IRP_MJ_INTERNAL_DEVICE_CONTROL, IRP_MJ_PNP, IRP_MJ_READ, IRP_MJ_SHUTDOWN, IRP_MJ_WRITE,
    IRP_SYNCHRONOUS_API, LARGE_INTEGER, STATUS_NOT_SUPPORTED,
};

use super::Io;
use super::force_pending::Delay;
use super::layout::{irp_size, list_init, set_current_location, set_irp_status, stack_location};
use super::request::RequestId;
use super::rules::{self, iomanager};
use super::transfer::{self, Buffers, Side};
use crate::executive::{InUse, executive};
use crate::io::io;
use crate::record::Site;

use crate::nt::routine;

/// What becomes of an IRP when its last completion routine has run.
#[derive(Clone, Debug)]
pub(super) enum Purpose {
    /// `IoAllocateIrp`, `IoBuildAsynchronousFsdRequest`: the driver that made it gets it back in a
    /// completion routine.
    Driver,
    /// `IoInitializeIrp`: as `Driver`, in memory of the driver's own.
    Storage,
    /// `IoBuildDeviceIoControlRequest`, `IoBuildSynchronousFsdRequest`: the I/O manager completes
    /// and frees it.
    Threaded,
    /// `IoMakeAssociatedIrp`: completes its master when it is the last one.
    Associated(u64),
    /// A request of a caller in user mode.
    User(RequestId),
    /// The I/O, PnP or power manager made it and waits for it.
    Manager,
    /// `PoRequestPowerIrp`: ends in the callback of the driver that asked for it.
    Power(super::power::PowerRequest),
}

/// One journey of an IRP through one driver.
#[derive(Debug)]
pub(super) struct Visit {
    /// The dispatch routine that was called.
    pub routine: u64,
    /// The major function.
    pub major: u8,
    /// The minor function.
    pub minor: u8,
    /// Once completion has passed this driver's stack location: was it marked pending, and with
    /// which status?
    pub completed: Cell<Option<(bool, i32)>>,
    /// Once the dispatch routine has returned: what.
    pub returned: Cell<Option<i32>>,
    /// It was made to pend: the driver above is answered so, whatever the routine returned.
    pub deferred: Cell<bool>,
}

/// What the I/O manager knows of an IRP.
#[derive(Debug)]
pub(super) struct IrpRecord {
    pub purpose: Purpose,
    pub site: Site,
    /// The visits that completion has not yet passed, with the stack location they used.
    pub visits: RefCell<Vec<(i8, Rc<Visit>)>>,
    /// Buffers that belong to the request.
    pub buffers: RefCell<Option<Buffers>>,
    /// Is it to be completed later than it is?
    pub delay: Cell<Delay>,
    /// Has it been given to a driver at least once?
    pub sent: Cell<bool>,
    /// Did it arrive at the bus driver?
    pub reached: Cell<bool>,
    /// How it ended, for whoever waits for it.
    pub ended: Cell<Option<(i32, u64)>>,
    /// The thread it is queued to, if it is.
    pub thread: Cell<Option<crate::executive::ThreadId>>,
}

impl Io {
    /// What is known of the IRP.
    pub(super) fn irp_record(&self, irp: *mut IRP) -> Option<Rc<IrpRecord>> {
        self.irps.borrow().get(&(irp as u64)).cloned()
    }

    /// Makes an IRP; `None` when RAM is used up.
    pub(super) fn make_irp(&self, stack_size: i8, purpose: Purpose) -> Option<*mut IRP> {
        let size = irp_size(stack_size);
        let irp = executive().allocate_object(size, "IRP")?.cast::<IRP>();
        // SAFETY: the memory is new, zeroed and of the right size.
        unsafe { initialize(irp, size as u16, stack_size) };
        self.register_irp(irp, purpose);
        Some(irp)
    }

    fn register_irp(&self, irp: *mut IRP, purpose: Purpose) {
        self.irps.borrow().insert(
            irp as u64,
            Rc::new(IrpRecord {
                purpose,
                site: Site::here(),
                visits: RefCell::default(),
                buffers: RefCell::default(),
                delay: Cell::default(),
                sent: Cell::default(),
                reached: Cell::default(),
                ended: Cell::default(),
                thread: Cell::default(),
            }),
        );
    }

    /// Forgets the IRP, gives back its buffers, and frees its memory if the I/O manager allocated
    /// it.
    pub(super) fn discard_irp(&self, irp: *mut IRP) {
        let Some(record) = self.irps.borrow().remove(&(irp as u64)) else {
            return;
        };
        let buffers = record.buffers.borrow_mut().take();
        if let Some(buffers) = buffers {
            buffers.release();
        }
        if !matches!(record.purpose, Purpose::Storage) {
            executive().free_object(irp.cast());
        }
    }

    /// An IRP in memory of a driver's own that has not come back.
    pub(crate) fn irp_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let irps = self.irps.borrow();
        let (&irp, record) = irps
            .range(memory.clone())
            .find(|(_, record)| !record.visits.borrow().is_empty())?;
        let what = format!(
            "the IRP at {irp:#x}, made at {}, which drivers have not completed: wait for its \
             completion routine first (cancel it with IoCancelIrp)",
            record.site.describe()
        );
        Some(InUse::own(irp, memory, what))
    }

    /// IRPs in memory of a driver's own that is gone.
    pub(crate) fn forget_irps_within(&self, memory: &Range<u64>) {
        let mut irps = self.irps.borrow();
        while let Some((&irp, _)) = irps
            .range(memory.clone())
            .find(|(_, record)| matches!(record.purpose, Purpose::Storage))
        {
            irps.remove(&irp);
        }
    }

    /// The IRPs drivers made and have not given back, and those they have not completed.
    pub(super) fn irp_leaks(&self, leaks: &mut Vec<crate::record::Leak>) {
        for (address, record) in self.irps.borrow().iter() {
            let what = match &record.purpose {
                Purpose::Storage => continue,
                Purpose::Driver => format!("{address:#x}, not freed with IoFreeIrp"),
                Purpose::Threaded if !record.sent.get() => {
                    format!("{address:#x}, built and never sent")
                }
                Purpose::Threaded | Purpose::Associated(_) => {
                    format!("{address:#x}, not completed")
                }
                Purpose::User(_) | Purpose::Manager | Purpose::Power(_) => {
                    let holder = record.visits.borrow().last().map(|(_, visit)| {
                        format!(
                            "{}, not completed since {} returned",
                            rules::function(visit.major, visit.minor),
                            Site::at(visit.routine).describe()
                        )
                    });
                    holder.unwrap_or_else(|| "not completed".to_owned())
                }
            };
            leaks.push(crate::record::Leak {
                kind: "IRP",
                what,
                taken_at: record.site.describe(),
            });
        }
    }
}

pub(super) type Irps = BTreeMap<u64, Rc<IrpRecord>>;

/// Makes the memory an IRP.
///
/// # Safety
/// `irp` can be written for `size` bytes, which are enough for the stack locations.
unsafe fn initialize(irp: *mut IRP, size: u16, stack_size: i8) {
    // SAFETY: promised by the caller.
    unsafe {
        irp.cast::<u8>().write_bytes(0, usize::from(size));
        (*irp).Type = IO_TYPE_IRP as i16;
        (*irp).Size = size;
        (*irp).StackCount = stack_size;
        list_init(&raw mut (*irp).ThreadListEntry);
        set_current_location(irp, stack_size + 1);
    }
}

/// Allocates an IRP.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fails = IoObject => null,
    fidelity = "no quota is charged"
)]
pub(crate) unsafe extern "win64" fn IoAllocateIrp(stack_size: i8, _charge_quota: u8) -> *mut IRP {
    io().make_irp(stack_size, Purpose::Driver)
        .unwrap_or(std::ptr::null_mut())
}

/// Frees an IRP.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeIrp(irp: *mut IRP) {
    let io = io();
    let Some(record) = io.irp_record(irp) else {
        iomanager(
            1,
            [irp as u64, 0, 0],
            format!(
                "IoFreeIrp was given {irp:p}, which is no IRP{}. An IRP is freed once, by whoever \
                 allocated it.",
                rules::explained(irp as u64)
            ),
        );
    };
    match record.purpose {
        Purpose::Driver => {}
        Purpose::Threaded => {
            // An IRP that was built and never sent may be freed by the driver that built it.
            if record.sent.get() {
                iomanager(
                    2,
                    [irp as u64, 0, 0],
                    "IoFreeIrp was given an IRP that still belongs to a thread: the I/O manager \
                     frees what IoBuildDeviceIoControlRequest and IoBuildSynchronousFsdRequest \
                     made, when it is completed.",
                );
            }
        }
        Purpose::Storage => iomanager(
            1,
            [irp as u64, 0, 0],
            "IoFreeIrp was given an IRP that was made with IoInitializeIrp: free its memory the \
             way it was allocated.",
        ),
        _ => iomanager(
            2,
            [irp as u64, 0, 0],
            "IoFreeIrp was given an IRP that the driver did not allocate: complete it instead.",
        ),
    }
    let in_flight = !record.visits.borrow().is_empty();
    if in_flight {
        iomanager(
            2,
            [irp as u64, 0, 0],
            "IoFreeIrp was given an IRP that a lower driver still has: wait for its completion \
             first.",
        );
    }
    io.discard_irp(irp);
}

/// Makes an IRP of the driver's own storage.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoInitializeIrp(irp: *mut IRP, size: u16, stack_size: i8) {
    let io = io();
    if u64::from(size) < irp_size(stack_size) {
        iomanager(
            0,
            [irp as u64, u64::from(size), stack_size as u64],
            format!(
                "IoInitializeIrp was given {size} bytes for {stack_size} stack locations, which \
                 need {}: see IoSizeOfIrp.",
                irp_size(stack_size)
            ),
        );
    }
    if let Some(record) = io.irp_record(irp) {
        if !matches!(record.purpose, Purpose::Storage) {
            iomanager(
                0,
                [irp as u64, 0, 0],
                "IoInitializeIrp was given an IRP that IoAllocateIrp made, which is initialised \
                 already: use IoReuseIrp.",
            );
        }
        io.discard_irp(irp);
    }
    // SAFETY: the driver passes memory of that size.
    unsafe { initialize(irp, size, stack_size) };
    io.register_irp(irp, Purpose::Storage);
}

/// Makes an IRP of the driver's as new.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoReuseIrp(irp: *mut IRP, status: i32) {
    let Some(record) = io().irp_record(irp) else {
        iomanager(
            0,
            [irp as u64, 0, 0],
            format!(
                "IoReuseIrp was given {irp:p}, which is no IRP{}.",
                rules::explained(irp as u64)
            ),
        );
    };
    if !matches!(record.purpose, Purpose::Driver | Purpose::Storage) {
        iomanager(
            0,
            [irp as u64, 0, 0],
            "IoReuseIrp was given an IRP that was not made with IoAllocateIrp or IoInitializeIrp: \
             only those can be used again.",
        );
    }
    if !record.visits.borrow().is_empty() {
        iomanager(
            0,
            [irp as u64, 0, 0],
            "IoReuseIrp was given an IRP that a lower driver still has: wait for its completion \
             first.",
        );
    }
    // SAFETY: the record says that it is an IRP of this size.
    unsafe {
        let (size, stack_size, flags) = ((*irp).Size, (*irp).StackCount, (*irp).AllocationFlags);
        initialize(irp, size, stack_size);
        (*irp).AllocationFlags = flags;
        set_irp_status(irp, status, 0);
    }
    record.ended.set(None);
}

/// Allocates an IRP for a `IoBuild...` routine.
fn build(device: *mut DEVICE_OBJECT, purpose: Purpose) -> Option<*mut IRP> {
    io().require_device(device, "an IoBuild...Request routine");
    // SAFETY: the device object exists.
    let stack_size = unsafe { (*device).StackSize };
    let irp = io().make_irp(stack_size, purpose)?;
    // SAFETY: the IRP was just made.
    unsafe {
        (*irp).Tail.Overlay.Thread = executive().current_kthread() as *mut _;
    }
    Some(irp)
}

/// Makes a control request that the I/O manager completes.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoBuildDeviceIoControlRequest(
    code: u32,
    device: *mut DEVICE_OBJECT,
    #[unjudged] input: *mut u8,
    input_length: u32,
    #[unjudged] output: *mut u8,
    output_length: u32,
    internal: u8,
    #[optional] event: *mut wdk_sys::KEVENT,
    #[optional] io_status: *mut IO_STATUS_BLOCK,
) -> *mut IRP {
    let Some(irp) = build(device, Purpose::Threaded) else {
        return std::ptr::null_mut();
    };
    let io = io();
    // SAFETY: the IRP was just made with the device's stack size, which is at least one; the
    // driver's buffers are as long as it says.
    unsafe {
        let stack = stack_location(irp, (*irp).StackCount);
        (*stack).MajorFunction = if internal != 0 {
            IRP_MJ_INTERNAL_DEVICE_CONTROL
        } else {
            IRP_MJ_DEVICE_CONTROL
        } as u8;
        let parameters = &raw mut (*stack).Parameters.DeviceIoControl;
        (*parameters).IoControlCode = code;
        (*parameters).InputBufferLength = input_length;
        (*parameters).OutputBufferLength = output_length;
        (*irp).UserIosb = io_status;
        (*irp).UserEvent = event;
        let (type3, user) = (input, output);
        let input = (input as u64, input_length);
        let output = (output as u64, output_length);
        let made = match code & 3 {
            0 => transfer::buffered_control(irp, Side::Kernel, input, output),
            1 | 2 => transfer::direct_control(irp, Side::Kernel, input, output, code & 3 == 2),
            _ => {
                (*irp).UserBuffer = user.cast();
                (*parameters).Type3InputBuffer = type3.cast();
                Ok(())
            }
        };
        if made.is_err() {
            io.discard_irp(irp);
            return std::ptr::null_mut();
        }
    }
    io.queue_to_thread(irp);
    irp
}

/// What both routines for file-system-like requests have in common.
///
/// # Safety
/// As the kernel's routines demand.
unsafe fn build_fsd(
    major: u32,
    device: *mut DEVICE_OBJECT,
    buffer: *mut u8,
    length: u32,
    offset: *const LARGE_INTEGER,
    io_status: *mut IO_STATUS_BLOCK,
    purpose: Purpose,
) -> Option<*mut IRP> {
    if !matches!(
        major,
        IRP_MJ_READ | IRP_MJ_WRITE | IRP_MJ_FLUSH_BUFFERS | IRP_MJ_SHUTDOWN | IRP_MJ_PNP
    ) {
        iomanager(
            8,
            [device as u64, u64::from(major), 0],
            format!(
                "{} cannot be built with this routine: it is for reads, writes, flushes, shutdown \
                 and PnP.",
                rules::function(major as u8, 0)
            ),
        );
    }
    let irp = build(device, purpose)?;
    // SAFETY: the IRP was just made with the device's stack size; the buffer and offset are the
    // driver's promise.
    unsafe {
        let stack = stack_location(irp, (*irp).StackCount);
        (*stack).MajorFunction = major as u8;
        (*irp).UserIosb = io_status;
        if major == IRP_MJ_PNP {
            set_irp_status(irp, STATUS_NOT_SUPPORTED, 0);
        }
        if matches!(major, IRP_MJ_READ | IRP_MJ_WRITE) {
            let read = major == IRP_MJ_READ;
            let parameters = &raw mut (*stack).Parameters.Read;
            (*parameters).Length = length;
            if !offset.is_null() {
                (*parameters).ByteOffset = offset.read_unaligned();
            }
            if transfer::for_device(
                irp,
                Side::Kernel,
                (*device).Flags,
                (buffer as u64, length),
                read,
            )
            .is_err()
            {
                io().discard_irp(irp);
                return None;
            }
        }
    }
    Some(irp)
}

/// Makes a request that the I/O manager completes.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoBuildSynchronousFsdRequest(
    major: u32,
    device: *mut DEVICE_OBJECT,
    #[unjudged] buffer: *mut u8,
    length: u32,
    #[optional] offset: *const LARGE_INTEGER,
    event: *mut wdk_sys::KEVENT,
    io_status: *mut IO_STATUS_BLOCK,
) -> *mut IRP {
    // SAFETY: handed on.
    let built = unsafe {
        build_fsd(
            major,
            device,
            buffer,
            length,
            offset,
            io_status,
            Purpose::Threaded,
        )
    };
    let Some(irp) = built else {
        return std::ptr::null_mut();
    };
    // SAFETY: the IRP was just made.
    unsafe {
        (*irp).UserEvent = event;
        (*irp).Flags |= IRP_SYNCHRONOUS_API;
    }
    io().queue_to_thread(irp);
    irp
}

/// Makes a request that the driver completes.
#[routine(ntoskrnl, irql <= APC_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoBuildAsynchronousFsdRequest(
    major: u32,
    device: *mut DEVICE_OBJECT,
    #[unjudged] buffer: *mut u8,
    length: u32,
    #[optional] offset: *const LARGE_INTEGER,
    #[optional] io_status: *mut IO_STATUS_BLOCK,
) -> *mut IRP {
    // SAFETY: handed on.
    let built = unsafe {
        build_fsd(
            major,
            device,
            buffer,
            length,
            offset,
            io_status,
            Purpose::Driver,
        )
    };
    built.unwrap_or(std::ptr::null_mut())
}

/// Allocates an IRP that a master IRP waits for.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoMakeAssociatedIrp(
    master: *mut IRP,
    stack_size: i8,
) -> *mut IRP {
    let io = io();
    if io.irp_record(master).is_none() {
        iomanager(
            0,
            [master as u64, 0, 0],
            "IoMakeAssociatedIrp was given a master that is no IRP.",
        );
    }
    let Some(irp) = io.make_irp(stack_size, Purpose::Associated(master as u64)) else {
        return std::ptr::null_mut();
    };
    // SAFETY: both are IRPs.
    unsafe {
        (*irp).Flags |= wdk_sys::IRP_ASSOCIATED_IRP;
        (*irp).AssociatedIrp.MasterIrp = master;
        (*irp).Tail.Overlay.Thread = (*master).Tail.Overlay.Thread;
        (*irp).RequestorMode = (*master).RequestorMode;
    }
    irp
}

/// Makes an IRP one of the current thread's.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoQueueThreadIrp(irp: *mut IRP) {
    io().queue_to_thread(irp);
}

impl Io {
    /// Makes the IRP one of the current thread's: it is cancelled when the thread ends.
    pub(super) fn queue_to_thread(&self, irp: *mut IRP) {
        if let Some(record) = self.irp_record(irp) {
            record.thread.set(Some(executive().current()));
        }
    }
}
