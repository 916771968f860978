//! Adapters, common buffers, lists and transfers.

use wdk::dma::{CommonBuffer, DmaChannel, Element, Moved, Piece, ScatterGatherList, SharedBuffer};
use wdk::driver::Served;
use wdk::mdl::{Direction, NonpagedMdl, PAGE_SIZE, ResidentPages};
use wdk::pool::PoolBuffer;
use wdk::request::LockedOutput;
use wdk::{Error, Result};
use wdk_test_harness::{Outcome, check, check_refused};

use crate::edu::{ADDRESS_BITS, Device, LONGEST};
use crate::{Tests, Tools, tests};

tests![
    an_adapter_promises_no_more_than_the_device_reaches,
    devices_that_cannot_be_are_refused,
    a_common_buffer_is_shared_with_the_device,
    a_list_covers_the_buffer_in_order,
    a_list_is_refused_what_its_buffer_does_not_allow,
    what_the_device_did_not_move_is_left_as_it_was,
    a_transfer_moves_every_byte_at_every_alignment,
    a_short_piece_is_followed_by_one_that_begins_where_it_ended,
    a_piece_of_nothing_ends_the_transfer,
    what_the_program_returns_ends_the_transfer,
    both_directions_at_once_are_refused,
    a_packet_device_is_given_one_piece,
    memory_that_is_not_aligned_for_the_device_is_refused,
];

/// Zeroed, or the end of the start.
pub fn share(mut buffer: CommonBuffer<'_>) -> Result<SharedBuffer<'_>> {
    let zeroed = buffer.iter().all(|byte| *byte == 0);
    if !zeroed || buffer.len() != 5000 {
        return Err(Error::UNSUCCESSFUL);
    }
    buffer[4999] = 0x5A;
    Ok(buffer.share())
}

/// Pool that begins `offset` bytes into a page, filled by `fill`. (The MDL describes all of it;
/// tests use the part from there on.)
fn memory(length: usize, fill: impl Fn(usize) -> u8) -> Result<NonpagedMdl> {
    let mut buffer = PoolBuffer::zeroed(length, 64)?;
    for (at, byte) in buffer.iter_mut().enumerate() {
        *byte = fill(at);
    }
    NonpagedMdl::new(buffer)
}

fn pattern(at: usize) -> u8 {
    (at * 31 + at / 256 + 7) as u8
}

/// Does the memory hold what the pattern says?
fn is_pattern(memory: &NonpagedMdl) -> Result<bool> {
    let mapping = memory.map()?;
    for at in 0..mapping.len() {
        if mapping.load::<u8>(at)? != pattern(at) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Has the device move a piece, to or from the place in its memory that is as far as the piece is.
fn program<'p>(device: &Device<'_>, piece: &Piece<'p>, length: usize) -> Result<Moved<'p>> {
    // SAFETY: the piece is mapped in its direction until the closure that was given it returns, and
    // has been moved when the device has answered.
    unsafe {
        device.transfer(
            piece.address().get(),
            length,
            piece.direction(),
            piece.offset() as u64,
        )?;
        Ok(piece.moved(length))
    }
}

/// As many bytes to the device, which is not told of them.
fn sent<'p>(piece: &Piece<'p>, bytes: usize) -> Result<Moved<'p>> {
    // SAFETY: nothing is copied back from a transfer to the device.
    Ok(unsafe { piece.moved(bytes) })
}

/// Has the device move a list, to or from the place in its memory that is as far as the list is.
fn program_list<'l>(
    device: &Device<'_>,
    list: &ScatterGatherList<'l>,
    length: usize,
) -> Result<Moved<'l>> {
    let mut done = 0;
    for element in list.elements() {
        let here = element.len().min(length - done);
        if here == 0 {
            break;
        }
        let place = (list.offset() + done) as u64;
        // SAFETY: the list is mapped in this direction until the closure that was given it returns.
        unsafe { device.transfer(element.address().get(), here, list.direction(), place) }?;
        done += here;
    }
    // SAFETY: moved when the device had answered.
    Ok(unsafe { list.moved(done) })
}

