//! System threads and what drivers may ask about the thread and process they run in.
//! [`super::processor`] runs them.

use std::cell::Cell;
use std::ffi::c_void;

use super::layout::{DispatcherHeader, THREAD};
use super::object::{ObjectKind, ObjectOperations};
use super::processor::{HOST, State, Thread};
use super::{Executive, escape};
use crate::cpu::{contained, stop};
use crate::executive::executive;
use crate::nt::{APC_LEVEL, PASSIVE_LEVEL, codes};
use crate::record::{Leak, Site};

const STATUS_INSUFFICIENT_RESOURCES: i32 = wdk_sys::STATUS_INSUFFICIENT_RESOURCES;
const STATUS_INVALID_PARAMETER: i32 = wdk_sys::STATUS_INVALID_PARAMETER;
use crate::nt::routine;
/// Bytes of an ETHREAD; drivers know only that it begins with a dispatcher header.
const THREAD_SIZE: u64 = 0x900;
/// The identifier of the simulated process; threads count from the next.
const PROCESS_ID: u64 = 4;

thread_local! {
    /// Where the running body can be left: see [`escape`].
    static WAY_OUT: Cell<u64> = const { Cell::new(0) };
}

/// Makes the object that represents a thread.
pub(super) fn make_kthread() -> Option<u64> {
    let object = executive().allocate_object(THREAD_SIZE, "thread")?;
    // SAFETY: the object was allocated for a thread.
    unsafe { DispatcherHeader::initialize(object.cast::<DispatcherHeader>(), THREAD, 0, 0) };
    Some(object as u64)
}

/// Is the calling Linux thread in the middle of a simulated thread's body?
pub(super) fn is_simulated() -> bool {
    WAY_OUT.get() != 0
}

struct Body {
    run: Option<Box<dyn FnOnce() + Send>>,
    saved: u64,
}

extern "sysv64" fn run(context: *mut c_void) {
    // SAFETY: `run_body` passes its own body, which outlives the call.
    let body = unsafe { &mut *context.cast::<Body>() };
    WAY_OUT.set(body.saved);
    if let Some(run) = body.run.take() {
        contained(run);
    }
}

/// Runs a thread's body, which may end in [`leave_body`].
pub(super) fn run_body(run_it: Box<dyn FnOnce() + Send>) {
    let mut body = Body {
        run: Some(run_it),
        saved: 0,
    };
    let pointer = &raw mut body;
    // SAFETY: `body` lives until `enter` has returned, whichever way.
    unsafe { escape::enter(&raw mut (*pointer).saved, run, pointer.cast()) };
    WAY_OUT.set(0);
}

impl Executive {
    pub(super) fn register_thread_object(&self, kthread: u64) {
        self.register_object(kthread, ObjectKind::Thread, ObjectOperations::MEMORY);
    }

    /// The KTHREAD (in system space) of the current thread.
    pub fn current_kthread(&self) -> u64 {
        self.with_current(|thread| thread.kthread)
    }

    /// Is the current thread a caller in user mode (`ExGetPreviousMode` of the request it makes)?
    pub fn previous_mode_is_user(&self) -> bool {
        self.with_current(|thread| thread.user_mode)
    }

    pub(super) fn describe_thread(&self, kthread: u64) -> String {
        let table = self.processor.table.borrow();
        match table
            .threads
            .iter()
            .find(|(_, thread)| thread.kthread == kthread)
        {
            Some((id, thread)) => format!("the end of thread {id} ({})", thread.name),
            None => format!("the thread at {kthread:#x}"),
        }
    }

