//! Buffers of a request, by transfer method: copied through a system buffer, locked and described
//! by an MDL, or left to the driver. Called when a request is made and when it is completed.

use wdk_sys::{
    DO_BUFFERED_IO, DO_DIRECT_IO, IRP, IRP_BUFFERED_IO, IRP_DEALLOCATE_BUFFER, IRP_INPUT_OPERATION,
    STATUS_ACCESS_VIOLATION, STATUS_INSUFFICIENT_RESOURCES,
};

use super::rules::iomanager;
use super::status::NtStatus;
use crate::executive::executive;
use crate::io::io;
use crate::memory::memory;
use crate::space::{USER_PROBE_ADDRESS, space};

/// What the part of a system buffer that was not filled with input holds: a driver that reports
/// more bytes than it wrote hands this out.
const UNWRITTEN: u8 = 0xB7;

/// Who owns the buffers of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// A process: the addresses are checked.
    User,
    /// A driver: the addresses are trusted, as a kernel does.
    Kernel,
}

/// Address and length of a buffer.
pub(super) type Range = (u64, u32);

/// What a request's buffers need when it is completed.
#[derive(Debug)]
pub(super) struct Buffers {
    side: Side,
    system: *mut u8,
    system_length: u32,
    output: Range,
}

impl Side {
    /// May the range be read (or written)?
    fn allows(self, (address, length): Range, write: bool) -> bool {
        let length = u64::from(length);
        match self {
            _ if length == 0 => true,
            Self::User => {
                address
                    .checked_add(length)
                    .is_some_and(|end| end <= USER_PROBE_ADDRESS)
                    && space().user_allows(address, length, write)
            }
            Self::Kernel => address != 0,
        }
    }

    /// Copies `length` bytes at `from` to `to`.
    ///
    /// # Safety
    /// `to` can be written; `from` was allowed.
    unsafe fn copy_in(self, (from, length): Range, to: *mut u8) {
        if length == 0 {
            return;
        }
        match self {
            Self::User => {
                // SAFETY: promised by the caller.
                let bytes = unsafe { std::slice::from_raw_parts_mut(to, length as usize) };
                space().user_read(from, bytes);
            }
            // SAFETY: the driver handed over the buffer with this length.
            Self::Kernel => unsafe { to.copy_from(from as *const u8, length as usize) },
        }
    }
}

impl Buffers {
    /// Copies what the driver left in the system buffer to the requester.
    pub fn copy_back(&self, irp: *mut IRP, status: i32, information: u64) {
        // SAFETY: the request is being completed, so its IRP is valid.
        let wanted = unsafe { (*irp).Flags } & IRP_INPUT_OPERATION != 0;
        if !wanted || NtStatus(status).is_error() || information == 0 {
            return;
        }
        let room = u64::from(self.output.1);
        if information > room {
            iomanager(
                0,
                [irp as u64, information, room],
                format!(
                    "A request was completed with an Information of {information}, but its output \
                     buffer has {room} bytes: Information is the number of bytes that were put \
                     into the output buffer, and the I/O manager copies that many."
                ),
            );
        }
        let length = information.min(u64::from(self.system_length)) as usize;
        // SAFETY: the system buffer is this long and still allocated.
        let bytes = unsafe { std::slice::from_raw_parts(self.system, length) };
        match self.side {
            // A process may have taken its buffer away meanwhile.
            Side::User => {
                if space().user_allows(self.output.0, length as u64, true) {
                    space().user_write(self.output.0, bytes);
                }
            }
            // SAFETY: the driver handed over the buffer with this length, and keeps it until
            // completion.
            Side::Kernel => unsafe {
                (self.output.0 as *mut u8).copy_from(bytes.as_ptr(), length);
            },
        }
    }

    /// Frees the system buffer.
    pub fn release(self) {
        executive().free_object(self.system);
    }
}

