//! A request belongs to its device's start: it fits no place that outlives the device.

use wdk::driver::{Device, Start, Serving};
use wdk::request::Request;
use wdk::sync::SpinLock;

static KEPT: SpinLock<Option<Request<'static>>> = SpinLock::new(None);

pub struct Keeper<'d> {
    kept: SpinLock<Option<Request<'d>>>,
}

impl<'d> Device<'d> for Keeper<'d> {
    type Engine = ();
    fn start(_: &Start<'d>) -> wdk::Result<(Self, ())> {
        let kept = SpinLock::new(None);
        Ok((Self { kept }, ()))
    }
    fn answer(&self, request: Request<'d>) {
        drop(self.kept.with(|kept| kept.replace(request)));
    }
    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'d>) {
        let request = Some(request);
        drop(KEPT.with(|kept| kept.take()));
        KEPT.with(|kept| *kept = request); //~ E0521
    }
}

wdk::driver!(Keeper<'d>);
