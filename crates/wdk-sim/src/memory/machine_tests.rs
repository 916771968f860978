//! The routines of this module on a whole machine: what they raise, what they stop, what they
//! report as left behind.

use std::sync::{Arc, Mutex};

use super::{contiguous, io_space, lock, lookaside, mapping, mdl, pool, probe};
use crate::machine::{Config, Machine, Running};
use crate::nt::{Profile, codes, played};
use crate::record::{BugCheck, FailPoint};
use crate::space::{PAGE_SIZE, Protection, space};

const TAG: u32 = u32::from_le_bytes(*b"Test");

fn boot(profile: Profile) -> Running {
    let config = Config {
        profile,
        ram: 64 << 20,
        ..Config::default()
    };
    Machine::boot(config).unwrap()
}

/// Runs `body` as a caller in user mode would enter the kernel.
fn call<T: Send + 'static>(
    machine: &Running,
    body: impl FnOnce() -> T + Send + 'static,
) -> Result<T, BugCheck> {
    let slot = Arc::new(Mutex::new(None));
    let result = slot.clone();
    machine.executive.spawn(
        "caller",
        true,
        Box::new(move || *result.lock().unwrap() = Some(body())),
    );
    let done = slot.clone();
    machine
        .executive
        .run_until(&mut move || done.lock().unwrap().is_some())?;
    Ok(slot.lock().unwrap().take().unwrap())
}

#[test]
fn a_user_buffer_is_locked_mapped_and_given_back() {
    let machine = boot(Profile::Windows11);
    let buffer = machine
        .space
        .user_allocate(3 * PAGE_SIZE, Protection::ReadWrite)
        .unwrap();
    machine.space.user_write(buffer + 4090, b"over the page");
    let seen = call(&machine, move || {
        // SAFETY: an MDL's life as a driver would live it, on a buffer that exists.
        unsafe {
            let mdl = mdl::IoAllocateMdl(buffer + 4090, 13, 0, 0, 0);
            lock::MmProbeAndLockPages(mdl, 1, 1);
            let at = mapping::MmMapLockedPagesSpecifyCache(mdl, 0, 1, 0, 0, 0x4000_0010);
            assert_eq!(probe::MmIsAddressValid(at), 1);
            let text = std::slice::from_raw_parts(at as *const u8, 13).to_vec();
            (at as *mut u8).write(b'O');
            lock::MmUnlockPages(mdl);
            assert_eq!(probe::MmIsAddressValid(at), 0);
            mdl::IoFreeMdl(mdl);
            text
        }
    });
    assert_eq!(seen.unwrap(), b"over the page");
    let mut first = [0];
    machine.space.user_read(buffer + 4090, &mut first);
    assert_eq!(first, *b"O");
    machine.space.user_free(buffer);
    machine.memory.end_process();
}

#[test]
fn pool_too_high_is_a_bugcheck() {
    let machine = boot(Profile::Windows11);
    let stopped = call(&machine, || {
        crate::executive::executive().raise_irql(2);
        // SAFETY: pool may be asked for at any time; here too high for the paged kind.
        unsafe { pool::ExAllocatePoolWithTag(1, 10, TAG) }
    });
    assert!(stopped.is_err());
}

#[test]
fn the_nth_allocation_fails() {
    let machine = boot(Profile::Windows11);
    machine.record.injection.arm(Some(2));
    let got = call(&machine, || {
        // SAFETY: pool and MDLs may be asked for at any time; what comes back is freed.
        unsafe {
            let first = pool::ExAllocatePool2(0x40, 10, TAG);
            // It is the gate that answers for a call that is to fail.
            let gate = crate::cpu::gate::resolve("ntoskrnl.exe", "IoAllocateMdl", played());
            let second = crate::executive::executive().call_driver_routine(
                "A test",
                gate.expect("it is declared"),
                &[first, 10, 0, 0, 0],
            );
            let third = contiguous::MmAllocateContiguousMemory(8192, u64::MAX);
            contiguous::MmFreeContiguousMemory(third);
            pool::ExFreePoolWithTag(first, TAG);
            (first != 0, second, third % PAGE_SIZE)
        }
    });
    assert_eq!(got.unwrap(), (true, 0, 0));
    assert_eq!(machine.record.injection.hit(), Some(FailPoint::Mdl));
}

#[test]
fn a_lock_that_is_to_fail_raises_before_the_routine_looks_at_anything() {
    let machine = boot(Profile::Windows11);
    machine.record.injection.arm(Some(1));
    let report = call(&machine, || {
        let gate =
            crate::cpu::gate::resolve("ntoskrnl.exe", "MmProbeAndLockProcessPages", played());
        // SAFETY: the gate answers for the routine, so that nothing is made of the arguments.
        unsafe {
            crate::executive::executive().call_driver_routine(
                "A test",
                gate.expect("it is declared"),
                &[0, 0, 0, 0],
            )
        }
    });
    let report = report.expect_err("nobody handles the exception");
    assert_eq!(report.code, codes::KMODE_EXCEPTION_NOT_HANDLED);
    assert_eq!(
        report.parameters[0] as i32,
        wdk_sys::STATUS_WORKING_SET_QUOTA,
        "{report}"
    );
    assert_eq!(machine.record.injection.hit(), Some(FailPoint::Lock));
}

