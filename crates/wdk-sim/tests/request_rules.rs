//! Every rule about requests, broken on purpose and caught; and what only looks like breaking one,
//! let through. The driver is `drivers/rules.c`, which breaks the rule that the control code names.

mod support;

use support::{assert_stopped, code, done, driver, machine};
use wdk_sim::simulator::codes;
use wdk_sim::simulator::{Check, Completion, Leak, NtStatus, Request, SimError, Simulator};

/// `MULTIPLE_IRP_COMPLETE_REQUESTS`
const COMPLETED_TWICE: u32 = 0x44;
/// `DRIVER_VERIFIER_IOMANAGER_VIOLATION`
const IOMANAGER: u32 = 0xC9;
/// `NO_MORE_IRP_STACK_LOCATIONS`
const NO_STACK_LOCATION: u32 = 0x35;
/// `SPIN_LOCK_ALREADY_OWNED`
const SPIN_LOCK_OWNED: u32 = 0x0F;

fn with_driver<T>(body: impl FnOnce(&Simulator) -> T) -> (T, Simulator) {
    let (simulator, _) = machine();
    on(simulator, body)
}

fn on<T>(simulator: Simulator, body: impl FnOnce(&Simulator) -> T) -> (T, Simulator) {
    let loaded = simulator
        .load(driver("rules"))
        .unwrap_or_else(|error| panic!("{error}"));
    let result = body(&simulator);
    // Unloading is for those tests that want to see what is left behind.
    drop(loaded);
    (result, simulator)
}

fn send(simulator: &Simulator, function: u32, method: u32) -> Result<Completion, SimError> {
    let file = simulator
        .open(r"\Device\Upper")
        .unwrap_or_else(|error| panic!("{error}"));
    file.ioctl(code(0x800 + function, method), &[1, 2, 3, 4], 4)
}

fn broken(function: u32, bugcheck: u32, words: &str) {
    let (outcome, _) = with_driver(|simulator| send(simulator, function, 0));
    assert_stopped(outcome, bugcheck, words);
}

fn leaks_after(function: u32) -> (Completion, Vec<Leak>) {
    let (simulator, _) = machine();
    let loaded = simulator
        .load(driver("rules"))
        .unwrap_or_else(|error| panic!("{error}"));
    let answer = done(send(&simulator, function, 0));
    let leaks = simulator
        .unload(loaded)
        .unwrap_or_else(|error| panic!("{error}"));
    (answer, leaks)
}

#[test]
fn an_irp_is_completed_once() {
    broken(1, COMPLETED_TWICE, "is no IRP, which is ");
    broken(18, 0x50, "IRP");
}

#[test]
fn pending_is_marked_and_returned_or_neither() {
    broken(2, IOMANAGER, "control");
    broken(
        2,
        IOMANAGER,
        "returned STATUS_PENDING for IRP_MJ_DEVICE_CONTROL but the IRP was not marked",
    );
    broken(
        3,
        IOMANAGER,
        "marked IRP_MJ_DEVICE_CONTROL pending but returned STATUS_SUCCESS",
    );
    broken(
        5,
        IOMANAGER,
        "a completion routine does so if Irp->PendingReturned is set",
    );
}

#[test]
fn what_is_returned_is_what_became_of_the_request() {
    broken(4, IOMANAGER, "completed with STATUS_UNSUCCESSFUL");
    broken(7, IOMANAGER, "neither completed nor passed on");
    broken(
        9,
        IOMANAGER,
        "STATUS_PENDING (0x00000103) in IoStatus.Status",
    );
    broken(
        10,
        IOMANAGER,
        "Information of 5, but its output buffer has 4 bytes",
    );
}

#[test]
fn the_irql_is_left_as_it_was() {
    broken(11, IOMANAGER, "returned at DISPATCH_LEVEL");
    broken(12, IOMANAGER, "completion routine");
    broken(26, 0xC4, "IoCreateDevice");
}

#[test]
fn irps_are_used_by_their_owner() {
    broken(13, NO_STACK_LOCATION, "0 stack locations");
    broken(14, IOMANAGER, "which is no IRP");
    broken(15, IOMANAGER, "did not allocate");
    broken(16, IOMANAGER, "did not stop it");
    broken(17, IOMANAGER, "STATUS_MORE_PROCESSING_REQUIRED");
    broken(30, IOMANAGER, "IoCancelIrp");
}

#[test]
fn an_irp_is_freed_as_it_was_made() {
    broken(36, 0xC2, "freed as pool");
    broken(38, IOMANAGER, "completed up to its maker");
    broken(39, IOMANAGER, "still belongs to a thread");
    broken(40, IOMANAGER, "not made with IoAllocateIrp");
}

