//! The steps of the command line: requests that overlap and stay pending, events, direct buffers,
//! PnP and power, several drivers. The driver is `drivers/keeper.c`.

mod support;

use std::process::Command;

use support::driver;

/// Runs the command; its exit status, output and error output.
fn wdk_sim(name: &str, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_wdk-sim"))
        .arg(driver(name))
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

/// On the open device of the driver; everything must succeed. Its output.
fn succeed(steps: &[&str]) -> String {
    let mut arguments = vec!["--open", r"\\.\Keeper"];
    arguments.extend(steps);
    let (status, out, err) = wdk_sim("keeper", &arguments);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    assert!(out.ends_with("nothing left behind\n"), "{out}");
    out
}

/// The lines of `out` that are there, in this order.
fn in_order(out: &str, lines: &[&str]) {
    let mut rest = out.lines();
    for line in lines {
        assert!(rest.any(|found| found == *line), "{line:?} in:\n{out}");
    }
}

#[test]
fn a_driver_that_keeps_a_read_is_not_accused() {
    let out = succeed(&["read=16"]);
    in_order(
        &out,
        &[
            "read 16 bytes at 0x0: still pending after 60 s of the machine's time, as request 1",
            "request 1 (read 16 bytes at 0x0): pending at the end; the command cancels it",
            "request 1 (read 16 bytes at 0x0), cancelled: STATUS_CANCELLED (0xc0000120), \
             information 0",
        ],
    );
}

#[test]
fn requests_overlap_are_answered_and_cancelled() {
    let out = succeed(&[
        "read=16,async",
        "read=8,async",
        "read=4,async",
        "cancel=1",
        "write=0102",
        "wait=2",
        "cancel=2",
        "cancel",
    ]);
    in_order(
        &out,
        &[
            "read 16 bytes at 0x0: begun as request 1",
            "read 4 bytes at 0x0: begun as request 3",
            "request 1 (read 16 bytes at 0x0), cancelled: STATUS_CANCELLED (0xc0000120), \
             information 0",
            "write 2 bytes at 0x0: STATUS_SUCCESS (0x00000000), information 2",
            "request 2 (read 8 bytes at 0x0): STATUS_SUCCESS (0x00000000), information 2",
            "  00000000  01 02                                            ..",
            "request 2 is completed already",
            "request 3 (read 4 bytes at 0x0), cancelled: STATUS_CANCELLED (0xc0000120), \
             information 0",
        ],
    );
    // Cancelled before the driver saw it, and while it worked on it.
    for calls in ["1", "2", "3"] {
        succeed(&[&format!("read=4,cancel-after={calls}")]);
    }
}

#[test]
fn an_event_of_the_caller_is_signalled_and_direct_buffers_have_contents() {
    let out = succeed(&[
        "event=done",
        "ioctl=CTL_CODE(0x22,0x800,METHOD_BUFFERED,FILE_ANY_ACCESS),in={done}",
        "wait=done",
        "clear=done",
        "set=done",
        "wait=done",
        "ioctl=CTL_CODE(0x22,0x801,METHOD_IN_DIRECT,FILE_ANY_ACCESS),in=0102,buffer=1020",
    ]);
    in_order(&out, &["event done: signalled", "event done: signalled"]);
    in_order(
        &out,
        &["  00000000  33                                               3"],
    );

    let (status, out, _) = wdk_sim("keeper", &["event=never", "wait=never"]);
    assert_eq!(status, 1);
    in_order(
        &out,
        &["event never: not signalled within 60 s of the machine's time"],
    );
}

#[test]
fn files_are_opened_and_closed_by_steps() {
    let (status, out, err) = wdk_sim(
        "keeper",
        &[r"open=\\.\Keeper", "read=1,async", "close", "wait=100ms"],
    );
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    in_order(&out, &[r"open=\\.\Keeper: done", "close: done"]);
    for steps in [
        &["read=1"][..],
        &[r"open=\\.\Keeper", "close", "write=01"][..],
    ] {
        let (status, _, err) = wdk_sim("keeper", steps);
        assert_eq!(status, 2, "{err}");
        assert!(err.contains("open=NAME"), "{err}");
    }
}

#[test]
fn a_request_that_is_never_completed_is_told() {
    let (status, out, err) = wdk_sim(
        "keeper",
        &[
            "--open",
            r"\\.\Keeper",
            "ioctl=CTL_CODE(0x22,0x802,METHOD_BUFFERED,FILE_ANY_ACCESS)",
        ],
    );
    assert_eq!(status, 1, "{out}{err}");
    assert!(err.contains("request 1 (ioctl 0x00222008"), "{err}");
    assert!(err.contains("sets a cancel routine"), "{err}");
}

#[test]
fn a_step_that_makes_no_sense_now_is_told_and_the_rest_goes_on() {
    for (step, says) in [
        ("pnp=stop", "the machine has no device: add --device edu"),
        ("set=nobody", "make it with event=nobody"),
        (r"open=\\.\Nobody", "no device named"),
        ("open={nonsense}", "not a GUID in braces"),
    ] {
        let (status, out, err) = wdk_sim("keeper", &[step, "wait=1ms"]);
        assert_eq!(status, 1, "{step}: {out}");
        assert!(err.contains(step) && err.contains(says), "{step}: {err}");
        assert!(out.contains("keeper: unloaded"), "{step}: {out}");
    }
    let (status, _, err) = wdk_sim("keeper", &["cancel=3"]);
    assert_eq!(status, 1);
    assert!(err.contains("there is no request 3"), "{err}");
}

#[test]
fn several_drivers_are_loaded_and_unloaded() {
    let other = driver("dma_rules");
    let (status, out, err) = wdk_sim("keeper", &["--with", other.to_str().unwrap()]);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    in_order(
        &out,
        &[
            "dma_rules: loaded",
            "keeper: loaded",
            "keeper: unloaded",
            "dma_rules: unloaded",
            "nothing left behind",
        ],
    );
}

#[test]
fn a_device_is_stopped_suspended_and_unplugged() {
    let device = ["--device", "edu"];
    let steps = [
        "pnp=rebalance",
        "pnp=query-stop",
        "pnp=cancel-stop",
        "pnp=stop",
        "pnp=start",
        "power=suspend",
        "power=resume",
        "power=d3",
        "power=d0",
        "pnp=query-remove",
        "pnp=cancel-remove",
        "pnp=surprise-remove",
        "pnp=plug-in",
        "pnp=remove",
    ];
    let mut arguments = device.to_vec();
    arguments.extend(steps);
    let (status, out, err) = wdk_sim("function", &arguments);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    let done: Vec<String> = steps.iter().map(|step| format!("{step}: done")).collect();
    in_order(&out, &done.iter().map(String::as_str).collect::<Vec<_>>());
    // A machine that is left asleep is woken before its devices are removed.
    let (status, out, err) = wdk_sim("function", &["--device", "edu", "power=suspend"]);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
}

#[test]
fn a_bus_without_hardware_and_the_driver_of_its_children() {
    let child = driver("child");
    let with = format!(r"{},for=TESTBUS\Child", child.display());
    let bus = [
        "--with",
        &with,
        "--device",
        r"root:ROOT\TESTBUS",
        "--open",
        r"\\.\TestBus",
    ];
    let steps = [
        // PLUG, with the child's number.
        "ioctl=0x222000,in=03000000",
        r"open=\\.\TestChild3",
        "ioctl=0x222008,out=4",
        "close",
        "pnp=rebalance,device=1.2",
        "pnp=remove,device=1.1",
        "power=suspend",
        "power=resume",
        "pnp=rebalance",
    ];
    let (status, out, err) = wdk_sim("bus", &[&bus[..], &steps[..]].concat());
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    in_order(
        &out,
        &[
            "child: loaded",
            "bus: loaded",
            "ioctl 0x00222008 (0 bytes in, room for 4 out): STATUS_SUCCESS (0x00000000), \
             information 4",
            "  00000000  03 00 00 00                                      ....",
            "pnp=rebalance,device=1.2: done",
            "pnp=remove,device=1.1: done",
            "pnp=rebalance: done",
            "nothing left behind",
        ],
    );
    let (status, _, err) = wdk_sim("bus", &[&bus[..], &["pnp=stop,device=1.4"]].concat());
    assert_eq!(status, 1);
    assert!(
        err.contains(r"2 devices are below ROOT\TESTBUS\0000"),
        "{err}"
    );
    // Without an ID the device is called after the driver.
    let (status, out, err) = wdk_sim("child", &["--device", "root", "pnp=stop", "pnp=start"]);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
}

#[test]
fn filters_are_put_below_and_above_the_driver_of_each_device() {
    let filter = driver("filter");
    let filter = filter.to_str().unwrap();
    let stack = [
        "--device",
        "edu",
        "--lower-filter",
        filter,
        "--upper-filter",
        filter,
    ];
    let steps = [
        "pnp=rebalance",
        "power=suspend",
        "power=resume",
        "pnp=surprise-remove",
        "pnp=plug-in",
    ];
    let arguments: Vec<&str> = stack.into_iter().chain(steps).collect();
    let (status, out, err) = wdk_sim("function", &arguments);
    assert_eq!((status, err.as_str()), (0, ""), "{out}");
    in_order(
        &out,
        &[
            "filter: loaded",
            "function: loaded",
            "pnp=plug-in: done",
            "function: unloaded",
            "filter: unloaded",
            "nothing left behind",
        ],
    );
    // Without a device there is no stack.
    let (status, _, err) = wdk_sim("function", &["--upper-filter", filter]);
    assert_eq!(status, 2);
    assert!(err.contains("--device"), "{err}");
}
