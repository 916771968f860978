//! Work items: routines that run later on worker threads at `PASSIVE_LEVEL`. Other modules defer
//! work of their own through [`Executive::queue_system_work`].

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::layout::WorkQueueItem;
use super::{Executive, InUse};
use crate::cpu::stop;
use crate::executive::executive;
use crate::nt::codes;
use crate::record::{Leak, Site};

use crate::nt::routine;

/// Bytes of an IO_WORKITEM, which drivers know by its size alone.
const WORK_ITEM_SIZE: u64 = 0x58;
/// Worker threads at most; a machine has few, so that work which waits for other work is seen to
/// hang.
const WORKERS: u32 = 8;

/// What runs on a worker thread.
enum Job {
    /// An IO_WORKITEM; its routine is given the item itself in the extended form only.
    Item {
        item: u64,
        device: u64,
        routine: u64,
        context: u64,
        extended: bool,
    },
    /// A WORK_QUEUE_ITEM.
    Plain { item: u64 },
    /// The simulator's own.
    System(Box<dyn FnOnce() + Send>),
}

struct WorkItem {
    device: u64,
    allocated: bool,
    queued: bool,
    made_at: Site,
}

/// The queue, the workers, and what the driver allocated.
#[derive(Default)]
pub(super) struct Work {
    queue: VecDeque<(Job, Site)>,
    items: BTreeMap<u64, WorkItem>,
    workers: u32,
    idle: u32,
}

impl Executive {
    /// Runs `job` on a worker thread at `PASSIVE_LEVEL`, later.
    pub fn queue_system_work(&self, job: Box<dyn FnOnce() + Send>) {
        self.queue_job(Job::System(job));
    }

    fn queue_job(&self, job: Job) {
        let hire = {
            let mut work = self.work.borrow();
            work.queue.push_back((job, Site::here()));
            let hire = work.queue.len() as u32 > work.idle && work.workers < WORKERS;
            work.workers += u32::from(hire);
            work.idle += u32::from(hire);
            hire
        };
        if hire {
            self.spawn("worker", false, Box::new(|| executive().be_worker()));
        }
    }

    fn be_worker(&self) {
        while self.block_service("a work item", &mut || {
            !executive().work.borrow().queue.is_empty()
        }) {
            let job = {
                let mut work = self.work.borrow();
                let job = work.queue.pop_front();
                if job.is_some() {
                    work.idle -= 1;
                }
                job
            };
            if let Some((job, _)) = job {
                self.run_job(job);
                self.work.borrow().idle += 1;
            }
        }
    }

    fn run_job(&self, job: Job) {
        match job {
            Job::System(job) => job(),
            Job::Plain { item } => {
                let item = item as *mut WorkQueueItem;
                // SAFETY: a queued item is memory of the driver's, until its routine runs.
                let (routine, parameter) = unsafe {
                    (*item).list.flink = std::ptr::null_mut();
                    ((*item).routine, (*item).parameter)
                };
                // SAFETY: the driver asked for this routine.
                unsafe { self.call_driver_routine("The work routine", routine, &[parameter]) };
            }
            Job::Item {
                item,
                device,
                routine,
                context,
                extended,
            } => {
                if let Some(known) = self.work.borrow().items.get_mut(&item) {
                    known.queued = false;
                }
                let (plain, all) = ([device, context], [device, context, item]);
                let arguments: &[u64] = if extended { &all } else { &plain };
                // SAFETY: the driver asked for this routine.
                unsafe { self.call_driver_routine("The work item", routine, arguments) };
                // The device object was kept until now.
                if self.object_kind(device).is_some() {
                    self.dereference_object(device);
                }
            }
        }
    }

    pub(super) fn work_within(&self, memory: &Range<u64>) -> Option<InUse> {
        let work = self.work.borrow();
        work.queue.iter().find_map(|(job, queued_at)| {
            let (Job::Item { item, .. } | Job::Plain { item }) = job else {
                return None;
            };
            memory.contains(item).then(|| InUse {
                code: codes::WORKER_INVALID,
                parameters: [0, *item, memory.start, memory.end],
                what: format!(
                    "the work item at {item:#x}{}, which was queued at {} and has not run yet: \
                     wait for its routine first",
                    self.made_at(*item),
                    queued_at.describe()
                ),
            })
        })
    }

    pub(super) fn work_leaks(&self, leaks: &mut Vec<Leak>) {
        let work = self.work.borrow();
        for (address, item) in &work.items {
            let state = if item.queued { ", queued" } else { "" };
            leaks.push(Leak {
                kind: "work item",
                what: format!("IO_WORKITEM at {address:#x}{state}"),
                taken_at: item.made_at.describe(),
            });
        }
        for (job, queued_at) in &work.queue {
            if let Job::Plain { item } = job {
                leaks.push(Leak {
                    kind: "queued work item",
                    what: format!("WORK_QUEUE_ITEM at {item:#x}"),
                    taken_at: queued_at.describe(),
                });
            }
        }
    }