#[test]
fn a_device_object_is_attached_to_one() {
    broken(37, IOMANAGER, "is no device object");
}

#[test]
fn requests_are_passed_on_where_they_may_come() {
    broken(
        32,
        IOMANAGER,
        "IRP_MJ_FLUSH_BUFFERS was passed on at IRQL 2",
    );
}

/// What becomes of a request when those that drivers pass on are made to pend.
fn forced(function: u32) -> Result<Completion, SimError> {
    let simulator = Simulator::builder()
        .ram(64 << 20)
        .check(Check::ForcePending)
        .debug_output(|_| {})
        .build()?;
    on(simulator, |simulator| send(simulator, function, 0)).0
}

#[test]
fn a_request_that_is_forced_to_pend_is_waited_for() {
    // Without that, the lower driver has always completed by then.
    let (answer, _) = with_driver(|simulator| send(simulator, 33, 0));
    assert_eq!(done(answer).status, NtStatus::SUCCESS);
    assert_stopped(forced(33), IOMANAGER, "Wait for the completion routine");
    assert_stopped(
        forced(41),
        IOMANAGER,
        "a completion routine does so if Irp->PendingReturned is set",
    );
    for function in [6, 28, 34, 35] {
        assert_eq!(
            done(forced(function)).status,
            NtStatus::SUCCESS,
            "{function}"
        );
    }
}

#[test]
fn no_request_is_completed_under_a_spin_lock() {
    broken(31, IOMANAGER, "still held");
}

#[test]
fn device_objects_are_taken_apart_in_order() {
    broken(19, IOMANAGER, "is no device object");
    broken(20, IOMANAGER, "still attached to \\Device\\Lower");
    broken(21, IOMANAGER, "was attached to it");
    broken(22, IOMANAGER, "twice");
}

#[test]
fn cancellation_has_its_rules() {
    broken(8, IOMANAGER, "cancel routine");
    broken(23, SPIN_LOCK_OWNED, "cancel spin lock");
    let (outcome, _) = with_driver(|simulator| {
        let file = simulator.open(r"\Device\Upper")?;
        let pending = file.begin(Request::Control {
            code: code(0x800 + 24, 0),
            input: &[],
            output: 0,
        })?;
        simulator.run_until_idle()?;
        pending.cancel()
    });
    assert_stopped(outcome, SPIN_LOCK_OWNED, "cancel_without_release");
}

#[test]
fn a_request_that_nobody_completes_is_a_report_of_who_waits() {
    let (outcome, _) = with_driver(|simulator| send(simulator, 25, 0));
    assert_stopped(
        outcome,
        codes::NOTHING_CAN_RUN,
        "its request to be completed",
    );
}

#[test]
fn what_a_driver_leaves_behind_is_reported_with_its_place() {
    let (answer, leaks) = leaks_after(27);
    assert_eq!(answer.status, NtStatus::SUCCESS);
    for (kind, what) in [
        ("device object", r"\Device\Forgotten"),
        ("symbolic link", r"\??\ForgottenLink"),
        ("IRP", "IoFreeIrp"),
        ("object reference", "File"),
    ] {
        assert!(
            leaks.iter().any(|leak| leak.kind == kind
                && leak.what.contains(what)
                && leak.taken_at.starts_with("control+")
                && leak.taken_at.contains("tests/drivers/rules.c:")),
            "no {kind} ({what}) in {leaks:#?}"
        );
    }
}

#[test]
fn what_is_in_order_is_let_through() {
    for function in [6, 28, 29] {
        let (answer, leaks) = leaks_after(function);
        assert_eq!(answer.status, NtStatus::SUCCESS, "{function}");
        assert!(leaks.is_empty(), "{function}: {leaks:?}");
    }
}

#[test]
fn a_stopped_machine_answers_every_call_with_the_same_report() {
    let (outcome, simulator) = with_driver(|simulator| send(simulator, 7, 0));
    let first = outcome.expect_err("the rule is broken").to_string();
    let error = simulator.open(r"\Device\Upper").err();
    assert_eq!(error.expect("it has stopped").to_string(), first);
    let error = simulator.finish().expect_err("it has stopped");
    assert_eq!(error.to_string(), first);
    // And the next machine starts afresh.
    let (answer, _) = with_driver(|simulator| send(simulator, 6, 0));
    assert_eq!(done(answer).status, NtStatus::SUCCESS);
}
