//! The signal handler: what the processor traps on, told apart.
//!
//! Accesses to device windows and harmless privileged instructions are answered in the handler, on
//! the signal stack. Whatever may run driver code, end the machine or change where control goes is
//! handed to [`super::traps`] on the thread's own stack.

use std::sync::Once;

use iced_x86::Instruction;

use super::emulate::{self, Outcome};
use super::fetches::{self, Fetch};
use super::kernel::kernel_of_this_thread;
use super::privileged::{self, Answer};
use super::registers::{self, PAGE_FAULT, Registers};
use super::spin::{Found, Probe};
use super::step::{Refusal, Step};
use super::thread::{self, Processor};
use super::traps::{self, Kind, PageFault, Trap};
use super::watch;
use super::windows::{self, Hit, Mapped};
use super::{context, count, guarded, memory_ops, report};
use crate::loader;
use crate::space::PageIn;

/// Installs the handler, once.
pub(super) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for signal in [
            libc::SIGSEGV,
            libc::SIGBUS,
            libc::SIGILL,
            libc::SIGFPE,
            libc::SIGTRAP,
            watch::SIGNAL,
        ] {
            // SAFETY: the handler has the signature `SA_SIGINFO` wants, and keeps to memory of its
            // own.
            unsafe {
                let mut action: libc::sigaction = std::mem::zeroed();
                action.sa_sigaction = handle as *const () as usize;
                action.sa_flags =
                    libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER | libc::SA_RESTART;
                libc::sigaction(signal, &raw const action, std::ptr::null_mut());
            }
        }
    });
}

extern "C" fn handle(
    signal: libc::c_int,
    information: *mut libc::siginfo_t,
    frame: *mut libc::c_void,
) {
    // SAFETY: the kernel passes the signal frame, which is this handler's alone until it returns.
    let frame = unsafe { &mut *frame.cast::<libc::ucontext_t>() };
    let rip = frame.uc_mcontext.gregs[libc::REG_RIP as usize] as u64;
    // SAFETY: the address member is valid for this signal.
    if signal == libc::SIGSEGV && paged_in(frame, || unsafe { (*information).si_addr() } as u64) {
        return;
    }
    if matches!(signal, libc::SIGSEGV | libc::SIGBUS)
        && let Some(after) = guarded::recover(rip)
    {
        frame.uc_mcontext.gregs[libc::REG_RIP as usize] = after as i64;
        return;
    }
    let answered = thread::current().is_some_and(|processor| {
        let mut registers = Registers::load(frame);
        let mut interrupted = Interrupted {
            frame,
            registers: &mut registers,
            processor,
        };
        match signal {
            libc::SIGTRAP => interrupted.debug_trap(),
            watch::SIGNAL => interrupted.nudged(),
            libc::SIGILL => interrupted.illegal_instruction(),
            libc::SIGFPE => interrupted.arithmetic(),
            // SAFETY: the address member is valid for these signals.
            _ => interrupted.segment(unsafe { (*information).si_addr() } as u64),
        }
    });
    if !answered && signal != watch::SIGNAL {
        defect(signal, rip);
    }
}

/// Was it a use of pageable memory, which is there now?
fn paged_in(frame: &libc::ucontext_t, address: impl FnOnce() -> u64) -> bool {
    frame.uc_mcontext.gregs[libc::REG_TRAPNO as usize] == PAGE_FAULT
        && crate::space::SLOT
            .find()
            .is_some_and(|space| space.paging().page_in(address()) == PageIn::Done)
}

/// The simulator itself failed: says so and lets the host's default action end the process with a
/// core dump.
fn defect(signal: libc::c_int, rip: u64) {
    eprintln!(
        "defect of the simulator: signal {signal} at {rip:#x}, in code that no driver called; \
         please report it with the core dump"
    );
    // SAFETY: restores the default action, which the same fault then meets when the handler has
    // returned.
    unsafe { libc::signal(signal, libc::SIG_DFL) };
}

struct Interrupted<'a> {
    frame: &'a mut libc::ucontext_t,
    registers: &'a mut Registers,
    processor: &'a Processor,
}

