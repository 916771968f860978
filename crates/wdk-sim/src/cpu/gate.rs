//! Import gates: what a driver's import is bound to.
//!
//! Each routine has a stub in system space that loads the routine's index and jumps to one common
//! entry. The entry records the driver's return address, stack pointer and nonvolatile registers in
//! the thread's frames, counts the call, switches to the Linux thread's stack, copies the stack
//! arguments there, and calls the implementation. On the way back it either returns to the driver,
//! on the driver's stack, or does what the routine left to be done: raise, unwind, continue
//! elsewhere.

use std::collections::BTreeMap;
use std::mem::offset_of;
use std::sync::OnceLock;

use super::arguments;
use super::call;
use super::exception;
use super::guarded;
use super::kernel::kernel;
use super::security::Suspects;
use super::stop;
use super::thread::{self, COUNTING, Frame, HOST, TOP};
use crate::loader::images;
use crate::nt::routine::{self, Answer, Entity};
use crate::nt::{Module, Profile, Routine};
use crate::record::{injection, trace};

/// Where the stubs lie.
const STUBS: u64 = 0x7700_0000_0000;
/// Bytes of a stub.
const STUB: u64 = 16;
/// What the gate copies of a driver's stack: the arguments of a routine that has the most.
const ARGUMENT_AREA: usize = 128;
const _: () = assert!(8 * routine::MOST_ARGUMENTS <= ARGUMENT_AREA);

struct Table {
    routines: Vec<&'static Routine>,
    /// Of each routine, the parameters that are looked at.
    suspects: Vec<Suspects>,
    by_name: BTreeMap<Module, BTreeMap<&'static str, usize>>,
    /// The stubs' page contents.
    code: Vec<u8>,
}

static TABLE: OnceLock<Table> = OnceLock::new();

/// The routine of a frame; nothing of a trapped instruction's.
pub(super) fn routine_of(frame: &Frame) -> Option<&'static Routine> {
    routine_at(frame.routine)
}

fn routine_at(index: u64) -> Option<&'static Routine> {
    let index = usize::try_from(index).ok()?;
    table().routines.get(index).copied()
}

fn table() -> &'static Table {
    TABLE.get_or_init(|| {
        let routines = routine::all();
        let mut by_name: BTreeMap<Module, BTreeMap<_, _>> = BTreeMap::new();
        for (index, routine) in routines.iter().enumerate() {
            let previous = by_name
                .entry(routine.module)
                .or_default()
                .insert(routine.name, index);
            assert!(
                previous.is_none(),
                "{} is declared twice; only one of them can be bound",
                routine.name
            );
        }
        let code = stubs(&routines);
        let suspects = routines.iter().map(|routine| Suspects::of(routine));
        Table {
            suspects: suspects.collect(),
            routines,
            by_name,
            code,
        }
    })
}

/// `mov r11d, index; jmp [the word at the start of the stubs]`, for a stub at `offset`.
fn stub(index: usize, offset: usize) -> [u8; STUB as usize] {
    let mut code = [0xcc; STUB as usize];
    code[..2].copy_from_slice(&[0x41, 0xbb]);
    code[2..6].copy_from_slice(&(index as u32).to_le_bytes());
    code[6..8].copy_from_slice(&[0xff, 0x25]);
    let next = offset as i32 + 12;
    code[8..12].copy_from_slice(&(-next).to_le_bytes());
    code
}

