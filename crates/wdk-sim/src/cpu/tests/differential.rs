//! Every form of instruction with a memory operand, executed once on plain memory and once on a
//! device window at the same address: registers, flags and memory must come out the same, and the
//! device must see each part of the operand once.

use std::collections::BTreeMap;
use std::sync::Arc;

use iced_x86::{
    Code, CodeSize, CpuidFeature, Encoder, FlowControl, Instruction, InstructionInfoFactory,
    Mnemonic, OpAccess, OpCodeOperandKind, OpKind, Register,
};

use super::Stand;
use super::images::Source;
use super::trapping::{Recorder, reserve};
use crate::cpu::{add_window, remove_window};
use crate::space::Window;

const LENGTH: usize = 2 * 4096;
const CASES: u32 = 12;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    gpr: [u64; 16],
    flags: u64,
    xmm: [[u64; 2]; 16],
}

/// Executes the code at `code` (which ends in `ret`) with the registers of `state`, and stores them
/// back; `rsp` is left alone.
#[unsafe(naked)]
unsafe extern "sysv64" fn execute(state: *mut State, code: u64) {
    core::arch::naked_asm!(
        "push rbx",
        "push rbp",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "push rdi",
        "push rsi",
        ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "movups xmm\\n, [rdi + 136 + 16 * \\n]",
        ".endr",
        "push qword ptr [rdi + 128]",
        "popfq",
        "mov rax, [rdi]",
        "mov rcx, [rdi + 8]",
        "mov rdx, [rdi + 16]",
        "mov rbx, [rdi + 24]",
        "mov rbp, [rdi + 40]",
        "mov rsi, [rdi + 48]",
        "mov r8, [rdi + 64]",
        "mov r9, [rdi + 72]",
        "mov r10, [rdi + 80]",
        "mov r11, [rdi + 88]",
        "mov r12, [rdi + 96]",
        "mov r13, [rdi + 104]",
        "mov r14, [rdi + 112]",
        "mov r15, [rdi + 120]",
        "mov rdi, [rdi + 56]",
        "call qword ptr [rsp]",
        "pushfq",
        "push rax",
        "mov rax, [rsp + 24]",
        "pop qword ptr [rax]",
        "pop qword ptr [rax + 128]",
        "mov [rax + 8], rcx",
        "mov [rax + 16], rdx",
        "mov [rax + 24], rbx",
        "mov [rax + 40], rbp",
        "mov [rax + 48], rsi",
        "mov [rax + 56], rdi",
        "mov [rax + 64], r8",
        "mov [rax + 72], r9",
        "mov [rax + 80], r10",
        "mov [rax + 88], r11",
        "mov [rax + 96], r12",
        "mov [rax + 104], r13",
        "mov [rax + 112], r14",
        "mov [rax + 120], r15",
        ".irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15",
        "movups [rax + 136 + 16 * \\n], xmm\\n",
        ".endr",
        "add rsp, 16",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbp",
        "pop rbx",
        "cld",
        "ret",
    )
}

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: u64) -> u64 {
        (self.next() >> 16) % limit
    }
}

/// Can this processor execute it, and does the state above show all it does?
fn is_covered(code: Code) -> bool {
    let info = code.op_code();
    let features_known = code.cpuid_features().iter().all(|feature| {
        matches!(
            feature,
            CpuidFeature::INTEL8086
                | CpuidFeature::INTEL186
                | CpuidFeature::INTEL386
                | CpuidFeature::INTEL486
                | CpuidFeature::X64
                | CpuidFeature::CMOV
                | CpuidFeature::CX8
                | CpuidFeature::SSE
                | CpuidFeature::SSE2
        ) || match feature {
            CpuidFeature::SSE3 => is_x86_feature_detected!("sse3"),
            CpuidFeature::SSSE3 => is_x86_feature_detected!("ssse3"),
            CpuidFeature::SSE4_1 => is_x86_feature_detected!("sse4.1"),
            CpuidFeature::SSE4_2 => is_x86_feature_detected!("sse4.2"),
            CpuidFeature::POPCNT => is_x86_feature_detected!("popcnt"),
            CpuidFeature::LZCNT => is_x86_feature_detected!("lzcnt"),
            CpuidFeature::BMI1 => is_x86_feature_detected!("bmi1"),
            CpuidFeature::BMI2 => is_x86_feature_detected!("bmi2"),
            CpuidFeature::ADX => is_x86_feature_detected!("adx"),
            CpuidFeature::MOVBE => is_x86_feature_detected!("movbe"),
            CpuidFeature::CMPXCHG16B => is_x86_feature_detected!("cmpxchg16b"),
            CpuidFeature::AES => is_x86_feature_detected!("aes"),
            CpuidFeature::AVX => is_x86_feature_detected!("avx"),
            _ => false,
        }
    });
    info.mode64() && !info.is_privileged() && features_known
}

