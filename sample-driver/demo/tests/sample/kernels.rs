//! Every kernel the simulator plays, memory within and beyond the device's reach, long copies, and
//! runs that are compared.

use edu_interface::{IOCTL_EDU_IDENTIFY, Identity};
use wdk_ioctl::Message;
use wdk_sim::simulator::{File, Profile};

use crate::support::{Buffer, SUCCESS, Sample, builder, check_copy, copy, ok, with_sample};

/// All of it within 28 bits.
const IN_REACH: u64 = 256 << 20;
/// Half of it beyond.
const AMPLE: u64 = 512 << 20;

fn identity(file: &File<'_>) -> Identity {
    let answer = ok(file.ioctl(IOCTL_EDU_IDENTIFY.value(), &[], Identity::LENGTH));
    assert_eq!(answer.status, SUCCESS);
    Identity::decode(&answer.bytes).expect("the status said so")
}

/// Operations of version 3 promise addresses of any width, those before of 24, 32 or 64 bits.
fn promised_bits(profile: Profile) -> u32 {
    if profile >= Profile::Windows8 { 28 } else { 24 }
}

#[test]
fn every_kernel_copies_where_memory_is_within_reach() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile).ram(IN_REACH), |sample, file| {
            let identity = identity(file);
            assert_eq!(identity.address_bits, promised_bits(profile), "{profile:?}");
            assert_eq!(identity.dma_version >= 3, identity.address_bits == 28);
            check_copy(sample, file, 1 << 20, 4095, 1);
            check_copy(sample, file, 4097, 0, 4095);
            let bounced = sample.simulator.statistics().bounced;
            assert_eq!(
                bounced == 0,
                identity.address_bits == 28,
                "{profile:?}: {bounced}"
            );
        });
    }
}

#[test]
fn memory_beyond_reach_is_bounced() {
    for profile in Profile::ALL {
        with_sample(builder().profile(profile).ram(AMPLE), |sample, file| {
            check_copy(sample, file, 1 << 20, 1, 4095);
            assert!(sample.simulator.statistics().bounced > 0, "{profile:?}");
        });
    }
}

/// The memory of this process, now and at its peak since it was last reset, in bytes.
fn resident() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let number = |name: &str| {
        let line = status
            .lines()
            .find(|line| line.starts_with(name))
            .expect("Linux tells it");
        let kibibytes = line
            .split_ascii_whitespace()
            .nth(1)
            .expect("a number follows");
        kibibytes.parse::<u64>().expect("it is a number") << 10
    };
    (number("VmRSS:"), number("VmHWM:"))
}

/// 64 MiB need a chain of MDLs on the oldest kernel, where one describes half of it. They cost no
/// memory but the page numbers.
#[test]
fn a_long_copy_takes_no_memory_beyond_its_buffers() {
    with_sample(
        builder().profile(Profile::Nt52).ram(IN_REACH),
        |sample, file| {
            const LENGTH: usize = 64 << 20;
            const ALLOWED: u64 = 4 << 20;
            let source = Buffer::new(sample, LENGTH, 1, 1);
            let mut target = Buffer::new(sample, LENGTH, 4095, 2);
            // A first copy touches what every copy uses.
            check_copy(sample, file, 1 << 20, 1, 1);
            std::fs::write("/proc/self/clear_refs", "5").expect("the peak can be reset");
            let (before, _) = resident();
            let answer = copy(file, source.range(), target.range());
            let (_, peak) = resident();
            assert_eq!(
                (answer.status, answer.information),
                (SUCCESS, LENGTH as u64)
            );
            assert!(
                peak.saturating_sub(before) <= ALLOWED,
                "a copy of 64 MiB took {} KiB",
                (peak - before) >> 10
            );
            target.expect(source.inside());
            source.check();
            target.check();
        },
    );
}

/// The fingerprint of a whole run.
fn run(seed: u64, profile: Profile) -> u64 {
    let sample = Sample::start(builder().seed(seed).profile(profile));
    {
        let file = sample.open();
        check_copy(&sample, &file, 100_000, 1, 2);
        check_copy(&sample, &file, 1, 2, 3);
    }
    sample.end()
}

#[test]
fn the_same_seed_gives_the_same_run_and_another_a_different_one() {
    let first = run(1, Profile::Windows11);
    assert_eq!(run(1, Profile::Windows11), first);
    let others: Vec<u64> = (2..6).map(|seed| run(seed, Profile::Windows11)).collect();
    // Where pages lie decides how transfers are split, so some other seed must show.
    assert!(
        others.iter().any(|other| *other != first),
        "{first:#x} for every seed"
    );
    assert_eq!(run(3, Profile::Windows8), run(3, Profile::Windows8));
}
