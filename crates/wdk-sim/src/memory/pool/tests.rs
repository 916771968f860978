//! Pool: what a block is like, and what is noticed when it is freed.

use super::super::rules::Trouble;
use super::super::tests::rig;
use super::*;
use crate::space::PAGE_SIZE;

const TAG: u32 = u32::from_le_bytes(*b"Test");

fn code(outcome: Outcome<()>) -> (u32, u64) {
    match outcome {
        Err(Trouble::Stop(violation)) => (violation.code, violation.parameters[0]),
        other => panic!("not stopped: {other:?}"),
    }
}

#[test]
fn blocks_are_aligned_and_their_contents_as_asked() {
    let mut rig = rig(Profile::Windows11);
    for (bytes, alignment) in [(1, 16), (24, 64), (4095, 16), (4096, 4096), (10_000, 4096)] {
        let request = Request {
            alignment: alignment.min(64),
            contents: Contents::Zero,
            ..Request::NONPAGED
        };
        let pointer = rig
            .allocate_pool(request, bytes, TAG, Site::default())
            .unwrap();
        assert_eq!(pointer % alignment, 0);
        // SAFETY: a block of that many bytes, allocated above.
        let block = unsafe { std::slice::from_raw_parts_mut(pointer as *mut u8, bytes as usize) };
        assert!(block.iter().all(|&byte| byte == 0));
        block.fill(1);
        rig.free_pool(pointer, TAG, Site::default()).unwrap();
        let pointer = rig
            .allocate_pool(Request::NONPAGED, bytes, TAG, Site::default())
            .unwrap();
        // SAFETY: as above.
        assert_ne!(unsafe { (pointer as *const u8).read() }, 0);
        rig.free_pool(pointer, 0, Site::default()).unwrap();
    }
}

#[test]
fn pages_come_back() {
    let mut rig = rig(Profile::Windows11);
    let free = rig.space.physical.free_pages();
    let pointer = rig
        .allocate_pool(Request::NONPAGED, 5 * PAGE_SIZE, TAG, Site::default())
        .unwrap();
    assert_eq!(rig.space.physical.free_pages(), free - 5);
    rig.free_pool(pointer, TAG, Site::default()).unwrap();
    assert_eq!(rig.space.physical.free_pages(), free);
    assert!(
        rig.allocate_pool(Request::NONPAGED, 1 << 40, TAG, Site::default())
            .is_none()
    );
    assert!(
        rig.allocate_pool(Request::NONPAGED, u64::MAX, TAG, Site::default())
            .is_none()
    );
}

#[test]
fn damage_on_either_side_is_found_at_free() {
    let mut rig = rig(Profile::Windows11);
    for (bytes, at) in [(20, 20), (20, 27), (20, -1), (5000, 5000), (5000, 8191)] {
        let pointer = rig
            .allocate_pool(Request::NONPAGED, bytes, TAG, Site::default())
            .unwrap();
        let address = pointer.wrapping_add_signed(at);
        // SAFETY: within the pages of the block, whose mark the test damages on purpose.
        let kept = unsafe { std::ptr::replace(address as *mut u8, 0x11) };
        assert_eq!(
            code(rig.free_pool(pointer, TAG, Site::default())),
            (codes::SPECIAL_POOL_DETECTED_MEMORY_CORRUPTION, pointer)
        );
        // SAFETY: as above.
        unsafe { (address as *mut u8).write(kept) };
        rig.free_pool(pointer, TAG, Site::default()).unwrap();
    }
}

#[test]
fn frees_that_match_nothing_are_told_apart() {
    let mut rig = rig(Profile::Windows11);
    let pointer = rig
        .allocate_pool(Request::NONPAGED, 32, TAG, Site::default())
        .unwrap();
    assert_eq!(
        code(rig.free_pool(pointer + 16, TAG, Site::default())),
        (codes::BAD_POOL_CALLER, 0x42)
    );
    assert_eq!(
        code(rig.free_pool(pointer, TAG + 1, Site::default())),
        (codes::BAD_POOL_CALLER, 0xA)
    );
    assert_eq!(
        code(rig.free_pool(0x1000, TAG, Site::default())),
        (codes::BAD_POOL_CALLER, 0x40)
    );
    rig.free_pool(pointer, TAG, Site::default()).unwrap();
    assert_eq!(
        code(rig.free_pool(pointer, TAG, Site::default())),
        (codes::BAD_POOL_CALLER, 0x7)
    );
}

#[test]
fn protected_pool_is_freed_with_its_tag_only() {
    let mut rig = rig(Profile::Windows11);
    let pointer = rig
        .allocate_pool(Request::NONPAGED, 32, TAG | PROTECTED_POOL, Site::default())
        .unwrap();
    assert_eq!(
        code(rig.free_pool(pointer, 0, Site::default())),
        (codes::BAD_POOL_CALLER, 0xA)
    );
    rig.free_pool(pointer, TAG | PROTECTED_POOL, Site::default())
        .unwrap();
}

#[test]
fn pool_types_and_flags_are_read_as_the_kernel_of_the_profile_does() {
    let nx = Request::of_type(512, Profile::Windows8).unwrap();
    assert!(!nx.executable && !nx.paged);
    assert!(Request::of_type(512, Profile::Windows7).is_err());
    assert!(Request::of_type(0, Profile::Nt52).unwrap().executable);
    assert!(Request::of_type(1, Profile::Nt52).unwrap().paged);
    assert!(Request::of_type(2, Profile::Nt52).is_err());
    assert_eq!(Request::of_type(4, Profile::Nt52).unwrap().alignment, 64);
    assert_eq!(
        Request::of_type(1024, Profile::Windows10).unwrap().contents,
        Contents::Stale
    );
    assert_eq!(
        Request::of_type(1024, Profile::Windows11).unwrap().contents,
        Contents::Zero
    );

    assert_eq!(Request::of_flags(0x40).unwrap().contents, Contents::Zero);
    assert_eq!(Request::of_flags(0x42).unwrap().contents, Contents::Stale);
    assert!(Request::of_flags(0x100).unwrap().paged);
    assert!(Request::of_flags(0x60).unwrap().raises);
    for bad in [0, 0x140, 0x41 | 0x1000, 0x44] {
        assert_eq!(Request::of_flags(bad), None, "{bad:#x}");
    }
    assert!(
        Request::of_flags(0x40 | 1 << 40).is_some(),
        "high flags are optional"
    );
}