fn stubs(routines: &[&'static Routine]) -> Vec<u8> {
    let mut code = Vec::with_capacity((routines.len() + 1) * STUB as usize);
    code.extend((gate_entry as *const () as u64).to_le_bytes());
    code.resize(STUB as usize, 0xcc);
    for (index, routine) in routines.iter().enumerate() {
        let start = code.len();
        match routine.entity {
            Entity::Function(_) => {
                code.extend(stub(index, start));
            }
            Entity::Bare(address) => {
                // jmp [rip + 0], followed by the address
                code.extend([0xff, 0x25, 0, 0, 0, 0]);
                code.extend((address as u64).to_le_bytes());
            }
            Entity::Data(_) => {}
        }
        code.resize(start + STUB as usize, 0xcc);
    }
    code
}

/// Makes the stubs' pages hold the stubs. Done whenever they do not: a machine's end may take its
/// whole system space away.
fn ensure_stubs(table: &Table) {
    let mut present = vec![0; table.code.len()];
    if guarded::read(STUBS, &mut present) && present == table.code {
        return;
    }
    let code = &table.code;
    let bytes = code.len().next_multiple_of(4096);
    // SAFETY: the range is set aside for the stubs; nothing else is mapped there, and the copy
    // stays within the new mapping.
    unsafe {
        let mapped = libc::mmap(
            STUBS as *mut libc::c_void,
            bytes,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED,
            -1,
            0,
        );
        assert!(
            mapped != libc::MAP_FAILED,
            "the host has no memory for the import gates"
        );
        std::ptr::copy_nonoverlapping(code.as_ptr(), mapped.cast(), code.len());
        assert_eq!(
            libc::mprotect(mapped, bytes, libc::PROT_READ | libc::PROT_EXEC),
            0,
            "the host refused to make the import gates executable"
        );
    }
}

/// The routine without a gate that the stub at `address` leads to.
pub(super) fn bare_at(address: u64) -> Option<&'static str> {
    let index = address.checked_sub(STUBS + STUB)? / STUB;
    let routine = routine_at(index).filter(|_| address.is_multiple_of(STUB))?;
    matches!(routine.entity, Entity::Bare(_)).then_some(routine.name)
}

fn address_of(module: Module, name: &str, profile: Profile) -> Option<u64> {
    let table = table();
    let &index = table.by_name.get(&module)?.get(name)?;
    let routine = table.routines[index];
    if !routine.exists_on(profile) {
        return None;
    }
    ensure_stubs(table);
    Some(match routine.entity {
        Entity::Data(address) => address(),
        Entity::Function(_) | Entity::Bare(_) => STUBS + (index as u64 + 1) * STUB,
    })
}

/// The gate (or the variable) for an exported name on a kernel of `profile`, or nothing where that
/// kernel does not have it.
pub fn resolve(module: &str, name: &str, profile: Profile) -> Option<u64> {
    let images = [Module::Ntoskrnl, Module::Hal, Module::WmiLib];
    let image = images
        .into_iter()
        .find(|image| module.eq_ignore_ascii_case(image.name()))?;
    address_of(image, name, profile)
}

/// The gate for a routine that drivers reach through a table, such as an operation of DMA adapters.
/// Which of them a table has is the affair of whoever makes it.
pub fn member(table: Module, name: &str) -> u64 {
    Profile::ALL
        .into_iter()
        .find_map(|profile| address_of(table, name, profile))
        .unwrap_or_else(|| panic!("no {name} of {} is declared", table.name()))
}

/// What `MmGetSystemRoutineAddress` finds: an export of either image.
pub(super) fn resolve_anywhere(name: &str, profile: Profile) -> Option<u64> {
    address_of(Module::Ntoskrnl, name, profile).or_else(|| address_of(Module::Hal, name, profile))
}

/// Is a gate at `address`?
pub(super) fn contains(address: u64) -> bool {
    name_at(address).is_some()
}

/// The exported name of the gate at `address`.
pub(super) fn name_at(address: u64) -> Option<&'static str> {
    let index = (address.checked_sub(STUBS)? / STUB).checked_sub(1)?;
    Some(routine_at(index)?.name)
}

/// The exported name of the routine of a frame.
pub(super) fn routine_name(frame: &Frame) -> Option<&'static str> {
    Some(routine_of(frame)?.name)
}

