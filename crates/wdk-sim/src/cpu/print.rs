//! Debug output and the `sprintf` family. Variadic routines begin with a shim that puts the
//! register arguments in their home space on the driver's stack, in front of the others, so that
//! all of them are an array.

use std::collections::BTreeMap;
use std::mem::offset_of;

use wdk_sys::{_DPFLTR_TYPE, DPFLTR_INFO_LEVEL};

use super::format::{Arguments, Unreadable, Width, format, read_string};
use super::kernel::kernel;
use super::thread::{Frame, TOP};
use super::{codes, guarded, raise_access_violation, report};
use super::{contained, debug_filter, debug_print, stop};
use crate::nt::facts;
use crate::nt::routine;
use crate::record::KernelCell;
use crate::space::{SYSTEM_START, space};

/// What one call can print, in bytes.
const PRINT_LIMIT: usize = 512;
/// What `DbgPrint` prints as.
const DEFAULT_COMPONENT: u32 = _DPFLTR_TYPE::DPFLTR_DEFAULT_ID as u32;
const INFO_LEVEL: u32 = DPFLTR_INFO_LEVEL;
/// The longest format string.
const FORMAT_LIMIT: usize = 1 << 16;
/// What a routine that writes without a limit is allowed.
const NO_LIMIT: usize = 1 << 20;

/// A variadic routine `$name` whose work is done by `$body`, which gets all arguments as an array.
/// The body comes to [`print`] or [`into_buffer`], which a panic does not leave.
macro_rules! variadic {
    ($($(#[$attribute:meta])* $name:ident => $body:ident),* $(,)?) => {$(
        $(#[$attribute])*
        #[unsafe(naked)]
        pub(crate) unsafe extern "win64" fn $name() {
            core::arch::naked_asm!(
                "mov rax, gs:[{top}]",
                "mov rax, [rax - {size} + {rsp}]",
                "mov [rax], rcx",
                "mov [rax + 8], rdx",
                "mov [rax + 16], r8",
                "mov [rax + 24], r9",
                "mov rcx, rax",
                "jmp {body}",
                top = const TOP,
                size = const size_of::<Frame>(),
                rsp = const offset_of!(Frame, rsp),
                body = sym $body,
            )
        }
    )*};
}

variadic! {
    /// Prints debug output.
    #[routine(ntoskrnl, irql = any, typed = fn(*const u8, ...) -> i32, fidelity = "full")]
    DbgPrint => dbg_print,
    /// Prints debug output.
    #[routine(ntoskrnl, irql = any, typed = fn(*const u8, ...) -> i32, fidelity = "full")]
    DbgPrintReturnControlC => dbg_print,
    /// Prints debug output of a component and level.
    #[routine(ntoskrnl, irql = any, typed = fn(u32, u32, *const u8, ...) -> i32, fidelity = "full")]
    DbgPrintEx => dbg_print_ex,
    /// Formats text.
    #[routine(ntoskrnl, irql = any, typed = fn(*mut u8, *const u8, ...) -> i32, fidelity = "full")]
    sprintf => sprintf_body,
    /// Formats text into so many bytes.
    #[routine(
        ntoskrnl,
        irql = any,
        typed = fn(*mut u8, usize, *const u8, ...) -> i32,
        fidelity = "full"
    )]
    _snprintf => snprintf_body,
    /// Formats wide text.
    #[routine(
        ntoskrnl,
        irql = any,
        typed = fn(*mut u16, *const u16, ...) -> i32,
        undeclared = "nobody documents it",
        fidelity = "full"
    )]
    swprintf => swprintf_body,
    /// Formats wide text.
    #[routine(
        ntoskrnl,
        irql = any,
        typed = fn(*mut u16, *const u16, ...) -> i32,
        undeclared = "nobody documents it",
        fidelity = "full"
    )]
    _swprintf => swprintf_body,
    /// Formats wide text into so many characters.
    #[routine(
        ntoskrnl,
        irql = any,
        typed = fn(*mut u16, usize, *const u16, ...) -> i32,
        fidelity = "full"
    )]
    _snwprintf => snwprintf_body,
}

