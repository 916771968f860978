//! The IRP of a [`TargetRequest`](super::TargetRequest), where it is kept.

use core::cell::Cell;
use core::ffi::c_void;
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use wdk_ioctl::Message;
use wdk_sys::{
    DO_BUFFERED_IO, DO_DIRECT_IO, IO_STACK_LOCATION, IRP, MDL, NTSTATUS, PDEVICE_OBJECT,
    STATUS_MORE_PROCESSING_REQUIRED, STATUS_NOT_SUPPORTED, ntddk,
};

use super::Target;
use crate::pool::PoolBuffer;
use crate::scope::{Active, Scope, Stage};
use crate::sync::{RawEvent, Reset};
use crate::{Error, Result, check, irql};

/// One of the two halves of a request's memory.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// The system buffer of a control request.
    System,
    /// What is read or written, and the second buffer of a control request.
    Data,
}

/// What the IRP holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Nothing,
    /// A request that was not sent.
    Formatted,
    /// One that was.
    Sent,
}

/// The request where it is kept.
///
/// # Invariants
/// `irp` was allocated for the target, `mdl` for the second half of `memory`, of which each half
/// has `capacity` bytes. Except between [`send`](Self::send) and the setting of `ended`, which is
/// the last that the completion routine does, they and the cells belong to the owner of the
/// [`TargetRequest`]; in between to the target's driver and the completion routine.
pub(super) struct Sent {
    pub(super) irp: NonNull<IRP>,
    mdl: NonNull<MDL>,
    memory: PoolBuffer,
    pub(super) capacity: usize,
    pub(super) target: Called,
    /// Set while it is not under way.
    pub(super) ended: RawEvent,
    /// It is being sent, or under way.
    under_way: AtomicBool,
    /// Nothing is sent any more.
    closed: AtomicBool,
    answered: Cell<Half>,
    /// How many bytes can be answered.
    room: Cell<usize>,
    /// All of them are shown, whatever number the request was completed with.
    pub(super) whole: Cell<bool>,
    stage: Cell<What>,
    /// The thread that the IRP names, referenced: it may end before the request does.
    thread: Cell<*mut c_void>,
    status: Cell<NTSTATUS>,
    information: Cell<usize>,
    /// The completion routine, and the [`SentTo`] that this is part of.
    routine: Completion,
    context: AtomicPtr<c_void>,
}

type Completion = unsafe extern "C" fn(PDEVICE_OBJECT, *mut IRP, *mut c_void) -> NTSTATUS;

/// What is called, as long as the [`Target`] is there.
pub(super) struct Called {
    device: PDEVICE_OBJECT,
    pub(super) file: *mut wdk_sys::FILE_OBJECT,
    /// This driver's own device.
    own: PDEVICE_OBJECT,
}

// SAFETY: by the type's invariant one thread at a time uses what is not synchronised.
unsafe impl Send for Sent {}
// SAFETY: as above.
unsafe impl Sync for Sent {}