/// The common entry of all stubs; `r11` holds the routine's index.
#[unsafe(naked)]
unsafe extern "win64" fn gate_entry() {
    core::arch::naked_asm!(
        "mov rax, gs:[{top}]",
        "mov [rax + {routine}], r11",
        "pop r10",
        "mov qword ptr [rax + {action}], 0",
        "mov [rax + {rip}], r10",
        "mov [rax + {rsp}], rsp",
        "mov [rax + {rbx}], rbx",
        "mov [rax + {rbp}], rbp",
        "mov [rax + {rsi}], rsi",
        "mov [rax + {rdi}], rdi",
        "mov [rax + {r12}], r12",
        "mov [rax + {r13}], r13",
        "mov [rax + {r14}], r14",
        "mov [rax + {r15}], r15",
        "mov [rax + {rcx}], rcx",
        "mov [rax + {rdx}], rdx",
        "mov [rax + {r8}], r8",
        "mov [rax + {r9}], r9",
        "movaps [rax + {xmm6}], xmm6",
        "movaps [rax + {xmm6} + 16], xmm7",
        "movaps [rax + {xmm6} + 32], xmm8",
        "movaps [rax + {xmm6} + 48], xmm9",
        "movaps [rax + {xmm6} + 64], xmm10",
        "movaps [rax + {xmm6} + 80], xmm11",
        "movaps [rax + {xmm6} + 96], xmm12",
        "movaps [rax + {xmm6} + 112], xmm13",
        "movaps [rax + {xmm6} + 128], xmm14",
        "movaps [rax + {xmm6} + 144], xmm15",
        "movaps [rax + {xmm0}], xmm0",
        "movaps [rax + {xmm0} + 16], xmm1",
        "movaps [rax + {xmm0} + 32], xmm2",
        "movaps [rax + {xmm0} + 48], xmm3",
        "lea rcx, [rax + {size}]",
        "mov gs:[{top}], rcx",
        "mov rcx, rax",
        // The home space of four arguments, and room for as many stack arguments as any routine
        // has. That much is above any call of a driver: see `stacks`.
        "mov r10, rsp",
        "mov rsp, gs:[{host}]",
        "sub rsp, {area}",
        "movups xmm4, [r10 + 32]",
        "movups xmm5, [r10 + 48]",
        "movaps [rsp + 32], xmm4",
        "movaps [rsp + 48], xmm5",
        "movups xmm4, [r10 + 64]",
        "movups xmm5, [r10 + 80]",
        "movaps [rsp + 64], xmm4",
        "movaps [rsp + 80], xmm5",
        "movups xmm4, [r10 + 96]",
        "movups xmm5, [r10 + 112]",
        "movaps [rsp + 96], xmm4",
        "movaps [rsp + 112], xmm5",
        "call {note}",
        "mov r10, gs:[{top}]",
        "mov rcx, [r10 - {size} + {rcx}]",
        "mov rdx, [r10 - {size} + {rdx}]",
        "mov r8, [r10 - {size} + {r8}]",
        "mov r9, [r10 - {size} + {r9}]",
        "movaps xmm0, [r10 - {size} + {xmm0}]",
        "movaps xmm1, [r10 - {size} + {xmm0} + 16]",
        "movaps xmm2, [r10 - {size} + {xmm0} + 32]",
        "movaps xmm3, [r10 - {size} + {xmm0} + 48]",
        "call rax",
        "mov r10, gs:[{top}]",
        "cmp qword ptr [r10 - {size} + {action}], 0",
        "jne 3f",
        "5:",
        "lea r11, [r10 - {size}]",
        "mov gs:[{top}], r11",
        "mov rsp, [r11 + {rsp}]",
        "cmp qword ptr gs:[{counting}], 0",
        "jne 4f",
        "jmp [r11 + {rip}]",
        "3:",
        "lea rcx, [r10 - {size}]",
        "mov rdx, rax",
        "call {act}",
        "mov r10, gs:[{top}]",
        "jmp 5b",
        "4:",
        "push qword ptr [r11 + {rip}]",
        "pushfq",
        "or qword ptr [rsp], 0x100",
        "popfq",
        "ret",
        top = const TOP,
        host = const HOST,
        area = const ARGUMENT_AREA,
        counting = const COUNTING,
        size = const size_of::<Frame>(),
        routine = const offset_of!(Frame, routine),
        action = const offset_of!(Frame, action),
        rip = const offset_of!(Frame, rip),
        rsp = const offset_of!(Frame, rsp),
        rbx = const offset_of!(Frame, rbx),
        rbp = const offset_of!(Frame, rbp),
        rsi = const offset_of!(Frame, rsi),
        rdi = const offset_of!(Frame, rdi),
        r12 = const offset_of!(Frame, r12),
        r13 = const offset_of!(Frame, r13),
        r14 = const offset_of!(Frame, r14),
        r15 = const offset_of!(Frame, r15),
        rcx = const offset_of!(Frame, rcx),
        rdx = const offset_of!(Frame, rdx),
        r8 = const offset_of!(Frame, r8),
        r9 = const offset_of!(Frame, r9),
        xmm6 = const offset_of!(Frame, saved_xmm),
        xmm0 = const offset_of!(Frame, argument_xmm),
        note = sym note,
        act = sym act,
    )
}

