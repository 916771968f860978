//! A request stays on the thread that it was lent to.

use wdk::queue::Queue;
use wdk::request::Request;

fn send<T: Send>() {}

pub fn order() {
    send::<&Queue>();
    send::<Request<'static>>(); //~ E0277
}
