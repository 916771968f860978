//! A request that has just come is looked at, and cannot be kept.

use wdk::driver::{Device, Start, Serving};
use wdk::request::{Request, Route};

pub struct Keeper;

/// Whatever place there might be.
fn place() -> Option<&'static mut Request<'static>> {
    None
}

impl Device<'_> for Keeper {
    type Engine = ();
    fn start(_: &Start<'_>) -> wdk::Result<(Self, ())> {
        Ok((Self, ()))
    }
    fn accept(request: &mut Request<'_>) -> wdk::Result<Route> {
        request.offset()?;
        core::mem::swap(place().unwrap(), request); //~ E0521
        Ok(Route::Queue)
    }
    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
        let _ = place();
        request.complete(Ok(0));
    }
}

wdk::driver!(Keeper);
