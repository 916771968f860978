//! Waiting: what it takes for a thread to pass a dispatcher object, and who is woken when one is
//! signalled. The objects live in driver memory in their real layout. Used by the files of this
//! module that define such objects, and by other modules through [`Executive::set_event`] and
//! [`Executive::wait_for_event`].

use std::ops::Range;

use super::held::Held;
use super::layout::{
    DispatcherHeader, MUTANT, Mutant, NOTIFICATION_EVENT, NOTIFICATION_TIMER, PROCESS, SEMAPHORE,
    SYNCHRONIZATION_EVENT, SYNCHRONIZATION_TIMER, THREAD,
};
use super::lock_order::Mode;
use super::processor::{State, Wait, WaitFor};
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::{APC_LEVEL, DISPATCH_LEVEL, codes, routine};
use crate::record::Site;
use crate::touch::{load, load_all};

pub(super) const STATUS_SUCCESS: i32 = wdk_sys::STATUS_SUCCESS;
pub(super) const STATUS_TIMEOUT: i32 = wdk_sys::STATUS_TIMEOUT;
const STATUS_ABANDONED: i32 = wdk_sys::STATUS_ABANDONED;

/// What a mutex object is called in reports.
const MUTEX: &str = "mutex";

/// `MAXIMUM_WAIT_OBJECTS`
const MAXIMUM_WAIT_OBJECTS: u32 = wdk_sys::MAXIMUM_WAIT_OBJECTS;
/// `THREAD_WAIT_OBJECTS`: how many a thread has wait blocks for.
const THREAD_WAIT_OBJECTS: u32 = wdk_sys::THREAD_WAIT_OBJECTS;

/// How long a wait may take.
#[derive(Clone, Copy)]
pub(super) enum Timeout {
    Never,
    /// Not at all.
    Now,
    /// Until this time since boot.
    At(u64),
}

/// A wait for dispatcher objects: one of them, or all.
#[derive(Clone)]
pub(super) struct ObjectWait {
    /// Their headers.
    pub objects: Vec<u64>,
    /// All at once rather than any.
    pub all: bool,
    /// Where the wait was asked for.
    pub site: Site,
    /// When it began.
    pub begun: u64,
    /// Nothing ends it but the objects: no time-out, and not the end of the thread, as it would be
    /// in user mode.
    pub endless: bool,
}

impl Executive {
    /// A time-out as drivers give it: absent, an absolute system time, or a negative interval, in
    /// 100 ns.
    ///
    /// # Safety
    /// `timeout` is null or can be read.
    pub(super) unsafe fn timeout(&self, timeout: *const i64) -> Timeout {
        if timeout.is_null() {
            return Timeout::Never;
        }
        // SAFETY: as the caller promises.
        match unsafe { timeout.read_unaligned() } {
            0 => Timeout::Now,
            due => match self.due(due) {
                at if at <= self.now() => Timeout::Now,
                at => Timeout::At(at),
            },
        }
    }

    /// What kind of dispatcher object is at `address`, in words.
    pub(super) fn describe_object(&self, address: u64) -> String {
        // SAFETY: callers have checked the header.
        let kind = unsafe { (*(address as *const DispatcherHeader)).kind };
        let kind = match kind & 0x7F {
            NOTIFICATION_EVENT | SYNCHRONIZATION_EVENT => "event",
            MUTANT => "mutex",
            SEMAPHORE => "semaphore",
            NOTIFICATION_TIMER | SYNCHRONIZATION_TIMER => "timer",
            THREAD => return self.describe_thread(address),
            PROCESS => "process",
            _ => "object",
        };
        format!("the {kind} at {address:#x}")
    }