impl Sent {
    /// Makes one that is kept, and calls `completed` at the end of each request.
    pub(super) fn make<'d, F: Fn(Result<usize>, &[u8]) + Send + Sync + 'd>(
        scope: &Scope<'d>,
        target: &'d Target,
        capacity: usize,
        completed: F,
    ) -> Result<&'d Self> {
        let sent = SentTo {
            sent: Self::new(scope, target, capacity, ended::<F>)?,
            completed,
        };
        let kept = scope.keep_active(sent, |kept| {
            let context = ptr::from_ref(kept).cast_mut().cast::<c_void>();
            kept.sent.context.store(context, Ordering::Relaxed);
            // SAFETY: the event lies in nonpaged pool, where it stays.
            unsafe { kept.sent.ended.initialise(Reset::Manual) };
            kept.sent.ended.set();
            Ok(())
        })?;
        Ok(&kept.sent)
    }

    #[inline(never)]
    fn new(
        scope: &Scope<'_>,
        target: &Target,
        capacity: usize,
        routine: Completion,
    ) -> Result<Self> {
        if i32::try_from(capacity).is_err() {
            return Err(Error::INVALID_PARAMETER);
        }
        let memory = PoolBuffer::zeroed(capacity * 2, 16)?;
        let data = memory.as_ptr().wrapping_add(capacity);
        // SAFETY: the target exists; the memory is described for as long as the result lives.
        unsafe {
            let irp = NonNull::new(ntddk::IoAllocateIrp((*target.device).StackSize, 0))
                .ok_or(Error::INSUFFICIENT_RESOURCES)?;
            let mdl = ntddk::IoAllocateMdl(data.cast(), capacity as u32, 0, 0, ptr::null_mut());
            let Some(mdl) = NonNull::new(mdl) else {
                ntddk::IoFreeIrp(irp.as_ptr());
                return Err(Error::INSUFFICIENT_RESOURCES);
            };
            ntddk::MmBuildMdlForNonPagedPool(mdl.as_ptr());
            Ok(Self {
                irp,
                mdl,
                memory,
                capacity,
                target: Called {
                    device: target.device,
                    file: target.file,
                    own: scope.device(),
                },
                ended: RawEvent::uninitialised(),
                under_way: AtomicBool::new(false),
                closed: AtomicBool::new(false),
                answered: Cell::new(Half::System),
                room: Cell::new(0),
                whole: Cell::new(false),
                stage: Cell::new(What::Nothing),
                thread: Cell::new(ptr::null_mut()),
                status: Cell::new(0),
                information: Cell::new(0),
                routine,
                context: AtomicPtr::new(ptr::null_mut()),
            })
        }
    }

    /// Makes the IRP anew, for a request that is answered in a half of the memory, with so many
    /// bytes at most.
    pub(super) fn formatted(&self, answered: Half, room: usize) -> Result<&Self> {
        if !self.is_done() {
            return Err(Error::DEVICE_BUSY);
        }
        if room > self.capacity {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        self.answered.set(answered);
        self.room.set(room);
        self.whole.set(false);
        // What cannot be made whole is not sent.
        self.stage.set(What::Nothing);
        // SAFETY: by the type's invariant; the IRP was allocated by `IoAllocateIrp`, and the
        // current thread exists.
        unsafe {
            ntddk::IoReuseIrp(self.irp.as_ptr(), STATUS_NOT_SUPPORTED);
            let thread = ntddk::KeGetCurrentThread();
            ntddk::ObfReferenceObject(thread.cast());
            self.name_thread(thread.cast());
            (*self.irp.as_ptr()).Tail.Overlay.Thread = thread.cast();
        }
        Ok(self)
    }

    /// Has a referenced thread, or none, in the place of the one before.
    ///
    /// # Safety
    /// The IRP names the one before no more, or is not used again before it names another.
    unsafe fn name_thread(&self, thread: *mut c_void) {
        let before = self.thread.replace(thread);
        if !before.is_null() {
            // SAFETY: it was referenced when it was put here.
            unsafe { ntddk::ObfDereferenceObject(before) };
        }
    }

    pub(super) fn place(&self, half: Half) -> *mut u8 {
        match half {
            Half::System => self.memory.as_ptr(),
            Half::Data => self.memory.as_ptr().wrapping_add(self.capacity),
        }
    }

    /// Puts bytes into a half of the memory of a request that is not under way.
    pub(super) fn fill(&self, half: Half, bytes: &[u8]) -> Result {
        if bytes.len() > self.capacity {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        // SAFETY: by the type's invariant; nobody borrows the memory while it is formatted, which
        // takes the request exclusively.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), self.place(half), bytes.len()) };
        Ok(())
    }

    /// Puts a message into the system buffer, and answers its length.
    pub(super) fn encode<I: Message>(&self, input: &I) -> Result<usize> {
        if I::LENGTH > self.capacity {
            return Err(Error::BUFFER_TOO_SMALL);
        }
        // SAFETY: as for `fill`; the memory was zeroed when it was allocated.
        let buffer =
            unsafe { core::slice::from_raw_parts_mut(self.place(Half::System), I::LENGTH) };
        input.encode(buffer).ok_or(Error::BUFFER_TOO_SMALL)?;
        Ok(I::LENGTH)
    }

    /// The request can be sent.
    pub(super) fn is_whole(&self) {
        self.stage.set(What::Formatted);
    }

    /// The stack location of the target's driver, for a request of this kind, of which nothing can
    /// fail any more.
    pub(super) fn location(&self, major: u32) -> *mut IO_STACK_LOCATION {
        self.is_whole();
        // SAFETY: by the type's invariant: the IRP was just made anew, and has locations for all of
        // the target's stack.
        unsafe {
            let location = ntddk::IoGetNextIrpStackLocation(self.irp.as_ptr());
            (*location).MajorFunction = major as u8;
            (*location).FileObject = self.target.file;
            location
        }
    }

    pub(super) fn control(&self, major: u32, code: u32, input: usize, output: usize) {
        let location = self.location(major);
        // SAFETY: as for `location`.
        unsafe {
            let parameters = &mut (*location).Parameters.DeviceIoControl;
            parameters.IoControlCode = code;
            parameters.InputBufferLength = input as u32;
            parameters.OutputBufferLength = output as u32;
            (*self.irp.as_ptr()).AssociatedIrp.SystemBuffer = self.place(Half::System).cast();
        }
    }

    /// Has the IRP's MDL describe the first `length` bytes of the second half.
    pub(super) fn describe(&self, length: usize) {
        if length > 0 {
            // SAFETY: by the type's invariant; the MDL describes no fewer bytes, and which of them
            // are meant is all that is changed.
            unsafe {
                (*self.mdl.as_ptr()).ByteCount = length as u32;
                (*self.irp.as_ptr()).MdlAddress = self.mdl.as_ptr();
            }
        }
    }

    /// Passes the second half in the way that the target's device has its reads and writes.
    pub(super) fn transfer(&self, length: usize) {
        // SAFETY: by the type's invariant, and the target's; flags are asked for by whoever sends.
        unsafe {
            let flags = (*self.target.device).Flags;
            if flags & DO_BUFFERED_IO != 0 {
                (*self.irp.as_ptr()).AssociatedIrp.SystemBuffer = self.place(Half::Data).cast();
            } else if flags & DO_DIRECT_IO != 0 {
                self.describe(length);
            } else {
                (*self.irp.as_ptr()).UserBuffer = self.place(Half::Data).cast();
            }
        }
    }

    #[inline(never)]
    pub(super) fn send(&self) -> Result {
        if !self.is_done() {
            return Err(Error::DEVICE_BUSY);
        }
        if self.stage.get() != What::Formatted {
            return Err(Error::INVALID_PARAMETER);
        }
        self.ended.clear();
        self.under_way.store(true, Ordering::SeqCst);
        // Whoever closes it does so before they look whether it is under way.
        let begun = if self.closed.load(Ordering::SeqCst) {
            Err(Error::DEVICE_REMOVED)
        } else {
            let (irp, context) = (self.irp.as_ptr(), self.context.load(Ordering::Relaxed));
            // SAFETY: by the type's invariant: the device is this driver's, and the IRP is passed
            // down next. The kernel keeps the driver loaded until the routine has returned.
            check(unsafe {
                ntddk::IoSetCompletionRoutineEx(
                    self.target.own,
                    irp,
                    Some(self.routine),
                    context,
                    1,
                    1,
                    1,
                )
            })
        };
        if let Err(error) = begun {
            self.under_way.store(false, Ordering::SeqCst);
            self.ended.set();
            return Err(error);
        }
        self.stage.set(What::Sent);
        // SAFETY: by the type's invariant the target is there for as long as this is. What it
        // answers is told by the completion routine, which is called however the request ends.
        let _ = unsafe { ntddk::IofCallDriver(self.target.device, self.irp.as_ptr()) };
        Ok(())
    }

    pub(super) fn is_done(&self) -> bool {
        // SAFETY: by the type's invariant the event is initialised.
        unsafe { ntddk::KeReadStateEvent(self.ended.as_ptr()) != 0 }
    }

    /// The IRP stays where it is, so that one which has just ended can be cancelled as well. It
    /// cannot have been sent anew: that takes the request exclusively.
    pub(super) fn cancel(&self) {
        irql::debug_require_at_most(irql::DISPATCH_LEVEL);
        if self.under_way.load(Ordering::SeqCst) {
            // SAFETY: by the type's invariant.
            unsafe { ntddk::IoCancelIrp(self.irp.as_ptr()) };
        }
    }

    /// What the request that has ended was completed with.
    pub(super) fn result(&self) -> Result<usize> {
        if self.stage.get() != What::Sent {
            return Err(Error::INVALID_PARAMETER);
        }
        check(self.status.get())?;
        Ok(self.information.get())
    }

    /// What the request that has ended has answered.
    pub(super) fn output(&self) -> &[u8] {
        let Ok(information) = self.result() else {
            return &[];
        };
        let length = if self.whole.get() {
            self.room.get()
        } else {
            information.min(self.room.get())
        };
        // SAFETY: by the type's invariant; the memory was zeroed when it was allocated, and nobody
        // writes to it until it is formatted anew, which takes the request exclusively.
        unsafe { core::slice::from_raw_parts(self.place(self.answered.get()), length) }
    }
}

impl Drop for Sent {
    fn drop(&mut self) {
        // SAFETY: by the type's invariant; it is not under way.
        unsafe {
            ntddk::IoFreeMdl(self.mdl.as_ptr());
            ntddk::IoFreeIrp(self.irp.as_ptr());
            self.name_thread(ptr::null_mut());
        }
    }
}

/// A request, and what is called at its end.
struct SentTo<F> {
    sent: Sent,
    completed: F,
}

// SAFETY: after `quiesce` nothing is sent, and what was sent has ended, with which `completed` has
// returned.
unsafe impl<F: Fn(Result<usize>, &[u8]) + Send + Sync> Active for SentTo<F> {
    const STAGE: Stage = Stage::Target;

    fn quiesce(&self) {
        self.give_up();
        // At PASSIVE_LEVEL the wait cannot fail.
        let _ = self.sent.ended.wait();
    }

    fn give_up(&self) {
        self.sent.closed.store(true, Ordering::SeqCst);
        self.sent.cancel();
    }
}

/// The target's driver is done with the request.
unsafe extern "C" fn ended<F: Fn(Result<usize>, &[u8]) + Send + Sync>(
    _: PDEVICE_OBJECT,
    irp: *mut IRP,
    context: *mut c_void,
) -> NTSTATUS {
    // SAFETY: the context is a request that stays until `ended` is set, which is done last; the IRP
    // is this driver's again.
    unsafe {
        let this = &*context.cast::<SentTo<F>>();
        let sent = &this.sent;
        sent.status.set((*irp).IoStatus.__bindgen_anon_1.Status);
        let information = (*irp).IoStatus.Information as usize;
        sent.information.set(information);
        (this.completed)(sent.result(), sent.output());
        sent.under_way.store(false, Ordering::SeqCst);
        sent.ended.set();
    }
    STATUS_MORE_PROCESSING_REQUIRED
}
