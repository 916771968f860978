//! Undoing frames of driver code by its unwind data.

use iced_x86::{Code, Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register};

use super::context::{Context, RSP};
use super::{call, guarded, memory_ops};
use crate::loader::{FunctionEntry, Image, UnwindCode, UnwindHandler, images};

/// Why a stack cannot be followed further.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Stop {
    /// The outermost driver function of a call was reached.
    #[error("the frame was called by the kernel")]
    Boundary,
    /// The instruction pointer belongs to no driver.
    #[error("{0:#x} is not code of a driver")]
    NotCode(u64),
    /// The stack cannot be read.
    #[error("the stack at {0:#x} cannot be read")]
    Stack(u64),
    /// The unwind data makes no sense.
    #[error(transparent)]
    Data(#[from] crate::loader::UnwindInfoError),
}

/// One frame, as its function established it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Where its image begins.
    pub image_base: u64,
    /// Where control is in it.
    pub control_pc: u64,
    /// The address of its function table entry; none for a leaf function.
    pub entry: Option<FunctionEntry>,
    /// What handlers know the frame by.
    pub establisher: u64,
    /// Its handler, unless control is in the prologue or the epilogue.
    pub handler: Option<UnwindHandler>,
}

fn load(address: u64) -> Result<u64, Stop> {
    guarded::read_u64(address).ok_or(Stop::Stack(address))
}

fn pop(context: &mut Context) -> Result<u64, Stop> {
    let value = load(context.gpr[RSP])?;
    context.gpr[RSP] += 8;
    Ok(value)
}

/// Undoes the innermost frame: `context` becomes its caller's.
pub(super) fn step(context: &mut Context) -> Result<Frame, Stop> {
    let pc = context.rip;
    if call::is_boundary(pc) {
        return Err(Stop::Boundary);
    }
    let leaf = |context: &mut Context, image_base: u64| {
        let establisher = context.gpr[RSP];
        context.rip = pop(context)?;
        Ok(Frame {
            image_base,
            control_pc: pc,
            entry: None,
            establisher,
            handler: None,
        })
    };
    if memory_ops::contains(pc) {
        return leaf(context, 0);
    }
    let Some(image) = images().find(pc) else {
        // A driver that jumped to nowhere is found through the return address its call left.
        let caller = guarded::read_u64(context.gpr[RSP]).unwrap_or(0);
        if images().find(caller).is_some() {
            return leaf(context, 0);
        }
        return Err(Stop::NotCode(pc));
    };
    let Some(entry) = image.function_entry(pc) else {
        return leaf(context, image.base());
    };
    let (establisher, handler) = unwind_function(&image, entry, context)?;
    Ok(Frame {
        image_base: image.base(),
        control_pc: pc,
        entry: Some(entry),
        establisher,
        handler,
    })
}

fn unwind_function(
    image: &Image,
    entry: FunctionEntry,
    context: &mut Context,
) -> Result<(u64, Option<UnwindHandler>), Stop> {
    let mut info = image.unwind_info(entry.unwind)?;
    let offset = context.rip - image.base() - u64::from(entry.begin);
    let in_prologue = offset < u64::from(info.prologue);

    let frame_is_set = !in_prologue
        || info.chained.is_some()
        || info
            .codes
            .iter()
            .any(|&(done, code)| code == UnwindCode::SetFrame && u64::from(done) <= offset);
    let base = match info.frame_register {
        Some(register) if frame_is_set => {
            context.gpr[usize::from(register)].wrapping_sub(u64::from(info.frame_offset))
        }
        _ => context.gpr[RSP],
    };
    if !in_prologue && undo_epilogue(image, entry, context)? {
        return Ok((base, None));
    }

    let mut limit = if in_prologue { offset } else { u64::MAX };
    let mut machine_frame = false;
    loop {
        for &(done, code) in &info.codes {
            if u64::from(done) > limit {
                continue;
            }
            match code {
                UnwindCode::Push { register } => {
                    context.gpr[usize::from(register)] = pop(context)?;
                }
                UnwindCode::Allocate { bytes } => {
                    context.gpr[RSP] = context.gpr[RSP].wrapping_add(u64::from(bytes));
                }
                UnwindCode::SetFrame => {
                    let register = info
                        .frame_register
                        .ok_or(crate::loader::UnwindInfoError(entry.unwind))?;
                    context.gpr[RSP] = context.gpr[usize::from(register)]
                        .wrapping_sub(u64::from(info.frame_offset));
                }
                UnwindCode::Save { register, offset } => {
                    context.gpr[usize::from(register)] =
                        load(base.wrapping_add(u64::from(offset)))?;
                }
                UnwindCode::SaveXmm { register, offset } => {
                    let at = base.wrapping_add(u64::from(offset));
                    context.xmm[usize::from(register)] =
                        u128::from(load(at)?) | u128::from(load(at + 8)?) << 64;
                }
                UnwindCode::MachineFrame { error_code } => {
                    let at = context.gpr[RSP] + if error_code { 8 } else { 0 };
                    context.rip = load(at)?;
                    context.gpr[RSP] = load(at + 24)?;
                    machine_frame = true;
                }
            }
        }
        let Some(next) = info.chained else { break };
        info = image.unwind_info(next.unwind)?;
        limit = u64::MAX;
    }
    if !machine_frame {
        context.rip = pop(context)?;
    }
    let handler = if in_prologue { None } else { info.handler };
    Ok((base, handler))
}