    fn add_work_item(&self, item: u64, device: u64, allocated: bool) {
        self.work.borrow().items.insert(
            item,
            WorkItem {
                device,
                allocated,
                queued: false,
                made_at: Site::here(),
            },
        );
    }

    fn remove_work_item(&self, item: u64, allocated: bool) {
        let known = self.work.borrow().items.remove(&item);
        let rule = match known {
            Some(known) if known.queued => {
                "while it is queued: free it in its own routine, or after that has run"
            }
            Some(known) if known.allocated == allocated => return,
            Some(_) => {
                "by the wrong routine: IoFreeWorkItem is for what IoAllocateWorkItem returned, \
                 IoUninitializeWorkItem for what IoInitializeWorkItem made"
            }
            None => "but is none: each is freed once",
        };
        stop(
            codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
            [0xD1, item, 0, 0],
            format!("The work item at {item:#x} was freed {rule}."),
        );
    }

    fn queue_work_item(&self, item: u64, routine: u64, context: u64, extended: bool) {
        let state = self
            .work
            .borrow()
            .items
            .get_mut(&item)
            .map(|known| (known.device, std::mem::replace(&mut known.queued, true)));
        let device = match state {
            Some((device, false)) => device,
            Some((_, true)) => stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0xD2, item, 0, 0],
                format!(
                    "The work item at {item:#x} was queued while it is queued: wait until its \
                     routine runs."
                ),
            ),
            None => stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0xD3, item, 0, 0],
                format!(
                    "What was queued at {item:#x} is no work item: allocate one with \
                     IoAllocateWorkItem."
                ),
            ),
        };
        if self.object_kind(device).is_some() {
            self.reference_object(device);
        }
        self.queue_job(Job::Item {
            item,
            device,
            routine,
            context,
            extended,
        });
    }
}

/// Queues a work item that the driver made itself.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "every queue has the same workers")]
pub(crate) unsafe extern "win64" fn ExQueueWorkItem(item: *mut WorkQueueItem, _queue: u32) {
    let executive = executive();
    // SAFETY: the driver passes an initialised WORK_QUEUE_ITEM; its list says whether it is queued.
    let queued = unsafe {
        let queued = !(*item).list.flink.is_null();
        (*item).list.flink = &raw mut (*item).list;
        queued
    };
    if queued {
        stop(
            codes::WORKER_INVALID,
            [1, item as u64, 0, 0],
            format!(
                "The WORK_QUEUE_ITEM at {:#x} was queued while it is queued, or without \
                 ExInitializeWorkItem.",
                item as u64
            ),
        );
    }
    executive.queue_job(Job::Plain { item: item as u64 });
}

/// Allocates a work item for a device object.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fails = IoObject => null, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoAllocateWorkItem(device: u64) -> u64 {
    let executive = executive();
    let Some(item) = executive.allocate_object(WORK_ITEM_SIZE, "work item") else {
        return 0;
    };
    executive.add_work_item(item as u64, device, true);
    item as u64
}

/// Frees a work item that is not queued.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoFreeWorkItem(item: u64) {
    let executive = executive();
    executive.remove_work_item(item, true);
    executive.free_object(item as *mut u8);
}

/// Returns the size of a work item.
#[routine(ntoskrnl, since = Windows7, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoSizeofWorkItem() -> u32 {
    WORK_ITEM_SIZE as u32
}

/// Makes a work item of the driver's own storage.
#[routine(ntoskrnl, since = Windows7, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoInitializeWorkItem(
    device: u64,
    #[at([u8; WORK_ITEM_SIZE as usize])] item: u64,
) {
    let executive = executive();
    // SAFETY: the driver passes IoSizeofWorkItem bytes.
    unsafe { std::ptr::write_bytes(item as *mut u8, 0, WORK_ITEM_SIZE as usize) };
    executive.add_work_item(item, device, false);
}

/// Ends a work item in the driver's own storage.
#[routine(ntoskrnl, since = Windows7, irql <= DISPATCH_LEVEL, fidelity = "full")]
pub(crate) unsafe extern "win64" fn IoUninitializeWorkItem(item: u64) {
    executive().remove_work_item(item, false);
}

/// Queues a work item.
#[routine(ntoskrnl, irql <= DISPATCH_LEVEL, fidelity = "every queue has the same workers")]
pub(crate) unsafe extern "win64" fn IoQueueWorkItem(
    item: u64,
    routine: u64,
    _queue: u32,
    context: u64,
) {
    executive().queue_work_item(item, routine, context, false);
}

/// Queues a work item whose routine is given the item.
#[routine(
    ntoskrnl,
    since = Windows7,
    irql <= DISPATCH_LEVEL,
    fidelity = "every queue has the same workers"
)]
pub(crate) unsafe extern "win64" fn IoQueueWorkItemEx(
    item: u64,
    routine: u64,
    _queue: u32,
    context: u64,
) {
    executive().queue_work_item(item, routine, context, true);
}
