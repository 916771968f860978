//! A driver written against the interface of windows-drivers-rs (`examples/portable-driver`) loads,
//! opens and unloads.

mod support;

use std::sync::{Arc, Mutex};

use wdk_sim::simulator::{Profile, Simulator};

#[test]
fn it_loads_counts_who_opens_it_and_unloads_on_every_kernel() {
    for profile in Profile::ALL {
        let output = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&output);
        let simulator = Simulator::builder()
            .profile(profile)
            .debug_output(move |text| {
                sink.lock()
                    .expect("no test panicked with it")
                    .push_str(text)
            })
            .build()
            .expect("a machine");
        let driver = simulator
            .load(wdk_sim::built::driver("portable_driver"))
            .expect("the driver loads");
        for _ in 0..3 {
            let file = simulator.open(r"\\.\Portable").expect("the device opens");
            file.close().expect("and closes");
        }
        let leaks = simulator.unload(driver).expect("the driver unloads");
        assert!(
            leaks.is_empty(),
            "{}: left behind: {leaks:?}",
            profile.name()
        );
        simulator.finish().expect("the machine ends");
        let output = output.lock().expect("no test panicked with it");
        assert!(
            output.contains("portable: opened 3 times"),
            "{}: {output}",
            profile.name()
        );
    }
}
