//! Locking and unlocking: `MmProbeAndLockPages`, `MmUnlockPages`, and the exceptions they raise.

use wdk::Error;
use wdk::address::{PhysicalAddress, VirtualAddress};
use wdk::mdl::{Direction, LockedMdl, Mdl, PAGE_SIZE, ResidentPages, UnlockedMdl, with_locked};
use wdk::pool::PoolBuffer;
use wdk::sys::ntddk;

use crate::harness::{Outcome, check, check_refused, tests};
use crate::memory::{PagedPool, Protection, UserMemory, locked};

tests![
    nonpaged_pool_locks_where_it_lies,
    paged_pool_becomes_resident,
    user_memory_locks_for_every_direction,
    unmapped_user_memory_is_an_access_violation,
    freed_user_memory_is_an_access_violation,
    a_range_that_is_partly_unmapped_locks_nothing,
    memory_without_access_is_an_access_violation,
    read_only_memory_locks_for_reading_only,
    a_kernel_address_from_user_mode_is_an_access_violation,
    a_range_that_ends_in_system_space_is_an_access_violation,
    locking_at_dispatch_level_is_refused,
    locking_and_unlocking_leaves_nothing_behind,
    memory_can_be_locked_twice,
];

fn user_mdl(memory: &UserMemory, offset: usize, length: usize) -> wdk::Result<UnlockedMdl> {
    UnlockedMdl::new(VirtualAddress::new(memory.address() + offset), length)
}

fn lock_user(mdl: UnlockedMdl, direction: Direction) -> wdk::Result<LockedMdl<'static>> {
    // SAFETY: every test drops what it locks before it returns, in the thread it was locked in.
    unsafe { mdl.lock_user(direction) }
}

/// Do the page frames of a locked range of system memory agree with the page tables?
fn frames_are_right(mdl: Mdl<'_>, bytes: &[u8]) -> bool {
    let Some(frames) = mdl.pfns() else {
        return false;
    };
    let first = bytes.as_ptr().addr() / PAGE_SIZE;
    frames.len() == mdl.page_count()
        && (0..bytes.len()).step_by(64).all(|offset| {
            let place = &bytes[offset];
            let address = core::ptr::from_ref(place).addr();
            let expected =
                frames[address / PAGE_SIZE - first].address().get() + (address % PAGE_SIZE) as u64;
            PhysicalAddress::of(place).get() == expected
        })
}

fn nonpaged_pool_locks_where_it_lies() -> Outcome {
    for length in [1, 4095, 4096, 4097, 5 * PAGE_SIZE + 7] {
        let mut buffer = PoolBuffer::zeroed(length, 16)?;
        let start = buffer.as_ptr();
        locked(&mut buffer, Direction::Both, |locked| {
            check!(locked.mdl().is_locked());
            check!(locked.len() == length);
            check!(locked.mdl().virtual_address() == VirtualAddress::of(start));
            // SAFETY: nobody writes to the buffer while it is compared.
            check!(frames_are_right(locked.mdl(), unsafe {
                core::slice::from_raw_parts(start, length)
            }));
            Ok(())
        })?;
    }
    Ok(())
}

fn paged_pool_becomes_resident() -> Outcome {
    let mut pool = PagedPool::new(3 * PAGE_SIZE + 100)?;
    let (start, length) = (pool.bytes().as_ptr(), pool.bytes().len());
    locked(pool.bytes(), Direction::ToDevice, |locked| {
        // SAFETY: nobody writes to the pool while it is compared.
        check!(frames_are_right(locked.mdl(), unsafe {
            core::slice::from_raw_parts(start, length)
        }));
        check!(!locked.is_writable());
        Ok(())
    })
}

fn user_memory_locks_for_every_direction() -> Outcome {
    let memory = UserMemory::new(3 * PAGE_SIZE, Protection::ReadWrite)?;
    for direction in [Direction::ToDevice, Direction::FromDevice, Direction::Both] {
        for (offset, length) in [(0, 3 * PAGE_SIZE), (1, 1), (4095, 2), (17, 2 * PAGE_SIZE)] {
            let locked = lock_user(user_mdl(&memory, offset, length)?, direction)?;
            check!(locked.mdl().is_locked());
            check!(
                locked
                    .mdl()
                    .pfns()
                    .is_some_and(|frames| frames.len() == locked.mdl().page_count())
            );
            check!(locked.is_writable() == direction.writes_memory());
        }
    }
    Ok(())
}

