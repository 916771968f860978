//! How simulated threads begin and end, and how the machine does: adopting the host, making
//! threads, crash and shut-down. Used by every module; [`super::processor`] runs the threads.

use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use super::linux_thread::Job;
use super::processor::{HOST, Parker, State, Thread};
use super::{Executive, ThreadId, thread};
use crate::cpu::{Stack, enter_thread};
use crate::nt::PASSIVE_LEVEL;
use crate::record::{BugCheck, Site};

impl Executive {
    /// The calling Linux thread becomes the host thread and holds the processor.
    pub fn adopt_host_thread(&self) {
        let host = std::thread::current();
        let parker = Parker::of(&host);
        let kthread = thread::make_kthread().unwrap_or_default();
        self.processor
            .host
            .set((host.id(), parker.clone()))
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
                irql: PASSIVE_LEVEL,
                apc_disable: 0,
                held: Vec::new(),
                serving: Vec::new(),
                suspension: None,
                announced: None,
                priority: 8,
                exit_status: 0,
                stack: Stack::default(),
                started: true,
                parker,
                linux: None,
            },
        );
        drop(table);
        enter_thread(kthread, Stack::default());
        self.make_processor_stacks();
    }

    /// Ends the machine with `report`: the calling thread parks for good, the host thread's current
    /// (and every later) wait returns it. Nothing of the machine is touched on the way, so it may
    /// be called from anywhere, with anything borrowed.
    ///
    /// # Panics
    /// On the host thread, which runs no driver code and so has nobody to report to: whoever made
    /// the host break a rule sees the report as the message of a panic.
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

    /// Is the calling Linux thread the host thread, or none of the machine's?
    pub fn is_host_thread(&self) -> bool {
        let here = std::thread::current().id();
        let host = self.processor.host.get();
        host.is_none_or(|(host, _)| *host == here) || !thread::is_simulated()
    }

    /// The report the machine ended with, if it did.
    pub fn crashed(&self) -> Option<BugCheck> {
        self.processor.report()
    }

    /// On the host thread, at the end of the machine: ends all threads that are not inside a
    /// request or driver code and waits for their Linux threads; true when none is left inside.
    /// Those that are left stay parked for good.
    pub fn shut_down(&self) -> bool {
        let processor = &self.processor;
        self.end_kept_threads();
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
                to_end.extend(thread.linux.take());
            } else if id != HOST {
                none_inside = false;
            }
        }
        for linux in to_end {
            linux.end();
        }
        none_inside
    }

    /// Makes a thread, ready to run `body` in simulated context: a caller in user mode or a system
    /// thread. It first runs when the processor is handed to it.
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
        let stack = self.take_stack(made_at.is_none())?;
        let Some(kthread) = thread::make_kthread() else {
            self.give_stack(stack, made_at.is_none());
            return None;
        };
        let id = {
            let mut table = self.processor.table.borrow();
            table.next += 1;
            table.next - 1
        };
        let job = Job {
            id,
            kthread,
            stack,
            body,
        };
        let Ok(linux) = self.take_linux_thread(job) else {
            self.free_object(kthread as *mut u8);
            self.give_stack(stack, made_at.is_none());
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
                irql: PASSIVE_LEVEL,
                apc_disable: 0,
                held: Vec::new(),
                serving: Vec::new(),
                suspension: None,
                announced: None,
                priority: 8,
                exit_status: 0,
                stack,
                started: false,
                parker: Arc::clone(linux.parker()),
                linux: Some(linux),
            },
        );
        table.ready.push_back(id);
        drop(table);
        self.register_thread_object(kthread);
        Some(id)
    }

    /// A simulated thread from its beginning to its end. False when the machine ends instead, and
    /// with it the Linux thread; otherwise the processor has been given away.
    pub(super) fn thread_main(&self, job: Job) -> bool {
        if self.processor.is_ending() {
            return false;
        }
        if let Some(thread) = self.processor.table.borrow().threads.get_mut(&job.id) {
            thread.started = true;
        }
        enter_thread(job.kthread, job.stack);
        thread::run_body(job.body);
        if self.processor.is_ending() {
            return false;
        }
        self.end_thread(job.id);
        self.with_current(|thread| thread.state = State::Ended);
        self.processor.table.borrow().ended.push(job.id);
        self.schedule();
        true
    }
}