/// The driver handed over an address that cannot be used: an exception for a user address, as the
/// routine itself would cause, the end of the machine for any other.
fn refuse(unreadable: Unreadable, write: bool) {
    if unreadable.address < SYSTEM_START && kernel().irql() < 2 {
        raise_access_violation(unreadable.address, write);
        return;
    }
    if space().paging().is_out(unreadable.address) {
        report::paged_out(unreadable.address, write);
    }
    let operation = if write { "written" } else { "read" };
    stop(
        codes::PAGE_FAULT_IN_NONPAGED_AREA,
        [unreadable.address, u64::from(write), 0, 0],
        format!(
            "{} of a formatting routine at {:#x} cannot be {operation}: check that the arguments \
             match the format.",
            unreadable.what, unreadable.address
        ),
    );
}

fn formatted(address: u64, width: Width, list: u64) -> Result<Vec<u16>, Unreadable> {
    let text = read_string(address, width, FORMAT_LIMIT, "the format")?;
    format(&text, width, Arguments::new(list))
}

fn print(prefix: u64, text: u64, list: u64) -> u64 {
    contained(|| print_contained(prefix, text, list))
}

fn print_contained(prefix: u64, text: u64, list: u64) -> u64 {
    let result = (|| {
        let mut units = match prefix {
            0 => Vec::new(),
            prefix => read_string(prefix, Width::Narrow, PRINT_LIMIT, "the prefix")?,
        };
        units.extend(formatted(text, Width::Narrow, list)?);
        Ok(units)
    })();
    match result {
        Ok(mut units) => {
            units.truncate(PRINT_LIMIT);
            let bytes: Vec<u8> = units.iter().map(|&unit| unit as u8).collect();
            debug_print(&String::from_utf8_lossy(&bytes));
        }
        Err(unreadable) => refuse(unreadable, false),
    }
    0
}

/// Argument `index` of a shim's array.
///
/// # Safety
/// The array has that many.
unsafe fn argument(arguments: *const u64, index: usize) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { *arguments.add(index) }
}

unsafe extern "win64" fn dbg_print(arguments: *const u64) -> u64 {
    // Unconditional until Windows Vista, which treats it as an informational message of a component
    // of its own.
    if facts().filters_dbg_print && !debug_filter().lets_through(DEFAULT_COMPONENT, INFO_LEVEL) {
        return 0;
    }
    // SAFETY: the shim stored four.
    let text = unsafe { argument(arguments, 0) };
    print(0, text, arguments as u64 + 8)
}

unsafe extern "win64" fn dbg_print_ex(arguments: *const u64) -> u64 {
    // SAFETY: the shim stored four.
    let (component, level, text) = unsafe {
        (
            argument(arguments, 0),
            argument(arguments, 1),
            argument(arguments, 2),
        )
    };
    if debug_filter().lets_through(component as u32, level as u32) {
        print(0, text, arguments as u64 + 24)
    } else {
        0
    }
}

/// Prints debug output of a component and level, with an argument list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn vDbgPrintEx(
    component: u32,
    level: u32,
    text: u64,
    list: u64,
) -> u32 {
    if debug_filter().lets_through(component, level) {
        print(0, text, list) as u32
    } else {
        0
    }
}

/// Tells whether debug output of a component and level is printed.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn DbgQueryDebugFilterState(component: u32, level: u32) -> i32 {
    i32::from(debug_filter().lets_through(component, level))
}

/// Sets whether debug output of a component and level is printed.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn DbgSetDebugFilterState(
    component: u32,
    level: u32,
    state: u8,
) -> i32 {
    debug_filter().set(component, level, state != 0);
    0
}

/// Which levels of which components are printed: those that a debugger's user lets through. Here
/// that is all of them until it is told otherwise, so that nothing a driver says is missed; Windows
/// begins with errors only.
#[derive(Default)]
pub struct DebugFilter(KernelCell<BTreeMap<u32, u32>>);

impl DebugFilter {
    /// Sets a component's mask: a bit for each level. All levels are printed of a component that
    /// has none.
    pub fn set_mask(&self, component: u32, mask: u32) {
        self.0.borrow().insert(component, mask);
    }

    fn set(&self, component: u32, level: u32, on: bool) {
        let mut masks = self.0.borrow();
        let mask = masks.entry(component).or_insert(u32::MAX);
        if on {
            *mask |= bits(level);
        } else {
            *mask &= !bits(level);
        }
    }

