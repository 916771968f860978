//! What belongs to one Linux thread that runs driver code: the processor block `gs` points at, the
//! record of calls out of the driver, the signal stack. Used by the other files of this module.
//!
//! The block begins as a kernel's own (`KPCR`), as far as compiled drivers read it inline: its own
//! address at `gs:[0x18]`, the processor control block at `gs:[0x20]`, the current thread at
//! `gs:[0x188]`. What the gates need follows far above.

use std::cell::{Cell, UnsafeCell};
use std::mem::offset_of;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use super::context::Context;
use super::exception::{Action, UnwindRequest};
use super::spin::Probe;
use super::stacks::Stack;
use super::step::Step;
use super::watch::Watched;

/// One call out of the driver that has not returned, or one trapped instruction that is being
/// answered.
#[repr(C, align(16))]
pub(super) struct Frame {
    /// The index of the routine in the gate table, or [`TRAP`].
    pub routine: u64,
    /// 0, [`LEFT`] or [`SWITCH`].
    pub action: Cell<u64>,
    /// Where the driver goes on; for a trap, the trapped instruction.
    pub rip: u64,
    /// The driver's stack pointer there.
    pub rsp: u64,
    pub rbx: u64,
    pub rbp: u64,
    pub rsi: u64,
    pub rdi: u64,
    pub r12: u64,
    pub r13: u64,
    pub r14: u64,
    pub r15: u64,
    pub rcx: u64,
    pub rdx: u64,
    pub r8: u64,
    pub r9: u64,
    /// `xmm6` to `xmm15`.
    pub saved_xmm: [u128; 10],
    /// `xmm0` to `xmm3`: arguments.
    pub argument_xmm: [u128; 4],
    /// Where the gate jumps.
    pub implementation: u64,
    /// `rax` at a trapped instruction.
    pub trap_rax: u64,
}

/// [`Frame::routine`] of a trapped instruction.
pub(super) const TRAP: u64 = u64::MAX;

/// [`Frame::action`] of a routine that has left an [`Action`] for the gate.
const LEFT: u64 = 1;
/// [`Frame::action`] of a call after which other threads may run.
pub(super) const SWITCH: u64 = 2;

impl Frame {
    /// The registers of the driver as far as they are known: the nonvolatile ones, and the
    /// instruction and stack pointers.
    pub(super) fn context(&self) -> Context {
        let mut context = Context::zeroed();
        context.rip = self.rip;
        context.gpr = [
            self.trap_rax,
            self.rcx,
            self.rdx,
            self.rbx,
            self.rsp,
            self.rbp,
            self.rsi,
            self.rdi,
            self.r8,
            self.r9,
            0,
            0,
            self.r12,
            self.r13,
            self.r14,
            self.r15,
        ];
        context.xmm[..4].copy_from_slice(&self.argument_xmm);
        context.xmm[6..].copy_from_slice(&self.saved_xmm);
        context
    }
}

/// How deep calls out of the driver may nest.
const FRAMES: usize = 1024;
/// Kept free above the limit, so that the report of too deep a nesting has frames to use.
const SPARE_FRAMES: usize = 8;
const SIGNAL_STACK: usize = 1 << 20;
/// The flags that a thread begins with: none, but the bit that always is.
const FLAGS: u64 = 2;
/// How the vector unit begins: every exception masked, rounding to nearest.
const MXCSR: u32 = 0x1f80;