    /// The current thread's body is over: judges what it leaves behind and signals its thread
    /// object.
    pub(super) fn end_thread(&self, id: u32) {
        let name = self.with_current(|thread| thread.name.clone());
        let irql = self.irql();
        if irql != PASSIVE_LEVEL {
            stop(
                codes::IRQL_NOT_LESS_OR_EQUAL,
                [0, u64::from(irql), 0, 0],
                format!(
                    "Thread {id} ({name}) ended at {}: a thread ends at PASSIVE_LEVEL.",
                    super::irql::name(irql)
                ),
            );
        }
        if let Some(held) = self.with_current(|thread| thread.held.pop()) {
            stop(
                codes::THREAD_TERMINATE_HELD_MUTEX,
                [self.current_kthread(), held.address, 0, 0],
                format!(
                    "Thread {id} ({name}) ended while it holds the {} at {:#x}, acquired at {}: \
                     release it first.",
                    held.what,
                    held.address,
                    held.taken_at.describe()
                ),
            );
        }
        if self.with_current(|thread| thread.made_at.is_some()) {
            self.tell_of_thread(self.current_thread_number(), false);
        }
        self.end_stack(id, &name);
        let regions = self.with_current(|thread| thread.apc_disable);
        if regions != 0 {
            stop(
                codes::KERNEL_APC_PENDING_DURING_EXIT,
                [0, regions as u64, 0, 0],
                format!(
                    "Thread {id} ({name}) ended inside {regions} critical or guarded regions: \
                     leave each that was entered."
                ),
            );
        }
        let kthread = self.current_kthread();
        // SAFETY: the thread's own object lives until it is buried.
        unsafe { (*(kthread as *mut DispatcherHeader)).signal_state = 1 };
        self.wake_waiters(kthread);
    }

    pub(super) fn thread_leaks(&self, leaks: &mut Vec<Leak>) {
        for (id, thread) in &self.processor.table.borrow().threads {
            if let (Some(made_at), false) = (thread.made_at, matches!(thread.state, State::Ended)) {
                let waits = match &thread.state {
                    State::Waiting(wait) => format!(", waiting for {}", wait.why),
                    _ => String::new(),
                };
                leaks.push(Leak {
                    kind: "system thread",
                    what: format!("thread {id} still exists{waits}"),
                    taken_at: made_at.describe(),
                });
            }
        }
    }

    /// Enters (1) or leaves (-1) a critical or guarded region.
    pub(super) fn change_apc_disable(&self, change: i32) {
        let left = self.with_current(|thread| {
            thread.apc_disable += change;
            thread.apc_disable
        });
        if left < 0 {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x3E, 0, 0, 0],
                "A critical or guarded region was left that the thread had not entered.",
            );
        }
    }

    pub(super) fn with_thread_of<R>(
        &self,
        kthread: u64,
        look: impl FnOnce(&mut Thread) -> R,
    ) -> Option<R> {
        let mut table = self.processor.table.borrow();
        table
            .threads
            .values_mut()
            .find(|thread| thread.kthread == kthread)
            .map(look)
    }

    /// The identifier of the current thread.
    pub(super) fn current_thread_number(&self) -> u64 {
        self.thread_number(self.current_kthread())
    }

    /// The thread of an identifier that has not ended.
    pub(super) fn kthread_of_number(&self, number: u64) -> Option<u64> {
        let table = self.processor.table.borrow();
        let mut running = table
            .threads
            .iter()
            .filter(|(_, thread)| !matches!(thread.state, State::Ended));
        running.find_map(|(&id, thread)| (numbered(id) == number).then_some(thread.kthread))
    }

    fn thread_number(&self, kthread: u64) -> u64 {
        let table = self.processor.table.borrow();
        let id = table
            .threads
            .iter()
            .find_map(|(&id, thread)| (thread.kthread == kthread).then_some(id));
        numbered(id.unwrap_or(0))
    }
}

/// The identifier of a thread, as drivers know it.
fn numbered(id: u32) -> u64 {
    PROCESS_ID * (2 + u64::from(id))
}

