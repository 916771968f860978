//! Locks that are shared to read, values that are made once, and where values are kept.

use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering};
use core::time::Duration;

use wdk::pool::{List, ListNode, Lookaside, PagedVec, PoolBox};
use wdk::sync::{Event, OnceCell, PushLock, Reset, Resource, SharedSpinLock, SpinLock, sleep};
use wdk::{Error, Result, irql};

use crate::harness::{Outcome, check, check_refused, tests};
use crate::thread::beside;

tests![
    a_push_lock_is_shared_to_read_and_had_alone_to_write,
    a_resource_is_shared_to_read_and_had_alone_to_write,
    a_shared_spin_lock_lends_its_data_at_dispatch_level,
    a_shared_lock_inside_itself_is_refused_and_given_back,
    locks_for_threads_are_refused_at_dispatch_level,
    a_value_is_made_once_in_a_static,
    a_list_takes_nodes_at_dispatch_level,
    a_lookaside_list_gives_boxes,
    a_paged_vector_copies_in_and_out,
    paged_pool_is_refused_at_dispatch_level,
];

const TWICE: Result = Err(Error::POSSIBLE_DEADLOCK);
const SOON: Duration = Duration::from_millis(1);

/// Has another thread write 2 with `write` while this one reads by `read`, which sees what was
/// there before and the other thread afterwards.
fn read_while_another_writes(
    read: impl FnOnce(&dyn Fn(u32)) -> Result,
    write: &(dyn Fn() -> Result + Sync),
) -> Outcome {
    let written = AtomicU32::new(0);
    let begun = Event::new(Reset::Manual)?;
    let seen = [const { Cell::new(0) }; 2];
    let read = beside(
        || {
            let _ = begun.wait_timeout(Duration::from_secs(5));
            let result = write();
            written.store(if result.is_ok() { 1 } else { 2 }, Ordering::SeqCst);
        },
        || {
            let result = read(&|value| {
                seen[0].set(value);
                begun.set();
                // The other thread waits for this one meanwhile.
                let _ = sleep(SOON);
                seen[1].set(written.load(Ordering::SeqCst));
            });
            begun.set();
            result
        },
    )?;
    read?;
    check!(seen[0].get() == 1 && seen[1].get() == 0);
    check!(written.load(Ordering::SeqCst) == 1);
    Ok(())
}

fn a_push_lock_is_shared_to_read_and_had_alone_to_write() -> Outcome {
    let lock = PushLock::new(1);
    read_while_another_writes(|look| lock.with_shared(|value| look(*value)), &|| {
        lock.with(|value| *value = 2)
    })?;
    check!(lock.with_shared(|value| *value)? == 2);
    // The APCs are disabled for the threads that the lock is waited for by, and nobody else.
    check!(lock.with(|value| (*value, irql::current()))? == (2, irql::PASSIVE_LEVEL));
    Ok(())
}

fn a_resource_is_shared_to_read_and_had_alone_to_write() -> Outcome {
    let resource = Resource::new(1)?;
    read_while_another_writes(|look| resource.with_shared(|value| look(*value)), &|| {
        resource.with(|value| *value = 2)
    })?;
    // Who shares it may share it again.
    let both = resource.with_shared(|outer| resource.with_shared(|inner| outer + inner))??;
    check!(both == 4);
    Ok(())
}

fn a_shared_spin_lock_lends_its_data_at_dispatch_level() -> Outcome {
    let lock = SharedSpinLock::new(1);
    let level = lock.with(|value| {
        *value += 1;
        irql::current()
    })?;
    check!(level == irql::DISPATCH_LEVEL);
    let seen = lock.with_shared(|value| (*value, irql::current()))?;
    check!(seen == (2, irql::DISPATCH_LEVEL));
    check!(irql::current() == irql::PASSIVE_LEVEL);
    // Within another spin lock, which keeps the level.
    let outer = SpinLock::new(());
    check!(outer.with(|()| lock.with_shared(|value| *value))?? == 2);
    check!(outer.with(|()| lock.with(|value| *value))?? == 2);
    check!(irql::current() == irql::PASSIVE_LEVEL);
    Ok(())
}

fn a_shared_lock_inside_itself_is_refused_and_given_back() -> Outcome {
    let (push, spin) = (PushLock::new(()), SharedSpinLock::new(()));
    let resource = Resource::new(())?;
    for _ in 0..2 {
        check!(push.with(|()| push.with(|()| ()))? == TWICE);
        check!(push.with(|()| push.with_shared(|()| ()))? == TWICE);
        check!(push.with_shared(|()| push.with(|()| ()))? == TWICE);
        check!(push.with_shared(|()| push.with_shared(|()| ()))? == TWICE);
        check!(spin.with(|()| spin.with(|()| ()))? == TWICE);
        check!(spin.with(|()| spin.with_shared(|()| ()))? == TWICE);
        check!(spin.with_shared(|()| spin.with(|()| ()))? == TWICE);
        check!(spin.with_shared(|()| spin.with_shared(|()| ()))? == TWICE);
        check!(resource.with(|()| resource.with(|()| ()))? == TWICE);
        check!(resource.with(|()| resource.with_shared(|()| ()))? == TWICE);
        check!(resource.with_shared(|()| resource.with(|()| ()))? == TWICE);
        check!(irql::current() == irql::PASSIVE_LEVEL);
    }
    Ok(())
}

