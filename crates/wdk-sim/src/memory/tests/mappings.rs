//! System and user addresses of MDLs, and partial MDLs.

use super::*;
use crate::memory::mdl::flag;
use crate::memory::pool::Request;
use crate::memory::rules::{Trouble, codes, status};
use crate::nt::Profile;
use crate::space::{Access, PAGE_SIZE, Process, Protection, linux};

#[test]
fn a_system_address_shows_the_same_bytes_and_goes_with_the_lock() {
    let mut rig = rig(Profile::Windows11);
    let address = rig.user(40 * PAGE_SIZE, Protection::ReadWrite) + 77;
    let mdl = rig.mdl_of(address, 30 * PAGE_SIZE);
    rig.probe_and_lock(mdl.address(), WRITE, here()).unwrap();
    let at = rig.map(mdl);
    assert_eq!(at % PAGE_SIZE, 77);
    assert_eq!(mdl.mapped_system_va(), at);
    for offset in [0, 4018, 4019, 30 * PAGE_SIZE - 1] {
        // SAFETY: both views of the locked buffer are mapped, and the offset lies within it.
        unsafe {
            ((at + offset) as *mut u8).write(offset as u8 ^ 0x5A);
            assert_eq!(
                ((address + offset) as *const u8).read(),
                offset as u8 ^ 0x5A
            );
        }
    }
    assert_eq!(
        stopped(rig.map_system(mdl.address(), Access::ReadWrite, here())),
        codes::SYSTEM_PTE_MISUSE
    );
    assert_eq!(
        stopped(rig.unmap_system(at + 1, mdl, here())),
        codes::SYSTEM_PTE_MISUSE
    );
    rig.unlock(mdl.address(), here()).unwrap();
    assert!(!mdl.has(flag::MAPPED_TO_SYSTEM_VA));
    assert_eq!(linux::access_of(at), None);
    assert_eq!(
        stopped(rig.unmap_system(at, mdl, here())),
        codes::SYSTEM_PTE_MISUSE
    );
    assert_eq!(
        stopped(rig.map_system(mdl.address(), Access::ReadWrite, here())),
        codes::PFN_LIST_CORRUPT
    );
}

#[test]
fn a_partial_mdl_takes_the_frames_of_its_part() {
    let mut rig = rig(Profile::Windows11);
    let source = rig.locked(20 * PAGE_SIZE);
    let start = source.virtual_address();
    let target = rig.mdl_of(0x1FFF, 5 * PAGE_SIZE);
    let page = PAGE_SIZE - 123;
    for (offset, bytes) in [
        (0, 1),
        (0, page),
        (0, page + 1),
        (page - 1, 2),
        (page, PAGE_SIZE),
        (page, 5 * PAGE_SIZE),
        (20 * PAGE_SIZE - 1, 1),
    ] {
        rig.partial(source, target, start + offset, bytes).unwrap();
        assert_eq!(target.virtual_address(), start + offset);
        assert_eq!(target.bytes(), bytes);
        assert!(target.has(flag::PARTIAL) && !target.has(flag::PAGES_LOCKED));
        for at in [start + offset, start + offset + bytes - 1] {
            let index = at / PAGE_SIZE - (start + offset) / PAGE_SIZE;
            assert_eq!(target.frames()[index as usize], rig.pfn(at).unwrap());
        }
    }
    rig.partial(source, target, start + 20 * PAGE_SIZE - 9, 0)
        .unwrap();
    assert_eq!(target.bytes(), 9);

    let inner = rig.mdl_of(0, PAGE_SIZE);
    rig.partial(source, target, start + 3 * PAGE_SIZE, 4 * PAGE_SIZE)
        .unwrap();
    rig.partial(target, inner, start + 5 * PAGE_SIZE, 100)
        .unwrap();
    assert_eq!(inner.frames(), [rig.pfn(start + 5 * PAGE_SIZE).unwrap()]);
}

#[test]
fn a_partial_mdl_keeps_to_its_source_and_its_storage() {
    let mut rig = rig(Profile::Windows11);
    let source = rig.locked(8 * PAGE_SIZE);
    let start = source.virtual_address();
    let target = rig.mdl_of(0, 2 * PAGE_SIZE);
    let verifier = codes::DRIVER_VERIFIER_DETECTED_VIOLATION;
    for (address, bytes) in [
        (start - 1, 10),
        (start, 8 * PAGE_SIZE + 1),
        (start + 8 * PAGE_SIZE + 1, 0),
        (start + 8 * PAGE_SIZE, 1),
    ] {
        assert_eq!(
            stopped(rig.partial(source, target, address, bytes)),
            verifier
        );
    }
    let small = rig.partial(source, target, start, 3 * PAGE_SIZE);
    assert_eq!(stopped(small), codes::TARGET_MDL_TOO_SMALL);
    let unlocked = rig.mdl_of(start, 100);
    assert_eq!(stopped(rig.partial(unlocked, target, start, 10)), verifier);
}

