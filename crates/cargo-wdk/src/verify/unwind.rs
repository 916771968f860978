//! The table of functions of an image, `.pdata`, and what it says of each: how much of the stack
//! its frame takes, and whether it has an exception handler.
//!
//! Frames are read for x64 and ARM64, from what undoes each function's prologue. What a function
//! allocates later, as C's `_alloca` does, is not described there; Rust has no such thing.

use std::ops::Range;

use object::{
    LittleEndian, pe,
    read::pe::{ImageNtHeaders, PeFile64},
};

/// How often an entry may stand for another one, or continue it. Compilers do so a few times.
const LONGEST_CHAIN: usize = 32;

/// One function, or a part of it that lies elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Function {
    /// Where it begins, from the image's base.
    pub begin: u32,
    /// The bytes its frame takes from the stack: what its prologue pushes and allocates. The return
    /// address, which an x64 call pushes, is not counted.
    pub frame: u32,
    /// Has it an exception or termination handler?
    pub handler: bool,
}

/// The functions of an image, in the table's order, or why the table cannot be read.
pub fn functions(image: &PeFile64<'_>, data: &[u8]) -> Result<Vec<Function>, String> {
    let sections = image.section_table();
    let table = match image.data_directory(pe::IMAGE_DIRECTORY_ENTRY_EXCEPTION) {
        Some(directory) => directory
            .data(data, &sections)
            .map_err(|error| format!("cannot be read: {error}"))?,
        None => &[],
    };
    let at = |address| sections.pe_data_at(data, address);
    match image.nt_headers().file_header().machine.get(LittleEndian) {
        pe::IMAGE_FILE_MACHINE_ARM64 => read::<8>(table, |entry| arm64(entry, at)),
        _ => read::<12>(table, |entry| x64(entry, at)),
    }
}

/// Does any function of the image call another one? Such a function needs an entry in the table.
///
/// Looks at the bytes of the code for calls by name and of what is imported. What is found is a
/// call for sure, or nearly so: chance has data look like one once in millions.
pub fn calls(image: &PeFile64<'_>, data: &[u8]) -> bool {
    let sections = image.section_table();
    let is_arm64 =
        image.nt_headers().file_header().machine.get(LittleEndian) == pe::IMAGE_FILE_MACHINE_ARM64;
    let is_code = |section: &&pe::ImageSectionHeader| {
        let flags = section.characteristics.get(LittleEndian);
        flags.contains(pe::IMAGE_SCN_MEM_EXECUTE)
    };
    sections.iter().filter(is_code).any(|section| {
        let code = section.pe_data(data).unwrap_or_default();
        if is_arm64 {
            return arm64_calls(code);
        }
        let start = section.virtual_address.get(LittleEndian);
        let length = section.virtual_size.get(LittleEndian);
        let imported = image.data_directory(pe::IMAGE_DIRECTORY_ENTRY_IAT);
        let imported = imported.map(|table| {
            let start = table.virtual_address.get(LittleEndian);
            start..start.saturating_add(table.size.get(LittleEndian))
        });
        x64_calls(code, start, start..start.saturating_add(length), imported)
    })
}

/// Is there a `call` to somewhere in `own`, or through a pointer in `imported`? The code lies at
/// `start`.
fn x64_calls(code: &[u8], start: u32, own: Range<u32>, imported: Option<Range<u32>>) -> bool {
    let target = |at: usize| {
        let next = start.wrapping_add(u32::try_from(at).ok()?.wrapping_add(4));
        Some(next.wrapping_add(word(code, at)?))
    };
    let in_imported = |place: u32| {
        imported
            .as_ref()
            .is_some_and(|table| table.contains(&place))
    };
    code.iter().enumerate().any(|(at, byte)| match byte {
        0xe8 => target(at + 1).is_some_and(|place| own.contains(&place)),
        0xff if code.get(at + 1) == Some(&0x15) => target(at + 2).is_some_and(in_imported),
        _ => false,
    })
}

/// Is there a `bl` or `blr`?
fn arm64_calls(code: &[u8]) -> bool {
    let (words, _) = code.as_chunks::<4>();
    words
        .iter()
        .copied()
        .map(u32::from_le_bytes)
        .any(|word| word & 0xfc00_0000 == 0x9400_0000 || word & 0xffff_fc1f == 0xd63f_0000)
}

