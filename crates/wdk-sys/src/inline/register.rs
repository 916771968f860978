//! Device registers, ports and memory barriers.
//!
//! As in the headers, a register access is never torn, dropped or moved by the compiler, and is
//! kept in order with other accesses by this processor: a read is complete before what follows, a
//! write after what precedes.

#[cfg(not(target_arch = "aarch64"))]
use core::sync::atomic::fence;
use core::sync::atomic::{Ordering, compiler_fence};

use crate::{PUCHAR, PULONG, PUSHORT, UCHAR, ULONG, ULONG64, USHORT};

/// No access before this moves after it, or the other way round; on other processors and for
/// memory.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kememorybarrier>
#[inline]
pub fn KeMemoryBarrier() {
    #[cfg(target_arch = "aarch64")]
    // SAFETY: a barrier changes nothing. It is the full system's, because devices are to see it as
    // well.
    unsafe {
        core::arch::asm!("dmb sy", options(nostack, preserves_flags));
    }
    #[cfg(not(target_arch = "aarch64"))]
    fence(Ordering::SeqCst);
}

/// The compiler moves no access over this; the processor may.
///
/// <https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-kememorybarrierwithoutfence>
#[inline]
pub fn KeMemoryBarrierWithoutFence() {
    compiler_fence(Ordering::SeqCst);
}

/// Orders a register access with those around it. x64 keeps uncached accesses in order by itself.
#[inline]
fn order() {
    if cfg!(target_arch = "x86_64") {
        KeMemoryBarrierWithoutFence();
    } else {
        KeMemoryBarrier();
    }
}

macro_rules! registers {
    ($($read:ident, $write:ident, $read_buffer:ident, $write_buffer:ident: $type:ty, $pointer:ty, $page:literal;)*) => {$(
        #[doc = concat!("Reads a device register.\n\n# Safety\n`Register` is the aligned address of a mapped register of this width, which reading does no harm.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-read_register_", $page, ">")]
        #[must_use]
        #[inline]
        pub unsafe fn $read(Register: $pointer) -> $type {
            order();
            // SAFETY: the caller's register is mapped and aligned.
            let value = unsafe { Register.read_volatile() };
            order();
            value
        }

        #[doc = concat!("Writes a device register.\n\n# Safety\n`Register` is the aligned address of a mapped register of this width; what the device does then does no harm.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-write_register_", $page, ">")]
        #[inline]
        pub unsafe fn $write(Register: $pointer, Value: $type) {
            order();
            // SAFETY: the caller's register is mapped and aligned.
            unsafe { Register.write_volatile(Value) }
            // The headers put a full fence after a write.
            KeMemoryBarrier();
        }

        #[doc = concat!("Reads `Count` values from consecutive device addresses.\n\n# Safety\n`Register` is the aligned address of `Count` mapped values of this width, which reading does no harm; `Buffer` has room for as many.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-read_register_buffer_", $page, ">")]
        #[inline]
        pub unsafe fn $read_buffer(Register: $pointer, Buffer: $pointer, Count: ULONG) {
            order();
            for index in 0..Count as usize {
                // SAFETY: both places are among the `Count` the caller vouches for.
                unsafe { Buffer.add(index).write(Register.add(index).read_volatile()) }
            }
            order();
        }

        #[doc = concat!("Writes `Count` values to consecutive device addresses.\n\n# Safety\n`Register` is the aligned address of `Count` mapped values of this width; what the device does then does no harm; `Buffer` holds as many.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-write_register_buffer_", $page, ">")]
        #[inline]
        pub unsafe fn $write_buffer(Register: $pointer, Buffer: $pointer, Count: ULONG) {
            order();
            for index in 0..Count as usize {
                // SAFETY: both places are among the `Count` the caller vouches for.
                unsafe { Register.add(index).write_volatile(Buffer.add(index).read()) }
            }
            KeMemoryBarrier();
        }
    )*};
}

registers! {
    READ_REGISTER_UCHAR, WRITE_REGISTER_UCHAR, READ_REGISTER_BUFFER_UCHAR, WRITE_REGISTER_BUFFER_UCHAR:
        UCHAR, PUCHAR, "uchar";
    READ_REGISTER_USHORT, WRITE_REGISTER_USHORT, READ_REGISTER_BUFFER_USHORT, WRITE_REGISTER_BUFFER_USHORT:
        USHORT, PUSHORT, "ushort";
    READ_REGISTER_ULONG, WRITE_REGISTER_ULONG, READ_REGISTER_BUFFER_ULONG, WRITE_REGISTER_BUFFER_ULONG:
        ULONG, PULONG, "ulong";
    READ_REGISTER_ULONG64, WRITE_REGISTER_ULONG64, READ_REGISTER_BUFFER_ULONG64, WRITE_REGISTER_BUFFER_ULONG64:
        ULONG64, *mut ULONG64, "ulong64";
}

