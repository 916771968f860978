//! What comes from outside in the middle of a request: its caller is suspended, its process ends,
//! an interrupt is there before the driver has connected to it, another thread comes in between.
//! For each a driver that is not prepared, and one that is; from the command line, as a driver's
//! author would find it, and repeated.

mod support;

use std::process::Command;

use support::{code, done, driver, machine, machine_with_edu};
use wdk_sim::devices::edu::EduOptions;
use wdk_sim::simulator::codes::{
    BAD_POOL_CALLER, DRIVER_VERIFIER_DETECTED_VIOLATION, DRIVER_VERIFIER_IOMANAGER_VIOLATION,
    HELD_UP_BY_SUSPENDED_THREAD, PAGE_FAULT_IN_NONPAGED_AREA, PROCESS_HAS_LOCKED_PAGES, name,
};
use wdk_sim::simulator::{NtStatus, Request, Simulator};

/// Runs the command on the device of a driver; its exit status, output and error output.
fn wdk_sim(driver_name: &str, device: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .arg(driver(driver_name))
        .args(["--open", device])
        .args(arguments)
        .output()
        .expect("the command runs");
    (
        output.status.code().expect("it ends by itself"),
        String::from_utf8(output.stdout).expect("it prints text"),
        String::from_utf8(output.stderr).expect("it prints text"),
    )
}

/// The machine stopped with this bugcheck, and the report says all the words.
fn stops(driver_name: &str, device: &str, arguments: &[&str], code: u32, words: &[&str]) {
    let (status, out, err) = wdk_sim(driver_name, device, arguments);
    assert_eq!(status, 3, "{arguments:?}:\n{out}{err}");
    for word in words.iter().copied().chain(name(code)) {
        assert!(
            err.contains(word),
            "{arguments:?}: no {word:?} in\n{out}{err}"
        );
    }
}

/// Everything went well.
fn ends_well(driver_name: &str, device: &str, arguments: &[&str]) -> String {
    let (status, out, err) = wdk_sim(driver_name, device, arguments);
    assert_eq!((status, err.as_str()), (0, ""), "{arguments:?}:\n{out}");
    assert!(out.ends_with("nothing left behind\n"), "{out}");
    out
}

const GATE: &str = r"\\.\Gate";

fn gate(function: u32, more: &str) -> String {
    format!("ioctl={:#x}{more}", code(0x800 + function, 0))
}

/// Two callers use the same thing; the first is suspended at this call, for longer than anybody
/// should wait.
fn with_a_caller_suspended(function: u32, at: u32) -> Vec<String> {
    vec![
        gate(function, &format!(",async,suspend-after={at}")),
        gate(function, ",async"),
        "wait=20s".to_owned(),
        "resume".to_owned(),
        "wait".to_owned(),
    ]
}

fn words(steps: &[String]) -> Vec<&str> {
    steps.iter().map(String::as_str).collect()
}

#[test]
fn nobody_waits_without_end_for_a_caller_that_can_be_suspended() {
    // It has passed the gate, and is suspended at a call before it has opened it again.
    for at in [2, 3, 4] {
        let steps = with_a_caller_suspended(1, at);
        stops(
            "gate",
            GATE,
            &words(&steps),
            HELD_UP_BY_SUSPENDED_THREAD,
            &[
                "Enter+0x",
                "for 20 s",
                "gate.c:",
                "KeEnterCriticalRegion",
                "at KeSetEvent",
            ],
        );
    }
    // In a critical region it goes on until it has left that; a wait in user mode can be ended.
    for function in [0, 2] {
        let steps = with_a_caller_suspended(function, 2);
        let out = ends_well("gate", GATE, &words(&steps[..3]));
        assert!(out.contains("request 2"), "{out}");
    }
    // A suspension that was not reached is told, and one at the end is undone.
    let (status, _, err) = wdk_sim("gate", GATE, &[&gate(0, ",suspend-after=100"), "resume"]);
    assert_eq!(status, 1);
    assert!(err.contains("no caller is suspended"), "{err}");
    ends_well("gate", GATE, &[&gate(1, ",async,suspend-after=2")]);
}

