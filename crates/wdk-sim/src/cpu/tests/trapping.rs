//! Instructions that the simulator answers: `cr8`, the thread pointer, shared data, device windows.

use std::sync::{Arc, Mutex};

use super::images::Source;
use super::{Stand, invoke};
use crate::cpu::{add_window, remove_window};
use crate::executive::executive;
use crate::space::Window;

/// Registers backed by memory, with a record of every access: offset, width, and whether it wrote.
pub(super) struct Recorder {
    pub bytes: Mutex<Vec<u8>>,
    pub accesses: Mutex<Vec<(u64, u8, bool)>>,
}

impl Recorder {
    pub(super) fn new(length: usize) -> Arc<Self> {
        Arc::new(Self {
            bytes: Mutex::new((0..length).map(|index| (index * 7) as u8).collect()),
            accesses: Mutex::default(),
        })
    }

    fn take(&self) -> Vec<(u64, u8, bool)> {
        std::mem::take(&mut *self.accesses.lock().unwrap())
    }
}

impl Window for Recorder {
    fn read(&self, offset: u64, width: u8) -> u64 {
        self.accesses.lock().unwrap().push((offset, width, false));
        let mut value = [0; 8];
        let (offset, width) = (offset as usize, usize::from(width));
        value[..width].copy_from_slice(&self.bytes.lock().unwrap()[offset..offset + width]);
        u64::from_le_bytes(value)
    }

    fn write(&self, offset: u64, width: u8, value: u64) {
        self.accesses.lock().unwrap().push((offset, width, true));
        let (offset, width) = (offset as usize, usize::from(width));
        self.bytes.lock().unwrap()[offset..offset + width]
            .copy_from_slice(&value.to_le_bytes()[..width]);
    }
}

/// Reserves pages without access rights.
pub(super) fn reserve(bytes: usize) -> u64 {
    // SAFETY: a new mapping at an address of the host's choice; the tests leave it in place.
    let base = unsafe {
        libc::mmap(
            std::ptr::null_mut(),
            bytes,
            libc::PROT_NONE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
            -1,
            0,
        )
    };
    assert_ne!(base, libc::MAP_FAILED);
    base as u64
}

#[test]
fn cr8_is_the_irql() {
    for source in [Source::Optimised, Source::Plain] {
        let stand = Stand::with(source);
        let seen = stand.run(|image| {
            let executive = executive();
            let passive = invoke(image, "read_cr8", &[]);
            let old = executive.raise_irql(1);
            let raised = invoke(image, "read_cr8", &[]);
            executive.lower_irql(old);
            (
                passive,
                raised,
                invoke(image, "through_cr8", &[2]),
                executive.irql(),
            )
        });
        assert_eq!(seen, Ok((0, 1, 200, 0)));
    }
}

#[test]
fn the_current_thread_is_where_compiled_code_looks_for_it() {
    let stand = Stand::with(Source::Optimised);
    let (found, expected) = stand
        .run(|image| {
            (
                invoke(image, "current_thread", &[]),
                executive().current_kthread(),
            )
        })
        .expect("no bugcheck");
    assert_ne!(found, 0);
    assert_eq!(found, expected);
}

#[test]
fn shared_data_gives_time_and_version() {
    let stand = Stand::with(Source::Optimised);
    let (time, now, version) = stand
        .run(|image| {
            (
                invoke(image, "shared_time", &[]),
                executive().now(),
                invoke(image, "shared_data", &[0x26c]),
            )
        })
        .expect("no bugcheck");
    // Each look at the clock may move it a little.
    assert!(time <= now && now - time < 1000, "{time} {now}");
    assert_eq!(version, 10);
}

#[test]
fn device_registers_see_each_access_once_in_order() {
    for source in [Source::Optimised, Source::Plain] {
        let stand = Stand::with(source);
        let recorder = Recorder::new(0x100);
        recorder.bytes.lock().unwrap().fill(0);
        let base = reserve(4096);
        add_window(base, 0x80, 0x40, Arc::clone(&recorder) as Arc<dyn Window>);
        assert_eq!(stand.call("registers", &[base]), Ok(7 + 0x10 + 5));
        assert_eq!(
            recorder.take(),
            [
                (0x40, 4, true),
                (0x44, 4, false),
                (0x44, 4, true),
                (0x48, 4, false),
                (0x48, 4, true),
                (0x40, 4, false),
                (0x44, 1, false),
                (0x48, 8, false),
            ]
        );
        remove_window(base);
    }
}

#[test]
fn copies_reach_a_window_by_memcpy_and_by_string_instructions() {
    let stand = Stand::with(Source::Optimised);
    let recorder = Recorder::new(0x100);
    let expected = recorder.bytes.lock().unwrap()[3..3 + 37].to_vec();
    let base = reserve(4096);
    add_window(base, 0x100, 0, Arc::clone(&recorder) as Arc<dyn Window>);
    for name in ["copy_in", "strings"] {
        let copied = stand
            .run(move |image| {
                let mut bytes = vec![0_u8; 37];
                invoke(image, name, &[bytes.as_mut_ptr() as u64, base + 3, 37]);
                bytes
            })
            .expect("no bugcheck");
        assert_eq!(copied, expected);
    }
    // From the window to an address that faults, inside no __try.
    let report = stand
        .call("strings", &[0x6000_0000_0000, base, 4])
        .expect_err("the target is bad");
    assert_eq!(report.code, 0x1E);
    remove_window(base);
}

#[test]
fn accesses_beside_the_mapping_are_reported() {
    for (offset, inside) in [(0x78, true), (0x7c, false), (0x80, false), (0xff8, false)] {
        let stand = Stand::with(Source::Optimised);
        let recorder = Recorder::new(0x1000);
        let base = reserve(4096);
        add_window(base, 0x80, 0, recorder);
        let result = stand.call("plain_read", &[base + offset]);
        match result {
            Ok(_) => assert!(inside, "{offset:#x}"),
            Err(report) => {
                assert!(!inside);
                assert_eq!(report.code, 0x50);
                assert!(
                    report.rule.starts_with("MMIO outside the mapping"),
                    "{report}"
                );
                assert!(report.stack[0].starts_with("plain_read"), "{report}");
            }
        }
    }
}