fn locks_for_threads_are_refused_at_dispatch_level() -> Outcome {
    const REFUSED: Result = Err(Error::INVALID_LEVEL);
    let (spin, push, resource) = (SpinLock::new(()), PushLock::new(()), Resource::new(())?);
    check!(spin.with(|()| push.with(|()| ()))? == REFUSED);
    check!(spin.with(|()| push.with_shared(|()| ()))? == REFUSED);
    check!(spin.with(|()| resource.with(|()| ()))? == REFUSED);
    check!(spin.with(|()| resource.with_shared(|()| ()))? == REFUSED);
    // And are as they were.
    push.with(|()| ())?;
    resource.with(|()| ())?;
    Ok(())
}

fn a_value_is_made_once_in_a_static() -> Outcome {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let mut cell = OnceCell::new();
    let make = || {
        MADE.fetch_add(1, Ordering::Relaxed);
        Ok(7)
    };
    check!(cell.get().is_none());
    MADE.store(0, Ordering::Relaxed);
    check!(*cell.get_or_try_init(make)? == 7 && *cell.get_or_try_init(make)? == 7);
    check!(MADE.load(Ordering::Relaxed) == 1);
    check!(cell.take().as_deref() == Some(&7) && cell.get().is_none());
    check!(SpinLock::new(()).with(|()| cell.get_or_try_init(make).copied())?? == 7);
    Ok(())
}

fn a_list_takes_nodes_at_dispatch_level() -> Outcome {
    let waiting = SpinLock::new(List::new());
    for number in 0..4 {
        let node = ListNode::new(PoolBox::new(number)?)?;
        waiting.with(|list| list.push_back(node))?;
    }
    let two = waiting.with(|list| list.remove_first(|number| **number == 2))?;
    check!(two.is_some_and(|two| **two == 2));
    let first = waiting.with(List::pop_front)?;
    check!(first.is_some_and(|first| **first == 0));
    check!(waiting.with(|list| list.iter().map(|number| **number).eq([1, 3]))?);
    // Dropped with the rest in it.
    Ok(())
}

fn a_lookaside_list_gives_boxes() -> Outcome {
    let list = Lookaside::<[u64; 4]>::new()?;
    for round in 0..3 {
        let first = list.boxed([round; 4])?;
        let mut second = list.boxed([9; 4])?;
        second[0] = 8;
        check!(*first == [round; 4] && *second == [8, 9, 9, 9]);
    }
    // The value is dropped with its box; made and dropped with a spin lock held.
    let boxes = Lookaside::<PoolBox<u32>>::new()?;
    let inner = PoolBox::new(7)?;
    let outcome = SpinLock::new(()).with(|()| boxes.boxed(inner).map(|boxed| **boxed))?;
    check!(outcome? == 7);
    Ok(())
}

fn a_paged_vector_copies_in_and_out() -> Outcome {
    let mut numbers = PagedVec::new();
    for number in 0..1000_u32 {
        numbers.push(number)?;
    }
    numbers.extend_from_slice(&[5000, 5001])?;
    check!(numbers.len() == 1002 && numbers.get(999)? == Some(999));
    check!(numbers.get(1002)?.is_none() && numbers.pop()? == Some(5001));
    let mut part = [0; 3];
    numbers.read(998, &mut part)?;
    check!(part == [998, 999, 5000]);
    check_refused!(numbers.read(999, &mut part), Error::INVALID_PARAMETER);
    check_refused!(
        numbers.read(usize::MAX, &mut part),
        Error::INVALID_PARAMETER
    );
    numbers.set(0, 77)?;
    check_refused!(numbers.set(1001, 77), Error::INVALID_PARAMETER);
    numbers.truncate(1);
    check!(numbers.pop()? == Some(77) && numbers.pop()?.is_none() && numbers.is_empty());
    check_refused!(
        numbers.try_reserve(usize::MAX / 2),
        Error::INSUFFICIENT_RESOURCES
    );
    Ok(())
}

fn paged_pool_is_refused_at_dispatch_level() -> Outcome {
    const REFUSED: Error = Error::INVALID_LEVEL;
    let mut numbers = PagedVec::new();
    numbers.push(7_u32)?;
    SpinLock::new(()).with(|()| {
        check!(numbers.get(0) == Err(REFUSED) && numbers.pop() == Err(REFUSED));
        check!(numbers.push(8) == Err(REFUSED) && numbers.set(0, 8) == Err(REFUSED));
        check!(numbers.read(0, &mut [0]) == Err(REFUSED));
        check!(numbers.len() == 1);
        Ok(())
    })??;
    check!(numbers.get(0)? == Some(7));
    Ok(())
}
