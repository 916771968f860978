//! What is taken from a queue is lent, too.

use wdk::queue::Queue;

pub fn order(queue: &Queue) {
    let _ = queue.with_next(|request| request.complete(Ok(0)));
    let _ = queue.with_next(|request| request); //~ none
}
