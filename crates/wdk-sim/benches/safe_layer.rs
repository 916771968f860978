//! What `wdk`'s safe types cost beyond the same work by hand over `wdk-sys`: lock a buffer, and for
//! each window of it build a partial MDL, map it and read a byte; then unlock. Nothing is timed:
//! instructions executed inside the driver's image are counted, and kernel calls by name.
//!
//! Run by `cargo make bench`, which builds the driver `bench-driver` first.

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use support::cost::{BothWays, Costs};
use support::machine;

/// The windows of a buffer of 1 MiB.
const MANY: usize = 257;

fn main() {
    let (simulator, _) = machine();
    let driver = BothWays::load(&simulator);
    let (one, many) = (driver.costs(1), driver.costs(MANY));
    let further = many.beyond(&one);

    println!("Lock, window, map, read, ..., unlock: by wdk's types and by hand\n");
    println!(
        "{:<34} {:>10} {:>10} {:>8}",
        "instructions", "wdk", "by hand", "ratio"
    );
    let row = |name: &str, costs: &Costs, divisor: usize| {
        let each = |count: u64| count as f64 / divisor as f64;
        println!(
            "{name:<34} {:>10} {:>10} {:>8.3}",
            each(costs.safe.instructions),
            each(costs.by_hand.instructions),
            costs.ratio()
        );
    };
    row("a buffer of 1 window", &one, 1);
    row(&format!("a buffer of {MANY} windows"), &many, 1);
    row("each window after the first", &further, MANY - 1);

    println!(
        "\n{:<34} {:>10} {:>10}",
        format!("kernel calls, {MANY} windows"),
        "wdk",
        "by hand"
    );
    let names: BTreeSet<_> = many
        .safe
        .calls
        .keys()
        .chain(many.by_hand.calls.keys())
        .copied()
        .collect();
    for name in names {
        let count = |cost: &wdk_sim::simulator::Cost| cost.calls.get(name).copied().unwrap_or(0);
        println!(
            "{name:<34} {:>10} {:>10}",
            count(&many.safe),
            count(&many.by_hand)
        );
    }
    println!(
        "{:<34} {:>10} {:>10}\n",
        "of which allocate",
        many.safe.allocations(),
        many.by_hand.allocations()
    );
    driver.end();
}
