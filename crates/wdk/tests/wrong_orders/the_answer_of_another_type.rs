//! A control code is answered with what it is declared to answer.

use wdk::request::Request;
use wdk_ioctl::{Access, Buffered, ControlCode};

const COUNT: ControlCode<Buffered, (), u64> = ControlCode::new(0x8000, 0x800, Access::Any);

pub fn order(request: Request<'_>) {
    let _ = &request;
    request.on(COUNT, |()| Ok(1_u32)); //~ E0308
}
