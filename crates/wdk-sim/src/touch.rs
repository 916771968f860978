//! Loads and stores of memory that a driver named, and that need not be there: behind a pointer
//! that lies in a driver's structure, or anywhere in a text.
//!
//! To Rust such an address is no pointer at all: a reference to it, or a plain load of it, is
//! undefined (and checked where debug assertions are on) before any page fault happens. These are
//! single instructions of the processor instead, at any address and alignment. One that faults is
//! the fault of the driver's call ([`crate::cpu`]).

use std::arch::asm;
use std::mem::MaybeUninit;

/// The value at `from`, which may lie anywhere.
///
/// # Safety
/// It is not memory that the simulator itself changes meanwhile, and its bytes are a `T`.
#[inline]
pub unsafe fn load<T: Copy>(from: *const T) -> T {
    let mut value = MaybeUninit::<T>::uninit();
    // SAFETY: the target is as long as the source.
    unsafe {
        copy(value.as_mut_ptr().cast(), from.cast(), size_of::<T>());
        value.assume_init()
    }
}

/// Stores `value` at `to`, which may lie anywhere.
///
/// # Safety
/// It is memory of a driver's, or none.
#[inline]
pub unsafe fn store<T: Copy>(to: *mut T, value: T) {
    // SAFETY: the source is as long as the target.
    unsafe { copy(to.cast(), (&raw const value).cast(), size_of::<T>()) };
}

/// The `count` values from `from` on, in memory of the simulator's own.
///
/// # Safety
/// As for [`load`].
pub unsafe fn load_all<T: Copy>(from: *const T, count: usize) -> Vec<T> {
    let mut values = Vec::<T>::with_capacity(count);
    // SAFETY: there is room for as many, which are all initialised then.
    unsafe {
        copy(
            values.as_mut_ptr().cast(),
            from.cast(),
            count * size_of::<T>(),
        );
        values.set_len(count);
    }
    values
}

/// Copies, by the one instruction that copies: there is no check of Rust's before it.
///
/// # Safety
/// What is the simulator's of the two is as long as `bytes`.
#[inline]
unsafe fn copy(to: *mut u8, from: *const u8, bytes: usize) {
    macro_rules! one_move {
        ($class:ident, $value:literal) => {
            asm!(
                concat!("mov ", $value, ", [{from}]"),
                concat!("mov [{to}], ", $value),
                value = out($class) _,
                from = in(reg) from,
                to = in(reg) to,
                options(nostack, preserves_flags)
            )
        };
    }
    // SAFETY: as the caller promises; flags are kept, and the direction is forward as the calling
    // convention wants it.
    unsafe {
        match bytes {
            1 => one_move!(reg_byte, "{value}"),
            2 => one_move!(reg, "{value:x}"),
            4 => one_move!(reg, "{value:e}"),
            8 => one_move!(reg, "{value}"),
            _ => asm!(
                "rep movsb",
                inout("rcx") bytes => _,
                inout("rsi") from => _,
                inout("rdi") to => _,
                options(nostack, preserves_flags)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_any_size_are_copied_at_any_alignment() {
        let mut bytes: Vec<u8> = (0..64).collect();
        let at = bytes[1..].as_mut_ptr();
        // SAFETY: all of it lies among the bytes.
        unsafe {
            assert_eq!(load(at), 1_u8);
            assert_eq!(load(at.cast::<u16>()), 0x0201);
            assert_eq!(load(at.cast::<u32>()), 0x0403_0201);
            assert_eq!(load(at.cast::<u64>()), 0x0807_0605_0403_0201);
            assert_eq!(load(at.cast::<[u8; 3]>()), [1, 2, 3]);
            assert_eq!(load_all(at.cast::<u16>(), 3), [0x0201, 0x0403, 0x0605]);
            assert!(load_all(std::ptr::null::<u16>(), 0).is_empty());
            store(at.cast::<u64>(), 0);
            store(at.add(8), 0xFF);
        }
        assert_eq!(bytes[..11], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 10]);
    }
}