/// If control is in an epilogue, does what is left of it: an epilogue is an optional release of the
/// fixed allocation, pops of nonvolatile registers, and a return or a jump out of the function.
fn undo_epilogue(image: &Image, entry: FunctionEntry, context: &mut Context) -> Result<bool, Stop> {
    let mut code = [0; 64];
    let length = (image.base() + u64::from(entry.end) - context.rip).min(64) as usize;
    if !guarded::read(context.rip, &mut code[..length]) {
        return Ok(false);
    }
    let mut decoder = Decoder::with_ip(64, &code[..length], context.rip, DecoderOptions::NONE);
    let mut after = context.clone();
    let mut first = true;
    while decoder.can_decode() {
        let instruction = decoder.decode();
        match instruction.mnemonic() {
            Mnemonic::Add
                if first
                    && instruction.op0_register() == Register::RSP
                    && is_immediate(instruction.op1_kind()) =>
            {
                after.gpr[RSP] = after.gpr[RSP].wrapping_add(instruction.immediate(1));
            }
            Mnemonic::Lea
                if first
                    && instruction.op0_register() == Register::RSP
                    && instruction.memory_index() == Register::None
                    && instruction.memory_base().is_gpr64() =>
            {
                after.gpr[RSP] = after.gpr[instruction.memory_base().number()]
                    .wrapping_add(instruction.memory_displacement64());
            }
            Mnemonic::Pop if instruction.op0_register().is_gpr64() => {
                after.gpr[instruction.op0_register().number()] = pop(&mut after)?;
            }
            Mnemonic::Ret => {
                after.rip = pop(&mut after)?;
                *context = after;
                return Ok(true);
            }
            Mnemonic::Jmp if leaves(image, entry, &instruction) => {
                after.rip = pop(&mut after)?;
                *context = after;
                return Ok(true);
            }
            _ => return Ok(false),
        }
        first = false;
    }
    Ok(false)
}

fn is_immediate(kind: OpKind) -> bool {
    matches!(
        kind,
        OpKind::Immediate8to64 | OpKind::Immediate32to64 | OpKind::Immediate8 | OpKind::Immediate32
    )
}

/// Is the jump a tail call? A direct jump is one when it leaves the function, an indirect one only
/// through memory with the prefix compilers give those (any other is a jump table).
fn leaves(image: &Image, entry: FunctionEntry, jump: &Instruction) -> bool {
    match jump.op0_kind() {
        OpKind::NearBranch64 => {
            let target = jump.near_branch_target().wrapping_sub(image.base());
            !(u64::from(entry.begin)..u64::from(entry.end)).contains(&target)
        }
        OpKind::Memory => jump.is_ip_rel_memory_operand(),
        OpKind::Register => jump.code() == Code::Jmp_rm64 && jump.len() == 3,
        _ => false,
    }
}