fn register(kind: OpCodeOperandKind, random: &mut Random) -> Option<Register> {
    use OpCodeOperandKind as K;
    let any = |choices: &[Register], random: &mut Random| {
        choices[random.below(choices.len() as u64) as usize]
    };
    Some(match kind {
        K::r8_reg => any(
            &[Register::AL, Register::DH, Register::SIL, Register::R9L],
            random,
        ),
        K::r16_reg => any(&[Register::AX, Register::CX, Register::R10W], random),
        K::r32_reg | K::r32_vvvv => any(&[Register::EAX, Register::EDX, Register::R11D], random),
        K::r64_reg | K::r64_vvvv => any(&[Register::RAX, Register::RDI, Register::R12], random),
        K::xmm_reg | K::xmm_vvvv | K::xmm_is4 => {
            any(&[Register::XMM1, Register::XMM6, Register::XMM11], random)
        }
        K::al => Register::AL,
        K::cl => Register::CL,
        K::ax => Register::AX,
        K::eax => Register::EAX,
        K::rax => Register::RAX,
        _ => return None,
    })
}

fn immediate(kind: OpCodeOperandKind) -> Option<OpKind> {
    use OpCodeOperandKind as K;
    Some(match kind {
        K::imm8 | K::imm8_const_1 => OpKind::Immediate8,
        K::imm16 => OpKind::Immediate16,
        K::imm32 => OpKind::Immediate32,
        K::imm64 => OpKind::Immediate64,
        K::imm8sex16 => OpKind::Immediate8to16,
        K::imm8sex32 => OpKind::Immediate8to32,
        K::imm8sex64 => OpKind::Immediate8to64,
        K::imm32sex64 => OpKind::Immediate32to64,
        _ => return None,
    })
}

fn is_memory(kind: OpCodeOperandKind) -> bool {
    use OpCodeOperandKind as K;
    matches!(
        kind,
        K::mem
            | K::mem_offs
            | K::r8_or_mem
            | K::r16_or_mem
            | K::r32_or_mem
            | K::r64_or_mem
            | K::xmm_or_mem
    )
}

/// An instruction of this form with random operands, its memory operand at `address`; `state` is
/// changed where it needs to be.
fn build(code: Code, address: u64, state: &mut State, random: &mut Random) -> Option<Instruction> {
    let info = code.op_code();
    let mut instruction = Instruction::default();
    instruction.set_code(code);
    for (index, &kind) in info.op_kinds().iter().enumerate() {
        let index = index as u32;
        if kind == OpCodeOperandKind::mem_offs {
            instruction.set_op_kind(index, OpKind::Memory);
            instruction.set_memory_displacement64(address);
            instruction.set_memory_displ_size(8);
        } else if is_memory(kind) {
            instruction.set_op_kind(index, OpKind::Memory);
            let (base, number) =
                [(Register::RBX, 3), (Register::R14, 14)][random.below(2) as usize];
            instruction.set_memory_base(base);
            state.gpr[number] = address;
            if random.below(2) == 0 {
                instruction.set_memory_index(Register::RBP);
                instruction.set_memory_index_scale(4);
                instruction.set_memory_displacement64(0x18);
                instruction.set_memory_displ_size(1);
                let index = random.below(100);
                state.gpr[5] = index;
                state.gpr[number] = address - 4 * index - 0x18;
            }
        } else if let Some(register) = register(kind, random) {
            instruction.set_op_kind(index, OpKind::Register);
            instruction.set_op_register(index, register);
        } else {
            let immediate = immediate(kind)?;
            instruction.set_op_kind(index, immediate);
            let value = if kind == OpCodeOperandKind::imm8_const_1 {
                1
            } else {
                random.next() as i64
            };
            match immediate {
                OpKind::Immediate8 => instruction.set_immediate8(value as u8),
                OpKind::Immediate16 => instruction.set_immediate16(value as u16),
                OpKind::Immediate32 => instruction.set_immediate32(value as u32),
                OpKind::Immediate64 => instruction.set_immediate64(value as u64),
                OpKind::Immediate8to16 => instruction.set_immediate8to16(i16::from(value as i8)),
                OpKind::Immediate8to32 => instruction.set_immediate8to32(i32::from(value as i8)),
                OpKind::Immediate8to64 => instruction.set_immediate8to64(i64::from(value as i8)),
                _ => instruction.set_immediate32to64(i64::from(value as i32)),
            }
        }
    }
    instruction.set_code_size(CodeSize::Code64);
    if info.can_use_lock_prefix()
        && instruction.op0_kind() == OpKind::Memory
        && random.below(2) == 0
    {
        instruction.set_has_lock_prefix(true);
    }
    // Values with which the instruction neither faults nor reaches beyond its operand.
    match instruction.mnemonic() {
        Mnemonic::Bt | Mnemonic::Bts | Mnemonic::Btr | Mnemonic::Btc
            if instruction.op1_kind() == OpKind::Register =>
        {
            let register = instruction.op1_register();
            let bits = register.size() as i64 * 8;
            let offset = random.below(2 * bits as u64) as i64 - bits;
            state.gpr[register.full_register().number()] = offset as u64;
        }
        Mnemonic::Div | Mnemonic::Idiv => {
            state.gpr[0] = 0x7f;
            state.gpr[2] = 0;
        }
        _ => {}
    }
    Some(instruction)
}

