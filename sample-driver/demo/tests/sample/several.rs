//! One driver, several devices.

use edu_interface::{IOCTL_EDU_FACTORIAL, IOCTL_EDU_STATISTICS, Statistics};
use wdk_ioctl::Message;
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::Request;

use crate::support::{CLASS, DEVICE_REMOVED, SUCCESS, Sample, builder, check_works, ok};

/// Starts the sample on two devices, the second of which signals by messages.
fn with_two(test: impl FnOnce(&Sample)) {
    let second = EduOptions {
        messages: true,
        ..EduOptions::default()
    };
    let sample = Sample::start(builder().edu(second));
    let other = sample.simulator.devices()[1];
    ok(sample.stack.add_to(&sample.simulator, other));
    ok(sample.simulator.start(other));
    test(&sample);
    if sample.simulator.is_present(other) {
        ok(sample.simulator.remove(other));
    }
    sample.end();
}

#[test]
fn each_device_has_its_own_requests_and_statistics() {
    with_two(|sample| {
        let files = [0, 1].map(|n| ok(sample.simulator.open_interface(CLASS, n)));
        let requests = |n: usize| {
            let answer = ok(files[n].ioctl(IOCTL_EDU_STATISTICS.value(), &[], Statistics::LENGTH));
            Statistics::decode(&answer.bytes)
                .expect("statistics")
                .requests
        };
        check_works(sample, &files[0]);
        assert_eq!((requests(0), requests(1)), (2, 0));
        check_works(sample, &files[1]);
        check_works(sample, &files[1]);
        assert_eq!((requests(0), requests(1)), (2, 4));
    });
}

#[test]
fn one_device_waits_or_goes_and_the_other_works_on() {
    with_two(|sample| {
        let (first, second) = (
            ok(sample.simulator.open_interface(CLASS, 0)),
            ok(sample.simulator.open_interface(CLASS, 1)),
        );
        let device = sample.simulator.devices()[1];
        sample.simulator.set_frozen(device, true);
        let waiting = ok(second.begin(Request::Read {
            offset: 0,
            length: 100,
        }));
        let behind = ok(second.begin(Request::Control {
            code: IOCTL_EDU_FACTORIAL.value(),
            input: &[3, 0, 0, 0],
            output: 4,
        }));
        check_works(sample, &first);
        assert!(!waiting.is_done() && !behind.is_done());
        ok(sample.simulator.surprise_remove(device));
        for pending in [waiting, behind] {
            assert_eq!(ok(pending.wait()).status, DEVICE_REMOVED);
        }
        check_works(sample, &first);
        ok(second.close());
        let answer = ok(first.read(0, 10));
        assert_eq!((answer.status, answer.information), (SUCCESS, 10));
    });
}