/// Counts the call that `frame` records, checks what its declaration demands, and says where to go
/// on: at its implementation, or at what answers for it when the call is chosen to fail.
extern "win64" fn note(frame: &Frame) -> *const () {
    let routine = routine_at(frame.routine).expect("stubs exist for routines only");
    // A function the kernel called may end in a jump to its last call, which then returns to the
    // kernel.
    let offset = images().offset(frame.rip);
    if let Some(offset) = offset.or_else(|| call::is_boundary(frame.rip).then_some(0)) {
        trace().note(routine.name, offset);
    }
    if !thread::current().is_some_and(thread::Processor::has_room) {
        stop(
            super::codes::UNEXPECTED_KERNEL_MODE_TRAP,
            [super::codes::DOUBLE_FAULT, frame.rsp, 0, frame.rip],
            "Calls of the driver and of the kernel nest more than a thousand deep: see to it that \
             the driver's recursion ends.",
        );
    }
    if let Some(processor) = thread::current() {
        processor.watched.called();
    }
    kernel().require_irql(routine.irql);
    if let Some(fault) = arguments::judge(routine, frame) {
        return arguments::refuse(frame, fault);
    }
    if offset.is_some() {
        table().suspects[frame.routine as usize].judge(routine, frame);
    }
    if kernel().before_call(routine.name) {
        frame.action.set(thread::SWITCH);
    }
    if let Some(failure) = routine.failure
        && failure.answer != Answer::Own
        && injection().must_fail(failure.point)
    {
        return fail as *const ();
    }
    match routine.entity {
        Entity::Function(implementation) => implementation,
        Entity::Bare(_) | Entity::Data(_) => {
            unreachable!("only functions have a gate that counts")
        }
    }
}

/// Stands in for the routine whose call was chosen to fail.
extern "win64" fn fail() -> u64 {
    let failure = thread::current()
        .and_then(thread::Processor::innermost)
        .and_then(|frame| routine_at(frame.routine)?.failure);
    match failure.map(|failure| failure.answer) {
        Some(Answer::Returns(value)) => value,
        Some(Answer::Raises(status)) => {
            super::raise(status);
            0
        }
        Some(Answer::Own) | None => unreachable!("the gate answers for such routines only"),
    }
}

/// Does what is left to be done for the routine of `frame`, which has returned `result`. Returns it
/// where the driver goes on as if nothing had happened.
extern "win64" fn act(frame: *mut Frame, result: u64) -> u64 {
    // SAFETY: the gate passes the innermost frame of this thread, which it filled in.
    if unsafe { (*frame).action.get() } == thread::SWITCH {
        kernel().after_call();
        return result;
    }
    let mut context = exception::act(frame);
    thread::ensure().top.set(frame);
    // SAFETY: the context is that of a handler or of the driver's own choice further up this
    // thread's stack; what lies between is driver code, and this function, which owns nothing.
    unsafe { super::context::resume(&mut context) }
}