    /// A bugcheck when there is no initialised dispatcher object of one of the `kinds` at
    /// `address`.
    pub(super) fn check_object(&self, address: u64, kinds: &[u8], what: &str) {
        let header = address as *mut DispatcherHeader;
        // SAFETY: the driver says that its object is there; where it is not, the fault is the
        // driver's.
        let (kind, list, flink) = unsafe {
            let list = &raw mut (*header).wait_list;
            (
                load(&raw const (*header).kind),
                list,
                load(&raw const (*list).flink),
            )
        };
        if flink != list {
            let state = if flink.is_null() {
                "was never initialised"
            } else {
                "was moved, overwritten or never initialised"
            };
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1002, address, u64::from(kind), flink as u64],
                format!("The {what} at {address:#x} {state}: initialise it where it stays."),
            );
        }
        if !kinds.contains(&(kind & 0x7F)) {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1008, address, u64::from(kind), 0],
                format!(
                    "At {address:#x} is no {what} but {}.",
                    self.describe_object(address)
                ),
            );
        }
    }

    /// Could `kthread` pass the object now?
    fn is_signaled(address: u64, kthread: u64) -> bool {
        let header = address as *const DispatcherHeader;
        // SAFETY: the object was checked when the wait for it began.
        unsafe {
            (*header).signal_state > 0
                || (((*header).kind & 0x7F) == MUTANT
                    && (*(address as *const Mutant)).owner == kthread)
        }
    }

    /// Lets thread `id`, which waits at `site`, pass a signalled object; true when it is a mutex
    /// whose owner has died.
    fn pass(&self, address: u64, id: u32, kthread: u64, site: Site) -> bool {
        let header = address as *mut DispatcherHeader;
        // SAFETY: as in `is_signaled`.
        let kind = unsafe { (*header).kind & 0x7F };
        match kind {
            SYNCHRONIZATION_EVENT | SYNCHRONIZATION_TIMER => {
                // SAFETY: as above.
                unsafe { (*header).signal_state = 0 };
            }
            SEMAPHORE => {
                // SAFETY: as above.
                unsafe { (*header).signal_state -= 1 };
            }
            MUTANT => {
                let mutant = address as *mut Mutant;
                // SAFETY: as above.
                let (newly, apc_disable, abandoned) = unsafe {
                    (*header).signal_state -= 1;
                    let newly = (*header).signal_state == 0;
                    let abandoned = (*mutant).abandoned != 0;
                    if newly {
                        (*mutant).owner = kthread;
                        (*mutant).abandoned = 0;
                    }
                    (newly, i32::from((*mutant).apc_disable), newly && abandoned)
                };
                if newly {
                    let held = Held::lock(MUTEX, address, Mode::Exclusive, site);
                    let mut table = self.processor.table.borrow();
                    if let Some(thread) = table.threads.get_mut(&id) {
                        thread.apc_disable += apc_disable;
                        thread.held.push(held);
                    }
                }
                return abandoned;
            }
            _ => {}
        }
        false
    }

    /// Passes what thread `id` waits for at `site`, if that is possible now: the status its wait
    /// ends with.
    fn try_pass(
        &self,
        id: u32,
        kthread: u64,
        objects: &[u64],
        all: bool,
        site: Site,
    ) -> Option<i32> {
        if all {
            if !objects
                .iter()
                .all(|&object| Self::is_signaled(object, kthread))
            {
                return None;
            }
            let mut abandoned = false;
            for &object in objects {
                abandoned |= self.pass(object, id, kthread, site);
            }
            return Some(if abandoned {
                STATUS_ABANDONED
            } else {
                STATUS_SUCCESS
            });
        }
        let index = objects
            .iter()
            .position(|&object| Self::is_signaled(object, kthread))?;
        let base = if self.pass(objects[index], id, kthread, site) {
            STATUS_ABANDONED
        } else {
            STATUS_SUCCESS
        };
        Some(base + index as i32)
    }

    /// An object was signalled: threads that can pass it now go on, in the order in which they
    /// began to wait.
    pub(super) fn wake_waiters(&self, object: u64) {
        let mut waiting: Vec<(u64, u32, u64, ObjectWait)> = self
            .processor
            .table
            .borrow()
            .threads
            .iter()
            .filter_map(|(&id, thread)| match &thread.state {
                State::Waiting(Wait {
                    what: WaitFor::Objects(wait),
                    ..
                }) if wait.objects.contains(&object) => {
                    Some((thread.since, id, thread.kthread, wait.clone()))
                }
                _ => None,
            })
            .collect();
        waiting.sort_unstable_by_key(|&(since, ..)| since);
        for (_, id, kthread, wait) in waiting {
            if let Some(status) = self.try_pass(id, kthread, &wait.objects, wait.all, wait.site) {
                self.judge_hold_up(object, id, &wait);
                self.wake(id, status);
            }
        }
    }

    /// The current thread waits, without a time-out, for an event (already checked) that stands for
    /// what `why` says.
    pub(super) fn wait_until(&self, event: u64, why: &str) -> i32 {
        self.wait_because(&[event], false, Timeout::Never, false, Some(why))
    }

    /// The current thread waits for dispatcher objects (already checked); `uninterrupted` where no
    /// end of the thread ends the wait.
    pub(super) fn wait(
        &self,
        objects: &[u64],
        all: bool,
        timeout: Timeout,
        uninterrupted: bool,
    ) -> i32 {
        self.wait_because(objects, all, timeout, uninterrupted, None)
    }

    fn wait_because(
        &self,
        objects: &[u64],
        all: bool,
        timeout: Timeout,
        uninterrupted: bool,
        why: Option<&str>,
    ) -> i32 {
        self.end_announcement();
        let (id, kthread) = (self.processor.current.get(), self.current_kthread());
        if !matches!(timeout, Timeout::Now) {
            let what = match objects {
                [one] => self.describe_object(*one),
                several => format!("{} objects", several.len()),
            };
            self.require_wait("wait for", &what);
        }
        if matches!(timeout, Timeout::Never) && (all || objects.len() == 1) {
            self.judge_mutexes(objects, kthread);
        }
        let site = Site::here();
        if let Some(status) = self.try_pass(id, kthread, objects, all, site) {
            return status;
        }
        let deadline = match timeout {
            Timeout::Now => return STATUS_TIMEOUT,
            Timeout::Never => None,
            Timeout::At(at) => Some(at),
        };
        let mut why = why.map_or_else(
            || {
                let objects = objects.iter().map(|&object| self.describe_object(object));
                objects
                    .collect::<Vec<_>>()
                    .join(if all { " and " } else { " or " })
            },
            str::to_owned,
        );
        why += &format!(", from {}", site.describe());
        self.block(Wait {
            why,
            what: WaitFor::Objects(ObjectWait {
                objects: objects.to_vec(),
                all,
                site,
                begun: self.now(),
                endless: uninterrupted && deadline.is_none(),
            }),
            deadline,
            service: false,
        })
    }

    /// Mutexes among what a thread waits for until it has it come in an order, as other locks do.
    fn judge_mutexes(&self, objects: &[u64], kthread: u64) {
        for &object in objects {
            let mutant = object as *const Mutant;
            // SAFETY: the object was checked; it is looked at as a mutex only if it is one.
            let wanted =
                unsafe { (*mutant).header.kind & 0x7F == MUTANT && (*mutant).owner != kthread };
            if wanted {
                self.judge_lock(MUTEX, object, Mode::Exclusive);
            }
        }
    }

    /// Keeps the processor for the caller until the wait it has announced (`Wait = TRUE`). A
    /// bugcheck where no thread may wait.
    pub(super) fn announce_wait(&self) {
        let irql = self.irql();
        if irql > APC_LEVEL {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x0002_0016, u64::from(irql), 0, 0],
                format!(
                    "{} was called with Wait = TRUE at {}: that announces a wait, and a thread may \
                     wait at APC_LEVEL at most. Pass FALSE.",
                    super::irql::running_routine(),
                    super::irql::name(irql)
                ),
            );
        }
        self.set_level(irql.max(DISPATCH_LEVEL));
        self.with_current(|thread| thread.announced = Some(irql));
    }

    fn end_announcement(&self) {
        if let Some(irql) = self.with_current(|thread| thread.announced.take()) {
            self.set_level(irql);
        }
    }

    /// A mutex or the like that a thread holds.
    pub(super) fn held_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let table = self.processor.table.borrow();
        table.threads.iter().find_map(|(id, thread)| {
            let held = thread
                .held
                .iter()
                .find(|held| memory.contains(&held.address))?;
            let what = format!(
                "the {} at {:#x}{}, which thread {id} ({}) has held since {}: release it first",
                held.what,
                held.address,
                self.made_at(held.address),
                thread.name,
                held.taken_at.describe()
            );
            Some(InUse::own(held.address, memory, what))
        })
    }

    /// An object that a thread waits for.
    pub(super) fn wait_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let (object, wait) = self.find_wait(|object| memory.contains(&object))?;
        let made = self.made_at(object);
        let what = format!("{wait}{made}; see to it that the wait has ended first");
        Some(InUse::own(object, memory, what))
    }

    /// The wait of a thread for this object, in words.
    pub(super) fn wait_for(&self, object: u64) -> Option<String> {
        Some(self.find_wait(|other| other == object)?.1)
    }

    fn find_wait(&self, wanted: impl Fn(u64) -> bool) -> Option<(u64, String)> {
        let table = self.processor.table.borrow();
        table.threads.iter().find_map(|(id, thread)| {
            let State::Waiting(Wait {
                what: WaitFor::Objects(wait),
                why,
                ..
            }) = &thread.state
            else {
                return None;
            };
            let object = wait
                .objects
                .iter()
                .copied()
                .find(|&object| wanted(object))?;
            let wait = format!(
                "an object that thread {id} ({}) waits for: {why}",
                thread.name
            );
            Some((object, wait))
        })
    }
}

