//! Bitmaps over storage of the driver's.

use crate::nt::routine;
use crate::touch::{load, store};

/// `RTL_BITMAP`
#[repr(C)]
pub(crate) struct Bitmap {
    size: u32,
    buffer: *mut u32,
}

/// What a search that finds nothing returns.
const NOT_FOUND: u32 = u32::MAX;

impl Bitmap {
    /// # Safety
    /// The bitmap's buffer holds its size.
    unsafe fn get(&self, index: u32) -> bool {
        // SAFETY: as the caller promises, for an index below the size.
        unsafe { load(self.buffer.add(index as usize / 32)) >> (index % 32) & 1 != 0 }
    }

    /// # Safety
    /// The bitmap's buffer holds its size, and `index` lies below it.
    unsafe fn put(&mut self, index: u32, value: bool) {
        // SAFETY: as the caller promises.
        unsafe {
            let word = self.buffer.add(index as usize / 32);
            let bit = 1 << (index % 32);
            let old = load(word);
            store(word, if value { old | bit } else { old & !bit });
        }
    }

    unsafe fn put_range(&mut self, start: u32, count: u32, value: bool) {
        let end = start.saturating_add(count).min(self.size);
        for index in start..end {
            // SAFETY: as the caller promises; the index lies below the size.
            unsafe { self.put(index, value) };
        }
    }

    unsafe fn all(&self, start: u32, count: u32, value: bool) -> bool {
        match start.checked_add(count) {
            Some(end) if end <= self.size && count > 0 => {
                // SAFETY: as the caller promises; the index lies below the size.
                (start..end).all(|index| unsafe { self.get(index) } == value)
            }
            _ => false,
        }
    }

    /// The first `count` bits of `value` at or after `from`, before `end`.
    unsafe fn search(&self, from: u32, end: u32, count: u32, value: bool) -> Option<u32> {
        let mut run = 0;
        for index in from..end {
            // SAFETY: as the caller promises; the index lies below the size.
            run = if unsafe { self.get(index) } == value {
                run + 1
            } else {
                0
            };
            if run == count {
                return Some(index + 1 - count);
            }
        }
        None
    }

    /// Searches from the hint, then from the beginning.
    unsafe fn find(&self, count: u32, hint: u32, value: bool) -> u32 {
        let hint = if hint < self.size { hint } else { 0 };
        if count == 0 {
            // The kernel answers with the hint, rounded down to a byte.
            return hint & !7;
        }
        if count > self.size {
            return NOT_FOUND;
        }
        // SAFETY: as the caller promises.
        unsafe {
            self.search(hint, self.size, count, value)
                .or_else(|| {
                    let end = hint.saturating_add(count - 1).min(self.size);
                    self.search(0, end, count, value)
                })
                .unwrap_or(NOT_FOUND)
        }
    }

    unsafe fn count(&self, value: bool) -> u32 {
        // SAFETY: as the caller promises; the index lies below the size.
        (0..self.size)
            .filter(|&index| unsafe { self.get(index) } == value)
            .count() as u32
    }

    /// The first run of clear bits at or after `from`: where and how long.
    unsafe fn clear_run(&self, from: u32) -> (u32, u32) {
        // SAFETY: as the caller promises; the indices lie below the size.
        unsafe {
            let Some(start) = (from..self.size).find(|&index| !self.get(index)) else {
                return (self.size.min(from), 0);
            };
            let end = (start..self.size)
                .find(|&index| self.get(index))
                .unwrap_or(self.size);
            (start, end - start)
        }
    }
}

/// Makes a bitmap of a driver's buffer.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlInitializeBitMap(
    bitmap: *mut Bitmap,
    #[unjudged] buffer: *mut u32,
    size: u32,
) {
    // SAFETY: the driver passes storage for the bitmap.
    unsafe { bitmap.write(Bitmap { size, buffer }) };
}

