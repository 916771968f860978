//! A device that is one for `'static` only could keep what it is lent.

use wdk::driver::{Device, Start, Serving};
use wdk::request::Request;

pub struct Always(&'static u32);

impl Device<'static> for Always {
    type Engine = ();
    fn start(start: &Start<'static>) -> wdk::Result<(Self, ())> {
        Ok((Self(start.keep(1)?), ()))
    }
    fn serve(&self, (): &mut (), _: &Serving<'_>, request: Request<'_>) {
        request.complete(Ok(*self.0 as usize));
    }
}

wdk::driver!(Always); //~ none
