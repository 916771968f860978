//! What the host lacks is told apart from what the simulated machine lacks. By itself in a process:
//! it takes all mappings that one may have.

mod support;

use support::{Breaker, done};
use wdk_sim::simulator::{NtStatus, Simulator};

const RULES: Breaker = Breaker {
    driver: "memory_rules",
    name: "MemoryRules",
};

#[test]
fn what_the_host_refuses_is_not_taken_for_the_machines() {
    let most: u64 = std::fs::read_to_string("/proc/sys/vm/max_map_count")
        .expect("Linux says how many mappings a process may have")
        .trim()
        .parse()
        .expect("a number");
    let simulator = Simulator::builder()
        .ram(1 << 30)
        .debug_output(|_| {})
        .build()
        .expect("the machine boots");
    let answer = done(RULES.run_on(&simulator, 29));
    assert_eq!(answer.status, NtStatus::SUCCESS);
    let notes = done(simulator.finish()).notes.join("\n");
    let says = notes.contains("vm.max_map_count") && notes.contains("at Run+");
    assert_eq!(says, most < 100_000, "{most} mappings: {notes:?}");
}
