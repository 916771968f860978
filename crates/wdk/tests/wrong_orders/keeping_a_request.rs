//! A request is lent for one call: it fits no place that outlives it.

use wdk::driver::{Device, Serving, Start};
use wdk::request::Request;

pub struct Keeper;

/// Whatever place there might be.
fn keep(request: Request<'static>) {
    drop(request);
}

impl<'d> Device<'d> for Keeper {
    type Engine = ();
    fn start(_: &Start<'d>) -> wdk::Result<(Self, ())> {
        let _ = keep;
        Ok((Self, ()))
    }
    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
        let request = request;
        keep(request); //~ E0521
    }
}

wdk::driver!(Keeper);
