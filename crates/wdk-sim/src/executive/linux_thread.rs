//! The Linux threads that simulated ones run on. A simulated thread has one to itself from its
//! start to its end, and leaves it to a later one: to make a Linux thread takes longer than most
//! requests.
//!
//! A simulated thread finds nothing of an earlier one. What the processor keeps for each Linux
//! thread begins anew with it ([`enter_thread`](crate::cpu::enter_thread)), and the way out of its
//! body is closed when the body is over ([`super::thread::run_body`]).

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use super::Executive;
use super::processor::Parker;
use crate::cpu::Stack;
use crate::executive::executive;

/// How many Linux threads of simulated ones that have ended are kept for others.
pub(super) const KEPT: usize = 64;
/// The stack of a Linux thread, for the simulator's own frames. Driver code runs on the kernel
/// stack of the simulated thread.
const STACK: usize = 1 << 20;

/// A simulated thread that has not begun.
pub(super) struct Job {
    pub id: u32,
    pub kthread: u64,
    pub stack: Stack,
    pub body: Box<dyn FnOnce() + Send>,
}

/// What is to run on a Linux thread when it is granted the processor next.
type Next = Arc<Mutex<Option<Job>>>;

/// A Linux thread.
pub(super) struct LinuxThread {
    parker: Arc<Parker>,
    next: Next,
    handle: JoinHandle<()>,
}

impl LinuxThread {
    /// Makes one that waits for the processor.
    fn begin() -> io::Result<Self> {
        let parker = Arc::<Parker>::default();
        let next = Next::default();
        let (its_parker, its_next) = (Arc::clone(&parker), Arc::clone(&next));
        let handle = std::thread::Builder::new()
            .name("simulated".to_owned())
            .stack_size(STACK)
            .spawn(move || {
                let next = || {
                    its_parker.wait();
                    its_next
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .take()
                };
                // Whoever grants the processor holds it, and so the machine runs. When a job has
                // ended the processor is another's: nothing of the machine is touched any more.
                while next().is_some_and(|job| executive().thread_main(job)) {}
            })?;
        parker.is_of(handle.thread());
        Ok(Self {
            parker,
            next,
            handle,
        })
    }

    /// Where it waits for the processor.
    pub fn parker(&self) -> &Arc<Parker> {
        &self.parker
    }

    /// Lets it end, when nothing runs on it, or what does ends with the machine.
    pub fn end(self) {
        self.parker.grant();
        // One that panicked has aborted the process already.
        let _ = self.handle.join();
    }
}

impl Executive {
    /// A Linux thread on which `job` begins when it is granted the processor.
    ///
    /// # Errors
    /// When the host has no more threads.
    pub(super) fn take_linux_thread(&self, job: Job) -> io::Result<LinuxThread> {
        let kept = self.processor.kept.borrow().pop();
        let linux = match kept {
            Some(linux) => linux,
            None => LinuxThread::begin()?,
        };
        *linux.next.lock().unwrap_or_else(PoisonError::into_inner) = Some(job);
        Ok(linux)
    }

    /// Keeps the Linux thread of a simulated one that has given the processor away for good.
    pub(super) fn give_linux_thread(&self, linux: LinuxThread) {
        let mut kept = self.processor.kept.borrow();
        if kept.len() < KEPT {
            kept.push(linux);
        } else {
            drop(kept);
            linux.end();
        }
    }

    /// At the end of the machine, however it ended: no Linux thread is kept any more.
    pub(super) fn end_kept_threads(&self) {
        let kept = self.processor.kept.try_borrow();
        let kept = kept.map(|mut kept| std::mem::take(&mut *kept));
        for linux in kept.unwrap_or_default() {
            linux.end();
        }
    }
}
