//! Held buffers are the request's, and go when it is completed.

use wdk::request::Request;

pub fn order(request: Request<'_>) -> wdk::Result<usize> {
    let held = request.held_input()?;
    request.complete(Ok(0)); //~ E0505
    Ok(held.len())
}
