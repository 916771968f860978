//! The kernel tests in the simulator: all of them on every kernel that is played, and each of them
//! with every allocation failing once.
//!
//! The tests themselves are the driver `kernel_tests.sys`, which knows nothing of the simulator.
//! Its results are read from what it prints.

mod support;

use std::sync::{Arc, Mutex};

use wdk_sim::simulator::{Check, Profile, SimError, Simulator};

const SERVICE: &str = r"\Registry\Machine\System\CurrentControlSet\Services\kernel_tests";

/// What a test may say of a failure that was injected.
const SHORTAGES: [&str; 4] = [
    "STATUS_INSUFFICIENT_RESOURCES",
    "STATUS_WORKING_SET_QUOTA",
    "STATUS_NO_MEMORY",
    "STATUS_COMMITMENT_LIMIT",
];

/// Failures that are tried one by one; of a test that can fail in thousands of places, every so
/// many from then on.
const ALL_UP_TO: u64 = 64;
const THEN_EVERY: u64 = 97;

fn ok<T>(result: Result<T, SimError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

/// A machine that can load the driver again and again.
struct Bench {
    simulator: Simulator,
    printed: Arc<Mutex<String>>,
}

impl Bench {
    fn new(profile: Profile, seed: u64) -> Self {
        let printed = Arc::new(Mutex::new(String::new()));
        let sink = Arc::clone(&printed);
        let simulator = Simulator::builder()
            .profile(profile)
            .seed(seed)
            .ram(128 << 20)
            .check(Check::CacheTypes)
            .debug_output(move |text| {
                sink.lock()
                    .expect("nobody panics while printing")
                    .push_str(text)
            })
            .build();
        Self {
            simulator: ok(simulator),
            printed,
        }
    }

    /// Loads and unloads the driver, which must leave nothing behind. What it printed.
    fn run(&self, what: &str) -> String {
        let driver = self
            .simulator
            .load(wdk_sim::built::driver("kernel_tests"))
            .unwrap_or_else(|error| panic!("{what}: {error}\n{}", self.printed()));
        let leaks = ok(self.simulator.unload(driver));
        let printed =
            std::mem::take(&mut *self.printed.lock().expect("nobody panics while printing"));
        assert!(
            leaks.is_empty(),
            "{what}: left behind: {leaks:?}\n{printed}"
        );
        printed
    }

    fn printed(&self) -> String {
        self.printed
            .lock()
            .expect("nobody panics while printing")
            .clone()
    }

    fn choose(&self, test: usize) {
        self.simulator
            .set_registry_number(SERVICE, "Test", test as u32);
    }
}

/// One test's result: its name, and what is said of its failure.
#[derive(Debug)]
struct Line {
    name: String,
    failure: Option<String>,
}

/// Reads the results, which must be complete and agree with the count at their end.
fn parse(printed: &str) -> Vec<Line> {
    let mut lines = printed.lines();
    assert_eq!(lines.next(), Some("TAP version 13"), "{printed}");
    let plan = lines
        .next()
        .and_then(|line| line.strip_prefix("1.."))
        .and_then(|count| count.parse::<usize>().ok());
    let mut results: Vec<Line> = Vec::new();
    let mut last = None;
    for line in lines {
        if let Some(comment) = line.strip_prefix("# ") {
            let result = results.last_mut().unwrap_or_else(|| panic!("{printed}"));
            result.failure.get_or_insert_default().push_str(comment);
            continue;
        }
        let (passed, rest) = match (line.strip_prefix("ok "), line.strip_prefix("not ok ")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => {
                last = Some(line);
                continue;
            }
        };
        let (number, name) = rest
            .split_once(" - ")
            .unwrap_or_else(|| panic!("{line:?} is no result"));
        assert_eq!(
            number.parse(),
            Ok(results.len() + 1),
            "{line:?} comes out of order"
        );
        results.push(Line {
            name: name.to_owned(),
            failure: (!passed).then(String::new),
        });
    }
    assert_eq!(plan, Some(results.len()), "{printed}");
    let failed = results.iter().filter(|line| line.failure.is_some()).count();
    let count = format!("{} passed, {failed} failed", results.len() - failed);
    assert_eq!(last, Some(&*count), "{printed}");
    results
}

fn assert_passed(results: &[Line], what: &str) {
    for line in results {
        assert!(line.failure.is_none(), "{what}: {line:?}");
    }
}

#[test]
fn all_pass_on_every_kernel() {
    for profile in Profile::ALL {
        for seed in 1..=3 {
            let bench = Bench::new(profile, seed);
            let what = format!("{profile:?}, seed {seed}");
            let results = parse(&bench.run(&what));
            assert!(results.len() >= 60, "{what}: {} tests", results.len());
            assert_passed(&results, &what);
            assert_eq!(ok(bench.simulator.finish()).leaks, [], "{what}");
        }
    }
}

#[test]
fn one_test_is_chosen_by_its_number() {
    let bench = Bench::new(Profile::default(), 1);
    let all = parse(&bench.run("all"));
    for number in [1, all.len() / 2, all.len()] {
        bench.choose(number);
        let results = parse(&bench.run("one"));
        assert_eq!(results.len(), 1);
        assert_eq!(results[0].name, all[number - 1].name);
    }
    for number in [0, all.len() + 1, u32::MAX as usize] {
        bench.choose(number);
        let printed = bench.run("none");
        assert!(
            printed.starts_with("Bail out! There is no test"),
            "{printed}"
        );
    }
}

#[test]
fn a_driver_that_cannot_read_its_key_says_so() {
    let bench = Bench::new(Profile::default(), 1);
    bench.simulator.injection().arm(Some(1));
    let printed = bench.run("the key fails to open");
    assert!(bench.simulator.injection().hit().is_some());
    assert!(
        printed.starts_with("Bail out!") && printed.contains("STATUS_INSUFFICIENT_RESOURCES"),
        "{printed}"
    );
}

/// Runs the chosen test with its every call that can fail failing once. How many runs that took;
/// what it should not have said goes to `complaints`.
fn fail_each(bench: &Bench, number: usize, name: &str, complaints: &mut Vec<String>) -> u64 {
    let injection = bench.simulator.injection();
    // The first call that can fail opens the service's key.
    let mut nth = 2;
    let mut runs = 0;
    loop {
        injection.arm(Some(nth));
        let what = format!("test {number}, {name}, call {nth} failing");
        let results = parse(&bench.run(&what));
        let hit = injection.hit();
        injection.arm(None);
        runs += 1;
        let [line] = &*results else {
            panic!("{what}: {results:?}");
        };
        let Some(point) = hit else {
            assert!(
                line.failure.is_none(),
                "{what}: nothing was left to fail, but {line:?}"
            );
            return runs;
        };
        if let Some(failure) = &line.failure
            && !SHORTAGES.contains(&&**failure)
        {
            complaints.push(format!("{what} ({point:?}): {failure}"));
        }
        nth += if nth <= ALL_UP_TO { 1 } else { THEN_EVERY };
    }
}

#[test]
fn every_failure_ends_a_test_cleanly() {
    for profile in [Profile::Windows11, Profile::Nt52] {
        let bench = Bench::new(profile, 1);
        let all = parse(&bench.run("all"));
        let (mut runs, mut complaints) = (0, Vec::new());
        for (index, line) in all.iter().enumerate() {
            bench.choose(index + 1);
            runs += fail_each(&bench, index + 1, &line.name, &mut complaints);
        }
        println!("{profile:?}: {runs} runs");
        assert!(
            complaints.is_empty(),
            "{profile:?}: tests should end with what ran short:\n{}",
            complaints.join("\n")
        );
        assert!(runs > 500, "{profile:?}: {runs} runs");
        assert_eq!(ok(bench.simulator.finish()).leaks, []);
    }
}

/// Everything the tests print through, by level; see `printing.rs` of the driver.
const LEVELS: [(&str, &str); 4] = [
    ("a message of level Error is seen\n", "an error is seen\n"),
    (
        "a message of level Warning is seen\n",
        "a warning is seen\n",
    ),
    ("a message of level Trace is seen\n", "a step is seen\n"),
    (
        "a message of level Info is seen\n",
        "what is going on is seen\n",
    ),
];
/// What they write by the `log` crate's macros.
const LOGGED: [&str; 4] = [
    "log crate: ERROR is seen\n",
    "log crate: WARN is seen\n",
    "log crate: DEBUG is seen\n",
    "log crate: INFO is seen\n",
];
const DEFAULT: u32 = 101;
const IHVDRIVER: u32 = 77;

#[test]
fn each_level_is_printed_when_the_debugger_lets_it_through() {
    let bench = Bench::new(Profile::Windows11, 1);
    for mask in 0..1 << LEVELS.len() {
        bench.simulator.set_debug_mask(IHVDRIVER, mask);
        let printed = bench.run("by level");
        assert_passed(&parse(&printed), "by level");
        for (bit, (by_level, by_name)) in LEVELS.into_iter().enumerate() {
            let expected = mask >> bit & 1 != 0;
            let by_log = LOGGED[bit];
            assert_eq!(printed.contains(by_log), expected, "{mask:#x}: {by_log}");
            assert_eq!(
                printed.contains(by_level),
                expected,
                "{mask:#x}: {by_level}"
            );
            assert_eq!(printed.contains(by_name), expected, "{mask:#x}: {by_name}");
        }
    }
}

#[test]
fn what_has_no_level_is_informational_since_vista() {
    for profile in Profile::ALL {
        let bench = Bench::new(profile, 1);
        bench.simulator.set_debug_mask(DEFAULT, 1);
        let printed = bench.run("errors only");
        assert_eq!(
            printed.contains(" passed, 0 failed"),
            profile == Profile::Nt52,
            "{printed}"
        );
        assert!(
            printed.contains(LEVELS[0].0),
            "another component's are seen: {printed}"
        );
        bench.simulator.set_debug_mask(DEFAULT, 1 << 3);
        assert_passed(&parse(&bench.run("with information")), "with information");
    }
}

#[test]
fn a_long_message_arrives_whole() {
    let bench = Bench::new(Profile::Windows11, 1);
    let printed = bench.run("all");
    for beginning in ["long:", "long, with a level:"] {
        let line = printed
            .lines()
            .find_map(|line| line.strip_prefix(beginning));
        assert_eq!(line, Some(&*" café".repeat(100)), "{beginning}");
    }
}

#[test]
fn the_handbook_says_how_many_there_are() {
    let bench = Bench::new(Profile::default(), 1);
    let count = format!("{} passed, 0 failed", parse(&bench.run("all")).len());
    let page = include_str!("../../../docs/virtual-machine.md");
    assert!(
        page.contains(&count),
        "docs/virtual-machine.md should say `{count}`"
    );
}