/// Reads each entry that is not empty: linkers leave such at the end.
fn read<const ENTRY: usize>(
    table: &[u8],
    describe: impl Fn(&[u8; ENTRY]) -> Option<(u32, bool)>,
) -> Result<Vec<Function>, String> {
    let (entries, rest) = table.as_chunks::<ENTRY>();
    if !rest.is_empty() {
        return Err("the table of functions ends in the middle of an entry".to_owned());
    }
    let mut functions = Vec::new();
    for entry in entries {
        let begin = word(entry, 0).unwrap_or_default();
        if begin == 0 {
            continue;
        }
        let Some((frame, handler)) = describe(entry) else {
            return Err(format!(
                "what describes the function at {begin:#x} is damaged or outside the image"
            ));
        };
        functions.push(Function {
            begin,
            frame,
            handler,
        });
    }
    Ok(functions)
}

fn half(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk().copied()?;
    Some(u16::from_le_bytes(bytes).into())
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..)?.first_chunk().copied()?;
    Some(u32::from_le_bytes(bytes))
}

/// The frame and the handler that an x64 entry (begin, end, `UNWIND_INFO`) leads to. An entry can
/// stand for another one, and a part of a function that lies elsewhere continues the description of
/// the function, whose frame it shares.
fn x64<'a>(entry: &[u8; 12], at: impl Fn(u32) -> Option<&'a [u8]>) -> Option<(u32, bool)> {
    const HANDLERS: u8 = 1 | 2;
    const CHAINED: u8 = 4;
    let (mut frame, mut handler) = (0u32, false);
    let mut description = word(entry, 8)?;
    for _ in 0..LONGEST_CHAIN {
        if description & 1 != 0 {
            description = word(at(description & !1)?, 8)?;
            continue;
        }
        let information = at(description)?;
        let &[first, _, count, _] = information.first_chunk()?;
        let codes = information.get(4..)?.get(..usize::from(count) * 2)?;
        frame = frame.checked_add(x64_codes(codes, first & 7)?)?;
        let flags = first >> 3;
        if flags & CHAINED == 0 {
            handler |= flags & HANDLERS != 0;
            return Some((frame, handler));
        }
        // After the codes, whose number is made even, comes the entry this one continues.
        let after = 4 + usize::from(count).next_multiple_of(2) * 2;
        description = word(information, after + 8)?;
    }
    None
}

/// What the instructions that the codes undo take from the stack.
fn x64_codes(codes: &[u8], version: u8) -> Option<u32> {
    if !(1..=2).contains(&version) {
        return None;
    }
    let mut frame = 0u32;
    let mut slot = 0;
    while slot * 2 < codes.len() {
        let code = codes.get(slot * 2 + 1)?;
        let (operation, operand) = (code & 15, u32::from(code >> 4));
        let next = |index: usize| half(codes, (slot + index) * 2);
        let (taken, slots) = match (operation, operand) {
            // A register is pushed.
            (0, _) => (8, 1),
            // A large allocation, in units of 8 bytes or of one.
            (1, 0) => (next(1)? * 8, 2),
            (1, 1) => (next(1)? | next(2)? << 16, 3),
            // A small one.
            (2, _) => (operand * 8 + 8, 1),
            // The frame register is set; registers are saved where there is room already.
            (3, _) => (0, 1),
            (4 | 8, _) => (0, 2),
            (5 | 9, _) => (0, 3),
            // Version 2 describes epilogues by code 6.
            (6, _) => (0, if version == 2 { 1 } else { 2 }),
            (7, _) => (0, 3),
            // The processor has pushed five words, and with some exceptions a code.
            (10, 0) => (5 * 8, 1),
            (10, 1) => (6 * 8, 1),
            _ => return None,
        };
        frame = frame.checked_add(taken)?;
        slot += slots;
    }
    Some(frame)
}

/// The frame and the handler that an ARM64 entry leads to: simple functions are described in the
/// entry itself and have no handler, others by a record with unwind codes.
fn arm64<'a>(entry: &[u8; 8], at: impl Fn(u32) -> Option<&'a [u8]>) -> Option<(u32, bool)> {
    let description = word(entry, 4)?;
    if description & 3 != 0 {
        return Some(((description >> 23) * 16, false));
    }
    let record = at(description)?;
    let header = word(record, 0)?;
    let handler = header >> 20 & 1 != 0;
    let one_epilogue = header >> 21 & 1 != 0;
    let (mut epilogues, mut words) = (header >> 22 & 31, header >> 27);
    let mut codes = 4;
    if epilogues == 0 && words == 0 {
        let extension = word(record, 4)?;
        (epilogues, words) = (extension & 0xffff, extension >> 16 & 0xff);
        codes += 4;
    }
    if !one_epilogue {
        codes += epilogues as usize * 4;
    }
    let codes = record.get(codes..)?.get(..words as usize * 4)?;
    Some((arm64_codes(codes)?, handler))
}

