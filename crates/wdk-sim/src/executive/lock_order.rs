//! The order in which locks are taken. Two threads (or processors) that take the same two locks in
//! opposite orders can each hold one and wait for the other, for ever. It need not have happened:
//! that both orders were seen is enough, and both are reported.
//!
//! A lock is known by its address and its life: initialising it anew, or freeing the memory that it
//! is in and allocating it again, begins another. The graph has an edge for each pair of locks of
//! which the second was waited for with the first held; an edge that would close a circle is the
//! violation. Spin locks and the locks of threads never mix: no thread waits with a spin lock held.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Executive;
use crate::cpu::{current_stack, stop};
use crate::nt::codes;
use crate::record::Site;
use crate::space::space;

/// Locks remembered at once. A driver that has more nested ones forgets the oldest.
const MOST: usize = 4096;

/// How a lock is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Exclusive,
    /// Together with others.
    Shared,
}

/// A lock that is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HeldLock {
    pub what: &'static str,
    pub address: u64,
    pub mode: Mode,
    pub taken_at: Site,
}

/// One lock, from its initialisation to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct LockId(u64);

#[derive(Debug)]
struct Known {
    what: &'static str,
    address: u64,
    /// Of the memory that it is in.
    life: u64,
    /// It was taken exclusive at least once; a lock that is only ever shared keeps nobody out.
    exclusive: bool,
    /// The locks waited for with this one held.
    then: BTreeMap<LockId, Edge>,
    /// The locks that this one was waited for with.
    before: BTreeSet<LockId>,
}

/// The first time that one lock was waited for with another held.
#[derive(Clone, Copy, Debug)]
struct Edge {
    held_at: Site,
    held: Mode,
    wanted_at: Site,
    wanted: Mode,
}

/// One side of a circle: a lock that was held while another was waited for.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    held: (&'static str, u64),
    held_at: Site,
    wanted: (&'static str, u64),
    wanted_at: Site,
}

/// The order seen so far.
#[derive(Debug)]
pub(super) struct LockOrder {
    /// Tells what is in memory at an address from what was there before.
    life: fn(u64) -> u64,
    by_address: BTreeMap<u64, LockId>,
    locks: BTreeMap<LockId, Known>,
    next: u64,
}

impl LockOrder {
    /// Nothing seen yet. `life` tells what is in memory at an address from what was there before.
    pub fn new(life: fn(u64) -> u64) -> Self {
        Self {
            life,
            by_address: BTreeMap::new(),
            locks: BTreeMap::new(),
            next: 0,
        }
    }

    /// Notes that `wanted` is waited for with `held` held. The answer is the circle that this
    /// closes, beginning with this step.
    pub fn wait(&mut self, held: &[HeldLock], wanted: HeldLock) -> Option<Vec<Step>> {
        if held.iter().any(|lock| lock.address == wanted.address) {
            // Who holds it already is not kept waiting.
            return None;
        }
        self.make_room(held, wanted);
        let second = self.id(wanted.what, wanted.address);
        if wanted.mode == Mode::Exclusive {
            self.note_exclusive(second);
        }
        for first_held in held {
            let first = self.id(first_held.what, first_held.address);
            if first_held.mode == Mode::Exclusive {
                self.note_exclusive(first);
            }
            let mut edge = Edge {
                held_at: first_held.taken_at,
                held: first_held.mode,
                wanted_at: wanted.taken_at,
                wanted: wanted.mode,
            };
            if let Some(known) = self.locks[&first].then.get(&second) {
                let as_strict =
                    |known: Mode, now: Mode| known == Mode::Exclusive || now == Mode::Shared;
                if as_strict(known.held, edge.held) && as_strict(known.wanted, edge.wanted) {
                    continue;
                }
                // Seen in a stricter way than before: what it excludes now was not looked at.
                if known.held == Mode::Exclusive {
                    edge.held = Mode::Exclusive;
                }
                if known.wanted == Mode::Exclusive {
                    edge.wanted = Mode::Exclusive;
                }
            }
            if let Some(back) = self.path(second, first, edge) {
                let mut circle = vec![self.step(first, second, edge)];
                circle.extend(back.iter().map(|&(from, to)| {
                    let edge = self.locks[&from].then[&to];
                    self.step(from, to, edge)
                }));
                return Some(circle);
            }
            if let Some(lock) = self.locks.get_mut(&first) {
                lock.then.insert(second, edge);
            }
            if let Some(lock) = self.locks.get_mut(&second) {
                lock.before.insert(first);
            }
        }
        None
    }

    /// A lock that can be shared was taken by one alone, whatever else is held.
    pub fn taken_alone(&mut self, lock: HeldLock) {
        self.make_room(&[], lock);
        let id = self.id(lock.what, lock.address);
        self.note_exclusive(id);
    }

    /// The lock at `address` ends, or begins anew.
    pub fn forget(&mut self, address: u64) {
        if let Some(&id) = self.by_address.get(&address) {
            self.remove(id);
        }
    }

