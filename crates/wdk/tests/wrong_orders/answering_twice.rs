//! A request that was answered, or passed on as unanswered, is gone.

use wdk::request::Request;
use wdk_ioctl::{Access, Buffered, ControlCode};

const NOTHING: ControlCode<Buffered, (), ()> = ControlCode::new(0x8000, 0x800, Access::Any);

pub fn order(request: Request<'_>) {
    let left = request.on(NOTHING, |()| Ok(()));
    request.complete(Ok(0)); //~ E0382
    drop(left);
}
