//! The rules of MDLs, mappings and user memory, on a module without the rest of a machine.

mod mappings;

use std::ops::{Deref, DerefMut};
use std::sync::MutexGuard;

use super::contiguous::Limits;
use super::lock;
use super::mdl::{Mdl, flag, size_of_mdl};
use super::pool::Request;
use super::rules::{Outcome, Trouble, codes, status};
use super::{State, Tables};
use crate::nt::Profile;
use crate::record::Site;
use crate::space::{
    Access, Contents, Owner, PAGE_SIZE, Process, Protection, Spaces, USER_PROBE_ADDRESS, Use, turn,
};

/// A rig of its own, which gives its addresses back at the end.
pub(super) struct Rig {
    state: State<'static>,
    _turn: MutexGuard<'static, ()>,
}

pub(super) fn rig(profile: Profile) -> Rig {
    let turn = turn();
    let space = Box::leak(Box::new(Spaces::apart(64 << 20, 1).unwrap()));
    let tables = Box::leak(Box::new(Tables::new(profile)));
    Rig {
        state: State { space, tables },
        _turn: turn,
    }
}

impl Deref for Rig {
    type Target = State<'static>;
    fn deref(&self) -> &State<'static> {
        &self.state
    }
}

impl DerefMut for Rig {
    fn deref_mut(&mut self) -> &mut State<'static> {
        &mut self.state
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.state.space.system.clear();
        self.state.space.user.clear();
    }
}

const MIB: u64 = 1 << 20;

fn here() -> Site {
    Site::default()
}

const READ: lock::Access = lock::Access {
    user_mode: true,
    write: false,
    process: Process::Caller,
};
const WRITE: lock::Access = lock::Access {
    write: true,
    ..READ
};

/// The bugcheck code an outcome stops with.
fn stopped<T: std::fmt::Debug>(outcome: Outcome<T>) -> u32 {
    match outcome {
        Err(Trouble::Stop(violation)) => violation.code,
        other => panic!("no rule was broken: {other:?}"),
    }
}

impl Rig {
    fn user(&mut self, bytes: u64, protection: Protection) -> u64 {
        let runs = self
            .space
            .physical
            .allocate(bytes.div_ceil(PAGE_SIZE))
            .unwrap();
        let state = &mut self.state;
        state
            .space
            .user
            .map(
                &state.space.physical,
                runs,
                None,
                protection,
                Owner::Process,
                Process::Caller,
            )
            .unwrap()
    }

    fn mdl_of(&mut self, address: u64, bytes: u64) -> Mdl {
        self.new_mdl(address, bytes, here()).unwrap()
    }

    /// An MDL of new user memory at an odd offset, locked.
    fn locked(&mut self, bytes: u64) -> Mdl {
        let address = self.user(bytes + PAGE_SIZE, Protection::ReadWrite) + 123;
        let mdl = self.mdl_of(address, bytes);
        self.probe_and_lock(mdl.address(), WRITE, here()).unwrap();
        mdl
    }

    fn map(&mut self, mdl: Mdl) -> u64 {
        self.map_system(mdl.address(), Access::ReadWrite, here())
            .unwrap()
            .unwrap()
            .0
    }

    fn partial(&mut self, source: Mdl, target: Mdl, address: u64, bytes: u64) -> Outcome<()> {
        self.build_partial(source.address(), target.address(), address, bytes)
    }
}

#[test]
fn an_mdl_spans_the_pages_its_buffer_touches() {
    for (address, bytes, pages) in [
        (0x1000, 0, 0),
        (0x1000, 1, 1),
        (0x1000, 4096, 1),
        (0x1001, 4096, 2),
        (0x1FFF, 1, 1),
        (0x1FFF, 2, 2),
        (0x1FFF, 4098, 3),
        (0x2000, 4097, 2),
    ] {
        assert_eq!(
            size_of_mdl(address, bytes),
            48 + 8 * pages,
            "{address:#x} {bytes}"
        );
    }
}

#[test]
fn the_longest_buffer_of_one_mdl_is_the_profiles() {
    let mut old = rig(Profile::Nt52);
    let pages = (65_535 - 48) / 8;
    assert!(old.new_mdl(0, pages * PAGE_SIZE, here()).is_some());
    assert!(old.new_mdl(0, pages * PAGE_SIZE + 1, here()).is_none());
    assert!(old.new_mdl(1, pages * PAGE_SIZE, here()).is_none());
    drop(old);
    let mut new = rig(Profile::Windows7);
    assert!(new.new_mdl(0, (4 << 30) - PAGE_SIZE, here()).is_some());
    assert!(new.new_mdl(0, (4 << 30) - PAGE_SIZE + 1, here()).is_none());
}