    fn lets_through(&self, component: u32, level: u32) -> bool {
        let mask = self.0.borrow().get(&component).copied().unwrap_or(u32::MAX);
        mask & bits(level) != 0
    }
}

/// A level below 32 is the number of a bit, any other the bits themselves.
const fn bits(level: u32) -> u32 {
    if level < 32 { 1 << level } else { level }
}

/// Prints debug output with a prefix, with an argument list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn vDbgPrintExWithPrefix(
    prefix: u64,
    component: u32,
    level: u32,
    text: u64,
    list: u64,
) -> u32 {
    if debug_filter().lets_through(component, level) {
        print(prefix, text, list) as u32
    } else {
        0
    }
}

/// Formats into a buffer of `limit` characters and returns what the routines return: the length, or
/// -1 when it does not fit. A text that fits exactly has no terminator.
fn into_buffer(buffer: u64, limit: usize, width: Width, text: u64, list: u64) -> u64 {
    contained(|| into_buffer_contained(buffer, limit, width, text, list))
}

fn into_buffer_contained(buffer: u64, limit: usize, width: Width, text: u64, list: u64) -> u64 {
    let units = match formatted(text, width, list) {
        Ok(units) => units,
        Err(unreadable) => {
            refuse(unreadable, false);
            return 0;
        }
    };
    let fits = units.len() <= limit;
    let mut stored = units;
    let length = stored.len();
    stored.push(0);
    stored.truncate(limit);
    let bytes: Vec<u8> = match width {
        Width::Narrow => stored.iter().map(|&unit| unit as u8).collect(),
        Width::Wide => stored.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
    };
    // SAFETY: the buffer the driver named; its rules apply to what it names.
    if !unsafe { guarded::write(buffer, &bytes) } {
        refuse(
            Unreadable {
                address: buffer,
                what: "the buffer",
            },
            true,
        );
        return 0;
    }
    if fits {
        length as u64
    } else {
        u64::from(u32::MAX)
    }
}

unsafe extern "win64" fn sprintf_body(arguments: *const u64) -> u64 {
    // SAFETY: the shim stored four.
    let (buffer, text) = unsafe { (argument(arguments, 0), argument(arguments, 1)) };
    into_buffer(buffer, NO_LIMIT, Width::Narrow, text, arguments as u64 + 16)
}

unsafe extern "win64" fn swprintf_body(arguments: *const u64) -> u64 {
    // SAFETY: the shim stored four.
    let (buffer, text) = unsafe { (argument(arguments, 0), argument(arguments, 1)) };
    into_buffer(buffer, NO_LIMIT, Width::Wide, text, arguments as u64 + 16)
}

unsafe extern "win64" fn snprintf_body(arguments: *const u64) -> u64 {
    // SAFETY: the shim stored four.
    let [buffer, limit, text] = [0, 1, 2].map(|index| unsafe { argument(arguments, index) });
    into_buffer(
        buffer,
        limit as usize,
        Width::Narrow,
        text,
        arguments as u64 + 24,
    )
}

unsafe extern "win64" fn snwprintf_body(arguments: *const u64) -> u64 {
    // SAFETY: the shim stored four.
    let [buffer, limit, text] = [0, 1, 2].map(|index| unsafe { argument(arguments, index) });
    into_buffer(
        buffer,
        limit as usize,
        Width::Wide,
        text,
        arguments as u64 + 24,
    )
}

/// Formats text, with an argument list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn vsprintf(buffer: u64, text: u64, list: u64) -> i32 {
    into_buffer(buffer, NO_LIMIT, Width::Narrow, text, list) as i32
}

/// Formats text into so many bytes, with an argument list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn _vsnprintf(
    buffer: u64,
    limit: usize,
    text: u64,
    list: u64,
) -> i32 {
    into_buffer(buffer, limit, Width::Narrow, text, list) as i32
}

/// Formats wide text into so many characters, with an argument list.
#[routine(ntoskrnl, irql = any, fidelity = "full")]
pub(crate) unsafe extern "win64" fn _vsnwprintf(
    buffer: u64,
    limit: usize,
    text: u64,
    list: u64,
) -> i32 {
    into_buffer(buffer, limit, Width::Wide, text, list) as i32
}