/// Starts a system thread.
#[routine(
    ntoskrnl,
    irql <= PASSIVE_LEVEL,
    fails = Object => STATUS_INSUFFICIENT_RESOURCES,
    fidelity = "there is one process, whichever is named"
)]
pub(crate) unsafe extern "win64" fn PsCreateSystemThread(
    handle: *mut u64,
    access: u32,
    #[optional] attributes: *const wdk_sys::OBJECT_ATTRIBUTES,
    _process: u64,
    #[optional] client_id: *mut [u64; 2],
    routine: u64,
    context: u64,
) -> i32 {
    let executive = executive();
    let body = Box::new(move || {
        // SAFETY: the driver asked for a thread that runs this routine.
        unsafe {
            executive.call_driver_routine("The thread routine", routine, &[context]);
        }
    });
    let Some(id) = executive.try_spawn("system thread", false, Some(Site::here()), body) else {
        return STATUS_INSUFFICIENT_RESOURCES;
    };
    let kthread = {
        let table = executive.processor.table.borrow();
        table.threads.get(&id).map_or(0, |thread| thread.kthread)
    };
    executive.tell_of_thread(executive.thread_number(kthread), true);
    // SAFETY: the driver passes null or object attributes.
    let attributes = unsafe { attributes.as_ref() }.map_or(0, |given| given.Attributes);
    let opened = executive.open_filtered(kthread, attributes, access);
    // SAFETY: the driver passes the place for the handle, and for the identifier if it wants it.
    unsafe {
        handle.write_unaligned(opened);
        if !client_id.is_null() {
            client_id.write_unaligned([PROCESS_ID, executive.thread_number(kthread)]);
        }
    }
    0
}

/// Ends the current system thread.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsTerminateSystemThread(status: i32) -> i32 {
    let executive = executive();
    let (id, ours) = (
        executive.processor.current.get(),
        executive.with_current(|thread| thread.made_at.is_some()),
    );
    let way_out = WAY_OUT.get();
    if !ours || way_out == 0 || id == HOST {
        return STATUS_INVALID_PARAMETER;
    }
    executive.with_current(|thread| thread.exit_status = status);
    // SAFETY: this thread's body runs (it got here), on this stack. Between it and here are frames
    // of the driver, the gate, and this module's `run` and `call_driver_routine`, none of which
    // owns anything that must be dropped; the few bytes of the body's box are leaked.
    unsafe { escape::leave(way_out) }
}

/// Returns the current thread.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeGetCurrentThread() -> u64 {
    executive().current_kthread()
}

/// Returns the current thread.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsGetCurrentThread() -> u64 {
    executive().current_kthread()
}

/// Returns the current thread's identifier.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsGetCurrentThreadId() -> u64 {
    let executive = executive();
    executive.thread_number(executive.current_kthread())
}

/// Returns a thread's identifier.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsGetThreadId(kthread: u64) -> u64 {
    executive().thread_number(kthread)
}

/// Returns the current process.
#[routine(ntoskrnl, irql = any, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn PsGetCurrentProcess() -> u64 {
    executive().process()
}

/// Returns the current process.
#[routine(ntoskrnl, irql = any, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn IoGetCurrentProcess() -> u64 {
    executive().process()
}

/// Returns the current process's identifier.
#[routine(ntoskrnl, irql = any, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn PsGetCurrentProcessId() -> u64 {
    PROCESS_ID
}

/// Returns a thread's process.
#[routine(ntoskrnl, irql = any, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn IoThreadToProcess(_kthread: u64) -> u64 {
    executive().process()
}

/// Returns a thread's process.
#[routine(ntoskrnl, irql = any, fidelity = "there is one process")]
pub(crate) unsafe extern "win64" fn PsGetThreadProcess(_kthread: u64) -> u64 {
    executive().process()
}

/// Tells whether a thread is a system thread.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsIsSystemThread(kthread: u64) -> u8 {
    executive()
        .with_thread_of(kthread, |thread| u8::from(!thread.user_mode))
        .unwrap_or(0)
}

/// Tells whether a thread is a system thread.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoIsSystemThread(kthread: u64) -> u8 {
    // SAFETY: the same question.
    unsafe { PsIsSystemThread(kthread) }
}