/// Gives the IRP a system buffer of `length` bytes that holds the input.
///
/// # Safety
/// `irp` is an IRP that the I/O manager is making.
unsafe fn attach_system_buffer(
    irp: *mut IRP,
    side: Side,
    length: u32,
    input: Range,
    output: Range,
) -> Result<(), i32> {
    let system = executive()
        .allocate_object(u64::from(length), "buffered I/O system buffer")
        .ok_or(STATUS_INSUFFICIENT_RESOURCES)?;
    // SAFETY: the buffer is new and at least as long as the input.
    unsafe {
        system
            .add(input.1 as usize)
            .write_bytes(UNWRITTEN, (length - input.1) as usize);
        side.copy_in(input, system);
    }
    // SAFETY: promised by the caller.
    unsafe {
        (*irp).AssociatedIrp.SystemBuffer = system.cast();
        (*irp).Flags |= IRP_BUFFERED_IO | IRP_DEALLOCATE_BUFFER;
        if output.1 != 0 {
            (*irp).Flags |= IRP_INPUT_OPERATION;
        }
    }
    let buffers = Buffers {
        side,
        system,
        system_length: length,
        output,
    };
    let record = io().irp_record(irp);
    match record {
        Some(record) => *record.buffers.borrow_mut() = Some(buffers),
        None => buffers.release(),
    }
    Ok(())
}

/// Locks a buffer and gives the IRP its MDL.
///
/// # Safety
/// As [`attach_system_buffer`].
unsafe fn attach_mdl(irp: *mut IRP, side: Side, range: Range, write: bool) -> Result<(), i32> {
    let (address, length) = range;
    let mdl = match side {
        Side::User => memory().lock_user_buffer(address, length, write)?,
        Side::Kernel => memory().lock_kernel_buffer(address, length, write)?,
    };
    // SAFETY: promised by the caller.
    unsafe { (*irp).MdlAddress = mdl as *mut _ };
    Ok(())
}

/// Buffers of a `METHOD_BUFFERED` control.
///
/// # Safety
/// As [`attach_system_buffer`].
pub(super) unsafe fn buffered_control(
    irp: *mut IRP,
    side: Side,
    input: Range,
    output: Range,
) -> Result<(), i32> {
    if !side.allows(input, false) || !side.allows(output, true) {
        return Err(STATUS_ACCESS_VIOLATION);
    }
    let length = input.1.max(output.1);
    if length == 0 {
        return Ok(());
    }
    // SAFETY: promised by the caller.
    unsafe {
        attach_system_buffer(irp, side, length, input, output)?;
        (*irp).UserBuffer = output.0 as *mut _;
    }
    Ok(())
}

/// Buffers of a `METHOD_IN_DIRECT` or (`write`) `METHOD_OUT_DIRECT` control.
///
/// # Safety
/// As [`attach_system_buffer`].
pub(super) unsafe fn direct_control(
    irp: *mut IRP,
    side: Side,
    input: Range,
    output: Range,
    write: bool,
) -> Result<(), i32> {
    if !side.allows(input, false) {
        return Err(STATUS_ACCESS_VIOLATION);
    }
    // SAFETY: promised by the caller.
    unsafe {
        if input.1 != 0 {
            attach_system_buffer(irp, side, input.1, input, (0, 0))?;
        }
        if output.1 != 0 {
            attach_mdl(irp, side, output, write)?;
        }
    }
    Ok(())
}

/// The buffer of a read or write, as the device object's flags ask for it.
///
/// # Safety
/// As [`attach_system_buffer`].
pub(super) unsafe fn for_device(
    irp: *mut IRP,
    side: Side,
    device_flags: u32,
    range: Range,
    read: bool,
) -> Result<(), i32> {
    if !side.allows(range, read) {
        return Err(STATUS_ACCESS_VIOLATION);
    }
    // SAFETY: promised by the caller.
    unsafe {
        if device_flags & DO_BUFFERED_IO != 0 {
            if range.1 != 0 {
                let (input, output) = if read {
                    ((0, 0), range)
                } else {
                    (range, (0, 0))
                };
                attach_system_buffer(irp, side, range.1, input, output)?;
            }
            (*irp).UserBuffer = range.0 as *mut _;
        } else if device_flags & DO_DIRECT_IO != 0 {
            if range.1 != 0 {
                attach_mdl(irp, side, range, read)?;
            }
        } else {
            (*irp).UserBuffer = range.0 as *mut _;
        }
    }
    Ok(())
}
