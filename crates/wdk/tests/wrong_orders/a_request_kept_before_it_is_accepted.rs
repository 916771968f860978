//! A request that has just come is looked at, and cannot be kept.

use wdk::driver::{Device, Start, Serving};
use wdk::request::{Request, Route};
use wdk::sync::SpinLock;

static KEPT: SpinLock<Option<Request<'static>>> = SpinLock::new(None);

pub struct Keeper;

impl Device<'_> for Keeper {
    type Engine = ();
    fn start(_: &Start<'_>) -> wdk::Result<(Self, ())> {
        Ok((Self, ()))
    }
    fn accept(request: &mut Request<'_>) -> wdk::Result<Route> {
        request.offset()?;
        KEPT.with(|kept| core::mem::swap(kept.as_mut().unwrap(), request)); //~ E0521
        Ok(Route::Queue)
    }
    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
        request.complete(Ok(0));
    }
}

wdk::driver!(Keeper);