fn an_adapter_promises_no_more_than_the_device_reaches(
    _: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    check!((24..=ADDRESS_BITS).contains(&tools.adapter.promised_bits()));
    check!(tools.adapter.address_bits() == ADDRESS_BITS);
    check!((1..=3).contains(&tools.adapter.version()) && tools.adapter.map_registers() > 0);
    check!(tools.engine.adapter().as_ptr() != tools.wide.adapter().as_ptr());
    Ok(())
}

fn devices_that_cannot_be_are_refused(tests: &Tests<'_>, _: &mut Tools<'_>) -> Outcome {
    check!(tests.refused == [Some(Error::INVALID_PARAMETER); 3]);
    Ok(())
}

fn a_common_buffer_is_shared_with_the_device(tests: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    let shared = &tools.shared;
    let address = shared.device_address().get();
    check!(shared.len() == 5000 && address + 5000 <= 1 << ADDRESS_BITS);
    check!(shared.load::<u8>(4999)? == 0x5A);
    for at in 0..64 {
        shared.store::<u8>(at, pattern(at))?;
    }
    // There and back, to another place.
    // SAFETY: the memory is shared with the device for as long as it is started.
    unsafe {
        tests
            .device
            .transfer(address, 64, Direction::ToDevice, 100)?;
        tests
            .device
            .transfer(address + 1024, 64, Direction::FromDevice, 100)?;
    }
    for at in 0..64 {
        check!(shared.load::<u8>(1024 + at)? == pattern(at));
    }
    check_refused!(shared.load::<u32>(4997), Error::INVALID_PARAMETER);
    check_refused!(shared.store::<u64>(usize::MAX, 0), Error::INVALID_PARAMETER);
    check_refused!(shared.load::<u32>(2), Error::DATATYPE_MISALIGNMENT);
    Ok(())
}

fn a_list_covers_the_buffer_in_order(tests: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    const LENGTH: usize = 4000;
    let source = memory(LENGTH, pattern)?;
    let target = memory(LENGTH, |_| 0)?;
    let channel = tools.engine.channel();
    // Room for one piece, and for all.
    for room in [1, 4] {
        let elements = &mut [Element::default(); 4][..room];
        for (memory, direction) in [
            (&source, Direction::ToDevice),
            (&target, Direction::FromDevice),
        ] {
            let mut next = 0;
            let moved = channel.transfer_list(memory, direction, elements, |list| {
                let all = list.elements().iter().map(Element::len).sum::<usize>();
                if list.offset() != next || list.len() != all || all == 0 {
                    return Err(Error::UNSUCCESSFUL);
                }
                // The first is left off in its middle.
                let part = if next == 0 { 1000 } else { all };
                next += part;
                program_list(&tests.device, list, part)
            })?;
            check!(moved == LENGTH);
        }
    }
    check!(is_pattern(&target)?);
    Ok(())
}

fn a_list_is_refused_what_its_buffer_does_not_allow(
    _: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    let memory = memory(100, pattern)?;
    let channel = tools.engine.channel();
    let mut room = [Element::default(); 2];
    let mut ask = |direction, room: &mut [Element]| {
        channel.transfer_list(&memory, direction, room, |_| Err(Error::CANCELLED))
    };
    check_refused!(ask(Direction::Both, &mut room), Error::INVALID_PARAMETER);
    check_refused!(ask(Direction::ToDevice, &mut []), Error::INVALID_PARAMETER);
    // And nothing is left mapped.
    check_refused!(ask(Direction::ToDevice, &mut room), Error::CANCELLED);
    check_refused!(ask(Direction::FromDevice, &mut room), Error::CANCELLED);
    let moved = channel.transfer_list(&memory, Direction::FromDevice, &mut room, |_| {
        Ok(Moved::none())
    })?;
    check!(moved == 0);
    Ok(())
}