#[test]
fn locking_fills_in_the_frames_behind_the_buffer() {
    let mut rig = rig(Profile::Windows11);
    let address = rig.user(5 * PAGE_SIZE, Protection::ReadWrite) + 4000;
    let mdl = rig.mdl_of(address, 200);
    rig.probe_and_lock(mdl.address(), WRITE, here()).unwrap();
    assert!(mdl.has(flag::PAGES_LOCKED) && mdl.has(flag::WRITE_OPERATION));
    let expected = [rig.pfn(address).unwrap(), rig.pfn(address + 199).unwrap()];
    assert_eq!(mdl.frames(), expected);
    assert_eq!(rig.space.physical.held(expected[0]), 2);
    rig.unlock(mdl.address(), here()).unwrap();
    assert!(!mdl.has(flag::PAGES_LOCKED | flag::WRITE_OPERATION));
    assert_eq!(rig.space.physical.held(expected[0]), 1);
    rig.free_mdl(mdl.address(), here()).unwrap();
}

#[test]
fn bad_user_buffers_raise_and_leave_the_mdl_as_it_was() {
    let mut rig = rig(Profile::Windows11);
    let good = rig.user(3 * PAGE_SIZE, Protection::ReadWrite);
    let read_only = rig.user(PAGE_SIZE, Protection::ReadOnly);
    let none = rig.user(PAGE_SIZE, Protection::NoAccess);
    let pool = rig.allocate_pool(Request::NONPAGED, 64, 1, here()).unwrap();
    let outside = lock::Access {
        process: Process::System,
        ..READ
    };
    for (address, bytes, how) in [
        (good, 3 * PAGE_SIZE + 1, READ),
        (good - 1, 2, READ),
        (read_only, 1, WRITE),
        (none, 1, READ),
        (pool, 64, READ),
        (USER_PROBE_ADDRESS - 1, 2, READ),
        (u64::MAX - 10, 100, READ),
        (good, 1, outside),
    ] {
        let mdl = rig.mdl_of(address, bytes);
        let flags = mdl.flags();
        assert_eq!(
            rig.probe_and_lock(mdl.address(), how, here()),
            Err(Trouble::Raise(status::ACCESS_VIOLATION)),
            "{address:#x} {bytes}"
        );
        assert_eq!(mdl.flags(), flags);
        rig.free_mdl(mdl.address(), here()).unwrap();
    }
    let protected = rig.mdl_of(good, 3 * PAGE_SIZE);
    rig.space
        .user
        .protect(good + PAGE_SIZE, 1, Protection::ReadOnly);
    assert!(
        rig.probe_and_lock(protected.address(), WRITE, here())
            .is_err()
    );
    rig.probe_and_lock(protected.address(), READ, here())
        .unwrap();
}

#[test]
fn kernel_memory_is_locked_for_kernel_mode_only() {
    let mut rig = rig(Profile::Windows11);
    let kernel = lock::Access {
        user_mode: false,
        ..WRITE
    };
    let pool = rig
        .allocate_pool(Request::NONPAGED, 10_000, 1, here())
        .unwrap();
    let mdl = rig.mdl_of(pool + 5, 9000);
    rig.probe_and_lock(mdl.address(), kernel, here()).unwrap();
    assert_eq!(mdl.process(), 0);
    rig.unlock(mdl.address(), here()).unwrap();
    rig.free_pool(pool, 1, here()).unwrap();
    assert_eq!(
        stopped(rig.probe_and_lock(mdl.address(), kernel, here())),
        codes::PAGE_FAULT_IN_NONPAGED_AREA
    );
}

#[test]
fn locked_pages_outlive_the_allocation_they_came_from() {
    let mut rig = rig(Profile::Windows11);
    let free = rig.space.physical.free_pages();
    let address = rig.user(2 * PAGE_SIZE, Protection::ReadWrite);
    let mdl = rig.mdl_of(address, 2 * PAGE_SIZE);
    rig.probe_and_lock(mdl.address(), READ, here()).unwrap();
    let at = rig.map(mdl) as *mut u8;
    // SAFETY: the system address of two locked pages.
    unsafe { at.write(0x77) };
    let vad = rig.space.user.remove(address).unwrap();
    rig.space.physical.release_all(&vad.runs);
    // SAFETY: as above: they are still locked.
    assert_eq!(unsafe { at.read() }, 0x77);
    rig.unlock(mdl.address(), here()).unwrap();
    rig.free_mdl(mdl.address(), here()).unwrap();
    assert_eq!(rig.space.physical.free_pages(), free);
}

