//! The one processor: which thread holds it, how it is handed over, what happens when nobody can
//! use it. When idle it lets the devices finish ([`super::Devices`]).
//!
//! A simulated thread is a Linux thread that runs only while it holds the processor. Handing over
//! is: name the next thread in the table, wake its [`Parker`], sleep on one's own. A thread that
//! has to wait first looks for others that are ready; with none it stays and becomes the idle loop,
//! so a single caller that waits for interrupt after interrupt never costs a switch.
//!
//! Driver code never runs on the host thread: when nothing else could play the idle loop, a thread
//! made for that does. So the host's waits can always return, whatever becomes of the driver.

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::dispatcher::ObjectWait;
use super::held::Held;
use super::linux_thread::LinuxThread;
use super::suspend::Suspension;
use super::{Executive, Serving, ThreadId};
use crate::cpu::{self, Stack, stop};
use crate::executive::executive;
use crate::nt::codes;
use crate::record::{BugCheck, KernelCell, Site};

/// The host thread.
pub(super) const HOST: u32 = 0;

/// Rounds of the idle loop with no thread becoming ready before the machine is declared stuck: a
/// periodic timer or an interrupt that nobody silences would keep it busy for ever.
const IDLE_ROUNDS: u32 = 100_000;

/// Where one thread sleeps until the processor is handed to it.
#[derive(Default)]
pub(super) struct Parker {
    granted: AtomicBool,
    /// The Linux thread that sleeps here, said before anybody can grant it the processor.
    thread: OnceLock<std::thread::Thread>,
}

impl Parker {
    /// Of this Linux thread.
    pub fn of(thread: &std::thread::Thread) -> Arc<Self> {
        let parker = Self::default();
        parker.is_of(thread);
        Arc::new(parker)
    }

    /// It is this Linux thread that sleeps here.
    pub fn is_of(&self, thread: &std::thread::Thread) {
        let set = self.thread.set(thread.clone());
        assert!(set.is_ok(), "one thread sleeps at each place");
    }

    pub fn grant(&self) {
        self.granted.store(true, Ordering::Release);
        let thread = self.thread.get();
        thread.expect("a thread that was made is known").unpark();
    }

    pub fn wait(&self) {
        while !self.granted.swap(false, Ordering::Acquire) {
            std::thread::park();
        }
    }
}

/// A question that decides whether a waiting thread may go on, asked by whichever thread holds the
/// processor.
struct Question(*mut (dyn FnMut() -> bool + Send));

// SAFETY: what is asked is `Send`, and only the holder of the processor asks it.
unsafe impl Send for Question {}

/// What a waiting thread waits for.
pub(super) enum WaitFor {
    /// A question of the simulator's own code.
    Answer(Answer),
    /// Dispatcher objects.
    Objects(ObjectWait),
    /// The moment when no other thread can run without time passing.
    Others,
    /// The moment when nothing can run without time passing.
    Quiet,
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
    /// The wait of a thread of the simulator's that is idle: no reason to report it, and it may end
    /// with the machine.
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
    /// The dispatch routines it is in, outermost first.
    pub serving: Vec<Serving>,
    /// It was suspended meanwhile.
    pub suspension: Option<Suspension>,
    /// The IRQL before a `KeSetEvent` (or the like) that announced a wait.
    pub announced: Option<u8>,
    pub priority: i32,
    pub exit_status: i32,
    /// Its kernel stack.
    pub stack: Stack,
    pub started: bool,
    pub parker: Arc<Parker>,
    /// What it runs on; nothing for the host thread.
    pub linux: Option<LinuxThread>,
}

#[derive(Default)]
pub(super) struct Table {
    pub threads: BTreeMap<u32, Thread>,
    pub ready: VecDeque<u32>,
    waits: u64,
    pub next: u32,
    idle: Option<u32>,
    /// Ended threads whose Linux thread can be another's, and whose KTHREAD can go, once another
    /// thread runs.
    pub ended: Vec<u32>,
}

/// The processor and its threads.
pub(super) struct Processor {
    pub table: KernelCell<Table>,
    /// Linux threads of simulated ones that have ended.
    pub kept: KernelCell<Vec<LinuxThread>>,
    pub current: Cell<u32>,
    pub host: OnceLock<(std::thread::ThreadId, Arc<Parker>)>,
    pub crashed: AtomicBool,
    pub report: Mutex<Option<BugCheck>>,
    pub ending: AtomicBool,
}