    /// Every lock in the memory ends.
    pub fn forget_within(&mut self, memory: &Range<u64>) {
        while let Some((_, &id)) = self.by_address.range(memory.clone()).next() {
            self.remove(id);
        }
    }

    /// Forgets the oldest locks, other than these, where there are too many.
    fn make_room(&mut self, held: &[HeldLock], wanted: HeldLock) {
        while self.locks.len() + held.len() >= MOST {
            let in_use = |lock: &Known| {
                lock.address == wanted.address
                    || held.iter().any(|held| held.address == lock.address)
            };
            let Some(&oldest) = self
                .locks
                .iter()
                .find_map(|(id, lock)| (!in_use(lock)).then_some(id))
            else {
                return;
            };
            self.remove(oldest);
        }
    }

    fn id(&mut self, what: &'static str, address: u64) -> LockId {
        let life = (self.life)(address);
        if let Some(&id) = self.by_address.get(&address) {
            // Storage that is another kind of lock now was made into it out of sight.
            let known = &self.locks[&id];
            if known.what == what && known.life == life {
                return id;
            }
            self.remove(id);
        }
        self.next += 1;
        let id = LockId(self.next);
        self.by_address.insert(address, id);
        self.locks.insert(
            id,
            Known {
                what,
                address,
                life,
                exclusive: false,
                then: BTreeMap::new(),
                before: BTreeSet::new(),
            },
        );
        id
    }

    fn note_exclusive(&mut self, id: LockId) {
        if let Some(lock) = self.locks.get_mut(&id) {
            lock.exclusive = true;
        }
    }

    fn remove(&mut self, id: LockId) {
        let Some(gone) = self.locks.remove(&id) else {
            return;
        };
        self.by_address.remove(&gone.address);
        for other in gone.then.keys() {
            if let Some(lock) = self.locks.get_mut(other) {
                lock.before.remove(&id);
            }
        }
        for other in &gone.before {
            if let Some(lock) = self.locks.get_mut(other) {
                lock.then.remove(&id);
            }
        }
    }

    /// Can whoever comes to `at` wanting it so, and goes on holding it so, be kept waiting?
    fn excludes(&self, at: LockId, wanted: Mode, held: Mode) -> bool {
        wanted == Mode::Exclusive || held == Mode::Exclusive || self.locks[&at].exclusive
    }

    /// The edges from `from` to `to`, which `closing` (an edge from `to` to `from`) would make a
    /// circle in which every lock keeps somebody waiting.
    fn path(&self, from: LockId, to: LockId, closing: Edge) -> Option<Vec<(LockId, LockId)>> {
        let start = (from, closing.wanted == Mode::Shared);
        let mut came_from = BTreeMap::from([(start, start)]);
        let mut open = vec![start];
        while let Some(here) = open.pop() {
            let (at, shared) = here;
            let wanted = if shared {
                Mode::Shared
            } else {
                Mode::Exclusive
            };
            for (&next, edge) in &self.locks[&at].then {
                if !self.excludes(at, wanted, edge.held) {
                    continue;
                }
                if next == to && self.excludes(to, edge.wanted, closing.held) {
                    let mut path = vec![(at, to)];
                    let mut back = here;
                    while back != start {
                        let before = came_from[&back];
                        path.push((before.0, back.0));
                        back = before;
                    }
                    path.reverse();
                    return Some(path);
                }
                let there = (next, edge.wanted == Mode::Shared);
                if next != to && !came_from.contains_key(&there) {
                    came_from.insert(there, here);
                    open.push(there);
                }
            }
        }
        None
    }

    fn step(&self, first: LockId, second: LockId, edge: Edge) -> Step {
        let name = |id: LockId| (self.locks[&id].what, self.locks[&id].address);
        Step {
            held: name(first),
            held_at: edge.held_at,
            wanted: name(second),
            wanted_at: edge.wanted_at,
        }
    }
}

impl Executive {
    /// A bugcheck when waiting for `wanted` with `held` held turns an order around that was seen
    /// before. `who` can meet in it: processors, or threads.
    pub(super) fn judge_order(&self, who: &str, held: &[HeldLock], wanted: HeldLock) {
        if held.is_empty() {
            return;
        }
        // A lock in a frame of a stack ends unseen when its function returns.
        let stacks = [current_stack(), self.thread_stack()];
        let on_stack = |address| stacks.iter().any(|stack| stack.contains(address));
        if on_stack(wanted.address) {
            return;
        }
        let held: Vec<HeldLock> = held
            .iter()
            .filter(|lock| !on_stack(lock.address))
            .copied()
            .collect();
        let circle = self.lock_order.borrow().wait(&held, wanted);
        if let Some(circle) = circle {
            stop(
                codes::DRIVER_VERIFIER_DETECTED_VIOLATION,
                [0x1001, wanted.address, 0, 0],
                words(who, &circle),
            );
        }
    }

    /// The lock at `address` is initialised or deleted: what was known of one there is past.
    pub(super) fn lock_begins_anew(&self, address: u64) {
        self.lock_order.borrow().forget(address);
    }
}