fn what_the_device_did_not_move_is_left_as_it_was(
    tests: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    const LENGTH: usize = 3000;
    let secret = memory(LENGTH, pattern)?;
    let target = memory(LENGTH, |_| 0x11)?;
    let untouched = |from: usize| -> Outcome {
        let mapping = target.map()?;
        for at in from..LENGTH {
            check!(mapping.load::<u8>(at)? == 0x11);
        }
        Ok(())
    };
    let mut room = [Element::default(); 4];
    // A packet device's transfers go through bounce buffers, wherever memory lies.
    for channel in [&mut tools.packet, tools.engine.channel()] {
        target.map()?.write(0, &[0x11; LENGTH])?;
        let mut leave_behind = || {
            // What another transfer leaves in the bounce buffers.
            channel.transfer(&secret, Direction::ToDevice, |piece| {
                sent(&piece, piece.len())
            })?;
            let direction = Direction::FromDevice;
            check_refused!(
                channel.transfer(&target, direction, |_| Err(Error::IO_TIMEOUT)),
                Error::IO_TIMEOUT
            );
            untouched(0)?;
            check!(channel.transfer(&target, direction, |_| Ok(Moved::none()))? == 0);
            check_refused!(
                channel.transfer_list(&target, direction, &mut room, |_| Err(Error::IO_TIMEOUT)),
                Error::IO_TIMEOUT
            );
            untouched(0)?;
            // A short one.
            let mut first = true;
            let moved = channel.transfer(&target, direction, |piece| {
                match core::mem::take(&mut first) {
                    true => program(&tests.device, &piece, piece.len().min(5)),
                    false => Ok(Moved::none()),
                }
            })?;
            check!((1..=5).contains(&moved));
            untouched(moved)
        };
        leave_behind()?;
    }
    Ok(())
}

/// Moves pool through the device and back by a channel, and compares.
fn round_trip(tests: &Tests<'_>, channel: &mut DmaChannel<'_>, length: usize) -> Outcome {
    let source = memory(length, pattern)?;
    let target = memory(length, |_| 0)?;
    let sent = channel.transfer(&source, Direction::ToDevice, |piece| {
        program(&tests.device, &piece, piece.len())
    })?;
    let received = channel.transfer(&target, Direction::FromDevice, |piece| {
        program(&tests.device, &piece, piece.len())
    })?;
    check!(sent == length && received == length);
    check!(is_pattern(&target)?);
    Ok(())
}

fn a_transfer_moves_every_byte_at_every_alignment(
    tests: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    for length in [1, 2, 63, 64, 1000, 2049, LONGEST] {
        round_trip(tests, tools.engine.channel(), length)?;
    }
    Ok(())
}

fn a_short_piece_is_followed_by_one_that_begins_where_it_ended(
    tests: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    const LENGTH: usize = 3000;
    let source = memory(LENGTH, pattern)?;
    let target = memory(LENGTH, |_| 0)?;
    let channel = tools.engine.channel();
    channel.transfer(&source, Direction::ToDevice, |piece| {
        program(&tests.device, &piece, piece.len())
    })?;
    let (mut next, mut pieces) = (0, 0);
    let moved = channel.transfer(&target, Direction::FromDevice, |piece| {
        let in_order = piece.offset() == next;
        let part = piece.len().min(700);
        next += part;
        pieces += 1;
        if in_order {
            program(&tests.device, &piece, part)
        } else {
            Err(Error::UNSUCCESSFUL)
        }
    })?;
    check!(moved == LENGTH && pieces >= 5);
    check!(is_pattern(&target)?);
    Ok(())
}

fn a_piece_of_nothing_ends_the_transfer(_: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    let memory = memory(3000, pattern)?;
    let mut first = true;
    let moved = tools
        .engine
        .channel()
        .transfer(&memory, Direction::ToDevice, |piece| {
            sent(&piece, if core::mem::take(&mut first) { 10 } else { 0 })
        })?;
    check!(moved == 10);
    Ok(())
}

