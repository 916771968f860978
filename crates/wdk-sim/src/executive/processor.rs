//! The one processor: which thread holds it, how it is handed over, what happens when nobody can use it. Called by the rest of
//! this room; calls [`crate::hal`] when idle.
//!
//! A simulated thread is a Linux thread that runs only while it holds the processor. Handing over is: name the next thread in the
//! table, wake its [`Parker`], sleep on one's own. A thread that has to wait first looks for others that are ready; with none it
//! stays and becomes the idle loop, so a single caller that waits for interrupt after interrupt never costs a switch.
//!
//! Driver code never runs on the host thread: when nothing else could play the idle loop, a thread made for that does.
//! So the host's waits can always return, whatever becomes of the driver.

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;

use super::thread::{self, Held};
use super::{Executive, Site, ThreadId};
use crate::bugcheck::{BugCheck, codes, stop};
use crate::machine::{KernelCell, machine};

/// The host thread.
pub(super) const HOST: u32 = 0;

/// Usable stack of a simulated thread. The kernel's own are 24 KiB; the frames of the simulator below the driver's need more.
pub(super) const STACK: usize = 1 << 20;

/// Rounds of the idle loop with no thread becoming ready before the machine is declared stuck: a periodic timer or an
/// interrupt that nobody silences would keep it busy for ever.
const IDLE_ROUNDS: u32 = 1_000_000;

/// Where one thread sleeps until the processor is handed to it.
#[derive(Default)]
pub(super) struct Parker {
    granted: Mutex<bool>,
    wake: Condvar,
}

impl Parker {
    fn grant(&self) {
        *self.granted.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.wake.notify_one();
    }

    fn wait(&self) {
        let mut granted = self.granted.lock().unwrap_or_else(PoisonError::into_inner);
        while !*granted {
            granted = self
                .wake
                .wait(granted)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *granted = false;
    }
}

/// A question that decides whether a waiting thread may go on, asked by whichever thread holds the processor.
struct Question(*mut (dyn FnMut() -> bool + Send));

// SAFETY: what is asked is `Send`, and only the holder of the processor asks it.
unsafe impl Send for Question {}

/// What a waiting thread waits for.
pub(super) enum WaitFor {
    /// A question of the simulator's own code.
    Answer(Answer),
    /// Dispatcher objects: one of them, or all.
    Objects {
        /// Their headers.
        objects: Vec<u64>,
        /// All at once rather than any.
        all: bool,
    },
    /// Nothing: it is ended by its time, or by the end of the machine.
    Nothing,
}

/// A question whose asker is parked until it was answered with yes.
pub(super) struct Answer(Question);

/// A thread's wait.
pub(super) struct Wait {
    pub why: String,
    pub what: WaitFor,
    /// When it times out.
    pub deadline: Option<u64>,
    /// The wait of a thread of the simulator's that is idle: no reason to report it, and it may end with the machine.
    pub service: bool,
}

pub(super) enum State {
    /// Made, or woken, and in the queue of the ready.
    Ready,
    Running,
    Waiting(Wait),
    Ended,
}

/// One simulated thread.
pub(super) struct Thread {
    pub name: String,
    pub kthread: u64,
    pub user_mode: bool,
    /// Where a driver made it; nothing for the simulator's own.
    pub made_at: Option<Site>,
    pub state: State,
    /// The order in which waits began.
    pub since: u64,
    /// What the last wait ended with.
    pub outcome: i32,
    /// The IRQL to restore when it runs again.
    pub irql: u8,
    /// Critical and guarded regions entered and not left.
    pub apc_disable: i32,
    /// Mutexes and the like it holds.
    pub held: Vec<Held>,
    /// The IRQL before a `KeSetEvent` (or the like) that announced a wait.
    pub announced: Option<u8>,
    pub priority: i32,
    pub exit_status: i32,
    /// The addresses its stack lies between.
    pub stack: (u64, u64),
    started: bool,
    parker: Arc<Parker>,
    linux: Option<JoinHandle<()>>,
}

#[derive(Default)]
pub(super) struct Table {
    pub threads: BTreeMap<u32, Thread>,
    ready: VecDeque<u32>,
    waits: u64,
    next: u32,
    idle: Option<u32>,
    /// Ended threads whose Linux thread and KTHREAD can go once another thread runs.
    ended: Vec<u32>,
}

/// The processor and its threads.
pub(super) struct Processor {
    pub table: KernelCell<Table>,
    pub current: Cell<u32>,
    host: OnceLock<(std::thread::ThreadId, Arc<Parker>)>,
    crashed: AtomicBool,
    report: Mutex<Option<BugCheck>>,
    ending: AtomicBool,
}

impl Processor {
    pub fn new() -> Self {
        Self {
            table: KernelCell::new(Table::default()),
            current: Cell::new(HOST),
            host: OnceLock::new(),
            crashed: AtomicBool::new(false),
            report: Mutex::new(None),
            ending: AtomicBool::new(false),
        }
    }