/// The processor block of one thread.
#[repr(C, align(4096))]
pub(super) struct Processor {
    unused_tib: [u64; 3],
    itself: Cell<u64>,
    control_block: Cell<u64>,
    unused_pcr: [u8; 0x188 - 0x28],
    current_thread: Cell<u64>,
    unused_prcb: [u8; 0x4000 - 0x190],
    /// The next free frame.
    pub top: Cell<*mut Frame>,
    /// Not 0 while instructions of the driver are counted.
    pub counting: Cell<u64>,
    /// What the innermost routine wants the gate to do.
    pub pending: UnsafeCell<Option<Action>>,
    /// What a handler in search of its frame decided.
    pub request: Cell<Option<UnwindRequest>>,
    /// The instruction being single-stepped on a substituted page.
    pub step: UnsafeCell<Option<Step>>,
    /// Driver code that is being looked at, and where a loop of it was found.
    pub probe: UnsafeCell<Option<Box<Probe>>>,
    pub loop_found: UnsafeCell<Vec<u64>>,
    /// How it runs, for who watches.
    pub watched: Watched,
    /// The host's number of the thread.
    pub host_thread: Cell<i32>,
    /// Something happens while its driver code spins.
    pub spins: Cell<bool>,
    /// The instruction counted last.
    pub last_counted: Cell<u64>,
    /// Where routines of the kernel begin on the Linux thread's own stack, while a driver runs.
    pub host: Cell<u64>,
    /// Lowest usable address of the Linux thread's own stack.
    pub host_low: Cell<u64>,
    /// The stack that driver code runs on now.
    pub stack: Cell<Stack>,
    signal_stack: Cell<*mut u8>,
    frames: UnsafeCell<[Frame; FRAMES]>,
}

/// Offset of [`Processor::top`] from `gs`.
pub(super) const TOP: usize = offset_of!(Processor, top);
/// Offset of [`Processor::host`] from `gs`.
pub(super) const HOST: usize = offset_of!(Processor, host);
/// Offset of [`Processor::counting`] from `gs`.
pub(super) const COUNTING: usize = offset_of!(Processor, counting);

const _: () = {
    assert!(offset_of!(Processor, itself) == 0x18);
    assert!(offset_of!(Processor, control_block) == 0x20);
    assert!(offset_of!(Processor, current_thread) == 0x188);
};

impl Processor {
    pub(super) fn bottom(&self) -> *mut Frame {
        self.frames.get().cast()
    }

    /// The frames in use, outermost first.
    pub(super) fn frames(&self) -> &[Frame] {
        // SAFETY: `top` always lies within `frames`, at or above its beginning, and frames below it
        // were filled in.
        unsafe {
            let count = self.top.get().offset_from(self.bottom());
            std::slice::from_raw_parts(self.bottom(), count as usize)
        }
    }

    /// The innermost frame.
    pub(super) fn innermost(&self) -> Option<&Frame> {
        self.frames().last()
    }

    /// The thread of the kernel's that runs here.
    pub(super) fn kernel_thread(&self) -> u64 {
        self.current_thread.get()
    }

    /// Is there room for another frame?
    pub(super) fn has_room(&self) -> bool {
        self.frames().len() < FRAMES - SPARE_FRAMES
    }

    /// Records that the instruction `context` stands at is being answered; the caller pops it with
    /// [`Processor::pop`].
    pub(super) fn push_trap(&self, context: &Context) {
        let frame = self.top.get();
        assert!(
            self.frames().len() < FRAMES - 1,
            "traps nest without end in the simulator"
        );
        // SAFETY: the assertion leaves room for one more frame at `top`, which nothing refers to
        // yet.
        unsafe {
            frame.write(Frame {
                routine: TRAP,
                action: Cell::new(0),
                rip: context.rip,
                rsp: context.gpr[4],
                rbx: context.gpr[3],
                rbp: context.gpr[5],
                rsi: context.gpr[6],
                rdi: context.gpr[7],
                r12: context.gpr[12],
                r13: context.gpr[13],
                r14: context.gpr[14],
                r15: context.gpr[15],
                rcx: context.gpr[1],
                rdx: context.gpr[2],
                r8: context.gpr[8],
                r9: context.gpr[9],
                saved_xmm: *context.xmm.last_chunk().expect("sixteen registers"),
                argument_xmm: *context.xmm.first_chunk().expect("sixteen registers"),
                implementation: 0,
                trap_rax: context.gpr[0],
            });
            self.top.set(frame.add(1));
        }
    }