#[test]
fn a_caller_is_suspended_where_an_apc_can_be_delivered() {
    let (simulator, _) = machine();
    let loaded = done(simulator.load(driver("gate")));
    let file = done(simulator.open(GATE));
    let begin = |function: u32, calls: u64| {
        let request = Request::Control {
            code: code(0x800 + function, 0),
            input: &[],
            output: 0,
        };
        done(file.begin_suspended(request, calls))
    };
    // The region is entered by the first call and left by the last but one.
    for (calls, is_held) in [
        (1, true),
        (2, true),
        (3, true),
        (6, true),
        (7, true),
        (8, false),
    ] {
        let pending = begin(0, calls);
        done(simulator.run_until_idle());
        assert_eq!(pending.is_done(), !is_held, "call {calls}");
        // Wherever it is held, others go on.
        let other = done(file.ioctl(code(0x800, 0), &[], 0));
        assert_eq!(other.status, NtStatus::SUCCESS);
        assert_eq!(simulator.resume_caller(), is_held, "call {calls}");
        assert_eq!(done(pending.wait()).status, NtStatus::SUCCESS);
    }
    drop(file);
    assert_eq!(done(simulator.unload(loaded)), []);
}

const PROCESS_ENDS: &str = r"\\.\ProcessEnds";

fn kept(function: u32) -> String {
    format!("ioctl={:#x},out=5000,async", code(0x800 + function, 3))
}

#[test]
fn a_process_that_ends_leaves_nothing_locked_and_nothing_outstanding() {
    let out = ends_well(
        "process_ends",
        PROCESS_ENDS,
        &[&kept(0), &kept(0), "end-process"],
    );
    assert_eq!(out.matches("STATUS_CANCELLED").count(), 2, "{out}");
    assert!(out.contains("end-process: done"), "{out}");
    stops(
        "process_ends",
        PROCESS_ENDS,
        &[&kept(1), "end-process"],
        PROCESS_HAS_LOCKED_PAGES,
        &[
            "of its pages locked",
            "lock+0x",
            "process_ends.c:",
            "unlock them",
        ],
    );
    stops(
        "process_ends",
        PROCESS_ENDS,
        &[&kept(2), "end-process"],
        DRIVER_VERIFIER_IOMANAGER_VIOLATION,
        &[
            "IRP_MJ_DEVICE_CONTROL",
            "control",
            "process_ends.c:",
            "cancel routine",
        ],
    );
    // Without a process nothing is asked any more.
    let (status, _, err) = wdk_sim("process_ends", PROCESS_ENDS, &["end-process", &kept(0)]);
    assert_eq!(status, 2, "{err}");
    // A caller that is suspended goes on to its end.
    ends_well(
        "gate",
        GATE,
        &[&gate(1, ",async,suspend-after=2"), "end-process"],
    );
}

const EDU: &str = r"\\.\EduEvents";

fn edu(function: u32) -> String {
    format!("ioctl={:#x},out=4", code(0x800 + function, 0))
}

#[test]
fn an_interrupt_may_arrive_inside_of_the_call_that_connects_it() {
    let asserted = ["--device", "edu,asserted"];
    let (connect, uses_the_object, disconnect) = (edu(0), edu(18), edu(4));
    ends_well(
        "edu_events",
        EDU,
        &[asserted[0], asserted[1], &connect, &disconnect],
    );
    stops(
        "edu_events",
        EDU,
        &[asserted[0], asserted[1], &uses_the_object, &connect],
        DRIVER_VERIFIER_DETECTED_VIOLATION,
        &[
            "arrived before the routine that connects has returned",
            "Deferred",
            "edu_events.c:",
        ],
    );
    // Where nothing is asserted yet, the same driver does well.
    ends_well(
        "edu_events",
        EDU,
        &["--device", "edu", &uses_the_object, &connect, &edu(5)],
    );
    assert!(!EduOptions::default().asserted);
    drop(machine_with_edu());
}

const INTERLEAVINGS: &str = r"\\.\Interleavings";

/// Two callers at a time, twice.
fn two_at_a_time(function: u32) -> Vec<String> {
    let one = format!("ioctl={:#x},async", code(0x800 + function, 0));
    vec![
        one.clone(),
        one.clone(),
        "wait".to_owned(),
        one.clone(),
        one,
        "wait".to_owned(),
    ]
}