    pub fn has_crashed(&self) -> bool {
        self.crashed.load(Ordering::Acquire)
    }

    pub fn report(&self) -> Option<BugCheck> {
        self.report
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Acquire)
    }
}

impl Executive {
    /// The calling Linux thread becomes the host thread and holds the processor.
    pub fn adopt_host_thread(&self) {
        let parker = Arc::new(Parker::default());
        let kthread = thread::make_kthread().unwrap_or_default();
        self.processor
            .host
            .set((std::thread::current().id(), parker.clone()))
            .unwrap_or_else(|_| panic!("a machine has one host thread"));
        let mut table = self.processor.table.borrow();
        table.next = HOST + 1;
        table.threads.insert(
            HOST,
            Thread {
                name: "host".into(),
                kthread,
                user_mode: false,
                made_at: None,
                state: State::Running,
                since: 0,
                outcome: 0,
                irql: super::PASSIVE_LEVEL,
                apc_disable: 0,
                held: Vec::new(),
                announced: None,
                priority: 8,
                exit_status: 0,
                stack: (0, 0),
                started: true,
                parker,
                linux: None,
            },
        );
        drop(table);
        crate::cpu::enter_thread(kthread);
    }

    /// Ends the machine with `report`: the calling thread parks for good, the host thread's current (and every later) wait returns it.
    /// Nothing of the machine is touched on the way, so it may be called from anywhere, with anything borrowed.
    ///
    /// # Panics
    /// On the host thread, which runs no driver code and so has nobody to report to: whoever made the host break a rule
    /// sees the report as the message of a panic.
    pub fn crash(&self, report: BugCheck) -> ! {
        let processor = &self.processor;
        let text = report.to_string();
        {
            let mut slot = processor
                .report
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            if slot.is_none() {
                *slot = Some(report);
            }
        }
        processor.crashed.store(true, Ordering::Release);
        match processor.host.get() {
            Some((host, parker)) if *host != std::thread::current().id() => {
                processor.current.set(HOST);
                parker.grant();
                loop {
                    std::thread::park();
                }
            }
            _ => panic!("{text}"),
        }
    }

    /// The report the machine ended with, if it did.
    pub fn crashed(&self) -> Option<BugCheck> {
        self.processor.report()
    }

    /// On the host thread, at the end of the machine: ends all threads that are not inside a request or driver code and waits for their Linux
    /// threads; true when none is left inside. Those that are left stay parked for good.
    pub fn shut_down(&self) -> bool {
        let processor = &self.processor;
        if processor.has_crashed() {
            return false;
        }
        processor.ending.store(true, Ordering::Release);
        let mut to_end = Vec::new();
        let mut none_inside = true;
        for (&id, thread) in &mut processor.table.borrow().threads {
            let idle = match &thread.state {
                State::Ready => !thread.started,
                State::Waiting(wait) => wait.service,
                State::Ended => true,
                State::Running => false,
            };
            if idle {
                let wake = !matches!(thread.state, State::Ended);
                to_end.push((wake.then(|| thread.parker.clone()), thread.linux.take()));
            } else if id != HOST {
                none_inside = false;
            }
        }
        for (parker, linux) in to_end {
            if let Some(parker) = parker {
                parker.grant();
            }
            if let Some(linux) = linux {
                // A thread that panicked has aborted the process already.
                let _ = linux.join();
            }
        }
        none_inside
    }

    /// Makes a thread, ready to run `body` in simulated context: a caller in user mode or a system thread. It first runs when the
    /// processor is handed to it.
    pub fn spawn(&self, name: &str, user_mode: bool, body: Box<dyn FnOnce() + Send>) -> ThreadId {
        match self.try_spawn(name, user_mode, None, body) {
            Some(id) => ThreadId(id),
            None => panic!("neither the machine nor its host may lack the memory for a thread"),
        }
    }

