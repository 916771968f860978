//! Parts of locked memory: `IoBuildPartialMdl`, `MmPrepareMdlForReuse`.

use core::ptr;

use wdk::Error;
use wdk::mdl::{Direction, NonpagedMdl, PAGE_SIZE, PartialMdl, ResidentPages, span_pages};
use wdk::pool::PoolBuffer;
use wdk::sys::ntddk;

use crate::harness::{Outcome, check, check_refused, tests};
use crate::memory::{PagedPool, locked, part, pattern};

tests![
    a_part_has_the_frames_of_its_bytes,
    a_part_outside_the_source_is_refused,
    an_empty_part_is_refused,
    a_part_that_needs_more_pages_than_there_is_room_for_is_refused,
    a_length_of_zero_means_to_the_end_for_the_raw_routine,
    a_part_maps_its_bytes_of_an_unmapped_source,
    a_part_shares_the_mapping_of_a_mapped_source,
    a_part_over_nonpaged_pool_is_mapped_where_it_lies,
    a_part_of_a_part_is_the_same_memory,
    a_part_moves_thousands_of_times,
    a_part_is_no_more_writable_than_its_source,
    preparing_for_reuse_unmaps_a_mapped_part,
];

const LENGTH: usize = 6 * PAGE_SIZE + 123;

fn a_part_has_the_frames_of_its_bytes() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(LENGTH)?;
        for (offset, length) in [
            (0, LENGTH),
            (0, 1),
            (LENGTH - 1, 1),
            (4095, 2),
            (4096, 4096),
            (100, 3 * PAGE_SIZE),
        ] {
            part(&mut partial, source, offset, length, |part| {
                let (part, whole) = (part.mdl(), source.mdl());
                check!(part.is_partial());
                check!(part.byte_count() == length);
                check!(part.virtual_address().get() == whole.virtual_address().get() + offset);
                let first = (whole.byte_offset() + offset) / PAGE_SIZE;
                let pages = span_pages(whole.byte_offset() + offset, length);
                check!(
                    whole
                        .pfns()
                        .and_then(|frames| frames.get(first..first + pages))
                        == part.pfns()
                );
                Ok(())
            })?;
        }
        Ok(())
    })
}

fn a_part_outside_the_source_is_refused() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(2 * LENGTH)?;
        for (offset, length) in [
            (0, LENGTH + 1),
            (LENGTH, 1),
            (LENGTH - 1, 2),
            (usize::MAX, 2),
            (2, usize::MAX),
        ] {
            check_refused!(
                partial.with_part(source, offset, length, |_| Ok(())),
                Error::INVALID_PARAMETER
            );
        }
        Ok(())
    })
}

fn an_empty_part_is_refused() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(16)?;
        check_refused!(
            partial.with_part(source, 0, 0, |_| Ok(())),
            Error::INVALID_PARAMETER
        );
        check_refused!(PartialMdl::new(0), Error::INVALID_PARAMETER);
        Ok(())
    })
}

fn a_part_that_needs_more_pages_than_there_is_room_for_is_refused() -> Outcome {
    let mut buffer = PoolBuffer::zeroed(LENGTH, PAGE_SIZE)?;
    locked(&mut buffer, Direction::Both, |source| {
        // Room for two pages: a part of this length touches at most as many.
        let mut partial = PartialMdl::new(PAGE_SIZE)?;
        check!(partial.with_part(source, 1, PAGE_SIZE, |_| Ok(())).is_ok());
        check!(
            partial
                .with_part(source, 0, 2 * PAGE_SIZE, |_| Ok(()))
                .is_ok()
        );
        check_refused!(
            partial.with_part(source, 1, 2 * PAGE_SIZE, |_| Ok(())),
            Error::BUFFER_TOO_SMALL
        );
        Ok(())
    })
}

fn a_length_of_zero_means_to_the_end_for_the_raw_routine() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let start = source.mdl().virtual_address().get() + 1000;
        let start = ptr::without_provenance_mut(start);
        // SAFETY: the part is inside the source, and the target is large enough for all of it.
        let count = unsafe {
            let target = ntddk::IoAllocateMdl(start, (LENGTH - 1000) as u32, 0, 0, ptr::null_mut());
            if target.is_null() {
                return Err(Error::INSUFFICIENT_RESOURCES.into());
            }
            ntddk::IoBuildPartialMdl(source.mdl().as_ptr(), target, start, 0);
            let count = ntddk::MmGetMdlByteCount(target);
            ntddk::IoFreeMdl(target);
            count
        };
        check!(count as usize == LENGTH - 1000);
        Ok(())
    })
}

