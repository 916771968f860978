//! `memcpy` and its kin, as leaf functions in assembly that drivers call directly: a gate would
//! cost more than the work. They keep nothing on the stack and change no nonvolatile register, so a
//! fault in one is its caller's, and a device window may be source or target of a copy.

use std::arch::global_asm;

use super::thread::COUNTING;
use crate::nt::routine;
use crate::nt::routine::{DECLARED, Entity};

global_asm!(
    // Returns; while instructions are counted, with the trap flag set, so that counting goes on in
    // the driver.
    ".macro wdk_sim_leave",
    "cmp qword ptr gs:[{counting}], 0",
    "jne wdk_sim_leave_counting",
    "ret",
    ".endm",
    // Other codegen units refer to them.
    ".globl wdk_sim_memory_begin, wdk_sim_memory_end, wdk_sim_memmove, wdk_sim_memset, \
     wdk_sim_fill, wdk_sim_zero, wdk_sim_compare_memory, wdk_sim_memcmp, wdk_sim_chkstk",
    ".p2align 4",
    ".globl wdk_sim_memory_begin",
    "wdk_sim_memory_begin:",
    "wdk_sim_leave_counting:",
    "pushfq",
    "or qword ptr [rsp], 0x100",
    "popfq",
    "ret",
    // rcx: target, rdx: source, r8: length; overlapping in any way
    ".p2align 4",
    ".globl wdk_sim_memmove",
    "wdk_sim_memmove:",
    "mov rax, rcx",
    "mov r9, rcx",
    "sub r9, rdx",
    "cmp r9, r8",
    "jb 5f",
    "2:",
    "cmp r8, 16",
    "jb 3f",
    "movups xmm0, [rdx]",
    "movups [rcx], xmm0",
    "add rdx, 16",
    "add rcx, 16",
    "sub r8, 16",
    "jmp 2b",
    "3:",
    "test r8, r8",
    "jz 4f",
    "mov r9b, [rdx]",
    "mov [rcx], r9b",
    "inc rdx",
    "inc rcx",
    "dec r8",
    "jmp 3b",
    "4:",
    "wdk_sim_leave",
    "5:",
    "cmp r8, 16",
    "jb 6f",
    "movups xmm0, [rdx + r8 - 16]",
    "movups [rcx + r8 - 16], xmm0",
    "sub r8, 16",
    "jmp 5b",
    "6:",
    "test r8, r8",
    "jz 7f",
    "mov r9b, [rdx + r8 - 1]",
    "mov [rcx + r8 - 1], r9b",
    "dec r8",
    "jmp 6b",
    "7:",
    "wdk_sim_leave",
    // rcx: target, rdx: length
    ".p2align 4",
    ".globl wdk_sim_zero",
    "wdk_sim_zero:",
    "xor r8d, r8d",
    // rcx: target, rdx: length, r8b: value
    ".globl wdk_sim_fill",
    "wdk_sim_fill:",
    "xchg rdx, r8",
    // rcx: target, dl: value, r8: length
    ".globl wdk_sim_memset",
    "wdk_sim_memset:",
    "mov rax, rcx",
    "movzx edx, dl",
    "mov r9, 0x0101010101010101",
    "imul rdx, r9",
    "movq xmm0, rdx",
    "punpcklqdq xmm0, xmm0",
    "2:",
    "cmp r8, 16",
    "jb 3f",
    "movups [rcx], xmm0",
    "add rcx, 16",
    "sub r8, 16",
    "jmp 2b",
    "3:",
    "test r8, r8",
    "jz 4f",
    "mov [rcx], dl",
    "inc rcx",
    "dec r8",
    "jmp 3b",
    "4:",
    "wdk_sim_leave",
    // rcx, rdx: the two, r8: length; the number of leading bytes that are equal
    ".p2align 4",
    ".globl wdk_sim_compare_memory",
    "wdk_sim_compare_memory:",
    "xor eax, eax",
    "2:",
    "cmp rax, r8",
    "jae 3f",
    "mov r9b, [rcx + rax]",
    "cmp r9b, [rdx + rax]",
    "jne 3f",
    "inc rax",
    "jmp 2b",
    "3:",
    "wdk_sim_leave",
    ".p2align 4",
    ".globl wdk_sim_memcmp",
    "wdk_sim_memcmp:",
    "xor r10d, r10d",
    "2:",
    "xor eax, eax",
    "cmp r10, r8",
    "jae 3f",
    "movzx eax, byte ptr [rcx + r10]",
    "movzx r9d, byte ptr [rdx + r10]",
    "inc r10",
    "sub eax, r9d",
    "jz 2b",
    "3:",
    "wdk_sim_leave",
    // rax: bytes a prologue is about to take; touches each page of them and keeps every register a
    // prologue may rely on
    ".p2align 4",
    ".globl wdk_sim_chkstk",
    "wdk_sim_chkstk:",
    "lea r10, [rsp + 8]",
    "sub r10, rax",
    "and r10, -4096",
    "mov r11, rsp",
    "and r11, -4096",
    "2:",
    "cmp r11, r10",
    "jbe 3f",
    "sub r11, 4096",
    "test byte ptr [r11], 0",
    "jmp 2b",
    "3:",
    "wdk_sim_leave",
    ".globl wdk_sim_memory_end",
    "wdk_sim_memory_end:",
    counting = const COUNTING,
);

