//! Who gets an adapter's channel and map registers, and when: allocation, waiting when they are
//! short, and the driver's answer to being given them. Calls drivers' control routines through
//! [`crate::executive`].

use super::Hal;
use super::adapter::broken;
use super::layout::{action, status};
use super::scatter_gather::ListRequest;
use crate::executive::executive;
use crate::nt::DISPATCH_LEVEL;
use crate::record::Site;

/// An allocation that waits for its turn.
#[derive(Clone, Copy)]
pub(super) struct Waiting {
    pub(super) adapter: u64,
    pub(super) device_object: u64,
    pub(super) count: u32,
    /// The DMA transfer context of version 3; 0 for older calls, of which a device object can have
    /// one.
    pub(super) transfer_context: u64,
    pub(super) what: Goal,
    pub(super) site: Site,
}

/// What is done when it is its turn.
#[derive(Clone, Copy)]
pub(super) enum Goal {
    /// The driver's routine gets the channel.
    Channel { routine: u64, context: u64 },
    /// A list is made for it.
    List(ListRequest),
}

/// What became of an allocation.
pub(super) enum Turn {
    /// It was its turn; the map register base.
    Done(u64),
    /// It waits.
    Queued,
}

/// The IRP that a device object is working on.
fn current_irp(device_object: u64) -> u64 {
    if device_object == 0 {
        return 0;
    }
    // SAFETY: the driver's device object; a bad one faults as it would in the kernel.
    unsafe { (*(device_object as *const wdk_sys::DEVICE_OBJECT)).CurrentIrp as u64 }
}

/// Calls a driver's control routine with the device object's current IRP as its second argument.
pub(super) fn call_control(
    what: &str,
    routine: u64,
    device_object: u64,
    third: u64,
    context: u64,
) -> u64 {
    let executive = executive();
    let before = executive.raise_irql(DISPATCH_LEVEL);
    // SAFETY: the driver gave this address as a routine of this form.
    let answer = unsafe {
        executive.call_driver_routine(
            what,
            routine,
            &[device_object, current_irp(device_object), third, context],
        )
    };
    executive.lower_irql(before);
    answer
}

impl Hal {
    /// Gives the waiting its turn, or lets it wait.
    pub(super) fn allocate(&self, waiting: Waiting, now_or_never: bool) -> Result<Turn, i32> {
        let (limit, owned) = self.with_adapter(waiting.adapter, |adapter| {
            (adapter.map_registers, adapter.owned)
        });
        if waiting.count > limit {
            return Err(status::INSUFFICIENT_RESOURCES);
        }
        let behind = {
            let dma = self.dma.borrow();
            let twice = dma.waiting.iter().any(|other| {
                other.device_object == waiting.device_object
                    && other.transfer_context == waiting.transfer_context
                    && matches!(
                        (&other.what, &waiting.what),
                        (Goal::Channel { .. }, Goal::Channel { .. })
                    )
            });
            if twice {
                drop(dma);
                broken(
                    [8, waiting.adapter, waiting.device_object, 0],
                    "A second adapter channel was asked for with a device object (or transfer \
                     context) that still waits for its first: wait until the first routine was \
                     called.",
                );
            }
            dma.waiting
                .iter()
                .any(|other| other.adapter == waiting.adapter)
        };
        let channel_busy = owned && matches!(waiting.what, Goal::Channel { .. });
        if !channel_busy
            && !behind
            && let Some(base) = self.take_registers(waiting.adapter, waiting.count)
        {
            self.give_turn(&waiting, base);
            return Ok(Turn::Done(base));
        }
        if now_or_never {
            return Err(status::INSUFFICIENT_RESOURCES);
        }
        self.dma.borrow().waiting.push_back(waiting);
        Ok(Turn::Queued)
    }

    /// Gives waiting allocations their turn, after something was given back.
    pub(super) fn pump(&self) {
        let mut index = 0;
        loop {
            let Some(waiting) = self.dma.borrow().waiting.get(index).copied() else {
                return;
            };
            let first_of_adapter = !self
                .dma
                .borrow()
                .waiting
                .iter()
                .take(index)
                .any(|other| other.adapter == waiting.adapter);
            let channel_busy = matches!(waiting.what, Goal::Channel { .. })
                && self.with_adapter(waiting.adapter, |adapter| adapter.owned);
            if first_of_adapter
                && !channel_busy
                && let Some(base) = self.take_registers(waiting.adapter, waiting.count)
            {
                self.dma.borrow().waiting.remove(index);
                self.give_turn(&waiting, base);
                // The driver's routine may have changed the queue.
                index = 0;
            } else {
                index += 1;
            }
        }
    }

    fn give_turn(&self, waiting: &Waiting, base: u64) {
        match waiting.what {
            Goal::List(request) => self.finish_list(waiting, base, &request),
            Goal::Channel { routine, context } => {
                self.with_adapter(waiting.adapter, |adapter| {
                    adapter.owned = true;
                    adapter.owned_base = Some(base);
                });
                // Without a routine the driver frees the adapter object itself.
                if routine != 0 {
                    let answer = call_control(
                        "The adapter control routine",
                        routine,
                        waiting.device_object,
                        base,
                        context,
                    );
                    self.after_control(waiting.adapter, answer as i32);
                }
            }
        }
    }

    /// Does what a driver's answer asks for.
    pub(super) fn after_control(&self, adapter: u64, answer: i32) {
        match answer {
            action::KeepObject => {}
            action::DeallocateObject => self.free_channel(adapter),
            action::DeallocateObjectKeepRegisters => {
                let owned = self.with_adapter(adapter, |adapter| {
                    adapter.owned_base = None;
                    std::mem::take(&mut adapter.owned)
                });
                if !owned {
                    broken(
                        [9, adapter, 0, 0],
                        "An adapter object was freed that the driver does not own: free it once, \
                         after the routine that was given it returned KeepObject.",
                    );
                }
                self.pump();
            }
            other => broken(
                [9, adapter, other as u64, 0],
                format!(
                    "An adapter control routine answered {other}, which is not an \
                     IO_ALLOCATION_ACTION: return KeepObject, DeallocateObject or \
                     DeallocateObjectKeepRegisters."
                ),
            ),
        }
    }

    /// Frees the channel, and the map registers that go with it.
    pub(super) fn free_channel(&self, address: u64) {
        let (owned, base) = self.with_adapter(address, |adapter| {
            (
                std::mem::take(&mut adapter.owned),
                adapter.owned_base.take(),
            )
        });
        if !owned {
            broken(
                [9, address, 0, 0],
                "An adapter channel was freed that the driver does not own: free it once, after \
                 the routine that was given it returned KeepObject.",
            );
        }
        if let Some(base) = base {
            self.give_back_registers(address, base, None);
        }
        self.pump();
    }

    /// Takes a waiting allocation back.
    pub(super) fn cancel_waiting(&self, adapter: u64, device_object: u64, context: u64) -> bool {
        let mut dma = self.dma.borrow();
        let index = dma.waiting.iter().position(|waiting| {
            waiting.adapter == adapter
                && waiting.device_object == device_object
                && waiting.transfer_context == context
        });
        index.and_then(|index| dma.waiting.remove(index)).is_some()
    }
}
