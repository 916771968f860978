//! `.pdata` and `.xdata`: which function an address belongs to, and how to undo its prologue. Read
//! by [`crate::cpu`] when it unwinds; reads the image as it lies in memory and trusts nothing in
//! it.

use super::Image;

/// A primary entry of the function table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunctionEntry {
    /// Where the function (or the part of it) begins, from the image's base.
    pub begin: u32,
    /// Where it ends.
    pub end: u32,
    /// Where its unwind information lies.
    pub unwind: u32,
}

/// One unwind code, with its operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnwindCode {
    /// A nonvolatile register was pushed.
    Push {
        /// Its number.
        register: u8,
    },
    /// The stack pointer was lowered.
    Allocate {
        /// By so many bytes.
        bytes: u32,
    },
    /// The frame register was set from the stack pointer.
    SetFrame,
    /// A nonvolatile register was stored.
    Save {
        /// Its number.
        register: u8,
        /// At this offset from the frame's base.
        offset: u32,
    },
    /// An XMM register was stored.
    SaveXmm {
        /// Its number.
        register: u8,
        /// At this offset from the frame's base.
        offset: u32,
    },
    /// The processor pushed a machine frame.
    MachineFrame {
        /// With an error code below it.
        error_code: bool,
    },
}

/// An exception or termination handler of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnwindHandler {
    /// The handler routine, from the image's base.
    pub routine: u32,
    /// Where its data (the scope table of `__C_specific_handler`) begins.
    pub data: u32,
    /// Called while a handler is searched for.
    pub exception: bool,
    /// Called while frames are unwound.
    pub termination: bool,
}

/// The unwind information of one function entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnwindInfo {
    /// Length of the prologue in bytes.
    pub prologue: u8,
    /// The frame register's number, where there is one (never 0, which is `rax`).
    pub frame_register: Option<u8>,
    /// What was added to the stack pointer when the frame register was set, in bytes.
    pub frame_offset: u32,
    /// The codes, last prologue instruction first, each with the offset of the end of its
    /// instruction.
    pub codes: Vec<(u8, UnwindCode)>,
    /// The function's handler.
    pub handler: Option<UnwindHandler>,
    /// The entry this one continues.
    pub chained: Option<FunctionEntry>,
}

/// One record of a scope table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeRecord {
    /// The first protected offset.
    pub begin: u32,
    /// The first offset no longer protected.
    pub end: u32,
    /// The filter function, or 1 for "always"; the termination handler where `target` is 0.
    pub handler: u32,
    /// Where the `__except` block begins; 0 for `__finally`.
    pub target: u32,
}

/// Unwind information that makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the unwind information at +{0:#x} is damaged")]
pub struct UnwindInfoError(pub u32);

const CHAINED: u8 = 4;
const EXCEPTION_HANDLER: u8 = 1;
const TERMINATION_HANDLER: u8 = 2;

impl Image {
    fn entry_at(&self, rva: u64) -> Option<FunctionEntry> {
        let bytes: [u8; 12] = self.read(rva)?;
        let word = |at: usize| {
            u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
        };
        Some(FunctionEntry {
            begin: word(0),
            end: word(4),
            unwind: word(8),
        })
    }

    /// The function table entry whose range contains `address`; none for a leaf function.
    #[must_use]
    pub fn function_entry(&self, address: u64) -> Option<FunctionEntry> {
        let rva = u32::try_from(address.checked_sub(self.base())?).ok()?;
        let table = self.exceptions();
        let (mut low, mut high) = (0, (table.end - table.start) / 12);
        while low < high {
            let middle = low + (high - low) / 2;
            let entry = self.entry_at(table.start + middle * 12)?;
            if rva < entry.begin {
                high = middle;
            } else if rva >= entry.end {
                low = middle + 1;
            } else if entry.unwind & 1 != 0 {
                // The entry stands for another one.
                return self.entry_at(u64::from(entry.unwind & !1));
            } else {
                return Some(entry);
            }
        }
        None
    }

    /// The address at which the function table entry containing `address` lies, for
    /// `RtlLookupFunctionEntry`.
    #[must_use]
    pub fn function_entry_address(&self, address: u64) -> Option<u64> {
        let wanted = self.function_entry(address)?;
        let table = self.exceptions();
        let count = (table.end - table.start) / 12;
        (0..count)
            .map(|index| table.start + index * 12)
            .find(|&rva| self.entry_at(rva) == Some(wanted))
            .map(|rva| self.base() + rva)
    }