unsafe extern "C" {
    static wdk_sim_memory_begin: u8;
    static wdk_sim_memory_end: u8;
}

unsafe extern "win64" {
    fn wdk_sim_memmove(to: *mut u8, from: *const u8, length: usize) -> *mut u8;
    fn wdk_sim_memset(to: *mut u8, byte: i32, length: usize) -> *mut u8;
    fn wdk_sim_fill(to: *mut u8, length: usize, byte: u8);
    fn wdk_sim_zero(to: *mut u8, length: usize);
    fn wdk_sim_compare_memory(one: *const u8, other: *const u8, length: usize) -> usize;
    fn wdk_sim_memcmp(one: *const u8, other: *const u8, length: usize) -> i32;
    fn wdk_sim_chkstk();
}

/// Copies memory, overlapping in any way.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const memcpy: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8 = wdk_sim_memmove;

/// Copies memory, overlapping in any way.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const memmove: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8 = wdk_sim_memmove;

/// Copies memory.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlCopyMemory: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8 =
    wdk_sim_memmove;

/// Copies memory, overlapping in any way.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlMoveMemory: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8 =
    wdk_sim_memmove;

/// Copies memory past the caches.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlCopyMemoryNonTemporal: unsafe extern "win64" fn(*mut u8, *const u8, usize) -> *mut u8 =
    wdk_sim_memmove;

/// Fills memory.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const memset: unsafe extern "win64" fn(*mut u8, i32, usize) -> *mut u8 = wdk_sim_memset;

/// Fills memory.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlFillMemory: unsafe extern "win64" fn(*mut u8, usize, u8) = wdk_sim_fill;

/// Fills memory with zeros.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlZeroMemory: unsafe extern "win64" fn(*mut u8, usize) = wdk_sim_zero;

/// Compares memory.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const memcmp: unsafe extern "win64" fn(*const u8, *const u8, usize) -> i32 = wdk_sim_memcmp;

/// Returns how many bytes from the start are equal.
#[routine(ntoskrnl, irql = any, bare, fidelity = "full")]
const RtlCompareMemory: unsafe extern "win64" fn(*const u8, *const u8, usize) -> usize =
    wdk_sim_compare_memory;

/// Touches each page of the stack that a prologue is about to take.
#[routine(ntoskrnl, irql = any, bare, undeclared = "nobody documents it", fidelity = "full")]
const __chkstk: unsafe extern "win64" fn() = wdk_sim_chkstk;

/// Is `address` in one of these routines?
pub(super) fn contains(address: u64) -> bool {
    let begin = &raw const wdk_sim_memory_begin as u64;
    let end = &raw const wdk_sim_memory_end as u64;
    (begin..end).contains(&address)
}

/// The routine that `address` lies in, by the first of the names it has.
pub(super) fn name_at(address: u64) -> Option<&'static str> {
    if !contains(address) {
        return None;
    }
    DECLARED
        .iter()
        .filter_map(|routine| match routine.entity {
            Entity::Bare(start) if start as u64 <= address => Some((start as u64, routine.name)),
            _ => None,
        })
        .max_by_key(|&(start, name)| (start, std::cmp::Reverse(name)))
        .map(|(_, name)| name)
}