    /// [`spawn`](Self::spawn) where failing is an answer.
    pub(super) fn try_spawn(
        &self,
        name: &str,
        user_mode: bool,
        made_at: Option<Site>,
        body: Box<dyn FnOnce() + Send>,
    ) -> Option<u32> {
        let kthread = thread::make_kthread()?;
        let parker = Arc::new(Parker::default());
        let id = {
            let mut table = self.processor.table.borrow();
            table.next += 1;
            table.next - 1
        };
        let sleeping = parker.clone();
        let linux = std::thread::Builder::new()
            .name(name.to_owned())
            .stack_size(STACK)
            .spawn(move || {
                sleeping.wait();
                machine().executive.thread_main(id, kthread, body);
            });
        let Ok(linux) = linux else {
            machine().memory.free_object(kthread as *mut u8);
            return None;
        };
        let mut table = self.processor.table.borrow();
        table.threads.insert(
            id,
            Thread {
                name: name.to_owned(),
                kthread,
                user_mode,
                made_at,
                state: State::Ready,
                since: 0,
                outcome: 0,
                irql: super::PASSIVE_LEVEL,
                apc_disable: 0,
                held: Vec::new(),
                announced: None,
                priority: 8,
                exit_status: 0,
                stack: (0, 0),
                started: false,
                parker,
                linux: Some(linux),
            },
        );
        table.ready.push_back(id);
        drop(table);
        self.register_thread_object(kthread);
        Some(id)
    }

    fn thread_main(&self, id: u32, kthread: u64, body: Box<dyn FnOnce() + Send>) {
        if self.processor.is_ending() {
            return;
        }
        let here = &raw const id as u64;
        let top = here.next_multiple_of(4096);
        if let Some(thread) = self.processor.table.borrow().threads.get_mut(&id) {
            thread.started = true;
            thread.stack = (top - (STACK as u64 - 0x1_0000), top);
        }
        crate::cpu::enter_thread(kthread);
        thread::run_body(body);
        if self.processor.is_ending() {
            return;
        }
        self.end_thread(id);
        self.with_current(|thread| thread.state = State::Ended);
        self.processor.table.borrow().ended.push(id);
        self.schedule();
    }

    /// On the host thread: runs simulated threads until `done()` (asked whenever a thread waits or ends, by that thread), or the machine
    /// crashes.
    ///
    /// # Errors
    /// The report of the crash, now and on every later call.
    pub fn run_until(&self, done: &mut (dyn FnMut() -> bool + Send)) -> Result<(), BugCheck> {
        let result = |report: Option<BugCheck>| match report {
            Some(report) => Err(report),
            None => Ok(()),
        };
        if self.processor.has_crashed() {
            return result(self.processor.report());
        }
        assert_eq!(
            self.processor.current.get(),
            HOST,
            "only the host thread runs the others"
        );
        if done() {
            return Ok(());
        }
        self.wait_for_answer("the host", false, done);
        if self.processor.has_crashed() {
            // The processor was taken from a thread in the middle of anything.
            self.irql.set(super::PASSIVE_LEVEL);
        }
        result(self.processor.report())
    }

    /// On a simulated thread: waits until `ready()`, letting others run; `why` names it in a deadlock report. For the simulator's own
    /// waits, at an IRQL where a thread may wait.
    ///
    /// # Panics
    /// When it is the host thread that waits here and the machine crashes: only [`run_until`](Self::run_until) can say so.
    pub fn block_until(&self, why: &str, ready: &mut (dyn FnMut() -> bool + Send)) {
        self.require_wait("wait for", why);
        if !ready() {
            self.wait_for_answer(why, false, ready);
        }
        if let Some(report) = self.processor.report() {
            panic!("the machine crashed while the host waited for {why}: {report}");
        }
    }

    /// As [`block_until`](Self::block_until) for a thread of the simulator's that has nothing to do. False when the machine ends instead.
    pub(super) fn block_service(
        &self,
        why: &str,
        ready: &mut (dyn FnMut() -> bool + Send),
    ) -> bool {
        if !ready() {
            self.wait_for_answer(why, true, ready);
        }
        !self.processor.is_ending()
    }