impl Interrupted<'_> {
    fn general(&self, register: libc::c_int) -> i64 {
        self.frame.uc_mcontext.gregs[register as usize]
    }

    /// Is the interrupted instruction a driver's (the memory routines it calls included)?
    fn in_driver(&self) -> bool {
        let rip = self.registers.rip;
        loader::in_image_space(rip) || memory_ops::contains(rip)
    }

    /// Is a routine at work on behalf of a driver?
    fn in_routine(&self) -> bool {
        !self.in_driver() && self.processor.innermost().is_some()
    }

    /// Runs `body`, which may call device models, with the interrupted instruction on the call
    /// stack.
    fn noted<T>(&mut self, body: impl FnOnce(&mut Registers) -> T) -> T {
        let note = self.in_driver();
        if note {
            self.processor.push_trap(&self.registers.context());
        }
        let result = body(self.registers);
        if note {
            self.processor.pop();
        }
        result
    }

    /// The watch has seen driver code that calls nothing: looks at what it does, or, when that was
    /// seen to be no loop that changes nothing, lets the clock tick.
    fn nudged(&mut self) -> bool {
        // SAFETY: as in `segment`.
        let (steps, probes) = unsafe {
            (
                (*self.processor.step.get()).is_some(),
                (*self.processor.probe.get()).is_some(),
            )
        };
        let counting = self.processor.counting.get() != 0;
        if !loader::in_image_space(self.registers.rip) || steps || probes || counting {
            return true;
        }
        if !self.processor.watched.nudges().is_power_of_two() {
            return self.redirect(Kind::Spins { idle: false });
        }
        // SAFETY: as in `segment`.
        unsafe { *self.processor.probe.get() = Some(Box::new(Probe::new())) };
        self.registers.flags |= context::TRAP_FLAG;
        self.registers.store(self.frame);
        true
    }

    /// One step of driver code that is being looked at; true when it goes on as it is.
    fn probed(&mut self) -> bool {
        // SAFETY: as in `segment`.
        let Some(mut probe) = (unsafe { (*self.processor.probe.get()).take() }) else {
            return false;
        };
        if !self.in_driver() {
            return false;
        }
        let found = probe.step(self.registers);
        if let Found::Nothing = found {
            // SAFETY: as in `segment`.
            unsafe { *self.processor.probe.get() = Some(probe) };
            self.registers.flags |= context::TRAP_FLAG;
            self.registers.store(self.frame);
            return true;
        }
        // SAFETY: as in `segment`.
        unsafe { *self.processor.loop_found.get() = probe.addresses() };
        self.registers.flags &= !context::TRAP_FLAG;
        self.redirect(Kind::Spins {
            idle: matches!(found, Found::Loop),
        })
    }

    /// The interrupted code goes on at the (changed) registers.
    fn go_on(&mut self) -> bool {
        if self.probed() {
            return true;
        }
        if self.registers.flags & context::TRAP_FLAG != 0 {
            // The next instruction runs before the next trap.
            self.processor.last_counted.set(self.registers.rip);
            count::about_to_execute(self.registers.rip);
            if let Some(twice) = fetches::about_to_execute(self.registers) {
                return self.fetched_twice(twice);
            }
        }
        self.registers.store(self.frame);
        true
    }

    fn segment(&mut self, address: u64) -> bool {
        // SAFETY: the handler runs on the thread that owns the block; no reference into `step` is
        // held.
        let pending = unsafe { (*self.processor.step.get()).take() };
        if let Some(step) = pending {
            step.abandon();
            self.registers.flags &= !context::TRAP_FLAG;
            if self.processor.counting.get() != 0 {
                self.registers.flags |= context::TRAP_FLAG;
            }
            if windows::find(address).is_some() {
                return self.redirect(Kind::DeviceForm { address });
            }
        }
        if self.general(libc::REG_TRAPNO) == PAGE_FAULT {
            return match windows::find(address) {
                Some(Hit::Inside(window)) => self.device(&window, address),
                Some(Hit::Beside(window)) => self.device(&window, address),
                None => self.page_fault(address),
            };
        }
        self.protection_fault()
    }

    fn device(&mut self, window: &Mapped, address: u64) -> bool {
        let Some(instruction) = registers::decode(self.registers.rip) else {
            return self.redirect(Kind::DeviceForm { address });
        };
        let outcome =
            self.noted(|registers| emulate::emulate(registers, &instruction, window, address));
        match outcome {
            Outcome::Done => self.go_on(),
            Outcome::Step => self.step(&instruction, address),
            failure => self.failed(&failure),
        }
    }

    /// An instruction that is performed here met memory that it cannot use.
    fn failed(&mut self, failure: &Outcome) -> bool {
        match *failure {
            Outcome::Fault { address, write } => self.redirect(Kind::PageFault(PageFault {
                address,
                write,
                fetch: false,
                present: false,
            })),
            Outcome::Beside {
                address,
                width,
                write,
            } => self.redirect(Kind::Beside {
                address,
                width,
                write,
            }),
            Outcome::Done | Outcome::Step => self.redirect(Kind::Refused),
        }
    }

    fn step(&mut self, instruction: &Instruction, address: u64) -> bool {
        match self.noted(|registers| Step::begin(registers, instruction)) {
            Ok(step) => {
                // SAFETY: as in `segment`.
                unsafe { *self.processor.step.get() = Some(step) };
                self.registers.flags |= context::TRAP_FLAG;
                self.registers.store(self.frame);
                true
            }
            Err(Refusal::Form) => self.redirect(Kind::DeviceForm { address }),
            Err(Refusal::Beside {
                address,
                width,
                write,
            }) => self.redirect(Kind::Beside {
                address,
                width,
                write,
            }),
        }
    }

    fn page_fault(&mut self, address: u64) -> bool {
        let error = self.general(libc::REG_ERR);
        let fault = PageFault {
            address,
            present: error & 1 != 0,
            write: error & 2 != 0,
            fetch: error & 16 != 0 || self.registers.rip == address,
        };
        let low = self.processor.host_low.get();
        // A guard page lies below the Linux thread's stack, or is its lowest page; a large frame
        // may skip some more.
        if (low.saturating_sub(1 << 20)..low.saturating_add(4096)).contains(&address) {
            return self.redirect(Kind::HostStackOverflow { address });
        }
        if self.processor.stack.get().guards(address) {
            return self.redirect(Kind::StackOverflow { address });
        }
        if self.in_driver() || fault.fetch || self.in_routine() {
            return self.redirect(Kind::PageFault(fault));
        }
        self.kernel_fault(fault)
    }

    /// The simulator's own code met memory that is not there, and no driver has called it.
    fn kernel_fault(&mut self, fault: PageFault) -> bool {
        kernel_of_this_thread().is_some() && self.redirect(Kind::KernelFault(fault))
    }

    /// General protection and its kin: privileged instructions, software interrupts, addresses no
    /// page can have.
    fn protection_fault(&mut self) -> bool {
        if !self.in_driver() {
            let fault = PageFault {
                address: u64::MAX,
                write: false,
                fetch: false,
                present: false,
            };
            if !self.in_routine() {
                return self.kernel_fault(fault);
            }
            return self.redirect(Kind::PageFault(fault));
        }
        let Some(instruction) = registers::decode(self.registers.rip) else {
            return self.exception(report::STATUS_ACCESS_VIOLATION, &[0, u64::MAX]);
        };
        match self.noted(|registers| privileged::answer(registers, &instruction)) {
            Some(answer) => self.privileged(answer),
            // Linux reports some addresses of the kernel's half this way.
            None => match memory_address(self.registers, &instruction) {
                Some(address) if windows::find(address).is_some() => {
                    let Some(Hit::Inside(window) | Hit::Beside(window)) = windows::find(address)
                    else {
                        return false;
                    };
                    self.device(&window, address)
                }
                _ => self.exception(report::STATUS_ACCESS_VIOLATION, &[0, u64::MAX]),
            },
        }
    }

    fn privileged(&mut self, answer: Answer) -> bool {
        match answer {
            Answer::Done => self.go_on(),
            Answer::SetIrql(irql) => self.redirect(Kind::SetIrql(irql)),
            Answer::FastFail(code) => self.redirect(Kind::FastFail(code)),
            Answer::Breakpoint => self.exception(report::STATUS_BREAKPOINT, &[0]),
            Answer::Assertion => self.exception(report::STATUS_ASSERTION_FAILURE, &[]),
            Answer::Failed(failure) => self.failed(&failure),
            Answer::Refused => self.redirect(Kind::Refused),
        }
    }

    fn illegal_instruction(&mut self) -> bool {
        if !self.in_driver() {
            return false;
        }
        if let Some(instruction) = registers::decode(self.registers.rip)
            && let Some(answer) =
                self.noted(|registers| privileged::answer(registers, &instruction))
        {
            return self.privileged(answer);
        }
        self.exception(report::STATUS_ILLEGAL_INSTRUCTION, &[])
    }

    fn arithmetic(&mut self) -> bool {
        if !self.in_driver() {
            return false;
        }
        let code = match self.general(libc::REG_TRAPNO) {
            0 => report::STATUS_INTEGER_DIVIDE_BY_ZERO,
            _ => report::STATUS_FLOAT_MULTIPLE_TRAPS,
        };
        self.exception(code, &[])
    }

    fn debug_trap(&mut self) -> bool {
        const BREAKPOINT: i64 = 3;
        if self.general(libc::REG_TRAPNO) == BREAKPOINT {
            // The trap is reported behind the one-byte instruction.
            self.registers.rip -= 1;
            if !self.in_driver() {
                return false;
            }
            return self.exception(report::STATUS_BREAKPOINT, &[0]);
        }
        // SAFETY: as in `segment`.
        let pending = unsafe { (*self.processor.step.get()).take() };
        let stepped = pending.is_some();
        if let Some(step) = pending {
            self.noted(|_| step.finish());
        }
        if self.probed() {
            return true;
        }
        let counting = self.processor.counting.get() != 0;
        if !counting || !loader::in_image_space(self.registers.rip) {
            self.registers.flags &= !context::TRAP_FLAG;
        } else if stepped || !self.repeats() {
            self.processor.last_counted.set(self.registers.rip);
            count::about_to_execute(self.registers.rip);
        } else {
            self.registers.store(self.frame);
            return true;
        }
        if counting && let Some(twice) = fetches::about_to_execute(self.registers) {
            return self.fetched_twice(twice);
        }
        self.registers.store(self.frame);
        true
    }

    /// The machine stops: memory of the process is read a second time.
    fn fetched_twice(&mut self, (first, second): (Fetch, Fetch)) -> bool {
        // A routine of the library is looked at as it is entered: it is the driver's call.
        if !loader::in_image_space(self.registers.rip) {
            self.registers.rip = second.at;
            self.registers.gpr[4] = self.registers.gpr[4].wrapping_add(8);
        }
        self.redirect(Kind::DoubleFetch { first, second })
    }

    /// Is this another round of the repeated string instruction that was counted last?
    fn repeats(&self) -> bool {
        let rip = self.registers.rip;
        self.processor.last_counted.get() == rip
            && registers::decode(rip).is_some_and(|instruction| {
                instruction.is_string_instruction()
                    && (instruction.has_rep_prefix() || instruction.has_repne_prefix())
            })
    }

    fn exception(&mut self, code: u32, information: &[u64]) -> bool {
        let mut padded = [0; 2];
        padded[..information.len()].copy_from_slice(information);
        self.redirect(Kind::Exception {
            code,
            information: padded,
            parameters: information.len(),
        })
    }

    /// Makes the thread answer a trap of `kind` on its Linux stack when the handler returns.
    fn redirect(&mut self, kind: Kind) -> bool {
        let (state, length, components) = self.floating_point_state();
        let trap = Trap {
            context: self.registers.context(),
            state,
            components,
            kind,
            in_routine: self.in_routine(),
        };
        let rsp = self.registers.gpr[4];
        let stack = self.processor.stack.get();
        // A driver's trap is answered on the Linux thread's stack.
        let in_driver = self.in_driver() || stack.contains(rsp) || stack.guards(rsp);
        let rsp = if in_driver {
            self.processor.host.get()
        } else {
            rsp
        };
        // Below the red zone of code of the simulator.
        let state_at = (rsp.wrapping_sub(256) & !63).wrapping_sub(length as u64) & !63;
        let trap_at = state_at.wrapping_sub(size_of::<Trap>() as u64) & !15;
        // What answers a trap needs some stack as well.
        const NEEDED: usize = 16 << 10;
        let usable = !matches!(kind, Kind::HostStackOverflow { .. })
            && is_writable(trap_at.wrapping_sub(NEEDED as u64), trap_at)
            && is_writable(state_at, state_at);
        if !usable {
            self.answer_here(trap);
        }
        let placed = Trap {
            state: state_at as *const u8,
            ..trap
        };
        // SAFETY: the area below the interrupted stack pointer was probed, is aligned for both, and
        // holds nothing; the state is `length` bytes of the signal frame.
        unsafe {
            std::ptr::copy_nonoverlapping(state, state_at as *mut u8, length);
            (trap_at as *mut Trap).write(placed);
        }
        let general = &mut self.frame.uc_mcontext.gregs;
        general[libc::REG_RIP as usize] = traps::answer as *const () as i64;
        general[libc::REG_RDI as usize] = trap_at as i64;
        // As if called: the stack pointer is off by the return address.
        general[libc::REG_RSP as usize] = (trap_at - 8) as i64;
        const DIRECTION_AND_ALIGNMENT: u64 = 0x4_0400;
        general[libc::REG_EFL as usize] =
            (self.registers.flags & !(DIRECTION_AND_ALIGNMENT | context::TRAP_FLAG)) as i64;
        true
    }

    /// The thread has no stack left to answer on. The machine ends from the signal stack, which is
    /// never returned from.
    fn answer_here(&self, mut trap: Trap) -> ! {
        if !matches!(trap.kind, Kind::HostStackOverflow { .. }) {
            let address = self.registers.gpr[4];
            trap.kind = Kind::HostStackOverflow { address };
        }
        // SAFETY: the trap lies on the signal stack, which is in use up to here and not below.
        unsafe { traps::answer(&raw mut trap) }
    }

    /// The floating-point state the kernel saved, its length, and its components as `xrstor` wants
    /// them.
    fn floating_point_state(&self) -> (*const u8, usize, u64) {
        const EXTENDED: u32 = 0x4650_5853;
        const LEGACY: usize = 512;
        let state = self.frame.uc_mcontext.fpregs.cast::<u8>().cast_const();
        // SAFETY: the legacy area is 512 bytes, of which the kernel uses the last 48 to describe
        // what follows.
        unsafe {
            let magic = state.add(464).cast::<u32>().read();
            if magic != EXTENDED {
                return (state, LEGACY, 0);
            }
            let components = state.add(472).cast::<u64>().read_unaligned();
            let length = state.add(480).cast::<u32>().read() as usize;
            (state, length, components)
        }
    }
}

/// The address of the instruction's memory operand, if it has one.
fn memory_address(registers: &Registers, instruction: &Instruction) -> Option<u64> {
    let operand = (0..instruction.op_count()).find(|&index| {
        matches!(
            instruction.op_kind(index),
            iced_x86::OpKind::Memory
                | iced_x86::OpKind::MemorySegRSI
                | iced_x86::OpKind::MemoryESRDI
        )
    })?;
    instruction.virtual_address(operand, 0, |register, _, _| registers.for_address(register))
}

/// Can the bytes at `from` and at `to` be written? Stacks have no holes.
fn is_writable(from: u64, to: u64) -> bool {
    [from, to].into_iter().all(|address| {
        let mut byte = [0];
        // SAFETY: a byte below the interrupted stack pointer, written with what it holds.
        guarded::read(address, &mut byte) && unsafe { guarded::write(address, &byte) }
    })
}
