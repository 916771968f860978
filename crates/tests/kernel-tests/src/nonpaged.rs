//! MDLs over nonpaged pool: `MmBuildMdlForNonPagedPool`, `MmCreateMdl`, `MmInitializeMdl`.

use wdk::Error;
use wdk::mdl::{MdlStorage, NonpagedMdl, PAGE_SIZE, PoolMdl, ResidentPages};
use wdk::pool::PoolBuffer;

use crate::harness::{Outcome, check, check_refused, tests};

tests![
    pool_is_described_where_it_lies,
    an_mdl_from_the_memory_manager_describes_pool_too,
    storage_of_the_drivers_own_holds_one_mdl_after_another,
    storage_that_is_too_small_is_refused,
    pool_is_aligned_as_asked,
];

fn describes<P: ResidentPages>(pages: &P, start: *mut u8, length: usize) -> Outcome {
    check!(pages.mdl().is_nonpaged());
    check!(!pages.mdl().is_locked());
    check!(pages.len() == length);
    check!(
        pages
            .mdl()
            .pfns()
            .is_some_and(|frames| frames.len() == pages.mdl().page_count())
    );
    let mapping = pages.map()?;
    check!(mapping.as_ptr() == start);
    mapping.write(length - 1, &[0x5A])?;
    check!(mapping.load::<u8>(length - 1)? == 0x5A);
    Ok(())
}

fn pool_is_described_where_it_lies() -> Outcome {
    for length in [1, 100, PAGE_SIZE, PAGE_SIZE + 1, 9 * PAGE_SIZE] {
        let buffer = PoolBuffer::zeroed(length, 16)?;
        let start = buffer.as_ptr();
        describes(&NonpagedMdl::new(buffer)?, start, length)?;
    }
    Ok(())
}

fn an_mdl_from_the_memory_manager_describes_pool_too() -> Outcome {
    for length in [1, PAGE_SIZE + 1] {
        let buffer = PoolBuffer::zeroed(length, 16)?;
        let start = buffer.as_ptr();
        describes(&PoolMdl::create(buffer)?, start, length)?;
    }
    Ok(())
}

fn storage_of_the_drivers_own_holds_one_mdl_after_another() -> Outcome {
    let mut storage = MdlStorage::<4>::new()?;
    for length in [1, 2 * PAGE_SIZE, 3 * PAGE_SIZE] {
        let mut buffer = PoolBuffer::zeroed(length, 16)?;
        let start = buffer.as_ptr();
        describes(&storage.describe(&mut buffer)?, start, length)?;
    }
    Ok(())
}

fn storage_that_is_too_small_is_refused() -> Outcome {
    let mut storage = MdlStorage::<2>::new()?;
    let mut buffer = PoolBuffer::zeroed(2 * PAGE_SIZE + 1, 16)?;
    check_refused!(storage.describe(&mut buffer), Error::BUFFER_TOO_SMALL);
    Ok(())
}

fn pool_is_aligned_as_asked() -> Outcome {
    for alignment in [1, 16, 64, 256, PAGE_SIZE, 4 * PAGE_SIZE] {
        for length in [1, 33, PAGE_SIZE + 1] {
            let buffer = PoolBuffer::zeroed(length, alignment)?;
            check!(buffer.as_ptr().addr().is_multiple_of(alignment));
            check!(buffer.len() == length && buffer.iter().all(|byte| *byte == 0));
        }
    }
    check_refused!(PoolBuffer::zeroed(0, 16), Error::INVALID_PARAMETER);
    check_refused!(PoolBuffer::zeroed(16, 3), Error::INVALID_PARAMETER);
    check_refused!(PoolBuffer::zeroed(usize::MAX, 16), Error::INVALID_PARAMETER);
    Ok(())
}
