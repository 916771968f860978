//! Buffers that are locked for a request are the request's, and go when it is completed.

use wdk::request::Request;

pub fn order(request: Request<'_>) -> wdk::Result<usize> {
    let locked = request.locked_input()?;
    request.complete(Ok(0)); //~ E0505
    Ok(locked.len())
}