#[cfg(target_arch = "x86_64")]
mod ports {
    use core::arch::asm;

    use super::{PUCHAR, PULONG, PUSHORT, UCHAR, ULONG, USHORT};

    macro_rules! ports {
        ($($read:ident, $write:ident, $read_buffer:ident, $write_buffer:ident: $type:ty, $pointer:ty, $register:tt, $in:literal, $out:literal, $ins:literal, $outs:literal, $page:literal;)*) => {$(
            #[doc = concat!("Reads an I/O port, whose number the pointer is. Only x64 has ports.\n\n# Safety\n`Port` is the number of a port of this width, which reading does no harm.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-read_port_", $page, ">")]
            #[must_use]
            #[inline]
            pub unsafe fn $read(Port: $pointer) -> $type {
                let value: $type;
                // SAFETY: the caller vouches for the port. Memory is not said to be untouched, so
                // that the access stays in order.
                unsafe { asm!($in, in("dx") Port.addr() as u16, out($register) value, options(nostack, preserves_flags)) }
                value
            }

            #[doc = concat!("Writes an I/O port, whose number the pointer is. Only x64 has ports.\n\n# Safety\n`Port` is the number of a port of this width; what the device does then does no harm.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-write_port_", $page, ">")]
            #[inline]
            pub unsafe fn $write(Port: $pointer, Value: $type) {
                // SAFETY: the caller vouches for the port.
                unsafe { asm!($out, in("dx") Port.addr() as u16, in($register) Value, options(nostack, preserves_flags)) }
            }

            #[doc = concat!("Reads an I/O port `Count` times.\n\n# Safety\n`Port` is the number of a port of this width, which reading does no harm; `Buffer` has room for `Count` values.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-read_port_buffer_", $page, ">")]
            #[inline]
            pub unsafe fn $read_buffer(Port: $pointer, Buffer: $pointer, Count: ULONG) {
                // SAFETY: the caller vouches for port and buffer; the direction flag is clear, as
                // the calling convention demands.
                unsafe {
                    asm!($ins, in("dx") Port.addr() as u16, inout("rdi") Buffer => _, inout("rcx") u64::from(Count) => _, options(nostack, preserves_flags));
                }
            }

            #[doc = concat!("Writes an I/O port `Count` times.\n\n# Safety\n`Port` is the number of a port of this width; what the device does then does no harm; `Buffer` holds `Count` values.\n\n<https://learn.microsoft.com/windows-hardware/drivers/ddi/wdm/nf-wdm-write_port_buffer_", $page, ">")]
            #[inline]
            pub unsafe fn $write_buffer(Port: $pointer, Buffer: $pointer, Count: ULONG) {
                // SAFETY: the caller vouches for port and buffer; the direction flag is clear, as
                // the calling convention demands.
                unsafe {
                    asm!($outs, in("dx") Port.addr() as u16, inout("rsi") Buffer => _, inout("rcx") u64::from(Count) => _, options(nostack, preserves_flags));
                }
            }
        )*};
    }

    ports! {
        READ_PORT_UCHAR, WRITE_PORT_UCHAR, READ_PORT_BUFFER_UCHAR, WRITE_PORT_BUFFER_UCHAR:
            UCHAR, PUCHAR, "al", "in al, dx", "out dx, al", "rep insb", "rep outsb", "uchar";
        READ_PORT_USHORT, WRITE_PORT_USHORT, READ_PORT_BUFFER_USHORT, WRITE_PORT_BUFFER_USHORT:
            USHORT, PUSHORT, "ax", "in ax, dx", "out dx, ax", "rep insw", "rep outsw", "ushort";
        READ_PORT_ULONG, WRITE_PORT_ULONG, READ_PORT_BUFFER_ULONG, WRITE_PORT_BUFFER_ULONG:
            ULONG, PULONG, "eax", "in eax, dx", "out dx, eax", "rep insd", "rep outsd", "ulong";
    }
}

#[cfg(target_arch = "x86_64")]
pub use ports::*;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_are_memory_of_their_width() {
        let mut device = [0x1122_3344_u32, 0x5566_7788];
        let mut buffer = [0_u32; 2];
        let registers = device.as_mut_ptr();
        // SAFETY: the registers are an array.
        unsafe {
            assert_eq!(READ_REGISTER_ULONG(registers), 0x1122_3344);
            assert_eq!(READ_REGISTER_USHORT(registers.cast()), 0x3344);
            assert_eq!(READ_REGISTER_UCHAR(registers.cast::<u8>().add(3)), 0x11);
            READ_REGISTER_BUFFER_ULONG(registers, buffer.as_mut_ptr(), 2);
            WRITE_REGISTER_ULONG(registers, 7);
            WRITE_REGISTER_UCHAR(registers.add(1).cast(), 0xFF);
        }
        assert_eq!(buffer, [0x1122_3344, 0x5566_7788]);
        assert_eq!(device, [7, 0x5566_77FF]);
    }
}