const WAITABLE: &[u8] = &[
    NOTIFICATION_EVENT,
    SYNCHRONIZATION_EVENT,
    MUTANT,
    SEMAPHORE,
    THREAD,
    PROCESS,
    NOTIFICATION_TIMER,
    SYNCHRONIZATION_TIMER,
];

/// Waits until a dispatcher object is signalled or the time is up.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "nothing interrupts a wait: no alert, no APC, no suspension"
)]
pub(crate) unsafe extern "win64" fn KeWaitForSingleObject(
    #[at(DispatcherHeader)] object: u64,
    _reason: u32,
    mode: i8,
    alertable: u8,
    #[optional] timeout: *const i64,
) -> i32 {
    let executive = executive();
    executive.check_object(object, WAITABLE, "dispatcher object");
    // SAFETY: the driver passes null or a time-out.
    let timeout = unsafe { executive.timeout(timeout) };
    if !matches!(timeout, Timeout::Now) {
        executive.judge_wait_in_start();
    }
    executive.wait(&[object], false, timeout, mode == 0 && alertable == 0)
}

/// Waits for a mutex.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    undeclared = "nobody documents it",
    fidelity = "as KeWaitForSingleObject"
)]
pub(crate) unsafe extern "win64" fn KeWaitForMutexObject(
    #[at(Mutant)] mutex: u64,
    reason: u32,
    mode: i8,
    alertable: u8,
    #[optional] timeout: *const i64,
) -> i32 {
    // SAFETY: the same routine under its older name.
    unsafe { KeWaitForSingleObject(mutex, reason, mode, alertable, timeout) }
}