fn a_part_maps_its_bytes_of_an_unmapped_source() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(LENGTH)?;
        let mut bytes = [0; 64];
        for offset in [0, 1, 4090, 4096, 2 * PAGE_SIZE + 17, LENGTH - 64] {
            partial.with_part(source, offset, 64, |part| part.map()?.read(0, &mut bytes))?;
            check!(
                bytes
                    .iter()
                    .enumerate()
                    .all(|(index, byte)| *byte == pattern(offset + index))
            );
        }
        check!(!source.mdl().is_mapped());
        Ok(())
    })
}

fn a_part_shares_the_mapping_of_a_mapped_source() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let whole = source.map()?.as_ptr();
        let mut partial = PartialMdl::new(LENGTH)?;
        for offset in [0, 1, 4096, 3 * PAGE_SIZE + 5] {
            part(&mut partial, source, offset, 50, |part| {
                check!(part.map()?.as_ptr() == whole.wrapping_add(offset));
                Ok(())
            })?;
        }
        // The source's mapping is still there.
        let mut byte = [0];
        source.map()?.read(LENGTH - 1, &mut byte)?;
        check!(byte[0] == pattern(LENGTH - 1));
        Ok(())
    })
}

fn a_part_over_nonpaged_pool_is_mapped_where_it_lies() -> Outcome {
    let buffer = PoolBuffer::zeroed(LENGTH, 16)?;
    let start = buffer.as_ptr();
    let source = NonpagedMdl::new(buffer)?;
    let mut partial = PartialMdl::new(LENGTH)?;
    part(&mut partial, &source, 4099, 77, |part| {
        check!(part.map()?.as_ptr() == start.wrapping_add(4099));
        Ok(())
    })
}

fn a_part_of_a_part_is_the_same_memory() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let (mut outer, mut inner) = (PartialMdl::new(LENGTH)?, PartialMdl::new(LENGTH)?);
        part(&mut outer, source, 1000, 3 * PAGE_SIZE, |outer| {
            part(&mut inner, outer, 5000, 40, |part| {
                let mut bytes = [0; 40];
                part.map()?.read(0, &mut bytes)?;
                check!(
                    bytes
                        .iter()
                        .enumerate()
                        .all(|(index, byte)| *byte == pattern(6000 + index))
                );
                check!(
                    part.mdl().virtual_address().get()
                        == source.mdl().virtual_address().get() + 6000
                );
                Ok(())
            })
        })
    })
}

fn a_part_moves_thousands_of_times() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(PAGE_SIZE)?;
        for round in 0..20_000_usize {
            let offset = round.wrapping_mul(7919) % (LENGTH - PAGE_SIZE);
            part(
                &mut partial,
                source,
                offset,
                1 + round % PAGE_SIZE,
                |part| {
                    // Mapped now and then, since preparing for reuse has to undo just that.
                    if round.is_multiple_of(16) {
                        check!(part.map()?.load::<u8>(0)? == pattern(offset));
                    }
                    Ok(())
                },
            )?;
        }
        Ok(())
    })
}

fn a_part_is_no_more_writable_than_its_source() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    let mut partial = PartialMdl::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        part(&mut partial, source, 0, 10, |part| {
            check!(!part.is_writable());
            check_refused!(part.map()?.write(0, &[1]), Error::ACCESS_DENIED);
            Ok(())
        })
    })?;
    locked(pool.bytes(), Direction::Both, |source| {
        part(&mut partial, source, 5, 10, |part| {
            Ok(part.map()?.write(0, &[0xA5])?)
        })
    })?;
    check!(pool.bytes()[5] == 0xA5);
    Ok(())
}

fn preparing_for_reuse_unmaps_a_mapped_part() -> Outcome {
    let mut pool = PagedPool::new(LENGTH)?;
    locked(pool.bytes(), Direction::ToDevice, |source| {
        let mut partial = PartialMdl::new(LENGTH)?;
        let mut mdl = ptr::null_mut();
        part(&mut partial, source, 0, LENGTH, |part| {
            let _ = part.map()?;
            mdl = part.mdl().as_ptr();
            check!(part.mdl().is_mapped());
            Ok(())
        })?;
        // SAFETY: the MDL belongs to `partial`, which is still there.
        let flags = unsafe { (*mdl).MdlFlags };
        check!(flags as u32 & wdk::sys::MDL_MAPPED_TO_SYSTEM_VA == 0);
        Ok(())
    })
}
