//! A handler may be called long after the function that connects it has returned.


use wdk::driver::Start;

pub fn order<'d>(start: &Start<'d>) -> wdk::Result {
    let local = core::sync::atomic::AtomicU32::new(0);
    let _ = &local;
    start.timer(|| { local.store(1, core::sync::atomic::Ordering::Relaxed); })?; //~ E0373
    Ok(())
}