#[test]
fn a_process_must_not_end_with_its_pages_locked() {
    let machine = boot(Profile::Windows11);
    let buffer = machine
        .space
        .user_allocate(PAGE_SIZE, Protection::ReadWrite)
        .unwrap();
    let stopped = call(&machine, move || {
        // SAFETY: as above; the pages are left locked on purpose.
        unsafe {
            let mdl = mdl::IoAllocateMdl(buffer, 100, 0, 0, 0);
            lock::MmProbeAndLockPages(mdl, 1, 0);
        }
        crate::memory::memory().end_process();
    });
    assert_eq!(stopped.unwrap_err().code, codes::PROCESS_HAS_LOCKED_PAGES);
}

#[test]
fn ram_is_mapped_as_io_space_and_nothing_is_not() {
    let machine = boot(Profile::Windows11);
    let mapped = call(&machine, || {
        let physical = space().allocate_contiguous(1, u64::MAX).unwrap();
        // SAFETY: RAM of the test's own.
        unsafe {
            let at = io_space::MmMapIoSpace(physical + 8, 16, 0);
            let translated = probe::MmGetPhysicalAddress(at);
            io_space::MmUnmapIoSpace(at, 16);
            space().free_contiguous(physical, 1);
            (
                translated == physical + 8,
                io_space::MmMapIoSpace(0xE000_0000, 16, 0),
            )
        }
    });
    assert_eq!(mapped.unwrap(), (true, 0));
}

#[test]
fn a_request_with_direct_io_locks_and_releases_the_callers_buffer() {
    let machine = boot(Profile::Windows11);
    let buffer = machine
        .space
        .user_allocate(PAGE_SIZE, Protection::ReadOnly)
        .unwrap();
    call(&machine, move || {
        let memory = crate::memory::memory();
        assert!(memory.lock_user_buffer(buffer, 100, true).is_err());
        let mdl = memory.lock_user_buffer(buffer, 100, false).unwrap();
        memory.release_mdls(mdl);
        let object = crate::executive::executive()
            .allocate_object(5000, "buffer")
            .unwrap();
        memory.release_mdls(
            memory
                .lock_kernel_buffer(object as u64, 5000, true)
                .unwrap(),
        );
        crate::executive::executive().free_object(object);
    })
    .unwrap();
    machine.memory.end_process();
    assert_eq!(machine.memory.leaks(), []);
}

#[test]
fn a_lookaside_list_gives_pool_and_is_deleted() {
    let machine = boot(Profile::Windows11);
    call(&machine, || {
        // SAFETY: a list in pool of its size, used and deleted in order.
        unsafe {
            let list = pool::ExAllocatePool2(0x40, 256, TAG);
            lookaside::ExInitializePagedLookasideList(list, 0, 0, 0, 40, TAG, 0);
            let entry = lookaside::ExAllocateFromPagedLookasideList(list);
            assert_ne!(entry, 0);
            lookaside::ExFreeToPagedLookasideList(list, entry);
            lookaside::ExDeletePagedLookasideList(list);
            pool::ExFreePoolWithTag(list, TAG);
        }
    })
    .unwrap();
    assert_eq!(machine.memory.leaks(), []);
}

#[test]
fn the_exported_variables_hold_the_limits_of_user_space() {
    let machine = boot(Profile::Nt52);
    let values = call(&machine, || {
        [
            "MmHighestUserAddress",
            "MmUserProbeAddress",
            "MmSystemRangeStart",
        ]
        .map(|name| {
            let address = crate::cpu::gate::resolve("ntoskrnl.exe", name, Profile::Nt52).unwrap();
            // SAFETY: the address of a variable of 8 bytes.
            unsafe { (address as *const u64).read() }
        })
    });
    assert_eq!(values.unwrap(), probe::VALUES);
}

#[test]
fn pool_changes_hands_between_driver_and_simulator() {
    let machine = boot(Profile::Windows11);
    call(&machine, || {
        let memory = crate::memory::memory();
        let given = memory.allocate_for_driver(100, TAG).unwrap() as u64;
        // SAFETY: pool of the test's own, each block freed once.
        unsafe {
            pool::ExFreePool(given);
            memory.free_for_driver(pool::ExAllocatePoolWithTag(1, 100, TAG));
        }
        memory.allocate_for_driver(10, TAG);
    })
    .unwrap();
    let leaks = machine.memory.leaks();
    assert_eq!(leaks.len(), 1);
    assert!(
        leaks[0]
            .what
            .starts_with("10 bytes of nonpaged pool, tag 'Test'"),
        "{}",
        leaks[0]
    );
}