    /// Forgets the innermost frame.
    pub(super) fn pop(&self) {
        assert!(!self.frames().is_empty(), "a trap was popped twice");
        // SAFETY: at least one frame is in use.
        self.top.set(unsafe { self.top.get().sub(1) });
    }

    fn mark_innermost(&self) {
        let frame = self.innermost();
        let frame = frame.expect("a routine asked to raise, and so a driver called it");
        frame.action.set(LEFT);
    }

    /// Leaves `action` for the gate of the innermost routine.
    pub(super) fn leave(&self, action: Action) {
        self.mark_innermost();
        // SAFETY: only this thread reaches its block, and no reference into `pending` outlives a
        // statement.
        unsafe { *self.pending.get() = Some(action) };
    }

    /// Takes what [`leave`](Self::leave) left.
    pub(super) fn take_action(&self) -> Option<Action> {
        // SAFETY: as in `leave`.
        unsafe { (*self.pending.get()).take() }
    }
}

/// Every thread's block, for switching instruction counting on and off.
static ALL: Mutex<Vec<usize>> = Mutex::new(Vec::new());

thread_local! {
    /// The block of this thread. Without a destructor, so that a signal handler may read it at any
    /// time.
    static CURRENT: Cell<*const Processor> = const { Cell::new(ptr::null()) };
    static OWNER: Cell<Option<Owner>> = const { Cell::new(None) };
}

/// Frees the block and the signal stack when the thread ends.
struct Owner(*mut Processor);

impl Drop for Owner {
    fn drop(&mut self) {
        CURRENT.set(ptr::null());
        ALL.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|&other| other != self.0 as usize);
        // SAFETY: the block was made by `make`; nothing of this thread uses it any more, and the
        // signal stack is switched off before it is unmapped.
        unsafe {
            let off = libc::stack_t {
                ss_sp: ptr::null_mut(),
                ss_flags: libc::SS_DISABLE,
                ss_size: 0,
            };
            libc::sigaltstack(&raw const off, ptr::null_mut());
            drop((*(*self.0).probe.get()).take());
            drop(std::mem::take(&mut *(*self.0).loop_found.get()));
            libc::munmap((*self.0).signal_stack.get().cast(), SIGNAL_STACK);
            libc::munmap(self.0.cast(), size_of::<Processor>());
        }
    }
}

fn map(bytes: usize) -> *mut u8 {
    // SAFETY: a new anonymous mapping at an address of the kernel's choice.
    let mapped = unsafe {
        libc::mmap(
            ptr::null_mut(),
            bytes,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
            -1,
            0,
        )
    };
    assert!(
        mapped != libc::MAP_FAILED,
        "the host has no memory for a thread's processor block"
    );
    mapped.cast()
}

fn host_stack_low() -> u64 {
    // SAFETY: the attributes are initialised by the first call, read by the second and destroyed by
    // the last.
    unsafe {
        let mut attributes: libc::pthread_attr_t = std::mem::zeroed();
        if libc::pthread_getattr_np(libc::pthread_self(), &raw mut attributes) != 0 {
            return 0;
        }
        let mut low = ptr::null_mut();
        let mut size = 0;
        libc::pthread_attr_getstack(&raw const attributes, &raw mut low, &raw mut size);
        libc::pthread_attr_destroy(&raw mut attributes);
        low as u64
    }
}