fn unmapped_user_memory_is_an_access_violation() -> Outcome {
    // The first 64 KiB of every process are never mapped.
    let mdl = UnlockedMdl::new(VirtualAddress::new(0x1000), 16)?;
    check_refused!(lock_user(mdl, Direction::ToDevice), Error::ACCESS_VIOLATION);
    Ok(())
}

fn freed_user_memory_is_an_access_violation() -> Outcome {
    let memory = UserMemory::new(PAGE_SIZE, Protection::ReadWrite)?;
    let mdl = user_mdl(&memory, 0, 16)?;
    drop(memory);
    check_refused!(
        lock_user(mdl, Direction::FromDevice),
        Error::ACCESS_VIOLATION
    );
    Ok(())
}

fn a_range_that_is_partly_unmapped_locks_nothing() -> Outcome {
    // Allocations begin at multiples of 64 KiB, so the rest of this one's is unmapped.
    let memory = UserMemory::new(PAGE_SIZE, Protection::ReadWrite)?;
    let mdl = user_mdl(&memory, 0, 2 * PAGE_SIZE)?;
    check_refused!(lock_user(mdl, Direction::ToDevice), Error::ACCESS_VIOLATION);
    // What is mapped can still be locked, and freed.
    drop(lock_user(
        user_mdl(&memory, 0, PAGE_SIZE)?,
        Direction::ToDevice,
    )?);
    Ok(())
}

fn memory_without_access_is_an_access_violation() -> Outcome {
    let memory = UserMemory::new(PAGE_SIZE, Protection::None)?;
    check_refused!(
        lock_user(user_mdl(&memory, 0, 1)?, Direction::ToDevice),
        Error::ACCESS_VIOLATION
    );
    Ok(())
}

fn read_only_memory_locks_for_reading_only() -> Outcome {
    let memory = UserMemory::new(2 * PAGE_SIZE, Protection::ReadOnly)?;
    for direction in [Direction::FromDevice, Direction::Both] {
        check_refused!(
            lock_user(user_mdl(&memory, 10, PAGE_SIZE)?, direction),
            Error::ACCESS_VIOLATION
        );
    }
    drop(lock_user(
        user_mdl(&memory, 10, PAGE_SIZE)?,
        Direction::ToDevice,
    )?);
    Ok(())
}

fn a_kernel_address_from_user_mode_is_an_access_violation() -> Outcome {
    let buffer = PoolBuffer::zeroed(64, 16)?;
    for direction in [Direction::ToDevice, Direction::FromDevice] {
        let mdl = UnlockedMdl::new(VirtualAddress::of(buffer.as_ptr()), 64)?;
        check_refused!(lock_user(mdl, direction), Error::ACCESS_VIOLATION);
    }
    Ok(())
}

fn a_range_that_ends_in_system_space_is_an_access_violation() -> Outcome {
    // SAFETY: a variable the kernel exports and never changes.
    let limit = unsafe { ntddk::MmUserProbeAddress } as usize;
    let mdl = UnlockedMdl::new(VirtualAddress::new(limit - 8), 16)?;
    check_refused!(lock_user(mdl, Direction::ToDevice), Error::ACCESS_VIOLATION);
    Ok(())
}

fn locking_at_dispatch_level_is_refused() -> Outcome {
    let mut buffer = PoolBuffer::zeroed(64, 16)?;
    // SAFETY: lowered again at once.
    let old = unsafe { ntddk::KfRaiseIrql(wdk::irql::DISPATCH_LEVEL) };
    let locked = with_locked(&mut buffer, Direction::ToDevice, |_| Ok(()));
    // SAFETY: raised above.
    unsafe { ntddk::KeLowerIrql(old) };
    check_refused!(locked, Error::INVALID_LEVEL);
    Ok(())
}

fn locking_and_unlocking_leaves_nothing_behind() -> Outcome {
    let memory = UserMemory::new(4 * PAGE_SIZE, Protection::ReadWrite)?;
    for round in 0..5000 {
        let offset = round % PAGE_SIZE;
        drop(lock_user(
            user_mdl(&memory, offset, 3 * PAGE_SIZE)?,
            Direction::Both,
        )?);
    }
    Ok(())
}

fn memory_can_be_locked_twice() -> Outcome {
    let memory = UserMemory::new(PAGE_SIZE, Protection::ReadWrite)?;
    let first = lock_user(user_mdl(&memory, 0, PAGE_SIZE)?, Direction::ToDevice)?;
    let second = lock_user(user_mdl(&memory, 0, PAGE_SIZE)?, Direction::FromDevice)?;
    check!(first.mdl().pfns() == second.mdl().pfns());
    drop(first);
    check!(second.mdl().is_locked());
    Ok(())
}
