//! What `wdk`'s types cost beyond the same work by hand: no kernel call more, and next to no
//! instruction. The driver is `bench-driver`, and `cargo make bench` prints the numbers.

mod support;

use support::cost::BothWays;
use support::machine;

/// For a hundred instructions by hand, the safe way may take five more.
const MOST: f64 = 1.05;

#[test]
fn safe_types_make_the_same_calls_and_next_to_no_instructions_more() {
    let (simulator, _) = machine();
    let driver = BothWays::load(&simulator);
    let one = driver.costs(1);
    for windows in [1, 2, 64] {
        let costs = driver.costs(windows);
        assert_eq!(costs.safe.calls, costs.by_hand.calls, "{windows} windows");
        assert!(
            costs.safe.instructions > 0 && costs.ratio() <= MOST,
            "{windows} windows take {} instructions by wdk's types, {} by hand",
            costs.safe.instructions,
            costs.by_hand.instructions
        );
        let calls = &costs.safe.calls;
        assert_eq!(calls["MmProbeAndLockPages"], 1);
        assert_eq!(calls["IoBuildPartialMdl"], windows as u64);
        assert_eq!(
            calls["IoAllocateMdl"], 2,
            "one for the whole, one for every window"
        );
        if windows > 1 {
            let more = costs.beyond(&one);
            assert!(
                more.ratio() <= MOST,
                "{} further windows: {more:?}",
                windows - 1
            );
        }
    }
    driver.end();
}