/// Tells whether a thread is ending.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn PsIsThreadTerminating(kthread: u64) -> u8 {
    executive()
        .with_thread_of(kthread, |thread| {
            u8::from(matches!(thread.state, State::Ended))
        })
        .unwrap_or(1)
}

impl Executive {
    /// The number of the one process, as `PsGetCurrentProcessId` gives it.
    pub fn process_id(&self) -> u64 {
        PROCESS_ID
    }
}

/// Returns the mode the thread was in before it entered the kernel.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ExGetPreviousMode() -> u8 {
    u8::from(executive().previous_mode_is_user())
}

/// Holds normal kernel APCs back.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "no other APC than the one that suspends a caller; the balance is checked"
)]
pub(crate) unsafe extern "win64" fn KeEnterCriticalRegion() {
    let executive = executive();
    executive.change_apc_disable(1);
}

/// Lets normal kernel APCs come again.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "no other APC than the one that suspends a caller; the balance is checked"
)]
pub(crate) unsafe extern "win64" fn KeLeaveCriticalRegion() {
    let executive = executive();
    executive.change_apc_disable(-1);
}

/// Holds all APCs back.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "counted as a critical region")]
pub(crate) unsafe extern "win64" fn KeEnterGuardedRegion() {
    // SAFETY: with no APCs, both kinds of region come to the same.
    unsafe { KeEnterCriticalRegion() };
}

/// Lets APCs come again.
#[routine(ntoskrnl, irql <= APC_LEVEL, fidelity = "counted as a critical region")]
pub(crate) unsafe extern "win64" fn KeLeaveGuardedRegion() {
    // SAFETY: as above.
    unsafe { KeLeaveCriticalRegion() };
}

/// Tells whether the thread is in a critical or guarded region.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeAreApcsDisabled() -> u8 {
    let executive = executive();
    u8::from(
        executive.irql() >= APC_LEVEL || executive.with_current(|thread| thread.apc_disable > 0),
    )
}

/// Tells whether the thread is in a guarded region or at `APC_LEVEL`.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "critical and guarded regions are counted together"
)]
pub(crate) unsafe extern "win64" fn KeAreAllApcsDisabled() -> u8 {
    // SAFETY: with no APCs, both kinds of region come to the same.
    unsafe { KeAreApcsDisabled() }
}

/// Returns a thread's priority.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeQueryPriorityThread(kthread: u64) -> i32 {
    executive()
        .with_thread_of(kthread, |thread| thread.priority)
        .unwrap_or(0)
}

/// Sets a thread's priority.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "priorities are remembered and told; threads take turns"
)]
pub(crate) unsafe extern "win64" fn KeSetPriorityThread(kthread: u64, priority: i32) -> i32 {
    let executive = executive();
    executive
        .with_thread_of(kthread, |thread| {
            std::mem::replace(&mut thread.priority, priority)
        })
        .unwrap_or(0)
}

/// Sets a thread's base priority.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "priorities are remembered and told; threads take turns"
)]
pub(crate) unsafe extern "win64" fn KeSetBasePriorityThread(kthread: u64, increment: i32) -> i32 {
    const NORMAL: i32 = 8;
    let executive = executive();
    executive
        .with_thread_of(kthread, |thread| {
            std::mem::replace(&mut thread.priority, NORMAL + increment) - NORMAL
        })
        .unwrap_or(0)
}

/// Saves the floating-point state, which is part of the thread's context on x64.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeSaveFloatingPointState(_save: u64) -> i32 {
    0
}

/// Restores the floating-point state.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn KeRestoreFloatingPointState(_save: u64) -> i32 {
    0
}

/// Gives the processor up to another thread that is ready.
#[routine(ntoskrnl, irql <= PASSIVE_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn ZwYieldExecution() -> i32 {
    const STATUS_NO_YIELD_PERFORMED: i32 = wdk_sys::STATUS_NO_YIELD_PERFORMED;
    let executive = executive();
    if executive.yield_processor() {
        0
    } else {
        STATUS_NO_YIELD_PERFORMED
    }
}