struct Bench {
    base: u64,
    code: u64,
    random: Random,
}

fn map(base: u64, bytes: usize, protection: i32) {
    // SAFETY: replaces pages this test reserved.
    let mapped = unsafe {
        libc::mmap(
            base as *mut libc::c_void,
            bytes,
            protection,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED,
            -1,
            0,
        )
    };
    assert_ne!(mapped, libc::MAP_FAILED);
}

impl Bench {
    /// Runs one random case of the form; false when the form is not covered.
    fn case(&mut self, code: Code) -> bool {
        let Self { base, random, .. } = self;
        let mut state = State {
            gpr: std::array::from_fn(|_| random.next()),
            flags: 0x202 | random.next() & 0x8d5,
            // Halves of ordinary numbers, so that arithmetic on them raises nothing.
            xmm: std::array::from_fn(|_| {
                [f64::to_bits(random.below(1000) as f64), f64::to_bits(2.5)]
            }),
        };
        state.gpr[4] = 0;
        let place = 0x200 + random.below(0x1d00);
        let address = *base + place;
        let Some(mut instruction) = build(code, address, &mut state, random) else {
            return false;
        };
        let size = instruction.memory_size().size();
        // Operands of a whole XMM register are aligned, where the form asks for it; the others lie
        // anywhere.
        let address = if size == 16 { address & !15 } else { address };
        if size == 16 && instruction.memory_displ_size() == 8 {
            return false;
        }
        if size == 16 {
            let shift = (*base + place) - address;
            let number = instruction.memory_base().number();
            state.gpr[number] -= shift;
        }
        if size == 0 || size > 16 {
            return false;
        }
        instruction.set_ip(self.code);
        let mut encoder = Encoder::new(64);
        if encoder.encode(&instruction, self.code).is_err() {
            return false;
        }
        let mut bytes = encoder.take_buffer();
        bytes.push(0xc3);
        // SAFETY: the code page is writable and larger than any instruction.
        unsafe {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.code as *mut u8, bytes.len());
        }
        let mut contents = vec![0_u8; LENGTH];
        for chunk in contents.chunks_exact_mut(8) {
            let value =
                f64::to_bits(self.random.below(1 << 20) as f64) | self.random.next() & 0xff01;
            chunk.copy_from_slice(&(value | 0x0101_0101_0101_0101 & 1).to_le_bytes());
        }
        if matches!(instruction.mnemonic(), Mnemonic::Div | Mnemonic::Idiv) {
            contents.fill(3);
        }

        let mut native = state;
        map(self.base, LENGTH, libc::PROT_READ | libc::PROT_WRITE);
        // SAFETY: the pages were just mapped.
        let memory = unsafe { std::slice::from_raw_parts_mut(self.base as *mut u8, LENGTH) };
        memory.copy_from_slice(&contents);
        // SAFETY: executes the encoded instruction on the pages above, and returns.
        unsafe { execute(&raw mut native, self.code) };
        let expected = memory.to_vec();

