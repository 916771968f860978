//! Simulated threads leave their Linux threads to later ones, and nothing else.

use std::collections::BTreeSet;
use std::sync::mpsc;

use super::*;
use crate::cpu;

/// Rounds towards zero, every exception masked.
const OTHER_MXCSR: u32 = 0x7f80;

fn mxcsr() -> u32 {
    let mut now: u32 = 0;
    // SAFETY: stores the register at a place of this function's own.
    unsafe { core::arch::asm!("stmxcsr [{}]", in(reg) &raw mut now) };
    now
}

fn set_mxcsr(to: u32) {
    // SAFETY: as a driver may do it: what is compiled here does not round.
    unsafe { core::arch::asm!("ldmxcsr [{}]", in(reg) &raw const to) };
}

extern "win64" fn leaves_things_behind(context: u64) {
    // SAFETY: the test passes its sender, which outlives the thread.
    let sender = unsafe { &*(context as *const mpsc::Sender<std::thread::ThreadId>) };
    sender
        .send(std::thread::current().id())
        .expect("a test that listens");
    set_mxcsr(OTHER_MXCSR);
    // SAFETY: ends this system thread.
    unsafe { PsTerminateSystemThread(0) };
    unreachable!("the thread has ended");
}

#[test]
fn a_few_linux_threads_carry_many_simulated_ones() {
    let running = boot();
    let mut carriers = BTreeSet::new();
    for _ in 0..100 {
        let (sender, receiver) = mpsc::channel();
        on_thread(&running, move || {
            let name = format!("{:?}", std::thread::current().id());
            sender.send(name).expect("a test that listens");
        })
        .expect("no rule is broken");
        carriers.insert(receiver.recv().expect("the thread has run"));
    }
    assert!(carriers.len() <= 4, "{carriers:?}");
    assert!(running.executive.shut_down());
}

#[test]
fn a_thread_finds_nothing_of_the_one_before_it() {
    let running = boot();
    let (sender, receiver) = mpsc::channel();
    let place = Box::new(sender);
    let context = std::ptr::from_ref(&*place) as u64;
    on_thread(&running, move || {
        let thread = system_thread(leaves_things_behind, context);
        wait(thread, None);
        // SAFETY: the reference that `system_thread` took.
        unsafe { ObfDereferenceObject(thread) };
    })
    .expect("no rule is broken");
    let carrier = receiver.recv().expect("the thread has run");

    let mut met = false;
    for _ in 0..8 {
        let (sender, receiver) = mpsc::channel();
        on_thread(&running, move || {
            let found = (
                std::thread::current().id(),
                mxcsr(),
                cpu::call_site().is_some(),
            );
            sender.send(found).expect("a test that listens");
        })
        .expect("no rule is broken");
        let (here, modes, in_a_call) = receiver.recv().expect("the thread has run");
        assert_eq!((modes, in_a_call), (0x1f80, false));
        met |= here == carrier;
    }
    assert!(met, "no later thread ran on the Linux thread of the first");
    assert!(running.executive.shut_down());
}

#[test]
fn stacks_of_ended_threads_rest_before_they_are_used_again() {
    let running = boot();
    let mut stacks = Vec::new();
    for _ in 0..40 {
        let (sender, receiver) = mpsc::channel();
        on_thread(&running, move || {
            let low = executive().thread_stack().low;
            // SAFETY: the thread's own stack, which no driver code uses now.
            let clean = unsafe {
                let stack = std::slice::from_raw_parts_mut(low as *mut u8, 24 << 10);
                let clean = stack.iter().all(|&byte| byte == 0xE5);
                stack[20_000] = 1;
                clean
            };
            sender.send((low, clean)).expect("a test that listens");
        })
        .expect("no rule is broken");
        let (low, clean) = receiver.recv().expect("the thread has run");
        assert!(clean, "a stack holds what an earlier thread left");
        stacks.push(low);
    }
    for window in stacks.windows(8) {
        let distinct: BTreeSet<_> = window.iter().collect();
        assert_eq!(distinct.len(), 8, "a stack was used again at once");
    }
    let all: BTreeSet<_> = stacks.iter().collect();
    assert!(
        all.len() < 16,
        "{} stacks for threads one after the other",
        all.len()
    );
    assert!(running.executive.shut_down());
}