fn make() -> *const Processor {
    let block = map(size_of::<Processor>()).cast::<Processor>();
    let signal_stack = map(SIGNAL_STACK);
    // SAFETY: the mapping is zeroed, which is a valid value of every field but the pointers, and
    // those are set before use; the `arch_prctl` call sets this thread's `gs` base, which nothing
    // on Linux x86-64 uses otherwise.
    unsafe {
        (*block).itself.set(block as u64);
        (*block).control_block.set(block as u64 + 0x180);
        (*block).top.set((*block).bottom());
        ptr::write((*block).pending.get(), None);
        ptr::write((*block).step.get(), None);
        ptr::write((*block).probe.get(), None);
        ptr::write((*block).loop_found.get(), Vec::new());
        ptr::write(&raw mut (*block).watched, Watched::default());
        (*block).host_thread.set(libc::gettid());
        ptr::write(&raw mut (*block).request, Cell::new(None));
        (*block).signal_stack.set(signal_stack);
        (*block).host_low.set(host_stack_low());
        let stack = libc::stack_t {
            ss_sp: signal_stack.cast(),
            ss_flags: 0,
            ss_size: SIGNAL_STACK,
        };
        assert_eq!(
            libc::sigaltstack(&raw const stack, ptr::null_mut()),
            0,
            "the host refused a signal stack"
        );
        const ARCH_SET_GS: libc::c_long = 0x1001;
        assert_eq!(
            libc::syscall(libc::SYS_arch_prctl, ARCH_SET_GS, block as libc::c_long),
            0,
            "the host refused to set the gs base"
        );
    }
    let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
    all.push(block as usize);
    // SAFETY: as above.
    unsafe { (*block).counting.set(u64::from(super::count::is_on())) };
    drop(all);
    CURRENT.set(block);
    OWNER.set(Some(Owner(block)));
    block
}

/// The block of this thread, if it has one.
pub(super) fn current() -> Option<&'static Processor> {
    let block = CURRENT.get();
    // SAFETY: a block lives until its thread ends, and only its own thread asks for it here.
    // "'static" is longer than that, but the reference cannot leave the thread: the type is not
    // `Sync`.
    unsafe { block.as_ref() }
}

/// The block of this thread, made now if it has none.
pub(super) fn ensure() -> &'static Processor {
    if let Some(processor) = current() {
        return processor;
    }
    let block = make();
    // SAFETY: as in `current`.
    unsafe { &*block }
}

/// See [`super::enter_thread`].
pub(super) fn enter(kthread: u64, stack: Stack) {
    let processor = ensure();
    processor.stack.set(stack);
    processor.host.set(0);
    processor.current_thread.set(kthread);
    processor.top.set(processor.bottom());
    processor.request.set(None);
    processor.take_action();
    processor.spins.set(false);
    processor.last_counted.set(0);
    processor.watched.rested();
    // SAFETY: only this thread reaches its block, no driver code of it is under way, and no
    // reference into it outlives a statement.
    unsafe {
        if let Some(step) = (*processor.step.get()).take() {
            step.abandon();
        }
        *processor.probe.get() = None;
        (*processor.loop_found.get()).clear();
    }
    reset_modes();
}

/// The modes that driver code may have changed for itself: flags, rounding, exceptions that are
/// masked. Each thread begins with the same.
fn reset_modes() {
    let mxcsr: u32 = MXCSR;
    // SAFETY: clears the flags that this code knows nothing of, and sets what Rust expects of the
    // floating-point unit.
    unsafe {
        core::arch::asm!(
            "push {flags}",
            "popfq",
            "fninit",
            "ldmxcsr [{mxcsr}]",
            flags = const FLAGS,
            mxcsr = in(reg) &raw const mxcsr,
        );
    }
}

/// Looks at the block of each thread, from another: only at what is meant to be looked at so.
pub(super) fn with_each(mut look: impl FnMut(&Processor)) {
    for &block in ALL.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        // SAFETY: blocks leave the list before they are unmapped.
        look(unsafe { &*(block as *const Processor) });
    }
}

/// Switches counting on or off in every thread.
pub(super) fn set_counting(on: bool) {
    for &block in ALL.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        // SAFETY: blocks leave the list before they are unmapped. The flag is read by other threads
        // only once the processor has been handed to them, which synchronises.
        unsafe { (*(block as *const Processor)).counting.set(u64::from(on)) };
    }
}