    /// Decodes the unwind information at `rva`.
    ///
    /// # Errors
    /// When it lies outside the image or holds codes that do not exist.
    pub fn unwind_info(&self, rva: u32) -> Result<UnwindInfo, UnwindInfoError> {
        let damaged = UnwindInfoError(rva);
        let [first, prologue, count, frame]: [u8; 4] = self.read(u64::from(rva)).ok_or(damaged)?;
        let (version, flags) = (first & 7, first >> 3);
        if !(1..=2).contains(&version) {
            return Err(damaged);
        }
        let slot = |index: usize| -> Result<[u8; 2], UnwindInfoError> {
            self.read(u64::from(rva) + 4 + index as u64 * 2)
                .ok_or(damaged)
        };
        let wide = |index: usize| -> Result<u32, UnwindInfoError> {
            Ok(u32::from(u16::from_le_bytes(slot(index)?))
                | u32::from(u16::from_le_bytes(slot(index + 1)?)) << 16)
        };
        let mut codes = Vec::new();
        let mut index = 0;
        while index < usize::from(count) {
            let [offset, operation] = slot(index)?;
            let (operation, info) = (operation & 15, operation >> 4);
            let (code, slots) = match operation {
                0 => (Some(UnwindCode::Push { register: info }), 1),
                1 if info == 0 => {
                    let bytes = u32::from(u16::from_le_bytes(slot(index + 1)?)) * 8;
                    (Some(UnwindCode::Allocate { bytes }), 2)
                }
                1 if info == 1 => (
                    Some(UnwindCode::Allocate {
                        bytes: wide(index + 1)?,
                    }),
                    3,
                ),
                2 => (
                    Some(UnwindCode::Allocate {
                        bytes: u32::from(info) * 8 + 8,
                    }),
                    1,
                ),
                3 => (Some(UnwindCode::SetFrame), 1),
                4 => {
                    let offset = u32::from(u16::from_le_bytes(slot(index + 1)?)) * 8;
                    (
                        Some(UnwindCode::Save {
                            register: info,
                            offset,
                        }),
                        2,
                    )
                }
                5 => (
                    Some(UnwindCode::Save {
                        register: info,
                        offset: wide(index + 1)?,
                    }),
                    3,
                ),
                // Version 2 describes epilogues by code 6; they are recognised from the
                // instructions instead.
                6 if version == 2 => (None, 1),
                6 => (None, 2),
                7 => (None, 3),
                8 => {
                    let offset = u32::from(u16::from_le_bytes(slot(index + 1)?)) * 16;
                    (
                        Some(UnwindCode::SaveXmm {
                            register: info,
                            offset,
                        }),
                        2,
                    )
                }
                9 => (
                    Some(UnwindCode::SaveXmm {
                        register: info,
                        offset: wide(index + 1)?,
                    }),
                    3,
                ),
                10 => (
                    Some(UnwindCode::MachineFrame {
                        error_code: info == 1,
                    }),
                    1,
                ),
                _ => return Err(damaged),
            };
            codes.extend(code.map(|code| (offset, code)));
            index += slots;
        }

        let after = u64::from(rva) + 4 + u64::from(count).next_multiple_of(2) * 2;
        let chained = if flags & CHAINED != 0 {
            Some(self.entry_at(after).ok_or(damaged)?)
        } else {
            None
        };
        let handler = if flags & (EXCEPTION_HANDLER | TERMINATION_HANDLER) != 0 && chained.is_none()
        {
            Some(UnwindHandler {
                routine: u32::from_le_bytes(self.read(after).ok_or(damaged)?),
                data: u32::try_from(after + 4).map_err(|_| damaged)?,
                exception: flags & EXCEPTION_HANDLER != 0,
                termination: flags & TERMINATION_HANDLER != 0,
            })
        } else {
            None
        };
        Ok(UnwindInfo {
            prologue,
            frame_register: (frame & 15 != 0).then_some(frame & 15),
            frame_offset: u32::from(frame >> 4) * 16,
            codes,
            handler,
            chained,
        })
    }

    /// The scope table at `rva`, as `__C_specific_handler` reads it.
    ///
    /// # Errors
    /// When it does not lie in the image.
    pub fn scopes(&self, rva: u32) -> Result<Vec<ScopeRecord>, UnwindInfoError> {
        let damaged = UnwindInfoError(rva);
        let word = |at: u64| -> Result<u32, UnwindInfoError> {
            self.read(at).map(u32::from_le_bytes).ok_or(damaged)
        };
        let start = u64::from(rva);
        let count = u64::from(word(start)?);
        if count * 16 > self.size() {
            return Err(damaged);
        }
        (0..count)
            .map(|index| {
                let at = start + 4 + index * 16;
                Ok(ScopeRecord {
                    begin: word(at)?,
                    end: word(at + 4)?,
                    handler: word(at + 8)?,
                    target: word(at + 12)?,
                })
            })
            .collect()
    }
}