    fn wait_for_answer(&self, why: &str, service: bool, ask: &mut (dyn FnMut() -> bool + Send)) {
        let ask: *mut (dyn FnMut() -> bool + Send + '_) = ask;
        // SAFETY: only the lifetime changes. The question is asked while this thread is parked in `block` below, and the wait that
        // holds it is gone from the table when `block` returns; a thread that never returns keeps its stack.
        let ask: *mut (dyn FnMut() -> bool + Send + 'static) = unsafe { std::mem::transmute(ask) };
        self.block(Wait {
            why: why.to_owned(),
            what: WaitFor::Answer(Answer(Question(ask))),
            deadline: None,
            service,
        });
    }

    /// The current thread waits; returns the outcome it was woken with.
    pub(super) fn block(&self, wait: Wait) -> i32 {
        {
            let mut table = self.processor.table.borrow();
            table.waits += 1;
            let since = table.waits;
            let current = self.processor.current.get();
            if let Some(thread) = table.threads.get_mut(&current) {
                thread.since = since;
                thread.outcome = 0;
                thread.irql = self.irql.get();
                thread.state = State::Waiting(wait);
            }
        }
        self.schedule();
        if self.processor.has_crashed() {
            // The thread that crashed may have the table borrowed.
            return 0;
        }
        self.with_current(|thread| thread.outcome)
    }

    /// Ends the wait of thread `id` with `outcome`.
    pub(super) fn wake(&self, id: u32, outcome: i32) {
        let mut table = self.processor.table.borrow();
        if let Some(thread) = table.threads.get_mut(&id) {
            thread.state = State::Ready;
            thread.outcome = outcome;
            table.ready.push_back(id);
        }
    }

    /// Lets another ready thread run; true when there was one.
    pub(super) fn yield_processor(&self) -> bool {
        {
            let mut table = self.processor.table.borrow();
            if table.ready.is_empty() {
                return false;
            }
            let current = self.processor.current.get();
            let irql = self.irql.get();
            if let Some(thread) = table.threads.get_mut(&current) {
                thread.state = State::Ready;
                thread.irql = irql;
            }
            table.ready.push_back(current);
        }
        self.schedule();
        true
    }

    /// Looks up the thread that holds the processor.
    pub(super) fn with_current<R>(&self, look: impl FnOnce(&mut Thread) -> R) -> R {
        let mut table = self.processor.table.borrow();
        let current = self.processor.current.get();
        match table.threads.get_mut(&current) {
            Some(thread) => look(thread),
            None => panic!("the holder of the processor is a thread of the machine"),
        }
    }

    /// Gives the processor away and returns when the calling thread, whose state says why it does not run, has it back to run.
    /// For a thread that has ended it returns when the processor is another's.
    fn schedule(&self) {
        let me = self.processor.current.get();
        let mut rounds = 0u32;
        loop {
            if self.processor.has_crashed() {
                return;
            }
            self.bury();
            self.ask_waiting_threads();
            if let Some(next) = self.choose() {
                if next == me {
                    return;
                }
                if self.hand_over(me, next) {
                    return;
                }
                rounds = 0;
                continue;
            }
            if me == HOST {
                let idle = self.idle_thread();
                if self.hand_over(me, idle) {
                    return;
                }
                continue;
            }
            if !self.make_progress() {
                self.nothing_can_run("nothing is left that could wake one of them");
            }
            rounds += 1;
            if rounds > IDLE_ROUNDS {
                self.nothing_can_run(
                    "timers or interrupts keep the processor busy and wake none of them",
                );
            }
        }
    }

    /// Hands the processor from `me` to `next` and sleeps; true when `me` is to return to what it was doing (or has ended), false when
    /// it is to be the idle loop.
    fn hand_over(&self, me: u32, next: u32) -> bool {
        let (mine, theirs, ended) = {
            let table = self.processor.table.borrow();
            let (Some(mine), Some(theirs)) = (table.threads.get(&me), table.threads.get(&next))
            else {
                panic!("the processor is handed between threads of the machine");
            };
            (
                mine.parker.clone(),
                theirs.parker.clone(),
                matches!(mine.state, State::Ended),
            )
        };
        self.processor.current.set(next);
        theirs.grant();
        if ended {
            return true;
        }
        mine.wait();
        if self.processor.has_crashed() || self.processor.is_ending() {
            return true;
        }
        self.with_current(|thread| matches!(thread.state, State::Running))
    }

    /// The next ready thread, now running: the first in line, or any when exploring.
    fn choose(&self) -> Option<u32> {
        let mut table = self.processor.table.borrow();
        let position = match table.ready.len() {
            0 => return None,
            1 => 0,
            many => self.explore(many as u64).unwrap_or(0) as usize,
        };
        let id = table.ready.remove(position)?;
        let thread = table.threads.get_mut(&id)?;
        thread.state = State::Running;
        self.irql.set(thread.irql);
        Some(id)
    }

    /// Asks every waiting question and readies whom the answer lets go on.
    fn ask_waiting_threads(&self) {
        let questions: Vec<(u32, *mut (dyn FnMut() -> bool + Send))> = self
            .processor
            .table
            .borrow()
            .threads
            .iter()
            .filter_map(|(&id, thread)| match &thread.state {
                State::Waiting(Wait {
                    what: WaitFor::Answer(Answer(question)),
                    ..
                }) => Some((id, question.0)),
                _ => None,
            })
            .collect();
        for (id, question) in questions {
            // SAFETY: the thread that owns the question is parked until it is woken (see `wait_for_answer`), so the pointer is good and
            // nobody else uses it.
            if unsafe { (*question)() } {
                self.wake(id, 0);
            }
        }
    }

    /// One step of the idle loop: what hardware and clock have to offer, nearest first.
    fn make_progress(&self) -> bool {
        self.deliver_interrupts()
            || self.run_dpcs()
            || self.expire_timers()
            || self.settle_devices()
            || self.advance_to_next_event()
    }

    /// The thread that plays the idle loop for the host.
    fn idle_thread(&self) -> u32 {
        if let Some(idle) = self.processor.table.borrow().idle {
            return idle;
        }
        let ThreadId(id) = self.spawn(
            "idle",
            false,
            Box::new(|| {
                let executive = &machine().executive;
                while !executive.processor.is_ending() {
                    executive.block(Wait {
                        why: "something to do".into(),
                        what: WaitFor::Nothing,
                        deadline: None,
                        service: true,
                    });
                }
            }),
        );
        let mut table = self.processor.table.borrow();
        table.idle = Some(id);
        // It never waits its turn: it runs when the host hands over to it.
        table.ready.retain(|&other| other != id);
        if let Some(thread) = table.threads.get_mut(&id) {
            thread.state = State::Running;
        }
        id
    }

    /// Frees what is left of threads that have ended.
    fn bury(&self) {
        let me = self.processor.current.get();
        loop {
            let (linux, kthread) = {
                let mut table = self.processor.table.borrow();
                let Some(position) = table.ended.iter().position(|&id| id != me) else {
                    return;
                };
                let id = table.ended.remove(position);
                let Some(thread) = table.threads.remove(&id) else {
                    continue;
                };
                (thread.linux, thread.kthread)
            };
            if let Some(linux) = linux {
                // It has given up the processor and returns; one that panicked has aborted the process.
                let _ = linux.join();
            }
            self.dereference_object(kthread);
        }
    }

    fn nothing_can_run(&self, why: &str) -> ! {
        let mut rule = format!("Every thread waits, and {why}:");
        for (id, thread) in &self.processor.table.borrow().threads {
            if let State::Waiting(wait) = &thread.state {
                if !wait.service {
                    rule += &format!("\n  thread {id} ({}) waits for {}", thread.name, wait.why);
                }
            }
        }
        rule += "\nA driver must see to it that every wait ends: by an interrupt, a timer, another thread, or a time-out.";
        stop(codes::NOTHING_CAN_RUN, [0; 4], rule)
    }

    /// The earliest time-out of a waiting thread.
    pub(super) fn next_deadline(&self) -> Option<u64> {
        self.processor
            .table
            .borrow()
            .threads
            .values()
            .filter_map(|thread| match &thread.state {
                State::Waiting(wait) => wait.deadline,
                _ => None,
            })
            .min()
    }

    /// Ends the waits whose time is up at `now` with `outcome`; true when there were any.
    pub(super) fn wake_timed_out(&self, now: u64, outcome: i32) -> bool {
        let mut late: Vec<(u64, u64, u32)> = self
            .processor
            .table
            .borrow()
            .threads
            .iter()
            .filter_map(|(&id, thread)| match &thread.state {
                State::Waiting(wait) => {
                    let deadline = wait.deadline.filter(|&deadline| deadline <= now)?;
                    Some((deadline, thread.since, id))
                }
                _ => None,
            })
            .collect();
        late.sort_unstable();
        for &(_, _, id) in &late {
            self.wake(id, outcome);
        }
        !late.is_empty()
    }
}