/// Declares routines that do one thing to a bitmap the driver passes.
macro_rules! bitmap_routines {
    ($($(#[$attribute:meta])* $name:ident |$bitmap:ident $(, $argument:ident: $type:ty)*| $(-> $result:ty)? $body:block)*) => {
        $($(#[$attribute])*
        #[allow(unused_braces, reason = "the body of each routine is a block")]
        pub(crate) unsafe extern "win64" fn $name($bitmap: *mut Bitmap $(, $argument: $type)*) $(-> $result)? {
            // SAFETY: the driver passes a bitmap whose buffer holds its size (and an index below it
            // where the routine takes one).
            unsafe {
                let $bitmap = &mut *$bitmap;
                $body
            }
        })*
    };
}

bitmap_routines! {
    /// Clears every bit.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlClearAllBits |bitmap| { bitmap.put_range(0, bitmap.size, false) }
    /// Sets every bit.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlSetAllBits |bitmap| { bitmap.put_range(0, bitmap.size, true) }
    /// Clears one bit.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlClearBit |bitmap, index: u32| { bitmap.put(index, false) }
    /// Sets one bit.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlSetBit |bitmap, index: u32| { bitmap.put(index, true) }
    /// Returns one bit.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlTestBit |bitmap, index: u32| -> u8 { u8::from(bitmap.get(index)) }
    /// Clears a range of bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlClearBits |bitmap, start: u32, count: u32| { bitmap.put_range(start, count, false) }
    /// Sets a range of bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlSetBits |bitmap, start: u32, count: u32| { bitmap.put_range(start, count, true) }
    /// Tells whether a range of bits is clear.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlAreBitsClear |bitmap, start: u32, count: u32| -> u8 { u8::from(bitmap.all(start, count, false)) }
    /// Tells whether a range of bits is set.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlAreBitsSet |bitmap, start: u32, count: u32| -> u8 { u8::from(bitmap.all(start, count, true)) }
    /// Finds a range of clear bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindClearBits |bitmap, count: u32, hint: u32| -> u32 { bitmap.find(count, hint, false) }
    /// Finds a range of set bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindSetBits |bitmap, count: u32, hint: u32| -> u32 { bitmap.find(count, hint, true) }
    /// Finds a range of clear bits and sets it.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindClearBitsAndSet |bitmap, count: u32, hint: u32| -> u32 {
        let found = bitmap.find(count, hint, false);
        if found != NOT_FOUND {
            bitmap.put_range(found, count, true);
        }
        found
    }
    /// Finds a range of set bits and clears it.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindSetBitsAndClear |bitmap, count: u32, hint: u32| -> u32 {
        let found = bitmap.find(count, hint, true);
        if found != NOT_FOUND {
            bitmap.put_range(found, count, false);
        }
        found
    }
    /// Counts the clear bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlNumberOfClearBits |bitmap| -> u32 { bitmap.count(false) }
    /// Counts the set bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlNumberOfSetBits |bitmap| -> u32 { bitmap.count(true) }
    /// Finds the first run of clear bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindFirstRunClear |bitmap, start: *mut u32| -> u32 {
        let (at, length) = bitmap.clear_run(0);
        start.write_unaligned(at);
        length
    }
    /// Finds the next run of clear bits from an index on.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindNextForwardRunClear |bitmap, from: u32, start: *mut u32| -> u32 {
        let (at, length) = bitmap.clear_run(from);
        start.write_unaligned(at);
        length
    }
    /// Finds the longest run of clear bits.
    #[routine(ntoskrnl, irql = any, fidelity = "full")]
    RtlFindLongestRunClear |bitmap, start: *mut u32| -> u32 {
        let (mut best, mut at) = ((0, 0), 0);
        while at < bitmap.size {
            let run = bitmap.clear_run(at);
            if run.1 == 0 {
                break;
            }
            if run.1 > best.1 {
                best = run;
            }
            at = run.0 + run.1;
        }
        start.write_unaligned(best.0);
        best.1
    }
}

/// Returns the position of the highest bit that is set.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlFindMostSignificantBit(set: u64) -> i8 {
    63 - set.leading_zeros() as i8
}

/// Returns the position of the lowest bit that is set.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn RtlFindLeastSignificantBit(set: u64) -> i8 {
    if set == 0 {
        -1
    } else {
        set.trailing_zeros() as i8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_found_from_the_hint_and_then_from_the_beginning() {
        let mut words = [0u32; 2];
        let mut bitmap = Bitmap {
            size: 40,
            buffer: words.as_mut_ptr(),
        };
        let bitmap = &raw mut bitmap;
        // SAFETY: the buffer holds 64 bits.
        unsafe {
            RtlSetBits(bitmap, 4, 32);
            assert_eq!(RtlNumberOfClearBits(bitmap), 8);
            assert_eq!(RtlFindClearBits(bitmap, 4, 20), 36);
            assert_eq!(RtlFindClearBits(bitmap, 5, 0), NOT_FOUND);
            assert_eq!(RtlFindClearBits(bitmap, 4, 37), 0);
            assert_eq!(RtlAreBitsSet(bitmap, 4, 32), 1);
            assert_eq!(RtlAreBitsSet(bitmap, 4, 33), 0);
            assert_eq!(RtlAreBitsClear(bitmap, 36, 5), 0);
            let mut start = 0;
            assert_eq!(RtlFindNextForwardRunClear(bitmap, 4, &mut start), 4);
            assert_eq!(start, 36);
            assert_eq!(RtlFindClearBitsAndSet(bitmap, 3, 0), 0);
            assert_eq!(RtlFindLongestRunClear(bitmap, &mut start), 4);
            assert_eq!(start, 36);
        }
    }

    #[test]
    fn the_ends_of_a_word_are_its_first_and_last_bits() {
        // SAFETY: the routines take a number.
        unsafe {
            assert_eq!(RtlFindMostSignificantBit(0), -1);
            assert_eq!(RtlFindMostSignificantBit(0x8000_0000_0000_0001), 63);
            assert_eq!(RtlFindLeastSignificantBit(0), -1);
            assert_eq!(RtlFindLeastSignificantBit(8), 3);
        }
    }
}