/// Waits for any or all of several dispatcher objects.
#[routine(
    ntoskrnl,
    irql <= DISPATCH_LEVEL,
    fidelity = "nothing interrupts a wait: no alert, no APC, no suspension"
)]
pub(crate) unsafe extern "win64" fn KeWaitForMultipleObjects(
    count: u32,
    objects: *const u64,
    wait_type: u32,
    _reason: u32,
    mode: i8,
    alertable: u8,
    #[optional] timeout: *const i64,
    wait_blocks: u64,
) -> i32 {
    let executive = executive();
    let most = if wait_blocks == 0 {
        THREAD_WAIT_OBJECTS
    } else {
        MAXIMUM_WAIT_OBJECTS
    };
    if count > most {
        stop(
            codes::MAXIMUM_WAIT_OBJECTS_EXCEEDED,
            [u64::from(count), 0, 0, 0],
            format!(
                "KeWaitForMultipleObjects was given {count} objects; without wait blocks of the \
                 caller's own at most {THREAD_WAIT_OBJECTS} are possible, with them \
                 {MAXIMUM_WAIT_OBJECTS}."
            ),
        );
    }
    // SAFETY: the driver passes `count` pointers to objects.
    let objects = unsafe { load_all(objects, count as usize) };
    for &object in &objects {
        executive.check_object(object, WAITABLE, "dispatcher object");
    }
    // SAFETY: the driver passes null or a time-out.
    let timeout = unsafe { executive.timeout(timeout) };
    const WAIT_ALL: u32 = wdk_sys::_WAIT_TYPE::WaitAll as u32;
    let uninterrupted = mode == 0 && alertable == 0;
    executive.wait(&objects, wait_type == WAIT_ALL, timeout, uninterrupted)
}

/// Lets the thread sleep for an interval or until a time.
#[routine(
    ntoskrnl,
    irql <= APC_LEVEL,
    fidelity = "virtual time: the thread sleeps exactly as long as it asks; nothing alerts it"
)]
pub(crate) unsafe extern "win64" fn KeDelayExecutionThread(
    _mode: i8,
    _alertable: u8,
    interval: *const i64,
) -> i32 {
    let executive = executive();
    executive.require_wait("sleep", "in KeDelayExecutionThread");
    // SAFETY: the driver passes an interval.
    match unsafe { executive.timeout(interval) } {
        Timeout::At(at) => {
            executive.block(Wait {
                why: "the end of its delay".into(),
                what: WaitFor::Nothing,
                deadline: Some(at),
                service: false,
            });
        }
        Timeout::Now | Timeout::Never => {
            executive.yield_processor();
        }
    }
    STATUS_SUCCESS
}