#[test]
fn a_partial_mdl_shares_its_sources_address_or_has_its_own() {
    let mut rig = rig(Profile::Windows11);
    let source = rig.locked(8 * PAGE_SIZE);
    let start = source.virtual_address();
    let target = rig.mdl_of(0, 2 * PAGE_SIZE);

    rig.partial(source, target, start + 5000, 100).unwrap();
    let own = rig.map(target);
    assert!(target.has(flag::PARTIAL_HAS_BEEN_MAPPED));
    assert_eq!(own % PAGE_SIZE, (start + 5000) % PAGE_SIZE);
    let rebuilt = rig.partial(source, target, start, 100);
    assert_eq!(stopped(rebuilt), codes::SYSTEM_PTE_MISUSE);
    assert_eq!(
        stopped(rig.unlock(source.address(), here())),
        codes::SYSTEM_PTE_MISUSE
    );
    rig.unmap_system(own, target, here()).unwrap();

    let whole = rig.map(source);
    rig.partial(source, target, start + 5000, 100).unwrap();
    assert!(target.has(flag::MAPPED_TO_SYSTEM_VA) && !target.has(flag::PARTIAL_HAS_BEEN_MAPPED));
    assert_eq!(target.mapped_system_va(), whole + 5000);
    assert_eq!(
        stopped(rig.unmap_system(whole + 5000, target, here())),
        codes::SYSTEM_PTE_MISUSE
    );
    rig.partial(source, target, start + 6000, 100).unwrap();

    rig.unlock(source.address(), here()).unwrap();
    let late = rig.map_system(target.address(), Access::ReadWrite, here());
    assert_eq!(stopped(late), codes::PFN_LIST_CORRUPT);
    let unlocked = rig.unlock(target.address(), here());
    assert_eq!(stopped(unlocked), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
    rig.free_mdl(target.address(), here()).unwrap();
    rig.free_mdl(source.address(), here()).unwrap();
}

#[test]
fn freeing_a_mapped_partial_mdl_unmaps_it() {
    let mut rig = rig(Profile::Windows11);
    let source = rig.locked(8 * PAGE_SIZE);
    let target = rig.mdl_of(0, 2 * PAGE_SIZE);
    rig.partial(source, target, source.virtual_address(), 100)
        .unwrap();
    let at = rig.map(target);
    rig.free_mdl(target.address(), here()).unwrap();
    assert_eq!(linux::access_of(at), None);
    rig.unlock(source.address(), here()).unwrap();
    rig.free_mdl(source.address(), here()).unwrap();
}

#[test]
fn nonpaged_pool_is_described_without_a_lock() {
    let mut rig = rig(Profile::Windows11);
    let pool = rig
        .allocate_pool(Request::NONPAGED, 3 * PAGE_SIZE, 1, here())
        .unwrap();
    let mdl = rig.mdl_of(pool + 10, 2 * PAGE_SIZE);
    rig.build_nonpaged(mdl.address()).unwrap();
    assert_eq!(mdl.mapped_system_va(), pool + 10);
    assert_eq!(mdl.frames()[1], rig.pfn(pool + PAGE_SIZE).unwrap());
    let verifier = codes::DRIVER_VERIFIER_DETECTED_VIOLATION;
    assert_eq!(stopped(rig.unlock(mdl.address(), here())), verifier);
    assert_eq!(
        stopped(rig.unmap_system(pool + 10, mdl, here())),
        codes::SYSTEM_PTE_MISUSE
    );
    let target = rig.mdl_of(0, PAGE_SIZE);
    rig.partial(mdl, target, pool + 100, 50).unwrap();
    assert!(target.has(flag::SOURCE_IS_NONPAGED_POOL));
    assert_eq!(target.mapped_system_va(), pool + 100);

    let user = rig.user(PAGE_SIZE, Protection::ReadWrite);
    let pageable = rig.mdl_of(user, 10);
    assert_eq!(stopped(rig.build_nonpaged(pageable.address())), verifier);
    rig.free_pool(pool, 1, here()).unwrap();
    let freed = rig.mdl_of(pool, 10);
    assert_eq!(stopped(rig.build_nonpaged(freed.address())), verifier);
}

#[test]
fn user_mappings_are_undone_in_their_process_and_before_the_pages_go() {
    let mut rig = rig(Profile::Windows11);
    let pool = rig
        .allocate_pool(Request::NONPAGED, 2 * PAGE_SIZE, 1, here())
        .unwrap();
    let mdl = rig.mdl_of(pool, 2 * PAGE_SIZE);
    rig.build_nonpaged(mdl.address()).unwrap();
    let (at, _) = rig
        .map_user(
            mdl.address(),
            0,
            Protection::ReadOnly,
            here(),
            Process::Caller,
        )
        .unwrap();
    assert!(rig.space.user.allows(at, 2 * PAGE_SIZE, false) && !rig.space.user.allows(at, 1, true));
    // SAFETY: pool of that size and its user mapping, both alive.
    unsafe {
        ((pool + 5000) as *mut u8).write(9);
        assert_eq!(((at + 5000) as *const u8).read(), 9);
    }
    assert_eq!(
        rig.map_user(
            mdl.address(),
            at,
            Protection::ReadOnly,
            here(),
            Process::Caller
        ),
        Err(Trouble::Raise(status::CONFLICTING_ADDRESSES))
    );
    let misuse = codes::SYSTEM_PTE_MISUSE;
    assert_eq!(stopped(rig.free_mdl(mdl.address(), here())), misuse);
    assert_eq!(stopped(rig.unmap_user(at, mdl, Process::System)), misuse);
    assert_eq!(
        stopped(rig.unmap_user(at + PAGE_SIZE, mdl, Process::Caller)),
        misuse
    );
    rig.unmap_user(at, mdl, Process::Caller).unwrap();
    assert_eq!(linux::access_of(at), None);
    rig.free_mdl(mdl.address(), here()).unwrap();
}