#[test]
fn locking_and_unlocking_are_paired() {
    let mut rig = rig(Profile::Windows11);
    let mdl = rig.locked(5000);
    let again = rig.probe_and_lock(mdl.address(), READ, here());
    assert_eq!(stopped(again), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
    assert_eq!(
        stopped(rig.free_mdl(mdl.address(), here())),
        codes::DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS
    );
    rig.unlock(mdl.address(), here()).unwrap();
    let twice = rig.unlock(mdl.address(), here());
    assert_eq!(stopped(twice), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
    rig.free_mdl(mdl.address(), here()).unwrap();
    let freed = rig.free_mdl(mdl.address(), here());
    assert_eq!(stopped(freed), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
    let used = rig.unlock(mdl.address(), here());
    assert_eq!(stopped(used), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
}

#[test]
fn pages_for_an_mdl_keep_their_limits_and_come_back() {
    let mut rig = rig(Profile::Windows11);
    let free = rig.space.physical.free_pages();
    let limits = Limits {
        lowest: 4 * MIB,
        highest: 8 * MIB - 1,
        boundary: 0,
    };
    let address = rig
        .allocate_pages_mdl(limits, 0, 10 * PAGE_SIZE, (None, 0), here())
        .unwrap();
    // SAFETY: an MDL made just now.
    let mdl = unsafe { Mdl::at(address) };
    assert_eq!((mdl.start_va(), mdl.bytes()), (0, 10 * PAGE_SIZE));
    assert!(mdl.frames().iter().all(|&pfn| (1024..2048).contains(&pfn)));
    let at = rig.map(mdl);
    // SAFETY: ten mapped pages.
    let zeroed = unsafe { std::slice::from_raw_parts(at as *const u8, 10 * PAGE_SIZE as usize) };
    assert!(zeroed.iter().all(|&byte| byte == 0));
    assert_eq!(
        stopped(rig.free_pages_mdl(address)),
        codes::PFN_LIST_CORRUPT
    );
    rig.unmap_system(at, mdl, here()).unwrap();
    assert_eq!(
        stopped(rig.free_pool(address, 0, here())),
        codes::DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS
    );
    rig.free_pages_mdl(address).unwrap();
    rig.free_pool(address, 0, here()).unwrap();
    assert_eq!(rig.space.physical.free_pages(), free);

    let some = rig
        .allocate_pages_mdl(limits, 0, 8 * MIB, (None, 0), here())
        .unwrap();
    // SAFETY: as above.
    assert_eq!(unsafe { Mdl::at(some) }.bytes(), 4 * MIB);
    let all = rig.allocate_pages_mdl(limits, 0, 8 * MIB, (None, 4), here());
    assert_eq!(all, None);
}

#[test]
fn advancing_an_mdl_gives_up_the_pages_left_behind() {
    let mut rig = rig(Profile::Windows11);
    let mdl = rig.locked(10 * PAGE_SIZE);
    let start = mdl.virtual_address();
    let frames = mdl.frames().to_vec();
    let at = rig.map(mdl);
    assert_eq!(
        rig.advance(mdl.address(), 2 * PAGE_SIZE as u32 + 5),
        Ok(status::SUCCESS)
    );
    assert_eq!(mdl.virtual_address(), start + 2 * PAGE_SIZE + 5);
    assert_eq!(mdl.bytes(), 8 * PAGE_SIZE - 5);
    assert_eq!(mdl.frames(), &frames[2..]);
    assert_eq!(mdl.mapped_system_va(), at + 2 * PAGE_SIZE + 5);
    assert_eq!(rig.space.physical.held(frames[1]), 1);
    assert_eq!(rig.space.physical.held(frames[2]), 2);
    let far = rig.advance(mdl.address(), 9 * PAGE_SIZE as u32);
    assert_eq!(far, Ok(status::INVALID_PARAMETER_2));
    rig.unlock(mdl.address(), here()).unwrap();
    assert!(frames.iter().all(|&pfn| rig.space.physical.held(pfn) == 1));
}

#[test]
fn io_space_is_given_back_as_it_was_taken() {
    let mut rig = rig(Profile::Windows11);
    let pfn = rig
        .space
        .physical
        .allocate_contiguous(2, 0, u64::MAX, 0)
        .unwrap();
    let physical = pfn * PAGE_SIZE + 0x10;
    let at = rig
        .map_io(physical, 0x1000, false, Access::ReadWrite, here())
        .unwrap();
    assert_eq!(at % PAGE_SIZE, 0x10);
    assert_eq!(rig.pfn(at + 0xFFF), Some(pfn + 1));
    let misuse = codes::SYSTEM_PTE_MISUSE;
    assert_eq!(stopped(rig.unmap_io(at, 0x1001, here())), misuse);
    assert_eq!(stopped(rig.unmap_io(at - 1, 0x1000, here())), misuse);
    assert_eq!(rig.unmap_io(at, 0x1000, here()), Ok(false));
    assert_eq!(stopped(rig.unmap_io(at, 0x1000, here())), misuse);
    let nothing = rig.map_io(0xF000_0000, 0x1000, false, Access::ReadWrite, here());
    assert_eq!(nothing, None);
}

#[test]
fn pool_with_a_locked_mdl_in_it_is_not_freed() {
    let mut rig = rig(Profile::Windows11);
    let address = rig.user(PAGE_SIZE, Protection::ReadWrite);
    let mdl = rig.pool_mdl(address, 100, here()).unwrap();
    rig.probe_and_lock(mdl.address(), READ, here()).unwrap();
    assert_eq!(
        stopped(rig.free_pool(mdl.address(), 0, here())),
        codes::DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS
    );
    rig.unlock(mdl.address(), here()).unwrap();
    let wrong = rig.free_mdl(mdl.address(), here());
    assert_eq!(stopped(wrong), codes::DRIVER_VERIFIER_DETECTED_VIOLATION);
    rig.free_pool(mdl.address(), 0, here()).unwrap();
}

#[test]
fn probes_check_alignment_before_range() {
    let top = USER_PROBE_ADDRESS;
    for (address, bytes, alignment, expected) in [
        (0x1001, 4, 4, Err(status::DATATYPE_MISALIGNMENT)),
        (top + 1, 4, 4, Err(status::DATATYPE_MISALIGNMENT)),
        (top, 1, 1, Err(status::ACCESS_VIOLATION)),
        (top - 4, 4, 4, Ok(())),
        (top - 4, 5, 4, Err(status::ACCESS_VIOLATION)),
        (8, u64::MAX, 1, Err(status::ACCESS_VIOLATION)),
        (u64::MAX, 0, 8, Ok(())),
    ] {
        assert_eq!(
            State::probe(address, bytes, alignment),
            expected,
            "{address:#x} {bytes}"
        );
    }
}

#[test]
fn objects_of_the_simulators_are_not_pool() {
    let mut rig = rig(Profile::Windows11);
    let object = rig
        .space
        .allocate_block(
            100,
            16,
            Contents::Zero,
            Access::ReadWrite,
            here(),
            |pointer| Use::Object {
                pointer,
                bytes: 100,
                what: "IRP",
            },
        )
        .unwrap();
    assert_eq!(
        stopped(rig.free_pool(object, 0, here())),
        codes::BAD_POOL_CALLER
    );
    rig.space.free_block(object, here()).unwrap();
    assert!(
        rig.space
            .system
            .explain(object)
            .unwrap()
            .contains("freed memory: the IRP")
    );
}

#[test]
fn a_part_of_a_long_buffer_costs_little() {
    let mut rig = rig(Profile::Windows11);
    let source = rig.locked(32 * MIB);
    let start = source.virtual_address();
    let target = rig.mdl_of(0xFFF, 4096);
    let chunks = 32 * MIB / 4095;
    let began = std::time::Instant::now();
    for chunk in 0..chunks {
        rig.partial(source, target, start + chunk * 4095, 4095)
            .unwrap();
        let at = rig.map(target);
        // SAFETY: the system address of the part.
        unsafe { (at as *mut u8).write(1) };
        rig.unmap_system(at, target, here()).unwrap();
    }
    let each = began.elapsed() / chunks as u32;
    assert!(
        each < std::time::Duration::from_micros(500),
        "{each:?} a part"
    );
}