fn what_the_program_returns_ends_the_transfer(tests: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    let memory = memory(3000, pattern)?;
    let channel = tools.engine.channel();
    let failed = channel.transfer(&memory, Direction::ToDevice, |_| Err(Error::CANCELLED));
    check_refused!(failed, Error::CANCELLED);
    // More than there is counts as all of it.
    let moved = channel.transfer(&memory, Direction::ToDevice, |piece| {
        sent(&piece, usize::MAX)
    })?;
    check!(moved == 3000);
    round_trip(tests, channel, 100)
}

fn both_directions_at_once_are_refused(_: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    let memory = memory(100, pattern)?;
    let both = tools
        .engine
        .channel()
        .transfer(&memory, Direction::Both, |_| Ok(Moved::none()));
    check_refused!(both, Error::INVALID_PARAMETER);
    Ok(())
}

fn a_packet_device_is_given_one_piece(_: &Tests<'_>, tools: &mut Tools<'_>) -> Outcome {
    let memory = memory(2 * PAGE_SIZE + 100, pattern)?;
    let mut pieces = 0;
    let moved = tools
        .packet
        .transfer(&memory, Direction::ToDevice, |piece| {
            pieces += 1;
            sent(&piece, piece.len())
        })?;
    check!(pieces == 1 && moved == memory.len());
    Ok(())
}

fn memory_that_is_not_aligned_for_the_device_is_refused(
    _: &Tests<'_>,
    tools: &mut Tools<'_>,
) -> Outcome {
    let memory = memory(512, pattern)?;
    // The first piece is aligned; the second begins where the device says that the first ended.
    let mut told = 0;
    let failed = tools
        .aligned
        .transfer(&memory, Direction::ToDevice, |piece| {
            told += 1;
            sent(&piece, 32)
        });
    check_refused!(failed, Error::DATATYPE_MISALIGNMENT);
    check!(told == 1);
    Ok(())
}

/// Transfers between the caller's memory and the device by the engines: whole, short, and by parts.
/// Answers how many bytes were right.
pub fn on_memory(
    tests: &Tests<'_>,
    served: Served<'_, Tools<'_>>,
    memory: LockedOutput<'_>,
) -> Result<usize> {
    let (tools, memory) = (served.engine, memory.output);
    let length = memory.len();
    let mut cursor = memory.cursor();
    let mut done = 0;
    // Every part goes to the device and back; the device's memory takes one part at a time.
    while done < length {
        let part = (length - done).min(LONGEST);
        let mut back = cursor.clone();
        for (place, direction) in [
            (&mut cursor, Direction::ToDevice),
            (&mut back, Direction::FromDevice),
        ] {
            let moved = tools.engine.transfer(place, part, direction, |piece| {
                program(&tests.device, &piece, piece.len())
            })?;
            if moved != part {
                return Err(Error::UNSUCCESSFUL);
            }
        }
        done += part;
    }
    // The end has been reached, and one that stops short leaves the cursor behind what was moved.
    if tools
        .engine
        .transfer(&mut cursor, 1, Direction::ToDevice, |_| {
            Err(Error::UNSUCCESSFUL)
        })?
        != 0
    {
        return Err(Error::UNSUCCESSFUL);
    }
    let mut short = memory.cursor();
    let moved = tools
        .wide
        .transfer(&mut short, length, Direction::ToDevice, |piece| {
            sent(&piece, if piece.offset() == 0 { 5 } else { 0 })
        })?;
    if moved != length.min(5) {
        return Err(Error::UNSUCCESSFUL);
    }
    // Nothing asked for is nothing done, and what comes next knows nothing of it.
    let nothing = tools
        .wide
        .transfer(&mut short, 0, Direction::ToDevice, |_| {
            Err(Error::UNSUCCESSFUL)
        })?;
    if nothing != 0 {
        return Err(Error::UNSUCCESSFUL);
    }
    let mut first = None;
    tools
        .wide
        .transfer(&mut short, length - moved, Direction::ToDevice, |piece| {
            first.get_or_insert(piece.offset());
            sent(&piece, piece.len())
        })?;
    if first.is_some_and(|offset| offset != 0) || short.available() != 0 {
        return Err(Error::UNSUCCESSFUL);
    }
    Ok(length)
}