        let mut trapped = state;
        map(self.base, LENGTH, libc::PROT_NONE);
        let recorder = Recorder::new(LENGTH);
        recorder.bytes.lock().unwrap().copy_from_slice(&contents);
        add_window(
            self.base,
            LENGTH as u64,
            0,
            Arc::clone(&recorder) as Arc<dyn Window>,
        );
        // SAFETY: the same on the window.
        unsafe { execute(&raw mut trapped, self.code) };
        remove_window(self.base);

        let text = format!("{instruction:?} ({bytes:02x?})");
        assert_eq!(trapped, native, "{text}");
        assert!(
            *recorder.bytes.lock().unwrap() == expected,
            "{text}: memory differs"
        );
        check_accesses(&instruction, &recorder, size, &text);
        true
    }
}

/// Each byte of the operand is read at most once and written at most once, and only if the
/// instruction does so.
fn check_accesses(instruction: &Instruction, recorder: &Recorder, size: usize, text: &str) {
    let mut factory = InstructionInfoFactory::new();
    let access = factory.info(instruction).used_memory()[0].access();
    let reads = !matches!(access, OpAccess::Write);
    let writes = !matches!(access, OpAccess::Read | OpAccess::CondRead);
    let accesses = recorder.accesses.lock().unwrap();
    let bytes = |write: bool| -> usize {
        accesses
            .iter()
            .filter(|access| access.2 == write)
            .map(|access| usize::from(access.1))
            .sum()
    };
    assert_eq!(
        bytes(false),
        if reads { size } else { 0 },
        "{text}: bytes read"
    );
    assert_eq!(
        bytes(true),
        if writes { size } else { 0 },
        "{text}: bytes written"
    );
    if matches!(size, 1 | 2 | 4 | 8) {
        assert!(
            accesses.iter().all(|access| usize::from(access.1) == size),
            "{text}: the access was split"
        );
    }
    if let (Some(first), true) = (accesses.first(), reads) {
        assert!(!first.2, "{text}: written before it was read");
    }
}

#[test]
fn instructions_on_a_window_do_what_they_do_on_memory() {
    let stand = Stand::with(Source::Optimised);
    let forms = stand
        .run(|_| {
            let mut bench = Bench {
                base: reserve(LENGTH),
                code: reserve(4096),
                random: Random(0x9e37_79b9_7f4a_7c15),
            };
            map(
                bench.code,
                4096,
                libc::PROT_READ | libc::PROT_WRITE | libc::PROT_EXEC,
            );
            let mut forms: BTreeMap<Mnemonic, u32> = BTreeMap::new();
            for code in Code::values().filter(|&code| is_covered(code)) {
                let kinds = code.op_code().op_kinds();
                let mut probe = Instruction::default();
                probe.set_code(code);
                let ordinary = probe.flow_control() == FlowControl::Next
                    && !probe.is_stack_instruction()
                    && !probe.is_string_instruction();
                // Masked stores are refused; prefetches and address computations access nothing;
                // the others load control registers.
                let access_free = matches!(
                    probe.mnemonic(),
                    Mnemonic::Lea
                        | Mnemonic::Nop
                        | Mnemonic::Reservednop
                        | Mnemonic::Prefetchnta
                        | Mnemonic::Prefetcht0
                        | Mnemonic::Prefetcht1
                        | Mnemonic::Prefetcht2
                        | Mnemonic::Vmaskmovps
                        | Mnemonic::Vmaskmovpd
                        | Mnemonic::Ldmxcsr
                        | Mnemonic::Vldmxcsr
                        | Mnemonic::Lss
                        | Mnemonic::Lfs
                        | Mnemonic::Lgs
                );
                if !ordinary || access_free || !kinds.iter().any(|&kind| is_memory(kind)) {
                    continue;
                }
                let covered = (0..CASES).filter(|_| bench.case(code)).count();
                if covered > 0 {
                    *forms.entry(probe.mnemonic()).or_default() += 1;
                }
            }
            forms
        })
        .expect("no bugcheck");
    let total: u32 = forms.values().sum();
    assert!(total > 800, "only {total} forms were compared: {forms:?}");
    for mnemonic in [
        Mnemonic::Mov,
        Mnemonic::Movzx,
        Mnemonic::Xchg,
        Mnemonic::Cmpxchg,
        Mnemonic::Imul,
        Mnemonic::Movups,
        Mnemonic::Bts,
        Mnemonic::Xadd,
    ] {
        assert!(
            forms.contains_key(&mnemonic),
            "{mnemonic:?} was not compared"
        );
    }
}