impl Processor {
    pub fn new() -> Self {
        Self {
            table: KernelCell::new(Table::default()),
            kept: KernelCell::default(),
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

    pub fn is_ending(&self) -> bool {
        self.ending.load(Ordering::Acquire)
    }
}

impl Executive {
    /// On a simulated thread: waits until `ready()`, letting others run; `why` names it in a
    /// deadlock report. For the simulator's own waits, at an IRQL where a thread may wait.
    ///
    /// # Panics
    /// When it is the host thread that waits here and the machine crashes: only
    /// [`run_until`](Self::run_until) can say so.
    pub fn block_until(&self, why: &str, ready: &mut (dyn FnMut() -> bool + Send)) {
        self.require_wait("wait for", why);
        if !ready() {
            self.wait_for_answer(why, false, None, ready);
        }
        if let Some(report) = self.processor.report() {
            panic!("the machine crashed while the host waited for {why}: {report}");
        }
    }

    /// As [`block_until`](Self::block_until), while at most `interval` (in 100 ns) of the
    /// machine's time passes. False when that did.
    ///
    /// # Panics
    /// As there.
    pub fn block_until_within(
        &self,
        why: &str,
        interval: u64,
        ready: &mut (dyn FnMut() -> bool + Send),
    ) -> bool {
        self.require_wait("wait for", why);
        if ready() {
            return true;
        }
        let deadline = self.now().saturating_add(interval);
        self.wait_for_answer(why, false, Some(deadline), ready);
        ready()
    }

    /// As [`block_until`](Self::block_until) for a thread of the simulator's that has nothing to
    /// do. False when the machine ends instead.
    pub(super) fn block_service(
        &self,
        why: &str,
        ready: &mut (dyn FnMut() -> bool + Send),
    ) -> bool {
        if !ready() {
            self.wait_for_answer(why, true, None, ready);
        }
        !self.processor.is_ending()
    }

    pub(super) fn wait_for_answer(
        &self,
        why: &str,
        service: bool,
        deadline: Option<u64>,
        ask: &mut (dyn FnMut() -> bool + Send),
    ) {
        let ask: *mut (dyn FnMut() -> bool + Send + '_) = ask;
        // SAFETY: only the lifetime changes. The question is asked while this thread is parked in
        // `block` below, and the wait that holds it is gone from the table when `block` returns; a
        // thread that never returns keeps its stack.
        let ask: *mut (dyn FnMut() -> bool + Send + 'static) = unsafe { std::mem::transmute(ask) };
        self.block(Wait {
            why: why.to_owned(),
            what: WaitFor::Answer(Answer(Question(ask))),
            deadline,
            service,
        });
    }

    /// The current thread waits; returns the outcome it was woken with.
    pub(super) fn block(&self, wait: Wait) -> i32 {
        cpu::waits();
        self.calls_without_wait.set(0);
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

    /// Gives the processor away and returns when the calling thread, whose state says why it does
    /// not run, has it back to run. For a thread that has ended it returns when the processor is
    /// another's.
    pub(super) fn schedule(&self) {
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
            if !self.make_progress()
                && !self.wake_held_back()
                && !self.wake_for_quiet()
                && !self.advance_to_next_event()
            {
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

    /// Hands the processor from `me` to `next` and sleeps; true when `me` is to return to what it
    /// was doing (or has ended), false when it is to be the idle loop.
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
        cpu::runs();
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
        self.set_level(thread.irql);
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
            // SAFETY: the thread that owns the question is parked until it is woken (see
            // `wait_for_answer`), so the pointer is good and nobody else uses it.
            if unsafe { (*question)() } {
                self.wake(id, 0);
            }
        }
    }

    /// One step of the idle loop: what hardware and clock have to offer without waiting for more
    /// time to pass, nearest first.
    pub(super) fn make_progress(&self) -> bool {
        self.deliver_interrupts()
            || self.run_dpcs()
            || self.expire_timers()
            || self.settle_devices()
    }

    /// Wakes the host if it waits for the machine to come to rest.
    fn wake_for_quiet(&self) -> bool {
        let waits = matches!(
            self.processor.table.borrow().threads.get(&HOST),
            Some(Thread {
                state: State::Waiting(Wait {
                    what: WaitFor::Quiet,
                    ..
                }),
                ..
            })
        );
        if waits {
            self.wake(HOST, 0);
        }
        waits
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
                let executive = executive();
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
                self.give_linux_thread(linux);
            }
            self.dereference_object(kthread);
        }
    }

    fn nothing_can_run(&self, why: &str) -> ! {
        let mut rule = format!("Every thread waits, and {why}:");
        for (id, thread) in &self.processor.table.borrow().threads {
            if let State::Waiting(wait) = &thread.state
                && !wait.service
            {
                rule += &format!("\n  thread {id} ({}) waits for {}", thread.name, wait.why);
            }
        }
        rule += "\nA driver must see to it that every wait ends: by an interrupt, a timer, \
            another thread, or a time-out.";
        stop(codes::NOTHING_CAN_RUN, [0; 4], rule)
    }
}