fn words(who: &str, circle: &[Step]) -> String {
    let mut text = format!(
        "Locks were taken in orders that contradict each other: {who} that do this at the same \
         time wait for each other for ever.\n"
    );
    let mut named = BTreeSet::new();
    let mut name = |(what, address): (&str, u64)| {
        if what == CANCEL {
            return format!("the {what}");
        }
        // Where it lies is said once.
        let place = named.insert(address).then(|| space().explain(address));
        match place.flatten() {
            Some(place) => format!("the {what} at {address:#x} ({place})"),
            None => format!("the {what} at {address:#x}"),
        }
    };
    for (number, step) in circle.iter().enumerate() {
        text += &format!(
            "  Order {}: {},\n    acquired at {}\n  and, while it is held, {},\n    acquired at {}\n",
            number + 1,
            name(step.held),
            step.held_at.describe(),
            name(step.wanted),
            step.wanted_at.describe()
        );
    }
    text + "Take them in the same order everywhere, or release the first before taking the second."
}

/// What the I/O manager's own lock is called.
pub(crate) const CANCEL: &str = "cancel spin lock";

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    fn lock(address: u64, mode: Mode, at: u64) -> HeldLock {
        HeldLock {
            what: "lock",
            address,
            mode,
            taken_at: Site::at(at),
        }
    }

    fn exclusive(address: u64, at: u64) -> HeldLock {
        lock(address, Mode::Exclusive, at)
    }

    fn shared(address: u64, at: u64) -> HeldLock {
        lock(address, Mode::Shared, at)
    }

    #[test]
    fn an_inversion_is_told_with_its_four_places() {
        let mut order = LockOrder::new(|_| 0);
        assert_eq!(order.wait(&[exclusive(1, 10)], exclusive(2, 20)), None);
        assert_eq!(order.wait(&[exclusive(1, 11)], exclusive(2, 21)), None);
        let circle = order.wait(&[exclusive(2, 30)], exclusive(1, 40));
        let circle = circle.expect("it is the other way round");
        let places: Vec<(u64, u64)> = circle
            .iter()
            .map(|step| (step.held_at.address(), step.wanted_at.address()))
            .collect();
        assert_eq!(places, [(30, 40), (10, 20)]);
    }

    #[test]
    fn a_circle_may_have_more_than_two_sides() {
        let mut order = LockOrder::new(|_| 0);
        assert_eq!(order.wait(&[exclusive(1, 0)], exclusive(2, 0)), None);
        assert_eq!(order.wait(&[exclusive(2, 0)], exclusive(3, 0)), None);
        // All that is held counts, not the last alone.
        assert_eq!(
            order.wait(&[exclusive(1, 0), exclusive(2, 0)], exclusive(3, 0)),
            None
        );
        let circle = order.wait(&[exclusive(3, 0)], exclusive(1, 0));
        assert!(circle.is_some_and(|circle| circle.len() >= 2));
    }

    #[test]
    fn a_new_life_has_no_past() {
        let mut order = LockOrder::new(|_| 0);
        assert_eq!(order.wait(&[exclusive(1, 0)], exclusive(2, 0)), None);
        order.forget(2);
        assert_eq!(order.wait(&[exclusive(2, 0)], exclusive(1, 0)), None);
        order.forget_within(&(0..2));
        assert_eq!(order.wait(&[exclusive(1, 0)], exclusive(2, 0)), None);
        assert!(order.wait(&[exclusive(2, 0)], exclusive(1, 0)).is_some());
    }

    #[test]
    fn memory_that_was_freed_and_allocated_again_holds_another_lock() {
        static LIFE: AtomicU64 = AtomicU64::new(0);
        let mut order = LockOrder::new(|_| LIFE.load(Ordering::Relaxed));
        assert_eq!(order.wait(&[exclusive(1, 0)], exclusive(2, 0)), None);
        LIFE.store(1, Ordering::Relaxed);
        assert_eq!(order.wait(&[exclusive(2, 0)], exclusive(1, 0)), None);
        assert!(order.wait(&[exclusive(1, 0)], exclusive(2, 0)).is_some());
    }

    #[test]
    fn locks_that_are_only_shared_keep_nobody_out() {
        let mut order = LockOrder::new(|_| 0);
        assert_eq!(order.wait(&[shared(1, 0)], shared(2, 0)), None);
        assert_eq!(order.wait(&[shared(2, 0)], shared(1, 0)), None);
        // Once each is somebody's alone, the same two orders are a fault.
        assert_eq!(order.wait(&[exclusive(1, 0)], shared(3, 0)), None);
        assert!(order.wait(&[exclusive(2, 0)], shared(1, 0)).is_some());
    }

    #[test]
    fn what_is_remembered_has_a_bound() {
        let mut order = LockOrder::new(|_| 0);
        for child in 0..2 * MOST as u64 {
            assert_eq!(
                order.wait(&[exclusive(1, 0)], exclusive(child + 2, 0)),
                None
            );
        }
        assert!(order.locks.len() <= MOST);
        assert_eq!(order.locks.len(), order.by_address.len());
        let edges: usize = order.locks.values().map(|lock| lock.then.len()).sum();
        assert!(edges < MOST);
    }
}
