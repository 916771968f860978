//! A request's buffers are unlocked before it is completed.

use wdk::mdl::Direction;
use wdk::request::Request;

pub fn order(request: Request<'_>) -> wdk::Result {
    let locked = request.user_input()?.lock(Direction::ToDevice)?;
    request.complete(Ok(0)); //~ E0505
    drop(locked);
    Ok(())
}
