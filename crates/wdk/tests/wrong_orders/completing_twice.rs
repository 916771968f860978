//! A request is completed once.

use wdk::request::Request;

pub fn order(request: Request<'_>) {
    request.complete(Ok(0));
    request.complete(Ok(0)); //~ E0382
}