/// The seed in the command line that repeats a run.
fn seed_of(out: &str) -> String {
    let at = out
        .find("--explore --seed ")
        .expect("the run is said to be repeatable");
    let rest = &out[at + "--explore --seed ".len()..];
    rest.lines().next().unwrap_or_default().to_owned()
}

/// What a plain run does not show, exploring finds; its seed shows it again, and the driver that
/// is in order is left alone.
fn is_found(function: u32, bugcheck: u32, place: &str) {
    let steps = two_at_a_time(function);
    ends_well("interleavings", INTERLEAVINGS, &words(&steps));

    let mut exploring = words(&steps);
    exploring.push("--explore=100");
    let (status, out, err) = wdk_sim("interleavings", INTERLEAVINGS, &exploring);
    assert_eq!(status, 3, "nothing was found:\n{out}{err}");
    let seed = seed_of(&out);

    let mut again = words(&steps);
    again.extend(["--explore", "--seed", &seed]);
    let first = wdk_sim("interleavings", INTERLEAVINGS, &again);
    assert_eq!(first.0, 3, "{}{}", first.1, first.2);
    let bugcheck = name(bugcheck).expect("a bugcheck with a name");
    for word in [bugcheck, place, "interleavings.c:"] {
        assert!(first.2.contains(word), "no {word:?} in\n{}", first.2);
    }
    // What the simulator's own code has left in registers is not the run's.
    let of_the_run = |(status, out, err): (i32, String, String)| {
        let is_registers = |line: &&str| !line.trim_start().starts_with('r');
        let err: Vec<String> = err
            .lines()
            .filter(is_registers)
            .map(str::to_owned)
            .collect();
        (status, out, err)
    };
    let first = of_the_run(first);
    for _ in 0..3 {
        let next = wdk_sim("interleavings", INTERLEAVINGS, &again);
        assert_eq!(of_the_run(next), first);
    }

    let mut in_order = two_at_a_time(function + 1);
    in_order.push("--explore=100".to_owned());
    let (status, out, err) = wdk_sim("interleavings", INTERLEAVINGS, &words(&in_order));
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    assert!(
        out.contains("100 runs with seeds from 1 on ended well"),
        "{out}"
    );
}

#[test]
fn a_look_that_is_acted_on_later_is_found_by_exploring() {
    is_found(0, BAD_POOL_CALLER, "TakeAndGive");
}

#[test]
fn an_event_that_is_signalled_too_early_is_found_by_exploring() {
    is_found(2, PAGE_FAULT_IN_NONPAGED_AREA, "Finish");
}

#[test]
fn two_searches_at_once_are_refused() {
    let (status, _, err) = wdk_sim("gate", GATE, &["--fail", "all", "--explore=5"]);
    assert_eq!(status, 2);
    assert!(err.contains("give one of them"), "{err}");
    assert_eq!(wdk_sim("gate", GATE, &["--explore=0"]).0, 2);
}

/// The same through the library, in one process: what a seed finds, it finds each time.
#[test]
fn a_seed_gives_the_same_run_in_one_process_too() {
    let run = |seed: u64| {
        let (simulator, _) = machine();
        simulator.explore(seed);
        let _driver = done(simulator.load(driver("interleavings")));
        let outcome = both(&simulator);
        let trace = simulator.trace().fingerprint();
        (outcome, trace)
    };
    let found = (1..100).find(|&seed| run(seed).0.is_some());
    let seed = found.expect("one of the seeds shows it");
    let first = run(seed);
    for _ in 0..5 {
        assert_eq!(run(seed), first);
    }
}

/// Two requests at a time; the rule that was broken.
fn both(simulator: &Simulator) -> Option<String> {
    let file = simulator.open(INTERLEAVINGS).ok()?;
    let request = || Request::Control {
        code: code(0x800, 0),
        input: &[],
        output: 0,
    };
    let pending = [done(file.begin(request())), done(file.begin(request()))];
    pending.into_iter().find_map(|pending| {
        let error = pending.wait().err()?;
        Some(error.bug_check()?.rule.clone())
    })
}