/// What the prologue takes from the stack; its codes are the first.
fn arm64_codes(mut codes: &[u8]) -> Option<u32> {
    let mut frame = 0u32;
    loop {
        let &first = codes.first()?;
        let low = u32::from(first);
        let byte = |index: usize| codes.get(index).copied().map(u32::from);
        let pair = |bits: u32| Some((low << 8 | byte(1)?) & ((1 << bits) - 1));
        // Registers are stored where there is room already, or below the stack pointer, which is
        // lowered by as much: then the operand is a number of units less one.
        let (taken, length) = match first {
            0x00..=0x1f => ((low & 0x1f) * 16, 1),
            0x20..=0x3f => ((low & 0x1f) * 8, 1),
            0x40..=0x7f => (0, 1),
            0x80..=0xbf => ((low & 0x3f) * 8 + 8, 1),
            0xc0..=0xc7 => (pair(11)? * 16, 2),
            0xc8..=0xcb | 0xd0..=0xd3 | 0xd6..=0xd9 | 0xdc..=0xdd => (0, 2),
            0xcc..=0xcf | 0xda..=0xdb => (pair(6)? * 8 + 8, 2),
            0xd4..=0xd5 | 0xde => (pair(5)? * 8 + 8, 2),
            0xe0 => ((byte(1)? << 16 | byte(2)? << 8 | byte(3)?) * 16, 4),
            0xe1 | 0xe3 | 0xe6 => (0, 1),
            0xe2 => (0, 2),
            // Any register, or a pair: one bit says whether the stack pointer is lowered.
            0xe7 => {
                let lowered = byte(1)? & 0x20 != 0;
                (
                    if lowered {
                        (byte(2)? & 0x3f) * 16 + 16
                    } else {
                        0
                    },
                    3,
                )
            }
            // The end, also of a part of a function whose prologue is elsewhere: what follows is
            // then the whole function's.
            0xe4 => return Some(frame),
            0xe5 => (0, 1),
            // The return address is signed.
            0xfc => (0, 1),
            // What only the kernel's own assembly uses, and what is reserved.
            _ => return None,
        };
        frame = frame.checked_add(taken)?;
        codes = codes.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::{arm64, arm64_calls, arm64_codes, x64, x64_calls, x64_codes};

    #[test]
    fn calls_are_found_and_jumps_are_none() {
        let x64 = |code: &[u8]| x64_calls(code, 0x1000, 0x1000..0x1010, Some(0x2000..0x2008));
        assert!(!x64(&[0xb8, 1, 0, 0, 0, 0xc3]), "mov eax, 1; ret");
        assert!(x64(&[0xe8, 0xfb, 0xff, 0xff, 0xff, 0xc3]), "call itself");
        assert!(!x64(&[0xe8, 0, 1, 0, 0, 0xc3]), "outside the code");
        assert!(
            x64(&[0x90, 0xff, 0x15, 0xf9, 0x0f, 0, 0]),
            "what is imported"
        );
        assert!(!x64(&[0x90, 0xff, 0x25, 0xf9, 0x0f, 0, 0]), "a jump to it");
        assert!(!x64(&[0xff, 0x15, 0, 0]), "half an instruction");
        let arm64 = |words: &[u32]| {
            let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
            arm64_calls(&bytes)
        };
        assert!(!arm64(&[0x5280_0020, 0xd65f_03c0]), "mov w0, #1; ret");
        assert!(arm64(&[0x9400_0010]) && arm64(&[0xd63f_0100]), "bl; blr x8");
        assert!(!arm64(&[0x1400_0010, 0xd61f_0100]), "b; br x8");
    }

    #[test]
    fn every_x64_allocation_counts() {
        let frame = |codes: &[u8]| x64_codes(codes, 1);
        assert_eq!(frame(&[]), Some(0));
        // push rbx; push rdi; sub rsp, 0x28
        assert_eq!(frame(&[6, 0x42, 2, 0x70, 1, 0x30]), Some(0x28 + 16));
        // sub rsp, 0x1230, and one that needs 32 bits
        assert_eq!(frame(&[7, 0x01, 0x46, 0x02]), Some(0x1230));
        assert_eq!(frame(&[7, 0x11, 0x30, 0x12, 0x02, 0x00]), Some(0x0002_1230));
        // lea rbp; registers that are saved by moves take nothing more.
        assert_eq!(
            frame(&[20, 0x68, 2, 0, 16, 0x34, 1, 0, 8, 0x03, 4, 0x62]),
            Some(0x38)
        );
        // A machine frame with an error code.
        assert_eq!(frame(&[0, 0x1a]), Some(48));
        assert_eq!(frame(&[0, 0x0f]), None, "there is no such code");
        assert_eq!(frame(&[7, 0x01]), None, "the operand is missing");
        assert_eq!(x64_codes(&[], 3), None, "a version nobody knows");
    }

    /// An image of which only some places exist.
    fn image(address: u32) -> Option<&'static [u8]> {
        match address {
            // sub rsp, 0x80, with a handler.
            0x100 => Some(&[0x09, 7, 2, 0, 7, 0x01, 0x10, 0x00, 0, 0, 0, 0]),
            // push rbx, and then as the above.
            0x200 => Some(&[
                0x21, 1, 1, 0, 1, 0x30, 0, 0, 0, 0x10, 0, 0, 0x40, 0x10, 0, 0, 0x00, 1, 0, 0,
            ]),
            // An entry, and what continues itself.
            0x300 => Some(&[0, 0, 0, 0, 0, 0, 0, 0, 0x00, 1, 0, 0]),
            0x400 => Some(&[0x21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x00, 4, 0, 0]),
            _ => None,
        }
    }

    fn entry(description: u32) -> [u8; 12] {
        let mut entry = [1; 12];
        entry[8..].copy_from_slice(&description.to_le_bytes());
        entry
    }

    #[test]
    fn parts_of_a_function_have_its_frame() {
        assert_eq!(x64(&entry(0x100), image), Some((0x80, true)));
        assert_eq!(x64(&entry(0x200), image), Some((0x88, true)));
        assert_eq!(x64(&entry(0x301), image), Some((0x80, true)));
        assert_eq!(x64(&entry(0x400), image), None, "a chain without an end");
        assert_eq!(x64(&entry(0x500), image), None, "outside the image");
    }

    #[test]
    fn every_arm64_allocation_counts() {
        let frame = |codes: &[u8]| arm64_codes(codes);
        assert_eq!(frame(&[0xe4]), Some(0));
        // stp x29, lr, [sp, #-0x50]!; stp x19, x20, [sp, #-0x20]!
        assert_eq!(frame(&[0xe1, 0x89, 0x24, 0xe4]), Some(0x50 + 0x20));
        // sub sp, sp, #0x30, #0x1230 and #0x21230
        assert_eq!(frame(&[0x03, 0xe4]), Some(0x30));
        assert_eq!(frame(&[0xc1, 0x23, 0xe4]), Some(0x1230));
        assert_eq!(frame(&[0xe0, 0x00, 0x21, 0x23, 0xe4]), Some(0x0002_1230));
        // stp x19, x20, [sp, #0x10] takes nothing; stp d8, d9, [sp, #-0x20]! does.
        assert_eq!(frame(&[0xc8, 0x02, 0xda, 0x03, 0xe4]), Some(0x20));
        // str x19, [sp, #-0x10]!; str d8, [sp, #-0x10]!
        assert_eq!(frame(&[0xd4, 0x01, 0xde, 0x01, 0xe4]), Some(0x20));
        // The prologue is elsewhere.
        assert_eq!(frame(&[0xe5, 0x03, 0xe4]), Some(0x30));
        assert_eq!(frame(&[0x03]), None, "there is no end");
        assert_eq!(frame(&[0xe8]), None, "a trap frame");
    }

    #[test]
    fn simple_arm64_functions_are_described_in_their_entry() {
        let entry = |description: u32| {
            let mut entry = [1; 8];
            entry[4..].copy_from_slice(&description.to_le_bytes());
            entry
        };
        assert_eq!(arm64(&entry(5 << 23 | 1), |_| None), Some((0x50, false)));
        // Two epilogues, one word of codes, and a handler.
        let record = |_| {
            let header: u32 = 1 << 27 | 2 << 22 | 1 << 20;
            let mut record = header.to_le_bytes().to_vec();
            record.extend([0xff; 8]);
            record.extend([0x03, 0xe4, 0xe3, 0xe3]);
            Some(&*record.leak())
        };
        assert_eq!(arm64(&entry(0x100), record), Some((0x30, true)));
    }
}
